"""What can stand in the way of opening, sharing and handing over a case."""

from exitdesk.domain.texts import Text
from exitdesk.vault.errors import VaultError


class CaseNotSharedError(VaultError):
    """The officer at this desk may not open the case; ``values`` name its code and whom to ask."""

    message = Text(
        sv="Ärendet {code} är inte delat med dig. Fråga: {ask}.",
        fi="Asiaa {code} ei ole jaettu sinulle. Kysy: {ask}.",
    )


class NotYoursToShareError(VaultError):
    """Someone decides about a case who may not."""

    message = Text(
        sv="Vem som får öppna ärendet {code} bestämmer den ansvariga och ställföreträdaren. "
        "Fråga: {ask}.",
        fi="Siitä, kuka saa avata asian {code}, päättävät vastuuhenkilö ja sijainen. Kysy: {ask}.",
    )


class SuccessorNeededError(VaultError):
    """The responsible officer cannot be taken away without someone who takes over."""

    message = Text(
        sv="Ärendet {code} måste ha en ansvarig person. Överlåt ansvaret först.",
        fi="Asialla {code} on oltava vastuuhenkilö. Siirrä vastuu ensin toiselle.",
    )


class NoSuchPartError(VaultError):
    """The officer has no part in the case that could be taken back."""

    message = Text(
        sv="Ärendet {code} är inte delat med den tjänstemannen.",
        fi="Asiaa {code} ei ole jaettu sille virkamiehelle.",
    )


class OfficerNotPresentError(VaultError):
    """A case can be shared only with officers who use the vault."""

    message = Text(
        sv="Ärendet {code} kan delas bara med en tjänsteman som använder valvet.",
        fi="Asian {code} voi jakaa vain virkamiehelle, joka käyttää holvia.",
    )


class CaseKeyHeldByOthersError(VaultError):
    """Neither this officer nor the successor holds the case's keys; ``holders`` do."""

    message = Text(
        sv="Nyckeln till de förseglade uppgifterna i ärendet {code} kan ges bara av den som har "
        "den. Be någon av dem dela ärendet eller överlåt ansvaret till någon av dem: {holders}.",
        fi="Asian {code} suljetun osion avaimen voi antaa vain se, jolla avain on. Pyydä jotakuta "
        "heistä jakamaan asia tai siirrä vastuu jollekulle heistä: {holders}.",
    )


class EmergencyReasonMissingError(VaultError):
    """A case is opened in an emergency only for a reason that is written down."""

    message = Text(
        sv="Skriv varför ärendet måste öppnas nu.",
        fi="Kirjoita, miksi asia on avattava nyt.",
    )


class NotOnDutyError(VaultError):
    """Only officers on duty may open a case in an emergency; ``ask`` and ``duty`` are names."""

    message = Text(
        sv="Bara en jourhavande får öppna ärendet {code} i en nödsituation. "
        "Fråga: {ask}. Jourhavande: {duty}.",
        fi="Vain päivystäjä saa avata asian {code} hätätilanteessa. "
        "Kysy: {ask}. Päivystäjät: {duty}.",
    )


class LinkToItselfError(VaultError):
    """A case cannot be linked with itself."""

    message = Text(
        sv="Ett ärende kan inte kopplas ihop med sig självt. Välj ett annat ärende.",
        fi="Asiaa ei voi yhdistää itseensä. Valitse toinen asia.",
    )


class LinkedCaseFixedError(VaultError):
    """The other case of a link is not changed afterwards: what it protected would be lost."""

    message = Text(
        sv="Vilket ärende kopplingen gäller ändras inte i efterhand. Ange att den gjordes av "
        "misstag och gör en ny koppling.",
        fi="Asiaa, jota yhteys koskee, ei vaihdeta jälkeenpäin. Ilmoita, että yhteys merkittiin "
        "vahingossa, ja merkitse uusi yhteys.",
    )


class NotLinkedError(VaultError):
    """Names are compared only between cases that are linked."""

    message = Text(
        sv="Ärendena hör inte ihop. Ingenting har jämförts.",
        fi="Asioilla ei ole yhteyttä. Mitään ei ole verrattu.",
    )


class AccessChangedError(VaultError):
    """The table of who may open a case is not what the ledger says."""

    message = Text(
        sv="Uppgifterna om vem som får öppna ärendet {code} är inte de som loggen säger. Ärendet "
        "har inte öppnats. Meddela den som ansvarar för valvet.",
        fi="Tiedot siitä, kuka saa avata asian {code}, eivät ole ne, jotka loki mainitsee. Asiaa "
        "ei ole avattu. Ilmoita asiasta holvin vastuuhenkilölle.",
    )


class CaseKeyForgedError(VaultError):
    """The case's key is not the one that the ledger names."""

    message = Text(
        sv="Nyckeln till de förseglade uppgifterna i ärendet {code} är inte den som loggen säger. "
        "Inget har förseglats eller visats. Meddela den som ansvarar för valvet.",
        fi="Asian {code} suljetun osion avain ei ole se, jonka loki mainitsee. Mitään ei ole "
        "suljettu eikä näytetty. Ilmoita asiasta holvin vastuuhenkilölle.",
    )
