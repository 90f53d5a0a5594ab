"""Redaction side by side with other tools: `python -m tests.comparisons --out table.md`."""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from tests.comparisons import exact_search, ours, presidio, simplemma_lemmas, snowball, voikko
from tests.comparisons.finders import Tool, ToolMissingError
from tests.comparisons.scoring import score
from tests.comparisons.tables import table
from tests.redaction.note_scores import DATA, read_notes

_TOOLS: tuple[tuple[str, Callable[[], Sequence[Tool]]], ...] = (
    ("exact search", lambda: (exact_search.tool(),)),
    ("Snowball", lambda: (snowball.tool(),)),
    ("simplemma", lambda: (simplemma_lemmas.tool(),)),
    ("Voikko", lambda: (voikko.tool(),)),
    ("Presidio", presidio.tools),
    ("ExitDesk", lambda: (ours.Ours(),)),
)


def main(words: list[str]) -> int:
    """Measure every tool that is here and write the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.comparisons", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("comparison/redaction.md"))
    chosen = parser.parse_args(words)
    results, missing = [], []
    for name, make in _TOOLS:
        try:
            tools = make()
        except ToolMissingError as error:
            missing.append((name, f"{error} cannot be had on this machine"))
            continue
        results += [score(tool) for tool in tools]
    names = json.loads((DATA / "inflections.json").read_text(encoding="utf-8"))["forms"]
    text = "\n".join(note["text"] for note in read_notes("unseen.jsonl"))
    alone = ours.microseconds_of_the_names_alone(list(names), text)
    said = table(results, missing, alone, datetime.now(UTC).date())
    chosen.out.parent.mkdir(parents=True, exist_ok=True)
    chosen.out.write_text(said, encoding="utf-8")
    sys.stdout.write(said)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
