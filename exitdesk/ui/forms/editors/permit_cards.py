"""The editor for permits: a card a recipient, each a sentence that starts at "nothing"."""

import uuid
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.agreement_presets import Preset
from exitdesk.casework.agreement_views import CardRules
from exitdesk.domain.answers import Answer, Row
from exitdesk.domain.texts import Lang
from exitdesk.forms.checks import Problem
from exitdesk.forms.model import Concept, Field, bound_in
from exitdesk.ui.forms.editors.base import RowsEditor
from exitdesk.ui.forms.editors.permit_card import PermitCard
from exitdesk.ui.forms.editors.preset_rows import PresetRow
from exitdesk.ui.forms.spacing import step
from exitdesk.ui.forms.surroundings import Surroundings


class PermitCards(RowsEditor):
    """Takes what each recipient may know. A card on which nothing is ticked is no permit."""

    card_opened = Signal(object)  # the PermitCard that was opened by hand

    def __init__(
        self, field: Field, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(field, surroundings, parent)
        self._recipient = bound_in(field.fields, Concept.PERMIT_RECIPIENT)
        self._rules: Mapping[str, CardRules] = {}
        self._cards: list[PermitCard] = []
        self._presets = PresetRow(surroundings.language)
        self._presets.chosen.connect(self._begin_with)
        self._lang = Lang.SV
        self._column = QVBoxLayout()
        self._column.setSpacing(step(self))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(step(self, 1.5))
        layout.addWidget(self._presets)
        layout.addLayout(self._column)
        self._presets.hide()  # and no card yet: what stands on them is shown next

    @property
    def cards(self) -> tuple[PermitCard, ...]:
        """The cards in order."""
        return tuple(self._cards)

    def speak(self, lang: Lang) -> None:
        """Begin from now on with purposes in the language of the paper."""
        self._lang = lang

    def offer(self, rules: Sequence[CardRules], presets: Sequence[Preset]) -> None:
        """Say what the policy lets through, and offer beginnings."""
        self._rules = {one.recipient: one for one in rules}
        self._presets.offer(presets)
        self._presets.setVisible(bool(presets))
        for card in self._cards:
            card.explain(self._rules.get(card.recipient))

    def mark_asked(self, recipient: str, category: str) -> bool:
        """Open a recipient's card where the client is to be asked; return whether it is there."""
        card = self._card_of(recipient)
        if card is None:
            return False
        card.mark_asked(category)
        return True

    def answer(self) -> Answer | None:
        """Return the cards on which anything stands, as rows; None when there is none."""
        return tuple(Row(card.row_id, card.answers()) for card in self._cards if card.says) or None

    def stops(self) -> tuple[QWidget, ...]:
        """Return the buttons that open the cards."""
        return tuple(card.opener for card in self._cards) or (self._presets,)

    def take_focus_in(self, row_id: str, sub_field_id: str) -> None:
        """Put the cursor into a card, named by its row or by its recipient."""
        card = next((one for one in self._cards if row_id == one.row_id), None)
        card = card or self._card_of(row_id)
        if card is None:
            self.take_focus()
        else:
            card.take_focus_in(sub_field_id)

    def name_for_readers(self, name: str, description: str) -> None:
        """Name the group; the cards have their own words."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say on each card what is wrong there; a card with a problem is open."""
        for card in self._cards:
            card.show_problems([p for p in problems if p.row_id == card.row_id])

    def _card_of(self, recipient: str) -> PermitCard | None:
        return next((one for one in self._cards if one.recipient == recipient), None)

    def _begin_with(self, preset: Preset) -> None:
        for permit in preset.permits:
            card = self._card_of(permit.recipient)
            if card is not None:
                keys = [each.value for each in permit.categories]
                card.begin_with(keys, permit.purpose.in_lang(self._lang))

    def _put(self, answer: Answer | None) -> None:
        """Show a card for each recipient, and one more for each further permit of theirs."""
        rows = [one for one in answer if isinstance(one, Row)] if isinstance(answer, tuple) else []
        by_recipient = self._by_recipient(rows)
        open_before = {card.recipient for card in self._cards if card.is_open}
        for card in self._cards:
            card.hide()
            self._column.removeWidget(card)
            card.deleteLater()
        self._cards = []
        for key, own in by_recipient.items():
            for row in own or [Row(uuid.uuid4().hex, {})]:
                card = self._made(key, row)
                card.open(opened=key in open_before)

    def _by_recipient(self, rows: Sequence[Row]) -> dict[str, list[Row]]:
        field = self._recipient
        options = field.options if field is not None else ()
        made: dict[str, list[Row]] = {one.key: [] for one in options if one.offered}
        for row in rows:
            key = row.answers.get(field.id) if field is not None else None
            made.setdefault(key if isinstance(key, str) else "", []).append(row)
        return made

    def _made(self, recipient: str, row: Row) -> PermitCard:
        card = PermitCard(self.field, self.surroundings, recipient, row)
        card.edited.connect(self._tell)
        card.reveal_requested.connect(self.reveal_requested)
        card.explain(self._rules.get(recipient))
        self._cards.append(card)
        self._column.addWidget(card)
        return card
