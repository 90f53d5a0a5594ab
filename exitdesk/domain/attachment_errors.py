"""Why a file cannot be attached or shown, each with a sentence for the officer."""

from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text


class EmptyAttachmentError(ExitDeskError):
    """There is nothing in the file."""

    message = Text(
        sv="Filen är tom. Välj en annan fil.", fi="Tiedosto on tyhjä. Valitse toinen tiedosto."
    )


class AttachmentTooLargeError(ExitDeskError):
    """The file is larger than an attachment may be."""

    message = Text(
        sv="Filen är större än 50 MB och kan inte bifogas. Dela upp den eller bifoga bara de "
        "sidor som behövs.",
        fi="Tiedosto on suurempi kuin 50 Mt, eikä sitä voi liittää. Jaa se osiin tai liitä vain "
        "tarvittavat sivut.",
    )


class TextTooLongError(ExitDeskError):
    """The text is longer than a window can show."""

    message = Text(
        sv="Texten är längre än 4 MB eller 200 000 rader och kan inte visas i ExitDesk. Bifoga "
        "den del som behövs.",
        fi="Teksti on pidempi kuin 4 Mt tai 200 000 riviä, eikä sitä voi näyttää ExitDeskissä. "
        "Liitä tarvittava osa siitä.",
    )


class UnknownMediaError(ExitDeskError):
    """The file is of no kind that can be shown here."""

    message = Text(
        sv="Filen kan inte bifogas: ExitDesk visar PDF, bilder (PNG, JPEG, TIFF) och ren text. "
        "Innehållet avgör, inte filens namn. Spara dokumentet som PDF och bifoga det.",
        fi="Tiedostoa ei voi liittää: ExitDesk näyttää PDF-tiedostoja, kuvia (PNG, JPEG, TIFF) ja "
        "pelkkää tekstiä. Sisältö ratkaisee, ei tiedoston nimi. Tallenna asiakirja PDF-muotoon "
        "ja liitä se.",
    )


class FileNotReadError(ExitDeskError):
    """The chosen file is not there or the disk does not give it."""

    message = Text(
        sv="Filen gick inte att läsa. Kontrollera att disken är ansluten och att du har rätt att "
        "läsa filen.",
        fi="Tiedostoa ei voitu lukea. Tarkista, että levy on kytketty ja että sinulla on oikeus "
        "lukea tiedostoa.",
    )


class AddingCancelledError(ExitDeskError):
    """The officer stopped it; nothing was attached."""

    message = Text(sv="Ingenting bifogades.", fi="Mitään ei liitetty.")


class TitleNeededError(ExitDeskError):
    """An attachment has a title, typed by the officer."""

    message = Text(sv="Skriv en rubrik för bilagan.", fi="Kirjoita liitteelle otsikko.")


class NoteTooLongError(ExitDeskError):
    """The note about an attachment is longer than one can be."""

    message = Text(
        sv="Anmärkningen om bilagan är för lång: högst 2 000 tecken ryms. Förkorta den; "
        "ingenting har skurits bort.",
        fi="Liitteen huomautus on liian pitkä: siihen mahtuu enintään 2 000 merkkiä. Lyhennä "
        "sitä; mitään ei ole katkaistu.",
    )


class AttachmentErasedError(ExitDeskError):
    """The attachment was there and has been erased."""

    message = Text(
        sv="Bilagan har raderats och kan inte längre öppnas.",
        fi="Liite on hävitetty, eikä sitä voi enää avata.",
    )


class PasswordNeededError(ExitDeskError):
    """The PDF opens with a password only."""

    message = Text(
        sv="PDF-filen är skyddad med ett lösenord och kan inte visas i ExitDesk. Spara den utan "
        "lösenord i det program som den kommer från.",
        fi="PDF-tiedosto on suojattu salasanalla, eikä sitä voi näyttää ExitDeskissä. Tallenna se "
        "ilman salasanaa ohjelmassa, josta se on peräisin.",
    )


class UnshowableError(ExitDeskError):
    """The file is damaged, or not what its beginning says."""

    message = Text(
        sv="Filen är skadad eller ofullständig och kan inte visas.",
        fi="Tiedosto on vioittunut tai vaillinainen, eikä sitä voi näyttää.",
    )


class TooManyPagesError(ExitDeskError):
    """The file has more pages than can be shown."""

    message = Text(
        sv="Filen har fler än 2 000 sidor och kan inte visas. Bifoga bara de sidor som behövs.",
        fi="Tiedostossa on yli 2 000 sivua, eikä sitä voi näyttää. Liitä vain tarvittavat sivut.",
    )


class PictureTooLargeError(ExitDeskError):
    """The picture has more dots than memory should be given for."""

    message = Text(
        sv="Bilden har för många bildpunkter för att visas. Spara den i mindre storlek.",
        fi="Kuvassa on liikaa kuvapisteitä näytettäväksi. Tallenna se pienempänä.",
    )


class ViewerEndedError(ExitDeskError):
    """The process that draws the pages ended without a picture."""

    message = Text(
        sv="Sidan kunde inte ritas: filen är felaktig eller kräver för mycket minne. Resten av "
        "ExitDesk påverkas inte.",
        fi="Sivua ei voitu piirtää: tiedosto on virheellinen tai vaatii liikaa muistia. "
        "ExitDeskin muuhun toimintaan tämä ei vaikuta.",
    )


class ViewerTooSlowError(ExitDeskError):
    """The page was not drawn in the time it is given."""

    message = Text(
        sv="Sidan tog för lång tid att rita och avbröts. Resten av ExitDesk påverkas inte.",
        fi="Sivun piirtäminen kesti liian kauan ja keskeytettiin. ExitDeskin muuhun toimintaan "
        "tämä ei vaikuta.",
    )
