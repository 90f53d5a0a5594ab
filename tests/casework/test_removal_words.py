"""Every rule says in words what it is."""

from dataclasses import replace

from exitdesk.casework.removal_words import RULE_TEXTS, explain
from exitdesk.casework.report_texts import Source
from exitdesk.domain.categories import Category
from exitdesk.redaction.engine import Removal, redact
from exitdesk.redaction.engine.recognisers import RECOGNISERS
from exitdesk.redaction.treatments import Treatment
from tests.redaction.jobs import job_of

REMOVAL = Removal(0, 0, 3, "Ada", "[PERSON A]", "name", Category.CLOSE_ONE, "Ada Lund")


def test_every_recogniser_and_every_rule_has_words_of_its_own() -> None:
    rules = {one.name for one in RECOGNISERS}
    rules |= {"name", "initials", "identifier", "birth_date", "event_date", "decision"}
    rules |= {"age", "municipality"}
    assert rules <= set(RULE_TEXTS)


def test_a_removal_says_its_rule_and_the_known_name() -> None:
    said = explain(REMOVAL)
    assert said.rule == RULE_TEXTS["name"]
    assert said.known == "Ada Lund"


def test_a_hidden_name_is_never_said() -> None:
    said = explain(replace(REMOVAL, hidden=True))
    assert (said.known, said.hidden) == ("", True)
    items = redact(job_of("Silloin Essi Tarukangas soitti.")).open_items
    said = explain(replace(items[0], known="Essi", hidden=True))
    assert (said.known, said.hidden) == ("", True)


def test_a_structured_value_says_how_far_it_goes() -> None:
    source = Source("Person", "Ort", "Kuopio", Category.MUNICIPALITY, Treatment.REGION, 3)
    assert "välfärdsområdet" in explain(source).rule.sv
    withheld = explain(replace(source, line=None))
    assert "inte" in withheld.rule.sv
