"""What has happened in this vault, and whether the chain of it is whole."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from exitdesk.casework.log_words import LogWords
from exitdesk.domain.actions import LABELS
from exitdesk.domain.cases import LogEntry
from exitdesk.domain.log_wishes import LogWish
from exitdesk.domain.officers import Officer
from exitdesk.domain.texts import Text
from exitdesk.vault import LedgerCheck, LedgerReport, Vault

_SLICE = 100  # entries: some 15 ms, so that nothing that is typed waits for it
BROKEN = Text(
    sv="Loggen har ändrats i efterhand. {first} Lås valvet, ändra ingenting i dess mapp och "
    "meddela den som ansvarar för valvet. Hela loggen kontrolleras på sidan Logg.",
    fi="Lokia on muutettu jälkikäteen. {first} Lukitse holvi, älä muuta mitään sen kansiossa ja "
    "ilmoita asiasta holvin vastuuhenkilölle. Koko loki tarkistetaan sivulla Loki.",
)


@dataclass(frozen=True, slots=True)
class LogResult:
    """What a check of the whole log found: how many entries, up to which, and what is wrong."""

    entries: int
    head: str  # 16 hex digits, as on internal prints
    problems: tuple[Text, ...]


class ChainCheck:
    """A check of the whole chain, a short slice at a time."""

    def __init__(
        self, check: LedgerCheck, total: int, when_whole: Callable[[], object] | None = None
    ) -> None:
        self._check = check
        self._when_whole = when_whole
        self.total = total

    @property
    def done(self) -> int:
        """How many of the ``total`` entries have been checked."""
        return self._check.done

    def step(self) -> bool:
        """Check a slice; whether there may be more."""
        return self._check.step(_SLICE)

    def finding(self) -> Text | None:
        """Return, after the last slice, what is wrong and what to do about it; None if nothing.

        Only then is done what has to wait for a log that is known to be whole.
        """
        problems = self._check.report().problems
        if not problems:
            if self._when_whole is not None:
                self._when_whole()
            return None
        first = problems[0]
        return Text(sv=BROKEN.sv.format(first=first.sv), fi=BROKEN.fi.format(first=first.fi))

    def result(self) -> LogResult:
        """Return, after the last slice, everything that was found."""
        report = self._check.report()
        return LogResult(report.entries, report.head.short, report.problems)


class Log:
    """The ledger as the officer reads it."""

    def __init__(
        self, vault: Vault, words: LogWords, when_whole: Callable[[], object] | None = None
    ) -> None:
        self._vault = vault
        self._words = words
        self._when_whole = when_whole

    def entries(
        self, case_id: str | None = None, *, limit: int = 200, offset: int = 0
    ) -> tuple[LogEntry, ...]:
        """Return entries, newest first, of all the vault or of one case."""
        return self._vault.ledger.entries(case_id, limit=limit, offset=offset)

    def find(
        self, wish: LogWish, *, below: int | None = None, limit: int = 200
    ) -> tuple[LogEntry, ...]:
        """Return wanted entries, newest first; with ``below`` those before that number."""
        return self._vault.ledger.find(wish, below=below, limit=limit)

    def officers(self) -> tuple[Officer, ...]:
        """Return everyone who may have made entries, by name; who has left, too."""
        return tuple(sorted(self._vault.officers, key=_name))

    def verify(self, progress: Callable[[int, int], None] | None = None) -> LedgerReport:
        """Check every signature and link of the chain; ``progress`` is told (done, of)."""
        return self._vault.ledger.verify(progress)

    def check(self) -> "ChainCheck":
        """Return a check of the chain as it is now, to be done slice by slice."""
        total = self._vault.head.sequence + 1
        return ChainCheck(self._vault.ledger.check(), total, self._when_whole)

    def head(self) -> str:
        """Return the short head that internal prints carry: 16 hex digits."""
        return self._vault.head.short

    def details(self, entry: LogEntry) -> Text:
        """Return the details of an entry in words."""
        return self._words.details(entry)

    def words(self, entry: LogEntry) -> Text:
        """Return what an entry says happened."""
        known = {action.value: text for action, text in LABELS.items()}
        return known.get(entry.action) or Text(sv=entry.action, fi=entry.action)


def start_of(day: date) -> datetime:
    """Return the moment at which a day begins where the officer is."""
    return datetime.combine(day, time.min).astimezone()


def end_of(day: date) -> datetime:
    """Return the moment at which the next day begins."""
    return start_of(day + timedelta(days=1))


def _name(officer: Officer) -> tuple[str, str]:
    return officer.name.casefold(), officer.officer_id
