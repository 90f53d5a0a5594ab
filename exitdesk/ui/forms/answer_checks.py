"""The last page of a form: what has been answered, before it is confirmed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.forms.sealing import split_sealed
from exitdesk.forms.summary import lines
from exitdesk.ui.forms.answer_lists import AnswerList
from exitdesk.ui.forms.error_summaries import ErrorSummary
from exitdesk.ui.forms.scrolls import PageScroll
from exitdesk.ui.forms.sheets import FormSheet
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.translated import TranslatedWidget


class CheckAnswersPage(TranslatedWidget):
    """Shows every answer with a link to change it; sealed answers stay covered.

    ``place_chosen`` carries the place of the field to go back to.
    """

    place_chosen = Signal(str)

    def __init__(self, sheet: FormSheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._title = PlainLabel("heading")
        self._intro = PlainLabel("hint")
        self.summary = ErrorSummary(sheet.form, sheet.surroundings)
        self._list = AnswerList(changeable=True)
        self.page = PageScroll()
        for part in (self.summary, self._title, self._intro, self._list):
            self.page.body.addWidget(part)
        self.page.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        self.summary.problem_chosen.connect(self.place_chosen)
        self._list.change_requested.connect(self.place_chosen)
        self.retranslate()

    def show_current(self) -> None:
        """Show the answers as they now stand."""
        sheet = self._sheet
        open_answers, _ = split_sealed(sheet.form, sheet.answers)
        around = sheet.surroundings
        self._list.show_lines(
            lines(
                sheet.form,
                open_answers,
                around.language.lang,
                around.names,
                with_empty=True,
            )
        )

    def retranslate(self) -> None:
        """Say the page again, answers and all."""
        self._title.setText(self.tr("Check the answers"))
        self._intro.setText(
            self.tr("Once confirmed, the answers stay as they are; a correction is added to them.")
        )
        if self.isVisible():
            self.show_current()
