"""What the pages of the policy do in the vault's thread."""

from dataclasses import dataclass

from exitdesk.casework.desks import Desk
from exitdesk.casework.policies import PolicyChangedMeanwhileError, PolicyVersion
from exitdesk.casework.policy_drafts import PolicyDraft
from exitdesk.casework.policy_trials import Trial, TrialCase, TrialOrder, try_policy
from exitdesk.domain.cases import CaseLine
from exitdesk.domain.texts import Lang

_MOST_CASES = 50


@dataclass(frozen=True, slots=True)
class Read:
    """The policy with all its versions, and a change of it in the making."""

    versions: tuple[PolicyVersion, ...]
    may_change: bool
    kept: PolicyDraft | None


def read(desk: Desk) -> Read:
    """Return what the page of the policy shows."""
    kept = desk.policy_drafts.kept()
    return Read(desk.policies.versions(), desk.policies.may_change, kept)


@dataclass(frozen=True, slots=True)
class Begun:
    """A change to go on with; ``was_behind`` when it was made anew on a newer version."""

    draft: PolicyDraft
    was_behind: bool


def begin(desk: Desk) -> Begun:
    """Return the change in the making, brought up to the policy in force."""
    draft = desk.policy_drafts.begun()
    if not desk.policy_drafts.is_behind(draft):
        return Begun(draft, was_behind=False)
    draft = desk.policy_drafts.brought_up(draft)
    desk.policy_drafts.keep(draft)
    return Begun(draft, was_behind=True)


@dataclass(frozen=True, slots=True)
class BeginWith:
    """Begins a change with an earlier version."""

    desk: Desk
    version: PolicyVersion

    def __call__(self) -> None:
        """Keep the draft; in the vault's thread."""
        if self.version.policy is not None:
            self.desk.policy_drafts.keep(self.desk.policy_drafts.of(self.version.policy))


@dataclass(frozen=True, slots=True)
class KeepDraft:
    """Keeps the change as it stands."""

    desk: Desk
    draft: PolicyDraft

    def __call__(self) -> None:
        """Keep it; in the vault's thread."""
        self.desk.policy_drafts.keep(self.draft)

    def unsaved(self) -> PolicyDraft:
        """Return what was to be kept."""
        return self.draft


@dataclass(frozen=True, slots=True)
class SaveVersion:
    """Lets the change hold, and forgets the draft; or brings the draft up when it came late."""

    desk: Desk
    draft: PolicyDraft

    def __call__(self) -> int:
        """Return the number of the new version; in the vault's thread.

        Raises:
            PolicyChangedMeanwhileError: the draft that is kept has been brought up.
            ExitDeskError: whatever else stands in the way; nothing has changed.
        """
        try:
            made = self.desk.policies.change(self.draft.policy, self.draft.reason)
        except PolicyChangedMeanwhileError:
            self.desk.policy_drafts.keep(self.desk.policy_drafts.brought_up(self.draft))
            raise
        self.desk.policy_drafts.forget()
        return made.version


def cases(desk: Desk, words: str) -> tuple[CaseLine, ...]:
    """Return cases that this officer may open."""
    lines = desk.cases.lines(desk.search.query(words))
    return tuple(line for line in lines if line.may_open)[:_MOST_CASES]


def trial_case(desk: Desk, case_id: str, lang: Lang) -> TrialCase:
    """Return what a policy is tried on; "" stands for the invented case."""
    if not case_id:
        return desk.policy_trials.sample(desk.clock.today())
    return desk.policy_trials.case(case_id, lang)


@dataclass(frozen=True, slots=True)
class Tried:
    """A trial with what was asked."""

    order: TrialOrder
    trial: Trial


def try_it(desk: Desk, order: TrialOrder) -> Tried:
    """Return the trial; beside the vault's thread."""
    return Tried(order, try_policy(desk.forms, order))
