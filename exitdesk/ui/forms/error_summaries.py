"""What has to be put right, at the top of a page, with links to the fields."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from exitdesk.forms.checks import Problem
from exitdesk.forms.model import Form
from exitdesk.ui.forms.spacing import step
from exitdesk.ui.forms.surroundings import Surroundings
from exitdesk.ui.forms.wrapped_buttons import LinkButton
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedWidget


class ErrorSummary(TranslatedWidget):
    """Lists problems; ``problem_chosen`` carries the place that a link leads to."""

    problem_chosen = Signal(str)

    def __init__(
        self, form: Form, surroundings: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._form = form
        self._surroundings = surroundings
        self._links: dict[LinkButton, Problem] = {}
        self._frame = QFrame()
        set_role(self._frame, "error_summary")
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        set_role(self._title, "heading")
        gap = step(self)
        self._inside = QVBoxLayout(self._frame)
        self._inside.setContentsMargins(2 * gap, 2 * gap, 2 * gap, 2 * gap)
        self._inside.setSpacing(gap)
        self._inside.addWidget(self._title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._frame)
        self.hide()
        self.retranslate()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """List ``problems``; without any the summary disappears."""
        for link in self._links:
            self._inside.removeWidget(link)
            link.hide()
            link.deleteLater()
        self._links = {}
        for problem in problems:
            link = LinkButton()
            link.clicked.connect(self._on_click)
            self._links[link] = problem
            self._inside.addWidget(link)
        self.retranslate()
        self.setVisible(bool(problems))

    def take_focus(self) -> None:
        """Put the focus on the first link."""
        for link in self._links:
            link.setFocus()
            return

    def retranslate(self) -> None:
        """Say the title and every problem again."""
        self._title.setText(
            self.tr("To put right before this can be saved: {count}").format(
                count=len(self._links)
            )
        )
        self.setAccessibleName(self._title.text())
        say = self._surroundings.say
        for link, problem in self._links.items():
            link.setText(f"{self._label(problem)}: {say(problem.text)}".replace("&", "&&"))

    def _label(self, problem: Problem) -> str:
        field = self._form.field(problem.field_id)
        if problem.sub_field_id:
            field = next(inner for inner in field.fields if inner.id == problem.sub_field_id)
        return self._surroundings.say(field.label)

    def _on_click(self) -> None:
        link = self.sender()
        if isinstance(link, LinkButton):
            self.problem_chosen.emit(place_of(self._links[link]))


def place_of(problem: Problem) -> str:
    """Return the place of a problem, as ``FormSheet.take_focus`` takes it."""
    parts = (problem.section_id, problem.field_id, problem.row_id, problem.sub_field_id)
    return "/".join(part for part in parts if part)
