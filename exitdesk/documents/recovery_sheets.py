"""The recovery sheet: a code to type back, a character a box, and how to keep the paper."""

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from exitdesk.documents.blocks import furniture_for, label_table, section_heading
from exitdesk.documents.dates import day
from exitdesk.documents.fonts import SEMIBOLD
from exitdesk.documents.lettering import Lettering
from exitdesk.documents.requests import Marks, PrintedDocument, RecoveryPaper
from exitdesk.documents.sheets import WIDTH, bind
from exitdesk.documents.styles import INK, RULE, SOFT, styles
from exitdesk.documents.wordings import Wording

_BOX = 11 * mm
_GAP = 4 * mm  # between groups
_BULLET = "\u2022"
_TO_WRITE_ON = "_" * 36


class CodeLine(Flowable):  # type: ignore[misc]
    """A numbered line of characters in boxes, in groups; as wide as the text at most."""

    def __init__(self, number: str, groups: list[str]) -> None:
        super().__init__()
        self._number, self._groups = number, groups
        boxes = sum(map(len, groups))
        room = WIDTH - 12 * mm - _GAP * (len(groups) - 1)
        self._side = min(_BOX, room / max(boxes, 1))
        self.width, self.height = WIDTH, self._side + 4 * mm

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Take the height of a box and the space below it."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the number, the boxes and their characters."""
        base = 4 * mm
        size = self._side * 0.62
        self.canv.setFont(SEMIBOLD, 10)
        self.canv.setFillColor(SOFT)
        self.canv.drawString(0, base + self._side / 2 - 3.5, self._number)
        self.canv.setFont(SEMIBOLD, size)
        self.canv.setFillColor(INK)
        self.canv.setStrokeColor(RULE)
        self.canv.setLineWidth(0.7)
        x = 12 * mm
        for group in self._groups:
            for character in group:
                self.canv.rect(x, base, self._side, self._side)
                middle = base + self._side / 2 - size * 0.36
                self.canv.drawCentredString(x + self._side / 2, middle, character)
                x += self._side
            x += _GAP


def make_recovery_sheet(paper: RecoveryPaper) -> PrintedDocument:
    """Return the sheet as PDF, to be sent to a printer from memory and never kept."""
    wording, lettering, look = Wording("recovery", paper.lang), Lettering(), styles(11)
    title, intro, keeping = _words(paper, wording)
    story: list[Flowable] = [
        lettering.paragraph(title, look.title),
        lettering.paragraph(intro, look.body),
        *section_heading(wording.say("code"), look, lettering),
        Spacer(1, 4),
        *_code(paper.lines, lettering),
        lettering.paragraph(wording.say("typing"), look.body),
        *section_heading(wording.say("keeping"), look, lettering),
    ]
    story += [lettering.paragraph(wording.say(key), look.item, bullet=_BULLET) for key in keeping]
    story += section_heading(wording.say("fingerprint"), look, lettering)
    story.append(lettering.paragraph(paper.key_fingerprint, look.code))
    story.append(lettering.paragraph(wording.say("fingerprint_help"), look.small))
    pairs = (
        (wording.say("vault"), paper.vault_id),
        (wording.say("holder"), paper.officer),
        (wording.say("made_on"), day(paper.made_on)),
        (wording.say("supervisor_kept_by"), _TO_WRITE_ON if paper.letter else ""),
    )
    story += label_table([pair for pair in pairs if pair[1].strip()], look, lettering)
    furniture = furniture_for(
        Marks(secret=True, practice=paper.practice),
        wording,
        lettering,
        file_title=wording.say("file_title"),
    )
    return bind(story, furniture, lettering)


def _words(paper: RecoveryPaper, wording: Wording) -> tuple[str, str, tuple[str, ...]]:
    """Return title and introduction, and the keys of what is said of keeping the paper."""
    if not paper.letter:
        usual = ("keep_locked", "keep_apart", "keep_seen")
        return wording.say("title"), wording.say("intro"), usual
    places = {"letter": paper.letter, "of": paper.of}
    keeping = ("keep_locked", "supervisor_separately", "keep_seen", "supervisor_use")
    title = wording.say("supervisor_title", **places)
    return title, wording.say("supervisor_intro", **places), keeping


def _code(lines: tuple[str, ...], lettering: Lettering) -> list[Flowable]:
    flow: list[Flowable] = []
    for number, line in enumerate(lines, start=1):
        groups = lettering.line(line.replace("-", " ")).split(" ")
        flow.append(CodeLine(lettering.line(f"{number}."), groups))
    return flow
