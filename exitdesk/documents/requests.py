"""What may be printed: plain values that cross to the process that makes the PDF."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from exitdesk.domain.answers import PartialDate
from exitdesk.domain.document_languages import PaperLang
from exitdesk.domain.texts import Lang, Text
from exitdesk.domain.timelines import TimelineView


class Carry(StrEnum):
    """How the client wants to carry a line; keys of the concept ``line.carry``."""

    FULL = "full"
    HINT = "hint"
    MEMORISE = "memorise"
    LEAVE_OUT = "leave_out"


class Holder(StrEnum):
    """Whose hands a full safety plan goes to; the client's copy prints lines as carried."""

    CLIENT = "client"
    OFFICE = "office"


class NeutralTitle(StrEnum):
    """Headings of a discreet print that could stand on anybody's refrigerator."""

    MEMO = "memo"
    TO_DO = "to_do"
    WEEK = "week"


class DiscreetShape(StrEnum):
    """The paper of a discreet print."""

    A4 = "a4"
    FOLDED = "folded"  # one A4 side that folds to eight pocket pages, or four if text is long


@dataclass(frozen=True, slots=True)
class Marks:
    """Marks on every page. ``secret_ground`` is printed after the mark, as typed.

    ``anchor`` is the short head of the ledger, for prints that stay in the house.
    """

    secret: bool = False
    secret_ground: str = ""
    practice: bool = False
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One line of a safety plan; ``hint`` is what the client's copies show for HINT."""

    text: str
    carry: Carry = Carry.FULL
    hint: str = ""

    def as_carried(self) -> str:
        """Return what the client's paper shows of the line, "" for nothing."""
        if self.carry is Carry.FULL:
            return self.text
        return self.hint if self.carry is Carry.HINT else ""


@dataclass(frozen=True, slots=True)
class PlanSection:
    """A part of a safety plan; its title stands on the full plan only."""

    title: str
    lines: tuple[PlanLine, ...]


@dataclass(frozen=True, slots=True)
class SafetyPlan:
    """A full safety plan. ``client`` is what the client is called, "" prints no such line.

    ``code`` tells this version's contents from every other's.
    """

    lang: PaperLang
    sections: tuple[PlanSection, ...]
    made_on: date
    review_on: date | None = None
    client: str = ""
    officer: str = ""
    version: int = 1
    code: str = ""
    holder: Holder = Holder.CLIENT
    signatures: bool = False
    marks: Marks = Marks()


@dataclass(frozen=True, slots=True)
class DiscreetPlan:
    """A safety plan to carry: no date, no names but those in the lines, no section titles."""

    lang: PaperLang
    sections: tuple[PlanSection, ...]
    shape: DiscreetShape = DiscreetShape.A4
    title: NeutralTitle = NeutralTitle.MEMO
    practice: bool = False


@dataclass(frozen=True, slots=True)
class PlanStep:
    """A step towards a goal; ``state`` is a label in the document's language."""

    text: str
    who: str = ""
    by: date | None = None
    state: str = ""


