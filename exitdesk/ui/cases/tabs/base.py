"""What the tabs of a case share: a scrolling column, the case's contents, what they ask for."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from exitdesk.domain.answers import Answer
from exitdesk.domain.cases import Place
from exitdesk.forms.model import Concept
from exitdesk.ui.cases.contents import CaseContents
from exitdesk.ui.cases.focus_marks import FocusMark, focus_mark, put_focus
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
    offer_declined = Signal(object)  # SummaryOffer

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
        self._area = area = QScrollArea()
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
        """Show another state of the case; the focus stays on what it was on."""
        held = focus_mark(self)
        self._contents = contents
        self.retranslate()
        self.put_focus(held)

    def focus_mark(self) -> FocusMark:
        """Return where the focus stands, to come back to; empty when it is elsewhere."""
        return focus_mark(self)

    def put_focus(self, mark: FocusMark) -> bool:
        """Put the focus on a button or record shown here; return whether it is there."""
        if not mark or put_focus(self, mark) is None:
            return False
        QTimer.singleShot(0, self._bring_focus_into_view)  # once all is laid out
        return True

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text; built anew in another language, keep the focus."""
        held = focus_mark(self)
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.put_focus(held)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _bring_focus_into_view(self) -> None:
        widget = QApplication.focusWidget()
        if widget is not None and self._column.isAncestorOf(widget):
            self._area.ensureWidgetVisible(widget)

    def _fit(self) -> None:
        wide = self.fontMetrics().averageCharWidth() * _CHARACTERS
        self._column.setMaximumWidth(max(wide, 1100))

    def _begin(self, form_key: str) -> None:
        self.form_requested.emit(FormRequest(form_key))

    def _correct(self, form_key: str, object_id: str) -> None:
        self.form_requested.emit(FormRequest(form_key, object_id))

    def _summarise(self, case_id: str) -> None:
        self.place_requested.emit(Place("summary", case_id=case_id))

    def _open_record(self, object_id: str) -> None:
        if self._contents is not None:
            case_id = self._contents.line.case_id
            self.place_requested.emit(Place("record", case_id=case_id, object_id=object_id))
