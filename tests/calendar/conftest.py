"""The calendar is tested over the same small case as agreed contacts."""

from tests.contacts.conftest import agreed, intervals, renderer, written

__all__ = ["agreed", "intervals", "renderer", "written"]
