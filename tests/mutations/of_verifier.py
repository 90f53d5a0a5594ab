"""Each check of the verifier switched off."""

import re
from collections import Counter
from collections.abc import Callable, Container, Iterator
from dataclasses import replace
from typing import Any

import pytest

from exitdesk.redaction.verifier import (
    birthdays,
    disguises,
    drawing,
    everyday,
    font_programs,
    identifiers,
    lettering,
    name_forms,
    patterns,
    raw_bytes,
    sight,
    spellings,
    strokes,
    structure,
    terms,
    verifying,
    vocabulary,
)
from exitdesk.redaction.verifier.findings import FindingKind
from tests.mutations.changes import (
    Change,
    Mutation,
    constantly,
    first_argument,
    nothing,
    patterns_of,
    set_to,
)

_WITH_PATTERNS = (disguises, identifiers, lettering, name_forms, raw_bytes, terms)


class _Everything(Container[object]):
    """An allow-list that allows everything."""

    def __contains__(self, _one: object) -> bool:
        return True


def of_verifier() -> Iterator[Mutation]:
    """Yield the mutations of the verifier."""
    yield from _of_readings()
    yield from (Mutation("kind of finding", kind.value, _unsaid(kind)) for kind in FindingKind)
    yield from (Mutation("kind the walk finds", kind.value, _unseen(kind)) for kind in FindingKind)
    yield from _of_walk()
    yield from _of_profiles()
    yield from _of_drawing()
    yield from _of_forms()
    yield from _of_shapes()
    yield from patterns_of("pattern of the verifier", _WITH_PATTERNS)


def _of_readings() -> Iterator[Mutation]:
    area = "reading"
    for number, name in enumerate(_READINGS):
        yield Mutation(area, name, _unread(number))
    yield Mutation(area, "text without ink or beyond the page", set_to(sight, "_hidden", nothing))
    yield Mutation(area, "ink", set_to(sight, "_has_ink", constantly(True)))
    yield Mutation(area, "tiny text", set_to(sight, "_SMALLEST", 0.0))
    yield Mutation(area, "over two pages", set_to(verifying, "_found_across", constantly(False)))
    yield Mutation(area, "strings of objects", _walked_without("strings"))
    yield Mutation(area, "noise of objects", _walked_without("noise"))
    yield Mutation(area, "the approved text", set_to(verifying, "differs", constantly(False)))


_READINGS = ("pypdf", "PDFium", "the letters' places", "columns of letters", "codes of letters")


def _unread(number: int) -> Change:
    """Return the change that one reading of the file is not looked at."""

    def change(patch: pytest.MonkeyPatch) -> None:
        for name in ("_words_found", "_identifiers_found"):
            patch.setattr(verifying, name, _with_fewer(getattr(verifying, name), number))

    return change


def _with_fewer(look: Callable[..., Any], number: int) -> Callable[..., Any]:
    def look_at(readings: list[Any], *args: Any) -> Any:
        return look([*readings[:number], *readings[number + 1 :]], *args)

    return look_at


def _walked_without(name: str) -> Change:
    def change(patch: pytest.MonkeyPatch) -> None:
        walk = structure.StructureWalk.walk

        def forgetful(self: structure.StructureWalk) -> None:
            walk(self)
            getattr(self, name).clear()

        patch.setattr(structure.StructureWalk, "walk", forgetful)

    return change


def _unsaid(kind: FindingKind) -> Change:
    """Return the change that the verdict leaves out one kind."""

    def change(patch: pytest.MonkeyPatch) -> None:
        whole = verifying.verify

        def verify(*args: Any, **kwargs: Any) -> tuple[Any, ...]:
            return tuple(one for one in whole(*args, **kwargs) if one.kind is not kind)

        patch.setattr(verifying, "verify", verify)

    return change


def _unseen(kind: FindingKind) -> Change:
    """Return the change that the walk over the objects passes over one kind."""

    def change(patch: pytest.MonkeyPatch) -> None:
        add = structure.StructureWalk._add

        def fewer(self: Any, found: FindingKind, *args: Any, **kwargs: Any) -> None:
            if found is not kind:
                add(self, found, *args, **kwargs)

        patch.setattr(structure.StructureWalk, "_add", fewer)

    return change


