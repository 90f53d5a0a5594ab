"""Where the resources that prints are made from lie, beside the package or in the bundle."""

from pathlib import Path

_RESOURCES = Path(__file__).resolve().parents[2] / "resources"

FONTS = _RESOURCES / "fonts"
WORDINGS = _RESOURCES / "documents"
