"""What a mutation is: one thing switched off, in this process, until it is undone."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import pytest

Change = Callable[[pytest.MonkeyPatch], None]
NEVER = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class Mutation:
    """One thing switched off; ``change`` raises when there is nothing of that name any more."""

    area: str
    name: str
    change: Change


def constantly(value: Any) -> Callable[..., Any]:
    """Return a function or method that says ``value`` whatever it is asked."""

    def say(*_args: Any, **_kwargs: Any) -> Any:
        return value

    return say


def nothing(*_args: Any, **_kwargs: Any) -> Iterator[Any]:
    """Yield nothing, whatever is asked."""
    yield from ()


def first_argument(given: Any, *_args: Any, **_kwargs: Any) -> Any:
    """Return what was given, unchanged."""
    return given


def set_to(place: object, name: str, value: object) -> Change:
    """Return the change that puts ``value`` in the place of ``name``, which must be there."""

    def change(patch: pytest.MonkeyPatch) -> None:
        patch.setattr(place, name, value)

    return change


def without(place: object, name: str, *gone: object) -> Change:
    """Return the change that takes ``gone`` out of a set, a tuple, or the keys of a mapping."""

    def change(patch: pytest.MonkeyPatch) -> None:
        held = getattr(place, name)
        for one in gone:
            if one not in held:
                raise LookupError(f"{name}: {one!r}")
        if isinstance(held, dict):
            patch.setattr(place, name, {k: v for k, v in held.items() if k not in gone})
        else:
            patch.setattr(place, name, type(held)(one for one in held if one not in gone))

    return change


def together(*changes: Change) -> Change:
    """Return the change that makes all of ``changes``."""

    def change(patch: pytest.MonkeyPatch) -> None:
        for one in changes:
            one(patch)

    return change


def patterns_of(area: str, modules: Sequence[ModuleType]) -> Iterator[Mutation]:
    """Yield, for each pattern that a module holds by name, the mutation that it never matches."""
    for module in modules:
        for name, held in sorted(vars(module).items()):
            said = f"{module.__name__.rpartition('.')[2]}.{name}"
            if isinstance(held, re.Pattern):
                yield Mutation(area, said, _never(module, name))
            elif isinstance(held, tuple) and held and isinstance(held[0], re.Pattern):
                named = {id(one) for one in vars(module).values() if isinstance(one, re.Pattern)}
                for number, one in enumerate(held):
                    if id(one) not in named:
                        yield Mutation(area, f"{said}[{number}]", _drop(module, name, number))


def _never(module: ModuleType, name: str) -> Change:
    """Return the change that a pattern matches nothing, wherever the module has listed it too."""

    def change(patch: pytest.MonkeyPatch) -> None:
        held = getattr(module, name)
        for other, value in list(vars(module).items()):
            if isinstance(value, tuple) and any(one is held for one in value):
                patch.setattr(module, other, tuple(one for one in value if one is not held))
        patch.setattr(module, name, NEVER)

    return change


def _drop(module: ModuleType, name: str, number: int) -> Change:
    def change(patch: pytest.MonkeyPatch) -> None:
        held = getattr(module, name)
        patch.setattr(module, name, (*held[:number], *held[number + 1 :]))

    return change
