"""Reports read without a vault: a text, a few known names, and a purpose."""

from dataclasses import replace

from exitdesk.casework.reasons import ReasonCheck
from exitdesk.casework.report_orders import ReportOrder
from exitdesk.casework.report_reviews import ReportReading
from exitdesk.casework.report_sides import Row, sides
from exitdesk.casework.report_texts import Line, ReportText, Source
from exitdesk.domain.categories import Category, TermKind
from exitdesk.domain.texts import Lang
from exitdesk.redaction.engine import Decision, KnownTerm, read_job
from exitdesk.redaction.treatments import Treatment
from tests.redaction.jobs import JUSSI, job_of

KOSKI = KnownTerm("Aino Koski", TermKind.PERSON, Category.CLOSE_ONE)
HIDDEN = KnownTerm("Väinö Ahonen", TermKind.PERSON, Category.CLOSE_ONE, hidden=True)
TERMS = (JUSSI, KOSKI, HIDDEN)
PURPOSE = "Tuki"


def reading_of(
    text: str, lang: Lang = Lang.FI, terms: tuple[KnownTerm, ...] = TERMS, withheld: str = ""
) -> ReportReading:
    """Return a report with this text of the officer's own, and an answer that is withheld."""
    order = replace(ReportOrder.begun("c", "partner", lang), text=text, purpose=PURPOSE)
    job = job_of(text, PURPOSE, lang=lang, terms=terms)
    read = read_job(job)
    items = [item for of_passage in read.items for item in of_passage]
    kept_back = Source(
        "Henkilö", "Osoite", withheld, Category.ADDRESS, Treatment.REMOVE, line=None
    )
    sources = (kept_back,) if withheld else ()
    before = ReportText((Line("", "", "", 0),), (text,), sources)
    return ReportReading(order, before, read, ReasonCheck.of(terms, lang, items), ())


def rows_of(reading: ReportReading, *decisions: Decision) -> tuple[Row, ...]:
    """Return both sides as these decisions leave them."""
    review = reading.review(reading.order.decided(*decisions))
    return sides(review, reading.items, "Käyttötarkoitus")
