"""Pictures of every window in both languages, and the index that lists what was made."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from exitdesk.domain.texts import Lang, Text
from exitdesk.tour.typist import Typist
from exitdesk.ui.languages import LanguageSwitch

INDEX = "index.md"
STOPPED = "stopped.png"
_PACKED = 85  # lightly: packing harder takes several times as long
_EDGE = QColor("#55606e")  # off-screen there is no desktop to draw a frame around a dialog
_TITLE = Text(sv="ExitDesk, en rundtur", fi="ExitDesk, kierros")
_INTRO = Text(
    sv="Bilderna är tagna av programmets egna fönster medan det användes med tangenter och "
    "klick. Allt på dem är påhittat.",
    fi="Kuvat on otettu ohjelman omista ikkunoista, kun sitä käytettiin näppäimin ja "
    "napsautuksin. Kaikki kuvissa on keksittyä.",
)
_PAPERS = Text(sv="Dokument", fi="Asiakirjat")


@dataclass(frozen=True, slots=True)
class Picture:
    """One window, in a file a language."""

    number: int
    name: str
    caption: Text

    def file(self, lang: Lang) -> str:
        """Return the name of the file in ``lang``."""
        return f"{self.number:03}-{self.name}.{lang.value}.png"


@dataclass(frozen=True, slots=True)
class Paper:
    """A document that was made on the way."""

    file: str
    caption: Text


_PACKED = 85  # packed lightly: half the size would take six times as long


class Camera:
    """Takes pictures into ``folder``; the language is switched by its key and switched back."""

    def __init__(
        self, folder: Path, typist: Typist, language: Callable[[], LanguageSwitch]
    ) -> None:
        self.folder = folder
        self._typist = typist
        self._language = language  # of the program that runs now: each lock ends one
        self.pictures: list[Picture] = []
        self.papers: list[Paper] = []

    def take(self, name: str, sv: str, fi: str) -> None:
        """Take the screen in both languages; afterwards it is in the language it was in."""
        typist = self._typist
        typist.wait_until_quiet()
        picture = Picture(len(self.pictures) + 1, name, Text(sv=sv, fi=fi))
        first = self._language().lang
        for lang in (first, self._language().other):
            self._switch(lang)
            self._save(screen(typist.window), picture.file(lang))
        self._switch(first)
        self.pictures.append(picture)

    def take_by(self, name: str, sv: str, fi: str, show: Callable[[Lang], None]) -> None:
        """Take a screen that has its own language in both; ``show`` turns it to one."""
        picture = Picture(len(self.pictures) + 1, name, Text(sv=sv, fi=fi))
        for lang in Lang:
            show(lang)
            self._typist.wait_until_quiet()
            self._save(screen(self._typist.window), picture.file(lang))
        self.pictures.append(picture)

    def take_last(self) -> None:
        """Take the screen as it is where the tour stopped."""
        screen(self._typist.window).save(str(self.folder / STOPPED))

    def file_paper(self, file: str, sv: str, fi: str) -> None:
        """List a document that lies in the folder now."""
        self.papers.append(Paper(file, Text(sv=sv, fi=fi)))

    def write_index(self) -> None:
        """Write the list of everything in the folder, in order, in both languages."""
        lines = [f"# {_both(_TITLE)}", "", _INTRO.sv, "", _INTRO.fi]
        for picture in self.pictures:
            lines += ["", f"## {picture.number:03} {picture.caption.sv}", ""]
            lines += [picture.caption.fi, ""]
            lines += [f"![{picture.caption.in_lang(x)}]({picture.file(x)})" for x in Lang]
        if self.papers:
            lines += ["", f"## {_both(_PAPERS)}", ""]
            lines += [
                f"- [{paper.file}]({paper.file}): {_both(paper.caption)}" for paper in self.papers
            ]
        (self.folder / INDEX).write_text("\n".join(lines) + "\n", encoding="utf-8")

    def _switch(self, lang: Lang) -> None:
        if self._language().lang is lang:
            return
        self._typist.press("Ctrl+L")
        self._typist.wait_until(lambda: self._language().lang is lang, "Ctrl+L does not switch")
        self._typist.wait_until_quiet()

    def _save(self, picture: QPixmap, name: str) -> None:
        if not picture.save(str(self.folder / name), "PNG", _PACKED):
            raise self._typist.stopped(f"{name} cannot be written")


def screen(front: QWidget) -> QPixmap:
    """Return the window in front as it is seen: over the window it belongs to, if any."""
    ground = front
    while (owner := _owner(ground)) is not None:
        ground = owner
    picture = ground.grab()
    painter = QPainter(picture)
    for window in QApplication.topLevelWidgets():
        if window is not ground and window.isVisible() and not _is_tip(window):
            where = window.mapToGlobal(QPoint(0, 0)) - ground.mapToGlobal(QPoint(0, 0))
            painter.drawPixmap(where, window.grab())
            painter.setPen(_EDGE)
            painter.drawRect(where.x(), where.y(), window.width() - 1, window.height() - 1)
    painter.end()
    return picture


def _owner(window: QWidget) -> QWidget | None:
    parent = window.parentWidget()
    return parent.window() if parent is not None else None


def _is_tip(window: QWidget) -> bool:
    return window.windowType() == Qt.WindowType.ToolTip


def _both(text: Text) -> str:
    return f"{text.sv} · {text.fi}"
