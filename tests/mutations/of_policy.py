"""Each cell of the default policy made looser, and each rule about agreements."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from exitdesk.domain.agreements import AgreementTerms
from exitdesk.domain.categories import Category
from exitdesk.redaction import policies
from exitdesk.redaction.policies import Cell, Policy, Recipient
from exitdesk.redaction.treatments import TAKEN_BY, Treatment
from tests.mutations.changes import Change, Mutation, constantly, set_to

FILE = Path(__file__).parents[2] / "resources" / "policies" / "default.1.toml"


def of_policy() -> Iterator[Mutation]:
    """Yield the mutations of the policy: one for each cell that could say more, and the rules."""
    for recipient in Policy.load(FILE).recipients():
        for category, cell in recipient.cells.items():
            for looser, said in _looser(category, cell):
                yield Mutation(
                    "policy cell",
                    f"{recipient.key}, {category.value}: {_said(cell)} becomes {said}",
                    _with_cell(recipient.key, category, looser),
                )
    yield from _of_rules()


def _looser(category: Category, cell: Cell) -> Iterator[tuple[Cell, str]]:
    """Yield the cell with each of its treatments one step looser."""
    step = _next(category, cell.otherwise)
    if step is not None:
        agreed = cell.agreed if cell.agreed is not step else None
        looser = Cell(step, agreed)
        yield looser, _said(looser)
    if cell.agreed is not None:
        step = _next(category, cell.agreed)
        if step is not None:
            looser = Cell(cell.otherwise, step)
            yield looser, _said(looser)


def _next(category: Category, treatment: Treatment) -> Treatment | None:
    order = TAKEN_BY[category]
    place = order.index(treatment) + 1
    return order[place] if place < len(order) else None


def _said(cell: Cell) -> str:
    if cell.agreed is None:
        return cell.otherwise.value
    return f"{cell.agreed.value} if agreed, else {cell.otherwise.value}"


def _with_cell(key: str, category: Category, cell: Cell) -> Change:
    """Return the change that one cell is read as ``cell``, whatever the file says."""

    def change(patch: pytest.MonkeyPatch) -> None:
        real = policies._recipient

        def read(table: dict[str, Any]) -> Recipient:
            recipient = real(table)
            if recipient.key != key:
                return recipient
            return replace(recipient, cells={**recipient.cells, category: cell})

        patch.setattr(policies, "_recipient", read)

    return change


def _of_rules() -> Iterator[Mutation]:
    area = "policy rule"
    yield Mutation(
        area,
        "what an agreement does not permit is removed",
        set_to(policies, "under_agreement", _as_if_permitted),
    )
    yield Mutation(
        area,
        "a cell needs its permit",
        set_to(AgreementTerms, "permit_for", constantly(object())),
    )
    yield Mutation(
        area,
        "an agreement must be in force and reach the recipient",
        set_to(AgreementTerms, "reaches", constantly(True)),
    )
    yield Mutation(area, "no agreement, nothing goes", set_to(Recipient, "treatments", _without))
    yield Mutation(
        area, "an unknown recipient gets nothing", set_to(Policy, "treatments", _to_anybody)
    )
    yield Mutation(area, "a cell takes what makes sense", set_to(Cell, "fits", constantly(True)))


def _as_if_permitted(cell: Cell, *, is_permitted: bool) -> Treatment:
    assert is_permitted in {True, False}
    return cell.agreed or cell.otherwise


def _without(self: Recipient, agreement: Any, today: Any) -> Mapping[Category, Treatment]:
    if self.needs_agreement and agreement is not None and not agreement.reaches(self.key, today):
        return dict.fromkeys(Category, Treatment.REMOVE)
    return {
        category: policies.under_agreement(
            cell,
            is_permitted=agreement is None
            or agreement.permit_for(self.key, category, today) is not None,
        )
        for category, cell in self.cells.items()
    }


def _to_anybody(
    self: Policy, recipient: str, agreement: Any, today: Any
) -> Mapping[Category, Treatment]:
    known = self.by_key.get(recipient) or next(iter(self.by_key.values()))
    return known.treatments(agreement, today)
