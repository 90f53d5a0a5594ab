#!/usr/bin/env python3
# ruff: noqa: T201  (a program of its own, for people at a terminal)
"""Check the log of an ExitDesk vault without ExitDesk, and without changing one byte of it.

    python verify_ledger.py FOLDER [--recovery] [--head 1A2B… [--at 1234]] [--lang fi|sv]

The passphrase, or with --recovery the code of the recovery sheet, is read from standard input or
asked for. Needs Python 3.11 and the packages sqlcipher3, cryptography, argon2-cffi and cbor2. The
byte format is described in docs/ledger-format.md; nothing here is taken from the program itself.

Exit status: 0 the log is whole, 1 something is wrong, 2 the vault cannot be opened.
"""

import argparse
import getpass
import hashlib
import hmac
import re
import shutil
import struct
import sys
import tempfile
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import cbor2
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlcipher3 import dbapi2

COPY = 16 * 1024
PAGE = 4096
SHORT = 16  # hex digits: fewer could be hit by trying out entries of one's own
LARGE, LARGEST = 128 << 20, 1 << 30
HOT_JOURNAL = bytes.fromhex("d9d505f920a163d7")
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
NO_HASH = bytes(32)
WHILE_WRITING = 600_000_000  # microseconds
YEAR_10000 = 253_402_300_800_000_000
LONGEST_POLICY = 200_000  # characters
ADMITTING = {"keeper", "supervisors"}
ROLES = {"officer", "duty", "keeper", "supervisors"}

# What is printed, in Finnish and in Swedish.
SAYS = {
    "ask": ("Salalause: ", "Lösenfras: "),
    "ask_code": ("Palautuslomakkeen koodi: ", "Återställningsbladets kod: "),
    "no_vault": ("Kansiossa ei ole holvia.", "Det finns inget valv i mappen."),
    "in_use": (
        "Holvi on auki ExitDeskissä. Lukitse se ensin.",
        "Valvet är öppet i ExitDesk. Lås det först.",
    ),
    "header_damaged": (
        "Avaintiedoston (vault.hdr) molemmat kappaleet ovat vioittuneet.",
        "Nyckelfilen (vault.hdr) är skadad i båda exemplaren.",
    ),
    "format": (
        "Avaintiedosto on muotoa {0}; tämä ohjelma lukee muotoa 2.",
        "Nyckelfilen har format {0}; det här programmet läser format 2.",
    ),
    "costly": (
        "Avaintiedosto vaatii kohtuuttomasti muistia tai aikaa.",
        "Nyckelfilen begär orimligt mycket minne eller tid.",
    ),
    "wrong": ("Holvin avaaminen ei onnistunut.", "Det gick inte att låsa upp valvet."),
    "device": (
        "Avaaminen vaatii myös tietokoneen salaisuuden: käytä palautuslomaketta (--recovery).",
        "Även datorns hemlighet behövs: använd återställningsbladet (--recovery).",
    ),
    "forged": (
        "Avaintiedostoa on muutettu muulla kuin ExitDeskillä.",
        "Nyckelfilen har ändrats av något annat än ExitDesk.",
    ),
    "other_file": (
        "Avaintiedosto ja tietotiedosto eivät kuulu yhteen.",
        "Nyckelfilen och datafilen hör inte ihop.",
    ),
    "database": (
        "Tietotiedosto (vault.db) on vioittunut.",
        "Datafilen (vault.db) är skadad.",
    ),
    "copy": (
        "Avaintiedoston toinen kappale on vioittunut tai väärennetty.",
        "Det ena exemplaret av nyckelfilen är skadat eller förfalskat.",
    ),
    "changed": (
        "Tietotiedostoa on muutettu holvin ollessa lukittuna.",
        "Datafilen har ändrats medan valvet var låst.",
    ),
    "rolled_back": (
        "Tietotiedosto on vanhempi kuin avaintiedosto kertoo: merkintöjä puuttuu lopusta.",
        "Datafilen är äldre än nyckelfilen säger: poster saknas i slutet.",
    ),
    "header_older": (
        "Avaintiedosto on vanhempi kuin tietotiedosto.",
        "Nyckelfilen är äldre än datafilen.",
    ),
    "other_history": (
        "Loki on toinen kuin se, jonka avaintiedosto tuntee.",
        "Loggen är en annan än den nyckelfilen känner till.",
    ),
    "first_key": (
        "Loki ei ala sillä avaimella, jolla sen kuuluu alkaa.",
        "Loggen börjar inte med den nyckel som den ska börja med.",
    ),
    "chain": (
        "Ketju on katkennut merkinnän {0} kohdalla.",
        "Kedjan är bruten vid post {0}.",
    ),
    "columns": (
        "Merkinnän {0} sarakkeet eivät vastaa allekirjoitettua.",
        "Kolumnerna vid post {0} är inte de som undertecknades.",
    ),
    "signature": (
        "Merkinnän {0} allekirjoitus ei ole virkamiehen.",
        "Underskriften på post {0} är inte tjänstemannens.",
    ),
    "time": (
        "Merkinnän {0} tai sen mainitseman tiedon aika ei sovi edelliseen merkintään.",
        "Tiden på post {0}, eller på uppgiften som den nämner, stämmer inte med posten före den.",
    ),
    "not_allowed": (
        "Merkinnän {0} tekijällä ei ollut siihen oikeutta, tai merkintä on mahdoton.",
        "Den som gjort post {0} hade inte rätt till det, eller så är posten omöjlig.",
    ),
    "officers": (
        "Virkamiesten taulukko ei ole se, minkä loki kertoo.",
        "Tabellen över tjänstemän är inte den som loggen säger.",
    ),
    "revision_missing": (
        "Merkinnän {0} mainitsema tieto puuttuu tai on muutettu.",
        "En uppgift som post {0} nämner saknas eller har ändrats.",
    ),
    "revision_unknown": (
        "Holvissa on tietoja, joita loki ei tunne.",
        "I valvet finns uppgifter som loggen inte känner till.",
    ),
    "revision": (
        "Tieto {0} ei vastaa kirjoittajansa allekirjoitusta.",
        "Uppgift {0} stämmer inte med sin författares underskrift.",
    ),
    "restated": (
        "Tiedosta {0} on poistettu jotakin ilman lokimerkintää.",
        "Något har strukits ur uppgift {0} utan att det står i loggen.",
    ),
    "not_restated": (
        "Merkinnän {0} mukaista poistoa ei ole tehty tietoon.",
        "Det som ströks enligt post {0} är inte struket i uppgiften.",
    ),
    "attachment": (
        "Merkinnän {0} mainitsema liite puuttuu tai on muutettu.",
        "En bilaga som post {0} nämner saknas eller har ändrats.",
    ),
    "attachment_unknown": (
        "Holvissa on liitteitä, joita loki ei tunne.",
        "I valvet finns bilagor som loggen inte känner till.",
    ),
    "printed_short": (
        "Paperille painetussa merkissä on {0} numeroa ja kirjainta (0–9, a–f).",
        "Märket på papperet har {0} siffror och bokstäver (0–9, a–f).",
    ),
    "printed_missing": (
        "Paperille painettua merkkiä {0} ei ole lokissa.",
        "Märket {0} på papperet finns inte i loggen.",
    ),
    "printed_found": (
        "Paperille painettu merkki {0} on lokin merkintä {1}.",
        "Märket {0} på papperet är post {1} i loggen.",
    ),
    "vault": ("Holvi: {0}", "Valv: {0}"),
    "head": (
        "Merkintöjä: {0}. Viimeinen: {1}, {2} UTC.",
        "Poster: {0}. Den sista: {1}, {2} UTC.",
    ),
    "restatements": (
        "Tietoja {0}, joista {1} on poistettu jotakin.",
        "Uppgifter {0}, ur {1} har något strukits.",
    ),
    "whole": ("Loki on ehjä.", "Loggen är hel."),
    "broken": ("Loki ei ole ehjä. Havaintoja: {0}.", "Loggen är inte hel. Anmärkningar: {0}."),
}


