"""A withdrawal that is being chosen: kept in the vault until it is confirmed."""

from dataclasses import dataclass
from typing import Any

from exitdesk.domain.agreements import Cell
from exitdesk.domain.categories import Category
from exitdesk.vault import Vault

_KEY = "withdrawal."  # and the case: striking out looks there
_CATEGORIES = frozenset(Category)


@dataclass(frozen=True, slots=True)
class HalfWithdrawal:
    """What is chosen and typed so far; "" for what is not."""

    case_id: str
    person: str = ""
    scope: str = ""
    cells: frozenset[Cell] = frozenset()
    words: str = ""
    day: str = ""  # as typed


class HalfWithdrawals:
    """The withdrawal in the making of each case; it survives lock and power loss."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def keep(self, half: HalfWithdrawal) -> None:
        """Keep it as it stands."""
        stored = {
            "person": half.person,
            "scope": half.scope,
            "cells": [[recipient, category.value] for recipient, category in sorted(half.cells)],
            "text": half.words,
            "day": half.day,
        }
        self._vault.settings.set(_KEY + half.case_id, stored)

    def kept(self, case_id: str) -> HalfWithdrawal:
        """Return the one in the making, an empty one when there is none."""
        stored: Any = self._vault.settings.get(_KEY + case_id)
        if not isinstance(stored, dict) or not stored:
            return HalfWithdrawal(case_id)
        return HalfWithdrawal(
            case_id,
            person=stored["person"],
            scope=stored["scope"],
            cells=frozenset(
                (recipient, Category(key))
                for recipient, key in stored["cells"]
                if key in _CATEGORIES
            ),
            words=stored["text"],
            day=stored["day"],
        )

    def forget(self, case_id: str) -> None:
        """Throw the one in the making away."""
        self._vault.settings.set(_KEY + case_id, {})
