"""One case that has been tampered with does not hide what is due in the others."""

from datetime import timedelta

from exitdesk.casework.agreed_contacts import AgreedContacts
from exitdesk.casework.today import Today
from exitdesk.domain.answers import Answers
from exitdesk.vault import Vault
from tests.access.units import KEEPER, OTHER, Unit


def today(unit: Unit, vault: Vault) -> Today:
    contacts = AgreedContacts(vault, unit.forms, unit.clock)
    return Today(vault, unit.forms, contacts, unit.clock)


def two_promises(unit: Unit) -> tuple[str, str]:
    tomorrow = unit.clock.today() + timedelta(days=1)
    with unit.at_desk(OTHER) as vault:
        cases = vault.cases.create(), vault.cases.create()
        for case_id in cases:
            step: Answers = {"title": "Ring", "due": tomorrow}
            vault.records.write(case_id, unit.forms.latest("step"), step)
            vault.drafts.begin(unit.forms.latest("note"), case_id=case_id)
    return cases


def test_rows_about_who_may_open_a_case_hide_nothing_of_another(unit: Unit) -> None:
    spoilt, whole = two_promises(unit)
    with unit.insider() as database:
        database.execute(
            "INSERT INTO case_access VALUES (?, ?, 'reader')", (spoilt, unit.ids[KEEPER])
        )
    with unit.at_desk(OTHER) as vault:
        items = today(unit, vault).items()
        assert {item.case_id for item in items} == {spoilt, whole}
        (told,) = [item for item in items if item.case_id == spoilt]
        assert "loggen" in told.title.sv
        assert [draft.case_id for draft in vault.drafts.all()] == [whole]


def test_a_damaged_record_hides_nothing_of_another_case(unit: Unit) -> None:
    spoilt, whole = two_promises(unit)
    with unit.insider() as database:
        database.execute("UPDATE revisions SET salt = zeroblob(32) WHERE case_id = ?", (spoilt,))
    with unit.at_desk(OTHER) as vault:
        found = {item.case_id for item in today(unit, vault).items() if item.place.page == "case"}
        assert found == {spoilt, whole}
