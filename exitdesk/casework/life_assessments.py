"""How someone's life goes, one life domain at a time, and how that has changed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from exitdesk.casework.readings import Reading, option_label, read_revision
from exitdesk.domain.answers import Mark, Rating
from exitdesk.domain.cases import Revision
from exitdesk.domain.texts import Text
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept, bound_in

FORM_KEY = "life_assessment"
STEPS = ("none", "some", "clear", "urgent")  # of a need, from the least


@dataclass(frozen=True, slots=True)
class Need:
    """What one assessment says of one life domain.

    ``step`` is "" when the need was not rated; ``not_asked`` says that this was on purpose.
    """

    day: date
    object_id: str
    step: str
    step_text: Text | None
    reason: str
    situation: str
    not_asked: bool

    @property
    def height(self) -> int | None:
        """The place of the step among the four, from 0; only to draw it by."""
        return STEPS.index(self.step) if self.step in STEPS else None


@dataclass(frozen=True, slots=True)
class DomainHistory:
    """A life domain through all assessments of a person, the oldest first."""

    key: str
    name: Text
    needs: tuple[Need, ...]

    @property
    def latest(self) -> Need | None:
        """What was said last of it, None when nothing ever was."""
        said = [need for need in self.needs if need.step or need.situation]
        return said[-1] if said else None


@dataclass(frozen=True, slots=True)
class LifeHistory:
    """The life domains of one person; ``days`` are those of the assessments, ascending."""

    person: str
    days: tuple[date, ...]
    domains: tuple[DomainHistory, ...]
    newest: Revision


def life_histories(forms: FormLibrary, revisions: Sequence[Revision]) -> tuple[LifeHistory, ...]:
    """Return the history of everyone whose life situation was assessed, as they first were."""
    by_person: dict[str, list[tuple[date, Revision]]] = {}
    for revision in revisions:
        if revision.form_key == FORM_KEY:
            reading = read_revision(forms, revision)
            day = reading.day(Concept.EVENT_DATE) or revision.written_at.astimezone().date()
            by_person.setdefault(reading.person(Concept.LIFE_PERSON), []).append((day, revision))
    return tuple(
        _history(forms, person, sorted(dated, key=_by_day)) for person, dated in by_person.items()
    )


def _history(
    forms: FormLibrary, person: str, dated: Sequence[tuple[date, Revision]]
) -> LifeHistory:
    names: dict[str, Text] = {}
    needs: dict[str, list[Need]] = {}
    for day, revision in dated:
        for key, name, need in _needs(forms, day, revision):
            names[key] = name
            needs.setdefault(key, []).append(need)
    domains = tuple(DomainHistory(key, names[key], tuple(needs[key])) for key in names)
    return LifeHistory(person, tuple(day for day, _ in dated), domains, dated[-1][1])


def _needs(forms: FormLibrary, day: date, revision: Revision) -> Iterator[tuple[str, Text, Need]]:
    for section in forms.exact(revision.form_key, revision.form_version).sections:
        field = bound_in(section.fields, Concept.LIFE_NEED)
        if not section.domain or field is None:
            continue
        reading = Reading(section.fields, revision.answers)
        answer = reading.answer(Concept.LIFE_NEED)
        rated = answer if isinstance(answer, Rating) else Rating("")
        yield (
            section.domain,
            section.title,
            Need(
                day=day,
                object_id=revision.object_id,
                step=rated.step,
                step_text=option_label(field, rated.step),
                reason=rated.reason,
                situation=reading.text(Concept.LIFE_SITUATION),
                not_asked=answer is Mark.NOT_ASKED,
            ),
        )


def _by_day(dated: tuple[date, Revision]) -> tuple[date, str]:
    day, revision = dated
    return day, revision.written_at.isoformat()
