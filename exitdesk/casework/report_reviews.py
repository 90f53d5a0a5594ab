"""A report as it stands: what the recipient would read, what is open, what is withheld."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from exitdesk.casework.reasons import ReasonCheck
from exitdesk.casework.report_items import Passing, ReportItem
from exitdesk.casework.report_orders import ReportOrder
from exitdesk.casework.report_texts import ReportText, ReportWriter
from exitdesk.casework.shape_checks import looked_for, staying
from exitdesk.domain.categories import Category
from exitdesk.forms.inputs import clean_text
from exitdesk.redaction.engine import (
    Decision,
    KnownTerm,
    LetterSource,
    Reading,
    Redacted,
    RedactionJob,
    Removal,
    ReviewItem,
    read_job,
)
from exitdesk.redaction.fields import FieldRedactor, PersonName
from exitdesk.redaction.treatments import Treatment


@dataclass(frozen=True, slots=True)
class ReportMaterial:
    """Everything that a review reads; it needs no vault any more."""

    order: ReportOrder
    treatments: Mapping[Category, Treatment]
    terms: tuple[KnownTerm, ...] = field(repr=False)
    persons: Mapping[str, PersonName] = field(repr=False)
    ticked: tuple[ReportItem, ...] = field(repr=False)
    today: date
    basis: str = ""  # digest of all that it was gathered from
    addressee: str = field(default="", repr=False)  # the partner by name, "" for none


@dataclass(frozen=True, slots=True)
class ReportReview:
    """A report as it stands: its text before and after, what is open, what is withheld."""

    order: ReportOrder
    before: ReportText
    redacted: Redacted
    withheld: tuple[ReportItem, ...]
    passages_before: tuple[str, ...]  # the free texts as they are, what it is for as the last
    decisions: tuple[Decision, ...] = ()  # without those whose reason tells a name
    identifiers: frozenset[str] | None = None  # categories whose numbers the file may not hold
    staying: tuple[str, ...] = field(default=(), repr=False)  # those that it may hold
    basis: str = ""  # digest of what it was read from
    logged_purpose: str = ""  # as the log may have it for good: without any protected name
    addressee: str = ""  # the partner by name, as far as it names nobody of the case

    @property
    def open_items(self) -> tuple[ReviewItem, ...]:
        """Return the words that must still be decided on."""
        return self.redacted.open_items

    @property
    def removals(self) -> tuple[Removal, ...]:
        """Return what was replaced, and by what."""
        return self.redacted.removals

    @property
    def has_own_text(self) -> bool:
        """Whether the first passage is what the officer wrote for this report."""
        return bool(self.before.lines) and all(one.line != 0 for one in self.before.sources)

    @property
    def decided(self) -> tuple[Decision, ...]:
        """Return what was decided about words that still stand in the report."""
        return tuple(one for one in self.decisions if one.item_id in self.redacted.decided_ids)

    @property
    def lines(self) -> tuple[tuple[str, str, str], ...]:
        """Return heading, label and value of each line as the recipient will read it."""
        return tuple(
            (line.heading, line.label, line.filled(self.redacted.passages))
            for line in self.before.lines
        )


@dataclass(frozen=True, slots=True)
class ReportReading:
    """A report read through once. What is decided changes nothing in it, only what comes of it."""

    order: ReportOrder
    before: ReportText
    reading: Reading = field(repr=False)
    reasons: ReasonCheck = field(repr=False)
    withheld: tuple[ReportItem, ...] = field(repr=False)
    basis: str = ""
    addressee: str = field(default="", repr=False)

    @property
    def items(self) -> tuple[ReviewItem, ...]:
        """Return every word that was, is or will be decided on, in the order of the text."""
        return tuple(item for items in self.reading.items for item in items)

    def review(self, order: ReportOrder) -> ReportReview:
        """Return the report as the decisions of ``order`` leave it; a few milliseconds."""
        decided = self.reasons.sound(order.decisions)
        redacted = self.reading.decided(decided)
        job = self.reading.job
        return ReportReview(
            order,
            self.before,
            redacted,
            self.withheld,
            job.passages,
            decided,
            identifiers=looked_for(job.treatments),
            staying=staying(job.terms, job.treatments, self.items, decided),
            basis=self.basis,
            logged_purpose=self.reasons.masked(redacted.passages[-1]),
            addressee=self._addressee(),
        )

    def _addressee(self) -> str:
        """Return the partner's name, "" when it says a name or place that is protected here."""
        is_free = self.reasons.masked(self.addressee) == self.addressee
        return self.addressee if is_free else ""


def read_report(material: ReportMaterial) -> ReportReading:
    """Return the report read through, for words to be decided on one after the other.

    Reading a long text takes its time, the first one seconds: not in the vault's thread.
    """
    order = material.order
    letters = LetterSource(order.seed.encode())
    redactor = FieldRedactor(
        treatments=material.treatments,
        lang=order.lang,
        letters=letters,
        today=material.today,
        terms=material.terms,
        persons=material.persons,
    )
    writer = ReportWriter(material.treatments, redactor, order.lang)
    before = writer.write(clean_text(order.text), material.ticked)
    job = RedactionJob(
        passages=(*before.passages, clean_text(order.purpose)),
        terms=material.terms,
        treatments=material.treatments,
        lang=order.lang,
        letters=letters,
        today=material.today,
    )
    reading = read_job(job)
    items = [item for of_passage in reading.items for item in of_passage]
    reasons = ReasonCheck.of(material.terms, order.lang, items)
    withheld = tuple(item for item in material.ticked if item.passing is Passing.WITHHELD)
    return ReportReading(
        order, before, reading, reasons, withheld, material.basis, material.addressee
    )


def review_report(material: ReportMaterial) -> ReportReview:
    """Return the report as it stands, with every word that must be decided on.

    Reading a long text takes its time, the first one seconds: not in the vault's thread.
    """
    return read_report(material).review(material.order)
