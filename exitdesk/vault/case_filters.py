"""A filter of the case list as a condition on its rows."""

from collections.abc import Iterator
from datetime import date

from exitdesk.domain.searches import NO_AGREEMENT, UNKNOWN_LEVEL, CaseQuery

_HOLDS = "level IS NOT NULL AND coalesce(level_valid_until, '') >= ?"
_IN_FORCE = "agreement_valid_until IS NOT NULL AND agreement_valid_until >= ?"
_MINE = (
    "case_lines.case_id IN (SELECT case_id FROM case_access"
    " WHERE officer_id = ? AND part = 'responsible')"
)


def filter_clause(asked: CaseQuery, officer_id: str) -> tuple[str, list[object]]:
    """Return what follows a condition on ``case_lines`` so that only chosen cases pass.

    Raises:
        ValueError: when the filter needs to know the day and the query does not say it.
    """
    parts = list(_parts(asked, officer_id))
    clause = "".join(f" AND ({condition})" for condition, _values in parts)
    return clause, [value for _condition, values in parts for value in values]


def _parts(asked: CaseQuery, officer_id: str) -> Iterator[tuple[str, list[object]]]:
    chosen = asked.chosen
    named = (
        ("state", chosen.states),
        ("phase", chosen.phases),
        ("client_type", chosen.client_types),
        ("milieu", chosen.milieus),
        ("language", chosen.languages),
    )
    for column, keys in named:
        if keys:
            yield _one_of(column, keys)
    if chosen.levels:
        yield _level(chosen.levels, _day(asked.today))
    if len(chosen.agreements) == 1:  # both ask for nothing
        wanted = f"NOT ({_IN_FORCE})" if NO_AGREEMENT in chosen.agreements else _IN_FORCE
        yield wanted, [_day(asked.today)]
    if chosen.mine:
        yield _MINE, [officer_id]


def _one_of(column: str, keys: frozenset[str]) -> tuple[str, list[object]]:
    values: list[object] = [*sorted(keys)]
    return f"{column} IN ({', '.join('?' * len(keys))})", values


def _level(levels: frozenset[str], today: str) -> tuple[str, list[object]]:
    known, values = _one_of("level", levels - {UNKNOWN_LEVEL})
    held = f"{known} AND {_HOLDS}"
    if UNKNOWN_LEVEL in levels:
        return f"({held}) OR NOT ({_HOLDS})", [*values, today, today]
    return held, [*values, today]


def _day(today: date | None) -> str:
    if today is None:
        raise ValueError("a filter of levels or agreements needs the day")
    return today.isoformat()
