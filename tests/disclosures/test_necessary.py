"""Necessary disclosures over a real vault, redactor and verifier."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from exitdesk.casework.disclosure_entries import NOT_YET, TOLD
from exitdesk.casework.disclosure_errors import (
    ClientToldNeededError,
    DayAheadError,
    LeastNeededError,
    NameInLogError,
    NothingTickedError,
    SealedNotShownError,
    TextTooLongError,
    UnknownGroundError,
)
from exitdesk.casework.errors import FolderMissingError
from exitdesk.casework.necessary_items import TellItem
from exitdesk.casework.necessary_orders import NecessaryOrder
from exitdesk.casework.necessary_reviews import ClearedOrder, cleared, read_necessary
from exitdesk.casework.papers import Paper
from exitdesk.casework.report_reviews import ReportReview
from exitdesk.domain.actions import Action
from exitdesk.domain.disclosures import Way
from exitdesk.domain.texts import Lang
from exitdesk.redaction.engine import Decision, KnownTerm
from exitdesk.redaction.verifier.reading import by_pdfium
from exitdesk.vault.errors import NoCaseKeyError
from exitdesk.vault.struck_papers import struck_papers
from tests.casework.cases_by_hand import (
    ALIAS,
    CLIENT_NAME,
    SAFE_PLACE,
    SISTER_NAME,
    CaseByHand,
)

NOTHING_SHOWN: dict[str, dict[str, object]] = {}


def words_of(pdf: bytes) -> str:
    return " ".join("\n".join(by_pdfium(pdf)).split())


def item(case: CaseByHand, field_id: str, form_key: str = "person") -> TellItem:
    found = case.desk.necessary.offered(case.case_id, {})
    return next(
        one
        for one in found
        if one.revision is not None
        and one.revision.form_key == form_key
        and field_id in (one.ref.field_id, one.ref.sub_field_id)
    )


def order_for(case: CaseByHand, *ticked: TellItem, text: str = "") -> NecessaryOrder:
    begun = NecessaryOrder.begun(case.case_id, Lang.SV)
    return replace(
        begun.with_report(recipient="emergency_centre", text=text),
        ground="danger_to_life",
        reason="Utan adressen hittar hjälpen inte fram",
        items=tuple(one.ref for one in ticked),
        client=NOT_YET,
        untold="Svarar inte i telefon",
    )


def review_of(case: CaseByHand, order: NecessaryOrder, shown: object = None) -> ReportReview:
    material = case.desk.necessary.gather(order, shown or {})  # type: ignore[arg-type]
    return read_necessary(material).review(order.report)


def all_removed(case: CaseByHand, order: NecessaryOrder, shown: object = None) -> NecessaryOrder:
    """Decide as the default says: every open word is removed."""
    review = review_of(case, order, shown)
    return order.decided(*(Decision(one.item_id, keep=False) for one in review.open_items))


def made(case: CaseByHand, order: NecessaryOrder, shown: object = None) -> Paper:
    review = review_of(case, order, shown)
    ready = cleared(case.desk.necessary.gather(order, shown or {}))  # type: ignore[arg-type]
    to_make = case.desk.necessary.prepare(ready, shown or {}, review)  # type: ignore[arg-type]
    return case.made(to_make)


def told(case: CaseByHand, order: NecessaryOrder) -> int:
    """Enter what is told by telephone, as the windows do bit by bit."""
    ready: ClearedOrder = cleared(case.desk.necessary.gather(order, {}))
    return case.desk.necessary.tell(ready, {})


def test_nothing_is_ticked_and_every_answer_has_a_tick_of_its_own(case: CaseByHand) -> None:
    assert NecessaryOrder.begun(case.case_id, Lang.FI).is_empty
    offered = case.desk.necessary.offered(case.case_id, {})
    assert len({one.ref for one in offered}) == len(offered)
    fields = {one.ref.field_id for one in offered} | {one.ref.sub_field_id for one in offered}
    assert {"full_name", "close_one_name", "municipality", "former_name"} <= fields
    assert offered[-1].value(Lang.SV, {}) == case.desk.officer


def test_what_is_ticked_is_told_and_every_other_name_goes(case: CaseByHand) -> None:
    text = (
        f"{ALIAS} är hotad just nu. Korhonen bor hos Riitta Mäkinen, 050 123 4567, "
        "och väntar till 24.11.2026."
    )
    name = item(case, "close_one_name")
    order = all_removed(case, order_for(case, name, text=text))
    words = words_of(made(case, order).pdf)
    assert SISTER_NAME in words
    assert "Överhängande fara" in words
    assert "24.11.2026" in words  # a day says when help is needed
    for gone in ("Korhonen", "4567", ALIAS, "Koivukuja"):
        assert gone not in words


def test_two_persons_are_told_apart_by_number(case: CaseByHand) -> None:
    order = order_for(case, item(case, "full_name"), item(case, "close_one_name"))
    words = words_of(made(case, order).pdf)
    assert "Nödvändigt utlämnande" in words
    first, second = words.index("Person 1"), words.index("Person 2")
    assert first < words.index(CLIENT_NAME) < second < words.index(SISTER_NAME)


def test_a_surname_that_two_share_is_told_of_the_one_who_was_ticked(case: CaseByHand) -> None:
    case.write("person", role="sibling", called="brodern", close_one_name="Antti Mäkinen")
    sister = next(
        one for one in case.desk.necessary.offered(case.case_id, {}) if one.answer == SISTER_NAME
    )
    text = "Antti Mäkinen ringde. Riitta Mäkinen är hotad."
    order = all_removed(case, order_for(case, sister, text=text))
    words = words_of(made(case, order).pdf)
    assert words.count(SISTER_NAME) == 2
    assert "Antti" not in words


def test_by_telephone_nothing_waits_for_a_key_that_somebody_else_has(
    case: CaseByHand, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = order_for(case, item(case, "full_name"))

    def refuse(_case_id: str) -> tuple[KnownTerm, ...]:
        raise NoCaseKeyError(code="K-1234", ask="Provare Två")

    monkeypatch.setattr(case.desk.persons, "protected_terms", refuse)
    with pytest.raises(NoCaseKeyError):
        case.desk.necessary.gather(order, {})
    assert told(case, replace(order, is_oral=True))


def test_an_identifier_that_is_ticked_may_stand_in_the_text_too(case: CaseByHand) -> None:
    number = item(case, "contact_number", "quick_contact")
    order = all_removed(case, order_for(case, number, text="Ring honom på 050 123 4567 genast."))
    words = words_of(made(case, order).pdf)
    assert words.count("050 123 4567") == 2


def test_it_works_without_any_agreement_and_is_entered_before_the_file_appears(
    case: CaseByHand, tmp_path: Path
) -> None:
    order = all_removed(case, order_for(case, item(case, "municipality"), text="Hjälp behövs."))
    paper = made(case, order)
    assert case.desk.disclosures.of_case(case.case_id) == ()
    with pytest.raises(FolderMissingError):
        case.desk.necessary.save(order, {}, paper, tmp_path / "borta" / "n.pdf")
    assert case.desk.disclosures.of_case(case.case_id) == ()
    number = case.desk.necessary.save(order, {}, paper, tmp_path / "n.pdf")
    (line,) = case.desk.disclosures.of_case(case.case_id)
    assert (line.sequence, line.is_necessary, line.way) == (number, True, Way.FILE)
    assert (line.recipient, line.ground) == ("emergency_centre", "danger_to_life")
    assert [mark.field_id for mark in line.contents] == ["municipality"]
    assert (line.own_words, line.untold_because) == (2, "Svarar inte i telefon")
    assert line.agreement is None
    assert line.waits_for_look
    assert line.waits_for_client
    assert case.desk.necessary.orders.kept(case.case_id) is None
    for entry in case.desk.log.entries(case.case_id):
        assert "Kuopio" not in entry.detail


def test_what_is_told_by_telephone_is_the_same_entry_without_a_file(case: CaseByHand) -> None:
    order = replace(order_for(case, item(case, "full_name")), is_oral=True, receiver="Fältledaren")
    number = told(case, order)
    line = case.desk.disclosures.one(number).disclosure
    assert (line.way, line.sha256, line.receiver) == (Way.ORAL, "", "Fältledaren")
    assert [mark.field_id for mark in line.contents] == ["full_name"]


def test_the_client_may_have_been_told_already(case: CaseByHand) -> None:
    day = case.clock.today()
    order = replace(order_for(case, item(case, "full_name")), is_oral=True)
    order = replace(order, client=TOLD, told_on=day, untold="")
    number = told(case, order)
    entered = case.desk.disclosures.one(number).disclosure.told
    assert entered is not None
    assert entered.day == day
    assert case.desk.disclosures.untold() == ()


def test_a_sealed_answer_is_told_only_after_it_was_shown_with_a_reason(case: CaseByHand) -> None:
    address = item(case, "address")
    assert address.is_covered
    order = order_for(case, address)
    with pytest.raises(SealedNotShownError):
        case.desk.necessary.gather(order, {})
    assert address.revision is not None
    revision_id = address.revision.revision_id
    shown = {revision_id: case.desk.records.reveal(revision_id, "Hjälp måste hitta fram")}
    words = words_of(made(case, all_removed(case, order, shown), shown).pdf)
    assert SAFE_PLACE in words
    reasons = [entry.detail for entry in case.desk.log.entries(case.case_id)]
    assert any("Hjälp måste hitta fram" in reason for reason in reasons)


def test_nothing_is_entered_by_halves(case: CaseByHand) -> None:
    whole = replace(order_for(case, item(case, "full_name")), is_oral=True)
    ahead = case.clock.today() + timedelta(days=1)
    wrong = (
        (whole.with_report(recipient="partner"), UnknownGroundError),
        (replace(whole, ground=""), UnknownGroundError),
        (replace(whole, items=()), NothingTickedError),
        (replace(whole, reason=" "), LeastNeededError),
        (replace(whole, untold=""), ClientToldNeededError),
        (replace(whole, client=TOLD, told_on=ahead), DayAheadError),
        (whole.with_report(text="x" * 2_001), TextTooLongError),
        (replace(whole, reason=f"{CLIENT_NAME} måste hittas"), NameInLogError),
        (replace(whole, untold="Korhosen puhelin on kiinni"), NameInLogError),
    )
    for order, error in wrong:
        with pytest.raises(error):
            told(case, order)
    assert case.desk.disclosures.of_case(case.case_id) == ()


def test_it_waits_in_the_vault_until_it_is_entered(case: CaseByHand) -> None:
    order = order_for(case, item(case, "full_name"), text="Kort text.")
    order = replace(order, client=TOLD, told_on=case.clock.today())
    case.desk.necessary.orders.keep(order)
    assert case.desk.necessary.orders.kept(case.case_id) == order
    case.desk.necessary.orders.forget(case.case_id)
    assert case.desk.necessary.orders.kept(case.case_id) is None


def test_a_passage_struck_out_goes_from_one_in_the_making(case: CaseByHand) -> None:
    word = "Gömstället"
    report = order_for(case, item(case, "full_name"), text=f"Till {word}.").report
    order = replace(
        order_for(case, item(case, "full_name")),
        report=report.with_reason("a", f"{word} nämns").decided(
            Decision("b", keep=True, reason=word)
        ),
        reason=f"Utan {word}",
        receiver=word,
        untold=word,
    )
    case.desk.necessary.orders.keep(order)
    vault = case.desk.vault
    (struck,) = struck_papers(vault._core.database, case.case_id, word)
    assert struck.places == 6
    assert word not in str(struck.left)


def test_a_copy_of_what_was_entered_is_no_second_disclosure(
    case: CaseByHand, tmp_path: Path
) -> None:
    order = order_for(case, item(case, "municipality"))
    paper = made(case, order)
    case.desk.necessary.print(order, {}, paper)
    case.desk.necessary.save_again(order, paper, tmp_path / "n.pdf")
    assert len(case.desk.disclosures.of_case(case.case_id)) == 1
    assert case.desk.log.entries(case.case_id)[0].action == Action.SAVED_TO_FILE


def test_the_day_asks_for_the_client_to_be_told_and_overdue_papers_back(
    case: CaseByHand,
) -> None:
    order = replace(order_for(case, item(case, "full_name")), is_oral=True)
    number = told(case, order)
    (due,) = [one for one in case.desk.today.items() if one.place.page == "disclosure"]
    assert due.kind == "client_untold"
    assert due.place.object_id == str(number)
    case.desk.disclosures.enter_told(number, case.clock.today())
    assert [one for one in case.desk.today.items() if one.place.page == "disclosure"] == []
