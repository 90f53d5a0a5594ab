"""What must hold of a vault after a run, however the run ended."""

from collections.abc import Sequence
from datetime import timedelta

from exitdesk.domain.errors import ExitDeskError
from exitdesk.vault import Vault, check_vault, warnings
from tests.campaigns.acting import Line
from tests.campaigns.grounds import CLOCK, Ground
from tests.campaigns.write_paths import NOTE, WritePath, note

_OF_A_VAULT = frozenset(("vault.db", "vault.hdr", "vault.jnl"))


def problems(path: WritePath, ground: Ground, heard: Sequence[Line]) -> list[str]:
    """Return everything that is wrong after a run; empty when it ended in order."""
    uncaught = [line.words for line in heard if line.kind == "uncaught"]
    promised = next((line.words for line in heard if line.kind == "ready"), "")
    said = [line.words for line in heard if line.kind == "done"]
    CLOCK.ahead = timedelta(minutes=10)
    try:
        settled = path.settled(ground, promised)
        found = uncaught + _found(path, settled, said)
        return [one for one in found if one not in _expected_after(heard)]
    except ExitDeskError as error:
        return [*uncaught, f"does not open: {type(error).__name__} {error.detail}"]
    except Exception as error:  # noqa: BLE001  (a campaign goes on and tells of it)
        return [*uncaught, f"breaks: {type(error).__name__} {error}"]
    finally:
        CLOCK.ahead = timedelta(0)


def _expected_after(heard: Sequence[Line]) -> set[str]:
    """Return what may be warned of because the officer was told of its cause before."""
    expected: set[str] = set()
    if not any(line.kind == "ended" for line in heard):
        expected.add(f"warned: {warnings.KEYS_KEPT.sv}")
        # a kill in the middle of writing one of the two copies: this is what they are for
        expected.add(f"warned: {warnings.HEADER_COPY_REPAIRED.sv}")
    if any(line.kind == "refused" for line in heard):
        expected.add(f"warned: {warnings.HEADER_COPY_REPAIRED.sv}")
        expected.add(f"warned: {warnings.KEYS_KEPT.sv}")
    if any(line.words == warnings.HEADER_NOT_WRITTEN.sv for line in heard):
        expected.add(f"warned: {warnings.HEADER_OLDER.sv}")
    return expected


def _found(path: WritePath, ground: Ground, said: Sequence[str]) -> list[str]:
    vault = ground.open()
    try:
        found = [f"warned: {text.sv}" for text in vault.warnings]
        found += [f"check: {text.sv}" for text in check_vault(vault).problems]
        found += [f"missing: {words}" for words in path.missing(ground, vault, said)]
        found += _cannot_go_on(vault)
    finally:
        vault.close()
    again = ground.open()
    found += [f"warned again: {text.sv}" for text in again.warnings]
    again.close()
    left = {one.name for one in ground.vault.iterdir()} - _OF_A_VAULT - path.own_files
    return found + [f"left over: {name}" for name in sorted(left)]


def _cannot_go_on(vault: Vault) -> list[str]:
    for draft in vault.drafts.all():
        vault.drafts.open(draft.draft_id)
    case_id = vault.cases.create()
    written = vault.records.write(case_id, NOTE, note(1))
    return [] if vault.records.current(case_id) == (written,) else ["the next note is not there"]
