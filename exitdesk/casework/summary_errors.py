"""What can stand in the way of keeping a summary and erasing the notes behind it."""

from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text


class SummaryNeededError(ExitDeskError):
    """Nothing is erased before there is a summary."""

    message = Text(
        sv="Skriv sammanfattningen först. Ingen anteckning har strukits.",
        fi="Kirjoita ensin yhteenveto. Yhtään muistiinpanoa ei ole poistettu.",
    )


class NoNotesChosenError(ExitDeskError):
    """A summary takes the place of something."""

    message = Text(
        sv="Välj vilka anteckningar sammanfattningen ersätter.",
        fi="Valitse, mitkä muistiinpanot yhteenveto korvaa.",
    )


class NotesChangedError(ExitDeskError):
    """A note was corrected, struck out or written since it was read."""

    message = Text(
        sv="En av anteckningarna har ändrats sedan den visades. Ingenting har strukits och det "
        "du har skrivit finns kvar. Läs anteckningarna på nytt.",
        fi="Jokin muistiinpanoista on muuttunut sen jälkeen, kun se näytettiin. Mitään ei ole "
        "poistettu, ja kirjoittamasi on tallessa. Lue muistiinpanot uudelleen.",
    )
