"""The head of a case in little room."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QLabel

from exitdesk.ui.case_heads import CaseHead
from exitdesk.ui.level_badges import LevelBadge
from exitdesk.ui.plain_labels import ElidedLabel
from exitdesk.ui.themes import ThemeName
from tests.ui.benches import Bench, found


def test_no_name_makes_the_head_wider_than_its_window(bench: Bench) -> None:
    bench.theme.choose(ThemeName.LIGHT, 22)
    head = CaseHead(bench.language, bench.theme)
    bench.qtbot.addWidget(head)
    long = replace(bench.lines["Kaarna"], alias="Kuura & <b>" * 8, officer="X" * 80)
    head.resize(600, 300)
    head.show_case(long, date(2026, 11, 22))
    assert head.minimumSizeHint().width() < 600
    alias = found(head, ElidedLabel, "head_alias")
    bench.qtbot.waitUntil(lambda: alias.shown.endswith("…"))
    assert alias.text() == "Kuura & <b>" * 8
    assert "&lt;b&gt;" in alias.toolTip()


def test_a_low_head_says_who_where_and_how_dangerous(bench: Bench) -> None:
    head = CaseHead(bench.language, bench.theme)
    bench.qtbot.addWidget(head)
    head.show_case(bench.lines["Kaarna"], date(2026, 11, 22))
    head.set_low(low=True)
    words = "\n".join(one.text() for one in head.findChildren(QLabel) if one.isVisible())
    assert "Kaarna" in words
    assert "Lösgörande" in words
    assert "Provare Ett" not in words
    assert found(head, LevelBadge, "head_level").isVisible()
