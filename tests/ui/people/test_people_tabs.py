"""The people of a case as cards: one identity at a time, and how to reach them safely."""

from datetime import timedelta
from functools import partial

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from exitdesk.domain.answers import Answer
from exitdesk.domain.cases import Place, Revision
from exitdesk.domain.identities import IdentitySide
from exitdesk.domain.texts import Lang
from exitdesk.forms.model import Concept
from exitdesk.ui.cases.case_pages import CasePage
from exitdesk.ui.cases.record_pages import RecordPage
from exitdesk.ui.cases.tabs.base import FormRequest as CardRequest
from exitdesk.ui.disclosures.necessary_jobs import Asked, reveal
from exitdesk.ui.forms.hosts import FormOffice
from exitdesk.ui.forms.record_panels import RecordPanel
from exitdesk.ui.forms.sessions import FormRequest
from exitdesk.ui.people.tabs import PeopleTab
from tests.ui.benches import Bench, found, words_on

OLD, NEW = "Diktbacka", "Fabelgren"


def write(bench: Bench, case_id: str, object_id: str | None = None, **answers: Answer) -> Revision:
    """Write or correct a person's card as an officer would."""

    def work() -> Revision:
        draft = bench.desk.drafts.begin("person", case_id, object_id)
        return bench.desk.drafts.finish(draft.draft_id, {**draft.answers, **answers})

    return bench.do(work)


def shown(bench: Bench, alias: str) -> CasePage:
    place = Place("case", case_id=bench.case_id(alias), tab="people")
    return bench.show(
        CasePage(bench.desk, bench.jobs, place, language=bench.language, theme=bench.theme)
    )


def client_card(bench: Bench, alias: str) -> str:
    case_id = bench.case_id(alias)
    client = bench.do(lambda: bench.desk.persons.client(case_id))
    assert client is not None
    return client.object_id


def revealed(page: RecordPage, bench: Bench, place: int) -> None:
    """Ask with a reason for what lies under a cover of the page."""
    covers = [one for one in page.findChildren(QPushButton, "show_sealed") if one.isVisible()]
    covers[place].click()
    reason = next(one for one in page.findChildren(QLineEdit, "reason_to_show") if one.isVisible())
    QTest.keyClicks(reason, "genomgång")
    confirm = page.findChildren(QPushButton, "confirm_show")
    next(one for one in confirm if one.isVisible()).click()
    bench.settle()


def test_the_tab_shows_people_by_what_they_are_and_neither_identity_of_a_changed_one(
    bench: Bench,
) -> None:
    page = shown(bench, "Rönn")
    words = words_on(page)
    assert words.index("Närstående") < words.index("Andra personer")
    assert "Det finns en annan identitet" in words
    assert OLD not in words
    assert NEW not in words
    assert "Den som vill lösgöra sig" in words
    bench.language.choose(Lang.FI)
    assert "Irtautuja" in words_on(page)


def test_the_newest_word_on_safe_contact_counts_whichever_form_has_it(bench: Bench) -> None:
    client = client_card(bench, "Rönn")
    case_id = bench.case_id("Rönn")
    write(bench, case_id, client, client_safe_way="Bara brev till postboxen",
          client_voicemail="agreed_words", client_voicemail_words="Båten är klar")  # fmt: skip
    for tab in ("people", "overview"):
        page = shown(bench, "Rönn")
        page.go_to(Place("case", case_id=case_id, tab=tab))
        words = words_on(page)
        assert "Bara brev till postboxen" in words
        assert "Båten är klar" in words
        assert "041 234 5642" in words  # of the new life; the first contact had another one
        assert "041 234 5641" not in words
    write(bench, case_id, client, client_voicemail="nothing")
    assert "Båten är klar" not in words_on(shown(bench, "Rönn"))


def test_dates_of_a_non_disclosure_that_look_odd_are_pointed_out(bench: Bench) -> None:
    case_id, today = bench.case_id("Rönn"), bench.desk.clock.today()
    card = client_card(bench, "Rönn")
    past, later = today - timedelta(days=2), today + timedelta(days=6 * 366)
    for begins, ends, hint in (
        (past - timedelta(days=30), past, "Har den förlängts?"),
        (past, later, "Längre än vanligt"),
        (past, today + timedelta(days=300), ""),
    ):
        write(bench, case_id, card, non_disclosure="in_force", non_disclosure_round="first",
              non_disclosure_from=begins, non_disclosure_until=ends)  # fmt: skip
        words = words_on(shown(bench, "Rönn"))
        assert hint in words
    assert "förlängts?" not in words


