"""Keeping a second running copy of the program away from a vault."""

import sys
from typing import BinaryIO

_FAR_BEYOND = 1 << 30  # a byte past the end of the file, so that reading stays possible

if sys.platform == "win32":
    import msvcrt

    def lock_exclusively(file: BinaryIO) -> bool:
        """Take the lock until the file is closed; whether it was free."""
        file.seek(_FAR_BEYOND)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def lock_exclusively(file: BinaryIO) -> bool:
        """Take the lock until the file is closed; whether it was free."""
        try:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
