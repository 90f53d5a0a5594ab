"""From a passphrase to a key: Argon2id, with a floor on writing and a ceiling on reading."""

from dataclasses import dataclass
from typing import Self

from argon2.low_level import Type, core, ffi

from exitdesk.vault.errors import TooCostlyHeaderError, WeakKdfError
from exitdesk.vault.keys import KEY_BYTES

FLOOR_KIB = 256 * 1024
FLOOR_PASSES = 3
_CEILING_KIB = 2 * 1024 * 1024
_CEILING_PASSES = 16
_CEILING_LANES = 16
_OK = 0  # the library's own codes
_NO_MEMORY = -22


@dataclass(frozen=True, slots=True)
class KdfParameters:
    """What deriving a key from a passphrase costs: memory in KiB, passes, lanes."""

    memory_kib: int
    passes: int
    lanes: int

    @classmethod
    def for_writing(
        cls, memory_kib: int | None = None, passes: int | None = None, lanes: int = 4
    ) -> Self:
        """Return parameters good enough to protect a real vault, the least that will do.

        Raises:
            WeakKdfError: below 256 MiB or three passes.
        """
        made = cls(
            FLOOR_KIB if memory_kib is None else memory_kib,
            FLOOR_PASSES if passes is None else passes,
            lanes,
        )
        made.require_floor()
        return made

    def require_floor(self) -> None:
        """Raise ``WeakKdfError`` when a passphrase would be protected too cheaply."""
        if self.memory_kib < FLOOR_KIB or self.passes < FLOOR_PASSES or self.lanes < 1:
            raise WeakKdfError(detail=f"{self.memory_kib} KiB, {self.passes} passes")

    def require_ceiling(self) -> None:
        """Raise ``TooCostlyHeaderError`` for what a crafted header might ask for."""
        fits = (
            8 * self.lanes <= self.memory_kib <= _CEILING_KIB
            and 1 <= self.passes <= _CEILING_PASSES
            and 1 <= self.lanes <= _CEILING_LANES
        )
        if not fits:
            raise TooCostlyHeaderError(detail=f"{self.memory_kib} KiB, {self.passes} passes")


def stretched(passphrase: bytearray, salt: bytes, kdf: KdfParameters) -> bytearray:
    """Return Argon2id(passphrase) as 32 bytes, leaving no copy of the passphrase behind.

    Raises:
        TooCostlyHeaderError: when the parameters are over the ceiling.
        MemoryError: when the machine has not that much memory.
    """
    kdf.require_ceiling()
    out = bytearray(KEY_BYTES)
    out_buffer = ffi.from_buffer("uint8_t[]", out, require_writable=True)
    in_buffer = ffi.from_buffer("uint8_t[]", passphrase)
    salt_buffer = ffi.from_buffer("uint8_t[]", salt)
    context = ffi.new("argon2_context *")
    context.version = 0x13
    context.out, context.outlen = out_buffer, len(out)
    context.pwd, context.pwdlen = in_buffer, len(passphrase)
    context.salt, context.saltlen = salt_buffer, len(salt)
    context.t_cost, context.m_cost = kdf.passes, kdf.memory_kib
    context.lanes = context.threads = kdf.lanes
    context.allocate_cbk = context.free_cbk = ffi.NULL
    context.flags = 0
    code = core(context, Type.ID.value)
    if code == _NO_MEMORY:
        raise MemoryError("not enough memory for Argon2id")
    if code != _OK:
        raise TooCostlyHeaderError(detail=f"argon2 {code}")
    return out
