"""Forms being filled in: everything typed is kept, and nothing is a record before it is finished.

The interface calls ``keep`` within two seconds of the last keystroke.
"""

from exitdesk.casework.agreed_contacts import AgreedContacts
from exitdesk.casework.agreement_checks import agreement_problems
from exitdesk.casework.agreement_readings import FORM_KEY as AGREEMENT
from exitdesk.casework.agreement_versions import AgreementVersions
from exitdesk.casework.assessments import Assessments
from exitdesk.casework.closings import Closings
from exitdesk.casework.duplicates import Duplicates
from exitdesk.casework.errors import NewerVersionError
from exitdesk.casework.measures import Measures
from exitdesk.casework.plan_checks import PlanChecks
from exitdesk.casework.readings import read_revision
from exitdesk.casework.record_checks import record_problems
from exitdesk.casework.records import Records, require_no_problems
from exitdesk.domain.answers import Answer, Answers, Mark
from exitdesk.domain.cases import Draft, Revision
from exitdesk.domain.clocks import Clock
from exitdesk.forms.checks import Problem, check
from exitdesk.forms.defaults import starting_answers
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept, Form
from exitdesk.forms.visibility import settled
from exitdesk.vault import Vault

# What the first call gave need not be asked again at intake.
_CARRIED_OVER = (
    Concept.CASE_ALIAS,
    Concept.CASE_CLIENT_TYPE,
    Concept.CASE_MILIEU,
    Concept.CASE_LANGUAGE,
    Concept.CONTACT_NUMBER,
    Concept.SAFE_CONTACT,
    Concept.SAFE_TIMES,
    Concept.VOICEMAIL,
    Concept.IF_NO_ANSWER,
)
_INTAKE = "intake"
_FIRST_CALL = "quick_contact"


class Drafts:
    """The drafts of this vault, kept encrypted, each with its place in a case."""

    def __init__(
        self,
        vault: Vault,
        forms: FormLibrary,
        assessments: Assessments,
        measures: Measures,
        clock: Clock,
    ) -> None:
        self._vault = vault
        self._forms = forms
        self._assessments = assessments
        self._measures = measures
        self._duplicates = Duplicates(vault, forms)
        self._closings = Closings(vault, forms, Records(vault, forms, clock), clock)
        self._plan = PlanChecks(vault, forms)
        self._contacts = AgreedContacts(vault, forms, clock)
        self._clock = clock

    def begin(
        self, form_key: str, case_id: str | None = None, object_id: str | None = None
    ) -> Draft:
        """Return a new draft; without a case it makes a new enquiry.

        With ``object_id`` it corrects that object: it starts from what was written last, in
        the version of the form by which it was written. Sealed answers stay sealed in it
        until they are revealed or answered anew.
        """
        if object_id is not None:
            before = self._vault.records.history(object_id)[-1]
            if before.form_key == AGREEMENT:  # a change of it is to be agreed to anew
                return AgreementVersions(self._vault, self._forms, self._clock).change(before)
            form = self._forms.exact(before.form_key, before.form_version)
            return self._vault.drafts.begin(
                form,
                case_id=before.case_id,
                object_id=object_id,
                answers={**before.answers, **_based_on(form, before)},
            )
        form = self._forms.latest(form_key)
        answers = starting_answers(form, self._clock.today())
        if case_id is not None and form_key == _INTAKE:
            answers |= self._said_before(form, case_id)
        return self._vault.drafts.begin(form, case_id=case_id, answers=answers)

    def begin_with(self, form_key: str, case_id: str, answers: Answers) -> Draft:
        """Return a new draft with some answers given, such as whom an assessment is about."""
        form = self._forms.latest(form_key)
        started = {**starting_answers(form, self._clock.today()), **answers}
        return self._vault.drafts.begin(form, case_id=case_id, answers=started)

    def keep(self, draft_id: str, answers: Answers, at_field: str = "") -> None:
        """Keep what has been typed, and where."""
        self._vault.drafts.keep(draft_id, answers, at_field)

    def open(self, draft_id: str) -> Draft:
        """Return a draft as it was kept."""
        return self._vault.drafts.open(draft_id)

    def all(self, case_id: str | None = None) -> tuple[Draft, ...]:
        """Return all drafts, or those of one case."""
        drafts = self._vault.drafts.all()
        return tuple(draft for draft in drafts if case_id in {None, draft.case_id})

    def has(self, draft_id: str) -> bool:
        """Whether the draft is still there, in a case that is open to the officer or not."""
        return self._vault.drafts.has(draft_id)

    def discard(self, draft_id: str) -> None:
        """Throw a draft away; the log says so."""
        self._vault.drafts.discard(draft_id)

    def form_of(self, draft: Draft) -> Form:
        """Return the form, in the version in which the draft was begun."""
        return self._forms.exact(draft.form_key, draft.form_version)

    def problems(self, draft: Draft, answers: Answers) -> tuple[Problem, ...]:
        """Return what stands in the way of finishing."""
        form = self.form_of(draft)
        found = check(form, answers, self._clock.today())
        found += record_problems(form, answers, self._clock.today())
        found += agreement_problems(
            form, answers, self._clock.today(), self._newest(draft.object_id)
        )
        found += self._contacts.problems(form, draft.case_id, answers, draft.object_id)
        found += self._plan.problems(
            form, draft.case_id, answers, draft.object_id, self._clock.today()
        )
        found += self._closings.problems(form, draft.case_id, answers, draft.object_id)
        return found + self._assessments.problems(form, draft.case_id, answers, draft.object_id)

    def finish(self, draft_id: str, answers: Answers, *, seen: str = "") -> Revision:
        """Write the record that the draft was for; the draft is gone afterwards.

        ``seen`` is the revision that the correction was begun from, "" when that is all the same.

        Raises:
            InvalidAnswersError: with the problems; the draft is kept, with these answers.
            NewerVersionError: somebody wrote another version meanwhile; the draft is kept.
        """
        draft = self.open(draft_id)
        form = self.form_of(draft)
        self.keep(draft_id, answers, draft.at_field)
        require_no_problems(self.problems(draft, answers))
        self._require_seen(draft.object_id, seen)
        written = self._vault.records.write(
            draft.case_id,
            form,
            settled(form, answers),
            object_id=draft.object_id,
            draft_id=draft_id,
        )
        self._duplicates.note_hidden(written)
        self._closings.after(written)
        self._measures.follow(written)
        return written

    def _require_seen(self, object_id: str | None, seen: str) -> None:
        if not object_id or not seen:
            return
        newest = self._vault.records.history(object_id)[-1]
        if newest.revision_id != seen:
            raise NewerVersionError(
                detail=f"object {object_id}", number=newest.number, author=newest.author
            )

    def _newest(self, object_id: str | None) -> int | None:
        """Return the number of the newest version of an object, None for a new one."""
        return self._vault.records.history(object_id)[-1].number if object_id else None

    def _said_before(self, form: Form, case_id: str) -> dict[str, Answer]:
        known: dict[str, Answer] = {}
        for revision in self._vault.records.current(case_id, _FIRST_CALL):
            reading = read_revision(self._forms, revision)
            for concept in _CARRIED_OVER:
                field, answer = form.bound(concept), reading.answer(concept)
                if field is not None and answer is not None and not isinstance(answer, Mark):
                    known[field.id] = answer
        return known


def _based_on(form: Form, before: Revision) -> dict[str, Answer]:
    """Return on which version a correction is based, where the form keeps that."""
    field = form.bound(Concept.BASED_ON)
    return {} if field is None else {field.id: before.number}
