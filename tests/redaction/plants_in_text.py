"""Leaks in plain sight: names and numbers disguised, split and inflected in the page's text."""

import base64
from collections.abc import Callable, Mapping
from typing import Any

from tests.redaction.planting import NAME, Draw, Paper

_SHY, _ZERO, _NBSP = "\u00ad", "\u200b", "\u00a0"


def _lines(*lines: str) -> Callable[[Paper], bytes]:
    return lambda paper: paper.written(*lines)


def _draws(*draws: Draw) -> Callable[[Paper], bytes]:
    return lambda paper: paper.drawn(*draws)


def _over_line_end(canvas: Any, _face: str) -> None:
    canvas.drawString(300, 500, "asia koskee Virta-")
    canvas.drawString(72, 486, "sen perhettä")


def _over_line_end_bare(canvas: Any, _face: str) -> None:
    canvas.drawString(300, 500, "asia koskee Virta")
    canvas.drawString(72, 486, "sen perhettä")


def _in_two_cells(canvas: Any, _face: str) -> None:
    canvas.rect(70, 490, 60, 20)
    canvas.rect(130, 490, 60, 20)
    canvas.drawString(72, 495, "Virta")
    canvas.drawString(132, 495, "selle")


def _end_of_page(canvas: Any, _face: str) -> None:
    canvas.drawString(72, 60, "asia koskee Virta-")


def _top_of_page(canvas: Any, _face: str) -> None:
    canvas.drawString(72, 780, "sen perhettä")


def _in_header(canvas: Any, _face: str) -> None:
    canvas.drawString(72, 815, NAME)


def _in_footer(canvas: Any, _face: str) -> None:
    canvas.drawString(500, 12, NAME)


def _phone_in_two_cells(canvas: Any, _face: str) -> None:
    canvas.drawString(72, 500, "044 987")
    canvas.drawString(160, 500, "6543")


_CASES = (
    "Virtanen", "Virtasen", "Virtasta", "Virtasessa", "Virtasesta", "Virtaseen", "Virtasella",
    "Virtaselta", "Virtaselle", "Virtasena", "Virtaseksi", "Virtasetta", "Virtasineen",
    "Virtaset", "Virtasten", "Virtasia", "Virtasiltakin", "Virtasensa", "Virtaseltahan",
    "Jussi", "Jussin", "Jussia", "Jussissa", "Jussista", "Jussiin", "Jussilla", "Jussilta",
    "Jussille", "Jussina", "Jussiksi", "Jussitta", "Jusseille", "Jussikin", "Virtanens",
    "Jussis", "Virtanen:n", "Virtas-Jussi",
)  # fmt: skip

