"""Finished records of a case: reading, correcting, looking back, opening what is sealed."""

from exitdesk.casework.errors import InvalidAnswersError, ReasonNeededError
from exitdesk.casework.readings import Reading, option_label, read_revision
from exitdesk.domain.answers import Answers
from exitdesk.domain.cases import Revision
from exitdesk.domain.clocks import Clock
from exitdesk.domain.texts import Lang, Text
from exitdesk.forms.checks import Problem, check
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept, Form
from exitdesk.forms.summary import SummaryLine, lines
from exitdesk.forms.visibility import settled
from exitdesk.vault import Vault


class Records:
    """What has been written in cases; a correction is a new revision of the same object."""

    def __init__(self, vault: Vault, forms: FormLibrary, clock: Clock) -> None:
        self._vault = vault
        self._forms = forms
        self._clock = clock

    def current(self, case_id: str, form_key: str | None = None) -> tuple[Revision, ...]:
        """Return the newest revision of each object, by the time it was written."""
        return self._vault.records.current(case_id, form_key)

    def latest(self, case_id: str, form_key: str) -> Revision | None:
        """Return the record of that form that was written last, or None."""
        found = self.current(case_id, form_key)
        return found[-1] if found else None

    def history(self, object_id: str) -> tuple[Revision, ...]:
        """Return every revision of one object, oldest first."""
        return self._vault.records.history(object_id)

    def reveal(self, revision_id: str, reason: str) -> Answers:
        """Return the sealed answers of one revision, after entering the reason in the log.

        Raises:
            ReasonNeededError: for a blank reason.
        """
        if not reason.strip():
            raise ReasonNeededError
        return self._vault.records.reveal(revision_id, reason.strip())

    def form_of(self, revision: Revision) -> Form:
        """Return the form, in the very version, by which the record was written."""
        return self._forms.exact(revision.form_key, revision.form_version)

    def reading(self, revision: Revision) -> Reading:
        """Return the record to be read by concept."""
        return read_revision(self._forms, revision)

    def problems(self, form: Form, answers: Answers) -> tuple[Problem, ...]:
        """Return what stands in the way of finishing a form."""
        return check(form, answers, self._clock.today())

    def lines(
        self, revision: Revision, lang: Lang, person_names: dict[str, str]
    ) -> tuple[SummaryLine, ...]:
        """Return the record as readable lines."""
        return lines(self.form_of(revision), revision.answers, lang, person_names)

    def write(
        self, case_id: str, form: Form, answers: Answers, *, object_id: str | None = None
    ) -> Revision:
        """Write a record that needed no wizard, such as a phase change.

        Raises:
            InvalidAnswersError: when it has problems.
        """
        require_no_problems(self.problems(form, answers))
        return self._vault.records.write(
            case_id, form, settled(form, answers), object_id=object_id
        )

    def option_text(self, concept: Concept, key: str) -> Text | None:
        """Return the words for a stored option key, from the newest form that has it."""
        for form_key in self._forms.keys():  # noqa: SIM118  (a library is no mapping)
            field = self._forms.latest(form_key).bound(concept)
            label = None if field is None else option_label(field, key)
            if label is not None:
                return label
        return None


def require_no_problems(problems: tuple[Problem, ...]) -> None:
    """Raise ``InvalidAnswersError`` when there is any problem."""
    if problems:
        raise InvalidAnswersError(problems)
