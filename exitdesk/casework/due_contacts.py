"""Agreed contacts on the day's list: ahead, without a word about how they went, missed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial

from exitdesk.casework.agreed_contacts import CONTACT, LOOK_BACK, AgreedContacts
from exitdesk.casework.contact_days import ContactDay, contact_days, still_missed
from exitdesk.casework.due_candidates import Asked, Candidate
from exitdesk.domain.cases import Place
from exitdesk.domain.clocks import Clock
from exitdesk.domain.contacts import OUTCOME_TEXTS, AgreedContact, ContactOutcome
from exitdesk.domain.dues import DueItem, DueKind
from exitdesk.domain.texts import Text
from exitdesk.vault import Vault
from exitdesk.vault.agendas import Repeating, Said

_MOVED_AT_MOST = timedelta(weeks=26)  # from how long before a contact may have been moved here
_EVERY = {"weekly": timedelta(days=7), "fortnightly": timedelta(days=14)}
_URGENT = timedelta(days=7)  # an alert older than this is late, not now
_WORDS: dict[DueKind, Text] = {
    DueKind.CONTACT_AGREED: Text(sv="Avtalad kontakt", fi="Sovittu yhteydenpito"),
    DueKind.CONTACT_UNSETTLED: Text(
        sv="Avtalad kontakt utan uppgift om hur det gick",
        fi="Sovittu yhteydenpito, josta ei ole kirjattu, miten kävi",
    ),
    DueKind.CONTACT_MISSED: Text(
        sv="Avtalad kontakt uteblev", fi="Sovittu yhteydenpito jäi väliin"
    ),
}
_SETTLED = Text(sv="Avtalad kontakt: {outcome}", fi="Sovittu yhteydenpito: {outcome}")


class DueContacts:
    """Finds the days of agreed contacts over all cases."""

    def __init__(self, vault: Vault, contacts: AgreedContacts, clock: Clock) -> None:
        self._vault = vault
        self._contacts = contacts
        self._clock = clock

    def candidates(self, asked: Asked) -> Iterator[Candidate]:
        """Yield what nobody has said anything about, what was missed, and the next one ahead."""
        now = self._clock.now()
        first = asked.today - LOOK_BACK
        for contact, days in self._days(first, asked, only_next=True):
            missed = {one.day for one in still_missed(days)}
            for one in days:
                kind = _kind(one, now, is_missed=one.day in missed)
                if kind is not None:
                    yield self._candidate(contact, one, kind, asked.today)
                if kind is DueKind.CONTACT_AGREED:
                    break  # the next one is enough

    def between(self, first: date, last: date, *, mine: bool) -> Iterator[Candidate]:
        """Yield every day of every agreed contact, whatever became of it."""
        asked = Asked(self._clock.today(), last, mine=mine)
        now = self._clock.now()
        for contact, days in self._days(first, asked):
            missed = {one.day for one in still_missed(days)}
            for one in days:
                kind = _kind(one, now, is_missed=one.day in missed) or DueKind.CONTACT_AGREED
                if one.outcome is not ContactOutcome.MOVED:
                    found = self._candidate(contact, one, kind, asked.today)
                    made = partial(self._items, contact.object_id, one, kind, always=True)
                    yield replace(found, make=made)

    def _days(
        self, first: date, asked: Asked, *, only_next: bool = False
    ) -> Iterator[tuple[Repeating, tuple[ContactDay, ...]]]:
        """Yield each contact with its days; ``only_next``: of those ahead hardly more than one."""
        said: dict[str, list[Said]] = {}
        last = max(asked.until, asked.today)
        for one in self._vault.agendas.said(first, last, case_id=asked.case_id):
            said.setdefault(one.contact_id, []).append(one)
        # one that has ended may have been moved to a day after its last
        found = self._vault.agendas.repeating(
            CONTACT, first - _MOVED_AT_MOST, case_id=asked.case_id, mine=asked.mine
        )
        for contact in found:
            told = said.get(contact.object_id, ())
            end = last
            if only_next:
                end = min(last, asked.today + _EVERY.get(contact.repeats, last - asked.today))
            yield contact, contact_days(contact, told, first, end)

    def _candidate(
        self, contact: Repeating, one: ContactDay, kind: DueKind, today: date
    ) -> Candidate:
        is_alert = kind in {DueKind.CONTACT_MISSED, DueKind.CONTACT_UNSETTLED}
        return Candidate(
            day=one.day,
            kind=kind,
            case_id=contact.case_id,
            make=partial(self._items, contact.object_id, one, kind),
            at=one.at,
            is_now=is_alert and one.day > today - _URGENT,
        )

    def _items(
        self, object_id: str, one: ContactDay, kind: DueKind, *, always: bool = False
    ) -> Iterator[DueItem]:
        contact = self._contacts.one(object_id)
        is_missed = kind is DueKind.CONTACT_MISSED
        occurrence = self._contacts.occurrence_on(contact, one, still_missed=is_missed)
        if is_missed and not occurrence.is_open and not always:
            return  # the ladder is done
        line = self._vault.cases.line(contact.case_id)
        yield DueItem(
            day=one.day,
            kind=kind,
            case_id=line.case_id,
            code=line.code,
            alias=line.alias,
            title=_title(kind, one.outcome),
            typed=_typed(contact, line.alias),
            place=Place("record", line.case_id, object_id=object_id),
            at=one.at,
            occurrence=occurrence,
        )


def _kind(one: ContactDay, now: datetime, *, is_missed: bool) -> DueKind | None:
    if is_missed:
        return DueKind.CONTACT_MISSED
    if one.outcome is not None:
        return None
    return DueKind.CONTACT_UNSETTLED if one.due <= now else DueKind.CONTACT_AGREED


def _title(kind: DueKind, outcome: ContactOutcome | None) -> Text:
    if outcome is None or kind is DueKind.CONTACT_MISSED:
        return _WORDS[kind]
    said = OUTCOME_TEXTS[outcome]
    return Text(sv=_SETTLED.sv.format(outcome=said.sv), fi=_SETTLED.fi.format(outcome=said.fi))


def _typed(contact: AgreedContact, alias: str) -> str:
    """Return with whom, unless it is the client, and what the contact is called."""
    person = "" if contact.person == alias else contact.person
    return " · ".join(part for part in (person, contact.title) if part)
