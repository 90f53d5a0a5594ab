"""What a ledger entry's details mean, in words: the ledger itself keeps keys."""

from collections.abc import Callable, Mapping
from datetime import date

from exitdesk.casework.papers import KIND_TEXTS
from exitdesk.casework.partner_rules import partner_names
from exitdesk.casework.recognition_rules import TOPIC
from exitdesk.domain.attachments import MEDIA_TEXTS
from exitdesk.domain.case_access import PART_LABELS
from exitdesk.domain.cases import CaseState, LogEntry
from exitdesk.domain.disclosures import FATE_TEXTS
from exitdesk.domain.labels import STATES
from exitdesk.domain.officers import ROLE_LABELS
from exitdesk.domain.texts import Text
from exitdesk.forms.inputs import read_date, show_date
from exitdesk.forms.library import FormLibrary

_SHORT_HASH = 8  # hex digits that are enough to tell files apart by eye

_NAMES: dict[str, Text] = {
    "recipient": Text(sv="mottagare", fi="vastaanottaja"),
    "purpose": Text(sv="ändamål", fi="käyttötarkoitus"),
    "reference": Text(sv="referens", fi="viite"),
    "policy": Text(sv="policyversion", fi="käytännön versio"),
    "version": Text(sv="policyversion", fi="käytännön versio"),
    "sha256": Text(sv="filens kontrollsumma", fi="tiedoston tarkistussumma"),
    "kept": Text(sv="behållna ord", fi="säilytettyjä sanoja"),
    "removed": Text(sv="borttagna ord", fi="poistettuja sanoja"),
    "reasons": Text(sv="motivering", fi="perustelu"),
    "reason": Text(sv="orsak", fi="syy"),
    "findings": Text(sv="anmärkningar", fi="huomautuksia"),
    "count": Text(sv="försök", fi="yrityksiä"),
    "last": Text(sv="senast", fi="viimeksi"),
    "officer": Text(sv="tjänsteman", fi="virkamies"),
    "part": Text(sv="del i ärendet", fi="osa asiassa"),
    "name": Text(sv="namn", fi="nimi"),
    "roles": Text(sv="uppgifter", fi="tehtävät"),
    "cases": Text(sv="ärenden", fi="asioita"),
    "sheets": Text(sv="blad", fi="lomakkeita"),
    "epoch": Text(sv="nyckelns nummer", fi="avaimen numero"),
    "backup": Text(sv="säkerhetskopia", fi="varmuuskopio"),
    "head": Text(sv="loggens kontrollsumma", fi="lokin tarkistussumma"),
    "restored": Text(sv="återställt", fi="palautettu"),
    "warnings": Text(sv="varningar", fi="varoituksia"),
    "rule": Text(sv="regel", fi="sääntö"),
    "minutes": Text(sv="minuter", fi="minuuttia"),
    "revisions": Text(sv="versioner", fi="versioita"),
    "attachment": Text(sv="bilaga", fi="liite"),
    "pages": Text(sv="sidor", fi="sivuja"),
    "size": Text(sv="storlek i byte", fi="koko tavuina"),
    "digest": Text(sv="kontrollsumma", fi="tarkistussumma"),
    "field": Text(sv="svar", fi="vastaus"),
    "drafts": Text(sv="utkast", fi="luonnoksia"),
    "files": Text(sv="filer", fi="tiedostoja"),
    "return_by": Text(
        sv="återlämnas eller förstörs senast", fi="palautetaan tai hävitetään viimeistään"
    ),
    "questions": Text(sv="frågor", fi="kysymykset"),
    "sentences": Text(sv="meningar att se på", fi="katsottavia virkkeitä"),
    "words": Text(sv="egna ord", fi="omia sanoja"),
    "receiver": Text(sv="den som fick veta", fi="tiedon saaja"),
    "ground": Text(sv="grund", fi="peruste"),
    "grounds": Text(sv="lista över grunder", fi="perusteluettelo"),
    "untold": Text(
        sv="klienten har inte fått veta, eftersom", fi="asiakkaalle ei ole kerrottu, koska"
    ),
    "client": Text(sv="klienten", fi="asiakas"),
    "day": Text(sv="dag", fi="päivä"),
    "partner": Text(sv="partner", fi="kumppani"),
}
_WARNINGS: dict[str, Text] = {
    "rolled_back": Text(sv="datafilen var äldre", fi="tietotiedosto oli vanhempi"),
    "header_older": Text(sv="nyckelfilen var äldre", fi="avaintiedosto oli vanhempi"),
    "other_history": Text(sv="loggen var en annan", fi="loki oli toinen"),
    "changed_while_closed": Text(
        sv="datafilen ändrades medan valvet var låst",
        fi="tietotiedosto muuttui holvin ollessa lukittuna",
    ),
    "header_copy_repaired": Text(
        sv="nyckelfilens ena exemplar var skadat", fi="avaintiedoston kappale oli vioittunut"
    ),
    "attempts_missing": Text(
        sv="anteckningar om försök saknades", fi="tiedot avausyrityksistä puuttuivat"
    ),
    "clock_went_back": Text(sv="klockan gick efter", fi="kello oli jäljessä"),
}
_VALUES: dict[str, Text] = {
    "whole": Text(sv="allt", fi="kaikki"),
    "header": Text(sv="bara nyckelfilen", fi="vain avaintiedosto"),
    "database": Text(sv="bara datafilen", fi="vain tietotiedosto"),
    "backup_keep": Text(sv="säkerhetskopior som sparas", fi="säilytettävät varmuuskopiot"),
    "backup_warning_days": Text(
        sv="dagar tills det påminns om säkerhetskopia",
        fi="päiviä, kunnes varmuuskopiosta muistutetaan",
    ),
    "added": Text(sv="tillagd", fi="lisätty"),
    "changed": Text(sv="ändrad", fi="muutettu"),
    "archived": Text(sv="arkiverad", fi="arkistoitu"),
    "restored": Text(sv="tagen ur arkivet", fi="palautettu arkistosta"),
    "print": Text(sv="på papper", fi="paperilla"),
    "file": Text(sv="som fil", fi="tiedostona"),
    "oral": Text(sv="muntligt", fi="suullisesti"),
    "told": Text(sv="har fått veta", fi="on saanut tietää"),
    "not_yet": Text(sv="har inte fått veta", fi="ei ole saanut tietää"),
    **{fate.value: text for fate, text in FATE_TEXTS.items()},
    "idle_cap_minutes": Text(sv="längsta tid utan användning", fi="pisin aika käyttämättä"),
    "no": Text(sv="obekräftat", fi="vahvistamaton"),
    "access": Text(sv="tillgång till ärenden", fi="pääsy asioihin"),
    "emergency": Text(sv="öppning i en nödsituation", fi="avaaminen hätätilanteessa"),
    "recovery": Text(sv="återställning av två personer", fi="kahden henkilön palautus"),
}
#: They need no title.
_KEYED = frozenset(
    {"form", "kind", "how", "state", "document", "verified", "media", "rule", "fate", "change"}
)
#: Every window of a practice vault says what it is.
_UNTOLD = frozenset({"practice"})
_HASHES = frozenset({"sha256", "digest", "attachment"})
#: The others are typed words, numbers and codes.
_TITLED = frozenset({"recipient", "part", "purpose", "restored", "ground", "client", "partner"})
_DAYS = frozenset({"return_by", "day"})


