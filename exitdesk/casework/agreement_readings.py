"""What one written agreement says, read by concept."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from exitdesk.casework.readings import Reading
from exitdesk.domain.agreements import AgreementForm, AgreementTerms, Permit
from exitdesk.domain.cases import Revision
from exitdesk.domain.categories import Category
from exitdesk.forms.model import Concept

FORM_KEY = "agreement"
_CATEGORIES = frozenset(Category)


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """Cells of an agreement that the person has taken back, and from which day."""

    recipient: str
    categories: frozenset[Category]
    on: date | None
    words: str


@dataclass(frozen=True, slots=True)
class AgreementVersion:
    """One version of a person's agreement, as it was written."""

    revision: Revision
    number: int  # among all versions of this person, from 1
    terms: AgreementTerms  # what it says itself, whatever was agreed before
    agreed_on: date | None
    form: AgreementForm
    signed_on: date | None
    language: str  # option key, "" when none was given
    limits_told_on: date | None  # None: the limits of secrecy have not been told
    withdrawals: tuple[Withdrawal, ...]

    @property
    def is_agreed(self) -> bool:
        """Whether the person agreed to it, by signature or by word of mouth."""
        return self.terms.is_agreed

    def withdrawn(self, recipient: str, category: Category) -> date | None:
        """Return since when a cell is withdrawn, None when it never was."""
        days = [
            each.on
            for each in self.withdrawals
            if each.recipient == recipient and category in each.categories and each.on
        ]
        return max(days, default=None)


def read_version(revision: Revision, reading: Reading, number: int) -> AgreementVersion:
    """Return a version from its record."""
    return AgreementVersion(
        revision=revision,
        number=number,
        terms=terms_of(reading),
        agreed_on=reading.day(Concept.EVENT_DATE),
        form=form_of(reading),
        signed_on=reading.day(Concept.AGREEMENT_SIGNED_ON),
        language=reading.text(Concept.AGREEMENT_LANGUAGE),
        limits_told_on=told_on_in(reading),
        withdrawals=tuple(_withdrawals(reading)),
    )


def terms_of(agreement: Reading) -> AgreementTerms:
    """Return the terms that an agreement record states; a doubtful permit permits nothing."""
    return AgreementTerms(
        person=agreement.person(Concept.AGREEMENT_PERSON),
        permits=tuple(_permit(row) for row in agreement.rows(Concept.AGREEMENT_PERMITS)),
        valid_until=agreement.day(Concept.AGREEMENT_VALID_UNTIL),
        withdrawn_on=agreement.day(Concept.AGREEMENT_WITHDRAWN_ON),
        is_agreed=form_of(agreement) is not AgreementForm.TO_SIGN,
    )


def form_of(agreement: Reading) -> AgreementForm:
    """Return how the person agreed; what says nothing about it has not been agreed to."""
    said = agreement.text(Concept.AGREEMENT_FORM)
    return AgreementForm(said) if said in set(AgreementForm) else AgreementForm.TO_SIGN


def categories_in(row: Reading) -> frozenset[Category]:
    """Return the categories that a row names and this program knows."""
    keys = row.keys(Concept.PERMIT_CATEGORIES)
    return frozenset(Category(key) for key in keys if key in _CATEGORIES)


def _permit(row: Reading) -> Permit:
    return Permit(
        recipient=row.text(Concept.PERMIT_RECIPIENT),
        categories=categories_in(row),
        purpose=row.text(Concept.PERMIT_PURPOSE),
        until=row.day(Concept.PERMIT_UNTIL),
    )


def _withdrawals(agreement: Reading) -> Iterator[Withdrawal]:
    for row in agreement.rows(Concept.AGREEMENT_WITHDRAWALS):
        yield Withdrawal(
            recipient=row.text(Concept.PERMIT_RECIPIENT),
            categories=categories_in(row),
            on=row.day(Concept.CELL_WITHDRAWN_ON),
            words=row.text(Concept.CELL_WITHDRAWN_WORDS),
        )


def told_on_in(agreement: Reading) -> date | None:
    """Return when the limits of secrecy were told, None when they were not."""
    if agreement.text(Concept.AGREEMENT_LIMITS_TOLD) != "yes":
        return None
    return agreement.day(Concept.AGREEMENT_LIMITS_TOLD_ON) or agreement.day(Concept.EVENT_DATE)
