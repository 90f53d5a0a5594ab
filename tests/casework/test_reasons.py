"""Reasons name nobody: what they may hold, and that the log never holds more."""

import pytest

from exitdesk.casework.reasons import ReasonCheck
from exitdesk.domain.categories import Category, TermKind
from exitdesk.domain.texts import Lang
from exitdesk.redaction.engine import Decision, KnownTerm, redact
from tests.casework.cases_by_hand import ALIAS, CaseByHand
from tests.casework.test_agreements import agree
from tests.casework.test_reports import order_for, permits
from tests.redaction.jobs import JUSSI, job_of

SUSI = KnownTerm("Mustat Sudet", TermKind.GROUP, Category.GROUP, allowed=True)
KOSKI = KnownTerm("Aino Koski", TermKind.PERSON, Category.CLOSE_ONE)


@pytest.fixture(scope="module")
def check() -> ReasonCheck:
    items = redact(job_of("Silloin Essi Tarukangas soitti Qvastbergasta.")).open_items
    return ReasonCheck.of((JUSSI, SUSI, KOSKI), Lang.FI, items)


@pytest.mark.parametrize(
    "reason",
    [
        "Allmän benämning, pekar inte ut någon",
        "Yleisnimi, ei viittaa kehenkään",
        "tavallinen sana",
        "ortnamn i vanlig betydelse",
        "Ordet är en vanlig svensk verbform.",
        "",
    ],
)
def test_a_reason_in_ordinary_words_is_taken(check: ReasonCheck, reason: str) -> None:
    assert check.word_told(reason) == ""


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        ("Ei tarkoita Korhosta", "Korhosta"),
        ("se on vain koski, ei nimi", "koski"),
        ("KORHONEN är ingen", "KORHONEN"),
        ("puhutaan tarukankaasta", "tarukankaasta"),
        ("qvastberga är en ort", "qvastberga"),
        ("kuuluu Mustiin Susiin", "Mustiin"),
        ("soita 040 123 4567", "040 123 4567"),
        ("tunnus 131052-308T", "131052-308T"),
        ("Kvastilius är en ort", "Kvastilius"),
        ("det är Zorrvik som menas", "Zorrvik"),
    ],
)
def test_a_reason_that_tells_a_name_or_the_word_itself_is_told(
    check: ReasonCheck, reason: str, told: str
) -> None:
    assert told.startswith(check.word_told(reason).split()[0])
    assert check.word_told(reason)


def test_a_decision_whose_reason_tells_a_name_does_not_stand(check: ReasonCheck) -> None:
    good, bad = Decision("a", keep=True, reason="ort"), Decision("b", True, "Korhonen")
    silent = Decision("c", keep=False)
    assert check.sound((good, bad, silent)) == (good, silent)


def test_the_log_says_how_many_and_why_and_never_which(case: CaseByHand) -> None:
    agree(case, permits=permits("partner"))
    text = f"Sedan kom Qvastberga till {ALIAS}. Senare gick Zorrvik till onni med korhonen."
    order = order_for(case, "partner", text)
    items = case.review(order).open_items
    assert {one.word for one in items} >= {"Qvastberga", "Zorrvik"}
    for one in items:
        keep = one.word in {"Qvastberga", "onni"} or one.matches_known
        reason = "Allmän benämning" if one.matches_known else ""
        order = order.decided(Decision(one.item_id, keep=keep, reason=reason))
    order = order.decided(Decision("of a sentence that is gone", keep=False))
    told = case.desk.reports.prepare(case.recognised(order)).decided
    kept = sum(1 for one in items if one.word == "Qvastberga" or one.matches_known)
    assert told["recipient"] == "partner"
    assert told["reference"] == order.reference
    assert (told["kept"], told["removed"]) == (str(kept), str(len(items) - kept))
    noted = [entry.detail for entry in case.desk.log.entries()]
    said = " ".join([*noted, *told.values()]).casefold()
    for word in ("qvastberga", "zorrvik", "korhonen", "jussi", "mäkinen", ALIAS.casefold()):
        assert word not in said


def test_a_reason_that_names_someone_opens_the_word_again(case: CaseByHand) -> None:
    agree(case, permits=permits("partner"))
    order = order_for(case, "partner", "Hon bar räven på armen.")
    known = [one for one in case.review(order).open_items if one.matches_known]
    if not known:
        order = order_for(case, "partner", "Hon hade en riitta i handen.")
        known = [one for one in case.review(order).open_items if one.matches_known]
    for one in known:
        order = order.decided(Decision(one.item_id, True, "Djuret"))
    assert not [one for one in case.review(order).open_items if one.matches_known]
    for one in known:
        order = order.decided(Decision(one.item_id, True, "Inte Korhonen"))
    assert len(case.review(order).open_items) >= len(known)
