"""Links between cases: what the officer sees of them, and what they ask of a document."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from exitdesk.casework.errors import LinkedCaseClosedError
from exitdesk.casework.readings import Reading, read_revision
from exitdesk.domain.case_links import Knowing, LinkState
from exitdesk.domain.cases import CaseLine, CaseState, Revision
from exitdesk.domain.texts import Text
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept
from exitdesk.vault import Vault
from exitdesk.vault.access_errors import AccessChangedError
from exitdesk.vault.case_links import CaseLink
from exitdesk.vault.errors import NotFoundError

FORM_KEY = "case_link"
_PAGE = 500  # cases


@dataclass(frozen=True, slots=True)
class LinkedCase:
    """A link as one of its cases shows it.

    Of a case that this officer may not open there is the code and whom to ask; what the link
    says is told only where its record may be read.
    """

    object_id: str
    case_id: str
    code: str
    alias: str
    may_open: bool
    ask: str  # names; "" when the case may be opened
    made_here: bool
    state: LinkState
    kind: Text | None
    known: Knowing | None  # seen from this case
    known_text: Text | None
    since: date | None


class CaseLinks:
    """The links of the cases of a vault."""

    def __init__(self, vault: Vault, forms: FormLibrary) -> None:
        self._vault = vault
        self._forms = forms

    def of(self, case_id: str) -> tuple[LinkedCase, ...]:
        """Return the links of a case, those that hold first; raises as the vault does."""
        found = [self._linked(link) for link in self._vault.links.of(case_id)]
        return tuple(sorted(found, key=_holding_first))

    def names(self, case_id: str) -> Mapping[str, str]:
        """Return what each linked case is called, by its id: the code, and the alias if open."""
        return {one.case_id: called(one.code, one.alias) for one in self.of(case_id)}

    def names_in(self, record: Revision) -> Mapping[str, str]:
        """Return what the other case of a link is called, by its id."""
        other_id = read_revision(self._forms, record).text(Concept.LINK_CASE)
        names = self.names(record.case_id)
        return {other_id: names[other_id]} if other_id in names else {}

    def offered(self, case_id: str) -> Mapping[str, str]:
        """Return the cases that this one may be linked with, by id, as ``names`` calls them.

        They are open to this officer; those linked already are not among them.
        """
        linked = {link.other_id for link in self._vault.links.of(case_id) if not link.is_mistaken}
        return {
            line.case_id: called(line.code, line.alias)
            for line in self._open_lines()
            if line.case_id != case_id and line.case_id not in linked
        }

    def protecting(self, case_id: str) -> tuple[CaseLink, ...]:
        """Return a link for each case whose names are protected here too, ended ones as well."""
        links = [link for link in self._vault.links.of(case_id) if not link.is_mistaken]
        return tuple({link.other_id: link for link in links}.values())

    def mark(self, case_id: str) -> tuple[object, ...]:
        """Return what changes whenever names from the linked cases may have changed."""
        return self._vault.links.mark_of(case_id)

    def require_open(self, case_id: str) -> None:
        """Let pass only a case all of whose linked cases are open to this officer.

        Raises:
            LinkedCaseClosedError: one is not; it names its code and whom to ask.
            AccessChangedError: who may open one is not what the ledger says.
        """
        for link in self.protecting(case_id):
            if link.code and not self._vault.access.may_open(link.other_id):
                raise self.closed(link)

    def closed(self, link: CaseLink) -> LinkedCaseClosedError:
        """Return the failure that says that the linked case is not open here, and who can."""
        ask = self._vault.access.whom_to_ask(link.other_id)
        return LinkedCaseClosedError(detail=f"case {link.other_id}", code=link.code, ask=ask)

    def _linked(self, link: CaseLink) -> LinkedCase:
        reading = None if link.revision is None else read_revision(self._forms, link.revision)
        known = _known(reading, made_here=link.made_here)
        return LinkedCase(
            object_id=link.object_id,
            case_id=link.other_id,
            code=link.code,
            alias=self._vault.cases.line(link.other_id).alias if link.is_open else "",
            may_open=link.is_open,
            ask="" if link.is_open else self._ask(link),
            made_here=link.made_here,
            state=_state(link, reading),
            kind=None if reading is None else reading.label(Concept.LINK_KIND),
            known=known,
            known_text=None if known is None else self._known_text(known),
            since=None if reading is None else reading.day(Concept.LINK_SINCE),
        )

    def _ask(self, link: CaseLink) -> str:
        try:
            return self._vault.access.whom_to_ask(link.other_id)
        except (AccessChangedError, NotFoundError):  # nobody can be named for certain
            return ""

    def _known_text(self, known: Knowing) -> Text | None:
        field = self._forms.latest(FORM_KEY).bound(Concept.LINK_KNOWN)
        options = () if field is None else field.options
        return next((option.label for option in options if option.key == known), None)

    def _open_lines(self) -> tuple[CaseLine, ...]:
        found: list[CaseLine] = []
        while page := self._vault.cases.lines(limit=_PAGE, offset=len(found)):
            found += page
            if not page[-1].may_open:  # those not shared come last
                break
        lines = [line for line in found if line.may_open]
        return tuple(sorted(lines, key=_current_first))


def called(code: str, alias: str) -> str:
    """Return what a case is called where another is chosen: its code, and the alias if any."""
    return f"{code} · {alias}" if alias else code


def _known(reading: Reading | None, *, made_here: bool) -> Knowing | None:
    key = "" if reading is None else reading.text(Concept.LINK_KNOWN)
    if not key:
        return None
    return Knowing(key) if made_here else Knowing(key).from_there


def _state(link: CaseLink, reading: Reading | None) -> LinkState:
    if link.is_mistaken:
        return LinkState.MISTAKEN
    key = "" if reading is None else reading.text(Concept.LINK_STATE)
    return LinkState(key) if key else LinkState.HOLDS


def _holding_first(one: LinkedCase) -> int:
    return list(LinkState).index(one.state)


def _current_first(line: CaseLine) -> tuple[bool, str]:
    return line.state is CaseState.CLOSED, line.alias.casefold() or line.code
