"""Killed while the second factor is turned on or off: there is always a way in."""

import random
import subprocess
import sys
from pathlib import Path
from threading import Timer

from exitdesk.casework.clocks import SystemClock
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import Vault, open_vault, open_with_recovery, warnings
from exitdesk.vault.device_stores import DeviceStore
from tests.devices.turning_until_killed import FileKeyrings
from tests.made_vaults import PASSPHRASE, MadeVault

_ROOT = Path(__file__).parents[2]
_KILLS = 8


def _turn_until_killed(made: MadeVault, keyring: Path, chance: random.Random) -> None:
    child = subprocess.Popen(
        [
            *(sys.executable, "-m", "tests.devices.turning_until_killed"),
            *(str(made.folder), made.keys.hex(), str(keyring), str(_ROOT / "resources/forms")),
        ],
        cwd=_ROOT,
        stdout=subprocess.PIPE,
    )
    assert child.stdout is not None
    for _ in range(chance.randint(1, 4)):
        assert child.stdout.readline()
    killer = Timer(chance.uniform(0, 0.03), child.kill)
    killer.start()
    child.wait()
    killer.join()
    child.stdout.close()


def test_whenever_it_is_killed_the_passphrase_and_the_sheet_open(
    made_vault: MadeVault, forms: FormLibrary, tmp_path: Path
) -> None:
    chance, clock = random.Random(20_261_122), SystemClock()
    keyring, folder = tmp_path / "keyring.json", made_vault.folder
    harmless = {warnings.HEADER_COPY_REPAIRED, warnings.CLOCK_WENT_BACK, warnings.KEYS_KEPT}

    def store() -> DeviceStore:
        return DeviceStore(FileKeyrings(keyring), patience=20)

    def require_whole(vault: Vault) -> None:
        told, report = set(vault.warnings) - harmless, vault.ledger.verify()
        vault.close()
        assert told == set()
        assert report.problems == ()

    for _ in range(_KILLS):
        _turn_until_killed(made_vault, keyring, chance)
        words = bytearray(PASSPHRASE)
        require_whole(open_vault(folder, words, forms=forms, clock=clock, device=store()))
        code = bytearray(" ".join(made_vault.sheet.lines).encode())
        require_whole(open_with_recovery(folder, code, forms=forms, clock=clock, device=store()))
