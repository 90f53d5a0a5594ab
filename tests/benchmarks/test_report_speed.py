"""A long report redacted, made and verified, against only making it."""

import time
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from exitdesk.casework.practice_loader import load_practice
from exitdesk.documents.makers import make_document
from exitdesk.documents.requests import CaseReport, Heading, Passage
from exitdesk.domain.answers import PartialDate
from exitdesk.domain.texts import Lang
from exitdesk.redaction.engine import redact
from exitdesk.redaction.verifier.profiles import REPORT
from exitdesk.redaction.verifier.verifying import verify
from tests.redaction.jobs import job_of

RESOURCES = Path(__file__).parents[2] / "resources"


def _prose() -> list[str]:
    """Return the invented reports' texts, Finnish ones, as the stuff of a long report."""
    cases = load_practice(RESOURCES / "practice")
    return [report.text for case in cases for report in case.reports if report.lang is Lang.FI]


def _paper(passages: tuple[str, ...]) -> CaseReport:
    blocks = tuple(
        block
        for number, text in enumerate(passages, start=1)
        for block in (Heading(f"Osa {number}"), Passage(text))
    )
    return CaseReport(
        lang=Lang.FI, recipient="Tukipalvelu", purpose="Tuen suunnittelu", reference="R-0000",
        dated=PartialDate(2026, 11), blocks=blocks,
    )  # fmt: skip


def _passages(pages: int) -> tuple[str, ...]:
    stuff = _prose()
    passages = [stuff[0]]
    while make_document(_paper(tuple(passages))).pages < pages:
        passages.append(stuff[len(passages) % len(stuff)])
    return tuple(passages)


@pytest.mark.parametrize("pages", [10, 20])
def test_a_report_is_redacted_made_and_verified(pages: int, benchmark: BenchmarkFixture) -> None:
    passages = _passages(pages)

    def whole() -> tuple[float, float, float]:
        began = time.perf_counter()
        redacted = redact(job_of(*passages))
        reddened = time.perf_counter()
        made = make_document(_paper(redacted.passages))
        drawn = time.perf_counter()
        verify(made.pdf, redacted.forbidden_terms, REPORT, expected_text=made.words)
        return reddened - began, drawn - reddened, time.perf_counter() - drawn

    whole()  # word lists are read once a process
    redacting, making, verifying = benchmark.pedantic(whole, rounds=3)
    total = redacting + making + verifying
    print(
        f"\n{pages} pages: {total:.2f} s = redacted {redacting:.2f} + made {making:.2f}"
        f" + verified {verifying:.2f}; {total / making:.1f} x only making it"
    )
