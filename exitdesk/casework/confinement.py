"""What a process that reads other people's files may still do: compute, and nothing else.

Called in that process after everything it needs has been loaded. The system's means differ;
where one is missing the others still hold.
"""

import contextlib
import ctypes
import os
import struct
import sys
from pathlib import Path

from exitdesk.hardening import forbid_core_dumps

_PR_SET_NO_NEW_PRIVS = 38
_MEMORY = 1_500 * 1024 * 1024  # of addresses, some 300 MB of which are the program itself
_FONTS = ("/usr/share/fonts", "/usr/local/share/fonts")  # a PDF may not bring its own

# Landlock, as Linux numbers its calls and rights
_CREATE, _ADD_RULE, _RESTRICT = 444, 445, 446
_VERSION_FLAG, _PATH_BENEATH = 1, 1
_READ_FILE, _READ_DIR = 1 << 2, 1 << 3
_FILES_SINCE = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 5: (1 << 16) - 1}
_NET_SINCE, _NET = 4, 0b11  # binding and connecting
_SCOPE_SINCE, _SCOPE = 6, 0b11  # abstract sockets and signals to processes outside


def confine() -> tuple[str, ...]:
    """Give up files, network, new processes, core dumps and all memory beyond a limit.

    Returns:
        What is closed now, of "writing", "memory", "files" and "network".
    """
    forbid_core_dumps()
    _silence()
    if sys.platform == "win32":
        return ()
    import resource

    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    if sys.platform != "linux":  # the other limits count differently there, or are not kept
        return ("writing",)
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))
    closed: tuple[str, ...] = ()
    with contextlib.suppress(OSError, AttributeError):
        closed = _shut_off(ctypes.CDLL(None, use_errno=True))
    return ("writing", "memory", *closed)


def allow_seconds(seconds: float) -> None:
    """End this process when it computes longer than ``seconds`` from now."""
    if sys.platform == "win32":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    limit = int(used.ru_utime + used.ru_stime + seconds) + 1
    hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
    resource.setrlimit(resource.RLIMIT_CPU, (limit, hard))


def _silence() -> None:
    """Say nothing: what a library complains of may quote the file."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        with contextlib.suppress(OSError):
            os.dup2(nowhere, descriptor)
    os.close(nowhere)


def _shut_off(system: ctypes.CDLL) -> tuple[str, ...]:
    """Close the file system, but for fonts to be read, and the network, by Landlock."""
    version = system.syscall(_CREATE, None, 0, _VERSION_FLAG)
    if version < 1:
        return ()
    files = max(bits for since, bits in _FILES_SINCE.items() if since <= version)
    net = _NET if version >= _NET_SINCE else 0
    scope = _SCOPE if version >= _SCOPE_SINCE else 0
    parts = (files, *((net,) if version >= _NET_SINCE else ()), *((scope,) if scope else ()))
    attributes = struct.pack(f"={len(parts)}Q", *parts)
    rules = system.syscall(_CREATE, attributes, len(attributes), 0)
    if rules < 0:
        return ()
    for folder in _FONTS:
        _let_read(system, rules, folder)
    system.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    is_closed = system.syscall(_RESTRICT, rules, 0) == 0
    os.close(rules)
    if not is_closed:
        return ()
    return ("files", "network") if net else ("files",)


def _let_read(system: ctypes.CDLL, rules: int, folder: str) -> None:
    if not Path(folder).is_dir():
        return
    opened = os.open(folder, os.O_PATH | os.O_CLOEXEC)
    rule = struct.pack("=Qi", _READ_FILE | _READ_DIR, opened)
    system.syscall(_ADD_RULE, rules, _PATH_BENEATH, rule, 0)
    os.close(opened)
