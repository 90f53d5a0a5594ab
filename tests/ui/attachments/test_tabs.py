"""The list of a case's attachments, and adding to it."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QTabBar,
    QWidget,
)

from exitdesk.casework.desks import Desk
from exitdesk.domain.actions import Action
from exitdesk.domain.attachment_errors import (
    PasswordNeededError,
    TitleNeededError,
    UnknownMediaError,
)
from exitdesk.domain.attachments import MOST_BYTES, MOST_NOTE, Media
from exitdesk.domain.cases import CaseLine, Place
from exitdesk.domain.texts import Lang
from exitdesk.ui import dialogs
from exitdesk.ui.attachments.adding_panels import AddingPanel
from exitdesk.ui.attachments.tabs import (
    FROM_CLIPBOARD,
    FROM_FILE,
    NO_PICTURE,
    AttachmentsTab,
)
from tests.attachments import samples
from tests.ui.attachments.hands import Attached, give_reason, press
from tests.ui.benches import found, words_on


@pytest.fixture
def chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that the file chooser, the edge of the machine, is going to give."""
    path = samples.written(tmp_path / "usb", "Virtanen dom.pdf", samples.pdf("Ett", "Två"))

    def choose(_parent: QWidget, _language: object, _caption: object) -> Path:
        return path

    monkeypatch.setattr(dialogs, "choose_file", choose)
    return path


def name(tab: AttachmentsTab, title: str = samples.TITLE, note: str = samples.NOTE) -> None:
    found(tab, QLineEdit, "title_edit").setText(title)
    found(tab, QPlainTextEdit, "note_edit").setPlainText(note)


def add(attached: Attached, tab: AttachmentsTab) -> None:
    press(tab, "add")
    attached.bench.settle()
    name(tab)
    press(tab, "add_now")
    attached.bench.settle()


def test_a_file_is_attached_under_a_title_that_the_officer_types(
    attached: Attached, chosen: Path
) -> None:
    content, tab = chosen.read_bytes(), attached.tab()
    press(tab, "add")
    attached.bench.settle()
    assert not found(tab, QPushButton, "add_now_button").isEnabled()  # no title yet
    name(tab)
    QTest.keyClick(found(tab, QLineEdit, "title_edit"), Qt.Key.Key_Return)
    attached.bench.settle()
    (line,) = attached.lines()
    assert (line.media, line.pages, line.size) == (Media.PDF, 2, len(content))
    shown = words_on(tab)
    assert "PDF, 2 sidor, 22.11.2026" in shown
    assert FROM_FILE.sv in shown
    for secret in (samples.TITLE, samples.NOTE, "Virtanen"):
        assert secret not in shown
    assert chosen.read_bytes() == content
    assert list(chosen.parent.iterdir()) == [chosen]


def test_titles_are_shown_for_a_reason_all_at_once_and_covered_again(attached: Attached) -> None:
    attached.add()
    attached.add(b"Text", Media.TEXT, 0)
    tab = attached.tab()
    assert samples.TITLE not in words_on(tab)
    press(tab, "titles")
    give_reason(tab, "Söker domen")
    attached.bench.settle()
    assert words_on(tab).count(samples.TITLE) == words_on(tab).count(samples.NOTE) == 2
    first, second = attached.log(2)
    assert first.action == Action.ATTACHMENT_TITLES_SHOWN
    assert "Söker domen" in first.detail
    assert second.action != Action.ATTACHMENT_TITLES_SHOWN
    bar = found(tab.window(), QTabBar, "case_tabs")
    bar.setCurrentIndex(0)
    bar.setCurrentIndex(6)
    assert samples.TITLE not in words_on(tab)


