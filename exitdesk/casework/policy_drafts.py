"""A change of the policy in the making: kept in the vault, each keeper's own, until it holds."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from exitdesk.casework.policies import Policies
from exitdesk.casework.policy_errors import RecipientNameError
from exitdesk.domain.categories import Category
from exitdesk.domain.texts import Text
from exitdesk.forms.inputs import clean_line
from exitdesk.redaction.policies import (
    CLIENT_COPY,
    LONGEST_LABEL,
    Cell,
    Policy,
    PolicyFileError,
    Recipient,
)
from exitdesk.redaction.policy_changes import PolicyChanges, Trait, compare
from exitdesk.redaction.policy_texts import policy_text
from exitdesk.redaction.treatments import OF_OTHERS, TAKEN_BY, Treatment, is_tighter
from exitdesk.vault import Vault

_KEY = "policy.draft"
STATISTICS = "statistics"
FIXED = frozenset({CLIENT_COPY, STATISTICS})  # the program relies on what they are


@dataclass(frozen=True, slots=True)
class Outcome:
    """What becomes of a category: when it is agreed, and otherwise under an agreement."""

    agreed: Treatment
    otherwise: Treatment


def outcome_of(recipient: Recipient, category: Category) -> Outcome:
    """Return what a cell comes to; who needs no agreement gets the same always."""
    cell = recipient.cells[category]
    if not recipient.needs_agreement:
        return Outcome(cell.otherwise, cell.otherwise)
    if cell.agreed is None:
        return Outcome(cell.otherwise, Treatment.REMOVE)
    return Outcome(cell.agreed, cell.otherwise)


def tighter_ones(category: Category, agreed: Treatment) -> tuple[Treatment, ...]:
    """Return what may hold where it was not agreed; one choice is none.

    Of others than the client nothing is told that their consent alone would allow.
    """
    if category in OF_OTHERS:
        return (Treatment.REMOVE,)
    return tuple(
        one
        for one in TAKEN_BY[category]
        if one is Treatment.REMOVE or is_tighter(category, one, agreed)
    )


@dataclass(frozen=True, slots=True)
class PolicyDraft:
    """A policy being changed. ``base`` is the number of the version it was begun with."""

    base: int
    policy: Policy
    reason: str = ""
    recipient: str = ""  # whose cells are shown

    def with_agreed(self, category: Category, key: str) -> "PolicyDraft":
        """Return the draft with another treatment where it is agreed, or always."""
        agreed = Treatment(key)
        shown = self.policy.recipient(self.recipient)
        otherwise = outcome_of(shown, category).otherwise
        if otherwise not in tighter_ones(category, agreed):
            otherwise = Treatment.REMOVE
        return self._with_outcome(category, Outcome(agreed, otherwise))

    def with_otherwise(self, category: Category, key: str) -> "PolicyDraft":
        """Return the draft with another treatment where it was not agreed."""
        agreed = outcome_of(self.policy.recipient(self.recipient), category).agreed
        return self._with_outcome(category, Outcome(agreed, Treatment(key)))

    def _with_outcome(self, category: Category, outcome: Outcome) -> "PolicyDraft":
        shown = self.policy.recipient(self.recipient)
        if outcome == outcome_of(shown, category):
            return self
        cell = Cell(outcome.agreed)
        if shown.needs_agreement and outcome.otherwise is not Treatment.REMOVE:
            cell = Cell(outcome.otherwise, outcome.agreed)
        return self._with(replace(shown, cells={**shown.cells, category: cell}))

    def with_cell_of(self, other: Policy, category: Category) -> "PolicyDraft":
        """Return the draft with a cell as another policy has it; nothing for who is new."""
        shown, known = self.policy.recipient(self.recipient), other.by_key.get(self.recipient)
        cell = Cell(Treatment.REMOVE) if known is None else known.cells[category]
        return self._with(replace(shown, cells={**shown.cells, category: cell}))

    def with_trait(self, trait: Trait, *, holds: bool) -> "PolicyDraft":
        """Return the draft with something else that is so about the recipient shown.

        Who is outside needs an agreement: putting them outside makes them need one.
        """
        shown = self.policy.recipient(self.recipient)
        if self.recipient in FIXED and (trait is not Trait.RETIRED or shown.key == CLIENT_COPY):
            return self
        match trait:
            case Trait.RETIRED:
                shown = replace(shown, retired=holds)
            case Trait.RECEIVES_REPORTS:
                shown = replace(shown, receives_reports=holds)
            case Trait.OUTSIDE:
                needs = holds or shown.needs_agreement
                shown = replace(shown, outside=holds, needs_agreement=needs)
            case Trait.NEEDS_AGREEMENT:
                if shown.outside and not holds:
                    return self
                shown = replace(_without_marks(shown), needs_agreement=holds)
        return self._with(shown)

    def without_new(self, now: Policy) -> "PolicyDraft":
        """Return the draft without the recipient shown, when they came with it."""
        if self.recipient in now.by_key:
            return self
        by_key = {key: one for key, one in self.policy.by_key.items() if key != self.recipient}
        policy = replace(self.policy, by_key=by_key)
        return replace(self, policy=policy, recipient=next(iter(by_key)))

    def renamed(self, label: Text) -> "PolicyDraft":
        """Return the draft with another name for the recipient shown.

        Raises:
            RecipientNameError: when another one has it, or it is too long.
        """
        return self._with(replace(self.policy.recipient(self.recipient), label=label))

    def with_new(self, label: Text) -> "PolicyDraft":
        """Return the draft with a recipient from whom everything is removed, shown.

        Raises:
            RecipientNameError: as ``renamed``.
        """
        made = Recipient.new(f"r_{secrets.token_hex(4)}", label)
        return replace(self._with(made), recipient=made.key)

    def _with(self, recipient: Recipient) -> "PolicyDraft":
        others = [one for one in self.policy.recipients() if one.key != recipient.key]
        names = {name.casefold() for one in others for name in (one.label.sv, one.label.fi)}
        if {recipient.label.sv.casefold(), recipient.label.fi.casefold()} & names:
            raise RecipientNameError
        by_key = {**self.policy.by_key, recipient.key: recipient}
        return replace(self, policy=replace(self.policy, by_key=by_key))


def read_label(sv: str, fi: str) -> Text:
    """Return a recipient's name as typed.

    Raises:
        RecipientNameError: unless both languages are there, each short and plain.
    """
    words = [" ".join(clean_line(one).split()) for one in (sv, fi)]
    if not all(one and one.isprintable() and len(one) <= LONGEST_LABEL for one in words):
        raise RecipientNameError
    return Text(sv=words[0], fi=words[1])


class PolicyDrafts:
    """The change in the making of the keeper at this desk; it survives lock and power loss."""

    def __init__(self, vault: Vault, policies: Policies) -> None:
        self._vault = vault
        self._policies = policies

    def begun(self) -> PolicyDraft:
        """Return the draft that was kept, or one of the policy in force."""
        return self.kept() or self.of(self._policies.start())

    def of(self, policy: Policy) -> PolicyDraft:
        """Return a draft that begins with a policy; an earlier one takes later recipients in."""
        made = self._policies.with_all(policy)
        return PolicyDraft(made.version, made, recipient=next(iter(made.by_key)))

    def kept(self) -> PolicyDraft | None:
        """Return the draft that was kept, None when there is none that can be read."""
        stored = self._vault.settings.get(_KEY)
        return draft_from_plain(stored) if isinstance(stored, dict) and stored else None

    def keep(self, draft: PolicyDraft) -> None:
        """Keep the draft as it stands."""
        self._vault.settings.set(_KEY, draft_to_plain(draft))

    def forget(self) -> None:
        """Throw the draft away."""
        self._vault.settings.set(_KEY, {})

    def is_behind(self, draft: PolicyDraft) -> bool:
        """Whether somebody changed the policy after the draft was begun."""
        return draft.base != self._policies.newest()

    def changes(self, draft: PolicyDraft) -> PolicyChanges:
        """Return what the draft changes in the policy in force."""
        return compare(self._policies.start(), draft.policy)

    def brought_up(self, draft: PolicyDraft) -> PolicyDraft:
        """Return the draft's own changes made anew on the policy in force."""
        base = self._policies.version(draft.base)
        now = self.of(self._policies.start())
        if base is None or base.policy is None:
            return replace(now, reason=draft.reason)
        try:
            policy = _merged(now.policy, base.policy, draft.policy)
        except ValueError:  # together they would be no policy: two with one name
            return replace(now, reason=draft.reason)
        shown = draft.recipient if draft.recipient in policy.by_key else now.recipient
        return replace(now, policy=policy, reason=draft.reason, recipient=shown)


