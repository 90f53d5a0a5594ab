"""What can stand between the program and the keyring of the computer."""

from exitdesk.domain.texts import Text
from exitdesk.vault.errors import VaultError, WrongPassphraseError


class DeviceStoreError(VaultError):
    """The keyring of this computer cannot be used now; each reason has a class of its own."""

    message = Text(
        sv="Datorns nyckelring kan inte användas just nu.",
        fi="Tietokoneen avainnippua ei voi käyttää juuri nyt.",
    )


class KeyringMissingError(DeviceStoreError):
    """There is no keyring, or it has ended."""

    message = Text(
        sv="Programmet hittar ingen nyckelring på den här datorn. Be den som sköter datorn att ta "
        "nyckelringen i bruk.",
        fi="Ohjelma ei löydä avainnippua tältä tietokoneelta. Pyydä tietokoneen ylläpitäjää "
        "ottamaan avainnippu käyttöön.",
    )


class KeyringNotAllowedError(DeviceStoreError):
    """The keyring set up here is not one that is known to keep secrets well."""

    message = Text(
        sv="Den nyckelring som är inställd på den här datorn används inte: den finns inte bland "
        "de godkända.",
        fi="Tälle tietokoneelle määritettyä avainnippua ei käytetä: se ei kuulu hyväksyttyihin.",
    )


class KeyringLockedError(DeviceStoreError):
    """The keyring would have to ask the user first, which it is not let do."""

    message = Text(
        sv="Datorns nyckelring är låst. Lås upp den i datorns inställningar och försök igen.",
        fi="Tietokoneen avainnippu on lukittu. Avaa sen lukitus tietokoneen asetuksissa ja yritä "
        "uudelleen.",
    )


class KeyringSilentError(DeviceStoreError):
    """The keyring did not answer in time."""

    message = Text(
        sv="Datorns nyckelring svarar inte. Försök igen om en stund.",
        fi="Tietokoneen avainnippu ei vastaa. Yritä hetken kuluttua uudelleen.",
    )


class KeyringForgotError(DeviceStoreError):
    """What was read back is not what was written; nothing depends on it."""

    message = Text(
        sv="Datorns nyckelring bevarade inte det som lades i den. Ingenting har ändrats.",
        fi="Tietokoneen avainnippu ei säilyttänyt sinne tallennettua tietoa. Mitään ei ole "
        "muutettu.",
    )


class DeviceSecretMissingError(VaultError):
    """The passphrase alone does not open this slot, and the keyring has not got the rest."""

    message = Text(
        sv="Det gick inte att låsa upp valvet: den här datorns nyckelring innehåller inte den "
        "hemlighet som krävs utöver lösenfrasen. Öppna valvet med återställningsbladet.",
        fi="Holvin avaaminen ei onnistunut: tämän tietokoneen avainnipussa ei ole sitä "
        "salaisuutta, joka vaaditaan salalauseen lisäksi. Avaa holvi palautuslomakkeella.",
    )


class PerhapsDeviceSecretError(WrongPassphraseError):
    """The passphrase opens nothing that could be tried; a slot could not, for want of a secret."""

    message = Text(
        sv="Det gick inte att låsa upp valvet. Om lösenfrasen är rätt saknas den hemlighet i "
        "datorns nyckelring som krävs utöver den. Använd då återställningsbladet.",
        fi="Holvin avaaminen ei onnistunut. Jos salalause on oikea, tietokoneen avainnipusta "
        "puuttuu sen lisäksi vaadittava salaisuus. Käytä silloin palautuslomaketta.",
    )
