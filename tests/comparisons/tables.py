"""The table of a comparison, in Markdown."""

import platform
from collections.abc import Sequence
from datetime import date

from tests.comparisons.scoring import Count, Result

_HEAD = (
    "tool",
    "true forms of a name found (of these the nominatives)",
    "other people's names taken for the known one",
    "ordinary words in small letters taken for the known name",
    "`must_go` of known things gone",
    "`must_go` of mere shape gone",
    "`must_stay` lost",
    "`must_flag` asked about or gone",
    "unseen notes: `must_go` gone",
    "unseen notes: `must_stay` lost",
    "µs a token",
)
_EXAMPLES = 8


def table(
    results: Sequence[Result], missing: Sequence[tuple[str, str]], names_alone: float, day: date
) -> str:
    """Return the table, how each tool was used, and what it misses."""
    made = (
        f"`make compare-redaction`, {day.isoformat()}, Python {platform.python_version()}, "
        f"{platform.system()} {platform.machine()}"
    )
    rest = (
        f"Of ExitDesk's time a token, finding the known names takes {names_alone:.1f} µs; the "
        "rest is patterns, dates, languages and looking for names nobody knows."
    )
    lines = [
        made,
        "",
        _row(_HEAD),
        _row(["---"] * len(_HEAD)),
        *(_row(_cells(result)) for result in results),
        *(_row([name, f"not measured: {why}", *[""] * (len(_HEAD) - 2)]) for name, why in missing),
        "",
        rest,
        "",
        "## How each was used",
        *(f"- {one.tool.name} ({one.tool.version}): {one.tool.how}." for one in results),
        "",
        "## What each misses, and what it takes too much",
        *(line for one in results for line in _misses(one)),
    ]
    return "\n".join(lines) + "\n"


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _cells(result: Result) -> list[str]:
    return [
        result.tool.name,
        f"{_part(result.forms)} ({result.base_forms.hit} of {result.base_forms.of})",
        _whole(result.other_names),
        _whole(result.ordinary),
        _part(result.known_gone),
        _part(result.shape_gone),
        _whole(result.lost),
        _whole(result.flagged),
        _part(result.unseen_gone),
        _whole(result.unseen_lost),
        f"{result.microseconds:.0f}",
    ]


def _part(count: Count) -> str:
    return f"{count.share:.1%}" + (f" ({count.asked} more asked)" if count.asked else "")


def _whole(count: Count) -> str:
    asked = f" ({count.asked} asked)" if count.asked else ""
    return f"{count.hit} of {count.of}{asked}"


def _misses(result: Result) -> list[str]:
    said = (
        ("forms not found", result.forms),
        ("known things left", result.known_gone),
        ("shapes left", result.shape_gone),
        ("others' names taken", result.other_names),
        ("ordinary words taken", result.ordinary),
        ("`must_stay` lost", result.lost),
    )
    parts = [f"{what}: {_some(count.others)}" for what, count in said if count.others]
    return [f"- {result.tool.name}: {'; '.join(parts) if parts else 'nothing'}."]


def _some(words: Sequence[str]) -> str:
    """Return examples from all over the list, not only its beginning."""
    distinct = list(dict.fromkeys(word.replace("\u00ad", "").replace("\n", " ") for word in words))
    step = max(1, len(distinct) // _EXAMPLES)
    shown = distinct[::step][:_EXAMPLES]
    more = len(distinct) - len(shown)
    return ", ".join(f"“{word}”" for word in shown) + (f" and {more} more" if more else "")
