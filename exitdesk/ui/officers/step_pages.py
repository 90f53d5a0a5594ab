"""What the pages about officers that lead through steps have in common."""

from exitdesk.domain.cases import Place
from exitdesk.ui.keys.key_pages import KeyPage


class OfficerStepsPage(KeyPage):
    """Steps, a sentence after the last of them, and the way back to the list of officers."""

    def place_above(self) -> Place:
        """Return the list of officers."""
        return Place("officers")

    def retranslate(self) -> None:
        """Say the way back."""
        self._buttons.say({"settings": self.tr("To the &officers")})

    def _leave(self, _key: str = "") -> None:
        self.place_requested.emit(Place("officers"))
