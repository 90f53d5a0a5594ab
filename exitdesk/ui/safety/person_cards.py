"""One protected person: the level and why, both views, what may happen, measures, history."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from exitdesk.casework.case_safety import Happening, ProtectedPerson
from exitdesk.domain.answers import Row
from exitdesk.forms.codec import is_empty
from exitdesk.forms.model import Concept, Kind
from exitdesk.forms.summary import show_answer
from exitdesk.ui.cases.cards import ButtonRow, Card, RecordLine, said
from exitdesk.ui.cases.days import written
from exitdesk.ui.cases.focus_marks import set_about
from exitdesk.ui.cases.readings import Reading
from exitdesk.ui.forms.flow_rows import FlowLayout
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.roles import set_role
from exitdesk.ui.safety.folded_lines import FoldedLines
from exitdesk.ui.safety.level_lines import LevelLine
from exitdesk.ui.safety.side_by_sides import SideBySide
from exitdesk.ui.themes import Theme

_HISTORY = 5  # lines until more are asked for


class PersonCard(Card):
    """Says how safe one person is and what follows from it; ``readings`` are newest first."""

    assess_requested = Signal(str, str)  # object ids: the person, and what has happened or ""
    opened = Signal(str)  # object id of a record

    def __init__(
        self,
        person: ProtectedPerson,
        readings: Sequence[Reading],
        language: LanguageSwitch,
        theme: Theme,
    ) -> None:
        super().__init__("assessment_card")
        self._person = person
        self._language = language
        self._readings = readings
        self.entitle(person.called or self.tr("The client"))
        self.body.addWidget(LevelLine(person, language, theme))
        for happening in person.happened[:3]:
            self.body.addWidget(self._happened(happening))
        newest = readings[0]
        if reason := newest.words(Concept.LEVEL_REASON):
            self.body.addWidget(said(reason))
        again = ButtonRow((person.object_id,))
        again.say({person.object_id: self.tr("Assess &again")})
        again.pressed.connect(self._assess)
        self.body.addWidget(again)
        self._show_views(newest)
        self._show_scenarios(newest)

    def add_measures(self, measures: QWidget) -> None:
        """Show the measures that protect the person."""
        self.body.addWidget(said(self.tr("Measures"), "question"))
        self.body.addWidget(measures)

    def add_history(self) -> None:
        """Show the assessments, the newest first; the oldest of many when they are asked for."""
        self.body.addWidget(said(self.tr("History"), "question"))
        lines = [self._line(reading) for reading in self._readings]
        for line in lines[:_HISTORY]:
            self.body.addWidget(line)
        if len(lines) > _HISTORY:
            words = self.tr("Show {n} older").format(n=len(lines) - _HISTORY)
            self.body.addWidget(FoldedLines(lines[_HISTORY:], words))

    # -- parts -------------------------------------------------------------------------------

    def _happened(self, happening: Happening) -> QWidget:
        frame = QFrame()
        set_role(frame, "warning")
        layout = QVBoxLayout(frame)
        kind = self._language.say(happening.kind)
        what = ": ".join(part for part in (kind, happening.typed) if part)
        words = self.tr("Since the assessment: {day} {what}")
        layout.addWidget(said(words.format(day=written(happening.day), what=what)))
        row = QWidget()
        flow = FlowLayout(row, 10, 6)
        button = QPushButton(self.tr("Assess after this"))
        button.setObjectName("assess_after")
        button.setProperty("happening", happening.object_id)
        set_about(button, happening.object_id)
        button.clicked.connect(self._assess_after)
        flow.addWidget(button)
        layout.addWidget(row)
        return frame

    def _show_views(self, reading: Reading) -> None:
        fear, own = reading.words(Concept.CLIENT_FEAR), reading.words(Concept.CLIENT_VIEW)
        theirs = "\n".join(part for part in (fear, own) if part)
        ours = reading.words(Concept.OFFICER_VIEW)
        if not theirs and not ours:
            return
        nothing = self.tr("Nothing is written.")
        self.body.addWidget(
            SideBySide(
                (self.tr("The client's own view"), theirs or nothing),
                (self.tr("The officer's view"), ours or nothing),
            )
        )
        if differs := reading.words(Concept.VIEWS_DIFFER):
            words = self.tr("Where they differ: {words}").format(words=differs)
            self.body.addWidget(said(words))

    def _show_scenarios(self, reading: Reading) -> None:
        told = list(self._scenarios(reading))
        if told:
            self.body.addWidget(said(self.tr("What may happen"), "question"))
        for what, how in told:
            frame = QFrame()
            frame.setObjectName("scenario")
            set_role(frame, "notice")
            layout = QVBoxLayout(frame)
            layout.setSpacing(2)
            layout.addWidget(said(what))
            layout.addWidget(said(how, "muted"))
            self.body.addWidget(frame)

    def _scenarios(self, reading: Reading) -> Iterator[tuple[str, str]]:
        """Yield each scenario: what, and how likely, soon, grave and heralded, in words."""
        field, answer = reading.field(Concept.SCENARIOS), reading.answer(Concept.SCENARIOS)
        lang, names = self._language.lang, reading.names
        for row in answer if isinstance(answer, tuple) and field is not None else ():
            if not isinstance(row, Row) or field is None:
                continue
            said_of = {
                inner: show_answer(inner, answer, lang, names)
                for inner in field.fields
                if not is_empty(answer := row.answers.get(inner.id)) and answer is not None
            }
            what = " ".join(text for one, text in said_of.items() if one.kind is Kind.LONG_TEXT)
            how = (
                f"{one.label.in_lang(lang)}: {text}"
                for one, text in said_of.items()
                if one.kind is not Kind.LONG_TEXT
            )
            yield what, " · ".join(how)

    def _line(self, reading: Reading) -> RecordLine:
        level = reading.words(Concept.LEVEL)
        day = written(reading.day)
        until = reading.until(Concept.LEVEL_VALID_UNTIL)
        valid = "" if until is None else self.tr("valid until {day}").format(day=written(until))
        after = reading.words(Concept.ASSESSED_AFTER)
        what = self.tr("after {what}").format(what=after) if after else ""
        detail = " · ".join(filter(None, (valid, what, reading.revision.author)))
        title = f"{day}: {level}" if level else day
        line = RecordLine(reading.revision.object_id, title, detail)
        line.opened.connect(self.opened)
        return line

    # -- asking ------------------------------------------------------------------------------

    def _assess(self, _key: str) -> None:
        self.assess_requested.emit(self._person.object_id, "")

    def _assess_after(self) -> None:
        button = self.sender()
        if button is not None:
            happening = str(button.property("happening"))
            self.assess_requested.emit(self._person.object_id, happening)
