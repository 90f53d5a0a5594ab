"""The comparison counts what a tool takes out, and a tool that is missing gets no figures."""

from datetime import date

import pytest

from tests.comparisons import exact_search, voikko
from tests.comparisons.finders import Known, ToolMissingError, without
from tests.comparisons.scoring import Count, Result
from tests.comparisons.tables import table

JUSSI: Known = {"person": ["Jussi Korhonen"], "dob": ["1981-02-02"]}


def test_overlapping_spans_go_together() -> None:
    assert without("abcdefgh", [(1, 3), (2, 5), (6, 7)]) == "a[X]f[X]h"


def test_exact_search_finds_words_as_they_are_known_and_no_other_forms() -> None:
    find = exact_search.tool().learn(JUSSI, "fi")
    assert find("jussi ja Korhosen veli, s. 2.2.1981").text == "[X] ja Korhosen veli, s. [X]"


def test_a_word_broken_by_a_soft_hyphen_or_a_line_end_is_one_word_to_every_tool() -> None:
    find = exact_search.tool().learn(JUSSI, "fi")
    assert find("Korho\u00adnen, Korho-\nnen.").text == "[X], [X]."


def test_a_tool_that_is_not_here_has_no_figures(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> object:
        raise ImportError("libvoikko")

    monkeypatch.setattr(voikko, "_binding", refuse)
    with pytest.raises(ToolMissingError):
        voikko.tool()
    none = Count(0, 1, 0, ("x",))
    result = Result(
        tool=exact_search.tool(),
        forms=none,
        base_forms=none,
        other_names=none,
        ordinary=none,
        known_gone=none,
        shape_gone=none,
        lost=none,
        flagged=none,
        unseen_gone=none,
        unseen_lost=none,
        microseconds=1.0,
    )
    said = table([result], [("Voikko", "cannot be had")], 1.0, date(2026, 11, 22))
    assert "| Voikko | not measured: cannot be had |" in said
