"""What may be wrong with agreeing to a plan."""

from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text


class AgreedAheadError(ExitDeskError):
    """Nobody has agreed on a day that has not come."""

    message = Text(
        sv="Dagen för godkännandet ligger framför. Ange dagen då klienten godkände planen.",
        fi="Hyväksymispäivä on tulevaisuudessa. Anna päivä, jona asiakas hyväksyi suunnitelman.",
    )
