"""The process that makes documents, one for all tests of a worker: its word lists take seconds."""

import atexit
from functools import cache

from exitdesk.casework.rendering import Renderer


@cache
def shared_renderer() -> Renderer:
    """Return the renderer that tests share; it ends with the tests."""
    made = Renderer()
    atexit.register(made.close)
    return made
