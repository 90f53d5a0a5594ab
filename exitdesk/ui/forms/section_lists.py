"""The sections of a form, each with a sign and a word for how far it has come."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from exitdesk.domain.texts import Text
from exitdesk.forms.flow import SectionState
from exitdesk.ui.forms.editors.options import SteadyComboBox
from exitdesk.ui.forms.signs import SignShape, paint_sign
from exitdesk.ui.forms.spacing import readable_width, step
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedWidget

SHAPES = {
    SectionState.UNTOUCHED: SignShape.EMPTY,
    SectionState.PART: SignShape.HALF,
    SectionState.COMPLETE: SignShape.DONE,
    SectionState.NOT_ASKED: SignShape.LEFT_OUT,
    SectionState.PROBLEMS: SignShape.ATTENTION,
}
LIST_CHARACTERS = 30
_WRAP = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignLeft.value
_TALL = 10_000


@dataclass(frozen=True, slots=True)
class ListedSection:
    """One line of the list; the key of "check your answers" is ``""``, and it has no state."""

    key: str
    title: Text
    state: SectionState | None


class SectionButton(QPushButton):
    """One section: its sign, its title and a word for its state."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state: SectionState | None = None
        self.word = ""
        self.setCheckable(True)
        self.setAutoDefault(False)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, title: str, word: str, state: SectionState | None) -> None:
        """Show a title, and the state with its word."""
        self.state, self.word = state, word
        self.setText(title.replace("&", "&&"))
        self.setAccessibleName(", ".join(part for part in (title, word) if part))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of the title at the width of the list."""
        width = readable_width(self, LIST_CHARACTERS)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        return QSize(readable_width(self, LIST_CHARACTERS // 2), 2 * step(self))

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped title and the word below it."""
        title = self._title_room(QRect(0, 0, width, _TALL)).height()
        line = QFontMetrics(self.font()).height() if self.word else 0
        return title + line + 2 * step(self)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # all is painted anew
        """Draw the sign, the title and the word."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        room = self._title_room(self.rect())
        palette = QApplication.palette()
        painter.setPen(palette.color(QPalette.ColorRole.ButtonText))
        painter.drawText(room, _WRAP, self.text().replace("&&", "&"))
        if self.state is None:
            return
        self._paint_sign(painter)
        strong = self.state is SectionState.PROBLEMS
        role = QPalette.ColorRole.BrightText if strong else QPalette.ColorRole.PlaceholderText
        painter.setPen(palette.color(role))
        line = QFontMetrics(self.font()).height()
        below = QRect(room.left(), room.bottom() + 1, room.width(), line)
        painter.drawText(below, _WRAP, self.word)

    def _paint_sign(self, painter: QPainter) -> None:
        if self.state is None:
            return
        side = QFontMetrics(self.font()).ascent()
        gap = step(self)
        top = gap + (QFontMetrics(self.font()).height() - side) / 2
        palette, kinds = QApplication.palette(), QPalette.ColorRole
        ink = {
            SectionState.COMPLETE: kinds.Accent,
            SectionState.PART: kinds.Accent,
            SectionState.PROBLEMS: kinds.BrightText,
        }.get(self.state, kinds.PlaceholderText)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(1.5 * gap, top, side, side)
        ground = palette.color(kinds.Base)
        paint_sign(painter, SHAPES[self.state], place, palette.color(ink), ground)

    def _title_room(self, rect: QRect) -> QRect:
        gap = step(self)
        left = round(2.5 * gap) + QFontMetrics(self.font()).ascent()
        inside = rect.adjusted(left, gap, -gap, -gap)
        metrics = QFontMetrics(self.font())
        height = metrics.boundingRect(
            QRect(0, 0, max(1, inside.width()), _TALL), _WRAP, self.text().replace("&&", "&")
        ).height()
        return QRect(inside.left(), inside.top(), inside.width(), height)


class SectionList(TranslatedWidget):
    """Lists the sections beside the form, or in a list that opens when there is little room.

    ``section_chosen`` carries the key of the section to show.
    """

    section_chosen = Signal(str)

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._listed: tuple[ListedSection, ...] = ()
        self._current = ""
        self._buttons: dict[str, SectionButton] = {}
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout()
        self.beside = self._make_column()
        self.above = SteadyComboBox()
        self.above.setObjectName("section_chooser")
        self._group.buttonClicked.connect(self._on_click)
        self.above.activated.connect(self._on_activated)
        self.retranslate()

    def show_sections(self, listed: Sequence[ListedSection], current: str) -> None:
        """Show these sections with their states."""
        if tuple(listed) == self._listed and current == self._current:
            return
        if [item.key for item in listed] != [item.key for item in self._listed]:
            self._rebuild([item.key for item in listed])
        self._listed, self._current = tuple(listed), current
        self.retranslate()

    def retranslate(self) -> None:
        """Say titles and states again."""
        self.above.setAccessibleName(self.tr("Part of the form"))
        words = {
            SectionState.UNTOUCHED: self.tr("Not started"),
            SectionState.PART: self.tr("Begun"),
            SectionState.COMPLETE: self.tr("Done"),
            SectionState.NOT_ASKED: self.tr("Not asked"),
            SectionState.PROBLEMS: self.tr("Needs attention"),
        }
        for index, item in enumerate(self._listed):
            word = words[item.state] if item.state else ""
            title = self._language.say(item.title)
            self._buttons[item.key].say(title, word, item.state)
            self._buttons[item.key].setChecked(item.key == self._current)
            self.above.setItemText(index, " – ".join(part for part in (title, word) if part))
            if item.key == self._current:
                self.above.setCurrentIndex(index)
                self.beside.ensureWidgetVisible(self._buttons[item.key])

    def _make_column(self) -> QScrollArea:
        frame = QFrame()
        set_role(frame, "sidebar")
        gap = step(self)
        outer = QVBoxLayout(frame)
        outer.setContentsMargins(0, 2 * gap, 0, 2 * gap)
        self._column.setSpacing(round(gap / 2))
        outer.addLayout(self._column)
        outer.addStretch(1)
        area = QScrollArea()
        area.setWidget(frame)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setObjectName("section_list")
        return area

    def _rebuild(self, keys: Sequence[str]) -> None:
        for button in self._buttons.values():
            self._group.removeButton(button)
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = {}
        self.above.clear()
        for key in keys:
            button = SectionButton()
            button.setObjectName(f"section_{key}" if key else "section_check")
            self._buttons[key] = button
            self._group.addButton(button)
            self._column.addWidget(button)
            self.above.addItem("", key)

    def _on_click(self, clicked: QPushButton) -> None:
        for key, button in self._buttons.items():
            if button is clicked:
                self.section_chosen.emit(key)
                return

    def _on_activated(self, index: int) -> None:
        self.section_chosen.emit(self.above.itemData(index))
