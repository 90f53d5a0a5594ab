"""What every editor of a form needs to know of the world around it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QObject, Signal

from exitdesk.domain.texts import Text
from exitdesk.ui.languages import LanguageSwitch


class PersonChoices(QObject):
    """The persons of a case that a question may point to, by object id."""

    changed = Signal()
    add_requested = Signal(object)  # the PersonEditor that asks for a new person

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names: dict[str, str] = {}

    @property
    def names(self) -> Mapping[str, str]:
        """Return what each person is called."""
        return self._names

    def offer(self, names: Mapping[str, str]) -> None:
        """Offer these persons from now on."""
        self._names = dict(names)
        self.changed.emit()


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The interface language, today's date, the persons that may be chosen.

    A sealed answer that is shown is covered again ``sealed_shown_ms`` after the last keystroke.
    """

    language: LanguageSwitch
    today: date
    persons: PersonChoices = field(default_factory=PersonChoices)
    sealed_shown_ms: int = 60_000
    compact: bool = False  # for the page that must be filled in within a minute

    def say(self, text: Text) -> str:
        """Return a sentence of the form in the language of the interface."""
        return self.language.say(text)
