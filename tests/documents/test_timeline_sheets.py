"""The timeline as a paper of its own: every person, bar and mark, and a file that is passed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from exitdesk.documents.makers import make_document
from exitdesk.documents.requests import Marks, PlanTimeline, TimelineSheet
from exitdesk.documents.timeline_shown import episodes_shown, in_tracks, unknown_spans
from exitdesk.domain.texts import Lang
from exitdesk.domain.timelines import Episode, EpisodeState, Lane, Mark, MarkKind
from exitdesk.redaction.verifier.profiles import TIMELINE_SHEET
from exitdesk.redaction.verifier.verifying import verify

Read = Callable[[bytes], list[str]]

TODAY = date(2026, 11, 22)


def episode(first: int, last: int | None, title: str, state: EpisodeState) -> Episode:
    end = None if last is None else TODAY + timedelta(days=last)
    start = TODAY + timedelta(days=first)
    return Episode(start, end, title, first == -20, state, title, "service_episode")


EPISODES = (
    episode(-40, -10, "Psykosocialt stöd", EpisodeState.ENDED),
    episode(-20, None, "Skyddat boende", EpisodeState.RUNNING),
    episode(-5, 20, "Skuldrådgivning", EpisodeState.PLANNED),
    episode(-4, None, "Blev inte av", EpisodeState.REFUSED),
    episode(-400, -300, "För länge sedan", EpisodeState.ENDED),
)


@pytest.fixture
def sheet(lang: Lang, timeline: PlanTimeline) -> TimelineSheet:
    """A case with bars, and with a note on most days."""
    notes = tuple(
        Mark(TODAY - timedelta(days=day), Lane.NOTES, MarkKind.NOTE, f"Anteckning {day}", "", "")
        for day in range(50)
    )
    view = replace(timeline.view, marks=(*timeline.view.marks, *notes), episodes=EPISODES)
    return TimelineSheet(
        lang,
        replace(timeline, view=view),
        TODAY,
        client="Räven",
        code="K-7Q4M",
        left_out=("Möten",),
        marks=Marks(secret=True, anchor="3F9A22C1"),
    )


def test_the_paper_is_passed_by_the_check_word_for_word(sheet: TimelineSheet, read: Read) -> None:
    made = make_document(sheet)
    assert verify(made.pdf, [], TIMELINE_SHEET, expected_text=made.words) == ()
    for text in read(made.pdf):
        for words in ("Räven", "K-7Q4M", "Sisko", "Skyddat boende", "Anteckning 49", "Möten"):
            assert words in text
        assert "Blev inte av" not in text
        assert "För länge sedan" not in text


def test_bars_that_overlap_lie_in_tracks_of_their_own(sheet: TimelineSheet) -> None:
    shown = in_tracks(sheet.timeline, episodes_shown(sheet.timeline))
    assert [(track, one.title) for track, one in shown] == [
        (0, "Psykosocialt stöd"),
        (1, "Skyddat boende"),
        (0, "Skuldrådgivning"),
    ]


def test_a_level_that_has_expired_is_unknown_until_the_next_one(timeline: PlanTimeline) -> None:
    assert list(unknown_spans(timeline, "")) == [(date(2026, 10, 11), date(2026, 10, 20))]