@dataclass(frozen=True, slots=True)
class PlanGoal:
    """A goal with its steps; ``state`` is a label in the document's language.

    Without ``text`` they are steps that belong to no goal.
    """

    text: str
    state: str = ""
    steps: tuple[PlanStep, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanDomain:
    """A life domain: its name, the situation in the client's words, its goals."""

    name: str
    situation: str = ""
    goals: tuple[PlanGoal, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanTimeline:
    """The timeline to draw, and how much of it. Levels are left out unless asked for."""

    view: TimelineView
    first_day: date
    last_day: date
    today: date
    show_levels: bool = False


@dataclass(frozen=True, slots=True)
class TimelineSheet:
    """The timeline of a case for the house, with what was left out of it said in words."""

    lang: Lang
    timeline: PlanTimeline
    made_on: date
    client: str = ""
    code: str = ""
    left_out: tuple[str, ...] = ()
    marks: Marks = Marks()


@dataclass(frozen=True, slots=True)
class PathwayPlan:
    """A pathway plan to sign together; the client signs by alias or mark.

    ``code`` tells this version's contents from every other's.
    """

    lang: PaperLang
    domains: tuple[PlanDomain, ...]
    made_on: date
    version: int
    code: str = ""
    client: str = ""
    officer: str = ""
    review_on: date | None = None
    timeline: PlanTimeline | None = None
    marks: Marks = Marks()


@dataclass(frozen=True, slots=True)
class OnePagePlan:
    """The plan on one A4 page, in plain words.

    ``steps`` and ``aims`` stand in the order of their weight: the last ones give way where there
    is no room. With a neutral ``title`` it is discreet: no name, no day it was made, no phase,
    no aims, no headings; lines to tick alone.
    """

    lang: PaperLang
    steps: tuple[PlanStep, ...]
    aims: tuple[str, ...] = ()
    done: tuple[str, ...] = ()
    meetings: tuple[str, ...] = ()
    phase: str = ""
    phase_plain: str = ""
    made_on: date | None = None
    client: str = ""
    title: NeutralTitle | None = None
    practice: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading between blocks."""

    text: str


@dataclass(frozen=True, slots=True)
class Passage:
    """Running text; a blank line begins a new paragraph."""

    text: str


@dataclass(frozen=True, slots=True)
class KeyValues:
    """Labels with their values, one pair a line."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with a head that is repeated on every page; every row is as long as the head."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def __post_init__(self) -> None:
        if any(len(row) != len(self.head) for row in self.rows):
            raise ValueError("a row has another number of cells than the head")


Block = Heading | Passage | KeyValues | Grid


@dataclass(frozen=True, slots=True)
class CaseReport:
    """A report that leaves the house: everything in it is redacted already.

    ``dated`` is as exact as the policy allows. ``reference`` is random and says nothing.
    """

    lang: Lang
    recipient: str
    purpose: str
    reference: str
    dated: PartialDate
    blocks: tuple[Block, ...]
    secret: bool = True
    secret_ground: str = ""
    practice: bool = False


@dataclass(frozen=True, slots=True)
class PlainDocument:
    """Any other print: what is held about the client, an agreement, a recall letter, figures.

    ``title`` is printed; the file's own title is a neutral word. ``signers`` are labels under
    signature lines, none for a document that is not signed.
    """

    lang: PaperLang
    title: str
    blocks: tuple[Block, ...]
    details: tuple[tuple[str, str], ...] = ()
    signers: tuple[str, ...] = ()
    marks: Marks = Marks()


@dataclass(frozen=True, slots=True)
class RecalledPaper:
    """A paper that was handed over, as its recipient knows it; ``way`` is printed as it is."""

    reference: str
    handed_on: date
    way: str


@dataclass(frozen=True, slots=True)
class RecallLetter:
    """A letter that asks one recipient to return or destroy papers; it is about nobody."""

    lang: Lang
    recipient: str
    papers: tuple[RecalledPaper, ...]
    made_on: date
    return_by: date
    practice: bool = False


@dataclass(frozen=True, slots=True)
class PaperPermit:
    """What one recipient may know, in the words of the paper's language."""

    recipient: str
    categories: tuple[str, ...]
    purpose: str = ""
    until: date | None = None


@dataclass(frozen=True, slots=True)
class AgreementPaper:
    """An agreement to be signed, or one that was agreed by word of mouth.

    ``person`` is what the person is called. A guardian has a line only where one signs.
    """

    lang: PaperLang
    person: str
    permits: tuple[PaperPermit, ...]
    version: int
    agreed_on: date | None = None
    valid_until: date | None = None
    limits_told_on: date | None = None
    oral: bool = False
    person_signs: bool = True
    guardian_signs: bool = False
    marks: Marks = Marks()


@dataclass(frozen=True, slots=True)
class RecoveryPaper:
    """The code that opens a vault without its passphrase, for paper only.

    ``lines`` are typed back line by line; blanks or hyphens in them separate groups. With a
    ``letter`` it is a supervisor's sheet, one ``of`` several: any two open the vault together.
    """

    lang: Lang
    lines: tuple[str, ...] = field(repr=False)
    key_fingerprint: str
    made_on: date
    vault_id: str = ""
    officer: str = ""
    practice: bool = False
    letter: str = ""
    of: int = 0


Request = (
    SafetyPlan
    | DiscreetPlan
    | PathwayPlan
    | OnePagePlan
    | CaseReport
    | PlainDocument
    | AgreementPaper
    | RecallLetter
    | RecoveryPaper
    | TimelineSheet
)


@dataclass(frozen=True, slots=True)
class PrintedDocument:
    """A finished PDF and what its reader should be told.

    ``missing_glyphs`` are characters the font lacks, each once, in order of appearance; a
    lozenge stands for each on paper. ``words`` is all text that was set, for checking the
    file against. ``folding`` says how to fold a pocket print. ``left_out`` is what there was no
    room for.
    """

    pdf: bytes = field(repr=False)
    pages: int
    missing_glyphs: tuple[str, ...] = field(repr=False)
    words: str = field(repr=False)
    folding: Text | None = None
    left_out: tuple[str, ...] = field(default=(), repr=False)
