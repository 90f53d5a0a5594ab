"""The editors for choosing among options: one, several, and yes or no."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from exitdesk.domain.answers import Answer
from exitdesk.forms.model import Field, Option
from exitdesk.forms.summary import YES_NO_LABELS
from exitdesk.ui.forms.editors.base import Editor
from exitdesk.ui.forms.flow_rows import FlowLayout
from exitdesk.ui.forms.spacing import step
from exitdesk.ui.forms.surroundings import Surroundings
from exitdesk.ui.forms.wrapped_buttons import LinkButton, WrappedCheckBox, WrappedRadioButton

MOST_RADIO_BUTTONS = 6  # more than that are easier to find in a list
_LEAST_COMBO_CHARACTERS = 12


class SteadyComboBox(QComboBox):
    """A list to choose from that the mouse wheel changes only when it has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumContentsLength(_LEAST_COMBO_CHARACTERS)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.setSizeAdjustPolicy(policy)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll when the officer only passes over the list."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class RadioChoice(QWidget):
    """Radio buttons for keys, one of which or none is chosen."""

    def __init__(self, keys: Sequence[str], *, across: bool = False) -> None:
        super().__init__()
        self.group = QButtonGroup(self)
        self.buttons = {key: WrappedRadioButton() for key in keys}
        gap = step(self, 0.4)
        layout = FlowLayout(self, step(self, 2), gap) if across else QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(gap)
        self._layout = layout
        for key, button in self.buttons.items():
            button.setObjectName(f"option_{key}")
            self.group.addButton(button)
            layout.addWidget(button)

    def put_last(self, widget: QWidget) -> None:
        """Put a widget after the buttons: beside the last one where they stand side by side."""
        self._layout.addWidget(widget)

    def chosen(self) -> str | None:
        """Return the key that is chosen, or None."""
        return next((key for key, button in self.buttons.items() if button.isChecked()), None)

    def choose(self, key: str | None) -> None:
        """Choose a key; None leaves all of them unchosen."""
        self.group.setExclusive(False)
        for own, button in self.buttons.items():
            button.setChecked(own == key)
        self.group.setExclusive(True)

    def take_focus(self) -> None:
        """Put the focus on the chosen button, or on the first one."""
        chosen = self.chosen()
        offered = [button for button in self.buttons.values() if not button.isHidden()]
        button = self.buttons[chosen] if chosen else offered[0]
        button.setFocus()


class _RadioEditor(Editor):
    """Radio buttons with a quiet way to take the choice back."""

    def __init__(
        self,
        field: Field,
        surroundings: Surroundings,
        keys: Sequence[str],
        *,
        across: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(field, surroundings, parent)
        self._radios = RadioChoice(keys, across=across)
        self._clear = LinkButton(close=surroundings.compact)
        self._clear.setObjectName("clear_choice")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(step(self, 0.4))
        layout.addWidget(self._radios)
        if surroundings.compact:
            self.aside = self._clear  # beside the question, where it takes no line of its own
        elif across:
            self._radios.put_last(self._clear)
        else:
            layout.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignLeft)
        self._radios.group.buttonToggled.connect(self._on_change)
        self._clear.clicked.connect(self._take_back)
        self._offer_to_clear()

    def answer(self) -> Answer | None:
        """Return the key that is chosen, or None."""
        return self._radios.chosen()

    def stops(self) -> tuple[QWidget, ...]:
        """Return the radio buttons."""
        return tuple(self._radios.buttons.values())

    def take_focus(self) -> None:
        """Put the focus on the chosen button, or on the first one."""
        self._radios.take_focus()

    def name_for_readers(self, name: str, description: str) -> None:
        """Name the group; each button has its own words, and the question as description."""
        self.setAccessibleName(name)
        for button in self._radios.buttons.values():
            button.setAccessibleDescription(" ".join(part for part in (name, description) if part))

    def retranslate(self) -> None:
        """Say the way back again."""
        self._clear.setText(self.tr("Clear the choice"))

    def _take_back(self) -> None:
        self._quiet = True
        self._radios.choose(None)
        self._quiet = False
        self._radios.take_focus()
        self._offer_to_clear()
        self._tell()

    def _on_change(self, _button: object, checked: bool) -> None:  # noqa: FBT001  # a Qt slot
        if checked:
            self._offer_to_clear()
            self._tell()

    def _offer_to_clear(self) -> None:
        self._clear.setVisible(not self.field.required and self._radios.chosen() is not None)

    def _put(self, answer: Answer | None) -> None:
        self._radios.choose(answer if isinstance(answer, str) else None)
        self._offer_to_clear()


