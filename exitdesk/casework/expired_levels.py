"""A level that has expired is unknown, also where its record is told of again."""

from datetime import date

from exitdesk.casework.readings import Reading
from exitdesk.domain.labels import LEVEL_UNKNOWN
from exitdesk.domain.texts import Text
from exitdesk.forms.model import Concept, Field


def instead_of_level(field: Field, reading: Reading, today: date) -> Text | None:
    """Return what is said in place of a level that no longer holds; None for all else."""
    if field.concept is not Concept.LEVEL:
        return None
    until = reading.day(Concept.LEVEL_VALID_UNTIL)
    return None if until is not None and today <= until else LEVEL_UNKNOWN
