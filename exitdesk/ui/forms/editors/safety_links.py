"""The editors for what an assessment follows, and for the measure that a step carries out."""

from typing import ClassVar

from exitdesk.domain.texts import Text
from exitdesk.forms.summary import UNKNOWN_RECORD
from exitdesk.ui.forms.editors.goals import GoalEditor
from exitdesk.ui.forms.surroundings import ObjectChoices


class HappeningEditor(GoalEditor):
    """Takes an event, a meeting or a note of the case, by its day and title, or none."""

    UNKNOWN: ClassVar[Text] = UNKNOWN_RECORD

    def choices(self) -> ObjectChoices:
        """Return what has happened."""
        return self.surroundings.happenings

    def nothing(self) -> str:
        """Return what the empty choice says."""
        return self.tr("Nothing of these")


class MeasureEditor(GoalEditor):
    """Takes a measure of an assessment, by its words, or none."""

    UNKNOWN: ClassVar[Text] = UNKNOWN_RECORD

    def choices(self) -> ObjectChoices:
        """Return the measures of the case."""
        return self.surroundings.measures

    def nothing(self) -> str:
        """Return what the empty choice says."""
        return self.tr("No measure")
