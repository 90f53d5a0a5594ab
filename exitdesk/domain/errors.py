"""Failures that are foreseen, each with a sentence for the officer in both languages."""

from collections.abc import Mapping
from enum import Enum, auto
from typing import ClassVar

from exitdesk.domain.texts import Text


class WayOn(Enum):
    """What the window that says a failure puts in reach."""

    NONE = auto()
    TYPE_AGAIN = auto()  # what was typed is what is wrong
    RESTORE = auto()  # a backup helps


class ExitDeskError(Exception):
    """A foreseen failure that the officer can act on.

    ``message`` says what happened and what to do next; ``{places}`` in it are filled from
    ``values``, which never hold answers or names. ``detail`` goes to the log: ids only.
    """

    message: ClassVar[Text]
    way_on: ClassVar[WayOn] = WayOn.NONE

    def __init__(self, *, detail: str = "", **values: object) -> None:
        super().__init__(detail or type(self).__name__)
        self.detail = detail
        self.values = values

    def __reduce__(self) -> tuple[object, ...]:
        """Let the failure come back whole from the process that makes documents."""
        return _rebuilt, (type(self), self.args, dict(self.__dict__))

    @property
    def text(self) -> Text:
        """The sentence for the officer, filled in, in both languages."""
        return self.message.filled(self.values)


class FileUnreadableError(ExitDeskError):
    """A file named on the command line is not there, cannot be read, or is not text."""

    message = Text(
        sv="Filen {file} finns inte eller går inte att läsa. Text ska vara i UTF-8.",
        fi="Tiedostoa {file} ei ole tai sitä ei voi lukea. Tekstin on oltava UTF-8-muodossa.",
    )


def _rebuilt(
    kind: type[ExitDeskError], args: tuple[object, ...], state: Mapping[str, object]
) -> ExitDeskError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error
