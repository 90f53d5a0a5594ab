"""Random names, cases, clitics and disguises, counted in the bytes of finished reports.

``python -m tests.redaction.survivors 10000`` draws so many and prints what was left.
"""

import io
import random
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pypdf import PdfReader

from exitdesk.documents.makers import make_document
from exitdesk.documents.requests import CaseReport, Passage
from exitdesk.domain.answers import PartialDate
from exitdesk.domain.categories import Category, TermKind
from exitdesk.domain.texts import Lang
from exitdesk.redaction.engine import KnownTerm, redact
from exitdesk.redaction.engine.letters import folded
from exitdesk.redaction.engine.normalised import LINE_HYPHEN, normalise
from exitdesk.redaction.verifier.reading import by_pdfium, by_pypdf
from tests.redaction.disguises import ALL
from tests.redaction.drawn_names import NAMES, PLAIN_NAMES, TRUE_FORMS
from tests.redaction.finnish_forms import forms
from tests.redaction.jobs import job_of

_A_REPORT = 100  # draws in one file
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Draw:
    """A name, the form of it that was written, and the sentence as it was written."""

    name: str
    form: str
    sentence: str


def drawn(chance: random.Random, lang: Lang) -> Draw:
    """Return a name in one of its forms and one of its disguises."""
    disguise = chance.choice(ALL)
    if lang is Lang.SV:
        name = chance.choice(NAMES)
        ending = chance.choice(["", "s", ":s", "’s"])
        return Draw(name, name, f"Igår ringde {disguise(name)}{ending} handläggare tillbaka.")
    if chance.random() < 0.5:
        name = chance.choice(sorted(TRUE_FORMS))
        form = chance.choice(sorted(TRUE_FORMS[name].values()))
    else:
        name = chance.choice(PLAIN_NAMES)
        form = chance.choice(list(forms(name)))
    return Draw(name, form, f"Eilen puhuttiin {disguise(form)} asiasta.")


def survivors(count: int, seed: int, *, known: bool = True) -> Iterator[str]:
    """Yield each form that can be read out of the bytes of a finished report.

    Unless ``known``, no name is told to the redactor: then names must be found.
    """
    chance = random.Random(seed)
    for number in range(0, count, _A_REPORT):
        lang = Lang.SV if number % (4 * _A_REPORT) == 0 else Lang.FI
        draws = [drawn(chance, lang) for _ in range(min(_A_REPORT, count - number))]
        yield from _left(draws, lang, known=known)


def _left(draws: Sequence[Draw], lang: Lang, *, known: bool) -> Iterator[str]:
    terms = tuple(
        KnownTerm(name, TermKind.PERSON, Category.CLIENT_NAME)
        for name in sorted({draw.name for draw in draws if known})
    )
    text = "\n\n".join(draw.sentence for draw in draws)
    done = redact(job_of(text, terms=terms, lang=lang))
    read = _words_of(done.passages[0], lang)
    own = _words_of("", lang)  # what every report says
    for draw in draws:
        if folded(draw.form) in read - own:
            yield draw.form


def _words_of(text: str, lang: Lang) -> frozenset[str]:
    """Return every word that either library reads out of a report of ``text``."""
    blocks = (Passage(text or "–"),)
    pdf = make_document(CaseReport(lang, "–", "–", "AAAAA-BBBBB", PartialDate(2026), blocks)).pdf
    pages = "\n".join([*by_pdfium(pdf), *by_pypdf(PdfReader(io.BytesIO(pdf)))])
    whole = folded(normalise(pages).text).replace(LINE_HYPHEN, "")
    return frozenset(_WORD.findall(whole))


if __name__ == "__main__":
    asked = int(sys.argv[1])
    left = list(survivors(asked, seed=20261122))
    print(f"{len(left)} survivors of {asked}: {left[:20]}")  # noqa: T201
