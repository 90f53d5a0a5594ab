"""The page of any form finds its form and its field, however fast the vault answers."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from exitdesk.domain.cases import Place
from exitdesk.ui.form_pages import FormPage
from exitdesk.ui.forms.hosts import FormOffice
from exitdesk.ui.forms.record_panels import RecordPanel
from exitdesk.ui.jobs import Jobs


class AtOnce(Executor):
    """Does the work before anybody has had time to wait for it."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        done: Future[Any] = Future()
        done.set_result(fn(*args, **kwargs))
        return done


def test_the_cursor_is_in_the_field_of_the_draft_when_the_vault_answers_at_once(
    qtbot: QtBot, office: FormOffice, case_id: str
) -> None:
    draft = office.desk.drafts.begin("goal", case_id)
    office.desk.drafts.keep(draft.draft_id, {"title": "Ny bostad"}, "goal/title")
    fast = replace(office, jobs=Jobs(AtOnce(), AtOnce()))
    page = FormPage(fast, Place("form", draft_id=draft.draft_id), {}, RecordPanel)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    assert line.text() == "Ny bostad"
