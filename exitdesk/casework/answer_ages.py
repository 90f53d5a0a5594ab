"""Since when an answer has stood as it does: what is changed beside it makes it no newer."""

from collections.abc import Sequence
from datetime import datetime

from exitdesk.domain.answers import Mark
from exitdesk.domain.cases import Revision


def said_since(history: Sequence[Revision], field_id: str) -> datetime:
    """Return when an answer of a record was first as it is now; ``history`` is oldest first.

    Of one that is sealed nobody can tell what stood there before: it is as old as its version.
    """
    *earlier, newest = history
    answer, since = newest.answers.get(field_id), newest.written_at
    if answer is Mark.SEALED:
        return since
    for one in reversed(earlier):
        if one.answers.get(field_id) != answer:
            break
        since = one.written_at
    return since
