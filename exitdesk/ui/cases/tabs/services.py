"""What is arranged for the client: services, referrals, outlays, what has been lent."""

from datetime import date

from PySide6.QtWidgets import QWidget

from exitdesk.casework.services import EPISODE, LOAN, OUTLAY, REFERRAL, outlay_sums
from exitdesk.domain.cases import Place
from exitdesk.forms.inputs import show_cents
from exitdesk.forms.model import Concept
from exitdesk.ui.cases.cards import ButtonRow, Card, Facts, RecordLine, empty, said
from exitdesk.ui.cases.contents import CaseContents
from exitdesk.ui.cases.days import written
from exitdesk.ui.cases.readings import Reading
from exitdesk.ui.cases.tabs.base import CaseTab
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.roles import set_role
from exitdesk.ui.themes import Theme

_KEYS = (EPISODE, REFERRAL, OUTLAY, LOAN)
_WAITING = frozenset({"awaited", "queue"})
_OPEN = frozenset({"running", "planned"})
_STATES = ("running", "planned", "ended", "refused")  # what goes on stands first


class ServicesTab(CaseTab):
    """Shows each subject in a card of its own, with what is still open first."""

    def __init__(
        self, language: LanguageSwitch, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(language, theme, parent)
        self._cards = {key: Card(f"{key}_card") for key in _KEYS}
        self._rows = {key: ButtonRow((key,)) for key in _KEYS}
        for key in _KEYS:
            self._rows[key].pressed.connect(self._act)
            self.body.addWidget(self._cards[key])
            self._cards[key].layout().insertWidget(1, self._rows[key])  # type: ignore[union-attr]
        self.body.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language in use."""
        titles = {
            EPISODE: self.tr("Services and safety arrangements"),
            REFERRAL: self.tr("Referrals"),
            OUTLAY: self.tr("Outlays"),
            LOAN: self.tr("Lent equipment"),
        }
        buttons = {
            EPISODE: self.tr("New &service or arrangement"),
            REFERRAL: self.tr("&Refer to a partner…"),
            OUTLAY: self.tr("New o&utlay"),
            LOAN: self.tr("&Lend something"),
        }
        for key in _KEYS:
            self._cards[key].entitle(titles[key])
            self._rows[key].say({key: buttons[key]})
        if self._contents is not None:
            self._fill(self._contents)

    def _fill(self, contents: CaseContents) -> None:
        lang = self._language.lang
        for key in _KEYS:
            empty(self._cards[key].body)
        episodes = sorted(contents.readings(lang, EPISODE), key=_by_state)
        for episode in episodes:
            self._add_episode(episode, contents)
        for referral in sorted(contents.readings(lang, REFERRAL), key=_newest_sent):
            self._add_referral(referral, contents.today)
        self._fill_outlays(contents)
        for loan in sorted(contents.readings(lang, LOAN), key=_lent_first):
            self._add_loan(loan, contents.today)
        self._say_empty()

    def _say_empty(self) -> None:
        """Say in each empty card what to do next."""
        hints = {
            EPISODE: self.tr("Nothing is arranged yet."),
            REFERRAL: self.tr("Nobody has been asked yet. Refer from a goal, a step or here."),
            OUTLAY: self.tr("No outlays."),
            LOAN: self.tr("Nothing is lent."),
        }
        for key, hint in hints.items():
            if not self._cards[key].body.count():
                self._cards[key].body.addWidget(said(hint, "muted"))

    # -- lines -------------------------------------------------------------------------------

    def _add_episode(self, episode: Reading, contents: CaseContents) -> None:
        first, last = episode.until(Concept.EPISODE_FROM), episode.until(Concept.EPISODE_UNTIL)
        state = episode.words(Concept.EPISODE_STATE)
        is_over = last is not None and last < contents.today
        goes_on = episode.key(Concept.EPISODE_STATE) == "running" and is_over
        serves = contents.names.get(episode.key(Concept.SERVES), "")
        for_what = self.tr("belongs to: {x}").format(x=serves) if serves else ""
        detail = (
            state,
            self.tr("its last day has passed") if goes_on else "",
            episode.words(Concept.SERVICE) or episode.words(Concept.EPISODE_KIND),
            episode.words(Concept.PARTNER),
            _span(first, last),
            for_what,
        )
        self._add_line(EPISODE, episode, episode.title, detail)
        if episode.key(Concept.EPISODE_STATE) in _OPEN:
            self._add_button(EPISODE, f"refer {episode.revision.object_id}", self.tr("Refer…"))

    def _add_referral(self, referral: Reading, today: date) -> None:
        sent, due = referral.until(Concept.SENT_ON), referral.until(Concept.DUE)
        by = ""
        if due is not None:
            late = self.tr("overdue: expected by {day}")
            words = late if due < today else self.tr("expected by {day}")
            by = words.format(day=written(due))
        detail = (
            "" if sent is None else self.tr("sent {day}").format(day=written(sent)),
            self.tr("answer: {x}").format(x=referral.words(Concept.REFERRAL_ANSWER)),
            by,
            referral.typed_title,
        )
        name = referral.words(Concept.PARTNER) or referral.title
        self._add_line(REFERRAL, referral, name, detail)
        object_id = referral.revision.object_id
        keys: dict[str, str] = {}
        if referral.key(Concept.REFERRAL_ANSWER) in _WAITING:
            keys[f"answer {object_id}"] = self.tr("Enter the answer…")
        if referral.key(Concept.REFERENCE):
            keys[f"left {object_id}"] = self.tr("What left: {reference}").format(
                reference=referral.key(Concept.REFERENCE)
            )
        if keys:
            self._add_buttons(REFERRAL, keys)

    def _fill_outlays(self, contents: CaseContents) -> None:
        outlays = contents.readings(self._language.lang, OUTLAY)
        if not outlays:
            return
        sums = outlay_sums(contents.forms, contents.revisions)
        pairs = [(self.tr("In all"), show_cents(sums.total))]
        pairs += [(self._language.say(name), show_cents(cents)) for name, cents in sums.by_payer]
        self._cards[OUTLAY].body.addWidget(Facts(pairs))
        for outlay in sorted(outlays, key=_newest_paid):
            paid = outlay.until(Concept.PAID_ON)
            detail = (
                outlay.words(Concept.AMOUNT),
                outlay.words(Concept.PAID_BY),
                "" if paid is None else written(paid),
            )
            self._add_line(OUTLAY, outlay, outlay.title, detail)

    def _add_loan(self, loan: Reading, today: date) -> None:
        lent, due = loan.until(Concept.LENT_ON), loan.until(Concept.DUE)
        by = ""
        if due is not None:
            late = self.tr("overdue: due back {day}")
            words = late if due < today else self.tr("due back {day}")
            by = words.format(day=written(due))
        detail = (
            loan.words(Concept.LOAN_STATE),
            "" if lent is None else self.tr("lent {day}").format(day=written(lent)),
            by,
        )
        self._add_line(LOAN, loan, loan.title, detail)
        if loan.key(Concept.LOAN_STATE) == "lent":
            key = f"back {loan.revision.object_id}"
            self._add_button(LOAN, key, self.tr("Returned or lost…"))

    def _add_line(self, key: str, reading: Reading, title: str, detail: tuple[str, ...]) -> None:
        words = " · ".join(filter(None, detail))
        line = RecordLine(reading.revision.object_id, title, words)
        line.opened.connect(self._open_record)
        self._cards[key].body.addWidget(line)

    def _add_button(self, card: str, key: str, words: str) -> None:
        self._add_buttons(card, {key: words})

    def _add_buttons(self, card: str, words: dict[str, str]) -> None:
        row = ButtonRow(tuple(words))
        row.say(words)
        for key in words:
            set_role(row.button(key), "quiet")
        row.pressed.connect(self._act)
        self._cards[card].body.addWidget(row)

    # -- asking ------------------------------------------------------------------------------

    def _act(self, key: str) -> None:
        if self._contents is None:
            return
        case_id = self._contents.line.case_id
        what, _, object_id = key.partition(" ")
        if what in {REFERRAL, "refer"}:
            place = Place("referral", case_id=case_id, object_id=object_id)
            self.place_requested.emit(place)
        elif what == "left":
            self.place_requested.emit(Place("disclosures", case_id=case_id))
        elif object_id:
            self._correct(REFERRAL if what == "answer" else LOAN, object_id)
        else:
            self._begin(what)


def _span(first: date | None, last: date | None) -> str:
    if first is None and last is None:
        return ""
    return f"{written(first) if first else ''}–{written(last) if last else ''}"


def _by_state(episode: Reading) -> tuple[int, int]:
    """Sort by state, the newest first."""
    state = episode.key(Concept.EPISODE_STATE)
    day = episode.until(Concept.EPISODE_FROM) or episode.day
    return (_STATES.index(state) if state in _STATES else len(_STATES)), -day.toordinal()


def _newest_sent(referral: Reading) -> tuple[bool, int]:
    """Sort those that wait for an answer first, the newest first."""
    day = referral.until(Concept.SENT_ON) or referral.day
    return referral.until(Concept.DUE) is None, -day.toordinal()


def _newest_paid(outlay: Reading) -> int:
    return -(outlay.until(Concept.PAID_ON) or outlay.day).toordinal()


def _lent_first(loan: Reading) -> tuple[bool, int]:
    day = loan.until(Concept.LENT_ON) or loan.day
    return loan.key(Concept.LOAN_STATE) != "lent", -day.toordinal()
