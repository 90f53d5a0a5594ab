"""A report from an empty page to what left, with a real vault, redactor and verifier."""

import hashlib
import re
import stat
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from exitdesk.casework.errors import (
    AgreementNeededError,
    FolderMissingError,
    HeldBackError,
    NothingChosenError,
    OpenItemsError,
    PurposeNeededError,
)
from exitdesk.casework.papers import PaperKind
from exitdesk.casework.report_items import PASSING_TEXTS, Passing, ReportItem
from exitdesk.casework.report_orders import ItemRef, ReportOrder
from exitdesk.casework.reports import Decision
from exitdesk.domain.actions import Action
from exitdesk.domain.agreements import AgreementState
from exitdesk.domain.answers import Answer, PersonRef, Row
from exitdesk.domain.categories import Category
from exitdesk.domain.texts import Lang
from exitdesk.redaction.verifier.reading import by_pdfium
from tests.casework.cases_by_hand import (
    ALIAS,
    CLIENT_NAME,
    FORMER_NAME,
    SAFE_PLACE,
    SISTER_NAME,
    CaseByHand,
)
from tests.casework.test_agreements import agree

EVERYTHING = tuple(category.value for category in Category)


def permits(recipient: str, *categories: str) -> tuple[Row, ...]:
    row: dict[str, Answer] = {
        "recipient": recipient,
        "categories": categories or EVERYTHING,
        "purpose": "Stöd",
    }
    return (Row("01", row),)


def words_of(pdf: bytes) -> str:
    return " ".join("\n".join(by_pdfium(pdf)).split())


def order_for(case: CaseByHand, recipient: str, text: str, lang: Lang = Lang.SV) -> ReportOrder:
    begun = case.desk.reports.begin(case.case_id, recipient, lang)
    return replace(begun, text=text, purpose="Planering av stöd")


def item(case: CaseByHand, recipient: str, form_key: str, field_id: str) -> ReportItem:
    return next(
        one
        for one in case.desk.reports.offered(case.case_id, recipient)
        if one.revision.form_key == form_key and one.ref.field_id == field_id
    )


def removed_all(case: CaseByHand, order: ReportOrder) -> ReportOrder:
    """Decide as the default says: every open word is removed."""
    review = case.review(order)
    return order.decided(*(Decision(one.item_id, keep=False) for one in review.open_items))


def test_a_report_starts_empty(case: CaseByHand) -> None:
    order = case.desk.reports.begin(case.case_id, "partner", Lang.FI)
    assert order.is_empty
    assert order.items == ()
    other = case.desk.reports.begin(case.case_id, "partner", Lang.FI)
    assert order.reference != other.reference


def test_statistics_and_the_client_are_no_recipients_of_a_report(case: CaseByHand) -> None:
    agree(case, permits=permits("statistics"))
    keys = [one.key for one in case.desk.reports.recipients(case.case_id)]
    assert keys == ["supervisor", "health_social", "partner", "police", "authority"]
    with pytest.raises(AgreementNeededError):
        case.report(order_for(case, "statistics", "Klienten behöver stöd."))


def test_without_an_agreement_nothing_may_go_and_it_says_why(case: CaseByHand) -> None:
    choices = {one.key: one for one in case.desk.reports.recipients(case.case_id)}
    partner = choices["partner"]
    assert not partner.may_receive
    assert partner.state is AgreementState.MISSING
    assert "överenskommelse" in partner.why.sv
    with pytest.raises(AgreementNeededError):
        case.report(order_for(case, "partner", "Klienten behöver stöd."))


