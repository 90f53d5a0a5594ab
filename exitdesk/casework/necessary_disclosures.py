"""Necessary disclosures: what must be told although no agreement lets it go.

Recipient and ground come from the unit's list, what is told is ticked one by one, and it is
entered in the log before anything leaves. Another officer looks at it afterwards; the author
cannot. The agreement plays no part: it may be missing, expired or withdrawn, and whoever may
open the case may do it, the officer on duty in an emergency too.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from exitdesk.casework.agreements import Agreements
from exitdesk.casework.disclosure_entries import ENTRY, TOLD, said_of_contents, words_in
from exitdesk.casework.disclosure_errors import (
    ClientToldNeededError,
    DayAheadError,
    LeastNeededError,
    NothingTickedError,
    SealedNotShownError,
    TextTooLongError,
    UnknownGroundError,
)
from exitdesk.casework.disclosure_grounds import DisclosureGrounds
from exitdesk.casework.errors import LinkedCaseClosedError, OpenItemsError, ReportOutdatedError
from exitdesk.casework.identity_walls import TwoIdentitiesError
from exitdesk.casework.known_terms import KnownTerms
from exitdesk.casework.necessary_items import NecessaryItems, TellItem
from exitdesk.casework.necessary_orders import NecessaryOrder, NecessaryOrders
from exitdesk.casework.necessary_reviews import ClearedOrder, NecessaryMaterial
from exitdesk.casework.papers import KIND_TEXTS, Paper, PaperKind, PaperToMake
from exitdesk.casework.persons import Persons
from exitdesk.casework.rendering import VerifyOrder
from exitdesk.casework.report_reviews import ReportReview
from exitdesk.casework.saving import save_whole
from exitdesk.documents.requests import CaseReport, Heading
from exitdesk.domain.actions import Action
from exitdesk.domain.answers import Answers, PartialDate
from exitdesk.domain.clocks import Clock
from exitdesk.domain.disclosures import Way
from exitdesk.domain.identities import IdentitySide
from exitdesk.forms.inputs import clean_text
from exitdesk.forms.library import FormLibrary
from exitdesk.redaction.engine import KnownTerm
from exitdesk.redaction.verifier.profiles import REPORT
from exitdesk.vault import Vault
from exitdesk.vault.errors import NoCaseKeyError

MOST_WORDS = 2_000  # characters of the officer's own text
# identifiers that were ticked are meant to be read; all others are looked for as terms
_PROFILE = replace(REPORT, name="necessary disclosure", identifiers=False)

Shown = Mapping[str, Answers]  # sealed answers that have been shown, by revision id


class NecessaryDisclosures:
    """Makes and enters the necessary disclosures of one vault's cases."""

    def __init__(
        self,
        vault: Vault,
        forms: FormLibrary,
        grounds: DisclosureGrounds,
        *,
        persons: Persons,
        agreements: Agreements,
        clock: Clock,
    ) -> None:
        self._vault = vault
        self._persons = persons
        self._agreements = agreements
        self._clock = clock
        self._items = NecessaryItems(vault, forms, clock)
        self._known = KnownTerms(vault, persons)
        self.grounds = grounds
        self.orders = NecessaryOrders(vault)

    def offered(self, case_id: str, shown: Shown) -> tuple[TellItem, ...]:
        """Return everything that may be ticked, nothing ticked beforehand.

        Raises:
            CaseNotSharedError: the case is not open to this officer.
        """
        return self._items.offered(case_id, shown)

    def names(self, case_id: str) -> Mapping[str, str]:
        """Return what each person of the case is called, by object id."""
        return self._persons.names(case_id)

    def gather(self, order: NecessaryOrder, shown: Shown) -> NecessaryMaterial:
        """Return everything that a review of it reads; in the vault's thread.

        Raises:
            ExitDeskError: as ``require_ready``.
            LinkedCaseClosedError, NoCaseKeyError: names cannot be looked for, and it is to be
                written down.
        """
        self.require_ready(order, shown)
        purpose = self.grounds.grounds[order.ground].label.in_lang(order.report.lang)
        return NecessaryMaterial(
            order=order,
            purpose=purpose,
            ticked=self._ticked(order, shown),
            terms=self._terms_for(order),
            names=self._persons.names(order.case_id),
        )

    def prepare(self, ready: ClearedOrder, shown: Shown, review: ReportReview) -> PaperToMake:
        """Return it ready to be made; in the vault's thread. Nothing has left by then.

        Raises:
            ExitDeskError: as ``require_ready``.
            OpenItemsError: words are still to be decided on.
        """
        order = ready.order
        self.require_ready(order, shown)
        if review.open_items:
            raise OpenItemsError(count=len(review.open_items))
        *passages, purpose = review.redacted.passages
        report = order.report
        title = KIND_TEXTS[PaperKind.NECESSARY].in_lang(report.lang)
        return PaperToMake(
            kind=PaperKind.NECESSARY,
            case_id=order.case_id,
            request=CaseReport(
                lang=report.lang,
                recipient=self.grounds.recipients[report.recipient].in_lang(report.lang),
                purpose=purpose,
                reference=report.reference,
                dated=self._today(),
                blocks=(Heading(title), *review.before.blocks(tuple(passages))),
                practice=self._vault.is_practice,
            ),
            check=VerifyOrder(
                terms=review.redacted.forbidden_terms,
                profile=_PROFILE,
                kept=(*review.redacted.kept_words, *self._told_words(order, shown)),
            ),
            file_name=f"{report.reference}.pdf",
            refused={"recipient": report.recipient},
            decided=_decided(review),
            basis=self._basis(order),
        )

    def require_ready(self, order: NecessaryOrder, shown: Shown) -> None:
        """Let pass only what may be entered: nothing is entered by halves.

        Raises:
            UnknownGroundError, NothingTickedError, LeastNeededError, ClientToldNeededError,
            DayAheadError, TextTooLongError: something is still missing.
            TwoIdentitiesError: two identities of one person are ticked.
            SealedNotShownError: something sealed is ticked that has not been shown.
            CaseNotSharedError: the case is not open to this officer.
        """
        report = order.report
        if report.recipient not in self.grounds.recipients:
            raise UnknownGroundError(detail="recipient")
        if order.ground not in self.grounds.grounds:
            raise UnknownGroundError(detail="ground")
        ticked = self._ticked(order, shown)
        if not ticked and (order.is_oral or not report.text.strip()):
            raise NothingTickedError
        _require_one_side(ticked)
        if len(report.text) > MOST_WORDS:
            raise TextTooLongError(most=MOST_WORDS)
        if not order.reason.strip():
            raise LeastNeededError
        if not order.says_of_client:
            raise ClientToldNeededError
        if order.told_on is not None and order.told_on > self._clock.today():
            raise DayAheadError

    # -- entering ----------------------------------------------------------------------------

    def tell(self, ready: ClearedOrder, shown: Shown) -> int:
        """Enter what is told by word of mouth; return the number of its entry.

        Raises:
            ExitDeskError: as ``require_ready``; nothing has been entered.
        """
        self.require_ready(ready.order, shown)
        return self._enter(ready.order, shown, Way.ORAL, None)

    def print(self, order: NecessaryOrder, shown: Shown, paper: Paper) -> int:
        """Enter it before the printer gets it; return the number of its entry."""
        return self._enter(order, shown, Way.PRINT, paper)

    def save(self, order: NecessaryOrder, shown: Shown, paper: Paper, path: Path) -> int:
        """Write it to ``path``, whole, once the log says that it leaves.

        Raises:
            ExitDeskError: another class for each thing the disk may refuse; nothing left.
        """
        entered: list[int] = []

        def enter() -> None:
            entered.append(self._enter(order, shown, Way.FILE, paper))

        save_whole(paper.pdf, path, enter)
        return entered[0]

    def save_again(self, order: NecessaryOrder, paper: Paper, path: Path) -> None:
        """Write another copy of what has been entered; the log says so."""

        def enter() -> None:
            self._note_copy(Action.SAVED_TO_FILE, order)

        save_whole(paper.pdf, path, enter)

    def print_again(self, order: NecessaryOrder) -> None:
        """Enter that another copy of what has been entered goes to the printer."""
        self._note_copy(Action.PRINTED, order)

    # -- inside ------------------------------------------------------------------------------

    def _enter(self, order: NecessaryOrder, shown: Shown, way: Way, paper: Paper | None) -> int:
        report = order.report
        if paper is not None and paper.basis != self._basis(order):
            raise ReportOutdatedError(detail=report.recipient)
        said = {
            "recipient": report.recipient,
            "receiver": clean_text(order.receiver).strip(),
            "ground": order.ground,
            "reason": clean_text(order.reason).strip(),
            "reference": report.reference,
            "how": way.value,
            "grounds": self.grounds.name,
            "sha256": "" if paper is None else hashlib.sha256(paper.pdf).hexdigest(),
            "untold": "" if order.client == TOLD else clean_text(order.untold).strip(),
            **self._agreements.mark(order.case_id),
            **said_of_contents(_marks(self._ticked(order, shown)), self._own_words(order)),
        }
        detail = {key: value for key, value in said.items() if value}
        self._vault.ledger.note(Action.NECESSARY_DISCLOSED, case_id=order.case_id, detail=detail)
        number = self._vault.head.sequence
        if order.client == TOLD and order.told_on is not None:
            told = {ENTRY: str(number), "client": TOLD, "day": order.told_on.isoformat()}
            self._vault.ledger.note(Action.CLIENT_TOLD, case_id=order.case_id, detail=told)
        self.orders.forget(order.case_id)
        self._vault.leave_anchor()
        return number

    def _note_copy(self, action: Action, order: NecessaryOrder) -> None:
        detail = {"document": PaperKind.NECESSARY.value, "reference": order.report.reference}
        self._vault.ledger.note(action, case_id=order.case_id, detail=detail)

    def _own_words(self, order: NecessaryOrder) -> int:
        return 0 if order.is_oral else words_in(order.report.text)

    def _ticked(self, order: NecessaryOrder, shown: Shown) -> tuple[TellItem, ...]:
        """Return what is ticked; what has been struck or emptied since is left out."""
        wanted = frozenset(order.items)
        found = [one for one in self.offered(order.case_id, shown) if one.ref in wanted]
        if any(one.is_covered for one in found):
            raise SealedNotShownError
        return tuple(found)

    def _told_words(self, order: NecessaryOrder, shown: Shown) -> tuple[str, ...]:
        """Return the words of names and identifiers that were ticked: they may be read."""
        names = self._persons.names(order.case_id)
        told = [one.named(names) for one in self._ticked(order, shown)]
        return tuple(dict.fromkeys(word for text in told for word in text.split()))

    def _terms_for(self, order: NecessaryOrder) -> tuple[KnownTerm, ...]:
        """Return the protected terms; help by telephone does not wait for a key that is missing.

        Nothing is written down for the recipient then: only the reasons are read for names.
        """
        try:
            return self._known.of(order.case_id)
        except (LinkedCaseClosedError, NoCaseKeyError):
            if not order.is_oral:
                raise
            return ()

    def _basis(self, order: NecessaryOrder) -> str:
        """Return a digest of what a paper is made from: it leaves, and is entered, as that."""
        report = order.report
        read = (
            report.reference, report.recipient, report.lang, report.text, order.ground,
            sorted(order.items), self._clock.today(), self._known.mark(order.case_id),
        )  # fmt: skip
        return hashlib.sha256(repr(read).encode()).hexdigest()

    def _today(self) -> PartialDate:
        today = self._clock.today()
        return PartialDate(today.year, today.month, today.day)


