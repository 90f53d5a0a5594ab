"""A record on one page: written, refused with reasons, corrected, left without losing anything."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from exitdesk.domain.answers import Mark, PersonRef
from exitdesk.domain.cases import Revision
from exitdesk.ui.forms.error_summaries import ErrorSummary
from exitdesk.ui.forms.field_rows import FieldRow
from exitdesk.ui.forms.hosts import FormOffice
from exitdesk.ui.forms.record_panels import RecordPanel
from exitdesk.ui.forms.sessions import FormRequest
from exitdesk.ui.forms.wrapped_buttons import LinkButton
from tests.ui.forms.conftest import write
from tests.ui.forms.hands import part, type_text, words

SEALED = "identity_code"
Settle = Callable[[], None]


def opened(qtbot: QtBot, office: FormOffice, settle: Settle, request: FormRequest) -> RecordPanel:
    made = RecordPanel(office, request)
    qtbot.addWidget(made)
    made.resize(900, 600)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    settle()
    return made


def row(made: RecordPanel, field_id: str) -> FieldRow:
    assert made.session is not None
    return made.session.sheet.view_with(field_id).rows[field_id]


def test_a_goal_is_written_with_the_keyboard_alone(
    qtbot: QtBot, office: FormOffice, settle: Settle, case_id: str
) -> None:
    made = opened(qtbot, office, settle, FormRequest("goal", case_id))
    part(row(made, "life_domain"), QComboBox, "list").setCurrentIndex(2)
    type_text(part(row(made, "title"), QLineEdit, "line"), "Ny bostad")
    with qtbot.waitSignal(made.saved, timeout=5_000) as saved:
        QTest.keyClick(made, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert saved.args is not None
    revision = saved.args[0]
    assert isinstance(revision, Revision)
    assert revision.answers["title"] == "Ny bostad"
    assert office.desk.drafts.all(case_id) == ()


def test_what_is_missing_is_summed_up_with_links_that_lead_to_the_fields(
    qtbot: QtBot, office: FormOffice, settle: Settle, case_id: str
) -> None:
    made = opened(qtbot, office, settle, FormRequest("goal", case_id))
    made.confirm()
    [summary] = made.findChildren(ErrorSummary)
    assert summary.isVisibleTo(made)
    links = summary.findChildren(LinkButton)
    wanted = next(link for link in links if row(made, "title").field.label.sv in link.text())
    wanted.click()
    qtbot.waitUntil(part(row(made, "title"), QLineEdit, "line").hasFocus)
    type_text(part(row(made, "title"), QLineEdit, "line"), "x")
    assert "Fyll i" not in words(row(made, "title"))


def test_escape_leaves_the_form_and_keeps_the_draft(
    qtbot: QtBot, office: FormOffice, settle: Settle, case_id: str
) -> None:
    made = opened(qtbot, office, settle, FormRequest("goal", case_id))
    type_text(part(row(made, "title"), QLineEdit, "line"), "Ny bostad")
    with qtbot.waitSignal(made.closed):
        QTest.keyClick(made, Qt.Key.Key_Escape)
    settle()
    [draft] = office.desk.drafts.all(case_id)
    assert draft.answers["title"] == "Ny bostad"


def test_leaving_a_form_that_nobody_typed_into_leaves_no_draft(
    qtbot: QtBot, office: FormOffice, settle: Settle, case_id: str
) -> None:
    made = opened(qtbot, office, settle, FormRequest("goal", case_id))
    part(made, QPushButton, "close_form").click()
    settle()
    assert office.desk.drafts.all(case_id) == ()


def test_a_correction_is_a_new_revision_and_leaves_sealed_answers_as_they_were(
    qtbot: QtBot, office: FormOffice, settle: Settle, case_id: str
) -> None:
    before = write(
        office.desk,
        "person",
        case_id,
        {"role": "client", "called": "Leo", SEALED: "Dold text"},
    )
    assert before.answers[SEALED] is Mark.SEALED
    made = opened(qtbot, office, settle, FormRequest("person", case_id, before.object_id))
    assert row(made, SEALED).is_covered()
    type_text(part(row(made, "called"), QLineEdit, "line"), "n")
    with qtbot.waitSignal(made.saved, timeout=5_000):
        made.confirm()
    settle()
    first, second = office.desk.records.history(before.object_id)
    assert (first.answers["called"], second.answers["called"]) == ("Leo", "Leon")
    assert office.desk.records.reveal(second.revision_id, "Kontroll")[SEALED] == "Dold text"


def test_showing_a_sealed_answer_takes_a_reason_and_enters_it_in_the_log(
    qtbot: QtBot, office: FormOffice, settle: Settle, case_id: str
) -> None:
    before = write(
        office.desk,
        "person",
        case_id,
        {"role": "client", "called": "Leo", SEALED: "Dold text"},
    )
    made = opened(qtbot, office, settle, FormRequest("person", case_id, before.object_id))
    asked = row(made, SEALED)
    part(asked, QPushButton, "show_sealed").click()
    type_text(part(asked, QLineEdit, "reason_to_show"), "Hämtas i dag")
    part(asked, QPushButton, "confirm_show").click()
    settle()
    assert not asked.is_covered()
    assert asked.editor.answer() == "Dold text"
    entries = office.desk.log.entries(case_id)
    assert any("sealed.revealed" in str(entry) for entry in entries)


def test_a_person_is_added_in_the_middle_of_a_form_and_chosen(
    qtbot: QtBot, office: FormOffice, settle: Settle, case_id: str
) -> None:
    made = opened(qtbot, office, settle, FormRequest("note", case_id))
    type_text(part(row(made, "title"), QLineEdit, "line"), "Samtal")
    part(row(made, "about"), QPushButton, "add_person").click()
    settle()
    [inner] = made.stack.findChildren(RecordPanel)
    part(row(inner, "role"), QComboBox, "list").setCurrentIndex(1)
    type_text(part(row(inner, "called"), QLineEdit, "line"), "Mira")
    inner.confirm()
    settle()
    settle()
    answer = row(made, "about").answer()
    assert isinstance(answer, PersonRef)
    assert office.desk.persons.names(case_id)[answer.object_id] == "Mira"
    assert part(row(made, "title"), QLineEdit, "line").text() == "Samtal"


def test_a_page_shows_the_questions_that_an_answer_calls_for(
    qtbot: QtBot, office: FormOffice, settle: Settle, case_id: str
) -> None:
    made = opened(qtbot, office, settle, FormRequest("note", case_id))
    body = row(made, "body")
    assert body.isVisibleTo(made)
    part(row(made, "kind"), QRadioButton, "option_nothing_written").click()
    assert not body.isVisibleTo(made)


def test_everything_can_be_reached_with_tab(
    qtbot: QtBot, office: FormOffice, settle: Settle, case_id: str
) -> None:
    made = opened(qtbot, office, settle, FormRequest("goal", case_id))
    reached = set()
    for _ in range(60):
        QTest.keyClick(QApplication.focusWidget() or made, Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
        reached.add(widget.objectName() if widget else "")
    assert {"list", "line", "box", "confirm", "close_form"} <= reached


def test_a_step_begun_at_a_goal_names_it_by_its_title(
    qtbot: QtBot, office: FormOffice, settle: Settle, case_id: str
) -> None:
    goal = write(office.desk, "goal", case_id, {"life_domain": "work", "title": "Eget jobb"})
    request = FormRequest("step", case_id, given={"goal": goal.object_id})
    made = opened(qtbot, office, settle, request)
    assert part(row(made, "goal"), QComboBox, "list").currentText() == "Eget jobb"
    type_text(part(row(made, "title"), QLineEdit, "line"), "Ring")
    with qtbot.waitSignal(made.saved, timeout=5_000) as saved:
        made.confirm()
    assert saved.args is not None
    assert saved.args[0].answers["goal"] == goal.object_id
