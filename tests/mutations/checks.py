"""What must hold of the redactor, the verifier and the policy; each check says what failed."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from exitdesk.redaction.cli import redact_note
from exitdesk.redaction.engine import matching, paradigms
from exitdesk.redaction.engine.letters import folded
from exitdesk.redaction.policies import Policy
from exitdesk.redaction.verifier import terms, verifying
from tests.mutations.witnesses import OF_READING
from tests.mutations.witnesses_of_shapes import OF_SHAPES
from tests.redaction import (
    plants_drawn,
    plants_in_bytes,
    plants_in_fonts,
    plants_in_objects,
    plants_in_text,
)
from tests.redaction.disguises import ALL as DISGUISES
from tests.redaction.note_scores import DATA, read_notes, score, stands_in
from tests.redaction.planting import OURS, TERMS, THEIRS, THEIRS_EMBEDDED, Paper

_ENOUGH = 3  # examples
_EVERY = 10  # names
_SAMPLES = (
    ("Jussi Korhonen", "Korhosellekin"),
    ("Hannes Aalto", "Aallon"),
    ("Fatima Äyräväinen", "Äyräväisen"),
    ("Eva Åkerblom", "Åkerblom"),
)


@dataclass(frozen=True, slots=True)
class Check:
    """A law with known answers; ``failures`` yields in words what breaks it."""

    name: str
    failures: Callable[[], Iterator[str]]
    about: frozenset[str] = frozenset()  # areas of mutations that can break it; none: all

    def concerns(self, area: str) -> bool:
        """Whether a mutation of that area can break it."""
        return not self.about or area in self.about or area == "control"

    def why(self) -> str:
        """Return a few of the failures, "" when there are none."""
        found: list[str] = []
        for one in self.failures():
            found.append(one)
            if len(found) == _ENOUGH:
                break
        return "; ".join(found)


def engine_checks() -> Sequence[Check]:
    """Return what must hold of the redactor."""
    return (
        Check("witnesses", _witnesses),
        Check("devset.jsonl", _notes("devset.jsonl")),
        Check("disguises", _disguises),
        Check("unseen.jsonl", _notes("unseen.jsonl")),
        Check("later.jsonl", _notes("later.jsonl")),
        Check("inflections.json", _forms),
    )


def _witnesses() -> Iterator[str]:
    for one in (*OF_READING, *OF_SHAPES):
        if not one.holds():
            yield one.text.replace("\n", " ")


def _notes(name: str) -> Callable[[], Iterator[str]]:
    def failures() -> Iterator[str]:
        found = score(read_notes(name))
        if found.gone_rate < 0.99:
            yield f"{found.gone_rate:.1%} of must_go gone, such as {found.survivors[0]}"
        if found.code_survivors:
            yield f"code left {found.code_survivors[0]}"
        if found.unnoticed:
            yield f"unnoticed {found.unnoticed[0]}"
        if found.kept_rate < 0.93:
            yield f"{found.kept_rate:.1%} of must_stay kept"
        if found.flags_per_100_words > 8:
            yield f"{found.flags_per_100_words:.1f} questions in 100 words"

    return failures


def _disguises() -> Iterator[str]:
    for name, form in _SAMPLES:
        for disguise in DISGUISES:
            worn = disguise(form)
            note = {"id": "1", "known": {"person": [name]}, "text": f"Asia koskee: {worn} soitti."}
            if stands_in(worn, str(redact_note(note)["text"])):
                yield f"{form} {disguise.__name__}"


def _forms() -> Iterator[str]:
    forms = json.loads((DATA / "inflections.json").read_text(encoding="utf-8"))["forms"]
    for name, cases in forms.items():
        first, hyphen, last = folded(name).rpartition("-")
        index = matching.FormIndex()
        index.add(matching.Entry(0, 0, 1, alone=True), paradigms.paradigm(last))
        for form in cases.values():
            word = folded(form).removeprefix(first + hyphen)
            if not index.find(word, finnish=True, swedish=False):
                yield f"{name}: {form}"


@dataclass(frozen=True, slots=True)
class Planted:
    """A finished file with a leak in it; ``by_itself``: it is held back whatever the names are."""

    name: str
    paper: Paper
    pdf: bytes
    by_itself: bool

    @classmethod
    def of(cls, name: str, paper: Paper, make: Callable[[Paper], bytes]) -> "Planted":
        """Return the file, and what the verifier says of it while nothing is switched off."""
        pdf = make(paper)
        by_itself = verifying.verify(pdf, (), paper.profile) != ()
        return cls(f"{name}, {paper.name}", paper, pdf, by_itself)


@cache
def planted() -> tuple[Planted, ...]:
    """Return files with leaks planted in them, made once, before anything is switched off."""
    in_places = {**plants_drawn.DRAWN, **plants_in_objects.IN_OBJECTS, **plants_in_bytes.IN_BYTES}
    found = [
        Planted.of(name, paper, make)
        for name, make in in_places.items()
        for paper in (OURS, THEIRS)
    ]
    found += [Planted.of(name, THEIRS, make) for name, make in plants_in_text.IN_TEXT.items()]
    found += [Planted.of(name, OURS, make) for name, make in plants_in_fonts.IN_FONTS.items()]
    found += [
        Planted.of(name, THEIRS_EMBEDDED, make)
        for name, make in plants_in_text.IN_EMBEDDED_TEXT.items()
    ]
    return tuple(found)


_OF_WORDS = frozenset({"forms", "pattern of the verifier"})
_OF_PLACES = frozenset(
    {
        "reading", "kind of finding", "kind the walk finds", "walk over the objects",
        "allow-list", "bytes of the file", "profile", "drawing", "lettering", "shape",
    }
)  # fmt: skip


def verifier_checks() -> Sequence[Check]:
    """Return what must hold of the verifier: every planted leak is found."""
    planted()
    return (
        Check("planted leaks, by their place alone", _leaks_by_place, _OF_PLACES),
        Check("leaks in words", _leaks_in_words, _OF_WORDS),
        Check("planted leaks, by the name", _leaks_by_name),
    )


def _leaks_in_words() -> Iterator[str]:
    """Yield the lines of the planted leaks, and forms of names, that are not found as text."""
    search = terms.TermSearch(TERMS)
    for name, lines in {**plants_in_text.LINES, **plants_in_text.EMBEDDED_LINES}.items():
        if not search.found_in("\n".join(lines)):
            yield name
    forms = json.loads((DATA / "inflections.json").read_text(encoding="utf-8"))["forms"]
    for name in list(forms)[::_EVERY]:
        search = terms.TermSearch([name])
        for form in forms[name].values():
            if not search.found_in(f"Eilen tavattiin {form}."):
                yield form


def _leaks_by_place() -> Iterator[str]:
    for one in planted():
        if one.by_itself and not verifying.verify(one.pdf, (), one.paper.profile):
            yield one.name


def _leaks_by_name() -> Iterator[str]:
    for one in planted():
        if not one.by_itself and not verifying.verify(one.pdf, TERMS, one.paper.profile):
            yield one.name


def policy_checks() -> Sequence[Check]:
    """Return what must hold of the default policy."""
    return (Check("policy table", _cells),)


def _cells() -> Iterator[str]:
    from tests.redaction.test_policy_table import _FILE, cells_of, decided

    read, wanted = cells_of(Policy.load(_FILE)), decided()
    yield from (
        f"{key}, {category.value}"
        for (key, category), cell in wanted.items()
        if read.get((key, category)) != cell
    )
