"""Recall letters: one for each recipient, from the register to checked bytes, and their entries.

A letter names papers by reference and day. It holds nothing that was typed about anybody. Of the
partners that fall under one recipient each gets a letter of its own: none learns of another.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from exitdesk.casework.disclosure_entries import ENTRY
from exitdesk.casework.errors import LinkedCaseClosedError
from exitdesk.casework.known_terms import KnownTerms
from exitdesk.casework.papers import Paper, PaperKind, PaperToMake
from exitdesk.casework.partners import Partners
from exitdesk.casework.persons import Persons
from exitdesk.casework.policies import Policies
from exitdesk.casework.reasons import ReasonCheck
from exitdesk.casework.rendering import VerifyOrder
from exitdesk.casework.saving import save_whole
from exitdesk.casework.withdrawal_errors import (
    LetterOutdatedError,
    NothingToRecallError,
    ReturnDayPassedError,
)
from exitdesk.casework.withdrawal_records import Withdrawal
from exitdesk.casework.withdrawals import Withdrawals
from exitdesk.documents.requests import RecalledPaper, RecallLetter
from exitdesk.domain.actions import Action
from exitdesk.domain.clocks import Clock
from exitdesk.domain.disclosures import WAY_TEXTS, Disclosure, Way
from exitdesk.domain.texts import Lang, Text
from exitdesk.redaction.verifier.profiles import RECALL_LETTER
from exitdesk.vault import Vault
from exitdesk.vault.errors import NoCaseKeyError

_USUAL_DAYS = 14


@dataclass(frozen=True, slots=True)
class RecallOrder:
    """What letter is wanted: after which withdrawal, to whom, in which language, until when."""

    withdrawal: str  # object id
    recipient: str  # ``Disclosure.addressee``
    lang: Lang
    return_by: date


@dataclass(frozen=True, slots=True)
class LetterLine:
    """What is to be asked back from one recipient, or one partner among them."""

    recipient: str  # ``Disclosure.addressee``
    label: Text
    papers: tuple[Disclosure, ...]

    @property
    def asked_on(self) -> date | None:
        """On which day it was last asked back, None while some of it never was."""
        days = [one.recalled.at.astimezone().date() for one in self.papers if one.recalled]
        return max(days) if len(days) == len(self.papers) else None


class Recalls:
    """Makes the letters of one vault's withdrawals, and enters what was asked back."""

    def __init__(
        self,
        vault: Vault,
        *,
        withdrawals: Withdrawals,
        persons: Persons,
        policies: Policies,
        partners: Partners,
        clock: Clock,
    ) -> None:
        self._partners = partners
        self._vault = vault
        self._withdrawals = withdrawals
        self._policies = policies
        self._known = KnownTerms(vault, persons)
        self._clock = clock

    def letters(self, withdrawal: Withdrawal) -> tuple[LetterLine, ...]:
        """Return whom to write to, and about what, as the register stands now."""
        by_recipient: dict[str, list[Disclosure]] = {}
        for left in self._withdrawals.left(withdrawal):
            if left.why_not is None:
                by_recipient.setdefault(left.disclosure.addressee, []).append(left.disclosure)
        return tuple(
            LetterLine(addressee, self._label(addressee), tuple(reversed(papers)))
            for addressee, papers in by_recipient.items()
        )

    def usual_day(self) -> date:
        """Return by which day papers are usually asked back."""
        return self._clock.today() + timedelta(days=_USUAL_DAYS)

    def prepare(self, order: RecallOrder) -> PaperToMake:
        """Return the letter ready to be made; nothing is entered.

        Raises:
            NothingToRecallError, ReturnDayPassedError: there is no such letter to write.
        """
        if order.return_by < self._clock.today():
            raise ReturnDayPassedError
        withdrawal, papers = self._papers(order)
        label = self._printed(withdrawal.case_id, order)
        request = RecallLetter(
            lang=order.lang,
            recipient=label,
            papers=tuple(_paper(one, order.lang) for one in papers),
            made_on=self._clock.today(),
            return_by=order.return_by,
            practice=self._vault.is_practice,
        )
        return PaperToMake(
            kind=PaperKind.RECALL,
            case_id=withdrawal.case_id,
            request=request,
            check=VerifyOrder(
                terms=self._terms(withdrawal.case_id),
                profile=RECALL_LETTER,
                kept=tuple(label.split()),
            ),
            file_name=_FILE_NAMES[order.lang],
            refused={"recipient": _recipient(order)},
            basis=self._basis(order, papers),
        )

    def print(self, order: RecallOrder, paper: Paper) -> None:
        """Enter that it was asked back, before the printer gets the letter.

        Raises:
            LetterOutdatedError, NothingToRecallError: the register says something else by now;
                nothing was entered.
        """
        self._enter(order, paper, Way.PRINT)

    def save(self, order: RecallOrder, paper: Paper, path: Path) -> None:
        """Write the letter to ``path``, whole, once it is entered that it was asked back.

        Raises:
            LetterOutdatedError, NothingToRecallError: as ``print``.
            ExitDeskError: another class for each thing the disk may refuse; nothing left.
        """

        def enter() -> None:
            self._enter(order, paper, Way.FILE)

        save_whole(paper.pdf, path, enter)

    def _enter(self, order: RecallOrder, paper: Paper, how: Way) -> None:
        withdrawal, papers = self._papers(order)
        if paper.basis != self._basis(order, papers):
            raise LetterOutdatedError(detail=order.recipient)
        digest = hashlib.sha256(paper.pdf).hexdigest()
        for one in papers:
            detail = {
                ENTRY: str(one.sequence),
                "recipient": _recipient(order),
                "partner": one.partner,
                "reference": one.reference,
                "how": how.value,
                "return_by": order.return_by.isoformat(),
                "sha256": digest,
            }
            told = {key: value for key, value in detail.items() if value}
            self._vault.ledger.note(Action.RECALL_ASKED, case_id=withdrawal.case_id, detail=told)
        self._vault.leave_anchor()

    def _papers(self, order: RecallOrder) -> tuple[Withdrawal, tuple[Disclosure, ...]]:
        withdrawal = self._withdrawals.one(order.withdrawal)
        withdrawn = self._withdrawals.withdrawn(withdrawal)
        papers = self._withdrawals.lines.to_recall(withdrawn, order.recipient)
        if not papers:
            raise NothingToRecallError(detail=order.recipient)
        return withdrawal, papers

    def _basis(self, order: RecallOrder, papers: Sequence[Disclosure]) -> str:
        """Return what tells whether the letter would be the same now; a second copy is."""
        read = (order, [one.sequence for one in papers], self._clock.today())
        return hashlib.sha256(repr(read).encode()).hexdigest()

    def _label(self, addressee: str) -> Text:
        recipient, _, key = addressee.partition(":")
        partner = self._partners.get(key)
        known = partner.name if partner else self._policies.names().get(recipient)
        return known or Text(sv=recipient or "–", fi=recipient or "–")

    def _printed(self, case_id: str, order: RecallOrder) -> str:
        """Return whom the letter names: no partner whose name is protected in the case."""
        label = self._label(order.recipient).in_lang(order.lang)
        recipient = _recipient(order)
        if recipient == order.recipient:
            return label
        try:
            check = ReasonCheck.of(self._known.of(case_id), order.lang, ())
        except (LinkedCaseClosedError, NoCaseKeyError):
            return self._label(recipient).in_lang(order.lang)
        is_free = check.masked(label) == label
        return label if is_free else self._label(recipient).in_lang(order.lang)

    def _terms(self, case_id: str) -> tuple[str, ...]:
        """Return what must not be on it; asking back waits for no key to a linked case."""
        try:
            return tuple(dict.fromkeys(term.text for term in self._known.of(case_id)))
        except (LinkedCaseClosedError, NoCaseKeyError):
            return ()


_FILE_NAMES = {Lang.SV: "brev.pdf", Lang.FI: "kirje.pdf"}


def _recipient(order: RecallOrder) -> str:
    """Return the policy's recipient, which the log names."""
    return order.recipient.partition(":")[0]


def _paper(line: Disclosure, lang: Lang) -> RecalledPaper:
    way = WAY_TEXTS[line.way].in_lang(lang) if line.way is not None else ""
    day = line.at.astimezone().date()
    return RecalledPaper(line.reference or "–", day, way or "–")
