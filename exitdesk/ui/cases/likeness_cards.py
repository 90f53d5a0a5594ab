"""For keepers, on the day's page: two cases, by their codes, that may be about one person."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.likenesses import LIKENESS_WORDS, HiddenLikeness
from exitdesk.ui.cases.cards import ButtonRow, Card, Facts, empty, said
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.translated import TranslatedWidget


class LikenessCards(TranslatedWidget):
    """One card a pair, until a keeper has seen to it."""

    def __init__(
        self, desk: Desk, jobs: Jobs, language: LanguageSwitch, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._language = language
        self._waiting: tuple[HiddenLikeness, ...] = ()
        self._problem = ProblemBox(language)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(16)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._problem)
        layout.addLayout(self._cards)
        self.hide()
        self.refresh()

    def refresh(self) -> None:
        """Read again what waits."""
        self._jobs.run(self._desk.duplicates.waiting, self._show, self._fail)

    def retranslate(self) -> None:
        """Say all cards in the language in use."""
        empty(self._cards)
        for likeness in self._waiting:
            self._cards.addWidget(self._card(likeness))

    def _card(self, likeness: HiddenLikeness) -> Card:
        card = Card("likeness_card")
        card.entitle(self.tr("Two cases may be about the same person"))
        same = ", ".join(self._language.say(LIKENESS_WORDS[kind]) for kind in likeness.kinds)
        pairs = [
            (self.tr("Case {code}, responsible").format(code=code), officer)
            for code, officer in zip(likeness.codes, likeness.officers, strict=True)
        ]
        card.body.addWidget(Facts([*pairs, (self.tr("What is the same"), same)]))
        card.body.addWidget(
            said(
                self.tr(
                    "Ask those who answer for them to find out together. Nothing of the one "
                    "case is shown in the other."
                ),
                "muted",
            )
        )
        row = ButtonRow(("settle",))
        row.say({"settle": self.tr("I have seen to it")})
        row.pressed.connect(partial(self._settle, likeness))
        card.body.addWidget(row)
        return card

    def _settle(self, likeness: HiddenLikeness, _key: str) -> None:
        work = partial(self._desk.duplicates.settle, likeness.case_ids)
        self._jobs.run(work, self._after, self._fail)

    def _after(self, _nothing: None) -> None:
        self.refresh()

    def _show(self, waiting: Sequence[HiddenLikeness]) -> None:
        self._problem.say(None)
        self._waiting = tuple(waiting)
        self.retranslate()
        self.setVisible(bool(self._waiting))

    def _fail(self, error: ExitDeskError) -> None:
        self.show()
        self._problem.say(error.text)
