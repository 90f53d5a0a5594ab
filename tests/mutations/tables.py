"""The table of what was switched off and what noticed."""

import platform
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime

from tests.mutations.runs import CONTROL, Outcome


def table(outcomes: Sequence[Outcome]) -> str:
    """Return the outcomes as Markdown, a line a mutation."""
    real = [one for one in outcomes if one.mutation.area != CONTROL]
    caught = Counter(one.mutation.area for one in real if one.caught_by)
    every = Counter(one.mutation.area for one in real)
    head = (
        f"`make mutations-redaction`, {datetime.now(UTC).date().isoformat()}, "
        f"Python {platform.python_version()}: {caught.total()} of {every.total()} noticed."
    )
    lines = [
        head,
        "",
        "| switched off, one at a time | how many | noticed |",
        "| --- | --- | --- |",
        *(f"| {area} | {number} | {caught[area]} |" for area, number in every.items()),
        "",
        "| | switched off | noticed first by | because |",
        "| --- | --- | --- | --- |",
        *map(_row, outcomes),
    ]
    return "\n".join(lines) + "\n"


def _row(outcome: Outcome) -> str:
    is_control = outcome.mutation.area == CONTROL
    missed = "nothing, as it should be" if is_control else "**nothing**"
    cells = (
        outcome.mutation.area,
        outcome.mutation.name,
        outcome.caught_by or outcome.error or missed,
        outcome.why[:110],
    )
    return "| " + " | ".join(_in_cell(cell) for cell in cells) + " |"


def _in_cell(words: str) -> str:
    return words.replace("|", "\\|").replace("\n", " ")
