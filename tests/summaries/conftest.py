"""A case with its notes and a plan."""

from tests.access.conftest import first_unit, unit
from tests.casework.conftest import case, desk, intervals, renderer

__all__ = ["case", "desk", "first_unit", "intervals", "renderer", "unit"]
