"""For each part of the redactor a note that only that part takes care of."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from exitdesk.redaction.cli import redact_note
from tests.redaction.note_scores import stands_in

JUSSI: dict[str, Sequence[str]] = {"person": ["Jussi Korhonen"]}


@dataclass(frozen=True, slots=True)
class Witness:
    """A note, and what must become of a word in it: gone, asked about, or left as it stands."""

    mutation: str  # "area: name" of what it needs
    text: str
    gone: str = ""
    asked: str = ""
    stays: str = ""
    placeholders: int = 0
    known: Mapping[str, Sequence[str]] = field(default_factory=JUSSI.copy)
    lang: str = "fi"

    def holds(self) -> bool:
        """Whether that becomes of it now."""
        note = {"id": "1", "lang": self.lang, "known": self.known, "text": self.text}
        answer: Any = redact_note(note)
        asked = [flag["text"] for flag in answer["flags"]]
        said = answer["text"]
        if self.gone and stands_in(self.gone, said):
            return False
        if self.asked and self.asked not in asked:
            return False
        if self.stays and (not stands_in(self.stays, said) or self.stays in asked):
            return False
        return not self.placeholders or len(re.findall(r"\[", said)) == self.placeholders


def _known(**known: str) -> dict[str, list[str]]:
    return {key: [value] for key, value in known.items()}


OF_READING = (
    # names
    Witness("names: the name finder", "Näin Korhosen siellä.", gone="Korhosen"),
    Witness("names: paradigm: the nominative alone", "Näin Korhosen siellä.", gone="Korhosen"),
    Witness("names: Swedish genitives", "Jag såg Korhonens bil.", gone="Korhonens", lang="sv"),
    Witness("names: initials", "Sovittiin, että J.K. tulee.", gone="J.K."),
    Witness("names: initials beside a name", "Sovittiin, että X. Korhonen tulee.", gone="X"),
    Witness("names: glued names", "Eilen JussiKorhonen soitti.", gone="JussiKorhonen"),
    Witness("names: torn names", "Näin Korho\nsen siellä.", gone="Korho"),
    Witness("names: letter-spaced names", "Eilen K o r h o n e n soitti.", gone="o r h o"),
    Witness("names: names in words with digits", "Eilen JUSSI2 soitti.", gone="2"),
    Witness(
        "names: derivations of places",
        "Siellä oli turkulaisia.",
        gone="turkulaisia",
        known=_known(place="Turku"),
    ),
    Witness(
        "names: halves of double names",
        "Sovittiin, että Outinen tulee.",
        gone="Outinen",
        known=_known(person="Ylä-Outinen"),
    ),
    Witness(
        "names: other spellings",
        "Jag såg att Lindkvist kom.",
        gone="Lindkvist",
        known=_known(person="Ulla Lindqvist"),
        lang="sv",
    ),
    Witness(
        "names: names without their dots",
        "Eilen Hamalaisen kanssa.",
        gone="Hamalaisen",
        known=_known(person="Hämäläinen"),
    ),
    Witness(
        "names: Finnish forms in Swedish sentences",
        "Han sade att Kennethin bror ringde.",
        gone="Kennethin",
        known=_known(person="Kenneth Holm"),
        lang="sv",
    ),
    Witness(
        "names: another's double name",
        "Eilen Anna-Maija soitti.",
        asked="Anna-Maija",
        known=_known(person="Anna-Liisa Holm"),
    ),
    Witness(
        "names: towns of addresses",
        "Hän muutti Tikkakoskelta.",
        gone="Tikkakoskelta",
        known=_known(address="Puistokatu 9, 41160 Tikkakoski"),
    ),
    Witness(
        "names: known identifiers", "Numero 12-34-5.", gone="12-34-5", known=_known(phone="12345")
    ),
    # known things that have no shape of their own
    Witness(
        "kind of known thing: phone", "Oli 12 345 ja.", gone="345", known=_known(phone="12345")
    ),
    Witness(
        "kind of known thing: email",
        "Oli korppi ja.",
        gone="korppi",
        known=_known(email="korppi@a.fi"),
    ),
    Witness(
        "kind of known thing: handle", "Oli varis ja.", gone="varis", known=_known(handle="varis")
    ),
    Witness(
        "kind of known thing: account", "Oli 12 34 ja.", gone="34", known=_known(account="1234")
    ),
    Witness("kind of known thing: plate", "Oli ab 1 ja.", gone="ab 1", known=_known(plate="AB-1")),
    Witness(
        "kind of known thing: identity_code", "Oli q 12 ja.", gone="q 12", known=_known(hetu="Q12")
    ),
    Witness(
        "kind of known thing: case_number", "Oli 77 2 ja.", gone="77", known=_known(case="77/2")
    ),
    # normalising
    Witness(
        "normalising: NFC",
        "Näin A\u0308yra\u0308n.",
        gone="A\u0308yra\u0308n",
        known=_known(person="Äyrä"),
    ),
    Witness("normalising: soft hyphen", "Näin Korho\u00adsen.", gone="Korhosen"),
    Witness("normalising: zero-width marks", "Näin Korho\u200bsen.", gone="Korhosen"),
    Witness("normalising: NBSP", "Oli 4920\u00a01234\u00a05678\u00a09012 ja.", gone="1234"),
    Witness(
        "normalising: other spaces", "Oli 4920\u20091234\u20095678\u20099012 ja.", gone="1234"
    ),
    Witness(
        "normalising: hyphen look-alikes", "Oli 4920\u20101234\u20105678\u20109012.", gone="1234"
    ),
    Witness("normalising: apostrophe look-alikes", "Eilen Korhonen\u2019lle.", gone="\u2019lle"),
    Witness("normalising: compatibility letters", "Näin \uff2borhosen.", gone="\uff2borhosen"),
    Witness("normalising: other ends of lines", "Näin Korho-\u2028sen.", gone="sen"),
    Witness("normalising: a hyphen at a line end", "Näin Korho-\nsen.", gone="sen"),
    Witness(
        "normalising: a soft hyphen at a line end",
        "Näin Kivi\u00ad\nmäen.",
        gone="mäen",
        known=_known(person="Kivimäki"),
    ),
    Witness(
        "normalising: letters of other alphabets", "Näin K\u043erhosen.", gone="K\u043erhosen"
    ),
    Witness(
        "normalising: diacritics",
        "Näin Noelin siellä.",
        gone="Noelin",
        known=_known(person="Noël"),
    ),
    Witness("normalising: ALL CAPS", "NÄIN KORHOSEN SIELLÄ", gone="KORHOSEN"),
    # reading
    Witness("reading: lower-case policy: never read as names", "Näin korhosen.", gone="korhosen"),
    Witness("reading: lower-case policy: always asked", "Näin korhosen.", gone="korhosen"),
    Witness(
        "reading: lower-case policy: always removed",
        "Näin virran siellä.",
        asked="virran",
        known=_known(person="Ville Virta"),
    ),
    Witness("reading: finder of unknown names", "Eilen Pasi soitti.", asked="Pasi"),
    Witness("reading: words made of a name", "Se oli korhosmaista.", asked="korhosmaista"),
    Witness(
        "reading: words like a known name",
        "Lampi soitti eilen.",
        asked="Lampi",
        known=_known(person="Lampinen"),
    ),
    Witness("reading: words like a name but for a slip", "Näin korhoenn.", asked="korhoenn"),
    Witness("reading: shouted sentences", "KORHONEN JUSSI ASIA SALATTU", stays="SALATTU"),
    Witness(
        "reading: union of spans",
        "Osoite Asematie 5 C 18 kirjattiin.",
        gone="18",
        known=_known(address="Asematie 5"),
    ),
    Witness("reading: neighbours joined", "Eilen Jussi Jussi soitti.", placeholders=1),
    Witness(
        "reading: dates called a birth", "Hän on syntynyt 2.2.1981.", gone="2.2.1981", known={}
    ),
)