def test_a_minor_and_what_the_guardian_may_know_stand_on_the_card(bench: Bench) -> None:
    write(bench, bench.case_id("Rönn"), role="child", called="sonen", under_18="yes",
          signing="self", guardian_standing="threat")  # fmt: skip
    words = words_on(shown(bench, "Rönn"))
    assert "Den unga själv" in words
    assert "Vårdnadshavaren får inte veta" in words


def test_an_interpreter_is_begun_with_the_role_given(bench: Bench) -> None:
    page = shown(bench, "Rönn")
    tab = found(page, PeopleTab)
    with bench.qtbot.waitSignal(tab.form_requested) as asked:
        found(page, QPushButton, "add_interpreter_button").click()
    assert asked.args == [CardRequest("person", preset=((Concept.PERSON_ROLE, "interpreter"),))]
    bench.settle()


def test_the_card_shows_one_identity_and_covers_it_while_another_is_shown(bench: Bench) -> None:
    case_id, card = bench.case_id("Rönn"), client_card(bench, "Rönn")
    write(bench, case_id, card, full_name="Stefan Diktbacka")
    place = Place("record", case_id=case_id, object_id=card)
    page = bench.show(RecordPage(bench.desk, bench.jobs, place, language=bench.language))
    seen: set[frozenset[str]] = set()
    assert not {OLD, NEW} & set(words_on(page).split())
    for number in range(8):
        page = bench.show(RecordPage(bench.desk, bench.jobs, place, language=bench.language))
        covers = [one for one in page.findChildren(QPushButton, "show_sealed") if one.isVisible()]
        if number >= len(covers):
            break
        revealed(page, bench, number)
        words = words_on(page)
        seen.add(frozenset(name for name in (OLD, NEW) if name in words))
        page._beside.setChecked(True)
        words = words_on(page)
        assert not (OLD in words and NEW in words)
    assert {frozenset({OLD}), frozenset({NEW})} <= seen
    assert frozenset({OLD, NEW}) not in seen


def test_the_form_covers_one_identity_while_another_is_shown_or_typed(bench: Bench) -> None:
    case_id, card = bench.case_id("Rönn"), client_card(bench, "Rönn")
    write(bench, case_id, card, full_name="Stefan Diktbacka")
    office = FormOffice(bench.desk, bench.jobs, bench.language, bench.desk.clock.today())
    panel = bench.show(RecordPanel(office, FormRequest("person", case_id, card)))
    assert panel.session is not None
    rows = panel.session.sheet.view_with("full_name").rows
    old, new = rows["full_name"], rows["new_name"]
    assert old.is_covered()
    assert new.is_covered()
    found(old, QPushButton, "show_sealed").click()
    assert not old.is_covered()
    found(new, QPushButton, "show_sealed").click()
    QTest.keyClicks(found(new, QLineEdit, "reason_to_show"), "genomgång")
    found(new, QPushButton, "confirm_show").click()
    bench.settle()
    assert not new.is_covered()
    assert old.is_covered()
    found(old, QPushButton, "show_sealed").click()
    assert new.is_covered()
    assert panel.session.sheet.answers["full_name"] == "Stefan Diktbacka"


def test_where_it_may_have_to_be_told_one_identity_is_shown_at_a_time(bench: Bench) -> None:
    case_id, card = bench.case_id("Rönn"), client_card(bench, "Rönn")
    revision = bench.do(lambda: bench.desk.records.history(card)[-1])
    for side, shown_field, covered_field in (
        (IdentitySide.FORMER, "former_name", "new_name"),
        (IdentitySide.NEW, "new_name", "former_name"),
    ):
        asked = Asked(revision, side)
        told = bench.do(partial(reveal, bench.desk, case_id, asked, "fältledaren", {}))
        of_card = [one for one in told.items if one.ref.object_id == card and one.field]
        covered = {one.field.id: one.is_covered for one in of_card if one.field is not None}
        assert covered[shown_field] is False
        assert covered[covered_field] is True
        assert covered["address"] is False
