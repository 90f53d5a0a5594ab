"""The long runs: `python -m tests.campaigns --out campaign/report.md [kills flips ...]`."""

import argparse
import sys
import tempfile
from pathlib import Path
from random import Random

from tests.campaigns import (
    flips,
    fuzzes,
    insiders,
    kills,
    refusals,
    rollbacks,
    small_disks,
    whole_journeys,
)
from tests.campaigns.figures import Campaign, Plan, Report

CAMPAIGNS: dict[str, Campaign] = {
    "kills": kills.campaign,
    "refusals": refusals.campaign,
    "small-disks": small_disks.campaign,
    "flips": flips.campaign,
    "rollbacks": rollbacks.campaign,
    "insiders": insiders.campaign,
    "fuzzes": fuzzes.campaign,
    "journey": whole_journeys.campaign,
}


def main(words: list[str]) -> int:
    """Run the campaigns that are named, or all; return 0 when every target was met."""
    parser = argparse.ArgumentParser(prog="python -m tests.campaigns", description=__doc__)
    parser.add_argument("names", nargs="*", choices=[[], *CAMPAIGNS], default=[])
    parser.add_argument("--out", type=Path, default=Path("campaign/report.md"))
    parser.add_argument("--runs", type=int, default=1000, help="of each kind")
    parser.add_argument("--seed", type=int, default=20261122)
    chosen = parser.parse_args(words)
    report = Report(" ".join(["python -m tests.campaigns", *words]))
    with tempfile.TemporaryDirectory(prefix="exitdesk-campaign-") as folder:
        for name in chosen.names or CAMPAIGNS:
            plan = Plan(Path(folder) / name, chosen.runs, Random(chosen.seed))
            report.take(CAMPAIGNS[name](plan))
            report.write(chosen.out)
    return 0 if report.all_met else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
