"""A report side by side, row by row, from the real redactor."""

from hypothesis import given, settings
from hypothesis import strategies as st

from exitdesk.casework.report_items import ReportItem
from exitdesk.casework.report_reviews import ReportReview
from exitdesk.casework.report_sides import MarkKind, sides
from exitdesk.domain.texts import Lang
from exitdesk.redaction.engine import Decision
from exitdesk.redaction.treatments import Treatment
from tests.casework.cases_by_hand import CaseByHand
from tests.casework.readings_by_hand import PURPOSE, reading_of, rows_of
from tests.casework.test_agreements import agree
from tests.casework.test_reports import item, order_for, permits

_PIECES = st.sampled_from(
    ["Jussi Korhonen", "Jussi\nKorhonen", "\n", " ", ". ", ".\n", "qvast", "Qvastberga", "och",
     "040 123 4567", "a" * 300, " sedan", "\u00ad", "Korhosen"]
)  # fmt: skip


@settings(max_examples=80, deadline=None)
@given(st.lists(_PIECES, max_size=30), st.booleans())
def test_each_side_is_its_text_whole_and_marks_lie_on_their_words(
    pieces: list[str], keep: bool
) -> None:
    text = " ".join(pieces)
    reading = reading_of(text, Lang.SV)
    decisions = [Decision(one.item_id, keep=keep, reason="x") for one in reading.items[::2]]
    review = reading.review(reading.order.decided(*decisions))
    rows = sides(review, reading.items, "Syfte")[1:]
    spaceless = "".join(row.original.text for row in rows).replace("\u2028", "").split()
    assert "".join(spaceless) == "".join(text.split())
    after = "".join(row.redacted.text for row in rows).replace("\u2028", "").split()
    assert "".join(after) == "".join(review.redacted.passages[0].split())
    for row in rows:
        assert text[row.start : row.end].replace("\n", "\u2028") == row.original.text
        for mark in row.redacted.marks:
            if mark.kind is MarkKind.REMOVED:
                assert row.redacted.text[mark.start : mark.end].startswith("[")
        assert len(row.original.marks) == len(row.redacted.marks)


def test_a_long_paragraph_is_shown_in_rows_that_end_between_sentences() -> None:
    sentence = "Klienten kom i tid och vi talade om allt möjligt. "
    rows = rows_of(reading_of(sentence * 100))[1:]
    assert len(rows) > 4
    assert all(len(row.original.text) < 1000 for row in rows)
    assert all(row.original.text.startswith("Klienten") for row in rows)


def test_a_word_decided_on_is_marked_by_what_was_decided() -> None:
    reading = reading_of("Sedan kom Qvastberga. Jussi Korhonen gick.")
    (open_item,) = reading.items

    def kinds(*decisions: Decision) -> list[MarkKind]:
        return [mark.kind for mark in rows_of(reading, *decisions)[1].original.marks]

    assert kinds() == [MarkKind.OPEN, MarkKind.REMOVED]
    assert kinds(Decision(open_item.item_id, keep=True)) == [MarkKind.KEPT, MarkKind.REMOVED]
    removed = rows_of(reading, Decision(open_item.item_id, keep=False))[1].original.marks
    assert [mark.kind for mark in removed] == [MarkKind.REMOVED] * 2
    assert removed[0].item_id == open_item.item_id
    assert removed[1].item_id == ""


def test_what_it_is_for_is_the_first_row() -> None:
    first = rows_of(reading_of("Text."))[0]
    assert first.original.text == f"Käyttötarkoitus: {PURPOSE}"


def test_structured_values_are_shown_as_they_are_and_as_they_leave(case: CaseByHand) -> None:
    agree(case, permits=permits("health_social", "plan", "event_date", "municipality"))
    case.write("meeting", state="held", written="summary", minutes=40, body="Vi talade länge.")
    case.write("step", title="Ring vårdcentralen", due=case.clock.today(), who="together")
    wanted: list[ReportItem] = [
        item(case, "health_social", "step", "due"),
        item(case, "health_social", "person", "municipality"),
        item(case, "health_social", "meeting", "body"),
    ]
    order = order_for(case, "health_social", "").with_items(*(one.ref for one in wanted))
    review = case.review(order)
    rows = sides(review, (), "Syfte")
    marked = [mark for row in rows for mark in row.original.marks if mark.category]
    by_kind = {mark.kind for mark in marked}
    assert {MarkKind.COARSER, MarkKind.WITHHELD} <= by_kind
    town = next(row for row in rows if "Kuopio" in row.original.text)
    assert "Savolax" in town.redacted.text
    assert town.original.marks[0].kind is MarkKind.COARSER
    withheld = next(row for row in rows if "länge" in row.original.text)
    assert withheld.redacted.text == ""
    day = next(row for row in rows if "22.11.2026" in row.original.text and not row.is_heading)
    assert "november 2026" in day.redacted.text
    assert "22.11.2026" not in " ".join(row.redacted.text for row in rows)


def test_nothing_that_a_review_knows_is_in_what_is_printed(case: CaseByHand) -> None:
    agree(case, permits=permits("health_social", "plan", "event_date", "municipality"))
    wanted = item(case, "health_social", "person", "municipality")
    review = case.review(order_for(case, "health_social", "").with_items(wanted.ref))
    assert isinstance(review, ReportReview)
    assert review.before.sources[0].value == "Kuopio"
    assert review.before.sources[0].treatment is Treatment.REGION
    assert "Kuopio" not in repr(review.before.blocks(review.redacted.passages))
