"""Who may link cases, what stays fixed, and that checks, copies and new keys keep links."""

from pathlib import Path

import pytest

from exitdesk.domain.actions import Action
from exitdesk.domain.case_access import Part
from exitdesk.domain.case_links import Knowing, LinkState
from exitdesk.domain.texts import Lang
from exitdesk.vault import Watch, check_vault
from exitdesk.vault.access_errors import (
    CaseNotSharedError,
    LinkedCaseFixedError,
    LinkToItselfError,
)
from exitdesk.vault.backups import make_backup
from exitdesk.vault.errors import NotFoundError
from tests.access.units import KEEPER, OTHER
from tests.clocks import SettableClock
from tests.links.pairs import OTHER_ALIAS, OTHER_NAME, WHY, Pair, changed, linked
from tests.made_vaults import MadeVault
from tests.review.insiders import problems, sign_anything


def test_only_who_may_open_both_cases_links_them_or_changes_the_link(pair: Pair) -> None:
    with pair.at_desk() as desk:
        case = pair.case(desk)
        with pytest.raises(CaseNotSharedError) as caught:
            linked(case, pair.other_id)
        assert OTHER in caught.value.text.sv
        with pytest.raises(CaseNotSharedError):
            changed(case, pair.link, "mistaken")
        assert len(desk.persons.links.of(pair.case_id)) == 1
        assert len(desk.records.history(pair.link)) == 1


def test_a_link_is_with_another_case_that_there_is_and_stays_with_it(pair: Pair) -> None:
    with pair.at_desk() as desk:
        case = pair.case(desk)
        with pytest.raises(LinkToItselfError):
            linked(case, pair.case_id)
        with pytest.raises(NotFoundError):
            linked(case, "ab" * 16)
        third = desk.vault.cases.create()
        with pytest.raises(LinkedCaseFixedError):
            case.write("case_link", pair.link, other_case=third)
        assert [entry.action for entry in desk.log.entries(third)] == [Action.CASE_CREATED]


def test_both_cases_say_how_it_is_and_a_change_is_in_both_logs(pair: Pair) -> None:
    with pair.unit.at_desk(OTHER) as vault:
        vault.access.share(pair.other_id, pair.unit.ids[KEEPER], Part.READER)
    with pair.at_desk() as desk:
        case = pair.case(desk)
        case.write("case_link", pair.link, known="here")
        changed(case, pair.link, "ended")
        (here,), (there,) = (
            desk.persons.links.of(case_id) for case_id in (pair.case_id, pair.other_id)
        )
        logs = [
            [entry.action for entry in desk.log.entries(case_id)]
            for case_id in (pair.case_id, pair.other_id)
        ]
        newest = desk.records.history(pair.link)[-1]
        assert WHY in desk.records.reveal(newest.revision_id, "Prov").values()
    assert (here.known, there.known) == (Knowing.HERE, Knowing.THERE)
    assert (here.made_here, there.made_here) == (True, False)
    assert here.state is there.state is LinkState.ENDED
    assert logs[0].count(Action.RECORD_CORRECTED) == 2
    assert logs[1].count(Action.CASE_LINK_CHANGED) == 2
    assert all(log.count(Action.CASE_LINKED) == 1 for log in logs)


def test_of_a_link_made_elsewhere_a_closed_case_gives_its_code_alone(pair: Pair) -> None:
    with pair.at_desk(OTHER) as desk:
        (link,) = desk.persons.links.of(pair.other_id)
        code = desk.cases.line(pair.case_id).code
        names = desk.persons.links.names(pair.other_id)
    assert (link.code, link.alias, link.may_open, link.ask) == (code, "", False, KEEPER)
    assert (link.kind, link.known_text, link.since) == (None, None, None)
    assert names == {pair.case_id: code}


def test_every_check_finds_a_vault_with_links_sound(pair: Pair) -> None:
    with pair.at_desk() as desk:
        assert check_vault(desk.vault).problems == ()
        desk.reports.gather(desk.reports.begin(pair.case_id, "partner", Lang.SV))
    with pair.at_desk(OTHER) as desk:
        assert check_vault(desk.vault).problems == ()


def test_links_outlive_a_new_vault_key_and_a_backup(pair: Pair, tmp_path: Path) -> None:
    with pair.at_desk() as desk:
        desk.vault.departures.renew_key(Watch())
        made = make_backup(desk.vault.backups, tmp_path)
    copy = MadeVault(made.folder, pair.unit.made.sheet, pair.unit.keys[KEEPER])
    opened = copy.open(pair.unit.forms, SettableClock(pair.unit.clock.moment))
    (link,) = opened.links.of(pair.case_id)
    assert link.other_id == pair.other_id
    answers = opened.links.open_answers(pair.case_id, pair.other_id)
    opened.close()
    assert OTHER_NAME in repr(answers)
    assert OTHER_ALIAS in repr(answers)


def test_who_links_a_case_that_is_closed_to_them_with_another_program_is_told(
    pair: Pair,
) -> None:
    with pair.unit.at_desk() as vault:
        forged = {"object_id": pair.link, "linked": vault.cases.create()}
        sign_anything(vault, Action.CASE_LINKED, pair.other_id, forged)
    assert problems(pair.unit, OTHER)
