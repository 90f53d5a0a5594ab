"""Figures of the verifier: ``python -m tests.redaction.leak_figures [CLEAN_FILES]``.

Prints how many planted leaks are caught in each kind of file, with the terms known and, of what
is a hidden carrier, without any; and how many clean files are held back.
"""

import sys
import time
from collections.abc import Callable, Mapping

from exitdesk.redaction.verifier.profiles import PLAIN, REPORT
from exitdesk.redaction.verifier.verifying import verify
from tests.redaction import (
    plants_drawn,
    plants_in_bytes,
    plants_in_fonts,
    plants_in_objects,
    plants_in_text,
)
from tests.redaction.clean_files import our_reports, their_files
from tests.redaction.planting import OURS, TERMS, THEIRS, THEIRS_EMBEDDED, Paper

PLANTS: Mapping[str, Mapping[str, Callable[[Paper], bytes]]] = {
    "drawn": plants_drawn.DRAWN,
    "in the text": plants_in_text.IN_TEXT,
    "in the objects": plants_in_objects.IN_OBJECTS,
    "in the bytes": plants_in_bytes.IN_BYTES,
    "in the fonts": plants_in_fonts.IN_FONTS,
}
CARRIERS = plants_drawn.CARRIERS | plants_in_bytes.CARRIERS | plants_in_fonts.CARRIERS


def main(clean_files: int) -> None:
    """Count and print."""
    for paper in (OURS, THEIRS, THEIRS_EMBEDDED):
        _leaks_in(paper)
    reports = [
        verify(f.pdf, f.terms, REPORT, expected_text=f.words) for f in our_reports(clean_files)
    ]
    others = [verify(f.pdf, f.terms, PLAIN) for f in their_files(clean_files)]
    _say(f"clean reports of ours held back: {sum(map(bool, reports))} of {len(reports)}")
    _say(f"clean files of others held back: {sum(map(bool, others))} of {len(others)}")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _leaks_in(paper: Paper) -> None:
    began = time.perf_counter()
    planted = caught = carriers = unseen = 0
    missed: list[str] = []
    for plants in PLANTS.values():
        for name, plant in plants.items():
            pdf = plant(paper)
            found = bool(verify(pdf, TERMS, paper.profile))
            planted, caught = planted + 1, caught + found
            missed += [] if found else [name]
            if name in CARRIERS:
                carriers += 1
                unseen += bool(verify(pdf, (), paper.profile))
    spent = time.perf_counter() - began
    _say(
        f"{paper.name}: caught {caught} of {planted} planted; "
        f"hidden carriers caught without any term {unseen} of {carriers}; {spent:.0f} s"
        + (f"; missed: {', '.join(missed)}" if missed else "")
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
