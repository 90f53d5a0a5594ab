"""Units of several officers as the tests of access have them, and a desk with a case."""

from tests.access.conftest import first_unit, unit
from tests.casework.conftest import case, desk, intervals, renderer

__all__ = ["case", "desk", "first_unit", "intervals", "renderer", "unit"]
