"""Whatever is shared, taken back and handed over, in any order: table, ledger and keys agree."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exitdesk.domain.case_access import Part
from exitdesk.vault import Vault
from exitdesk.vault.errors import NoCaseKeyError, VaultError
from tests.access.units import KEEPER, ON_DUTY, OTHER, THIRD, Unit, person

NAMES = (KEEPER, OTHER, THIRD, ON_DUTY)
_name = st.sampled_from(NAMES)
_step = st.one_of(
    st.tuples(st.just("share"), _name, st.sampled_from((Part.DEPUTY, Part.READER))),
    st.tuples(st.just("take back"), _name, st.none()),
    st.tuples(st.just("hand over"), _name, st.booleans()),
)
Step = tuple[str, str, object]


def do(vault: Vault, unit: Unit, case_id: str, step: Step) -> None:
    """Do a step; what may not be done is refused and leaves everything as it was."""
    what, name, how = step
    officer_id = unit.ids[name]
    try:
        if what == "share":
            assert isinstance(how, Part)
            vault.access.share(case_id, officer_id, how)
        elif what == "take back":
            vault.access.take_back(case_id, officer_id)
        else:
            vault.access.hand_over(case_id, officer_id, former_stays=bool(how))
    except VaultError:
        return


def expected(parts: dict[str, Part], by: str, step: Step) -> dict[str, Part]:
    """Return the parts after a step, as the rules say it in words."""
    what, name, how = step
    held, own = parts.get(name), parts.get(by)
    decides = own in {Part.RESPONSIBLE, Part.DEPUTY}
    after = dict(parts)
    if what == "share" and decides and held is not Part.RESPONSIBLE:
        assert isinstance(how, Part)
        if how is Part.DEPUTY:
            after = {one: Part.READER if p is Part.DEPUTY else p for one, p in after.items()}
        after[name] = how
    elif what == "take back" and held in {Part.DEPUTY, Part.READER} and (decides or by == name):
        del after[name]
    elif what == "hand over" and own is Part.RESPONSIBLE and by != name:
        after[name], after[by] = Part.RESPONSIBLE, Part.READER
        if not how:
            del after[by]
    return after


@settings(
    max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(steps=st.lists(st.tuples(_name, _step), min_size=1, max_size=8))
def test_after_any_sequence_exactly_those_with_a_part_can_unseal_what_is_written_next(
    first_unit: Unit, steps: Sequence[tuple[str, Step]]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        unit = first_unit.copied(Path(folder) / "vault")
        with unit.at_desk() as vault:
            case_id = vault.cases.create()
        parts = {KEEPER: Part.RESPONSIBLE}
        for by, step in steps:
            with unit.at_desk(by) as vault:
                do(vault, unit, case_id, step)
            parts = expected(parts, by, step)
        responsible = next(name for name, part in parts.items() if part is Part.RESPONSIBLE)
        with unit.at_desk(responsible) as vault:
            assert {one.name: one.part for one in vault.access.people(case_id)} == parts
            assert vault.ledger.verify().problems == ()
            vault.records.write(case_id, *person(unit.forms, "det nyaste"))
            newest = len(vault._core.gate.standing(case_id).keys)
        for name in NAMES:
            with unit.at_desk(name) as vault:
                assert holds(vault, case_id, newest) is (name in parts or name == ON_DUTY)
                assert vault.access.may_open(case_id) is (name in parts)


def holds(vault: Vault, case_id: str, generation: int) -> bool:
    """Whether the officer at this desk can unwrap a generation of a case's key."""
    try:
        return bool(vault._case_keys._get(case_id, generation))
    except NoCaseKeyError:
        return False
