"""The words of documents."""

import ast
import re
from datetime import date, time
from pathlib import Path

import pytest

from exitdesk.documents import wordings
from exitdesk.documents.dates import clock_time, day, partial_day
from exitdesk.documents.fonts import characters
from exitdesk.documents.sources import WORDINGS
from exitdesk.documents.wordings import Wording, load_wording
from exitdesk.domain.answers import PartialDate
from exitdesk.domain.texts import Lang

KINDS = sorted(path.stem for path in WORDINGS.glob("*.toml"))
_PLACE = re.compile(r"\{\w+\}")


@pytest.mark.parametrize("kind", KINDS)
def test_both_languages_have_the_same_places_and_only_signs_the_font_has(kind: str) -> None:
    for text in load_wording(kind).values():
        assert set(_PLACE.findall(text.sv)) == set(_PLACE.findall(text.fi))
        assert {ord(sign) for sign in text.sv + text.fi} <= characters()


def test_every_word_written_down_is_used() -> None:
    folder = Path(wordings.__file__).parents[1]
    said = {
        node.value
        for part in ("documents", "casework", "ui/together")
        for path in (folder / part).glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    built = ("carry_", "title_", "fold_", "phase_", "who_")  # completed by a value in the code
    for kind in KINDS:
        for key in load_wording(kind):
            assert key in said or key.startswith(built), f"{kind}: {key}"


def test_a_text_in_one_language_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "half.toml").write_text('[title]\nsv = "Plan"\n', encoding="utf-8")
    monkeypatch.setattr(wordings, "WORDINGS", tmp_path)
    with pytest.raises(ValueError, match="title needs sv and fi"):
        load_wording("half")


def test_discreet_words_name_nothing_telling() -> None:
    telling = re.compile(
        r"poli|exit|turv|säker|uhk|hot|suunnit|plan\b|asiak|klient", re.IGNORECASE
    )
    for text in load_wording("discreet").values():
        assert not telling.search(text.sv)
        assert not telling.search(text.fi)


def test_an_unknown_word_is_an_error_and_not_a_blank() -> None:
    with pytest.raises(KeyError):
        Wording("pathway", Lang.SV).say("no_such_word")


def test_days_and_times_are_written_as_in_finland() -> None:
    assert day(date(2026, 1, 5)) == "5.1.2026"
    assert partial_day(PartialDate(2026, 3)) == "3/2026"
    assert clock_time(time(14, 30), Lang.FI) == "klo\u00a014.30"
    assert clock_time(time(9, 5), Lang.SV) == "kl.\u00a09.05"
