"""The invented case on which a policy is tried, from ``resources/policies/sample.toml``."""

import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from exitdesk.casework.policy_trials import Fact, TrialCase
from exitdesk.domain.answers import Answer, PartialDate, PersonRef
from exitdesk.domain.categories import Category, TermKind
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Lang, Text
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept, Field, Kind
from exitdesk.redaction.engine import KnownTerm
from exitdesk.redaction.engine.passages import OWN
from exitdesk.redaction.fields import PersonName

_ALIASES = frozenset({Concept.CASE_ALIAS})
_NAMES = frozenset({TermKind.PERSON, TermKind.NICKNAME})


class SampleFileError(ExitDeskError):
    """The file with the invented case cannot be used; ``detail`` says why."""

    message = Text(
        sv="Exempelärendet i filen {file} kan inte användas.",
        fi="Tiedoston {file} esimerkkitapausta ei voi käyttää.",
    )


def load_sample(path: Path, forms: FormLibrary, today: date) -> TrialCase:
    """Return the invented case.

    Raises:
        SampleFileError: for a file that is none.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        persons = {
            key: PersonName(one["called"], Category(one["role"]), subject=key)
            for key, one in data["persons"].items()
        }
        facts = tuple(_Entry(forms, raw) for raw in data["fact"])
        return TrialCase(
            facts=tuple(one.fact for one in facts),
            texts={lang: (str(data["text"][lang.value]),) for lang in Lang},
            terms=_terms(facts, persons),
            persons=persons,
            today=today,
        )
    except (OSError, ValueError, KeyError, TypeError, StopIteration) as error:
        raise SampleFileError(detail=repr(error), file=path.name) from error


class _Entry:
    """One fact of the file with whose it is."""

    def __init__(self, forms: FormLibrary, raw: Mapping[str, Any]) -> None:
        self.about = str(raw.get("about", ""))
        asked = _field(forms, raw["form"], raw["field"])
        self.fact = Fact(asked, _answer(asked, raw["value"]))


def _terms(facts: tuple[_Entry, ...], persons: Mapping[str, PersonName]) -> tuple[KnownTerm, ...]:
    """Return what is known of the case: its facts, and what its persons are called."""
    made = [
        KnownTerm(one.called, TermKind.PERSON, one.role, subject=one.subject)
        for one in persons.values()
    ]
    for entry in facts:
        asked, answer = entry.fact.field, entry.fact.answer
        if asked.term is None:
            continue
        kind = TermKind.ALIAS if asked.concept in _ALIASES else asked.term
        person = persons.get(entry.about)
        role = person.role if person is not None and kind in _NAMES else asked.category
        subject = "" if kind in {TermKind.PLACE, TermKind.GROUP} else entry.about or OWN
        text = answer.iso() if isinstance(answer, PartialDate) else str(answer)
        made.append(KnownTerm(text, kind, role, subject=subject))
    return tuple(dict.fromkeys(made))


def _field(forms: FormLibrary, form: str, path: str) -> Field:
    first, _, inner = path.partition("/")
    found = forms.latest(form).field(first)
    return next(one for one in found.fields if one.id == inner) if inner else found


def _answer(asked: Field, value: Any) -> Answer:
    match asked.kind:
        case Kind.PERSON:
            return PersonRef(value)
        case Kind.DATE:
            return date.fromisoformat(value)
        case Kind.PARTIAL_DATE:
            return PartialDate.from_iso(value)
        case Kind.SEVERAL_OF:
            return tuple(value)
    return str(value)
