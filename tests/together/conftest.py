"""Plans shared with clients are tested over a desk on a real vault."""

from tests.casework.conftest import case, desk, intervals, renderer

__all__ = ["case", "desk", "intervals", "renderer"]
