"""Buttons whose words wrap instead of being cut when the text is large or the window narrow."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent, QPalette, QRegion
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from exitdesk.ui.forms.spacing import readable_width, step
from exitdesk.ui.roles import set_role

_FLAGS = (
    Qt.TextFlag.TextWordWrap.value
    | Qt.AlignmentFlag.AlignLeft.value
    | Qt.AlignmentFlag.AlignTop.value
    | Qt.TextFlag.TextShowMnemonic.value
)
_LEAST_CHARACTERS = 12  # narrower than this, words themselves would be cut
_UNBOUNDED = 100_000
_EDGE_STEPS = 0.7
_CLOSE_STEPS = 0.1


if TYPE_CHECKING:
    _Button = QAbstractButton
else:  # a class can have one Qt ancestor only; to the type checker these are buttons all the same
    _Button = object


class _Wrapped(_Button):
    """What the three kinds share: the room of their words."""

    def prepare(self) -> None:
        """Let the height follow the width."""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Return the room of the words at a readable width."""
        width = self._words(readable_width(self)).width() + self._around() + 1
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the least width at which no word is cut."""
        least = readable_width(self, _LEAST_CHARACTERS)
        words = min(self._words(_UNBOUNDED).width(), least)
        return QSize(words + self._around() + 1, self._line() + 2 * self.edge())

    def heightForWidth(self, width: int) -> int:
        """Return the height of the words wrapped within ``width``."""
        lines = self._words(width - self._around()).height()
        return max(lines, self._line()) + 2 * self.edge()

    def edge(self) -> int:
        """Return the room around the words."""
        return step(self, _EDGE_STEPS)

    def before_words(self) -> int:
        """Return where the words begin."""
        return self.edge()

    def _around(self) -> int:
        return self.before_words() + self.edge()

    def _line(self) -> int:
        return QFontMetrics(self.font()).height()

    def _words(self, width: int) -> QSize:
        room = QRect(0, 0, max(1, width), _UNBOUNDED)
        return QFontMetrics(self.font()).boundingRect(room, _FLAGS, self.text()).size()


class _WrappedChoice(_Wrapped):
    """A sign at the first line and the words beside it; the whole line takes the click."""

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Fill ``option``; the check box and the radio button know how."""

    def hitButton(self, pos: QPoint) -> bool:
        """Take clicks on the words as well as on the sign."""
        return self.rect().contains(pos)

    def before_words(self) -> int:
        """Return where the words begin, after the sign."""
        option = QStyleOptionButton()
        option.initFrom(self)
        option.rect = QRect(0, 0, 1000, 100)
        radio = isinstance(self, QRadioButton)
        part = QStyle.SubElement
        contents = part.SE_RadioButtonContents if radio else part.SE_CheckBoxContents
        return self.style().subElementRect(contents, option, self).left()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # all is painted anew
        """Draw the frame, the sign at the first line and the words beside it."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        kind = QStyle.ControlElement
        control = kind.CE_RadioButton if isinstance(self, QRadioButton) else kind.CE_CheckBox
        painter = QStylePainter(self)
        # the style puts its sign in the middle of the height: it draws the frame without it here
        margin, left = self.edge(), self.before_words()
        middle = QRect(4, 4, left - 4, self.height() - 8)
        painter.setClipRegion(QRegion(self.rect()) - QRegion(middle))
        painter.drawControl(control, option)
        painter.setClipping(False)
        option.rect = QRect(0, 0, self.width(), self._line() + 2 * margin)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        painter.setClipRect(middle)
        painter.drawControl(control, option)
        painter.setClipping(False)
        words = self.rect().adjusted(left, margin, -margin, -margin)
        role, enabled = QPalette.ColorRole.WindowText, self.isEnabled()
        painter.drawItemText(words, _FLAGS, self.palette(), enabled, self.text(), role)


class WrappedRadioButton(_WrappedChoice, QRadioButton):
    """A radio button that shows all of its words, on as many lines as they take."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.prepare()

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Fill ``option`` with the state of the button."""
        QRadioButton.initStyleOption(self, option)


class WrappedCheckBox(_WrappedChoice, QCheckBox):
    """A check box that shows all of its words, on as many lines as they take."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.prepare()

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Fill ``option`` with the state of the box."""
        QCheckBox.initStyleOption(self, option)


class LinkButton(_Wrapped, QPushButton):
    """A button that looks like a link: underlined words that wrap, reachable by keyboard.

    A ``close`` one is no higher than its words: for beside a question.
    """

    def __init__(self, parent: QWidget | None = None, *, close: bool = False) -> None:
        super().__init__(parent)
        self._close = close
        self.setProperty("beside", close)  # for the style sheet
        self.prepare()
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        set_role(self, "quiet")

    def edge(self) -> int:
        """Return the room around the words."""
        return step(self, _CLOSE_STEPS) if self._close else super().edge()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # all is painted anew
        """Draw the underlined words in the colour of links."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        font = self.font()
        font.setUnderline(True)
        painter.setFont(font)
        role = QPalette.ColorRole.Link if self.isEnabled() else QPalette.ColorRole.PlaceholderText
        palette = QApplication.palette()  # the style sheet gives widgets another one
        edge = self.edge()
        words = self.rect().adjusted(edge, edge, -edge, -edge)
        painter.drawItemText(words, _FLAGS, palette, True, self.text(), role)
