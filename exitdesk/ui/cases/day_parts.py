"""The day's list on the screen: its parts, how it is arranged, whose cases are in it."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.today import Arrangement, DayChoice, DayList, DayPart
from exitdesk.domain.dues import GROUP_TEXTS, KIND_TEXTS, DueGroup
from exitdesk.domain.texts import Text
from exitdesk.ui.cases.cards import Card, empty
from exitdesk.ui.cases.due_lines import DueLine
from exitdesk.ui.cases.focus_marks import focus_mark, put_focus
from exitdesk.ui.forms.flow_rows import FlowLayout
from exitdesk.ui.forms.wrapped_buttons import LinkButton, WrappedCheckBox, WrappedRadioButton
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedWidget


class DayChoices(TranslatedWidget):
    """Asks how the day's list is arranged."""

    chosen = Signal(object)  # DayChoice

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._by_time = WrappedRadioButton()
        self._by_time.setObjectName("by_time")
        self._by_kind = WrappedRadioButton()
        self._by_kind.setObjectName("by_kind")
        self._mine = WrappedCheckBox()
        self._mine.setObjectName("mine_box")
        flow = FlowLayout(self, 18, 2)
        for button in (self._by_time, self._by_kind, self._mine):
            button.clicked.connect(self._tell)
            flow.addWidget(button)
        self.retranslate()

    def show_choice(self, choice: DayChoice) -> None:
        """Show what was chosen last."""
        is_by_time = choice.arrangement is Arrangement.BY_TIME
        (self._by_time if is_by_time else self._by_kind).setChecked(True)
        self._mine.setChecked(choice.mine)

    def retranslate(self) -> None:
        """Say the choices."""
        self._by_time.setText(self.tr("By time"))
        self._by_kind.setText(self.tr("By kind"))
        self._mine.setText(self.tr("Only my own cases"))

    def _tell(self) -> None:
        by_kind = self._by_kind.isChecked()
        arrangement = Arrangement.BY_KIND if by_kind else Arrangement.BY_TIME
        self.chosen.emit(DayChoice(arrangement, self._mine.isChecked()))


class DayParts(TranslatedWidget):
    """Shows the parts of the day's list, each with its count."""

    place_requested = Signal(object)  # Place
    contact_requested = Signal(object)  # ContactRequest
    more_requested = Signal()

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._list: DayList | None = None
        self._today = date.min
        self._empty = PlainLabel("lead", "empty_label")
        self._empty.hide()
        self._cards = QVBoxLayout()
        self._cards.setSpacing(16)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._empty)
        layout.addLayout(self._cards)
        self.retranslate()

    def show_list(self, day_list: DayList, today: date) -> None:
        """Show another state of the list; the focus stays on what it was on."""
        self._list = day_list
        self._today = today
        held = focus_mark(self)
        self.retranslate()
        if held:
            put_focus(self, held)

    def first(self) -> LinkButton | None:
        """Return the first line's link, None when nothing is due."""
        line = self.findChild(DueLine)
        return None if line is None else line.findChild(LinkButton)

    def retranslate(self) -> None:
        """Fill the parts in the language in use."""
        self._empty.setText(
            self.tr("Nothing is due. New levels, agreements, steps and promises appear here.")
        )
        empty(self._cards)
        if self._list is None:
            return
        if self._list.choice.mine:
            self._empty.setText(
                self.tr("Nothing is due in your own cases. Untick the box to see all cases.")
            )
        self._empty.setVisible(not self._list.parts)
        for part in self._list.parts:
            self._cards.addWidget(self._card(part))

    def _card(self, part: DayPart) -> Card:
        card = Card(f"{part.key.value}_card")
        if part.key is DueGroup.NOW:
            set_role(card, "warning")
        title = self._language.say(_title(part))
        count = self.tr("{title} ({count})").format(title=title, count=part.total)
        card.entitle(count)
        for item in part.items:
            line = DueLine(item, self._today, self._language)
            line.place_requested.connect(self.place_requested)
            line.contact_requested.connect(self.contact_requested)
            card.body.addWidget(line)
        if part.total > len(part.items):
            more = LinkButton()
            more.setObjectName("more_link")
            rest = part.total - len(part.items)
            more.setText(self.tr("Show more: {count} left").format(count=rest))
            more.clicked.connect(self.more_requested)
            card.body.addWidget(more)
        return card


def _title(part: DayPart) -> Text:
    return GROUP_TEXTS[part.key] if isinstance(part.key, DueGroup) else KIND_TEXTS[part.key]
