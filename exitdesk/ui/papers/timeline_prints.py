"""The timeline of a case on paper, as it was seen on the screen."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from exitdesk.casework.desks import Desk
from exitdesk.casework.papers import PaperToMake
from exitdesk.casework.timeline_prints import TimelineExtract, read_extract
from exitdesk.domain.cases import Place
from exitdesk.domain.texts import Lang
from exitdesk.domain.timeline_filters import TimelineFilter
from exitdesk.ui.cases.days import written
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.papers.choices import Choice
from exitdesk.ui.papers.print_pages import PrintPage
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.themes import Theme
from exitdesk.ui.timeline.scales import opening_scale


class TimelinePrintPage(PrintPage):
    """Says what is printed and asks in which language; the paper is for the house."""

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
        self._extract = read_extract(place.field) or self._usual()
        self._explained = PlainLabel("lead", "explained_label")
        self._what = PlainLabel("none", "what_label")
        self._lang = Choice("lang", [lang.value for lang in Lang])
        self._lang.choose(language.lang.value)
        for part in (self._explained, self._what, self._lang):
            self.column.body.addWidget(part)
        self.finish_column()
        self.retranslate()
        self.refresh_actions()

    def retranslate(self) -> None:
        """Say what is printed; what is chosen stays."""
        super().retranslate()
        self.title.setText(self.tr("The timeline on paper"))
        self._explained.setText(
            self.tr("It has threat levels and titles on it: it stays in the house.")
        )
        whole = self.tr("From {first} to {last}.")
        part = self.tr("From {first} to {last}, with the filters of the timeline.")
        said = part if self._extract.shown.is_on else whole
        days = {"first": self._extract.first_day, "last": self._extract.last_day}
        self._what.setText(said.format(**{key: written(day) for key, day in days.items()}))
        self._lang.say(
            self.tr("Language of the paper"),
            {Lang.SV.value: self.tr("Swedish"), Lang.FI.value: self.tr("Finnish")},
        )

    def wanted(self) -> Callable[[], PaperToMake]:
        """Return what reads the timeline as chosen now."""
        return partial(
            self.desk.timeline_prints.paper,
            self.place().case_id,
            Lang(self._lang.chosen),
            self._extract,
        )

    def _usual(self) -> TimelineExtract:
        scale = opening_scale(self.desk.clock.today(), 1000)
        return TimelineExtract(TimelineFilter(), scale.first_day, scale.day_at(scale.width - 1))
