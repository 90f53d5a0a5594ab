"""A change of the vault key that is cut short or refused: the old state or the new, no other."""

import errno
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from exitdesk.domain.case_access import Part
from exitdesk.vault import Vault, check_vault, errors, open_vault, warnings
from exitdesk.vault.database import Database
from exitdesk.vault.errors import VaultError
from exitdesk.vault.officer_errors import KeyChangeUnfinishedError, KeyChangeUnsoundError
from tests.made_vaults import OFFICER
from tests.officers.teams import Team, passphrase_of, revealed, write_safe_place

LEAVER, HEIR = "Provare Två", "Provare Tre"
KILLED = -signal.SIGKILL

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="fork and kill -9 are POSIX")


@pytest.fixture
def pair(team: Team) -> Team:
    """Two officers beside the keeper, the first with a case that the second knows too."""
    with team.at_desk() as vault:
        team.admit(vault, LEAVER)
        team.admit(vault, HEIR)
    with team.at_desk(LEAVER) as vault:
        case_id = vault.cases.create()
        write_safe_place(vault, team.forms, case_id)
        vault.access.share(case_id, team.ids[HEIR], Part.READER)
    return team


class Edge:
    """Every call by which a change of the key reaches the disk, counted, with a hook before."""

    def __init__(self, patched: pytest.MonkeyPatch, before: Callable[[int], None]) -> None:
        self.calls = 0
        self._before = before
        self._wrap(patched, os, "fsync")
        self._wrap(patched, os, "open")
        self._wrap(patched, Path, "replace")
        self._wrap(patched, Path, "unlink")
        for name in ("execute", "copy_to", "close", "reopen", "_open"):
            self._wrap(patched, Database, name)

    def _wrap(self, patched: pytest.MonkeyPatch, holder: Any, name: str) -> None:
        real = getattr(holder, name)

        def called(*given: Any, **named: Any) -> Any:
            self.calls += 1
            self._before(self.calls)
            return real(*given, **named)

        patched.setattr(holder, name, called)


def change(team: Team, vault: Vault) -> None:
    team.remove(vault, LEAVER, HEIR)


@contextmanager
def edge(before: Callable[[int], None]) -> Iterator[Edge]:
    with pytest.MonkeyPatch.context() as patched:
        yield Edge(patched, before)


def length_of_change(team: Team, folder: Path) -> int:
    """How many calls an undisturbed change makes, in a copy of the vault."""
    with copied(team, folder).at_desk() as vault, edge(_nothing) as counted:
        change(team, vault)
        return counted.calls


def copied(team: Team, folder: Path) -> Team:
    made = team.made.copied(folder)
    return Team(made, team.forms, team.clock, dict(team.keys), dict(team.ids))


def _nothing(_call: int) -> None:
    pass


def in_child(work: Callable[[], None]) -> int:
    """Run ``work`` in a forked process; return how it ended."""
    child = os.fork()
    if child == 0:
        status = 1
        with suppress(BaseException):
            work()
            status = 0
        os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def require_old_or_new(team: Team) -> bool:
    """Check that the vault is whole in one state or the other; return whether it is the new."""
    with team.at_desk() as vault:
        assert vault.warnings == ()
        assert check_vault(vault).problems == ()
        here = {one.name for one in vault.officers if not one.has_left}
        assert vault._core.keeper.header.next_key is None
    assert not (team.folder / "vault.db.next").exists()
    is_new = here == {OFFICER, HEIR}
    assert is_new or here == {OFFICER, LEAVER, HEIR}
    assert can_unlock(team, LEAVER) == (not is_new)
    with team.at_desk(HEIR) as vault:
        (line,) = vault.cases.lines()
        assert (line.officer == HEIR) == is_new
        person = vault.records.current(line.case_id)[0]
        assert revealed(vault, person.revision_id)
        write_safe_place(vault, team.forms, line.case_id)
    return is_new


def can_unlock(team: Team, name: str) -> bool:
    try:
        open_vault(team.folder, passphrase_of(name), forms=team.forms, clock=team.clock).close()
    except errors.WrongPassphraseError:
        return False
    return True


