"""What the policy lets through less exactly: ages in bands, places by region, dates by month."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from exitdesk.domain.categories import Category
from exitdesk.domain.texts import Lang
from exitdesk.redaction.coarsening import (
    age_band,
    band_of_years,
    born_by_code,
    coarse_date,
    in_band,
)
from exitdesk.redaction.engine.ages import ages
from exitdesk.redaction.engine.date_stretches import Stretch, Width, stretches
from exitdesk.redaction.engine.finds import Find
from exitdesk.redaction.engine.jobs import RedactionJob
from exitdesk.redaction.engine.matching import FormIndex
from exitdesk.redaction.engine.normalised import LINE_HYPHEN, Normalised
from exitdesk.redaction.engine.ordinary import Lexicon
from exitdesk.redaction.engine.places import PlaceFinder, region_of_known
from exitdesk.redaction.engine.words import Word
from exitdesk.redaction.treatments import DATE_TREATMENTS, Treatment

AGE_RULE: Final = "age"
STRETCH_RULE: Final = "event_date"

_TELL_BIRTH: Final = frozenset({"birth_date", "identity_code"})
_BANDS: Final = frozenset({Treatment.AGE_BAND, Treatment.TEN_YEAR_BAND})
_WIDEST_THAT_GOES: Final = {  # what is wider says no more than the treatment lets through
    Treatment.MONTH: Width.WEEK,
    Treatment.QUARTER: Width.MONTH,
    Treatment.YEAR: Width.SEASON,
    Treatment.KEEP: 0,
}
_ALREADY: Final = re.compile(r"\[(?:ikä|ålder) \d+-\d+\]")
_WEEKDAY: Final = (
    r"(?:maanan\w+|tiista\w+|keskivii\w+|torsta\w+|perjanta\w+|lauanta\w+|sunnunta\w+|"
    r"(?:mån|tis|ons|tors|fre|lör|sön)da(?:g|gen|gar|garna|gs))"
)
_BEFORE: Final = re.compile(
    rf"(?<!\w)(?:{_WEEKDAY}|ma|ti|ke|to|pe|la|su|mån|tis|ons|tor|tors|fre|lör|sön)\.?,?\s(?:den\s)?$"
)
_AFTER: Final = re.compile(rf"\s?[,(]?\s?{_WEEKDAY}(?!\w)\)?")
_LOOK_BACK: Final = 22
_CENTURY: Final = 100


@dataclass(frozen=True, slots=True)
class Generaliser:
    """Says less exactly what a category may be read of. ``today`` tells how old somebody is."""

    treatments: Mapping[Category, Treatment]
    lang: Lang
    today: date | None
    places: PlaceFinder | None
    identifiers_only: bool

    @classmethod
    def of(cls, job: RedactionJob, lexicon: Lexicon, kept: FormIndex) -> "Generaliser":
        """Return the generaliser for a job; ``kept`` are names that the recipient may read."""
        of_places = job.treatments.get(Category.MUNICIPALITY, Treatment.REMOVE)
        places = None
        if of_places is not Treatment.KEEP and not job.identifiers_only:
            is_coarse = of_places is Treatment.REGION
            places = PlaceFinder(lexicon, kept, job.lang, is_coarse=is_coarse)
        return cls(job.treatments, job.lang, job.today, places, job.identifiers_only)

    @property
    def looks_for_dates(self) -> bool:
        """Whether dates of events may not be read as they are."""
        return self.treatments.get(Category.EVENT_DATE) is not Treatment.KEEP

    def find(self, normal: Normalised, words: Sequence[Word]) -> Iterator[Find]:
        """Yield what no other rule finds: ages, stretches of time, municipalities."""
        if self.identifiers_only:
            return
        small = normal.small.replace(LINE_HYPHEN, "-")
        yield from self._ages(small)
        yield from self._stretches(small)
        if self.places is not None:
            yield from self.places.find(normal.text, words)

    def coarser(self, normal: Normalised, find: Find) -> Find:
        """Return a find with what may be said for it, and all that belongs to it."""
        if find.hidden:
            return find
        if find.label in _TELL_BIRTH:
            code = normal.small[find.start : find.end]
            return replace(find, text=self._band_of_birth(find, born_by_code(code)))
        if find.rule == STRETCH_RULE:
            return self._with_weekday(normal.small, self._without_year(find))
        of_role = self.treatments.get(find.role, Treatment.REMOVE)
        if find.label == "place" and of_role is Treatment.REGION and not find.text:
            said = region_of_known(find, self.lang)
            return replace(find, text=said, inflected=find.inflected and not said)
        return find

    # -- ages --------------------------------------------------------------------------------

    def _ages(self, small: str) -> Iterator[Find]:
        treatment = self.treatments.get(Category.IDENTITY_CODE, Treatment.REMOVE)
        if treatment is Treatment.KEEP:
            return
        already = [found.span() for found in _ALREADY.finditer(small)]
        for age in ages(small):
            if any(start < age.end and age.start < end for start, end in already):
                continue
            said = ""
            if treatment in _BANDS:
                if age.years is None:
                    continue  # "in their thirties" is no more exact than a band
                said = band_of_years(age.years, treatment, self.lang)
            yield Find(
                age.start,
                age.end,
                role=Category.IDENTITY_CODE,
                label="age",
                subject=f"age {age.years}",
                rule=AGE_RULE,
                text=said,
            )

    def _band_of_birth(self, find: Find, by_code: date | None) -> str:
        """Return the band of one whose code, day or year of birth stands in the text."""
        treatment = self.treatments.get(find.role, Treatment.REMOVE)
        if treatment not in _BANDS or self.today is None or self.identifiers_only:
            return ""
        born = by_code or _day(find.known) or _day_of(find.subject, self.today)
        return in_band(age_band(born, self.today, treatment), self.lang) if born else ""

    # -- dates -------------------------------------------------------------------------------

    def _stretches(self, small: str) -> Iterator[Find]:
        treatment = self.treatments.get(Category.EVENT_DATE, Treatment.REMOVE)
        widest = _WIDEST_THAT_GOES.get(treatment, Width.YEAR)
        for stretch in stretches(small):
            if stretch.width <= widest:
                yield Find(
                    stretch.start,
                    stretch.end,
                    role=Category.EVENT_DATE,
                    label="date",
                    subject=f"{stretch.first} {stretch.last}",
                    rule=STRETCH_RULE,
                    text=self._coarse(stretch, treatment),
                )

    def _coarse(self, stretch: Stretch, treatment: Treatment) -> str:
        if treatment not in DATE_TREATMENTS:
            return ""
        said = [
            coarse_date(year, month, treatment, self.lang)
            for year, month in dict.fromkeys((stretch.first, stretch.last))
        ]
        return "–".join(dict.fromkeys(said)) if all(said) else ""

    def _without_year(self, find: Find) -> Find:
        """Return a date that says no year with its month or quarter, if that may be said."""
        year, _, rest = find.subject.partition("-")
        month = rest.split("-", maxsplit=1)[0]
        treatment = self.treatments.get(Category.EVENT_DATE, Treatment.REMOVE)
        if find.text or year != "None" or not month.isdigit() or self.identifiers_only:
            return find
        return replace(find, text=coarse_date(None, int(month), treatment, self.lang))

    def _with_weekday(self, small: str, find: Find) -> Find:
        """Take in the weekday beside a date: with the month it would tell the day nearly."""
        before = _BEFORE.search(small, max(0, find.start - _LOOK_BACK), find.start)
        after = _AFTER.match(small, find.end)
        start = before.start() if before else find.start
        return replace(find, start=start, end=after.end() if after else find.end)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None


def _day_of(subject: str, today: date) -> date | None:
    """Return the day of birth in a find's subject; of a year alone its first day.

    Of one whose day is not known the band is that of the age they reach this year.
    """
    parts = subject.split("-")
    if len(parts) != 3 or not parts[0].isdigit():
        return None
    year, month, day = (int(part) if part.isdigit() else 1 for part in parts)
    if year < _CENTURY:
        century = today.year // _CENTURY * _CENTURY
        year += century if year <= today.year % _CENTURY else century - _CENTURY
    try:
        return date(year, month, day)
    except ValueError:
        return None
