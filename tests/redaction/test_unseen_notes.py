"""Notes that the redactor was not built on: what must go goes, what must stay stays."""

import json

import pytest

from exitdesk.redaction.cli import redact_note
from tests.redaction.note_scores import DATA, Score, read_notes, score, stands_in

_KEYS = {"id", "lang", "tags", "known", "text", "must_go", "must_stay", "must_flag"}
_KNOWN = {
    "person", "relative", "associate", "officer", "nickname", "alias", "associate_group",
    "place", "address", "dob", "case", "keep",
}  # fmt: skip
_FILES = ("unseen.jsonl", "unseen_2.jsonl", "unseen_3.jsonl", "unseen_4.jsonl", "unseen_5.jsonl")
UNSEEN = [note for name in _FILES for note in read_notes(name)]


@pytest.fixture(scope="module", params=["devset.jsonl", *_FILES, "later.jsonl"])
def scored(request: pytest.FixtureRequest) -> Score:
    return score(read_notes(request.param))


def test_the_notes_are_what_they_claim_to_be() -> None:
    ids = [note["id"] for note in UNSEEN]
    assert len(UNSEEN) >= 1_000
    assert len(set(ids)) == len(ids)
    for note in UNSEEN:
        assert set(note) <= _KEYS, note["id"]
        assert set(note["known"]) <= _KNOWN, note["id"]
        wanted = [*note["must_go"], *note["must_stay"], *note.get("must_flag", [])]
        assert [one for one in wanted if not stands_in(one, note["text"])] == [], note["id"]


def test_nearly_all_that_must_go_goes_unasked(scored: Score) -> None:
    assert scored.gone_rate >= 0.99, scored.survivors


def test_every_code_account_phone_and_address_on_the_net_goes(scored: Score) -> None:
    assert scored.codes > 0
    assert scored.code_survivors == ()


def test_ordinary_words_stay(scored: Score) -> None:
    assert scored.kept_rate >= 0.93, scored.lost


def test_what_does_not_go_unasked_is_asked_about(scored: Score) -> None:
    assert scored.unnoticed == ()


def test_the_officer_is_not_asked_too_often(scored: Score) -> None:
    assert scored.flags_per_100_words <= 8


def test_other_peoples_names_are_asked_about_and_not_taken_for_known_ones() -> None:
    others = json.loads((DATA / "inflections.json").read_text(encoding="utf-8"))["other_names"]
    taken = []
    for known, other in others:
        note = {
            "id": "1",
            "lang": "fi",
            "known": {"person": [known]},
            "text": f"Eilen tavattiin {other} kahdestaan.",
        }
        if not stands_in(other, str(redact_note(note)["text"])):
            taken.append((known, other))
    assert len(others) > 100
    assert len(taken) <= 2, taken
