"""The pages on which the vault gets a new key: an officer leaves, or a copy was lost."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.casework.officers import LeavingPreview
from exitdesk.domain.cases import Place
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.officers import Officer
from exitdesk.domain.texts import Text
from exitdesk.ui.first_start.step_windows import StepWindow
from exitdesk.ui.first_start.steps import Step
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.officers.key_changes import KeyChangeStrip, KeyChangeWatch, watched
from exitdesk.ui.officers.step_pages import OfficerStepsPage
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role
from exitdesk.ui.themes import Theme

_REMOVED = Text(
    sv="Tjänstemannen har tagits bort och valvet har en ny nyckel. Den gamla lösenfrasen "
    "och det gamla återställningsbladet öppnar bara säkerhetskopior som gjorts tidigare.",
    fi="Virkamies on poistettu, ja holvilla on uusi avain. Vanha salalause ja "
    "vanha palautuslomake avaavat enää aiemmin tehtyjä varmuuskopioita.",
)
_RENEWED = Text(
    sv="Valvet har en ny nyckel. Kopior som gjorts tidigare öppnas fortfarande på det gamla "
    "sättet; gör en ny säkerhetskopia.",
    fi="Holvilla on uusi avain. Aiemmin tehdyt kopiot avautuvat edelleen entiseen tapaan; tee "
    "uusi varmuuskopio.",
)
_SUCCESSOR_MISSING = Text(
    sv="Välj vem som tar över ärendena.", fi="Valitse, kuka ottaa asiat hoitaakseen."
)


class RemovingStep(Step):
    """Says what an officer leaves behind, and asks who takes over."""

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self._name = ""
        self._preview: LeavingPreview | None = None
        self._facts = PlainLabel("none", "leaving_label")
        self._label = QLabel()
        set_role(self._label, "question")
        self._successors = QComboBox()
        self._successors.setObjectName("successor_choice")
        self._label.setBuddy(self._successors)
        self._sealed_box = QCheckBox()
        self._sealed_box.setObjectName("leave_sealed_box")
        self._sealed_hint = PlainLabel("hint")
        for widget in (
            *(self._facts, self._label, self._successors),
            *(self._sealed_box, self._sealed_hint),
        ):
            self.body.addWidget(widget)
        self.retranslate()

    @property
    def successor_id(self) -> str | None:
        """Who takes over, None for the deputies."""
        return self._successors.currentData() or None

    @property
    def leaves_sealed(self) -> bool:
        """Whether sealed parts that nobody else can open may be lost."""
        return self._sealed_box.isChecked()

    def show_leaving(
        self, name: str, preview: LeavingPreview, successors: tuple[Officer, ...]
    ) -> None:
        """Show who leaves, what they leave behind, and who could take over."""
        self._name = name
        self._preview = preview
        self._successors.clear()
        self._successors.addItem("", "")
        for officer in successors:
            self._successors.addItem(officer.name, officer.officer_id)
        self.retranslate()

    def problem(self) -> Text | None:
        """Return that a successor is missing."""
        preview = self._preview
        needed = preview is not None and preview.without_deputy > 0
        return _SUCCESSOR_MISSING if needed and self.successor_id is None else None

    def take_focus(self) -> None:
        """Put the focus on the successor."""
        self._successors.setFocus()

    def retranslate(self) -> None:
        """Say what will happen."""
        self._title.setText(self.tr("Remove an officer"))
        self._lead.setText(
            self.tr(
                "The vault gets a new key that the officer never had; everyone else goes on with "
                "their passphrase. What the officer could open until now may have been read or "
                "copied already, and backups made before still open for them."
            )
        )
        preview = self._preview
        self._facts.setText(
            ""
            if preview is None
            else self.tr(
                "Officer: {name} · responsible for cases: {cases} · of these without a deputy: "
                "{alone} · drafts: {drafts}"
            ).format(
                name=self._name,
                cases=preview.responsible,
                alone=preview.without_deputy,
                drafts=preview.drafts,
            )
        )
        self._label.setText(self.tr("Who takes over the cases and drafts?"))
        if self._successors.count():
            self._successors.setItemText(0, self.tr("The deputies of the cases"))
        self._sealed_box.setText(self.tr("Go on although sealed answers are lost"))
        self._sealed_hint.setText(
            self.tr(
                "Cases whose sealed answers only this officer can open: {count}. Better: let the "
                "officer unlock the vault and share those cases first."
            ).format(count=0 if preview is None else preview.sole)
        )
        leaves_work = preview is None or preview.responsible > 0 or preview.drafts > 0
        self._label.setVisible(leaves_work)
        self._successors.setVisible(leaves_work)
        alone = preview is not None and preview.sole > 0
        self._sealed_box.setVisible(alone)
        self._sealed_hint.setVisible(alone)


class RenewingStep(Step):
    """Says what a new key for the vault means."""

    def retranslate(self) -> None:
        """Say what changes and what does not."""
        self._title.setText(self.tr("A new key for the vault"))
        self._lead.setText(
            self.tr(
                "Everything is encrypted again under a new key. Passphrases and recovery sheets "
                "go on as before. Copies made before still open with what opened them then: a "
                "new key does not reach them."
            )
        )


class KeyChangeSteps(StepWindow):
    """One step, a button that cannot be undone, and how far the change has come."""

    wanted = Signal()
    left = Signal()

    def __init__(
        self, language: LanguageSwitch, theme: Theme, step: Step, *, is_removal: bool
    ) -> None:
        self._is_removal = is_removal
        self._strip = KeyChangeStrip()
        super().__init__(language, theme, (step,), within=True)
        step.body.addWidget(self._strip)
        step.retranslate()
        set_role(self._next_button, "danger" if is_removal else "primary")
        self._show_step(0)

    def show_ready(self) -> None:
        """Take orders: everything that the step says is known."""
        self._show_step(0)

    def begin(self) -> KeyChangeWatch:
        """Show that the change has begun; return what follows it."""
        self._busy = True
        self._current().say_problem(None)
        self._back_button.setEnabled(False)
        self._next_button.setEnabled(False)
        return self._strip.begin()

    def show_failure(self, error: ExitDeskError) -> None:
        """Say why nothing has changed."""
        self._strip.end()
        super().show_failure(error)

    def retranslate(self) -> None:
        """Say the buttons."""
        self._back_button.setText(self.tr("‹ &Back"))
        remove, renew = self.tr("&Remove the officer"), self.tr("Make a &new key")
        self._next_button.setText(remove if self._is_removal else renew)
        self._status.setText("")
        self._caption.hide()

    def _answer(self, _step: Step) -> None:
        self.wanted.emit()

    def _may_go_back(self, step: Step) -> bool:
        return step in self._steps

    def _go_back(self) -> None:
        self.left.emit()


class RemovingPage(OfficerStepsPage):
    """Lets an officer go."""

    def __init__(
        self, desk: Desk, jobs: Jobs, place: Place, language: LanguageSwitch, theme: Theme
    ) -> None:
        self._place = place
        self._step = RemovingStep(language)
        self._change = KeyChangeSteps(language, theme, self._step, is_removal=True)
        super().__init__(desk, jobs, language, self._change)
        self._change.wanted.connect(self._remove)
        self._change.left.connect(self._leave)
        self._change.show_busy()  # nobody is removed before it stands here what they leave behind
        self._read()

    def place(self) -> Place:
        """Return the removal of this officer."""
        return self._place

    def _read(self) -> None:
        officers, officer_id = self._desk.officers, self._place.object_id

        def read() -> tuple[str, LeavingPreview, tuple[Officer, ...]] | None:
            names = {one.officer.officer_id: one.officer.name for one in officers.list()}
            if officer_id not in names:
                return None
            preview = officers.leaving(officer_id)
            return names[officer_id], preview, officers.successors(officer_id)

        self._jobs.run(read, self._show, self._change.show_failure)

    def _show(self, found: tuple[str, LeavingPreview, tuple[Officer, ...]] | None) -> None:
        if found is None:
            self._leave()
        else:
            self._step.show_leaving(*found)
            self._change.show_ready()

    def _remove(self) -> None:
        watch = self._change.begin()
        work = watched(
            self._desk.officers.remove,
            watch,
            self._place.object_id,
            self._step.successor_id,
            leave_sealed=self._step.leaves_sealed,
        )
        self._jobs.run(work, self._removed, self._change.show_failure)

    def _removed(self, _nothing: None) -> None:
        self._end(_REMOVED)


class VaultKeyPage(OfficerStepsPage):
    """Gives the vault a new key."""

    def __init__(self, desk: Desk, jobs: Jobs, language: LanguageSwitch, theme: Theme) -> None:
        step = RenewingStep(language)
        self._change = KeyChangeSteps(language, theme, step, is_removal=False)
        super().__init__(desk, jobs, language, self._change)
        self._change.wanted.connect(self._renew)
        self._change.left.connect(self._leave)

    def place(self) -> Place:
        """Return the new key."""
        return Place("vault_key")

    def _renew(self) -> None:
        work = watched(self._desk.officers.renew_key, self._change.begin())
        self._jobs.run(work, self._renewed, self._change.show_failure)

    def _renewed(self, _nothing: None) -> None:
        self._end(_RENEWED)
