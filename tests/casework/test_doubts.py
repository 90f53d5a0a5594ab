"""Which doubtful words are one question, with the real redactor."""

from exitdesk.casework.doubts import Verdict, grouped, questions, runs
from exitdesk.domain.categories import Category, TermKind
from exitdesk.redaction.engine import Decision, KnownTerm, redact
from tests.redaction.jobs import job_of


def _groups(text: str) -> list[list[str]]:
    items = redact(job_of(text)).open_items
    return [[item.word for item in group] for group in grouped(items)]


def test_first_name_and_surname_side_by_side_are_one_question() -> None:
    assert _groups("Silloin Essi Tarukangas soitti.") == [["Essi", "Tarukangas"]]


def test_a_name_that_comes_again_alone_belongs_to_the_same_question() -> None:
    text = "Silloin Essi Tarukangas soitti. Myöhemmin Tarukankaalle vastattiin."
    assert _groups(text) == [["Essi", "Tarukangas", "Tarukankaalle"]]


def test_names_with_a_word_or_a_comma_between_are_questions_of_their_own() -> None:
    assert _groups("Paikalla olivat Essi, Noora ja Krister.") == [["Essi"], ["Noora"], ["Krister"]]


def test_the_words_of_one_run_are_shown_together() -> None:
    items = redact(job_of("Silloin Essi Tarukangas soitti, sitten Essi lähti.")).open_items
    (group,) = grouped(items)
    assert [[item.word for item in run] for run in runs(group)] == [
        ["Essi", "Tarukangas"],
        ["Essi"],
    ]


def test_a_word_that_matches_a_known_name_is_never_joined_to_another() -> None:
    items = redact(job_of("silloin jussi Tarukangas soitti", seed=3)).open_items
    for group in grouped(items):
        if any(item.matches_known for item in group):
            assert len(group) == 1


def _asked(text: str, *decisions: Decision) -> list[tuple[str, Verdict]]:
    groups = grouped(redact(job_of(text)).open_items)
    return [(one.word, one.verdict) for one in questions(groups, decisions)]


TWO = "Silloin Essi Tarukangas soitti. Sitten tuli Qvastberga. Taas Tarukankaalle vastattiin."


def test_open_questions_come_first_each_in_the_order_of_the_text() -> None:
    items = redact(job_of(TWO)).open_items
    assert _asked(TWO) == [("Essi Tarukangas", Verdict.OPEN), ("Qvastberga", Verdict.OPEN)]
    decided = [Decision(item.item_id, keep=False) for item in items if item.word != "Qvastberga"]
    assert _asked(TWO, *decided) == [
        ("Qvastberga", Verdict.OPEN),
        ("Essi Tarukangas", Verdict.REMOVED),
    ]


def test_a_sentence_opened_again_is_asked_for_itself_and_the_others_stay_decided() -> None:
    items = redact(job_of(TWO)).open_items
    decided = [Decision(item.item_id, keep=True) for item in items if item.word == "Essi"]
    answers = _asked(TWO, *decided)
    assert ("Tarukangas", Verdict.OPEN) in answers
    assert ("Essi", Verdict.KEPT) in answers


def test_a_known_name_kept_without_a_reason_is_still_open() -> None:
    koski = KnownTerm("Aino Koski", TermKind.PERSON, Category.CLOSE_ONE)
    items = redact(job_of("Joessa on koski.", terms=(koski,))).open_items
    assert [item.matches_known for item in items] == [True]
    groups = grouped(items)
    for reason, verdict in (("", Verdict.OPEN), ("vesi", Verdict.KEPT)):
        (question,) = questions(groups, [Decision(items[0].item_id, True, reason)])
        assert (question.verdict, question.reason) == (verdict, reason)
        assert question.is_known


def test_the_answer_to_a_question_decides_all_its_items() -> None:
    (first, _) = questions(grouped(redact(job_of(TWO)).open_items), ())
    answer = first.decisions(keep=False)
    assert {one.item_id for one in answer} == first.ids
    assert len(answer) == 3
