"""A part of a campaign that runs in a process of its own and prints its figures as JSON."""

import json
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict

from tests.campaigns.figures import Figure
from tests.campaigns.grounds import ROOT


def figures_of(name: str, words: Sequence[str]) -> Iterator[Figure]:
    """Yield the figures that a process prints, and one more when it did not come to its end."""
    with subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            found = json.loads(line)
            yield Figure(**{**found, "examples": tuple(found["examples"])})
    if process.returncode:
        yield Figure(name, f"ended with {process.returncode}", "0", is_met=False)


def print_figures(figures: Iterable[Figure]) -> None:
    """Print figures for ``figures_of``, each when it is there."""
    for figure in figures:
        sys.stdout.write(json.dumps(asdict(figure)) + "\n")
        sys.stdout.flush()
