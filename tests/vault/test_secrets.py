"""Passphrases, slots, the header and the recovery sheet."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exitdesk.vault.envelopes import VaultKeyRing
from exitdesk.vault.errors import (
    HeaderDamagedError,
    HeaderFullError,
    NewerVaultError,
    OlderVaultError,
    RecoveryLengthError,
    RecoveryLineError,
    TooCostlyHeaderError,
    WeakKdfError,
)
from exitdesk.vault.header import COPY_BYTES, Header, HeaderCopy
from exitdesk.vault.kdf import FLOOR_KIB, KdfParameters, stretched
from exitdesk.vault.keys import OfficerKeys, random_key
from exitdesk.vault.recovery import ALPHABET, RecoverySheet, new_secret, read_code
from exitdesk.vault.slots import SlotContents, open_slot, seal_slot

CHEAP = KdfParameters(memory_kib=64, passes=1, lanes=1)
VAULT_ID = b"v" * 16


def contents() -> SlotContents:
    keys = OfficerKeys.made()
    return SlotContents("0a" * 16, keys, keys.signing_public)


def _ring() -> VaultKeyRing:
    key = OfficerKeys.made().exchange_public
    return VaultKeyRing.made(
        random_key(), VAULT_ID, epoch=1, salt=b"s" * 16, exchange_keys={"0a" * 16: key}
    )


def header(**changes: object) -> Header:
    slot = seal_slot(contents(), bytearray(b"ord"), VAULT_ID, label="1", kdf=CHEAP)
    made = Header(VAULT_ID, False, (slot,), _ring(), 5, 9, b"h" * 32)
    return replace(made, **changes)  # type: ignore[arg-type]


# --- deriving ----------------------------------------------------------------------------


@pytest.mark.real_floor
def test_256_mib_and_three_passes_are_the_floor_for_writing() -> None:
    assert KdfParameters.for_writing() == KdfParameters(256 * 1024, 3, 4)
    for memory, passes in ((FLOOR_KIB - 1, 3), (FLOOR_KIB, 2)):
        with pytest.raises(WeakKdfError):
            KdfParameters.for_writing(memory, passes)


@pytest.mark.parametrize(
    "asked",
    [
        KdfParameters(2**31, 3, 4),
        KdfParameters(FLOOR_KIB, 1000, 4),
        KdfParameters(FLOOR_KIB, 3, 255),
        KdfParameters(0, 1, 1),
        KdfParameters(-1, -1, -1),
    ],
)
def test_a_header_that_asks_for_too_much_is_refused_before_memory_is_taken(
    asked: KdfParameters,
) -> None:
    with pytest.raises(TooCostlyHeaderError):
        stretched(bytearray(b"ord"), b"s" * 16, asked)


def test_stretching_is_argon2id_by_the_book() -> None:
    from argon2.low_level import Type, hash_secret_raw

    expected = hash_secret_raw(b"ord", b"s" * 16, 1, 64, 1, 32, Type.ID)
    assert stretched(bytearray(b"ord"), b"s" * 16, CHEAP) == expected


# --- slots -------------------------------------------------------------------------------


def test_a_slot_opens_with_its_passphrase_only() -> None:
    kept = contents()
    slot = seal_slot(kept, bytearray(b"ord"), VAULT_ID, label="1", kdf=CHEAP)
    opened = open_slot(slot, bytearray(b"ord"), VAULT_ID)
    assert opened is not None
    assert opened.to_buffer() == kept.to_buffer()
    assert open_slot(slot, bytearray(b"Ord"), VAULT_ID) is None


def test_a_slot_moved_or_relabelled_does_not_open() -> None:
    slot = seal_slot(contents(), bytearray(b"ord"), VAULT_ID, label="1", kdf=CHEAP)
    moved = [
        (slot, b"w" * 16),
        (replace(slot, label="2"), VAULT_ID),
        (replace(slot, device_mark=bytes(8)), VAULT_ID),
    ]
    for changed, vault_id in moved:
        assert open_slot(changed, bytearray(b"ord"), vault_id) is None


def test_a_slot_with_a_device_secret_needs_both() -> None:
    device = bytearray(b"d" * 32)
    slot = seal_slot(
        contents(), bytearray(b"ord"), VAULT_ID, label="1", kdf=CHEAP, device_secret=device
    )
    assert open_slot(slot, bytearray(b"ord"), VAULT_ID) is None
    assert open_slot(slot, bytearray(b"ord"), VAULT_ID, bytearray(b"e" * 32)) is None
    assert open_slot(slot, bytearray(b"ord"), VAULT_ID, device) is not None


def test_wiped_contents_are_zeros() -> None:
    kept = contents()
    held = (kept.keys.signing_secret, kept.keys.exchange_secret)
    kept.wipe()
    assert all(not any(secret) for secret in held)


# --- header ------------------------------------------------------------------------------


def test_a_header_is_read_back_and_is_authentic_under_its_key_only() -> None:
    key, made = random_key(), header()
    copy = HeaderCopy.read(made.pack(key))
    assert copy.header == made
    assert copy.is_authentic(key)
    assert not copy.is_authentic(random_key())


@given(st.integers(0, COPY_BYTES * 8 - 1))
def test_every_flipped_bit_of_a_header_copy_is_noticed(bit: int) -> None:
    raw = bytearray(PACKED)
    raw[bit // 8] ^= 1 << bit % 8
    with pytest.raises(HeaderDamagedError):
        HeaderCopy.read(bytes(raw))


@given(st.binary(max_size=COPY_BYTES))
def test_a_crafted_header_is_read_or_refused_in_our_words(start: bytes) -> None:
    from hashlib import sha256

    filled = (PACKED[:18] + start).ljust(COPY_BYTES - 32, b"\0")[: COPY_BYTES - 32]
    with pytest.raises((HeaderDamagedError, NewerVaultError)):
        HeaderCopy.read(filled + sha256(filled).digest())


def test_a_header_of_a_newer_format_is_said_to_be_newer() -> None:
    from hashlib import sha256

    raw = bytearray(PACKED)
    raw[9] = 3
    raw[-32:] = sha256(raw[:-32]).digest()
    with pytest.raises(NewerVaultError):
        HeaderCopy.read(bytes(raw))


def test_a_header_of_the_format_before_is_refused_in_our_words() -> None:
    from hashlib import sha256

    raw = bytearray(PACKED)
    raw[9] = 1
    raw[-32:] = sha256(raw[:-32]).digest()
    with pytest.raises(OlderVaultError):
        HeaderCopy.read(bytes(raw))


def test_a_header_with_too_many_officers_is_refused_in_our_words() -> None:
    slot = seal_slot(contents(), bytearray(b"ord"), VAULT_ID, label="1", kdf=CHEAP)
    with pytest.raises(HeaderFullError):
        replace(header(), slots=(slot,) * 80).pack(random_key())


PACKED = header().pack(bytearray(32))

# --- recovery sheet ----------------------------------------------------------------------

SECRET = st.binary(min_size=20, max_size=20).map(bytearray)


def sheet_of(secret: bytearray) -> RecoverySheet:
    return RecoverySheet.made(secret, "ab" * 16, "ABCD")


def typed(sheet: RecoverySheet) -> str:
    return "\n".join(sheet.lines)


@given(SECRET)
def test_the_sheet_typed_back_gives_its_secret(secret: bytearray) -> None:
    sheet = sheet_of(secret)
    assert [len(line) for line in sheet.lines] == [11] * 4
    assert read_code(bytearray(typed(sheet).encode())) == secret


@given(SECRET, st.sampled_from([str.lower, str.upper]))
def test_case_spaces_hyphens_and_look_alike_letters_do_not_matter(
    secret: bytearray, cased: object
) -> None:
    written = typed(sheet_of(secret)).replace("0", "O").replace("1", "l").replace(" ", "-")
    assert callable(cased)
    assert read_code(bytearray(cased(written).encode())) == secret


@given(SECRET, st.integers(0, 35), st.sampled_from(ALPHABET))
def test_every_wrong_character_is_noticed_in_its_line(
    secret: bytearray, place: int, char: str
) -> None:
    chars = list(typed(sheet_of(secret)).replace(" ", "").replace("\n", ""))
    if chars[place] == char:
        return
    chars[place] = char
    with pytest.raises(RecoveryLineError) as caught:
        read_code(bytearray("".join(chars).encode()))
    assert caught.value.values["line"] == place // 9 + 1


@given(SECRET, st.integers(0, 34))
def test_swapped_neighbours_are_noticed(secret: bytearray, place: int) -> None:
    chars = list(typed(sheet_of(secret)).replace(" ", "").replace("\n", ""))
    if chars[place] == chars[place + 1]:
        return
    chars[place], chars[place + 1] = chars[place + 1], chars[place]
    with pytest.raises(RecoveryLineError):
        read_code(bytearray("".join(chars).encode()))


def test_lines_changed_round_are_noticed() -> None:
    lines = list(sheet_of(new_secret()).lines)
    with pytest.raises(RecoveryLineError):
        read_code(bytearray("".join((lines[1], lines[0], *lines[2:])).encode()))


def test_a_line_too_few_is_told_by_the_count() -> None:
    with pytest.raises(RecoveryLengthError):
        read_code(bytearray(sheet_of(new_secret()).lines[0].encode()))


def test_two_groups_of_different_lines_are_asked_for_and_compared() -> None:
    sheet = sheet_of(new_secret())
    first, second = sheet.asked
    assert first.line != second.line
    for place in sheet.asked:
        group = sheet.lines[place.line - 1].split()[place.group - 1]
        assert sheet.matches(place, f" {group.lower()} ")
        assert not sheet.matches(place, group[:3])
