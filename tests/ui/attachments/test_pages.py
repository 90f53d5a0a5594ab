"""Looking at one attachment."""

import multiprocessing
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor, QWheelEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from exitdesk.domain.actions import Action
from exitdesk.domain.attachment_errors import ViewerEndedError
from exitdesk.domain.attachments import Media
from exitdesk.domain.texts import Lang
from exitdesk.ui import dialogs
from exitdesk.ui.attachments.pages import AttachmentPage
from exitdesk.ui.attachments.picture_views import PictureView
from tests.attachments import samples
from tests.ui.attachments.hands import Attached, give_reason, press
from tests.ui.benches import found, words_on


def opened(attached: Attached, attachment_id: str, untouched_ms: int = 180_000) -> AttachmentPage:
    page = attached.page(attachment_id, untouched_ms)
    press(page, "open")
    give_reason(page, "Läser domen")
    attached.bench.settle()
    QApplication.processEvents()
    attached.bench.settle()
    return page


def pages_of(page: QWidget) -> PictureView:
    return found(page, PictureView)


def is_drawn(attached: Attached, page: QWidget, number: int) -> None:
    """Wait until a page has been drawn."""
    attached.bench.qtbot.waitUntil(lambda: pages_of(page).has_picture(number), timeout=20_000)
    attached.bench.settle()


def test_nothing_is_shown_and_no_process_started_before_a_reason_is_given(
    attached: Attached,
) -> None:
    page = attached.page(attached.add())
    before = multiprocessing.active_children()
    press(page, "open")
    assert not found(page, QPushButton, "confirm_reason").isEnabled()
    assert pages_of(page).page_count == 0
    assert samples.TITLE not in words_on(page)
    assert multiprocessing.active_children() == before
    assert attached.log()[0].action == Action.ATTACHMENT_ADDED


def test_a_reason_opens_it_and_is_in_the_log(attached: Attached) -> None:
    page = opened(attached, attached.add(samples.pdf("Ett", "Två", "Tre"), pages=3))
    is_drawn(attached, page, 0)
    entry = attached.log()[0]
    assert entry.action == Action.ATTACHMENT_SHOWN
    assert "Läser domen" in entry.detail
    assert pages_of(page).page_count == 3
    assert found(page, QLabel, "page_title").text() == samples.TITLE
    assert found(page, QLabel, "note_label").text() == samples.NOTE
    attached.bench.qtbot.waitUntil(lambda: "Ett" in pages_of(page).accessibleDescription())


def test_pages_are_gone_through_by_keys_and_buttons(attached: Attached) -> None:
    page = opened(attached, attached.add(samples.pdf("Ett", "Två", "Tre"), pages=3))
    view = pages_of(page)
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.page == 1
    press(page, "after")
    assert view.page == 2
    assert not found(page, QPushButton, "after_button").isEnabled()
    assert "3" in found(page, QLabel, "page_label").text()
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.page == 0
    press(page, "before")
    assert view.page == 0
    is_drawn(attached, page, 0)


def test_zooming_draws_the_page_anew(attached: Attached) -> None:
    page = opened(attached, attached.add())
    is_drawn(attached, page, 0)
    view = pages_of(page)
    fitted = view.scale
    wheel = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), wheel)
    assert view.scale > fitted
    press(page, "in")
    zoomed = view.scale
    attached.bench.qtbot.waitUntil(lambda: _scale_drawn(view) == zoomed, timeout=20_000)
    press(page, "out")
    assert view.scale < zoomed
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.scale == fitted
    attached.bench.settle()


def _scale_drawn(view: PictureView) -> float:
    held = view._pictures.get(0)
    return 0.0 if held is None else held.scale / view.devicePixelRatioF()


def test_leaving_the_page_covers_it_and_ends_its_process(attached: Attached) -> None:
    page = opened(attached, attached.add())
    is_drawn(attached, page, 0)
    assert page._viewer._viewing is not None
    process = page._viewer._viewing._process
    assert process is not None
    page.hide()
    attached.bench.settle()
    assert pages_of(page).page_count == 0
    assert found(page, QLabel, "page_title").text() != samples.TITLE
    assert process not in multiprocessing.active_children()
    page.show()
    assert found(page, QPushButton, "open_button").isVisible()


def test_it_is_covered_when_nobody_touches_it(attached: Attached) -> None:
    page = opened(attached, attached.add(), 30)
    attached.bench.qtbot.waitUntil(
        lambda: found(page, QPushButton, "open_button").isVisible(), timeout=20_000
    )
    assert pages_of(page).page_count == 0
    attached.bench.settle()


def test_touching_it_keeps_it_on_the_screen(attached: Attached) -> None:
    page = opened(attached, attached.add(), 60_000)
    page._untouched.setTimerType(Qt.TimerType.PreciseTimer)
    page._untouched.start()
    attached.bench.qtbot.waitUntil(lambda: page._untouched.remainingTime() < 59_990)
    QTest.keyClick(pages_of(page), Qt.Key.Key_Plus)
    assert page._untouched.remainingTime() > 59_990
    page.hide()


