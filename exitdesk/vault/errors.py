"""What can go wrong with a vault; each failure has a class of its own and says what to do."""

from typing import ClassVar

from exitdesk.domain.errors import ExitDeskError, WayOn
from exitdesk.domain.texts import Text


class VaultError(ExitDeskError):
    """A foreseen failure of the vault."""

    message: ClassVar[Text] = Text(
        sv="Valvet kunde inte användas. Kontakta den som ansvarar för valvet.",
        fi="Holvia ei voitu käyttää. Ota yhteys holvin vastuuhenkilöön.",
    )


# --- files that are not what they should be ---------------------------------------------


class NoVaultError(VaultError):
    """There is no vault in the folder."""

    message = Text(
        sv="Det finns inget valv i mappen. Välj en annan mapp eller skapa ett nytt valv.",
        fi="Kansiossa ei ole holvia. Valitse toinen kansio tai luo uusi holvi.",
    )


class VaultExistsError(VaultError):
    """There is a vault in the folder already; it is never written over."""

    message = Text(
        sv="Det finns redan ett valv i mappen. Välj en tom mapp för ett nytt valv.",
        fi="Kansiossa on jo holvi. Valitse uudelle holville tyhjä kansio.",
    )


class HeaderMissingError(VaultError):
    """The database is there, the file with the keys is not."""

    way_on = WayOn.RESTORE
    message = Text(
        sv="Valvets nyckelfil (vault.hdr) saknas. Återställ den ur en säkerhetskopia; "
        "utan den kan valvet inte låsas upp.",
        fi="Holvin avaintiedosto (vault.hdr) puuttuu. Palauta se varmuuskopiosta; "
        "ilman sitä holvia ei voi avata.",
    )


class DatabaseMissingError(VaultError):
    """The file with the keys is there, the database is not."""

    way_on = WayOn.RESTORE
    message = Text(
        sv="Valvets datafil (vault.db) saknas. Inget nytt valv har skapats i dess ställe. "
        "Återställ filen ur en säkerhetskopia.",
        fi="Holvin tietotiedosto (vault.db) puuttuu. Sen tilalle ei ole luotu uutta holvia. "
        "Palauta tiedosto varmuuskopiosta.",
    )


class EmptyFileError(VaultError):
    """One of the files has no content at all."""

    way_on = WayOn.RESTORE
    message = Text(
        sv="Filen {file} är tom. Valvet har inte öppnats. Återställ filen ur en säkerhetskopia.",
        fi="Tiedosto {file} on tyhjä. Holvia ei ole avattu. Palauta tiedosto varmuuskopiosta.",
    )


class ForeignFileError(VaultError):
    """One of the files was not made by this program or does not belong to this vault."""

    way_on = WayOn.RESTORE
    message = Text(
        sv="Filen {file} hör inte till det här valvet. Valvet har inte öppnats. Meddela den som "
        "ansvarar för valvet; filerna kan återställas ur en säkerhetskopia.",
        fi="Tiedosto {file} ei kuulu tähän holviin. Holvia ei ole avattu. Ilmoita asiasta holvin "
        "vastuuhenkilölle; tiedostot voidaan palauttaa varmuuskopiosta.",
    )


class UnreadableFileError(VaultError):
    """One of the files, or the folder, cannot be read at all."""

    message = Text(
        sv="Filen {file} går inte att läsa. Valvet har inte öppnats. Kontrollera att disken är "
        "ansluten och att du har rätt att läsa mappen.",
        fi="Tiedostoa {file} ei voi lukea. Holvia ei ole avattu. Tarkista, että levy on "
        "kytketty ja että sinulla on oikeus lukea kansiota.",
    )


class NewerVaultError(VaultError):
    """The vault was written by a newer program."""

    message = Text(
        sv="Valvet är sparat med en nyare version av ExitDesk. Uppdatera programmet; "
        "inget i valvet har ändrats.",
        fi="Holvi on tallennettu ExitDeskin uudemmalla versiolla. Päivitä ohjelma; "
        "holvissa ei ole muutettu mitään.",
    )


class OlderVaultError(VaultError):
    """The vault was written by a version that was never given to anyone."""

    message = Text(
        sv="Valvet är gjort med en provversion av ExitDesk som inte längre kan läsas. "
        "Inget i valvet har ändrats.",
        fi="Holvi on tehty ExitDeskin koeversiolla, jota ei enää voida lukea. "
        "Holvissa ei ole muutettu mitään.",
    )


class HeaderFullError(VaultError):
    """There are as many officers as the header has room for."""

    message = Text(
        sv="Valvet har redan så många tjänstemän som det rymmer. Ta först bort någon som inte "
        "längre använder det.",
        fi="Holvissa on jo niin monta virkamiestä kuin siihen mahtuu. Poista ensin joku, joka ei "
        "enää käytä sitä.",
    )


