"""The unit's register of partners: those the program knows, with what the vault adds to them.

It is read in the vault's thread when the vault is opened and when it is changed; after that any
thread may ask.
"""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from exitdesk.casework.errors import InvalidAnswersError
from exitdesk.casework.partner_rules import FORM_KEY, PartnerRules, ShippedPartner
from exitdesk.casework.readings import Reading, answers_by_concept, option_label, read
from exitdesk.domain.answers import Answers
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text
from exitdesk.forms.checks import Problem, check
from exitdesk.forms.codec import decode, encode
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept, Form, Option, OptionSource
from exitdesk.forms.visibility import settled
from exitdesk.vault import Vault
from exitdesk.vault.errors import LedgerBrokenError, NotFoundError
from exitdesk.vault.partner_errors import PartnerChangedMeanwhileError
from exitdesk.vault.partners import StoredPartner

__all__ = ["Partner", "PartnerChangedMeanwhileError", "Partners"]

_OWN: Final = "own_"  # how the keys of a vault's own partners begin
_SALT: Final = 16  # bytes, so that the digest in the log says nothing of what it is made from
_UNREADABLE = Text(
    sv="En partner vars uppgifter har ändrats utanför programmet",
    fi="Kumppani, jonka tietoja on muutettu ohjelman ulkopuolella",
)
DAMAGED = Text(
    sv="Det som är lagrat om partnern är inte det som loggen säger att sparades. Ring inte och "
    "skicka ingenting enligt uppgifterna. Meddela den som ansvarar för valvet, och skriv in "
    "uppgifterna på nytt ur en säker källa.",
    fi="Kumppanista tallennetut tiedot eivät ole ne, jotka lokin mukaan tallennettiin. Älä soita "
    "äläkä lähetä mitään tietojen perusteella. Ilmoita asiasta holvin vastuuhenkilölle ja kirjaa "
    "tiedot uudelleen luotettavasta lähteestä.",
)
_TAKEN = Text(
    sv="Det finns redan en partner med det namnet.", fi="Rekisterissä on jo samanniminen kumppani."
)
_NOT_OWN = Text(
    sv="Partner av den här typen finns färdigt i registret. Välj en annan typ.",
    fi="Tämän lajin kumppanit ovat rekisterissä valmiina. Valitse toinen laji.",
)
_FIXED = Text(
    sv="Namn och typ hör till programmet och ändras inte här. Det ska stå: {x}",
    fi="Nimi ja laji kuuluvat ohjelmaan, eikä niitä muuteta tässä. Tässä pitää lukea: {x}",
)


@dataclass(frozen=True, slots=True)
class Partner:
    """One partner as the register has it today."""

    key: str
    name: Text
    kind: str  # option key
    kind_text: Text
    recipient: str  # of the policy; "" for none: nothing may go there
    services: tuple[str, ...]
    areas: tuple[str, ...]
    languages: tuple[str, ...]
    answers: Answers  # of the form partner
    is_own: bool  # entered in this vault
    is_archived: bool = False
    is_damaged: bool = False  # what is stored is not what was entered
    digest: str = ""  # of the newest entry, "" when nothing was ever entered
    officer: str = ""  # who changed it last
    at: datetime | None = None

    @property
    def may_be_chosen(self) -> bool:
        """Whether anything new may be begun with it."""
        return not self.is_archived and not self.is_damaged


