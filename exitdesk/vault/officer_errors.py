"""What can stand in the way of changing who uses a vault; each says what to do next."""

from exitdesk.domain.texts import Text
from exitdesk.vault.errors import VaultError


class NotKeeperError(VaultError):
    """Only a keeper of the vault may do this."""

    message = Text(
        sv="Det här får bara den som ansvarar för valvet göra. Be den ansvariga låsa upp valvet.",
        fi="Tämän saa tehdä vain holvin vastuuhenkilö. Pyydä häntä avaamaan holvi.",
    )


class LastKeeperError(VaultError):
    """A vault without a keeper could never admit anyone again."""

    message = Text(
        sv="Valvet skulle bli utan ansvarig. Ge först en annan tjänsteman den uppgiften.",
        fi="Holvi jäisi ilman vastuuhenkilöä. Anna tehtävä ensin toiselle virkamiehelle.",
    )


class RemovingYourselfError(VaultError):
    """An officer at the desk cannot be let go from that desk."""

    message = Text(
        sv="Du kan inte ta bort dig själv. Be en annan som ansvarar för valvet göra det.",
        fi="Et voi poistaa itseäsi. Pyydä toista holvin vastuuhenkilöä tekemään se.",
    )


class OfficerGoneError(VaultError):
    """The officer has left, or never got a way in."""

    message = Text(
        sv="Tjänstemannen använder inte längre valvet. Välj en annan i listan.",
        fi="Virkamies ei enää käytä holvia. Valitse luettelosta toinen.",
    )


class SuccessorNeededError(VaultError):
    """The officer has cases of their own; somebody must take them over."""

    message = Text(
        sv="Tjänstemannen ansvarar för {count} ärenden som saknar ställföreträdare. "
        "Välj vem som tar över dem.",
        fi="Virkamies vastaa {count} asiasta, joilla ei ole sijaista. Valitse, kuka ottaa ne.",
    )


class SoleHolderError(VaultError):
    """Nobody else has the keys of the sealed parts of some cases."""

    message = Text(
        sv="I {count} ärenden kan bara den här tjänstemannen öppna den förseglade delen. Se till "
        "att ärendena först delas med den som tar över, vid behov genom att valvet öppnas med "
        "tjänstemannens återställningsblad. Annars går de uppgifterna förlorade för alltid.",
        fi="{count} asian suljetun osion voi avata vain tämä virkamies. Pyydä häntä ensin "
        "jakamaan asiat niiden ottajalle tai avaa holvi hänen palautuslomakkeellaan. Muuten ne "
        "tiedot menetetään lopullisesti.",
    )


class OfficerNameError(VaultError):
    """An officer needs a name that tells them from the others."""

    message = Text(
        sv="Skriv ett namn som ingen annan tjänsteman i valvet har.",
        fi="Kirjoita nimi, jota kenelläkään muulla holvin virkamiehellä ei ole.",
    )


class RolesMissingError(VaultError):
    """An officer needs at least one role that an officer can have."""

    message = Text(
        sv="Välj minst en uppgift i valvet för tjänstemannen.",
        fi="Valitse virkamiehelle vähintään yksi tehtävä holvissa.",
    )


class KeyChangeCancelledError(VaultError):
    """The change of the vault key was stopped in time."""

    message = Text(
        sv="Bytet av valvets nyckel avbröts. Ingenting har ändrats.",
        fi="Holvin avaimen vaihto keskeytettiin. Mitään ei ole muutettu.",
    )


class KeyChangeUnsoundError(VaultError):
    """The new file did not read back as it was written; it is not used."""

    message = Text(
        sv="Valvet fick ingen ny nyckel: den nya filen gick inte att läsa så som den skrevs. "
        "Ingenting har ändrats. Försök igen; händer det på nytt kan disken vara skadad.",
        fi="Holvi ei saanut uutta avainta: uutta tiedostoa ei voitu lukea sellaisena kuin se "
        "kirjoitettiin. Mitään ei ole muutettu. Yritä uudelleen; jos näin käy taas, levy voi "
        "olla vioittunut.",
    )


class KeyChangeUnfinishedError(VaultError):
    """The new file is in place, but the disk refused the rest; the next opening does that."""

    message = Text(
        sv="Valvet fick en ny nyckel, men disken tog inte emot allt. Ingenting är förlorat: lås "
        "valvet och lås upp det på nytt, så slutförs bytet.",
        fi="Holvi sai uuden avaimen, mutta levy ei ottanut kaikkea vastaan. Mitään ei ole "
        "menetetty: lukitse holvi ja avaa se uudelleen, niin vaihto viedään loppuun.",
    )


class SupervisorsMissingError(VaultError):
    """Recovery by two people has not been set up."""

    message = Text(
        sv="Återställning av två personer är inte ordnad i det här valvet.",
        fi="Kahden henkilön palautusta ei ole järjestetty tässä holvissa.",
    )


class SameSheetError(VaultError):
    """One sheet was typed twice: it takes two people with a sheet each."""

    message = Text(
        sv="Samma blad skrevs in två gånger. Det behövs två olika blad.",
        fi="Sama lomake kirjoitettiin kahdesti. Tarvitaan kaksi eri lomaketta.",
    )


class WrongSheetsError(VaultError):
    """Both codes are well formed, but together they open nothing here."""

    message = Text(
        sv="De två bladen öppnar inte det här valvet tillsammans. Kontrollera valvets beteckning "
        "på båda bladen och att de hör till samma omgång.",
        fi="Lomakkeet eivät yhdessä avaa tätä holvia. Tarkista kummastakin lomakkeesta holvin "
        "tunnus ja että ne kuuluvat samaan sarjaan.",
    )
