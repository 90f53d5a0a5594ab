"""Word lists as graphs."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exitdesk.redaction.engine.ordinary import Lexicon
from exitdesk.redaction.engine.word_graphs import (
    WordGraph,
    WordGraphBuilder,
    WordGraphError,
    graph_of,
)

_WORDS = st.lists(st.text(alphabet="abcdä", min_size=1, max_size=6), max_size=40)


@given(_WORDS, _WORDS)
def test_a_graph_holds_its_words_and_no_others(words: list[str], others: list[str]) -> None:
    graph = graph_of(words)
    assert all(word in graph for word in words)
    assert [other for other in others if (other in graph) != (other in set(words))] == []


@given(_WORDS, st.text(alphabet="abcdä", max_size=8))
def test_the_beginnings_of_a_word_that_are_words_are_found(words: list[str], word: str) -> None:
    lengths = [length for length in range(1, len(word) + 1) if word[:length] in set(words)]
    assert graph_of(words).prefixes(word) == lengths


def test_a_saved_graph_is_read_back(tmp_path: Path) -> None:
    graph_of(["lumi", "lumen", "lunta"]).save(tmp_path / "words.graph")
    read = WordGraph.load(tmp_path / "words.graph")
    assert [word in read for word in ("lumi", "lunta", "lumin", "")] == [True, True, False, False]


@pytest.mark.parametrize("content", [None, b"", b"something else", b"EDWG1\nab\n123"])
def test_a_missing_or_damaged_list_is_refused(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "words.graph"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(WordGraphError):
        WordGraph.load(path)


def test_words_must_come_in_order() -> None:
    builder = WordGraphBuilder()
    builder.add("b")
    with pytest.raises(ValueError, match="sorted"):
        builder.add("a")


def test_the_shipped_lists_know_ordinary_words_and_no_names() -> None:
    lexicon = Lexicon.read()
    for word in ("lumi", "järven", "kallein", "asiakkaalle", "soitettiinko"):
        assert lexicon.is_ordinary(word, finnish=True, swedish=False), word
    for word in ("stig", "längs", "klientens"):
        assert lexicon.is_ordinary(word, finnish=False, swedish=True), word
    for word in ("korhonen", "korhosen", "jussi", "virtaselle", "petrovic"):
        assert not lexicon.is_ordinary(word, finnish=True, swedish=True), word


def test_new_compounds_may_begin_a_sentence_but_surnames_may_not() -> None:
    lexicon = Lexicon.read()
    assert lexicon.is_ordinary_start("läheisverkosto", finnish=True, swedish=False)
    assert lexicon.is_ordinary_start("säkerhetsplanen", finnish=False, swedish=True)
    assert not lexicon.is_ordinary_start("lehtokangas", finnish=True, swedish=False)
    assert not lexicon.is_ordinary_start("hedström", finnish=False, swedish=True)
