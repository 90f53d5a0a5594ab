"""The buttons of one day of an agreed contact, and the ladder of a missed one."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from exitdesk.domain.contacts import LadderStep, Occurrence
from exitdesk.forms.inputs import show_time
from exitdesk.ui.cases.days import written
from exitdesk.ui.cases.focus_marks import set_about
from exitdesk.ui.contacts.settling import ContactDeed, ContactRequest
from exitdesk.ui.forms.flow_rows import FlowLayout
from exitdesk.ui.forms.wrapped_buttons import LinkButton, WrappedCheckBox
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.translated import TranslatedWidget

_AHEAD = (ContactDeed.MOVED, ContactDeed.CANCELLED)
_SETTLING = (ContactDeed.DONE, ContactDeed.MISSED, *_AHEAD)
_AFTER_MISSED = (ContactDeed.REACHED, ContactDeed.ASSESS, ContactDeed.SHEET)


def deeds_of(occurrence: Occurrence, today: date) -> tuple[ContactDeed, ...]:
    """Return what may be done with a day of a contact, the likeliest first."""
    if occurrence.is_open:
        return _AFTER_MISSED
    if occurrence.outcome is not None:
        return (ContactDeed.CORRECT,)
    return _AHEAD if occurrence.day > today else _SETTLING


class DeedRow(TranslatedWidget):
    """Asks in one click how a contact went; shows the agreed steps of a missed one."""

    requested = Signal(object)  # ContactRequest

    def __init__(
        self,
        occurrence: Occurrence,
        today: date,
        language: LanguageSwitch,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._occurrence = occurrence
        self._language = language
        self._steps: dict[str, WrappedCheckBox] = {}
        self._buttons: dict[ContactDeed, QPushButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(4)
        self._agreed = PlainLabel("muted", "ladder_label")
        layout.addWidget(self._agreed)
        if occurrence.is_open:
            for step in occurrence.ladder:
                layout.addWidget(self._box(step))
        flow = FlowLayout(None, 18, 4)
        for deed in deeds_of(occurrence, today):
            flow.addWidget(self._button(deed))
        layout.addLayout(flow)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the buttons and the steps in the language in use."""
        words = {
            ContactDeed.DONE: self.tr("It took place"),
            ContactDeed.MISSED: self.tr("It was missed"),
            ContactDeed.MOVED: self.tr("It is moved…"),
            ContactDeed.CANCELLED: self.tr("It is cancelled"),
            ContactDeed.REACHED: self.tr("Contact has been made now"),
            ContactDeed.ASSESS: self.tr("Assess safety now"),
            ContactDeed.SHEET: self.tr("Emergency sheet"),
            ContactDeed.CORRECT: self.tr("Correct what was said"),
        }
        about = self._about()
        for deed, button in self._buttons.items():
            button.setText(words[deed])
            button.setAccessibleName(": ".join(part for part in (words[deed], about) if part))
        is_open = self._occurrence.is_open
        self._agreed.setVisible(is_open)
        has_steps = bool(self._occurrence.ladder)
        self._agreed.setText(
            self.tr("Agreed for when it is missed; tick what has been done:")
            if has_steps
            else self.tr("No steps are agreed for when it is missed.")
        )
        for step in self._occurrence.ladder:
            if step.step.step_id in self._steps:
                self._steps[step.step.step_id].setText(self._step_words(step))

    def _about(self) -> str:
        contact = self._occurrence.contact
        return contact.title or contact.person or written(self._occurrence.day)

    def _step_words(self, ladder: LadderStep) -> str:
        by = self._language.say(ladder.step.by) if ladder.step.by else ""
        what = " · ".join(part for part in (ladder.step.what, by) if part)
        day = written(ladder.due.date())
        at = show_time(ladder.due.time())
        words = self.tr("{day} at {time}: {what}")
        if ladder.is_late:
            words = self.tr("{day} at {time}, not done yet: {what}")
        return words.format(day=day, time=at, what=what).replace("&", "&&")

    def _box(self, ladder: LadderStep) -> WrappedCheckBox:
        box = WrappedCheckBox()
        box.setObjectName("ladder_step")
        box.setProperty("step", ladder.step.step_id)
        set_about(box, ladder.step.step_id)
        box.setChecked(ladder.done)
        font = box.font()
        font.setBold(ladder.is_late)
        box.setFont(font)
        box.clicked.connect(self._tick)
        self._steps[ladder.step.step_id] = box
        return box

    def _button(self, deed: ContactDeed) -> QPushButton:
        button = LinkButton(close=True)
        button.setObjectName(f"contact_{deed.value}")
        button.setProperty("deed", deed.value)
        set_about(button, self._occurrence.contact.object_id)
        button.clicked.connect(self._press)
        self._buttons[deed] = button
        return button

    def _press(self) -> None:
        button = self.sender()
        if button is not None:
            deed = ContactDeed(str(button.property("deed")))
            self.requested.emit(ContactRequest(deed, self._occurrence))

    def _tick(self, checked: bool) -> None:  # noqa: FBT001  (Qt's signal)
        box = self.sender()
        if box is not None:
            deed = ContactDeed.TICK if checked else ContactDeed.UNTICK
            step_id = str(box.property("step"))
            self.requested.emit(ContactRequest(deed, self._occurrence, step_id))
