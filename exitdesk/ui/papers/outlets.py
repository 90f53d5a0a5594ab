"""The two ways out for a finished paper: the printer, and a file the officer names."""

from collections.abc import Callable
from enum import Enum
from pathlib import Path

from PySide6.QtWidgets import QWidget

from exitdesk.casework.papers import Paper
from exitdesk.domain.texts import Text
from exitdesk.ui import dialogs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.printing import new_printer, pages_printed

NOT_PRINTED = Text(
    sv="Skrivaren tog inte emot dokumentet. Kontrollera skrivaren och försök igen.",
    fi="Tulostin ei ottanut asiakirjaa vastaan. Tarkista tulostin ja yritä uudelleen.",
)
PRINTING = Text(sv="Skriver ut …", fi="Tulostetaan …")
PRINTED = Text(sv="Utskrivet och antecknat i loggen.", fi="Tulostettu ja kirjattu lokiin.")
SAVED = Text(sv="Sparat och antecknat i loggen.", fi="Tallennettu ja kirjattu lokiin.")

_MISSING = Text(
    sv="Typsnittet saknar dessa tecken, som visas som en romb ◊: {signs}",
    fi="Fontista puuttuvat nämä merkit, joiden tilalla on vinoneliö ◊: {signs}",
)
_LEFT_OUT = Text(
    sv="Allt ryms inte på en sida. De här raderna lämnades bort:\n{lines}",
    fi="Kaikki ei mahdu yhdelle sivulle. Nämä rivit jäivät pois:\n{lines}",
)


class Outcome(Enum):
    """What became of a print."""

    CANCELLED = "cancelled"
    REFUSED = "refused"
    PRINTED = "printed"


def note_on(paper: Paper) -> Text | None:
    """Return what to know before printing: signs that cannot be shown, and how to fold."""
    notes = []
    if paper.missing_glyphs:
        notes.append(_MISSING.filled({"signs": " ".join(paper.missing_glyphs)}))
    if paper.left_out:
        notes.append(
            _LEFT_OUT.filled({"lines": "\n".join(f"•  {line}" for line in paper.left_out)})
        )
    if paper.folding is not None:
        notes.append(paper.folding)
    if not notes:
        return None
    return Text(sv="\n".join(note.sv for note in notes), fi="\n".join(note.fi for note in notes))


def print_paper(parent: QWidget, language: LanguageSwitch, paper: Paper) -> Outcome:
    """Let the officer choose a printer and print from memory."""
    return print_pdf(parent, language, paper.pdf)


def print_pdf(parent: QWidget, language: LanguageSwitch, pdf: bytes) -> Outcome:
    """Let the officer choose a printer for pages that exist in memory only."""
    printer = new_printer()
    if not dialogs.choose_printer(parent, language, printer):
        return Outcome.CANCELLED
    taken = dialogs.run_while(parent, language, PRINTING, pages_printed(pdf, printer))
    if taken is None:
        return Outcome.CANCELLED
    return Outcome.PRINTED if taken else Outcome.REFUSED


def choose_file(
    parent: QWidget, language: LanguageSwitch, paper: Paper, caption: Callable[[], str]
) -> Path | None:
    """Return where to save a paper under its neutral name, or None."""
    return dialogs.choose_save_path(
        parent, language, caption, suggested=paper.file_name, suffix="pdf"
    )
