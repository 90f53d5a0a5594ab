"""What every leg of the tour is walked with."""

from dataclasses import dataclass

from exitdesk.tour.camera import Camera
from exitdesk.tour.questions import Questions
from exitdesk.tour.typist import Typist


@dataclass(frozen=True, slots=True)
class Party:
    """Hands, a camera, and a way with forms."""

    typist: Typist
    camera: Camera
    questions: Questions

    def begin(self, step: str) -> None:
        """Say which step of the tour comes now, for when it has to stop."""
        self.typist.step = step
