"""What the redactor reaches on notes it has not seen, in figures, and how fast it is."""

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.redaction.note_scores import read_notes, score


@pytest.mark.parametrize(
    "name",
    [
        "unseen.jsonl",
        "unseen_2.jsonl",
        "unseen_3.jsonl",
        "unseen_4.jsonl",
        "unseen_5.jsonl",
        "later.jsonl",
    ],
)
def test_recall_on_unseen_notes(benchmark: BenchmarkFixture, name: str) -> None:
    notes = read_notes(name)
    found = benchmark(score, notes)
    benchmark.extra_info.update(
        notes=len(notes),
        must_go=found.must_go,
        gone=f"{found.gone_rate:.2%}",
        codes_surviving=len(found.code_survivors),
        must_stay=found.must_stay,
        kept=f"{found.kept_rate:.2%}",
        unnoticed=len(found.unnoticed),
        flags_per_100_words=round(found.flags_per_100_words, 2),
    )
    assert found.gone_rate >= 0.99, found.survivors
    assert found.code_survivors == ()
    assert found.kept_rate >= 0.93, found.lost
    assert found.unnoticed == ()
    assert found.flags_per_100_words <= 8
