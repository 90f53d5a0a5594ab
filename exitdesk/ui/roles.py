"""What a widget is for; the stylesheet decides how that looks."""

from typing import Literal

from PySide6.QtWidgets import QWidget

Role = Literal[
    # labels
    "title",  # one a page
    "heading",  # over a part of a page
    "lead",  # the sentence under a title
    "large",  # what is read at arm's length
    "question",  # a form field's label
    "hint",  # help beside a field
    "help",  # the same
    "error",  # what is wrong with a field
    "muted",  # times, counts, what is secondary
    "code",  # recovery groups, fingerprints
    # buttons
    "primary",  # the one thing to do next on a page
    "danger",  # what cannot be undone
    "quiet",  # looks like a link
    "tab",  # a checkable choice in a row of tabs
    # frames
    "card",
    "notice",  # something worth knowing, accent-coloured edge
    "warning",  # something to see before going on
    "error_summary",
    "practice",  # the practice vault's mark
    "sidebar",
    "head",  # case head
    # fields
    "wrong",  # an editor whose answer has a problem
    "none",
]


def set_role(widget: QWidget, role: Role) -> None:
    """Give a widget a role, now or later."""
    if widget.property("role") == role:
        return
    widget.setProperty("role", role)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