@pytest.mark.parametrize("state", [AgreementState.EXPIRED, AgreementState.WITHDRAWN])
def test_an_agreement_that_no_longer_holds_lets_nothing_go(
    case: CaseByHand, state: AgreementState
) -> None:
    agree(case, permits=permits("partner"))
    goal = case.write("goal", life_domain="work", title="Nytt jobb")
    order = order_for(case, "partner", "Klienten behöver stöd.")
    order = order.with_items(ItemRef(goal.object_id, "title"))
    assert case.report(order).pdf
    if state is AgreementState.EXPIRED:
        case.clock.advance(timedelta(days=91))
    else:
        made = case.desk.records.current(case.case_id, "agreement")[0]
        withdrawn = {**made.answers, "withdrawn_on": case.clock.today()}
        case.finish("agreement", withdrawn, made.object_id)
    assert case.desk.agreements.state(case.case_id) is state
    with pytest.raises(AgreementNeededError):
        case.report(order)
    offered = case.desk.reports.offered(case.case_id, "partner")
    assert {one.passing for one in offered} == {Passing.WITHHELD}


def test_names_in_free_text_are_taken_out_in_every_form(case: CaseByHand) -> None:
    agree(case, permits=permits("partner", "plan", "client_name", "close_one"))
    text = (
        "Korhonen bor hos Riitta Mäkinen. Virtasen puhelin on rikki. "
        "Ring 050 123 4567. Koivukuja 7 är adressen."
    )
    order = removed_all(case, order_for(case, "partner", text))
    paper = case.report(order)
    words = words_of(paper.pdf)
    for gone in ("Korhonen", "Mäkinen", "Riitta", "Virtasen", "050", "4567", "Koivukuja"):
        assert gone not in words
    assert re.search(r"\[(PERSON|NÄRSTÅENDE) [A-Z]\]", words)


def test_the_alias_reaches_a_partner_and_the_name_does_not(case: CaseByHand) -> None:
    agree(case, permits=permits("partner"))
    order = order_for(case, "partner", f"{ALIAS} behöver sällskap på tisdagar.")
    words = words_of(case.report(removed_all(case, order)).pdf)
    assert ALIAS in words


def test_ticked_answers_are_treated_by_their_category(case: CaseByHand) -> None:
    agree(case, permits=permits("health_social", "plan", "event_date", "municipality"))
    case.write("meeting", state="held", written="summary", minutes=40, body="Vi talade länge.")
    case.write("step", title="Ring vårdcentralen", due=case.clock.today(), who="together")
    wanted = [
        item(case, "health_social", "step", "title"),
        item(case, "health_social", "step", "due"),
        item(case, "health_social", "step", "who"),
        item(case, "health_social", "person", "municipality"),
        item(case, "health_social", "meeting", "body"),
    ]
    passings = [one.passing for one in wanted]
    assert passings == [
        Passing.REDACTED, Passing.WHOLE, Passing.WHOLE, Passing.CHANGED, Passing.WITHHELD,
    ]  # fmt: skip
    order = order_for(case, "health_social", "").with_items(*(one.ref for one in wanted))
    review = case.review(order)
    assert [one.ref.field_id for one in review.withheld] == ["body"]
    words = words_of(case.report(order).pdf)
    assert "Ring vårdcentralen" in words
    assert "november 2026" in words
    assert "22.11.2026" not in words
    assert "Tillsammans" in words
    assert "Kuopio" not in words
    assert "Savolax" in words
    assert "länge" not in words


def test_sealed_answers_cannot_be_ticked(case: CaseByHand) -> None:
    agree(case, permits=permits("supervisor"))
    offered = case.desk.reports.offered(case.case_id, "supervisor")
    fields = {one.ref.field_id for one in offered}
    assert "address" not in fields
    assert SAFE_PLACE not in repr(offered)
    assert FORMER_NAME not in repr(offered)


