"""The answers to one form while they are being given, and the sections that show them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from exitdesk.domain.answers import Answer, Answers
from exitdesk.forms.checks import Problem, check
from exitdesk.forms.identities import sides_known
from exitdesk.forms.model import Form
from exitdesk.ui.forms.field_rows import FieldRow
from exitdesk.ui.forms.section_views import SectionView
from exitdesk.ui.forms.surroundings import Surroundings

Check = Callable[[Form, Answers], Sequence[Problem]]


class FormSheet(QObject):
    """Keeps the answers together while the officer types; makes a section when it is needed.

    ``changed`` is emitted after every change by the officer; ``entered`` carries the place of
    the cursor, "section/field", or "section/field/row/field" in a group.
    """

    changed = Signal()
    entered = Signal(str)
    reveal_requested = Signal(object, str)

    def __init__(
        self,
        form: Form,
        surroundings: Surroundings,
        answers: Answers,
        *,
        most_columns: int = 1,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.form = form
        self.surroundings = surroundings
        self.at_field = ""
        self._most_columns = most_columns
        self._answers: dict[str, Answer] = dict(answers)
        self._keep_apart()
        self._views: dict[str, SectionView] = {}
        self._extra_check: Check | None = None
        self._all_shown = False  # problems of all fields, after an attempt to finish
        asked = [field.shown_when for field in form.fields()]
        asked += [section.shown_when for section in form.sections]
        self._deciding = {condition.field for condition in asked if condition}
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    @property
    def answers(self) -> dict[str, Answer]:
        """Return a copy of the answers as they stand."""
        return dict(self._answers)

    def check_also(self, check_more: Check) -> None:
        """Let ``check_more`` find problems beside those that every form is checked for."""
        self._extra_check = check_more

    def problems(self) -> tuple[Problem, ...]:
        """Return what stands in the way of finishing."""
        found = check(self.form, self._answers, self.surroundings.today)
        more = self._extra_check(self.form, self._answers) if self._extra_check else ()
        order = [section.id for section in self.form.sections]
        return tuple(sorted((*found, *more), key=lambda p: order.index(p.section_id)))

    def section_view(self, section_id: str) -> SectionView:
        """Return the section on the screen; it is made the first time."""
        if section_id not in self._views:
            section = next(s for s in self.form.sections if s.id == section_id)
            view = SectionView(
                self.form, section, self.surroundings, most_columns=self._most_columns
            )
            view.show_answers(self._answers)
            view.edited.connect(self._on_edit)
            view.reveal_requested.connect(self.reveal_requested)
            self._views[section_id] = view
            if self._all_shown:
                self._show_in(view, self.problems())
        return self._views[section_id]

    def show_answers(self, answers: Answers) -> None:
        """Show other answers instead of those that stand here."""
        self._answers = dict(answers)
        self._keep_apart()
        for view in self._views.values():
            view.show_answers(self._answers)

    def show_all_problems(self) -> tuple[Problem, ...]:
        """Say beside every field what is wrong, from now on at every change; return it all."""
        self._all_shown = True
        found = self.problems()
        for view in self._views.values():
            self._show_in(view, found)
        return found

    def show_also(self, problems: Sequence[Problem]) -> None:
        """Say beside the fields what the desk has found in the answers as they stand."""
        for view in self._views.values():
            self._show_in(view, problems)

    def take_focus(self, place: str) -> None:
        """Put the cursor at a place as ``entered`` gives it; its section must be on show."""
        section_id, field_id, row_id, sub_field_id = (place.split("/") + [""] * 4)[:4]
        known = {section.id for section in self.form.sections}
        view = self.section_view(section_id if section_id in known else self.form.sections[0].id)
        if field_id in view.rows:
            view.rows[field_id].take_focus(row_id, sub_field_id)
            self.at_field = place  # also when the window is not the active one yet
        else:
            view.take_focus()

    def give(self, field_id: str, answer: Answer | None) -> None:
        """Answer a question as if the officer had done it."""
        self._view_of(field_id).rows[field_id].show_answer(answer)
        self._on_edit(field_id)

    def view_with(self, field_id: str) -> SectionView:
        """Return the section on the screen that a field belongs to."""
        return self._view_of(field_id)

    def row_with_focus(self) -> FieldRow | None:
        """Return the question that the cursor is in, if any."""
        return self._row_of(QApplication.focusWidget())

    def _keep_apart(self) -> None:
        known = sides_known(self.form, self._answers)
        self.surroundings.identities.is_needed = len(known) > 1

    def _on_edit(self, field_id: str) -> None:
        view = self._view_of(field_id)
        answer = view.answer(field_id)
        if answer is None:
            self._answers.pop(field_id, None)
        else:
            self._answers[field_id] = answer
        if field_id in self._deciding:
            for shown in self._views.values():
                shown.show_asked(self._answers)
        if self._all_shown:
            self._show_in(view, self.problems())
        else:
            view.rows[field_id].show_problems(())  # it is being put right
        self.changed.emit()

    def _on_focus(self, old: QWidget | None, now: QWidget | None) -> None:
        row, left = self._row_of(now), self._row_of(old)
        if row is not None:
            section = self._section_of(row.path[0])
            rest = "/".join((row.path[0], *row.path[1:]))
            self.at_field = f"{section}/{rest}"
            self.entered.emit(self.at_field)
        # another window, or none at all: the officer has not gone on to another question
        if now is not None and left not in (None, row) and not self._all_shown:
            self._show_at_leaving(left.path[0])

    def _show_at_leaving(self, field_id: str) -> None:
        """Say what is wrong with what stands there; what is missing may still come."""
        view = self._view_of(field_id)
        wrong = [p for p in self.problems() if p.field_id == field_id and not p.missing]
        view.rows[field_id].show_problems(wrong)

    def _row_of(self, widget: QWidget | None) -> FieldRow | None:
        while widget is not None and not isinstance(widget, FieldRow):
            widget = widget.parentWidget()
        if widget is None:
            return None
        outer = self._views.get(self._section_of(widget.path[0]))
        return widget if outer is not None and outer.isAncestorOf(widget) else None

    def _section_of(self, field_id: str) -> str:
        return next(
            (s.id for s in self.form.sections if any(f.id == field_id for f in s.fields)), ""
        )

    def _view_of(self, field_id: str) -> SectionView:
        return self.section_view(self._section_of(field_id))

    @staticmethod
    def _show_in(view: SectionView, problems: Sequence[Problem]) -> None:
        view.show_problems([p for p in problems if p.section_id == view.section.id])
