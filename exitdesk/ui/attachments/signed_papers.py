"""The signed paper of one version of an agreement or a plan: attached here, or tied to it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.casework.signed_papers import SIGNABLE, SignedPaper, SignedVersion
from exitdesk.domain.attachments import Attachment
from exitdesk.domain.cases import Place, Revision
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text
from exitdesk.ui import dialogs
from exitdesk.ui.attachments.adding_panels import AddingPanel
from exitdesk.ui.attachments.lines import kind_and_pages
from exitdesk.ui.attachments.signed_words import proposed_title
from exitdesk.ui.attachments.tabs import FROM_FILE
from exitdesk.ui.cases.cards import ButtonRow, Card, empty, said
from exitdesk.ui.cases.days import written
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.translated import TranslatedWidget

_UNTIED = Text(
    sv="Kopplingen är borttagen. Bilagan finns kvar.", fi="Yhteys on poistettu. Liite on tallessa."
)
_TIED = Text(sv="Bilagan hör nu till versionen.", fi="Liite kuuluu nyt tähän versioon.")


@dataclass(frozen=True, slots=True)
class _Found:
    revision_id: str
    version: SignedVersion
    papers: tuple[SignedPaper, ...]
    loose: tuple[Attachment, ...]


class SignedPaperStrip(TranslatedWidget):
    """Shows the signed papers of the version given to it; hidden for what nobody signs."""

    place_requested = Signal(object)  # Place

    def __init__(
        self, desk: Desk, jobs: Jobs, language: LanguageSwitch, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._language = language
        self._revision: Revision | None = None
        self._found: _Found | None = None
        self._adding_to = ""  # the version that the paper on its way belongs to
        self._card = Card("signed_paper_card")
        self._problem = ProblemBox(language)
        self._told = ProblemBox(language, "notice")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self._row = ButtonRow(("attach_signed", "tie_signed"))
        self._row.pressed.connect(self._act)
        self._panel = AddingPanel(desk, jobs, language)
        self._panel.kept.connect(self._tie_added)
        self._panel.failed.connect(self._fail)
        self._panel.ended.connect(self._allow)
        self._choice = QComboBox()
        self._choice.setObjectName("loose_choice")
        self._choosing = ButtonRow(("tie_chosen", "leave_choice"), primary="tie_chosen")
        self._choosing.pressed.connect(self._act)
        self._arrange()
        self.hide()
        self.retranslate()

    def show_version(self, revision: Revision | None) -> None:
        """Show what belongs to a version; None or what nobody signs hides the strip."""
        is_same = (
            revision is not None
            and self._revision is not None
            and revision.revision_id == self._revision.revision_id
        )
        self._revision = revision
        if revision is None or revision.form_key not in SIGNABLE:
            self.hide()
            return
        if not is_same:
            self._problem.say(None)
            self._told.say(None)
            self._close_choice()
            self._read()

    def refresh(self) -> None:
        """Read again what belongs to the version."""
        if self._revision is not None and self._revision.form_key in SIGNABLE:
            self._read()

    def retranslate(self) -> None:
        """Say everything in the language in use; a title half typed stays."""
        self._card.entitle(self.tr("Signed paper"))
        self._row.say(
            {
                "attach_signed": self.tr("&Attach the signed paper…"),
                "tie_signed": self.tr("Choose amon&g the attachments…"),
            }
        )
        self._choosing.say(
            {"tie_chosen": self.tr("It &belongs here"), "leave_choice": self.tr("C&ancel")}
        )
        self._choice.setAccessibleName(self.tr("Which attachment"))
        if self._found is not None:
            self._fill(self._found)

    # -- building ----------------------------------------------------------------------------

    def _arrange(self) -> None:
        for part in (self._problem, self._told):
            self._card.body.addWidget(part)
        self._card.body.addLayout(self._lines)
        for below in (self._row, self._panel, self._choice, self._choosing):
            self._card.body.addWidget(below)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card)
        self._close_choice()

    def _fill(self, found: _Found) -> None:
        empty(self._lines)
        if not found.papers:
            self._lines.addWidget(said(self.tr("No signed paper is attached."), "muted"))
        for paper in found.papers:
            self._lines.addWidget(said(self._words(paper)))
            keys = (f"open {paper.attachment.attachment_id}", f"untie {paper.object_id}")
            row = ButtonRow(keys)
            row.say({keys[0]: self.tr("Open…"), keys[1]: self.tr("It does not belong here")})
            row.button(keys[0]).setVisible(paper.attachment.erasure is None)
            row.pressed.connect(self._act)
            self._lines.addWidget(row)
        chosen = self._choice.currentData()
        self._choice.clear()
        for one in found.loose:
            day = written(one.added_at.astimezone().date())
            self._choice.addItem(
                f"{kind_and_pages(self._language, one)}, {day}", one.attachment_id
            )
        self._choice.setCurrentIndex(max(self._choice.findData(chosen), 0))
        self._allow()

    def _words(self, paper: SignedPaper) -> str:
        kind = kind_and_pages(self._language, paper.attachment)
        day = written(paper.attachment.added_at.astimezone().date())
        words = self.tr("Attached {day}: {what}").format(day=day, what=kind)
        erasure = paper.attachment.erasure
        if erasure is None:
            return words
        gone = written(erasure.at.astimezone().date())
        erased = self.tr("erased {day}, {officer}")
        return f"{words} · {erased.format(day=gone, officer=erasure.officer)}"

    def _allow(self) -> None:
        is_free = not self._panel.is_busy and self._choice.isHidden()
        self._row.setVisible(is_free)
        has_loose = self._found is not None and bool(self._found.loose)
        self._row.button("tie_signed").setVisible(has_loose)

    def _close_choice(self) -> None:
        self._choice.hide()
        self._choosing.hide()
        self._allow()

    # -- reading and writing -----------------------------------------------------------------

    def _read(self) -> None:
        if self._revision is not None:
            self._jobs.run(partial(_find, self._desk, self._revision), self._show, self._fail)

    def _show(self, found: _Found) -> None:
        if self._revision is None or found.revision_id != self._revision.revision_id:
            return  # another version has been chosen meanwhile
        self._found = found
        self._fill(found)
        self.show()

    def _act(self, key: str) -> None:
        action, _, about = key.partition(" ")
        if action == "open" and self._revision is not None:
            place = Place("attachment", case_id=self._revision.case_id, object_id=about)
            self.place_requested.emit(place)
        elif action == "untie":
            self._do(partial(self._desk.signed_papers.unlink, about), self._say_untied)
        elif key == "attach_signed":
            self._attach()
        elif key == "tie_signed":
            self._choice.show()
            self._choosing.show()
            self._allow()
            self._choice.setFocus()
        else:
            if key == "tie_chosen" and self._revision is not None:
                self._tie(self._revision.revision_id, self._choice.currentData())
            self._close_choice()

    def _attach(self) -> None:
        path = dialogs.choose_file(self, self._language, self._caption)
        if path is not None and self._revision is not None and self._found is not None:
            self._problem.say(None)
            self._told.say(None)
            self._adding_to = self._revision.revision_id
            self._panel.suggest(self._language.say(proposed_title(self._found.version)))
            self._panel.read(self._revision.case_id, path)
            self._allow()

    def _caption(self) -> str:
        return self.tr("Choose the scan of the signed paper")

    def _tie_added(self, attachment_id: str) -> None:
        self._told.say(FROM_FILE)
        self._tie(self._adding_to, attachment_id, is_new=True)

    def _tie(self, revision_id: str, attachment_id: str, *, is_new: bool = False) -> None:
        if self._revision is None or not attachment_id:
            return
        work = partial(
            self._desk.signed_papers.link, self._revision.case_id, revision_id, attachment_id
        )
        self._do(work, self._read_again if is_new else self._say_tied)

    def _do(self, work: Callable[[], None], done: Callable[[None], None]) -> None:
        self._problem.say(None)
        self._jobs.run(work, done, self._fail)

    def _read_again(self, _nothing: None) -> None:
        self._read()

    def _say_tied(self, _nothing: None) -> None:
        self._told.say(_TIED)
        self._read()

    def _say_untied(self, _nothing: None) -> None:
        self._told.say(_UNTIED)
        self._read()

    def _fail(self, error: ExitDeskError) -> None:
        self._told.say(None)
        self._problem.say(error.text)
        self._read_quietly()

    def _read_quietly(self) -> None:
        """Read once more what there is: something is not as it was shown."""
        if self._revision is not None:
            work = partial(_find, self._desk, self._revision)
            self._jobs.run(work, self._show, self._say_failed)

    def _say_failed(self, error: ExitDeskError) -> None:
        self._problem.say(error.text)


def _find(desk: Desk, revision: Revision) -> _Found:
    return _Found(
        revision.revision_id,
        desk.signed_papers.version(revision),
        desk.signed_papers.of_version(revision),
        desk.signed_papers.loose(revision.case_id),
    )
