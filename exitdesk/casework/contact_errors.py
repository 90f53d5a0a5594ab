"""What cannot be said of an agreed contact, each with a sentence for the officer."""

from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text


class NotAgreedForDayError(ExitDeskError):
    """Something was said of a day for which the contact was never agreed."""

    message = Text(
        sv="Kontakten var inte avtalad till den {day}. Välj en av de avtalade dagarna.",
        fi="Yhteydenpitoa ei ollut sovittu päivälle {day}. Valitse jokin sovituista päivistä.",
    )


class NotYetError(ExitDeskError):
    """A contact ahead was said to have been missed or to have taken place."""

    message = Text(
        sv="Kontakten är avtalad till den {day}, som ligger framför. Den kan flyttas eller "
        "ställas in, men ännu inte bli av eller utebli.",
        fi="Yhteydenpito on sovittu päivälle {day}, joka on vasta edessä. Sen voi siirtää tai "
        "perua, mutta se ei ole vielä voinut toteutua tai jäädä väliin.",
    )


class MovedToPastError(ExitDeskError):
    """A contact was moved to a day that has passed."""

    message = Text(
        sv="Den {day} har redan varit. Flytta kontakten till en dag som ligger framför.",
        fi="Päivä {day} on jo mennyt. Siirrä yhteydenpito päivään, joka on edessä.",
    )


class MovedNowhereError(ExitDeskError):
    """A contact was moved without saying to which day."""

    message = Text(
        sv="Skriv till vilken dag kontakten flyttas.",
        fi="Kirjoita, mihin päivään yhteydenpito siirretään.",
    )


class MovedToAgreedDayError(ExitDeskError):
    """A contact was moved to a day for which it is agreed anyway."""

    message = Text(
        sv="Kontakten är redan avtalad till den {day}. Ställ in den här gången eller välj en "
        "annan dag.",
        fi="Yhteydenpito on jo sovittu päivälle {day}. Peru tämä kerta tai valitse toinen päivä.",
    )


class NotMissedError(ExitDeskError):
    """A step was ticked, or contact said to be made after all, where nothing was missed."""

    message = Text(
        sv="Kontakten har inte antecknats som utebliven.",
        fi="Yhteydenpitoa ei ole kirjattu väliin jääneeksi.",
    )