class Partners:
    """The register of one vault; every officer may add to it."""

    def __init__(self, vault: Vault, rules: PartnerRules, forms: FormLibrary) -> None:
        self._vault = vault
        self._rules = rules
        self._forms = forms
        self._by_key: Mapping[str, Partner] = {}
        self._options: tuple[Option, ...] = ()
        self.problem: ExitDeskError | None = None  # with the log itself
        self.refresh()

    # -- looking -----------------------------------------------------------------------------

    @property
    def form(self) -> Form:
        """The form that a partner is entered by."""
        return self._forms.latest(FORM_KEY)

    def all(self) -> tuple[Partner, ...]:
        """Return every partner, archived ones too, in the register's own order."""
        return tuple(self._by_key.values())

    def get(self, key: str) -> Partner | None:
        """Return one partner, or None."""
        return self._by_key.get(key)

    def one(self, key: str) -> Partner:
        """Return one partner; raises ``NotFoundError``."""
        found = self._by_key.get(key)
        if found is None:
            raise NotFoundError(detail=f"partner {key}")
        return found

    def offered_in(self, forms: FormLibrary) -> FormLibrary:
        """Return the forms with the register's partners where they ask for one."""
        return forms.offering(OptionSource.PARTNERS, self._offered)

    def refresh(self) -> None:
        """Read the register anew; in the vault's thread."""
        self.problem = None
        try:
            stored = {one.key: one for one in self._vault.partners.all()}
        except LedgerBrokenError as error:
            stored, self.problem = {}, error
        shipped = self._rules.partners
        found = {key: self._made(key, stored.get(key)) for key in (*shipped, *stored)}
        self._by_key = found
        self._options = tuple(
            Option(one.key, one.name, offered=one.may_be_chosen) for one in found.values()
        )

    # -- changing ----------------------------------------------------------------------------

    def problems(self, key: str, answers: Answers, today: date) -> tuple[Problem, ...]:
        """Return what stands in the way of saving; ``key`` is "" for a new partner."""
        return (*check(self.form, answers, today), *self.problems_of_own(key, answers))

    def problems_of_own(self, key: str, answers: Answers) -> tuple[Problem, ...]:
        """Return what the register has against the answers, beside what the form says."""
        reading = read(self.form, answers)
        if key in self._rules.partners:
            return tuple(self._fixed(self._rules.partners[key], reading))
        return tuple(self._refused(key, reading))

    def save(self, key: str, answers: Answers, based_on: str, today: date) -> Partner:
        """Enter a partner as it is from now on; return it. In the vault's thread.

        Args:
            key: "" for a new partner.
            answers: to the form.
            based_on: ``Partner.digest`` of what the change was begun with, "" for a new one.
            today: bounds the years that a date may have.

        Raises:
            InvalidAnswersError: with the problems; nothing is entered.
            PartnerChangedMeanwhileError: somebody else has changed it since.
            DiskFullError, WriteFailedError: nothing has changed.
        """
        problems = self.problems(key, answers, today)
        if problems:
            raise InvalidAnswersError(problems)
        known = self._by_key.get(key)
        change = "changed" if key else "added"
        archived = known is not None and known.is_archived
        key = key or _OWN + secrets.token_hex(8)
        return self._put(key, answers, change, based_on, archived=archived)

    def archive(self, key: str) -> Partner:
        """Offer a partner no more; what was written about it keeps its name."""
        return self._put(
            key, self.one(key).answers, "archived", self.one(key).digest, archived=True
        )

    def restore(self, key: str) -> Partner:
        """Offer an archived partner again."""
        one = self.one(key)
        return self._put(key, one.answers, "restored", one.digest, archived=False)

    # -- inside ------------------------------------------------------------------------------

    def _offered(self) -> tuple[Option, ...]:
        return self._options

    def _put(
        self, key: str, answers: Answers, change: str, based_on: str, *, archived: bool
    ) -> Partner:
        form = self.form
        value: dict[str, object] = {
            "form": form.version,
            "answers": encode(form, settled(form, answers)),
            "archived": archived,
            "salt": secrets.token_bytes(_SALT),
        }
        self._vault.partners.put(key, value, change, based_on)
        self.refresh()
        return self.one(key)

    def _made(self, key: str, stored: StoredPartner | None) -> Partner:
        shipped = self._rules.partners.get(key)
        answers, archived = self._shipped_answers(shipped), False
        damaged = stored is not None and stored.value is None
        if stored is not None and stored.value is not None:
            try:
                answers, archived = self._read(stored.value, answers)
            except (ExitDeskError, KeyError, TypeError, ValueError):
                damaged = True
        return self._partner(key, answers, stored, archived=archived, damaged=damaged)

    def _read(self, value: Mapping[str, Any], shipped: Answers) -> tuple[Answers, bool]:
        form = self._forms.exact(FORM_KEY, value["form"])
        answers = decode(form, value["answers"])
        fixed = answers_of_name(self.form, shipped)
        return {**answers, **fixed}, bool(value["archived"])

    def _shipped_answers(self, shipped: ShippedPartner | None) -> Answers:
        if shipped is None:
            return {}
        return answers_by_concept(
            self.form,
            {
                Concept.PARTNER_NAME_SV: shipped.name.sv,
                Concept.PARTNER_NAME_FI: shipped.name.fi,
                Concept.PARTNER_KIND: shipped.kind,
                Concept.PARTNER_SERVICES: shipped.services,
                Concept.PARTNER_AREAS: shipped.areas,
            },
        )

    def _partner(
        self,
        key: str,
        answers: Answers,
        stored: StoredPartner | None,
        *,
        archived: bool,
        damaged: bool,
    ) -> Partner:
        reading = read(self.form, answers)
        sv, fi = reading.text(Concept.PARTNER_NAME_SV), reading.text(Concept.PARTNER_NAME_FI)
        kind = reading.text(Concept.PARTNER_KIND)
        rule = self._rules.kinds.get(kind)
        return Partner(
            key=key,
            name=Text(sv=sv, fi=fi) if sv.strip() and fi.strip() else _UNREADABLE,
            kind=kind,
            kind_text=reading.label(Concept.PARTNER_KIND) or _UNREADABLE,
            recipient="" if rule is None else rule.recipient,
            services=reading.keys(Concept.PARTNER_SERVICES),
            areas=reading.keys(Concept.PARTNER_AREAS),
            languages=reading.keys(Concept.PARTNER_LANGUAGES),
            answers=answers,
            is_own=key not in self._rules.partners,
            is_archived=archived,
            is_damaged=damaged,
            digest="" if stored is None else stored.digest,
            officer="" if stored is None else stored.officer,
            at=None if stored is None else stored.at,
        )

    def _refused(self, key: str, reading: Reading) -> list[Problem]:
        """Return what is wrong with a partner of the vault's own."""
        rule = self._rules.kinds.get(reading.text(Concept.PARTNER_KIND))
        found = [] if rule is None or rule.own else [self._at(Concept.PARTNER_KIND, _NOT_OWN)]
        others = [one.name for one in self.all() if one.key != key and not one.is_damaged]
        for concept, taken in (
            (Concept.PARTNER_NAME_SV, {name.sv.casefold() for name in others}),
            (Concept.PARTNER_NAME_FI, {name.fi.casefold() for name in others}),
        ):
            if " ".join(reading.text(concept).split()).casefold() in taken:
                found.append(self._at(concept, _TAKEN))
        return found

    def _fixed(self, shipped: ShippedPartner, reading: Reading) -> list[Problem]:
        """Return where a partner of the program's own was given another name or kind."""
        field = self.form.bound(Concept.PARTNER_KIND)
        kind = None if field is None else option_label(field, shipped.kind)
        wanted = (
            (Concept.PARTNER_NAME_SV, shipped.name.sv, None),
            (Concept.PARTNER_NAME_FI, shipped.name.fi, None),
            (Concept.PARTNER_KIND, shipped.kind, kind),
        )
        return [
            self._at(concept, _said(words or Text(sv=value, fi=value)))
            for concept, value, words in wanted
            if reading.text(concept) != value
        ]

    def _at(self, concept: Concept, text: Text) -> Problem:
        form = self.form
        field = form.bound(concept)
        section = next(one for one in form.sections if field in one.fields)
        return Problem(section.id, "" if field is None else field.id, None, None, text)


def answers_of_name(form: Form, answers: Answers) -> Answers:
    """Return the answers that say what a partner is called and of which kind it is."""
    concepts = (Concept.PARTNER_NAME_SV, Concept.PARTNER_NAME_FI, Concept.PARTNER_KIND)
    fields = [field for concept in concepts if (field := form.bound(concept)) is not None]
    return {field.id: answers[field.id] for field in fields if field.id in answers}


def _said(words: Text) -> Text:
    return Text(sv=_FIXED.sv.format(x=words.sv), fi=_FIXED.fi.format(x=words.fi))
