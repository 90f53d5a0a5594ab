"""A policy as the one text that stands for it, the same for the same policy."""

import json
from collections.abc import Iterator

from exitdesk.domain.categories import Category
from exitdesk.redaction.policies import Cell, Policy, Recipient


def policy_text(policy: Policy) -> str:
    """Return the policy in TOML; ``Policy.read`` gives it back."""
    lines = [f"key = {_quoted(policy.key)}", f"version = {policy.version}"]
    for recipient in policy.recipients():
        lines += ["", *_recipient_lines(recipient)]
    return "\n".join(lines) + "\n"


def _recipient_lines(recipient: Recipient) -> Iterator[str]:
    label = recipient.label
    yield "[[recipient]]"
    yield f"key = {_quoted(recipient.key)}"
    yield f"label = {{ sv = {_quoted(label.sv)}, fi = {_quoted(label.fi)} }}"
    yield f"needs_agreement = {_flag(recipient.needs_agreement)}"
    yield f"receives_reports = {_flag(recipient.receives_reports)}"
    yield f"outside = {_flag(recipient.outside)}"
    yield f"retired = {_flag(recipient.retired)}"
    yield "[recipient.cells]"
    for category in Category:
        yield f"{category.value} = {_cell(recipient.cells[category])}"


def _cell(cell: Cell) -> str:
    otherwise = _quoted(cell.otherwise.value)
    if cell.agreed is None:
        return otherwise
    return f"{{ agreed = {_quoted(cell.agreed.value)}, otherwise = {otherwise} }}"


def _flag(value: bool) -> str:  # noqa: FBT001
    return "true" if value else "false"


def _quoted(words: str) -> str:
    """Return a basic string: of printable characters TOML and JSON write it the same."""
    return json.dumps(words, ensure_ascii=False)
