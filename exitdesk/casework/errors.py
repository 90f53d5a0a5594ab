"""What can stand in the way of an activity, each with a sentence for the officer."""

from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text
from exitdesk.forms.checks import Problem

_MOST_FINDINGS = 4  # more than these are found when the document is made again


class InvalidAnswersError(ExitDeskError):
    """A form cannot be finished yet; ``problems`` says what to put right. The draft is kept."""

    message = Text(
        sv="Formuläret kan inte fastställas ännu. Uppgifter att rätta: {count}. Utkastet är kvar.",
        fi="Lomaketta ei voi vielä vahvistaa. Korjattavia kohtia: {count}. Luonnos on tallessa.",
    )

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(
            detail=", ".join(problem.field_id for problem in problems), count=len(problems)
        )
        self.problems = problems


class NewerVersionError(ExitDeskError):
    """What is being corrected was written anew meanwhile, in another window or by another."""

    message = Text(
        sv="En nyare version, {number}, sparades av {author} medan det här formuläret var öppet. "
        "Ingenting har gått förlorat: det du har skrivit är kvar som utkast. Se på den nyare "
        "versionen; sparar du på nytt gäller din, och båda finns kvar.",
        fi="Uudempi versio, {number}, tallennettiin tämän lomakkeen ollessa auki: {author}. "
        "Mitään ei ole kadonnut: kirjoittamasi on tallessa luonnoksena. Katso uudempaa versiota; "
        "jos tallennat uudelleen, sinun versiosi on voimassa, ja molemmat säilyvät.",
    )


class ReasonNeededError(ExitDeskError):
    """What was asked for is done only with a reason that is written down."""

    message = Text(sv="Skriv varför.", fi="Kirjoita syy.")


class NothingChosenError(ExitDeskError):
    """A report with nothing in it is not made."""

    message = Text(
        sv="Rapporten är tom. Välj uppgifter eller skriv en text.",
        fi="Raportti on tyhjä. Valitse tietoja tai kirjoita teksti.",
    )


class PurposeNeededError(ExitDeskError):
    """Nothing is disclosed without saying what for."""

    message = Text(
        sv="Skriv vad mottagaren behöver uppgifterna till.",
        fi="Kirjoita, mihin vastaanottaja tarvitsee tiedot.",
    )


class AgreementNeededError(ExitDeskError):
    """The client has no agreement in force that lets anything go to this recipient."""

    message = Text(
        sv="Ingenting kan lämnas ut till mottagaren: klienten har ingen överenskommelse i kraft "
        "som tillåter det.",
        fi="Vastaanottajalle ei voi luovuttaa mitään: asiakkaalla ei ole voimassa olevaa "
        "sopimusta, joka sen sallisi.",
    )


class LinkedCaseClosedError(ExitDeskError):
    """A linked case, whose names are to be protected too, is not open to this officer."""

    message = Text(
        sv="Dokumentet kan inte göras. Ärendet hör ihop med ärendet {code}, vars namn också ska "
        "skyddas, och det är inte delat med dig. Fråga: {ask}.",
        fi="Asiakirjaa ei voi tehdä. Asialla on yhteys asiaan {code}, jonka nimet on myös "
        "suojattava ja jota ei ole jaettu sinulle. Kysy: {ask}.",
    )


class OpenItemsError(ExitDeskError):
    """Words in the report have not been decided on yet."""

    message = Text(
        sv="Avgör först de tveksamma orden. Kvar: {count}.",
        fi="Ratkaise ensin epäselvät sanat. Jäljellä: {count}.",
    )


class RecognitionNeededError(ExitDeskError):
    """The questions about recognition have not been answered for this text as it stands."""

    message = Text(
        sv="Gå först igenom vad som kan avslöja vem det gäller. Texten har ändrats eller frågorna "
        "har inte besvarats.",
        fi="Käy ensin läpi, mistä henkilön voi tunnistaa. Teksti on muuttunut tai kysymyksiin "
        "ei ole vastattu.",
    )


