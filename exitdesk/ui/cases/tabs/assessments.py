"""Assessments of safety: one card a protected person, the level first, then the history."""

from PySide6.QtWidgets import QWidget

from exitdesk.domain.answers import PersonRef
from exitdesk.domain.cases import ThreatLevel
from exitdesk.forms.model import Concept
from exitdesk.ui.cases.cards import ButtonRow, Card, RecordLine, said
from exitdesk.ui.cases.contents import CaseContents
from exitdesk.ui.cases.days import written
from exitdesk.ui.cases.readings import Reading
from exitdesk.ui.cases.tabs.base import CaseTab, FormRequest
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.level_badges import LevelBadge
from exitdesk.ui.themes import Theme

FORM = "safety_assessment"


class AssessmentsTab(CaseTab):
    """Shows who is protected, how great the threat to them is, and how that has changed."""

    def __init__(
        self, language: LanguageSwitch, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(language, theme, parent)
        self._new = ButtonRow(("assess",), primary="assess")
        self._new.pressed.connect(self._assess)
        self.body.addWidget(self._new)
        self.body.addStretch(1)
        self._shown: list[QWidget] = []
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language in use."""
        self._new.say({"assess": self.tr("&Assess safety")})
        if self._contents is not None:
            self._fill(self._contents)

    def _fill(self, contents: CaseContents) -> None:
        for widget in self._shown:
            self.body.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        groups = self._by_person(contents)
        self._shown = [self._card(person, group) for person, group in groups.items()]
        if not groups:
            hint = self.tr(
                "Safety has not been assessed yet. Until it has, the level is shown as unknown."
            )
            self._shown = [said(hint, "muted")]
        for place, widget in enumerate(self._shown, start=1):
            self.body.insertWidget(place, widget)

    def _by_person(self, contents: CaseContents) -> dict[str, list[Reading]]:
        """Return the assessments of each person, newest first, the client before the others."""
        client = contents.client_id(self._language.lang)
        groups: dict[str, list[Reading]] = {}
        for reading in contents.readings(self._language.lang, FORM):
            groups.setdefault(reading.person(Concept.PROTECTED_PERSON), []).append(reading)
        return {key: groups[key] for key in sorted(groups, key=_Others(client))}

    def _card(self, person_id: str, group: list[Reading]) -> Card:
        newest = group[0]
        card = Card("assessment_card")
        whose = newest.words(Concept.PROTECTED_PERSON) or self.tr("The client")
        card.entitle(whose)
        badge = LevelBadge(self._language, self._theme)
        if self._contents is not None:
            badge.show_level(
                _level(newest), newest.until(Concept.LEVEL_VALID_UNTIL), self._contents.today
            )
        card.body.addWidget(badge)
        if reason := newest.words(Concept.LEVEL_REASON):
            card.body.addWidget(said(reason))
        again = ButtonRow((person_id,))
        again.say({person_id: self.tr("Assess &again")})
        again.pressed.connect(self._assess_person)
        card.body.addWidget(again)
        card.body.addWidget(said(self.tr("History"), "question"))
        for reading in group:
            level = reading.words(Concept.LEVEL)
            title = f"{written(reading.day)}: {level}" if level else written(reading.day)
            line = RecordLine(reading.revision.object_id, title, self._validity(reading))
            line.opened.connect(self._open_record)
            card.body.addWidget(line)
        return card

    def _validity(self, reading: Reading) -> str:
        until = reading.until(Concept.LEVEL_VALID_UNTIL)
        valid = "" if until is None else self.tr("valid until {day}").format(day=written(until))
        return " · ".join(filter(None, (valid, reading.revision.author)))

    def _assess(self, _key: str) -> None:
        self._begin(FORM)

    def _assess_person(self, person_id: str) -> None:
        preset = ((Concept.PROTECTED_PERSON, PersonRef(person_id)),) if person_id else ()
        self.form_requested.emit(FormRequest(FORM, preset=preset))


class _Others:
    """Sorts the client before everyone else."""

    def __init__(self, client: str) -> None:
        self._client = client

    def __call__(self, person_id: str) -> bool:
        return bool(person_id) and person_id != self._client


def _level(reading: Reading) -> ThreatLevel | None:
    key = reading.key(Concept.LEVEL)
    return ThreatLevel(key) if key in tuple(ThreatLevel) else None
