"""Attachments are tested over the practice vault, with the real process that draws pages."""

import multiprocessing
from collections.abc import Iterator

import pytest

from tests.ui.attachments.hands import Attached
from tests.ui.benches import Bench
from tests.ui.benching import bench, dressed, practice, renderer

__all__ = ["bench", "dressed", "practice", "renderer"]


@pytest.fixture
def attached(bench: Bench) -> Attached:
    """A case of the practice vault, and how things are attached to it."""
    return Attached(bench, bench.case_id("Kaarna"))


@pytest.fixture(autouse=True)
def _drawn_by_nobody(bench: Bench) -> Iterator[None]:
    """See that no test leaves a process behind."""
    before = set(multiprocessing.active_children())
    yield
    bench.settle()
    assert set(multiprocessing.active_children()) <= before
