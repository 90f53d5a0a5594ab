"""Redactor and verifier share nothing: a fault in the one is caught by the other."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from exitdesk.documents.makers import make_document
from exitdesk.documents.requests import CaseReport, Passage
from exitdesk.domain.answers import PartialDate
from exitdesk.domain.categories import Category, TermKind
from exitdesk.domain.texts import Lang
from exitdesk.redaction.engine import Decision, KnownTerm, endings, paradigms, passages, redact
from exitdesk.redaction.engine.names import NameFinder
from exitdesk.redaction.engine.recognisers import RECOGNISERS
from exitdesk.redaction.verifier import patterns
from exitdesk.redaction.verifier.findings import FindingKind
from exitdesk.redaction.verifier.name_forms import NameForms
from exitdesk.redaction.verifier.profiles import REPORT
from exitdesk.redaction.verifier.terms import TermSearch
from exitdesk.redaction.verifier.verifying import verify
from tests.redaction.jobs import JUSSI, job_of

_SOURCE = Path(__file__).parents[2] / "exitdesk" / "redaction"


def _imports(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{one.name}" for one in node.names)


def test_the_verifier_knows_of_the_program_only_its_domain_and_itself() -> None:
    known = ("exitdesk.domain", "exitdesk.redaction.verifier")
    foreign = [
        (file.name, name)
        for file in (_SOURCE / "verifier").rglob("*.py")
        for name in _imports(file)
        if name.startswith("exitdesk.") and not name.startswith(known)
    ]
    assert foreign == []


def test_nothing_else_of_redaction_knows_the_verifier() -> None:
    files = [file for file in _SOURCE.rglob("*.py") if "verifier" not in file.parts]
    assert len(files) > 20
    assert [file.name for file in files for name in _imports(file) if "verifier" in name] == []


def _report(*lines: str) -> CaseReport:
    return CaseReport(
        lang=Lang.FI, recipient="Tukipalvelu", purpose="Tuen suunnittelu",
        reference="ABCDE-FGHJK", dated=PartialDate(2026, 11),
        blocks=tuple(Passage(line) for line in lines),
    )  # fmt: skip


def _found(*texts: str, terms: tuple[KnownTerm, ...] = (JUSSI,)) -> set[FindingKind]:
    """Redact, keep every word in doubt, make the report; return what the verifier finds in it."""
    first = redact(job_of(*texts, terms=terms))
    kept = tuple(
        Decision(item.item_id, keep=True, reason="tavallinen sana") for item in first.open_items
    )
    done = redact(job_of(*texts, terms=terms, decisions=kept))
    made = make_document(_report(*done.passages))
    terms_left = tuple(term.text for term in terms)
    findings = verify(made.pdf, terms_left, REPORT, expected_text=made.words)
    return {finding.kind for finding in findings}


FORMS = {
    "lta": "Soitin Korhoselta saatuun numeroon.",
    "lle": "Kerroin siitä Korhoselle eilen.",
    "ssa": "Luottamus Korhosessa on vahva.",
    "ksi": "Häntä luultiin Korhoseksi siellä.",
}


@cache
def _cached() -> list[object]:
    return [
        thing
        for module in (endings, paradigms)
        for thing in vars(module).values()
        if hasattr(thing, "cache_clear")
    ]


@pytest.fixture
def weak_cases(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The engine's own list of case endings, for a test to spoil."""
    left = list(endings._WEAK_CASES)
    monkeypatch.setattr(endings, "_WEAK_CASES", left)
    yield left
    monkeypatch.undo()
    _forget()


def _forget() -> None:
    for thing in _cached():
        thing.cache_clear()  # type: ignore[attr-defined]


@pytest.mark.parametrize("case", FORMS)
def test_a_case_ending_missing_from_the_redactor_is_caught_in_the_finished_file(
    weak_cases: list[str], case: str
) -> None:
    assert _found(FORMS[case]) == set()
    weak_cases.remove(case)
    _forget()
    assert FindingKind.TERM in _found(FORMS[case])


