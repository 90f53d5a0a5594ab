"""What stands in the way of signing, renewing or withdrawing an agreement."""

from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text


class NoAgreementError(ExitDeskError):
    """The person has no agreement that this could be done to."""

    message = Text(
        sv="Personen har ingen överenskommelse. Gör en överenskommelse först.",
        fi="Henkilöllä ei ole sopimusta. Tee ensin sopimus.",
    )


class AgreementWithdrawnError(ExitDeskError):
    """It was withdrawn; it can be neither renewed nor signed, only made anew."""

    message = Text(
        sv="Överenskommelsen är återkallad. Gör en ny överenskommelse.",
        fi="Sopimus on peruutettu. Tee uusi sopimus.",
    )


class WaitsForSignatureError(ExitDeskError):
    """The newest version has not been agreed to yet, so there is nothing to renew."""

    message = Text(
        sv="Den nyaste versionen väntar på underskrift. Anteckna först underskriften, eller att "
        "personen har godkänt den muntligt.",
        fi="Uusin versio odottaa allekirjoitusta. Kirjaa ensin allekirjoitus tai se, että henkilö "
        "on hyväksynyt sen suullisesti.",
    )


class AgreedAlreadyError(ExitDeskError):
    """The newest version has been agreed to; it is not signed a second time."""

    message = Text(
        sv="Den nyaste versionen är redan godkänd.",
        fi="Uusin versio on jo hyväksytty.",
    )


class WrongDayError(ExitDeskError):
    """A day that does not fit the agreement; ``Which`` says which and why."""

    message = Text(sv="{why_sv}", fi="{why_fi}")

    def __init__(self, why: Text) -> None:
        super().__init__(detail="day", why_sv=why.sv, why_fi=why.fi)


class NothingWithdrawnError(ExitDeskError):
    """None of the cells named is agreed, so nothing would change."""

    message = Text(
        sv="Inget av det som valdes är överenskommet. Ingenting har ändrats.",
        fi="Mistään valitusta ei ole sovittu. Mitään ei ole muutettu.",
    )


class NobodySignsError(ExitDeskError):
    """It is not decided who may sign for a minor; a paper without lines helps nobody."""

    message = Text(
        sv="Det är inte avgjort vem som får underteckna. Avgör det på personens kort, eller "
        "anteckna överenskommelsen som muntlig.",
        fi="Allekirjoittajaa ei ole ratkaistu. Ratkaise se henkilön kortissa tai kirjaa sopimus "
        "suulliseksi.",
    )


UNTIL_PASSED = Text(
    sv="Den nya sista giltighetsdagen har redan varit.",
    fi="Uusi viimeinen voimassaolopäivä on jo mennyt.",
)
SIGNED_BEFORE = Text(
    sv="Underskriften kan inte vara äldre än överenskommelsen.",
    fi="Allekirjoitus ei voi olla sopimusta vanhempi.",
)
NOT_YET = Text(
    sv="Dagen har inte varit än. Skriv den dag då det skedde.",
    fi="Päivä ei ole vielä ollut. Kirjoita päivä, jona se tapahtui.",
)
WITHDRAWN_BEFORE = Text(
    sv="Återkallelsen kan inte vara äldre än överenskommelsen.",
    fi="Peruutus ei voi olla sopimusta vanhempi.",
)