def _of_walk() -> Iterator[Mutation]:
    area = "walk over the objects"
    walk = structure.StructureWalk
    for name in sorted(vars(walk)):
        if name.startswith(("_check", "_refuse", "_note", "_visit")):
            yield Mutation(area, name, set_to(walk, name, _do_nothing))
    for name in sorted(vars(vocabulary)):
        if name.isupper() and isinstance(getattr(vocabulary, name), frozenset):
            yield Mutation("allow-list", name, _allowing_all(name))
    answers: dict[str, object] = {
        "says_head": "",
        "has_comments": False,
        "has_words_beside_objects": False,
        "comments_in_content": False,
        "beyond_data": b"",
        "words_between": b"",
        "written_objects": Counter[int](),
    }
    for name, answer in answers.items():
        yield Mutation("bytes of the file", name, set_to(raw_bytes, name, constantly(answer)))


def _do_nothing(*_args: object, **_kwargs: object) -> None:
    pass


def _allowing_all(name: str) -> Change:
    """Return the change that a list holds everything; lists of what is refused hold nothing."""
    refuses = name == "CARRYING_KEYS"

    def change(patch: pytest.MonkeyPatch) -> None:
        held = getattr(vocabulary, name)
        value: object = frozenset() if refuses else _Everything()
        if name == "INFO":
            value = frozenset({*held, "/Keywords", "/Virtanen", "/Virtasen", "/Subject", "/Muu"})
        for module in (vocabulary, structure, raw_bytes):
            if getattr(module, name, None) is held:
                patch.setattr(module, name, value)

    return change


def _of_profiles() -> Iterator[Mutation]:
    area = "profile"
    yield Mutation(area, "few small marks", _with_profile(marks=10**6))
    yield Mutation(area, "our typeface", _with_profile(font_stem=""))
    yield Mutation(area, "fixed titles", _with_profile(titles=frozenset()))
    yield Mutation(area, "bare metadata", _with_profile(bare_metadata=False))
    yield Mutation(area, "identifiers nobody knows", set_to(verifying, "EVERY_PATTERN", ()))
    yield Mutation(area, "paper of a known size", set_to(structure, "_is_a4", constantly(True)))


def _with_profile(**changed: Any) -> Change:
    def change(patch: pytest.MonkeyPatch) -> None:
        verdict = verifying._verdict

        def lax(pdf: bytes, profile: Any, *args: Any, **kwargs: Any) -> Any:
            return verdict(pdf, replace(profile, **changed), *args, **kwargs)

        patch.setattr(verifying, "_verdict", lax)

    return change


def _of_drawing() -> Iterator[Mutation]:
    area = "drawing"
    check = drawing.DrawingCheck
    yield Mutation(area, "the whole check", set_to(check, "read", _do_nothing))
    yield Mutation(area, "curves", set_to(check, "_curve", _do_nothing))
    yield Mutation(area, "small strokes", set_to(strokes.Strokes, "small_marks", constantly(0)))
    yield Mutation(area, "small boxes", set_to(strokes.Strokes, "add_box", _do_nothing))
    yield Mutation(area, "marks", set_to(check, "_check_mark", _do_nothing))
    yield Mutation(area, "plain operators", set_to(drawing, "_is_plain", constantly(True)))
    yield Mutation(area, "invisible text", set_to(drawing, "_UNSEEN_MODES", frozenset()))
    area = "lettering"
    yield Mutation(
        area, "the whole check", set_to(lettering.LetteringCheck, "check", constantly([]))
    )
    for name in (
        "_is_not_ours", "_cannot_be_read", "_differs_from_names", "_differs_from_standard",
        "_differs_from_program",
    ):  # fmt: skip
        yield Mutation(area, name, set_to(lettering, name, constantly(False)))
    yield Mutation(area, "outlines", set_to(font_programs.FontProgram, "outline", constantly(b"")))


