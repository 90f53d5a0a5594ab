"""The choice of what an officer may do in the vault."""

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from exitdesk.domain.officers import ROLE_LABELS, Role
from exitdesk.domain.texts import Lang, Text
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.translated import TranslatedWidget

_CHOICES = (Role.OFFICER, Role.DUTY, Role.KEEPER)
_MEANINGS: dict[Role, Text] = {
    Role.OFFICER: Text(
        sv="Arbetar med egna ärenden och med ärenden som andra har delat.",
        fi="Hoitaa omia asioitaan ja asioita, jotka muut ovat jakaneet.",
    ),
    Role.DUTY: Text(
        sv="Får i en nödsituation öppna vilket ärende som helst. Orsaken antecknas, och den "
        "som ansvarar för ärendet får veta det.",
        fi="Saa hätätilanteessa avata minkä tahansa asian. Syy kirjataan, ja asiasta vastaava "
        "saa tiedon.",
    ),
    Role.KEEPER: Text(
        sv="Lägger till och tar bort tjänstemän och bestämmer om valvets regler. Ger i sig "
        "inte rätt att öppna ärenden.",
        fi="Lisää ja poistaa virkamiehiä ja päättää holvin säännöistä. Ei sinänsä anna oikeutta "
        "avata asioita.",
    ),
}


class RoleChoice(TranslatedWidget):
    """A box for each role, with what it means."""

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._boxes: dict[Role, QCheckBox] = {}
        self._hints: dict[Role, PlainLabel] = {}
        for role in _CHOICES:
            box, hint = QCheckBox(), PlainLabel("hint")
            box.setObjectName(f"{role.value}_box")
            hint.setContentsMargins(28, 0, 0, 6)
            self._boxes[role], self._hints[role] = box, hint
            layout.addWidget(box)
            layout.addWidget(hint)
        language.changed.connect(self._on_language)
        self.retranslate()

    @property
    def roles(self) -> frozenset[Role]:
        """What is ticked."""
        return frozenset(role for role, box in self._boxes.items() if box.isChecked())

    def choose(self, roles: frozenset[Role]) -> None:
        """Tick these roles."""
        for role, box in self._boxes.items():
            box.setChecked(role in roles)

    def retranslate(self) -> None:
        """Say the roles and what they mean."""
        for role in _CHOICES:
            box, meaning = self._boxes[role], self._language.say(_MEANINGS[role])
            box.setText(self._language.say(ROLE_LABELS[role]))
            box.setAccessibleDescription(meaning)
            self._hints[role].setText(meaning)

    def _on_language(self, _lang: Lang) -> None:
        self.retranslate()
