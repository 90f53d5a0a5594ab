"""One page of a wizard: a section, and the way to leave the rest of it unasked."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.ui.forms.scrolls import PageScroll
from exitdesk.ui.forms.sheets import FormSheet
from exitdesk.ui.forms.wrapped_buttons import LinkButton
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.translated import TranslatedWidget


class SectionPage(TranslatedWidget):
    """Shows one section in a page that scrolls."""

    def __init__(self, sheet: FormSheet, section_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = sheet.section_view(section_id)
        self._intro = PlainLabel("hint", "form_intro")
        self._above: QWidget | None = None
        self._form_intro = sheet.form.intro
        self._say = sheet.surroundings.say
        first = sheet.form.sections[0].id == section_id
        self._leave_out = LinkButton()
        self._leave_out.setObjectName("leave_out")
        skippable = [row for row in self.view.rows.values() if row.field.may_skip]
        self.page = PageScroll()
        self.page.body.addWidget(self._intro)
        self.page.body.addWidget(self.view)
        self.page.body.addWidget(self._leave_out, 0, Qt.AlignmentFlag.AlignLeft)
        self.page.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        self._intro.setVisible(first and sheet.form.intro is not None)
        self._leave_out.setVisible(len(skippable) > 1)
        self._leave_out.clicked.connect(self.view.leave_out)
        self.retranslate()

    def put_above(self, widget: QWidget) -> None:
        """Show a widget between the title of the page and its questions, when asked to."""
        self._above = widget
        widget.hide()
        self.page.body.insertWidget(self.page.body.indexOf(self.view), widget)

    def put_below(self, widget: QWidget) -> None:
        """Show a widget after the questions."""
        self.page.body.insertWidget(self.page.body.indexOf(self.view) + 1, widget)

    def show_above(self, *, shown: bool) -> None:
        """Show or hide what was put above the questions."""
        if self._above is not None:
            self._above.setVisible(shown)

    def start(self) -> None:
        """Show the page from its top, with the cursor in the first question."""
        self.view.take_focus()
        self.page.verticalScrollBar().setValue(0)

    def bring(self, widget: QWidget | None) -> None:
        """Scroll until ``widget`` can be seen."""
        self.page.bring(widget)

    def retranslate(self) -> None:
        """Say the introduction and the way out again."""
        self._intro.setText(self._say(self._form_intro) if self._form_intro else "")
        self._leave_out.setText(self.tr("The rest of this part was not asked"))
