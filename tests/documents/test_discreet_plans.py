"""The safety plan to carry."""

import io
from collections.abc import Callable

import pypdfium2
import pytest
from pypdf import PdfReader

from exitdesk.documents.discreet_plans import make_discreet_plan
from exitdesk.documents.errors import NothingToPrintError, PaperTooSmallError
from exitdesk.documents.folds import PADDING, Panel, panels_of
from exitdesk.documents.requests import (
    Carry,
    DiscreetPlan,
    DiscreetShape,
    NeutralTitle,
    PlanLine,
    PlanSection,
)
from exitdesk.domain.texts import Lang

Read = Callable[[bytes], tuple[str, str]]
Place = tuple[str, float, float, bool]

_TELLING = (
    "turva",
    "säkerhet",
    "exit",
    "polis",
    "suunnitelma",
    "uhka",
    "hot",
    "112",
    "2026",
    "1/1",
)

_WIDE = "asia hoidetaan tänään tai huomenna"  # wraps on the smaller pocket pages alone

_LONG = f"{_WIDE}, ja siitä kerrotaan sovitulla tavalla seuraavana aamuna"


def numbered(count: int, words: str = "asia hoidetaan tänään") -> tuple[PlanSection, ...]:
    """Return a section with so many lines that can be told apart."""
    lines = tuple(PlanLine(f"rivi{number:03d} {words}") for number in range(count))
    return (PlanSection("Otsikko", lines),)


def placed_words(pdf: bytes) -> list[Place]:
    """Return each piece of text with where it begins and whether it stands on its head."""
    found: list[Place] = []

    def visit(text: str, cm: list[float], tm: list[float], *_rest: object) -> None:
        if text.strip():
            x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
            y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
            found.append((text.strip(), x, y, tm[0] * cm[0] < 0))

    PdfReader(io.BytesIO(pdf)).pages[0].extract_text(visitor_text=visit)
    return found


def letter_boxes(pdf: bytes) -> list[tuple[float, float, float, float]]:
    """Return left, bottom, right and top of every letter on the sheet."""
    document = pypdfium2.PdfDocument(pdf)
    text = document[0].get_textpage()
    signs = text.get_text_range()
    boxes = [text.get_charbox(n) for n, sign in enumerate(signs) if sign.strip()]
    document.close()
    return boxes


def panel_at(panels: tuple[Panel, ...], x: float, y: float) -> int:
    """Return the number of the panel whose text area holds the point."""
    slack = 1.0
    for number, panel in enumerate(panels):
        inner_x = panel.x + PADDING - slack <= x <= panel.x + panel.width - PADDING + slack
        if inner_x and panel.y + PADDING - slack <= y <= panel.y + panel.height - PADDING + slack:
            return number
    raise AssertionError(f"{x:.0f}, {y:.0f} is in no panel's text area")


@pytest.mark.parametrize("shape", list(DiscreetShape))
def test_lines_are_printed_as_carried_and_nothing_tells_what_they_are(
    lang: Lang, sections: tuple[PlanSection, ...], shape: DiscreetShape, read: Read
) -> None:
    for text in read(make_discreet_plan(DiscreetPlan(lang, sections, shape)).pdf):
        assert "Suljen oven ja menen takahuoneeseen." in text
        assert "Soitto L:lle" in text
        for secret in ("Liisalle", "kaisla", "kukkaruukun", "Koodisana", "Mitä teen ensin"):
            assert secret not in text
        assert not [word for word in _TELLING if word in text.casefold()]


@pytest.mark.parametrize("title", list(NeutralTitle))
def test_the_title_is_neutral_in_both_languages(title: NeutralTitle, read: Read) -> None:
    shown = {
        NeutralTitle.MEMO: ("Minneslista", "Muistilista"),
        NeutralTitle.TO_DO: ("Att göra", "Tehtävälista"),
        NeutralTitle.WEEK: ("Veckans lista", "Viikon lista"),
    }
    for lang, words in zip((Lang.SV, Lang.FI), shown[title], strict=True):
        made = make_discreet_plan(DiscreetPlan(lang, numbered(1), title=title))
        info = PdfReader(io.BytesIO(made.pdf)).metadata
        assert info is not None
        assert info.title == words
        assert all(words in text for text in read(made.pdf))


