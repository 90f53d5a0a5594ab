"""One disclosure: everything the log says of it, and what may be entered afterwards."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.casework.disclosures import DisclosureView
from exitdesk.domain.cases import Place
from exitdesk.domain.disclosures import FATE_TEXTS, WAY_TEXTS, Disclosure, Fate, FollowUp
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text
from exitdesk.ui.cases.cards import ButtonRow, Card, Facts, empty, said
from exitdesk.ui.cases.days import written, written_at
from exitdesk.ui.columns import CentredColumn
from exitdesk.ui.disclosures.follow_ups import ClientPanel, LookPanel, ReturnPanel
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.pages import Page
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.problem_boxes import ProblemBox

_ENTERED = Text(sv="Antecknat i loggen.", fi="Kirjattu lokiin.")
_Pairs = list[tuple[str, str]]


class DisclosurePage(Page):
    """Shows one line of the register with its details."""

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        place: Place,
        language: LanguageSwitch,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._place = place
        self._language = language
        self._sequence = int(place.object_id) if place.object_id.isdecimal() else -1
        self._view: DisclosureView | None = None
        self._title = PlainLabel("title", "page_title")
        self._waits = ProblemBox(language, "warning")
        self._problem = ProblemBox(language)
        self._told = ProblemBox(language, "notice")
        self._buttons = ButtonRow(("register", "case"))
        self._buttons.pressed.connect(self._act)
        self._body = QVBoxLayout()
        self._body.setSpacing(16)
        today = desk.clock.today()
        self._look = LookPanel(language)
        self._client = ClientPanel(language, today)
        self._return = ReturnPanel(language, today)
        self._arrange()
        self.retranslate()
        self.refresh()

    def place(self) -> Place:
        """Return this disclosure."""
        return self._place

    def place_above(self) -> Place:
        """Return the register."""
        return Place("disclosures", case_id=self._place.case_id)

    def refresh(self) -> None:
        """Read the line again."""
        self._jobs.run(partial(self._desk.disclosures.one, self._sequence), self._show, self._fail)

    def take_focus(self) -> None:
        """Put the cursor on the first button."""
        self._buttons.button("register").setFocus()

    def retranslate(self) -> None:
        """Say everything in the language in use; what is typed stays."""
        self._buttons.say(
            {"register": self.tr("To the &register"), "case": self.tr("To the c&ase")}
        )
        if self._view is not None:
            self._fill(self._view)

    def _arrange(self) -> None:
        self._look.given.connect(self._enter_seen)
        self._client.told.connect(self._enter_told)
        self._client.delayed.connect(self._enter_delay)
        self._return.given.connect(self._enter_return)
        column = CentredColumn(90)
        for part in (self._title, self._waits, self._problem, self._told, self._buttons):
            column.body.addWidget(part)
        for panel in (self._look, self._client, self._return):
            panel.hide()
        column.body.addLayout(self._body)
        for panel in (self._look, self._client, self._return):
            column.body.addWidget(panel)
        column.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)

    # -- filling -----------------------------------------------------------------------------

    def _show(self, view: DisclosureView) -> None:
        self._view = view
        self._fill(view)

    def _fail(self, error: ExitDeskError) -> None:
        self._told.say(None)
        self._problem.say(error.text)

    def _fill(self, view: DisclosureView) -> None:
        line = view.disclosure
        self._title.setText(
            self.tr("Necessary disclosure") if line.is_necessary else self.tr("Disclosure")
        )
        self._buttons.button("case").setVisible(line.may_open)
        empty(self._body)
        self._card(self.tr("What happened"), self._happened(line))
        self._fill_contents(line)
        self._card(self.tr("How it can be checked"), self._checkable(line))
        later = self._later(line)
        if later:
            self._card(self.tr("Entered afterwards"), later)
        self._look.setVisible(view.may_look and line.waits_for_look)
        self._client.setVisible(line.waits_for_client and line.may_open)
        self._return.setVisible(bool(line.sha256) and line.returned is None and line.may_open)
        self._say_waiting(view)

    def _card(self, title: str, pairs: _Pairs) -> None:
        card = Card()
        card.entitle(title)
        card.body.addWidget(Facts(pairs))
        self._body.addWidget(card)

    def _happened(self, line: Disclosure) -> _Pairs:
        say, words = self._language.say, self._desk.disclosure_words
        partner = words.partner(line)
        pairs = [
            (self.tr("Time"), written_at(line.at, self._language.lang)),
            (self.tr("Case"), line.code),
            (self.tr("Officer"), line.officer),
            (self.tr("Recipient"), say(words.recipient(line.recipient))),
            (self.tr("Partner"), "" if partner is None else say(partner)),
            (self.tr("Who was told"), line.receiver),
            (self.tr("Ground"), say(words.ground(line.ground)) if line.is_necessary else ""),
            (self.tr("Why this was the least needed"), line.reason),
            (self.tr("Purpose"), line.purpose),
            (self.tr("How"), say(WAY_TEXTS[line.way]) if line.way is not None else ""),
        ]
        if line.return_by is not None:
            pairs.append((self.tr("Return or destroy by"), written(line.return_by)))
        return [pair for pair in pairs if pair[1]]

    def _fill_contents(self, line: Disclosure) -> None:
        card = Card("contents_card")
        card.entitle(self.tr("What left"))
        say, words = self._language.say, self._desk.disclosure_words
        for mark in line.contents:
            card.body.addWidget(said(f"• {say(words.content(mark))}"))
        if line.own_words:
            own = self.tr("Text of the officer's own, words: {n}")
            card.body.addWidget(said(own.format(n=line.own_words)))
        if not line.contents and not line.own_words:
            card.body.addWidget(said(self.tr("The log does not say."), "muted"))
        card.body.addWidget(
            said(self.tr("The register holds the questions, never the answers."), "muted")
        )
        self._body.addWidget(card)

    def _checkable(self, line: Disclosure) -> _Pairs:
        agreement = self.tr("none")
        if line.agreement is not None:
            words = self.tr("version {n}, made {day}, record {id}")
            agreement = words.format(
                n=line.agreement.number,
                day=written(line.agreement.day),
                id=line.agreement.revision_id[:8],
            )
        policy = self.tr("List of grounds") if line.is_necessary else self.tr("Policy")
        pairs = [
            (self.tr("Reference"), line.reference),
            (self.tr("Checksum of the file (SHA-256)"), _grouped(line.sha256)),
            (self.tr("The client's agreement"), agreement),
            (policy, line.policy),
            (self.tr("Seal of the log before it"), line.head_before),
            (self.tr("Its own seal"), line.mark),
        ]
        return [pair for pair in pairs if pair[1]]

    def _later(self, line: Disclosure) -> _Pairs:
        pairs: _Pairs = []
        if line.untold_because:
            pairs.append((self.tr("The client was not told at once"), line.untold_because))
        if line.delayed is not None:
            pairs.append((self.tr("Still not told"), self._followed(line.delayed)))
        if line.told is not None:
            pairs.append((self.tr("The client was told"), self._followed(line.told)))
        if line.seen is not None:
            pairs.append((self.tr("Looked at"), self._followed(line.seen)))
        if line.recalled is not None:
            pairs.append((self.tr("Asked back by letter"), self._followed(line.recalled)))
        if line.returned is not None:
            known = {fate.value: text for fate, text in FATE_TEXTS.items()}
            fate = known.get(line.returned.key)
            title = self.tr("Returned or destroyed") if fate is None else self._language.say(fate)
            pairs.append((title, self._followed(line.returned)))
        return pairs

    def _followed(self, entered: FollowUp) -> str:
        day = "" if entered.day is None else written(entered.day)
        if entered.by is not None:
            day = self.tr("by {day}").format(day=written(entered.by))
        at = written_at(entered.at, self._language.lang)
        by = self.tr("entered {at}, {officer}").format(at=at, officer=entered.officer)
        return " · ".join(part for part in (day, entered.words, by) if part)

    def _say_waiting(self, view: DisclosureView) -> None:
        """Say that nobody has looked yet, where it is not this officer who may."""
        if not view.disclosure.waits_for_look or view.may_look:
            self._waits.say(None)
        elif view.has_looker:
            self._waits.say(_WAITS)
        else:
            self._waits.say(_NOBODY)

    # -- entering ----------------------------------------------------------------------------

    def _enter_seen(self, remark: str) -> None:
        self._enter(partial(self._desk.disclosures.enter_seen, self._sequence, remark))

    def _enter_told(self, day: date, remark: str) -> None:
        self._enter(partial(self._desk.disclosures.enter_told, self._sequence, day, remark))

    def _enter_delay(self, why: str) -> None:
        self._enter(partial(self._desk.disclosures.enter_delay, self._sequence, why))

    def _enter_return(self, fate: Fate, day: date, remark: str) -> None:
        work = partial(self._desk.disclosures.enter_return, self._sequence, fate, day, remark)
        self._enter(work)

    def _enter(self, work: Callable[[], None]) -> None:
        self._problem.say(None)
        self._jobs.run(work, self._entered, self._fail)

    def _entered(self, _nothing: None) -> None:
        self._told.say(_ENTERED)
        self.take_focus()
        self.refresh()

    def _act(self, key: str) -> None:
        if key == "register":
            self.place_requested.emit(self.place_above())
        elif self._view is not None:
            case_id = self._view.disclosure.case_id
            self.place_requested.emit(Place("case", case_id=case_id, tab="documents"))


_WAITS = Text(
    sv="En annan tjänsteman ska ännu granska det här utlämnandet.",
    fi="Toisen virkamiehen on vielä tarkistettava tämä luovutus.",
)
_NOBODY = Text(
    sv="Ska ännu granskas. I valvet finns ingen annan som kan göra det: be den som leder "
    "verksamheten att granska det.",
    fi="Odottaa tarkistusta. Holvissa ei ole ketään muuta, joka voisi tehdä sen: pyydä toiminnan "
    "johtoa tarkistamaan se.",
)


def _grouped(digits: str) -> str:
    """Return hex digits in groups that an eye can follow and a line can be broken at."""
    return " ".join(digits[start : start + 8] for start in range(0, len(digits), 8))
