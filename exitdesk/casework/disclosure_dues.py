"""What disclosures ask of the day: a return, a second look, a client who has yet to be told."""

from collections.abc import Iterable, Iterator
from datetime import date

from exitdesk.casework.disclosures import Disclosures
from exitdesk.domain.cases import CaseLine, Place
from exitdesk.domain.disclosures import Disclosure
from exitdesk.domain.dues import DueItem, DueKind
from exitdesk.domain.texts import Text
from exitdesk.vault import Vault

_WORDS: dict[DueKind, Text] = {
    DueKind.DISCLOSURE_OUT: Text(
        sv="En utlämnad handling ska återlämnas eller förstöras",
        fi="Luovutettu asiakirja on palautettava tai hävitettävä",
    ),
    DueKind.NECESSARY_UNSEEN: Text(
        sv="Granska ett nödvändigt utlämnande", fi="Tarkista välttämätön luovutus"
    ),
    DueKind.CLIENT_UNTOLD: Text(
        sv="Berätta för klienten om ett nödvändigt utlämnande",
        fi="Kerro asiakkaalle välttämättömästä luovutuksesta",
    ),
}


class DisclosureDues:
    """Gathers it for all cases, or for one."""

    def __init__(self, vault: Vault, disclosures: Disclosures) -> None:
        self._vault = vault
        self._disclosures = disclosures

    def items(self, until: date, case_id: str | None = None) -> tuple[DueItem, ...]:
        """Return what is late or due up to ``until``, in one case or all that concern them."""
        found = self._disclosures
        return (
            *self._made(DueKind.DISCLOSURE_OUT, _due(found.out(case_id), until)),
            *self._made(DueKind.NECESSARY_UNSEEN, found.unseen(case_id)),
            *self._made(DueKind.CLIENT_UNTOLD, found.untold(case_id)),
        )

    def _made(self, kind: DueKind, found: Iterable[Disclosure]) -> Iterator[DueItem]:
        for one in found:
            line = self._vault.cases.line(one.case_id)
            yield _item(kind, one, line)


def _due(found: Iterable[Disclosure], until: date) -> Iterator[Disclosure]:
    return (one for one in found if one.due_back is not None and one.due_back <= until)


def _item(kind: DueKind, one: Disclosure, line: CaseLine) -> DueItem:
    entered = one.at.astimezone().date()
    is_out = kind is DueKind.DISCLOSURE_OUT
    shown_case = one.case_id if one.may_open else ""  # a keeper looks without opening it
    return DueItem(
        day=one.due_back if is_out and one.due_back is not None else entered,
        kind=kind,
        case_id=one.case_id,
        code=line.code,
        alias=line.alias,
        title=_WORDS[kind],
        typed=one.reference,
        place=Place("disclosure", case_id=shown_case, object_id=str(one.sequence)),
    )