class CannotOpenError(Exception):
    """The vault cannot be opened; the arguments are a key of ``SAYS`` and its values."""


# --- bytes ----------------------------------------------------------------------------------


def cbor(value: object) -> bytes:
    """Return the canonical encoding."""
    return cbor2.dumps(value, canonical=True)


def hkdf(key: bytes, info: bytes) -> bytes:
    """Return 32 bytes of HKDF-SHA-256 (RFC 5869) without a salt."""
    extracted = hmac.digest(bytes(32), key, "sha256")
    return hmac.digest(extracted, info + b"\x01", "sha256")


def derived(key: bytes, purpose: str, context: bytes = b"") -> bytes:
    """Return the key for one purpose."""
    return hkdf(key, b"ExitDesk 1 " + purpose.encode() + b"\0" + context)


def is_signed(public: bytes, signature: bytes, message: bytes) -> bool:
    """Whether an Ed25519 signature is good."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError, TypeError):
        return False
    return True


def opened_hpke(sealed: bytes, secret: bytes, info: bytes) -> bytes:
    """Return what was sealed by HPKE (RFC 9180): base mode, X25519, HKDF-SHA-256, AES-256-GCM."""
    key = X25519PrivateKey.from_private_bytes(secret)
    shared = key.exchange(X25519PublicKey.from_public_bytes(sealed[:32]))
    kem, suite = b"KEM\x00\x20", b"HPKE\x00\x20\x00\x01\x00\x02"

    def extract(suite_id: bytes, salt: bytes, label: bytes, material: bytes) -> bytes:
        return hmac.digest(salt or bytes(32), b"HPKE-v1" + suite_id + label + material, "sha256")

    def expand(suite_id: bytes, key: bytes, label: bytes, info: bytes, length: int) -> bytes:
        labeled = struct.pack(">H", length) + b"HPKE-v1" + suite_id + label + info
        return hmac.digest(key, labeled + b"\x01", "sha256")[:length]

    context = sealed[:32] + key.public_key().public_bytes_raw()
    shared = expand(kem, extract(kem, b"", b"eae_prk", shared), b"shared_secret", context, 32)
    schedule = b"\0" + extract(suite, b"", b"psk_id_hash", b"")
    schedule += extract(suite, b"", b"info_hash", info)
    secret = extract(suite, shared, b"secret", b"")
    nonce = expand(suite, secret, b"base_nonce", schedule, 12)
    return AESGCM(expand(suite, secret, b"key", schedule, 32)).decrypt(nonce, sealed[32:], b"")


def code_of_sheet(typed: str) -> bytes:
    """Return the 160 bits of a recovery sheet; the check characters are skipped."""
    chars = [
        char for char in typed.upper().translate(str.maketrans("OIL", "011")) if char.isalnum()
    ]
    digits = [char for place, char in enumerate(chars) if place % 9 != 8]
    number = 0
    for char in digits:
        if char not in ALPHABET:
            raise CannotOpenError("wrong")
        number = number << 5 | ALPHABET.index(char)
    if len(chars) != 36:
        raise CannotOpenError("wrong")
    return number.to_bytes(20, "big")


# --- the header -----------------------------------------------------------------------------


@dataclass
class Header:
    """One copy of the header that is whole by its checksum."""

    sequence: int
    plain: dict[str, Any]
    raw: bytes

    def is_authentic(self, vault_key: bytes) -> bool:
        """Whether someone with the vault key wrote it."""
        code = hmac.digest(derived(vault_key, "header"), self.raw[:-64], "sha256")
        return hmac.compare_digest(code, self.raw[-64:-32])


@dataclass
class Keys:
    """What opening gives: the vault key, the header and file it belongs to, the pinned key."""

    vault_key: bytes
    header: Header
    first_key: bytes
    has_bad_copy: bool
    ring: dict[str, Any] = field(default_factory=dict)


def header_copies(raw: bytes) -> list[Header]:
    """Return the whole copies, the newest first; raises ``CannotOpenError`` when there is none."""
    found = []
    for at in (0, COPY):
        copy = raw[at : at + COPY]
        if len(copy) != COPY or hashlib.sha256(copy[:-32]).digest() != copy[-32:]:
            continue
        magic, version, sequence, length = struct.unpack_from(">8sHQI", copy)
        if magic != b"EXITDESK":
            continue
        if version != 2:
            raise CannotOpenError("format", version)
        try:
            plain = cbor2.loads(copy[22 : 22 + length])
            found.append(Header(sequence, plain, copy))
        except (cbor2.CBORDecodeError, ValueError):
            continue
    if not found:
        raise CannotOpenError("header_damaged")
    return sorted(found, key=lambda copy: -copy.sequence)


def slot_contents(slot: dict[str, Any], secret: bytes, vault_id: bytes) -> bytes | None:
    """Return what a slot keeps, or None when ``secret`` does not open it."""
    if slot["kdf"] is not None:
        memory, passes, lanes = slot["kdf"]
        if not (8 * lanes <= memory <= 2 << 20 and 1 <= passes <= 16 and 1 <= lanes <= 16):
            raise CannotOpenError("costly")
        secret = hash_secret_raw(secret, slot["salt"], passes, memory, lanes, 32, Type.ID)
    key = derived(secret, f"slot {slot['kind']}", slot["salt"] + vault_id)
    bound = {name: slot[name] for name in slot if name not in {"nonce", "sealed"}}
    try:
        return AESGCM(key).decrypt(
            slot["nonce"], slot["sealed"], cbor(["ExitDesk slot 2", vault_id, bound])
        )
    except InvalidTag:
        return None


def opened_keys(copies: list[Header], secret: bytes, kind: str) -> Keys:
    """Return the keys that ``secret`` opens; raises ``CannotOpenError``."""
    newest = copies[0].plain
    slots = [slot for slot in newest["slots"] if slot["kind"] == kind]
    for slot in slots:
        contents = None if slot["device"] else slot_contents(slot, secret, newest["vault"])
        if contents is None:
            continue
        exchange, first_key, officer = contents[:32], contents[64:96], contents[96:].hex()
        for copy in copies:
            ring = copy.plain["ring"]
            vault_key = _vault_key(ring, copy.plain["vault"], exchange, officer)
            if vault_key is not None and copy.is_authentic(vault_key):
                good = [each for each in copies if each.is_authentic(vault_key)]
                return _coming(
                    Keys(vault_key, copy, first_key, len(good) < 2, ring), exchange, officer
                )
        raise CannotOpenError("forged")
    raise CannotOpenError("device" if any(slot["device"] for slot in slots) else "wrong")


def _vault_key(ring: dict[str, Any], vault: bytes, exchange: bytes, officer: str) -> bytes | None:
    info = b"ExitDesk vault key 1" + vault + f" {ring['epoch']} {officer}".encode()
    try:
        return opened_hpke(ring["envelopes"].get(officer, b""), exchange, info)
    except (InvalidTag, ValueError):
        return None


def _coming(keys: Keys, exchange: bytes, officer: str) -> Keys:
    """Add the next vault key, should a change of it have been cut short after the file moved."""
    coming = keys.header.plain["next"]
    if coming is not None:
        vault = keys.header.plain["vault"]
        next_key = _vault_key(coming["ring"], vault, exchange, officer)
        if next_key is not None:
            keys.ring = {**keys.ring, "next": (next_key, coming)}
    return keys


# --- the database, read only ----------------------------------------------------------------


@contextmanager
def readable(folder: Path, keys: Keys) -> Iterator[Any]:
    """Give a cursor's ``execute`` over the database; nothing in the folder is changed.

    A vault that was not closed in order has a journal that must be played back first: that is
    done in a private copy.
    """
    path, key = folder / "vault.db", keys.vault_key
    with path.open("rb") as file:
        salt = file.read(16)
    if salt != keys.ring["salt"]:
        key, coming = keys.ring.get("next", (b"", None))
        if coming is None or salt != coming["ring"]["salt"]:
            raise CannotOpenError("other_file")
        keys.header.plain |= {"head": coming["head"], "digest": b""}
    with tempfile.TemporaryDirectory() as private:
        journal = path.with_name("vault.db-journal")
        mode = "ro&immutable=1"
        if _is_hot(journal) and not keys.header.plain["digest"]:
            for each in (path, journal):
                shutil.copy(each, private)
            path, mode = Path(private) / path.name, "rw"
        uri = f"{path.resolve().as_uri()}?mode={mode}"
        with closing(dbapi2.connect(uri, uri=True, isolation_level=None)) as connection:
            connection.set_key(bytearray(b"x'" + key.hex().encode() + b"'"))
            try:
                connection.execute("PRAGMA cipher_log_level = NONE")
                connection.execute("PRAGMA temp_store = MEMORY")
                _require_whole(connection, path)
                yield connection.execute
            except dbapi2.DatabaseError as error:
                raise CannotOpenError("database") from error


def _is_hot(journal: Path) -> bool:
    if not journal.exists():
        return False
    with journal.open("rb") as file:
        return file.read(8) == HOT_JOURNAL


def _require_whole(connection: Any, path: Path) -> None:
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    damaged = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    found = connection.execute("PRAGMA integrity_check").fetchall()
    if path.stat().st_size != pages * PAGE or damaged or found != [("ok",)]:
        raise CannotOpenError("database")


# --- the checks -----------------------------------------------------------------------------


class ImpossibleError(Exception):
    """An entry that its signer had no right to make, or that makes no sense."""


@dataclass
class Officer:
    """An officer as the entries so far say."""

    name: str
    exchange_key: bytes
    signing_key: bytes
    roles: frozenset[str]
    slot: str
    has_left: bool = False


@dataclass
class Check:
    """Follows the chain and collects findings."""

    execute: Any
    keys: Keys
    findings: list[tuple[str, Any]] = field(default_factory=list)
    officers: dict[str, Officer] = field(default_factory=dict)
    commitments: dict[str, bytes] = field(default_factory=dict)  # of revisions, by the ledger
    restated: dict[str, tuple[int, str, int, bytes]] = field(default_factory=dict)
    responsible: dict[str, str] = field(default_factory=dict)  # by case
    attachments: dict[str, tuple[int, str]] = field(default_factory=dict)
    known_attachments: set[str] = field(default_factory=set)
    hashes: dict[int, bytes] = field(default_factory=dict)
    last_at: int = 0
    policy: int = 0  # the newest version of it

    def run(self) -> None:
        """Make all checks."""
        (vault_id, practice) = self.execute("SELECT vault_id, practice FROM vault").fetchone()
        plain = self.keys.header.plain
        if (vault_id, bool(practice)) != (plain["vault"], plain["practice"]):
            raise CannotOpenError("other_file")
        if self.keys.has_bad_copy:
            self.found("copy")
        self.check_chain()
        self.check_anchors()
        self.check_officers()
        self.check_revisions()
        self.check_attachments()

    def found(self, key: str, value: object = None) -> None:
        """Note a finding, once."""
        if (key, value) not in self.findings:
            self.findings.append((key, value))

    # -- the chain ---------------------------------------------------------------------------

    def check_chain(self) -> None:
        """Follow the chain from entry 0 with everything an entry binds."""
        previous, expected = NO_HASH, 0
        rows = self.execute(
            "SELECT sequence, at, action, case_id, revision_id, body, hash, signature"
            " FROM ledger ORDER BY sequence"
        )
        for sequence, *columns, body, digest, signature in rows:
            self.hashes[sequence] = digest
            entry = _decoded(body)
            if entry is None:
                self.found("chain", sequence)
            else:
                if (sequence, entry["seq"], entry["prev"]) != (expected, expected, previous):
                    self.found("chain", sequence)
                if columns != [entry["at"], entry["action"], entry["case"], entry["rev"]]:
                    self.found("columns", sequence)
                self.check_entry(entry, body, digest, signature)
                if entry["back"] != (expected > 0 and entry["at"] < self.last_at):
                    self.found("time", sequence)
                self.last_at = entry["at"]
            previous, expected = digest, sequence + 1
        if not self.hashes:
            self.found("first_key")

    def check_entry(self, entry: dict[str, Any], body: bytes, digest: bytes, mark: bytes) -> None:
        """Check one signature, and take in what the entry says."""
        sequence, officer = entry["seq"], self.officers.get(entry["officer"])
        if entry["rev"] is not None:
            self.commitments[entry["rev"]] = entry["commit"]
            self.check_commitment(entry)
        if sequence == 0:
            key = self.keys.first_key
        else:
            key = b"" if officer is None or officer.has_left else officer.signing_key
        is_whole = hashlib.sha256(b"ExitDesk ledger 1\0" + body).digest() == digest
        if not (is_whole and is_signed(key, mark, digest)):
            self.found("first_key" if sequence == 0 else "signature", sequence)
            return
        take: Callable[[dict[str, Any]], None] | None = {
            "vault.created": self.take_first,
            "officer.admitted": self.take_admission,
            "officer.roles_changed": self.take_roles,
            "officer.renamed": self.take_name,
            "officer.left": self.take_leave,
            "case.created": self.take_case,
            "access.given": self.take_access,
            "record.struck_out": self.take_strike,
            "attachment.added": self.take_attachment,
            "attachment.erased": self.take_erasure,
            "policy.changed": self.take_policy,
        }.get(entry["action"])
        try:
            if take is not None:
                take(entry)
        except (ImpossibleError, KeyError, ValueError, TypeError, AttributeError):
            self.found("not_allowed", sequence)
        if sequence == 0 and entry["officer"] not in self.officers:
            self.found("first_key", 0)

    def check_commitment(self, entry: dict[str, Any]) -> None:
        """Check that the revision that an entry wrote is there, by its officer, as signed."""
        row = self.execute(
            "SELECT commitment, author_id, signature, written_at FROM revisions"
            " WHERE revision_id = ?",
            (entry["rev"],),
        ).fetchone()
        if row is None:
            self.found("revision_missing", entry["seq"])
            return
        mark = hashlib.sha256(b"ExitDesk revision mark 1\0" + row[2]).hexdigest()[:32]
        if abs(entry["at"] - row[3]) > WHILE_WRITING:
            self.found("time", entry["seq"])
        said = entry["commit"], entry["officer"], entry["detail"].get("signed")
        if (row[0], row[1], mark) != said:
            self.found("revision_missing", entry["seq"])

    def take_first(self, entry: dict[str, Any]) -> None:
        """Entry 0 names the first officer, who is a keeper."""
        detail = entry["detail"]
        first_key = bytes.fromhex(detail["signing_key"])
        if entry["seq"] != 0 or self.officers or first_key != self.keys.first_key:
            raise ImpossibleError
        plain = self.keys.header.plain
        said = plain["vault"].hex(), "yes" if plain["practice"] else "no"
        if (detail["vault"], detail["practice"]) != said:
            raise ImpossibleError
        self.officers[entry["officer"]] = _officer(detail, frozenset({"officer", "keeper"}))

    def take_admission(self, entry: dict[str, Any]) -> None:
        """Keepers, and the supervisors' identity, admit officers."""
        self.require_role(entry, ADMITTING)
        detail = entry["detail"]
        made = _officer(detail, _roles(detail["roles"]))
        known = {officer.signing_key for officer in self.officers.values()}
        if detail["officer_id"] in self.officers or made.signing_key in known:
            raise ImpossibleError
        if "supervisors" in made.roles and len(made.roles) > 1:
            raise ImpossibleError
        if bytes.fromhex(detail["officer_id"]).hex() != detail["officer_id"]:
            raise ImpossibleError
        if {len(made.exchange_key), len(made.signing_key), len(detail["officer_id"])} != {32}:
            raise ImpossibleError
        self.require_stead(entry, detail["officer_id"], made)
        self.officers[detail["officer_id"]] = made

    def take_roles(self, entry: dict[str, Any]) -> None:
        """Keepers change roles."""
        self.require_role(entry, {"keeper"})
        officer, roles = self.officers[entry["detail"]["officer_id"]], entry["detail"]["roles"]
        if "supervisors" in _roles(roles) | officer.roles:
            raise ImpossibleError
        officer.roles = _roles(roles)

    def take_name(self, entry: dict[str, Any]) -> None:
        """Everyone may take another name; keepers may give one."""
        if entry["detail"]["officer_id"] != entry["officer"]:
            self.require_role(entry, {"keeper"})
        self.officers[entry["detail"]["officer_id"]].name = entry["detail"]["name"]

    def take_leave(self, entry: dict[str, Any]) -> None:
        """Whoever has left signs nothing more."""
        self.require_role(entry, ADMITTING)
        officer_id = entry["detail"]["officer_id"]
        self.require_stead(entry, officer_id, self.officers[officer_id])
        self.officers[officer_id].has_left = True

    def require_stead(self, entry: dict[str, Any], officer_id: str, officer: Officer) -> None:
        """The supervisors only put one identity of an officer in another's stead."""
        if "supervisors" not in self.officers[entry["officer"]].roles:
            return
        same = (officer.name, officer.roles)
        for other_id, other in self.officers.items():
            if other_id != officer_id and not other.has_left and (other.name, other.roles) == same:
                return
        raise ImpossibleError

    def require_role(self, entry: dict[str, Any], roles: set[str]) -> None:
        """Raise ``ImpossibleError`` unless the signer has one of the roles."""
        if not self.officers[entry["officer"]].roles & roles:
            raise ImpossibleError

    def take_case(self, entry: dict[str, Any]) -> None:
        """Whoever makes a case is responsible for it."""
        self.responsible[entry["case"]] = entry["officer"]

    def take_access(self, entry: dict[str, Any]) -> None:
        """The responsibility may pass to another."""
        if entry["detail"].get("part") == "responsible":
            self.responsible[entry["case"]] = entry["detail"]["officer_id"]

    def take_strike(self, entry: dict[str, Any]) -> None:
        """Revisions from which something was struck out commit to something else since.

        The author of any version, the responsible officer and the keepers may do that.
        """
        officer, record = entry["officer"], entry["detail"].get("object_id", "")
        authors = self.execute("SELECT author_id FROM revisions WHERE object_id = ?", (record,))
        is_responsible = officer == self.responsible.get(entry["case"])
        if not is_responsible and (officer,) not in authors.fetchall():
            self.require_role(entry, {"keeper"})
        for pair in entry["detail"]["restated"].split():
            revision_id, commitment = pair.split(":")
            where = "SELECT object_id, case_id FROM revisions WHERE revision_id = ?"
            if self.execute(where, (revision_id,)).fetchone() not in {
                None,
                (record, entry["case"]),
            }:
                raise ImpossibleError
            named = entry["seq"], entry["officer"], entry["at"], bytes.fromhex(commitment)
            self.restated[revision_id] = named

    def take_attachment(self, entry: dict[str, Any]) -> None:
        """An attachment is there from now on."""
        name = entry["detail"].get("attachment", "")
        if name not in self.known_attachments:
            self.known_attachments.add(name)
            self.attachments[name] = entry["seq"], entry["detail"].get("digest", "")

    def take_policy(self, entry: dict[str, Any]) -> None:
        """Keepers make one version of the policy after another; the entry holds its text."""
        self.require_role(entry, {"keeper"})
        detail = entry["detail"]
        version, text = int(detail["version"]), detail["policy_text"]
        follows = version == self.policy + 1 if self.policy else version > 1
        if not follows or str(version) != detail["version"] or entry["case"] is not None:
            raise ImpossibleError
        if hashlib.sha256(text.encode()).hexdigest() != detail["digest"]:
            raise ImpossibleError
        if len(text) > LONGEST_POLICY or not detail["reason"].strip():
            raise ImpossibleError
        self.policy = version

    def take_erasure(self, entry: dict[str, Any]) -> None:
        """An attachment is no longer there."""
        self.attachments.pop(entry["detail"].get("attachment", ""), None)

    # -- everything else ---------------------------------------------------------------------

    def check_anchors(self) -> None:
        """Hold the header's counter and the file's digest against the chain's end."""
        newest = max(self.hashes, default=-1)
        sequence, digest = self.keys.header.plain["head"]
        row = self.execute("SELECT sequence, before FROM ledger_head").fetchone()
        if sequence > newest:
            self.found("rolled_back")
            return
        if self.hashes.get(sequence) != digest:
            self.found("other_history")
        if row is None or row[0] != newest:
            self.found("rolled_back")
        elif sequence < row[1]:
            self.found("header_older")

    def check_officers(self) -> None:
        """Hold the table of officers against the ledger."""
        rows = self.execute(
            "SELECT officer_id, name, exchange_key, signing_key, roles, slot, has_left"
            " FROM officers"
        ).fetchall()
        stored = {
            row[0]: Officer(
                row[1], row[2], row[3], frozenset(row[4].split()), row[5], bool(row[6])
            )
            for row in rows
        }
        if stored != self.officers:
            self.found("officers")

    def check_revisions(self) -> None:
        """Check every revision's signature, content and restatement."""
        restatements = {
            row[0]: row[1:]
            for row in self.execute(
                "SELECT revision_id, sequence, officer_id, struck_at, commitment, signature"
                " FROM restatements"
            )
        }
        seen = set()
        for row in self.execute(
            "SELECT revision_id, object_id, case_id, parents, form_key, form_version, number,"
            " author_id, written_at, salt, body, sealed, commitment, signature FROM revisions"
        ).fetchall():
            seen.add(row[0])
            if row[0] not in self.commitments:
                self.found("revision_unknown")
            if row[0] in restatements or row[0] in self.restated:
                expected = self.check_restatement(row[0], row[12], restatements.get(row[0]))
            else:
                expected = row[12]
            if not self.is_authentic(row, expected):
                self.found("revision", row[0])
        for revision_id in restatements.keys() - seen:
            self.found("restated", revision_id)

    def check_restatement(
        self, revision_id: str, original: bytes, row: tuple[Any, ...] | None
    ) -> bytes:
        """Return what the content must commit to; the ledger and the restatement must agree."""
        named = self.restated.get(revision_id)
        if row is None:
            self.found("not_restated", named[0] if named else None)
            return original
        sequence, officer_id, struck_at, commitment, signature = row
        officer = self.officers.get(officer_id)
        if named != (sequence, officer_id, struck_at, commitment) or officer is None:
            self.found("restated", revision_id)
            return original
        manifest = cbor(
            [
                "ExitDesk restatement 1",
                bytes.fromhex(revision_id),
                original,
                commitment,
                sequence,
                bytes.fromhex(officer_id),
                struck_at,
            ]
        )
        if not is_signed(officer.signing_key, signature, manifest):
            self.found("restated", revision_id)
        return bytes(commitment)

    def is_authentic(self, row: tuple[Any, ...], expected: bytes) -> bool:
        """Whether content, commitment and the author's signature fit together."""
        salt, body, sealed, commitment, signature = row[9:]
        state = hashlib.sha256(b"ExitDesk state 1\0" + salt + cbor([body, sealed])).digest()
        author = self.officers.get(row[7])
        if author is None or state != expected:
            return False
        try:
            ids = [bytes.fromhex(value) for value in row[:3]]
            parents = [bytes.fromhex(value) for value in row[3].split()]
            author_id = bytes.fromhex(row[7])
        except ValueError:
            return False
        form = [row[4], row[5], row[6], author_id, row[8], commitment]
        manifest = cbor(["ExitDesk revision 1", *ids, parents, *form])
        return is_signed(author.signing_key, signature, manifest)

    def check_attachments(self) -> None:
        """Check that every attachment the ledger names is there as it was added."""
        for name, (sequence, digest) in self.attachments.items():
            if self.attachment_digest(name) != digest:
                self.found("attachment", sequence)
        rows = self.execute("SELECT attachment_id FROM attachments WHERE digest != x''")
        if {row[0] for row in rows} - self.known_attachments:
            self.found("attachment_unknown")

    def attachment_digest(self, name: str) -> str | None:
        """Return the digest of an attachment's sealed parts and title as they lie there."""
        row = self.execute(
            "SELECT parts, title, digest FROM attachments WHERE attachment_id = ?", (name,)
        ).fetchone()
        if row is None:
            return None
        parts = self.execute(
            "SELECT sealed FROM attachment_parts WHERE attachment_id = ? AND number < ?"
            " ORDER BY number",
            (name, row[0]),
        ).fetchall()
        total = hashlib.sha256(b"ExitDesk attachment 1\0")
        for piece in (*(part[0] for part in parts), row[1] or b""):
            total.update(len(piece).to_bytes(8, "big") + piece)
        fits = len(parts) == row[0] and total.digest() == row[2]
        return total.hexdigest() if fits else None


