"""The desk and the case by hand, for tests of partners, services and referrals."""

from tests.casework.conftest import case, desk, intervals, renderer

__all__ = ["case", "desk", "intervals", "renderer"]
