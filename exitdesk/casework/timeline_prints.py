"""The timeline of a case on paper, with the filters and days that the screen has."""

from dataclasses import dataclass
from datetime import date

from exitdesk.casework.papers import PaperKind, PaperToMake
from exitdesk.casework.rendering import VerifyOrder
from exitdesk.casework.timelines import Timelines
from exitdesk.documents.requests import Marks, PlanTimeline, TimelineSheet
from exitdesk.domain.clocks import Clock
from exitdesk.domain.labels import LANES
from exitdesk.domain.texts import Lang, Text
from exitdesk.domain.timeline_filters import TimelineFilter, read_filter
from exitdesk.domain.timelines import Lane, TimelineView
from exitdesk.redaction.verifier.profiles import TIMELINE_SHEET
from exitdesk.vault import Vault

_OTHERS = Text(sv="vad som gäller andra än {x}", fi="muita kuin tätä henkilöä koskeva: {x}")
_CLIENT = Text(sv="klienten", fi="asiakas")
_DOMAINS = Text(sv="andra livsområden än {x}", fi="muut elämänalueet kuin {x}")


@dataclass(frozen=True, slots=True)
class TimelineExtract:
    """What of a timeline is printed: the filter and the days, both included."""

    shown: TimelineFilter
    first_day: date
    last_day: date

    def written(self) -> str:
        """Return it as text, to be read back by ``read_extract``."""
        days = f"{self.first_day.isoformat()}\n{self.last_day.isoformat()}"
        return f"{self.shown.written()}\n{days}"


def read_extract(text: str) -> TimelineExtract | None:
    """Return the extract that was written; None when it cannot be read."""
    parts = text.rsplit("\n", 2)
    try:
        shown, first, last = parts
        days = date.fromisoformat(first), date.fromisoformat(last)
    except ValueError:
        return None
    return TimelineExtract(read_filter(shown), *days) if days[0] <= days[1] else None


class TimelinePrints:
    """Makes the paper; it stays in the house."""

    def __init__(self, vault: Vault, timelines: Timelines, clock: Clock) -> None:
        self._vault = vault
        self._timelines = timelines
        self._clock = clock

    def paper(self, case_id: str, lang: Lang, extract: TimelineExtract) -> PaperToMake:
        """Return the timeline to be made on paper, secret; never a file."""
        line = self._vault.cases.line(case_id)
        view = self._timelines.of(case_id)
        shown = extract.shown.within(view)
        request = TimelineSheet(
            lang=lang,
            timeline=PlanTimeline(
                view=shown.of(view),
                first_day=extract.first_day,
                last_day=extract.last_day,
                today=self._clock.today(),
                show_levels=True,
            ),
            made_on=self._clock.today(),
            client=line.alias,
            code=line.code,
            left_out=left_out(shown, view, lang),
            marks=Marks(
                secret=True, practice=self._vault.is_practice, anchor=self._vault.head.short
            ),
        )
        return PaperToMake(
            kind=PaperKind.TIMELINE,
            case_id=case_id,
            request=request,
            check=VerifyOrder(profile=TIMELINE_SHEET),
            file_name="muistio.pdf" if lang is Lang.FI else "memo.pdf",
            refused={"kind": PaperKind.TIMELINE.value},
            may_be_saved=False,
        )


def left_out(shown: TimelineFilter, view: TimelineView, lang: Lang) -> tuple[str, ...]:
    """Return in words what a filter takes away, so that a paper does not look whole."""
    said = [LANES[lane].in_lang(lang) for lane in Lane if lane in shown.hidden]
    if shown.person is not None:
        who = shown.person or _CLIENT.in_lang(lang)
        said.append(_OTHERS.in_lang(lang).format(x=who))
    names = dict(view.domains)
    if shown.domain:
        said.append(_DOMAINS.in_lang(lang).format(x=names[shown.domain].in_lang(lang)))
    return tuple(said)
