"""What stands in the way of striking something out, in words."""

from exitdesk.domain.texts import Text
from exitdesk.vault.errors import VaultError


class NothingToStrikeError(VaultError):
    """The passage, or an answer, stands nowhere in the record."""

    message = Text(
        sv="Det som skulle strykas finns inte längre i anteckningen. Inget har ändrats.",
        fi="Poistettavaa ei enää ole tiedoissa. Mitään ei ole muutettu.",
    )


class StrikeNotAllowedError(VaultError):
    """Neither the author, nor the responsible officer, nor a keeper of the vault asks for it."""

    message = Text(
        sv="Bara den som skrivit uppgiften, den som ansvarar för ärendet eller valvets ansvariga "
        "kan stryka den. Be någon av dem göra det.",
        fi="Tiedon voi poistaa vain sen kirjoittaja, asian vastuuhenkilö tai holvin "
        "vastuuhenkilö. Pyydä jotakuta heistä tekemään se.",
    )


class StrikeReasonMissingError(VaultError):
    """Something is struck out only for a reason that is written down."""

    message = Text(
        sv="Ange varför uppgiften stryks. Skälet skrivs in i loggen.",
        fi="Ilmoita, miksi tieto poistetaan. Syy kirjataan lokiin.",
    )


class StrikeReasonRepeatsError(VaultError):
    """The reason says again what is to be gone."""

    message = Text(
        sv="Skälet upprepar det som ska strykas, och skälet blir kvar i loggen. Skriv det utan "
        "de orden.",
        fi="Syyssä toistetaan se, mikä on tarkoitus poistaa, ja syy jää lokiin. Kirjoita se "
        "ilman näitä sanoja.",
    )
