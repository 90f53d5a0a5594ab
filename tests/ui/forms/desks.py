"""The services of a real vault that forms on the screen ask for."""

from dataclasses import dataclass

from exitdesk.casework.assessments import Assessments
from exitdesk.casework.cases import Cases
from exitdesk.casework.drafts import Drafts
from exitdesk.casework.persons import Persons
from exitdesk.casework.records import Records
from exitdesk.forms.library import FormLibrary


@dataclass(frozen=True, slots=True)
class SmallDesk:
    """The part of the desk that forms need."""

    forms: FormLibrary
    drafts: Drafts
    records: Records
    persons: Persons
    cases: Cases
    assessments: Assessments