class OneOfRadioEditor(_RadioEditor):
    """Takes one of a few options."""

    def __init__(
        self, field: Field, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        keys = [option.key for option in field.options]
        across = surroundings.compact
        super().__init__(field, surroundings, keys, across=across, parent=parent)
        self._hide_past_ones(None)
        self.retranslate()

    def _put(self, answer: Answer | None) -> None:
        self._hide_past_ones(answer)
        super()._put(answer)

    def _hide_past_ones(self, answer: Answer | None) -> None:
        """Leave out what can no longer be chosen, unless it was chosen before."""
        for option in self.field.options:
            if not option.offered:
                self._radios.buttons[option.key].setVisible(option.key == answer)

    def retranslate(self) -> None:
        """Say the options again."""
        super().retranslate()
        for option in self.field.options:
            self._radios.buttons[option.key].setText(self.surroundings.say(option.label))


class YesNoEditor(_RadioEditor):
    """Takes yes, no or not known."""

    def __init__(
        self, field: Field, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(field, surroundings, tuple(YES_NO_LABELS), across=True, parent=parent)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the three answers again."""
        super().retranslate()
        for key, words in YES_NO_LABELS.items():
            self._radios.buttons[key].setText(self.surroundings.say(words))


class OneOfListEditor(Editor):
    """Takes one of many options, from a list that opens."""

    def __init__(
        self, field: Field, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(field, surroundings, parent)
        self._combo = SteadyComboBox()
        self._combo.setObjectName("list")
        self._offered = _offered(field, None)
        self._combo.addItem("", None)
        for option in self._offered:
            self._combo.addItem("", option.key)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._combo)
        self._combo.currentIndexChanged.connect(self._tell)
        self.retranslate()

    def answer(self) -> Answer | None:
        """Return the key that is chosen, or None."""
        key = self._combo.currentData()
        return key if isinstance(key, str) else None

    def stops(self) -> tuple[QWidget, ...]:
        """Return the list."""
        return (self._combo,)

    def retranslate(self) -> None:
        """Say the options again; the choice stays."""
        self._combo.setItemText(0, self.tr("Choose"))
        for index, option in enumerate(self._offered, start=1):
            self._combo.setItemText(index, self.surroundings.say(option.label))

    def _put(self, answer: Answer | None) -> None:
        offered = _offered(self.field, answer)
        if offered != self._offered:
            self._offered = offered
            while self._combo.count() > 1:
                self._combo.removeItem(1)
            for option in offered:
                self._combo.addItem(self.surroundings.say(option.label), option.key)
        keys: list[object] = [option.key for option in offered]
        self._combo.setCurrentIndex(keys.index(answer) + 1 if answer in keys else 0)


def _offered(field: Field, answer: Answer | None) -> tuple[Option, ...]:
    """Return what may be chosen, and what was chosen when it still could be."""
    return tuple(one for one in field.options if one.offered or one.key == answer)


class OneOfEditor(Editor):
    """Takes one option: radio buttons for a few, a list for many."""

    def __init__(
        self, field: Field, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(field, surroundings, parent)
        few = sum(option.offered for option in field.options) <= MOST_RADIO_BUTTONS
        inner = OneOfRadioEditor if few else OneOfListEditor
        self._inner: Editor = inner(field, surroundings)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._inner)
        self._inner.edited.connect(self.edited)
        self.aside = self._inner.aside
        self.retranslate()

    def answer(self) -> Answer | None:
        """Return the key that is chosen, or None."""
        return self._inner.answer()

    def show_answer(self, answer: Answer | None) -> None:
        """Show the choice."""
        self._inner.show_answer(answer)

    def stops(self) -> tuple[QWidget, ...]:
        """Return the buttons or the list."""
        return self._inner.stops()

    def take_focus(self) -> None:
        """Put the focus on the choice."""
        self._inner.take_focus()

    def name_for_readers(self, name: str, description: str) -> None:
        """Tell screen readers what is asked."""
        self._inner.name_for_readers(name, description)
        self.setAccessibleName(name)

    def retranslate(self) -> None:
        """Say nothing: the inner editor sees to its words."""


class SeveralOfEditor(Editor):
    """Takes any number of options."""

    def __init__(
        self, field: Field, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(field, surroundings, parent)
        self._boxes = {option.key: WrappedCheckBox() for option in field.options}
        gap = step(self, 0.4)
        across = surroundings.compact
        layout = FlowLayout(self, step(self, 2), gap) if across else QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(gap)
        for key, box in self._boxes.items():
            box.setObjectName(f"option_{key}")
            box.toggled.connect(self._tell)
            layout.addWidget(box)
        self.retranslate()

    def answer(self) -> Answer | None:
        """Return the ticked keys in the form's order, or None when none is ticked."""
        return tuple(key for key, box in self._boxes.items() if box.isChecked()) or None

    def stops(self) -> tuple[QWidget, ...]:
        """Return the boxes."""
        return tuple(self._boxes.values())

    def name_for_readers(self, name: str, description: str) -> None:
        """Name the group; each box has its own words, and the question as description."""
        self.setAccessibleName(name)
        for box in self._boxes.values():
            box.setAccessibleDescription(" ".join(part for part in (name, description) if part))

    def retranslate(self) -> None:
        """Say the options again."""
        for option in self.field.options:
            self._boxes[option.key].setText(self.surroundings.say(option.label))

    def _put(self, answer: Answer | None) -> None:
        ticked = answer if isinstance(answer, tuple) else ()
        for key, box in self._boxes.items():
            box.setChecked(key in ticked)
