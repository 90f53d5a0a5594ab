"""What stands in place of a case that is not shared: why, whom to ask, what may be done."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.case_access import CaseSharing
from exitdesk.casework.desks import Desk
from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui import dialogs
from exitdesk.ui.attachments.reasons import ReasonAsking
from exitdesk.ui.cases.access_words import TAKE_OVER, TAKE_OVER_BUTTON
from exitdesk.ui.cases.cards import ButtonRow, Card
from exitdesk.ui.cases.tabs.access_choices import OfficerChoice
from exitdesk.ui.columns import CentredColumn
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.translated import TranslatedWidget


class ClosedCase(TranslatedWidget):
    """Explains; on duty it opens the case for a reason; a keeper finds a case a new owner."""

    opened = Signal()  # in an emergency
    handed_over = Signal()

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        language: LanguageSwitch,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._language = language
        self._sharing: CaseSharing | None = None
        self._title = PlainLabel("title", "page_title")
        self._why = PlainLabel("lead", "why_label")
        self._ask = PlainLabel("none", "ask_label")
        self._problem = ProblemBox(language)
        self._emergency = Card("emergency_card")
        self._emergency_words = PlainLabel()
        self._open = ButtonRow(("emergency",))
        self._reason = ReasonAsking(dangerous=True)
        self._successor = Card("successor_card")
        self._successor_words = PlainLabel()
        self._choice = OfficerChoice()
        self._take_over = ButtonRow(("take_over",))
        self._arrange()
        self._open.pressed.connect(self._ask_reason)
        self._reason.given.connect(self._open_case)
        self._reason.left.connect(self._show_button)
        self._take_over.pressed.connect(self._name_successor)
        self.retranslate()

    def show_sharing(self, sharing: CaseSharing) -> None:
        """Show another case, or the same one as it stands now."""
        self._sharing = sharing
        self._problem.say(None)
        rights = sharing.rights
        self._emergency_words.setVisible(rights.may_open_in_emergency)
        self._open.setVisible(rights.may_open_in_emergency)
        self._reason.hide()
        self._successor.setVisible(rights.may_hand_over)
        self._choice.offer(sharing.receivers)
        self.retranslate()

    def take_focus(self) -> None:
        """Put the cursor on what may be done; where nothing may, keys still scroll."""
        button = self._open.button("emergency")
        (self if button.isHidden() else button).setFocus()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._open.say({"emergency": self.tr("Open in an &emergency…")})
        self._reason.say(
            self.tr(
                "Why must the case be opened now? The reason is entered in the log before the "
                "case is opened, and shown to the responsible officer and the deputy."
            ),
            self.tr("&Open the case"),
        )
        self._emergency.entitle(self.tr("In an emergency"))
        self._successor.entitle(self.tr("The case has no responsible officer"))
        self._successor_words.setText(
            self.tr("The officer who was responsible does not use the vault any more.")
        )
        self._choice.say(self.tr("New responsible officer"))
        self._take_over.say({"take_over": self.tr("&Make responsible…")})
        if self._sharing is not None:
            self._say_case(self._sharing)

    def _say_case(self, sharing: CaseSharing) -> None:
        title = self.tr("Case {code} is not shared with you")
        self._title.setText(title.format(code=sharing.line.code))
        self._why.setText(
            self.tr("You see that the case exists and who answers for it, and nothing more.")
        )
        self._ask.setText(self.tr("Ask to share it: {names}").format(names=sharing.whom_to_ask))
        if sharing.rights.may_open_in_emergency:
            self._emergency_words.setText(
                self.tr(
                    "You are on duty and may open the case for a reason, until the vault is "
                    "locked."
                )
            )
        else:
            words = self.tr("Only an officer on duty may open the case. On duty: {names}")
            self._emergency_words.setText(words.format(names=sharing.on_duty))
        self._emergency_words.show()

    def _arrange(self) -> None:
        self._column = column = CentredColumn(90)
        above = (self._title, self._why, self._ask, self._problem)
        _fill(column.body, (*above, self._emergency, self._successor))
        column.body.addStretch(1)
        _fill(self._emergency.body, (self._emergency_words, self._open, self._reason))
        _fill(self._successor.body, (self._successor_words, self._choice, self._take_over))
        self._successor.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)

    # -- doing -------------------------------------------------------------------------------

    def _ask_reason(self, _key: str) -> None:
        self._open.hide()
        self._reason.ask()
        QTimer.singleShot(0, self._bring_into_view)  # once all is laid out

    def _bring_into_view(self) -> None:
        self._column.ensureWidgetVisible(self._reason)

    def _show_button(self) -> None:
        self._open.show()
        self._open.button("emergency").setFocus()

    def _open_case(self, reason: str) -> None:
        if self._sharing is not None:
            case_id = self._sharing.line.case_id
            work = partial(self._desk.access.open_in_emergency, case_id, reason)
            self._jobs.run(work, self._has_opened, self._fail_to_open)

    def _has_opened(self, _nothing: None) -> None:
        self.opened.emit()

    def _name_successor(self, _key: str) -> None:
        if self._sharing is None or not self._choice.chosen:
            return
        words = TAKE_OVER.filled({"name": self._choice.name})
        if dialogs.ask(self, self._language, words, TAKE_OVER_BUTTON, dangerous=True):
            case_id, officer_id = self._sharing.line.case_id, self._choice.chosen
            work = partial(self._desk.access.hand_over, case_id, officer_id, former_stays=True)
            self._jobs.run(work, self._has_handed_over, self._fail)

    def _has_handed_over(self, _sharing: CaseSharing) -> None:
        self.handed_over.emit()

    def _fail_to_open(self, error: ExitDeskError) -> None:
        self._problem.say(error.text)
        self._reason.ask_again()

    def _fail(self, error: ExitDeskError) -> None:
        self._problem.say(error.text)
        self._open.setVisible(
            self._sharing is not None and self._sharing.rights.may_open_in_emergency
        )


def _fill(layout: QVBoxLayout, widgets: Sequence[QWidget]) -> None:
    for widget in widgets:
        layout.addWidget(widget)
