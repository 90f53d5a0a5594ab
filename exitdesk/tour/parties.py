"""What every leg of the tour is walked with."""

from dataclasses import dataclass
from datetime import date
from functools import partial

from exitdesk.tour.camera import Camera
from exitdesk.tour.dialogs import Answers
from exitdesk.tour.questions import Questions
from exitdesk.tour.typist import Typist


@dataclass(frozen=True, slots=True)
class Party:
    """Hands, a camera, a way with forms and with dialogs."""

    typist: Typist
    camera: Camera
    questions: Questions
    answers: Answers
    today: date

    def begin(self, step: str) -> None:
        """Say which step of the tour comes now, for when it has to stop."""
        self.answers.require_none()
        self.typist.step = step

    def save_paper(self, file: str, sv: str, fi: str) -> None:
        """Save the document on the screen into the tour's folder, as an officer saves it."""
        path = self.camera.folder.resolve() / file
        path.unlink(missing_ok=True)  # of an earlier tour: the dialog would ask
        save = partial(self.typist.click, "save_button")
        self.answers.give(save, partial(self.answers.save_as, str(path)))
        self.typist.wait_until(path.is_file, f"{file} is not there")
        self.typist.wait_until_quiet()
        self.camera.file_paper(file, sv, fi)
