"""What the main window asks of a page."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from exitdesk.domain.cases import Place
from exitdesk.ui.cases.focus_marks import case_with_focus
from exitdesk.ui.translated import TranslatedWidget


class Page(TranslatedWidget):
    """One page of the main window; the window shows the case head and the navigation around it.

    ``place_requested`` asks the main window to open another page. ``place_changed`` tells it
    that ``place()`` answers differently now (another tab, another field), so that it is kept.
    """

    place_requested = Signal(object)  # Place
    place_changed = Signal()
    left = Signal()  # done here: show the place before this one
    finished = Signal(object)  # Place of what was saved: show it where the officer came from
    case_changed = Signal()  # something was saved that the case head shows

    def place(self) -> Place:
        """Return where the officer is, precise enough to come back to after unlocking."""
        raise TypeError("a page says where it is")

    def place_to_return(self) -> Place:
        """Return where to come back to when a page opened from here is done."""
        return self.place()

    def place_above(self) -> Place:
        """Return where this page is left for when nothing was shown before it."""
        place = self.place()
        inside = place.case_id and place.page != "case"
        return Place("case", case_id=place.case_id) if inside else Place("today")

    def case_in_focus(self) -> str:
        """Return the case that the officer is looking at: the page's, or a line's; else ""."""
        return self.place().case_id or case_with_focus(self)

    def place_once_kept(self) -> Callable[[], Place]:
        """Return what tells where to come back to once all that was flushed is in the vault.

        It is called in the vault's thread, where a draft that had no id yet has one by then.
        """
        place = self.place()
        return lambda: place

    def go_to(self, place: Place) -> bool:
        """Show ``place`` on this very page if it belongs here; return whether it does.

        The main window asks the page it shows before it builds another one.
        """
        return place == self.place()

    def flush(self) -> None:
        """Hand what has been typed to the drafts now; called before the program locks."""

    def take_focus(self) -> None:
        """Put the cursor where work on this page begins; called when it has been shown."""
        self.setFocus()
