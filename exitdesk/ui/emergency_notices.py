"""That a case was opened in an emergency: above every page, and in full on the day's page."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.domain.case_access import EmergencyOpening
from exitdesk.domain.cases import Place
from exitdesk.ui.cases.cards import ButtonRow, Card, Facts, empty
from exitdesk.ui.cases.days import written_at
from exitdesk.ui.emergency_watches import EmergencyWatch
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import ElidedLabel, PlainLabel
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedFrame, TranslatedWidget


class EmergencyStrip(TranslatedFrame):
    """Tells of the oldest opening not yet seen, in two lines, and how many more there are."""

    place_requested = Signal(object)  # Place

    def __init__(
        self, watch: EmergencyWatch, language: LanguageSwitch, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._watch = watch
        self._language = language
        self._is_elsewhere = True  # the day's page tells it in full
        set_role(self, "warning")
        self.setObjectName("emergency_strip")
        self._what = PlainLabel("question", "emergency_what")
        self._who = ElidedLabel("none", "emergency_who")
        self._buttons = ButtonRow(("seen", "emergency_case"))
        self._buttons.pressed.connect(self._act)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 10)
        layout.setSpacing(4)
        for widget in (self._what, self._who, self._buttons):
            layout.addWidget(widget)
        watch.changed.connect(self.retranslate)
        self.retranslate()

    def follow(self, place: Place) -> None:
        """Step aside on the day's page, where all of it stands."""
        self._is_elsewhere = place.page != "today"
        self.setVisible(bool(self._watch.openings) and self._is_elsewhere)

    def retranslate(self) -> None:
        """Say it in the language in use."""
        openings = self._watch.openings
        self.setVisible(bool(openings) and self._is_elsewhere)
        if not openings:
            return
        first = openings[0]
        what = self.tr("Opened in an emergency: case {code}").format(code=first.code)
        more = self.tr("More to see: {n}").format(n=len(openings) - 1)
        self._what.setText(f"{what}. {more}" if len(openings) > 1 else what)
        at = written_at(first.at, self._language.lang)
        who = f"{first.officer} · {at} · {first.reason}"
        self._who.setText(who)
        self._buttons.say(
            {"seen": self.tr("I have seen this"), "emergency_case": self.tr("To the case")}
        )

    def _act(self, key: str) -> None:
        if not self._watch.openings:
            return
        first = self._watch.openings[0]
        if key == "seen":
            self._watch.see(first.sequence)
        else:
            self.place_requested.emit(_log_of(first))


class EmergencyCards(TranslatedWidget):
    """Tells of every opening not yet seen, in full."""

    place_requested = Signal(object)  # Place

    def __init__(
        self, watch: EmergencyWatch, language: LanguageSwitch, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._watch = watch
        self._language = language
        self._problem = ProblemBox(language)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(16)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._problem)
        layout.addLayout(self._cards)
        watch.changed.connect(self.retranslate)
        watch.failed.connect(self._problem.say)
        self.retranslate()

    def retranslate(self) -> None:
        """Say all of them in the language in use."""
        empty(self._cards)
        for opening in self._watch.openings:
            self._cards.addWidget(self._card(opening))
        self.setVisible(bool(self._watch.openings))

    def _card(self, opening: EmergencyOpening) -> Card:
        card = Card("emergency_card")
        set_role(card, "warning")
        card.entitle(self.tr("A case was opened in an emergency"))
        pairs = (
            (self.tr("Case"), opening.code),
            (self.tr("Opened by"), opening.officer),
            (self.tr("When"), written_at(opening.at, self._language.lang)),
            (self.tr("Reason"), opening.reason),
        )
        card.body.addWidget(Facts(pairs))
        keys = f"seen {opening.sequence}", f"emergency_case {opening.sequence}"
        row = ButtonRow(keys)
        row.say(
            dict(zip(keys, (self.tr("I have seen this"), self.tr("To the case")), strict=True))
        )
        row.pressed.connect(partial(self._act, opening))
        card.body.addWidget(row)
        return card

    def _act(self, opening: EmergencyOpening, key: str) -> None:
        if key.startswith("seen"):
            self._watch.see(opening.sequence)
        else:
            self.place_requested.emit(_log_of(opening))


def _log_of(opening: EmergencyOpening) -> Place:
    """Return the case's log: what was read and written there after the opening."""
    return Place("case", case_id=opening.case_id, tab="log")
