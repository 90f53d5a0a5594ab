"""The head of a case: who, where on the path, how dangerous, until when; always visible."""

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.domain.cases import CaseLine, CaseState
from exitdesk.domain.labels import CLIENT_TYPES, STATES
from exitdesk.ui.forms.flow_rows import FlowLayout
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.level_badges import LevelBadge
from exitdesk.ui.plain_labels import ElidedLabel, PlainLabel
from exitdesk.ui.roles import set_role
from exitdesk.ui.themes import Theme
from exitdesk.ui.translated import TranslatedFrame

_EDGE = 12


class CaseHead(TranslatedFrame):
    """Stays above every page of a case; hidden outside cases."""

    def __init__(
        self, language: LanguageSwitch, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._line: CaseLine | None = None
        self._today = date.min
        self._low = False
        set_role(self, "head")
        self._alias = ElidedLabel("heading", "head_alias")
        self._code = PlainLabel("muted", "head_code", wrap=False)
        self._type = PlainLabel("muted", "head_type", wrap=False)
        self._state = PlainLabel("muted", "head_state", wrap=False)
        self._badge = LevelBadge(language, theme)
        self._badge.setObjectName("head_level")
        self._phase = ElidedLabel("none", "head_phase")
        self._agreement = ElidedLabel("none", "head_agreement")
        self._officer = ElidedLabel("none", "head_officer")
        self._arrange()
        self.hide()

    def show_case(self, line: CaseLine | None, today: date) -> None:
        """Show a case's head, or nothing."""
        self._line, self._today = line, today
        if line is not None:
            self._badge.show_level(line.level, line.level_valid_until, today)
        self.retranslate()
        self.setVisible(line is not None)

    def set_low(self, *, low: bool) -> None:
        """Say only who, where and how dangerous where the window is low for its text."""
        if low is not self._low:
            self._low = low
            self._show_parts()

    def retranslate(self) -> None:
        """Say the head in the language in use."""
        line = self._line
        if line is None:
            return
        say = self._language.say
        nameless = self.tr("No agreed name") if line.may_open else self.tr("Not shared with you")
        self._alias.setText(line.alias or nameless)
        self._code.setText(self.tr("Case: {x}").format(x=line.code))
        known = CLIENT_TYPES.get(line.client_type)
        self._type.setText("" if known is None else say(known))
        self._state.setText(say(STATES[line.state]))
        self._phase.setText(self.tr("Phase: {x}").format(x=say(line.phase_text)))
        self._agreement.setText(self._agreement_words(line))
        self._officer.setText(self.tr("Responsible: {x}").format(x=line.officer))
        self._show_parts()

    def _show_parts(self) -> None:
        line = self._line
        if line is None:
            return
        roomy = not self._low
        self._type.setVisible(roomy and line.client_type in CLIENT_TYPES)
        self._state.setVisible(line.state is not CaseState.OPEN)
        for widget in (self._badge, self._phase):
            widget.setVisible(line.may_open)
        self._agreement.setVisible(roomy and line.may_open)
        self._officer.setVisible(roomy or not line.may_open)
        edge = _EDGE if roomy else _EDGE // 3
        self._layout.setContentsMargins(2 * _EDGE, edge, 2 * _EDGE, edge)

    def _agreement_words(self, line: CaseLine) -> str:
        until = line.agreement_valid_until
        if until is None:
            return self.tr("Agreement: none in force")
        if until < self._today:
            words = self.tr("Agreement: expired {day}")
        else:
            words = self.tr("Agreement: valid until {day}")
        return words.format(day=f"{until.day}.{until.month}.{until.year}")

    def _arrange(self) -> None:
        first = FlowLayout(None, 14, 2)
        for label in (self._alias, self._code, self._type, self._state):
            first.addWidget(label)
        second = FlowLayout(None, 26, 4)
        for widget in (self._badge, self._phase, self._agreement, self._officer):
            second.addWidget(widget)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * _EDGE, _EDGE, 2 * _EDGE, _EDGE)
        layout.setSpacing(6)
        layout.addLayout(first)
        layout.addLayout(second)
