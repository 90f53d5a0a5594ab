"""Finished files to plant leaks in: one as reports are made, one as other programs make them."""

import io
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

import pikepdf
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from exitdesk.documents.fonts import REGULAR, register_fonts
from exitdesk.documents.sheets import Furniture, SheetCanvas, _unsigned
from exitdesk.domain.texts import Lang
from exitdesk.redaction.verifier.profiles import PLAIN, REPORT, VerifierProfile

NAME = "Virtasen"
TERMS = ("Jussi Virtanen", "044 987 6543", "Räven", "1981-02-02", "010181-900B")
ORDINARY = (
    "Asiakas tavattiin maanantaina ja [HENKILÖ B]:lle soitettiin.",
    "Sovittiin uusi aika toimistolla; kello 9.30 sopii kaikille.",
)

Draw = Callable[[Any, str], None]
Change = Callable[[pikepdf.Pdf], None]


@dataclass(frozen=True, slots=True)
class Paper:
    """A kind of file: whose it is, what it is verified against, and its typeface."""

    name: str
    profile: VerifierProfile
    face: str

    def drawn(self, *draws: Draw) -> bytes:
        """Return a clean page with what ``draws`` add to it, a page for each after the first."""
        target = io.BytesIO()
        canvas = self._canvas(target)
        canvas.setFont(self.face, 11)
        for number, line in enumerate(ORDINARY):
            canvas.drawString(72, 700 - 20 * number, line)
        for number, draw in enumerate(draws):
            if number:
                canvas.showPage()
                canvas.setFont(self.face, 11)
                canvas.drawString(72, 700, ORDINARY[0])
            canvas.saveState()
            draw(canvas, self.face)
            canvas.restoreState()
        canvas.showPage()
        canvas.save()
        made = target.getvalue()
        return _unsigned(made) if self.profile.bare_metadata else made

    def written(self, *lines: str) -> bytes:
        """Return a clean page with these lines below its own."""

        def draw(canvas: Any, _face: str) -> None:
            for number, line in enumerate(lines):
                canvas.drawString(72, 600 - 16 * number, line)

        return self.drawn(draw)

    def changed(self, change: Change, **saving: Any) -> bytes:
        """Return the clean page after ``change`` has had its way with the file's objects."""
        target = io.BytesIO()
        with pikepdf.open(io.BytesIO(clean(self))) as pdf:
            change(pdf)
            pdf.save(target, **saving)
        return target.getvalue()

    def _canvas(self, target: io.BytesIO) -> Any:
        if self.profile.bare_metadata:
            return SheetCanvas(target, Furniture("Raportti", Lang.FI, page_word="Sivu"))
        register_fonts()
        return Canvas(target, pagesize=A4)


OURS = Paper("ours", REPORT, REGULAR)
THEIRS = Paper("theirs", PLAIN, "Helvetica")
THEIRS_EMBEDDED = Paper("theirs embedded", PLAIN, REGULAR)


@cache
def clean(paper: Paper) -> bytes:
    """Return the paper with nothing planted in it."""
    return paper.drawn(lambda _canvas, _face: None)
