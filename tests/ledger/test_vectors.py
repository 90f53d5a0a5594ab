"""The byte format holds still: what docs/ledger-format.md describes, in numbers.

The program must give these bytes, and the verifier that stands alone must take them.
"""

import json
from pathlib import Path
from types import ModuleType
from typing import Any

import cbor2
import pytest

from exitdesk.vault import canonical
from exitdesk.vault.attachment_seals import SealedDigest
from exitdesk.vault.envelopes import VaultKeyRing
from exitdesk.vault.keys import OfficerKeys, derive, fingerprint
from exitdesk.vault.ledger import Entry, SignedEntry
from exitdesk.vault.restatements import Restatement
from exitdesk.vault.revisions import StoredRevision, commitment_of, sign
from exitdesk.vault.slots import Slot, SlotContents, open_slot
from tests.ledger.verifiers import load

VECTORS: Any = json.loads((Path(__file__).parent / "format_vectors.json").read_text("utf-8"))


def raw(*path: str) -> bytes:
    value = VECTORS
    for name in path:
        value = value[name]
    return bytes.fromhex(value)


@pytest.fixture(scope="session")
def alone() -> ModuleType:
    """The stand-alone verifier."""
    return load()


@pytest.fixture
def keys() -> OfficerKeys:
    """The officer's keys of the vectors."""
    return OfficerKeys(bytearray(raw("exchange_secret")), bytearray(raw("signing_secret")))


def revision(keys: OfficerKeys) -> StoredRevision:
    made = VECTORS["revision"]
    unsigned = StoredRevision(
        revision_id=made["revision_id"],
        object_id=made["object_id"],
        case_id=made["case_id"],
        parents="",
        form_key="note",
        form_version=1,
        number=1,
        author_id=VECTORS["officer_id"],
        written_at=made["written_at"],
        salt=raw("revision", "salt"),
        body=raw("revision", "body"),
        sealed=None,
        commitment=raw("revision", "commitment"),
        signature=b"",
    )
    return StoredRevision.from_row((*unsigned.row()[:-1], sign(unsigned, keys)))


def test_public_keys_and_fingerprint(keys: OfficerKeys) -> None:
    assert keys.exchange_public == raw("exchange_public")
    assert keys.signing_public == raw("signing_public")
    assert fingerprint(keys.signing_public) == VECTORS["fingerprint"]


def test_the_key_of_the_header(alone: ModuleType) -> None:
    assert derive(bytearray(raw("vault_key")), "header") == raw("header_key")
    assert alone.derived(raw("vault_key"), "header") == raw("header_key")


def test_a_slot_is_opened(alone: ModuleType) -> None:
    plain = cbor2.loads(raw("slot", "plain"))
    opened = open_slot(Slot.from_plain(plain), bytearray(raw("slot", "secret")), raw("vault_id"))
    assert isinstance(opened, SlotContents)
    assert opened.to_buffer() == raw("slot", "contents")
    by_itself = alone.slot_contents(plain, raw("slot", "secret"), raw("vault_id"))
    assert by_itself == raw("slot", "contents")


def test_an_envelope_is_opened(alone: ModuleType, keys: OfficerKeys) -> None:
    officer, wrapped = VECTORS["officer_id"], raw("envelope", "wrapped")
    ring = VaultKeyRing(1, bytes(16), {officer: wrapped})
    contents = SlotContents(officer, keys, keys.signing_public)
    assert ring.vault_key(contents, raw("vault_id")) == raw("vault_key")
    info = b"ExitDesk vault key 1" + raw("vault_id") + f" 1 {officer}".encode()
    assert alone.opened_hpke(wrapped, raw("exchange_secret"), info) == raw("vault_key")


def test_an_entry_its_hash_and_its_signature(alone: ModuleType, keys: OfficerKeys) -> None:
    entry = Entry.from_body(raw("entry", "body"))
    signed = SignedEntry.signed(entry, keys)
    assert (signed.body, signed.hash, signed.signature) == (
        raw("entry", "body"),
        raw("entry", "hash"),
        raw("entry", "signature"),
    )
    assert alone.cbor(cbor2.loads(signed.body)) == signed.body
    assert alone.is_signed(raw("signing_public"), signed.signature, signed.hash)


def test_a_revisions_commitment_signature_and_mark(keys: OfficerKeys) -> None:
    made = revision(keys)
    assert commitment_of(made.salt, made.body, None) == raw("revision", "commitment")
    assert made.signature == raw("revision", "signature")
    assert made.mark == VECTORS["revision"]["mark"]


def test_a_revision_is_authentic_to_the_verifier(alone: ModuleType, keys: OfficerKeys) -> None:
    check = alone.Check(None, None)
    officer = alone.Officer("", b"", raw("signing_public"), frozenset(), "1")
    check.officers[VECTORS["officer_id"]] = officer
    assert check.is_authentic(revision(keys).row(), raw("revision", "commitment"))


def test_a_restatements_signature(keys: OfficerKeys) -> None:
    made = VECTORS["restatement"]
    signed = Restatement(
        revision_id=VECTORS["revision"]["revision_id"],
        sequence=made["sequence"],
        officer_id=VECTORS["officer_id"],
        struck_at=made["struck_at"],
        commitment=raw("restatement", "commitment"),
    ).signed(raw("revision", "commitment"), keys)
    assert signed.signature == raw("restatement", "signature")


def test_an_attachments_digest() -> None:
    made = VECTORS["attachment"]
    pieces = [bytes.fromhex(piece) for piece in (*made["parts"], made["title"])]
    assert SealedDigest(pieces).digest().hex() == made["digest"]


def test_canonical_bytes_are_those_of_both(alone: ModuleType) -> None:
    value = {"b": [1, None, True, b"\x00"], "a": "å", "aa": -1}
    assert canonical.to_bytes(value) == alone.cbor(value)