class HeaderOfOtherFileError(VaultError):
    """The header belongs to another copy of the database: one of them was exchanged."""

    way_on = WayOn.RESTORE
    message = Text(
        sv="Nyckelfilen (vault.hdr) och datafilen (vault.db) hör inte ihop: den ena har bytts mot "
        "en äldre eller en främmande, eller datafilens början är skadad. Valvet har inte öppnats. "
        "Meddela den som ansvarar för valvet; båda filerna kan återställas ur samma "
        "säkerhetskopia.",
        fi="Avaintiedosto (vault.hdr) ja tietotiedosto (vault.db) eivät kuulu yhteen: toinen on "
        "vaihdettu vanhempaan tai vieraaseen, tai tietotiedoston alku on vioittunut. Holvia ei "
        "ole avattu. Ilmoita asiasta holvin vastuuhenkilölle; molemmat tiedostot voidaan "
        "palauttaa samasta varmuuskopiosta.",
    )


class HeaderDamagedError(VaultError):
    """Both copies of the header are unreadable."""

    way_on = WayOn.RESTORE
    message = Text(
        sv="Valvets nyckelfil (vault.hdr) är skadad i båda exemplaren. "
        "Det beror inte på lösenfrasen. Återställ filen ur en säkerhetskopia.",
        fi="Holvin avaintiedoston (vault.hdr) molemmat kappaleet ovat vioittuneet. "
        "Vika ei ole salalauseessa. Palauta tiedosto varmuuskopiosta.",
    )


class HeaderForgedError(VaultError):
    """The passphrase fits but the header was not written by someone who has the key."""

    way_on = WayOn.RESTORE
    message = Text(
        sv="Valvets nyckelfil (vault.hdr) har ändrats av någon annan än ExitDesk. "
        "Valvet har inte öppnats. Ändra ingenting i mappen och meddela den som ansvarar för "
        "valvet; filen kan återställas ur en säkerhetskopia.",
        fi="Holvin avaintiedostoa (vault.hdr) on muutettu muulla kuin ExitDeskillä. "
        "Holvia ei ole avattu. Älä muuta mitään kansiossa ja ilmoita asiasta holvin "
        "vastuuhenkilölle; tiedosto voidaan palauttaa varmuuskopiosta.",
    )


class DatabaseDamagedError(VaultError):
    """The passphrase fits but the database cannot be read."""

    way_on = WayOn.RESTORE
    message = Text(
        sv="Valvets datafil (vault.db) är skadad. Lösenfrasen är rätt. "
        "Återställ filen ur en säkerhetskopia; den skadade filen behålls vid sidan om.",
        fi="Holvin tietotiedosto (vault.db) on vioittunut. Salalause on oikein. "
        "Palauta tiedosto varmuuskopiosta; vioittunut tiedosto jää talteen sen viereen.",
    )


class DatabaseTruncatedError(VaultError):
    """The database is shorter than it says."""

    way_on = WayOn.RESTORE
    message = Text(
        sv="Valvets datafil (vault.db) är avkortad: slutet saknas. "
        "Återställ filen ur en säkerhetskopia.",
        fi="Holvin tietotiedosto (vault.db) on katkennut: sen loppu puuttuu. "
        "Palauta tiedosto varmuuskopiosta.",
    )


class LedgerBrokenError(VaultError):
    """The newest ledger entry is not what its signature says."""

    way_on = WayOn.RESTORE
    message = Text(
        sv="Loggen i valvet stämmer inte med sina underskrifter: den har ändrats av någon annan "
        "än ExitDesk. Ändra ingenting i mappen och meddela den som ansvarar för valvet. Valvet "
        "kan återställas ur en säkerhetskopia.",
        fi="Holvin loki ei vastaa allekirjoituksiaan: sitä on muutettu muulla kuin "
        "ExitDeskillä. Älä muuta mitään kansiossa ja ilmoita asiasta holvin vastuuhenkilölle. "
        "Holvi voidaan palauttaa varmuuskopiosta.",
    )


# --- opening -----------------------------------------------------------------------------


class WrongPassphraseError(VaultError):
    """The passphrase opens nothing; says no more than that."""

    way_on = WayOn.TYPE_AGAIN
    message = Text(sv="Det gick inte att låsa upp valvet.", fi="Holvin avaaminen ei onnistunut.")


class WrongRecoveryCodeError(VaultError):
    """The code is well formed but is not this vault's."""

    message = Text(
        sv="Koden på återställningsbladet öppnar inte det här valvet. "
        "Kontrollera valvets beteckning på bladet.",
        fi="Palautuslomakkeen koodi ei avaa tätä holvia. Tarkista lomakkeesta holvin tunnus.",
    )


class RecoveryLineError(VaultError):
    """A typed line of the recovery sheet has a slip in it."""

    message = Text(
        sv="Rad {line} på återställningsbladet är felskriven. Kontrollera tecknen på den raden.",
        fi="Palautuslomakkeen rivillä {line} on kirjoitusvirhe. Tarkista rivin merkit.",
    )


class RecoveryLengthError(VaultError):
    """Too few or too many characters were typed from the recovery sheet."""

    message = Text(
        sv="Koden ska ha {expected} tecken på {lines} rader, men {typed} skrevs in.",
        fi="Koodissa on oltava {expected} merkkiä {lines} rivillä, mutta annettuja on {typed}.",
    )


