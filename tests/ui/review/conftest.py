"""Reviews are tested over reports read by hand."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exitdesk.domain.texts import Lang
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.papers.report_reviews import ReviewStep
from exitdesk.ui.themes import Theme
from tests.casework.readings_by_hand import reading_of
from tests.ui.review.watching import TEXT, Show, Watched, name_of


@pytest.fixture
def show(qtbot: QtBot, language: LanguageSwitch, theme: Theme) -> Show:
    def make(text: str = TEXT, lang: Lang = Lang.FI, **more: str) -> Watched:
        step = ReviewStep(language, theme, name_of)
        qtbot.addWidget(step)
        step.resize(1100, 800)
        step.show()
        step.activateWindow()
        made = Watched(step, reading_of(text, lang, **more))  # type: ignore[arg-type]
        step.take_focus()
        QApplication.processEvents()
        return made

    return make