def test_a_process_that_dies_is_told_in_words_and_the_program_goes_on(attached: Attached) -> None:
    page = opened(attached, attached.add(samples.pdf("Ett", "Två"), pages=2))
    is_drawn(attached, page, 0)
    viewing = page._viewer._viewing
    assert viewing is not None
    assert viewing._process is not None
    viewing._process.kill()
    press(page, "in")
    attached.bench.qtbot.waitUntil(
        lambda: ViewerEndedError.message.sv in words_on(page), timeout=20_000
    )
    QTest.keyClick(pages_of(page), Qt.Key.Key_End)  # the next page starts the process anew
    is_drawn(attached, page, 1)


def test_a_text_is_shown_as_text_and_looked_through(attached: Attached) -> None:
    text = "Första raden\n<b>andra</b> raden\r\n" + "x" * 5_000 + "\nslutet är här"
    page = opened(attached, attached.add(text.encode(), Media.TEXT, 0))
    shown, words = (
        found(page, QPlainTextEdit, "attachment_text"),
        found(page, QLineEdit, "find_edit"),
    )
    assert "<b>andra</b>" in shown.toPlainText()
    assert shown.isReadOnly()
    words.setText("slutet")
    assert shown.textCursor().selectedText() == "slutet"
    words.setText("raden")
    QTest.keyClick(words, Qt.Key.Key_Return)
    first = shown.textCursor().position()
    QTest.keyClick(words, Qt.Key.Key_Return)
    assert shown.textCursor().position() != first
    words.setText("finns inte")
    assert found(page, QLabel, "found_label").text()
    shown.moveCursor(QTextCursor.MoveOperation.Start)
    size = shown.font().pointSizeF()
    press(page, "in")
    assert shown.font().pointSizeF() > size


class _PrintsToFile:
    """Stands in for the printer dialog, the edge of the machine."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __call__(self, _parent: QWidget, _language: object, printer: QPrinter) -> bool:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self._path))
        printer.setResolution(100)
        return True


@pytest.mark.parametrize(
    "sample",
    [
        (samples.pdf("Ett", "Två", "Tre"), Media.PDF, 3),
        (samples.picture("JPEG", (300, 200)), Media.JPEG, 1),
        (b"En rad\n" * 5, Media.TEXT, 0),
    ],
)
def test_printing_goes_page_by_page_to_the_printer_and_into_the_log(
    attached: Attached,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    sample: tuple[bytes, Media, int],
) -> None:
    content, media, pages = sample
    path = tmp_path / "paper.pdf"
    monkeypatch.setattr(dialogs, "choose_printer", _PrintsToFile(path))
    page = opened(attached, attached.add(content, media, pages))
    press(page, "print")
    attached.bench.qtbot.waitUntil(
        lambda: attached.log()[0].action == Action.PRINTED, timeout=20_000
    )
    with pdfium.PdfDocument(path) as printed:
        assert len(printed) == max(pages, 1)
    assert media.value in attached.log()[0].detail


def test_printing_can_be_stopped(
    attached: Attached, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialogs, "choose_printer", _PrintsToFile(tmp_path / "paper.pdf"))
    words = [f"Sida {number}" for number in range(60)]
    page = opened(attached, attached.add(samples.pdf(*words), pages=60))
    press(page, "print")
    label = found(page, QLabel, "page_label")
    before = label.text()
    attached.bench.qtbot.waitUntil(lambda: label.text() != before, timeout=20_000)
    press(page, "print")
    attached.bench.settle()
    assert attached.log()[0].action == Action.ATTACHMENT_SHOWN
    press(page, "in")  # the pages are still there
    is_drawn(attached, page, 0)


def test_what_was_erased_cannot_be_opened(attached: Attached) -> None:
    attachment_id = attached.add()
    desk = attached.bench.desk
    attached.bench.do(lambda: desk.attachments.erase(attachment_id, "skäl"))
    page = attached.page(attachment_id)
    assert not found(page, QPushButton, "open_button").isEnabled()


def test_what_is_not_whole_is_told_in_words(attached: Attached) -> None:
    attachment_id = attached.add()
    database = attached.bench.desk.vault._core.database
    attached.bench.do(lambda: database.execute("UPDATE attachment_parts SET sealed = x'00'"))
    page = opened(attached, attachment_id)
    assert pages_of(page).page_count == 0
    assert "underskrift" in words_on(page)
    assert found(page, QPushButton, "open_button").isEnabled()


def test_another_language_leaves_the_page_where_it_is(attached: Attached) -> None:
    page = opened(attached, attached.add(samples.pdf("Ett", "Två", "Tre"), pages=3))
    QTest.keyClick(pages_of(page), Qt.Key.Key_PageDown)
    attached.bench.language.choose(Lang.FI)
    assert pages_of(page).page == 1
    assert found(page, QLabel, "page_title").text() == samples.TITLE
    attached.bench.language.choose(Lang.SV)
    is_drawn(attached, page, 1)
