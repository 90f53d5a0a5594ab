"""``exitdesk self-check``: is this copy of the program whole, and does it keep to itself?"""

import importlib
import io
import json
import pkgutil
import secrets
import sys
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TextIO

from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Lang
from exitdesk.folders import program_files

FORMS = (
    "quick_contact", "intake", "agreement", "safety_assessment", "safety_plan", "person", "note",
    "meeting", "goal", "step", "phase_change", "event", "case_state", "plan_version",
)  # fmt: skip
NETWORK_MODULES = (
    "PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtWebEngineCore", "http.client",
    "urllib.request", "urllib3", "requests", "smtplib", "ftplib", "imaplib", "xmlrpc.client",
)  # fmt: skip
_CALLS = 5_000


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One thing that was checked."""

    name: str
    ok: bool
    detail: str


def run_self_check(*, as_json: bool, out: TextIO) -> int:
    """Run every check and print the results; return 0 when all is well."""
    results = all_results()
    ok = all(result.ok for result in results)
    if as_json:
        found = {"ok": ok, "checks": [asdict(result) for result in results]}
        print(json.dumps(found, ensure_ascii=False, indent=1), file=out)
    else:
        for result in results:
            print(f"{'ok  ' if result.ok else 'FAIL'} {result.name}: {result.detail}", file=out)
    return 0 if ok else 1


def all_results() -> tuple[CheckResult, ...]:
    """Return the results of all checks.

    The network is looked for with the whole program loaded, but before the keyring: that
    package loads urllib on its own account, for something it never does here.
    """
    checks: tuple[tuple[str, Callable[[], str]], ...] = (
        ("modules", check_modules),
        ("fonts", check_fonts),
        ("translations", check_translations),
        ("forms", check_forms),
        ("languages", check_languages),
        ("encryption", check_encryption),
        ("viewer", check_viewer),
        ("refcount", check_refcount),
        ("network", check_network),
        ("keyring", check_keyring),
    )
    from PySide6.QtWidgets import QApplication

    # off-screen: nothing is shown; held until the last check has been made
    application = QApplication.instance() or QApplication(["exitdesk", "-platform", "offscreen"])
    results = tuple(_result(name, check) for name, check in checks)
    application.processEvents()
    return results


class CheckFailedError(Exception):
    """A check found something wrong; its text says what."""


def _result(name: str, check: Callable[[], str]) -> CheckResult:
    try:
        return CheckResult(name, ok=True, detail=check())
    except CheckFailedError as error:
        return CheckResult(name, ok=False, detail=str(error))
    except ExitDeskError as error:
        return CheckResult(name, ok=False, detail=f"{type(error).__name__} {error.detail}".strip())
    except Exception as error:  # noqa: BLE001 — whatever it is, the copy is not whole
        return CheckResult(name, ok=False, detail=type(error).__name__)


def check_modules() -> str:
    """Import every module of the program."""
    import exitdesk

    names = [
        module.name
        for module in pkgutil.walk_packages(exitdesk.__path__, "exitdesk.")
        if not module.name.endswith("__main__")
    ]
    missing = set()
    for name in names:
        try:
            importlib.import_module(name)
        except ImportError as error:
            missing.add(f"{name} lacks {error.name}")
    if missing:
        raise CheckFailedError("; ".join(sorted(missing)))
    return f"{len(names)} loaded"


def check_fonts() -> str:
    """Load the bundled fonts."""
    from PySide6.QtGui import QFontDatabase

    from exitdesk.ui.themes import FONT_FAMILY

    files = sorted((program_files() / "resources" / "fonts").glob("*.ttf"))
    broken = [file.name for file in files if QFontDatabase.addApplicationFont(str(file)) < 0]
    if not files or broken or FONT_FAMILY not in QFontDatabase.families():
        raise CheckFailedError(f"cannot be loaded: {', '.join(broken) or FONT_FAMILY}")
    return f"{FONT_FAMILY}, {len(files)} files"


def check_translations() -> str:
    """Load the words of both languages, ours and Qt's own."""
    from exitdesk.ui.languages import LanguageSwitch

    missing: list[str] = []
    for lang in Lang:
        switch = LanguageSwitch(program_files() / "translations", lang)
        missing += switch.missing
        switch.uninstall()
    if missing:
        raise CheckFailedError(f"missing: {', '.join(missing)}")
    return "sv, fi"


def check_forms() -> str:
    """Load every form, and miss none."""
    from exitdesk.forms.library import FormLibrary

    library = FormLibrary(program_files() / "resources" / "forms")
    missing = sorted(set(FORMS) - set(library.keys()))
    if missing:
        raise CheckFailedError(f"missing: {', '.join(missing)}")
    return f"{len(library.keys())} forms"


