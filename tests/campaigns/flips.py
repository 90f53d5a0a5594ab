"""One flipped bit at a time in every kind of file: refused, told, or without any effect."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

from exitdesk.domain.actions import Action
from exitdesk.domain.errors import ExitDeskError
from exitdesk.vault import Vault, check_vault
from exitdesk.vault.backups import make_backup
from exitdesk.vault.generations import check_content, generations
from exitdesk.vault.staging import stage
from tests.campaigns.figures import Figure, Plan, tally
from tests.campaigns.file_paths import attach
from tests.campaigns.grounds import CLOCK, Ground
from tests.campaigns.write_paths import NOTE, PERSON, note

NEVER = datetime(1970, 1, 1, tzinfo=UTC)
REFUSED, TOLD, NO_EFFECT = "refused", "told", "without effect"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file: how a ground that has one is made, where it lies, how it is read."""

    name: str
    make: Callable[[Ground], Path]
    read: Callable[[Ground], tuple[str, str]]  # what came of it, and the content as a digest


def campaign(plan: Plan) -> Iterator[Figure]:
    """Yield a figure for each kind of file."""
    for kind in KINDS:
        yield flipped(kind, plan)


@dataclass(frozen=True, slots=True)
class Outcomes:
    """What came of flips: how many of each kind, and those that nobody would have noticed."""

    counts: dict[str, int]
    unnoticed: list[str]
    was_sound: bool  # the file before any flip


def outcomes(kind: Kind, plan: Plan) -> Outcomes:
    """Flip as many single bits as the plan says."""
    folder = plan.place(f"flips {kind.name}")
    made = Ground.new(folder / "made")
    path = kind.make(made).relative_to(made.folder)
    sound = kind.read(made.copied(folder / "ground"))
    counts = {REFUSED: 0, TOLD: 0, NO_EFFECT: 0}
    unnoticed: list[str] = []
    size = (made.folder / path).stat().st_size
    for _ in range(plan.runs):
        ground = made.copied(folder / "ground")
        bit = plan.chance.randrange(size * 8)
        flip(ground.folder / path, bit)
        outcome, content = kind.read(ground)
        if outcome == sound[0] and content == sound[1]:
            outcome = NO_EFFECT
        elif outcome == sound[0]:
            unnoticed.append(f"bit {bit % 8} of byte {bit // 8} of {size}")
        counts[outcome if outcome in counts else TOLD] += 1
    return Outcomes(counts, unnoticed, sound[0] == "whole")


def flipped(kind: Kind, plan: Plan) -> Figure:
    """Return the figure of one kind of file."""
    came = outcomes(kind, plan)
    counts = ", ".join(f"{number} {name}" for name, number in came.counts.items())
    found = f"{plan.runs} flips: {counts}; {len(came.unnoticed)} unnoticed"
    is_met = came.was_sound and not came.unnoticed
    return Figure(f"bit flips: {kind.name}", found, "0 unnoticed", is_met, tally(came.unnoticed))


