"""What a ledger entry can say happened, with its words in both languages."""

from enum import StrEnum

from exitdesk.domain.texts import Text


class Action(StrEnum):
    """Something that happened in this vault; the value is what the ledger stores."""

    VAULT_CREATED = "vault.created"
    OFFICER_ADMITTED = "officer.admitted"
    OFFICER_ROLES_CHANGED = "officer.roles_changed"
    OFFICER_RENAMED = "officer.renamed"
    OFFICER_LEFT = "officer.left"
    SUPERVISORS_SET = "vault.supervisors_set"
    KEYS_HANDED = "vault.keys_handed"
    UNLOCKED = "vault.unlocked"
    UNLOCK_FAILED = "vault.unlock_failed"
    RECOVERED = "vault.recovered"
    RECOVERED_BY_TWO = "vault.recovered_by_two"
    REKEYED = "vault.rekeyed"
    DEVICE_SECRET_ON = "vault.device_secret_on"  # noqa: S105  (no password)
    DEVICE_SECRET_OFF = "vault.device_secret_off"  # noqa: S105  (no password)
    DEVICE_SECRET_REFUSED = "vault.device_secret_refused"  # noqa: S105  (no password)
    BACKED_UP = "vault.backed_up"
    RESTORED = "vault.restored"
    OLD_COPIES_DELETED = "vault.old_copies_deleted"
    RULE_CHANGED = "vault.rule_changed"
    PASSPHRASE_CHANGED = "vault.passphrase_changed"  # noqa: S105  (no password)
    PASSPHRASE_REFUSED = "vault.passphrase_refused"  # noqa: S105  (no password)
    RECOVERY_RENEWED = "vault.recovery_renewed"
    KEYS_KEPT = "vault.keys_kept"
    CASE_CREATED = "case.created"
    CASE_OPENED = "case.opened"
    CASE_STATE_CHANGED = "case.state_changed"
    CASE_LINKED = "case.linked"
    CASE_LINK_CHANGED = "case.link_changed"
    ACCESS_GIVEN = "access.given"
    ACCESS_TAKEN = "access.taken"
    CASE_KEY_RENEWED = "access.key_renewed"
    EMERGENCY_OPENED = "access.emergency"
    EMERGENCY_SEEN = "access.emergency_seen"
    EMERGENCY_SHEET_SHOWN = "case.emergency_sheet"
    RECORD_WRITTEN = "record.written"
    RECORD_CORRECTED = "record.corrected"
    PASSAGE_STRUCK_OUT = "record.struck_out"
    ATTACHMENT_ADDED = "attachment.added"
    ATTACHMENT_SHOWN = "attachment.shown"
    ATTACHMENT_TITLES_SHOWN = "attachment.titles_shown"
    ATTACHMENT_ERASED = "attachment.erased"
    DRAFT_DISCARDED = "draft.discarded"
    SEALED_REVEALED = "sealed.revealed"
    SEALED_MATCHED = "sealed.matched"
    LINKED_MATCHED = "sealed.linked_matched"
    PRINTED = "document.printed"
    SAVED_TO_FILE = "document.saved"
    DISCLOSED = "document.disclosed"
    EXPORT_REFUSED = "document.refused"
    REDACTION_DECIDED = "redaction.decided"
    RECOGNITION_CHECKED = "redaction.recognition_checked"
    NECESSARY_DISCLOSED = "document.necessary_disclosed"
    NECESSARY_SEEN = "document.necessary_seen"
    CLIENT_TOLD = "document.client_told"
    DISCLOSURE_RETURNED = "document.returned"
    RECALL_ASKED = "document.recall_asked"
    POLICY_CHANGED = "policy.changed"
    PARTNER_CHANGED = "partner.changed"
    PHASES_CHANGED = "phases.changed"


