"""Signed papers: which attachment is the scan of which version of an agreement or a plan."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from exitdesk.casework.agreement_versions import AgreementVersions
from exitdesk.casework.readings import answers_by_concept, read_revision
from exitdesk.casework.records import Records
from exitdesk.casework.signed_paper_errors import (
    AttachmentGoneError,
    LinkedAlreadyError,
    NothingLinkedError,
)
from exitdesk.domain.answers import Answers
from exitdesk.domain.attachments import Attachment
from exitdesk.domain.cases import Revision
from exitdesk.domain.texts import Text
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept
from exitdesk.vault import Vault
from exitdesk.vault.errors import NotFoundError

FORM_KEY = "signed_paper"
_AGREEMENT, _PLAN_VERSION = "agreement", "plan_version"
SIGNABLE = (_AGREEMENT, "safety_plan", _PLAN_VERSION)


@dataclass(frozen=True, slots=True)
class SignedVersion:
    """A version of an agreement or a plan that somebody may have signed on paper."""

    revision: Revision
    title: Text
    day: date
    number: int


@dataclass(frozen=True, slots=True)
class SignedPaper:
    """An attachment that belongs to a version; its ``attachment`` may have been erased since."""

    object_id: str  # of the link
    attachment: Attachment
    version: SignedVersion
    linked_at: datetime  # UTC
    officer: str


class SignedPapers:
    """Ties attachments to versions in one vault's cases; the paper itself stays sealed."""

    def __init__(
        self, vault: Vault, forms: FormLibrary, records: Records, agreements: AgreementVersions
    ) -> None:
        self._vault = vault
        self._forms = forms
        self._records = records
        self._agreements = agreements

    def of_case(self, case_id: str) -> tuple[SignedPaper, ...]:
        """Return the signed papers of a case, the one tied last first."""
        links = self._holding(case_id)
        if not links:
            return ()
        versions = {one.revision.revision_id: one for one in self._versions(case_id)}
        attached = {one.attachment_id: one for one in self._vault.attachments.of_case(case_id)}
        found = []
        for link in links:
            reading = read_revision(self._forms, link)
            version = versions.get(reading.text(Concept.SIGNED_VERSION))
            attachment = attached.get(reading.text(Concept.SIGNED_ATTACHMENT))
            if version is not None and attachment is not None:
                found.append(
                    SignedPaper(link.object_id, attachment, version, link.written_at, link.author)
                )
        return tuple(reversed(found))

    def version(self, revision: Revision) -> SignedVersion:
        """Return what one version is called: its title, its day, its number."""
        form = self._forms.exact(revision.form_key, revision.form_version)
        reading = read_revision(self._forms, revision)
        day = reading.day(Concept.VERSION_MADE_ON) or reading.day(Concept.EVENT_DATE)
        return SignedVersion(
            revision=revision,
            title=reading.label(Concept.VERSION_KIND) or form.title,
            day=day or revision.written_at.astimezone().date(),
            number=self._number(revision, reading.person(Concept.AGREEMENT_PERSON))
            or reading.number(Concept.VERSION_NUMBER)
            or revision.number,
        )

    def of_version(self, revision: Revision) -> tuple[SignedPaper, ...]:
        """Return the signed papers of one version, the one tied last first.

        A plan's version is one whatever was entered about it later.
        """
        papers = self.of_case(revision.case_id)
        if revision.form_key == _PLAN_VERSION:
            wanted = revision.object_id
            return tuple(one for one in papers if one.version.revision.object_id == wanted)
        wanted = revision.revision_id
        return tuple(one for one in papers if one.version.revision.revision_id == wanted)

    def by_attachment(self, case_id: str) -> Mapping[str, SignedPaper]:
        """Return the signed papers of a case by their attachments."""
        return {one.attachment.attachment_id: one for one in reversed(self.of_case(case_id))}

    def loose(self, case_id: str) -> tuple[Attachment, ...]:
        """Return the attachments that belong to no version yet, the newest first."""
        tied = self.by_attachment(case_id)
        found = self._vault.attachments.of_case(case_id)
        return tuple(one for one in found if one.erasure is None and one.attachment_id not in tied)

    def link(self, case_id: str, revision_id: str, attachment_id: str) -> None:
        """Enter that an attachment is the signed paper of a version.

        Raises:
            NotFoundError: the case has no such version that could be signed.
            AttachmentGoneError: it has no such attachment, or none any more.
            LinkedAlreadyError: the attachment belongs to a version.
        """
        versions = {one.revision.revision_id for one in self._versions(case_id)}
        if revision_id not in versions:
            raise NotFoundError(detail=f"version {revision_id}")
        attached = {one.attachment_id: one for one in self._vault.attachments.of_case(case_id)}
        found = attached.get(attachment_id)
        if found is None or found.erasure is not None:
            raise AttachmentGoneError(detail=f"attachment {attachment_id}")
        if attachment_id in self.by_attachment(case_id):
            raise LinkedAlreadyError(detail=f"attachment {attachment_id}")
        self._write(case_id, self._answers(attachment_id, revision_id, "holds"), None)

    def unlink(self, object_id: str) -> None:
        """Enter that an attachment does not belong to the version after all; it stays itself.

        Raises:
            NothingLinkedError: somebody has taken the link away before.
        """
        link = self._vault.records.history(object_id)[-1]
        reading = read_revision(self._forms, link)
        if link.form_key != FORM_KEY or reading.text(Concept.SIGNED_STATE) != "holds":
            raise NothingLinkedError(detail=f"object {object_id}")
        answers = self._answers(
            reading.text(Concept.SIGNED_ATTACHMENT),
            reading.text(Concept.SIGNED_VERSION),
            "removed",
        )
        self._write(link.case_id, answers, object_id)

    # -- inside ------------------------------------------------------------------------------

    def _holding(self, case_id: str) -> tuple[Revision, ...]:
        """Return the links that hold, in the order in which they were made."""
        return tuple(
            link
            for link in self._vault.records.current(case_id, FORM_KEY)
            if read_revision(self._forms, link).text(Concept.SIGNED_STATE) == "holds"
        )

    def _versions(self, case_id: str) -> Iterator[SignedVersion]:
        for form_key in SIGNABLE:
            for newest in self._vault.records.current(case_id, form_key):
                for revision in self._vault.records.history(newest.object_id):
                    yield self.version(revision)

    def _number(self, revision: Revision, person: str) -> int:
        """Return which of the person's agreements it is, 0 for no agreement."""
        if revision.form_key != _AGREEMENT:
            return 0
        versions = self._agreements.of(revision.case_id, person)
        numbers = {one.revision.revision_id: one.number for one in versions}
        return numbers.get(revision.revision_id, 0)

    def _answers(self, attachment_id: str, revision_id: str, state: str) -> Answers:
        return answers_by_concept(
            self._forms.latest(FORM_KEY),
            {
                Concept.SIGNED_ATTACHMENT: attachment_id,
                Concept.SIGNED_VERSION: revision_id,
                Concept.SIGNED_STATE: state,
            },
        )

    def _write(self, case_id: str, answers: Answers, object_id: str | None) -> None:
        self._records.write(case_id, self._forms.latest(FORM_KEY), answers, object_id=object_id)
