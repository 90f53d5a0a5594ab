"""What can stand in the way of referring somebody to a partner."""

from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text


class PartnerDamagedError(ExitDeskError):
    """What is stored of the partner is not what the log says."""

    message = Text(
        sv="Ingenting kan skickas till partnern: det som är lagrat om den är inte det som loggen "
        "säger att sparades. Se sidan Partner.",
        fi="Kumppanille ei voi lähettää mitään: siitä tallennetut tiedot eivät ole ne, jotka "
        "lokin mukaan tallennettiin. Katso sivu Kumppanit.",
    )


class PartnerNotOfferedError(ExitDeskError):
    """The partner is archived, or falls under another recipient of the policy by now."""

    message = Text(
        sv="Hänvisningen kan inte göras till den här partnern längre. Den är arkiverad, eller så "
        "är dess typ en annan. Börja hänvisningen på nytt.",
        fi="Tähän kumppaniin ei voi enää ohjata. Kumppani on arkistoitu, tai sen laji on toinen. "
        "Aloita ohjaaminen alusta.",
    )


class ReportWaitingError(ExitDeskError):
    """Another report of the case is in the making; it is not written over."""

    message = Text(
        sv="I ärendet finns redan en rapport som inte är färdig. Gör den färdig eller kasta bort "
        "den innan du börjar en hänvisning.",
        fi="Asiassa on jo keskeneräinen raportti. Viimeistele tai hylkää se, ennen kuin aloitat "
        "ohjaamisen.",
    )
