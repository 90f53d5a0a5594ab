"""What the officer chooses, types and decides for a necessary disclosure, taken into its order."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from exitdesk.casework.necessary_items import TellItem
from exitdesk.casework.necessary_orders import NecessaryOrder
from exitdesk.casework.reports import Decision
from exitdesk.domain.texts import Lang
from exitdesk.ui.disclosures.necessary_keepers import NecessaryKeeper
from exitdesk.ui.disclosures.necessary_steps import ORAL, ClientStep, TellStep, WhomStep
from exitdesk.ui.papers.report_reviews import ReviewStep

WHOM, TELL, CLIENT, REVIEW, PAPER = range(5)


class NecessaryChoices(QObject):
    """Takes what the steps tell into the order that ``keeper`` holds."""

    changed = Signal()
    decided = Signal(object)  # NecessaryOrder, with the decisions that hold now

    def __init__(
        self,
        keeper: NecessaryKeeper,
        whom: WhomStep,
        tell: TellStep,
        client: ClientStep,
        review: ReviewStep,
    ) -> None:
        super().__init__(keeper)
        self._keeper = keeper
        self._whom = whom
        self._tell = tell
        self._client = client
        self._review = review
        self._items: tuple[TellItem, ...] = ()
        review.decided.connect(self._take_decisions)
        review.reason_typed.connect(self._take_reason)
        review.passage_typed.connect(self._take_passage)

    def begin(self, items: Sequence[TellItem], names: Mapping[str, str], *, begun: bool) -> None:
        """Show what was chosen before, and take what is chosen from now on."""
        order = self._keeper.order
        self._whom.fill(order, is_begun=begun)
        self._tell.fill(order)
        self.offer(items, names)
        self._client.fill(order)
        self._tell.show_text(shown=not order.is_oral)
        for step in (self._whom, self._tell, self._client):
            step.answered.connect(self._take_answers)

    def offer(self, items: Sequence[TellItem], names: Mapping[str, str]) -> None:
        """Offer what may be ticked now."""
        self._items = tuple(items)
        self._tell.tree.offer(items, names)

    def has_covered_ticks(self) -> bool:
        """Whether something sealed is ticked that has not been shown since the lock."""
        wanted = self._keeper.order.items
        return any(one.is_covered and one.ref in wanted for one in self._items)

    def why_not(self, step: int) -> str:
        """Return in words why the step after ``step`` must wait, "" when it need not."""
        order = self._keeper.order
        missing = (
            (WHOM, not order.report.recipient, self.tr("Choose who must be told.")),
            (WHOM, not order.ground, self.tr("Choose a ground.")),
            (WHOM, not self._whom.way, self.tr("Choose how it is told.")),
            (TELL, order.is_empty, self.tr("Tick what must be told, or write a short text.")),
            (TELL, self.has_covered_ticks(), self.tr("Show what is sealed and ticked again.")),
            (TELL, not order.reason.strip(), self.tr("Say why this is the least needed.")),
            (CLIENT, not order.says_of_client, self.tr("Say whether the client knows.")),
            (REVIEW, self._review.is_editing, self.tr("Finish changing the text first.")),
        )
        why = next((words for at, is_missing, words in missing if at <= step and is_missing), "")
        if not why and step == REVIEW and self._review.open_count:
            left = self.tr("Decide on every word first. Left: {n}")
            why = left.format(n=self._review.open_count)
        return why

    # -- taking ------------------------------------------------------------------------------

    def _take_answers(self) -> None:
        """Take everything that the first three steps say into the order."""
        whom, tell, client = self._whom, self._tell, self._client
        before = self._keeper.order
        lang = Lang(whom.lang) if whom.lang else before.report.lang
        order = replace(
            before.with_report(recipient=whom.recipient, lang=lang, text=tell.text),
            receiver=whom.receiver,
            ground=whom.ground,
            is_oral=whom.way == ORAL,
            items=tell.tree.chosen,
            reason=tell.reason,
            client=client.client,
            told_on=client.told_on,
            untold=client.untold,
        )
        if order != before:
            self._keeper.take_soon(order)
            tell.show_text(shown=not order.is_oral)
        self.changed.emit()

    def _take_decisions(self, decisions: tuple[Decision, ...]) -> None:
        order = self._keeper.order
        used = {one.item_id for one in decisions if one.reason}
        left = tuple(pair for pair in order.report.reasons if pair[0] not in used)
        decided = order.with_report(decisions=decisions, reasons=left)
        self._keeper.take(decided)
        self.decided.emit(decided)
        self.changed.emit()

    def _take_reason(self, item_id: str, reason: str) -> None:
        order = self._keeper.order
        self._keeper.take_soon(replace(order, report=order.report.with_reason(item_id, reason)))

    def _take_passage(self, passage: int, text: str) -> None:
        """Take the officer's own text as changed in the review; the ground is the unit's."""
        if passage == 0 and self._review.has_own_text:
            order: NecessaryOrder = self._keeper.order.with_report(text=text)
            self._keeper.take_soon(order)
            self._tell.fill(order)
