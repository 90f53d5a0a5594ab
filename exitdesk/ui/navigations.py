"""The left edge of the main window: where to go, the language, the lock."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from exitdesk.domain.cases import Place
from exitdesk.domain.texts import Text
from exitdesk.ui.icons import Icons
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role
from exitdesk.ui.themes import Theme
from exitdesk.ui.translated import TranslatedFrame

# said in the language it leads to, whatever the language in use
_OTHER_LANGUAGE = Text(sv="Suomeksi", fi="På svenska")

_ABOVE = {
    "calendar": frozenset({"calendar_print"}),
    "cases": frozenset(
        {
            *("case", "record", "form", "print", "report", "attachment", "necessary"),
            *("emergency", "emergency_print"),
            *("referral", "agreement", "agreement_print", "plan_version"),
        }
    ),
    "partners": frozenset({"partner", "partner_form"}),
    "log": frozenset({"disclosures", "disclosure"}),
    "settings": frozenset(
        {
            *("passphrase", "recovery_sheet", "device", "backup", "backup_trial"),
            *("officers", "officer", "officer_adding", "officer_removing"),
            *("vault_key", "supervisors", "policy", "policy_editor", "phases"),
        }
    ),
}

NEW_CONTACT = Place(page="form", tab="quick_contact")


@dataclass(frozen=True, slots=True)
class _Entry:
    key: str
    place: Place
    keys: str  # shortcut


_ENTRIES = (
    _Entry("today", Place(page="today"), "Ctrl+1"),
    _Entry("calendar", Place(page="calendar"), "Ctrl+5"),
    _Entry("cases", Place(page="cases"), "Ctrl+2"),
    _Entry("contact", NEW_CONTACT, "Ctrl+N"),
    _Entry("partners", Place(page="partners"), "Ctrl+6"),
    _Entry("log", Place(page="log"), "Ctrl+3"),
    _Entry("settings", Place(page="settings"), "Ctrl+4"),
)


class Navigation(TranslatedFrame):
    """Lists the pages; narrow windows get the icons alone, with the words as tool tips."""

    place_requested = Signal(object)  # Place
    lock_requested = Signal()

    def __init__(
        self,
        language: LanguageSwitch,
        theme: Theme,
        icons: Icons,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._theme = theme
        self._icons = icons
        self._narrow = False
        set_role(self, "sidebar")
        self._name = PlainLabel("heading", "program_label", wrap=False)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._pages = {entry.key: self._page_button(entry) for entry in _ENTRIES}
        self._language_button = _tool_button("language_button")  # Ctrl+L belongs to the switch
        self._language_button.clicked.connect(language.switch)
        self._lock_button = _tool_button("lock_button")  # the idle watch hears F9 everywhere
        self._lock_button.clicked.connect(self.lock_requested)
        self._group.idClicked.connect(self._go)
        self._arrange()
        theme.changed.connect(self._draw)
        self._draw()
        self.retranslate()

    def mark(self, page: str) -> None:
        """Mark where we are: a case belongs to the cases, keys and backups to the settings."""
        above = next((key for key, pages in _ABOVE.items() if page in pages), page)
        for key, button in self._pages.items():
            button.setChecked(key == above)

    def set_narrow(self, *, narrow: bool) -> None:
        """Show icons alone, or icons with words."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Let the icons grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._draw()

    def retranslate(self) -> None:
        """Say where each button leads."""
        words = {
            "today": self.tr("Today"),
            "calendar": self.tr("Calendar"),
            "cases": self.tr("Cases"),
            "contact": self.tr("New contact"),
            "partners": self.tr("Partners"),
            "log": self.tr("Log"),
            "settings": self.tr("Settings"),
        }
        self._name.setText(self.tr("ExitDesk"))
        self._name.setVisible(not self._narrow)
        for entry in _ENTRIES:
            self._name_button(self._pages[entry.key], words[entry.key], entry.keys)
        other = self._language.say(_OTHER_LANGUAGE)
        self._name_button(self._language_button, other, "Ctrl+L")
        self._name_button(self._lock_button, self.tr("Lock"), "F9")
        self._fit()

    def _name_button(self, button: QPushButton, words: str, keys: str) -> None:
        shortcut = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        button.setText("" if self._narrow else words)
        button.setAccessibleName(words)
        tip = f"{words} ({shortcut})"
        button.setToolTip(tip)

    def _draw(self) -> None:
        side = self.fontMetrics().height() + 4
        for key, button in self._pages.items():
            button.setIcon(self._icons.icon(key))
            button.setIconSize(QSize(side, side))
        for button, name in ((self._language_button, "language"), (self._lock_button, "lock")):
            button.setIcon(self._icons.icon(name))
            button.setIconSize(QSize(side, side))
        self._fit()

    def _fit(self) -> None:
        """Leave every page's words the room they take when marked: then they are bolder."""
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        for button in self._pages.values():
            words = button.text()
            usual = QFontMetrics(self.font()).horizontalAdvance(words)
            extra = QFontMetrics(bold).horizontalAdvance(words) - usual
            button.setMinimumWidth(button.sizeHint().width() + max(extra, 0) + 2)

    def _page_button(self, entry: _Entry) -> QPushButton:
        button = _tool_button(f"{entry.key}_button")
        button.setCheckable(True)
        self._group.addButton(button, _ENTRIES.index(entry))
        # not the button's own shortcut: it is lost with new words, and waits before it clicks
        shortcut = QShortcut(QKeySequence(entry.keys), self)
        shortcut.activated.connect(button.click)
        return button

    def _go(self, number: int) -> None:
        self._group.button(number).setChecked(False)  # the window marks where it really went
        self.place_requested.emit(_ENTRIES[number].place)

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 16, 0, 12)
        layout.setSpacing(2)
        self._name.setContentsMargins(18, 0, 18, 12)
        layout.addWidget(self._name)
        for button in self._pages.values():
            layout.addWidget(button)
        layout.addStretch(1)
        layout.addWidget(self._language_button)
        layout.addWidget(self._lock_button)


def _tool_button(name: str) -> QPushButton:
    button = QPushButton()
    button.setObjectName(name)
    return button
