"""What the tabs of a case share: a scrolling column, the case's contents, what they ask for."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from exitdesk.domain.answers import Answer
from exitdesk.domain.cases import Place
from exitdesk.forms.model import Concept
from exitdesk.ui.cases.contents import CaseContents
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.themes import Theme
from exitdesk.ui.translated import TranslatedWidget

_CHARACTERS = 110


@dataclass(frozen=True, slots=True)
class FormRequest:
    """A form to be filled in: a new record, or with ``object_id`` a correction of one."""

    form_key: str
    object_id: str = ""
    preset: tuple[tuple[Concept, Answer], ...] = ()  # answers a new record starts with


@dataclass(frozen=True, slots=True)
class StateChange:
    """A new state for a goal or a step, chosen in place."""

    object_id: str
    key: str


class CaseTab(TranslatedWidget):
    """One tab. It is built again from the contents when they or the language change."""

    place_requested = Signal(object)  # Place
    form_requested = Signal(object)  # FormRequest
    state_requested = Signal(object)  # StateChange

    def __init__(
        self, language: LanguageSwitch, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._theme = theme
        self._contents: CaseContents | None = None
        self._column = QWidget()
        self.body = QVBoxLayout(self._column)
        self.body.setContentsMargins(24, 20, 24, 32)
        self.body.setSpacing(16)
        area = QScrollArea()
        area.setWidget(self._column)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        self._fit()

    def show_contents(self, contents: CaseContents) -> None:
        """Show another state of the case."""
        self._contents = contents
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        wide = self.fontMetrics().averageCharWidth() * _CHARACTERS
        self._column.setMaximumWidth(max(wide, 1100))

    def _begin(self, form_key: str) -> None:
        self.form_requested.emit(FormRequest(form_key))

    def _correct(self, form_key: str, object_id: str) -> None:
        self.form_requested.emit(FormRequest(form_key, object_id))

    def _open_record(self, object_id: str) -> None:
        if self._contents is not None:
            case_id = self._contents.line.case_id
            self.place_requested.emit(Place("record", case_id=case_id, object_id=object_id))
