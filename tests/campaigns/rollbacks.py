"""Older pages, files, headers and journals laid over newer ones, without any key."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from exitdesk.domain.errors import ExitDeskError
from exitdesk.vault import check_vault
from tests.campaigns.figures import Figure, Plan, tally
from tests.campaigns.flips import readable
from tests.campaigns.grounds import Ground
from tests.campaigns.write_paths import NOTE, note

PAGE_BYTES = 4096
_MOST_STATES = 12
_NAMES = ("vault.db", "vault.hdr", "vault.jnl")


@dataclass(frozen=True, slots=True)
class State:
    """A vault at one moment: closed in order, and as a crash in the last change leaves it."""

    closed: dict[str, bytes]
    crashed: dict[str, bytes]
    head: str  # as a print from this opening has it


@dataclass(slots=True)
class Count:
    """How many swaps of one kind were tried, and which of them nobody would have noticed."""

    what: str
    tried: int = 0
    harmless: int = 0  # not told, and without effect on anything that can be read
    unnoticed: list[str] = field(default_factory=list)

    def take(self, ground: Ground, files: dict[str, bytes], words: str) -> None:
        """Lay the files into the vault's folder, open it, and count."""
        self.tried += 1
        if not is_noticed(ground, files):
            self.unnoticed.append(words)

    def figure(self) -> Figure:
        """Return what was counted."""
        without = f", {self.harmless} without any effect" if self.harmless else ""
        found = f"{self.tried} swaps: {len(self.unnoticed)} unnoticed{without}"
        return Figure(
            f"rollback: {self.what}", found, "0", not self.unnoticed, tally(self.unnoticed)
        )