def test_titles_are_covered_when_their_time_is_over(attached: Attached) -> None:
    attached.add()
    bench = attached.bench
    tab = AttachmentsTab(bench.language, bench.theme, bench.desk, bench.jobs, titles_shown_ms=1)
    page = attached.case_page()
    contents = page._contents
    assert contents is not None
    bench.show(tab).show_contents(contents)
    bench.settle()
    press(tab, "titles")
    give_reason(tab, "Skäl")
    bench.qtbot.waitUntil(lambda: attached.log()[0].action == Action.ATTACHMENT_TITLES_SHOWN)
    bench.qtbot.waitUntil(lambda: not tab._titles and not bench.jobs.is_busy)
    assert samples.TITLE not in words_on(tab)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (samples.archive(), UnknownMediaError.message),
        (samples.locked_pdf(), PasswordNeededError.message),
    ],
)
def test_why_a_file_cannot_be_attached_is_said(
    attached: Attached, chosen: Path, content: bytes, sentence: object
) -> None:
    chosen.write_bytes(content)
    tab = attached.tab()
    press(tab, "add")
    attached.bench.settle()
    assert attached.bench.language.say(sentence) in words_on(tab)  # type: ignore[arg-type]
    assert not found(tab, AddingPanel).isVisible()
    assert found(tab, QPushButton, "add_button").isEnabled()


def test_a_picture_is_pasted_and_told_to_be_still_in_the_clipboard(attached: Attached) -> None:
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(QColor("green"))
    clipboard = QGuiApplication.clipboard()
    clipboard.setImage(picture)
    tab = attached.tab()
    press(tab, "paste")
    attached.bench.settle()
    name(tab, note="")
    press(tab, "add_now")
    attached.bench.settle()
    assert [line.media for line in attached.lines()] == [Media.PNG]
    assert FROM_CLIPBOARD.sv in words_on(tab)
    clipboard.clear()
    press(tab, "paste")
    assert NO_PICTURE.sv in words_on(tab)


def test_cancelling_leaves_nothing_and_asks_for_nothing(attached: Attached, chosen: Path) -> None:
    tab = attached.tab()
    press(tab, "add")
    attached.bench.settle()
    name(tab)
    press(tab, "cancel_adding")
    attached.bench.settle()
    assert attached.lines() == ()
    assert not found(tab, AddingPanel).isVisible()
    assert found(tab, QLineEdit, "title_edit").text() == ""


def test_what_is_typed_stays_through_another_language_and_another_tab(
    attached: Attached, chosen: Path
) -> None:
    tab = attached.tab()
    press(tab, "add")
    attached.bench.settle()
    name(tab)
    attached.bench.language.choose(Lang.FI)
    bar = found(tab.window(), QTabBar, "case_tabs")
    bar.setCurrentIndex(0)
    bar.setCurrentIndex(6)
    assert found(tab, QLineEdit, "title_edit").text() == samples.TITLE
    press(tab, "add_now")
    attached.bench.settle()
    assert len(attached.lines()) == 1
    attached.bench.language.choose(Lang.SV)


def test_leaving_the_case_ends_what_is_being_added(attached: Attached, chosen: Path) -> None:
    chosen.write_bytes(samples.large_pdf(MOST_BYTES))
    bench, page = attached.bench, attached.case_page()
    tab = found(page, AttachmentsTab)
    press(tab, "add")
    bench.settle()
    name(tab)
    press(tab, "add_now")
    bar = found(tab, QProgressBar)
    bench.qtbot.waitUntil(lambda: bar.value() > 0, timeout=20_000)
    page.hide()
    bench.settle()
    database = bench.desk.vault._core.database
    count = "SELECT count(*) FROM attachment_parts"
    assert bench.do(lambda: database.value(count)) == 0
    assert attached.lines() == ()


def test_other_work_in_the_vault_does_not_wait_for_fifty_megabytes(
    attached: Attached, chosen: Path
) -> None:
    chosen.write_bytes(samples.large_pdf(MOST_BYTES))
    bench, tab = attached.bench, attached.tab()
    press(tab, "add")
    bench.settle()
    name(tab)
    press(tab, "add_now")
    bar = found(tab, QProgressBar)
    bench.qtbot.waitUntil(lambda: bar.value() > 0, timeout=20_000)
    done: list[object] = []
    work = partial(bench.desk.attachments.of_case, attached.case_id)
    bench.jobs.run(work, done.append, done.append)
    bench.qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    assert done == [()]
    assert bar.value() < bar.maximum()
    bench.settle()
    assert [line.size for line in attached.lines()] == [MOST_BYTES]


