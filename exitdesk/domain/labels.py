"""The words for levels, states and marks, the same on screen and on paper."""

from exitdesk.domain.cases import CaseState, ThreatLevel
from exitdesk.domain.texts import Text
from exitdesk.domain.timelines import EpisodeState, Lane, MarkKind

LEVELS: dict[ThreatLevel, Text] = {
    ThreatLevel.LOW: Text(sv="låg", fi="matala"),
    ThreatLevel.RAISED: Text(sv="förhöjd", fi="kohonnut"),
    ThreatLevel.HIGH: Text(sv="hög", fi="korkea"),
    ThreatLevel.VERY_HIGH: Text(sv="mycket hög", fi="erittäin korkea"),
}

LEVEL_UNKNOWN = Text(sv="okänd", fi="ei tiedossa")

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
    Lane.MILESTONES: Text(sv="Milstolpar", fi="Välietapit"),
    Lane.CONTACTS: Text(sv="Överenskomna kontakter", fi="Sovitut yhteydenpidot"),
    Lane.MEETINGS: Text(sv="Möten och kontakter", fi="Tapaamiset ja yhteydenotot"),
    Lane.ASSESSMENTS: Text(sv="Bedömningar", fi="Arvioinnit"),
    Lane.GOALS: Text(sv="Mål", fi="Tavoitteet"),
    Lane.STEPS: Text(sv="Steg", fi="Askeleet"),
    Lane.SERVICES: Text(sv="Tjänster och skydd", fi="Palvelut ja turvaaminen"),
    Lane.AGREEMENTS: Text(sv="Överenskommelser", fi="Sopimukset"),
    Lane.NOTES: Text(sv="Anteckningar", fi="Muistiinpanot"),
}

MARKS: dict[MarkKind, Text] = {
    MarkKind.EVENT: Text(sv="Händelse", fi="Tapahtuma"),
    MarkKind.TRIGGER: Text(sv="Utlösande faktor", fi="Laukaiseva tekijä"),
    MarkKind.MILESTONE: Text(sv="Milstolpe", fi="Välietappi"),
    MarkKind.MEETING: Text(sv="Möte", fi="Tapaaminen"),
    MarkKind.CONTACT: Text(sv="Kontakt", fi="Yhteydenotto"),
    MarkKind.CONTACT_AGREED: Text(sv="Överenskommen kontakt", fi="Sovittu yhteydenpito"),
    MarkKind.CONTACT_DONE: Text(sv="Kontakten blev av", fi="Yhteydenpito toteutui"),
    MarkKind.CONTACT_MISSED: Text(sv="Kontakten uteblev", fi="Yhteydenpito jäi väliin"),
    MarkKind.CONTACT_MOVED: Text(sv="Kontakten flyttades", fi="Yhteydenpito siirrettiin"),
    MarkKind.CONTACT_CANCELLED: Text(sv="Kontakten ställdes in", fi="Yhteydenpito peruttiin"),
    MarkKind.ASSESSMENT: Text(sv="Bedömning", fi="Arviointi"),
    MarkKind.GOAL_SET: Text(sv="Mål uppställt", fi="Tavoite asetettu"),
    MarkKind.GOAL_DUE: Text(sv="Mål, tidsfrist", fi="Tavoite, määräaika"),
    MarkKind.GOAL_REACHED: Text(sv="Mål nått", fi="Tavoite saavutettu"),
    MarkKind.STEP_DUE: Text(sv="Steg, tidsfrist", fi="Askel, määräaika"),
    MarkKind.STEP_DONE: Text(sv="Steg taget", fi="Askel otettu"),
    MarkKind.STEP_DROPPED: Text(sv="Steg har slopats", fi="Askeleesta luovuttu"),
    MarkKind.SERVICE: Text(sv="Tjänst", fi="Palvelu"),
    MarkKind.SAFETY: Text(sv="Säkerhetsarrangemang", fi="Turvallisuusjärjestely"),
    MarkKind.AGREEMENT: Text(sv="Överenskommelse", fi="Sopimus"),
    MarkKind.AGREEMENT_ENDS: Text(
        sv="Överenskommelsens sista dag", fi="Sopimuksen viimeinen päivä"
    ),
    MarkKind.NOTE: Text(sv="Anteckning", fi="Muistiinpano"),
}

EPISODES: dict[bool, Text] = {
    True: Text(sv="Säkerhetsarrangemang", fi="Turvallisuusjärjestely"),
    False: Text(sv="Tjänst", fi="Palvelu"),
}

EPISODE_STATES: dict[EpisodeState, Text] = {
    EpisodeState.PLANNED: Text(sv="planerad", fi="suunniteltu"),
    EpisodeState.RUNNING: Text(sv="pågår", fi="käynnissä"),
    EpisodeState.ENDED: Text(sv="avslutad", fi="päättynyt"),
    EpisodeState.REFUSED: Text(sv="blev inte av", fi="ei toteutunut"),
}
