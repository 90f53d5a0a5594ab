"""Who in a case has a level, when it ends, who has none, and what has happened since."""

from datetime import timedelta

from exitdesk.casework.case_safety import CaseSafety, case_safety
from exitdesk.domain.cases import ThreatLevel
from exitdesk.domain.texts import Lang
from tests.casework.cases_by_hand import CaseByHand


def safety(case: CaseByHand) -> CaseSafety:
    revisions = case.desk.records.current(case.case_id)
    return case_safety(case.desk.forms, revisions, case.clock.today())


def test_everyone_who_is_protected_stands_there_with_a_level_or_none(case: CaseByHand) -> None:
    case.write("person", role="professional", called="Handledaren")
    case.write("person", role="threat_source", called="Den som hotar")
    case.assess("high")
    client, sister = safety(case).persons
    assert (client.object_id, client.level) == (case.client, ThreatLevel.HIGH)
    assert (sister.object_id, sister.level, sister.assessment) == (case.sister, None, None)


def test_a_level_that_has_expired_is_unknown(case: CaseByHand) -> None:
    case.assess("high")
    case.clock.advance(timedelta(days=15))
    client = safety(case).persons[0]
    assert client.level is None
    assert client.last_level is ThreatLevel.HIGH


def test_what_has_happened_since_is_told_until_it_is_assessed_after(case: CaseByHand) -> None:
    case.assess("raised")
    case.clock.advance(timedelta(days=2))
    today = case.clock.today()
    event = case.write("event", on=today, kind="release", title="Den andre är ute")
    (happened,) = safety(case).persons[0].happened
    assert (happened.object_id, happened.typed) == (event.object_id, "Den andre är ute")
    case.assess("high", occasion="incident", after=event.object_id, measures=case.measure())
    assert safety(case).persons[0].happened == ()


def test_what_lies_ahead_or_comes_back_by_itself_asks_for_nothing(case: CaseByHand) -> None:
    case.assess("raised")
    case.clock.advance(timedelta(days=2))
    today = case.clock.today()
    case.write("event", on=today + timedelta(days=9), kind="trial", title="Tingsrätten")
    case.write("event", on=today, kind="debt_day", title="Räntan", repeats="monthly")
    assert safety(case).persons[0].happened == ()


def test_a_missed_meeting_asks_for_an_assessment(case: CaseByHand) -> None:
    case.assess("raised")
    case.clock.advance(timedelta(days=2))
    case.write("meeting", on=case.clock.today(), state="missed")
    (happened,) = safety(case).persons[0].happened
    assert happened.kind.in_lang(Lang.SV) == "Utebliven kontakt"


def test_an_assessment_of_an_earlier_day_entered_late_is_not_the_last(case: CaseByHand) -> None:
    today = case.clock.today()
    case.assess("high", on=today)
    case.assess("low", on=today - timedelta(days=5))
    assert safety(case).persons[0].level is ThreatLevel.HIGH
    line = case.desk.cases.line(case.case_id)
    assert line.level is ThreatLevel.HIGH
