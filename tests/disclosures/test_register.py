"""The register of disclosures: read from the signed log, and what is entered later."""

from datetime import date, timedelta

import pytest

from exitdesk.casework.disclosure_entries import said_of_contents
from exitdesk.casework.disclosure_errors import (
    DayAheadError,
    EnteredAlreadyError,
    OwnDisclosureError,
    RemarkNeededError,
)
from exitdesk.casework.errors import ReasonNeededError
from exitdesk.domain.actions import Action
from exitdesk.domain.case_access import Part
from exitdesk.domain.disclosures import AgreementMark, ContentMark, DisclosureWish, Fate, Way
from exitdesk.vault.access_errors import CaseNotSharedError
from exitdesk.vault.errors import LedgerBrokenError, NotFoundError
from tests.access.units import KEEPER, OTHER, THIRD, Unit
from tests.disclosures.entries import SHA, left, register, told

DAY = date(2026, 11, 22)


def test_a_line_says_what_the_signed_entry_says_and_what_came_before_it(unit: Unit) -> None:
    with unit.at_desk() as vault:
        case_id = vault.cases.create()
        head = vault.head.short
        marks = [("goal", 1, "title"), ("goal", 1, "title"), ("person", 1, "names/former")]
        number = left(
            vault,
            case_id,
            return_by="2026-12-01",
            agreement=f"{'0f' * 16} 2 2026-10-01",
            **said_of_contents(marks, 12),
        )
        (line,) = register(vault, unit).of_case(case_id)
    assert (line.sequence, line.officer, line.way) == (number, KEEPER, Way.FILE)
    assert (line.recipient, line.purpose) == ("partner", "Planering av stöd")
    assert line.head_before == head != line.mark
    assert line.agreement == AgreementMark("0f" * 16, 2, date(2026, 10, 1))
    assert line.contents == (
        ContentMark("goal", 1, "title", 2),
        ContentMark("person", 1, "names/former"),
    )
    assert line.own_words == 12
    assert line.is_out()
    assert not line.is_overdue(date(2026, 12, 1))
    assert line.is_overdue(date(2026, 12, 2))


def test_an_altered_entry_is_refused_not_shown(unit: Unit) -> None:
    with unit.at_desk() as vault:
        case_id = vault.cases.create()
        number = left(vault, case_id)
        vault.cases.opened(case_id)  # the newest entry is looked at when opening
    with unit.insider() as database:
        sql = "UPDATE ledger SET body = CAST(replace(body, 'partner', 'pbrtner') AS BLOB)"
        database.execute(f"{sql} WHERE sequence = ?", (number,))
        left_with = database.one("SELECT count(*) FROM ledger WHERE instr(body, 'pbrtner')")
    assert left_with == (1,)
    vault = unit.open()
    try:
        with pytest.raises(LedgerBrokenError):
            register(vault, unit).of_case(case_id)
    finally:
        vault.close()


def test_only_cases_open_to_the_officer_are_listed_the_others_are_counted(unit: Unit) -> None:
    with unit.at_desk(OTHER) as vault:
        theirs = vault.cases.create()
        number = left(vault, theirs)
    with unit.at_desk() as vault:
        mine = vault.cases.create()
        left(vault, mine, reference="ZZZZZ-ZZZZZ")
        found = register(vault, unit)
        assert [line.case_id for line in found.find(DisclosureWish()).lines] == [mine]
        assert found.elsewhere(DisclosureWish()) == 1
        assert found.elsewhere(DisclosureWish(recipient="supervisor")) == 0
        assert found.of_case(theirs) == ()
        with pytest.raises(CaseNotSharedError):
            found.one(number)
        with pytest.raises(NotFoundError):
            found.one(0)
        (fact,) = vault.disclosures.that_say("reference", "ABCDE-FGHJK")
        assert (fact.may_open, dict(fact.detail)) == (False, {})
        assert fact.code


def test_lines_are_narrowed_by_recipient_time_and_what_is_still_out(unit: Unit) -> None:
    with unit.at_desk() as vault:
        case_id = vault.cases.create()
        first = left(vault, case_id, return_by="2026-12-01")
        unit.clock.advance(timedelta(days=2))
        second = left(vault, case_id, recipient="supervisor", purpose="irecipientgpartner")
        third = left(vault, case_id, return_by="2026-12-01")
        fourth = told(vault, case_id)
        found = register(vault, unit)

        def numbers(wish: DisclosureWish) -> list[int]:
            return [line.sequence for line in found.find(wish).lines]

        later = unit.clock.now() - timedelta(hours=1)
        assert numbers(DisclosureWish()) == [fourth, third, second, first]
        assert numbers(DisclosureWish(recipient="partner")) == [third, first]
        assert numbers(DisclosureWish(before=later)) == [first]
        assert numbers(DisclosureWish(since=later)) == [fourth, third, second]
        assert numbers(DisclosureWish(only_necessary=True)) == [fourth]
        assert numbers(DisclosureWish(only_out=True)) == [third, first]
        found.enter_return(third, Fate.DESTROYED, unit.clock.today(), "Strimlad")
        assert numbers(DisclosureWish(only_out=True)) == [first]
        assert [line.sequence for line in found.out()] == [first]


def test_pages_follow_each_other_without_a_gap(unit: Unit) -> None:
    with unit.at_desk() as vault:
        case_id = vault.cases.create()
        entered = [left(vault, case_id) for _ in range(7)]
        found, below, seen = register(vault, unit), None, []
        while below != 0:
            page = found.find(DisclosureWish(), below=below, limit=3)
            seen += [line.sequence for line in page.lines]
            below = page.below
    assert seen == entered[::-1]


