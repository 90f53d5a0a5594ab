"""Which identity of a person a page shows: one at a time, the others only when asked for."""

from dataclasses import dataclass

from exitdesk.domain.identities import IdentitySide
from exitdesk.forms.identities import in_use, side_at
from exitdesk.forms.model import Form
from exitdesk.forms.summary import SummaryLine
from exitdesk.ui.cases.readings import Reading


@dataclass(slots=True)
class IdentityView:
    """One side of the identity wall; ``turned_to`` when the officer asked for another."""

    turned_to: IdentitySide | None = None

    def side(self, reading: Reading) -> IdentitySide | None:
        """Return the side that may be in sight; None for none of them."""
        return self.turned_to or in_use(reading.form, reading.revision.answers)

    def hides(self, reading: Reading, line: SummaryLine) -> bool:
        """Whether a line belongs to an identity that is not to be seen now."""
        side = side_of(reading.form, line)
        return side is not None and side is not self.side(reading)


def side_of(form: Form, line: SummaryLine) -> IdentitySide | None:
    """Return the side of the wall that a line stands on, None for a line without any."""
    return side_at(form, line.field_id, line.sub_field_id)
