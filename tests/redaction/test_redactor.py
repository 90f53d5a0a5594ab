"""What is replaced, by what, and what is asked."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exitdesk.domain.categories import Category, TermKind
from exitdesk.domain.texts import Lang
from exitdesk.redaction.cli import IDENTIFIERS
from exitdesk.redaction.engine import Decision, KnownTerm, LetterSource, decide_together, redact
from exitdesk.redaction.treatments import Treatment
from tests.redaction.jobs import JUSSI, job_of

_LUMI = KnownTerm("Lumi Salmi", TermKind.PERSON, Category.CLIENT_NAME)
_SISTER = KnownTerm("Liisa Korhonen", TermKind.PERSON, Category.CLOSE_ONE)


def test_a_placeholder_says_a_role_and_a_letter_in_the_language_of_the_document() -> None:
    finnish = redact(job_of("Jussi Korhonen tuli.")).passages[0]
    swedish = redact(job_of("Jussi Korhonen kom.", lang=Lang.SV)).passages[0]
    assert re.fullmatch(r"\[HENKILÖ [A-Z]\] tuli\.", finnish)
    assert re.fullmatch(r"\[PERSON [A-Z]\] kom\.", swedish)


def test_whatever_is_added_to_a_name_becomes_the_same_neutral_ending() -> None:
    # "-kin" too: "Ylämaahan" is a case or "-han", and which it may be tells how the name ends
    done = redact(job_of("Jussin, Jussia, Korhoselta, Korhosessakin, Jussi, Korhonenkin"))
    letter = done.passages[0][9]
    inflected = f"[HENKILÖ {letter}]:lle"
    bare = f"[HENKILÖ {letter}]"
    assert done.passages[0] == ", ".join([*[inflected] * 4, bare, inflected])


@given(
    st.sampled_from(["Jussi Korhonen", "Bo Ek", "Aleksandra Hämäläinen", "Nguyen Van Thanh"]),
    st.integers(0, 50),
)
def test_a_text_tells_neither_the_length_nor_the_letters_of_a_name(name: str, seed: int) -> None:
    term = KnownTerm(name, TermKind.PERSON, Category.CLIENT_NAME, subject="client")
    made = redact(job_of(f"Tapasimme: {name}. Sitten {name} lähti.", terms=(term,), seed=seed))
    usual = redact(job_of("Tapasimme: Jussi Korhonen. Sitten Jussi Korhonen lähti.", seed=seed))
    assert made.passages == usual.passages


def test_letters_are_stable_in_one_report_and_differ_between_reports() -> None:
    letters = [LetterSource(seed).letter("person", "a") for seed in range(40)]
    assert len(set(letters)) > 5
    source = LetterSource(3)
    first = [source.letter("person", str(number)) for number in range(60)]
    again = [source.letter("person", str(number)) for number in range(60)]
    assert first == again
    assert len(set(first)) == 60


def test_names_of_one_person_share_a_letter_and_shared_names_have_their_own() -> None:
    nick = KnownTerm("Korppi", TermKind.NICKNAME, Category.CLIENT_NAME, subject=JUSSI.subject)
    done = redact(job_of("Jussi ja Korppi. Liisa. Korhonen.", terms=(JUSSI, nick, _SISTER)))
    placeholders = [removal.placeholder for removal in done.removals]
    assert placeholders[0] == placeholders[1]
    assert len({placeholders[0], placeholders[2], placeholders[3]}) == 3


def test_a_surname_shared_with_somebody_who_may_be_named_has_a_letter_of_its_own() -> None:
    treatments = {**IDENTIFIERS, Category.CLIENT_NAME: Treatment.KEEP}
    text = "Liisa tuli. Korhonen soitti. Liisa Korhonen lähti. Jussi Korhonen jäi."
    done = redact(job_of(text, terms=(JUSSI, _SISTER), treatments=treatments))
    sister, surname, whole, beside_his = [removal.placeholder for removal in done.removals]
    assert sister == whole
    assert surname == beside_his != sister
    assert "Jussi" in done.passages[0]


def test_a_capitalised_form_goes_and_one_in_small_letters_is_asked_about() -> None:
    done = redact(job_of("Salmen isä odotti salmen takana.", terms=(_LUMI,)))
    assert done.passages[0].endswith("isä odotti salmen takana.")
    (item,) = done.open_items
    assert (item.word, item.matches_known, item.default) == ("salmen", True, "remove")
    assert item.sentence == "Salmen isä odotti salmen takana."


def test_a_form_in_small_letters_without_another_reading_goes_unasked() -> None:
    done = redact(job_of("näin korhosen bussissa"))
    assert "korhosen" not in done.passages[0]
    assert done.open_items == ()


def test_unknown_capitalised_words_are_asked_about_by_their_base_form() -> None:
    done = redact(job_of("Silloin Pasi tuli. Kerroin Pasille ja Pasin äidille."))
    assert [item.word for item in done.open_items] == ["Pasi", "Pasille", "Pasin"]
    assert {item.base_form for item in done.open_items} == {"pasi"}
    assert not any(item.matches_known for item in done.open_items)


def test_one_decision_settles_all_occurrences_of_an_unknown_word() -> None:
    text = "Silloin Pasi tuli. Kerroin Pasille ja Pasin äidille."
    items = redact(job_of(text)).open_items
    kept = redact(job_of(text, decisions=decide_together(items, "pasi", keep=True)))
    gone = redact(job_of(text, decisions=decide_together(items, "pasi", keep=False)))
    assert kept.open_items == gone.open_items == ()
    assert kept.passages[0] == text
    assert "Pasi" not in gone.passages[0]


def test_keeping_a_word_that_matches_a_known_name_needs_a_reason() -> None:
    text = "Hän odotti salmen takana."
    (item,) = redact(job_of(text, terms=(_LUMI,))).open_items
    assert decide_together((item,), item.base_form, keep=True) == ()
    without = redact(job_of(text, terms=(_LUMI,), decisions=(Decision(item.item_id, True),)))
    assert without.open_items == (item,)
    reasoned = (Decision(item.item_id, True, "Paikka, ei nimi"),)
    kept = redact(job_of(text, terms=(_LUMI,), decisions=reasoned))
    assert (kept.open_items, kept.passages[0], kept.kept_words) == ((), text, ("salmen",))


def test_an_edit_opens_the_items_of_its_own_sentence_only() -> None:
    items = redact(job_of("Silloin Pasi tuli. Sitten Ossi lähti.")).open_items
    decisions = tuple(Decision(item.item_id, keep=True) for item in items)
    edited = redact(job_of("Silloin Pasi tuli. Sitten Ossi palasi.", decisions=decisions))
    assert [item.word for item in edited.open_items] == ["Ossi"]


def test_words_the_officer_has_cleared_are_not_asked_about_but_known_names_still_go() -> None:
    keep = frozenset({"Mertaranta", "Korhonen"})
    done = redact(job_of("Tuttu on Mertarannan Ossi, sanoi Korhonen.", keep_words=keep))
    assert [item.word for item in done.open_items] == ["Ossi"]
    assert "Korhonen" not in done.passages[0]


def test_a_name_from_a_case_that_may_not_be_opened_shows_only_as_protected() -> None:
    hidden = replace(JUSSI, hidden=True)
    everything = dict.fromkeys(Category, Treatment.KEEP)
    done = redact(job_of("Jussi tuli.", terms=(hidden,), treatments=everything))
    assert done.passages[0].startswith("[SUOJATTU NIMI ")
    assert done.forbidden_terms == ("Jussi Korhonen",)


def test_what_the_policy_keeps_stays_and_is_not_asked_about() -> None:
    treatments = {**IDENTIFIERS, Category.CLIENT_NAME: Treatment.KEEP}
    done = redact(job_of("Silloin Jussin sisko Liisa tuli.", terms=(JUSSI, _SISTER),
                         treatments=treatments))  # fmt: skip
    assert done.passages[0].startswith("Silloin Jussin sisko [")
    assert done.open_items == ()
    assert done.forbidden_terms == ("Liisa Korhonen",)


def test_a_name_that_is_both_kept_and_removed_is_removed() -> None:
    treatments = {**IDENTIFIERS, Category.CLIENT_NAME: Treatment.KEEP}
    done = redact(job_of("Sanoi Korhonen.", terms=(JUSSI, _SISTER), treatments=treatments))
    assert "Korhonen" not in done.passages[0]


def test_what_no_treatment_speaks_of_is_removed() -> None:
    assert "Jussi" not in redact(job_of("Jussi tuli.", treatments={})).passages[0]


def test_an_alias_stays_where_the_policy_says_alias_and_the_name_goes() -> None:
    alias = KnownTerm("Kaarna", TermKind.ALIAS, Category.CLIENT_NAME, subject=JUSSI.subject)
    treatments = {**IDENTIFIERS, Category.CLIENT_NAME: Treatment.ALIAS}
    done = redact(job_of("Jussi eli Kaarna tuli.", terms=(JUSSI, alias), treatments=treatments))
    assert "Kaarna" in done.passages[0]
    assert "Jussi" not in done.passages[0]


@pytest.mark.parametrize(
    ("treatment", "said"),
    [
        (Treatment.PSEUDONYMISE, "[HENKILÖ "),
        (Treatment.ROLE, "[LÄHEINEN "),
        (Treatment.REMOVE, "[HENKILÖ "),
    ],
)
def test_a_role_shows_only_where_the_policy_says_role(treatment: Treatment, said: str) -> None:
    treatments = {**IDENTIFIERS, Category.CLOSE_ONE: treatment}
    done = redact(job_of("Liisa tuli.", terms=(_SISTER,), treatments=treatments))
    assert done.passages[0].startswith(said)


@pytest.mark.parametrize(
    ("treatment", "said"),
    [
        (Treatment.KEEP, "9.9.2026"),
        (Treatment.MONTH, "syyskuu 2026"),
        (Treatment.QUARTER, "3. neljännes 2026"),
        (Treatment.YEAR, "2026"),
        (Treatment.REMOVE, "[PÄIVÄMÄÄRÄ "),
    ],
)
def test_days_in_a_text_are_made_coarser(treatment: Treatment, said: str) -> None:
    treatments = {**IDENTIFIERS, Category.EVENT_DATE: treatment}
    for day in ("9.9.2026", "9. syyskuuta 2026", "2026-09-09"):
        done = redact(job_of(f"Kokous {day} pidettiin.", treatments=treatments)).passages[0]
        assert said in done or (treatment is Treatment.KEEP and day in done)
        assert treatment is Treatment.KEEP or day not in done


def test_a_birthday_goes_however_it_is_written_and_other_days_stay() -> None:
    born = KnownTerm("1981-02-02", TermKind.BIRTH_DATE, Category.IDENTITY_CODE)
    for day in ("2.2.1981", "02.02.81", "2. helmikuuta 1981", "helmikuun 2. päivänä 1981",
                "1981-02-02", "020281", "toinen helmikuuta 1981", "2/2 1981"):  # fmt: skip
        done = redact(job_of(f"Papereissa on {day} ja 3.3.2026.", terms=(born,)))
        assert day not in done.passages[0], day
        assert "3.3.2026" in done.passages[0]


def test_a_place_goes_in_both_languages_with_those_who_live_there() -> None:
    turku = KnownTerm("Turku", TermKind.PLACE, Category.MUNICIPALITY)
    done = redact(
        job_of("Turussa asuva turkulainen. Åbo är stort, sade åboborna.", terms=(turku,))
    )
    assert not any(
        word in done.passages[0] for word in ("Turussa", "turkulainen", "Åbo", "åbobor")
    )


def test_a_text_that_was_redacted_before_is_left_alone() -> None:
    once = redact(job_of("Jussille soitettiin numeroon 040 123 4567."))
    again = redact(job_of(*once.passages))
    assert again.passages == once.passages
    assert again.open_items == ()


def test_a_text_without_names_or_numbers_comes_out_as_it_went_in() -> None:
    text = "Asiakas aloittaa koulutuksen tammikuussa. Kelan päätös saatiin, ja KRP:lle kerrottiin."
    done = redact(job_of(text))
    assert (done.passages, done.removals, done.open_items) == ((text,), (), ())


def test_without_the_matcher_names_would_stay() -> None:
    assert redact(job_of("Sitten tuli jussi.", terms=())).passages == ("Sitten tuli jussi.",)


@pytest.mark.parametrize(
    "piece",
    ["a", "A", "a-", "1 ", "A. ", "-\n", "@", "a.", "(at)", "0-", "XXX ", "Ab ", "e\u0301"],
)
def test_a_long_text_of_any_kind_comes_through(piece: str) -> None:
    text = (piece * 20_000)[:20_000]
    assert len(redact(job_of(text)).passages) == 1


def test_a_particle_counts_as_a_given_name_but_not_inside_a_name() -> None:
    del_ = KnownTerm("Del Svensson", TermKind.PERSON, Category.CLIENT_NAME)
    von = KnownTerm("Ulrika von Essen", TermKind.PERSON, Category.CLIENT_NAME)
    done = redact(job_of("Igår kom Del, von oben.", terms=(del_, von), lang=Lang.SV))
    assert "Del" not in done.passages[0]
    assert done.passages[0].endswith("von oben.")


@pytest.mark.parametrize(
    ("written", "left"),
    [("von Essen", "von"), ("Ulrika von Essen", "von"), ("U. von Essen", "U.")],
)
def test_what_belongs_to_a_name_goes_with_it(written: str, left: str) -> None:
    von = KnownTerm("Ulrika von Essen", TermKind.PERSON, Category.CLIENT_NAME)
    done = redact(job_of(f"Igår ringde {written} klienten.", terms=(von,), lang=Lang.SV))
    assert left not in done.passages[0]
    assert len(done.removals) == 1


def test_a_number_that_may_stay_is_not_broken_up_for_looking_like_half_a_code() -> None:
    kept = {**IDENTIFIERS, Category.CONTACT: Treatment.KEEP}
    for text in ("Puh. 040 765 4321 iltaisin.", "Nås på 040 123 4567."):
        done = redact(replace(job_of(text), treatments=kept))
        (whose,) = done.open_items  # the number is nobody's that is known: it is asked about whole
        assert (done.passages, whose.word.replace(" ", "")[:3]) == ((text,), "040")
        assert len(whose.word.replace(" ", "")) == 10
    assert "040765" not in redact(replace(job_of("Alku 040765."), treatments=kept)).passages[0]
