"""A note being written: headings to begin with, and the way on from the quiet reminder."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton

from exitdesk.domain.cases import Place
from exitdesk.domain.texts import Lang
from exitdesk.ui.forms.hosts import FormOffice
from exitdesk.ui.forms.record_panels import RecordPanel
from exitdesk.ui.forms.sessions import FormRequest
from tests.ui.benches import Bench, found


@pytest.fixture
def panel(bench: Bench) -> Iterator[RecordPanel]:
    """Yield the form for a new note; it is gone before the vault is."""
    office = FormOffice(bench.desk, bench.jobs, bench.language, bench.desk.clock.today())
    made = bench.show(RecordPanel(office, FormRequest("note", bench.case_id("Kaarna"))))
    yield made
    made.flush()
    bench.settle()


def text_of(panel: RecordPanel) -> QPlainTextEdit:
    return found(panel, QPlainTextEdit, "box")


def test_a_template_puts_headings_into_an_empty_note(panel: RecordPanel, bench: Bench) -> None:
    bench.language.choose(Lang.FI)
    link = found(panel, QPushButton, "template_first_meeting")
    link.click()
    text = text_of(panel).toPlainText()
    assert text.startswith("Mitä henkilö toivoo:\n\n")
    assert not link.isVisibleTo(panel)
    text_of(panel).insertPlainText("Rauhaa.")
    assert text_of(panel).toPlainText().startswith("Mitä henkilö toivoo:\nRauhaa.\n")


def test_a_template_never_touches_what_is_written(panel: RecordPanel) -> None:
    link = found(panel, QPushButton, "template_first_meeting")
    text_of(panel).setPlainText("Vi pratade länge.")
    assert not link.isVisibleTo(panel)
    link.click()
    assert text_of(panel).toPlainText() == "Vi pratade länge."
    text_of(panel).clear()
    assert link.isVisibleTo(panel)


def test_what_may_still_be_prevented_leads_to_the_necessary_disclosure_and_keeps_the_note(
    panel: RecordPanel, bench: Bench
) -> None:
    text_of(panel).insertPlainText("Han talade om ett rån på fredag.")
    bench.qtbot.waitUntil(lambda: found(panel, QPushButton, "may_be_prevented").isVisible())
    found(panel, QPushButton, "may_be_prevented").click()
    assert "enhetens anvisning" in found(panel, QLabel, "reminder_instruction").text()
    with bench.qtbot.waitSignal(panel.place_requested) as asked:
        found(panel, QPushButton, "to_necessary").click()
    case_id = bench.case_id("Kaarna")
    assert asked.args == [Place("necessary", case_id=case_id)]
    bench.settle()
    drafts = bench.do(lambda: bench.desk.drafts.all(case_id))
    assert "Han talade om ett rån på fredag." in [one.answers.get("body") for one in drafts]


def test_a_marked_note_is_saved_like_any_other(panel: RecordPanel, bench: Bench) -> None:
    text_of(panel).insertPlainText("Han talade om ett rån på fredag.")
    bench.qtbot.waitUntil(lambda: found(panel, QPushButton, "may_be_prevented").isVisible())
    with bench.qtbot.waitSignal(panel.saved) as written:
        panel.confirm()
    [revision] = written.args or [None]
    assert set(revision.answers) == {"on", "kind", "body"}


def test_a_title_is_reminded_of_like_a_text(panel: RecordPanel, bench: Bench) -> None:
    assert panel.session is not None
    title = panel.session.sheet.view_with("title").rows["title"]
    found(title, QLineEdit, "line").setText("Samtal om ett rån")
    bench.qtbot.waitUntil(lambda: title.findChild(QPushButton, "leave_passage") is not None)
    leave = found(title, QPushButton, "leave_passage")
    bench.qtbot.waitUntil(leave.isVisible)
    leave.click()
    assert not leave.isVisible()
    assert panel.session.sheet.answers["title"] == "Samtal om ett rån"