def campaign(plan: Plan) -> Iterator[Figure]:
    """Yield a figure for each kind of rollback."""
    ground = Ground.new(plan.place("rollbacks") / "ground")
    states = list(_states(ground, min(_MOST_STATES, 2 + plan.runs // 10)))
    for lay in (_files, _headers, _pages, _pages_after_a_crash, _journals, _everything):
        yield lay(ground, states, plan).figure()


def files_of(plan: Plan, states: int) -> Count:
    """Count older database files laid under the newer header, over so many states."""
    ground = Ground.new(plan.place("rollbacks") / "ground")
    return _files(ground, list(_states(ground, states)), plan)


def is_noticed(ground: Ground, files: dict[str, bytes]) -> bool:
    """Whether opening and checking a vault with these files says that something is wrong."""
    _lay(ground, files)
    try:
        vault = ground.open()
    except ExitDeskError:
        return True
    try:
        return bool(vault.warnings) or not check_vault(vault).is_whole
    except ExitDeskError:
        return True
    finally:
        vault.close()


def _states(ground: Ground, wanted: int) -> Iterator[State]:
    """Write note after note, some of them corrections; yield the files after each opening."""
    vault = ground.open()
    case_id = vault.cases.create()
    vault.close()
    object_id: str | None = None
    for number in range(wanted):
        vault = ground.open()
        written = vault.records.write(case_id, NOTE, note(number), object_id=object_id)
        object_id = written.object_id if number % 2 else None
        crashed = held_files(ground)
        database = vault._core.database
        database.execute("PRAGMA cache_size = 5")
        database.execute("BEGIN IMMEDIATE")
        database.execute("UPDATE revisions SET written_at = written_at + 1")
        database.execute("INSERT INTO settings VALUES ('', 'x', zeroblob(90000))")
        crashed["vault.db-journal"] = (ground.vault / "vault.db-journal").read_bytes()
        database.execute("ROLLBACK")
        head = vault.head.short
        vault.close()
        yield State(held_files(ground), crashed, head)


def held_files(ground: Ground) -> dict[str, bytes]:
    """Return the vault's files with their contents."""
    return {name: (ground.vault / name).read_bytes() for name in _NAMES}


def _pairs(states: Sequence[State]) -> Iterator[tuple[str, State, State]]:
    for newer in range(len(states)):
        for older in range(newer):
            yield f"state {older} over {newer}", states[older], states[newer]


def _files(ground: Ground, states: Sequence[State], _plan: Plan) -> Count:
    count = Count("an older vault.db under the newer vault.hdr, closed or after a crash")
    for words, older, newer in _pairs(states):
        count.take(ground, {**newer.closed, "vault.db": older.closed["vault.db"]}, words)
        swapped = {**_without_journal(newer), "vault.db": older.crashed["vault.db"]}
        count.take(ground, swapped, f"{words}, crashed")
    return count


def _headers(ground: Ground, states: Sequence[State], _plan: Plan) -> Count:
    count = Count("an older vault.hdr over the newer vault.db, closed or after a crash")
    for words, older, newer in _pairs(states):
        count.take(ground, {**newer.closed, "vault.hdr": older.closed["vault.hdr"]}, words)
        swapped = {**_without_journal(newer), "vault.hdr": older.crashed["vault.hdr"]}
        count.take(ground, swapped, f"{words}, crashed")
    return count


def _pages(ground: Ground, states: Sequence[State], plan: Plan) -> Count:
    count = Count("any one older page of vault.db that had changed, of a closed vault")
    places = [
        (words, at, older, newer)
        for words, older, newer in _pairs(states)
        for at in _changed(older.closed["vault.db"], newer.closed["vault.db"])
    ]
    for words, at, older, newer in plan.chance.sample(places, min(plan.runs, len(places))):
        swapped = _mixed(older.closed["vault.db"], newer.closed, at)
        count.take(ground, swapped, f"{words}, page {at // PAGE_BYTES}")
    return count


def _pages_after_a_crash(ground: Ground, states: Sequence[State], plan: Plan) -> Count:
    count = Count("any one older page of a vault that was not closed in order")
    places = [
        (words, at, older, newer)
        for words, older, newer in _pairs(states)
        for at in _changed(older.crashed["vault.db"], newer.crashed["vault.db"])
    ]
    for words, at, older, newer in plan.chance.sample(places, min(plan.runs, len(places))):
        sound = _without_journal(newer)
        swapped = _mixed(older.crashed["vault.db"], sound, at)
        if _reads_alike(ground, swapped, sound):
            count.tried += 1
            count.harmless += not is_noticed(ground, swapped)
        else:
            count.take(ground, swapped, f"{words}, page {at // PAGE_BYTES}")
    return count


def _reads_alike(ground: Ground, files: dict[str, bytes], others: dict[str, bytes]) -> bool:
    """Whether an officer can read the same in both."""
    found: list[str] = []
    for each in (files, others):
        _lay(ground, each)
        try:
            vault = ground.open()
        except ExitDeskError:
            return False
        try:
            found.append(readable(vault))
        except ExitDeskError:
            return False
        finally:
            vault.close()
    return found[0] == found[1]


def _mixed(old: bytes, newer: dict[str, bytes], at: int) -> dict[str, bytes]:
    new = newer["vault.db"]
    return {**newer, "vault.db": new[:at] + old[at : at + PAGE_BYTES] + new[at + PAGE_BYTES :]}


def _journals(ground: Ground, states: Sequence[State], _plan: Plan) -> Count:
    count = Count("an older rollback journal beside a closed vault")
    for words, older, newer in _pairs(states):
        journal = {"vault.db-journal": older.crashed["vault.db-journal"]}
        count.take(ground, newer.closed | journal, words)
    return count


def _everything(ground: Ground, states: Sequence[State], _plan: Plan) -> Count:
    count = Count("the whole folder at once, with the head on the newest print at hand")
    for words, older, newer in _pairs(states):
        count.tried += 1
        if is_noticed(ground, older.closed) or holds_head(ground, older.closed, newer.head):
            count.unnoticed.append(words)
    return count


def holds_head(ground: Ground, files: dict[str, bytes], head: str) -> bool:
    """Whether the log of the vault in these files has the entry that was printed."""
    _lay(ground, files)
    try:
        vault = ground.open()
    except ExitDeskError:
        return False
    found = head in {entry.hash_head for entry in vault.ledger.entries(limit=1000)}
    vault.close()
    return found


def _without_journal(state: State) -> dict[str, bytes]:
    return {name: state.crashed[name] for name in _NAMES}


def _changed(old: bytes, new: bytes) -> Iterator[int]:
    for at in range(0, min(len(old), len(new)), PAGE_BYTES):
        if old[at : at + PAGE_BYTES] != new[at : at + PAGE_BYTES]:
            yield at


def _lay(ground: Ground, files: dict[str, bytes]) -> None:
    for left in ground.vault.iterdir():
        left.unlink()
    for name, content in files.items():
        (ground.vault / name).write_bytes(content)