def draft_to_plain(draft: PolicyDraft) -> dict[str, object]:
    """Return the draft as plain values."""
    return {
        "base": draft.base,
        "text": policy_text(draft.policy),
        "reason": draft.reason,
        "recipient": draft.recipient,
    }


def draft_from_plain(stored: Mapping[str, Any]) -> PolicyDraft | None:
    """Return the draft that ``draft_to_plain`` gave, None when it cannot be read."""
    try:
        policy = Policy.read(stored["text"], "draft")
        shown = stored["recipient"] if stored["recipient"] in policy.by_key else ""
        return PolicyDraft(
            base=int(stored["base"]),
            policy=policy,
            reason=str(stored["reason"]),
            recipient=shown or next(iter(policy.by_key)),
        )
    except (PolicyFileError, KeyError, TypeError, ValueError):
        return None


def _without_marks(recipient: Recipient) -> Recipient:
    """Return the recipient with cells that no agreement loosens, the tighter of both."""
    cells = {category: Cell(cell.otherwise) for category, cell in recipient.cells.items()}
    return replace(recipient, cells=cells)


def _taking(held: Recipient, other: Recipient, trait: Trait) -> Recipient:
    """Return ``held`` with one thing as it is with ``other``."""
    match trait:
        case Trait.RENAMED:
            return replace(held, label=other.label)
        case Trait.RETIRED:
            return replace(held, retired=other.retired)
        case Trait.RECEIVES_REPORTS:
            return replace(held, receives_reports=other.receives_reports)
        case Trait.NEEDS_AGREEMENT | Trait.OUTSIDE:
            return replace(held, needs_agreement=other.needs_agreement, outside=other.outside)
    return held


def _merged(now: Policy, base: Policy, own: Policy) -> Policy:
    """Return ``now`` with what ``own`` changed in ``base``; raises ``ValueError`` for none."""
    changes = compare(base, own)
    by_key = dict(now.by_key)
    for cell in changes.cells:
        held = by_key.get(cell.recipient.key, cell.recipient)
        by_key[held.key] = replace(held, cells={**held.cells, cell.category: cell.after})
    for trait in changes.traits:
        held = by_key.get(trait.recipient.key, trait.recipient)
        by_key[held.key] = _taking(held, trait.recipient, trait.trait)
    return replace(now, by_key=by_key)
