"""One officer in the list: who, with which tasks, and what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from exitdesk.casework.officers import OfficerLine
from exitdesk.domain.officers import ROLE_LABELS, Role
from exitdesk.ui.cases.cards import ButtonRow, Card, said
from exitdesk.ui.languages import LanguageSwitch


class OfficerCard(Card):
    """Shows an officer; ``pressed`` tells which button, and whose card it is."""

    pressed = Signal(str, str)  # "change" or "remove", officer id

    def __init__(
        self,
        line: OfficerLine,
        language: LanguageSwitch,
        parent: QWidget | None = None,
        *,
        may_administer: bool,
    ) -> None:
        super().__init__("officer_card", parent)
        self._line = line
        self._language = language
        keys: list[str] = []
        if may_administer or line.is_self:
            keys.append("change")
        if may_administer and not line.is_self:
            keys.append("remove")
        self._keys: Sequence[str] = keys
        self._buttons = ButtonRow(keys)
        self._buttons.pressed.connect(self._press)
        self._fill()

    def _fill(self) -> None:
        line = self._line
        name = line.officer.name
        self.entitle(self.tr("{name} (you)").format(name=name) if line.is_self else name)
        tasks = [
            self._language.say(ROLE_LABELS[role]) for role in Role if role in line.officer.roles
        ]
        self.body.addWidget(said(", ".join(tasks)))
        for text in self._remarks():
            self.body.addWidget(said(text, "muted"))
        if self._keys:
            words = {"change": self.tr("Name and tasks"), "remove": self.tr("Remove…")}
            self._buttons.say({key: words[key] for key in self._keys})
            for key in self._keys:
                told = f"{words[key]}: {name}"
                self._buttons.button(key).setAccessibleName(told)
            self.body.addWidget(self._buttons)

    def _remarks(self) -> list[str]:
        line = self._line
        if not line.is_finished:
            return [self.tr("The adding was cut short. Remove the officer and add them again.")]
        facts = self.tr("Desk {desk} · responsible for cases: {cases}").format(
            desk=line.desk, cases=line.cases
        )
        remarks = [facts]
        if not line.sheet_is_checked:
            remarks.append(self.tr("The recovery sheet has not been typed back."))
        if line.has_device_secret:
            remarks.append(self.tr("Opens the vault only on a computer that holds the secret."))
        return remarks

    def _press(self, key: str) -> None:
        self.pressed.emit(key, self._line.officer.officer_id)