def _require_one_side(ticked: Iterable[TellItem]) -> None:
    """Let pass only what tells one identity of each person at most."""
    sides: dict[str, IdentitySide] = {}
    for item in ticked:
        side = None if item.field is None else item.field.side
        if side is not None and sides.setdefault(item.ref.object_id, side) is not side:
            raise TwoIdentitiesError(detail="ticked")


def _marks(ticked: Iterable[TellItem]) -> Iterable[tuple[str, int, str]]:
    for item in ticked:
        ref = item.ref
        field_id = f"{ref.field_id}/{ref.sub_field_id}" if ref.sub_field_id else ref.field_id
        if item.revision is None:
            yield ref.object_id, 1, field_id
        else:
            yield item.revision.form_key, item.revision.form_version, field_id


def _decided(review: ReportReview) -> Mapping[str, str]:
    """Return what the log says of the doubtful words: how many and why, never which."""
    decided = review.decided
    if not decided:
        return {}
    kept = [one for one in decided if one.keep]
    detail = {
        "recipient": review.order.recipient,
        "reference": review.order.reference,
        "kept": str(len(kept)),
        "removed": str(len(decided) - len(kept)),
    }
    reasons = "; ".join(dict.fromkeys(one.reason for one in kept if one.reason.strip()))
    return detail | ({"reasons": reasons} if reasons else {})
