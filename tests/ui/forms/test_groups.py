"""Rows of a repeating group: added, moved, removed, brought back, always the same rows."""

from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from exitdesk.domain.answers import Mark, Row
from exitdesk.forms.model import Kind
from exitdesk.ui.forms.editors.group_rows import GroupRow
from exitdesk.ui.forms.editors.groups import GroupEditor
from exitdesk.ui.forms.surroundings import Surroundings
from tests.ui.forms.hands import part, type_text
from tests.ui.forms.made_forms import asked

THREE = (Row("1", {"what": "a"}), Row("2", {"what": "b"}), Row("3", {"what": "c"}))


def group(qtbot: QtBot, surroundings: Surroundings) -> GroupEditor:
    editor = GroupEditor(asked(Kind.GROUP), surroundings)
    qtbot.addWidget(editor)
    editor.show()
    return editor


def press(editor: GroupEditor, row_id: str, button: str) -> None:
    row = next(r for r in editor.findChildren(GroupRow) if r.row_id == row_id)
    part(row, QPushButton, button).click()


def order(editor: GroupEditor) -> list[str]:
    answer = editor.answer()
    assert isinstance(answer, tuple)
    return [row.row_id for row in answer if isinstance(row, Row)]


def test_a_new_row_gets_an_id_of_its_own(qtbot: QtBot, surroundings: Surroundings) -> None:
    editor = group(qtbot, surroundings)
    part(editor, QPushButton, "add_row").click()
    part(editor, QPushButton, "add_row").click()
    assert len(set(order(editor))) == 2


def test_a_row_keeps_its_id_however_it_is_moved(qtbot: QtBot, surroundings: Surroundings) -> None:
    editor = group(qtbot, surroundings)
    editor.show_answer(THREE)
    press(editor, "3", "move_up")
    assert order(editor) == ["1", "3", "2"]
    press(editor, "1", "move_down")
    assert order(editor) == ["3", "1", "2"]
    press(editor, "3", "move_up")
    assert order(editor) == ["3", "1", "2"]


def test_a_removed_row_comes_back_where_it_was_with_all_it_said(
    qtbot: QtBot, surroundings: Surroundings
) -> None:
    editor = group(qtbot, surroundings)
    editor.show_answer(THREE)
    with qtbot.waitSignal(editor.edited):
        press(editor, "2", "remove_row")
    assert order(editor) == ["1", "3"]
    undo = part(editor, QPushButton, "undo_remove")
    undo.click()
    assert editor.answer() == THREE
    assert not undo.isVisibleTo(editor)


def test_rows_removed_one_after_another_come_back_one_after_another(
    qtbot: QtBot, surroundings: Surroundings
) -> None:
    editor = group(qtbot, surroundings)
    editor.show_answer(THREE)
    press(editor, "1", "remove_row")
    press(editor, "3", "remove_row")
    undo = part(editor, QPushButton, "undo_remove")
    undo.click()
    undo.click()
    assert editor.answer() == THREE


def test_typing_in_one_row_leaves_sealed_answers_of_others_sealed(
    qtbot: QtBot, surroundings: Surroundings
) -> None:
    editor = group(qtbot, surroundings)
    editor.show_answer((Row("1", {"what": "a", "place": Mark.SEALED}),))
    type_text(part(editor, QLineEdit, "line"), "x")
    assert editor.answer() == (Row("1", {"what": "ax", "place": Mark.SEALED}),)
