"""Attaching to a case of the bench, behind the windows and through them."""

from dataclasses import dataclass

from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from exitdesk.domain.attachments import Attachment, Media
from exitdesk.domain.cases import LogEntry, Place
from exitdesk.ui.attachments.pages import AttachmentPage
from exitdesk.ui.attachments.tabs import AttachmentsTab
from exitdesk.ui.cases.case_pages import CasePage
from tests.attachments.vault_hands import added, new
from tests.ui.benches import Bench, found


@dataclass(frozen=True)
class Attached:
    """One case and its attachments."""

    bench: Bench
    case_id: str

    def add(self, content: bytes = b"", media: Media = Media.PDF, pages: int = 1) -> str:
        """Attach something behind the windows; return its id."""
        vault = self.bench.desk.vault
        return self.bench.do(lambda: added(vault, self.case_id, new(content, media, pages)))

    def lines(self) -> tuple[Attachment, ...]:
        """Return what is attached."""
        return self.bench.do(lambda: self.bench.desk.attachments.of_case(self.case_id))

    def log(self, count: int = 1) -> tuple[LogEntry, ...]:
        """Return the newest entries of the case."""
        return self.bench.do(
            lambda: self.bench.desk.log.entries(self.case_id, limit=count, offset=0)
        )

    def page(self, attachment_id: str, untouched_ms: int = 180_000) -> AttachmentPage:
        """Show an attachment's page."""
        bench = self.bench
        place = Place("attachment", case_id=self.case_id, object_id=attachment_id)
        made = AttachmentPage(
            bench.desk,
            bench.jobs,
            place,
            language=bench.language,
            theme=bench.theme,
            untouched_ms=untouched_ms,
        )
        made.resize(900, 700)
        return bench.show(made)

    def case_page(self) -> CasePage:
        """Show the case at its attachments."""
        bench = self.bench
        place = Place("case", case_id=self.case_id, tab="attachments")
        made = CasePage(bench.desk, bench.jobs, place, language=bench.language, theme=bench.theme)
        made.resize(900, 700)
        return bench.show(made)

    def tab(self) -> AttachmentsTab:
        """Show the tab of the case; its page is the window around it."""
        return found(self.case_page(), AttachmentsTab)


def give_reason(widget: QWidget, reason: str) -> None:
    """Type a reason into the question that is asked, and confirm it."""
    (edit,) = [one for one in widget.findChildren(QLineEdit, "reason_edit") if one.isVisible()]
    edit.setText(reason)
    buttons = widget.findChildren(QPushButton, "confirm_reason")
    next(one for one in buttons if one.isVisible()).click()


def press(widget: QWidget, key: str) -> None:
    """Press the button of a key."""
    found(widget, QPushButton, f"{key}_button").click()
