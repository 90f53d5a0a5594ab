"""One A4 side as pocket pages: where each page stands, which way up, and what fits.

Eight pages: A4 lying, folded lengthwise so that the text is outside, then like a concertina.
The lower row reads 1 to 4; the upper row stands on its head and reads 5 to 8 from the right,
so that it is upright when the folded strip is turned over. Four pages: A4 standing, folded
across and then like a card, so that the lower row is back and front and the upper row, on
its head, the inside. No scissors are needed.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Paragraph

from exitdesk.documents.errors import PaperTooSmallError
from exitdesk.documents.styles import RULE

PADDING: float = 7 * mm  # clear of what office printers cannot reach, and of the folds
_TICK = (3.5 * mm, 6.5 * mm)  # from the paper's edge
# The first that holds everything is taken: small pages in large type, then larger pages.
_TRIALS = (
    (8, 12.0),
    (8, 11.0),
    (8, 10.0),
    (8, 9.5),
    (4, 11.0),
    (4, 10.0),
    (4, 9.5),
    (4, 9.0),
    (8, 9.0),
)


@dataclass(frozen=True, slots=True)
class Panel:
    """A pocket page: its lower left corner on the sheet, its size, whether on its head."""

    x: float
    y: float
    width: float
    height: float
    turned: bool

    @property
    def text_width(self) -> float:
        """The width that text may take."""
        return self.width - 2 * PADDING

    @property
    def text_height(self) -> float:
        """The height that text may take."""
        return self.height - 2 * PADDING


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet with its pocket pages in reading order and what stands on each."""

    page_size: tuple[float, float]
    panels: tuple[Panel, ...]
    contents: tuple[tuple[Flowable, ...], ...]

    def draw(self, canvas: Any, around: Callable[[Panel], None]) -> None:
        """Draw the fold marks and every page; ``around`` adds to a page in its own corner."""
        _draw_ticks(canvas, self)
        for panel, pieces in zip(self.panels, self.contents, strict=True):
            canvas.saveState()
            if panel.turned:
                canvas.translate(panel.x + panel.width, panel.y + panel.height)
                canvas.rotate(180)
            else:
                canvas.translate(panel.x, panel.y)
            _draw_pieces(canvas, panel, pieces)
            around(panel)
            canvas.restoreState()


def panels_of(count: int) -> tuple[tuple[float, float], tuple[Panel, ...]]:
    """Return the sheet's size and its pocket pages in reading order; ``count`` is 8 or 4."""
    width, height = (A4[1], A4[0]) if count == 8 else A4
    columns = count // 2
    wide, high = width / columns, height / 2
    lower = [Panel(i * wide, 0, wide, high, turned=False) for i in range(columns)]
    upper = [Panel(i * wide, high, wide, high, turned=True) for i in reversed(range(columns))]
    if count == 8:
        return (width, height), (*lower, *upper)
    back, front = lower
    return (width, height), (front, *upper, back)


def impose(flow_at: Callable[[float], list[Flowable]]) -> Sheet:
    """Return the sheet with the largest type that holds everything; nothing is ever cut.

    ``flow_at`` gives the text in type of so many points.

    Raises:
        PaperTooSmallError: with the number of lines over where the fewest are.
    """
    over: list[int] = []
    for whole in (True, False):  # a line is parted between pages only when nothing else helps
        for count, size in _TRIALS:
            page_size, panels = panels_of(count)
            contents, left = _fill(panels, flow_at(size), whole=whole)
            if not left:
                return Sheet(page_size, panels, contents)
            over.append(_lines(left, panels[0].text_width))
    raise PaperTooSmallError(lines=min(over))


def _fill(
    panels: Iterable[Panel], flow: list[Flowable], *, whole: bool
) -> tuple[tuple[tuple[Flowable, ...], ...], list[Flowable]]:
    left = list(flow)
    contents = []
    for panel in panels:
        taken, left = _take(left, panel, whole=whole)
        contents.append(tuple(taken))
    return tuple(contents), left


def _take(
    flow: list[Flowable], panel: Panel, *, whole: bool
) -> tuple[list[Flowable], list[Flowable]]:
    """Part ``flow`` at the page's end; ``whole`` moves a line on rather than part it."""
    taken: list[Flowable] = []
    width, free = panel.text_width, panel.text_height
    left = list(flow)
    while left:
        piece = left[0]
        gap = _gap(taken, piece)
        _, needed = piece.wrap(width, free)
        if needed + gap > free:
            movable = whole and needed <= panel.text_height
            parts = [] if movable else piece.split(width, free - gap)
            if len(parts) > 1:
                parts[0].wrap(width, free)
                taken.append(parts[0])
                left[:1] = parts[1:]
            return taken, left
        free -= needed + gap
        taken.append(left.pop(0))
    return taken, left


def _gap(taken: list[Flowable], piece: Flowable) -> float:
    if not taken:
        return 0.0
    return float(max(taken[-1].getSpaceAfter(), piece.getSpaceBefore()))


def _lines(flow: list[Flowable], width: float) -> int:
    count = 0
    for piece in flow:
        piece.wrap(width, 1e6)
        count += len(piece.blPara.lines) if isinstance(piece, Paragraph) else 1
    return count


def _draw_pieces(canvas: Any, panel: Panel, pieces: tuple[Flowable, ...]) -> None:
    top = panel.height - PADDING
    drawn: list[Flowable] = []
    for piece in pieces:
        top -= _gap(drawn, piece)
        _, height = piece.wrap(panel.text_width, panel.text_height)
        top -= height
        piece.drawOn(canvas, PADDING, top)
        drawn.append(piece)


def _draw_ticks(canvas: Any, sheet: Sheet) -> None:
    width, height = sheet.page_size
    near, far = _TICK
    canvas.saveState()
    canvas.setStrokeColor(RULE)
    canvas.setLineWidth(0.3)
    columns = len(sheet.panels) // 2
    for column in range(1, columns):
        x = column * width / columns
        canvas.line(x, near, x, far)
        canvas.line(x, height - near, x, height - far)
    canvas.line(near, height / 2, far, height / 2)
    canvas.line(width - near, height / 2, width - far, height / 2)
    canvas.restoreState()
