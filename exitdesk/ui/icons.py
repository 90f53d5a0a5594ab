"""Icons drawn for the program, in the colour of the text around them."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from exitdesk.ui.themes import Theme

_SIDE = 64  # pixels; drawn larger than shown so that it stays sharp


class Icons:
    """Draws the icons of ``folder`` (the program's resources) in the theme's text colour."""

    def __init__(self, folder: Path, theme: Theme) -> None:
        self._folder = folder / "icons"
        self._theme = theme

    def icon(self, name: str) -> QIcon:
        """Return an icon in today's colours; ask again when the theme has changed."""
        drawing = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        coloured = drawing.replace("currentColor", self._theme.colours.text)
        pixmap = QPixmap(_SIDE, _SIDE)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(coloured.encode())).render(painter, QRectF(0, 0, _SIDE, _SIDE))
        painter.end()
        return QIcon(pixmap)
