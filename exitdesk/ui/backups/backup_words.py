"""How backups are written in lists: when they were made, how large they are, what they are."""

from PySide6.QtCore import QLocale

from exitdesk.casework.backups import FoundBackup
from exitdesk.domain.texts import Text
from exitdesk.ui.cases.days import written_at
from exitdesk.ui.languages import LanguageSwitch

_UNITS = (
    Text(sv="kB", fi="kt"),
    Text(sv="MB", fi="Mt"),
    Text(sv="GB", fi="Gt"),
)
_PRACTICE = Text(sv="övningsvalv", fi="harjoitusholvi")
_THOUSAND = 1000.0


def written_size(size: int, language: LanguageSwitch) -> str:
    """Return ``1,4 MB``, in Finnish ``1,4 Mt``; with no decimals where they say nothing."""
    amount, unit = size / _THOUSAND, 0
    while amount >= _THOUSAND and unit < len(_UNITS) - 1:
        amount, unit = amount / _THOUSAND, unit + 1
    locale = QLocale(language.locale)
    decimals = 0 if unit == 0 else 1
    return f"{locale.toString(amount, 'f', decimals)} {language.say(_UNITS[unit])}"


def written_backup(found: FoundBackup, language: LanguageSwitch) -> str:
    """Return a backup in a line: when, how large, and what it is."""
    made = found.made_at
    parts = [found.name if made is None else written_at(made, language.lang)]
    if found.size:
        parts.append(written_size(found.size, language))
    if found.is_practice:
        parts.append(language.say(_PRACTICE))
    parts.append(language.say(found.state))
    return " · ".join(parts)
