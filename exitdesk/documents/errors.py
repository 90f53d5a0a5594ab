"""Why a document could not be made."""

from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text


class PaperTooSmallError(ExitDeskError):
    """The text does not fit on the folded sheet; ``lines`` is how many lines are too many."""

    message = Text(
        sv="Texten ryms inte på det vikta bladet. Rader för mycket: {lines}. "
        "Förkorta raderna eller välj A4.",
        fi="Teksti ei mahdu taitetulle arkille. Liikaa rivejä: {lines}. "
        "Lyhennä rivejä tai valitse A4.",
    )

    @property
    def lines_over(self) -> int:
        """How many lines would have been cut where the most fits."""
        return int(str(self.values["lines"]))


class NothingToPrintError(ExitDeskError):
    """Every line is to be memorised or left out: the paper would be empty."""

    message = Text(
        sv="Det finns inget att skriva ut: alla rader ska memoreras eller lämnas bort.",
        fi="Tulostettavaa ei ole: kaikki rivit opetellaan ulkoa tai jätetään pois.",
    )
