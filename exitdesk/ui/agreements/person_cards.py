"""One person's agreement in the case: how it stands, what it lets through, what may be done."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.agreement_readings import AgreementVersion
from exitdesk.casework.agreement_versions import AgreementVersions, Signature
from exitdesk.casework.agreement_views import CardRules, PermitLine, PersonAgreement, Standing
from exitdesk.casework.desks import Desk
from exitdesk.casework.persons import CLIENT
from exitdesk.domain.cases import Place, Revision
from exitdesk.domain.texts import Text
from exitdesk.ui.agreements.matrices import AgreementMatrix
from exitdesk.ui.agreements.panels import DayPanel, SignPanel
from exitdesk.ui.agreements.words import (
    DOUBLED,
    DRAFT,
    STANDINGS,
    VERSION,
    WAITS,
    WITHDRAWN,
    WRITTEN,
    how_agreed,
    sign_of,
)
from exitdesk.ui.cases.cards import ButtonRow, Card, empty, said
from exitdesk.ui.cases.days import written
from exitdesk.ui.cases.focus_marks import set_about
from exitdesk.ui.forms.wrapped_buttons import LinkButton
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.translated import TranslatedWidget

_KEYS = ("write", "sign", "oral", "renew", "print", "withdraw")
_LETS_THROUGH = frozenset({Standing.IN_FORCE, Standing.ENDS_SOON})
_MAY_BE_RENEWED = frozenset({Standing.IN_FORCE, Standing.ENDS_SOON, Standing.EXPIRED})


class PersonAgreementCard(TranslatedWidget):
    """Says how an agreement stands; signing and renewing are asked for in place."""

    place_requested = Signal(object)  # Place
    written = Signal(object)  # Revision
    failed = Signal(object)  # ExitDeskError

    def __init__(
        self,
        person: PersonAgreement,
        rules: Sequence[CardRules],
        case_id: str,
        *,
        desk: Desk,
        jobs: Jobs,
        language: LanguageSwitch,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._person, self._case_id = person, case_id
        self._desk, self._jobs, self._language = desk, jobs, language
        self._card = Card("agreement_card")
        self._above, self._below = QVBoxLayout(), QVBoxLayout()
        self._buttons = ButtonRow(_KEYS, primary=self._primary())
        self._matrix = AgreementMatrix(language)
        self._panel: DayPanel | SignPanel | None = None
        self._panel_at = QVBoxLayout()
        self._lay_out()
        today = desk.clock.today()
        held = person.held.cells(today) if person.held is not None else frozenset()
        self._matrix.show_cells(rules, held)
        self._matrix.setVisible(bool(held))
        self._buttons.pressed.connect(self._act)
        self.retranslate()

    # -- what it says ------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say everything again; what is typed in place stays."""
        say, card = self._language.say, self._person.card
        title = self.tr("{person} ({role})").format(person=card.called, role=say(card.role_text))
        self._card.entitle(title)
        has_some = self._person.newest is not None
        begins = self.tr("Make an agreement") if self._is_new() else self.tr("Change")
        self._buttons.say(
            {
                "write": self.tr("Go on with the draft") if self._person.draft else begins,
                "sign": self.tr("Note the signature"),
                "oral": self.tr("Agreed by word of mouth"),
                "renew": self.tr("Renew by word of mouth"),
                "print": self.tr("Print to be signed") if self._waits() else self.tr("Print"),
                "withdraw": self.tr("Withdraw"),
            }
        )
        self._show_buttons(has_some=has_some)
        empty(self._above)
        empty(self._below)
        self._say_standing()
        self._say_versions()

    def _say_standing(self) -> None:
        say, person = self._language.say, self._person
        standing = STANDINGS[person.standing].filled({"day": self._day()})
        self._above.addWidget(said(f"{sign_of(person.standing)}  {say(standing)}", "question"))
        newest = person.newest
        if newest is not None and person.waits and person.standing is not Standing.UNSIGNED:
            self._above.addWidget(said(say(WAITS.filled({"n": newest.number})), "error"))
        for other in person.doubled:
            day = written(other.agreed_on) if other.agreed_on else ""
            self._above.addWidget(said(say(DOUBLED.filled({"day": day})), "error"))
        if person.draft is not None:
            self._above.addWidget(said(say(DRAFT), "muted"))
        if person.signing.warning is not None:
            self._above.addWidget(said(say(person.signing.warning), "error"))
        holds = person.standing in (*_LETS_THROUGH, Standing.UNSIGNED)
        if person.standing is Standing.UNSIGNED:
            self._above.addWidget(said(self.tr("Once the person has agreed to it:"), "muted"))
        for line in person.permits if holds else ():
            self._above.addWidget(self._permit(line))
        if holds:
            self._above.addWidget(said(self.tr("Everybody else may know: nothing")))

    def _permit(self, line: PermitLine) -> QWidget:
        say = self._language.say
        what = "; ".join(_small(say(one)) for one in line.categories) or self.tr("nothing")
        told = self.tr("{recipient} may know: {what}").format(recipient=say(line.name), what=what)
        if line.purpose:
            purpose = self.tr("For: {purpose}").format(purpose=line.purpose)
            told = f"{told}\n{purpose}"
        if line.until is not None:
            words = self.tr("Until {day}") if line.holds else self.tr("Ended {day}")
            if line.ends_soon:
                words = self.tr("Ends soon: {day}")
            told = f"{told}\n{words.format(day=written(line.until))}"
        return said(told, "muted" if not line.holds else "none")

    def _say_versions(self) -> None:
        person, say = self._person, self._language.say
        if not person.versions:
            return
        self._below.addWidget(said(self.tr("Versions"), "question"))
        for version in person.versions:
            self._below.addWidget(said(say(_told(version)), "muted"))
        link = LinkButton()
        link.setObjectName("history_link")
        set_about(link, person.versions[0].revision.object_id)
        link.setText(self.tr("Read the versions"))
        link.clicked.connect(self._open_record)
        self._below.addWidget(link)

    # -- what may be done --------------------------------------------------------------------

    def _lay_out(self) -> None:
        set_about(self._card, self._person.card.object_id)
        for key in _KEYS:
            set_about(self._buttons.button(key), self._person.card.object_id)
        body = self._card.body
        body.addLayout(self._above)
        body.addWidget(self._buttons)
        body.addLayout(self._panel_at)
        body.addWidget(self._matrix)
        body.addLayout(self._below)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card)

    def _primary(self) -> str:
        if self._waits():
            return "sign"
        if self._person.standing in (Standing.ENDS_SOON, Standing.EXPIRED):
            return "renew"
        is_client = self._person.card.role == CLIENT
        return "write" if is_client and self._is_new() else ""

    def _is_new(self) -> bool:
        return self._person.standing in (Standing.MISSING, Standing.WITHDRAWN)

    def _waits(self) -> bool:
        return self._person.waits and self._person.standing is not Standing.WITHDRAWN

    def _show_buttons(self, *, has_some: bool) -> None:
        standing = self._person.standing
        shown = {
            "write": True,
            "sign": self._waits() or self._is_paper_undated(),
            "oral": self._waits(),
            "renew": standing in _MAY_BE_RENEWED and not self._waits(),
            "print": has_some and standing is not Standing.WITHDRAWN,
            "withdraw": standing not in (Standing.MISSING, Standing.WITHDRAWN),
        }
        for key, is_shown in shown.items():
            self._buttons.button(key).setVisible(is_shown)

    def _is_paper_undated(self) -> bool:
        newest = self._person.newest
        return False if newest is None else newest.form.value == "paper" and not newest.signed_on

    def _act(self, key: str) -> None:
        case_id, person = self._case_id, self._person.card.object_id
        newest = self._person.newest
        if key == "write":
            self.place_requested.emit(Place("agreement", case_id=case_id, object_id=person))
        elif key == "withdraw":
            self.place_requested.emit(Place("withdrawal", case_id=case_id, object_id=person))
        elif key == "print" and newest is not None:
            object_id = newest.revision.object_id
            place = Place("agreement_print", case_id=case_id, object_id=object_id)
            self.place_requested.emit(place)
        elif key in ("renew", "oral"):
            self._ask_day(key)
        elif key == "sign":
            panel = SignPanel(self._desk.clock.today(), self._person.signing, self._language)
            panel.confirmed.connect(self._sign)
            self._show_panel(panel)

    def _ask_day(self, key: str) -> None:
        today = self._desk.clock.today()
        day = self._desk.assessments.agreement_until(today) if key == "renew" else today
        panel = DayPanel(key, day)
        panel.confirmed.connect(self._renew if key == "renew" else self._agree_orally)
        self._show_panel(panel)

    def _show_panel(self, panel: DayPanel | SignPanel) -> None:
        self._close_panel()
        self._panel = panel
        panel.cancelled.connect(self._close_panel)
        self._panel_at.addWidget(panel)
        panel.show()
        panel.take_focus()

    def _close_panel(self) -> None:
        if self._panel is not None:
            self._panel_at.removeWidget(self._panel)
            self._panel.hide()
            self._panel.deleteLater()
            self._panel = None
            self._buttons.button("write").setFocus()

    def _renew(self, until: date) -> None:
        self._write(partial(self._versions.renew_orally, self._case_id, self._whose, until))

    def _agree_orally(self, on: date) -> None:
        self._write(partial(self._versions.agree_orally, self._case_id, self._whose, on))

    def _sign(self, on: date, signature: Signature) -> None:
        self._write(partial(self._versions.sign, self._case_id, self._whose, on, signature))

    def _write(self, work: Callable[[], Revision]) -> None:
        self._jobs.run(work, self._after, self.failed.emit)

    def _after(self, revision: Revision) -> None:
        self._close_panel()
        self.written.emit(revision)

    @property
    def _versions(self) -> AgreementVersions:
        return self._desk.agreements.versions

    @property
    def _whose(self) -> str:
        return self._person.card.object_id

    def _open_record(self) -> None:
        newest = self._person.newest
        if newest is not None:
            object_id = newest.revision.object_id
            place = Place("record", case_id=self._case_id, object_id=object_id)
            self.place_requested.emit(place)

    def _day(self) -> str:
        held = self._person.held
        if held is None:
            return ""
        withdrawn = self._person.standing is Standing.WITHDRAWN
        day = held.withdrawn_on if withdrawn else held.valid_until
        return written(day) if day is not None else ""


def _told(version: AgreementVersion) -> Text:
    withdrawn = version.terms.withdrawn_on
    author = version.revision.author
    if withdrawn is not None:
        values = {"n": version.number, "day": written(withdrawn), "author": author}
        return WITHDRAWN.filled(values)
    day = written(version.agreed_on) if version.agreed_on else "–"
    how = how_agreed(version, written(version.signed_on) if version.signed_on else "")
    said_in = {"n": version.number, "day": day, "author": author}
    text = VERSION if version.is_agreed else WRITTEN
    return Text(sv=text.sv.format(how=how.sv, **said_in), fi=text.fi.format(how=how.fi, **said_in))


def _small(words: str) -> str:
    """Return words as they stand in the middle of a sentence."""
    return words[:1].lower() + words[1:]