class LogWords:
    """Puts the details of entries into words.

    Args:
        forms: their titles stand for their keys.
        recipients: gives the names of everyone who ever was a recipient, by key.
        grounds: the words for recipients and grounds of necessary disclosures, and what the
            questions about recognition are called.
    """

    def __init__(
        self,
        forms: FormLibrary,
        recipients: Callable[[], Mapping[str, Text]],
        grounds: Mapping[str, Text] | None = None,
    ) -> None:
        self._forms = forms
        titles = {key: forms.latest(key).title for key in sorted(forms.keys())}
        kinds = {kind.value: text for kind, text in KIND_TEXTS.items()}
        states = {state.value: STATES[state] for state in CaseState}
        media = {one.value: text for one, text in MEDIA_TEXTS.items()}
        parts = {part.value: text for part, text in PART_LABELS.items()}
        self._fields = {
            (key, field.id): field.label
            for key in sorted(forms.keys())
            for field in forms.latest(key).fields()
        }
        self._values = {**_VALUES, **parts, **media, **states, **titles, **kinds}
        self._values |= grounds or {}
        self._recipients = recipients

    def details(self, entry: LogEntry) -> Text:
        """Return the details of an entry; "–" when it has none."""
        form_key = dict(entry.facts).get("form", "")
        facts = [(name, value) for name, value in entry.facts if value and name not in _UNTOLD]
        parts = [self._part(name, value, form_key) for name, value in facts]
        if not parts:
            return Text(sv="–", fi="–")
        return Text(
            sv=" · ".join(part.sv for part in parts), fi=" · ".join(part.fi for part in parts)
        )

    def _part(self, name: str, value: str, form_key: str) -> Text:
        shown = value[:_SHORT_HASH] if name in _HASHES else value
        said = Text(sv=shown, fi=shown)
        if name == "roles":
            said = _roles(value)
        elif name == "slot":
            return _slot(value)
        elif name == "warnings":
            said = _warnings(value)
        elif name == "questions":
            said = self._topics(value)
        elif name == "policy":
            number = value.rpartition(" ")[2]  # after the key of who made it
            said = Text(sv=number, fi=number)
        elif name == "field":
            said = self._fields.get((form_key, value.split("/", maxsplit=1)[0]), said)
        elif name in _DAYS:
            said = _day(value)
        elif name in _KEYED | _TITLED:
            names = self._names(name)
            said = names.get(shown) or self._values.get(shown, said)
        title = _NAMES.get(name)
        if title is None:
            return said
        return Text(sv=f"{title.sv}: {said.sv}", fi=f"{title.fi}: {said.fi}")

    def _names(self, name: str) -> Mapping[str, Text]:
        """Return what recipients or partners are called today, by key."""
        if name == "recipient":
            return self._recipients()
        return partner_names(self._forms) if name == "partner" else {}

    def _topics(self, keys: str) -> Text:
        """Return what the questions about recognition were about."""
        asked = [self._values.get(TOPIC + key) or Text(sv=key, fi=key) for key in keys.split(", ")]
        return Text(sv=", ".join(one.sv for one in asked), fi=", ".join(one.fi for one in asked))


