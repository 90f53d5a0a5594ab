"""What the verifier can find, in words for the officer; never the word that leaked."""

from dataclasses import dataclass
from enum import StrEnum

from exitdesk.domain.texts import Text


class FindingKind(StrEnum):
    """Why a file may not leave."""

    UNREADABLE = "unreadable"
    NO_TEXT = "no_text"
    TERM = "term"
    TELLING_WORD = "telling_word"
    IDENTIFIER = "identifier"
    NOT_APPROVED = "not_approved"
    IMAGE = "image"
    CURVE = "curve"
    HIDDEN_TEXT = "hidden_text"
    ANNOTATION = "annotation"
    ATTACHMENT = "attachment"
    METADATA = "metadata"
    REVISION = "revision"
    LOOSE_OBJECT = "loose_object"
    STRUCTURE = "structure"
    FONT = "font"


_WORDS: dict[FindingKind, Text] = {
    FindingKind.UNREADABLE: Text(
        sv="Filen kunde inte läsas igen, så den släpps inte.",
        fi="Tiedostoa ei voitu lukea uudelleen, joten sitä ei päästetä ulos.",
    ),
    FindingKind.NO_TEXT: Text(
        sv="Filen innehåller ingen läsbar text.", fi="Tiedostossa ei ole luettavaa tekstiä."
    ),
    FindingKind.TERM: Text(
        sv="Ett skyddat ord finns kvar.", fi="Suojattu sana on jäänyt näkyviin."
    ),
    FindingKind.TELLING_WORD: Text(
        sv="Ett ord avslöjar vad dokumentet är.", fi="Sana paljastaa, mikä asiakirja on."
    ),
    FindingKind.IDENTIFIER: Text(
        sv="Ett nummer eller en adress som leder till en person finns kvar.",
        fi="Henkilöön johtava numero tai osoite on jäänyt näkyviin.",
    ),
    FindingKind.NOT_APPROVED: Text(
        sv="Filens text är inte den text som har godkänts.",
        fi="Tiedoston teksti ei ole se, joka on hyväksytty.",
    ),
    FindingKind.IMAGE: Text(sv="Filen innehåller en bild.", fi="Tiedostossa on kuva."),
    FindingKind.CURVE: Text(
        sv="Filen innehåller kurvor som kunde vara ritad text.",
        fi="Tiedostossa on kaaria, jotka voisivat olla piirrettyä tekstiä.",
    ),
    FindingKind.HIDDEN_TEXT: Text(
        sv="Filen innehåller text som inte syns.", fi="Tiedostossa on tekstiä, joka ei näy."
    ),
    FindingKind.ANNOTATION: Text(
        sv="Filen innehåller länkar, anmärkningar eller formulärfält.",
        fi="Tiedostossa on linkkejä, huomautuksia tai lomakekenttiä.",
    ),
    FindingKind.ATTACHMENT: Text(sv="Filen innehåller en bilaga.", fi="Tiedostossa on liite."),
    FindingKind.METADATA: Text(
        sv="Filen innehåller uppgifter om hur den har gjorts.",
        fi="Tiedostossa on tietoja siitä, miten se on tehty.",
    ),
    FindingKind.REVISION: Text(
        sv="Filen innehåller en tidigare version av sig själv.",
        fi="Tiedostossa on sen aiempi versio.",
    ),
    FindingKind.LOOSE_OBJECT: Text(
        sv="Filen innehåller delar som inte hör till någon sida.",
        fi="Tiedostossa on osia, jotka eivät kuulu millekään sivulle.",
    ),
    FindingKind.STRUCTURE: Text(
        sv="Filen innehåller något annat än vanlig text och linjer.",
        fi="Tiedostossa on muuta kuin tavallista tekstiä ja viivoja.",
    ),
    FindingKind.FONT: Text(
        sv="Filen använder ett främmande typsnitt.", fi="Tiedostossa on vieras kirjasin."
    ),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One reason to hold the file back.

    ``page`` counts from 1; 0 means the file as a whole. ``place`` is technical ("/Info",
    "object 7") and holds nothing of the file's text.
    """

    kind: FindingKind
    page: int = 0
    place: str = ""

    @property
    def where(self) -> Text:
        """The finding in words, with its page when it has one."""
        words = _WORDS[self.kind]
        if not self.page:
            return words
        return Text(sv=f"Sida {self.page}: {words.sv}", fi=f"Sivu {self.page}: {words.fi}")
