"""One category of one recipient, with what may become of it."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from exitdesk.casework.policy_views import CellView, ChoiceView
from exitdesk.domain.texts import Text
from exitdesk.ui.forms.editors.options import SteadyComboBox
from exitdesk.ui.forms.wrapped_buttons import LinkButton
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedFrame, TranslatedWidget

_NARROW = 62  # average characters; the two choices stand one below the other in less room
LOOSER = Text(
    sv="Ändringen släpper igenom mer än nu.", fi="Muutos päästää läpi enemmän kuin nykyinen."
)


class CaptionedChoice(QWidget):
    """A list to choose from with its caption above."""

    chosen = Signal(str)

    def __init__(self, language: LanguageSwitch, name: str) -> None:
        super().__init__()
        self._language = language
        self._view = ChoiceView("", ())
        self._caption = PlainLabel("muted")
        self.combo = SteadyComboBox()
        self.combo.setObjectName(name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._caption)
        layout.addWidget(self.combo)
        layout.addStretch(1)
        self.combo.activated.connect(self._tell)

    def say(self, caption: str, about: str) -> None:
        """Set the caption, and what a screen reader says before it."""
        self._caption.setText(caption)
        self.combo.setAccessibleName(f"{about}: {caption}")
        self.show_view(self._view)

    def show_view(self, view: ChoiceView) -> None:
        """Show what is chosen among what may be."""
        self._view = view
        with QSignalBlocker(self.combo):
            self.combo.clear()
            for key, text in view.options:
                self.combo.addItem(self._language.say(text), key)
            self.combo.setCurrentIndex(self.combo.findData(view.chosen))
        self.combo.setEnabled(len(view.options) > 1)

    def _tell(self, index: int) -> None:
        key = self.combo.itemData(index)
        if isinstance(key, str) and key != self._view.chosen:
            self.chosen.emit(key)


class CellRow(TranslatedFrame):
    """Offers what makes sense for one category, and marks what differs from now."""

    agreed_chosen = Signal(object, str)  # category, treatment
    otherwise_chosen = Signal(object, str)
    taken_back = Signal(object)  # category

    def __init__(self, language: LanguageSwitch, view: CellView) -> None:
        super().__init__()
        self._language = language
        self._view = view
        key = view.category.value
        self.setObjectName(f"cell_{key}")
        set_role(self, "card")
        self._name = PlainLabel("question")
        self._others = PlainLabel("hint")
        self._agreed = CaptionedChoice(language, f"{key}_agreed")
        self._otherwise = CaptionedChoice(language, f"{key}_otherwise")
        self._was = PlainLabel("hint", "was_label")
        self._looser = ProblemBox(language, "warning")
        self._back = LinkButton()
        self._back.setObjectName(f"{key}_back")
        self._choices = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._arrange()
        self._agreed.chosen.connect(self._tell_agreed)
        self._otherwise.chosen.connect(self._tell_otherwise)
        self._back.clicked.connect(self._tell_back)
        self.retranslate()

    def show_view(self, view: CellView) -> None:
        """Show the category as it is now."""
        self._view = view
        self._otherwise.setVisible(view.otherwise is not None)
        self._agreed.show_view(view.agreed)
        self._otherwise.show_view(view.otherwise or ChoiceView("", ()))
        self._looser.say(LOOSER if view.loosens else None)
        self._was.setVisible(view.is_changed)
        self._back.setVisible(view.is_changed)
        self._others.setVisible(view.of_others and view.otherwise is not None)
        self._say()

    def retranslate(self) -> None:
        """Say the category and its choices."""
        self._others.setText(
            self.tr(
                "Concerns others than the client: nothing more can be allowed by the client's "
                "agreement alone."
            )
        )
        self._back.setText(self.tr("As it is in force"))
        self.show_view(self._view)

    def take_focus(self) -> None:
        """Put the focus on the first choice."""
        self._agreed.combo.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the choices side by side where there is room."""
        super().resizeEvent(event)
        narrow = self.width() < self.fontMetrics().averageCharWidth() * _NARROW
        ways = QBoxLayout.Direction
        self._choices.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def _say(self) -> None:
        name = self._language.say(self._view.name)
        self._name.setText(name)
        has_two = self._view.otherwise is not None
        self._agreed.say(self.tr("If agreed") if has_two else self.tr("Always"), name)
        self._otherwise.say(self.tr("Otherwise"), name)
        was = "" if self._view.was is None else self._language.say(self._view.was)
        self._was.setText(self.tr("Changed. In force now: {was}").format(was=was))
        self._back.setAccessibleName(f"{name}: {self._back.text()}")

    def _tell_agreed(self, key: str) -> None:
        self.agreed_chosen.emit(self._view.category, key)

    def _tell_otherwise(self, key: str) -> None:
        self.otherwise_chosen.emit(self._view.category, key)

    def _tell_back(self) -> None:
        self.taken_back.emit(self._view.category)

    def _arrange(self) -> None:
        self._choices.setSpacing(16)
        self._choices.addWidget(self._agreed, 1)
        self._choices.addWidget(self._otherwise, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 12)
        layout.setSpacing(6)
        layout.addWidget(self._name)
        layout.addWidget(self._others)
        layout.addLayout(self._choices)
        layout.addWidget(self._looser)
        layout.addWidget(self._was)
        layout.addWidget(self._back)


class CellList(TranslatedWidget):
    """A row for each category."""

    agreed_chosen = Signal(object, str)
    otherwise_chosen = Signal(object, str)
    taken_back = Signal(object)

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._rows: dict[object, CellRow] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)

    def show_views(self, views: tuple[CellView, ...]) -> None:
        """Show the categories of a recipient; the focus stays where it is."""
        for view in views:
            row = self._rows.get(view.category)
            if row is None:
                row = CellRow(self._language, view)
                row.agreed_chosen.connect(self.agreed_chosen)
                row.otherwise_chosen.connect(self.otherwise_chosen)
                row.taken_back.connect(self.taken_back)
                self._rows[view.category] = row
                self._layout.addWidget(row)
            else:
                row.show_view(view)
