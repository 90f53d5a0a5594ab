"""What is written about a case: revisions of its records, with their sealed parts."""

import secrets
from collections.abc import Iterator
from dataclasses import replace

from exitdesk.domain.actions import Action
from exitdesk.domain.answers import Answer, Answers
from exitdesk.domain.cases import Revision
from exitdesk.domain.errors import ExitDeskError
from exitdesk.forms.codec import decode, encode
from exitdesk.forms.model import Form
from exitdesk.forms.sealing import merge_sealed, split_sealed
from exitdesk.vault import canonical
from exitdesk.vault.case_keys import CaseKeys
from exitdesk.vault.core import Core
from exitdesk.vault.derived import DerivedTables
from exitdesk.vault.errors import (
    NotFoundError,
    ReasonMissingError,
    RecordDamagedError,
    RecordsMissingError,
)
from exitdesk.vault.held_records import HeldRecords
from exitdesk.vault.linking import LinkWriting
from exitdesk.vault.restatements import Restatements
from exitdesk.vault.revisions import (
    COLUMNS,
    SALT_BYTES,
    StoredRevision,
    commitment_of,
    sealed_place,
    sign,
)
from exitdesk.vault.times import from_micros, to_micros


class Records:
    """Writes and reads records; nothing is ever overwritten."""

    def __init__(
        self,
        core: Core,
        case_keys: CaseKeys,
        derived: DerivedTables,
        restatements: Restatements,
    ) -> None:
        self._core = core
        self._database = core.database
        self._case_keys = case_keys
        self._derived = derived
        self._restatements = restatements
        self._checked: set[str] = set()  # revisions found authentic since opening
        self._held = HeldRecords(core.database)

    def write(
        self,
        case_id: str,
        form: Form,
        answers: Answers,
        *,
        object_id: str | None = None,
        draft_id: str | None = None,
        detail: str = "",
    ) -> Revision:
        """Write a new record, or a new revision of ``object_id``; the draft is then gone.

        A ``Mark.SEALED`` among the answers keeps what was sealed there before.

        Raises:
            NotFoundError: for a case, or an object of another case.
            CaseNotSharedError: when the case, or one it is linked with here, is not open.
            LinkToItselfError, LinkedCaseFixedError: for a link that cannot be.
            DiskFullError, WriteFailedError: nothing was written and the draft is still there.
        """
        with self._core.writing():
            parent = self._parent(case_id, object_id)
            whole, before = answers, None
            if parent is not None:
                whole = merge_sealed(form, answers, self._sealed_answers(parent))
                before = self._shown(parent).answers
            link = LinkWriting.of(self._core, case_id, form, whole, before)
            made = self._made(case_id, form, whole, parent)
            sequence = self._enter(made, detail)
            if link is not None:
                link.enter(made.object_id)
            self._insert(made)
            self._derived.update(made, form, split_sealed(form, whole)[0], sequence=sequence)
            if draft_id is not None:
                self._database.execute("DELETE FROM drafts WHERE draft_id = ?", (draft_id,))
        self._checked.add(made.revision_id)
        return self._shown(made)

    def current(self, case_id: str, form_key: str | None = None) -> tuple[Revision, ...]:
        """Return the newest revision of each record of the case, by the time of writing.

        Raises:
            CaseNotSharedError: when the case is not open to this officer.
            RecordDamagedError: when one does not match its author's signature.
            RecordsMissingError: when the ledger knows more of the case than there is.
        """
        self._core.gate.require(case_id)
        held = self._held.of(case_id, form_key)
        if held is not None:
            return held
        self._require_all(case_id)
        rows = self._database.execute(
            f"SELECT {COLUMNS} FROM revisions"  # noqa: S608  (no derived table: nobody signs those)
            " WHERE case_id = ? AND (? IS NULL OR form_key = ?) AND number = (SELECT max(number)"
            "  FROM revisions AS newer WHERE newer.object_id = revisions.object_id)"
            " ORDER BY row_number",
            (case_id, form_key, form_key),
        )
        found = tuple(self._shown(self._authentic(row)) for row in rows)
        if form_key is None:
            self._held.keep(case_id, found)
        return found

    def forget(self) -> None:
        """Keep nothing that was read: the vault closes."""
        self._held.forget()

    def newest(self, object_id: str) -> Revision:
        """Return the newest revision of one record.

        Raises:
            NotFoundError: when there is no such record.
            CaseNotSharedError: when its case is not open to this officer.
            RecordDamagedError: when it does not match its author's signature.
        """
        found = self.newest_open_answers(object_id)
        self._core.gate.require(found.case_id)
        return found

    def history(self, object_id: str) -> tuple[Revision, ...]:
        """Return all revisions of one record, the first first.

        Raises:
            NotFoundError: when there is no such record.
            RecordDamagedError: when one does not match its author's signature.
        """
        return tuple(self._shown(stored) for stored in self.stored_history(object_id))

    def stored_history(self, object_id: str) -> tuple[StoredRevision, ...]:
        """Return all revisions of one record as they are stored, each found authentic.

        Raises:
            NotFoundError: when there is no such record.
            CaseNotSharedError: when its case is not open to this officer.
            RecordDamagedError: when one does not match its author's signature.
        """
        rows = self._database.execute(
            f"SELECT {COLUMNS} FROM revisions WHERE object_id = ? ORDER BY number",  # noqa: S608
            (object_id,),
        )
        if not rows:
            raise NotFoundError(detail=f"object {object_id}")
        found = tuple(self._authentic(row) for row in rows)
        self._core.gate.require(found[0].case_id)
        return found

    def reveal(self, revision_id: str, reason: str) -> dict[str, Answer]:
        """Return the sealed answers alone, after the reason has been entered in the ledger.

        Raises:
            ReasonMissingError: for a blank reason.
            NotFoundError: when there is no such revision.
            CaseNotSharedError, NoCaseKeyError: when this officer may not see it.
        """
        if not reason.strip():
            raise ReasonMissingError
        stored = self._stored(revision_id)
        self._case_keys.require(stored.case_id)
        with self._core.writing():
            self._core.enter(
                Action.SEALED_REVEALED,
                case_id=stored.case_id,
                detail={
                    "form": stored.form_key,
                    "reason": reason.strip(),
                    "revision_id": revision_id,
                },
            )
        return self._sealed_answers(stored)

    def sealed_for_matching(self, case_id: str) -> tuple[tuple[Revision, Answers], ...]:
        """Return the sealed answers of all revisions of the case, old ones too, to match by.

        One ledger entry says so; nothing of it is meant to be shown.

        Raises:
            CaseNotSharedError: when the case is not open to this officer.
        """
        self._core.gate.require(case_id)
        with self._core.writing():
            self._core.enter(Action.SEALED_MATCHED, case_id=case_id)
        rows = self._database.execute(
            f"SELECT {COLUMNS} FROM revisions WHERE case_id = ? AND sealed IS NOT NULL"  # noqa: S608
            " ORDER BY row_number",
            (case_id,),
        )
        found = [self._authentic(row) for row in rows]
        return tuple((self._shown(each), self._sealed_answers(each)) for each in found)

    def all_open_answers(self, case_id: str) -> tuple[Revision, ...]:
        """Return all revisions of a case, open to this officer or not, without what is sealed.

        For ``CaseLinks``, which enters it in the ledger; nothing of it is meant to be shown.

        Raises:
            RecordDamagedError, RecordsMissingError: as ``current``.
        """
        self._require_all(case_id)
        rows = self._database.execute(
            f"SELECT {COLUMNS} FROM revisions WHERE case_id = ? ORDER BY row_number",  # noqa: S608
            (case_id,),
        )
        return tuple(self._shown(self._authentic(row)) for row in rows)

    def newest_open_answers(self, object_id: str) -> Revision:
        """Return the newest revision of a record in whatever case, without what is sealed.

        For ``CaseLinks``, which says how much of it may be shown.

        Raises:
            NotFoundError: when there is no such record.
            RecordDamagedError: when it does not match its author's signature.
        """
        row = self._database.one(
            f"SELECT {COLUMNS} FROM revisions WHERE object_id = ?"  # noqa: S608
            " ORDER BY number DESC LIMIT 1",
            (object_id,),
        )
        if row is None:
            raise NotFoundError(detail=f"object {object_id}")
        return self._shown(self._authentic(row))

    def check_all(self) -> Iterator[ExitDeskError | None]:
        """Check every revision again, sealed parts too; yield what is wrong with each.

        Of cases that are not open to this officer the sealed part is not opened: that it is what
        its author signed is checked all the same.
        """
        self._checked.clear()
        self._held.forget()
        self._restatements.forget()
        rows = self._database.execute("SELECT revision_id FROM revisions ORDER BY row_number")
        for (revision_id,) in rows:
            try:
                stored = self._stored(revision_id)
                self._shown(stored)
                if self._core.gate.may_open(stored.case_id):
                    self._sealed_answers(stored)
            except ExitDeskError as error:
                yield error
            else:
                yield None

    def _parent(self, case_id: str, object_id: str | None) -> StoredRevision | None:
        self._core.gate.require(case_id)
        if object_id is None:
            return None
        row = self._database.one(
            f"SELECT {COLUMNS} FROM revisions WHERE object_id = ? AND case_id = ?"  # noqa: S608
            " ORDER BY number DESC LIMIT 1",
            (object_id, case_id),
        )
        if row is None:
            raise NotFoundError(detail=f"object {object_id}")
        return self._authentic(row)

    def _made(
        self, case_id: str, form: Form, answers: Answers, parent: StoredRevision | None
    ) -> StoredRevision:
        revision_id = secrets.token_hex(16)
        shown, hidden = split_sealed(form, answers)
        body = canonical.to_bytes(encode(form, shown))
        sealed = None
        if hidden:
            place = sealed_place(revision_id, case_id, form.key, form.version)
            plain = canonical.to_bytes(encode(form, hidden))
            sealed = self._case_keys.seal(case_id, plain, place)
        salt = secrets.token_bytes(SALT_BYTES)
        made = StoredRevision(
            revision_id=revision_id,
            object_id=parent.object_id if parent else secrets.token_hex(16),
            case_id=case_id,
            parents=parent.revision_id if parent else "",
            form_key=form.key,
            form_version=form.version,
            number=parent.number + 1 if parent else 1,
            author_id=self._core.officer.officer_id,
            written_at=to_micros(self._core.clock.now()),
            salt=salt,
            body=body,
            sealed=sealed,
            commitment=commitment_of(salt, body, sealed),
            signature=b"",
        )
        return replace(made, signature=sign(made, self._core.keys))

    def _enter(self, made: StoredRevision, note: str) -> int:
        """Enter what is being written in the ledger; return the entry's number."""
        detail = {"form": made.form_key, "signed": made.mark}
        return self._core.enter(
            Action.RECORD_WRITTEN if made.number == 1 else Action.RECORD_CORRECTED,
            case_id=made.case_id,
            revision_id=made.revision_id,
            commitment=made.commitment,
            detail=detail | ({"note": note} if note else {}),
        )

    def _insert(self, made: StoredRevision) -> None:
        places = ", ".join("?" for _ in made.row())
        self._database.execute(
            f"INSERT INTO revisions ({COLUMNS}) VALUES ({places})",  # noqa: S608
            made.row(),
        )

    def _stored(self, revision_id: str) -> StoredRevision:
        row = self._database.one(
            f"SELECT {COLUMNS} FROM revisions WHERE revision_id = ?",  # noqa: S608
            (revision_id,),
        )
        if row is None:
            raise NotFoundError(detail=f"revision {revision_id}")
        return self._authentic(row)

    def _authentic(self, row: tuple[object, ...]) -> StoredRevision:
        stored = StoredRevision.from_row(row)
        if stored.revision_id not in self._checked:
            author = self._core.officers.get(stored.author_id)
            commitment = self._restatements.commitment_of(stored)
            if not stored.is_authentic(author.signing_key, commitment):
                raise RecordDamagedError(detail=f"revision {stored.revision_id}")
            self._checked.add(stored.revision_id)
        return stored

    def _require_all(self, case_id: str) -> None:
        """Notice a page of an older file: the ledger, whose head is outside, knows better."""
        known = self._database.value(
            "SELECT count(*) FROM ledger WHERE case_id = ? AND revision_id IS NOT NULL",
            (case_id,),
        )
        held = self._database.value("SELECT count(*) FROM revisions WHERE case_id = ?", (case_id,))
        if known != held:
            raise RecordsMissingError(detail=f"case {case_id}: {held} of {known}")

    def _sealed_answers(self, stored: StoredRevision) -> dict[str, Answer]:
        if stored.sealed is None:
            return {}
        form = self._core.forms.exact(stored.form_key, stored.form_version)
        place = sealed_place(
            stored.revision_id, stored.case_id, stored.form_key, stored.form_version
        )
        plain = self._case_keys.unseal(stored.case_id, stored.sealed, place)
        return dict(decode(form, canonical.from_bytes(plain)))

    def _shown(self, stored: StoredRevision) -> Revision:
        form = self._core.forms.exact(stored.form_key, stored.form_version)
        return Revision(
            revision_id=stored.revision_id,
            object_id=stored.object_id,
            case_id=stored.case_id,
            form_key=stored.form_key,
            form_version=stored.form_version,
            answers=decode(form, canonical.from_bytes(stored.body)),
            author=self._core.officers.name_of(stored.author_id),
            written_at=from_micros(stored.written_at),
            number=stored.number,
        )
