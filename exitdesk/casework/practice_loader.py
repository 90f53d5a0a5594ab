"""Reading the invented cases of the practice vault from ``resources/practice``."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import time
from pathlib import Path

from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Lang, Text

# Within one day and one clock time, what others refer to is written first.
FORM_ORDER = (
    "person",
    "quick_contact",
    "intake",
    "case_state",
    "follow_up",
    "phase_change",
    "agreement",
    "withdrawal",
    "safety_assessment",
    "life_assessment",
    "safety_plan",
    "goal",
    "step",
    "service_episode",
    "referral",
    "outlay",
    "loan",
    "event",
    "agreed_contact",
    "contact_outcome",
    "meeting",
    "note",
    "case_link",
)
_DEFAULT_CLOCK = "10.00"


class PracticeFileError(ExitDeskError):
    """A file of invented cases that cannot be used; ``detail`` says where and why."""

    message = Text(
        sv="Övningsärendet i filen {file} kan inte användas.",
        fi="Tiedoston {file} harjoitustapausta ei voi käyttää.",
    )


@dataclass(frozen=True, slots=True)
class PracticeRecord:
    """One record of an invented case; ``day`` counts from today and lies in the past."""

    form_key: str
    ref: str  # name within the case; the same name again is a correction, "" is never named
    day: int
    clock: time
    raw: Mapping[str, object]  # field id -> value as the file gives it
    not_asked: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PracticeItem:
    """What a practice report ticks: some fields of one record."""

    ref: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PracticeReport:
    """A report to write on an invented case; the text is as an officer would type it."""

    case: str
    recipient: str
    lang: Lang
    purpose: str
    text: str
    items: tuple[PracticeItem, ...]


@dataclass(frozen=True, slots=True)
class PracticeCase:
    """One invented case, its records in the order in which they are written."""

    key: str
    records: tuple[PracticeRecord, ...]
    reports: tuple[PracticeReport, ...]


def load_practice(folder: Path) -> tuple[PracticeCase, ...]:
    """Return the invented cases in ``folder``, one a file, by file name.

    Raises:
        PracticeFileError: when a file is missing a value, has an unknown one, or the folder
            has no cases.
    """
    cases = tuple(_load_case(path) for path in sorted(folder.glob("*.toml")))
    if not cases:
        raise PracticeFileError(detail="no cases", file=folder.name)
    return cases


def _load_case(path: Path) -> PracticeCase:
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
        records = [
            _record(form_key, table)
            for form_key in FORM_ORDER
            for table in _tables(content.pop(form_key, []))
        ]
        reports = tuple(_report(path.stem, t) for t in _tables(content.pop("report", [])))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise PracticeFileError(detail=f"{path.name}: {error!r}", file=path.name) from error
    if content or not records:
        raise PracticeFileError(detail=f"{path.name}: {sorted(content)}", file=path.name)
    records.sort(key=_moment)
    return PracticeCase(key=path.stem, records=tuple(records), reports=reports)


def _moment(record: PracticeRecord) -> tuple[int, time]:
    return record.day, record.clock


def _tables(value: object) -> Iterator[dict[str, object]]:
    if not isinstance(value, list):
        raise TypeError("a list of tables was expected")
    for table in value:
        if not isinstance(table, dict):
            raise TypeError("a table was expected")
        yield dict(table)


def _record(form_key: str, table: dict[str, object]) -> PracticeRecord:
    day = table.pop("day")
    if not isinstance(day, int) or day >= 0:
        raise ValueError(f"{form_key}: day {day!r} is not in the past")
    hour, minute = str(table.pop("clock", _DEFAULT_CLOCK)).split(".")
    return PracticeRecord(
        form_key=form_key,
        ref=str(table.pop("ref", "")),
        day=day,
        clock=time(int(hour), int(minute)),
        not_asked=_words(table.pop("not_asked", [])),
        raw=table,
    )


def _report(case: str, table: dict[str, object]) -> PracticeReport:
    report = PracticeReport(
        case=case,
        recipient=str(table.pop("recipient")),
        lang=Lang(str(table.pop("lang"))),
        purpose=str(table.pop("purpose")),
        text=as_prose(str(table.pop("text"))),
        items=tuple(_item(item) for item in _tables(table.pop("items", []))),
    )
    if table:
        raise ValueError(f"report: unknown {sorted(table)}")
    return report


def _item(table: dict[str, object]) -> PracticeItem:
    return PracticeItem(ref=str(table["ref"]), fields=_words(table["fields"]))


def _words(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError("a list of words was expected")
    return tuple(str(item) for item in value)


def as_prose(text: str) -> str:
    """Return ``text`` with the file's line breaks undone; a blank line begins a paragraph."""
    paragraphs = text.strip().split("\n\n")
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs)
