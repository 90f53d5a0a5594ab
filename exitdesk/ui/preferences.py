"""What the program remembers in the clear: how it looks, never what it holds."""

import json
import os
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from exitdesk.domain.texts import Lang
from exitdesk.ui.themes import LARGEST_TEXT, SMALLEST_TEXT, USUAL_TEXT, ThemeName


@dataclass(frozen=True, slots=True)
class Preferences:
    """Language, text size, theme and the vault last opened; None until it has been chosen."""

    lang: Lang | None = None
    points: int = USUAL_TEXT
    theme: ThemeName = ThemeName.SYSTEM
    vault_folder: str = ""  # "" is the usual folder
    desk: str = ""  # the neutral number of the desk last unlocked


class PreferencesFile:
    """The preferences of this user on this computer, in a file only they can read."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._held = _read(path)

    @property
    def held(self) -> Preferences:
        """What is remembered now."""
        return self._held

    def keep(self, **changes: object) -> None:
        """Remember changes: names are those of ``Preferences``.

        A disk that cannot be written costs the memory of a preference, never work: the
        failure is passed over.
        """
        wanted = replace(self._held, **changes)  # type: ignore[arg-type]
        if wanted == self._held:
            return
        self._held = wanted
        try:
            _write(self._path, wanted)
        except OSError:
            return


def _read(path: Path) -> Preferences:
    """Return the file's preferences; what is missing or unreadable has its usual value."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Preferences()
    if not isinstance(found, dict):
        return Preferences()
    lang, points = found.get("lang"), found.get("points")
    theme, folder = found.get("theme"), found.get("vault_folder")
    desk = found.get("desk")
    return Preferences(
        lang=Lang(lang) if lang in tuple(Lang) else None,
        points=points
        if isinstance(points, int) and SMALLEST_TEXT <= points <= LARGEST_TEXT
        else USUAL_TEXT,
        theme=ThemeName(theme) if theme in tuple(ThemeName) else ThemeName.SYSTEM,
        vault_folder=folder if isinstance(folder, str) else "",
        desk=desk if isinstance(desk, str) else "",
    )


def _write(path: Path, preferences: Preferences) -> None:
    """Replace the file in one step, readable by its owner only."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    fresh = path.with_suffix(".new")
    fresh.unlink(missing_ok=True)
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump(asdict(preferences), file, indent=1)
    fresh.replace(path)
