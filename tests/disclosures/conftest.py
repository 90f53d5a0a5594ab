"""Units of several officers, as the tests of access have them."""

from tests.access.conftest import first_unit, unit

__all__ = ["first_unit", "unit"]
