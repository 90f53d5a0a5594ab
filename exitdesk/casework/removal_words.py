"""Why something was taken out or made coarser, in words an officer understands."""

from dataclasses import dataclass
from typing import Final

from exitdesk.casework.report_rules import TREATMENT_TEXTS
from exitdesk.casework.report_texts import Source
from exitdesk.domain.texts import Text
from exitdesk.redaction.engine import Removal, ReviewItem

RULE_TEXTS: Final[dict[str, Text]] = {
    "name": Text(
        sv="Ett skyddat namn i ärendet, i någon av sina former.",
        fi="Asian suojattu nimi jossakin muodossaan.",
    ),
    "initials": Text(
        sv="Initialerna till ett skyddat namn i ärendet.",
        fi="Asian suojatun nimen alkukirjaimet.",
    ),
    "identifier": Text(
        sv="En uppgift som finns i ärendet: nummer, adress eller beteckning.",
        fi="Asiassa oleva tieto: numero, osoite tai tunnus.",
    ),
    "birth_date": Text(sv="En födelsedag i ärendet.", fi="Asiassa oleva syntymäpäivä."),
    "event_date": Text(
        sv="Ett datum: mottagaren får det inte så exakt.",
        fi="Päivämäärä: vastaanottaja ei saa sitä näin tarkkana.",
    ),
    "age": Text(
        sv="En ålder: mottagaren får den inte så exakt.",
        fi="Ikä: vastaanottaja ei saa sitä näin tarkkana.",
    ),
    "municipality": Text(
        sv="En kommun: mottagaren får inte veta vilken.",
        fi="Kunta: vastaanottaja ei saa tietää, mikä.",
    ),
    "decision": Text(
        sv="Ett tveksamt ord som en tjänsteman beslutade att ta bort.",
        fi="Epäselvä sana, jonka virkamies päätti poistaa.",
    ),
    "identity_code": Text(sv="Ser ut som en personbeteckning.", fi="Näyttää henkilötunnukselta."),
    "code_half": Text(
        sv="Ser ut som en del av en personbeteckning.", fi="Näyttää henkilötunnuksen osalta."
    ),
    "swedish_number": Text(
        sv="Ser ut som ett svenskt personnummer.", fi="Näyttää ruotsalaiselta henkilönumerolta."
    ),
    "iban": Text(sv="Ser ut som ett IBAN-kontonummer.", fi="Näyttää IBAN-tilinumerolta."),
    "account": Text(sv="Ser ut som ett kontonummer.", fi="Näyttää tilinumerolta."),
    "email": Text(sv="Ser ut som en e-postadress.", fi="Näyttää sähköpostiosoitteelta."),
    "link": Text(sv="Ser ut som en länk.", fi="Näyttää linkiltä."),
    "handle": Text(
        sv="Ser ut som ett användarnamn på nätet.", fi="Näyttää käyttäjätunnukselta verkossa."
    ),
    "phone": Text(sv="Ser ut som ett telefonnummer.", fi="Näyttää puhelinnumerolta."),
    "phone_by_shape": Text(
        sv="Siffror som kan vara ett telefonnummer.",
        fi="Numeroita, jotka voivat olla puhelinnumero.",
    ),
    "number_in_words": Text(
        sv="Ser ut som ett telefonnummer skrivet med ord.",
        fi="Näyttää sanoin kirjoitetulta puhelinnumerolta.",
    ),
    "number": Text(
        sv="Ett nummer som kan peka ut någon, och som en tjänsteman beslutade att ta bort.",
        fi="Numero, josta jonkun voi tunnistaa ja jonka virkamies päätti poistaa.",
    ),
    "name_used": Text(
        sv="Kan vara ett användarnamn; en tjänsteman beslutade att ta bort det.",
        fi="Voi olla käyttäjätunnus; virkamies päätti poistaa sen.",
    ),
    "plate": Text(sv="Ser ut som ett registernummer.", fi="Näyttää rekisteritunnukselta."),
    "address": Text(sv="Ser ut som en gatuadress.", fi="Näyttää katuosoitteelta."),
    "postcode": Text(
        sv="Ser ut som ett postnummer med ort.",
        fi="Näyttää postinumerolta ja postitoimipaikalta.",
    ),
    "case_number": Text(sv="Ser ut som ett ärendenummer.", fi="Näyttää asianumerolta."),
}

WITHHELD: Final = Text(
    sv="Ikryssat, men reglerna lämnar inte ut uppgiften till den här mottagaren.",
    fi="Rastittu, mutta säännöt eivät luovuta tietoa tälle vastaanottajalle.",
)
COARSER: Final = Text(
    sv="Uppgiften lämnas ut mindre exakt: {what}.", fi="Tieto luovutetaan epätarkempana: {what}."
)


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a place in a report is marked.

    ``known`` is the name or identifier in the case that it is a form of, "" when there is none
    or it is ``hidden``: then it is from a case that the officer may not open.
    """

    rule: Text
    known: str = ""
    hidden: bool = False


def explain(marked: Removal | ReviewItem | Source) -> Explanation:
    """Return why something is marked. A rule without words of its own is a shape recognised."""
    match marked:
        case Removal():
            rule = RULE_TEXTS.get(marked.rule, RULE_TEXTS["identifier"])
            return Explanation(rule, _known(marked), marked.hidden)
        case ReviewItem():
            return Explanation(marked.why, _known(marked), marked.hidden)
    if marked.line is None:
        return Explanation(WITHHELD)
    what = TREATMENT_TEXTS[marked.treatment]
    return Explanation(
        Text(sv=COARSER.sv.format(what=what.sv), fi=COARSER.fi.format(what=what.fi))
    )


def _known(marked: Removal | ReviewItem) -> str:
    return "" if marked.hidden else marked.known