EXAMPLES = {
    "identity_code": "Tunnus on 010190-900B siellä.",
    "code_half": "Loppuosa on -900B siellä.",
    "swedish_number": "Tunnus on 19900101-9001 siellä.",
    "iban": "Tili on FI21 1234 5600 0007 85 siellä.",
    "account": "Kortti on 5555 4444 3333 1111 siellä.",
    "email": "Osoite on kettu.hauki@example.org siellä.",
    "link": "Sivu on https://example.org/kettu siellä.",
    "handle": "Tunnus on @kettuhauki siellä.",
    "phone": "Numero on 044 987 6543 siellä.",
    "plate": "Auto on ABC-123 siellä.",
    "address": "Osoite on Puistokatu 9 B 33 siellä.",
    "postcode": "Postinumero on 40100 Jyväskylä siellä.",
    "case_number": "Asia on 5500/R/12345/26 siellä.",
}
_TOGETHER = {  # what else sees the example, in the redactor itself
    "phone": {"phone", "phone_by_shape", "account"},
    "identity_code": {"identity_code", "swedish_number", "code_half", "account"},
    "code_half": {"code_half", "identity_code"},
    "swedish_number": {"swedish_number", "account", "identity_code", "phone_by_shape"},
    "account": {"account", "phone", "phone_by_shape"},
    "email": {"email", "link", "handle"},
    "link": {"link", "handle"},
    "address": {"address", "postcode"},
    "postcode": {"postcode", "address"},
    "iban": {"iban", "account", "phone", "phone_by_shape"},
}


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_recogniser_that_is_off_is_noticed_though_nobody_knows_the_number(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    assert _found(EXAMPLES[name]) == set()
    off = _TOGETHER.get(name, {name})
    left = tuple(one for one in RECOGNISERS if one.name not in off)
    monkeypatch.setattr(passages, "RECOGNISERS", left)
    assert FindingKind.IDENTIFIER in _found(EXAMPLES[name])


def test_every_recogniser_of_the_redactor_has_its_example() -> None:
    asking_or_double = {"phone_by_shape", "number_in_words", "number", "name_used"}
    assert {one.name for one in RECOGNISERS} - asking_or_double <= EXAMPLES.keys()


def test_a_matcher_that_is_off_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(NameFinder, "find", lambda *_anything: iter(()))
    assert FindingKind.TERM in _found("Sovin sen Korhosen kanssa.")


def test_what_a_spoilt_verifier_overlooks_the_redactor_has_taken_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    leak = make_document(_report("Sovin sen Korhosen kanssa, 044 987 6543.")).pdf
    monkeypatch.setattr(NameForms, "covers", lambda *_anything: False)
    monkeypatch.setattr(patterns, "_PATTERNS", dict.fromkeys(patterns._PATTERNS, ()))
    assert verify(leak, ("Jussi Korhonen",), REPORT) == ()
    phone = KnownTerm("044 987 6543", TermKind.PHONE, Category.CONTACT)
    done = redact(job_of("Sovin sen Korhosen kanssa, 044 987 6543.", terms=(JUSSI, phone)))
    assert "orho" not in done.passages[0]
    assert not re.search(r"\d", done.passages[0])


@pytest.mark.parametrize("name", ["Tiina", "Jaana", "Karin", "Kevin", "Alvin"])
def test_a_name_in_small_letters_is_no_rare_form_of_a_word(name: str) -> None:
    assert TermSearch([f"{name} Virtanen"]).found_in(f"sitten {name.casefold()} soitti")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Hans", "han tog hans väska"),
        ("Anna", "anna tämä hänelle"),
        ("Toivo", "toivo paremmasta elää"),
        ("Inga", "det fanns inga andra"),
        ("Klara", "de är klara nu"),
        ("Stig", "en stig genom skogen"),
        ("Selin", "hän istui selin oveen"),
    ],
)
def test_a_common_word_in_small_letters_is_no_name(name: str, text: str) -> None:
    assert not TermSearch([name]).found_in(text)
    assert TermSearch([name]).found_in(f"Sitten {name} soitti")
