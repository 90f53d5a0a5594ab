"""The life situation of a person: a small drawing and the words for each life domain."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from exitdesk.casework.life_assessments import DomainHistory, LifeHistory, Need
from exitdesk.ui.cases.cards import ButtonRow, Card, RecordLine, said
from exitdesk.ui.cases.days import written
from exitdesk.ui.cases.focus_marks import set_about
from exitdesk.ui.forms.flow_rows import FlowLayout
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.safety.cell_grids import CellGrid
from exitdesk.ui.safety.need_charts import NeedChart, chart_width, same_axis
from exitdesk.ui.themes import Theme


class LifeCard(Card):
    """All life domains of one person that were ever spoken of; the others by name only."""

    assess_requested = Signal(str)  # object id of the person
    goal_requested = Signal(
        str, str
    )  # key of the life domain, the situation in the client's words
    opened = Signal(str)  # object id of an assessment

    def __init__(
        self,
        history: LifeHistory,
        called: str,
        goals: Mapping[str, int],
        today: date,
        *,
        language: LanguageSwitch,
        theme: Theme,
    ) -> None:
        super().__init__("life_card")
        self._history = history
        self.entitle(called or self.tr("The client"))
        again = ButtonRow((f"life {history.person}",))
        again.say({f"life {history.person}": self.tr("Assess &again")})
        again.pressed.connect(self._assess)
        self.body.addWidget(again)
        axis = same_axis(history.days, today)
        spoken = [one for one in history.domains if one.latest is not None]
        cells = [
            DomainCell(domain, axis, goals.get(domain.key, 0), language, theme)
            for domain in spoken
        ]
        for cell in cells:
            cell.goal_requested.connect(self.goal_requested)
            cell.opened.connect(self.opened)
        self.body.addWidget(CellGrid(cells, chart_width))
        silent = [language.say(one.name) for one in history.domains if one not in spoken]
        if silent:
            words = self.tr("Not asked so far: {domains}").format(domains=", ".join(silent))
            self.body.addWidget(said(words, "muted"))
        self._add_history()

    def _add_history(self) -> None:
        self.body.addWidget(said(self.tr("Assessments of the life situation"), "question"))
        seen: dict[str, date] = {
            need.object_id: need.day for one in self._history.domains for need in one.needs
        }
        for object_id, day in sorted(seen.items(), key=_newest_first):
            line = RecordLine(object_id, written(day))
            line.opened.connect(self.opened)
            self.body.addWidget(line)

    def _assess(self, _key: str) -> None:
        self.assess_requested.emit(self._history.person)


class DomainCell(QWidget):
    """One life domain: its name, the drawing, what was said, and the way to a goal."""

    goal_requested = Signal(str, str)
    opened = Signal(str)

    def __init__(
        self,
        domain: DomainHistory,
        axis: tuple[date, date],
        goals: int,
        language: LanguageSwitch,
        theme: Theme,
    ) -> None:
        super().__init__()
        self._domain = domain
        self._language = language
        self.setObjectName("domain_cell")
        name = language.say(domain.name)
        self._chart = NeedChart(domain, axis, theme, name=name)
        self._chart.need_chosen.connect(self._show)
        self._chart.opened.connect(self.opened)
        self._words = PlainLabel("none", "need_words")
        self._reason = PlainLabel("none", "need_reason")
        self._situation = PlainLabel("muted", "need_situation")
        self._goal = QPushButton(self.tr("New goal here"))
        self._goal.setObjectName("new_goal")
        self._goal.setAccessibleDescription(name)
        set_about(self._goal, domain.key)
        self._goal.clicked.connect(self._ask_goal)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(said(name, "question"))
        layout.addWidget(self._chart)
        for part in (self._words, self._reason, self._situation):
            layout.addWidget(part)
        if goals:
            layout.addWidget(said(self.tr("Goals here: {n}").format(n=goals), "muted"))
        row = QWidget()
        FlowLayout(row, 10, 4).addWidget(self._goal)
        layout.addWidget(row)
        layout.addStretch(1)
        self._show(self._chart.need)

    def _show(self, need: Need) -> None:
        """Say what one assessment says; the drawing tells the rest."""
        step = "" if need.step_text is None else self._language.say(need.step_text)
        words = f"{written(need.day)}: {step}" if step else self._chart.say_need(need)
        self._words.setText(words)
        for label, text in ((self._reason, need.reason), (self._situation, need.situation)):
            label.setText(f"”{text}”" if text and label is self._situation else text)
            label.setVisible(bool(text))

    def _ask_goal(self) -> None:
        latest = self._domain.latest
        self.goal_requested.emit(self._domain.key, latest.situation if latest else "")


def _newest_first(dated: tuple[str, date]) -> int:
    return -dated[1].toordinal()
