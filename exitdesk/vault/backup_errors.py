"""What can go wrong with a backup, when it is made and when it is restored."""

from exitdesk.domain.errors import WayOn
from exitdesk.domain.texts import Text
from exitdesk.vault.errors import VaultError

# --- making one ---------------------------------------------------------------------------


class BackupError(VaultError):
    """A backup was not made, or is not what it should be; nothing else has changed."""

    message = Text(
        sv="Säkerhetskopian kunde inte göras. Tidigare kopior finns kvar.",
        fi="Varmuuskopiota ei voitu tehdä. Aiemmat kopiot ovat tallella.",
    )


class BackupDriveFullError(BackupError):
    """There is no room where the backup was to go."""

    message = Text(
        sv="Det finns inte tillräckligt med utrymme för säkerhetskopian. Tidigare kopior finns "
        "kvar. Frigör utrymme eller välj en annan enhet.",
        fi="Varmuuskopiolle ei ole tarpeeksi tilaa. Aiemmat kopiot ovat tallella. "
        "Vapauta tilaa tai valitse toinen asema.",
    )


class BackupDriveGoneError(BackupError):
    """The folder cannot be reached: the drive was pulled out, or is failing."""

    message = Text(
        sv="Mappen för säkerhetskopior går inte att nå. Enheten kan ha kopplats bort. Den senaste "
        "färdiga kopian finns kvar på enheten. Anslut enheten och försök igen.",
        fi="Varmuuskopioiden kansioon ei pääse. Asema on voitu irrottaa. Viimeisin valmis kopio "
        "on asemalla tallella. Kytke asema ja yritä uudelleen.",
    )


class BackupDriveProtectedError(BackupError):
    """The folder cannot be written to."""

    message = Text(
        sv="Mappen för säkerhetskopior är skrivskyddad. Välj en annan mapp eller enhet.",
        fi="Varmuuskopioiden kansio on kirjoitussuojattu. Valitse toinen kansio tai asema.",
    )


class BackupInVaultError(BackupError):
    """The chosen folder is the vault's own, or lies in it."""

    message = Text(
        sv="Säkerhetskopian kan inte ligga i valvets egen mapp. Välj en mapp på en annan enhet.",
        fi="Varmuuskopio ei voi olla holvin omassa kansiossa. Valitse kansio toiselta asemalta.",
    )


class BackupNotReadBackError(BackupError):
    """The drive does not give back what was written to it."""

    message = Text(
        sv="Enheten gav inte tillbaka det som skrevs på den. Kopian har tagits bort; tidigare "
        "kopior finns kvar. Använd en annan enhet.",
        fi="Asema ei palauttanut sille kirjoitettua. Kopio on poistettu; aiemmat kopiot ovat "
        "tallella. Käytä toista asemaa.",
    )


class BackupOfDamagedVaultError(BackupError):
    """The copy is like the vault, and the vault is not whole."""

    message = Text(
        sv="Kontrollen fann fel i själva valvet, så kopian sparades inte. Tidigare kopior finns "
        "kvar: ta inte bort dem. Meddela den som ansvarar för valvet.",
        fi="Tarkistus löysi virheitä itse holvista, joten kopiota ei säilytetty. Aiemmat kopiot "
        "ovat tallella: älä poista niitä. Ilmoita asiasta holvin vastuuhenkilölle.",
    )


class BackupNoRoomHereError(BackupError):
    """The computer itself has no room for the copy that is set aside meanwhile."""

    message = Text(
        sv="Datorns disk är full eller skrivskyddad: medan kopian görs behövs tillfälligt lika "
        "mycket utrymme som valvet tar. Frigör utrymme och försök igen.",
        fi="Tietokoneen levy on täynnä tai kirjoitussuojattu: kopioinnin ajaksi tarvitaan saman "
        "verran tilaa kuin holvi vie. Vapauta tilaa ja yritä uudelleen.",
    )


class BackupCancelledError(BackupError):
    """The officer stopped it."""

    message = Text(
        sv="Arbetet avbröts. Tidigare kopior finns kvar.",
        fi="Toiminto keskeytettiin. Aiemmat kopiot ovat tallella.",
    )


class BackupUnderWayError(BackupError):
    """One is being made already."""

    message = Text(
        sv="En säkerhetskopia görs redan. Vänta tills den är klar.",
        fi="Varmuuskopiota tehdään jo. Odota, kunnes se on valmis.",
    )


# --- finding and reading one --------------------------------------------------------------


class NoBackupError(BackupError):
    """There is no backup in the folder."""

    message = Text(
        sv="Det finns ingen säkerhetskopia i mappen. Välj mappen som kopiorna sparades i.",
        fi="Kansiossa ei ole varmuuskopiota. Valitse kansio, johon kopiot on tallennettu.",
    )


class BackupIncompleteError(BackupError):
    """One of the three files is missing."""

    message = Text(
        sv="Säkerhetskopian är ofullständig: filen {file} saknas. Välj en annan kopia.",
        fi="Varmuuskopio on puutteellinen: tiedosto {file} puuttuu. Valitse toinen kopio.",
    )


class BackupLinkError(BackupError):
    """A file in the folder is not a file of its own but leads elsewhere."""

    message = Text(
        sv="{file} i säkerhetskopian är ingen vanlig fil utan leder någon annanstans. "
        "Kopian har inte använts.",
        fi="Varmuuskopion {file} ei ole tavallinen tiedosto vaan johtaa muualle. "
        "Kopiota ei ole käytetty.",
    )


