"""A report before and after, row by row, with everything marked that differs or is in doubt."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from exitdesk.casework.report_reviews import ReportReview
from exitdesk.casework.report_texts import Line, ReportText, Source
from exitdesk.domain.categories import Category
from exitdesk.redaction.engine import Removal, ReviewItem

_LONG: Final = 700  # characters: a longer paragraph is shown in several rows
_SENTENCE_END: Final = re.compile(r"[.!?]\s+")


class MarkKind(StrEnum):
    """What happened, or did not, at a place in the text."""

    REMOVED = "removed"
    OPEN = "open"  # to be decided on
    KEPT = "kept"  # decided to stay
    COARSER = "coarser"  # a structured value, less exact
    WITHHELD = "withheld"  # a structured value that does not go


@dataclass(frozen=True, slots=True)
class SideMark:
    """A stretch of one side's text, and what it is about; ``item_id`` when it was in doubt."""

    start: int
    end: int
    kind: MarkKind
    category: Category | None
    about: Removal | ReviewItem | Source
    item_id: str = ""


@dataclass(frozen=True, slots=True)
class Side:
    """One row as one side shows it."""

    text: str
    marks: tuple[SideMark, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A stretch of the report on both sides.

    ``passage`` is the free text it is from, ``start`` and ``end`` its place there; None for what
    no officer typed.
    """

    original: Side
    redacted: Side
    is_heading: bool = False
    passage: int | None = None
    start: int = 0
    end: int = 0


def sides(review: ReportReview, items: Iterable[ReviewItem], purpose: str) -> tuple[Row, ...]:
    """Return the rows of a report: what it is for, the officer's own text, the ticked answers.

    ``items`` are all words in doubt, decided or not; ``purpose`` is the label of what it is for.
    """
    return tuple(_Sides(review, items).rows(purpose))


@dataclass(frozen=True, slots=True)
class _Place:
    """A stretch of a passage that is marked, and what stands there for the recipient."""

    start: int
    end: int
    text: str
    kind: MarkKind
    category: Category | None
    about: Removal | ReviewItem
    item_id: str


class _Sides:
    """Lays one review out in rows."""

    def __init__(self, review: ReportReview, items: Iterable[ReviewItem]) -> None:
        self._review = review
        self._passages = review.passages_before
        self._places = _places(review, items, self._passages)

    def rows(self, purpose: str) -> Iterator[Row]:
        yield from self._text_rows(len(self._passages) - 1, purpose)
        before = self._review.before
        sources = {source.line: source for source in before.sources if source.line is not None}
        if before.lines and 0 not in sources:  # the officer's own text has no source
            yield from self._line_rows(before.lines[0])
        headings = _headings(before)
        heading = ""
        for source in before.sources:
            line = None if source.line is None else before.lines[source.line]
            if source.heading != heading:
                heading = source.heading
                yield _heading_row(source, headings.get(heading, ""))
            yield from [_withheld_row(source)] if line is None else self._rows_of(source, line)

    def _rows_of(self, source: Source, line: Line) -> Iterator[Row]:
        if line.passage is not None:
            yield from self._line_rows(line)
        else:
            yield _value_row(source, line)

    def _line_rows(self, line: Line) -> Iterator[Row]:
        if line.passage is not None:
            label = f"{line.label}: {line.value}" if line.value.strip() else line.label
            yield from self._text_rows(line.passage, label)

    def _text_rows(self, passage: int, label: str) -> Iterator[Row]:
        """Return the rows of a free text, the first one with its label."""
        text, places = self._passages[passage], self._places.get(passage, ())
        said = f"{label}: " if label else ""
        number = 0
        for start, end in _stretches(text, places):
            own = []
            while number < len(places) and places[number].start < end:
                own.append(places[number])
                number += 1
            yield Row(
                _original(text, start, end, own, said),
                _redacted(text, start, end, own, said),
                passage=passage,
                start=start,
                end=end,
            )
            said = ""


def _places(
    review: ReportReview, items: Iterable[ReviewItem], passages: Sequence[str]
) -> Mapping[int, Sequence[_Place]]:
    """Return what is marked in each passage, in order."""
    by_place = {(item.passage, item.start): item for item in items}
    found: dict[int, list[_Place]] = {}
    removed: set[str] = set()
    for one in review.removals:
        item = by_place.get((one.passage, one.start))
        item_id = item.item_id if item else ""
        removed.add(item_id)
        place = _Place(
            one.start, one.end, one.placeholder, MarkKind.REMOVED, one.role, one, item_id
        )
        found.setdefault(one.passage, []).append(place)
    waiting = {item.item_id for item in review.open_items}
    for item in by_place.values():
        if item.item_id in removed:
            continue
        kind = MarkKind.OPEN if item.item_id in waiting else MarkKind.KEPT
        word = passages[item.passage][item.start : item.end]
        place = _Place(item.start, item.end, word, kind, None, item, item.item_id)
        found.setdefault(item.passage, []).append(place)
    return {number: sorted(places, key=_start) for number, places in found.items()}


def _start(place: _Place) -> int:
    return place.start


def _stretches(text: str, places: Sequence[_Place]) -> Iterator[tuple[int, int]]:
    """Return the paragraphs of a text; none ends inside what is marked, none is very long."""
    covered = iter([*((place.start, place.end) for place in places), (len(text), len(text))])
    mark_start, mark_end = next(covered)
    begun = 0
    for place, end in _possible_ends(text):
        while mark_end <= place:
            following = next(covered, None)
            if following is None:
                break
            mark_start, mark_end = following
        inside = mark_start < end and place < mark_end
        if place >= begun and not inside and (text[place] == "\n" or end - begun >= _LONG):
            yield begun, place if text[place] == "\n" else end
            begun = end
    if begun < len(text) or not text:
        yield begun, len(text)


def _possible_ends(text: str) -> Iterator[tuple[int, int]]:
    """Return where a row may end, and where the next would begin."""
    ends = {found.start() + 1: found.end() for found in _SENTENCE_END.finditer(text)}
    for found in re.finditer(r"\n", text):
        ends[found.start()] = found.end()
    for place in sorted(ends):
        yield place, ends[place]


def _original(text: str, start: int, end: int, places: Iterable[_Place], said: str) -> Side:
    shift = len(said) - start
    marks = tuple(
        SideMark(
            one.start + shift, one.end + shift, one.kind, one.category, one.about, one.item_id
        )
        for one in places
    )
    return Side(_on_one_row(said + text[start:end]), marks)


def _redacted(text: str, start: int, end: int, places: Iterable[_Place], said: str) -> Side:
    pieces, length, at = [said], len(said), start
    marks = []
    for one in places:
        pieces += [text[at : one.start], one.text]
        length += one.start - at
        after = length + len(one.text)
        marks.append(SideMark(length, after, one.kind, one.category, one.about, one.item_id))
        length, at = after, one.end
    pieces.append(text[at:end])
    return Side(_on_one_row("".join(pieces)), tuple(marks))


def _on_one_row(text: str) -> str:
    return text.replace("\n", "\u2028")  # a line end inside a row


def _headings(before: ReportText) -> Mapping[str, str]:
    """Return how the recipient reads the heading of each record that reaches them."""
    return {
        source.heading: before.lines[source.line].heading
        for source in before.sources
        if source.line is not None
    }


def _heading_row(source: Source, after: str) -> Row:
    before = source.heading
    if not after or after == before:
        return Row(Side(before), Side(after), is_heading=True)
    day = before.rfind(", ") + len(", ")
    left = SideMark(day, len(before), MarkKind.COARSER, Category.EVENT_DATE, source)
    right = SideMark(day, len(after), MarkKind.COARSER, Category.EVENT_DATE, source)
    marks = (right,) if day < len(after) else ()
    return Row(Side(before, (left,)), Side(after, marks), is_heading=True)


def _withheld_row(source: Source) -> Row:
    label = f"{source.label}: "
    text = label + _on_one_row(source.value)
    mark = SideMark(len(label), len(text), MarkKind.WITHHELD, source.category, source)
    return Row(Side(text, (mark,)), Side(""))


def _value_row(source: Source, line: Line) -> Row:
    label = f"{source.label}: "
    before, after = _on_one_row(source.value), _on_one_row(line.value)
    if before == after:
        return Row(Side(label + before), Side(label + after))
    kind = MarkKind.COARSER if after.strip() else MarkKind.WITHHELD
    marks = [
        SideMark(len(label), len(label) + len(text), kind, source.category, source)
        for text in (before, after)
    ]
    left = Side(label + before, (marks[0],))
    right = Side(label + after, (marks[1],)) if after.strip() else Side("")
    return Row(left, right)
