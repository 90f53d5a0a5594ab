"""Text made comparable, and the way back."""

from hypothesis import given
from hypothesis import strategies as st

from exitdesk.redaction.engine.letters import folded
from exitdesk.redaction.engine.normalised import LINE_HYPHEN, normalise

_TEXTS = st.text(
    alphabet=st.one_of(
        st.sampled_from("aäÖž-\u2011\u00ad\u200b\u00a0\n\r .'’\u0301\u0308İßﬁŁ"), st.characters()
    ),
    max_size=60,
)


@given(_TEXTS)
def test_every_letter_knows_where_it_stood(text: str) -> None:
    normal = normalise(text)
    assert len(normal.text) == len(normal.small) == len(normal.starts) == len(normal.ends)
    for place in range(len(normal.text)):
        start, end = normal.original_span(place, place + 1)
        assert 0 <= start < end <= len(text)
    starts = list(normal.starts)
    assert starts == sorted(starts)


@given(_TEXTS)
def test_folding_changes_no_length(text: str) -> None:
    assert len(folded(normalise(text).text)) == len(normalise(text).text)


@given(st.text(alphabet="abc ÅÄÖåäö.,-", max_size=40))
def test_plain_text_is_left_as_it_is(text: str) -> None:
    assert normalise(text).text == text


def test_disguises_fall_away() -> None:
    normal = normalise("Kor\u00adho\u200bnen\u00a0Ma\u0308ki Ylä\u2011Outinen")
    assert normal.text == "Korhonen Mäki Ylä-Outinen"
    assert normal.original_span(0, 8) == (0, 10)


def test_a_hyphen_at_the_end_of_a_line_is_kept_apart() -> None:
    normal = normalise("Korho-\n  sta")
    assert normal.text == f"Korho{LINE_HYPHEN}sta"
    assert normal.original_span(0, len(normal.text)) == (0, 12)


def test_diacritics_fall_away_but_not_those_of_our_own_letters() -> None:
    assert folded("ŽELJKO Ćosić Åsa Øystein Łukasz") == "zeljko cosic åsa öystein lukasz"
