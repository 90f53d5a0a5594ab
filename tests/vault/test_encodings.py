"""The stored encoding stands still: what one version writes, every later one reads."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exitdesk.vault import canonical
from exitdesk.vault.errors import RecordDamagedError
from exitdesk.vault.keys import OfficerKeys, signed_by
from exitdesk.vault.ledger import Entry, SignedEntry
from exitdesk.vault.revisions import StoredRevision, commitment_of, sign

VECTORS: dict[str, Any] = json.loads(
    (Path(__file__).parent / "cbor_vectors.json").read_text(encoding="utf-8")
)
KEYS = OfficerKeys(bytearray(range(32)), bytearray(range(32, 64)))

_PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63) | st.text() | st.binary(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@pytest.mark.parametrize("vector", VECTORS["vectors"], ids=lambda vector: vector["hex"][:16])
def test_plain_values_are_encoded_as_the_vectors_say(vector: dict[str, Any]) -> None:
    encoded = canonical.to_bytes(vector["value"])
    assert encoded.hex() == vector["hex"]
    assert canonical.from_bytes(encoded) == vector["value"]


def test_byte_strings_are_encoded_as_the_vectors_say() -> None:
    for vector in VECTORS["bytes"]:
        assert canonical.to_bytes(bytes.fromhex(vector["bytes"])).hex() == vector["hex"]


@pytest.mark.parametrize("vector", VECTORS["refused"], ids=lambda vector: vector["why"])
def test_bytes_that_are_not_one_value_are_refused(vector: dict[str, str]) -> None:
    with pytest.raises(RecordDamagedError):
        canonical.from_bytes(bytes.fromhex(vector["hex"]))


@given(_PLAIN)
def test_every_value_comes_back_and_has_one_encoding(value: object) -> None:
    encoded = canonical.to_bytes(value)
    decoded = canonical.from_bytes(encoded)
    assert decoded == value
    assert canonical.to_bytes(decoded) == encoded


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_in_our_words(data: bytes) -> None:
    try:
        canonical.from_bytes(data)
    except RecordDamagedError as error:
        assert error.text.sv  # noqa: PT017  (being refused is one of two right outcomes)


def test_a_ledger_entry_is_hashed_and_signed_as_the_vector_says() -> None:
    entry = Entry(
        sequence=7,
        at=1795341600000000,
        monotonic=12345,
        action="record.written",
        officer_id="0a" * 16,
        previous=bytes(range(32)),
        case_id="0b" * 16,
        revision_id="0c" * 16,
        commitment=bytes(range(32, 64)),
        detail={"form": "note"},
    )
    signed = SignedEntry.signed(entry, KEYS)
    assert {
        "body": signed.body.hex(),
        "hash": signed.hash.hex(),
        "signature": signed.signature.hex(),
    } == VECTORS["ledger_entry"]
    assert Entry.from_body(signed.body) == entry


def test_a_revision_is_committed_to_and_signed_as_the_vector_says() -> None:
    body = canonical.to_bytes({"body": "åäö"})
    revision = StoredRevision(
        revision_id="0c" * 16,
        object_id="0d" * 16,
        case_id="0b" * 16,
        parents="0e" * 16,
        form_key="note",
        form_version=1,
        number=2,
        author_id="0a" * 16,
        written_at=1795341600000000,
        salt=bytes(32),
        body=body,
        sealed=b"sealed",
        commitment=commitment_of(bytes(32), body, b"sealed"),
        signature=b"",
    )
    known = VECTORS["revision"]
    assert revision.commitment.hex() == known["commitment"]
    assert sign(revision, KEYS).hex() == known["signature"]
    manifest = bytes.fromhex(known["manifest"])
    assert signed_by(KEYS.signing_public, bytes.fromhex(known["signature"]), manifest)


@pytest.mark.parametrize("change", ["body", "sealed", "salt", "number", "form_key", "parents"])
def test_a_revision_changed_anywhere_is_no_longer_authentic(change: str) -> None:
    body = canonical.to_bytes({"body": "x"})
    unsigned = StoredRevision(
        "0c" * 16, "0d" * 16, "0b" * 16, "", "note", 1, 1, "0a" * 16, 5, bytes(32), body, b"s",
        commitment_of(bytes(32), body, b"s"), b"",
    )  # fmt: skip
    signed = replace(unsigned, signature=sign(unsigned, KEYS))
    assert signed.is_authentic(KEYS.signing_public)
    others: dict[str, Any] = {
        "body": b"\xa0",
        "sealed": None,
        "salt": bytes(31) + b"\1",
        "number": 2,
        "form_key": "step",
        "parents": "0e" * 16,
    }
    assert not replace(signed, **{change: others[change]}).is_authentic(KEYS.signing_public)
