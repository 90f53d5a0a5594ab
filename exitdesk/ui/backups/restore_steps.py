"""The steps of a restore: which backup, to where, what opens it, and what it would mean."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from exitdesk.casework.backups import FoundBackup
from exitdesk.casework.restore_words import RestoreResult
from exitdesk.domain.texts import Text
from exitdesk.ui.backups.backup_words import written_backup
from exitdesk.ui.cases.cards import ButtonRow, empty, said
from exitdesk.ui.first_start.steps import Step
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.problem_boxes import ProblemBox

_MOST = 40  # lines; who looks for an older one can choose its own folder
_NO_FOLDER = Text(
    sv="Välj mappen som säkerhetskopiorna sparades i.",
    fi="Valitse kansio, johon varmuuskopiot on tallennettu.",
)
_NONE_HERE = Text(
    sv="Det finns ingen säkerhetskopia i mappen. Välj en annan mapp.",
    fi="Kansiossa ei ole varmuuskopiota. Valitse toinen kansio.",
)
_NONE_CHOSEN = Text(sv="Välj en säkerhetskopia.", fi="Valitse varmuuskopio.")
_NO_PLACE = Text(
    sv="Välj mappen som kopian ska återställas till.",
    fi="Valitse kansio, johon kopio palautetaan.",
)


class ChoiceStep(Step):
    """Asks which backup: first the folder, then one of what lies in it."""

    folder_requested = Signal()

    def __init__(
        self, language: LanguageSwitch, parent: QWidget | None = None, *, trial: bool = False
    ) -> None:
        super().__init__(language, parent)
        self._language = language
        self._is_trial = trial
        self._folder: Path | None = None
        self._found: tuple[FoundBackup, ...] | None = None
        self._choices = QButtonGroup(self)
        self._hints: list[tuple[PlainLabel, Text]] = []
        self._folder_label = PlainLabel("none", "folder_label")
        self._buttons = ButtonRow(("folder",))
        self._buttons.pressed.connect(self._ask_folder)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.body.addWidget(self._folder_label)
        self.body.addWidget(self._buttons)
        self.body.addLayout(self._lines)
        self.retranslate()

    @property
    def chosen(self) -> FoundBackup | None:
        """The backup that has been chosen."""
        number = self._choices.checkedId()
        return self._found[number] if self._found and number >= 0 else None

    def look_into(self, folder: Path) -> None:
        """Show that a folder has been chosen; what lies in it comes with ``show_found``."""
        self._folder, self._found = folder, None
        self.say_problem(None)
        self._fill()
        self.retranslate()

    def show_found(self, found: Sequence[FoundBackup]) -> None:
        """Show what lies in the folder; the newest that can be used is chosen."""
        self._found = tuple(found[:_MOST])
        self._fill()
        usable = [number for number, one in enumerate(self._found) if one.can_be_used]
        if usable:
            self._choices.button(usable[0]).setChecked(True)
        self.say_problem(None if usable else _NONE_HERE if not found else None)
        self.take_focus()

    def problem(self) -> Text | None:
        """Return what is missing, or why the chosen backup cannot be used."""
        if self._folder is None:
            return _NO_FOLDER
        if not self._found:
            return _NONE_HERE
        return _NONE_CHOSEN if self.chosen is None else self.chosen.problem

    def take_focus(self) -> None:
        """Put the cursor on the chosen backup, or on choosing a folder."""
        button = self._choices.checkedButton()
        (button or self._buttons.button("folder")).setFocus()

    def retranslate(self) -> None:
        """Say which folder, and its backups."""
        if self._is_trial:
            self._title.setText(self.tr("Try a restore"))
            lead = self.tr(
                "Connect the drive and choose the folder the backups were saved in. The backup is "
                "copied, opened and checked. Nothing in the vault is changed."
            )
        else:
            self._title.setText(self.tr("Restore from a backup"))
            lead = self.tr(
                "Connect the drive and choose the folder the backups were saved in. The backup is "
                "copied and tried first; nothing is replaced until you have seen what it holds."
            )
        self._lead.setText(lead)
        self._folder_label.setVisible(self._folder is not None)
        self._folder_label.setText(self.tr("Folder: {folder}").format(folder=self._folder))
        self._buttons.say({"folder": self.tr("Choose &folder…")})
        for number, found in enumerate(self._found or ()):
            self._choices.button(number).setText(written_backup(found, self._language))
        for hint, problem in self._hints:
            hint.setText(self._language.say(problem))

    def _ask_folder(self, _key: str) -> None:
        self.folder_requested.emit()

    def _fill(self) -> None:
        for button in self._choices.buttons():
            self._choices.removeButton(button)
        empty(self._lines)
        self._hints.clear()
        for number, found in enumerate(self._found or ()):
            button = QRadioButton()
            button.setObjectName(f"backup_{number}")
            button.setEnabled(found.can_be_used)
            self._choices.addButton(button, number)
            self._lines.addWidget(button)
            if found.problem is not None:
                hint = PlainLabel("hint")
                self._hints.append((hint, found.problem))
                self._lines.addWidget(hint)
        self.retranslate()


class PlaceStep(Step):
    """Asks where the backup is to lie."""

    folder_requested = Signal()

    def __init__(
        self, language: LanguageSwitch, usual: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(language, parent)
        self._usual = usual
        self._other: Path | None = None
        self._has_vault = False
        self._group = QButtonGroup(self)
        self._here, self._there = QRadioButton(), QRadioButton()
        self._here.setObjectName("usual_place")
        self._there.setObjectName("other_place")
        self._here.setChecked(True)
        for number, button in enumerate((self._here, self._there)):
            self._group.addButton(button, number)
        self._here_hint, self._there_hint = PlainLabel("hint"), PlainLabel("hint")
        self._aside = PlainLabel("none", "aside_label")
        self._buttons = ButtonRow(("place",))
        self._buttons.pressed.connect(self._ask_folder)
        for widget in (
            *(self._here, self._here_hint, self._aside),
            *(self._there, self._there_hint, self._buttons),
        ):
            self.body.addWidget(widget)
        self._group.idToggled.connect(self._on_toggled)
        self.retranslate()

    @property
    def place(self) -> Path:
        """Where the backup is to lie."""
        return self._usual if self._here.isChecked() or self._other is None else self._other

    def set_usual(self, *, has_vault: bool) -> None:
        """Tell whether a vault lies in the usual place."""
        self._has_vault = has_vault
        self.retranslate()

    def use_other(self, folder: Path) -> None:
        """Take another place."""
        self._other = folder
        self._there.setChecked(True)
        self.retranslate()

    def problem(self) -> Text | None:
        """Return that the other place has not been chosen."""
        return _NO_PLACE if self._there.isChecked() and self._other is None else None

    def take_focus(self) -> None:
        """Put the cursor on the choice made."""
        (self._there if self._there.isChecked() else self._here).setFocus()

    def retranslate(self) -> None:
        """Say both places."""
        self._title.setText(self.tr("Where to restore"))
        self._lead.setText(
            self.tr("The backup is copied beside that place and tried there first.")
        )
        self._here.setText(self.tr("The &usual place"))
        self._here_hint.setText(self.tr("Folder: {folder}").format(folder=self._usual))
        self._aside.setText(
            self.tr("The vault that lies there is moved aside and kept, never deleted.")
        )
        self._aside.setVisible(self._has_vault and self._here.isChecked())
        self._there.setText(self.tr("&Another, empty folder"))
        self._there_hint.setVisible(self._other is not None)
        self._there_hint.setText(self.tr("Folder: {folder}").format(folder=self._other))
        self._buttons.say({"place": self.tr("Choose &folder…")})
        self._buttons.setVisible(self._there.isChecked())

    def _on_toggled(self, _number: int, _checked: bool) -> None:  # noqa: FBT001 — Qt's signal
        self.retranslate()

    def _ask_folder(self, _key: str) -> None:
        self.folder_requested.emit()


class ResultStep(Step):
    """Says what the tried backup holds and what putting it to use would mean."""

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self._language = language
        self._result: RestoreResult | None = None
        self._is_trial = False
        self._change = PlainLabel("none", "change_label")
        self._serious = ProblemBox(language, "warning")
        self._warnings = QVBoxLayout()
        self._taken_away = PlainLabel("none")
        self.body.addWidget(self._change)
        self.body.addWidget(self._serious)
        self.body.addLayout(self._warnings)
        self.body.addWidget(self._taken_away)
        self.retranslate()

    def show_result(self, result: RestoreResult, *, trial: bool) -> None:
        """Show what a backup turned out to be; ``trial`` when it has been taken away again."""
        self._result, self._is_trial = result, trial
        self._serious.say(result.change if result.is_serious else None)
        self._change.setVisible(not result.is_serious)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in use."""
        self._title.setText(self.tr("The backup has been tried"))
        self._taken_away.setVisible(self._is_trial)
        self._taken_away.setText(
            self.tr("The copy that was tried has been taken away. Nothing was changed.")
        )
        empty(self._warnings)
        result = self._result
        if result is None:
            return
        self._lead.setText(self._language.say(result.holds))
        self._change.setText(self._language.say(result.change))
        for warning in result.warnings:
            self._warnings.addWidget(said(self._language.say(warning), "error"))