def spread(length: int, at_most: int) -> list[int]:
    """Return calls to disturb: the last ones all, the others evenly."""
    late = range(max(1, length - 24), length + 1)
    step = max(1, (length - 24) // at_most)
    return [*range(1, late.start, step), *late]


@pytest.mark.slow
def test_a_change_killed_at_any_step_is_completed_or_undone_at_the_next_opening(
    pair: Team, tmp_path: Path
) -> None:
    length = length_of_change(pair, tmp_path / "length")
    states = []
    for call in spread(length, 24):
        team = copied(pair, tmp_path / f"killed {call}")

        def killed(team: Team = team, call: int = call) -> None:
            def before(now: int) -> None:
                if now == call:
                    os.kill(os.getpid(), signal.SIGKILL)

            with team.at_desk() as vault, edge(before):
                change(team, vault)

        assert in_child(killed) == KILLED
        states.append(require_old_or_new(team))
    assert states == sorted(states)  # from some step on it is the new one
    assert not states[0]
    assert states[-1]


@pytest.mark.slow
def test_what_is_left_after_a_kill_is_settled_by_any_officer_and_never_lets_the_leaver_in(
    pair: Team, tmp_path: Path
) -> None:
    length = length_of_change(pair, tmp_path / "length")
    seen = set()
    for call in range(length - 24, length + 1):
        team = copied(pair, tmp_path / f"killed {call}")

        def killed(team: Team = team, call: int = call) -> None:
            def before(now: int) -> None:
                if now == call:
                    os.kill(os.getpid(), signal.SIGKILL)

            with team.at_desk() as vault, edge(before):
                change(team, vault)

        assert in_child(killed) == KILLED
        before_settling = can_unlock(team, LEAVER)  # the first to try is the one who left
        is_new = require_old_or_new(team)
        assert before_settling == (not is_new)
        seen.add(is_new)
    assert seen == {False, True}


@pytest.mark.slow
@pytest.mark.parametrize("error", [errno.EIO, errno.ENOSPC])
def test_a_write_that_is_refused_at_any_step_leaves_the_old_state_or_the_new(
    pair: Team, tmp_path: Path, error: int
) -> None:
    length = length_of_change(pair, tmp_path / "length")
    ends = set()
    for call in spread(length, 12):
        team = copied(pair, tmp_path / f"refused {call}")

        def before(now: int, call: int = call) -> None:
            if now == call:
                raise OSError(error, "refused")

        with team.at_desk() as vault:
            with edge(before):
                try:
                    change(team, vault)
                    ends.add("done")
                except KeyChangeUnfinishedError:
                    ends.add("unfinished")
                    assert not vault.is_usable
                except (VaultError, OSError):
                    ends.add("refused")
            if vault.is_usable:  # the open vault goes on in the state that it has
                vault.cases.create()
                assert vault.ledger.verify().is_whole
                names = {one.name for one in vault.officers if one.has_left}
                vault.close()
                with team.at_desk() as again:
                    assert {one.name for one in again.officers if one.has_left} == names
        require_one_state(team)
    assert {"refused", "unfinished"} <= ends


def require_one_state(team: Team) -> None:
    with team.at_desk() as vault:
        assert check_vault(vault).problems == ()
        here = {one.name for one in vault.officers if not one.has_left}
    assert (LEAVER in here) == can_unlock(team, LEAVER)


@pytest.mark.parametrize("share", [0.0, 0.1, 0.4, 0.7, 0.9])
def test_a_disk_that_fills_up_while_the_new_file_is_made_leaves_the_old_state(
    pair: Team, share: float
) -> None:
    import resource

    room = int((pair.folder / "vault.db").stat().st_size * share)

    def limited() -> None:
        with pair.at_desk() as vault:
            resource.setrlimit(resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY))
            with pytest.raises((errors.DiskFullError, errors.WriteFailedError)):
                change(pair, vault)
            unlimited = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
            resource.setrlimit(resource.RLIMIT_FSIZE, unlimited)
            vault.cases.create()

    assert in_child(limited) == 0
    require_one_state(pair)
    assert can_unlock(pair, LEAVER)


def test_a_new_file_left_behind_without_a_word_in_the_header_is_taken_away(pair: Team) -> None:
    left = [pair.folder / "vault.db.next", pair.folder / "vault.db.next-journal"]
    for path in left:
        path.write_bytes(b"half made")
    with pair.at_desk() as vault:
        assert vault.warnings == ()
    assert not any(path.exists() for path in left)


def test_a_new_file_that_does_not_read_back_is_not_taken(
    pair: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Database.require_whole_file

    def damaged(database: Database) -> None:
        path = pair.folder / "vault.db.next"
        if database._path == path:
            content = bytearray(path.read_bytes())
            content[len(content) // 2] ^= 1
            path.write_bytes(content)
        real(database)

    with pair.at_desk() as vault:
        with monkeypatch.context() as patched:
            patched.setattr(Database, "require_whole_file", damaged)
            with pytest.raises(KeyChangeUnsoundError):
                change(pair, vault)
        vault.cases.create()
    require_one_state(pair)


def test_an_announcement_that_is_half_refused_is_written_over_by_the_next_commit(
    pair: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    header, real, calls = pair.folder / "vault.hdr", os.fsync, []

    def refuse(handle: int) -> None:
        calls.append(handle)
        if len(calls) == 2:
            raise OSError(errno.EIO, "refused")
        real(handle)

    with pair.at_desk() as vault:
        with monkeypatch.context() as patched:
            patched.setattr(
                "exitdesk.vault.header_files.os.fsync", _only_for(header, refuse, real)
            )
            with pytest.raises(errors.WriteFailedError):
                change(pair, vault)
        assert warnings.HEADER_NOT_WRITTEN in vault.warnings
        vault.cases.create()
        assert vault.warnings == ()
    with pair.at_desk() as vault:
        assert vault.warnings == ()
        assert vault._core.keeper.header.next_key is None
    require_one_state(pair)
    assert can_unlock(pair, LEAVER)


def _only_for(
    header: Path, refuse: Callable[[int], None], real: Callable[[int], None]
) -> Callable[[int], None]:
    def choose(handle: int) -> None:
        is_header = os.path.samestat(os.fstat(handle), header.stat())
        (refuse if is_header else real)(handle)

    return choose
