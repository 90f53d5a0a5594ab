"""What can stand in the way of changing the register of partners."""

from exitdesk.domain.texts import Text
from exitdesk.vault.errors import VaultError


class PartnerChangedMeanwhileError(VaultError):
    """Somebody else changed the partner after this change of it was begun."""

    message = Text(
        sv="Partnerns uppgifter ändrades av någon annan medan du skrev. Det du har skrivit finns "
        "kvar här men har inte sparats i registret. Se efter vad som ändrades och gör din ändring "
        "på nytt.",
        fi="Joku toinen muutti kumppanin tietoja kirjoittaessasi. Kirjoittamasi on yhä tässä, "
        "mutta sitä ei ole tallennettu rekisteriin. Katso, mikä muuttui, ja tee muutoksesi "
        "uudelleen.",
    )
