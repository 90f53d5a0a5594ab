"""What is typed is kept: soon, again when it failed, and all of it when the program locks."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from exitdesk.casework.desks import Desk
from exitdesk.domain.answers import Answers
from exitdesk.domain.cases import Draft
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text
from exitdesk.ui.forms.drafts import LONGEST_MS, PAUSE_MS, RETRY_MS
from exitdesk.ui.forms.hosts import FormOffice
from exitdesk.ui.forms.record_panels import RecordPanel
from exitdesk.ui.forms.sessions import FormRequest
from tests.ui.forms.hands import part, type_text

Settle = Callable[[], None]


class DiskIsFullError(ExitDeskError):
    """The disk refuses once."""

    message = Text(sv="Disken är full.", fi="Levy on täynnä.")


class OnceFullDrafts:
    """The real drafts on a disk that is full the first time: the edge of the machine."""

    def __init__(self, desk: Desk) -> None:
        self._drafts = desk.drafts
        self.refused = 0

    def begin(self, form_key: str, case_id: str | None, object_id: str | None = None) -> Draft:
        return self._drafts.begin(form_key, case_id, object_id)

    def keep(self, draft_id: str, answers: Answers, at_field: str = "") -> None:
        if not self.refused:
            self.refused += 1
            raise DiskIsFullError
        self._drafts.keep(draft_id, answers, at_field)


def panel(qtbot: QtBot, office: FormOffice, settle: Settle, request: FormRequest) -> RecordPanel:
    made = RecordPanel(office, request)
    qtbot.addWidget(made)
    made.resize(900, 600)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    settle()
    return made


def body_line(made: RecordPanel) -> QLineEdit:
    assert made.session is not None
    return part(made.session.sheet.view_with("title").rows["title"], QLineEdit, "line")


def test_a_draft_is_kept_within_two_seconds_of_the_last_keystroke() -> None:
    assert PAUSE_MS < 2_000


def test_typing_without_a_pause_is_kept_every_two_seconds_too() -> None:
    assert LONGEST_MS < 2_000


def test_typing_makes_a_draft_and_says_so_quietly(
    qtbot: QtBot, office: FormOffice, settle: Settle, case_id: str
) -> None:
    made = panel(qtbot, office, settle, FormRequest("goal", case_id))
    assert office.desk.drafts.all(case_id) == ()
    assert made.session is not None
    with qtbot.waitSignal(made.session.keeper.saved, timeout=5_000):
        type_text(body_line(made), "Ny bostad Å 😀")
    [draft] = office.desk.drafts.all(case_id)
    assert draft.answers["title"] == "Ny bostad Å 😀"
    assert part(made, QLabel, "draft_note").text() in {"Draft saved", "Utkastet sparat"}


def test_locking_right_after_a_keystroke_loses_nothing(
    qtbot: QtBot, office: FormOffice, settle: Settle, case_id: str
) -> None:
    made = panel(qtbot, office, settle, FormRequest("goal", case_id))
    type_text(body_line(made), "Ny bostad")
    made.flush()
    assert office.jobs.finish(within=10)
    [draft] = office.desk.drafts.all(case_id)
    assert draft.answers["title"] == "Ny bostad"


def test_typing_on_while_a_save_is_on_its_way_makes_no_second_draft(
    qtbot: QtBot, office: FormOffice, settle: Settle, case_id: str
) -> None:
    made = panel(qtbot, office, settle, FormRequest("goal", case_id))
    for word in ("Ny", " bostad", " i höst"):
        type_text(body_line(made), word)
        made.flush()
    assert office.jobs.finish(within=10)
    [draft] = office.desk.drafts.all(case_id)
    assert draft.answers["title"] == "Ny bostad i höst"


def test_a_save_that_failed_is_said_and_tried_again_and_the_text_stays(
    qtbot: QtBot, office: FormOffice, settle: Settle, case_id: str
) -> None:
    full = OnceFullDrafts(office.desk)
    desk = replace(office.desk, drafts=full)  # type: ignore[arg-type]
    made = panel(qtbot, replace(office, desk=desk), settle, FormRequest("goal", case_id))
    assert made.session is not None
    type_text(body_line(made), "Ny bostad")
    with qtbot.waitSignal(made.session.keeper.failed, timeout=5_000):
        made.flush()
    assert "Disken är full." in part(made, QLabel, "draft_note").text()
    assert body_line(made).text() == "Ny bostad"
    with qtbot.waitSignal(made.session.keeper.saved, timeout=RETRY_MS + 5_000):
        part(made, QPushButton, "retry_draft").click()
    [draft] = office.desk.drafts.all(case_id)
    assert draft.answers["title"] == "Ny bostad"


def test_a_draft_is_taken_up_at_the_same_field_with_the_same_text(
    qtbot: QtBot, office: FormOffice, settle: Settle, case_id: str
) -> None:
    first = panel(qtbot, office, settle, FormRequest("goal", case_id))
    line = body_line(first)
    line.setFocus()
    type_text(line, "Ny bostad")
    first.flush()
    settle()
    place = first.place()
    assert place.field.endswith("/title")
    first.close()
    again = panel(qtbot, office, settle, FormRequest("goal", case_id, draft_id=place.draft_id))
    again.take_focus()
    assert body_line(again).text() == "Ny bostad"
    qtbot.waitUntil(body_line(again).hasFocus)


def test_a_day_half_typed_is_in_the_draft(
    qtbot: QtBot, office: FormOffice, settle: Settle, case_id: str
) -> None:
    made = panel(qtbot, office, settle, FormRequest("note", case_id))
    assert made.session is not None
    dated = next(f for f in made.session.sheet.form.fields() if f.kind.value == "date")
    line = part(made.session.sheet.view_with(dated.id).rows[dated.id], QLineEdit, "line")
    line.clear()
    type_text(line, "24.12.")
    made.flush()
    settle()
    [draft] = office.desk.drafts.all(case_id)
    assert draft.answers[dated.id] == "24.12."
