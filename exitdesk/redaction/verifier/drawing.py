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

_SHOW_TEXT = {b"Tj", b"TJ", b"'", b'"'}
_CURVES = {b"c", b"v", b"y"}
_FILLS = {b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*"}
_INVISIBLE_MODES = {3, 7}


@dataclass(slots=True)
class _Pen:
    """The state of the page description that decides whether text can be seen."""

    white: bool = False
    dark_ground: bool = False
    mode: int = 0
    saved: list[tuple[bool, int]] = field(default_factory=list)


def _numbers(operands: Sequence[Any]) -> list[float]:
    return [float(one) for one in operands if isinstance(one, FloatObject | NumberObject)]


def _is_white(operator: bytes, operands: Sequence[Any]) -> bool | None:
    """Whether a fill colour operator sets white; None when it sets no fill colour."""
    values = _numbers(operands)
    if operator in {b"g", b"rg"} or (operator in {b"sc", b"scn"} and len(values) in {1, 3}):
        return bool(values) and min(values) > 0.97
    if operator == b"k":
        return bool(values) and max(values) < 0.03
    return None


class DrawingCheck:
    """Reads one page's operators against a profile."""

    def __init__(self, profile: VerifierProfile, page_number: int) -> None:
        self._profile = profile
        self._page = page_number
        self._pen = _Pen()
        self.findings: list[Finding] = []

    def read(self, page: PageObject, reader: PdfReader) -> None:
        """Fill ``findings`` from the page's content; a page without content has none."""
        contents = page.get_contents()
        if contents is None:
            return
        for operands, operator in ContentStream(contents, reader).operations:
            self._step(operator, operands)

    def _add(self, kind: FindingKind, place: str) -> None:
        finding = Finding(kind, self._page, place)
        if finding not in self.findings:
            self.findings.append(finding)

    def _step(self, operator: bytes, operands: Sequence[Any]) -> None:
        self._follow(operator, operands)
        if operator in _CURVES and not self._profile.curves:
            self._add(FindingKind.CURVE, "curve")
        elif operator == b"INLINE IMAGE":
            self._add(FindingKind.IMAGE, "inline image")
        elif operator == b"sh":
            self._add(FindingKind.STRUCTURE, "shading")
        elif operator in {b"BDC", b"DP"}:
            self._check_marked_content(operands)
        elif operator in _SHOW_TEXT:
            self._check_text()

    def _follow(self, operator: bytes, operands: Sequence[Any]) -> None:
        pen = self._pen
        white = _is_white(operator, operands)
        if white is not None:
            pen.white = white
        elif operator == b"q":
            pen.saved.append((pen.white, pen.mode))
        elif operator == b"Q" and pen.saved:
            pen.white, pen.mode = pen.saved.pop()
        elif operator == b"Tr":
            pen.mode = int(_numbers(operands)[0]) if _numbers(operands) else 3
        elif operator in _FILLS and not pen.white:
            pen.dark_ground = True

    def _check_text(self) -> None:
        if self._pen.mode in _INVISIBLE_MODES:
            self._add(FindingKind.HIDDEN_TEXT, "invisible text")
        if self._pen.white and not self._pen.dark_ground:
            self._add(FindingKind.HIDDEN_TEXT, "white text")

    def _check_marked_content(self, operands: Sequence[Any]) -> None:
        for one in operands:
            if isinstance(one, NameObject) and str(one) == "/OC":
                self._add(FindingKind.HIDDEN_TEXT, "optional layer")
            elif isinstance(one, DictionaryObject) and "/ActualText" in one:
                self._add(FindingKind.HIDDEN_TEXT, "/ActualText")