def _day(said: str) -> Text:
    known = read_date(said)
    words = show_date(known) if isinstance(known, date) else said
    return Text(sv=words, fi=words)


def _warnings(keys: str) -> Text:
    told = [_WARNINGS.get(key, Text(sv=key, fi=key)) for key in keys.split(",") if key]
    return Text(sv=", ".join(one.sv for one in told), fi=", ".join(one.fi for one in told))


def _slot(label: str) -> Text:
    """Return a desk by its number and a sheet by its letter, as the windows name them."""
    if label.startswith("R"):
        return Text(sv=f"återställningsbladet {label[1:]}", fi=f"palautuslomake {label[1:]}")
    if "+" in label:
        letters = ["ABCD"[int(part[1:]) - 1] for part in label.split("+")]
        return Text(sv=f"bladen {' och '.join(letters)}", fi=f"lomakkeet {' ja '.join(letters)}")
    return Text(sv=f"skrivbord: {label}", fi=f"työpöytä: {label}")


def _roles(written: str) -> Text:
    known = {role.value: text for role, text in ROLE_LABELS.items()}
    labels = [known.get(word) or Text(sv=word, fi=word) for word in written.split()]
    return Text(
        sv=", ".join(label.sv for label in labels), fi=", ".join(label.fi for label in labels)
    )
