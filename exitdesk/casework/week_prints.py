"""The officer's week on paper, for the officer's own pocket: hours and kinds, no names."""

from collections.abc import Iterator
from datetime import date, timedelta

from exitdesk.casework.calendars import CalendarDay, Calendars
from exitdesk.casework.papers import PaperKind, PaperToMake
from exitdesk.casework.persons import Persons
from exitdesk.casework.rendering import VerifyOrder
from exitdesk.documents.requests import Block, Grid, Marks, Passage, PlainDocument
from exitdesk.domain.contacts import ContactOutcome
from exitdesk.domain.dues import DueItem, DueKind
from exitdesk.domain.texts import Lang, Text
from exitdesk.forms.inputs import show_date, show_time
from exitdesk.redaction.verifier.profiles import WEEK_LIST
from exitdesk.vault import Vault

_DAYS = 7
_TITLE = Text(sv="Vecka {number}", fi="Viikko {number}")
_DAY = Text(sv="Dag", fi="Päivä")
_AT = Text(sv="Kl.", fi="Klo")
_WHAT = Text(sv="Vad", fi="Mitä")
_CASE = Text(sv="Kod", fi="Tunnus")
_NOTHING = Text(sv="Inget är inskrivet.", fi="Mitään ei ole merkitty.")
_TO_DO = Text(sv="Att göra", fi="Tehtävä")
_CONTACT = Text(sv="Kontakt", fi="Yhteydenpito")
# what a stranger who finds the paper may read: nothing tells whose week it is
_WORDS: dict[DueKind, Text] = {
    DueKind.CONTACT_AGREED: _CONTACT,
    DueKind.CONTACT_MISSED: _CONTACT,
    DueKind.CONTACT_UNSETTLED: _CONTACT,
    DueKind.CONTACT_PROMISED: _CONTACT,
    DueKind.MEETING_AGREED: Text(sv="Möte", fi="Tapaaminen"),
    DueKind.EVENT_AHEAD: Text(sv="Händelse", fi="Tapahtuma"),
}
_WEEKDAYS = (
    Text(sv="Måndag", fi="Maanantai"),
    Text(sv="Tisdag", fi="Tiistai"),
    Text(sv="Onsdag", fi="Keskiviikko"),
    Text(sv="Torsdag", fi="Torstai"),
    Text(sv="Fredag", fi="Perjantai"),
    Text(sv="Lördag", fi="Lauantai"),
    Text(sv="Söndag", fi="Sunnuntai"),
)
_OVER = frozenset({ContactOutcome.CANCELLED, ContactOutcome.MOVED})


class WeekPrints:
    """Makes the paper; what it may not say is looked for in the finished file all the same."""

    def __init__(self, vault: Vault, calendars: Calendars, persons: Persons) -> None:
        self._vault = vault
        self._calendars = calendars
        self._persons = persons

    def week(
        self, monday: date, lang: Lang, *, with_codes: bool, mine: bool = False
    ) -> PaperToMake:
        """Return the week that begins on ``monday`` to be made on paper; never a file.

        Args:
            monday: the first day.
            lang: the language of the paper.
            with_codes: whether a line says the code of its case; else it says no case at all.
            mine: only cases where the officer is responsible or deputy.
        """
        last = monday + timedelta(days=_DAYS - 1)
        days = self._calendars.days(monday, last, mine=mine, still_on=True)
        title = _TITLE.filled({"number": monday.isocalendar().week}).in_lang(lang)
        request = PlainDocument(
            lang=lang,
            title=f"{title}, {show_date(monday)}–{show_date(last)}",
            blocks=tuple(_blocks(days, lang, with_codes=with_codes)),
            marks=Marks(practice=self._vault.is_practice),
        )
        return PaperToMake(
            kind=PaperKind.WEEK,
            case_id="",
            request=request,
            check=VerifyOrder(terms=tuple(self._names(days)), profile=WEEK_LIST),
            file_name="viikko.pdf" if lang is Lang.FI else "vecka.pdf",
            refused={"kind": PaperKind.WEEK.value},
            may_be_saved=False,
        )

    def _names(self, days: dict[date, CalendarDay]) -> Iterator[str]:
        """Yield what no line may say: aliases, and what people of the cases are called."""
        case_ids = {item.case_id for day in days.values() for item in day.items}
        for case_id in sorted(case_ids):
            line = self._vault.cases.line(case_id)
            yield from filter(None, (line.alias, line.officer))
            yield from filter(None, self._persons.names(case_id).values())


def _blocks(days: dict[date, CalendarDay], lang: Lang, *, with_codes: bool) -> Iterator[Block]:
    head = (_DAY, _AT, _WHAT, *((_CASE,) if with_codes else ()))
    rows = []
    for day, held in sorted(days.items()):
        called = f"{_WEEKDAYS[day.weekday()].in_lang(lang)} {day.day}.{day.month}."
        for item in _still_on(held):
            rows.append((called, *_row(item, lang, with_codes=with_codes)))
            called = ""  # once a day is enough
    if rows:
        yield Grid(tuple(text.in_lang(lang) for text in head), tuple(rows))
    else:
        yield Passage(_NOTHING.in_lang(lang))


def _still_on(held: CalendarDay) -> Iterator[DueItem]:
    for item in held.items:
        if item.occurrence is None or item.occurrence.outcome not in _OVER:
            yield item


def _row(item: DueItem, lang: Lang, *, with_codes: bool) -> tuple[str, ...]:
    at = show_time(item.at) if item.at else "–"
    what = _WORDS.get(item.kind, _TO_DO).in_lang(lang)
    return (at, what, item.code) if with_codes else (at, what)
