"""The signed paper at its version: attached there, chosen, opened, and taken away again."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton

from exitdesk.domain.cases import Place, Revision
from exitdesk.domain.texts import Lang
from exitdesk.ui import dialogs
from exitdesk.ui.attachments.lines import AttachmentCard
from exitdesk.ui.attachments.signed_papers import SignedPaperStrip
from exitdesk.ui.attachments.signed_words import belonging
from exitdesk.ui.cases.case_pages import CasePage
from exitdesk.ui.cases.record_pages import RecordPage
from tests.attachments import samples
from tests.attachments.vault_hands import added
from tests.ui.benches import Bench, found, words_on


def agreement_of(bench: Bench, case_id: str) -> Revision:
    return bench.do(lambda: bench.desk.records.current(case_id, "agreement"))[-1]


def strip_on(bench: Bench, revision: Revision) -> SignedPaperStrip:
    place = Place("record", case_id=revision.case_id, object_id=revision.object_id)
    page = RecordPage(bench.desk, bench.jobs, place, language=bench.language)
    page.resize(1200, 800)
    bench.show(page)
    bench.settle()
    return found(page, SignedPaperStrip)


def press(strip: SignedPaperStrip, key: str) -> None:
    found(strip, QPushButton, f"{key}_button").click()


def test_the_signed_paper_is_attached_where_the_version_stands(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    agreement = agreement_of(bench, bench.case_id("Ljung"))
    strip = strip_on(bench, agreement)
    path = samples.written(tmp_path / "usb", "sopimus.pdf", samples.pdf("a"))
    monkeypatch.setattr(dialogs, "choose_file", lambda *_args: path)
    press(strip, "attach_signed")
    title = found(strip, QLineEdit, "title_edit")
    bench.qtbot.waitUntil(title.isVisible, timeout=20_000)
    assert "version 1" in title.text()  # proposed, to be kept or changed
    press(strip, "add_now")
    papers = bench.desk.signed_papers
    bench.qtbot.waitUntil(
        lambda: len(bench.do(lambda: papers.of_version(agreement))) == 1, timeout=20_000
    )
    bench.settle()
    assert "22.11.2026" in words_on(strip)
    bench.language.choose(Lang.FI)
    assert "22.11.2026" in words_on(strip)


def test_an_attachment_is_tied_to_its_version_and_says_so_on_its_own_tab(bench: Bench) -> None:
    case_id = bench.case_id("Ljung")
    agreement = agreement_of(bench, case_id)
    attachment = bench.do(lambda: added(bench.desk.vault, case_id))
    strip = strip_on(bench, agreement)
    press(strip, "tie_signed")
    assert found(strip, QComboBox, "loose_choice").currentData() == attachment
    press(strip, "tie_chosen")
    bench.settle()
    with bench.qtbot.waitSignal(strip.place_requested) as asked:
        press(strip, f"open {attachment}")
    assert asked.args == [Place("attachment", case_id=case_id, object_id=attachment)]
    place = Place("case", case_id=case_id, tab="attachments")
    page = CasePage(bench.desk, bench.jobs, place, language=bench.language, theme=bench.theme)
    bench.show(page)
    version = bench.do(lambda: bench.desk.signed_papers.version(agreement))
    assert belonging(version).sv in words_on(found(page, AttachmentCard))
    (paper,) = bench.do(lambda: bench.desk.signed_papers.of_version(agreement))
    press(strip, f"untie {paper.object_id}")
    bench.settle()
    assert bench.do(lambda: bench.desk.signed_papers.of_version(agreement)) == ()
    assert not found(strip, QPushButton, "tie_signed_button").isHidden()


def test_what_nobody_signs_has_no_strip(bench: Bench) -> None:
    case_id = bench.case_id("Ljung")
    note = bench.do(lambda: bench.desk.records.current(case_id, "note"))[0]
    assert not strip_on(bench, note).isVisible()