def check_languages() -> str:
    """Load the languages of papers, and say what each lacks."""
    from exitdesk.commands.language_checks import paper_languages

    try:
        return paper_languages(program_files() / "resources")
    except ValueError as error:
        raise CheckFailedError(str(error)) from error


def check_encryption() -> str:
    """Make a vault, close it and open it again: key stretching, cipher, signatures."""
    from exitdesk.casework.clocks import SystemClock
    from exitdesk.forms.library import FormLibrary
    from exitdesk.vault import KdfParameters, create_vault, open_vault

    forms = FormLibrary(program_files() / "resources" / "forms")
    passphrase = secrets.token_hex(16).encode()
    with tempfile.TemporaryDirectory() as folder:
        clock, path = SystemClock(), Path(folder) / "vault"
        kdf = KdfParameters.for_writing()
        made, _sheet = create_vault(path, bytearray(passphrase), "-", kdf, forms, clock)
        made.close()
        if b"SQLite format" in (path / "vault.db").read_bytes()[:16]:
            raise CheckFailedError("the database is not encrypted")
        again = open_vault(path, bytearray(passphrase), forms=forms, clock=clock)
        whole = again.ledger.verify().is_whole
        again.close()
    if not whole:
        raise CheckFailedError("the log of a new vault does not verify")
    return "a vault was made, opened and verified"


def check_viewer() -> str:
    """Have a page drawn the way attachments are, and say what is closed to the process."""
    import pypdfium2 as pdfium

    from exitdesk.casework.viewing import Viewing
    from exitdesk.domain.attachments import Media

    document, held = pdfium.PdfDocument.new(), io.BytesIO()
    document.new_page(200, 100)
    document.save(held)
    viewing = Viewing(Media.PDF, held.getvalue())
    try:
        viewing.open()
        picture = viewing.draw(0, 1.0)
        closed = viewing.closed_to_it()
    finally:
        viewing.close()
    if (picture.width, picture.height) != (200, 100):
        raise CheckFailedError("a page is not drawn as it should be")
    return f"a page was drawn; closed to the process: {', '.join(closed) or 'nothing'}"


def check_keyring() -> str:
    """Say which keyring there is, and whether it is one that secrets are entrusted to."""
    from exitdesk.vault import device_errors as errors
    from exitdesk.vault.device_stores import DeviceStore, StoreEntry
    from exitdesk.vault.system_keyrings import own_class_name

    store = DeviceStore()
    try:
        said = f"{store.backend_name(StoreEntry('ExitDesk', 'self-check'))}: allowed"
    except errors.KeyringNotAllowedError as error:
        said = f"{error.detail}: not allowed, never used"
    except errors.KeyringLockedError:
        said = f"{own_class_name()}: allowed, but locked now"
    except errors.KeyringSilentError:
        said = f"{own_class_name()}: allowed, but it does not answer"
    except errors.DeviceStoreError:
        said = "none: vaults open by passphrase and recovery sheet"
    finally:
        store.stop()
    if sockets := open_sockets():
        raise CheckFailedError(f"sockets: {sockets}")
    return said


def check_refcount() -> str:
    """Call Qt many times and see whether None is still counted rightly."""
    from PySide6.QtCore import QObject

    watched = QObject()
    before = sys.getrefcount(None)
    for _ in range(_CALLS):
        watched.setProperty("x", None)
        watched.parent()
        watched.deleteLater  # noqa: B018 — looking a method up is the call that miscounted
    lost = before - sys.getrefcount(None)
    if lost > _CALLS // 10:
        raise CheckFailedError(f"{lost} references to None lost in {_CALLS} calls")
    return f"{_CALLS} calls"


def check_network() -> str:
    """With everything loaded, look for network modules and for sockets that are not local."""
    loaded = [name for name in NETWORK_MODULES if name in sys.modules]
    sockets = open_sockets()
    if loaded or sockets:
        raise CheckFailedError(f"loaded: {loaded}; sockets: {sockets}")
    return "no network module, no socket but local ones"


def open_sockets() -> list[str]:
    """Return the sockets of this process that could reach another machine; Linux only."""
    if sys.platform != "linux":
        return []
    inodes = set()
    for link in Path("/proc/self/fd").iterdir():
        try:
            target = str(link.readlink())
        except OSError:
            continue  # closed meanwhile
        if target.startswith("socket:["):
            inodes.add(target[8:-1])
    found = []
    for family in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6"):
        table = Path("/proc/net") / family
        if table.exists():
            rows = [line.split() for line in table.read_text().splitlines()[1:]]
            found += [f"{family} {row[1]}" for row in rows if len(row) > 9 and row[9] in inodes]
    return found
