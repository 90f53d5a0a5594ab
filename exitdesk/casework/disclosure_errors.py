"""What can stand in the way of entering or making a disclosure."""

from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text


class RemarkNeededError(ExitDeskError):
    """Looking at something afterwards says what was found."""

    message = Text(
        sv="Skriv en anmärkning om vad du har granskat.",
        fi="Kirjoita huomio siitä, mitä olet tarkistanut.",
    )


class OwnDisclosureError(ExitDeskError):
    """Nobody looks at their own necessary disclosure."""

    message = Text(
        sv="Ett nödvändigt utlämnande granskas av en annan tjänsteman än den som gjorde det.",
        fi="Välttämättömän luovutuksen tarkistaa muu virkamies kuin sen tekijä.",
    )


class EnteredAlreadyError(ExitDeskError):
    """Somebody has entered it before."""

    message = Text(
        sv="Det är redan antecknat. Öppna raden på nytt för att se vad som står där.",
        fi="Se on jo kirjattu. Avaa rivi uudelleen, niin näet, mitä siinä on.",
    )


class DayAheadError(ExitDeskError):
    """What has happened did not happen in the future."""

    message = Text(sv="Dagen kan inte ligga i framtiden.", fi="Päivä ei voi olla tulevaisuudessa.")


class UnknownGroundError(ExitDeskError):
    """A necessary disclosure has a ground and a recipient from the unit's list."""

    message = Text(
        sv="Välj mottagare och grund ur listan.",
        fi="Valitse vastaanottaja ja peruste luettelosta.",
    )


class NothingTickedError(ExitDeskError):
    """A necessary disclosure tells something."""

    message = Text(
        sv="Kryssa för det som måste berättas eller skriv en kort text.",
        fi="Valitse se, mitä on pakko kertoa, tai kirjoita lyhyt teksti.",
    )


class LeastNeededError(ExitDeskError):
    """It is said why what is told is the least that is needed."""

    message = Text(
        sv="Skriv varför detta är det minsta som behövs.",
        fi="Kirjoita, miksi tämä on vähin, mikä tarvitaan.",
    )


class ClientToldNeededError(ExitDeskError):
    """Whether the client knows is said each time, and if not, why not."""

    message = Text(
        sv="Ange när klienten fick veta om utlämnandet eller varför klienten inte har fått veta.",
        fi="Kirjaa, milloin asiakkaalle kerrottiin luovutuksesta tai miksi ei ole kerrottu.",
    )


class SealedNotShownError(ExitDeskError):
    """A sealed answer was ticked in an earlier session and has not been shown in this one."""

    message = Text(
        sv="Visa de förseglade uppgifter som du har kryssat för en gång till, eller ta bort "
        "krysset.",
        fi="Näytä valitsemasi suljetun osion tiedot uudelleen tai poista valinta.",
    )


class NameInLogError(ExitDeskError):
    """What goes into the log names somebody, and nothing is ever taken out of the log."""

    message = Text(
        sv="Det som antecknas stannar för gott i loggen och får inte peka ut någon. Skriv om: "
        "{word}",
        fi="Se, mitä kirjataan, jää pysyvästi lokiin, eikä siitä saa tunnistaa ketään. Muotoile "
        "uudelleen: {word}",
    )


class TextTooLongError(ExitDeskError):
    """The free text of a necessary disclosure is short."""

    message = Text(
        sv="Texten är för lång: högst {most} tecken. Kryssa för uppgifter i stället.",
        fi="Teksti on liian pitkä: enintään {most} merkkiä. Valitse sen sijaan tietoja.",
    )
