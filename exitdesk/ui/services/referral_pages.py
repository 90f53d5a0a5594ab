"""A referral begun from the plan: to whom, for what, what would be in it; then the report."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.casework.partner_errors import ReportWaitingError
from exitdesk.casework.referrals import ReferralOffer, TypedReferral
from exitdesk.casework.report_orders import ReportOrder
from exitdesk.domain.answers import Answers
from exitdesk.domain.cases import Place
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Lang
from exitdesk.forms.model import Concept
from exitdesk.ui.cases.cards import ButtonRow
from exitdesk.ui.columns import CentredColumn
from exitdesk.ui.forms.sheets import FormSheet
from exitdesk.ui.forms.surroundings import Surroundings
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.pages import Page
from exitdesk.ui.papers.choices import Choice
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.services import referral_jobs
from exitdesk.ui.services.offer_cards import OfferCard

_TYPING_MS = 400  # after a keystroke what is typed is kept
_CHARACTERS = 95


class ReferralPage(Page):
    """Asks the few things a referral needs and goes on to the report, which checks everything."""

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        place: Place,
        language: LanguageSwitch,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._language = desk, jobs, language
        self._place = place
        self._begun: referral_jobs.Begun | None = None
        self._sheet: FormSheet | None = None
        self._offer: ReferralOffer | None = None
        self._asked = ("", "")  # partner and part of the plan that the offer is about
        self._is_typed = self._has_time = False
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self.flush)
        self._title, self._lead = PlainLabel("title", "page_title"), PlainLabel("lead")
        self._problem = ProblemBox(language)
        self._waiting = ProblemBox(language, "notice")
        self._lang = Choice("report_lang", [lang.value for lang in Lang])
        self._lang.changed.connect(self._on_change)
        self._card = OfferCard(language)
        self._card.ask_requested.connect(self._ask_client)
        self._card.time_typed.connect(self._on_time)
        self._why_not = PlainLabel("hint", "why_not")
        self._buttons = ButtonRow(("begin_report", "waiting", "leave"), primary="begin_report")
        self._buttons.pressed.connect(self._act)
        self._form = QVBoxLayout()
        self._arrange()
        self.retranslate()
        jobs.run(partial(referral_jobs.begin, desk, place.case_id), self._build, self._fail)

    def place(self) -> Place:
        """Return the referral of this case."""
        return self._place

    def place_above(self) -> Place:
        """Return the services of the case."""
        return Place("case", case_id=self._place.case_id, tab="services")

    def take_focus(self) -> None:
        """Put the cursor where a partner is chosen."""
        if self._sheet is not None:
            self._sheet.take_focus(self._sheet.at_field)

    def flush(self) -> None:
        """Keep what has been typed."""
        self._typing.stop()
        if self._sheet is None or not self._is_typed:
            return
        typed = TypedReferral(self._sheet.answers, self._lang.chosen, self._card.contact_time)
        work = referral_jobs.KeepTyped(self._desk, self._place.case_id, typed)
        self._jobs.run(work, self._say_nothing, self._fail)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is typed when the page goes out of sight."""
        self.flush()
        super().hideEvent(event)

    def retranslate(self) -> None:
        """Say everything in the language in use; what is chosen and typed stays."""
        self._title.setText(self.tr("Refer to a service"))
        self._lead.setText(
            self.tr(
                "The client's agreement and the policy decide what the partner can get. Nothing "
                "leaves before you have read the report and it has been checked."
            )
        )
        self._lang.say(
            self.tr("Language of the report"),
            {Lang.SV.value: self.tr("Swedish"), Lang.FI.value: self.tr("Finnish")},
        )
        self._buttons.say(
            {
                "begin_report": self.tr("&On to the report"),
                "waiting": self.tr("To the &unfinished report"),
                "leave": self.tr("To the c&ase"),
            }
        )
        self._say_why_not()

    # -- building ----------------------------------------------------------------------------

    def _arrange(self) -> None:
        column = CentredColumn(_CHARACTERS)
        above = (self._title, self._lead, self._problem, self._waiting)
        below = (self._card, self._lang, self._buttons, self._why_not)
        for part in (*above, *below):
            column.body.addWidget(part)
        column.body.insertLayout(len(above), self._form)
        column.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)

    def _build(self, begun: referral_jobs.Begun) -> None:
        self._begun = begun
        surroundings = Surroundings(self._language, self._desk.clock.today())
        surroundings.parts.offer(begun.parts)
        answers: Answers = begun.typed.answers if begun.typed else {}
        about = begun.form.bound(Concept.SERVES)
        if self._place.object_id and about is not None:
            answers = {**answers, about.id: self._place.object_id}
        self._sheet = FormSheet(begun.form, surroundings, answers, parent=self)
        view = self._sheet.section_view(begun.form.sections[0].id)
        view.title.hide()
        self._form.addWidget(view)
        typed = begun.typed.lang if begun.typed else ""
        lang = typed or (begun.language if begun.language in tuple(Lang) else "")
        self._lang.choose(lang or self._language.lang.value)
        if begun.typed is not None:
            self._has_time = bool(begun.typed.contact_time)
            self._card.write_time(begun.typed.contact_time)
        self._waiting.say(ReportWaitingError.message if begun.is_waiting else None)
        self._sheet.changed.connect(self._on_change)
        self._read_offer()
        self._say_why_not()
        if self.isVisible():
            QTimer.singleShot(0, self.take_focus)

    # -- typing ------------------------------------------------------------------------------

    @property
    def _plan(self) -> referral_jobs.Plan | None:
        if self._sheet is None:
            return None
        return referral_jobs.Plan.of(self._sheet.form, self._sheet.answers)

    def _on_change(self, _key: str = "") -> None:
        if self._sheet is None:
            return
        self._is_typed = True
        self._typing.start()
        self._read_offer()
        self._suggest_time()
        self._say_why_not()

    def _on_time(self, _words: str) -> None:
        self._has_time = True
        self._on_change()

    def _read_offer(self) -> None:
        plan = self._plan
        if plan is None or (plan.partner, plan.about) == self._asked:
            return
        self._asked = plan.partner, plan.about
        if not plan.partner:
            self._offer = None
            self._card.show_offer(None, {})
            return
        work = partial(referral_jobs.offer, self._desk, self._place.case_id, *self._asked)
        self._jobs.run(work, self._show_offer, self._fail)

    def _show_offer(self, found: referral_jobs.Offered) -> None:
        if (found.partner, found.about) != self._asked:  # something else is chosen by now
            return
        self._problem.say(None)
        self._offer = found.offer
        self._card.show_offer(found.offer, {} if self._begun is None else self._begun.names)
        self._suggest_time()
        self._say_why_not()

    def _suggest_time(self) -> None:
        """Write the agreed time in the report's language, until another one is typed."""
        if not self._has_time and self._offer is not None:
            time = self._offer.contact_time
            lang = Lang(self._lang.chosen) if self._lang.chosen else self._language.lang
            self._card.write_time("" if time is None else time.in_lang(lang))

    def _why(self) -> str:
        """Return in words why the report must wait, "" when it need not."""
        plan, offer = self._plan, self._offer
        if self._begun is not None and self._begun.is_waiting:
            return self.tr("Finish the other report first.")
        if plan is None or offer is None:
            return self.tr("Choose a partner.")
        if offer.why_not is not None:
            return self._language.say(offer.why_not)
        if not plan.purpose.strip():
            return self.tr("Say what the referral is for.")
        is_wrong = self._sheet is not None and bool(self._sheet.problems())
        return self.tr("Put right what is said beside the questions.") if is_wrong else ""

    def _say_why_not(self) -> None:
        why = self._why()
        self._why_not.setText(why)
        self._buttons.button("begin_report").setEnabled(not why)
        is_waiting = self._begun is not None and self._begun.is_waiting
        self._buttons.button("waiting").setVisible(is_waiting)

    # -- going on ----------------------------------------------------------------------------

    def _act(self, key: str) -> None:
        case_id = self._place.case_id
        if key == "leave":
            self.place_requested.emit(self.place_above())
        elif key == "waiting":
            self.place_requested.emit(Place("report", case_id=case_id))
        else:
            self._begin()

    def _begin(self) -> None:
        plan = self._plan
        if plan is None or self._why():
            self._say_why_not()
            return
        self._typing.stop()
        self._is_typed = False
        work = referral_jobs.BeginReport(
            self._desk,
            self._place.case_id,
            plan,
            Lang(self._lang.chosen),
            self._card.contact_time,
        )
        self._jobs.run(work, self._go_on, self._fail)

    def _go_on(self, order: ReportOrder) -> None:
        self.place_requested.emit(Place("report", case_id=order.case_id, field="contents"))

    def _ask_client(self, cell: str) -> None:
        self.flush()
        client = "" if self._begun is None else self._begun.client
        case_id = self._place.case_id
        place = Place("agreement", case_id=case_id, object_id=client, field=cell)
        self.place_requested.emit(place)

    def _say_nothing(self, _nothing: None) -> None:
        self._place = replace(self._place)  # kept

    def _fail(self, error: ExitDeskError) -> None:
        self._problem.say(error.text)
