"""The words of the emergency sheet, for the screen and for paper alike."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from exitdesk.casework.case_safety import ProtectedPerson
from exitdesk.casework.readings import Reading, rows_of
from exitdesk.domain.answers import Answer, Answers
from exitdesk.domain.labels import LEVEL_UNKNOWN, LEVELS
from exitdesk.domain.texts import Lang, Text
from exitdesk.forms.model import Concept, Field, Kind
from exitdesk.forms.summary import show_answer

TITLE = Text(sv="Nöduppgifter", fi="Hätätiedot")
CASE = Text(sv="Ärende", fi="Asia")
RESPONSIBLE = Text(sv="Ansvarig person", fi="Vastuuhenkilö")
MADE = Text(sv="Utskriven", fi="Tulostettu")
CONTACT = Text(sv="Trygg kontakt", fi="Turvallinen yhteys")
MISSED = Text(sv="Om en kontakt uteblir", fi="Jos yhteydenpito jää väliin")
CODE_WORD = Text(sv="Kodord", fi="Koodisana")
FIRST_STEPS = Text(sv="Säkerhetsplanen: gör först", fi="Turvasuunnitelma: ensin")
SAFE_PLACES = Text(sv="Säkerhetsplanen: trygga platser", fi="Turvasuunnitelma: turvalliset paikat")
LEVEL = Text(sv="Hotnivå", fi="Uhkataso")
NOTHING = Text(sv="Inget har antecknats.", fi="Mitään ei ole kirjattu.")
_NOTED = Text(sv="{title} (antecknat {day})", fi="{title} (kirjattu {day})")
_VALID = Text(sv="{level}, gäller till {day}", fi="{level}, voimassa {day} saakka")
_EXPIRED = Text(
    sv="{unknown} (gick ut {day}, var {level})", fi="{unknown} (vanheni {day}, oli {level})"
)
_NEVER = Text(sv="{unknown} (inte bedömd)", fi="{unknown} (ei arvioitu)")
_TYPED = frozenset({Kind.SHORT_TEXT, Kind.LONG_TEXT})


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One thing on the sheet: a label and what is said, typed or chosen."""

    label: Text | None
    typed: str
    field: Field | None = None
    answer: Answer | None = None
    label_typed: str = ""
    written_on: date | None = None
    step: Reading | None = None

    def words(self, lang: Lang) -> tuple[str, str]:
        """Return the label and the words in a language."""
        label = self.label.in_lang(lang) if self.label is not None else self.label_typed
        if self.step is not None:
            return _step_words(self.step, label, lang)
        if self.field is not None and self.answer is not None:
            return label, show_answer(self.field, self.answer, lang, {})
        return label, self.typed


@dataclass(frozen=True, slots=True)
class SheetPart:
    """A titled part of the sheet; one about a person says their level."""

    key: str
    title: Text
    rows: tuple[SheetRow, ...]
    whose: str = ""
    person: ProtectedPerson | None = None

    def heading(self, lang: Lang) -> str:
        """Return what stands above the part."""
        title = self.title.in_lang(lang)
        if self.person is not None:  # called first, the role after
            return f"{self.whose} ({title.lower()})"
        title = f"{title}: {self.whose}" if self.whose else title
        days = {row.written_on for row in self.rows if row.written_on is not None}
        if self.key != "contact" or not days:
            return title
        # an old number may be somebody else's by now
        return _NOTED.in_lang(lang).format(title=title, day=written(min(days)))


def step_row(about: str, row: Reading) -> SheetRow:
    """Return what is to be done when a contact is missed: after how long, what, by whom."""
    return SheetRow(None, "", label_typed=about, step=row)


def plan_rows(group: Field, answers: Answers) -> Iterator[SheetRow]:
    """Yield the lines of a safety plan's group as they were written."""
    for row in rows_of(group, answers):
        typed = [
            str(row.answers[field.id]).strip()
            for field in group.fields
            if field.kind in _TYPED
            and field.concept is not Concept.LINE_HINT
            and isinstance(row.answers.get(field.id), str)
        ]
        if any(typed):
            yield SheetRow(None, " – ".join(part for part in typed if part))


def level_words(person: ProtectedPerson, lang: Lang) -> str:
    """Return a person's level with until when it holds; one that has expired is unknown."""
    unknown = LEVEL_UNKNOWN.in_lang(lang)
    if person.last_level is None or person.valid_until is None:
        return _NEVER.in_lang(lang).format(unknown=unknown)
    level, day = LEVELS[person.last_level].in_lang(lang), written(person.valid_until)
    if person.level is None:
        return _EXPIRED.in_lang(lang).format(unknown=unknown, day=day, level=level)
    return _VALID.in_lang(lang).format(level=level, day=day)


def written(day: date) -> str:
    """Return ``22.11.2026``."""
    return f"{day.day}.{day.month}.{day.year}"


def _step_words(row: Reading, about: str, lang: Lang) -> tuple[str, str]:
    after, who = row.label(Concept.CONTACT_AFTER), row.label(Concept.CONTACT_STEP_WHO)
    label = ": ".join(part for part in (about, after.in_lang(lang) if after else "") if part)
    what = row.text(Concept.CONTACT_STEP)
    return label, f"{what} ({who.in_lang(lang).lower()})" if who else what
