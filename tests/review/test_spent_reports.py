"""Papers in the making that somebody has spoilt do not keep anyone from striking out."""

from exitdesk.domain.strikings import FieldPath
from tests.access.units import OTHER, Unit


def test_a_spoilt_paper_does_not_keep_a_passage_from_being_struck_out(unit: Unit) -> None:
    with unit.at_desk(OTHER) as vault:
        case_id = vault.cases.create()
        note = {"kind": "own", "body": "Ringde Xaver i dag."}
        made = vault.records.write(case_id, unit.forms.latest("note"), note)
        for spoilt in ([1, 2], {"decisions": [1]}, {"decisions": [[1]]}, "Xaver", 5):
            vault.settings.set(f"report.{case_id}", spoilt)
            vault.strikings.count(made.object_id, FieldPath("body"), "Xaver")
        count = vault.strikings.strike(made.object_id, FieldPath("body"), "Xaver", "rättelse")
        assert count.revisions == 1
