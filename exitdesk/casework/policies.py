"""The unit's policy: the version in force, the earlier ones, and a change of it.

A version is the text in its signed ledger entry. While there is none, the shipped policy holds.
It is read in the vault's thread when the vault is opened and when it is changed; after that any
thread may ask.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from exitdesk.casework.errors import ReasonNeededError
from exitdesk.casework.policy_errors import (
    NothingChangedError,
    PolicyLogBrokenError,
    PolicyUnusableError,
    RecipientGoneError,
)
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text
from exitdesk.forms.inputs import clean_text
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Option, OptionSource
from exitdesk.redaction.policies import Policy, PolicyFileError, Recipient
from exitdesk.redaction.policy_changes import PolicyChanges, compare
from exitdesk.redaction.policy_texts import policy_text
from exitdesk.vault import Vault
from exitdesk.vault.errors import LedgerBrokenError
from exitdesk.vault.officer_errors import NotKeeperError
from exitdesk.vault.policies import StoredPolicy
from exitdesk.vault.policy_errors import PolicyChangedMeanwhileError

__all__ = ["NotKeeperError", "Policies", "PolicyChangedMeanwhileError", "PolicyVersion", "compare"]

OWN_KEY: Final = "unit"  # of policies that were changed in a vault
SHIPPED_REASON: Final = Text(sv="Programmets egen policy.", fi="Ohjelman oma käytäntö.")


@dataclass(frozen=True, slots=True)
class PolicyVersion:
    """One version with who made it, when and why; the shipped one was made by nobody here."""

    number: int
    officer: str
    at: datetime | None
    reason: Text
    policy: Policy | None  # None: its text cannot be read by this program
    changes: PolicyChanges | None  # from the version before; None where one cannot be read


class Policies:
    """The policy of one vault."""

    def __init__(self, vault: Vault, shipped: Policy) -> None:
        self._vault = vault
        self._shipped = shipped
        self._fault: ExitDeskError | None = None
        self._versions: tuple[PolicyVersion, ...] = ()
        self.refresh()

    # -- looking -----------------------------------------------------------------------------

    @property
    def may_change(self) -> bool:
        """Whether the officer at this desk may change the policy."""
        return self._vault.officer.is_keeper

    def current(self) -> Policy:
        """Return the policy in force.

        Raises:
            PolicyUnusableError, PolicyLogBrokenError: it cannot be read, or somebody made it who
                might not; nothing may be reported.
        """
        policy = self._versions[-1].policy
        if self._fault is not None:
            raise PolicyLogBrokenError(detail=str(self._fault))
        if policy is None:
            raise PolicyUnusableError(detail=str(self.newest()))
        return policy

    def newest(self) -> int:
        """Return the number of the newest version, whether it can be read or not."""
        return self._versions[-1].number

    def versions(self) -> tuple[PolicyVersion, ...]:
        """Return every version, the newest first; the last one is the shipped policy."""
        return tuple(reversed(self._versions))

    def version(self, number: int) -> PolicyVersion | None:
        """Return one version, or None."""
        return next((one for one in self._versions if one.number == number), None)

    def names(self) -> Mapping[str, Text]:
        """Return what everyone is called who was ever a recipient, by key; the newest name."""
        return {
            recipient.key: recipient.label
            for version in self._versions
            if version.policy is not None
            for recipient in version.policy.recipients()
        }

    def start(self) -> Policy:
        """Return what a change begins with: the policy in force, or the last one that is one."""
        policies = [one.policy for one in self._versions if one.policy is not None]
        return replace(policies[-1], version=self.newest())

    def offered_in(self, forms: FormLibrary) -> FormLibrary:
        """Return the forms with the policy's recipients where they ask for one."""
        return forms.offering(OptionSource.RECIPIENTS, self._options)

    def refresh(self) -> None:
        """Read the versions anew; in the vault's thread."""
        shipped = self._shipped
        versions = [PolicyVersion(shipped.version, "", None, SHIPPED_REASON, shipped, None)]
        self._fault = None
        try:
            stored = self._vault.policies.all()
        except LedgerBrokenError as error:
            stored, self._fault = (), error
        for one in stored:
            versions.append(_version(one, versions[-1].policy))
        self._versions = tuple(versions)

    # -- changing ----------------------------------------------------------------------------

    def change(self, policy: Policy, why: str) -> Policy:
        """Let ``policy`` hold from now on; return it with its number. In the vault's thread.

        ``policy.version`` is that of the version it was begun with.

        Raises:
            NotKeeperError: only a keeper may.
            PolicyChangedMeanwhileError: another version was made since.
            ReasonNeededError, NothingChangedError, RecipientGoneError: nothing is entered.
            DiskFullError, WriteFailedError: nothing has changed.
        """
        reason = clean_text(why).strip()
        if not self.may_change:
            raise NotKeeperError
        if policy.version != self.newest():
            raise PolicyChangedMeanwhileError(detail=f"{policy.version}, {self.newest()}")
        if not reason:
            raise ReasonNeededError
        if set(self.names()) - set(policy.by_key):
            raise RecipientGoneError
        before = self._versions[-1].policy
        if before is not None and not compare(before, policy):
            raise NothingChangedError
        made = replace(policy, key=OWN_KEY, version=policy.version + 1)
        self._vault.policies.add(made.version, policy_text(made), reason)
        self.refresh()
        return self.current()

    def with_all(self, policy: Policy) -> Policy:
        """Return an earlier policy to begin a change with: who came after it is retired in it."""
        later = {
            recipient.key: replace(recipient, retired=True)
            for version in self._versions
            if version.policy is not None
            for recipient in version.policy.recipients()
            if recipient.key not in policy.by_key
        }
        by_key = {**policy.by_key, **_told_apart(policy, later)}
        return replace(policy, version=self.newest(), by_key=by_key)

    def _options(self) -> tuple[Option, ...]:
        """Return the recipients as options: who needs no agreement is none of them."""
        policy = self._versions[-1].policy
        made = {
            one.key: Option(one.key, one.label, offered=not one.retired and self._fault is None)
            for one in (() if policy is None else policy.recipients())
            if one.needs_agreement
        }
        for key, label in self.names().items():
            made.setdefault(key, Option(key, label, offered=False))
        return tuple(made.values())


def _version(stored: StoredPolicy, before: Policy | None) -> PolicyVersion:
    policy = _read_policy(stored)
    return PolicyVersion(
        number=stored.version,
        officer=stored.officer,
        at=stored.at,
        reason=Text(sv=stored.reason, fi=stored.reason),
        policy=policy,
        changes=None if policy is None or before is None else compare(before, policy),
    )


def _read_policy(stored: StoredPolicy) -> Policy | None:
    try:
        policy = Policy.read(stored.text, f"policy {stored.version}")
    except PolicyFileError:
        return None
    return policy if policy.version == stored.version else None


def _told_apart(policy: Policy, later: Mapping[str, Recipient]) -> dict[str, Recipient]:
    """Return recipients with names that the policy does not have yet."""
    taken = {one.label for one in policy.recipients()}
    made = {}
    for key, recipient in later.items():
        label = recipient.label
        if any(
            label.sv.casefold() == one.sv.casefold() or label.fi.casefold() == one.fi.casefold()
            for one in taken
        ):
            label = Text(sv=f"{label.sv[:60]} ({key})", fi=f"{label.fi[:60]} ({key})")
        taken.add(label)
        made[key] = replace(recipient, label=label)
    return made
