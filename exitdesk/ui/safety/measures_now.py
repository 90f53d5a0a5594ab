"""How the measures of an assessment stand now, beside what was written then."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.measures import MeasureView
from exitdesk.ui.cases.cards import Card, RecordLine
from exitdesk.ui.cases.days import written
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.translated import TranslatedWidget


class MeasuresNow(TranslatedWidget):
    """Shown for an assessment with measures that have become steps; each leads to its step."""

    opened = Signal(str)  # object id of a step

    def __init__(
        self, language: LanguageSwitch, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._today = today
        self._measures: tuple[MeasureView, ...] = ()
        self._card = Card("measures_now")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card)
        self.hide()
        self.retranslate()

    def show_measures(self, measures: Sequence[MeasureView]) -> None:
        """Show those that are steps; nothing where none is."""
        self._measures = tuple(measure for measure in measures if measure.step)
        self.setVisible(bool(self._measures))
        self.retranslate()

    def retranslate(self) -> None:
        """Say how each goes in the language in use."""
        self._card.entitle(self.tr("Measures that are steps, as they stand now"))
        self._card.clear()
        for measure in self._measures:
            state = "" if measure.state_text is None else self._language.say(measure.state_text)
            due = measure.due
            by = "" if due is None else self.tr("by {day}").format(day=written(due))
            late = self.tr("overdue") if measure.is_late(self._today) else ""
            detail = " · ".join(part for part in (state, by, late) if part)
            line = RecordLine(measure.step, measure.title, detail)
            line.opened.connect(self.opened)
            self._card.body.addWidget(line)
