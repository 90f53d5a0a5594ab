"""The week on paper, without names."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from functools import partial

from PySide6.QtWidgets import QWidget

from exitdesk.casework.desks import Desk
from exitdesk.casework.papers import PaperToMake
from exitdesk.domain.cases import Place
from exitdesk.domain.texts import Lang
from exitdesk.ui.calendar.spans import DAYS, monday_of
from exitdesk.ui.cases.days import written
from exitdesk.ui.forms.wrapped_buttons import WrappedCheckBox
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.papers.choices import Choice
from exitdesk.ui.papers.print_pages import PrintPage
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.themes import Theme

_CODE = "code"
_NOTHING = "nothing"


class WeekPrintPage(PrintPage):
    """Chooses the language and whether the lines say their case's code, or no case at all."""

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        place: Place,
        *,
        language: LanguageSwitch,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, jobs, place, language=language, theme=theme, parent=parent)
        self._monday = monday_of(desk.clock.today())
        with suppress(ValueError):
            self._monday = monday_of(date.fromisoformat(place.field))
        self._week = PlainLabel("heading", "week_label")
        self._explained = PlainLabel("lead", "explained_label")
        self._lang = Choice("lang", [lang.value for lang in Lang])
        self._lang.choose(language.lang.value)
        self._cases = Choice("cases", (_NOTHING, _CODE))
        self._cases.choose(_NOTHING)
        self._mine = WrappedCheckBox()
        self._mine.setObjectName("mine_box")
        for part in (self._week, self._explained, self._cases, self._mine, self._lang):
            self.column.body.addWidget(part)
        self.finish_column()
        self.retranslate()
        self.refresh_actions()

    def retranslate(self) -> None:
        """Say the questions; what is chosen stays."""
        super().retranslate()
        self.title.setText(self.tr("The week on paper, without names"))
        last = self._monday + timedelta(days=DAYS - 1)
        self._week.setText(
            self.tr("Week {number}: {first}–{last}").format(
                number=self._monday.isocalendar().week,
                first=written(self._monday),
                last=written(last),
            )
        )
        self._explained.setText(
            self.tr(
                "For your own pocket: hours and kinds, no names and no aliases. "
                "Keep it on you and destroy it when the week is over."
            )
        )
        self._cases.say(
            self.tr("What each line says of its case"),
            {_NOTHING: self.tr("Nothing"), _CODE: self.tr("The code of the case")},
        )
        self._mine.setText(self.tr("Only my own cases"))
        self._lang.say(
            self.tr("Language of the paper"),
            {Lang.SV.value: self.tr("Swedish"), Lang.FI.value: self.tr("Finnish")},
        )
        self.buttons.say({"back": self.tr("To the c&alendar")})

    def place_above(self) -> Place:
        """Return the calendar at that week."""
        return Place("calendar", field=self._monday.isoformat())

    def wanted(self) -> Callable[[], PaperToMake]:
        """Return what reads the week as chosen now."""
        return partial(
            self.desk.week_prints.week,
            self._monday,
            Lang(self._lang.chosen),
            with_codes=self._cases.chosen == _CODE,
            mine=self._mine.isChecked(),
        )

    def place_behind(self) -> Place:
        """Return where the button back leads."""
        return self.place_above()
