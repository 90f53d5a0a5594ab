"""A job read once and decided many times gives what redacting anew would."""

from hypothesis import given, settings
from hypothesis import strategies as st

from exitdesk.redaction.engine import Decision, LetterSource, read_job, redact
from tests.redaction.jobs import job_of

TEXT = (
    "Silloin Essi Tarukangas soitti Jussi Korhoselle. Qvastberga tuli 12.3.2026. "
    "Tarukankaalle vastattiin, ja jussi lähti Zorrvikin luo."
)
JOB = job_of(TEXT, "Brumlid ja Qvastberga odottivat. Soita 040 123 4567.")
READ = read_job(JOB)
ITEMS = tuple(item.item_id for items in READ.items for item in items)


@settings(max_examples=60, deadline=None)
@given(
    st.dictionaries(st.sampled_from(ITEMS), st.tuples(st.booleans(), st.sampled_from(["", "x"])))
)
def test_whatever_is_decided_the_text_is_as_if_redacted_anew(
    chosen: dict[str, tuple[bool, str]],
) -> None:
    decisions = tuple(Decision(item, *answer) for item, answer in chosen.items())
    job = job_of(*JOB.passages, decisions=decisions)
    assert READ.decided(decisions) == redact(job)


def test_deciding_leaves_the_letters_of_the_reading_as_they_were() -> None:
    first = READ.decided(())
    READ.decided(tuple(Decision(item, keep=False) for item in ITEMS))
    assert READ.decided(()) == first


def test_a_copied_source_goes_on_as_the_first_one_does() -> None:
    source = LetterSource(5)
    source.letter("person", "a")
    copied = source.copied()
    wanted = [copied.letter("person", str(number)) for number in range(40)]
    assert [source.letter("person", str(number)) for number in range(40)] == wanted
