"""Writes that the system refuses, at every call, over every write path."""

from collections.abc import Iterator, Sequence

from tests.campaigns.all_paths import PATHS
from tests.campaigns.faults import NEEDING_ROOM, Fault, Point, has_strace
from tests.campaigns.figures import Figure, Plan, tally
from tests.campaigns.runs import Run, Runner
from tests.campaigns.write_paths import WritePath


def campaign(plan: Plan) -> Iterator[Figure]:
    """Yield a figure for each path and one for all of them; needs strace."""
    if not has_strace():
        yield Figure("write errors", "strace is not here", "-", is_met=False)
        return
    everything: list[Run] = []
    for path in PATHS:
        runs = list(refusals_of(path, plan, -(-plan.runs // len(PATHS))))
        everything += runs
        yield _figure(f"write errors: {path.name}", runs)
    yield _figure(f"**write errors: all {len(PATHS)} write paths**", everything)


def refusals_of(path: WritePath, plan: Plan, wanted: int) -> Iterator[Run]:
    """Yield runs of one path with EIO or ENOSPC, once or from then on, evenly spread."""
    runner = Runner(path, plan.place(f"refuse {path.name}"))
    every = list(faults_at(runner.points()))
    if len(every) > wanted:
        every = [every[at * len(every) // wanted] for at in range(wanted)]
    for fault in every:
        yield runner.with_fault(fault)


def faults_at(points: Sequence[Point]) -> Iterator[Fault]:
    """Yield all errors that the system can give at these points."""
    for point in points:
        for lasting in (False, True):
            yield Fault("error=EIO", point, lasting)
            if point.call in NEEDING_ROOM:
                yield Fault("error=ENOSPC", point, lasting)


def _figure(what: str, runs: Sequence[Run]) -> Figure:
    wrong = sum(bool(run.problems) for run in runs)
    refused = sum(run.refused for run in runs)
    found = f"{len(runs)} runs, {refused} changes refused in words: {wrong} in neither state"
    examples = tally([one for run in runs for one in run.problems])
    return Figure(what, found, "0, old or new state", wrong == 0, examples)
