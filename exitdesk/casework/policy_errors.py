"""What can stand in the way of using or changing the policy."""

from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text


class PolicyUnusableError(ExitDeskError):
    """The text of the policy in force cannot be read by this program."""

    message = Text(
        sv="Policyn för utlämnande kan inte användas. Inga rapporter kan göras förrän den som "
        "ansvarar för valvet har sparat en ny version av den.",
        fi="Luovutuskäytäntöä ei voi käyttää. Raportteja ei voi tehdä, ennen kuin holvin "
        "vastuuhenkilö on tallentanut siitä uuden version.",
    )


class PolicyLogBrokenError(ExitDeskError):
    """What the log says of the policy is not what a keeper signed."""

    message = Text(
        sv="Inga rapporter kan göras: det som loggen säger om policyn har ändrats i efterhand, "
        "eller policyn har ändrats av någon som inte hade rätt till det. Meddela den som "
        "ansvarar för valvet.",
        fi="Raportteja ei voi tehdä: lokin tietoja käytännöstä on muutettu jälkikäteen, tai "
        "käytäntöä on muuttanut joku, jolla ei ollut siihen oikeutta. Ilmoita asiasta holvin "
        "vastuuhenkilölle.",
    )


class RecipientRetiredError(ExitDeskError):
    """The recipient does not receive reports any more."""

    message = Text(
        sv="Mottagaren tar inte längre emot rapporter. Välj en annan mottagare.",
        fi="Vastaanottaja ei enää ota vastaan raportteja. Valitse toinen vastaanottaja.",
    )


class NothingChangedError(ExitDeskError):
    """A version that says the same as the one before is not made."""

    message = Text(
        sv="Ingenting är ändrat i policyn. Ändra något först.",
        fi="Käytännössä ei ole muutettu mitään. Muuta ensin jotakin.",
    )


class RecipientGoneError(ExitDeskError):
    """A recipient stays in the policy for ever: the log and the register name them."""

    message = Text(
        sv="En mottagare kan inte raderas ur policyn. Låt den i stället sluta ta emot.",
        fi="Vastaanottajaa ei voi hävittää käytännöstä. Merkitse sen sijaan, ettei se enää ota "
        "vastaan.",
    )


class RecipientNameError(ExitDeskError):
    """A recipient needs a name in both languages that nobody else has."""

    message = Text(
        sv="Skriv namnet både på svenska och på finska. Det får inte vara en annan mottagares och "
        "högst 80 tecken långt.",
        fi="Kirjoita nimi sekä ruotsiksi että suomeksi. Se ei saa olla toisen vastaanottajan nimi "
        "ja siinä saa olla enintään 80 merkkiä.",
    )
