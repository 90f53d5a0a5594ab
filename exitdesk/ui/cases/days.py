"""Dates and times as Finland writes them in both languages."""

from datetime import date, datetime

from exitdesk.domain.texts import Lang


def written(day: date) -> str:
    """Return ``22.11.2026``."""
    return f"{day.day}.{day.month}.{day.year}"


def written_at(at: datetime, lang: Lang) -> str:
    """Return local day and time: ``22.11.2026 kl. 14.30``, in Finnish ``klo``."""
    local = at.astimezone()
    clock = "kl." if lang is Lang.SV else "klo"
    return f"{written(local.date())} {clock} {local.hour}.{local.minute:02d}"
