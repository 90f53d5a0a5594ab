"""Header files that anyone could write: refused in a sentence, without exhausting anything."""

import struct
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any

import cbor2
import pytest

from exitdesk.forms.library import FormLibrary
from exitdesk.vault import canonical, errors, warnings
from exitdesk.vault.attempts import AttemptJournal
from exitdesk.vault.header import COPY_BYTES
from exitdesk.vault.opening import look_at, open_vault
from tests.clocks import SettableClock
from tests.made_vaults import PASSPHRASE, MadeVault

_START = struct.Struct(">8sHQI")
_LIST, _SHARE, _AGAIN = b"\x8a", b"\xd8\x1c", b"\xd8\x1d"  # of ten, tag 28, tag 29


def unfolding() -> bytes:
    """Return a few hundred bytes that would be ten to the twentieth power long as text."""
    value = b"\x61x"
    for depth in range(20):  # what is shared is numbered from the outermost inwards
        again = _AGAIN + cbor2.dumps(20 - depth)
        value = _SHARE + _LIST + value + (again if depth else b"\x61x") * 9
    return value


def in_place(body: dict[str, Any], mark: bytes, value: bytes) -> bytes:
    """Return the body with a value that no writer of ours gives, where the mark stands."""
    encoded = cbor2.dumps(body, canonical=True)
    assert encoded.count(cbor2.dumps(mark)) == 1
    return encoded.replace(cbor2.dumps(mark), value)


def crafted(made: MadeVault, change: Any) -> None:
    """Write both copies anew, whole by their checksums."""
    path = made.folder / "vault.hdr"
    raw = path.read_bytes()[:COPY_BYTES]
    magic, version, sequence, length = _START.unpack_from(raw)
    body = cbor2.loads(raw[_START.size : _START.size + length])
    changed = change(body)
    filled = _START.pack(magic, version, sequence + 9, len(changed)) + changed
    filled = filled.ljust(COPY_BYTES - 32, b"\0")
    path.write_bytes((filled + sha256(filled).digest()) * 2)


def label(value: bytes) -> Any:
    def change(body: dict[str, Any]) -> bytes:
        body["slots"][0]["label"] = b"a mark"
        return in_place(body, b"a mark", value)

    return change


def head(value: bytes) -> Any:
    def change(body: dict[str, Any]) -> bytes:
        body["head"][0] = b"a mark"
        return in_place(body, b"a mark", value)

    return change


def kdf(*values: Any) -> Any:
    def change(body: dict[str, Any]) -> bytes:
        body["slots"][0]["kdf"] = list(values)
        return cbor2.dumps(body, canonical=True)

    return change


POWER_OF_TEN = b"\xc4\x82\x1a\x3b\x9a\xca\x00\x01"  # tag 4: 1 times ten to the billionth


@pytest.mark.parametrize(
    "change",
    [
        label(unfolding()),
        label(b"\xfb\x7f\xf0" + bytes(6)),
        head(POWER_OF_TEN),
        head(b"\xf9\x7c\x00"),
        head(b"\x20"),
        head(b"\x611"),
        head(b"\xf5"),
        kdf(float("inf"), 1, 1),
        kdf(-8, 1, 1),
        kdf(64, -1, 1),
        kdf(64, 1, 0),
        kdf("64", 1, 1),
        kdf(64, 1),
    ],
)
def test_a_header_with_a_value_that_we_never_write_is_refused_at_once(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock, change: Any
) -> None:
    crafted(made_vault, change)

    def look_and_open() -> None:
        look_at(made_vault.folder)
        open_vault(made_vault.folder, bytearray(b"x"), forms=forms, clock=clock)

    with pytest.raises((errors.HeaderDamagedError, errors.TooCostlyHeaderError)):
        look_and_open()


def test_a_journal_with_a_second_name_is_not_emptied_through_it(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock, tmp_path: Path
) -> None:
    treasure = tmp_path / "brev.txt"
    treasure.write_text("viktigt")
    journal = made_vault.folder / "vault.jnl"
    journal.unlink()
    journal.hardlink_to(treasure)
    made_vault.open(forms, clock).close()
    assert treasure.read_text() == "viktigt"


def test_no_tagged_value_is_ever_read() -> None:
    for tag in (*range(1_200), 43_000, 55_799, 65_536, 1 << 33):
        start = cbor2.dumps(cbor2.CBORTag(tag, None))[:-1]
        for inner in (b"\x01", b"\x41\x01", b"\x61a", b"\x81\x01"):
            with pytest.raises(errors.RecordDamagedError):
                canonical.from_bytes(start + inner)


def test_a_journal_that_is_a_link_is_never_written_through(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock, tmp_path: Path
) -> None:
    treasure = tmp_path / "brev.txt"
    treasure.write_text("viktigt")
    journal = made_vault.folder / "vault.jnl"
    journal.unlink()
    journal.symlink_to(treasure)
    made_vault.open(forms, clock).close()
    assert treasure.read_text() == "viktigt"
    assert not AttemptJournal(journal).read().times


@pytest.mark.parametrize("sequence", [99, (1 << 64) - 1])
def test_one_copy_that_anyone_could_have_written_shuts_nobody_out(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock, sequence: int
) -> None:
    path = made_vault.folder / "vault.hdr"
    honest = path.read_bytes()
    magic, version, _, length = _START.unpack_from(honest)
    body = cbor2.loads(honest[_START.size : _START.size + length])
    body["slots"] = []
    changed = cbor2.dumps(body, canonical=True)
    filled = _START.pack(magic, version, sequence, len(changed)) + changed
    filled = filled.ljust(COPY_BYTES - 32, b"\0")
    for place in (0, 1):
        copies = [honest[:COPY_BYTES], honest[COPY_BYTES:]]
        copies[place] = filled + sha256(filled).digest()
        path.write_bytes(b"".join(copies))
        unlock = partial(open_vault, made_vault.folder, forms=forms, clock=clock)
        vault = unlock(bytearray(PASSPHRASE))
        assert warnings.HEADER_COPY_REPAIRED in vault.warnings
        vault.close()
        unlock(bytearray(PASSPHRASE)).close()
        honest = path.read_bytes()
