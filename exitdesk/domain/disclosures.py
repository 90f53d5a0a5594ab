"""What has left the vault, as its signed log says: to whom, for what, and what came of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from exitdesk.domain.actions import Action
from exitdesk.domain.texts import Text


class Way(StrEnum):
    """How something was told; the value is what the ledger stores."""

    PRINT = "print"
    FILE = "file"
    ORAL = "oral"  # by telephone or face to face: there is no file


WAY_TEXTS: dict[Way, Text] = {
    Way.PRINT: Text(sv="på papper", fi="paperilla"),
    Way.FILE: Text(sv="som fil", fi="tiedostona"),
    Way.ORAL: Text(sv="muntligt", fi="suullisesti"),
}


@dataclass(frozen=True, slots=True)
class LedgerFact:
    """An entry of the ledger about a disclosure, found to be what its officer signed.

    Of a case that the officer at this desk may not open, ``detail`` is empty.
    """

    sequence: int
    at: datetime  # UTC
    action: Action
    officer_id: str
    officer: str
    case_id: str
    code: str
    before: str  # the ledger's head before it, 16 hex digits
    mark: str  # its own, 16 hex digits
    may_open: bool
    detail: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class AgreementMark:
    """Which version of the client's agreement held when something was disclosed."""

    revision_id: str
    number: int
    day: date  # on which it was made


@dataclass(frozen=True, slots=True)
class ContentMark:
    """A question whose answer left, by key; never the answer."""

    form_key: str
    form_version: int
    field_id: str  # of a row's field: "group/field"
    times: int = 1


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What was entered about a disclosure afterwards."""

    sequence: int
    at: datetime  # UTC
    officer_id: str
    officer: str
    words: str  # typed
    day: date | None = None  # on which it happened, when that was said
    key: str = ""  # of what was chosen
    by: date | None = None  # until when something is asked for


@dataclass(frozen=True, slots=True)
class Disclosure:
    """One line of the register, with what was entered about it later."""

    sequence: int
    at: datetime  # UTC
    officer_id: str
    officer: str
    case_id: str
    code: str
    may_open: bool
    is_necessary: bool
    recipient: str  # key
    receiver: str  # who it was told to, as typed; "" when nothing was
    purpose: str
    reference: str
    way: Way | None  # None when a newer program knows another
    policy: str  # key and version; of a necessary disclosure those of the list of grounds
    agreement: AgreementMark | None
    sha256: str  # of the file; "" when there was none
    head_before: str
    mark: str
    return_by: date | None
    contents: tuple[ContentMark, ...]
    own_words: int  # how many words of free text
    ground: str = ""  # key, of a necessary disclosure
    reason: str = ""  # why it was the least that was needed
    untold_because: str = ""  # why the client was not told at once
    returned: FollowUp | None = None
    seen: FollowUp | None = None  # by another officer
    told: FollowUp | None = None  # that the client knows
    delayed: FollowUp | None = None  # the newest reason why the client was still not told
    recalled: FollowUp | None = None  # the newest letter that asked for it back

    @property
    def due_back(self) -> date | None:
        """By when it is to come back or be destroyed, None for never; a recall says when."""
        asked = None if self.recalled is None else self.recalled.by
        return asked or self.return_by

    partner: str = ""  # key in the register of partners, of a referral

    def is_out(self) -> bool:
        """Whether it is to come back or be destroyed, and nobody has entered that it was."""
        return self.due_back is not None and self.returned is None

    def is_overdue(self, today: date) -> bool:
        """Whether it should have come back before ``today``."""
        return self.is_out() and self.due_back is not None and self.due_back < today

    @property
    def addressee(self) -> str:
        """Whom a letter about it goes to: the recipient's key, and the partner's if one got it."""
        return f"{self.recipient}:{self.partner}" if self.partner else self.recipient

    @property
    def waits_for_look(self) -> bool:
        """Whether another officer has yet to look at it."""
        return self.is_necessary and self.seen is None

    @property
    def waits_for_client(self) -> bool:
        """Whether the client has yet to be told."""
        return self.is_necessary and self.told is None


@dataclass(frozen=True, slots=True)
class DisclosureWish:
    """Which disclosures somebody wants to see; nothing in it means all."""

    case_id: str | None = None
    recipient: str = ""
    since: datetime | None = None  # aware
    before: datetime | None = None
    only_out: bool = False  # still to come back or be destroyed
    only_necessary: bool = False


class Fate(StrEnum):
    """What became of a paper or file that had left; the value is what the ledger stores."""

    RETURNED = "returned"
    DESTROYED = "destroyed"
    NEVER_LEFT = "never_left"  # the printer or the recipient did not take it


FATE_TEXTS: dict[Fate, Text] = {
    Fate.RETURNED: Text(sv="Återlämnad", fi="Palautettu"),
    Fate.DESTROYED: Text(sv="Förstörd hos mottagaren", fi="Hävitetty vastaanottajan luona"),
    Fate.NEVER_LEFT: Text(sv="Lämnades aldrig till mottagaren", fi="Ei päätynyt vastaanottajalle"),
}


class FileVerdict(StrEnum):
    """What a file turned out to be when compared with the register."""

    OURS = "ours"
    ALTERED = "altered"  # it carries a reference of ours but is another file
    NOT_OURS = "not_ours"
    UNREADABLE = "unreadable"  # not a file of ours, and its text could not be read


@dataclass(frozen=True, slots=True)
class FileFinding:
    """A file compared with the register, and the disclosures it belongs to.

    Those of cases that this officer may not open say the case's code and no more.
    """

    verdict: FileVerdict
    disclosures: tuple[Disclosure, ...] = ()
    reference: str = ""  # that was found in an altered file
