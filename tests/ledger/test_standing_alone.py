"""The verifier that needs no ExitDesk: what it imports, reads, leaves alone and says."""

import ast
import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from exitdesk.domain.strikings import FieldPath
from exitdesk.forms.library import FormLibrary
from exitdesk.vault.file_digests import database_digest
from tests.clocks import SettableClock
from tests.ledger.verifiers import SOURCE, load
from tests.made_vaults import PASSPHRASE, MadeVault

ALLOWED = {"argon2", "cbor2", "cryptography", "sqlcipher3"} | sys.stdlib_module_names


def imported() -> set[str]:
    """Return the top-level packages that the verifier imports."""
    found = set()
    for node in ast.walk(ast.parse(SOURCE.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add((node.module or ".").split(".")[0])
    return found


def run(folder: Path, *options: str, typed: bytes = PASSPHRASE) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, str(SOURCE), str(folder), *options],
        input=typed + b"\n",
        capture_output=True,
        check=False,
        cwd=folder.parent,
        env={name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ},
    )
    assert done.stderr == b""
    return done.returncode, done.stdout.decode("utf-8")


def files(folder: Path) -> dict[str, str]:
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.iterdir())
    }


@pytest.fixture
def written(made_vault: MadeVault, forms: FormLibrary, clock: SettableClock) -> MadeVault:
    """A closed vault in which something was written and struck out."""
    vault = made_vault.open(forms, clock)
    case_id = vault.cases.create()
    form = forms.latest("note")
    made = vault.records.write(case_id, form, {"kind": "own", "body": "Ringde fel person."})
    vault.strikings.strike(made.object_id, FieldPath("body"), "fel person", "rättelse")
    vault.records.write(
        case_id, forms.latest("person"), {"role": "client", "called": "S", "address": "Provgatan"}
    )
    vault.close()
    return made_vault


def test_it_imports_nothing_of_the_program() -> None:
    assert imported() <= ALLOWED
    assert not imported() & {"socket", "ssl", "urllib", "http"}


def test_a_whole_vault_is_found_whole(written: MadeVault) -> None:
    status, said = run(written.folder)
    assert status == 0, said
    assert "Loki on ehjä." in said


def test_it_changes_not_one_byte_of_the_folder(written: MadeVault) -> None:
    before = files(written.folder)
    run(written.folder)
    run(written.folder, typed=b"fel fras")
    assert files(written.folder) == before


def test_the_code_of_the_recovery_sheet_opens_it_too(written: MadeVault) -> None:
    code = " ".join(written.sheet.lines).encode()
    assert run(written.folder, "--recovery", typed=code)[0] == 0


def test_it_speaks_swedish_when_asked(written: MadeVault) -> None:
    assert "Loggen är hel." in run(written.folder, "--lang", "sv")[1]


@pytest.mark.parametrize("typed", [b"fel fras", b""])
def test_a_wrong_passphrase_opens_nothing(written: MadeVault, typed: bytes) -> None:
    status, said = run(written.folder, typed=typed)
    assert status == 2
    assert said == "Holvin avaaminen ei onnistunut.\n"


def test_a_folder_without_a_vault_is_told_as_such(tmp_path: Path) -> None:
    assert run(tmp_path) == (2, "Kansiossa ei ole holvia.\n")


def test_a_printed_head_is_looked_for(
    written: MadeVault, forms: FormLibrary, clock: SettableClock
) -> None:
    vault = written.open(forms, clock)
    short, at = vault.head.short, vault.head.sequence
    vault.close()
    assert run(written.folder, "--head", short, "--at", str(at))[0] == 0
    assert run(written.folder, "--head", short)[0] == 0
    assert run(written.folder, "--head", short, "--at", str(at - 1))[0] == 1
    assert run(written.folder, "--head", "0" * 16)[0] == 1
    for too_short in ("", short[:8], "x" * 16):
        assert run(written.folder, "--head", too_short)[0] == 2


@pytest.mark.skipif(sys.platform == "win32", reason="the lock does not keep readers out there")
def test_a_vault_that_is_open_is_left_alone(
    written: MadeVault, forms: FormLibrary, clock: SettableClock
) -> None:
    vault = written.open(forms, clock)
    assert run(written.folder)[0] == 2
    vault.close()


def test_a_vault_that_was_not_closed_in_order_is_read_in_a_copy(
    written: MadeVault, forms: FormLibrary, clock: SettableClock
) -> None:
    vault = written.open(forms, clock)
    vault.cases.create()
    database = vault._core.database
    database.execute("PRAGMA cache_size = 1")
    database.execute("BEGIN IMMEDIATE")
    database.execute("INSERT INTO settings VALUES ('', 'x', zeroblob(900000))")
    held = {
        name: (written.folder / name).read_bytes()
        for name in ("vault.db", "vault.db-journal", "vault.hdr")
    }
    database.execute("ROLLBACK")
    vault.close()
    for name, content in held.items():
        (written.folder / name).write_bytes(content)
    before = files(written.folder)
    status, said = run(written.folder)
    assert (status, files(written.folder)) == (0, before), said


@pytest.mark.parametrize("pages", [3, (128 << 20) // 4096 + 2])
def test_a_closed_file_has_the_digest_that_the_program_gives_it(
    tmp_path: Path, pages: int
) -> None:
    path = tmp_path / "vault.db"
    with path.open("wb") as file:
        file.truncate(pages * 4096)  # holes: nothing that large is written
        file.seek(2 * 4096)
        file.write(bytes(range(256)) * 16)
    assert load().file_digest(path) == database_digest(path) != b""
