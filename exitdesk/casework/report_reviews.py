"""A report as it stands: what the recipient would read, what is open, what is withheld."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from exitdesk.casework.report_items import Passing, ReportItem
from exitdesk.casework.report_orders import ReportOrder
from exitdesk.casework.report_texts import ReportText, ReportWriter
from exitdesk.domain.categories import Category
from exitdesk.forms.inputs import clean_text
from exitdesk.redaction.engine import (
    KnownTerm,
    LetterSource,
    Redacted,
    RedactionJob,
    Removal,
    ReviewItem,
    redact,
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


@dataclass(frozen=True, slots=True)
class ReportReview:
    """A report as it stands: its text before and after, what is open, what is withheld."""

    order: ReportOrder
    before: ReportText
    redacted: Redacted
    withheld: tuple[ReportItem, ...]

    @property
    def open_items(self) -> tuple[ReviewItem, ...]:
        """Return the words that must still be decided on."""
        return self.redacted.open_items

    @property
    def removals(self) -> tuple[Removal, ...]:
        """Return what was replaced, and by what."""
        return self.redacted.removals

    @property
    def lines(self) -> tuple[tuple[str, str, str], ...]:
        """Return heading, label and value of each line as the recipient will read it."""
        return tuple(
            (line.heading, line.label, line.filled(self.redacted.passages))
            for line in self.before.lines
        )


def review_report(material: ReportMaterial) -> ReportReview:
    """Return the report as it stands, with every word that must be decided on.

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
    purpose = (clean_text(order.purpose),)
    job = RedactionJob(
        passages=before.passages + purpose,
        terms=material.terms,
        treatments=material.treatments,
        lang=order.lang,
        letters=letters,
        decisions=order.decisions,
    )
    withheld = tuple(item for item in material.ticked if item.passing is Passing.WITHHELD)
    return ReportReview(order, before, redact(job), withheld)
