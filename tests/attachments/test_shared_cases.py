"""Attachments of a case that only some officers may open."""

from collections.abc import Callable
from pathlib import Path

import pytest

from exitdesk.domain.case_access import Part
from exitdesk.vault import Vault
from exitdesk.vault.access_errors import CaseNotSharedError
from tests.access.conftest import first_unit
from tests.access.units import ON_DUTY, OTHER, THIRD, Unit
from tests.attachments import samples
from tests.attachments.vault_hands import added, new, read

__all__ = ["first_unit"]


@pytest.fixture
def unit(first_unit: Unit, tmp_path: Path) -> Unit:
    """This test's own unit; its vault is closed."""
    return first_unit.copied(tmp_path / "vault")


@pytest.fixture
def theirs(unit: Unit) -> tuple[str, str]:
    """A case of one officer, and what is attached to it."""
    with unit.at_desk(OTHER) as vault:
        case_id = vault.cases.create()
        return case_id, added(vault, case_id)


@pytest.mark.parametrize(
    "attempt",
    [
        lambda vault, case_id, _one: vault.attachments.of_case(case_id),
        lambda vault, _case_id, one: vault.attachments.get(one),
        lambda vault, case_id, _one: vault.attachments.add(case_id, new()),
        lambda vault, case_id, _one: vault.attachments.titles(case_id, "nyfiken"),
        lambda vault, _case_id, one: vault.attachments.open(one, "nyfiken"),
        lambda vault, _case_id, one: vault.attachments.erase(one, "nyfiken"),
    ],
)
def test_officers_without_access_are_refused_and_nothing_is_entered(
    unit: Unit, theirs: tuple[str, str], attempt: Callable[[Vault, str, str], object]
) -> None:
    with unit.at_desk(THIRD) as vault:
        before = vault.head
        with pytest.raises(CaseNotSharedError):
            attempt(vault, *theirs)
        assert vault.head == before


def test_whoever_gets_access_opens_what_was_attached_before(
    unit: Unit, theirs: tuple[str, str]
) -> None:
    case_id, attachment_id = theirs
    with unit.at_desk(OTHER) as vault:
        vault.access.share(case_id, unit.ids[THIRD], Part.READER)
    with unit.at_desk(THIRD) as vault:
        assert read(vault, attachment_id).content == samples.pdf()
        assert read(vault, added(vault, case_id)).content == samples.pdf()


def test_whoever_loses_access_opens_nothing_and_others_open_everything(
    unit: Unit, theirs: tuple[str, str]
) -> None:
    case_id, first = theirs
    with unit.at_desk(OTHER) as vault:
        vault.access.share(case_id, unit.ids[THIRD], Part.READER)
        vault.access.take_back(case_id, unit.ids[THIRD])
        second = added(vault, case_id)
        assert [read(vault, one).content for one in (first, second)] == [samples.pdf()] * 2
    with unit.at_desk(THIRD) as vault, pytest.raises(CaseNotSharedError):
        vault.attachments.open(second, "nyfiken")


def test_the_officer_on_duty_opens_attachments_in_an_emergency(
    unit: Unit, theirs: tuple[str, str]
) -> None:
    case_id, attachment_id = theirs
    with unit.at_desk(ON_DUTY) as vault:
        vault.access.open_in_emergency(case_id, "Klienten ringde")
        assert read(vault, attachment_id).content == samples.pdf()
