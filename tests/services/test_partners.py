"""The register of partners: what it knows, what is added, and what the log says of it."""

from pathlib import Path

import pytest

from exitdesk.casework.desks import Desk
from exitdesk.casework.errors import InvalidAnswersError
from exitdesk.casework.partner_drafts import PartnerDraft
from exitdesk.casework.partner_rules import PartnerFileError, PartnerRules, partner_names
from exitdesk.casework.partners import Partner
from exitdesk.domain.actions import Action
from exitdesk.domain.answers import Answer, Row
from exitdesk.domain.texts import Text
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept, Form, OptionSource
from exitdesk.redaction.policies import Policy
from exitdesk.vault import Vault
from exitdesk.vault.errors import NotFoundError
from exitdesk.vault.partner_errors import PartnerChangedMeanwhileError
from exitdesk.vault.partners import PartnerStore

RESOURCES = Path(__file__).parents[2] / "resources"
FILE = RESOURCES / "rules" / "partners.toml"
RULES = PartnerRules.load(FILE)
OWN: dict[str, Answer] = {
    "name_sv": "Stödboendet Tallen",
    "name_fi": "Tukiasunto Mänty",
    "kind": "housing",
    "services": ("housing",),
    "areas": ("oulu",),
    "persons": (Row("01", {"name": "Aino Keksitty", "reach": "040 000 0000"}),),
}


def keys_of(form: Form, concept: Concept) -> set[str]:
    field = form.bound(concept)
    assert field is not None
    return {option.key for option in field.options}


def add(desk: Desk, **more: Answer) -> Partner:
    answers = {**OWN, **more}
    return desk.partners.save("", answers, "", desk.clock.today())


def last_entry(desk: Desk) -> str:
    return desk.log.entries(limit=1)[0].action


def test_the_register_knows_the_eleven_police_departments_and_that_of_aland(desk: Desk) -> None:
    police = [one for one in desk.partners.all() if one.kind == "police"]
    assert len(police) == 12
    names = {one.name for one in police}
    assert Text(sv="Polisinrättningen i Lappland", fi="Lapin poliisilaitos") in names
    assert Text(sv="Ålands polismyndighet", fi="Ahvenanmaan poliisiviranomainen") in names


@pytest.mark.parametrize(
    "key", ["exit_coordination", "aggredi", "rise", "kela", "dvv", "enforcement", "crime_victims"]
)
def test_the_programmes_partners_are_there_in_both_languages(desk: Desk, key: str) -> None:
    partner = desk.partners.one(key)
    assert partner.name.sv != partner.name.fi
    assert partner.may_be_chosen


def test_no_partner_that_is_shipped_has_a_number_or_a_person(desk: Desk) -> None:
    for partner in desk.partners.all():
        assert not set(partner.answers) & {"phone", "email", "address", "persons"}
    assert not any(letter.isdigit() for one in desk.partners.all() for letter in one.name.sv)


def test_every_kind_falls_under_a_recipient_of_the_policy_that_needs_an_agreement() -> None:
    policy = Policy.load(RESOURCES / "policies" / "default.1.toml")
    for kind in RULES.kinds.values():
        recipient = policy.recipient(kind.recipient)
        assert recipient.needs_agreement
        assert recipient.outside or not kind.own


def test_form_and_rules_know_the_same_kinds_services_and_areas(forms: FormLibrary) -> None:
    form = forms.latest("partner")
    assert keys_of(form, Concept.PARTNER_KIND) == set(RULES.kinds)
    services = keys_of(form, Concept.PARTNER_SERVICES)
    assert services == keys_of(forms.latest("service_episode"), Concept.SERVICE)
    areas = keys_of(form, Concept.PARTNER_AREAS)
    for partner in RULES.partners.values():
        assert set(partner.services) <= services
        assert set(partner.areas) <= areas


def test_a_partner_of_ones_own_is_offered_where_a_form_asks_for_one(desk: Desk) -> None:
    made = add(desk)
    assert partner_names(desk.forms)[made.key].fi == "Tukiasunto Mänty"
    field = desk.forms.latest("referral").bound(Concept.PARTNER)
    assert field is not None
    assert field.options_from is OptionSource.PARTNERS
    assert made.key in {option.key for option in field.options if option.offered}
    assert made.recipient == "partner"


def test_every_change_is_entered_with_key_and_digest_and_no_name(desk: Desk) -> None:
    made = add(desk)
    changed = desk.partners.save(
        made.key, {**made.answers, "phone": "040 111 1111"}, made.digest, desk.clock.today()
    )
    newest, first = desk.log.entries(limit=2)
    assert {newest.action, first.action} == {Action.PARTNER_CHANGED.value}
    assert dict(newest.facts) == {
        "partner": made.key, "change": "changed", "digest": changed.digest,
    }  # fmt: skip
    assert dict(first.facts)["change"] == "added"
    entered = desk.vault.ledger.entries(limit=2)
    assert all("Keksitty" not in str(entry) for entry in entered)
    assert all("111" not in str(entry) for entry in entered)
    said = desk.log.details(newest)
    assert "Tukiasunto Mänty" in said.fi  # the name is the register's, not the log's
    assert "ändrad" in said.sv