class BackupOpenedError(BackupError):
    """A backup was chosen as if it were the vault: opening it would change it."""

    message = Text(
        sv="Mappen är en säkerhetskopia. Den öppnas inte direkt, för då ändras den. Välj att "
        "återställa från en säkerhetskopia.",
        fi="Kansio on varmuuskopio. Sitä ei avata suoraan, koska se silloin muuttuisi. Valitse "
        "palauttaminen varmuuskopiosta.",
    )
    way_on = WayOn.RESTORE


class BackupSealDamagedError(BackupError):
    """The seal cannot be read."""

    message = Text(
        sv="Säkerhetskopians sigill (backup.seal) är skadat. Kopian har inte använts. "
        "Välj en annan kopia.",
        fi="Varmuuskopion sinetti (backup.seal) on vioittunut. Kopiota ei ole käytetty. "
        "Valitse toinen kopio.",
    )


class BackupNewerError(BackupError):
    """A newer program made it."""

    message = Text(
        sv="Säkerhetskopian är gjord med en nyare version av ExitDesk. Uppdatera programmet; "
        "kopian har inte ändrats.",
        fi="Varmuuskopio on tehty ExitDeskin uudemmalla versiolla. Päivitä ohjelma; "
        "kopiota ei ole muutettu.",
    )


class BackupDamagedError(BackupError):
    """A file is not what the seal says."""

    message = Text(
        sv="Filen {file} i säkerhetskopian är skadad eller utbytt. Kopian har inte använts. "
        "Välj en annan kopia.",
        fi="Varmuuskopion tiedosto {file} on vioittunut tai vaihdettu. Kopiota ei ole käytetty. "
        "Valitse toinen kopio.",
    )


class BackupCutError(BackupError):
    """A file has another length than the seal says."""

    message = Text(
        sv="Filen {file} i säkerhetskopian har fel längd: den kan vara avkortad. Kopian har inte "
        "använts. Välj en annan kopia.",
        fi="Varmuuskopion tiedoston {file} pituus on väärä: se voi olla katkennut. Kopiota ei "
        "ole käytetty. Valitse toinen kopio.",
    )


class BackupForgedError(BackupError):
    """All sums fit, but nobody with the vault's key made the seal."""

    message = Text(
        sv="Säkerhetskopians sigill är inte gjort med valvets nyckel. Någon annan än ExitDesk har "
        "ändrat kopian. Den har inte använts. Meddela den som ansvarar för valvet.",
        fi="Varmuuskopion sinettiä ei ole tehty holvin avaimella. Kopiota on muutettu muulla kuin "
        "ExitDeskillä. Sitä ei ole käytetty. Ilmoita asiasta holvin vastuuhenkilölle.",
    )


class BackupUnreadableError(BackupError):
    """The drive refuses to give it."""

    message = Text(
        sv="Säkerhetskopian går inte att läsa. Kontrollera att enheten är ansluten. "
        "Inget har ändrats.",
        fi="Varmuuskopiota ei voi lukea. Tarkista, että asema on kytketty. "
        "Mitään ei ole muutettu.",
    )


class BackupNotWholeError(BackupError):
    """It opens, and its inside is not whole."""

    message = Text(
        sv="Säkerhetskopian öppnades, men kontrollen fann fel i den. Den har inte tagits i bruk. "
        "Välj en annan kopia.",
        fi="Varmuuskopio avautui, mutta tarkistus löysi siitä virheitä. Sitä ei ole otettu "
        "käyttöön. Valitse toinen kopio.",
    )


# --- restoring ----------------------------------------------------------------------------


class RestoreError(VaultError):
    """A backup was not restored; the vault in the usual place is as it was."""

    message = Text(
        sv="Återställningen lyckades inte. Inget har ändrats.",
        fi="Palautus ei onnistunut. Mitään ei ole muutettu.",
    )


class RestorePlaceTakenError(RestoreError):
    """There is something in the folder that the backup was to be restored into."""

    message = Text(
        sv="Mappen är inte tom. Välj en tom mapp eller en mapp som inte finns än.",
        fi="Kansio ei ole tyhjä. Valitse tyhjä kansio tai kansio, jota ei vielä ole.",
    )


class RestoreNoRoomError(RestoreError):
    """There is no room on the computer."""

    message = Text(
        sv="Det finns inte tillräckligt med utrymme för att återställa. Inget har ändrats. "
        "Frigör utrymme och försök igen.",
        fi="Palauttamiseen ei ole tarpeeksi tilaa. Mitään ei ole muutettu. "
        "Vapauta tilaa ja yritä uudelleen.",
    )


class RestoreNotPossibleError(RestoreError):
    """The disk refused; the vault is where it was."""

    message = Text(
        sv="Det gick inte att skriva i mappen. Inget har ändrats; valvet är som förut.",
        fi="Kansioon ei voitu kirjoittaa. Mitään ei ole muutettu; holvi on ennallaan.",
    )


class RestoreEpochError(RestoreError):
    """The key file of a backup belongs to the vault, but to keys that have been replaced."""

    message = Text(
        sv="Säkerhetskopian är gjord innan valvets nyckel byttes. En enskild fil ur den passar "
        "inte längre. Återställ hela kopian eller välj en nyare.",
        fi="Varmuuskopio on tehty ennen holvin avaimen vaihtoa. Yksittäinen tiedosto siitä ei "
        "enää sovi. Palauta koko kopio tai valitse uudempi.",
    )
