"""A form section by section: any order, nothing lost, checked before it is confirmed."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from exitdesk.domain.answers import Answer, Mark
from exitdesk.ui.forms.answer_lists import AnswerLine
from exitdesk.ui.forms.hosts import FormOffice
from exitdesk.ui.forms.section_lists import SectionButton
from exitdesk.ui.forms.sessions import FormRequest
from exitdesk.ui.forms.wizards import FormWizard
from exitdesk.ui.forms.wrapped_buttons import LinkButton
from exitdesk.ui.themes import Theme, ThemeName
from tests.ui.forms.hands import part, type_text, words

Settle = Callable[[], None]


def wizard(qtbot: QtBot, office: FormOffice, settle: Settle, request: FormRequest) -> FormWizard:
    made = FormWizard(office, request)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    settle()
    return made


@pytest.fixture
def intake(qtbot: QtBot, office: FormOffice, settle: Settle, case_id: str) -> FormWizard:
    """Return the intake of a case that began with a first contact."""
    return wizard(qtbot, office, settle, FormRequest("intake", case_id))


def give(made: FormWizard, field_id: str, answer: Answer | None) -> None:
    assert made.session is not None
    made.session.sheet.give(field_id, answer)


def line(made: FormWizard, field_id: str) -> QLineEdit:
    assert made.session is not None
    return part(made.session.sheet.view_with(field_id).rows[field_id], QLineEdit, "line")


def test_sections_are_taken_in_any_order_by_the_list_and_by_keys(
    qtbot: QtBot, office: FormOffice, settle: Settle, case_id: str
) -> None:
    made = wizard(qtbot, office, settle, FormRequest("intake", case_id))
    ids = [section.id for section in office.desk.forms.latest("intake").sections]
    part(made, SectionButton, f"section_{ids[3]}").click()
    assert made.section_id == ids[3]
    QTest.keyClick(made, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert made.section_id == ids[4]
    QTest.keyClick(made, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    part(made, QPushButton, "back").click()
    assert made.section_id == ids[2]


def test_what_the_first_call_gave_is_not_asked_again(
    qtbot: QtBot, office: FormOffice, settle: Settle, case_id: str
) -> None:
    made = wizard(qtbot, office, settle, FormRequest("intake", case_id))
    assert made.session is not None
    assert "Leo" in made.session.sheet.answers.values()


def test_every_section_says_its_state_by_a_word_that_follows_the_answers(
    qtbot: QtBot, office: FormOffice, settle: Settle, case_id: str
) -> None:
    made = wizard(qtbot, office, settle, FormRequest("safety_assessment", case_id))
    button = part(made, SectionButton, "section_exposure")
    untouched = button.word
    made.show_section("exposure")
    part(made, QPushButton, "leave_out")
    page = made.pages()[-1]
    part(page, LinkButton, "leave_out").click()
    qtbot.waitUntil(lambda: button.word != untouched)
    assert button.word in {"Not asked", "Inte frågat"}
    assert button.accessibleName() == f"B. Hur lätt personen kan hittas, {button.word}"
    assert made.session is not None
    assert made.session.sheet.answers["routines"] is Mark.NOT_ASKED


def test_switching_language_in_the_middle_of_a_word_loses_nothing(
    qtbot: QtBot, office: FormOffice, settle: Settle, case_id: str
) -> None:
    made = wizard(qtbot, office, settle, FormRequest("intake", case_id))
    made.show_place("safe_contact/contact_number")
    edited = QApplication.focusWidget()
    assert isinstance(edited, QLineEdit)
    type_text(edited, "040 <b>&amp; 😀 שלום ")
    edited.setCursorPosition(4)
    office.language.switch()
    assert QApplication.focusWidget() is edited
    type_text(edited, "5")
    assert edited.text() == "040 5<b>&amp; 😀 שלום "
    assert edited.cursorPosition() == 5
    assert "Alkukartoitus" in words(made)
    assert "Inledande" not in words(made)


def test_answers_are_checked_on_a_page_with_links_to_change_them(
    qtbot: QtBot, office: FormOffice, settle: Settle, case_id: str
) -> None:
    made = wizard(qtbot, office, settle, FormRequest("intake", case_id))
    made.show_section("")
    lines = [found for found in made.findChildren(AnswerLine) if found.line.value_text == "Leo"]
    assert lines
    part(lines[0], LinkButton, "change_answer").click()
    assert not made.is_checking
    assert lines[0].line.section_id == made.section_id
    field = line(made, lines[0].line.field_id)
    qtbot.waitUntil(field.hasFocus)


def test_sealed_answers_stay_covered_on_the_page_with_all_answers(
    qtbot: QtBot, office: FormOffice, settle: Settle, case_id: str
) -> None:
    form = office.desk.forms.latest("intake")
    sealed = [f for f in form.fields() if f.sealed and f.kind.value.endswith("text")]
    if not sealed:
        form = office.desk.forms.latest("safety_plan")
    made = wizard(qtbot, office, settle, FormRequest(form.key, case_id))
    for field in sealed:
        give(made, field.id, "Hamngatan 1")
    made.show_section("")
    assert "Hamngatan" not in words(made)


def test_what_is_missing_is_summed_up_after_the_attempt_to_confirm(
    qtbot: QtBot, office: FormOffice, settle: Settle, case_id: str
) -> None:
    made = wizard(qtbot, office, settle, FormRequest("safety_assessment", case_id))
    made.show_section("")
    part(made, QPushButton, "next").click()
    summary = next(w for w in made.findChildren(QWidget) if type(w).__name__ == "ErrorSummary")
    assert summary.isVisibleTo(made)
    links = summary.findChildren(LinkButton)
    next(link for link in links if "Gäller" in link.text() or "Motiv" in link.text()).click()
    assert made.section_id == "level"
    assert not made.is_checking


def test_closing_and_coming_back_leads_to_the_same_section_and_text(
    qtbot: QtBot, office: FormOffice, settle: Settle, case_id: str
) -> None:
    made = wizard(qtbot, office, settle, FormRequest("intake", case_id))
    made.show_place("safe_contact/safe_way")
    edited = QApplication.focusWidget()
    assert isinstance(edited, QLineEdit)
    edited.clear()
    type_text(edited, "Bara sms")
    part(made, QPushButton, "save_and_close").click()
    settle()
    place = made.place()
    made.close()
    again = wizard(qtbot, office, settle, FormRequest("intake", case_id, draft_id=place.draft_id))
    assert again.section_id == "safe_contact"
    assert line(again, "safe_way").text() == "Bara sms"
    qtbot.waitUntil(line(again, "safe_way").hasFocus)


def test_a_wizard_left_untouched_leaves_no_draft(
    qtbot: QtBot, office: FormOffice, settle: Settle, case_id: str
) -> None:
    made = wizard(qtbot, office, settle, FormRequest("intake", case_id))
    part(made, QPushButton, "save_and_close").click()
    settle()
    assert office.desk.drafts.all(case_id) == ()


def cut_labels(made: QWidget) -> list[str]:
    """Return the words of labels that have less height than their words need."""
    return [
        label.text()
        for label in made.findChildren(QLabel)
        if label.isVisible()
        and label.text()
        and label.height() + 1 < label.heightForWidth(label.width())
    ]


@pytest.mark.parametrize("case", [(1280, 800, 11), (900, 600, 11), (900, 600, 22)])
def test_no_label_is_cut_at_any_size(
    intake: FormWizard, settle: Settle, theme: Theme, case: tuple[int, int, int]
) -> None:
    width, height, points = case
    theme.choose(ThemeName.LIGHT, points)
    intake.resize(width, height)
    for _language in range(2):
        for section in intake.office.desk.forms.latest("intake").sections[:4]:
            intake.show_section(section.id)
            settle()
            QApplication.processEvents()
            assert cut_labels(intake) == []
        intake.office.language.switch()


def test_a_narrow_window_has_its_list_of_sections_above_the_form(
    qtbot: QtBot, office: FormOffice, settle: Settle, case_id: str, theme: Theme
) -> None:
    theme.choose(ThemeName.LIGHT, 22)
    made = wizard(qtbot, office, settle, FormRequest("intake", case_id))
    made.resize(900, 600)
    settle()
    chooser = part(made, QComboBox, "section_chooser")
    assert chooser.isVisible()
    chooser.setCurrentIndex(2)
    chooser.activated.emit(2)
    assert made.section_id == office.desk.forms.latest("intake").sections[2].id


def test_nothing_of_a_form_is_ever_a_window_of_its_own(
    qtbot: QtBot, office: FormOffice, settle: Settle, case_id: str
) -> None:
    seen: set[QWidget] = set()
    made = FormWizard(office, FormRequest("safety_assessment", case_id))
    qtbot.addWidget(made)
    made.show()
    settle()
    for section in office.desk.forms.latest("safety_assessment").sections:
        made.show_section(section.id)
        seen |= {w for w in QApplication.topLevelWidgets() if w.isVisible()}
    assert seen == {made}
