"""A wizard's way through a form: which sections there are, where one is, what is done."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from exitdesk.domain.answers import Answers, Mark
from exitdesk.forms.checks import Problem, check
from exitdesk.forms.codec import is_empty
from exitdesk.forms.model import Field, Form, Section
from exitdesk.forms.visibility import shown_fields, shown_sections


class SectionState(Enum):
    """How far a section has come."""

    UNTOUCHED = "untouched"
    PART = "part"
    COMPLETE = "complete"
    NOT_ASKED = "not_asked"  # every question deliberately left
    PROBLEMS = "problems"  # something that stands there cannot stay so


@dataclass(frozen=True, slots=True)
class Step:
    """One shown section with its state."""

    section: Section
    state: SectionState


class WizardFlow:
    """The way through one form. Sections may be taken in any order; nothing blocks a step.

    Give it the answers after every change; when the current section is no longer asked, the
    nearest earlier one that is asked becomes current.
    """

    def __init__(self, form: Form, answers: Answers, today: date) -> None:
        self.form = form
        self._today = today
        self._current = form.sections[0].id
        self.answers: Answers = {}
        self.change(answers)

    def change(self, answers: Answers) -> None:
        """Take the answers as they now stand."""
        self.answers = dict(answers)
        shown = {section.id for section in self.sections}
        if self._current in shown or not shown:
            return
        order = [section.id for section in self.form.sections]
        earlier = [i for i in order[: order.index(self._current)] if i in shown]
        self._current = earlier[-1] if earlier else self.sections[0].id

    @property
    def sections(self) -> tuple[Section, ...]:
        """The sections that are asked, in order."""
        return shown_sections(self.form, self.answers)

    @property
    def current(self) -> Section:
        """The section shown now."""
        return next(s for s in self.form.sections if s.id == self._current)

    @property
    def is_first(self) -> bool:
        """Whether there is no section before the current one."""
        return self._index() <= 0

    @property
    def is_last(self) -> bool:
        """Whether "check your answers" comes next."""
        return self._index() == len(self.sections) - 1

    def go(self, section_id: str) -> None:
        """Make a shown section current; raises ``KeyError`` for one that is not shown."""
        if section_id not in {section.id for section in self.sections}:
            raise KeyError(section_id)
        self._current = section_id

    def next(self) -> bool:
        """Go one section forward; False at the last one, where nothing changes."""
        return self._move(1)

    def back(self) -> bool:
        """Go one section back; False at the first one, where nothing changes."""
        return self._move(-1)

    def state(self, section_id: str) -> SectionState:
        """Return how far a section has come."""
        section = next(s for s in self.form.sections if s.id == section_id)
        here = [p for p in self.problems() if p.section_id == section_id]
        if any(not problem.missing for problem in here):
            return SectionState.PROBLEMS
        fields = shown_fields(self.form, section, self.answers)
        answered = [field for field in fields if not is_empty(self.answers.get(field.id))]
        if not answered:
            return SectionState.UNTOUCHED
        if here or any(_is_awaited(field) and field not in answered for field in fields):
            return SectionState.PART
        if all(self.answers[field.id] is Mark.NOT_ASKED for field in answered):
            return SectionState.NOT_ASKED
        return SectionState.COMPLETE

    def steps(self) -> tuple[Step, ...]:
        """Return the shown sections with their states, for the list beside the form."""
        return tuple(Step(section, self.state(section.id)) for section in self.sections)

    def problems(self) -> tuple[Problem, ...]:
        """Return what stands in the way of finishing."""
        return check(self.form, self.answers, self._today)

    def _index(self) -> int:
        ids = [section.id for section in self.sections]
        return ids.index(self._current) if self._current in ids else -1

    def _move(self, by: int) -> bool:
        target = self._index() + by
        if not 0 <= target < len(self.sections):
            return False
        self._current = self.sections[target].id
        return True


def _is_awaited(field: Field) -> bool:
    """Whether a section is not complete before this field has an answer or a mark."""
    return field.required or field.may_skip