def _decoded(body: bytes) -> dict[str, Any] | None:
    try:
        entry = cbor2.loads(body)
        wanted = {"seq": int, "at": int, "action": str, "officer": str, "prev": bytes}
        wanted |= {"detail": dict, "mono": int, "back": bool}
        is_one = entry["v"] == 1 and all(type(entry[k]) is t for k, t in wanted.items())
        is_one = is_one and len(entry) == 12 and 0 <= entry["at"] < YEAR_10000
        for key, kind in (("case", str), ("rev", str), ("commit", bytes)):
            is_one = is_one and type(entry[key]) in {kind, type(None)}
        pairs = entry["detail"].items() if is_one else ()
        is_one = is_one and all(type(each) is str for pair in pairs for each in pair)
        is_one = is_one and cbor(entry) == body  # there is one way to write it
    except (cbor2.CBORDecodeError, KeyError, TypeError, ValueError, RecursionError):
        return None
    return entry if is_one else None


def _officer(detail: dict[str, str], roles: frozenset[str]) -> Officer:
    exchange, signing = bytes.fromhex(detail["exchange_key"]), bytes.fromhex(detail["signing_key"])
    return Officer(detail["name"], exchange, signing, roles, detail["slot"])


def _roles(written: str) -> frozenset[str]:
    roles = frozenset(written.split())
    if not roles <= ROLES:
        raise ImpossibleError
    return roles


