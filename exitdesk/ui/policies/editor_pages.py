"""The page on which a keeper changes the policy, step by step; the change survives the lock."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout

from exitdesk.casework.desks import Desk
from exitdesk.casework.policies import PolicyChangedMeanwhileError
from exitdesk.casework.policy_drafts import PolicyDraft
from exitdesk.casework.policy_trials import TrialCase, TrialOrder
from exitdesk.casework.policy_views import (
    Trait,
    cell_views,
    change_lines,
    matrix_view,
    recipient_views,
)
from exitdesk.domain.cases import CaseLine, Place
from exitdesk.domain.categories import Category
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Lang, Text
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.pages import Page
from exitdesk.ui.policies import policy_jobs
from exitdesk.ui.policies.editor_steps import CELLS, CHECK, STEP_KEYS, TRIAL, EditorSteps
from exitdesk.ui.themes import Theme

_TYPING_MS = 400  # after a keystroke the reason is kept
_BROUGHT_UP = Text(
    sv="Policyn ändrades av någon annan sedan du började. Dina ändringar är flyttade till den "
    "nya versionen. Gå igenom dem innan du sparar.",
    fi="Joku toinen muutti käytäntöä aloittamisesi jälkeen. Muutoksesi on siirretty uuteen "
    "versioon. Käy ne läpi ennen tallentamista.",
)


class PolicyEditorPage(Page):
    """Changes a draft of the policy; nothing holds before it is saved as a new version."""

    def __init__(
        self, desk: Desk, jobs: Jobs, place: Place, language: LanguageSwitch, theme: Theme
    ) -> None:
        super().__init__()
        self._desk = desk
        self._jobs = jobs
        self._place = place
        self._language = language
        self._draft: PolicyDraft | None = None
        self._asked: TrialOrder | None = None
        self._steps = EditorSteps(language, theme)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._steps)
        self._connect()
        language.changed.connect(self._on_language)
        jobs.run(partial(policy_jobs.begin, desk), self._show, self._fail)

    # -- what the main window asks -----------------------------------------------------------

    def place(self) -> Place:
        """Return the change, at its step."""
        return replace(self._place, field=STEP_KEYS[self._steps.step])

    def place_above(self) -> Place:
        """Return the policy."""
        return Place("policy")

    def flush(self) -> None:
        """Keep what has been typed."""
        if self._typing.isActive():
            self._keep()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what has been typed when the page goes away."""
        super().hideEvent(event)
        self.flush()

    def take_focus(self) -> None:
        """Put the focus where work on the step begins."""
        self._steps.take_focus()

    # -- building ----------------------------------------------------------------------------

    def _connect(self) -> None:
        steps = self._steps
        steps.buttons.pressed.connect(self._act)
        steps.recipients.recipient_chosen.connect(self._choose)
        steps.recipients.trait_chosen.connect(self._set_trait)
        steps.recipients.renamed.connect(self._rename)
        steps.recipients.added.connect(self._add)
        steps.recipients.taken_out.connect(self._take_out)
        steps.cells.agreed_chosen.connect(self._set_agreed)
        steps.cells.otherwise_chosen.connect(self._set_otherwise)
        steps.cells.taken_back.connect(self._take_back)
        steps.trial.wanted.connect(self._try)
        steps.trial.recipient_chosen.connect(self._read_as)
        steps.trial.cases_wanted.connect(self._look_for)
        steps.check.reason_typed.connect(self._take_reason)

    def _show(self, begun: policy_jobs.Begun) -> None:
        self._draft = begun.draft
        self._steps.told.say(_BROUGHT_UP if begun.was_behind else None)
        self._fill()
        if self._place.field in STEP_KEYS:
            self._go(STEP_KEYS.index(self._place.field))
        self._steps.take_focus()

    def _fill(self) -> None:
        draft, forms = self._draft, self._desk.forms
        if draft is None:
            return
        now, steps = self._desk.policies.start(), self._steps
        views = recipient_views(now, draft.policy)
        steps.recipients.show_views(views, draft.recipient)
        steps.trial.offer_recipients(views, draft.recipient)
        steps.cells.show_views(cell_views(forms, now, draft))
        steps.matrix.show_view(matrix_view(forms, now, draft.policy))
        lines = change_lines(forms, now, draft.policy)
        steps.check.show_lines(lines, draft.reason)
        steps.allow(has_changes=bool(lines), has_reason=bool(draft.reason.strip()))

    # -- what is chosen ----------------------------------------------------------------------

    def _choose(self, recipient: str) -> None:
        if self._draft is not None:
            self._change(partial(replace, self._draft, recipient=recipient))

    def _read_as(self, recipient: str) -> None:
        self._choose(recipient)
        self._try()

    def _set_agreed(self, category: Category, key: str) -> None:
        if self._draft is not None:
            self._change(partial(self._draft.with_agreed, category, key))

    def _set_otherwise(self, category: Category, key: str) -> None:
        if self._draft is not None:
            self._change(partial(self._draft.with_otherwise, category, key))

    def _take_back(self, category: Category) -> None:
        if self._draft is not None:
            now = self._desk.policies.start()
            self._change(partial(self._draft.with_cell_of, now, category))

    def _set_trait(self, trait: Trait, holds: bool) -> None:  # noqa: FBT001  (a signal)
        if self._draft is not None:
            self._change(partial(self._draft.with_trait, trait, holds=holds))

    def _rename(self, label: Text) -> None:
        if self._draft is not None and self._change(partial(self._draft.renamed, label)):
            self._steps.recipients.close_form()

    def _add(self, label: Text) -> None:
        if self._draft is not None and self._change(partial(self._draft.with_new, label)):
            self._steps.recipients.close_form()

    def _take_out(self) -> None:
        if self._draft is not None:
            self._change(partial(self._draft.without_new, self._desk.policies.start()))

    def _take_reason(self, reason: str) -> None:
        if self._draft is not None:
            self._draft = replace(self._draft, reason=reason)
            self._steps.allow(has_changes=None, has_reason=bool(reason.strip()))
            if not self._typing.isActive():  # one who types on without a pause is not put off
                self._typing.start()

    def _change(self, made: Callable[[], PolicyDraft]) -> bool:
        """Take another draft and keep it; whether there is one."""
        try:
            self._draft = made()
        except ExitDeskError as error:
            self._steps.recipients.refuse(error)
            return False
        self._steps.problem.say(None)
        self._fill()
        self._keep()
        return True

    def _keep(self) -> None:
        self._typing.stop()
        if self._draft is not None:
            work = policy_jobs.KeepDraft(self._desk, self._draft)
            self._jobs.run(work, self._kept, self._fail)

    def _kept(self, _nothing: None) -> None:
        """Take the end of keeping."""

    # -- steps -------------------------------------------------------------------------------

    def _act(self, key: str) -> None:
        if key == "leave_policy":
            self.flush()
            self.place_requested.emit(Place("policy"))
        elif key == "discard_policy":
            self._typing.stop()
            self._jobs.run(self._desk.policy_drafts.forget, self._discarded, self._fail)
        elif key == "previous":
            self._go(self._steps.step - 1)
        elif self._steps.step == CHECK:
            self._save()
        else:
            self._go(self._steps.step + 1)

    def _go(self, step: int) -> None:
        self._steps.go(step)
        if step == TRIAL:
            self._look_for("")
            self._try()
        self.place_changed.emit()
        self._steps.take_focus()

    def _discarded(self, _nothing: None) -> None:
        self._draft = None
        self.place_requested.emit(Place("policy"))

    def _save(self) -> None:
        if self._draft is not None:
            self._typing.stop()
            self._steps.setEnabled(False)
            work = policy_jobs.SaveVersion(self._desk, self._draft)
            self._jobs.run(work, self._saved, self._not_saved)

    def _saved(self, _number: int) -> None:
        self._draft = None
        self.place_requested.emit(Place("policy"))

    def _not_saved(self, error: ExitDeskError) -> None:
        self._steps.setEnabled(True)
        self._fail(error)
        if isinstance(error, PolicyChangedMeanwhileError):
            self._steps.go(CELLS)
            self._jobs.run(partial(policy_jobs.begin, self._desk), self._show_moved, self._fail)

    def _show_moved(self, begun: policy_jobs.Begun) -> None:
        self._draft = begun.draft
        self._steps.told.say(_BROUGHT_UP)
        self._fill()

    def _fail(self, error: ExitDeskError) -> None:
        self._steps.problem.say(error.text)

    # -- the trial ---------------------------------------------------------------------------

    def _look_for(self, words: str) -> None:
        work = partial(policy_jobs.cases, self._desk, words)
        self._jobs.run(work, self._offer, self._fail)

    def _offer(self, lines: tuple[CaseLine, ...]) -> None:
        self._steps.trial.offer(lines)

    def _try(self) -> None:
        self._asked = None
        self._steps.trial.wait()
        case_id, lang = self._steps.trial.case_id, self._language.lang
        work = partial(policy_jobs.trial_case, self._desk, case_id, lang)
        self._jobs.run(work, self._try_beside, self._fail)

    def _try_beside(self, case: TrialCase) -> None:
        if self._draft is None:
            return
        self._asked = TrialOrder(
            case=case,
            recipient=self._draft.recipient,
            old=self._desk.policies.start(),
            new=self._draft.policy,
            consent=self._steps.trial.consent,
            lang=self._language.lang,
        )
        work = partial(policy_jobs.try_it, self._desk, self._asked)
        self._jobs.run_beside(work, self._show_trial, self._fail)

    def _show_trial(self, tried: policy_jobs.Tried) -> None:
        if tried.order is self._asked:
            self._steps.problem.say(None)
            self._steps.trial.show_trial(tried.trial)

    def _on_language(self, _lang: Lang) -> None:
        self._fill()
        if self._steps.step == TRIAL:
            self._try()
