"""What waits for the officer though no day is set: drafts, enquiries, disclosures."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from functools import partial

from exitdesk.casework.disclosure_dues import DisclosureDues
from exitdesk.casework.due_candidates import Asked, Candidate
from exitdesk.domain.cases import Draft, Place
from exitdesk.domain.dues import DueItem, DueKind
from exitdesk.domain.texts import Text
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import Vault

_ENQUIRY_DAYS = 14  # an enquiry older than this wants a decision
_DRAFT = Text(sv="Utkast: {form}", fi="Luonnos: {form}")
_ENQUIRY = Text(
    sv="Förfrågan väntar: öppna som ärende eller avsluta",
    fi="Tiedustelu odottaa: avaa asiaksi tai päätä",
)


class DueDrafts:
    """Finds the officer's own drafts; those of one case are shown there by themselves."""

    def __init__(self, vault: Vault, forms: FormLibrary) -> None:
        self._vault = vault
        self._forms = forms

    def candidates(self, asked: Asked) -> Iterator[Candidate]:
        """Yield a candidate for each draft; a draft is one's own, whoever's the case is."""
        if asked.case_id:
            return
        for draft in self._vault.drafts.all():
            day = draft.changed_at.astimezone().date()
            made = partial(self._items, draft)
            yield Candidate(day, DueKind.DRAFT_WAITING, draft.case_id, made)

    def _items(self, draft: Draft) -> Iterator[DueItem]:
        line = self._vault.cases.line(draft.case_id)
        title = self._forms.exact(draft.form_key, draft.form_version).title
        yield DueItem(
            day=draft.changed_at.astimezone().date(),
            kind=DueKind.DRAFT_WAITING,
            case_id=draft.case_id,
            code=line.code,
            alias=line.alias,
            title=Text(sv=_DRAFT.sv.format(form=title.sv), fi=_DRAFT.fi.format(form=title.fi)),
            typed="",
            place=Place("form", case_id=draft.case_id, draft_id=draft.draft_id),
        )


class DueEnquiries:
    """Finds enquiries that have waited long."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def candidates(self, asked: Asked) -> Iterator[Candidate]:
        """Yield a candidate for each; in its own case it is seen anyway."""
        if asked.case_id:
            return
        last = asked.today - timedelta(days=_ENQUIRY_DAYS)
        before = datetime.combine(last, time.max).astimezone(UTC)
        for case_id, changed_at in self._vault.agendas.enquiries(before, mine=asked.mine):
            day = changed_at.astimezone().date() + timedelta(days=_ENQUIRY_DAYS)
            made = partial(self._items, case_id, changed_at)
            yield Candidate(day, DueKind.ENQUIRY_WAITING, case_id, made)

    def _items(self, case_id: str, changed_at: datetime) -> Iterator[DueItem]:
        line = self._vault.cases.line(case_id)
        yield DueItem(
            day=changed_at.astimezone().date() + timedelta(days=_ENQUIRY_DAYS),
            kind=DueKind.ENQUIRY_WAITING,
            case_id=case_id,
            code=line.code,
            alias=line.alias,
            title=_ENQUIRY,
            typed="",
            place=Place("case", case_id=case_id, tab="overview"),
        )


class DueDisclosures:
    """Finds what disclosures ask for."""

    def __init__(self, vault: Vault, dues: DisclosureDues) -> None:
        self._vault = vault
        self._dues = dues

    def candidates(self, asked: Asked) -> Iterator[Candidate]:
        """Yield a candidate for each."""
        own = self._vault.agendas.own_cases() if asked.mine else None
        for item in self._dues.items(asked.until, asked.case_id or None):
            if own is None or item.case_id in own:
                yield Candidate(item.day, item.kind, item.case_id, partial(iter, (item,)))
