"""The versions of each person's agreement: which one counts, and how a new one comes about.

A version that the person has not agreed to permits nothing new: until it is signed or noted as
oral, what holds is what it and the version agreed to last both permit.
"""

from collections.abc import Iterator
from datetime import date

from exitdesk.casework.agreement_errors import (
    NOT_YET,
    SIGNED_BEFORE,
    UNTIL_PASSED,
    WITHDRAWN_BEFORE,
    AgreedAlreadyError,
    AgreementWithdrawnError,
    NoAgreementError,
    NothingWithdrawnError,
    WaitsForSignatureError,
    WrongDayError,
)
from exitdesk.casework.agreement_holding import what_holds
from exitdesk.casework.agreement_readings import FORM_KEY, AgreementVersion, read_version
from exitdesk.casework.agreement_writing import AgreementWriting, Signature
from exitdesk.casework.readings import read_revision
from exitdesk.domain.agreements import AgreementState, AgreementTerms, Cell
from exitdesk.domain.cases import Draft, Revision
from exitdesk.domain.clocks import Clock
from exitdesk.forms.inputs import clean_text
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept
from exitdesk.vault import Vault

__all__ = ["AgreementVersion", "AgreementVersions", "Signature"]


class AgreementVersions:
    """Every version that was ever written, by person; a new one never takes the old one away."""

    def __init__(self, vault: Vault, forms: FormLibrary, clock: Clock) -> None:
        self._vault = vault
        self._forms = forms
        self._clock = clock
        self._writing = AgreementWriting(vault, forms, clock)

    # -- looking -----------------------------------------------------------------------------

    def of(self, case_id: str, person: str) -> tuple[AgreementVersion, ...]:
        """Return the versions of one person's agreement, the newest first."""
        return self._by_person(case_id).get(person, ())

    def newest(self, case_id: str, person: str) -> AgreementVersion | None:
        """Return the version that was written last of the agreement that counts, or None."""
        return next(iter(self.of(case_id, person)), None)

    def counting(self, case_id: str, person: str) -> AgreementVersion | None:
        """Return the version that the person agreed to last; else the newest one, or None."""
        versions = self.of(case_id, person)
        return what_holds(versions).by or next(iter(versions), None)

    def persons(self, case_id: str) -> tuple[str, ...]:
        """Return the object ids of everyone who has an agreement."""
        return tuple(self._by_person(case_id))

    def terms(self, case_id: str, person: str) -> AgreementTerms | None:
        """Return what holds for one person, None when nothing was ever written."""
        return what_holds(self.of(case_id, person)).terms

    def all_terms(self, case_id: str) -> tuple[AgreementTerms, ...]:
        """Return what holds for each person who has an agreement."""
        found = (what_holds(each).terms for each in self._by_person(case_id).values())
        return tuple(terms for terms in found if terms is not None)

    def in_force(self, case_id: str, person: str) -> tuple[AgreementVersion, ...]:
        """Return the newest version of each agreement in force, the one that counts first.

        More than one means that two were made; the others count for nothing.
        """
        today = self._clock.today()
        newest: dict[str, AgreementVersion] = {}
        for version in self.of(case_id, person):
            newest.setdefault(version.revision.object_id, version)
        in_force = AgreementState.IN_FORCE
        return tuple(one for one in newest.values() if one.terms.state(today) is in_force)

    def draft_of(self, case_id: str, person: str) -> Draft | None:
        """Return the agreement being written for one person, or None."""
        return next(iter(self.drafts_of(case_id, person)), None)

    def drafts_of(self, case_id: str, person: str) -> tuple[Draft, ...]:
        """Return this officer's drafts for one person, the one typed in last first."""
        return tuple(self._writing.drafts_of(case_id, person))

    # -- writing -----------------------------------------------------------------------------

    def begin(self, case_id: str, person: str, until: date) -> Draft:
        """Return a draft: the one there is, a change of what holds, or one that says "nothing".

        ``until`` is proposed as the last day when nothing later stands there.
        """
        draft = self.draft_of(case_id, person)
        if draft is not None:
            return draft
        newest = self.newest(case_id, person)
        if newest is None or self._is_withdrawn(newest):
            return self._writing.begin_new(case_id, person, until)
        return self.change(newest.revision, until)

    def change(self, before: Revision, until: date | None = None) -> Draft:
        """Return a draft that changes one agreement: what it adds is to be agreed to anew.

        ``until`` is proposed as the last day unless a later one stands there.
        """
        version = read_version(before, read_revision(self._forms, before), 1)
        held = self.terms(before.case_id, version.terms.person)
        in_force = held is not None and held.state(self._clock.today()) is AgreementState.IN_FORCE
        held_until = held.valid_until if held is not None and in_force else None
        last = until or version.terms.valid_until or self._clock.today()
        return self._writing.begin_change(before, last, held_until)

    def take_up(self, draft_id: str) -> Draft:
        """Return a draft that goes on from the newest version of what it changes.

        What was withdrawn meanwhile is taken out of it. When all was withdrawn, a new agreement
        is begun with what stands in the draft, which is discarded.
        """
        draft = self._vault.drafts.open(draft_id)
        if draft.object_id is None:
            return draft
        newest = self._vault.records.history(draft.object_id)[-1]
        version = read_version(newest, read_revision(self._forms, newest), 1)
        if self._is_withdrawn(version):
            return self._writing.begin_again(draft)
        return self._writing.rebase(draft, version)

    def sign(self, case_id: str, person: str, on: date, signature: Signature) -> Revision:
        """Enter that the newest version was signed on paper ``on`` a day.

        Raises:
            NoAgreementError, AgreementWithdrawnError, AgreedAlreadyError: nothing to sign.
            WrongDayError: before it was written, or a day to come.
        """
        newest = self._standing(case_id, person)
        if newest.is_agreed and newest.signed_on is not None:
            raise AgreedAlreadyError
        self._require_past(on)
        if newest.agreed_on is not None and on < newest.agreed_on:
            raise WrongDayError(SIGNED_BEFORE)
        return self._writing.signed(newest.revision, on, signature)

    def agree_orally(self, case_id: str, person: str, on: date) -> Revision:
        """Enter that the person agreed to the newest version by word of mouth.

        Raises:
            NoAgreementError, AgreementWithdrawnError, AgreedAlreadyError: nothing to agree to.
            WrongDayError: before it was written, or a day to come.
        """
        newest = self._standing(case_id, person)
        if newest.is_agreed:
            raise AgreedAlreadyError
        self._require_past(on)
        if newest.agreed_on is not None and on < newest.agreed_on:
            raise WrongDayError(SIGNED_BEFORE)
        return self._writing.agreed_orally(newest.revision, on)

    def renew_orally(self, case_id: str, person: str, until: date) -> Revision:
        """Enter that the agreement goes on as it is until another day, by word of mouth.

        A permit that ends by itself earlier still ends then.

        Raises:
            NoAgreementError, AgreementWithdrawnError, WaitsForSignatureError: nothing to renew.
            WrongDayError: the day has passed.
        """
        newest = self._standing(case_id, person)
        if not newest.is_agreed:
            raise WaitsForSignatureError
        if until < self._clock.today():
            raise WrongDayError(UNTIL_PASSED)
        return self._writing.renewed(newest.revision, until)

    def withdraw(
        self, case_id: str, person: str, cells: frozenset[Cell] | None, words: str, on: date
    ) -> Revision:
        """Enter that the person takes back everything, or these cells; it holds at once.

        ``words`` are what the person wanted. All agreements of the person that are in force are
        withdrawn with the one that counts; its new version is returned.

        Raises:
            NoAgreementError, AgreementWithdrawnError, NothingWithdrawnError: nothing to take back.
            WrongDayError: before it was agreed, or a day to come.
        """
        newest = self._standing(case_id, person)
        self._require_past(on)
        if newest.agreed_on is not None and on < newest.agreed_on:
            raise WrongDayError(WITHDRAWN_BEFORE)
        said = clean_text(words).strip()
        if cells is None:
            for other in self.in_force(case_id, person):
                if other.revision.object_id != newest.revision.object_id:
                    self._writing.withdrawn(other.revision, said, on)
            return self._writing.withdrawn(newest.revision, said, on)
        named = {(one.recipient, each) for one in newest.terms.permits for each in one.categories}
        if not cells & named:
            raise NothingWithdrawnError
        return self._writing.narrowed(newest.revision, frozenset(cells & named), said, on)

    # -- helpers -----------------------------------------------------------------------------

    def _standing(self, case_id: str, person: str) -> AgreementVersion:
        newest = self.newest(case_id, person)
        if newest is None:
            raise NoAgreementError
        if self._is_withdrawn(newest):
            raise AgreementWithdrawnError
        return newest

    def _is_withdrawn(self, version: AgreementVersion) -> bool:
        withdrawn_on = version.terms.withdrawn_on
        return withdrawn_on is not None and withdrawn_on <= self._clock.today()

    def _require_past(self, on: date) -> None:
        if on > self._clock.today():
            raise WrongDayError(NOT_YET)

    def _by_person(self, case_id: str) -> dict[str, tuple[AgreementVersion, ...]]:
        """Return the versions of everyone, the newest first.

        What was written of somebody else before the person was corrected is nobody's any more.
        """
        revisions: dict[str, list[Revision]] = {}
        for agreement in sorted(self._vault.records.current(case_id, FORM_KEY), key=self._order):
            person = self._whose(agreement)
            for revision in self._vault.records.history(agreement.object_id):
                if self._whose(revision) == person:
                    revisions.setdefault(person, []).append(revision)
        return {
            person: tuple(reversed(tuple(self._numbered(found))))
            for person, found in revisions.items()
        }

    def _whose(self, revision: Revision) -> str:
        return read_revision(self._forms, revision).person(Concept.AGREEMENT_PERSON)

    def _numbered(self, revisions: list[Revision]) -> Iterator[AgreementVersion]:
        for number, revision in enumerate(revisions, start=1):
            yield read_version(revision, read_revision(self._forms, revision), number)

    def _order(self, revision: Revision) -> tuple[str, str]:
        """Newest last: by the day it was made, then by when that object was first written."""
        day = read_revision(self._forms, revision).day(Concept.EVENT_DATE)
        first = self._vault.records.history(revision.object_id)[0].written_at.isoformat()
        return (day.isoformat() if day else "", first)
