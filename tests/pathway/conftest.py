"""The pathway is tested through a desk over a real vault."""

from tests.casework.conftest import case, desk, intervals, renderer

__all__ = ["case", "desk", "intervals", "renderer"]