def test_a_word_in_doubt_stops_the_report_until_it_is_decided(case: CaseByHand) -> None:
    agree(case, permits=permits("partner"))
    order = order_for(case, "partner", "Klienten har träffat Kvastilius två gånger.")
    review = case.review(order)
    assert [one.word for one in review.open_items] == ["Kvastilius"]
    with pytest.raises(OpenItemsError):
        case.report(order)
    kept = order.decided(Decision(review.open_items[0].item_id, keep=True))
    assert "Kvastilius" in words_of(case.report(kept).pdf)
    newest = [entry.action for entry in case.desk.log.entries(case.case_id)]
    assert {Action.REDACTION_DECIDED, Action.RECOGNITION_CHECKED} <= set(newest)
    gone = order.decided(Decision(review.open_items[0].item_id, keep=False))
    assert "Kvastilius" not in words_of(case.report(gone).pdf)


def test_what_was_decided_for_one_recipient_is_not_decided_for_another(case: CaseByHand) -> None:
    order = order_for(case, "partner", "x").decided(Decision("ab", keep=True))
    assert order.for_recipient("partner") == order
    assert order.for_recipient("health_social").decisions == ()


def test_a_name_that_was_taken_for_a_purpose_is_taken_out_there_too(case: CaseByHand) -> None:
    agree(case, permits=permits("partner"))
    order = order_for(case, "partner", "Klienten behöver stöd.")
    order = replace(order, purpose="Stöd för Korhonen")
    words = words_of(case.report(removed_all(case, order)).pdf)
    assert "Korhonen" not in words


def test_a_report_without_purpose_or_content_is_not_made(case: CaseByHand) -> None:
    agree(case, permits=permits("partner"))
    order = order_for(case, "partner", "  ")
    with pytest.raises(NothingChosenError):
        case.report(order)
    with pytest.raises(PurposeNeededError):
        case.report(replace(order, purpose=" ", text="x"))


def test_what_the_verifier_finds_is_not_released_and_the_log_gets_counts(
    case: CaseByHand, monkeypatch: pytest.MonkeyPatch
) -> None:
    agree(case, permits=permits("partner"))
    order = removed_all(case, order_for(case, "partner", "Korhonen behöver stöd."))
    # the redactor fails for once: the text comes back as it was
    from exitdesk.redaction.engine import Decision, Reading, Redacted

    sighted = Reading.decided

    def blind(reading: Reading, decisions: tuple[Decision, ...]) -> Redacted:
        passages = reading.job.passages
        return replace(sighted(reading, decisions), passages=passages, open_items=())

    monkeypatch.setattr(Reading, "decided", blind)
    with pytest.raises(HeldBackError) as raised:
        case.report(order)
    assert "Korhonen" not in raised.value.text.sv
    assert "Sida 1" in raised.value.text.sv
    assert "ändra innehållet" in raised.value.text.sv
    assert "Korhonen" not in "".join(finding.fi for finding in raised.value.findings)
    newest = case.desk.log.entries(case.case_id)[0]
    assert newest.action == Action.EXPORT_REFUSED
    assert "Korhonen" not in newest.detail
    assert Action.DISCLOSED not in {entry.action for entry in case.desk.log.entries()}


def test_what_left_is_entered_with_recipient_reference_and_hash(
    case: CaseByHand, tmp_path: Path
) -> None:
    agree(case, permits=permits("partner"))
    order = order_for(case, "partner", "Klienten behöver stöd på tisdagar.")
    paper = case.report(order)
    assert case.desk.disclosures.of_case(case.case_id) == ()  # looking at it is not disclosing
    path = tmp_path / paper.file_name
    case.desk.reports.save(order, paper, path)
    assert path.read_bytes() == paper.pdf
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    (line,) = case.desk.disclosures.of_case(case.case_id)
    assert (line.recipient, line.reference) == ("partner", order.reference)
    assert line.sha256 == hashlib.sha256(paper.pdf).hexdigest()
    assert ALIAS not in path.name
    case.desk.reports.print(order, paper)
    assert len(case.desk.disclosures.of_case(case.case_id)) == 2


