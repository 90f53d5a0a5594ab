"""The whole journey, walked in a process of its own: `python -m tests.campaigns.journeys OUT`.

It is the tour, with a mark added to every longer text that is typed on it, and one leg more:
every field of every form, filled in with a mark of its own. At the end it says how many marks
were typed.
"""

import sys
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from exitdesk.__main__ import main as program
from exitdesk.domain.cases import Place
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import ID_CONCEPTS, Kind
from exitdesk.tour import tours
from exitdesk.tour.cases import open_case
from exitdesk.tour.errors import TourStoppedError
from exitdesk.tour.parties import Party
from exitdesk.tour.stages import Stage
from exitdesk.tour.typist import Typist
from exitdesk.ui.form_pages import FormPage
from exitdesk.ui.forms.field_rows import FieldRow
from exitdesk.ui.main_window import MainWindow
from tests.campaigns.grounds import ROOT
from tests.campaigns.markers import CONTROL, Marks, control

MARKS = Marks()
_CASE = "Vide"  # made on the tour, and not used after this leg
_PAGES = ("today", "cases", "log", "settings")
_TYPED = {Kind.DATE: "22.11.2026", Kind.PARTIAL_DATE: "2026", Kind.NUMBER: "3"}


class MarkingTypist(Typist):
    """Adds a mark to what is typed into boxes of longer text, but for what the tour compares."""

    kept: ClassVar[tuple[str, ...]] = ("Jag vill bort innan sommaren",)

    def type_into(self, field: QWidget, text: str) -> None:
        """Type, and a mark after it where there is room for words."""
        is_box = isinstance(field, QPlainTextEdit) and not text.startswith(self.kept)
        super().type_into(field, f"{text} {MARKS.new()}" if is_box else text)


class OpenStage(Stage):
    """A stage whose window can be asked to open a place."""

    newest: ClassVar["OpenStage"]

    def __init__(self, *given: object) -> None:
        super().__init__(*given)  # type: ignore[arg-type]
        OpenStage.newest = self

    @property
    def window(self) -> MainWindow:
        """The main window, which is open by now."""
        assert self._program.window is not None
        return self._program.window


@dataclass(slots=True)
class Filler:
    """Answers every question on the screen, and those that come up by the answers."""

    typist: Typist
    done: set[tuple[str, ...]] = field(default_factory=set)

    def fill(self) -> None:
        """Go on until nothing new comes up."""
        while fresh := [row for row in self.typist.all(FieldRow) if row.path not in self.done]:
            self.done.add(fresh[0].path)
            with suppress(TourStoppedError, RuntimeError):  # it went away with an answer before it
                self._answer(fresh[0])

    def _answer(self, row: FieldRow) -> None:
        kind = row.field.kind
        if kind is Kind.GROUP:
            for _ in range(2):
                self.typist.click("add_row", row)
        elif kind is Kind.PERSON or row.field.concept in ID_CONCEPTS:
            self._choose_line(row)
        elif kind in _TYPED:
            self.type_into(row, _TYPED[kind])
        elif kind in {Kind.SHORT_TEXT, Kind.LONG_TEXT}:
            self.type_into(row, MARKS.new())
        else:
            self._choose_each(row)

    def type_into(self, row: FieldRow, text: str) -> None:
        """Put the cursor into the row's line or box and type."""
        boxes: list[QWidget] = [*row.findChildren(QPlainTextEdit), *row.findChildren(QLineEdit)]
        shown = [box for box in boxes if box.isVisible()]
        if shown:
            self.typist.bring(shown[0])
            shown[0].setFocus(Qt.FocusReason.OtherFocusReason)
            self.typist.press("Ctrl+A")
            self.typist.type(text) if text else self.typist.press("Del")
            self.typist.let_paint()

    def _choose_each(self, row: FieldRow) -> None:
        """Take one option after the other, so that what hangs on each comes up and is filled."""
        buttons = [
            button
            for button in row.findChildren(QAbstractButton)
            if button.objectName().startswith("option_") and button.isVisible()
        ]
        for button in buttons[:6]:
            button.click()
            self.typist.let_paint()
            if row.field.kind is Kind.RATED:
                break
            self.fill()
        if row.field.kind is Kind.RATED:
            self.type_into(row, MARKS.new())
        if not buttons:
            self._choose_line(row)

    def _choose_line(self, row: FieldRow) -> None:
        for combo in row.findChildren(QComboBox):
            if combo.count() > 1:
                combo.setCurrentIndex(1)


def fill_every_form(party: Party) -> None:
    """Fill in every form there is, and save it if it can be; else its draft stays."""
    party.begin("every field of every form")
    window = OpenStage.newest.window
    open_case(party, _CASE)
    page = window.page
    case_id = page.place().case_id if page is not None else ""
    for key in FormLibrary(ROOT / "resources" / "forms").keys():  # noqa: SIM118  (no mapping)
        before = MARKS.given
        window.open(Place("form", case_id=case_id, tab=key))
        party.typist.wait_until_quiet()
        with suppress(TourStoppedError):
            _fill_form(party.typist)
        saved = "saved" if _is_left(window) else "left as a draft"
        sys.stdout.write(f"form {key}: {MARKS.given - before} marks, {saved}\n")
        window.open(Place("case", case_id=case_id))
        party.typist.wait_until_quiet()
    _type_on_pages(party, window, case_id)


def _type_on_pages(party: Party, window: MainWindow, case_id: str) -> None:
    """Type a mark into every field that stands on a page outside the forms."""
    before = MARKS.given
    for place in (*(Place(page) for page in _PAGES), Place("report", case_id=case_id)):
        window.open(place)
        party.typist.wait_until_quiet()
        lines = party.typist.all(QLineEdit)
        boxes: list[QWidget] = [*lines, *party.typist.all(QPlainTextEdit)]
        for box in boxes:
            if box.isEnabled() and box.isVisible():
                box.setFocus(Qt.FocusReason.OtherFocusReason)
                party.typist.type(MARKS.new())
                party.typist.wait_until_quiet()
    window.open(Place("today"))
    sys.stdout.write(f"pages: {MARKS.given - before} marks\n")


def _fill_form(typist: Typist) -> None:
    filler = Filler(typist)
    forward = typist.all(QAbstractButton, "next")
    filler.fill()
    while forward and typist.all(QAbstractButton, "next") and _has_questions(typist):
        typist.click("next")
        filler.fill()
    for _ in range(2):
        typist.wait_until_quiet()
        for name in ("next", "confirm"):
            if typist.all(QAbstractButton, name):
                typist.click(name)
        typist.wait_until_quiet()
        for row in typist.all(FieldRow):
            if row._problems:
                filler.type_into(row, "")


def _has_questions(typist: Typist) -> bool:
    return bool(typist.all(FieldRow))


def _is_left(window: MainWindow) -> bool:
    return not isinstance(window.page, FormPage)


def main(out: Path) -> int:
    """Walk the journey; return the exit status."""
    vars(tours).update(
        Typist=MarkingTypist, Stage=OpenStage, _LEGS=(*tours._LEGS, fill_every_form)
    )
    with NamedTemporaryFile(prefix=CONTROL) as file:
        file.write(control())
    status = program(["tour", "--out", str(out)])
    sys.stdout.write(f"marks {MARKS.given}\n")
    return status


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
