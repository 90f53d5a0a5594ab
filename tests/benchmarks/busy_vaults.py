"""What is due in a vault as large as a whole unit's: steps, assessments, agreed contacts."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from random import Random

from exitdesk.domain.answers import Answer, Answers, PersonRef, Rating
from exitdesk.domain.cases import CaseState
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import Vault
from tests.benchmarks.big_vaults import one_transaction
from tests.clocks import SettableClock

WEEKS = 8  # for which outcomes of contacts are written


def make_busy(vault: Vault, forms: FormLibrary, clock: SettableClock, cases: Sequence[str]) -> int:
    """Write into every second case what a running one has; close the others.

    A running case has a step that is done and one that is due between two months ago and two
    months ahead; every second of them an assessment, every fifth a weekly contact with what came
    of it. Return how many cases run.
    """
    running = 0
    with one_transaction(vault):
        for number, case_id in enumerate(cases):
            clock.advance()
            is_running = number % 2 == 0
            running += is_running
            for form_key, answers in _records(number, clock.today(), is_running=is_running):
                _write(vault, forms, case_id, form_key, answers)
            if is_running and number % 4 == 0:
                _assess(vault, forms, case_id, clock.today(), number)
            if is_running and number % 10 == 0:
                _agree(vault, forms, case_id, clock.today(), number)
    return running


def _records(number: int, today: date, *, is_running: bool) -> Iterator[tuple[str, Answers]]:
    state = CaseState.OPEN if is_running else CaseState.CLOSED
    yield "case_state", {"state": state.value, "on": today - timedelta(days=90)}
    if is_running:
        due = today + timedelta(days=Random(number).randrange(-60, 60))
        yield "step", {"title": "Sök bostad", "who": "client", "state": "done", "due": due}
        yield "step", {"title": "Ring hyresvärden", "who": "client", "due": due}


def _assess(vault: Vault, forms: FormLibrary, case_id: str, today: date, number: int) -> None:
    called: Answers = {"role": "client", "called": f"Klient {number}"}
    person = _write(vault, forms, case_id, "person", called)
    on = today - timedelta(days=Random(number).randrange(1, 60))
    answers: dict[str, Answer] = {
        "protected_person": PersonRef(person),
        "assessed_on": on,
        "level": "raised",
        "level_reason": "Enligt klienten.",
        "valid_until": on + timedelta(days=30),
        "threat_expressed": Rating("strong", "Meddelanden."),
    }
    _write(vault, forms, case_id, "safety_assessment", answers)


def _agree(vault: Vault, forms: FormLibrary, case_id: str, today: date, number: int) -> None:
    first = today - timedelta(weeks=WEEKS, days=number % 7)
    contact = _write(
        vault, forms, case_id, "agreed_contact",
        {"who": "client_calls", "first": first, "at": "14.00", "repeats": "weekly"},
    )  # fmt: skip
    for week in range(WEEKS - number % 3):
        said: Answers = {
            "contact": contact,
            "agreed_day": first + timedelta(weeks=week),
            "outcome": "done",
        }
        _write(vault, forms, case_id, "contact_outcome", said)


def _write(vault: Vault, forms: FormLibrary, case_id: str, form_key: str, answers: Answers) -> str:
    form = forms.latest(form_key)
    return vault.records.write(case_id, form, answers).object_id
