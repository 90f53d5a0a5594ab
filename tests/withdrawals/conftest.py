"""A case with its client and an agreement, and what has left because of it."""

from tests.access.conftest import first_unit, unit
from tests.casework.conftest import case, desk, intervals, renderer

__all__ = ["case", "desk", "first_unit", "intervals", "renderer", "unit"]
