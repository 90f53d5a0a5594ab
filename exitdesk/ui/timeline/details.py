"""What is said of a thing on the timeline, under the pointer and for screen readers alike."""

from datetime import date, timedelta

from exitdesk.domain.labels import EPISODE_STATES, EPISODES
from exitdesk.domain.timelines import Band, Episode, LevelPoint, Mark, TimelineView
from exitdesk.ui.timeline.clusters import Cluster
from exitdesk.ui.timeline.steps import LevelSpan
from exitdesk.ui.timeline.words import TimelineWords

_ONE_DAY = timedelta(days=1)
_REASON_LENGTH = 160
Thing = Cluster | Band | Episode | tuple[str, LevelSpan]


class Details:
    """Describes the things of one view in one language."""

    def __init__(self, view: TimelineView, words: TimelineWords, today: date) -> None:
        self._words = words
        self._today = today
        self._levels = {point.object_id: point for point in view.levels if point.object_id}
        self._episodes = {one.object_id: one for one in view.episodes}

    def of(self, thing: Thing) -> str:
        """Return its lines."""
        match thing:
            case Cluster():
                return self._cluster(thing)
            case Band():
                return self._band(thing)
            case Episode():
                return self._episode(thing)
            case (person, span):
                return self._level(person, span)

    def mark(self, mark: Mark) -> str:
        """Return one line on a mark, with the level that an assessment gave, or its episode."""
        episode = self._episodes.get(mark.object_id)
        if episode is not None:
            return self._episode(episode)
        line = self._words.mark(mark, self._today)
        level = self.level_of(self._levels.get(mark.object_id))
        return f"{line} – {level}" if level and mark.day == self._day_of(mark) else line

    def what(self, mark: Mark) -> str:
        """Return what a mark is about, without its day and kind."""
        episode = self._episodes.get(mark.object_id)
        level = self.level_of(self._levels.get(mark.object_id))
        ends = "" if episode is None else self._words.days(episode.start, episode.end)
        state = "" if episode is None else EPISODE_STATES[episode.state].in_lang(self._words.lang)
        return " – ".join(filter(None, (level, mark.person, mark.title, ends, state)))

    def band_line(self, band: Band) -> str:
        """Return a phase's name, and whether the way went back to it."""
        back = self._words.went_back if band.is_back else ""
        return " – ".join(filter(None, (band.text.in_lang(self._words.lang), back)))

    def level_of(self, point: LevelPoint | None) -> str:
        """Return a level with its last day; "" for none."""
        if point is None:
            return ""
        level = self._words.level_word(point.level)
        if point.valid_until is None:
            return level
        return self._words.until.format(x=level, day=self._words.written(point.valid_until))

    def _day_of(self, mark: Mark) -> date | None:
        point = self._levels.get(mark.object_id)
        return None if point is None else point.day

    def _cluster(self, cluster: Cluster) -> str:
        if len(cluster.marks) == 1:
            return self.mark(cluster.marks[0])
        return self._words.listed([self.mark(mark) for mark in cluster.marks])

    def _band(self, band: Band) -> str:
        words = self._words
        ends = None if band.end is None else band.end - _ONE_DAY
        lines = [
            f"{words.phase_began}: {band.text.in_lang(words.lang)}",
            words.days(band.start, ends),
            words.went_back if band.is_back else "",
            _short(band.reason),
            words.zoom_there,
        ]
        return "\n".join(filter(None, lines))

    def _episode(self, one: Episode) -> str:
        words = self._words
        kind = EPISODES[one.is_safety].in_lang(words.lang)
        state = EPISODE_STATES[one.state].in_lang(words.lang)
        what = " – ".join(filter(None, (kind, one.person, one.title)))
        return f"{words.days(one.start, one.end)}: {what} ({state})"

    def _level(self, person: str, span: LevelSpan) -> str:
        words = self._words
        whose = words.level_of.format(x=person or words.client)
        return f"{whose}\n{words.level(span)}: {words.days(span.start, span.end - _ONE_DAY)}"


def _short(reason: str) -> str:
    line = " ".join(reason.split())
    return line if len(line) <= _REASON_LENGTH else f"{line[:_REASON_LENGTH]}…"
