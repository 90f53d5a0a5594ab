"""An officer who edits the vault by hand: with the vault key and all of their own keys.

The insider writes what they like into the file and mends ledger head, header and digest after
it. What is asked is whether the next officer's opening, and the check of the whole vault, tells.
"""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random

from exitdesk.domain.answers import Answers
from exitdesk.domain.strikings import FieldPath
from exitdesk.vault import Vault, open_vault
from exitdesk.vault.database import Database
from exitdesk.vault.header_files import peek
from exitdesk.vault.slots import SlotContents, open_slot
from tests.campaigns.figures import Figure, Plan, tally
from tests.campaigns.file_paths import attach
from tests.campaigns.grounds import CLOCK, FORMS, Ground
from tests.campaigns.insider_edits import EDITS, Edit
from tests.campaigns.insider_hands import Insider
from tests.campaigns.key_paths import passphrase
from tests.campaigns.officer_paths import admit
from tests.campaigns.rollbacks import held_files, holds_head, is_noticed
from tests.campaigns.write_paths import NOTE, note

_OWN = 1  # the number of the insider's passphrase


def campaign(plan: Plan) -> Iterator[Figure]:
    """Yield a figure for edits, and one for the log cut below a printed head."""
    folder = plan.place("insiders")
    made = Ground.new(folder / "made")
    fill(made)
    yield _edits(made, folder / "ground", plan)
    yield _cuts(made, folder / "ground", plan)


def is_accepted(made: Ground, folder: Path, edit: Edit, chance: Random) -> bool:
    """Whether nobody would notice what an insider did to a copy of ``made`` in ``folder``."""
    ground = made.copied(folder)
    insider = _insider(ground, chance)
    edit(insider)
    insider.close()
    return not is_noticed(ground, held_files(ground))


def _edits(made: Ground, folder: Path, plan: Plan) -> Figure:
    unnoticed: list[str] = []
    tried: Counter[str] = Counter()
    for number in range(plan.runs):
        edit = EDITS[number % len(EDITS)]
        tried[edit.__name__] += 1
        if is_accepted(made, folder, edit, plan.chance):
            unnoticed.append(edit.__name__)
    found = f"{plan.runs} edits of {len(tried)} kinds: {len(unnoticed)} accepted"
    what = "an insider with the vault key forges, drops, swaps, rewrites"
    return Figure(what, found, "0 accepted", not unnoticed, tally(unnoticed))


def _cuts(made: Ground, folder: Path, plan: Plan) -> Figure:
    """Cut the log anywhere, and take away all that later entries name: nothing inside tells."""
    vault = made.copied(folder).open()
    head = vault.head.short
    length = vault.head.sequence
    vault.close()
    printed = held_files(Ground(folder, made.made))
    tried = told = found = 0
    for last in range(1, length, max(1, length // max(1, plan.runs))):
        ground = made.copied(folder)
        for name, content in printed.items():
            (ground.vault / name).write_bytes(content)
        insider = _insider(ground, plan.chance)
        insider.cut(last)
        insider.close()
        tried += 1
        cut = held_files(ground)
        told += is_noticed(ground, cut)
        found += not holds_head(ground, cut, head)
    words = f"{tried} cuts: {found} found by the print, {told} told by the vault itself too"
    return Figure("the log cut below a printed head", words, "every cut found", found == tried)


def fill(ground: Ground) -> None:
    """Let two officers work in a new vault; the insider is the second to come."""
    vault = ground.open()
    case_id = vault.cases.create()
    _write(vault, case_id, 4)
    alias: Answers = {"alias": "Halla"}
    vault.records.write(case_id, FORMS.latest("quick_contact"), alias)
    attach(vault, case_id, 1)
    first = vault.records.current(case_id)[0]
    vault.strikings.strike(first.object_id, FieldPath("body"), "anteckning", "prov")
    admit(vault, _OWN)
    vault.close()
    vault = open_vault(ground.vault, passphrase(_OWN), forms=FORMS, clock=CLOCK)
    _write(vault, vault.cases.create(), 3)
    vault.close()
    vault = ground.open()
    _write(vault, case_id, 2)
    vault.close()


def _write(vault: Vault, case_id: str, notes: int) -> None:
    for number in range(1, notes + 1):
        written = vault.records.write(case_id, NOTE, note(number))
        if number % 2:
            vault.records.write(case_id, NOTE, note(number + 9), object_id=written.object_id)


def _insider(ground: Ground, chance: Random) -> Insider:
    own = _own_contents(ground)
    vault_key = ground.made.vault_key()
    return Insider(
        ground=ground,
        database=Database(ground.vault / "vault.db", vault_key),
        vault_key=vault_key,
        own_id=own.officer_id,
        other_id=ground.made.contents().officer_id,
        keys=own.keys,
        chance=chance,
    )


def _own_contents(ground: Ground) -> SlotContents:
    header = peek(ground.vault / "vault.hdr")
    for slot in header.slots:
        if slot.kdf is not None:
            contents = open_slot(slot, passphrase(_OWN), header.vault_id)
            if contents is not None:
                return contents
    raise AssertionError("the insider has no slot")
