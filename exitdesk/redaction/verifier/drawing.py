"""What is drawn on a page, operator by operator: only text, straight lines and rectangles."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from pypdf import PageObject, PdfReader
from pypdf.generic import (
    ContentStream,
    DictionaryObject,
    FloatObject,
    NameObject,
    NumberObject,
)

from exitdesk.redaction.verifier.findings import Finding, FindingKind
from exitdesk.redaction.verifier.profiles import VerifierProfile
from exitdesk.redaction.verifier.strokes import UNMOVED, Matrix, Point, Strokes, combined, moved
from exitdesk.redaction.verifier.vocabulary import TAGS

_CURVES = frozenset({b"c", b"v", b"y"})
_MARKS = frozenset({b"BMC", b"BDC", b"MP", b"DP"})
_PAINTS = frozenset({b"S", b"s", b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"n"})
# Everything else a page may say, with the most operands it takes.
_OPERANDS = {
    b"q": 0, b"Q": 0, b"cm": 6, b"w": 1, b"J": 1, b"j": 1, b"M": 1, b"d": 2, b"ri": 1, b"i": 1,
    b"gs": 1, b"m": 2, b"l": 2, b"c": 6, b"v": 4, b"y": 4, b"h": 0, b"re": 4, b"S": 0, b"s": 0,
    b"f": 0, b"F": 0, b"f*": 0, b"B": 0, b"B*": 0, b"b": 0, b"b*": 0, b"n": 0, b"W": 0, b"W*": 0,
    b"CS": 1, b"cs": 1, b"SC": 5, b"sc": 5, b"SCN": 5, b"scn": 5, b"G": 1, b"g": 1, b"RG": 3,
    b"rg": 3, b"K": 4, b"k": 4, b"BT": 0, b"ET": 0, b"Tc": 1, b"Tw": 1, b"Tz": 1, b"TL": 1,
    b"Tf": 2, b"Tr": 1, b"Ts": 1, b"Td": 2, b"TD": 2, b"Tm": 6, b"T*": 0, b"Tj": 1, b"TJ": 1,
    b"'": 1, b'"': 3, b"EMC": 0, b"BMC": 1, b"BDC": 2, b"MP": 1, b"DP": 2, b"Do": 1,
}  # fmt: skip
_TEXT = frozenset({b"Tj", b"TJ", b"'", b'"'})
_UNSEEN_MODES = frozenset({3, 7})
_MARK_KEYS = frozenset({"/MCID", "/Type", "/Subtype", "/Attached", "/BBox"})


@dataclass(slots=True)
class _Pen:
    """Where the page's description has come to."""

    matrix: Matrix = UNMOVED
    at: Point = (0.0, 0.0)
    begun: Point = (0.0, 0.0)
    saved: list[Matrix] = field(default_factory=list)


def _numbers(operands: Sequence[Any]) -> list[float]:
    return [float(one) for one in operands if isinstance(one, FloatObject | NumberObject)]


