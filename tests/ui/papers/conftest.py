"""Documents are tested over the practice vault, with the real process that makes them."""

import pytest

from exitdesk.casework.rendering import Renderer
from tests.ui.benching import bench, dressed, practice, renderer

__all__ = ["bench", "dressed", "practice", "renderer"]


@pytest.fixture(autouse=True)
def _warm(renderer: Renderer) -> None:
    """Have the process loaded before a test counts its time."""
    renderer.warm_up()
