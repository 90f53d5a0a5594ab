"""What is changed at the shared screen, written in the vault's thread like anywhere else."""

from datetime import date

from exitdesk.casework.desks import Desk
from exitdesk.casework.shared_plans import DONE
from exitdesk.domain.cases import Revision
from exitdesk.domain.errors import ExitDeskError

_PLANNED = "planned"


def tick(desk: Desk, object_id: str, *, is_done: bool) -> Revision:
    """Return the step's new version, done or still ahead."""
    return desk.pathways.set_state(object_id, DONE if is_done else _PLANNED)


def move(desk: Desk, object_id: str, day: date) -> Revision:
    """Return the step's new version with another day; it goes through the checks of its form.

    Raises:
        InvalidAnswersError: when the day does not go with the rest; nothing is left behind.
    """
    draft = desk.drafts.begin("step", object_id=object_id)
    try:
        return desk.drafts.finish(draft.draft_id, desk.together.with_day(object_id, day))
    except ExitDeskError:
        desk.drafts.discard(draft.draft_id)
        raise