def test_what_was_changed_outside_the_program_is_said_and_not_offered(desk: Desk) -> None:
    made = add(desk)
    other = add(desk, name_sv="En annan", name_fi="Toinen")
    stored = desk.vault.settings.shared(f"partner.{made.key}")
    stored["answers"]["phone"] = "040 666 6666"
    desk.vault.settings.set_shared(f"partner.{made.key}", stored)
    desk.partners.refresh()
    found = desk.partners.one(made.key)
    assert found.is_damaged
    assert "phone" not in found.answers
    assert not found.may_be_chosen
    assert desk.partners.one(other.key).may_be_chosen
    mended = desk.partners.save(made.key, OWN, found.digest, desk.clock.today())
    assert mended.may_be_chosen


def test_an_older_state_put_back_is_no_state_that_was_entered(desk: Desk) -> None:
    made = add(desk)
    before = desk.vault.settings.shared(f"partner.{made.key}")
    desk.partners.archive(made.key)
    desk.vault.settings.set_shared(f"partner.{made.key}", before)
    desk.partners.refresh()
    assert desk.partners.one(made.key).is_damaged


def test_what_nobody_entered_is_not_read(desk: Desk) -> None:
    value = {"form": 1, "answers": {"phone": "040 666"}, "archived": False, "salt": b"0"}
    desk.vault.settings.set_shared("partner.kela", value)
    desk.partners.refresh()
    assert "phone" not in desk.partners.one("kela").answers


def test_two_desks_do_not_write_over_each_other(desk: Desk) -> None:
    made = add(desk)
    first = {**made.answers, "phone": "040 1"}
    desk.partners.save(made.key, first, made.digest, desk.clock.today())
    with pytest.raises(PartnerChangedMeanwhileError):
        desk.partners.save(made.key, made.answers, made.digest, desk.clock.today())
    assert desk.partners.one(made.key).answers["phone"] == "040 1"


def test_name_and_kind_of_a_shipped_partner_stay_and_the_rest_is_added(desk: Desk) -> None:
    kela = desk.partners.one("kela")
    today = desk.clock.today()
    renamed = {**kela.answers, "name_fi": "Joku muu", "kind": "other"}
    problems = desk.partners.problems("kela", renamed, today)
    assert [problem.field_id for problem in problems] == ["name_fi", "kind"]
    with pytest.raises(InvalidAnswersError):
        desk.partners.save("kela", renamed, "", today)
    made = desk.partners.save("kela", {**kela.answers, "hours": "Må–fr 9–16"}, "", today)
    assert made.answers["hours"] == "Må–fr 9–16"
    assert made.recipient == kela.recipient


def test_an_own_partner_is_of_no_kind_that_would_get_more(desk: Desk) -> None:
    for kind, rule in RULES.kinds.items():
        problems = desk.partners.problems("", {**OWN, "kind": kind}, desk.clock.today())
        assert bool(problems) is not rule.own
    assert not RULES.kinds["programme"].own


def test_two_partners_have_not_the_same_name(desk: Desk) -> None:
    add(desk)
    problems = desk.partners.problems("", {**OWN, "name_fi": "Uusi"}, desk.clock.today())
    assert [problem.field_id for problem in problems] == ["name_sv"]


def test_an_archived_partner_keeps_its_name_and_is_offered_no_more(desk: Desk) -> None:
    made = add(desk)
    archived = desk.partners.archive(made.key)
    assert archived.is_archived
    assert partner_names(desk.forms)[made.key] == made.name
    field = desk.forms.latest("referral").bound(Concept.PARTNER)
    assert field is not None
    option = next(one for one in field.options if one.key == made.key)
    assert not option.offered
    assert desk.partners.restore(made.key).may_be_chosen
    assert last_entry(desk) == Action.PARTNER_CHANGED.value


def test_what_is_typed_of_a_partner_waits_until_it_is_saved(desk: Desk) -> None:
    desk.partner_drafts.keep(PartnerDraft("", {"name_sv": "Halv"}, ""))
    desk.partner_drafts.keep(PartnerDraft("kela", {"phone": "040"}, ""))
    kept = desk.partner_drafts.kept("")
    assert kept is not None
    assert kept.answers == {"name_sv": "Halv"}
    desk.partner_drafts.forget("")
    assert desk.partner_drafts.kept("") is None
    assert desk.partner_drafts.kept("kela") is not None


def test_the_store_knows_the_newest_entry_of_each(vault: Vault) -> None:
    store: PartnerStore = vault.partners
    store.put("a", {"x": 1}, "added", "")
    (first,) = store.all()
    store.put("a", {"x": 2}, "changed", first.digest)
    store.put("b", {"x": 3}, "added", "")
    assert [(one.key, one.value) for one in store.all()] == [("a", {"x": 2}), ("b", {"x": 3})]
    with pytest.raises(PartnerChangedMeanwhileError):
        store.put("a", {"x": 4}, "changed", "")


def test_an_unknown_partner_is_none(desk: Desk) -> None:
    assert desk.partners.get("nobody") is None
    with pytest.raises(NotFoundError):
        desk.partners.one("nobody")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('kind = "police"', 'kind = "unheard_of"'),
        ("own = true", 'own = "yes"'),
        ('key = "kela"', 'key = "dvv"'),
        ("version = 1", "version = 1\ncolour = 2"),
        (', fi = "Kansaneläkelaitos (Kela)"', ""),
    ],
)
def test_a_doubtful_file_of_partners_is_refused(tmp_path: Path, old: str, new: str) -> None:
    words = FILE.read_text(encoding="utf-8")
    assert old in words
    path = tmp_path / "partners.toml"
    path.write_text(words.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(PartnerFileError):
        PartnerRules.load(path)
