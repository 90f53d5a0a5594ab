"""The policy in words: cells, recipients, and what differs between two versions."""

from exitdesk.casework.report_rules import TREATMENT_TEXTS, category_name
from exitdesk.domain.texts import Text
from exitdesk.forms.library import FormLibrary
from exitdesk.redaction.policies import Cell
from exitdesk.redaction.policy_changes import CellChange, PolicyChanges, Trait, TraitChange
from exitdesk.redaction.treatments import Treatment

_AGREED = Text(
    sv="om överenskommet: {agreed}; annars: {otherwise}",
    fi="jos on sovittu: {agreed}; muuten: {otherwise}",
)
_ONLY_AGREED = Text(sv="om överenskommet: {agreed}", fi="jos on sovittu: {agreed}")
_CHANGED = Text(
    sv="{recipient} · {category}: {after} (förut: {before})",
    fi="{recipient} · {category}: {after} (ennen: {before})",
)
_NEW = Text(sv="{recipient} · {category}: {after}", fi="{recipient} · {category}: {after}")
_TRAITS: dict[tuple[Trait, bool], Text] = {
    (Trait.ADDED, True): Text(sv="ny mottagare", fi="uusi vastaanottaja"),
    (Trait.RETIRED, True): Text(sv="tar inte längre emot", fi="ei enää ota vastaan"),
    (Trait.RETIRED, False): Text(sv="tar emot igen", fi="ottaa taas vastaan"),
    (Trait.NEEDS_AGREEMENT, True): Text(
        sv="klientens överenskommelse behövs", fi="asiakkaan sopimus tarvitaan"
    ),
    (Trait.NEEDS_AGREEMENT, False): Text(
        sv="klientens överenskommelse behövs inte", fi="asiakkaan sopimusta ei tarvita"
    ),
    (Trait.RECEIVES_REPORTS, True): Text(
        sv="tar emot rapporter om ett ärende", fi="saa raportteja yksittäisestä asiasta"
    ),
    (Trait.RECEIVES_REPORTS, False): Text(
        sv="tar inte emot rapporter om ett ärende", fi="ei saa raportteja yksittäisestä asiasta"
    ),
    (Trait.OUTSIDE, True): Text(
        sv="står utanför Exitverksamheten", fi="on Exit-toiminnan ulkopuolella"
    ),
    (Trait.OUTSIDE, False): Text(sv="hör till Exitverksamheten", fi="kuuluu Exit-toimintaan"),
}
_TRAIT = Text(sv="{recipient}: {what}", fi="{recipient}: {what}")
_RENAMED = Text(sv="{recipient} (förut: {before})", fi="{recipient} (ennen: {before})")


def cell_text(cell: Cell) -> Text:
    """Return what a cell says; that the rest is not disclosed goes without saying."""
    otherwise = TREATMENT_TEXTS[cell.otherwise]
    if cell.agreed is None:
        return otherwise
    if cell.otherwise is Treatment.REMOVE:
        return _filled(_ONLY_AGREED, agreed=TREATMENT_TEXTS[cell.agreed])
    return _filled(_AGREED, agreed=TREATMENT_TEXTS[cell.agreed], otherwise=otherwise)


def changes_texts(forms: FormLibrary, changes: PolicyChanges) -> tuple[tuple[Text, bool], ...]:
    """Return what differs, a line each, with whether it lets more through.

    Of a new recipient only what is not removed is told.
    """
    told = [(_trait(one), one.loosens) for one in changes.traits]
    told += [(_cell(forms, one), one.loosens) for one in changes.cells]
    return tuple(told)


def _trait(change: TraitChange) -> Text:
    label = change.recipient.label
    if change.trait is Trait.RENAMED and change.before is not None:
        return _filled(_RENAMED, recipient=label, before=change.before.label)
    return _filled(_TRAIT, recipient=label, what=_TRAITS[change.trait, change.holds])


def _cell(forms: FormLibrary, change: CellChange) -> Text:
    said = {
        "recipient": change.recipient.label,
        "category": category_name(forms, change.category),
        "after": cell_text(change.after),
    }
    if change.before is None:
        return _filled(_NEW, **said)
    return _filled(_CHANGED, **said, before=cell_text(change.before))


def _filled(text: Text, **values: Text) -> Text:
    """Return a sentence whose places are filled with words in its own language."""
    return Text(
        sv=text.sv.format_map({key: one.sv for key, one in values.items()}),
        fi=text.fi.format_map({key: one.fi for key, one in values.items()}),
    )
