"""A necessary disclosure read through: what was ticked stays, all else goes as in any report."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from exitdesk.casework.disclosure_entries import NOT_YET
from exitdesk.casework.disclosure_errors import NameInLogError
from exitdesk.casework.necessary_items import TellItem
from exitdesk.casework.necessary_orders import NecessaryOrder
from exitdesk.casework.reasons import ReasonCheck
from exitdesk.casework.report_reviews import ReportReading
from exitdesk.casework.report_texts import Line, ReportText, Source
from exitdesk.domain.answers import Rating
from exitdesk.domain.categories import Category
from exitdesk.domain.texts import Lang
from exitdesk.forms.inputs import clean_text
from exitdesk.forms.summary import show_answer
from exitdesk.redaction.engine import (
    KnownTerm,
    LetterSource,
    RedactionJob,
    read_job,
    redact,
)
from exitdesk.redaction.engine.letters import folded
from exitdesk.redaction.treatments import Treatment

#: All names and identifiers go, but for those ticked. Days stay: help has to come in time.
TREATMENTS: Mapping[Category, Treatment] = {
    **dict.fromkeys(Category, Treatment.REMOVE),
    Category.CLIENT_NAME: Treatment.ROLE,
    Category.CLOSE_ONE: Treatment.ROLE,
    Category.OFFICER: Treatment.TITLE,
    Category.THREAT_SOURCE: Treatment.ROLE,
    Category.EVENT_DATE: Treatment.KEEP,
}


@dataclass(frozen=True, slots=True)
class NecessaryMaterial:
    """Everything that a review reads; it needs no vault any more."""

    order: NecessaryOrder
    purpose: str  # the ground, in the language of the document
    ticked: tuple[TellItem, ...] = field(repr=False)
    terms: tuple[KnownTerm, ...] = field(repr=False)
    names: Mapping[str, str] = field(repr=False)


def allowed(terms: Sequence[KnownTerm], told: Sequence[str]) -> tuple[KnownTerm, ...]:
    """Return ``terms`` with those that are told one by one let through, whosever they are."""
    wanted = {folded(text) for text in told if text}
    return tuple(
        replace(term, allowed=True) if folded(term.text) in wanted else term for term in terms
    )


def read_necessary(material: NecessaryMaterial) -> ReportReading:
    """Return it read through, for words to be decided on one after the other.

    Takes its time, so not in the vault's thread.
    """
    order = replace(material.order.report, purpose=material.purpose)
    before = _written(material, order.lang)
    told = [item.named(material.names) for item in material.ticked]
    terms = allowed(material.terms, told)
    job = RedactionJob(
        passages=(*before.passages, material.purpose),
        terms=terms,
        treatments=TREATMENTS,
        lang=order.lang,
        letters=LetterSource(order.seed.encode()),
        identifiers_only=True,  # how old a child is and in which town may be what has to be said
    )
    reading = read_job(job)
    items = [item for of_passage in reading.items for item in of_passage]
    reasons = ReasonCheck.of(terms, order.lang, items)
    return ReportReading(order, before, reading, reasons, ())


@dataclass(frozen=True, slots=True)
class ClearedOrder:
    """A necessary disclosure whose reasons name nobody; only ``cleared`` makes one."""

    order: NecessaryOrder


def cleared(material: NecessaryMaterial) -> ClearedOrder:
    """Return the order once its reasons have been read: they stay in the log for good.

    Takes its time, so not in the vault's thread.

    Raises:
        NameInLogError: a reason names somebody.
    """
    order = material.order
    untold = order.untold if order.client == NOT_YET else ""
    for words in (order.reason, untold, order.receiver):
        found = name_in(clean_text(words), material.terms, order.report.lang)
        if found:
            raise NameInLogError(word=found)
    return ClearedOrder(order)


def name_in(words: str, terms: Sequence[KnownTerm], lang: Lang) -> str:
    """Return the first protected name or identifier in words for the log, "" when there is none.

    What may be told to the recipient may not stand in the log for ever.
    """
    job = RedactionJob(
        passages=(words,),
        terms=tuple(terms),
        treatments={**TREATMENTS, Category.OFFICER: Treatment.KEEP},
        lang=lang,
        letters=LetterSource(0),
        identifiers_only=True,
    )
    redacted = redact(job)
    places = [(one.start, one.end) for one in redacted.removals]
    places += [(one.start, one.end) for one in redacted.open_items if one.matches_known]
    start, end = min(places, default=(0, 0))
    return words[start:end]


def _written(material: NecessaryMaterial, lang: Lang) -> ReportText:
    """Return the officer's own text, then what was ticked, record by record."""
    lines: list[Line] = []
    passages: list[str] = []
    sources: list[Source] = []
    text = clean_text(material.order.report.text)
    if text.strip():
        lines.append(Line("", "", "", 0))
        passages.append(text)
    headings = _headings(material.ticked, lang)
    for item in material.ticked:
        heading, label = headings[item.ref.object_id], item.label.in_lang(lang)
        value, words = _told(item, material.names, lang)
        number = None
        if words.strip():
            number = len(passages)
            passages.append(words)
        category = Category.OFFICER if item.field is None else item.field.category
        keep = Treatment.KEEP
        sources.append(Source(heading, label, value, category, keep, len(lines)))
        lines.append(Line(heading, label, value, number))
    return ReportText(tuple(lines), tuple(passages), tuple(sources))


def _headings(ticked: Sequence[TellItem], lang: Lang) -> Mapping[str, str]:
    """Return the heading of each record, numbered where there are several of a kind."""
    titles = {item.ref.object_id: item.heading.in_lang(lang) for item in ticked}
    counted = Counter(titles.values())
    given: Counter[str] = Counter()
    made = {}
    for object_id, title in titles.items():
        given[title] += 1
        made[object_id] = f"{title} {given[title]}" if counted[title] > 1 else title
    return made


def _told(item: TellItem, names: Mapping[str, str], lang: Lang) -> tuple[str, str]:
    """Return the structured value, and the free text beside it or instead of it."""
    if item.field is not None and isinstance(item.answer, Rating):
        step = show_answer(item.field, Rating(item.answer.step), lang, names)
        return step, item.answer.reason
    value = item.value(lang, names)
    return ("", value) if item.is_words else (value, "")
