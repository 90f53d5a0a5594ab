"""What can stand in the way of tying a signed paper to its version."""

from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text


class AttachmentGoneError(ExitDeskError):
    """The attachment is not there any more."""

    message = Text(
        sv="Bilagan har raderats. Lägg till papperet på nytt.",
        fi="Liite on hävitetty. Lisää paperi uudelleen.",
    )


class LinkedAlreadyError(ExitDeskError):
    """The attachment belongs to a version, perhaps since a moment ago in another window."""

    message = Text(
        sv="Bilagan hör redan till en version. Ta först bort den kopplingen.",
        fi="Liite kuuluu jo johonkin versioon. Poista ensin se yhteys.",
    )


class NothingLinkedError(ExitDeskError):
    """The link has been taken away before."""

    message = Text(
        sv="Kopplingen är redan borttagen.",
        fi="Yhteys on jo poistettu.",
    )
