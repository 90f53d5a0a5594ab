"""What every editor of a form needs to know of the world around it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QObject, Signal

from exitdesk.casework.writing_rules import WritingRules
from exitdesk.domain.texts import Text
from exitdesk.ui.languages import LanguageSwitch


class ObjectChoices(QObject):
    """What of a case a question may point to, by object id."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names: dict[str, str] = {}

    @property
    def names(self) -> Mapping[str, str]:
        """Return what each is called."""
        return self._names

    def offer(self, names: Mapping[str, str]) -> None:
        """Offer these from now on."""
        self._names = dict(names)
        self.changed.emit()


class PersonChoices(ObjectChoices):
    """The persons of a case that a question may point to."""

    add_requested = Signal(object)  # the PersonEditor that asks for a new person


class WaysOut(QObject):
    """Where an editor may ask to be led: the page that holds the form goes there."""

    necessary_requested = Signal()  # the necessary disclosures of the case


class IdentityGuard(QObject):
    """Keeps the identities of a person apart in a form: showing one covers the others."""

    shown = Signal(object)  # IdentitySide

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_needed = False  # more than one identity is written down


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The interface language, today's date, the persons, goals and cases that may be chosen.

    A sealed answer that is shown is covered again ``sealed_shown_ms`` after the last keystroke.
    """

    language: LanguageSwitch
    today: date
    persons: PersonChoices = field(default_factory=PersonChoices)
    sealed_shown_ms: int = 60_000
    goals: ObjectChoices = field(default_factory=ObjectChoices)
    cases: ObjectChoices = field(default_factory=ObjectChoices)  # to link this one with
    parts: ObjectChoices = field(default_factory=ObjectChoices)  # goals, steps and services
    happenings: ObjectChoices = field(default_factory=ObjectChoices)  # to assess safety after
    measures: ObjectChoices = field(default_factory=ObjectChoices)  # of assessments
    contacts: ObjectChoices = field(default_factory=ObjectChoices)  # agreed in advance
    writing: WritingRules = field(default_factory=WritingRules)
    ways: WaysOut = field(default_factory=WaysOut)
    identities: IdentityGuard = field(default_factory=IdentityGuard)
    compact: bool = False  # for the page that must be filled in within a minute

    @property
    def names(self) -> Mapping[str, str]:
        """What everything that answers point to is called, by object id."""
        return {
            **self.persons.names, **self.goals.names, **self.parts.names, **self.cases.names,
            **self.happenings.names, **self.measures.names, **self.contacts.names,
        }  # fmt: skip

    def say(self, text: Text) -> str:
        """Return a sentence of the form in the language of the interface."""
        return self.language.say(text)
