"""Opening a vault: what is refused, in which words, and what is only warned of."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from exitdesk.domain.texts import Lang
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import (
    KdfParameters,
    Vault,
    create_vault,
    errors,
    look_at,
    open_vault,
    warnings,
)
from exitdesk.vault.errors import VaultError
from exitdesk.vault.files import PAGE_BYTES
from exitdesk.vault.header import COPY_BYTES
from tests.clocks import SettableClock
from tests.made_vaults import CHEAP, OFFICER, PASSPHRASE, MadeVault, make_vault


def unlock(
    folder: Path, forms: FormLibrary, clock: SettableClock, words: bytes = PASSPHRASE
) -> Vault:
    return open_vault(folder, bytearray(words), forms=forms, clock=clock)


# --- creating ----------------------------------------------------------------------------


def test_a_new_vault_is_open_private_and_names_its_officer(
    tmp_path: Path, forms: FormLibrary, clock: SettableClock
) -> None:
    folder = tmp_path / "nytt valv åäö"
    words = bytearray(PASSPHRASE)
    vault, sheet = create_vault(folder, words, OFFICER, KdfParameters.for_writing(), forms, clock)
    assert not any(words)
    assert vault.officer.name == OFFICER
    assert vault.officer.key_fingerprint == sheet.key_fingerprint
    assert vault.vault_id == sheet.vault_id
    assert vault.warnings == ()
    assert [entry.action for entry in vault.ledger.entries()] == [
        "vault.unlocked",
        "vault.created",
    ]
    vault.close()
    names = {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir()}
    assert set(names) == {"vault.hdr", "vault.db", "vault.jnl"}
    if os.name == "posix":
        assert set(names.values()) == {0o600}
    unlock(folder, forms, clock).close()


@pytest.mark.real_floor
def test_a_new_vault_below_the_floor_is_refused(
    tmp_path: Path, forms: FormLibrary, clock: SettableClock
) -> None:
    with pytest.raises(errors.WeakKdfError):
        create_vault(tmp_path, bytearray(b"x"), OFFICER, CHEAP, forms, clock)
    assert list(tmp_path.iterdir()) == []


def test_a_vault_is_never_made_over_another(
    vault_folder: Path, forms: FormLibrary, clock: SettableClock
) -> None:
    before = {path.name: path.read_bytes() for path in vault_folder.iterdir()}
    with pytest.raises(errors.VaultExistsError):
        make_vault(vault_folder, clock)
    assert {path.name: path.read_bytes() for path in vault_folder.iterdir()} == before


def test_what_a_crash_left_of_a_half_made_vault_is_no_vault(
    tmp_path: Path, forms: FormLibrary, clock: SettableClock
) -> None:
    folder = tmp_path / "v"
    folder.mkdir()
    (folder / "vault.db.new").write_bytes(b"half")
    (folder / "vault.hdr.new").write_bytes(b"half")
    with pytest.raises(errors.NoVaultError):
        unlock(folder, forms, clock)
    make_vault(folder, clock).open(forms, clock).close()


def test_the_practice_mark_shows_before_unlocking_and_after(
    tmp_path: Path, forms: FormLibrary, clock: SettableClock
) -> None:
    made = make_vault(tmp_path / "v", clock, practice=True)
    face = look_at(made.folder)
    assert face.is_practice
    assert face.labels == ("1",)
    vault = made.open(forms, clock)
    assert vault.is_practice
    vault.close()


def test_no_name_stands_in_clear_in_any_file(vault_folder: Path) -> None:
    for path in vault_folder.iterdir():
        assert OFFICER.encode() not in path.read_bytes()


# --- refused before the database is touched --------------------------------------------------


def remove(name: str) -> Callable[[Path], None]:
    return lambda folder: (folder / name).unlink()


def fill(name: str, content: bytes) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        (folder / name).write_bytes(content)

    return change


def cut(name: str, by: int) -> Callable[[Path], None]:
    return lambda folder: os.truncate(folder / name, (folder / name).stat().st_size - by)


def damage_both_header_copies(folder: Path) -> None:
    raw = bytearray((folder / "vault.hdr").read_bytes())
    raw[100] ^= 1
    raw[COPY_BYTES + 100] ^= 1
    (folder / "vault.hdr").write_bytes(raw)


def newer_header(folder: Path) -> None:
    from hashlib import sha256

    raw = bytearray((folder / "vault.hdr").read_bytes())
    for start in (0, COPY_BYTES):
        copy = raw[start : start + COPY_BYTES]
        copy[9] = 9
        copy[-32:] = sha256(copy[:-32]).digest()
        raw[start : start + COPY_BYTES] = copy
    (folder / "vault.hdr").write_bytes(raw)


def damage_first_page(folder: Path) -> None:
    raw = bytearray((folder / "vault.db").read_bytes())
    raw[200] ^= 1
    (folder / "vault.db").write_bytes(raw)


def folder_in_place_of(name: str) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        (folder / name).unlink()
        (folder / name).mkdir()

    return change


PLAIN_SQLITE = b"SQLite format 3\0" + bytes(PAGE_BYTES - 16)

UNSAFE: list[tuple[str, Callable[[Path], None], type[VaultError]]] = [
    ("no folder", shutil.rmtree, errors.NoVaultError),
    ("no header", remove("vault.hdr"), errors.HeaderMissingError),
    ("no database", remove("vault.db"), errors.DatabaseMissingError),
    ("empty header", fill("vault.hdr", b""), errors.EmptyFileError),
    ("empty database", fill("vault.db", b""), errors.EmptyFileError),
    ("foreign header", fill("vault.hdr", b"\x89PNG" * 9000), errors.ForeignFileError),
    ("plain database", fill("vault.db", PLAIN_SQLITE), errors.ForeignFileError),
    ("damaged header", damage_both_header_copies, errors.HeaderDamagedError),
    ("cut header", cut("vault.hdr", 2 * COPY_BYTES - 100), errors.HeaderDamagedError),
    ("newer header", newer_header, errors.NewerVaultError),
    ("database cut in a page", cut("vault.db", 100), errors.DatabaseTruncatedError),
    ("database cut between pages", cut("vault.db", PAGE_BYTES), errors.DatabaseTruncatedError),
    ("damaged first page", damage_first_page, errors.DatabaseDamagedError),
    ("random database", fill("vault.db", b"\x5a" * 8192), errors.HeaderOfOtherFileError),
    ("unreadable header", folder_in_place_of("vault.hdr"), errors.UnreadableFileError),
    ("unreadable database", folder_in_place_of("vault.db"), errors.UnreadableFileError),
    ("unreadable attempts", folder_in_place_of("vault.jnl"), errors.WriteFailedError),
]


@pytest.mark.parametrize(("change", "expected"), [row[1:] for row in UNSAFE], ids=lambda _: "")
def test_an_unsafe_opening_is_refused_in_its_own_words_and_nothing_is_made(
    vault_folder: Path,
    forms: FormLibrary,
    clock: SettableClock,
    change: Callable[[Path], None],
    expected: type[VaultError],
) -> None:
    change(vault_folder)
    before = {path.name for path in vault_folder.iterdir()} if vault_folder.exists() else set()
    with pytest.raises(expected) as caught:
        unlock(vault_folder, forms, clock)
    assert type(caught.value) is expected
    assert "{" not in caught.value.text.in_lang(Lang.SV) + caught.value.text.in_lang(Lang.FI)
    after = {path.name for path in vault_folder.iterdir()} if vault_folder.exists() else set()
    assert after <= before


def test_a_folder_that_cannot_be_looked_into_is_refused(
    tmp_path: Path, forms: FormLibrary, clock: SettableClock
) -> None:
    with pytest.raises(errors.UnreadableFileError):
        unlock(tmp_path / ("x" * 300), forms, clock)  # the system cannot even ask for it


def test_a_database_cut_anywhere_is_refused(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock, tmp_path: Path
) -> None:
    size = (made_vault.folder / "vault.db").stat().st_size
    for number, length in enumerate((PAGE_BYTES, size // 2, size - 1, size - PAGE_BYTES)):
        copy = made_vault.copied(tmp_path / str(number))
        os.truncate(copy.folder / "vault.db", length)
        with pytest.raises(errors.VaultError):
            copy.open(forms, clock)


def test_another_vaults_database_is_foreign_or_unreadable_never_opened(
    made_vault: MadeVault, tmp_path: Path, forms: FormLibrary, clock: SettableClock
) -> None:
    other = make_vault(tmp_path / "other", clock)
    shutil.copy(other.folder / "vault.db", made_vault.folder / "vault.db")
    with pytest.raises(errors.HeaderOfOtherFileError):
        made_vault.open(forms, clock)


def test_a_vault_of_a_newer_program_is_not_touched(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock
) -> None:
    vault = made_vault.open(forms, clock)
    vault._core.database.execute("PRAGMA user_version = 999")
    vault.close()
    before = (made_vault.folder / "vault.db").read_bytes()
    with pytest.raises(errors.NewerVaultError):
        made_vault.open(forms, clock)
    assert (made_vault.folder / "vault.db").read_bytes() == before


def test_a_second_running_copy_is_refused_until_the_first_has_closed(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock
) -> None:
    first = made_vault.open(forms, clock)
    with pytest.raises(errors.AlreadyOpenError):
        made_vault.open(forms, clock)
    first.close()
    made_vault.open(forms, clock).close()


def test_sqlite_itself_refuses_a_second_connection(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock
) -> None:
    from exitdesk.vault.database import Database

    first = made_vault.open(forms, clock)
    with pytest.raises(errors.AlreadyOpenError):
        Database(made_vault.folder / "vault.db", made_vault.vault_key())
    first.close()


def test_a_key_of_the_wrong_length_never_reaches_the_cipher(vault_folder: Path) -> None:
    from exitdesk.vault.database import Database

    with pytest.raises(ValueError, match="32 bytes"):
        Database(vault_folder / "vault.db", bytearray(31))


READ_ONLY = """
import os, sys
from pathlib import Path
folder = Path(sys.argv[1])
if os.geteuid() == 0:
    os.chown(folder, 65534, 65534)
    for path in folder.iterdir():
        os.chown(path, 65534, 65534)
