"""The practice vault made once, copied for each test and opened as a desk."""

import atexit
import shutil
import tempfile
from datetime import timedelta
from functools import cache
from pathlib import Path

from exitdesk.casework.desks import Desk, open_desk
from exitdesk.casework.paper_tools import PaperTools
from exitdesk.casework.practice import PracticeClock, with_recipients, write_cases
from exitdesk.casework.practice_loader import load_practice
from exitdesk.casework.rendering import Renderer
from exitdesk.casework.review_intervals import ReviewIntervals
from exitdesk.domain.clocks import Clock
from exitdesk.forms.library import FormLibrary
from tests.clocks import SettableClock
from tests.made_vaults import MadeVault, make_vault

RESOURCES = Path(__file__).parents[1] / "resources"


def make_practice(folder: Path, forms: FormLibrary) -> MadeVault:
    """Return a closed practice vault with all invented cases, dated back from the clock's day."""
    return _first_practice(forms).copied(folder)


@cache
def _first_practice(forms: FormLibrary) -> MadeVault:
    """Make what all practice vaults of a worker are copies of; it is never opened again."""
    base = Path(tempfile.mkdtemp(prefix="practice"))
    atexit.register(shutil.rmtree, base, ignore_errors=True)
    folder = base / "vault"
    clock = PracticeClock(SettableClock())
    today = clock.today()
    clock.turn_to(clock.now() - timedelta(days=500))
    made = make_vault(folder, clock, practice=True)
    vault = made.open(forms, clock)
    cases = load_practice(RESOURCES / "practice")
    forms = with_recipients(vault, forms, RESOURCES / "practice")
    write_cases(vault, forms, cases, clock=clock, today=today)
    vault.close()
    return made


def open_made(made: MadeVault, forms: FormLibrary, clock: Clock, renderer: Renderer) -> Desk:
    """Return the desk of a made vault; call it in the thread that is to own the vault."""
    intervals = ReviewIntervals.load(RESOURCES / "rules" / "review_intervals.toml")
    tools = PaperTools.load(RESOURCES, renderer)
    return open_desk(made.open(forms, clock), forms, intervals, clock, tools)
