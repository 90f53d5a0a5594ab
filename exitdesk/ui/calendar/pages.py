"""The calendar over all cases: a month or a week at a time, and the day looked at."""

from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from exitdesk.casework.calendars import CalendarChoice, CalendarDay, CalendarView
from exitdesk.casework.desks import Desk
from exitdesk.domain.cases import Place
from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.calendar.bars import CalendarBar
from exitdesk.ui.calendar.day_cards import DayCard
from exitdesk.ui.calendar.grids import MonthGrid, MonthModel
from exitdesk.ui.calendar.reading import DAY_LINES, CalendarPages, read_calendar, read_day
from exitdesk.ui.calendar.spans import (
    DAYS,
    may_be_shown,
    monday_of,
    moved_by_month,
    moved_by_week,
)
from exitdesk.ui.cases.days import written
from exitdesk.ui.contacts.settling import ContactSettling
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.pages import Page
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.themes import Theme

_MORE_LINES = 50
_SIDE_BY_SIDE = 120  # average characters: then the day stands beside its month


class CalendarPage(Page):
    """Meetings, agreed contacts, events and due days of all cases open to the officer."""

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
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._language = language
        self._today = desk.clock.today()
        self._day = _day_of(place) or self._today
        self._choice: CalendarChoice | None = None
        self._lines = DAY_LINES  # of the day looked at
        self._pages: CalendarPages | None = None
        self._title = PlainLabel("title", "page_title")
        self._problem = ProblemBox(language)
        self._bar = CalendarBar()
        self._model = MonthModel(language, self._today)
        self._grid = MonthGrid(self._model, theme)
        self._card = DayCard(language, theme, self._day, self._today)
        self._week = [DayCard(language, theme, self._day, self._today) for _ in range(DAYS)]
        self._settling = ContactSettling(desk, jobs, self)
        self._area = QScrollArea()
        self._month_box = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._month_view, self._week_view = QWidget(), QWidget()
        self._arrange()
        self._connect()
        self._listen()
        self.retranslate()
        self._read()

    # -- what the main window asks -----------------------------------------------------------

    def place(self) -> Place:
        """Return the calendar at the day looked at."""
        return Place("calendar", field=self._day.isoformat())

    def place_above(self) -> Place:
        """Return the day's page."""
        return Place("today")

    def go_to(self, place: Place) -> bool:
        """Turn to another day."""
        if place.page != "calendar":
            return False
        self._turn_to(_day_of(place) or self._today)
        return True

    def take_focus(self) -> None:
        """Put the cursor on the day."""
        if self._is_week:
            self._week[self._day.weekday()].setFocus()
        else:
            self._grid.setFocus()

    def refresh(self) -> None:
        """Read again what lies on the days shown."""
        self._read()

    def retranslate(self) -> None:
        """Say what is shown in the language in use."""
        self._grid.setAccessibleName(self.tr("Days of the month"))
        self._model.retranslate()
        locale = self._language.locale
        number = self._day.isocalendar().week
        if self._is_week:
            monday = monday_of(self._day)
            last = monday + timedelta(days=DAYS - 1)
            words = self.tr("Week {number}: {first}–{last}")
            title = words.format(number=number, first=written(monday), last=written(last))
        else:
            month = locale.standaloneMonthName(self._day.month)
            title = f"{month[:1].upper()}{month[1:]} {self._day.year}"
        self._title.setText(title)

    # -- building ----------------------------------------------------------------------------

    def _arrange(self) -> None:
        self._month_box.setContentsMargins(0, 0, 0, 0)
        self._month_box.setSpacing(16)
        self._month_box.addWidget(self._grid, 5)
        self._month_box.addWidget(self._card, 2, Qt.AlignmentFlag.AlignTop)
        self._month_view.setLayout(self._month_box)
        week = QVBoxLayout(self._week_view)
        week.setContentsMargins(0, 0, 0, 0)
        week.setSpacing(12)
        for card in self._week:
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            card.stepped.connect(self._step)
            card.looked_at.connect(self._note_day)
            week.addWidget(card)
        column = QWidget()
        body = QVBoxLayout(column)
        body.setContentsMargins(24, 20, 24, 24)
        body.setSpacing(12)
        for part in (self._title, self._problem, self._bar, self._month_view, self._week_view):
            body.addWidget(part)
        body.addStretch(1)
        self._week_view.hide()
        self._area.setWidget(column)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)

    def _connect(self) -> None:
        self._bar.turned.connect(self._turn)
        self._bar.today_wanted.connect(self._go_to_today)
        self._bar.chosen.connect(self._choose)
        self._bar.print_wanted.connect(self._print)
        self._grid.day_chosen.connect(self._look_at)
        self._grid.day_entered.connect(self._enter)
        self._grid.day_wanted.connect(self._turn_to)
        for card in (self._card, *self._week):
            card.place_requested.connect(self.place_requested)
            card.contact_requested.connect(self._settling.take)
            card.more_requested.connect(self._show_more)
        self._settling.place_requested.connect(self.place_requested)
        self._settling.settled.connect(self._read)
        self._settling.failed.connect(self._fail)

    def _listen(self) -> None:
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        keys = {"T": self._go_to_today, "PgUp": self._turn_back, "PgDown": self._turn_on}
        for key, slot in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(context)
            shortcut.activated.connect(slot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the day beside its month, or below where there is no room."""
        super().resizeEvent(event)
        wide = self.width() > self.fontMetrics().averageCharWidth() * _SIDE_BY_SIDE
        direction = QBoxLayout.Direction
        self._month_box.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    # -- turning -----------------------------------------------------------------------------

    @property
    def _is_week(self) -> bool:
        return self._choice is not None and self._choice.view is CalendarView.WEEK

    def _turn(self, pages: int) -> None:
        with suppress(OverflowError, ValueError):  # past the last year there is
            moved = moved_by_week if self._is_week else moved_by_month
            self._turn_to(moved(self._day, pages))

    def _turn_back(self) -> None:
        self._turn(-1)

    def _turn_on(self) -> None:
        self._turn(1)

    def _step(self, days: int) -> None:
        self._turn_to(self._day + timedelta(days=days))

    def _note_day(self, day: date) -> None:
        if self._is_week and day != self._day:
            self._day = day
            self.place_changed.emit()

    def _go_to_today(self) -> None:
        self._today = self._desk.clock.today()
        self._turn_to(self._today)

    def _turn_to(self, day: date) -> None:
        if not may_be_shown(day):
            return
        self._day = day
        if self._pages is not None and self._pages.weeks.find(day) and self._is_week:
            self._week[day.weekday()].setFocus()
            self.place_changed.emit()
            return
        self._read()
        self.place_changed.emit()

    def _show_more(self, day: date) -> None:
        """Show more of a day; of a week's, in its month, where there is room for all of it."""
        if self._is_week and self._choice is not None:
            self._choice = replace(self._choice, view=CalendarView.MONTH)
        else:
            self._lines += _MORE_LINES
        self._day = day
        self._read()

    def _look_at(self, day: date) -> None:
        if self._pages is None:
            return  # an empty grid that gets the focus names its first cell
        self._day, self._lines = day, DAY_LINES
        if self._choice is not None:
            work = partial(read_day, self._desk, day, self._choice)
            self._jobs.run(work, partial(self._show_day, day), self._fail)
        self.retranslate()
        self.place_changed.emit()

    def _enter(self, day: date) -> None:
        if day != self._day:
            self._look_at(day)
        if not self._card.take_focus():
            self._grid.setFocus()

    def _choose(self, choice: CalendarChoice) -> None:
        self._choice = choice
        self._read()

    def _print(self) -> None:
        self.place_requested.emit(Place("calendar_print", field=monday_of(self._day).isoformat()))

    # -- reading and showing -----------------------------------------------------------------

    def _read(self) -> None:
        work = partial(read_calendar, self._desk, self._day, self._choice, self._lines)
        self._jobs.run(work, self._show, self._fail)

    def _show(self, pages: CalendarPages) -> None:
        if pages.day != self._day:
            return  # turned on meanwhile; the answer to that is on its way
        had_focus = self._week_view.isAncestorOf(self.focusWidget() or self) or (
            self._grid.hasFocus()
        )
        self._problem.say(None)
        self._pages, self._choice = pages, pages.choice
        self._bar.show_choice(pages.choice)
        self._month_view.setVisible(not self._is_week)
        self._week_view.setVisible(self._is_week)
        if self._is_week:
            for number, card in enumerate(self._week):
                day = pages.weeks.day(0, number)
                card.show_day(day, pages.days.get(day))
        else:
            self._model.show_month(pages.day, pages.days)
            self._grid.show_day(pages.day)
            self._card.show_day(pages.day, pages.looked_at)
        self.retranslate()
        if had_focus:
            self.take_focus()

    def _show_day(self, day: date, held: CalendarDay | None) -> None:
        if day == self._day:
            self._card.show_day(day, held)

    def _fail(self, error: ExitDeskError) -> None:
        self._problem.say(error.text)


def _day_of(place: Place) -> date | None:
    with suppress(ValueError):
        day = date.fromisoformat(place.field)
        return day if may_be_shown(day) else None
    return None