def _of_forms() -> Iterator[Mutation]:
    area = "forms"
    search = terms.TermSearch
    forms = name_forms.NameForms
    yield Mutation(
        area, "forms of names: the nominative alone", set_to(forms, "covers", _is_itself)
    )
    yield from (
        Mutation(area, name, set_to(name_forms, name, nothing))
        for name in (
            "_softened", "_hardened", "_vowel_stems", "_i_stems", "_consonant_stems", "_s_stems",
            "_plural_stems",
        )
    )  # fmt: skip
    yield Mutation(area, "first parts", set_to(name_forms, "_first_parts", constantly(())))
    yield Mutation(area, "initials", set_to(search, "_add_initials", _do_nothing))
    yield Mutation(
        area, "a word over two pages", set_to(search, "found_between", constantly(False))
    )
    yield Mutation(area, "names in noise", set_to(search, "found_in_noise", constantly(False)))
    yield Mutation(area, "names in handles", set_to(search, "_in_handle", constantly(False)))
    yield Mutation(area, "scraps put together", set_to(search, "_rejoined", nothing))
    yield Mutation(area, "dwellers of places", set_to(terms, "is_dweller", constantly(False)))
    yield Mutation(area, "places in the other language", set_to(terms, "names_of", _alone))
    yield Mutation(area, "other spellings", set_to(terms, "spellings", _alone))
    yield Mutation(area, "names without dots", set_to(terms, "dotless", spellings_without_marks()))
    yield Mutation(area, "look-alike letters", set_to(terms, "in_latin", first_argument))
    yield Mutation(area, "numbers and codes", set_to(terms, "patterns_of", nothing))
    yield Mutation(area, "literal terms", set_to(terms, "is_literal", constantly(False)))
    yield Mutation(area, "days of birth", set_to(terms, "as_day", constantly(None)))
    yield Mutation(area, "days of birth in codes", set_to(terms, "born_by", constantly(None)))
    yield Mutation(
        area, "days in Finnish words", set_to(birthdays, "_in_finnish", constantly("(?!)"))
    )
    yield Mutation(
        area, "days in Swedish words", set_to(birthdays, "_in_swedish", constantly("(?!)"))
    )
    for said in (True, False):
        yield Mutation(
            area,
            f"small letters: {'always' if said else 'never'} ordinary",
            set_to(terms, "is_word_rather_than_name", constantly(said)),
        )
    yield Mutation(area, "words of the language", set_to(everyday, "is_word", constantly(False)))
    yield Mutation(area, "views of a text: as it stands", set_to(terms, "views", _as_it_stands))
    yield Mutation(area, "said otherwise", set_to(disguises, "_said_otherwise", nothing))
    yield Mutation(area, "decoded text", set_to(terms, "decoded", nothing))
    yield Mutation(area, "marks taken off", set_to(terms, "without_marks", first_argument))
    yield Mutation(area, "words kept by the officer", _nothing_kept())


def spellings_without_marks() -> Callable[[str], str]:
    """Return what spells a name without marks only, its dots kept."""
    assert spellings.dotless("ä") == "a"
    return disguises.without_marks


def _is_itself(self: name_forms.NameForms, word: str) -> bool:
    return word.casefold() == self._name


def _alone(name: str) -> Iterator[str]:
    yield name


def _as_it_stands(text: str) -> Iterator[str]:
    yield text


def _nothing_kept() -> Change:
    def change(patch: pytest.MonkeyPatch) -> None:
        made = terms.TermSearch.__init__

        def init(self: Any, said: Any, *, kept: Any = (), ordinary_too: bool = False) -> None:
            assert kept is not None
            made(self, said, ordinary_too=ordinary_too)

        patch.setattr(terms.TermSearch, "__init__", init)

    return change


def _of_shapes() -> Iterator[Mutation]:
    for category, listed in patterns._PATTERNS.items():
        for number in range(len(listed)):
            yield Mutation("shape", f"{category} {number + 1}", _without_shape(category, number))


def _without_shape(category: str, number: int) -> Change:
    def change(patch: pytest.MonkeyPatch) -> None:
        listed: tuple[re.Pattern[str], ...] = patterns._PATTERNS[category]
        fewer = (*listed[:number], *listed[number + 1 :])
        patch.setattr(patterns, "_PATTERNS", {**patterns._PATTERNS, category: fewer})

    return change
