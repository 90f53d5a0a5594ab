"""What the forms on the screen ask of an opened vault; the casework desk has all of it."""

from collections.abc import Mapping
from typing import Protocol

from exitdesk.domain.answers import Answers
from exitdesk.domain.cases import Draft, Revision
from exitdesk.forms.library import FormLibrary


class Drafts(Protocol):
    """Forms being filled in, kept encrypted."""

    def begin(self, form_key: str, case_id: str | None, object_id: str | None = None) -> Draft:
        """Return a new draft; without a case an enquiry is made for it at once."""

    def begin_with(self, form_key: str, case_id: str, answers: Answers) -> Draft:
        """Return a new draft in which some questions are answered."""

    def keep(self, draft_id: str, answers: Answers, at_field: str) -> None:
        """Keep what has been typed so far, and where the cursor stands."""

    def open(self, draft_id: str) -> Draft:
        """Return a draft as it was last kept."""

    def discard(self, draft_id: str) -> None:
        """Throw a draft away."""

    def finish(self, draft_id: str, answers: Answers) -> Revision:
        """Write the record; raises ``ExitDeskError`` when the answers have problems."""


class Records(Protocol):
    """What has been written, revision by revision."""

    def current(self, case_id: str, form_key: str | None = None) -> tuple[Revision, ...]:
        """Return the newest revision of each object."""

    def history(self, object_id: str) -> tuple[Revision, ...]:
        """Return all revisions of one object, oldest first."""

    def reveal(self, revision_id: str, reason: str) -> Answers:
        """Return the sealed answers of a revision; this is entered in the log."""


class Persons(Protocol):
    """The persons of a case."""

    def names(self, case_id: str) -> Mapping[str, str]:
        """Return what each person is called, by object id."""


class Cases(Protocol):
    """The cases of the vault."""

    def open_enquiry(self, case_id: str) -> Revision:
        """Make an enquiry a case."""


class FormDesk(Protocol):
    """The services together."""

    @property
    def forms(self) -> FormLibrary:
        """All forms of the program."""

    @property
    def drafts(self) -> Drafts:
        """Forms being filled in."""

    @property
    def records(self) -> Records:
        """What has been written."""

    @property
    def persons(self) -> Persons:
        """The persons of the cases."""

    @property
    def cases(self) -> Cases:
        """The cases."""
