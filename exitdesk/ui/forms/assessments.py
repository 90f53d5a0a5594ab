"""Assessing the threat to a person, with what was said last beside it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from exitdesk.casework.assessments import FORM_KEY, MEASURES_NEEDED
from exitdesk.casework.desks import Desk
from exitdesk.casework.reassessing import PERSON_OF, date_problems
from exitdesk.domain.answers import Answer, Answers, PersonRef
from exitdesk.domain.cases import Revision, ThreatLevel
from exitdesk.domain.texts import Text
from exitdesk.forms.checks import Problem
from exitdesk.forms.codec import is_empty
from exitdesk.forms.model import Concept, Field, Form, Kind, bound_in
from exitdesk.ui.forms.comparisons import BeforeLine, ReasonBar
from exitdesk.ui.forms.field_rows import FieldRow
from exitdesk.ui.forms.hosts import FormOffice
from exitdesk.ui.forms.section_pages import SectionPage
from exitdesk.ui.forms.sessions import FormRequest, FormSession
from exitdesk.ui.forms.spacing import step
from exitdesk.ui.forms.wizards import FormWizard
from exitdesk.ui.forms.wrapped_buttons import LinkButton
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedWidget

_LEVELS = tuple(ThreatLevel)
ASSESSED_ELSEWHERE = Text(
    sv="Samma person bedömdes på ett annat håll kl. {clock} ({author}), medan den här bedömningen "
    "var öppen. Som ”senast” står nu den bedömningen. Se över svaren och fastställ på nytt: "
    "ingenting har gått förlorat.",
    fi="Sama henkilö arvioitiin muualla klo {clock} ({author}), kun tämä arviointi oli auki. "
    "Edellisenä näkyy nyt se arviointi. Katso vastaukset läpi ja vahvista uudelleen: mitään ei "
    "ole kadonnut.",
)
CORRECTED_ELSEWHERE = Text(
    sv="Den här bedömningen rättades på ett annat håll kl. {clock} ({author}), medan den var "
    "öppen här. Fastställer du på nytt gäller det som står här; den andra versionen finns kvar i "
    "historiken.",
    fi="Tätä arviointia korjattiin muualla klo {clock} ({author}), kun se oli auki täällä. Jos "
    "vahvistat uudelleen, tässä oleva jää voimaan; toinen versio säilyy historiassa.",
)


@dataclass(frozen=True, slots=True)
class _Last:
    desk: Desk
    case_id: str
    person: str
    form_key: str

    def __call__(self) -> Revision | None:
        return self.desk.assessments.last(self.case_id, self.person, self.form_key)


@dataclass(frozen=True, slots=True)
class _Newest:
    """Reads the newest version of what is being corrected, or the last assessment."""

    last: _Last
    object_id: str | None

    def __call__(self) -> Revision | None:
        if self.object_id:
            return self.last.desk.records.history(self.object_id)[-1]
        return self.last() if self.last.person else None


@dataclass(frozen=True, slots=True)
class _ValidUntil:
    desk: Desk
    case_id: str
    level: ThreatLevel
    assessed_on: date

    def __call__(self) -> date:
        return self.desk.assessments.valid_until(self.case_id, self.level, self.assessed_on)


def request_for(
    desk: Desk, case_id: str, *, person: str = "", draft_id: str | None = None
) -> FormRequest:
    """Return what to give an ``AssessmentPage``: a draft, or a new assessment of ``person``."""
    field = desk.forms.latest(FORM_KEY).bound(Concept.PROTECTED_PERSON)
    given: Answers = {field.id: PersonRef(person)} if field and person else {}
    return FormRequest(FORM_KEY, case_id, draft_id=draft_id, given=given)


class AssessmentPage(FormWizard):
    """The wizard for an assessment, of safety or by life domain.

    One that follows another asks only for changes. Another that was finished meanwhile is shown
    before this one is.
    """

    def __init__(
        self,
        office: FormOffice,
        request: FormRequest,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(office, request, parent=parent)
        self._desk = office.desk
        self._asked_for = ""  # the person whose last assessment is shown or being read
        self._level = ""
        self._reason = ""
        self._copying = False
        self._before_tick: dict[str, Answer | None] = {}
        self._bars: list[ReasonBar] = []
        self._notices: list[MeasuresNotice] = []
        self._told: Revision | None = None  # what was finished elsewhere, and said so
        self.previous: Revision | None = None

    def confirm(self) -> None:
        """Write the record, unless the same was assessed or corrected elsewhere meanwhile."""
        session = self.session
        if session is not None and not session.finishing:
            work = _Newest(self._last(), session.opened.object_id)
            self.office.jobs.run(work, self._confirm_after, self.show_failure)

    def build(self, session: FormSession) -> QWidget:
        """Return the wizard; the last assessment is read as soon as the person is known."""
        session.sheet.check_also(self._also_wrong)
        self._level = str(self._answer(session.sheet.answers, Concept.LEVEL) or "")
        whole = super().build(session)
        self._look_up(session.sheet.answers)
        return whole

    def answers_changed(self, answers: Answers) -> None:
        """Follow the person and the level that are chosen."""
        super().answers_changed(answers)
        self._look_up(answers)
        self._untick_what_differs(answers)
        level = self._answer(answers, Concept.LEVEL)
        if isinstance(level, str) and level != self._level:
            self._level = level
            self._propose_end(answers, level)
        self._show_notices()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Sum up what is wrong; where only the one reason is missing, say that it is."""
        self._show_missing_reason()
        super().show_problems(problems)

    def page_made(self, page: SectionPage) -> None:
        """Put last time's answers on a page that is shown for the first time."""
        bar = ReasonBar()
        bar.show_reason(self._reason)
        bar.reason_edited.connect(self._on_reason)
        bar.all_requested.connect(self._on_all)
        page.put_above(bar)
        self._bars.append(bar)
        form = self._form()
        level = form.bound(Concept.LEVEL) if form else None
        if level is not None and level.id in page.view.rows:
            notice = MeasuresNotice(self.office)
            notice.measures_requested.clicked.connect(self._go_to_measures)
            page.put_below(notice)
            self._notices.append(notice)
        self._compare_page(page)

    def _form(self) -> Form | None:
        return self.session.sheet.form if self.session else None

    def _answer(self, answers: Answers, concept: Concept) -> Answer | None:
        form = self._form() or self._desk.forms.latest(self.request.form_key)
        field = form.bound(concept)
        return answers.get(field.id) if field else None

    def _last(self) -> _Last:
        case_id, key = self.place().case_id, self.request.form_key
        return _Last(self._desk, case_id, self._asked_for, key)

    def _look_up(self, answers: Answers) -> None:
        chosen = self._answer(answers, PERSON_OF[self.request.form_key])
        person = chosen.object_id if isinstance(chosen, PersonRef) else ""
        if person == self._asked_for:
            return
        self._asked_for = person
        if person:
            self.office.jobs.run(self._last(), self._on_last, self.show_failure)
        else:
            self._on_last(None)

    def _on_last(self, previous: Revision | None) -> None:
        own = self.session.opened.object_id if self.session else None
        self.previous = previous if previous and previous.object_id != own else None
        for page in self.pages():
            self._compare_page(page)
        self._show_notices()

    def _confirm_after(self, newest: Revision | None) -> None:
        """Go on, or show what was finished elsewhere; confirming again goes on."""
        session = self.session
        if session is None:
            return
        correcting = session.opened.object_id is not None
        known = session.opened.base if correcting else self.previous
        if newest is None or newest in (known, self._told):
            super().confirm()
            return
        self._told = newest
        if not correcting:
            self._on_last(newest)
        at = newest.written_at.astimezone()
        said = {"author": newest.author, "clock": f"{at.hour}.{at.minute:02d}"}
        text = CORRECTED_ELSEWHERE if correcting else ASSESSED_ELSEWHERE
        self.problem_box.say(text.filled(said))

    def _compare_page(self, page: SectionPage) -> None:
        form = self._form()
        tickable = self._desk.assessments.comparable(form) if form else ()
        compared = False
        for field_id, row in page.view.rows.items():
            before = self._before(row.field)
            if before is None or row.field.concept in PERSON_OF.values():
                row.compare_with(None)
                continue
            line = BeforeLine(row.field, before, self.surroundings, may_tick=field_id in tickable)
            line.ticked.connect(self._on_tick)
            if row.field.kind is Kind.GROUP:
                line.change_requested.connect(partial(self._start_from_last, field_id))
            row.compare_with(line)
            compared = compared or field_id in tickable
        page.show_above(shown=compared)

    def _before(self, field: Field) -> Answer | None:
        answer = self.previous.answers.get(field.id) if self.previous else None
        return None if is_empty(answer) else answer

    def _on_tick(self, field_id: str, ticked: bool) -> None:  # noqa: FBT001  # a Qt slot
        if self.session is None:
            return
        sheet = self.session.sheet
        if ticked:
            self._before_tick[field_id] = sheet.answers.get(field_id)
            self._copy([field_id])
        else:
            sheet.give(field_id, self._before_tick.pop(field_id, None))

    def _start_from_last(self, field_id: str) -> None:
        """Let the rows of last time be changed, not typed again."""
        if self.session is not None and self.previous is not None:
            self.session.sheet.give(field_id, self.previous.answers.get(field_id))

    def _on_all(self) -> None:
        if self.session is None:
            return
        answers = self.session.sheet.answers
        for row in self.session.sheet.section_view(self.section_id).rows.values():
            open_still = is_empty(answers.get(row.field.id)) and row.before is not None
            if open_still and row.before and row.before.tick.isVisibleTo(row.before):
                row.before.tick.setChecked(True)
                self._on_tick(row.field.id, True)

    def _on_reason(self, reason: str) -> None:
        self._reason = reason
        for bar in self._bars:
            bar.show_reason(reason)
        if reason.strip():
            self._show_missing_reason()
        self._copy([row.field.id for row in self._ticked()])

    def _copy(self, field_ids: Sequence[str]) -> None:
        if self.session is None or self.previous is None:
            return
        sheet = self.session.sheet
        made = self._desk.assessments.unchanged(
            self.previous, sheet.answers, field_ids, self._reason
        )
        self._copying = True  # half of them have the new reason for a moment
        for field_id in field_ids:
            sheet.give(field_id, made.get(field_id))
        self._copying = False

    def _show_missing_reason(self) -> None:
        """Say where the one reason is written that something is ticked and it is missing."""
        rated = any(row.field.kind is Kind.RATED for row in self._ticked())
        for bar in self._bars:
            bar.show_missing(missing=rated and not self._reason.strip())

    def _ticked(self) -> list[FieldRow]:
        rows = [row for page in self.pages() for row in page.view.rows.values()]
        return [row for row in rows if row.before and row.before.tick.isChecked()]

    def _untick_what_differs(self, answers: Answers) -> None:
        if self.previous is None or self._copying:
            return
        for row in self._ticked():
            field_id = row.field.id
            same = self._desk.assessments.unchanged(
                self.previous, answers, [field_id], self._reason
            )
            if row.before and answers.get(field_id) != same.get(field_id):
                row.before.untick()
                row.before.show_current(answers.get(field_id))
                row.fold()

    def _propose_end(self, answers: Answers, level: str) -> None:
        """Propose until when the level holds, unless the officer has written a day."""
        until = self._answer(answers, Concept.LEVEL_VALID_UNTIL)
        day = self._answer(answers, Concept.EVENT_DATE)
        if until is None and level in _LEVELS and isinstance(day, date):
            work = _ValidUntil(self._desk, self.place().case_id, ThreatLevel(level), day)
            self.office.jobs.run(work, self._on_end, self.show_failure)

    def _on_end(self, until: date) -> None:
        form = self._form()
        field = form.bound(Concept.LEVEL_VALID_UNTIL) if form else None
        sheet = self.session.sheet if self.session else None
        if sheet is not None and field is not None and sheet.answers.get(field.id) is None:
            sheet.give(field.id, until)

    def _also_wrong(self, form: Form, answers: Answers) -> tuple[Problem, ...]:
        """Return what is wrong with the days, and that no measure is written for a rise."""
        dates = date_problems(form, answers, self.office.today)
        return dates + self._rise_without_measures(form, answers)

    def _rise_without_measures(self, form: Form, answers: Answers) -> tuple[Problem, ...]:
        if not self._rises(answers):
            return ()
        for section in form.sections:
            for field in section.fields:
                if field.kind is Kind.GROUP and bound_in(field.fields, Concept.STEP_TITLE):
                    if answers.get(field.id):
                        return ()
                    return (Problem(section.id, field.id, None, None, MEASURES_NEEDED, True),)
        return ()

    def _rises(self, answers: Answers) -> bool:
        level = self._answer(answers, Concept.LEVEL)
        before = self._answer(self.previous.answers, Concept.LEVEL) if self.previous else None
        if level not in _LEVELS or before not in _LEVELS:
            return False
        return _LEVELS.index(ThreatLevel(str(level))) > _LEVELS.index(ThreatLevel(str(before)))

    def _show_notices(self) -> None:
        form = self._form()
        if form is None or self.session is None:
            return
        missing = bool(self._rise_without_measures(form, self.session.sheet.answers))
        for notice in self._notices:
            notice.setVisible(missing)

    def _go_to_measures(self) -> None:
        form = self._form()
        if form is None or self.session is None:
            return
        for problem in self._rise_without_measures(form, self.session.sheet.answers):
            self.show_place(f"{problem.section_id}/{problem.field_id}")


class MeasuresNotice(TranslatedWidget):
    """Says that a level that rises asks for measures, and leads to them."""

    def __init__(self, office: FormOffice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = office.language
        frame = QFrame()
        set_role(frame, "warning")
        self._words = PlainLabel("question", "measures_needed")
        self.measures_requested = LinkButton()
        self.measures_requested.setObjectName("go_to_measures")
        gap = step(self)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(2 * gap, 2 * gap, 2 * gap, 2 * gap)
        inside.addWidget(self._words)
        inside.addWidget(self.measures_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Say the notice again."""
        self._words.setText(self._language.say(MEASURES_NEEDED))
        self.measures_requested.setText(self.tr("Write the measures"))
