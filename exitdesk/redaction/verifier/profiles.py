"""What each kind of document may hold."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

_FEW_MARKS: Final = 12
_TIMELINE_MARKS: Final = 400  # ticks and the shapes of events
_WHOLE_TIMELINE_MARKS: Final = 3000  # as many lanes and people as a case has, for the house
_TICK_BOXES: Final = 120  # one before each line of a discreet plan


@dataclass(frozen=True, slots=True)
class VerifierProfile:
    """The allow-list that goes with a kind of document.

    ``font_stem``: the only font family allowed, or "" for any. ``titles``: the only titles
    allowed, or empty for any. ``bare_metadata``: whether the file is made by this program and
    holds nothing but its pages. ``identifiers``: whether numbers and addresses that lead to a
    person are held back although no case knows them, unless told otherwise. ``marks``: how many
    small strokes and figures a page may have before they could be letters; timelines and lists to
    tick have many. Curves are drawn in no document of ours, and are no plain lines in any.
    """

    name: str
    font_stem: str = ""
    titles: frozenset[str] = frozenset()
    bare_metadata: bool = False
    identifiers: bool = False
    marks: int = _FEW_MARKS


_REPORT_TITLES: Final = frozenset({"Rapport", "Raportti"})
_NEUTRAL_TITLES: Final = frozenset({"Dokument", "Asiakirja"})
_DISCREET_TITLES: Final = frozenset(
    {"Minneslista", "Muistilista", "Att göra", "Tehtävälista", "Veckans lista", "Viikon lista"}
)

PLAIN = VerifierProfile("plain")
_OURS = VerifierProfile("ours", font_stem="OpenSans", bare_metadata=True)
REPORT = replace(_OURS, name="report", titles=_REPORT_TITLES, identifiers=True)
REPORT_WITH_TIMELINE = replace(REPORT, name="report with timeline", marks=_TIMELINE_MARKS)
HELD = replace(_OURS, name="held about the client", titles=_REPORT_TITLES)
SAFETY_PLAN = replace(_OURS, name="safety plan", titles=_NEUTRAL_TITLES)
DISCREET_PLAN = replace(_OURS, name="discreet plan", titles=_DISCREET_TITLES, marks=_TICK_BOXES)
PATHWAY_PLAN = replace(_OURS, name="pathway plan", titles=_NEUTRAL_TITLES)
PATHWAY_PLAN_WITH_TIMELINE = replace(
    PATHWAY_PLAN, name="pathway plan with timeline", marks=_TIMELINE_MARKS
)
ONE_PAGE_PLAN = replace(_OURS, name="one-page plan", titles=_NEUTRAL_TITLES)
AGREEMENT = replace(_OURS, name="agreement", titles=_NEUTRAL_TITLES)
RECALL_LETTER = replace(_OURS, name="recall letter", titles=_NEUTRAL_TITLES)
TIMELINE_SHEET = replace(
    _OURS, name="timeline", titles=_NEUTRAL_TITLES, marks=_WHOLE_TIMELINE_MARKS
)
WEEK_LIST = replace(_OURS, name="week list", titles=_NEUTRAL_TITLES)
EMERGENCY_SHEET = replace(_OURS, name="emergency sheet", titles=_NEUTRAL_TITLES)
RECOVERY_SHEET = replace(_OURS, name="recovery sheet", titles=_NEUTRAL_TITLES)
ANY_OF_OURS = replace(
    _OURS,
    name="any of ours",
    marks=_TIMELINE_MARKS,
    titles=_NEUTRAL_TITLES | _DISCREET_TITLES | _REPORT_TITLES,
)
CLIENT_HELD = ANY_OF_OURS
EVERY_KIND: Final = (
    REPORT, REPORT_WITH_TIMELINE, HELD, SAFETY_PLAN, DISCREET_PLAN, PATHWAY_PLAN,
    PATHWAY_PLAN_WITH_TIMELINE, ONE_PAGE_PLAN, AGREEMENT, RECALL_LETTER, RECOVERY_SHEET,
    EMERGENCY_SHEET, TIMELINE_SHEET, WEEK_LIST,
)  # fmt: skip


def in_language(profile: VerifierProfile, title: str, discreet: Iterable[str]) -> VerifierProfile:
    """Return a profile for papers in a further language, whose titles it says itself.

    ``title`` stands for the neutral ones, ``discreet`` for those of a discreet paper; a profile
    gets only such as it has already.
    """
    own = {title} if profile.titles & _NEUTRAL_TITLES else set()
    own |= set(discreet) if profile.titles & _DISCREET_TITLES else set()
    return replace(profile, titles=profile.titles | own)
