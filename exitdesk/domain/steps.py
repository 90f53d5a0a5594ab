"""Steps before they are written: typed in one go, or taken from those that are common."""

from dataclasses import dataclass
from datetime import date, timedelta

from exitdesk.domain.texts import Lang, Text


@dataclass(frozen=True, slots=True)
class NewStep:
    """A step to be written; ``who`` and ``service`` are option keys of the form."""

    title: str
    who: str
    due: date | None = None
    service: str = ""


@dataclass(frozen=True, slots=True)
class StepTemplate:
    """A common step of a life domain; its day lies ``days`` after the goal begins."""

    key: str
    domain: str
    title: Text
    who: str
    days: int
    service: str = ""

    def step(self, first: date, lang: Lang) -> NewStep:
        """Return the step in one language, with its day counted from ``first``."""
        due = first + timedelta(days=self.days)
        return NewStep(self.title.in_lang(lang), self.who, due, self.service)
