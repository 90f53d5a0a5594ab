"""What is disclosed one by one stays whole; what comes from a closed case is guarded most."""

from dataclasses import replace

import pytest

from exitdesk.domain.categories import Category, TermKind
from exitdesk.redaction.cli import IDENTIFIERS
from exitdesk.redaction.engine import KnownTerm, redact
from exitdesk.redaction.treatments import Treatment
from tests.redaction.jobs import JUSSI, job_of

_LIISA = KnownTerm("Liisa Korhonen", TermKind.PERSON, Category.CLOSE_ONE, allowed=True)


def _allowed(text: str, kind: TermKind, role: Category = Category.CONTACT) -> KnownTerm:
    return KnownTerm(text, kind, role, allowed=True)


@pytest.mark.parametrize(
    ("term", "written", "other"),
    [
        (_allowed("+358401234567", TermKind.PHONE), "040 123 4567", "050 765 4321"),
        (_allowed("jussi.korhonen@example.fi", TermKind.EMAIL), "jussi.korhonen@example.fi",
         "liisa.korhonen@example.fi"),
        (_allowed("FI2112345600000785", TermKind.ACCOUNT), "FI21 1234 5600 0007 85",
         "FI76 3939 0001 0020 30"),
        (_allowed("ABC-123", TermKind.PLATE), "ABC-123", "ABC-124"),
        (_allowed("jussi_k", TermKind.HANDLE), "@jussi_k", "@jussi_x"),
        (_allowed("131052-908T", TermKind.IDENTITY_CODE, Category.IDENTITY_CODE), "131052-908T",
         "131052-909T"),
        (_allowed("1981-02-02", TermKind.BIRTH_DATE, Category.IDENTITY_CODE), "s. 2.2.1981",
         "s. 3.2.1981"),
        (_allowed("5560/R/998/25", TermKind.CASE_NUMBER, Category.IDENTITY_CODE), "5560/R/998/25",
         "5560/R/999/25"),
        (_allowed("Puistokatu 9 B 33", TermKind.ADDRESS, Category.ADDRESS), "Puistokatu 9 B 33",
         "Puistokatu 10 A 2"),
    ],
)  # fmt: skip
def test_an_allowed_identifier_stays_and_its_like_goes(
    term: KnownTerm, written: str, other: str
) -> None:
    done = redact(job_of(f"Tieto on {written} eikä {other} ole.", terms=(JUSSI, term)))
    assert written in done.passages[0]
    assert other.removeprefix("s. ") not in done.passages[0]
    assert done.open_items == ()


def test_what_stands_beside_an_allowed_address_goes() -> None:
    street = _allowed("Puistokatu 9 B 33", TermKind.ADDRESS, Category.ADDRESS)
    done = redact(job_of("Osoite: Puistokatu 9 B 33, 40100 Jyväskylä.", terms=(street,)))
    assert "Puistokatu 9 B 33, [" in done.passages[0]
    assert "Jyväskylä" not in done.passages[0]


def test_an_allowed_name_stays_whole_and_the_shared_surname_alone_goes() -> None:
    done = redact(job_of("Liisa Korhonen ja Korhonen tulivat, Liisalle soitettiin.",
                         terms=(JUSSI, _LIISA)))  # fmt: skip
    assert done.passages[0].startswith("Liisa Korhonen ja [")
    assert "Liisalle" in done.passages[0]


def test_a_hidden_name_goes_although_it_is_allowed_elsewhere() -> None:
    hidden = replace(_LIISA, allowed=False, hidden=True)
    done = redact(job_of("Liisa Korhonen tuli.", terms=(_LIISA, hidden)))
    assert "Liisa" not in done.passages[0]
    assert "SUOJATTU" in done.passages[0]


@pytest.mark.parametrize(
    ("term", "written"),
    [
        (KnownTerm("Jussi Korhonen", TermKind.PERSON, Category.CLIENT_NAME), "Korhoselle"),
        (KnownTerm("Jussi Korhonen", TermKind.PERSON, Category.CLIENT_NAME), "J.K."),
        (KnownTerm("Jussi Korhonen", TermKind.PERSON, Category.CLIENT_NAME), "JussiKorhonen"),
        (KnownTerm("Jussi Korhonen", TermKind.PERSON, Category.CLIENT_NAME), "K o r h o n e n"),
        (KnownTerm("0401234567", TermKind.PHONE, Category.CONTACT), "040 123 4567"),
        (KnownTerm("1981-02-02", TermKind.BIRTH_DATE, Category.IDENTITY_CODE), "2.2.1981"),
        (KnownTerm("Kiuruvesi", TermKind.PLACE, Category.MUNICIPALITY), "Kiuruvedellä"),
        (KnownTerm("Pohjan Sudet", TermKind.GROUP, Category.GROUP), "Pohjan Susien"),
    ],
)
def test_a_term_of_a_closed_case_shows_only_as_protected(term: KnownTerm, written: str) -> None:
    everything = dict.fromkeys(Category, Treatment.KEEP)
    for treatments in (everything, IDENTIFIERS):
        hidden = replace(term, hidden=True)
        done = redact(job_of(f"Silloin {written} mainittiin.", terms=(hidden,),
                             treatments=treatments))  # fmt: skip
        assert written not in done.passages[0]
        assert "[SUOJATTU NIMI " in done.passages[0]
        (removal,) = done.removals
        assert (removal.hidden, removal.known) == (True, "")


def test_a_question_about_a_term_of_a_closed_case_does_not_say_its_name() -> None:
    hidden = KnownTerm("Lumi Salmi", TermKind.PERSON, Category.CLIENT_NAME, hidden=True)
    (item,) = redact(job_of("Hän odotti salmen takana.", terms=(hidden,))).open_items
    assert (item.hidden, item.known, item.matches_known) == (True, "", True)
    shown = f"{item.base_form} {item.why.sv} {item.why.fi} {item.sentence}"
    assert "Salmi" not in shown
    assert "Lumi" not in shown


def test_a_hidden_name_that_an_open_case_shares_shows_as_protected() -> None:
    hidden = replace(JUSSI, hidden=True, subject="")
    for terms in ((JUSSI, hidden), (hidden, JUSSI)):
        done = redact(job_of("Silloin Jussi Korhonen ja J.K. tulivat.", terms=terms))
        assert [removal.known for removal in done.removals] == ["", ""]
        assert done.passages[0].count("[SUOJATTU NIMI ") == 2
