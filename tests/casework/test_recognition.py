"""What tells who somebody is without naming them: asked before a report leaves the programme."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from exitdesk.casework.errors import RecognitionNeededError
from exitdesk.casework.recognition_rules import RecognitionRules, RecognitionRulesError
from exitdesk.casework.report_orders import ItemRef, ReportOrder
from exitdesk.domain.actions import Action
from tests.casework.cases_by_hand import CaseByHand
from tests.casework.test_agreements import agree
from tests.casework.test_reports import order_for, permits, removed_all

FILE = Path(__file__).parents[2] / "resources" / "rules" / "recognition.toml"
TELLING = "Klienten har en drake tatuerad på ryggen och var kassör. Stöd behövs på tisdagar."


@pytest.fixture(scope="module")
def rules() -> RecognitionRules:
    return RecognitionRules.load(FILE)


@pytest.mark.parametrize(
    ("key", "sentence", "marked"),
    [
        ("body", "Hänellä on tatuointi kaulassa.", "tatuointi"),
        ("body", "Selkätatuoinnista hänet muistetaan.", "Selkätatuoinnista"),
        ("body", "Ison arven huomaa heti.", "arven"),
        ("body", "Hon har ett ärr.", "ärr"),
        ("body", "En ryggtatuering syns.", "ryggtatuering"),
        ("position", "Oli kerhon rahastonhoitajana.", "rahastonhoitajana"),
        ("position", "Hen var avdelningens ordförande.", "ordförande"),
        ("event", "Asiasta oli uutisissa.", "uutisissa"),
        ("event", "Rättegången väckte uppmärksamhet.", "Rättegången"),
        ("family", "Kaksosveli asuu muualla.", "Kaksosveli"),
        ("family", "Perheessä on viisi lasta.", "viisi lasta"),
        ("family", "De har sju barn.", "sju barn"),
        ("rare", "Puhuu kurdia kotona.", "kurdia"),
        ("rare", "Diagnosen är sällsynt.", "Diagnosen"),
        ("combination", "[ikä 30–34] mies, [Kainuun hyvinvointialue].", "[ikä 30–34]"),
        ("combination", "Alla känner varandra i byn.", "Alla känner"),
        ("own_words", "Sanoi: ”en mä jaksa enää”.", "”en mä jaksa enää”"),
        ("own_words", "Det vet ingen annan.", "ingen annan"),
        ("exact", "Velka on 12 000 euroa.", "12 000 euroa"),
        ("exact", "Vi ses kl. 14.30.", "kl. 14.30"),
        ("exact", "Oli paikalla 23:15 asti.", "23:15"),
    ],
)  # fmt: skip
def test_a_telling_word_in_any_form_calls_for_its_question(
    rules: RecognitionRules, key: str, sentence: str, marked: str
) -> None:
    found = {one.question: one for one in rules.telling(f"Hyvä päivä. {sentence} God dag.")}
    assert key in found
    one = found[key]
    assert one.sentence == sentence
    assert one.sentence[one.start : one.end] == marked


@pytest.mark.parametrize(
    "sentence",
    [
        "Klienten behöver stöd på tisdagar.",
        "Asiakas tarvitsee tukea asumiseen.",
        "[HENKILÖ A] ja [LÄHEINEN B] tapaavat viikoittain.",
        "[ålder 5–9] ja [ålder 5–9] hos [NÄRSTÅENDE B] i [ORT A].",
        "",
        "   \n ",
    ],
)
def test_a_plain_sentence_calls_for_nothing(rules: RecognitionRules, sentence: str) -> None:
    assert list(rules.telling(sentence)) == []


def test_a_placeholder_is_no_telling_word(rules: RecognitionRules) -> None:
    assert list(rules.telling("[TATUERING A] är en person.")) == []


def test_a_very_long_sentence_is_shown_in_part(rules: RecognitionRules) -> None:
    (one,) = rules.telling("sana " * 500 + "tatuointi" + " sana" * 500)
    assert one.sentence[one.start : one.end] == "tatuointi"
    assert len(one.sentence) < 400


def test_there_are_at_most_eight_questions_each_with_words_in_both_languages(
    rules: RecognitionRules,
) -> None:
    assert 0 < len(rules.questions) <= 8
    for question in rules.questions:
        for text in (question.text, question.why, question.topic):
            assert text.sv != text.fi
        assert len(question.text.sv) < 100
        assert len(question.text.fi) < 100


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('key = "body"', 'key = "position"'),
        ('why = { sv = "Den som en gång', 'because = { sv = "Den som en gång'),
        ('topic = { sv = "utseende", fi = "ulkonäkö" }', 'topic = { sv = "utseende" }'),
        (r"'€\s?\d'", "'€('"),
        ("[[question]]", "[question]"),
    ],
)
def test_a_file_that_is_not_whole_does_not_load(tmp_path: Path, before: str, after: str) -> None:
    text = FILE.read_text(encoding="utf-8")
    assert before in text
    path = tmp_path / "recognition.toml"
    path.write_text(text.replace(before, after, 1), encoding="utf-8")
    with pytest.raises(RecognitionRulesError):
        RecognitionRules.load(path)


def answered(case: CaseByHand, order: ReportOrder) -> ReportOrder:
    return case.recognised(order).order


def test_a_report_for_outsiders_waits_for_the_answers(case: CaseByHand) -> None:
    agree(case, permits=permits("partner"))
    order = order_for(case, "partner", TELLING)
    reports = case.desk.reports
    assert {hint.question for hint in reports.recognition.hints(case.review(order))} >= {
        "body",
        "position",
    }
    with pytest.raises(RecognitionNeededError):
        reports.prepare(case.review(order))
    assert reports.prepare(case.review(answered(case, order)))


def test_any_change_of_what_the_recipient_reads_asks_anew(case: CaseByHand) -> None:
    agree(case, permits=permits("partner"))
    order = answered(case, order_for(case, "partner", TELLING))
    changes = (
        replace(order, text=TELLING + "!"),
        replace(order, purpose="Stöd i vardagen"),
        replace(order, recognition=""),
    )
    for changed in changes:
        with pytest.raises(RecognitionNeededError):
            case.desk.reports.prepare(case.review(changed))
    goal = case.write("goal", life_domain="work", title="nytt jobb")
    ticked = order.with_items(ItemRef(goal.object_id, "title"))
    with pytest.raises(RecognitionNeededError):
        case.desk.reports.prepare(case.review(ticked))
    every = (order, *changes, ticked)
    marks = {case.desk.reports.recognition.mark_of(case.review(one)) for one in every}
    assert len(marks) == len(every) - 1  # forgetting the answers changes nothing that is read


def test_answers_for_one_recipient_are_none_for_another(case: CaseByHand) -> None:
    agree(case, permits=(*permits("partner"), *permits("health_social")))
    order = answered(case, order_for(case, "partner", "Klienten behöver stöd."))
    other = order.for_recipient("health_social")
    with pytest.raises(RecognitionNeededError):
        case.desk.reports.prepare(case.review(other))


def test_within_the_programme_nothing_is_asked(case: CaseByHand) -> None:
    agree(case, permits=permits("supervisor"))
    order = removed_all(case, order_for(case, "supervisor", TELLING))
    made = case.desk.reports.prepare(case.review(order))
    assert made.recognised == {}


def test_the_log_says_what_was_asked_and_not_a_word_of_the_report(case: CaseByHand) -> None:
    agree(case, permits=permits("partner"))
    order = order_for(case, "partner", TELLING)
    made = case.desk.reports.prepare(case.recognised(order))
    assert made.recognised["reference"] == order.reference
    assert made.recognised["questions"].startswith("body, position")
    assert made.recognised["sentences"] == "1"
    case.desk.vault.ledger.note(
        Action.RECOGNITION_CHECKED, case_id=case.case_id, detail=dict(made.recognised)
    )
    details = case.desk.log.details(case.desk.log.entries(case.case_id)[0])
    assert "utseende, ställning i en grupp" in details.sv
    assert "ulkonäkö, asema ryhmässä" in details.fi
    for word in re.findall(r"\w{5,}", TELLING):
        assert word not in details.sv
