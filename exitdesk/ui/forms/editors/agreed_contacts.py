"""The editor for the agreed contact that an outcome is about."""

from typing import ClassVar

from exitdesk.domain.texts import Text
from exitdesk.forms.summary import UNKNOWN_CONTACT
from exitdesk.ui.forms.editors.goals import GoalEditor
from exitdesk.ui.forms.surroundings import ObjectChoices


class ContactEditor(GoalEditor):
    """Takes one of the agreed contacts of the case, by its name."""

    UNKNOWN: ClassVar[Text] = UNKNOWN_CONTACT

    def choices(self) -> ObjectChoices:
        """Return the agreed contacts of the case."""
        return self.surroundings.contacts

    def nothing(self) -> str:
        """Return what the empty choice says."""
        return self.tr("No contact")
