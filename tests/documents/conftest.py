"""Documents to print, and what a reader finds in the finished file."""

import io
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pypdfium2
import pytest
from pypdf import PdfReader

from exitdesk.documents.requests import (
    AgreementPaper,
    Carry,
    CaseReport,
    DiscreetPlan,
    DiscreetShape,
    Grid,
    Heading,
    KeyValues,
    Marks,
    NeutralTitle,
    OnePagePlan,
    PaperPermit,
    Passage,
    PathwayPlan,
    PlainDocument,
    PlanDomain,
    PlanGoal,
    PlanLine,
    PlanSection,
    PlanStep,
    PlanTimeline,
    RecalledPaper,
    RecallLetter,
    RecoveryPaper,
    Request,
    SafetyPlan,
    TimelineSheet,
)
from exitdesk.domain.answers import PartialDate
from exitdesk.domain.cases import Phase, ThreatLevel
from exitdesk.domain.texts import Lang
from exitdesk.domain.timelines import Band, Lane, LevelPoint, Mark, MarkKind, TimelineView

TODAY = date(2026, 11, 22)


def both_readings(pdf: bytes) -> tuple[str, str]:
    """Return the text as two independent readers see it, blanks evened out."""
    by_pypdf = "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return _even(by_pypdf), _even("\n".join(pages))


def _even(text: str) -> str:
    return re.sub(r"\s+", " ", text)


@pytest.fixture
def read() -> Callable[[bytes], tuple[str, str]]:
    """Read a PDF's text by pypdf and by pypdfium2."""
    return both_readings


@pytest.fixture(params=list(Lang))
def lang(request: pytest.FixtureRequest) -> Lang:
    """Each language in turn."""
    chosen: Lang = request.param
    return chosen


@pytest.fixture
def sections() -> tuple[PlanSection, ...]:
    """A short plan with a line of each way of carrying."""
    return (
        PlanSection(
            "Mitä teen ensin",
            (
                PlanLine("Suljen oven ja menen takahuoneeseen."),
                PlanLine("Soitan Liisalle ja sanon sovitun sanan.", Carry.HINT, "Soitto L:lle"),
            ),
        ),
        PlanSection(
            "Koodisana",
            (
                PlanLine("Koodisana on järvikaisla.", Carry.MEMORISE, "kaisla"),
                PlanLine("Avain on kukkaruukun alla.", Carry.LEAVE_OUT),
            ),
        ),
        PlanSection("Mukaan", (PlanLine("Passi, lääkkeet ja laturi."),)),
    )


@pytest.fixture
def timeline() -> PlanTimeline:
    """Twelve weeks with a phase gone back to, an expired level and marks of every kind."""
    marks = tuple(
        Mark(
            TODAY + timedelta(days=3 * n - 40), list(Lane)[n % 7], kind, f"Merkki {n}", "", "event"
        )
        for n, kind in enumerate(MarkKind)
    )
    view = TimelineView(
        bands=(
            Band(Phase.ASSESSMENT, date(2026, 9, 1), date(2026, 10, 10)),
            Band(Phase.DETACHMENT, date(2026, 10, 10), date(2026, 11, 2)),
            Band(Phase.ASSESSMENT, date(2026, 11, 2)),
        ),
        levels=(
            LevelPoint(date(2026, 10, 1), ThreatLevel.RAISED, "", date(2026, 10, 10)),
            LevelPoint(date(2026, 10, 20), ThreatLevel.VERY_HIGH, "", date(2026, 11, 30)),
            LevelPoint(date(2026, 10, 20), ThreatLevel.LOW, "Sisko", date(2026, 11, 30)),
        ),
        marks=marks,
        first_day=date(2026, 9, 1),
        last_day=date(2026, 12, 20),
    )
    return PlanTimeline(
        view, TODAY - timedelta(weeks=8), TODAY + timedelta(weeks=4), TODAY, show_levels=True
    )


