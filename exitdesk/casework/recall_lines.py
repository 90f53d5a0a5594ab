"""What has left a case and rests on what somebody takes back: the lines to ask back."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from exitdesk.casework.disclosures import Disclosures
from exitdesk.casework.policies import Policies
from exitdesk.casework.report_items import is_free_text
from exitdesk.domain.agreements import Cell
from exitdesk.domain.categories import Category
from exitdesk.domain.disclosures import ContentMark, Disclosure
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text
from exitdesk.forms.errors import FormNotFoundError
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept

BY_LAW = Text(
    sv="Nödvändigt utlämnande: det vilade inte på överenskommelsen och begärs inte tillbaka.",
    fi="Välttämätön luovutus: se ei perustunut sopimukseen, eikä sitä pyydetä takaisin.",
)
WITHOUT_AGREEMENT = Text(
    sv="Mottagaren får uppgifter utan överenskommelse: de begärs inte tillbaka.",
    fi="Vastaanottaja saa tiedot ilman sopimusta: niitä ei pyydetä takaisin.",
)
SETTLED = Text(sv="Redan återlämnat eller förstört.", fi="Jo palautettu tai hävitetty.")
ANOTHER_PART = Text(sv="Rör inte det som återkallades.", fi="Ei koske sitä, mitä peruutettiin.")
_IN_ANY_TEXT = frozenset({Category.CLIENT_NAME, Category.IDENTITY_CODE})  # where they may go
_OF_OTHERS = frozenset({Category.CLOSE_ONE, Category.THREAT_SOURCE})


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """Whose agreement, and what of it; ``cells`` None means all of it."""

    case_id: str
    person: str
    is_client: bool
    cells: frozenset[Cell] | None = None
    before: datetime | None = None  # what left later did not rest on it


@dataclass(frozen=True, slots=True)
class LeftLine:
    """One disclosure; ``why_not`` says why it is not asked back, None when it is."""

    disclosure: Disclosure
    categories: frozenset[Category]  # of what left, as far as the register says
    own_words: bool  # whether it holds text whose categories nobody knows
    why_not: Text | None = None


class RecallLines:
    """Reads the register of one vault for what is to be asked back."""

    def __init__(self, disclosures: Disclosures, policies: Policies, forms: FormLibrary) -> None:
        self._disclosures = disclosures
        self._policies = policies
        self._forms = forms

    def of(self, withdrawn: Withdrawn) -> tuple[LeftLine, ...]:
        """Return everything that has left the case, the newest first, and what to ask back."""
        lines = self._disclosures.of_case(withdrawn.case_id)
        return tuple(
            self._line(line, withdrawn)
            for line in lines
            if withdrawn.before is None or line.at <= withdrawn.before
        )

    def to_recall(self, withdrawn: Withdrawn, addressee: str) -> tuple[Disclosure, ...]:
        """Return what is to be asked back from one addressee, the oldest first."""
        found = (one for one in self.of(withdrawn) if one.why_not is None)
        lines = [one.disclosure for one in found if one.disclosure.addressee == addressee]
        return tuple(reversed(lines))

    def _line(self, line: Disclosure, withdrawn: Withdrawn) -> LeftLine:
        categories = frozenset(self._categories(line.contents))
        own_words = bool(line.own_words) or not line.contents
        made = LeftLine(line, categories, own_words)
        return LeftLine(line, categories, own_words, self._why_not(made, withdrawn))

    def _why_not(self, left: LeftLine, withdrawn: Withdrawn) -> Text | None:
        line = left.disclosure
        if line.is_necessary:
            return BY_LAW
        if not self._needs_agreement(line.recipient):
            return WITHOUT_AGREEMENT
        if line.returned is not None:
            return SETTLED
        return None if _rests(left, withdrawn) else ANOTHER_PART

    def _needs_agreement(self, recipient: str) -> bool:
        """Whether it got it because the client agreed; of one that is unknown that is assumed."""
        try:
            return self._policies.current().recipient(recipient).needs_agreement
        except ExitDeskError:
            return True

    def _categories(self, marks: Iterable[ContentMark]) -> Iterator[Category]:
        for mark in marks:
            outer, _, inner = mark.field_id.partition("/")
            try:
                form = self._forms.exact(mark.form_key, mark.form_version)
                field = form.field(outer)
            except (FormNotFoundError, KeyError):
                continue
            parts = [one for one in field.fields if inner in {"", one.id}] or [field]
            yield from (one.category for one in parts)
            if form.bound(Concept.EPISODE_KIND) is not None:
                yield Category.SAFETY  # the register does not say which of them protect somebody
            if any(is_free_text(one) for one in parts):
                yield from _IN_ANY_TEXT


def _rests(left: LeftLine, withdrawn: Withdrawn) -> bool:
    """Whether what left may hold what was taken back; what nobody can know counts as held."""
    if withdrawn.cells is None:
        if withdrawn.is_client:
            return True
        return left.own_words or bool(left.categories & _OF_OTHERS)
    taken = {each for recipient, each in withdrawn.cells if recipient == left.disclosure.recipient}
    return bool(taken) and (left.own_words or bool(left.categories & taken))
