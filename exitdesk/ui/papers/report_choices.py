"""What the officer chooses, types and decides for a report, taken into the order."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from exitdesk.casework.reports import Decision, ItemRef, ReportOrder
from exitdesk.domain.texts import Lang
from exitdesk.forms.inputs import clean_line
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.papers.report_contents import ContentStep
from exitdesk.ui.papers.report_keepers import ReportKeeper
from exitdesk.ui.papers.report_recipients import RecipientStep
from exitdesk.ui.papers.report_reviews import ReviewStep


class ReportChoices(QObject):
    """Takes what the steps tell into the order that ``keeper`` holds."""

    changed = Signal()
    recipient_changed = Signal(str)
    decided = Signal(object)  # ReportOrder, with the decisions that hold now

    def __init__(
        self,
        keeper: ReportKeeper,
        language: LanguageSwitch,
        contents: ContentStep,
        review: ReviewStep,
    ) -> None:
        super().__init__(keeper)
        self._keeper = keeper
        self._language = language
        self._contents = contents
        self._review = review
        self._recipients: RecipientStep | None = None
        self._case_id = ""
        contents.text_typed.connect(self._take_text)
        contents.items_chosen.connect(self._take_items)
        review.decided.connect(self._take_decisions)
        review.reason_typed.connect(self._take_reason)
        review.passage_typed.connect(self._take_passage)

    def ask(self, recipients: RecipientStep, case_id: str, lang: str) -> None:
        """Take what the first step tells; show what was chosen before."""
        self._recipients, self._case_id = recipients, case_id
        recipients.recipient_chosen.connect(self._take_recipient)
        recipients.lang_chosen.connect(self._take_lang)
        recipients.purpose_typed.connect(self._take_purpose)
        kept = self._keeper.order
        if kept is not None:
            self._contents.fill(kept.text, kept.items)
            recipients.fill_return_by(kept.return_by)
            recipients.fill(kept.recipient, kept.lang.value, kept.purpose)
        elif lang in tuple(Lang):
            recipients.fill("", lang, "")
        recipients.return_by_typed.connect(self._take_return_by)

    def show_again(self) -> None:
        """Show in the first steps what has been changed in the review."""
        order = self._keeper.order
        if order is not None and self._recipients is not None:
            self._contents.fill(order.text, order.items)
            self._recipients.fill(order.recipient, order.lang.value, order.purpose)

    def why_not_there(self) -> str:
        """Return in words why nothing may go to the recipient as things stand."""
        step = self._recipients
        choice = None if step is None else step.chosen()
        if step is None or choice is None or self._keeper.order is None:
            return self.tr("Choose a recipient.")
        if not choice.may_receive:
            return self._language.say(choice.why)
        if not step.lang:
            return self.tr("Choose the language of the report.")
        if step.return_by_is_wrong:
            return self.tr("Write the day of return as a day, or leave it empty.")
        return "" if self._keeper.order.purpose.strip() else self.tr("Say what the report is for.")

    def _begun_order(self) -> ReportOrder:
        """Return the report, begun when something of it is chosen or typed for the first time."""
        if self._keeper.order is not None:
            return self._keeper.order
        lang = self._recipients.lang if self._recipients is not None else ""
        used = Lang(lang) if lang else self._language.lang
        return ReportOrder.begun(self._case_id, "", used)

    def _take_recipient(self, recipient: str) -> None:
        self._keeper.take(self._begun_order().for_recipient(recipient))
        self.recipient_changed.emit(recipient)
        self.changed.emit()

    def _take_lang(self, lang: str) -> None:
        order = self._keeper.order
        if order is not None and order.lang.value != lang:
            self._keeper.take(replace(order, lang=Lang(lang)))
        self.changed.emit()

    def _take_purpose(self, purpose: str) -> None:
        if purpose != self._begun_order().purpose:
            self._take_soon(replace(self._begun_order(), purpose=purpose))

    def _take_return_by(self, day: date | None) -> None:
        order = self._begun_order()
        if day != order.return_by:
            self._take_soon(replace(order, return_by=day))
        self.changed.emit()

    def _take_text(self, text: str) -> None:
        if self._keeper.order is not None:
            self._take_soon(replace(self._keeper.order, text=text))
        self.changed.emit()

    def _take_items(self, items: tuple[ItemRef, ...]) -> None:
        if self._keeper.order is not None:
            self._keeper.take(self._keeper.order.with_items(*items))
        self.changed.emit()

    def _take_decisions(self, decisions: tuple[Decision, ...]) -> None:
        order = self._keeper.order
        if order is not None:
            used = {one.item_id for one in decisions if one.reason}
            left = tuple(pair for pair in order.reasons if pair[0] not in used)
            decided = replace(order, decisions=decisions, reasons=left)
            self._keeper.take(decided)
            self.decided.emit(decided)
        self.changed.emit()

    def _take_reason(self, item_id: str, reason: str) -> None:
        if self._keeper.order is not None:
            self._keeper.take_soon(self._keeper.order.with_reason(item_id, reason))

    def _take_passage(self, passage: int, text: str) -> None:
        """Take the officer's own text, or what the report is for, as changed in the review."""
        order = self._keeper.order
        if order is None:
            return
        if passage == 0 and self._review.has_own_text:
            self._take_soon(replace(order, text=text))
        else:
            self._take_soon(replace(order, purpose=clean_line(text)))

    def _take_soon(self, order: ReportOrder) -> None:
        self._keeper.take_soon(order)
        self.changed.emit()