@pytest.fixture
def safety_plan(lang: Lang, sections: tuple[PlanSection, ...]) -> SafetyPlan:
    """The client's copy of a full plan."""
    return SafetyPlan(
        lang,
        sections,
        TODAY,
        review_on=date(2026, 12, 6),
        client="Kettu",
        officer="Ylikonstaapeli",
        version=3,
        marks=Marks(secret=True, anchor="3F9A22C1"),
    )


@pytest.fixture
def pathway(lang: Lang, timeline: PlanTimeline) -> PathwayPlan:
    """A plan of two life domains with a timeline."""
    steps = (
        PlanStep("Hakemus jätetään", "Minä", date(2026, 12, 1), "suunniteltu"),
        PlanStep("Avaimet haetaan", "Tukihenkilö", None, "kesken"),
    )
    domains = (
        PlanDomain("Asuminen", "Asun kaverin luona.", (PlanGoal("Oma koti", "kesken", steps),)),
        PlanDomain("Talous ja velat", "", (PlanGoal("Velkajärjestely"),)),
    )
    return PathwayPlan(lang, domains, TODAY, 2, client="Kettu", timeline=timeline)


@pytest.fixture
def report(lang: Lang) -> CaseReport:
    """A report with a block of each kind."""
    return CaseReport(
        lang,
        recipient="Hyvinvointialueen sosiaalihuolto",
        purpose="Asumisen järjestäminen",
        reference="R-4F7Q-92KD",
        dated=PartialDate(2026, 11),
        blocks=(
            Heading("Tausta"),
            KeyValues((("Asiakas", "[HENKILÖ C]"), ("Ikä", "25\u201334"))),
            Passage("[HENKILÖ C] asuu [PAIKKA A]:ssa.\n\nOsoite ei saa näkyä muille."),
            Grid(("Toimi", "Milloin"), (("Asuntohakemus", "11/2026"),)),
        ),
    )


@pytest.fixture
def recovery(lang: Lang) -> RecoveryPaper:
    """A sheet of four lines."""
    lines = ("7Q4M 9K2P X", "ABCD EFGH 7", "JKMN PQRS 0", "TVWX YZ01 A")
    return RecoveryPaper(lang, lines, "3F9A 22C1 0B7D 91EE", TODAY, vault_id="V-12")


@pytest.fixture
def every_document(  # noqa: PLR0917 - fixtures are asked for by name
    lang: Lang,
    sections: tuple[PlanSection, ...],
    safety_plan: SafetyPlan,
    pathway: PathwayPlan,
    report: CaseReport,
    recovery: RecoveryPaper,
    timeline: PlanTimeline,
) -> tuple[Request, ...]:
    """One request of each kind, in each shape."""
    plain = PlainDocument(lang, "Mitä tiedämme sinusta", report.blocks, signers=("Asiakas",))
    return (
        safety_plan,
        DiscreetPlan(lang, sections),
        DiscreetPlan(lang, sections, DiscreetShape.FOLDED, practice=True),
        pathway,
        *_one_pages(lang, pathway),
        report,
        plain,
        AgreementPaper(lang, "Kettu", (PaperPermit("Poliisi", ("Suunnitelma",), "Tuki"),), 1),
        RecallLetter(lang, "Poliisi", (RecalledPaper("R-4F7Q", TODAY, "Posti"),), TODAY, TODAY),
        recovery,
        TimelineSheet(lang, timeline, TODAY, client="Kettu"),
    )


def _one_pages(lang: Lang, pathway: PathwayPlan) -> tuple[OnePagePlan, OnePagePlan]:
    steps = pathway.domains[0].goals[0].steps
    named = OnePagePlan(lang, steps, aims=("Oma koti",), made_on=TODAY, client="Kettu")
    return named, OnePagePlan(lang, steps, title=NeutralTitle.TO_DO)


def practising(request: Request) -> Request:
    """Return the same document as the practice vault has it."""
    match request:
        case SafetyPlan() | PathwayPlan() | PlainDocument() | AgreementPaper() | TimelineSheet():
            return replace(request, marks=Marks(practice=True))
        case _:
            return replace(request, practice=True)
