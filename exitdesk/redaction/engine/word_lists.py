"""Makes the word graphs from simplemma's lists and ``common_words.toml``.

Run ``python -m exitdesk.redaction.engine.word_lists`` when simplemma, ``common_words.toml`` or
``rare_readings.toml`` changes; the program only reads the result.
"""

import tomllib
from collections.abc import Iterator
from pathlib import Path

from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

from exitdesk.domain.texts import Lang
from exitdesk.redaction.engine.letters import folded
from exitdesk.redaction.engine.word_graphs import graph_of


def ordinary_forms(lang: Lang, rare: frozenset[str]) -> Iterator[str]:
    """Yield the forms, folded, that have an ordinary reading.

    Names (a lemma with a capital) and the forms of ``rare`` lemmas are left out, and so is
    what holds a hyphen, an apostrophe or a digit.
    """
    for form, lemma in DefaultDictionaryFactory().get_dictionary(lang.value).items():
        if lemma[:1].islower() and form[:1].islower() and form.isalpha() and lemma not in rare:
            yield folded(form)


def build(folder: Path) -> None:
    """Write ``words.fi.graph`` and ``words.sv.graph`` in ``folder``."""
    common = tomllib.loads((folder / "common_words.toml").read_text(encoding="utf-8"))
    rare = tomllib.loads((folder / "rare_readings.toml").read_text(encoding="utf-8"))
    for lang in Lang:
        left_out = frozenset(str(rare[lang.value]).split())
        added = (folded(word) for word in str(common[lang.value]).split())
        graph_of((*ordinary_forms(lang, left_out), *added)).save(
            folder / f"words.{lang.value}.graph"
        )


if __name__ == "__main__":
    build(Path(__file__).parents[3] / "resources" / "redaction")