@pytest.mark.parametrize("shape", list(DiscreetShape))
def test_nothing_is_printed_when_all_is_memorised(shape: DiscreetShape) -> None:
    section = PlanSection("Numerot", (PlanLine("050 900 0001", Carry.MEMORISE),))
    with pytest.raises(NothingToPrintError):
        make_discreet_plan(DiscreetPlan(Lang.FI, (section,), shape))


def test_pocket_pages_fill_in_reading_order_each_within_its_panel() -> None:
    made = make_discreet_plan(DiscreetPlan(Lang.FI, numbered(60), DiscreetShape.FOLDED))
    _, panels = panels_of(8)
    order = []
    for text, x, y, upside_down in placed_words(made.pdf):
        number = panel_at(panels, x, y)
        assert upside_down == panels[number].turned
        if text.startswith("rivi"):
            order.append((number, text[:7]))
    assert order == sorted(order)
    assert len(order) == 60
    assert {number for number, _ in order} >= {0, 1, 2, 3, 4}


@pytest.mark.parametrize(("count", "pages"), [(12, 8), (55, 4)])
def test_every_letter_is_wholly_inside_one_pocket_page(count: int, pages: int) -> None:
    plan = DiscreetPlan(Lang.FI, numbered(count, _LONG), DiscreetShape.FOLDED)
    pdf = make_discreet_plan(plan).pdf
    (width, _), panels = panels_of(pages)
    assert float(PdfReader(io.BytesIO(pdf)).pages[0].mediabox.width) == pytest.approx(width, abs=1)
    boxes = letter_boxes(pdf)
    assert len(boxes) > count * 30
    for left, bottom, right, top in boxes:
        assert panel_at(panels, left, bottom) == panel_at(panels, right, top)


def test_longer_text_takes_four_larger_pages_or_smaller_type_but_is_never_cut() -> None:
    seen = set()
    for count in range(5, 160, 7):
        try:
            made = make_discreet_plan(
                DiscreetPlan(Lang.SV, numbered(count, _WIDE), DiscreetShape.FOLDED)
            )
        except PaperTooSmallError:
            seen.add(0)
            continue
        box = PdfReader(io.BytesIO(made.pdf)).pages[0].mediabox
        panels_shown = 8 if box.width > box.height else 4
        seen.add(panels_shown)
        assert made.folding is not None
        _, panels = panels_of(panels_shown)
        words = placed_words(made.pdf)
        assert all(panel_at(panels, x, y) >= 0 for _, x, y, _ in words)
        assert sum(text.startswith("rivi") for text, *_ in words) == count
    assert seen == {8, 4, 0}


def test_a_line_longer_than_a_pocket_page_goes_on_on_the_next() -> None:
    words = " ".join(f"sana{number:03d}" for number in range(160))
    plan = DiscreetPlan(Lang.FI, (PlanSection("", (PlanLine(words),)),), DiscreetShape.FOLDED)
    text = " ".join(text for text, *_ in placed_words(make_discreet_plan(plan).pdf))
    assert [word for word in text.split() if word.startswith("sana")] == words.split()


def test_too_long_a_text_says_how_many_lines_are_over() -> None:
    with pytest.raises(PaperTooSmallError) as some:
        make_discreet_plan(DiscreetPlan(Lang.FI, numbered(300), DiscreetShape.FOLDED))
    assert f"Liikaa rivejä: {some.value.lines_over}." in some.value.text.fi
    with pytest.raises(PaperTooSmallError) as more:
        make_discreet_plan(DiscreetPlan(Lang.FI, numbered(310), DiscreetShape.FOLDED))
    assert more.value.lines_over == some.value.lines_over + 10


def test_eight_pocket_pages_meet_as_a_folded_strip_does() -> None:
    (width, height), panels = panels_of(8)
    # Folded lengthwise, page n of the lower row lies back to back with page 9 - n.
    for front, back in zip(panels[:4], reversed(panels[4:]), strict=True):
        assert front.x == back.x
        assert front.y == 0
        assert back.y == height / 2
        assert back.turned
        assert not front.turned
    assert panels[0].x == 0
    assert panels[4].x == width - panels[4].width


def test_four_pocket_pages_meet_as_a_folded_card_does() -> None:
    (width, _), (front, left, right, back) = panels_of(4)
    assert (front.turned, left.turned, right.turned, back.turned) == (False, True, True, False)
    # On their heads, the inside pages read left to right from the sheet's right edge.
    assert left.x == right.x + right.width == width / 2
    assert front.x == width / 2
    assert back.x == 0