class DrawingCheck:
    """Reads one page's operators against a profile."""

    def __init__(self, profile: VerifierProfile, page_number: int) -> None:
        self._profile = profile
        self._page = page_number
        self._pen = _Pen()
        self._path: list[tuple[Point, Point]] = []
        self._boxes: list[tuple[Point, Point]] = []
        self._strokes = Strokes()
        self.findings: list[Finding] = []
        self.codes: list[str] = []  # what is shown, as it stands before any font explains it

    def read(self, page: PageObject, reader: PdfReader) -> None:
        """Fill ``findings`` from the page's content; a page without content has none."""
        contents = page.get_contents()
        if contents is None:
            return
        for operands, operator in ContentStream(contents, reader).operations:
            self._step(operator, operands)
        if self._strokes.small_marks() > self._profile.marks:
            self._add(FindingKind.CURVE, "many small strokes")

    def _add(self, kind: FindingKind, place: str) -> None:
        finding = Finding(kind, self._page, place)
        if finding not in self.findings:
            self.findings.append(finding)

    def _step(self, operator: bytes, operands: Sequence[Any]) -> None:
        if operator == b"INLINE IMAGE":
            self._add(FindingKind.IMAGE, "inline image")
        elif operator == b"sh":
            self._add(FindingKind.STRUCTURE, "shading")
        elif not _is_plain(operator, operands):
            self._add(FindingKind.STRUCTURE, "page description")
        elif operator in _TEXT:
            self.codes.append(_codes(operands))
        elif operator in _MARKS:
            self._check_mark(operands)
        elif operator in _CURVES:
            self._curve(operands)
        elif operator == b"Tr" and int(_numbers(operands)[0]) in _UNSEEN_MODES:
            self._add(FindingKind.HIDDEN_TEXT, "invisible text")
        else:
            self._follow(operator, _numbers(operands))

    def _curve(self, operands: Sequence[Any]) -> None:
        self._add(FindingKind.CURVE, "curve")
        self._pen.at = moved(_numbers(operands)[-2:], self._pen.matrix)

    def _follow(self, operator: bytes, numbers: Sequence[float]) -> None:
        pen = self._pen
        if operator == b"q":
            pen.saved.append(pen.matrix)
        elif operator == b"Q" and pen.saved:
            pen.matrix = pen.saved.pop()
        elif operator == b"cm":
            a, b, c, d, e, f = numbers
            pen.matrix = combined((a, b, c, d, e, f), pen.matrix)
        elif operator == b"m":
            pen.at = pen.begun = moved(numbers, pen.matrix)
        elif operator == b"l":
            self._line_to(moved(numbers, pen.matrix))
        elif operator == b"re":
            x, y, width, height = numbers
            corners = moved((x, y), pen.matrix), moved((x + width, y + height), pen.matrix)
            self._boxes.append(corners)
        elif operator in _PAINTS:
            self._paint(operator)

    def _line_to(self, end: Point) -> None:
        self._path.append((self._pen.at, end))
        self._pen.at = end

    def _paint(self, operator: bytes) -> None:
        """Note what is painted; "n" paints nothing."""
        if operator in {b"s", b"b", b"b*"}:
            self._line_to(self._pen.begun)
        if operator != b"n":
            for start, end in self._path:
                self._strokes.add_line(start, end)
            for corner, opposite in self._boxes:
                self._strokes.add_box(corner, opposite)
        self._path.clear()
        self._boxes.clear()

    def _check_mark(self, operands: Sequence[Any]) -> None:
        if self._profile.bare_metadata:
            self._add(FindingKind.HIDDEN_TEXT, "marked content")
        for one in operands:
            if isinstance(one, NameObject) and str(one) not in TAGS:
                self._add(FindingKind.HIDDEN_TEXT, "optional layer")
            elif isinstance(one, DictionaryObject) and one.keys() - _MARK_KEYS:
                self._add(FindingKind.HIDDEN_TEXT, "/ActualText")


def _codes(operands: Sequence[Any]) -> str:
    """Return the strings among the operands of a text operator, those of a list joined."""
    listed = [one for part in operands for one in (part if isinstance(part, list) else [part])]
    return "".join(
        one.decode("latin-1") if isinstance(one, bytes) else str(one)
        for one in listed
        if isinstance(one, bytes | str)
    )


def _is_plain(operator: bytes, operands: Sequence[Any]) -> bool:
    """Whether an operator is among those of plain pages, with no operand it does not use."""
    most = _OPERANDS.get(operator)
    if most is None or len(operands) > most:
        return False
    if operator in _TEXT or operator in _MARKS:
        return True
    names = sum(isinstance(one, NameObject) for one in operands)
    lists = sum(isinstance(one, list) for one in operands)
    others = len(operands) - names - lists - len(_numbers(operands))
    return others == 0 and names <= 1 and (not lists or operator == b"d")
