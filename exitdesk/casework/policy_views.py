"""The policy as windows show it: cells with what may be chosen, the whole table, the versions."""

from collections.abc import Iterator
from dataclasses import dataclass

from exitdesk.casework.policies import PolicyVersion
from exitdesk.casework.policy_drafts import (
    FIXED,
    PolicyDraft,
    outcome_of,
    tighter_ones,
)
from exitdesk.casework.policy_words import cell_text, changes_texts
from exitdesk.casework.report_rules import TREATMENT_TEXTS, category_name
from exitdesk.domain.categories import Category
from exitdesk.domain.texts import Text
from exitdesk.forms.library import FormLibrary
from exitdesk.redaction.policies import CLIENT_COPY, Cell, Policy, Recipient
from exitdesk.redaction.policy_changes import CellChange, Trait, compare
from exitdesk.redaction.treatments import OF_OTHERS, TAKEN_BY, Treatment

__all__ = [
    "CellView",
    "ChangeLine",
    "ChoiceView",
    "MatrixCell",
    "MatrixRow",
    "MatrixView",
    "RecipientView",
    "Trait",
    "cell_views",
    "change_lines",
    "matrix_view",
    "recipient_views",
    "version_lines",
]


_YES, _NO = Text(sv="ja", fi="kyllä"), Text(sv="nej", fi="ei")
_TRAITS: dict[Trait, Text] = {
    Trait.OUTSIDE: Text(sv="Står utanför Exitverksamheten", fi="On Exit-toiminnan ulkopuolella"),
    Trait.NEEDS_AGREEMENT: Text(
        sv="Kräver klientens överenskommelse", fi="Tarvitsee asiakkaan sopimuksen"
    ),
    Trait.RECEIVES_REPORTS: Text(
        sv="Tar emot rapporter om enskilda ärenden", fi="Saa raportteja yksittäisistä asioista"
    ),
}


@dataclass(frozen=True, slots=True)
class ChoiceView:
    """What is chosen, and everything that may be, the strictest first, by key."""

    chosen: str
    options: tuple[tuple[str, Text], ...]


@dataclass(frozen=True, slots=True)
class CellView:
    """One category of one recipient, to be read or changed."""

    category: Category
    name: Text
    agreed: ChoiceView
    otherwise: ChoiceView | None  # None: it is the same always, for who needs no agreement
    of_others: bool  # it concerns others than the client, whose consent is not enough
    is_changed: bool
    was: Text | None  # what the policy in force says, where that is something else
    loosens: bool


