"""The program's real window process, driven as in the tests of the lock, opening attachments."""

import sys

from PySide6.QtWidgets import QLineEdit, QPushButton

from exitdesk.ui.attachments.picture_views import PictureView
from tests.lock import driven_window
from tests.lock.driven_window import Hands


def view(hands: Hands, reason: str) -> None:
    """Open the attachment whose page is shown; answer when its first page has been drawn."""
    assert hands.program.window is not None
    page = hands.program.window.page
    assert page is not None
    _button(page, "open_button").click()
    edit = page.findChild(QLineEdit, "reason_edit")
    assert edit is not None
    edit.setText(reason)
    _button(page, "confirm_reason").click()
    pages = page.findChild(PictureView)
    assert pages is not None
    hands._when(lambda: pages.has_picture(0), dict)


def _button(page: object, name: str) -> QPushButton:
    button = page.findChild(QPushButton, name)  # type: ignore[attr-defined]
    assert isinstance(button, QPushButton)
    return button


if __name__ == "__main__":
    Hands.do_open_attachment = view  # type: ignore[attr-defined]
    sys.exit(driven_window.drive())
