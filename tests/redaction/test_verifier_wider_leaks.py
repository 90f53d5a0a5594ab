"""Some 230 leaks, one hiding place at a time, in a report of ours and in a file of others.

``python -m tests.redaction.leak_figures`` counts all of them in all kinds of files.
"""

from collections.abc import Callable, Mapping

import pytest

from exitdesk.redaction.verifier.disguises import plain
from exitdesk.redaction.verifier.terms import TermSearch
from exitdesk.redaction.verifier.verifying import verify
from tests.redaction import (
    plants_drawn,
    plants_in_bytes,
    plants_in_fonts,
    plants_in_objects,
    plants_in_text,
)
from tests.redaction.planting import OURS, TERMS, THEIRS, THEIRS_EMBEDDED, Paper, clean

Plants = Mapping[str, Callable[[Paper], bytes]]

# A font of another house whose glyphs have been exchanged draws other letters than it says, and
# names none of them itself; in our own files every outline is compared with the typeface's.
NOT_CAUGHT = {(THEIRS.name, "outlines exchanged"), (THEIRS_EMBEDDED.name, "outlines exchanged")}

CARRIERS = {
    "drawn": plants_drawn.CARRIERS,
    "bytes": plants_in_bytes.CARRIERS,
    "fonts": plants_in_fonts.CARRIERS,
}


def missed(paper: Paper, plants: Plants, terms: tuple[str, ...] = TERMS) -> set[tuple[str, str]]:
    """Return the plants that are overlooked in a kind of file."""
    return {
        (paper.name, name)
        for name, plant in plants.items()
        if not verify(plant(paper), terms, paper.profile)
    }


@pytest.mark.parametrize("paper", [OURS, THEIRS, THEIRS_EMBEDDED], ids=lambda paper: paper.name)
def test_a_file_with_nothing_planted_passes(paper: Paper) -> None:
    assert verify(clean(paper), TERMS, paper.profile) == ()
    assert verify(paper.changed(lambda _pdf: None), TERMS, paper.profile) == ()


@pytest.mark.parametrize(
    ("paper", "plants"),
    [
        (OURS, plants_drawn.DRAWN),
        (OURS, plants_in_objects.IN_OBJECTS),
        (OURS, plants_in_bytes.IN_BYTES),
        (OURS, plants_in_fonts.IN_FONTS),
        (THEIRS, plants_drawn.DRAWN),
        (THEIRS, plants_in_fonts.IN_FONTS),
    ],
    ids=["drawn", "in objects", "in bytes", "in fonts", "drawn by others", "in fonts of others"],
)
def test_every_planted_leak_is_caught(paper: Paper, plants: Plants) -> None:
    assert missed(paper, plants) <= NOT_CAUGHT


def test_every_disguise_of_a_word_is_caught() -> None:
    search = TermSearch(TERMS)
    lines = {**plants_in_text.LINES, **plants_in_text.EMBEDDED_LINES}
    assert len(lines) > 80
    assert [name for name, text in lines.items() if not search.found_in("\n".join(text))] == []


def test_words_split_over_lines_cells_and_pages_are_caught() -> None:
    assert missed(OURS, plants_in_text.LAID_OUT) == set()


@pytest.mark.parametrize("kind", CARRIERS)
def test_what_carries_anything_unseen_is_refused_though_no_term_is_known(kind: str) -> None:
    plants: Plants = {
        "drawn": plants_drawn.DRAWN,
        "bytes": plants_in_bytes.IN_BYTES,
        "fonts": plants_in_fonts.IN_FONTS,
    }[kind]
    carriers = {name: plants[name] for name in sorted(CARRIERS[kind])}
    assert missed(THEIRS, carriers, ()) <= NOT_CAUGHT


def test_a_name_that_is_a_word_of_the_file_format_does_not_block_every_file() -> None:
    for name in ("Fritz Lang", "Page", "Font Root", "Kids", "Helvetica Title", "Obj Stream"):
        assert verify(clean(OURS), (name,), OURS.profile) == ()
        assert verify(clean(THEIRS), (name,), THEIRS.profile) == ()


def test_a_finding_never_repeats_what_was_found() -> None:
    for plants in (plants_in_text.LAID_OUT, plants_in_bytes.IN_BYTES):
        for name in list(plants)[:6]:
            for finding in verify(plants[name](OURS), TERMS, OURS.profile):
                said = f"{finding.where.fi} {finding.where.sv} {finding.place}"
                assert "irta" not in plain(said)