class HeldBackError(ExitDeskError):
    """The check of the finished file found something: the file is not released.

    ``findings`` says what and on which page, never the word itself.
    """

    message = Text(
        sv="Kontrollen stoppade dokumentet. Ingenting har lämnat valvet. {found} "
        "Gå tillbaka, ändra innehållet där och gör dokumentet på nytt.",
        fi="Tarkastus pysäytti asiakirjan. Mitään ei ole lähtenyt holvista. {found} "
        "Palaa takaisin, muuta sisältöä siltä kohdalta ja tee asiakirja uudelleen.",
    )

    def __init__(self, findings: tuple[Text, ...], *, detail: str = "") -> None:
        super().__init__(detail=detail)
        self.findings = findings

    @property
    def text(self) -> Text:
        """What happened, where, page by page, and what to do about it."""
        found = tuple(dict.fromkeys(self.findings))[:_MOST_FINDINGS]
        return Text(
            sv=self.message.sv.format(found=" ".join(one.sv for one in found)),
            fi=self.message.fi.format(found=" ".join(one.fi for one in found)),
        )


class RenderingFailedError(ExitDeskError):
    """The process that makes documents ended without one."""

    message = Text(
        sv="Dokumentet kunde inte göras. Ingenting har lämnat valvet. Försök igen.",
        fi="Asiakirjaa ei voitu tehdä. Mitään ei ole lähtenyt holvista. Yritä uudelleen.",
    )


class ReportOutdatedError(ExitDeskError):
    """The case, the agreement, the policy or the day is another than the report was made from."""

    message = Text(
        sv="Rapporten gjordes av uppgifter som inte längre gäller: ärendet, överenskommelsen, "
        "policyn eller dagen är en annan. Gå tillbaka och gör filen på nytt. Det som har valts "
        "och avgjorts finns kvar.",
        fi="Raportti on tehty tiedoista, jotka eivät enää päde: asia, sopimus, käytäntö tai "
        "päivä on toinen. Palaa takaisin ja tee tiedosto uudelleen. Valinnat ja ratkaisut ovat "
        "tallessa.",
    )


class FolderReadOnlyError(ExitDeskError):
    """The chosen folder cannot be written to."""

    message = Text(
        sv="Filen sparades inte: mappen är skrivskyddad. Välj en annan mapp.",
        fi="Tiedostoa ei tallennettu: kansioon ei voi kirjoittaa. Valitse toinen kansio.",
    )


class FolderMissingError(ExitDeskError):
    """The chosen folder is not there any more."""

    message = Text(
        sv="Filen sparades inte: mappen finns inte. Välj en annan mapp.",
        fi="Tiedostoa ei tallennettu: kansiota ei ole. Valitse toinen kansio.",
    )


class NoRoomError(ExitDeskError):
    """The chosen disk is full."""

    message = Text(
        sv="Filen sparades inte: disken är full. Frigör utrymme eller välj en annan disk.",
        fi="Tiedostoa ei tallennettu: levy on täynnä. Vapauta tilaa tai valitse toinen levy.",
    )


class FileExistsAlreadyError(ExitDeskError):
    """There is a file with that name; nothing is written over."""

    message = Text(
        sv="Filen sparades inte: det finns redan en fil med samma namn. Välj ett annat namn.",
        fi="Tiedostoa ei tallennettu: samanniminen tiedosto on jo olemassa. Valitse toinen nimi.",
    )


class NotSavedError(ExitDeskError):
    """The disk refused for another reason."""

    message = Text(
        sv="Filen kunde inte sparas. Välj en annan mapp eller disk.",
        fi="Tiedostoa ei voitu tallentaa. Valitse toinen kansio tai levy.",
    )


class NameNeededError(ExitDeskError):
    """What is to be found again by its name has none."""

    message = Text(sv="Skriv ett namn.", fi="Kirjoita nimi.")
