"""The practice vault, made once from the shipped cases and looked at from outside."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from exitdesk.casework.practice import (
    COLLEAGUE,
    PracticeClock,
    make_practice_vault,
    with_recipients,
    write_cases,
)
from exitdesk.casework.practice_loader import load_practice
from exitdesk.domain.answers import Mark
from exitdesk.domain.cases import CaseLine, CaseState, Phase, ThreatLevel
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept
from exitdesk.vault.creating import NewVault
from exitdesk.vault.kdf import KdfParameters
from exitdesk.vault.opening import open_with_contents
from exitdesk.vault.vaults import Vault
from exitdesk.vault.verifying import check_vault

_RESOURCES = Path(__file__).parents[2] / "resources"
_FORMS = FormLibrary(_RESOURCES / "forms")
_CASES = load_practice(_RESOURCES / "practice")
_NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
_TODAY = date(2026, 11, 22)
_CHEAP = KdfParameters(memory_kib=64, passes=1, lanes=1)


class _StandingClock:
    def __init__(self) -> None:
        self._ticks = 0

    def now(self) -> datetime:
        return _NOW

    def today(self) -> date:
        return _TODAY

    def monotonic_ns(self) -> int:
        self._ticks += 1
        return self._ticks


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    folder = tmp_path_factory.mktemp("practice")
    clock = PracticeClock(_StandingClock())
    clock.turn_to(_NOW - timedelta(days=500))
    plan = NewVault(folder, "Harjoittelija", _CHEAP, clock, practice=True)
    plan.make(bytearray(b"harjoitus"))
    made = open_with_contents(folder, plan.contents, forms=_FORMS, clock=clock)
    forms = with_recipients(made, _FORMS, _RESOURCES / "practice")
    write_cases(made, forms, _CASES, clock=clock, today=_TODAY)
    clock.release()
    yield made
    made.close()


@pytest.fixture(scope="module")
def lines(vault: Vault) -> dict[str, CaseLine]:
    return {line.alias: line for line in vault.cases.lines()}


def test_the_vault_is_marked_as_practice_for_good(vault: Vault) -> None:
    assert vault.is_practice


def test_every_case_is_there_and_one_has_no_name_at_all(lines: dict[str, CaseLine]) -> None:
    assert set(lines) == {
        "", "Halla", "Kaarna", "Kivi", "Ljung", "Maire", "Malva", "Nopsa", "Rönn",
    }  # fmt: skip
    assert lines[""].state is CaseState.ENQUIRY
    assert lines["Malva"].state is CaseState.ENQUIRY
    assert lines["Kivi"].state is CaseState.CLOSED


def test_both_languages_client_types_and_all_milieus_are_met(lines: dict[str, CaseLine]) -> None:
    assert {line.language for line in lines.values()} == {"sv", "fi"}
    assert {line.client_type for line in lines.values()} == {"leaver", "close_one", ""}
    milieus = {line.milieu for line in lines.values()}
    assert milieus >= {"organised_crime", "violent_extremism", "street_gang"}


def test_the_case_list_shows_what_the_records_say(lines: dict[str, CaseLine]) -> None:
    assert lines["Kaarna"].phase == Phase.DETACHMENT
    assert lines["Kaarna"].level is ThreatLevel.HIGH
    assert lines["Kaarna"].level_holds(_TODAY)
    assert lines["Rönn"].phase == Phase.CLOSING
    assert lines["Rönn"].level is ThreatLevel.LOW


def test_one_level_and_one_agreement_have_expired(lines: dict[str, CaseLine]) -> None:
    assert not lines["Halla"].level_holds(_TODAY)
    until = lines["Halla"].agreement_valid_until
    assert until is not None
    assert until < _TODAY


def test_one_case_went_back_a_phase(vault: Vault, lines: dict[str, CaseLine]) -> None:
    changes = vault.records.current(lines["Kaarna"].case_id, "phase_change")
    order = list(Phase)
    phases = [order.index(Phase(str(change.answers["to"]))) for change in changes]
    assert any(later < earlier for earlier, later in pairwise(phases))


@pytest.mark.parametrize("alias", ["Kaarna", "Ljung", "Nopsa", "Rönn", "Maire", "Halla"])
def test_a_main_case_has_months_of_notes(
    vault: Vault, lines: dict[str, CaseLine], alias: str
) -> None:
    notes = vault.records.current(lines[alias].case_id, "note")
    assert 8 <= len(notes) <= 25
    assert any(note.answers["kind"] == "nothing_written" for note in notes)


def test_records_were_written_on_their_days_and_the_log_runs_forward(vault: Vault) -> None:
    entries = vault.ledger.entries(limit=2000)
    written = [entry for entry in entries if entry.action.startswith("record.")]
    assert len(written) == sum(len(case.records) for case in _CASES)
    assert all(entry.at < _NOW for entry in written)
    assert not any(entry.clock_went_back for entry in entries)


def test_sealed_answers_do_not_show_and_are_not_found(
    vault: Vault, lines: dict[str, CaseLine]
) -> None:
    persons = vault.records.current(lines["Kaarna"].case_id, "person")
    client = next(person for person in persons if person.answers["role"] == "client")
    assert client.answers["address"] is Mark.SEALED
    assert client.answers["identity_code"] is Mark.SEALED
    assert client.number == 2
    assert vault.search.find("Sepitepolku") == ()
    assert vault.search.find("kampaamoon") != ()


def test_a_plans_steps_belong_to_goals_of_the_same_case(
    vault: Vault, lines: dict[str, CaseLine]
) -> None:
    for line in lines.values():
        goals = {goal.object_id for goal in vault.records.current(line.case_id, "goal")}
        for step in vault.records.current(line.case_id, "step"):
            assert step.answers["goal"] in goals


def test_something_is_overdue_and_something_lies_ahead(vault: Vault) -> None:
    days = [
        answer
        for line in vault.cases.lines()
        for key in ("step", "event", "goal")
        for revision in vault.records.current(line.case_id, key)
        for answer in revision.answers.values()
        if isinstance(answer, date) and not isinstance(answer, datetime)
    ]
    assert any(_TODAY - timedelta(days=30) < day < _TODAY for day in days)
    assert sum(_TODAY < day <= _TODAY + timedelta(days=28) for day in days) >= 8


def test_the_report_items_are_bound_to_records_that_have_them() -> None:
    reports = [report for case in _CASES for report in case.reports]
    assert len(reports) >= 5
    assert {report.recipient for report in reports} == {"supervisor", "health_social", "partner"}
    for case in _CASES:
        newest = {record.ref: record for record in case.records if record.ref}
        for report in case.reports:
            for item in report.items:
                fields = {field.id for field in _FORMS.latest(newest[item.ref].form_key).fields()}
                assert set(item.fields) <= fields


def test_the_released_clock_goes_with_the_real_one() -> None:
    clock = PracticeClock(_StandingClock())
    clock.turn_to(datetime(2026, 1, 5, 12, 0, tzinfo=UTC))
    assert clock.today() == date(2026, 1, 5)
    clock.release()
    assert clock.now() == _NOW
    assert clock.today() == _TODAY


def test_levels_of_the_main_case_rise_and_fall(vault: Vault, lines: dict[str, CaseLine]) -> None:
    form = _FORMS.latest("safety_assessment")
    level = form.bound(Concept.LEVEL)
    assert level is not None
    revisions = vault.records.current(lines["Kaarna"].case_id, "safety_assessment")
    levels = {str(revision.answers[level.id]) for revision in revisions}
    assert levels == {"low", "raised", "high", "very_high"}


@pytest.mark.slow
def test_a_practice_vault_is_made_in_one_go_and_then_keeps_the_real_time(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []

    def tell(done: int, of: int) -> None:
        told.append((done, of))

    made, sheet = make_practice_vault(
        tmp_path / "vault",
        bytearray(b"en lang losenfras"),
        "Harjoittelija",
        KdfParameters.for_writing(),
        forms=_FORMS,
        cases_folder=_RESOURCES / "practice",
        clock=_StandingClock(),
        progress=tell,
    )
    with closing(made):
        assert made.is_practice
        lines = made.cases.lines()
        assert [line.may_open for line in lines] == [True] * len(_CASES) + [False]
        assert lines[-1].officer == COLLEAGUE
        assert check_vault(made).problems == ()
        assert sheet.lines
        assert told[-1] == (len(told), len(told))
        made.cases.create()
        assert max(line.changed_at for line in made.cases.lines()) == _NOW
