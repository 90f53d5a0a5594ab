"""Which entries of the log are shown: whose, of which case, of what kind, of which days."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from exitdesk.casework.logs import end_of, start_of
from exitdesk.domain.log_wishes import GROUP_LABELS, ActionGroup, LogWish
from exitdesk.domain.officers import Officer, shown_name
from exitdesk.forms.inputs import read_date
from exitdesk.ui.forms.flow_rows import FlowLayout
from exitdesk.ui.forms.spacing import readable_width
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedWidget

_TYPED_MS = 250  # of no further typing
_CODE_CHARACTERS = 12
_DAY_CHARACTERS = 14


class LogFilters(TranslatedWidget):
    """Asks which entries to show; ``changed`` carries a ``LogWish``."""

    changed = Signal(object)

    def __init__(
        self,
        language: LanguageSwitch,
        case_id: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._case_id = case_id
        self._officers: tuple[Officer, ...] = ()
        self._code = self._edit("log_code", _CODE_CHARACTERS)
        self._officer = self._choice("log_officer")
        self._group = self._choice("log_group")
        self._since = self._edit("log_since", _DAY_CHARACTERS)
        self._until = self._edit("log_until", _DAY_CHARACTERS)
        fields = [self._officer, self._group, self._since, self._until]
        self._fields = fields if case_id is not None else [self._code, *fields]
        self._labels = {
            field.objectName(): PlainLabel("hint", wrap=False) for field in self._fields
        }
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPED_MS)
        self._pause.timeout.connect(self._tell)
        self._arrange()
        self.retranslate()

    @property
    def wish(self) -> LogWish:
        """What is asked for; a day that is none asks for nothing."""
        since, until = _day(self._since), _day(self._until)
        group = self._group.currentData()
        return LogWish(
            case_id=self._case_id,
            code=self._code.text().strip().upper(),
            officer_id=self._officer.currentData() or "",
            group=ActionGroup(group) if group else None,  # Qt keeps a plain string
            since=None if since is None else start_of(since),
            before=None if until is None else end_of(until),
        )

    def offer(self, officers: Sequence[Officer]) -> None:
        """Offer these officers; who was chosen stays chosen."""
        self._officers = tuple(officers)
        self._say_officers()

    def clear(self) -> None:
        """Ask for everything again."""
        for edit in (self._code, self._since, self._until):
            edit.clear()
        for choice in (self._officer, self._group):
            choice.setCurrentIndex(0)
        self._tell()

    def take_focus(self) -> None:
        """Put the cursor into the first field."""
        self._fields[0].setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask for nothing more when nobody looks."""
        super().hideEvent(event)
        self._pause.stop()

    def retranslate(self) -> None:
        """Say everything in the language in use; what was chosen and typed stays."""
        words = {
            "log_code": self.tr("Case code"),
            "log_officer": self.tr("Officer"),
            "log_group": self.tr("What happened"),
            "log_since": self.tr("From"),
            "log_until": self.tr("To"),
        }
        for field in self._fields:
            self._labels[field.objectName()].setText(words[field.objectName()])
            field.setAccessibleName(words[field.objectName()])
        for day in (self._since, self._until):
            day.setPlaceholderText(self.tr("d.m.yyyy"))
        self._say_officers()
        self._say_groups()

    def _say_officers(self) -> None:
        say = self._language.say
        entries = [(say(shown_name(one.name)), one.officer_id) for one in self._officers]
        _fill(self._officer, [(self.tr("All"), ""), *entries])

    def _say_groups(self) -> None:
        groups = [(self._language.say(GROUP_LABELS[group]), group) for group in ActionGroup]
        _fill(self._group, [(self.tr("Everything"), ""), *groups])

    def _edit(self, name: str, characters: int) -> QLineEdit:
        edit = QLineEdit()
        edit.setObjectName(name)
        edit.setClearButtonEnabled(True)
        edit.setFixedWidth(readable_width(self, characters))
        edit.textChanged.connect(self._wait)
        return edit

    def _choice(self, name: str) -> QComboBox:
        choice = QComboBox()
        choice.setObjectName(name)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        choice.activated.connect(self._tell)
        return choice

    def _arrange(self) -> None:
        flow = FlowLayout(self, 12, 8)
        for field in self._fields:
            pair = QWidget()
            column = QVBoxLayout(pair)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(2)
            column.addWidget(self._labels[field.objectName()])
            column.addWidget(field)
            flow.addWidget(pair)

    def _wait(self) -> None:
        for edit in (self._since, self._until):
            is_wrong = bool(edit.text().strip()) and _day(edit) is None
            set_role(edit, "wrong" if is_wrong else "none")
        self._pause.start()

    def _tell(self) -> None:
        self._pause.stop()
        self.changed.emit(self.wish)


def _day(edit: QLineEdit) -> date | None:
    typed = read_date(edit.text())
    return typed if isinstance(typed, date) else None


def _fill(choice: QComboBox, entries: Sequence[tuple[str, object]]) -> None:
    """Say the entries of a choice anew; what was chosen stays chosen."""
    chosen = choice.currentData()
    choice.clear()
    for words, data in entries:
        choice.addItem(words, data)
    choice.setCurrentIndex(max(choice.findData(chosen), 0))
