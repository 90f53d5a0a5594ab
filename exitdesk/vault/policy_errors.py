"""What can stand in the way of changing the policy."""

from exitdesk.domain.texts import Text
from exitdesk.vault.errors import VaultError


class PolicyChangedMeanwhileError(VaultError):
    """Somebody else changed the policy after this change of it was begun."""

    message = Text(
        sv="Policyn ändrades av någon annan medan du arbetade. Ingenting av ditt har sparats i "
        "den. Se efter vad som ändrades och gör din ändring på nytt.",
        fi="Joku toinen muutti käytäntöä työskentelysi aikana. Muutoksiasi ei ole tallennettu "
        "siihen. Katso, mikä muuttui, ja tee muutoksesi uudelleen.",
    )
