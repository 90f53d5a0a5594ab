"""Which doubtful words are one question, with the real redactor."""

from exitdesk.casework.doubts import grouped, runs
from exitdesk.redaction.engine import redact
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
