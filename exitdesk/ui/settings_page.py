"""How the program looks, when it locks, and what opens the vault."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from exitdesk.domain.cases import Place
from exitdesk.domain.idle_times import IdleRule
from exitdesk.domain.texts import Lang, Text
from exitdesk.ui.cases.cards import ButtonRow
from exitdesk.ui.columns import CentredColumn
from exitdesk.ui.forms.flow_rows import FlowLayout
from exitdesk.ui.idle_choices import IdleChoice
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.pages import Page
from exitdesk.ui.phases.phase_links import PhasesLink
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.themes import Theme, ThemeName

# each language by its own name, whatever the language in use
_LANGUAGES = Text(sv="Svenska", fi="Suomi")


class SettingsPage(Page):
    """Language, text size, colours, idle minutes; everything takes effect at once.

    With ``has_keys`` it also leads to another passphrase and another recovery sheet; the
    practice vault has neither of its own.
    """

    minutes_chosen = Signal(int)
    cap_chosen = Signal(int)

    def __init__(
        self,
        language: LanguageSwitch,
        theme: Theme,
        rule: IdleRule,
        parent: QWidget | None = None,
        *,
        has_keys: bool = True,
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._theme = theme
        self._title = PlainLabel("title", "page_title")
        self._language_label = PlainLabel("question")
        self._languages = QButtonGroup(self)
        self._size_label = PlainLabel("question")
        self._size = PlainLabel("none", "size_label", wrap=False)
        self._smaller, self._larger, self._usual = QPushButton(), QPushButton(), QPushButton()
        self._theme_label = PlainLabel("question")
        self._themes = QButtonGroup(self)
        self._idle = IdleChoice(rule)
        self._idle.minutes_chosen.connect(self.minutes_chosen)
        self._idle.cap_chosen.connect(self.cap_chosen)
        self._keys_label = PlainLabel("question")
        self._keys_hint = PlainLabel("hint")
        self._keys = ButtonRow(("passphrase", "recovery_sheet", "device", "officers"))
        self._keys.pressed.connect(self._open_key)
        self._backup_label, self._backup_hint = PlainLabel("question"), PlainLabel("hint")
        self._backup = ButtonRow(("backup",))
        self._backup.pressed.connect(self._open_key)
        self._policy_label, self._policy_hint = PlainLabel("question"), PlainLabel("hint")
        self._policy = ButtonRow(("policy",))
        self._policy.pressed.connect(self._open_key)
        self._column = CentredColumn(70)
        self._arrange()
        for part in (self._keys_label, self._keys_hint, self._keys):
            part.setVisible(has_keys)
        theme.changed.connect(self._show_choices)
        language.changed.connect(self._on_language)
        self.retranslate()

    def place(self) -> Place:
        """Return the settings."""
        return Place("settings")

    def take_focus(self) -> None:
        """Put the focus on the first setting."""
        button = self._languages.checkedButton()
        if button is not None:
            button.setFocus()

    def retranslate(self) -> None:
        """Say every setting."""
        self._title.setText(self.tr("Settings"))
        self._language_label.setText(self.tr("Language of the windows"))
        self._size_label.setText(self.tr("Text size"))
        self._smaller.setText(self.tr("S&maller"))
        self._larger.setText(self.tr("La&rger"))
        self._usual.setText(self.tr("&Usual size"))
        self._theme_label.setText(self.tr("Colours"))
        names = {
            ThemeName.SYSTEM: self.tr("As on the desktop"),
            ThemeName.LIGHT: self.tr("Light"),
            ThemeName.DARK: self.tr("Dark"),
            ThemeName.CONTRAST: self.tr("High contrast"),
        }
        for number, name in enumerate(ThemeName):
            self._themes.button(number).setText(names[name])
        self._keys_label.setText(self.tr("What opens the vault"))
        self._keys_hint.setText(
            self.tr("The passphrase, and the recovery sheet for the day it is forgotten.")
        )
        self._keys.say(
            {
                "passphrase": self.tr("Change the &passphrase"),
                "recovery_sheet": self.tr("New &recovery sheet"),
                "device": self.tr("&Tie the passphrase to this computer"),
                "officers": self.tr("&Officers of the vault"),
            }
        )
        self._policy_label.setText(self.tr("Disclosure"))
        self._policy_hint.setText(
            self.tr("Which recipients there are, and what each of them can get at most.")
        )
        self._policy.say({"policy": self.tr("&What may be disclosed")})
        self._backup_label.setText(self.tr("Backup"))
        self._backup_hint.setText(
            self.tr("A copy on a drive of its own, for the day the computer is lost or broken.")
        )
        self._backup.say({"backup": self.tr("&Back up or try a restore")})
        self._show_choices()

    def _show_choices(self) -> None:
        self._size.setText(self.tr("{points} points").format(points=self._theme.points))
        self._languages.button(list(Lang).index(self._language.lang)).setChecked(True)
        self._themes.button(list(ThemeName).index(self._theme.name)).setChecked(True)

    def _on_language(self, _lang: Lang) -> None:
        self._show_choices()

    def _choose_language(self, number: int) -> None:
        self._language.choose(list(Lang)[number])

    def _choose_theme(self, number: int) -> None:
        self._theme.choose(list(ThemeName)[number])

    def _open_key(self, page: str) -> None:
        self.place_requested.emit(Place(page))

    def _arrange(self) -> None:
        body = self._column.body
        body.addWidget(self._title)
        for number, lang in enumerate(Lang):
            button = QRadioButton(_LANGUAGES.in_lang(lang))
            button.setObjectName(f"{lang.value}_button")
            self._languages.addButton(button, number)
        for number, name in enumerate(ThemeName):
            button = QRadioButton()
            button.setObjectName(f"{name.value}_button")
            self._themes.addButton(button, number)
        self._languages.idClicked.connect(self._choose_language)
        self._themes.idClicked.connect(self._choose_theme)
        self._add_group(self._language_label, self._languages)
        self._add_sizes()
        self._add_group(self._theme_label, self._themes)
        self._column.body.addWidget(self._idle)
        keys = QVBoxLayout()
        keys.setSpacing(4)
        for part in (self._keys_label, self._keys_hint, self._keys):
            keys.addWidget(part)
        body.addLayout(keys)
        policy = QVBoxLayout()
        policy.setSpacing(4)
        for part in (self._policy_label, self._policy_hint, self._policy):
            policy.addWidget(part)
        body.addLayout(policy)
        work = PhasesLink()
        work.place_requested.connect(self.place_requested)
        body.addWidget(work)
        backup = QVBoxLayout()
        backup.setSpacing(4)
        for part in (self._backup_label, self._backup_hint, self._backup):
            backup.addWidget(part)
        body.addLayout(backup)
        body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._column)

    def _add_group(self, label: PlainLabel, group: QButtonGroup) -> None:
        choices = QVBoxLayout()
        choices.setSpacing(4)
        choices.addWidget(label)
        for button in group.buttons():
            choices.addWidget(button)
        self._column.body.addLayout(choices)

    def _add_sizes(self) -> None:
        sizes = QWidget()
        row = FlowLayout(sizes, 10, 8)
        for button, name, change in (
            (self._smaller, "smaller_button", self._theme.reduce),
            (self._larger, "larger_button", self._theme.enlarge),
            (self._usual, "usual_button", self._theme.reset_size),
        ):
            button.setObjectName(name)
            button.clicked.connect(change)
            row.addWidget(button)
        row.addWidget(self._size)
        self._column.body.addWidget(self._size_label)
        self._column.body.addWidget(sizes)