def test_erasing_takes_a_reason_and_leaves_a_line(attached: Attached) -> None:
    attachment_id = attached.add()
    tab = attached.tab()
    press(tab, f"erase {attachment_id}")
    give_reason(tab, "Gällde en annan person")
    attached.bench.settle()
    (line,) = attached.lines()
    assert line.erasure is not None
    assert "Gällde en annan person" in words_on(tab)
    open_button = found(tab, QPushButton, f"open {attachment_id}_button")
    assert not open_button.isVisible()
    assert attached.log()[0].action == Action.ATTACHMENT_ERASED


def test_a_reason_half_typed_stays_through_another_language(attached: Attached) -> None:
    attachment_id = attached.add()
    tab = attached.tab()
    press(tab, f"erase {attachment_id}")
    (edit,) = [one for one in tab.findChildren(QLineEdit, "reason_edit") if one.isVisible()]
    edit.setText("Gällde")
    attached.bench.language.choose(Lang.FI)
    assert edit.isVisible()
    assert edit.text() == "Gällde"
    attached.bench.language.choose(Lang.SV)
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert not edit.isVisible()
    assert attached.lines()[0].erasure is None


def test_a_line_leads_to_the_attachment_and_back(attached: Attached) -> None:
    attachment_id = attached.add()
    tab = attached.tab()
    asked: list[Place] = []
    tab.place_requested.connect(asked.append)
    press(tab, f"open {attachment_id}")
    there = Place("attachment", case_id=attached.case_id, object_id=attachment_id)
    assert asked == [there]
    back = attached.page(attachment_id).place_above()
    assert back == Place(
        "case", case_id=attached.case_id, tab="attachments", object_id=attachment_id
    )
    page = attached.case_page()
    assert page.go_to(back)
    attached.bench.settle()
    focused = found(page, QPushButton, f"open {attachment_id}_button")
    page.activateWindow()
    attached.bench.qtbot.waitUntil(focused.hasFocus)


def _cases(desk: Desk, words: str) -> tuple[CaseLine, ...]:
    return desk.cases.lines(desk.search.query(words))


def test_titles_are_in_no_list_and_no_search(attached: Attached) -> None:
    attached.add()
    desk = attached.bench.desk
    for word in (samples.TITLE, samples.NOTE, samples.MARKER):
        assert attached.bench.do(partial(desk.search.find, word)) == ()
        assert attached.bench.do(partial(_cases, desk, word)) == ()


def test_what_is_typed_about_a_file_stays_when_it_cannot_be_added(
    attached: Attached, chosen: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_asked: object) -> None:
        raise TitleNeededError  # any reason will do

    tab = attached.tab()
    with monkeypatch.context() as patch:
        patch.setattr(type(attached.bench.desk.attachments), "add", full)
        add(attached, tab)
    assert found(tab, QLineEdit, "title_edit").text() == samples.TITLE
    assert found(tab, QPlainTextEdit, "note_edit").toPlainText() == samples.NOTE
    assert "Skriv en rubrik" in words_on(tab)
    press(tab, "add_now")
    attached.bench.settle()
    assert len(attached.lines()) == 1


def test_a_note_that_is_too_long_is_told_and_not_cut(attached: Attached, chosen: Path) -> None:
    tab = attached.tab()
    press(tab, "add")
    attached.bench.settle()
    name(tab, note="å" * (MOST_NOTE + 1))
    press(tab, "add_now")
    attached.bench.settle()
    assert "för lång" in words_on(tab)
    assert len(found(tab, QPlainTextEdit, "note_edit").toPlainText()) == MOST_NOTE + 1
    assert attached.lines() == ()
