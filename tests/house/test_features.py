"""What docs/features.md claims stands in the tests that it links to."""

import re
from pathlib import Path

_ROOT = Path(__file__).parents[2]
_PAGE = _ROOT / "docs" / "features.md"
_LINK = re.compile(r"\[(test_\w+)\]\((\.\./tests/[\w/]+\.py)\)")
_ROW = re.compile(r"^\| (?!Feature|---)(?P<cells>.+) \|$", re.MULTILINE)


def _rows() -> list[list[str]]:
    text = _PAGE.read_text(encoding="utf-8")
    return [[cell.strip() for cell in row["cells"].split(" | ")] for row in _ROW.finditer(text)]


def test_every_linked_test_is_there() -> None:
    links = _LINK.findall(_PAGE.read_text(encoding="utf-8"))
    assert len(links) > 60
    for name, path in links:
        source = (_PAGE.parent / path).read_text(encoding="utf-8")
        assert re.search(rf"^(?:async )?def {name}\(", source, re.MULTILINE), f"{path}: {name}"


def test_every_yes_of_ours_is_linked_to_a_test() -> None:
    rows = _rows()
    assert len(rows) > 40
    without = [row[0] for row in rows if row[-1].startswith("yes") and not _LINK.search(row[-1])]
    assert without == []


def test_what_we_do_not_have_is_said() -> None:
    assert any(row[-1].startswith(("no", "partly")) for row in _rows())
