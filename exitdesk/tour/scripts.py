"""What is typed on the tour: the reports that the invented cases bring along."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from exitdesk.casework.practice_answers import AnswerMaker
from exitdesk.casework.practice_loader import PracticeCase, PracticeReport, load_practice


@dataclass(frozen=True, slots=True)
class Tick:
    """A record, found by the words typed into it, and which of its answers to tick."""

    words: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReportScript:
    """One report as an officer writes it."""

    alias: str
    report: PracticeReport
    text: str  # with the days counted from today
    ticks: tuple[Tick, ...]

    @property
    def file(self) -> str:
        """The name of the finished document in the tour's folder."""
        name = self.alias.lower().replace("ö", "o")
        return f"report-{name}-{self.report.recipient}.{self.report.lang.value}.pdf"


def report_scripts(cases_folder: Path, today: date) -> tuple[ReportScript, ...]:
    """Return every report of the invented cases."""
    maker = AnswerMaker(today, {})
    return tuple(
        ReportScript(
            alias=_alias(case),
            report=report,
            text="\n\n".join(maker.told(part) for part in report.text.split("\n\n")),
            ticks=tuple(_ticks(case, report)),
        )
        for case in load_practice(cases_folder)
        for report in case.reports
    )


def _alias(case: PracticeCase) -> str:
    return next(str(record.raw["alias"]) for record in case.records if "alias" in record.raw)


def _ticks(case: PracticeCase, report: PracticeReport) -> Iterator[Tick]:
    for item in report.items:
        newest = [record for record in case.records if record.ref == item.ref][-1]
        words = newest.raw.get("title") or newest.raw.get("level_reason")
        yield Tick(" ".join(str(words).split()), item.fields)
