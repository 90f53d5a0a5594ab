"""What can stand in the way of a withdrawal, of a decision after it, and of a recall letter."""

from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text


class DecidedAlreadyError(ExitDeskError):
    """Somebody has decided it before, perhaps in another window."""

    message = Text(
        sv="Det är redan avgjort. Ingenting har ändrats.",
        fi="Se on jo ratkaistu. Mitään ei ole muutettu.",
    )


class ChangedMeanwhileError(ExitDeskError):
    """What was to be struck out is not what was shown: somebody has written in it since."""

    message = Text(
        sv="Uppgifterna har ändrats sedan de visades. Ingenting har strukits. Titta igenom dem "
        "på nytt.",
        fi="Tiedot ovat muuttuneet sen jälkeen, kun ne näytettiin. Mitään ei ole poistettu. Käy "
        "ne läpi uudelleen.",
    )


class NothingChosenToWithdrawError(ExitDeskError):
    """A withdrawal of a part names a part."""

    message = Text(
        sv="Välj vad som återkallas.",
        fi="Valitse, mitä peruutetaan.",
    )


class NothingToRecallError(ExitDeskError):
    """All that went to this recipient has come back or been destroyed, or nothing ever went."""

    message = Text(
        sv="Det finns ingenting att begära tillbaka av den här mottagaren. Ladda om sidan.",
        fi="Tältä vastaanottajalta ei ole mitään pyydettävää takaisin. Avaa sivu uudelleen.",
    )


class ReturnDayPassedError(ExitDeskError):
    """Nobody can return anything by a day that has been."""

    message = Text(
        sv="Dagen då handlingen senast ska återlämnas eller förstöras har redan varit.",
        fi="Päivä, johon mennessä asiakirja on palautettava tai hävitettävä, on jo mennyt.",
    )


class LetterOutdatedError(ExitDeskError):
    """The register or the day is another than the letter was made from."""

    message = Text(
        sv="Brevet gjordes av uppgifter som inte längre gäller. Ingenting har antecknats. Gör "
        "brevet på nytt.",
        fi="Kirje on tehty tiedoista, jotka eivät enää päde. Mitään ei ole kirjattu. Tee kirje "
        "uudelleen.",
    )
