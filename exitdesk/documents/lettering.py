"""Typed text made fit for paper: nothing in it is markup, nothing in it is lost in silence."""

import re
import unicodedata
from html import escape  # that of xml.sax would load the network modules of urllib

from reportlab.platypus import Paragraph

from exitdesk.documents.fonts import MISSING_SIGN, characters

_LINE_ENDS = {
    "\r\n": "\n",
    "\r": "\n",
    "\u2028": "\n",
    "\u2029": "\n\n",
    "\x0b": "\n",
    "\x0c": "\n",
}
# Signs the font lacks that have an equal in it.
_EQUALS = str.maketrans(
    {
        "\u2010": "-",
        "\u2011": "-",
        "\u2012": "\u2013",
        "\u202f": "\u00a0",
        "\u2190": "<-",
        "\u2192": "->",
        "\u2713": "\u221a",
        "\u2714": "\u221a",
        "\u25ae": "\u2014",  # stands where something was struck out
        "\t": " ",
    }
)
_JOINER = "\u200d"
_SELECTORS = frozenset(map(chr, range(0xFE00, 0xFE10)))  # they choose a look, they are no text
# A placeholder, and a time with its word, are not parted by a line's end.
_TOGETHER = re.compile(r"\[[^\[\]\n]{1,40}\]|\b(?:klo|kl\.) (?=\d)")
_BLANKS = re.compile("[ \t\n\r\x0b\x0c\u2028\u2029]+")  # all but the no-break space


class RepeatedParagraph(Paragraph):  # type: ignore[misc]
    """A paragraph that adds its words to ``record`` each time it is printed after the first."""

    record: list[str] | None = None
    printed = False

    def draw(self) -> None:
        """Print the paragraph once more."""
        if self.printed and self.record is not None:
            self.record.append(self.getPlainText(identify=None))
        self.printed = True
        super().draw()


class Lettering:
    """Turns typed text into printable text and remembers what could not be shown."""

    def __init__(self) -> None:
        self._missing: dict[str, None] = {}
        self._words: list[str] = []

    @property
    def missing(self) -> tuple[str, ...]:
        """The characters that the font lacks, each once, in order of appearance."""
        return tuple(self._missing)

    @property
    def words(self) -> str:
        """All text that was set, a line for each piece."""
        return "\n".join(self._words)

    def plain(self, typed: str) -> str:
        """Return ``typed`` in characters the font has, with invisible ones taken out.

        A lozenge stands for a character the font lacks; marks that join to it go with it.
        """
        for end, line_end in _LINE_ENDS.items():
            typed = typed.replace(end, line_end)
        text = self._shown(unicodedata.normalize("NFC", typed).translate(_EQUALS))
        self._words.append(text.replace("\u00a0", " "))
        return _TOGETHER.sub(_unparted, text)

    def line(self, typed: str) -> str:
        """Return ``typed`` as one line."""
        return self.plain(_BLANKS.sub(" ", typed).strip())

    def line_of_each_page(self, typed: str) -> str:
        """Return ``typed`` as one line for around the text; whoever sets it counts the pages."""
        line = self.line(typed)
        self._words.pop()
        return line

    def paragraph(self, typed: str, style: object, *, bullet: str | None = None) -> Paragraph:
        """Return one paragraph; line ends in ``typed`` stay line ends."""
        return Paragraph(as_markup(self.plain(typed.strip())), style, bulletText=bullet)

    def paragraphs(self, typed: str, style: object) -> list[Paragraph]:
        """Return a paragraph for each part of ``typed`` between blank lines."""
        plain = self.plain(typed)
        parts = [part for part in _parts(plain) if part]
        return [Paragraph(as_markup(part), style) for part in parts]

    def table_head(self, typed: str, style: object) -> Paragraph:
        """Return a paragraph that may be printed more than once, on the top of every page."""
        plain = self.plain(typed.strip())
        head = RepeatedParagraph(as_markup(plain), style)
        head.record = self._words
        return head

    def _shown(self, text: str) -> str:
        known = characters()
        shown: list[str] = []
        after_missing = joined = False
        for sign in text:
            category = unicodedata.category(sign)
            if sign == _JOINER:
                joined = after_missing
            elif sign in _SELECTORS or (category in {"Cc", "Cf"} and sign != "\n"):
                continue
            elif ord(sign) in known or sign == "\n":
                shown.append(sign)
                after_missing = joined = False
            else:
                self._missing.setdefault(sign)
                belongs = category in {"Mn", "Me", "Sk"} or joined
                if not (belongs and (after_missing or category == "Mn")):
                    shown.append(MISSING_SIGN)
                after_missing, joined = True, False
        return "".join(shown)


def as_markup(plain: str) -> str:
    """Return ``plain`` so that reportlab's paragraph shows it as it is."""
    return escape(plain, quote=False).replace("\n", "<br/>")


def _unparted(match: re.Match[str]) -> str:
    return match.group().replace(" ", "\u00a0")


def _parts(text: str) -> list[str]:
    parts: list[list[str]] = [[]]
    for line in text.split("\n"):
        if line.strip():
            parts[-1].append(line.strip())
        elif parts[-1]:
            parts.append([])
    return ["\n".join(part) for part in parts]