@dataclass(frozen=True, slots=True)
class RecipientView:
    """A recipient with what is true of them, and which of it may be changed."""

    key: str
    label: Text
    retired: bool
    needs_agreement: bool
    receives_reports: bool
    outside: bool
    is_new: bool  # came with this change: may be taken out again
    changeable: frozenset[Trait]
    is_changed: bool
    loosens: bool  # what is true of them lets more through than before, whatever the cells say


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """A cell in words."""

    said: Text
    is_changed: bool
    loosens: bool


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A category, or something else about recipients, with a cell for each of them."""

    name: Text
    cells: tuple[MatrixCell, ...]


@dataclass(frozen=True, slots=True)
class MatrixView:
    """The whole policy as a table."""

    columns: tuple[Text, ...]
    rows: tuple[MatrixRow, ...]


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """Something that differs, in words."""

    said: Text
    loosens: bool


def cell_views(forms: FormLibrary, now: Policy, draft: PolicyDraft) -> tuple[CellView, ...]:
    """Return every category of the recipient that the draft shows."""
    shown = draft.policy.recipient(draft.recipient)
    changed = {one.category: one for one in _changes(now, draft.policy, draft.recipient)}
    return tuple(
        CellView(
            category=category,
            name=category_name(forms, category),
            agreed=_agreed(shown, category),
            otherwise=_otherwise(shown, category) if shown.needs_agreement else None,
            of_others=category in OF_OTHERS,
            is_changed=category in changed,
            was=_was(changed.get(category)),
            loosens=category in changed and changed[category].loosens,
        )
        for category in Category
    )


def recipient_views(now: Policy, policy: Policy) -> tuple[RecipientView, ...]:
    """Return everyone in ``policy``, with what differs from the policy in force."""
    changes = compare(now, policy)
    changed = {one.recipient.key for one in changes.traits}
    changed |= {one.recipient.key for one in changes.cells}
    looser = {one.recipient.key for one in changes.traits if one.loosens}
    return tuple(
        RecipientView(
            key=one.key,
            label=one.label,
            retired=one.retired,
            needs_agreement=one.needs_agreement,
            receives_reports=one.receives_reports,
            outside=one.outside,
            is_new=one.key not in now.by_key,
            changeable=_changeable(one),
            is_changed=one.key in changed,
            loosens=one.key in looser,
        )
        for one in policy.recipients()
    )


def matrix_view(forms: FormLibrary, now: Policy, policy: Policy) -> MatrixView:
    """Return the whole of ``policy``, with what differs from the policy in force marked."""
    changed = {(one.recipient.key, one.category): one for one in compare(now, policy).cells}
    active = [one for one in policy.recipients() if not one.retired]
    rows = []
    for category in Category:
        cells = []
        for one in active:
            change = changed.get((one.key, category))
            loosens = change is not None and change.loosens
            said = cell_text(one.cells[category])
            cells.append(MatrixCell(said, change is not None, loosens))
        rows.append(MatrixRow(category_name(forms, category), tuple(cells)))
    rows += _trait_rows(now, policy, active)
    return MatrixView(tuple(one.label for one in active), tuple(rows))


def change_lines(forms: FormLibrary, now: Policy, policy: Policy) -> tuple[ChangeLine, ...]:
    """Return what differs from the policy in force, a line each."""
    return tuple(
        ChangeLine(said, loosens) for said, loosens in changes_texts(forms, compare(now, policy))
    )


def version_lines(forms: FormLibrary, version: PolicyVersion) -> tuple[ChangeLine, ...]:
    """Return what a version changed in the one before it, a line each."""
    if version.changes is None:
        return ()
    return tuple(ChangeLine(*one) for one in changes_texts(forms, version.changes))


def _trait_rows(now: Policy, policy: Policy, active: list[Recipient]) -> Iterator[MatrixRow]:
    changed = {(one.recipient.key, one.trait): one for one in compare(now, policy).traits}
    for trait, name in _TRAITS.items():
        cells = []
        for one in active:
            holds = {
                Trait.OUTSIDE: one.outside,
                Trait.NEEDS_AGREEMENT: one.needs_agreement,
                Trait.RECEIVES_REPORTS: one.receives_reports,
            }
            change = changed.get((one.key, trait))
            loosens = change is not None and change.loosens
            said = _YES if holds[trait] else _NO
            cells.append(MatrixCell(said, change is not None, loosens))
        yield MatrixRow(name, tuple(cells))


def _changes(now: Policy, policy: Policy, recipient: str) -> Iterator[CellChange]:
    return (one for one in compare(now, policy).cells if one.recipient.key == recipient)


def _was(change: CellChange | None) -> Text | None:
    if change is None:
        return None
    return cell_text(change.before or Cell(Treatment.REMOVE))


def _agreed(shown: Recipient, category: Category) -> ChoiceView:
    chosen = outcome_of(shown, category).agreed
    return ChoiceView(chosen.value, _options(TAKEN_BY[category]))


def _otherwise(shown: Recipient, category: Category) -> ChoiceView:
    outcome = outcome_of(shown, category)
    return ChoiceView(outcome.otherwise.value, _options(tighter_ones(category, outcome.agreed)))


def _options(treatments: tuple[Treatment, ...]) -> tuple[tuple[str, Text], ...]:
    return tuple((one.value, TREATMENT_TEXTS[one]) for one in treatments)


def _changeable(recipient: Recipient) -> frozenset[Trait]:
    if recipient.key == CLIENT_COPY:
        return frozenset()
    if recipient.key in FIXED:
        return frozenset({Trait.RETIRED})
    every = {Trait.RETIRED, Trait.RECEIVES_REPORTS, Trait.OUTSIDE}
    return frozenset(every if recipient.outside else every | {Trait.NEEDS_AGREEMENT})
