"""Papers before and after they are made: what is to be on them, and what may be shown."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from exitdesk.casework.rendering import VerifyOrder
from exitdesk.documents.requests import Request
from exitdesk.domain.plan_versions import PlanSource
from exitdesk.domain.texts import Text


class PaperKind(StrEnum):
    """What a paper is; the value is what the log keeps."""

    SAFETY_PLAN = "safety_plan"
    DISCREET_PLAN = "discreet_plan"
    PATHWAY_PLAN = "pathway_plan"
    ONE_PAGE_PLAN = "one_page_plan"
    HELD = "held_about_client"
    REPORT = "report"
    AGREEMENT = "agreement"
    NECESSARY = "necessary_disclosure"
    RECALL = "recall_letter"
    EMERGENCY_SHEET = "emergency_sheet"
    TIMELINE = "timeline"
    WEEK = "week_list"


KIND_TEXTS: dict[PaperKind, Text] = {
    PaperKind.SAFETY_PLAN: Text(sv="Säkerhetsplan", fi="Turvasuunnitelma"),
    PaperKind.DISCREET_PLAN: Text(sv="Diskret plan", fi="Huomaamaton suunnitelma"),
    PaperKind.PATHWAY_PLAN: Text(sv="Plan för lösgörandet", fi="Irtautumissuunnitelma"),
    PaperKind.ONE_PAGE_PLAN: Text(sv="Planen på en sida", fi="Suunnitelma yhdellä sivulla"),
    PaperKind.HELD: Text(sv="Uppgifter som finns om klienten", fi="Asiakkaasta olevat tiedot"),
    PaperKind.REPORT: Text(sv="Rapport", fi="Raportti"),
    PaperKind.AGREEMENT: Text(sv="Överenskommelse", fi="Sopimus"),
    PaperKind.EMERGENCY_SHEET: Text(sv="Nöduppgifter", fi="Hätätiedot"),
    PaperKind.TIMELINE: Text(sv="Tidslinje", fi="Aikajana"),
    PaperKind.WEEK: Text(sv="Veckan utan namn", fi="Viikko ilman nimiä"),
    PaperKind.NECESSARY: Text(sv="Nödvändigt utlämnande", fi="Välttämätön luovutus"),
    PaperKind.RECALL: Text(sv="Begäran om återlämnande", fi="Palautuspyyntö"),
}


@dataclass(frozen=True, slots=True)
class PaperToMake:
    """A paper for which everything has been read and nothing has been made.

    ``refused`` is what the log says if the check holds the paper back, ``decided`` what it says
    of doubtful words decided on, ``recognised`` of the questions about recognition; empty when
    nothing was asked.
    """

    kind: PaperKind
    case_id: str
    request: Request = field(repr=False)
    check: VerifyOrder = field(repr=False)
    file_name: str
    refused: Mapping[str, str]
    decided: Mapping[str, str] = field(default_factory=dict)
    recognised: Mapping[str, str] = field(default_factory=dict)
    may_be_saved: bool = True
    object_id: str = ""
    basis: str = ""  # of a report: digest of what it was made from
    logged_purpose: str = ""
    version: PlanSource | None = None  # of a plan: what it is a version of once it is printed


@dataclass(frozen=True, slots=True)
class Paper:
    """A PDF that has passed the verifier.

    ``missing_glyphs`` are characters the font lacks. ``folding`` says how to fold a pocket
    print. ``file_name`` is neutral. A paper that may not be saved goes straight to the printer.
    ``left_out`` are lines for which a page had no room.
    """

    kind: PaperKind
    case_id: str
    pdf: bytes
    pages: int
    missing_glyphs: tuple[str, ...]
    folding: Text | None
    file_name: str
    may_be_saved: bool = True
    object_id: str = ""
    basis: str = ""
    logged_purpose: str = ""
    version: PlanSource | None = None
    left_out: tuple[str, ...] = ()