LABELS: dict[Action, Text] = {
    Action.VAULT_CREATED: Text(sv="Valvet skapades", fi="Holvi luotiin"),
    Action.OFFICER_ADMITTED: Text(sv="Tjänsteman lades till", fi="Virkamies lisättiin"),
    Action.OFFICER_ROLES_CHANGED: Text(
        sv="En tjänstemans uppgifter i valvet ändrades",
        fi="Virkamiehen tehtävät holvissa muuttuivat",
    ),
    Action.OFFICER_RENAMED: Text(
        sv="En tjänstemans namn ändrades", fi="Virkamiehen nimi muutettiin"
    ),
    Action.OFFICER_LEFT: Text(sv="Tjänsteman togs bort", fi="Virkamies poistettiin"),
    Action.SUPERVISORS_SET: Text(
        sv="Återställning av två personer ordnades", fi="Kahden henkilön palautus järjestettiin"
    ),
    Action.KEYS_HANDED: Text(
        sv="Nycklar till ärenden lämnades till en tjänsteman eller till återställningen",
        fi="Asioiden avaimia annettiin virkamiehelle tai palautusta varten",
    ),
    Action.UNLOCKED: Text(sv="Valvet låstes upp", fi="Holvi avattiin"),
    Action.UNLOCK_FAILED: Text(
        sv="Misslyckat försök att låsa upp", fi="Epäonnistunut avausyritys"
    ),
    Action.RECOVERED: Text(
        sv="Valvet öppnades med återställningsbladet", fi="Holvi avattiin palautuslomakkeella"
    ),
    Action.RECOVERED_BY_TWO: Text(
        sv="Valvet öppnades av två personer med varsitt blad",
        fi="Kaksi henkilöä avasi holvin kumpikin omalla lomakkeellaan",
    ),
    Action.REKEYED: Text(sv="Valvet fick en ny nyckel", fi="Holvi sai uuden avaimen"),
    Action.DEVICE_SECRET_ON: Text(
        sv="Datorns hemlighet togs i bruk", fi="Tietokoneen salaisuus otettiin käyttöön"
    ),
    Action.DEVICE_SECRET_OFF: Text(
        sv="Datorns hemlighet togs ur bruk", fi="Tietokoneen salaisuus poistettiin käytöstä"
    ),
    Action.DEVICE_SECRET_REFUSED: Text(
        sv="Datorns hemlighet ändrades inte: lösenfrasen var fel",
        fi="Tietokoneen salaisuutta ei muutettu: salalause oli väärä",
    ),
    Action.BACKED_UP: Text(sv="En säkerhetskopia gjordes", fi="Varmuuskopio tehtiin"),
    Action.RESTORED: Text(
        sv="Valvet återställdes ur en säkerhetskopia", fi="Holvi palautettiin varmuuskopiosta"
    ),
    Action.OLD_COPIES_DELETED: Text(
        sv="Gamla kopior av valvet raderades", fi="Holvin vanhat kopiot hävitettiin"
    ),
    Action.RULE_CHANGED: Text(sv="En regel för valvet ändrades", fi="Holvin sääntöä muutettiin"),
    Action.PASSPHRASE_CHANGED: Text(sv="Lösenfrasen byttes", fi="Salalause vaihdettiin"),
    Action.PASSPHRASE_REFUSED: Text(
        sv="Lösenfrasen byttes inte: den nuvarande var fel",
        fi="Salalausetta ei vaihdettu: nykyinen oli väärä",
    ),
    Action.KEYS_KEPT: Text(
        sv="Bytet på raden före blev inte av: det som öppnar valvet är som förut",
        fi="Edellisen rivin vaihto ei toteutunut: holvin avaustapa on entinen",
    ),
    Action.RECOVERY_RENEWED: Text(
        sv="Ett nytt återställningsblad gjordes", fi="Uusi palautuslomake tehtiin"
    ),
    Action.CASE_CREATED: Text(sv="Ärendet skapades", fi="Asia luotiin"),
    Action.CASE_OPENED: Text(sv="Ärendet öppnades", fi="Asia avattiin"),
    Action.CASE_STATE_CHANGED: Text(sv="Ärendets läge ändrades", fi="Asian tila muuttui"),
    Action.CASE_LINKED: Text(
        sv="Ärendet kopplades ihop med ett annat", fi="Asia yhdistettiin toiseen asiaan"
    ),
    Action.CASE_LINK_CHANGED: Text(
        sv="Kopplingen till ett annat ärende ändrades", fi="Yhteys toiseen asiaan muuttui"
    ),
    Action.ACCESS_GIVEN: Text(sv="Rätt att öppna ärendet gavs", fi="Oikeus avata asia annettiin"),
    Action.ACCESS_TAKEN: Text(
        sv="Rätt att öppna ärendet togs bort", fi="Oikeus avata asia poistettiin"
    ),
    Action.CASE_KEY_RENEWED: Text(
        sv="Ärendets förseglade del fick en ny nyckel",
        fi="Asian suljettu osio sai uuden avaimen",
    ),
    Action.EMERGENCY_OPENED: Text(
        sv="Ärendet öppnades i en nödsituation", fi="Asia avattiin hätätilanteessa"
    ),
    Action.EMERGENCY_SEEN: Text(
        sv="Den ansvariga såg att ärendet öppnats i en nödsituation",
        fi="Vastuuhenkilö näki, että asia oli avattu hätätilanteessa",
    ),
    Action.EMERGENCY_SHEET_SHOWN: Text(
        sv="Ärendets nöduppgifter visades", fi="Asian hätätiedot näytettiin"
    ),
    Action.RECORD_WRITTEN: Text(sv="Uppgifter fastställdes", fi="Tiedot vahvistettiin"),
    Action.RECORD_CORRECTED: Text(sv="Uppgifter rättades", fi="Tietoja korjattiin"),
    Action.PASSAGE_STRUCK_OUT: Text(
        sv="En uppgift ströks överallt", fi="Tieto poistettiin kaikkialta"
    ),
    Action.ATTACHMENT_ADDED: Text(sv="En bilaga lades till", fi="Liite lisättiin"),
    Action.ATTACHMENT_SHOWN: Text(sv="En bilaga visades", fi="Liite näytettiin"),
    Action.ATTACHMENT_TITLES_SHOWN: Text(
        sv="Bilagornas rubriker visades", fi="Liitteiden otsikot näytettiin"
    ),
    Action.ATTACHMENT_ERASED: Text(sv="En bilaga raderades", fi="Liite hävitettiin"),
    Action.DRAFT_DISCARDED: Text(sv="Ett utkast kastades", fi="Luonnos hylättiin"),
    Action.SEALED_REVEALED: Text(
        sv="En förseglad uppgift visades", fi="Suljetun osion tieto näytettiin"
    ),
    Action.SEALED_MATCHED: Text(
        sv="Förseglade uppgifter jämfördes vid maskering",
        fi="Suljetun osion tietoja verrattiin peittämisessä",
    ),
    Action.LINKED_MATCHED: Text(
        sv="Namn i ärendet jämfördes vid maskering i ett ärende som hör ihop med det",
        fi="Asian nimiä verrattiin peittämisessä asiassa, johon sillä on yhteys",
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
    Action.RECOGNITION_CHECKED: Text(
        sv="Det granskades om någon kan kännas igen", fi="Tarkistettiin, voiko jonkun tunnistaa"
    ),
    Action.NECESSARY_DISCLOSED: Text(
        sv="Uppgifter lämnades ut (nödvändigt utlämnande)",
        fi="Tietoja luovutettiin (välttämätön luovutus)",
    ),
    Action.NECESSARY_SEEN: Text(
        sv="Ett nödvändigt utlämnande granskades i efterhand",
        fi="Välttämätön luovutus tarkistettiin jälkikäteen",
    ),
    Action.CLIENT_TOLD: Text(
        sv="Klienten fick veta om utlämnandet", fi="Asiakkaalle kerrottiin luovutuksesta"
    ),
    Action.DISCLOSURE_RETURNED: Text(
        sv="En utlämnad handling återlämnades eller förstördes",
        fi="Luovutettu asiakirja palautettiin tai hävitettiin",
    ),
    Action.RECALL_ASKED: Text(
        sv="En utlämnad handling begärdes tillbaka",
        fi="Luovutettua asiakirjaa pyydettiin takaisin",
    ),
    Action.PHASES_CHANGED: Text(sv="Skedena ändrades", fi="Vaiheita muutettiin"),
    Action.PARTNER_CHANGED: Text(
        sv="Registret över partner ändrades", fi="Kumppanirekisteriä muutettiin"
    ),
    Action.POLICY_CHANGED: Text(
        sv="Policyn för utlämnande ändrades", fi="Luovutuskäytäntöä muutettiin"
    ),
}
