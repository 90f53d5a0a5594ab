"""The editor for the text of a note: offers headings while nothing is written."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.writing_rules import NoteTemplate
from exitdesk.domain.answers import Answer
from exitdesk.forms.model import Field
from exitdesk.ui.forms.editors.long_texts import LongTextEditor
from exitdesk.ui.forms.flow_rows import FlowLayout
from exitdesk.ui.forms.spacing import step
from exitdesk.ui.forms.surroundings import Surroundings
from exitdesk.ui.forms.wrapped_buttons import LinkButton
from exitdesk.ui.plain_labels import PlainLabel


class NoteTextEditor(LongTextEditor):
    """Takes the text of a note; a template puts its headings into an empty one, never over it."""

    def __init__(
        self, field: Field, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        self._offer = QWidget()
        self._lead = PlainLabel("hint", "templates_lead", wrap=False)
        self._links: list[tuple[NoteTemplate, LinkButton]] = []
        super().__init__(field, surroundings, parent)
        gap = step(self, 0.5)
        row = FlowLayout(self._offer, 2 * gap, gap)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._lead)
        for template in surroundings.writing.templates:
            link = LinkButton()
            link.setObjectName(f"template_{template.key}")
            link.clicked.connect(partial(self._begin_with, template))
            row.addWidget(link)
            self._links.append((template, link))
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(0, self._offer)
        self.retranslate()
        self._show_offer()

    def retranslate(self) -> None:
        """Say the names of the templates again; headings that were put in stay."""
        super().retranslate()
        self._lead.setText(self.tr("Begin with headings:"))
        for template, link in self._links:
            link.setText(self.surroundings.say(template.title))

    def _on_change(self) -> None:
        super()._on_change()
        self._show_offer()

    def _put(self, answer: Answer | None) -> None:
        super()._put(answer)
        self._show_offer()

    def _show_offer(self) -> None:
        self._offer.setVisible(bool(self._links) and not self._box.words().strip())

    def _begin_with(self, template: NoteTemplate, _checked: bool = False) -> None:  # noqa: FBT001, FBT002
        if self._box.words().strip():  # it is written already: nothing is put over it
            return
        words = template.words(self.surroundings.language.lang)
        self._box.insertPlainText(words)
        cursor = self._box.textCursor()
        cursor.setPosition(words.index("\n") + 1)
        self._box.setTextCursor(cursor)
        self._box.setFocus()
