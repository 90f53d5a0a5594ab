"""What tests of forms share: a form of every kind, a desk over a real vault, an office."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from exitdesk.casework.desks import Desk
from exitdesk.casework.writing_rules import WritingRules
from exitdesk.domain.answers import Answer
from exitdesk.domain.cases import Revision
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Form
from exitdesk.ui.forms.hosts import FormHost, FormOffice
from exitdesk.ui.forms.surroundings import PersonChoices, Surroundings
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from tests.clocks import SettableClock
from tests.made_vaults import MadeVault
from tests.practice_desks import RESOURCES, open_made
from tests.renderers import shared_renderer
from tests.ui.forms.made_forms import TODAY, every_kind


@pytest.fixture
def form() -> Form:
    """Return the form with every kind."""
    return every_kind()


@pytest.fixture
def surroundings(language: LanguageSwitch) -> Surroundings:
    """Return surroundings in Swedish with two persons to choose from."""
    persons = PersonChoices()
    persons.offer({"a" * 32: "Leo", "b" * 32: "Å"})
    writing = WritingRules.load(RESOURCES / "rules")
    return Surroundings(language, TODAY, persons, writing=writing)


@pytest.fixture
def desk(made_vault: MadeVault, forms: FormLibrary, clock: SettableClock) -> Iterator[Desk]:
    """Return the desk of a real vault."""
    opened = open_made(made_vault, forms, clock, shared_renderer())
    yield opened
    opened.close()


@pytest.fixture
def office(
    desk: Desk, jobs: Jobs, language: LanguageSwitch, settle: Callable[[], None]
) -> Iterator[FormOffice]:
    """Yield what pages with a form work with; the pages are gone before the thread is."""
    yield FormOffice(desk, jobs, language, desk.clock.today())
    for page in QApplication.topLevelWidgets():
        if isinstance(page, FormHost):
            page.flush()
    settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def write(desk: Desk, form_key: str, case_id: str | None, answers: dict[str, Answer]) -> Revision:
    """Write a record as an officer would, by way of a draft."""
    draft = desk.drafts.begin(form_key, case_id)
    return desk.drafts.finish(draft.draft_id, {**draft.answers, **answers})


@pytest.fixture
def case_id(desk: Desk) -> str:
    """Return a case that began with a first contact."""
    return write(desk, "quick_contact", None, {"alias": "Leo", "language": "fi"}).case_id


@pytest.fixture
def person_id(desk: Desk, case_id: str) -> str:
    """Return the client's own card in that case."""
    return write(desk, "person", case_id, {"role": "client", "called": "Leo"}).object_id
