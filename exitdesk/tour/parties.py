"""What every leg of the tour is walked with."""

from collections.abc import Callable
from dataclasses import dataclass
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

    def begin(self, step: str) -> None:
        """Say which step of the tour comes now, for when it has to stop."""
        self.answers.require_none()
        self.typist.step = step

    def save_paper(self, file: str, sv: str, fi: str) -> None:
        """Save the document on the screen into the tour's folder, as an officer saves it."""
        self._leave(file, "save_button", self.answers.save_as)
        self.camera.file_paper(file, sv, fi)

    def print_paper(self, file: str, sv: str, fi: str) -> None:
        """Print the document on the screen on the printer that prints into a file."""
        self._leave(file, "print_button", self.answers.print_to)
        self.camera.file_paper(file, sv, fi)

    def _leave(self, file: str, button: str, answer: Callable[[str], None]) -> None:
        path = self.camera.folder.resolve() / file
        path.unlink(missing_ok=True)  # of an earlier tour: the dialog would ask
        self.answers.give(partial(self.typist.click, button), partial(answer, str(path)))
        self.typist.wait_until(path.is_file, f"{file} is not there")
        self.typist.wait_until_quiet()
