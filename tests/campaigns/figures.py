"""What a campaign found, one line a row, and the table they are written into."""

import platform
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from random import Random


@dataclass(frozen=True, slots=True)
class Plan:
    """How much a campaign does: ``runs`` of each kind, in ``folder``, with this chance."""

    folder: Path
    runs: int
    chance: Random

    def place(self, name: str) -> Path:
        """Return a new folder for one part of the campaign."""
        made = self.folder / name.replace(" ", "-").replace(",", "")
        made.mkdir(parents=True)
        return made


@dataclass(frozen=True, slots=True)
class Figure:
    """One row: what was done, what came of it, what is wanted, and whether it was met.

    ``examples`` are a few of the things that went wrong, in words.
    """

    what: str
    found: str
    target: str
    is_met: bool
    examples: tuple[str, ...] = ()

    def row(self) -> str:
        """Return the row of the table."""
        missed = "" if self.is_met else " **missed**"
        return f"| {self.what} | {self.found} | {self.target}{missed} |"


Campaign = Callable[[Plan], Iterable[Figure]]


@dataclass(slots=True)
class Report:
    """Prints each figure when it is there, and writes all of them at the end."""

    command: str
    figures: list[Figure] = field(default_factory=list)

    def take(self, figures: Iterable[Figure]) -> None:
        """Take figures as they come."""
        for figure in figures:
            self.figures.append(figure)
            lines = [figure.row(), *(f"    {example}" for example in figure.examples)]
            sys.stdout.write("\n".join(lines) + "\n")
            sys.stdout.flush()

    @property
    def all_met(self) -> bool:
        """Whether every target was met."""
        return all(figure.is_met for figure in self.figures)

    def write(self, path: Path) -> None:
        """Write the table, in markdown."""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(self._lines()) + "\n", encoding="utf-8")

    def _lines(self) -> Iterator[str]:
        now = datetime.now(UTC)
        yield "# What the vault survived"
        yield ""
        yield f"`{self.command}`, {now:%Y-%m-%d %H:%M} UTC, {platform.platform()}, "
        yield f"Python {platform.python_version()}."
        yield ""
        yield "| what | found | target |"
        yield "|---|---|---|"
        yield from (figure.row() for figure in self.figures)
        for figure in self.figures:
            if figure.examples:
                yield ""
                yield f"{figure.what}:"
                yield from (f"- {example}" for example in figure.examples)


def tally(problems: Sequence[str], *, at_most: int = 12) -> tuple[str, ...]:
    """Return the problems with how often each came, the most frequent first."""
    counted = Counter(problems).most_common(at_most)
    return tuple(f"{times} x {problem}" for problem, times in counted)