class WaitBeforeUnlockError(VaultError):
    """Too soon after failed attempts; ``values["seconds"]`` is how long to wait."""

    message = Text(
        sv="För många misslyckade försök. Vänta {seconds} sekunder och försök igen.",
        fi="Liian monta epäonnistunutta yritystä. Odota {seconds} sekuntia ja yritä uudelleen.",
    )


class TooCostlyHeaderError(VaultError):
    """The header asks for more memory or time than any vault of ours would."""

    message = Text(
        sv="Valvets nyckelfil (vault.hdr) begär orimligt mycket minne eller tid. "
        "Valvet har inte öppnats.",
        fi="Holvin avaintiedosto (vault.hdr) vaatii kohtuuttomasti muistia tai aikaa. "
        "Holvia ei ole avattu.",
    )


class WeakKdfError(VaultError):
    """Someone asked for a passphrase slot cheaper than the floor."""

    message = Text(
        sv="Lösenfrasen skulle skyddas sämre än vad som är tillåtet. Valvet har inte ändrats.",
        fi="Salalauseen suojaus olisi sallittua heikompi. Holvia ei ole muutettu.",
    )


class AlreadyOpenError(VaultError):
    """Another running copy of the program has the vault open."""

    message = Text(
        sv="Valvet är redan öppet i ett annat fönster eller program. Stäng det först.",
        fi="Holvi on jo auki toisessa ikkunassa tai ohjelmassa. Sulje se ensin.",
    )


class ReadOnlyVaultError(VaultError):
    """The folder or the files cannot be written to."""

    message = Text(
        sv="Mappen eller filerna i den är skrivskyddade. Valvet kan inte användas där.",
        fi="Kansio tai sen tiedostot ovat kirjoitussuojattuja. Holvia ei voi käyttää siellä.",
    )


class MigrationFailedError(VaultError):
    """The vault could not be brought to this program's version; the copy is untouched."""

    message = Text(
        sv="Valvet kunde inte uppdateras till den här versionen. "
        "Den tidigare versionen finns kvar i filen {copy}.",
        fi="Holvia ei voitu päivittää tähän versioon. "
        "Aiempi versio on tallella tiedostossa {copy}.",
    )


# --- writing and reading -----------------------------------------------------------------


class DiskFullError(VaultError):
    """There is no room; nothing that was saved before is lost."""

    message = Text(
        sv="Disken är full. Det senaste sparades inte; allt som sparats tidigare finns kvar. "
        "Frigör utrymme och försök igen.",
        fi="Levy on täynnä. Viimeisintä muutosta ei tallennettu; aiemmin tallennettu on "
        "tallella. Vapauta tilaa ja yritä uudelleen.",
    )


class WriteFailedError(VaultError):
    """The disk refused a write; nothing that was saved before is lost."""

    message = Text(
        sv="Det gick inte att skriva på disken. Det senaste sparades inte; "
        "allt som sparats tidigare finns kvar.",
        fi="Levylle kirjoittaminen ei onnistunut. Viimeisintä muutosta ei tallennettu; "
        "aiemmin tallennettu on tallella.",
    )


class RecordDamagedError(VaultError):
    """A record does not match its author's signature or its sealed part cannot be opened."""

    message = Text(
        sv="En uppgift stämmer inte med sin underskrift och visas inte. "
        "Meddela den som ansvarar för valvet.",
        fi="Tieto ei vastaa allekirjoitustaan, eikä sitä näytetä. "
        "Ilmoita asiasta holvin vastuuhenkilölle.",
    )


class RecordsMissingError(VaultError):
    """The ledger names records that the vault does not have."""

    message = Text(
        sv="Uppgifter som enligt loggen har sparats i ärendet saknas. Filen kan ha bytts mot "
        "en äldre. Meddela den som ansvarar för valvet.",
        fi="Asiasta puuttuu tietoja, jotka on lokin mukaan tallennettu. Tiedosto on voitu "
        "vaihtaa vanhempaan. Ilmoita asiasta holvin vastuuhenkilölle.",
    )


class NotFoundError(VaultError):
    """The case, record or draft is not in this vault."""

    message = Text(sv="Uppgiften finns inte i valvet.", fi="Tietoa ei ole holvissa.")


class NoCaseKeyError(VaultError):
    """This officer has no key to the sealed part of the case."""

    message = Text(
        sv="Du har inte tillgång till den förseglade delen av ärendet.",
        fi="Sinulla ei ole pääsyä asian suljettuun osioon.",
    )


class ReasonMissingError(VaultError):
    """A sealed answer is shown only for a reason that is written down."""

    message = Text(
        sv="Ange varför den förseglade uppgiften visas.",
        fi="Ilmoita, miksi suljetun osion tieto näytetään.",
    )


class VaultClosedError(VaultError):
    """The vault has been closed."""

    message = Text(sv="Valvet är låst.", fi="Holvi on lukittu.")