def flip(path: Path, bit: int) -> None:
    """Turn one bit of a file over."""
    content = bytearray(path.read_bytes())
    content[bit // 8] ^= 1 << bit % 8
    path.write_bytes(content)


# --- the kinds --------------------------------------------------------------------------------


def filled(ground: Ground) -> Vault:
    """Return an open vault with notes, a sealed answer, an attachment and a draft."""
    vault = ground.open()
    case_id = vault.cases.create()
    for number in range(6):
        vault.records.write(case_id, NOTE, note(number))
    vault.records.write(case_id, PERSON, {"called": "namn", "address": "gata 1"})
    attach(vault, case_id, 1)
    draft = vault.drafts.begin(PERSON, case_id=case_id)
    vault.drafts.keep(draft.draft_id, {"called": "namn", "address": "gata 2"}, "1")
    return vault


def _closed_database(ground: Ground) -> Path:
    filled(ground).close()
    return ground.vault / "vault.db"


def _crashed_database(ground: Ground) -> Path:
    _crash(filled(ground))
    return ground.vault / "vault.db"


def _header(ground: Ground) -> Path:
    filled(ground).close()
    return ground.vault / "vault.hdr"


def _attempts(ground: Ground) -> Path:
    """Attempts that failed, as they lie beside the header."""
    from exitdesk.vault.attempts import AttemptJournal

    filled(ground).close()
    for _ in range(12):
        AttemptJournal(ground.vault / "vault.jnl").add(CLOCK)
    return ground.vault / "vault.jnl"


def _hot_journal(ground: Ground) -> Path:
    """A change cut short with pages of it already in the file."""
    vault = filled(ground)
    database = vault._core.database
    database.execute("PRAGMA cache_size = 5")
    database.execute("BEGIN IMMEDIATE")
    database.execute("UPDATE revisions SET written_at = written_at + 1")
    database.execute("INSERT INTO settings VALUES ('', 'x', zeroblob(200000))")
    held = {one.name: one.read_bytes() for one in ground.vault.iterdir()}
    database.execute("ROLLBACK")
    _crash(vault)
    for name, content in held.items():
        (ground.vault / name).write_bytes(content)
    return ground.vault / "vault.db-journal"


def _crash(vault: Vault) -> None:
    vault._core.database.close()
    vault._core.keeper.close()


def backed_up(ground: Ground) -> Path:
    """Make a vault and a backup of it; return the backup's folder."""
    ground.beside.mkdir()
    vault = filled(ground)
    made = make_backup(vault.backups, ground.beside)
    vault.close()
    return made.folder


def _read_vault(ground: Ground) -> tuple[str, str]:
    """Open and check the vault as `exitdesk verify-vault` does."""
    CLOCK.ahead = timedelta(hours=1)  # no attempt to open has to wait
    try:
        vault = ground.open()
    except ExitDeskError as error:
        return REFUSED, type(error).__name__
    finally:
        CLOCK.ahead = timedelta(0)
    try:
        report = check_vault(vault)
        words = "whole" if report.is_whole else TOLD
        return words, readable(vault)
    except ExitDeskError as error:
        return REFUSED, type(error).__name__
    finally:
        vault.close()


def _read_backup(ground: Ground) -> tuple[str, str]:
    """Look at the backup and stage it, as restoring does."""
    try:
        [generation] = generations(ground.beside)
        checked = check_content(generation)
        checked.require_usable()
        staged = stage(checked, ground.folder / "restored")
    except ExitDeskError as error:
        return REFUSED, type(error).__name__
    raw = b"".join(sorted(one.read_bytes() for one in staged.folder.iterdir()))
    return "whole", sha256(raw).hexdigest()


def readable(vault: Vault) -> str:
    """Return a digest of everything that an officer can read, but for when it was opened."""
    found: list[str] = []
    for line in vault.cases.lines():
        found.append(repr(line))
        found += [repr(one) for one in vault.records.current(line.case_id)]
        found += [repr(one) for one in vault.attachments.of_case(line.case_id)]
    found += [repr(draft) for draft in vault.drafts.all()]
    entries = [one for one in vault.ledger.entries(limit=1000) if one.action != Action.UNLOCKED]
    found += [repr(replace(one, at=NEVER, hash_head="")) for one in reversed(entries)]
    return sha256("\n".join(found).encode()).hexdigest()


def _seal_of_backup(ground: Ground) -> Path:
    return backed_up(ground) / "backup.seal"


def _database_of_backup(ground: Ground) -> Path:
    return backed_up(ground) / "vault.db"


def _header_of_backup(ground: Ground) -> Path:
    return backed_up(ground) / "vault.hdr"


KINDS = (
    Kind("vault.db, closed in order", _closed_database, _read_vault),
    Kind("vault.db, as after a crash", _crashed_database, _read_vault),
    Kind("vault.hdr", _header, _read_vault),
    Kind("vault.jnl, the failed attempts", _attempts, _read_vault),
    Kind("rollback journal of a change cut short", _hot_journal, _read_vault),
    Kind("backup: vault.db", _database_of_backup, _read_backup),
    Kind("backup: vault.hdr", _header_of_backup, _read_backup),
    Kind("backup: its seal", _seal_of_backup, _read_backup),
)
