"""The first page of the day: what is late, what is due, drafts that wait."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.backup_words import backup_warning
from exitdesk.casework.backups import BackupAge
from exitdesk.casework.desks import Desk
from exitdesk.domain.cases import Draft, Place
from exitdesk.domain.dues import DueItem, DueKind
from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.cases.cards import ButtonRow, Card
from exitdesk.ui.cases.days import written
from exitdesk.ui.cases.due_lines import DueLine
from exitdesk.ui.cases.likeness_cards import LikenessCards
from exitdesk.ui.columns import CentredColumn
from exitdesk.ui.emergency_notices import EmergencyCards
from exitdesk.ui.emergency_watches import EmergencyWatch
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.pages import Page
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.roles import set_role

_WAITING = frozenset({DueKind.DRAFT_WAITING, DueKind.ENQUIRY_WAITING})


class TodayPage(Page):
    """Shows what the day asks for; each line leads to where it is done."""

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        language: LanguageSwitch,
        emergencies: EmergencyWatch | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._language = language
        self._items: tuple[DueItem, ...] | None = None
        self._title = PlainLabel("title", "page_title")
        self._day = PlainLabel("lead", "day_label")
        self._problem = ProblemBox(language)
        self._unchecked = Card("unchecked_sheet")
        set_role(self._unchecked, "warning")
        self._unchecked_words = PlainLabel()
        self._new_sheet = ButtonRow(("new_sheet",))
        self._new_sheet.pressed.connect(self._open_sheet)
        self._unchecked.body.addWidget(self._unchecked_words)
        self._unchecked.body.addWidget(self._new_sheet)
        self._unchecked.hide()
        self._age: BackupAge | None = None
        self._backup_line = PlainLabel("muted", "backup_line")
        self._no_backup = Card("no_backup")
        set_role(self._no_backup, "warning")
        self._no_backup_words = PlainLabel()
        self._to_backup = ButtonRow(("backup",))
        self._to_backup.pressed.connect(self._open_backup)
        self._no_backup.body.addWidget(self._no_backup_words)
        self._no_backup.body.addWidget(self._to_backup)
        self._no_backup.hide()
        self._empty = PlainLabel("lead", "empty_label")
        self._cards = {key: Card(f"{key}_card") for key in ("late", "today", "soon", "waiting")}
        self._actions = ButtonRow(("quick_contact", "cases"), primary="quick_contact")
        self._likenesses = LikenessCards(desk, jobs, language)
        self._arrange(emergencies)
        self.retranslate()
        self.refresh()

    def _arrange(self, emergencies: EmergencyWatch | None) -> None:
        self._actions.pressed.connect(self._act)
        column = CentredColumn(100)
        column.body.addWidget(self._title)
        column.body.addWidget(self._day)
        if emergencies is not None:
            cards = EmergencyCards(emergencies, self._language)
            cards.place_requested.connect(self.place_requested)
            column.body.addWidget(cards)
        column.body.addWidget(self._likenesses)
        for widget in (
            self._unchecked, self._no_backup, self._problem, self._empty, self._actions,
        ):  # fmt: skip
            column.body.addWidget(widget)
        for card in self._cards.values():
            column.body.addWidget(card)
        column.body.addWidget(self._backup_line)
        column.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)

    def place(self) -> Place:
        """Return today."""
        return Place("today")

    def refresh(self) -> None:
        """Read again what is due."""
        self._jobs.run(self._desk.today.items, self._show, self._fail)
        self._jobs.run(self._sheet_is_checked, self._show_sheet, self._fail)
        if not self._desk.is_practice:  # everything in it can be made again
            self._jobs.run(self._desk.backups.age, self._show_backup, self._fail)

    def take_focus(self) -> None:
        """Put the cursor on the first thing to do."""
        self._actions.button("quick_contact").setFocus()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        today = self._desk.clock.today()
        self._title.setText(self.tr("Today"))
        weekday = self._language.locale.standaloneDayName(today.isoweekday())
        self._day.setText(" ".join((weekday, written(today))))
        self._actions.say(
            {"quick_contact": self.tr("New quick &contact"), "cases": self.tr("All ca&ses")}
        )
        self._cards["late"].entitle(self.tr("Late"))
        self._cards["today"].entitle(self.tr("Due today"))
        self._cards["soon"].entitle(self.tr("In the coming days"))
        self._cards["waiting"].entitle(self.tr("Waiting"))
        self._unchecked.entitle(self.tr("The recovery sheet was never checked"))
        self._unchecked_words.setText(
            self.tr("If the passphrase is forgotten, nothing opens the vault. Make a new sheet.")
        )
        self._new_sheet.say({"new_sheet": self.tr("New &recovery sheet")})
        self._no_backup.entitle(self.tr("Time for a backup"))
        self._to_backup.say({"backup": self.tr("&Back up…")})
        self._say_backup()
        self._empty.setText(
            self.tr("Nothing is due. New levels, agreements, steps and promises appear here.")
        )
        self._fill()

    def _show(self, items: tuple[DueItem, ...]) -> None:
        self._problem.say(None)
        self._items = items
        self._fill()

    def _sheet_is_checked(self) -> bool:
        return self._desk.keys.sheet_is_checked

    def _show_sheet(self, checked: bool) -> None:  # noqa: FBT001  (a job's answer)
        self._unchecked.setVisible(not checked)

    def _show_backup(self, age: BackupAge) -> None:
        self._age = age
        self._say_backup()

    def _say_backup(self) -> None:
        age = self._age
        self._backup_line.setVisible(age is not None and age.made_at is not None)
        if age is None:
            return
        warning = backup_warning(age)
        self._no_backup.setVisible(warning is not None)
        if warning is not None:
            self._no_backup_words.setText(self._language.say(warning))
        if age.made_at is not None:
            ago = {0: self.tr("today"), 1: self.tr("yesterday")}.get(
                age.days, self.tr("{days} days ago").format(days=age.days)
            )
            day = written(age.made_at.astimezone().date())
            self._backup_line.setText(
                self.tr("Latest backup: {day}, {ago}").format(day=day, ago=ago)
            )

    def _open_backup(self, _key: str) -> None:
        self.place_requested.emit(Place("backup"))

    def _open_sheet(self, _key: str) -> None:
        self.place_requested.emit(Place("recovery_sheet"))

    def _fail(self, error: ExitDeskError) -> None:
        self._problem.say(error.text)

    def _fill(self) -> None:
        for key, card in self._cards.items():
            card.clear()
            found = [item for item in self._items or () if self._group(item) == key]
            for item in found:
                line = DueLine(item, self._desk.clock.today(), self._language)
                line.place_requested.connect(self.place_requested)
                card.body.addWidget(line)
            card.setVisible(bool(found))
        self._empty.setVisible(self._items == ())

    def _group(self, item: DueItem) -> str:
        today = self._desk.clock.today()
        if item.kind in _WAITING:
            return "waiting"
        if item.day < today:
            return "late"
        return "today" if item.day == today else "soon"

    def _act(self, key: str) -> None:
        if key == "cases":
            self.place_requested.emit(Place("cases"))
            return
        self._jobs.run(self._begin_contact, self._open_draft, self._fail)

    def _begin_contact(self) -> Draft:
        return self._desk.drafts.begin("quick_contact")

    def _open_draft(self, draft: Draft) -> None:
        place = Place("form", case_id=draft.case_id, draft_id=draft.draft_id)
        self.place_requested.emit(place)
