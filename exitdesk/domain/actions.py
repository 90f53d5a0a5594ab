"""What a ledger entry can say happened, with its words in both languages."""

from enum import StrEnum

from exitdesk.domain.texts import Text


class Action(StrEnum):
    """Something that happened in this vault; the value is what the ledger stores."""

    VAULT_CREATED = "vault.created"
    OFFICER_ADMITTED = "officer.admitted"
    UNLOCKED = "vault.unlocked"
    UNLOCK_FAILED = "vault.unlock_failed"
    RECOVERED = "vault.recovered"
    PASSPHRASE_CHANGED = "vault.passphrase_changed"  # noqa: S105  (no password)
    PASSPHRASE_REFUSED = "vault.passphrase_refused"  # noqa: S105  (no password)
    RECOVERY_RENEWED = "vault.recovery_renewed"
    CASE_CREATED = "case.created"
    CASE_OPENED = "case.opened"
    CASE_STATE_CHANGED = "case.state_changed"
    RECORD_WRITTEN = "record.written"
    RECORD_CORRECTED = "record.corrected"
    DRAFT_DISCARDED = "draft.discarded"
    SEALED_REVEALED = "sealed.revealed"
    SEALED_MATCHED = "sealed.matched"
    PRINTED = "document.printed"
    SAVED_TO_FILE = "document.saved"
    DISCLOSED = "document.disclosed"
    EXPORT_REFUSED = "document.refused"
    REDACTION_DECIDED = "redaction.decided"


LABELS: dict[Action, Text] = {
    Action.VAULT_CREATED: Text(sv="Valvet skapades", fi="Holvi luotiin"),
    Action.OFFICER_ADMITTED: Text(sv="Tjänsteman lades till", fi="Virkamies lisättiin"),
    Action.UNLOCKED: Text(sv="Valvet låstes upp", fi="Holvi avattiin"),
    Action.UNLOCK_FAILED: Text(
        sv="Misslyckat försök att låsa upp", fi="Epäonnistunut avausyritys"
    ),
    Action.RECOVERED: Text(
        sv="Valvet öppnades med återställningsbladet", fi="Holvi avattiin palautuslomakkeella"
    ),
    Action.PASSPHRASE_CHANGED: Text(sv="Lösenfrasen byttes", fi="Salalause vaihdettiin"),
    Action.PASSPHRASE_REFUSED: Text(
        sv="Lösenfrasen byttes inte: den nuvarande var fel",
        fi="Salalausetta ei vaihdettu: nykyinen oli väärä",
    ),
    Action.RECOVERY_RENEWED: Text(
        sv="Ett nytt återställningsblad gjordes", fi="Uusi palautuslomake tehtiin"
    ),
    Action.CASE_CREATED: Text(sv="Ärendet skapades", fi="Asia luotiin"),
    Action.CASE_OPENED: Text(sv="Ärendet öppnades", fi="Asia avattiin"),
    Action.CASE_STATE_CHANGED: Text(sv="Ärendets läge ändrades", fi="Asian tila muuttui"),
    Action.RECORD_WRITTEN: Text(sv="Uppgifter fastställdes", fi="Tiedot vahvistettiin"),
    Action.RECORD_CORRECTED: Text(sv="Uppgifter rättades", fi="Tietoja korjattiin"),
    Action.DRAFT_DISCARDED: Text(sv="Ett utkast kastades", fi="Luonnos hylättiin"),
    Action.SEALED_REVEALED: Text(
        sv="En förseglad uppgift visades", fi="Suljetun osion tieto näytettiin"
    ),
    Action.SEALED_MATCHED: Text(
        sv="Förseglade uppgifter jämfördes vid maskering",
        fi="Suljetun osion tietoja verrattiin peittämisessä",
    ),
    Action.PRINTED: Text(sv="Ett dokument skrevs ut", fi="Asiakirja tulostettiin"),
    Action.SAVED_TO_FILE: Text(
        sv="Ett dokument sparades som fil", fi="Asiakirja tallennettiin tiedostoksi"
    ),
    Action.DISCLOSED: Text(sv="Uppgifter lämnades ut", fi="Tietoja luovutettiin"),
    Action.EXPORT_REFUSED: Text(
        sv="Kontrollen stoppade ett dokument", fi="Tarkastus pysäytti asiakirjan"
    ),
    Action.REDACTION_DECIDED: Text(sv="Tveksamma ord avgjordes", fi="Epäselvät sanat ratkaistiin"),
}
