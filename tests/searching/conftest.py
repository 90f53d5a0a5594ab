"""Searching is tested over real vaults, with one officer and with several."""

from tests.access.conftest import first_unit, unit
from tests.casework.conftest import case, desk, intervals, renderer

__all__ = ["case", "desk", "first_unit", "intervals", "renderer", "unit"]
