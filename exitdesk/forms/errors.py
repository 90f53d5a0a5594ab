"""Failures of form files and of answers stored by them."""

from pathlib import Path

from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text


class FormFileError(ExitDeskError):
    """A form file that may not be used: says which file, where in it, and why.

    ``place`` is a path inside the file (``section 2 / field "alias"``); ``problem`` is one
    sentence in both languages.
    """

    message = Text(
        sv="Formulärfilen {file} kan inte användas. {place}: {problem}",
        fi="Lomaketiedostoa {file} ei voi käyttää. {place}: {problem}",
    )

    def __init__(self, path: Path, place: str, problem: Text) -> None:
        super().__init__(detail=f"{path.name}: {place}: {problem.sv}")
        self.path = path
        self.place = place
        self.problem = problem

    @property
    def text(self) -> Text:
        """The whole sentence, each language with its own problem."""
        return Text(
            sv=self.message.sv.format(
                file=self.path.name, place=self.place, problem=self.problem.sv
            ),
            fi=self.message.fi.format(
                file=self.path.name, place=self.place, problem=self.problem.fi
            ),
        )


class FormNotFoundError(ExitDeskError):
    """A record or draft names a form, or a version of one, that this program does not have."""

    message = Text(
        sv="Formuläret {form} finns inte i det här programmet. Öppna valvet med den version "
        "av ExitDesk som senast användes.",
        fi="Lomaketta {form} ei ole tässä ohjelmassa. Avaa holvi sillä ExitDeskin versiolla, "
        "jota on käytetty viimeksi.",
    )


class StoredAnswersError(ExitDeskError):
    """Stored answers do not fit the form that they name; ``detail`` names form and field."""

    message = Text(
        sv="De lagrade svaren stämmer inte med sitt formulär ({form}). Ingenting har ändrats. "
        "Kontrollera valvet och ta vid behov i bruk en säkerhetskopia.",
        fi="Tallennetut vastaukset eivät vastaa lomakettaan ({form}). Mitään ei ole muutettu. "
        "Tarkista holvi ja ota tarvittaessa käyttöön varmuuskopio.",
    )
