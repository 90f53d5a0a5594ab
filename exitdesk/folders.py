"""Where the program's own files lie, and where this user's settings and vaults do."""

import os
import sys
from pathlib import Path


def program_files() -> Path:
    """Return the folder that holds ``resources`` and ``translations``, in the bundle too."""
    bundled = getattr(sys, "_MEIPASS", None)
    return Path(bundled) if bundled else Path(__file__).resolve().parent.parent


def settings_folder() -> Path:
    """Return where this user's preferences are kept; it need not exist yet."""
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", home / "AppData" / "Local")) / "ExitDesk"
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "ExitDesk"
    return Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config") / "exitdesk"


def vaults_folder() -> Path:
    """Return where this user's vaults lie unless another folder is chosen."""
    home = Path.home()
    if sys.platform in ("win32", "darwin"):
        return settings_folder()
    return Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share") / "exitdesk"


def usual_vault() -> Path:
    """Return the folder of the vault for client work."""
    return vaults_folder() / "vault"


def practice_vault() -> Path:
    """Return the folder of the practice vault."""
    return vaults_folder() / "practice"