def test_a_folder_that_cannot_be_written_to_is_refused_and_nothing_is_entered(
    case: CaseByHand, tmp_path: Path
) -> None:
    agree(case, permits=permits("partner"))
    order = order_for(case, "partner", "Klienten behöver stöd.")
    paper = case.report(order)
    with pytest.raises(FolderMissingError):
        case.desk.reports.save(order, paper, tmp_path / "borta" / "r.pdf")
    assert case.desk.disclosures.of_case(case.case_id) == ()


def test_a_report_in_the_making_survives_the_lock(case: CaseByHand) -> None:
    orders = case.desk.reports.orders
    assert orders.kept(case.case_id) is None
    order = order_for(case, "partner", "Halv\tmening \U0001f642 שלום")
    order = order.with_items(ItemRef("ab", "title")).decided(Decision("cd", True, "ort"))
    orders.keep(order)
    assert orders.kept(case.case_id) == order
    orders.forget(case.case_id)
    assert orders.kept(case.case_id) is None


def test_sealed_answers_are_compared_once_while_nothing_changes(case: CaseByHand) -> None:
    agree(case, permits=permits("partner"))
    order = order_for(case, "partner", "Klienten behöver stöd.")
    for text in ("K", "Kl", "Kli"):
        case.review(replace(order, text=text))
    entries = case.desk.log.entries(case.case_id)
    assert sum(entry.action == Action.SEALED_MATCHED for entry in entries) == 1
    case.write("person", role="friend", called="Väinö", close_one_name="Väinö Ahonen")
    review = case.review(replace(order, text="Väinö Ahonen ringde."))
    assert "Ahonen" not in review.redacted.passages[0]


def test_two_clients_with_other_names_give_the_same_pages(case: CaseByHand) -> None:
    agree(case, permits=permits("partner"))
    order = removed_all(case, order_for(case, "partner", "Klienten bor hos sin syster."))
    order = replace(order, text="Jussi Korhonen behöver stöd. Riitta Mäkinen hjälper till.")
    first = case.report(removed_all(case, order)).pdf
    case.write("person", case.client, full_name="Al Öst")
    case.write("person", case.sister, close_one_name="Wilhelmiina Kekkoslahti-Saarinen")
    text = "Al Öst behöver stöd. Wilhelmiina Kekkoslahti-Saarinen hjälper till."
    order = replace(order, text=text)
    second = case.report(removed_all(case, order)).pdf
    assert without_id(first) == without_id(second)


def without_id(pdf: bytes) -> bytes:
    return re.sub(rb"/ID\s*\[[^\]]*\]", b"", pdf)


def test_the_client_sees_what_is_held_and_others_by_role(case: CaseByHand) -> None:
    case.write("goal", life_domain="work", title="Jobb som kock", situation="Har jobbat i kök.")
    case.write("note", kind="call", title="Samtal", body=f"{SISTER_NAME} ringde.")
    order = case.desk.reports.held_about(case.case_id, Lang.SV)
    paper = case.report(removed_all(case, order))
    words = words_of(paper.pdf)
    for held in ("Jobb som kock", "Har jobbat i kök.", CLIENT_NAME, "050 123 4567", "Kuopio"):
        assert held in words
    for others in ("Riitta", "Mäkinen", SAFE_PLACE):
        assert others not in words
    assert paper.kind is PaperKind.HELD
    assert case.desk.disclosures.of_case(case.case_id) == ()


def test_how_far_an_item_goes_is_said_in_both_languages() -> None:
    assert set(PASSING_TEXTS) == set(Passing)


def test_a_person_is_named_by_what_the_policy_says(case: CaseByHand) -> None:
    agree(case, permits=permits("partner"))
    case.write("note", kind="call", title="Samtal", body="Kort.", about=PersonRef(case.sister))
    wanted = item(case, "partner", "note", "about")
    order = order_for(case, "partner", "Systerns telefon.").with_items(wanted.ref)
    words = words_of(case.report(removed_all(case, order)).pdf)
    assert SISTER_NAME not in words
    assert CLIENT_NAME not in words
    assert re.search(r"\[NÄRSTÅENDE [A-Z]\]", words)