LINES: Mapping[str, tuple[str, ...]] = {
    **{f"inflected {form}": (f"eilen {form} oli mukana",) for form in _CASES},
    "all capitals": ("ASIA KOSKEE VIRTASTA",),
    "small letters": ("asia koskee virtasta",),
    "given name in small letters": ("näin jussin bussissa",),
    "soft hyphen": (f"asia koskee Virta{_SHY}sen perhettä",),
    "zero-width space": (f"asia koskee Virta{_ZERO}sen perhettä",),
    "no-break space inside": (f"asia koskee Virta{_NBSP}sen perhettä",),
    "space inside": ("asia koskee Virta sen perhettä",),
    "spelt with spaces": ("asia koskee V i r t a s e n perhettä",),
    "spelt with points": ("asia koskee V.i.r.t.a.s.e.n perhettä",),
    "spelt with hyphens": ("asia koskee V-i-r-t-a-s-e-n perhettä",),
    "spelt with no-break spaces": (f"koskee {_NBSP.join('Virtasen')} perhettä",),
    "combining accent": ("tavattiin Ra\u0308ven torilla",),
    "accent put on": ("asia koskee Vírtasen perhettä",),
    "accent taken away": ("tavattiin Raven torilla",),
    "in brackets": ("asia (Virtasen) selvisi",),
    "in quotes": ("asia ”Virtasen” selvisi",),
    "after a slash": ("asia/Virtasen selvisi",),
    "joined to another": ("asia koskee VirtasenJussia",),
    "joined to a number": ("asia koskee Virtasen2",),
    "joined with an underscore": ("tiedosto virtanen_jussi",),
    "in an address on the net": ("osoite jussi.virtanen@example.org",),
    "in a web address": ("osoite www.example.org/virtanen",),
    "as a handle": ("tili @jussivirtanen",),
    "as a hashtag": ("tunniste #Virtanen",),
    "digits for letters": ("asia koskee V1rtasen perhettä",),
    "initials": ("J.V. sai päätöksen",),
    "initials without points": ("JV:lle soitettiin",),
    "inside a placeholder": ("[HENKILÖ VIRTANEN] sai päätöksen",),
    "after a placeholder": ("[HENKILÖ B]:lle Virtaselle soitettiin",),
    "phone closed": ("numero 0449876543",),
    "phone abroad": ("numero +358 44 987 6543",),
    "phone with points": ("numero 044.987.65.43",),
    "phone digit by digit": ("numero 0 4 4 9 8 7 6 5 4 3",),
    "phone said in words": (
        "numero nolla neljä neljä yhdeksän kahdeksan seitsemän kuusi viisi neljä kolme",
    ),
    "phone with letters for digits": ("numero O44 987 6543",),
    "small letters over a line's end": ("asia koskee virtas", "elle soitettua puhelua"),
    "phone over two lines": ("numero 044 987", "6543 vastaa"),
    "identity code spaced": ("tunnus 010181 - 900B",),
    "identity code, new separator": ("tunnus 010181Y900B",),
    "birthday in digits": ("synt. 2.2.1981",),
    "birthday in words": ("syntynyt toinen helmikuuta 1981",),
    "birthday in Swedish": ("född den 2 februari 1981",),
    "birthday with a Roman month": ("syntynyt 2.II.1981",),
    "birthday by ISO": ("1981-02-02",),
    "in base64": (f"viite {base64.b64encode(b'Jussi Virtanen').decode()} loppu",),
    "in hexadecimal": (f"viite {b'Virtanen'.hex()} loppu",),
    "with percent signs": ("viite %56%69%72%74%61%6e%65%6e loppu",),
    "as a character entity": ("viite &#86;irtanen loppu",),
    "reversed": ("viite nenatriV loppu",),
}  # fmt: skip

# Open Sans has these; the standard typefaces of PDF do not.
EMBEDDED_LINES: Mapping[str, tuple[str, ...]] = {
    "ligature": ("Asia koskee \ufb01nn Stef\ufb00enin perhettä Virtasen",),
    "Cyrillic look-alikes": ("asia koskee Virt\u0430s\u0435n perhettä",),
    "Greek look-alikes": ("asia koskee V\u03b9rtasen ja J\u03c5ssin",),
    "small capitals": ("asia koskee Vɪʀᴛᴀꜱᴇɴ perhettä",),
    "full width": ("asia koskee Virtas\u00eb\u0304n perhettä, Virtasen",),
}

_DRAWS: Mapping[str, tuple[Draw, ...]] = {
    "hyphenated over a line's end": (_over_line_end,),
    "over a line's end without hyphen": (_over_line_end_bare,),
    "in two cells": (_in_two_cells,),
    "over two pages": (_end_of_page, _top_of_page),
    "in the header": (_in_header,),
    "in the footer": (_in_footer,),
    "phone in two cells": (_phone_in_two_cells,),
}

LAID_OUT: Mapping[str, Callable[[Paper], bytes]] = {
    name: _draws(*draws) for name, draws in _DRAWS.items()
}
IN_TEXT: Mapping[str, Callable[[Paper], bytes]] = {
    **{name: _lines(*lines) for name, lines in LINES.items()},
    **LAID_OUT,
}
_NOT_IN_THE_FONT = "small capitals"  # it draws nothing for them: no leak in a file
IN_EMBEDDED_TEXT: Mapping[str, Callable[[Paper], bytes]] = {
    name: _lines(*lines) for name, lines in EMBEDDED_LINES.items() if name != _NOT_IN_THE_FONT
}
