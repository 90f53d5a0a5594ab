"""Papers in the making: what an officer has typed into a report of the case so far.

They are kept as plain values among the settings, under a key that ends with the case.
"""

from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from exitdesk.domain.strikings import STRUCK
from exitdesk.vault import canonical
from exitdesk.vault.database import Database
from exitdesk.vault.errors import RecordDamagedError

_DECISION = 3  # the word, whether it stays, and why
_REASON = 2  # the word, and why
_TYPED = frozenset(
    {"text", "purpose", "receiver", "reason", "untold"}  # of either paper
    | {"time", "outcome"}  # of a referral, whose answers are a part of their own
)


@dataclass(frozen=True, slots=True)
class StruckPaper:
    """What is left of one of them, and in how many places the passage stood."""

    officer_id: str
    key: str
    left: object
    places: int

    def put(self, database: Database) -> None:
        """Store it, inside the transaction of the striking out."""
        database.execute(
            "UPDATE settings SET value = ? WHERE officer_id = ? AND key = ?",
            (canonical.to_bytes(self.left), self.officer_id, self.key),
        )


def struck_papers(
    database: Database, case_id: str, passage: str | None
) -> tuple[StruckPaper, ...]:
    """Return the papers of a case, of all officers, in which ``passage`` stands."""
    if passage is None:  # an answer is taken out of records: a paper's own text is another's
        return ()
    rows = database.execute(
        "SELECT officer_id, key, value FROM settings WHERE key LIKE '%.' || ?", (case_id,)
    )
    found = []
    for officer_id, key, value in rows:
        with suppress(RecordDamagedError):  # nobody signs settings: what cannot be read is none
            left, places = _without(canonical.from_bytes(value), passage)
            if places:
                found.append(StruckPaper(officer_id, key, left, places))
    return tuple(found)


def _without(plain: Any, passage: str) -> tuple[dict[str, object], int]:
    """Take the passage out of what was typed; keys and ids are left as they are."""
    left, places = dict(plain) if isinstance(plain, dict) else {}, 0
    for name in _TYPED & left.keys():
        places += str(left[name]).count(passage)
        left[name] = str(left[name]).replace(passage, STRUCK)
    if isinstance(left.get("answers"), dict):
        left["answers"], inner = _without(left["answers"], passage)
        places += inner
    decisions = left.get("decisions")
    if isinstance(decisions, list):
        whole = [each for each in decisions if isinstance(each, list) and len(each) == _DECISION]
        places += sum(str(reason).count(passage) for _, _, reason in whole)
        left["decisions"] = [
            [item_id, keep, str(reason).replace(passage, STRUCK)]
            for item_id, keep, reason in whole
        ]
    reasons = left.get("reasons")
    if isinstance(reasons, list):  # typed, and not used yet
        pairs = [each for each in reasons if isinstance(each, list) and len(each) == _REASON]
        places += sum(str(reason).count(passage) for _, reason in pairs)
        left["reasons"] = [[item, str(reason).replace(passage, STRUCK)] for item, reason in pairs]
    return left, places