# --- the command ----------------------------------------------------------------------------


@contextmanager
def not_in_use(path: Path) -> Iterator[bytes]:
    """Give the header's bytes while no running ExitDesk can change the vault."""
    with path.open("rb") as file:
        try:
            import fcntl

            fcntl.flock(file.fileno(), fcntl.LOCK_SH | fcntl.LOCK_NB)
        except ImportError:  # Windows: the program's own lock does not keep readers out
            pass
        except OSError as error:
            raise CannotOpenError("in_use") from error
        yield file.read(2 * COPY)


def checked(folder: Path, secret: bytes, kind: str) -> Check:
    """Return the finished check of the vault in ``folder``; raises ``CannotOpenError``."""
    if not ((folder / "vault.hdr").is_file() and (folder / "vault.db").is_file()):
        raise CannotOpenError("no_vault")
    with not_in_use(folder / "vault.hdr") as raw:
        try:
            keys = opened_keys(header_copies(raw), secret, kind)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise CannotOpenError("header_damaged") from error
        with readable(folder, keys) as execute:
            check = Check(execute, keys)
            digest = keys.header.plain["digest"]
            if digest and _was_changed(folder, digest):
                check.found("changed")
            check.run()
    return check


def _was_changed(folder: Path, digest: bytes) -> bool:
    journal = folder / "vault.db-journal"
    is_other = file_digest(folder / "vault.db") not in {b"", digest}
    return is_other or (journal.exists() and journal.stat().st_size > 0)


