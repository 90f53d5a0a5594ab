"""Agreed contacts are tested over a small case, written by hand once and copied for each test."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from exitdesk.casework.desks import Desk, open_desk
from exitdesk.casework.paper_tools import PaperTools
from exitdesk.casework.rendering import Renderer
from exitdesk.casework.review_intervals import ReviewIntervals
from exitdesk.domain.answers import Answer, PersonRef, Row
from exitdesk.forms.library import FormLibrary
from tests.casework.cases_by_hand import CaseByHand
from tests.casework.conftest import intervals, renderer
from tests.clocks import SettableClock
from tests.made_vaults import MadeVault
from tests.practice_desks import RESOURCES

__all__ = ["intervals", "renderer"]

STEPS = (
    Row("a1", {"after": "h_1", "what": "Ring klienten", "by": "officer"}),
    Row("a2", {"after": "day_1", "what": "Åk till dörren", "by": "patrol"}),
)


class Agreed:
    """A case with a contact every Tuesday at 14, from 3 November on."""

    def __init__(self, case: CaseByHand, contact: str = "") -> None:
        self.case = case
        self.desk = case.desk
        self.contact = contact or self.write()

    def write(self, **answers: Answer) -> str:
        """Agree on a contact; return its object id."""
        usual: dict[str, Answer] = {
            "title": "Tisdagssamtalet",
            "who": "client_calls",
            "person": PersonRef(self.case.client),
            "first": date(2026, 11, 3),
            "at": "14.00",
            "repeats": "weekly",
            "steps": STEPS,
        }
        return self.case.finish("agreed_contact", {**usual, **answers}).object_id


class Written:
    """The closed vault with the case, and how it is opened."""

    def __init__(
        self, made: MadeVault, forms: FormLibrary, intervals: ReviewIntervals, tools: PaperTools
    ) -> None:
        self.made = made
        self._forms = forms
        self._intervals = intervals
        self._tools = tools
        clock = SettableClock()
        desk = self.open(made, clock)
        self.first = Agreed(CaseByHand.begun(desk, clock))
        self.moment = clock.moment
        desk.close()

    def open(self, made: MadeVault, clock: SettableClock) -> Desk:
        """Return the desk of the vault or of a copy of it."""
        vault = made.open(self._forms, clock)
        return open_desk(vault, self._forms, self._intervals, clock, self._tools)


@pytest.fixture(scope="module")
def written(
    first_vault: MadeVault,
    forms: FormLibrary,
    intervals: ReviewIntervals,
    renderer: Renderer,
    tmp_path_factory: pytest.TempPathFactory,
) -> Written:
    """The case, written once."""
    made = first_vault.copied(tmp_path_factory.mktemp("agreed") / "vault")
    return Written(made, forms, intervals, PaperTools.load(RESOURCES, renderer))


@pytest.fixture
def agreed(written: Written, tmp_path: Path) -> Iterator[Agreed]:
    """This test's own copy of the case."""
    clock = SettableClock(written.moment)
    desk = written.open(written.made.copied(tmp_path / "vault"), clock)
    case = replace(written.first.case, desk=desk, clock=clock)
    yield Agreed(case, written.first.contact)
    desk.close()
