"""What the officer must look at, and what was decided."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256

from exitdesk.domain.texts import Text
from exitdesk.redaction.engine.finds import DOUBTS, Find
from exitdesk.redaction.engine.jobs import Decision, ReviewItem
from exitdesk.redaction.engine.letters import folded
from exitdesk.redaction.engine.matching import FormIndex
from exitdesk.redaction.engine.paradigms import paradigm
from exitdesk.redaction.engine.passages import Findings
from exitdesk.redaction.engine.unknowns import base_form
from exitdesk.redaction.engine.words import Word

_MATCHES = Text(
    sv="Ordet kan vara ett skyddat namn eller ett vanligt ord.",
    fi="Sana voi olla suojattu nimi tai tavallinen sana.",
)
_BIRTHDAY = Text(
    sv="Dagen är densamma som en födelsedag i ärendet.",
    fi="Päivä on sama kuin asiassa oleva syntymäpäivä.",
)
_UNKNOWN = Text(
    sv="Okänt ord med stor begynnelsebokstav: det kan vara ett namn.",
    fi="Tuntematon isolla alkukirjaimella alkava sana: se voi olla nimi.",
)


_SHAPE = Text(
    sv="Kan vara ett nummer eller användarnamn som pekar ut någon.",
    fi="Voi olla numero tai käyttäjätunnus, josta jonkun tunnistaa.",
)
_CONTEXT = 300  # characters shown on either side when a sentence is longer


def items_of(
    passage: int, text: str, findings: Findings, asked: Sequence[Find], bases: Mapping[str, str]
) -> list[ReviewItem]:
    """Return the review items of one passage, in order."""
    items = []
    seen: dict[tuple[str, str], int] = {}
    places: list[tuple[int, int, Find | None]] = [(one.start, one.end, one) for one in asked]
    places += [(word.start, word.end, None) for word in findings.unknown]
    for start, end, find in sorted(places, key=lambda place: place[0]):
        first, last = findings.normal.original_span(start, end)
        from_, to = findings.normal.original_span(*findings.sentence_at[start])
        from_, to = max(from_, first - _CONTEXT), min(to, last + _CONTEXT)
        said = text[from_:to].strip()
        small = findings.normal.small[start:end]
        base = bases.get(small, base_form(small)) if find is None else small
        is_known = find is not None and find.rule not in DOUBTS
        nth = seen[said, small] = seen.get((said, small), -1) + 1
        items.append(
            ReviewItem(
                item_id=_item_id(said, small, nth, known=is_known),
                passage=passage,
                start=first,
                end=last,
                word=text[first:last],
                base_form=base,
                sentence=said,
                sentence_start=from_ + len(text[from_:to]) - len(text[from_:to].lstrip()),
                matches_known=is_known,
                why=_why(find),
                known=find.known if find else "",
                hidden=find is not None and find.hidden,
            )
        )
    return items


def _why(find: Find | None) -> Text:
    if find is None:
        return _UNKNOWN
    if find.rule in DOUBTS:
        return _SHAPE
    return _BIRTHDAY if find.rule == "birth_date" else _MATCHES


def _item_id(sentence: str, word: str, nth: int, *, known: bool) -> str:
    marked = "\x1f".join((sentence, word, str(nth), "known" if known else "unknown"))
    return sha256(marked.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def bases_of(words: Iterable[Word]) -> dict[str, str]:
    """Return the base form of each unknown word, so that forms of one name share one.

    A word that is the nominative of others lends them its own form.
    """
    guesses = {word.small: base_form(word.small) for word in words}
    by_beginning: dict[str, list[str]] = defaultdict(list)
    for small in guesses:
        by_beginning[small[:3]].append(small)
    index: dict[str, str] = {}
    candidates = {word for word in (*guesses, *guesses.values()) if word.isalpha()}
    forms = {word: _forms_among(word, by_beginning[word[:3]]) for word in sorted(candidates)}
    for word, found in sorted(forms.items(), key=lambda pair: (-len(pair[1]), len(pair[0]))):
        for form in found:
            index.setdefault(form, word)
    return {small: index.get(small, guess) for small, guess in guesses.items()}


def _forms_among(nominative: str, smalls: Sequence[str]) -> list[str]:
    if len(nominative) < 2:
        return []
    if len(smalls) == 1:
        return [nominative] if smalls[0] == nominative else []
    return [
        small
        for small in smalls
        if any(
            small.startswith(stem.text) and small[len(stem.text) :] in stem.endings
            for stem in paradigm(nominative)
        )
    ]


def settled(
    items: Iterable[ReviewItem], decisions: Iterable[Decision], cleared: FormIndex
) -> tuple[list[ReviewItem], list[ReviewItem], list[ReviewItem]]:
    """Return the items kept, removed and still open.

    A word on the officer's list is kept. Keeping a word that matches a known name needs a
    reason; without one it stays open.
    """
    by_id = {decision.item_id: decision for decision in decisions}
    kept, removed, still_open = [], [], []
    for item in items:
        decision = by_id.get(item.item_id)
        if _is_cleared(folded(item.word), cleared):
            kept.append(item)
        elif decision is None:
            still_open.append(item)
        elif not decision.keep:
            removed.append(item)
        elif item.matches_known and not decision.reason.strip():
            still_open.append(item)
        else:
            kept.append(item)
    return kept, removed, still_open


def _is_cleared(small: str, cleared: FormIndex) -> bool:
    """Whether a word, or the first part of one with hyphens, is on the officer's list."""
    return any(
        cleared.find(part, finnish=True, swedish=True)
        for part in {small, small.split("-", maxsplit=1)[0]}
    )


def decide_together(
    items: Iterable[ReviewItem], base: str, *, keep: bool, reason: str = ""
) -> tuple[Decision, ...]:
    """Return one decision for all occurrences of a word in this report.

    Words that match a known name are left out: each of them is decided on its own.
    """
    return tuple(
        Decision(item.item_id, keep, reason)
        for item in items
        if item.base_form == base and not item.matches_known
    )
