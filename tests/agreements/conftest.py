"""Agreements are tested on a case written by hand."""

from tests.casework.conftest import case, desk, intervals, renderer

__all__ = ["case", "desk", "intervals", "renderer"]
