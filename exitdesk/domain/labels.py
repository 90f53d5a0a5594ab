"""The words for levels, phases, states and marks, the same on screen and on paper."""

from exitdesk.domain.cases import CaseState, Phase, ThreatLevel
from exitdesk.domain.texts import Text
from exitdesk.domain.timelines import Lane, MarkKind

LEVELS: dict[ThreatLevel, Text] = {
    ThreatLevel.LOW: Text(sv="låg", fi="matala"),
    ThreatLevel.RAISED: Text(sv="förhöjd", fi="kohonnut"),
    ThreatLevel.HIGH: Text(sv="hög", fi="korkea"),
    ThreatLevel.VERY_HIGH: Text(sv="mycket hög", fi="erittäin korkea"),
}

LEVEL_UNKNOWN = Text(sv="okänd", fi="ei tiedossa")

PHASES: dict[Phase, Text] = {
    Phase.FIRST_CONTACT: Text(sv="Första kontakt och motivation", fi="Ensikontakti ja motivaatio"),
    Phase.ASSESSMENT: Text(sv="Bedömning och överenskommelse", fi="Arviointi ja sopimus"),
    Phase.DETACHMENT: Text(sv="Lösgörande (trygghet)", fi="Irtautuminen (turvaaminen)"),
    Phase.SETTLING: Text(sv="Etablering", fi="Asettuminen"),
    Phase.STABILISING: Text(sv="Stabilisering", fi="Vakiintuminen"),
    Phase.CLOSING: Text(sv="Avslutande och efterstöd", fi="Päättäminen ja jälkituki"),
}

STATES: dict[CaseState, Text] = {
    CaseState.ENQUIRY: Text(sv="förfrågan", fi="tiedustelu"),
    CaseState.OPEN: Text(sv="pågår", fi="avoin"),
    CaseState.CLOSED: Text(sv="avslutat", fi="päätetty"),
}

CLIENT_TYPES: dict[str, Text] = {
    "leaver": Text(sv="person som vill lösgöra sig", fi="irtautuja"),
    "close_one": Text(sv="närstående", fi="läheinen"),
}

LANES: dict[Lane, Text] = {
    Lane.EVENTS: Text(sv="Händelser", fi="Tapahtumat"),
    Lane.MEETINGS: Text(sv="Möten och kontakter", fi="Tapaamiset ja yhteydenotot"),
    Lane.ASSESSMENTS: Text(sv="Bedömningar", fi="Arvioinnit"),
    Lane.GOALS: Text(sv="Mål", fi="Tavoitteet"),
    Lane.STEPS: Text(sv="Steg", fi="Askeleet"),
    Lane.SERVICES: Text(sv="Tjänster och avtal", fi="Palvelut ja sopimukset"),
    Lane.NOTES: Text(sv="Anteckningar", fi="Muistiinpanot"),
}

MARKS: dict[MarkKind, Text] = {
    MarkKind.EVENT: Text(sv="Händelse", fi="Tapahtuma"),
    MarkKind.MEETING: Text(sv="Möte", fi="Tapaaminen"),
    MarkKind.CONTACT: Text(sv="Kontakt", fi="Yhteydenotto"),
    MarkKind.ASSESSMENT: Text(sv="Bedömning", fi="Arviointi"),
    MarkKind.GOAL_SET: Text(sv="Mål uppställt", fi="Tavoite asetettu"),
    MarkKind.GOAL_REACHED: Text(sv="Mål nått", fi="Tavoite saavutettu"),
    MarkKind.STEP_DUE: Text(sv="Steg, tidsfrist", fi="Askel, määräaika"),
    MarkKind.STEP_DONE: Text(sv="Steg taget", fi="Askel otettu"),
    MarkKind.STEP_DROPPED: Text(sv="Steg har slopats", fi="Askeleesta luovuttu"),
    MarkKind.SERVICE: Text(sv="Tjänst", fi="Palvelu"),
    MarkKind.AGREEMENT: Text(sv="Överenskommelse", fi="Sopimus"),
    MarkKind.NOTE: Text(sv="Anteckning", fi="Muistiinpano"),
}
