"""What the log says of a disclosure: put into keys and values, and read from them again."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from exitdesk.casework.papers import Paper
from exitdesk.casework.report_items import Passing, ReportItem
from exitdesk.casework.report_orders import ReportOrder
from exitdesk.domain.actions import Action
from exitdesk.domain.cases import Revision
from exitdesk.domain.disclosures import (
    AgreementMark,
    ContentMark,
    Disclosure,
    FollowUp,
    LedgerFact,
    Way,
)

ENTRY = "entry"  # in what is entered afterwards: the number of the disclosure
TOLD, NOT_YET = "told", "not_yet"  # whether the client knows


def said_of_contents(marks: Iterable[tuple[str, int, str]], own_words: int) -> dict[str, str]:
    """Return what the log says of what left: questions by key, and how many own words.

    Args:
        marks: form key, form version and field id of each answer.
        own_words: how many words of free text.
    """
    counted = Counter(f"{key}.{version}/{field_id}" for key, version, field_id in marks)
    items = " ".join(f"{mark}*{n}" if n > 1 else mark for mark, n in counted.items())
    said = {"items": items} if items else {}
    return said | ({"words": str(own_words)} if own_words else {})


def said_of_agreement(agreement: Revision, day: date | None) -> dict[str, str]:
    """Return what the log says of the agreement there was, in force or not."""
    made = day or agreement.written_at.astimezone().date()
    return {"agreement": f"{agreement.revision_id} {agreement.number} {made.isoformat()}"}


def said_of_report(
    order: ReportOrder, ticked: Iterable[ReportItem], paper: Paper, *, how: Way, policy: str
) -> dict[str, str]:
    """Return what the log says of a report that leaves, but for the agreement behind it.

    What it is for stands there as the paper has it: names that were typed are not in the log.
    """
    marks = [
        (item.form.key, item.form.version, item.ref.field_id)
        for item in ticked
        if item.passing is not Passing.WITHHELD
    ]
    return {
        "recipient": order.recipient,
        "purpose": paper.logged_purpose,
        "reference": order.reference,
        "how": how.value,
        "policy": policy,
        "sha256": hashlib.sha256(paper.pdf).hexdigest(),
        **({"partner": order.referral.partner} if order.referral else {}),
        **said_of_return(order.return_by),
        **said_of_contents(marks, words_in(order.text)),
    }


def said_of_return(return_by: date | None) -> dict[str, str]:
    """Return what the log says of the day by which it is to come back, {} for never."""
    return {} if return_by is None else {"return_by": return_by.isoformat()}


def words_in(text: str) -> int:
    """Return how many words an officer has written."""
    return len(text.split())


def disclosures_of(
    facts: Sequence[LedgerFact], later: Iterable[LedgerFact]
) -> tuple[Disclosure, ...]:
    """Return the lines of the register, in the order of ``facts``.

    Args:
        facts: what left.
        later: what was entered afterwards, oldest first, about any of their cases.
    """
    by_entry: dict[tuple[str, str], list[LedgerFact]] = {}
    for fact in later:
        by_entry.setdefault((fact.case_id, fact.detail.get(ENTRY, "")), []).append(fact)
    return tuple(
        _disclosure(fact, by_entry.get((fact.case_id, str(fact.sequence)), ())) for fact in facts
    )


def _disclosure(fact: LedgerFact, later: Sequence[LedgerFact]) -> Disclosure:
    said = fact.detail
    told = [one for one in later if one.action is Action.CLIENT_TOLD]
    return Disclosure(
        sequence=fact.sequence,
        at=fact.at,
        officer_id=fact.officer_id,
        officer=fact.officer,
        case_id=fact.case_id,
        code=fact.code,
        may_open=fact.may_open,
        is_necessary=fact.action is Action.NECESSARY_DISCLOSED,
        recipient=said.get("recipient", ""),
        receiver=said.get("receiver", ""),
        partner=said.get("partner", ""),
        purpose=said.get("purpose", ""),
        reference=said.get("reference", ""),
        way=_way(said.get("how", "")),
        policy=said.get("policy", "") or said.get("grounds", ""),
        agreement=_agreement(said.get("agreement", "")),
        sha256=said.get("sha256", ""),
        head_before=fact.before,
        mark=fact.mark,
        return_by=_day(said, "return_by"),
        contents=_contents(said.get("items", "")),
        own_words=_number(said.get("words", "")),
        ground=said.get("ground", ""),
        reason=said.get("reason", ""),
        untold_because=said.get("untold", ""),
        returned=_first(later, Action.DISCLOSURE_RETURNED, "fate"),
        seen=_seen(fact, later),
        told=_first([one for one in told if _is_told(one)], Action.CLIENT_TOLD),
        delayed=_first([one for one in told[::-1] if not _is_told(one)], Action.CLIENT_TOLD),
        recalled=_first(later[::-1], Action.RECALL_ASKED),
    )


def _first(later: Sequence[LedgerFact], action: Action, key: str = "") -> FollowUp | None:
    found = next((one for one in later if one.action is action), None)
    return None if found is None else _follow_up(found, key)


def _seen(fact: LedgerFact, later: Sequence[LedgerFact]) -> FollowUp | None:
    """Return the look of another officer; what the author entered themselves is none."""
    others = [one for one in later if one.officer_id != fact.officer_id]
    return _first(others, Action.NECESSARY_SEEN)


def _is_told(fact: LedgerFact) -> bool:
    return fact.detail.get("client") == TOLD


def _follow_up(fact: LedgerFact, key: str) -> FollowUp:
    return FollowUp(
        sequence=fact.sequence,
        at=fact.at,
        officer_id=fact.officer_id,
        officer=fact.officer,
        words=fact.detail.get("reason", ""),
        day=_day(fact.detail, "day"),
        key=fact.detail.get(key, "") if key else "",
        by=_day(fact.detail, "return_by"),
    )


def _way(said: str) -> Way | None:
    return next((way for way in Way if way.value == said), None)


def _agreement(said: str) -> AgreementMark | None:
    revision_id, _, rest = said.partition(" ")
    number, _, day = rest.partition(" ")
    try:
        return AgreementMark(revision_id, int(number), date.fromisoformat(day))
    except ValueError:
        return None


def _day(said: Mapping[str, str], key: str) -> date | None:
    try:
        return date.fromisoformat(said.get(key, ""))
    except ValueError:
        return None


def _number(said: str) -> int:
    return int(said) if said.isascii() and said.isdigit() else 0


def _contents(said: str) -> tuple[ContentMark, ...]:
    found = (_content(one) for one in said.split())
    return tuple(mark for mark in found if mark is not None)


def _content(said: str) -> ContentMark | None:
    mark, _, times = said.partition("*")
    form, _, field_id = mark.partition("/")
    key, _, version = form.rpartition(".")
    if not (key and field_id and version.isascii() and version.isdigit()):
        return None
    return ContentMark(key, int(version), field_id, _number(times) or 1)
