"""The tour reaches the end of its way and leaves what it promises."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage

from exitdesk.tour import disclosing, withdrawing
from exitdesk.tour.clocks import TourClock
from exitdesk.tour.scripts import report_scripts

pytestmark = pytest.mark.slow
PRACTICE = Path(__file__).parents[2] / "resources" / "practice"
_PICTURE = re.compile(r"(\d{3})-([a-z0-9-]+)\.(sv|fi)\.png")
_FEWEST_COLOURS = 8


def _pictures(tour: Path) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for file in tour.glob("*.png"):
        named = _PICTURE.fullmatch(file.name)
        assert named is not None, file.name
        found.setdefault(f"{named[1]}-{named[2]}", set()).add(named[3])
    return found


def _text(pdf: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(pdf).pages)


def _names(case: str) -> Iterator[str]:
    """Yield the parts of every person's name that an invented case holds."""
    content = tomllib.loads((PRACTICE / f"{case}.toml").read_text(encoding="utf-8"))
    for person in content["person"]:
        for key in ("full_name", "close_one_name"):
            yield from (part for part in str(person.get(key, "")).split() if len(part) > 2)


def test_every_window_is_pictured_in_both_languages(tour: Path) -> None:
    pictures = _pictures(tour)
    assert len(pictures) > 50
    assert all(langs == {"sv", "fi"} for langs in pictures.values())
    numbers = sorted(int(name[:3]) for name in pictures)
    assert numbers == list(range(1, len(numbers) + 1))


def test_no_picture_is_blank(tour: Path) -> None:
    for file in tour.glob("*.png"):
        image = QImage(str(file)).scaled(160, 100)
        colours = {image.pixel(x, y) for x in range(160) for y in range(100)}
        assert len(colours) >= _FEWEST_COLOURS, file.name


def test_a_picture_differs_between_the_languages(tour: Path) -> None:
    same = [
        name
        for name in _pictures(tour)
        if (tour / f"{name}.sv.png").read_bytes() == (tour / f"{name}.fi.png").read_bytes()
    ]
    assert same == []


def test_the_index_lists_every_file_in_order(tour: Path) -> None:
    index = (tour / "index.md").read_text(encoding="utf-8")
    files = {file.name for file in tour.iterdir()} - {"index.md"}
    assert set(re.findall(r"\]\(([^)]+)\)", index)) == files
    numbers = [int(number) for number in re.findall(r"^## (\d{3}) ", index, re.MULTILINE)]
    assert numbers == sorted(numbers)


def test_every_practice_report_is_made_or_refused_for_want_of_an_agreement(tour: Path) -> None:
    scripts = report_scripts(PRACTICE, TourClock().today())
    made = {file.name for file in tour.glob("report-*.pdf")}
    missing = [script.alias for script in scripts if script.file not in made]
    assert len(made) >= 5
    assert missing == ["Halla"]
    assert any("report-refused" in name for name in _pictures(tour))


def test_every_doubtful_word_was_decided(tour: Path) -> None:
    index = (tour / "index.md").read_text(encoding="utf-8")
    decided = re.findall(r"(\d+) borttagna, (\d+) kvar, (\d+) oavgjorda", index)
    assert len(decided) == len(list(tour.glob("report-*.pdf")))
    assert all(still_open == "0" for _, _, still_open in decided)
    assert sum(int(removed) for removed, _, _ in decided) > 5


def test_no_name_of_the_case_is_left_in_a_report_for_others(tour: Path) -> None:
    for script in report_scripts(PRACTICE, TourClock().today()):
        file = tour / script.file
        if script.report.recipient == "supervisor" or not file.exists():
            continue
        words = re.findall(r"\w+", _text(file))
        for name in _names(script.report.case):
            left = [word for word in words if word.startswith(name) and word != "Make"]
            assert left == [], f"{name} in {file.name}"


def test_a_necessary_disclosure_holds_what_was_ticked_and_nobody_else(tour: Path) -> None:
    text = _text(tour / disclosing.PAPER)
    assert "041 234 5651" in text
    assert "Tampere" in text
    words = re.findall(r"\w+", text)
    for name in (*_names("halla"), "Halla", "Joona", "Satunurm"):
        assert [word for word in words if word.startswith(name)] == [], name


def test_the_whole_plan_on_paper_says_what_was_written_line_by_line(tour: Path) -> None:
    text = _text(tour / "safety-plan-full.sv.pdf")
    assert "Samma bil utanför två kvällar i rad" in text
    assert "Stugan" in text
    assert "Barösund" not in text  # the client chose to carry a hint alone
    assert "9138" not in text  # and to learn this one by heart


def test_a_whole_cases_life_is_walked(tour: Path) -> None:
    seen = {name[4:] for name in _pictures(tour)}
    assert seen >= {
        *("quick-contact", "intake", "agreement", "safety-plan", "reassessment", "measures"),
        *("life-domains", "pathway", "goal", "people", "agreed-contact", "calendar", "services"),
        *("partners", "versions", "emergency-sheet", "report-file-partner", "withdrawn"),
        *("search-forms", "closing", "closed", "together"),
    }


def test_the_letter_that_asks_papers_back_names_nobody(tour: Path) -> None:
    text = _text(tour / withdrawing.LETTER)
    words = re.findall(r"\w+", text)
    for name in (*_names("ljung"), "Ljung"):
        assert [word for word in words if word.startswith(name)] == [], name


def test_the_discreet_papers_are_shown_and_never_left_as_files(tour: Path) -> None:
    seen = {name[4:] for name in _pictures(tour)}
    assert {"discreet-a4", "discreet-fold"} <= seen
    assert list(tour.glob("discreet-*.pdf")) == []
