"""The versions of one plan: entering how the client agreed, and what is unsigned since."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.casework.plan_changes import Change, PlanChange
from exitdesk.casework.plan_versions import ORAL, WAYS, PlanVersion, VersionState
from exitdesk.domain.cases import Place
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.plan_versions import PlanKind, PlanSource
from exitdesk.ui.cases.cards import ButtonRow, Card, said
from exitdesk.ui.cases.days import written
from exitdesk.ui.columns import CentredColumn
from exitdesk.ui.disclosures.day_edits import DayEdit
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.pages import Page
from exitdesk.ui.papers.choices import Choice
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.problem_boxes import ProblemBox

_CHARACTERS = 80
_TABS = {PlanKind.PATHWAY: "pathway", PlanKind.SAFETY_PLAN: "plan"}


class PlanVersionPage(Page):
    """Shows the versions of a plan; a signature on paper or an oral yes is entered here."""

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        place: Place,
        language: LanguageSwitch,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._place = place
        self._language = language
        self._kind = PlanKind(place.tab)
        self._state: VersionState | None = None
        self._versions: tuple[PlanVersion, ...] = ()
        self._title = PlainLabel("title", "page_title")
        self._lead = PlainLabel("lead", "lead_label")
        self._problem = ProblemBox(language)
        self._signing = Card("signing_card")
        self._which = PlainLabel("none", "which_label")
        self._way = Choice("way", WAYS)
        self._way.changed.connect(self._on_way)
        self._day_label = PlainLabel("question")
        self._day = DayEdit("agreed_on")
        self._day.show_day(desk.clock.today())
        self._buttons = ButtonRow(("enter", "back"), primary="enter")
        self._buttons.pressed.connect(self._act)
        self._changes = Card("changes_card")
        self._earlier = Card("earlier_card")
        self._arrange()
        self.retranslate()
        self._read()

    def place(self) -> Place:
        """Return the plan's versions."""
        return self._place

    def take_focus(self) -> None:
        """Put the cursor on the first answer."""
        self._way.setFocus()

    def retranslate(self) -> None:
        """Say everything in the language in use; what is chosen stays."""
        if self._kind is PlanKind.PATHWAY:
            self._title.setText(self.tr("Versions of the pathway plan"))
        else:
            self._title.setText(self.tr("Versions of the safety plan"))
        self._lead.setText(
            self.tr("The signed paper is what holds. Here it is noted which version was signed.")
        )
        self._signing.entitle(self.tr("The client agreed"))
        self._way.say(
            self.tr("How?"),
            {
                "alias": self.tr("Signed the paper with the agreed name"),
                "mark": self.tr("Signed the paper with a mark"),
                "name": self.tr("Signed the paper with own name"),
                ORAL: self.tr("Said yes to the plan as it is now"),
            },
        )
        self._day_label.setText(self.tr("Which day?"))
        self._day.setAccessibleName(self.tr("Which day?"))
        self._buttons.say({"enter": self.tr("&Enter"), "back": self.tr("To the c&ase")})
        self._changes.entitle(self.tr("Changed since, not signed"))
        self._earlier.entitle(self.tr("Versions"))
        self._fill()

    def _arrange(self) -> None:
        column = CentredColumn(_CHARACTERS)
        for part in (self._which, self._way, self._day_label, self._day, self._buttons):
            self._signing.body.addWidget(part)
        for widget in (self._title, self._lead, self._changes, self._signing, self._earlier):
            column.body.addWidget(widget)
        column.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._problem)
        layout.addWidget(column, 1)

    # -- reading -----------------------------------------------------------------------------

    def _read(self) -> None:
        self._jobs.run(self._look, self._show, self._fail)

    def _look(self) -> tuple[VersionState, tuple[PlanVersion, ...]]:
        """Return where the plan stands, and its versions; in the vault's thread."""
        about = (self._place.case_id, self._kind, self._place.object_id)
        return self._desk.versions.state(*about), self._desk.versions.all(*about)

    def _show(self, found: tuple[VersionState, tuple[PlanVersion, ...]]) -> None:
        self._state, self._versions = found
        self._fill()

    def _fail(self, error: ExitDeskError) -> None:
        self._problem.say(error.text)

    # -- showing -----------------------------------------------------------------------------

    def _fill(self) -> None:
        self._changes.clear()
        self._earlier.clear()
        state = self._state
        if state is None:
            return
        self._changes.setVisible(state.agreed is not None)
        if not state.changes:
            self._changes.body.addWidget(said(self.tr("Nothing has changed."), "muted"))
        for change in state.changes:
            self._changes.body.addWidget(self._change(change))
        if not self._versions:
            self._earlier.body.addWidget(said(self.tr("No version yet."), "muted"))
        for version in reversed(self._versions):
            self._earlier.body.addWidget(said(self._version_words(version)))
        self._on_way("")

    def _change(self, change: PlanChange) -> QWidget:
        how = {
            Change.ADDED: self.tr("New"),
            Change.REMOVED: self.tr("Taken out"),
            Change.CHANGED: self.tr("Changed"),
        }[change.change]
        say = self._language.say
        block = QWidget()
        layout = QVBoxLayout(block)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        head = " · ".join((how, say(change.what), say(change.title)))
        layout.addWidget(said(head))
        for one in change.differences:
            words = self.tr("{label}: {before} → {after}").format(
                label=say(one.label), before=say(one.before), after=say(one.after)
            )
            layout.addWidget(said(words, "muted"))
        return block

    def _version_words(self, version: PlanVersion) -> str:
        agreed = ""
        if version.agreed_on is not None:
            agreed = f"{self._language.say(version.way_words)} {written(version.agreed_on)}"
        parts: Iterable[str] = (
            self.tr("Version {n}").format(n=version.source.number),
            self.tr("made {day}").format(day=written(version.made_on)),
            agreed or self.tr("not signed"),
            self.tr("code {code}").format(code=version.code),
        )
        return " · ".join(parts)

    # -- agreeing ----------------------------------------------------------------------------

    def _source(self) -> PlanSource | None:
        """Return what is agreed to: the paper printed last, or orally the plan as it is now."""
        state = self._state
        if state is None or not self._way.chosen:
            return None
        if self._way.chosen == ORAL:
            return state.now
        return None if state.newest is None else state.newest.source

    def _on_way(self, _key: str) -> None:
        state, source = self._state, self._source()
        words = ""
        if source is not None:
            words = self.tr("This is entered for version {n}, code {code}.").format(
                n=source.number, code=source.code
            )
        elif self._way.chosen and state is not None:
            words = self.tr("No paper has been printed. Print it first, or note that it was oral.")
        self._which.setText(words)
        self._which.setVisible(bool(words))
        self._buttons.button("enter").setEnabled(source is not None)

    def _act(self, key: str) -> None:
        if key == "back":
            self._leave()
            return
        source, day = self._source(), self._day.day
        if source is None or day is None:
            self._day.setFocus()
            return
        self._problem.say(None)
        work = partial(self._desk.versions.agree, source, self._way.chosen, day)
        self._jobs.run(work, self._after_agreeing, self._fail)

    def _after_agreeing(self, _version: PlanVersion) -> None:
        self._leave()

    def _leave(self) -> None:
        tab = _TABS[self._kind]
        self.place_requested.emit(Place("case", case_id=self._place.case_id, tab=tab))
