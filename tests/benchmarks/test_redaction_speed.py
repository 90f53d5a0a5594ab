"""How long redaction takes: the matcher a word, twenty pages, a text of 200,000 letters."""

from faker.providers.person.fi_FI import Provider as Finnish
from pytest_benchmark.fixture import BenchmarkFixture

from exitdesk.domain.categories import Category, TermKind
from exitdesk.redaction.engine import KnownTerm, redact
from exitdesk.redaction.engine.paradigms import paradigm
from exitdesk.redaction.engine.passages import PassageReader
from exitdesk.redaction.engine.words import sentences, words
from tests.redaction.jobs import job_of
from tests.redaction.note_scores import read_notes

_PAGE = 2_600  # letters
TERMS = tuple(
    KnownTerm(f"{first} {last}", TermKind.PERSON, Category.CLOSE_ONE)
    for first, last in zip(
        sorted(Finnish.first_names)[:30], sorted(Finnish.last_names)[:30], strict=True
    )
)


def text_of(letters: int) -> str:
    """Return notes one after another, ``letters`` long."""
    notes = "\n".join(note["text"] for note in read_notes("devset.jsonl")) + "\n"
    return (notes * (letters // len(notes) + 1))[:letters]


def test_the_matcher_a_word(benchmark: BenchmarkFixture) -> None:
    reader = PassageReader.of(job_of(terms=TERMS))
    normal = reader.read(text_of(20 * _PAGE)).normal
    parted = sentences(normal.text, reader.lang, reader.lexicon)
    found = list(words(normal, parted))
    benchmark(lambda: list(reader.names.find(normal.text, found)))
    if benchmark.stats is not None:
        benchmark.extra_info["µs a word"] = round(
            benchmark.stats.stats.median / len(found) * 1e6, 2
        )


def test_the_paradigms_of_thirty_names(benchmark: BenchmarkFixture) -> None:
    def make() -> None:
        paradigm.cache_clear()
        PassageReader.of(job_of(terms=TERMS))

    benchmark(make)


def test_twenty_pages(benchmark: BenchmarkFixture) -> None:
    text = text_of(20 * _PAGE)
    assert benchmark(lambda: redact(job_of(text, terms=TERMS))).passages


def test_two_hundred_thousand_letters(benchmark: BenchmarkFixture) -> None:
    text = text_of(200_000)
    assert benchmark(lambda: redact(job_of(text, terms=TERMS))).passages
