"""What can be wrong with the list of phases; nothing has been changed."""

from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text


class PhaseFileError(ExitDeskError):
    """The file of phases cannot be used."""

    message = Text(
        sv="Filen med skeden ({file}) kan inte användas: {place}.",
        fi="Vaiheiden tiedostoa ({file}) ei voi käyttää: {place}.",
    )


class PhaseNameMissingError(ExitDeskError):
    """A phase lacks a name in one of the languages."""

    message = Text(
        sv="Varje skede ska ha ett namn på svenska och ett på finska.",
        fi="Joka vaiheella on oltava nimi ruotsiksi ja suomeksi.",
    )


class PhaseNameTakenError(ExitDeskError):
    """Two phases have the same name."""

    message = Text(
        sv="Två skeden kan inte ha samma namn: {name}.",
        fi="Kahdella vaiheella ei voi olla samaa nimeä: {name}.",
    )


class PhaseDaysError(ExitDeskError):
    """The review days cannot be meant."""

    message = Text(
        sv="Dagarna till nästa översyn ska vara 1–366.",
        fi="Päiviä seuraavaan tarkistukseen on oltava 1–366.",
    )


class PhaseLostError(ExitDeskError):
    """A phase that cases may be in has been left out."""

    message = Text(
        sv="Ett skede kan tas ur bruk men inte raderas: ärenden kan ha det i sin historia.",
        fi="Vaiheen voi poistaa käytöstä, mutta sitä ei voi hävittää: asioiden historiassa voi "
        "olla se.",
    )


class FirstPhaseNeededError(ExitDeskError):
    """The phase that a case begins in cannot be retired."""

    message = Text(
        sv="Skedet som ett ärende börjar i kan inte tas ur bruk.",
        fi="Vaihetta, josta asia alkaa, ei voi poistaa käytöstä.",
    )


class PhasesUnchangedError(ExitDeskError):
    """The list is as it was."""

    message = Text(
        sv="Ingenting har ändrats, så det finns inget att spara.",
        fi="Mitään ei ole muutettu, joten tallennettavaa ei ole.",
    )


class PhasesChangedMeanwhileError(ExitDeskError):
    """Somebody else has changed the list since it was shown."""

    message = Text(
        sv="Någon annan har ändrat skedena under tiden. Listan visas på nytt; gör din ändring "
        "där.",
        fi="Joku muu on sillä välin muuttanut vaiheita. Luettelo näytetään uudelleen; tee "
        "muutoksesi siihen.",
    )


class PhasesDamagedError(ExitDeskError):
    """The list is not the one that the log names."""

    message = Text(
        sv="Listan över skeden är inte den som loggen anger. Tills den som ansvarar för valvet "
        "sparar den på nytt gäller programmets egen lista.",
        fi="Vaiheiden luettelo ei ole se, jonka loki mainitsee. Kunnes holvin vastuuhenkilö "
        "tallentaa sen uudelleen, voimassa on ohjelman oma luettelo.",
    )
