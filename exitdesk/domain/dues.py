"""What is due and where it is dealt with."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from exitdesk.domain.cases import Place
from exitdesk.domain.contacts import Occurrence
from exitdesk.domain.texts import Text


class DueKind(StrEnum):
    """Why something is on the day's list."""

    LEVEL_EXPIRES = "level_expires"
    AGREEMENT_EXPIRES = "agreement_expires"  # the whole of it, or what one recipient may get
    AGREEMENT_UNSIGNED = "agreement_unsigned"  # it waits for a signature
    CONTACT_PROMISED = "contact_promised"
    STEP_DUE = "step_due"
    GOAL_DUE = "goal_due"
    STEP_OWNERLESS = "step_ownerless"  # the officer who saw to it has left
    MEASURE_DUE = "measure_due"  # of an assessment
    MEETING_AGREED = "meeting_agreed"
    PLAN_REVIEW = "plan_review"
    OTHER = "other"  # its title says it
    EVENT_AHEAD = "event_ahead"
    ENQUIRY_WAITING = "enquiry_waiting"
    DRAFT_WAITING = "draft_waiting"
    DISCLOSURE_OUT = "disclosure_out"  # to be returned or destroyed
    NECESSARY_UNSEEN = "necessary_unseen"  # a necessary disclosure to look at
    CLIENT_UNTOLD = "client_untold"  # of a necessary disclosure
    CONTACT_MISSED = "contact_missed"  # an agreed one: the steps agreed for it
    CONTACT_UNSETTLED = "contact_unsettled"  # its day has passed and nobody has said how it went
    CONTACT_AGREED = "contact_agreed"  # it is ahead
    LIFE_REVIEW = "life_review"
    NON_DISCLOSURE = "non_disclosure"  # a non-disclosure for personal safety ends
    REFERRAL_AWAITED = "referral_awaited"
    LOAN_OUT = "loan_out"
    WITHDRAWN_QUEUE = "withdrawn_queue"  # what must go after a withdrawal is undecided
    FOLLOW_UP = "follow_up"  # after a case was closed, as agreed
    RETENTION = "retention"


#: The kinds in the order in which a list by kind shows them, with what a group of them is called.
KIND_TEXTS: dict[DueKind, Text] = {
    DueKind.CONTACT_MISSED: Text(sv="Uteblivna kontakter", fi="Väliin jääneet yhteydenpidot"),
    DueKind.CONTACT_UNSETTLED: Text(
        sv="Avtalade kontakter utan uppgift om hur det gick",
        fi="Sovitut yhteydenpidot, joista ei ole kirjattu, miten kävi",
    ),
    DueKind.CONTACT_PROMISED: Text(sv="Utlovade kontakter", fi="Luvatut yhteydenotot"),
    DueKind.CONTACT_AGREED: Text(sv="Avtalade kontakter", fi="Sovitut yhteydenpidot"),
    DueKind.MEETING_AGREED: Text(sv="Avtalade möten", fi="Sovitut tapaamiset"),
    DueKind.LEVEL_EXPIRES: Text(sv="Hotbedömningar som går ut", fi="Vanhenevat uhka-arviot"),
    DueKind.MEASURE_DUE: Text(sv="Åtgärder i bedömningar", fi="Arviointien toimenpiteet"),
    DueKind.STEP_DUE: Text(sv="Steg", fi="Askeleet"),
    DueKind.GOAL_DUE: Text(sv="Mål", fi="Tavoitteet"),
    DueKind.STEP_OWNERLESS: Text(sv="Steg utan tjänsteman", fi="Askeleet ilman virkamiestä"),
    DueKind.PLAN_REVIEW: Text(
        sv="Säkerhetsplaner som ses över", fi="Tarkistettavat turvasuunnitelmat"
    ),
    DueKind.LIFE_REVIEW: Text(
        sv="Livssituationer som bedöms på nytt", fi="Uudelleen arvioitavat elämäntilanteet"
    ),
    DueKind.EVENT_AHEAD: Text(sv="Händelser framför", fi="Edessä olevat tapahtumat"),
    DueKind.AGREEMENT_EXPIRES: Text(sv="Överenskommelser som går ut", fi="Päättyvät sopimukset"),
    DueKind.AGREEMENT_UNSIGNED: Text(
        sv="Överenskommelser som väntar på underskrift",
        fi="Allekirjoitusta odottavat sopimukset",
    ),
    DueKind.WITHDRAWN_QUEUE: Text(
        sv="Avgöranden efter återkallelser", fi="Peruutusten jälkeiset ratkaisut"
    ),
    DueKind.NON_DISCLOSURE: Text(sv="Spärrmarkeringar som upphör", fi="Päättyvät turvakiellot"),
    DueKind.REFERRAL_AWAITED: Text(
        sv="Hänvisningar som väntar på svar", fi="Vastausta odottavat ohjaukset"
    ),
    DueKind.LOAN_OUT: Text(sv="Utlånat som återlämnas", fi="Palautettavat lainat"),
    DueKind.DISCLOSURE_OUT: Text(sv="Handlingar som återlämnas", fi="Palautettavat asiakirjat"),
    DueKind.NECESSARY_UNSEEN: Text(
        sv="Nödvändiga utlämnanden att granska", fi="Tarkistettavat välttämättömät luovutukset"
    ),
    DueKind.CLIENT_UNTOLD: Text(
        sv="Utlämnanden som klienten inte har fått veta om",
        fi="Luovutukset, joista ei ole kerrottu asiakkaalle",
    ),
    DueKind.FOLLOW_UP: Text(
        sv="Uppföljningar efter avslutandet", fi="Päättämisen jälkeiset seurannat"
    ),
    DueKind.RETENTION: Text(sv="Förvaringstider", fi="Säilytysajat"),
    DueKind.OTHER: Text(sv="Övrigt", fi="Muut"),
    DueKind.ENQUIRY_WAITING: Text(sv="Förfrågningar som väntar", fi="Odottavat tiedustelut"),
    DueKind.DRAFT_WAITING: Text(sv="Utkast", fi="Luonnokset"),
}


class DueGroup(StrEnum):
    """The parts of a day's list, in order."""

    NOW = "now"  # somebody may be in danger: a missed contact, one nobody has heard of
    TODAY = "today"
    LATE = "late"
    WEEK = "week"  # the seven days ahead
    LATER = "later"
    WAITING = "waiting"  # for a decision; no day is set


GROUP_TEXTS: dict[DueGroup, Text] = {
    DueGroup.NOW: Text(sv="Nu", fi="Nyt"),
    DueGroup.TODAY: Text(sv="I dag", fi="Tänään"),
    DueGroup.LATE: Text(sv="Försenat", fi="Myöhässä"),
    DueGroup.WEEK: Text(sv="Inom en vecka", fi="Viikon sisällä"),
    DueGroup.LATER: Text(sv="Senare", fi="Myöhemmin"),
    DueGroup.WAITING: Text(sv="Väntar", fi="Odottaa"),
}


@dataclass(frozen=True, slots=True)
class DueItem:
    """One thing to be done by ``day``; ``title`` says what, ``place`` is where it is done.

    ``alias`` and ``code`` are those of the case; ``typed`` is what the officer wrote about
    it ("" when the title says it all).
    """

    day: date
    kind: DueKind
    case_id: str
    code: str
    alias: str
    title: Text
    typed: str
    place: Place
    at: time | None = None  # the hour, when one is agreed
    occurrence: Occurrence | None = None  # of an agreed contact: how it went is said here

    def is_late(self, today: date) -> bool:
        """Whether its day has passed on ``today``."""
        return self.day < today
