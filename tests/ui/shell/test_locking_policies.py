"""A change of the policy in the making is there after the lock, at the same step."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton

from exitdesk.domain.cases import Place
from exitdesk.ui.policies.editor_pages import PolicyEditorPage
from tests.ui.benches import found
from tests.ui.shell.programs import Running, Start


def choose(running: Running, name: str, key: str) -> None:
    combo = found(running.main, QComboBox, name)
    index = combo.findData(key)
    combo.setCurrentIndex(index)
    combo.activated.emit(index)
    running.settle()


def test_a_change_of_the_policy_goes_on_where_it_was_locked(
    start: Start, unlocked: Running
) -> None:
    unlocked.main.open(Place("policy_editor"))
    unlocked.settle()
    choose(unlocked, "recipient_choice", "partner")
    choose(unlocked, "event_date_agreed", "year")
    for _ in range(3):
        found(unlocked.main, QPushButton, "next_button").click()
        unlocked.settle()
    QTest.keyClicks(found(unlocked.main, QLineEdit, "policy_reason"), "Mindre exakt")
    unlocked.program.lock_now()
    assert unlocked.ends == ["locked"]
    again = start(unlocked.folder)
    again.unlock()
    again.settle()
    page = again.main.page
    assert isinstance(page, PolicyEditorPage)
    assert page.place() == Place("policy_editor", field="check")
    assert found(page, QLineEdit, "policy_reason").text() == "Mindre exakt"
    assert found(page, QComboBox, "event_date_agreed").currentData() == "year"
    desk = again.program.desk
    assert desk is not None
    assert desk.policies.newest() == 1
