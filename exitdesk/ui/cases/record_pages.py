"""One record to be read: what it says, what was sealed, and every earlier version."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.casework.measures import HAPPENINGS
from exitdesk.domain.answers import Answers
from exitdesk.domain.cases import Draft, Place, Revision
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.identities import IdentitySide
from exitdesk.domain.strikings import StruckOut
from exitdesk.forms.model import Concept
from exitdesk.forms.sealing import merge_sealed
from exitdesk.forms.summary import SummaryLine, lines
from exitdesk.ui.attachments.signed_papers import SignedPaperStrip
from exitdesk.ui.case_tabs import tab_of
from exitdesk.ui.cases.cards import ButtonRow
from exitdesk.ui.cases.days import written_at
from exitdesk.ui.cases.identity_views import IdentityView
from exitdesk.ui.cases.linked_notes import LinkedNotesCard, is_about
from exitdesk.ui.cases.reading_jobs import RecordContents, begin_with, read_record
from exitdesk.ui.cases.readings import Reading, read
from exitdesk.ui.cases.record_bodies import LineKey, RecordBody, key_of
from exitdesk.ui.cases.strike_steps import Strikeable, strikeable
from exitdesk.ui.cases.strikings import StrikePanel
from exitdesk.ui.cases.struck_cards import StruckCard, told_of
from exitdesk.ui.columns import CentredColumn
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.pages import Page
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.safety.measures_now import MeasuresNow

_REFERRED = frozenset({"goal", "step", "service_episode"})  # what a partner may be asked for


class RecordPage(Page):
    """Shows one record; sealed answers are shown on request, with a reason, and logged.

    They are covered again ``sealed_shown_ms`` after the last one was shown, and when the page
    goes out of sight.
    """

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        place: Place,
        *,
        language: LanguageSwitch,
        sealed_shown_ms: int = 60_000,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._place = place
        self._language = language
        self._contents: RecordContents | None = None
        self._revealed: dict[str, Answers] = {}  # by revision, for as long as they are shown
        self._identity = IdentityView()
        self._shown = QTimer(self, singleShot=True, interval=sealed_shown_ms)
        self._title = PlainLabel("title", "page_title")
        self._written = PlainLabel("muted", "written_label")
        self._problem = ProblemBox(language)
        self._versions_label = PlainLabel("question", wrap=False)
        self._versions = _choice("version_choice")
        self._beside = QCheckBox()
        self._beside.setObjectName("versions_beside")
        keys = ("correct", "refer", "assess_after", "strike_out", "case")
        self._actions = ButtonRow(keys, primary="correct")
        self._strike = StrikePanel(desk, jobs, place.object_id, language)
        self._striking_in = 0  # which version its answers are of
        self._notice = ProblemBox(language, "notice")
        self._struck = StruckCard()
        self._notes = LinkedNotesCard()
        self._signed = SignedPaperStrip(desk, jobs, language)
        self._measures = MeasuresNow(language, desk.clock.today())
        self._body = RecordBody(self._identity)
        self._connect()
        self._arrange()
        self.retranslate()
        self.refresh()

    def place(self) -> Place:
        """Return the record."""
        return self._place

    def place_above(self) -> Place:
        """Return the tab of the case that shows such records."""
        return Place("case", case_id=self._place.case_id, tab=self._tab())

    def refresh(self) -> None:
        """Read the record again."""
        work = partial(read_record, self._desk, self._place.case_id, self._place.object_id)
        self._jobs.run(work, self._show, self._fail)

    def retranslate(self) -> None:
        """Say everything in the language in use; what was revealed stays."""
        self._actions.say(
            {
                "correct": self.tr("&Correct"),
                "strike_out": self.tr("Strike &out…"),
                "refer": self.tr("Re&fer to a partner…"),
                "assess_after": self.tr("Assess &safety after this"),
                "case": self.tr("To the c&ase"),
            }
        )
        self._versions_label.setText(self.tr("Version"))
        self._versions.setAccessibleName(self.tr("Version"))
        self._beside.setText(self.tr("&Beside the version before"))
        if self._contents is not None:
            self._fill_versions(self._contents)
            self._fill()
            self._name_strikeable(self._contents)

    def take_focus(self) -> None:
        """Put the cursor on the first button."""
        self._actions.button("correct").setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Cover what was revealed when nobody looks at it any more."""
        super().hideEvent(event)
        self._cover()

    def _connect(self) -> None:
        self._shown.timeout.connect(self._cover)
        self._versions.activated.connect(self._fill)
        self._beside.toggled.connect(self._fill)
        self._actions.pressed.connect(self._act)
        self._notes.opened.connect(self._open_note)
        self._measures.opened.connect(self._open_step)
        self._body.reveal_requested.connect(self._reveal)

    def _arrange(self) -> None:
        self._strike.hide()
        self._strike.struck.connect(self._take_struck)
        self._strike.closed.connect(self._leave_strike)
        column = CentredColumn(90)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._versions_label)
        row.addWidget(self._versions)
        row.addWidget(self._beside)
        row.addStretch(1)
        for part in (self._title, self._written, self._problem, self._notice, self._actions):
            column.body.addWidget(part)
        column.body.addWidget(self._strike)
        column.body.addLayout(row)
        self._signed.place_requested.connect(self.place_requested)
        column.body.addWidget(self._signed)
        column.body.addWidget(self._struck)
        column.body.addWidget(self._measures)
        column.body.addWidget(self._body)
        column.body.addWidget(self._notes)
        column.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)

    # -- filling -----------------------------------------------------------------------------

    def _show(self, contents: RecordContents) -> None:
        self._problem.say(None)
        self._contents = contents
        self._actions.button("strike_out").setVisible(contents.may_strike)
        is_plan = contents.history[-1].form_key in _REFERRED
        self._actions.button("refer").setVisible(is_plan)
        form_key = contents.history[-1].form_key
        self._actions.button("assess_after").setVisible(form_key in HAPPENINGS)
        self._measures.show_measures(contents.measures)
        self._versions.clear()
        self.retranslate()
        self._signed.refresh()

    def _fail(self, error: ExitDeskError) -> None:
        self._problem.say(error.text)

    def _fill_versions(self, contents: RecordContents) -> None:
        chosen = self._versions.currentData()
        self._versions.clear()
        for revision in reversed(contents.history):
            at = written_at(revision.written_at, self._language.lang)
            words = self.tr("{n}: {at}, {author}")
            text = words.format(n=revision.number, at=at, author=revision.author)
            self._versions.addItem(text, revision.revision_id)
        self._versions.setCurrentIndex(max(self._versions.findData(chosen), 0))
        for widget in (self._versions, self._versions_label, self._beside):
            widget.setVisible(len(contents.history) > 1)

    def _fill(self) -> None:
        contents = self._contents
        if contents is None:
            return
        number = len(contents.history) - 1 - max(self._versions.currentIndex(), 0)
        reading = self._reading(contents.history[number], contents)
        before = self._reading(contents.history[number - 1], contents) if number else None
        self._title.setText(reading.title)
        words = self.tr("{form}, {at}, {author}")
        self._written.setText(
            words.format(
                form=self._language.say(reading.form.title),
                at=written_at(reading.revision.written_at, self._language.lang),
                author=reading.revision.author,
            )
        )
        self._struck.show_strikings(reading, contents.strikings)
        notes = [self._reading(note, contents) for note in contents.notes]
        own = self._place.object_id
        self._notes.show_notes([note for note in notes if is_about(note, own)])
        self._signed.show_version(reading.revision)
        if before is not None and self._beside.isChecked():
            self._body.show_pair(before, reading)
        else:
            self._body.show_version(reading, before, self._opened_lines(reading))

    def _reading(self, revision: Revision, contents: RecordContents) -> Reading:
        return read(revision, self._desk.forms, self._language.lang, contents.names)

    def _opened_lines(self, reading: Reading) -> dict[LineKey, SummaryLine]:
        """Return the lines of the sealed answers that have been shown already."""
        sealed = self._revealed.get(reading.revision.revision_id)
        if sealed is None or self._contents is None:
            return {}
        answers = merge_sealed(reading.form, reading.revision.answers, sealed)
        found = lines(reading.form, answers, self._language.lang, self._contents.names)
        return {key_of(line): line for line in found if not self._identity.hides(reading, line)}

    # -- asking ------------------------------------------------------------------------------

    def _reveal(self, revision_id: str, side: IdentitySide | None, reason: str) -> None:
        work = partial(_revealed, self._desk, revision_id, side, reason)
        self._jobs.run(work, self._take_revealed, self._fail)

    def _take_revealed(self, found: tuple[str, IdentitySide | None, Answers]) -> None:
        if not self.isVisible():  # turned away from before it came
            return
        revision_id, side, sealed = found
        self._identity.turned_to = side or self._identity.turned_to
        self._revealed[revision_id] = sealed
        self._shown.start()
        self._fill()

    def _cover(self) -> None:
        self._shown.stop()
        if self._revealed:
            self._revealed.clear()
            self._identity.turned_to = None
            self._fill()
            if self._contents is not None:
                self._name_strikeable(self._contents)

    def _strikeable(self, contents: RecordContents) -> list[Strikeable]:
        """Return the answers of the version it began with; of sealed ones what is in sight."""
        reading = self._reading(contents.history[self._striking_in], contents)
        opened = self._opened_lines(reading)
        sealed = self._revealed.get(reading.revision.revision_id, {})
        answers = merge_sealed(reading.form, reading.revision.answers, sealed)
        shown = [
            opened.get(key_of(line), line)
            for line in reading.lines()
            if not line.not_asked and (line.sealed or not self._identity.hides(reading, line))
        ]
        return [strikeable(reading.form, line, answers) for line in shown]

    def _begin_strike(self) -> None:
        if self._contents is None:
            return
        newest = len(self._contents.history) - 1
        self._striking_in = newest - max(self._versions.currentIndex(), 0)
        self._notice.say(None)
        self._strike.offer(self._strikeable(self._contents))
        self._strike.show()
        self._strike.take_focus()

    def _name_strikeable(self, contents: RecordContents) -> None:
        """Name what is offered in the language in use, without what has been covered again."""
        if self._strike.isVisibleTo(self):
            self._strike.name_again(self._strikeable(contents))

    def _leave_strike(self) -> None:
        self._strike.hide()
        self._actions.button("strike_out").setFocus()

    def _take_struck(self, struck: StruckOut) -> None:
        self._leave_strike()
        self._cover()
        self._notice.say(told_of(struck))
        self.refresh()
        self.case_changed.emit()

    def _act(self, key: str) -> None:
        case_id, object_id = self._place.case_id, self._place.object_id
        if key == "strike_out":
            self._begin_strike()
        elif key == "assess_after":
            preset = ((Concept.OCCASION, "incident"), (Concept.ASSESSED_AFTER, object_id))
            work = partial(begin_with, self._desk, case_id, "safety_assessment", preset)
            self._jobs.run(work, self._open_draft, self._fail)
        elif key == "refer":
            self.place_requested.emit(Place("referral", case_id=case_id, object_id=object_id))
        elif key == "correct":
            self.place_requested.emit(Place("form", case_id=case_id, object_id=object_id))
        else:
            self.place_requested.emit(self.place_above())

    def _open_step(self, object_id: str) -> None:
        case_id = self._place.case_id
        self.place_requested.emit(Place("record", case_id=case_id, object_id=object_id))

    def _open_draft(self, draft: Draft) -> None:
        place = Place("form", case_id=draft.case_id, draft_id=draft.draft_id)
        self.place_requested.emit(place)

    def _open_note(self, object_id: str) -> None:
        case_id = self._place.case_id
        self.place_requested.emit(Place("record", case_id=case_id, object_id=object_id))

    def _tab(self) -> str:
        form_key = "" if self._contents is None else self._contents.history[-1].form_key
        return tab_of(form_key)


def _choice(name: str) -> QComboBox:
    choice = QComboBox()
    choice.setObjectName(name)
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return choice


def _revealed(
    desk: Desk, revision_id: str, side: IdentitySide | None, reason: str
) -> tuple[str, IdentitySide | None, Answers]:
    return revision_id, side, desk.records.reveal(revision_id, reason)
