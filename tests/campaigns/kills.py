"""kill -9 at every call that changes a file, and at random moments, over every write path."""

from collections.abc import Iterator, Sequence

from tests.campaigns.all_paths import PATHS
from tests.campaigns.faults import Fault, has_strace, spread
from tests.campaigns.figures import Figure, Plan, tally
from tests.campaigns.runs import Run, Runner
from tests.campaigns.write_paths import WritePath


def campaign(plan: Plan) -> Iterator[Figure]:
    """Yield a figure for each path and one for all of them."""
    everything: list[Run] = []
    share = -(-plan.runs // len(PATHS))
    for path in PATHS:
        runs = list(kills_of(path, plan, share))
        everything += runs
        yield _figure(f"`kill -9`: {path.name}", runs)
    yield _figure(f"**`kill -9`: all {len(PATHS)} write paths**", everything)


def kills_of(path: WritePath, plan: Plan, wanted: int) -> Iterator[Run]:
    """Yield runs of one path: half killed at calls, evenly spread, half at random moments."""
    runner = Runner(path, plan.place(f"kill {path.name}"))
    length = runner.undisturbed().seconds
    at_calls = spread(runner.points(), wanted // 2) if has_strace() else []
    for point in at_calls:
        yield runner.with_fault(Fault("signal=KILL", point))
    for _ in range(wanted - len(at_calls)):
        yield runner.killed_after(plan.chance.uniform(0, length * 1.1))


def _figure(what: str, runs: Sequence[Run]) -> Figure:
    lost = sum(any(one.startswith("missing") for one in run.problems) for run in runs)
    corrupt = sum(any(_is_corrupt(one) for one in run.problems) for run in runs)
    other = sum(bool(run.problems) for run in runs)
    cut = sum(run.was_cut for run in runs)
    acknowledged = sum(run.acknowledged for run in runs)
    found = (
        f"{len(runs)} runs, {cut} cut short, {acknowledged} changes acknowledged: "
        f"{lost} lost, {corrupt} corrupt, {other} with anything to say"
    )
    examples = tally([one for run in runs for one in run.problems])
    return Figure(what, found, "0 lost, 0 corrupt", lost == corrupt == other == 0, examples)


def _is_corrupt(problem: str) -> bool:
    return problem.startswith(("check", "does not open", "breaks", "uncaught"))
