"""A cell that is not agreed is named in the report, with the way to ask the client."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from exitdesk.domain.texts import Lang
from exitdesk.ui.forms.wrapped_buttons import LinkButton
from exitdesk.ui.papers.report_pages import ReportPage
from tests.ui.benches import Bench, found, words_on
from tests.ui.papers.report_walks import PARTNER, choose_recipient, go_on, shown


def withheld(page: ReportPage) -> list[QTreeWidgetItem]:
    """Return the answers that do not reach the recipient and can be come to."""
    tree = found(page, QTreeWidget, "item_tree")
    records = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    lines = [one.child(m) for one in records if one for m in range(one.childCount())]
    enabled = Qt.ItemFlag.ItemIsEnabled
    return [
        line
        for line in lines
        if line and line.flags() & enabled and not line.flags() & Qt.ItemFlag.ItemIsUserCheckable
    ]


def test_a_denied_cell_leads_to_the_card_on_which_the_client_is_asked(
    bench: Bench, qtbot: QtBot
) -> None:
    page = shown(bench, "Ljung")
    choose_recipient(page, bench)
    cell = "Hälsa → Aggredi eller en annan partnerorganisation: inte överenskommet"
    assert cell in words_on(page)
    bench.language.choose(Lang.FI)
    assert "Terveys → Aggredi tai muu kumppanijärjestö: ei sovittu" in words_on(page)
    with qtbot.waitSignal(page.place_requested) as emitted:
        found(page, LinkButton, "ask_health").click()
    place = emitted.args[0]
    assert (place.page, place.field) == ("agreement", f"{PARTNER}/health")
    client = bench.do(lambda: bench.desk.persons.client(bench.case_id("Ljung")))
    assert client is not None
    assert place.object_id == client.object_id


def test_without_an_agreement_that_reaches_them_the_recipient_is_named_once(
    bench: Bench, qtbot: QtBot
) -> None:
    page = shown(bench, "Halla")
    choose_recipient(page, bench)
    assert "Aggredi eller en annan partnerorganisation: överenskommelsen gick ut" in words_on(page)
    with qtbot.waitSignal(page.place_requested) as emitted:
        found(page, LinkButton, "ask_all").click()
    assert emitted.args[0].field == f"{PARTNER}/"


def test_an_answer_that_is_withheld_says_which_cell_keeps_it_back(bench: Bench) -> None:
    page = shown(bench, "Ljung")
    choose_recipient(page, bench)
    go_on(page, bench)
    lines = withheld(page)
    assert lines
    tree = found(page, QTreeWidget, "item_tree")
    tree.setCurrentItem(lines[0])
    words = words_on(page)
    assert "→ Aggredi eller en annan partnerorganisation: inte överenskommet" in words
    assert lines[0].checkState(0) is Qt.CheckState.Unchecked
    record = tree.topLevelItem(0)
    assert record is not None
    tree.setCurrentItem(record)
    assert "→ Aggredi" not in words_on(page)
