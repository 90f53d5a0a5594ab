"""Switches off one thing after another: `python -m tests.mutations`."""

import argparse
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from tests.mutations.changes import Mutation
from tests.mutations.checks import Check, engine_checks, policy_checks, verifier_checks
from tests.mutations.of_engine import of_engine
from tests.mutations.of_policy import of_policy
from tests.mutations.of_verifier import of_verifier
from tests.mutations.runs import CONTROL, Outcome, run_all, suite
from tests.mutations.tables import table

_AREAS: dict[str, tuple[Callable[[], Iterable[Mutation]], Callable[[], Sequence[Check]]]] = {
    "engine": (of_engine, engine_checks),
    "verifier": (of_verifier, verifier_checks),
    "policy": (of_policy, policy_checks),
}


def main(words: list[str]) -> int:
    """Run the mutations of the areas that are named, or all; return 0 when each was caught."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutations", description=__doc__)
    parser.add_argument("areas", nargs="*", choices=[[], *_AREAS], default=[])
    parser.add_argument("--out", type=Path, default=Path("mutations/redaction.md"))
    parser.add_argument("--only", default="", help="those whose area or name holds this")
    parser.add_argument("--at-once", type=int, default=2)
    parser.add_argument("--quick", action="store_true", help="the known answers, no other tests")
    chosen = parser.parse_args(words)
    outcomes: list[Outcome] = []
    for area in chosen.areas or _AREAS:
        mutations, checks = _AREAS[area]
        control = Mutation(CONTROL, f"{area}: nothing switched off", _change_nothing)
        picked = [one for one in mutations() if chosen.only in f"{one.area}: {one.name}"]
        for outcome in run_all(
            [control, *picked],
            checks(),
            [] if chosen.quick else suite(area),
            at_once=chosen.at_once,
        ):
            outcomes.append(outcome)
            said = outcome.error or outcome.caught_by or "nothing noticed"
            sys.stdout.write(f"{outcome.mutation.area}: {outcome.mutation.name}: {said}\n")
            sys.stdout.flush()
            chosen.out.parent.mkdir(parents=True, exist_ok=True)
            chosen.out.write_text(table(outcomes), encoding="utf-8")
    return 0 if all(one.is_as_it_should_be for one in outcomes) else 1


def _change_nothing(_patch: object) -> None:
    pass


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