def test_a_return_is_entered_once_and_not_ahead_of_its_day(unit: Unit) -> None:
    with unit.at_desk() as vault:
        case_id = vault.cases.create()
        number = left(vault, case_id, return_by="2026-12-01")
        found = register(vault, unit)
        with pytest.raises(DayAheadError):
            found.enter_return(number, Fate.RETURNED, DAY + timedelta(days=1))
        found.enter_return(number, Fate.RETURNED, DAY, "Kuvert i kassaskåpet")
        line = found.one(number).disclosure
        assert line.returned is not None
        assert (line.returned.key, line.returned.day) == (Fate.RETURNED, DAY)
        assert line.returned.words == "Kuvert i kassaskåpet"
        assert not line.is_out()
        with pytest.raises(EnteredAlreadyError):
            found.enter_return(number, Fate.DESTROYED, DAY)


def test_another_officer_who_may_open_the_case_looks_and_the_author_never(unit: Unit) -> None:
    with unit.at_desk(OTHER) as vault:
        case_id = vault.cases.create()
        number = told(vault, case_id)
        found = register(vault, unit)
        assert found.unseen() == ()
        with pytest.raises(OwnDisclosureError):
            found.enter_seen(number, "Allt i sin ordning")
        vault.access.share(case_id, unit.ids[THIRD], Part.READER)
    with unit.at_desk(KEEPER) as vault:  # somebody else has a part: not the keeper's to look at
        assert register(vault, unit).unseen() == ()
        with pytest.raises(CaseNotSharedError):
            register(vault, unit).enter_seen(number, "Jag tittar ändå")
    with unit.at_desk(THIRD) as vault:
        found = register(vault, unit)
        assert [line.sequence for line in found.unseen()] == [number]
        with pytest.raises(RemarkNeededError):
            found.enter_seen(number, "  ")
        found.enter_seen(number, "Grunden fanns, inget onödigt berättades")
        assert found.unseen() == ()
        with pytest.raises(EnteredAlreadyError):
            found.enter_seen(number, "En gång till")
    with unit.at_desk(OTHER) as vault:
        seen = register(vault, unit).one(number).disclosure.seen
        assert seen is not None
        assert seen.officer == THIRD


def test_where_nobody_else_has_a_part_a_keeper_looks_without_opening_the_case(
    unit: Unit,
) -> None:
    with unit.at_desk(OTHER) as vault:
        case_id = vault.cases.create()
        number = told(vault, case_id)
        assert register(vault, unit).one(number).has_looker
    with unit.at_desk(KEEPER) as vault:
        found = register(vault, unit)
        (line,) = found.unseen()
        assert not line.may_open
        assert line.reason
        assert found.untold() == ()  # telling the client is for those who know the case
        found.enter_seen(number, "Jag har talat med tjänstemannen")
        assert found.unseen() == ()
        with pytest.raises(CaseNotSharedError):
            found.enter_told(number, DAY)


def test_with_nobody_else_in_the_vault_it_stays_to_be_looked_at(unit: Unit) -> None:
    with unit.at_desk(KEEPER) as vault:
        case_id = vault.cases.create()
        number = told(vault, case_id)
        view = register(vault, unit).one(number)
        assert view.disclosure.waits_for_look
        assert not view.may_look
        assert not view.has_looker  # the others have no part and are no keepers


def test_a_look_that_the_author_wrote_into_the_log_does_not_count(unit: Unit) -> None:
    with unit.at_desk(OTHER) as vault:
        case_id = vault.cases.create()
        number = told(vault, case_id)
        said = {"entry": str(number), "reason": "Sett"}
        vault.ledger.note(Action.NECESSARY_SEEN, case_id=case_id, detail=said)
        assert register(vault, unit).one(number).disclosure.waits_for_look


def test_the_client_is_told_later_and_until_then_reasons_can_be_renewed(unit: Unit) -> None:
    with unit.at_desk() as vault:
        case_id = vault.cases.create()
        number = told(vault, case_id)
        found = register(vault, unit)
        assert [line.sequence for line in found.untold()] == [number]
        with pytest.raises(ReasonNeededError):
            found.enter_delay(number, " ")
        found.enter_delay(number, "Hotet pågår fortfarande")
        (line,) = found.untold()
        assert line.untold_because == "Klienten svarar inte"
        assert line.delayed is not None
        assert line.delayed.words == "Hotet pågår fortfarande"
        found.enter_told(number, DAY, "Per telefon")
        assert found.untold() == ()
        with pytest.raises(EnteredAlreadyError):
            found.enter_told(number, DAY)


def test_what_is_entered_about_one_disclosure_says_nothing_of_another(unit: Unit) -> None:
    with unit.at_desk() as vault:
        first, second = vault.cases.create(), vault.cases.create()
        number = left(vault, first, return_by="2026-12-01")
        said = {"entry": str(number), "fate": "returned", "day": "2026-11-22"}
        vault.ledger.note(Action.DISCLOSURE_RETURNED, case_id=second, detail=said)
        assert register(vault, unit).one(number).disclosure.is_out()


def test_a_file_is_found_by_its_checksum_across_cases(unit: Unit) -> None:
    with unit.at_desk(OTHER) as vault:
        left(vault, vault.cases.create())
    with unit.at_desk() as vault:
        facts = vault.disclosures.that_say("sha256", SHA)
        assert [fact.may_open for fact in facts] == [False]
        assert vault.disclosures.that_say("sha256", "cd" * 32) == ()
