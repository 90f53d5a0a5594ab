"""Clean files of many kinds: reports as they are made, and what other programs print."""

import io
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pikepdf
from faker import Faker
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, letter
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from exitdesk.casework.practice_loader import load_practice
from exitdesk.documents.fonts import register_fonts
from exitdesk.documents.makers import make_document
from exitdesk.documents.requests import Block, CaseReport, Grid, Heading, KeyValues, Passage
from exitdesk.domain.answers import PartialDate
from exitdesk.domain.categories import Category, TermKind
from exitdesk.domain.texts import Lang
from exitdesk.redaction.cli import IDENTIFIERS, redact_note
from exitdesk.redaction.engine import KnownTerm, LetterSource, RedactionJob, redact
from tests.redaction.note_scores import read_notes

_RESOURCES = Path(__file__).parents[2] / "resources"
_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
_FACES = ("Helvetica", "Times-Roman", "Courier", "OpenSans")


@dataclass(frozen=True, slots=True)
class CleanFile:
    """A file without a leak, the terms it is clean of, and its text when that is known."""

    name: str
    pdf: bytes
    terms: tuple[str, ...]
    words: str | None = None


@cache
def clean_texts() -> dict[Lang, list[str]]:
    """Return ordinary running texts by language: reports of the practice vault, redacted notes."""
    found: dict[Lang, list[str]] = {lang: [] for lang in Lang}
    for case in load_practice(_RESOURCES / "practice"):
        for report in case.reports:
            found[report.lang].append(report.text)
    for note in read_notes("unseen.jsonl")[:60]:
        answer: Any = redact_note(note)
        if not answer["flags"]:
            found[Lang(note["lang"])].append(answer["text"])
    return found


def known_people(draw: random.Random, lang: Lang) -> tuple[KnownTerm, ...]:
    """Return what a case may know: three people, a phone number, a code, a day, a group."""
    names = Faker("fi_FI" if lang is Lang.FI else "sv_SE")
    names.seed_instance(draw.randrange(10**9))
    people = [f"{names.first_name()} {names.last_name()}" for _ in range(3)]
    year, month, day = draw.randint(1950, 2005), draw.randint(1, 12), draw.randint(1, 28)
    phone = f"04{draw.randint(0, 9)} {draw.randint(100, 999)} {draw.randint(1000, 9999)}"
    sign = "A" if year > 1999 else "-"
    code = f"{day:02d}{month:02d}{year % 100:02d}{sign}9{draw.randint(10, 99)}X"
    return (
        *(KnownTerm(one, TermKind.PERSON, Category.CLOSE_ONE, subject=one) for one in people),
        KnownTerm(phone, TermKind.PHONE, Category.CONTACT),
        KnownTerm(code, TermKind.IDENTITY_CODE, Category.IDENTITY_CODE),
        KnownTerm(f"{year}-{month:02d}-{day:02d}", TermKind.BIRTH_DATE, Category.IDENTITY_CODE),
        KnownTerm("Mustat Sudet", TermKind.GROUP, Category.GROUP),
    )


def our_reports(count: int, seed: int = 11) -> Iterator[CleanFile]:
    """Yield reports made as exports make them: redacted, open words removed, set on paper."""
    draw = random.Random(seed)
    texts = clean_texts()
    for number in range(count):
        lang = draw.choice(list(Lang))
        terms = known_people(draw, lang)
        people = [term.text.split()[0] for term in terms[:3]]
        passages = [
            f"{draw.choice(texts[lang])} {draw.choice(people)} {draw.choice(texts[lang])}"
            for _ in range(draw.randint(1, 4))
        ]
        job = RedactionJob(tuple(passages), terms, IDENTIFIERS, lang, LetterSource(number))
        done = redact(job)
        made = make_document(_report(draw, lang, done.passages))
        yield CleanFile(f"report {number}", made.pdf, done.forbidden_terms, made.words)