def file_digest(path: Path) -> bytes:
    """Return what the header keeps of a closed file; of a large one its pages' codes alone."""
    size = path.stat().st_size
    if size > LARGEST or not size or size % PAGE:
        return b""
    with path.open("rb") as file:
        if size <= LARGE:
            return hashlib.file_digest(file, "sha256").digest()
        total = hashlib.sha256()
        while page := file.read(PAGE):
            total.update(page[-64:-32])
    return total.digest()


def look_for(check: Check, head: str, at: int | None) -> int | None:
    """Return the entry with a printed short head, or None."""
    wanted = head.strip().lower()
    for sequence, digest in check.hashes.items():
        if digest.hex().startswith(wanted) and at in {None, sequence}:
            return sequence
    return None


def secret_from(*, is_code: bool, prompt: str) -> bytes:
    """Return what was typed or piped in; a passphrase as ExitDesk takes it, a code as 160 bits."""
    if sys.stdin.isatty():
        typed = getpass.getpass(prompt)
    else:
        typed = sys.stdin.buffer.readline().decode("utf-8").rstrip("\r\n")
    return code_of_sheet(typed) if is_code else unicodedata.normalize("NFC", typed).encode()


def main(arguments: list[str] | None = None) -> int:
    """Check a vault and print what was found; return the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path, help="the vault's folder; it is only read")
    parser.add_argument(
        "--recovery", action="store_true", help="the recovery sheet's code is given"
    )
    parser.add_argument("--head", help="a short head from a printed page; must be in the log")
    parser.add_argument(
        "--at", type=int, help="the number of the entry that --head is printed for"
    )
    parser.add_argument("--lang", choices=("fi", "sv"), default="fi")
    chosen = parser.parse_args(arguments)
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]

    def say(key: str, *values: object) -> str:
        return SAYS[key][chosen.lang == "sv"].format(*values)

    if chosen.head is not None and not re.fullmatch(rf"[0-9a-fA-F]{{{SHORT},64}}", chosen.head):
        print(say("printed_short", SHORT))
        return 2
    try:
        secret = secret_from(
            is_code=chosen.recovery, prompt=say("ask_code" if chosen.recovery else "ask")
        )
        check = checked(chosen.folder, secret, "recovery" if chosen.recovery else "passphrase")
    except CannotOpenError as error:
        print(say(*error.args))
        return 2
    return report(check, chosen, say)


def report(check: Check, chosen: argparse.Namespace, say: Callable[..., str]) -> int:
    """Print what a check found; return the exit status."""
    newest = max(check.hashes, default=-1)
    at = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=check.last_at)
    print(say("vault", check.keys.header.plain["vault"].hex()))
    short = check.hashes.get(newest, b"").hex()[:SHORT]
    print(say("head", len(check.hashes), short, f"{at:%Y-%m-%d %H:%M:%S}"))
    print(say("restatements", len(check.commitments), len(check.restated)))
    if chosen.head is not None:
        place = look_for(check, chosen.head, chosen.at)
        if place is None:
            check.found("printed_missing", chosen.head)
        else:
            print(say("printed_found", chosen.head, place))
    for key, value in check.findings:
        print("- " + say(key, value))
    print(say("broken", len(check.findings)) if check.findings else say("whole"))
    return 1 if check.findings else 0


if __name__ == "__main__":
    sys.exit(main())