os.chmod(folder, 0o500)
from exitdesk.casework.clocks import SystemClock
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import errors, open_vault
forms = FormLibrary(Path("resources/forms"))
if os.geteuid() == 0:
    for above in folder.parents:
        if above.stat().st_uid == 0 and len(above.parts) > 2:
            above.chmod(0o755)
    os.setgid(65534)
    os.setuid(65534)
try:
    open_vault(folder, bytearray(b"x"), forms=forms, clock=SystemClock())
except errors.ReadOnlyVaultError:
    print("read-only")
"""


@pytest.mark.skipif(os.name != "posix", reason="folders are write-protected otherwise there")
def test_a_read_only_folder_is_said_to_be_read_only(vault_folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", READ_ONLY, str(vault_folder)],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    vault_folder.chmod(0o700)
    assert done.stdout.strip() == "read-only", done.stderr


# --- clock, closing ----------------------------------------------------------------------


def test_a_clock_that_went_back_is_flagged_and_hinders_nothing(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock
) -> None:
    made_vault.open(forms, clock).close()
    clock.advance(timedelta(days=-3))
    vault = made_vault.open(forms, clock)
    assert warnings.CLOCK_WENT_BACK in vault.warnings
    assert vault.ledger.entries()[0].clock_went_back
    vault.cases.create()
    assert not vault.ledger.entries()[0].clock_went_back
    assert vault.ledger.verify().is_whole
    vault.close()


def test_closing_wipes_the_keys_and_what_comes_after_is_refused(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock
) -> None:
    vault = made_vault.open(forms, clock)
    case_id = vault.cases.create()
    vault._case_keys.require(case_id)
    case_key = vault._case_keys._keys[case_id, 1]
    held = (vault._core.keeper.vault_key, vault._contents.keys.signing_secret, case_key)
    vault.close()
    vault.close()
    assert all(not any(secret) for secret in held)
    with pytest.raises(errors.VaultClosedError):
        vault.cases.lines()


def test_the_connection_is_hardened(vault: Vault) -> None:
    database = vault._core.database
    expected = {
        "journal_mode": "delete",
        "synchronous": 3,
        "locking_mode": "exclusive",
        "temp_store": 2,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "foreign_keys": 1,
        "cache_size": -65536,
        "cipher_memory_security": "1",
        "secure_delete": 1,
    }
    assert {name: database.value(f"PRAGMA {name}") for name in expected} == expected