def _report(draw: random.Random, lang: Lang, passages: tuple[str, ...]) -> CaseReport:
    blocks: list[Block] = []
    for number, text in enumerate(passages):
        blocks += [Heading(f"Osa {number + 1}" if lang is Lang.FI else f"Del {number + 1}")]
        blocks.append(Passage(text))
        if draw.random() < 0.4:
            blocks.append(KeyValues((("Puhelin", "[PUHELINNUMERO A]"), ("Ikä", "30–34"))))
        if draw.random() < 0.3:
            blocks.append(Grid(("Mål", "När"), (("Arbete", "maj 2026"), ("Bostad", "2027"))))
    reference = "".join(draw.choice(_ALPHABET) for _ in range(10))
    return CaseReport(
        lang=lang,
        recipient=draw.choice(["Terveys- ja sosiaalipalvelut", "Aggredi", "Ledning"]),
        purpose=draw.choice(["Tuen suunnittelu", "Planering av stöd"]),
        reference=f"{reference[:5]}-{reference[5:]}",
        dated=PartialDate(2026, draw.randint(1, 12)),
        blocks=tuple(blocks),
        secret_ground=draw.choice(["", "JulkL 24.1 § 5 k"]),
        practice=draw.random() < 0.2,
    )


def their_files(count: int, seed: int = 13) -> Iterator[CleanFile]:
    """Yield plain pages as other programs print them: letters, tables, several typefaces."""
    draw = random.Random(seed)
    texts = clean_texts()
    register_fonts()
    makers = (_letter, _table_page, _flowing, _resaved)
    for number in range(count):
        lang = draw.choice(list(Lang))
        text = draw.choice(texts[lang])
        terms = tuple(term.text for term in known_people(draw, lang) if _is_absent(term, text))
        maker = makers[number % len(makers)]
        yield CleanFile(f"{maker.__name__.strip('_')} {number}", maker(draw, text), terms)


def _is_absent(term: KnownTerm, text: str) -> bool:
    """Whether no word of a term begins a word of ``text``: invented texts name people too."""
    words = {word.casefold() for word in re.findall(r"[^\W\d_]+", text) if word[0].isupper()}
    return not any(
        word.startswith(part[:4].casefold()) for part in term.text.split() for word in words
    )


def _letter(draw: random.Random, text: str) -> bytes:
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=draw.choice([A4, letter]), pageCompression=draw.randint(0, 1))
    canvas.setTitle(draw.choice(["Kirje", "Brev", "Muistio 3/2026"]))
    canvas.setAuthor(draw.choice(["", "Toimisto", "Kansliet"]))
    canvas.setFont(draw.choice(_FACES), draw.choice([9, 10, 11, 12]))
    canvas.setFillGray(draw.choice([0, 0, 0.3]))
    for number, line in enumerate(_wrapped(text, 70)[:40]):
        canvas.drawString(72, 740 - 16 * number, line)
    canvas.line(72, 770, 500, 770)
    canvas.rect(400, 780, 120, 30)
    canvas.save()
    return target.getvalue()


def _table_page(draw: random.Random, text: str) -> bytes:
    target = io.BytesIO()
    words = text.split()
    cells = [words[start : start + 4] + [""] * (4 - len(words[start : start + 4]))
             for start in range(0, min(len(words), 60), 4)]  # fmt: skip
    table = Table(cells, repeatRows=1)
    look: list[tuple[Any, ...]] = [("BACKGROUND", (0, 0), (-1, 0), colors.lightgrey)]
    if draw.random() < 0.7:
        look.append(("GRID", (0, 0), (-1, -1), 0.5, colors.grey))
    table.setStyle(TableStyle([*look, ("FONTNAME", (0, 0), (-1, -1), draw.choice(_FACES))]))
    SimpleDocTemplate(target, pagesize=A4).build([table])
    return target.getvalue()


def _flowing(draw: random.Random, text: str) -> bytes:
    target = io.BytesIO()
    sheet = getSampleStyleSheet()
    story: list[Any] = [Paragraph("Yhteenveto", sheet["Heading1"]), Spacer(1, 8)]
    for _ in range(draw.randint(1, 5)):
        plain = text.replace("&", "&amp;").replace("<", "&lt;")
        story.append(Paragraph(plain, sheet[draw.choice(["BodyText", "Italic", "Normal"])]))
    SimpleDocTemplate(target, pagesize=A4, title="Yhteenveto", author="Virasto").build(story)
    return target.getvalue()


def _resaved(draw: random.Random, text: str) -> bytes:
    target = io.BytesIO()
    mode = draw.choice(list(pikepdf.ObjectStreamMode))
    with pikepdf.open(io.BytesIO(_letter(draw, text))) as pdf:
        pdf.save(target, object_stream_mode=mode)
    return target.getvalue()


def _wrapped(text: str, width: int) -> list[str]:
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) > width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines
