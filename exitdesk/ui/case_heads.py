"""The head of a case: who, which phase, which level and how long, who is responsible."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exitdesk.domain.cases import CaseLine
from exitdesk.domain.labels import PHASES, STATES
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.level_badges import LevelBadge
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role
from exitdesk.ui.themes import Theme
from exitdesk.ui.translated import TranslatedFrame


class CaseHead(TranslatedFrame):
    """Stays above every page of a case; hidden outside cases."""

    def __init__(
        self, language: LanguageSwitch, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._line: CaseLine | None = None
        set_role(self, "head")
        self._alias = PlainLabel("heading", "alias_label", wrap=False)
        self._facts = PlainLabel("muted", "facts_label")
        self._badge = LevelBadge(language, theme)
        self._badge.setObjectName("level_badge")
        top = QHBoxLayout()
        top.addWidget(self._alias)
        top.addStretch(1)
        top.addWidget(self._badge)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 12, 24, 12)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self._facts)
        self.hide()

    def show_case(self, line: CaseLine, today: date) -> None:
        """Show a case's head."""
        self._line = line
        self._badge.show_level(line.level, line.level_valid_until, today)
        self.retranslate()
        self.show()

    def retranslate(self) -> None:
        """Say the facts in the language in use."""
        line = self._line
        if line is None:
            return
        self._alias.setText(line.alias or self.tr("No name agreed"))
        say = self._language.say
        facts = [
            self.tr("Case: {code}").format(code=line.code),
            self.tr("State: {state}").format(state=say(STATES[line.state])),
            self.tr("Phase: {phase}").format(phase=say(PHASES[line.phase])),
            self.tr("Responsible officer: {officer}").format(officer=line.officer),
        ]
        self._facts.setText("   ·   ".join(facts))
