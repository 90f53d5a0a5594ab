"""Forms being filled in: kept encrypted, sealed answers under the case's key as well."""

import secrets
from collections.abc import Mapping
from contextlib import suppress

from exitdesk.domain.actions import Action
from exitdesk.domain.answers import Answer, Answers
from exitdesk.domain.cases import CaseState, Draft
from exitdesk.forms.codec import decode, encode
from exitdesk.forms.model import Form
from exitdesk.forms.sealing import merge_sealed, split_sealed
from exitdesk.vault import canonical
from exitdesk.vault.access_errors import AccessChangedError, CaseKeyForgedError
from exitdesk.vault.case_keys import CaseKeys
from exitdesk.vault.cases import Cases
from exitdesk.vault.core import Core
from exitdesk.vault.database import Row
from exitdesk.vault.errors import LedgerBrokenError, NoCaseKeyError, NotFoundError
from exitdesk.vault.revisions import draft_place
from exitdesk.vault.times import from_micros, to_micros

_COLUMNS = (
    "draft_id, case_id, form_key, form_version, object_id, body, sealed, at_field, changed_at,"
    " officer_id"
)


_WAITING = (AccessChangedError, CaseKeyForgedError, LedgerBrokenError, NoCaseKeyError)


class Drafts:
    """Keeps what is being typed, so that lock, crash and power loss lose nothing."""

    def __init__(self, core: Core, case_keys: CaseKeys, cases: Cases) -> None:
        self._core = core
        self._database = core.database
        self._case_keys = case_keys
        self._cases = cases

    def begin(
        self,
        form: Form,
        *,
        case_id: str | None,
        object_id: str | None = None,
        answers: Answers | None = None,
    ) -> Draft:
        """Begin a draft; without a case, a new enquiry is made at once.

        Raises:
            NotFoundError: when there is no such case.
            CaseNotSharedError: when the case is not open to this officer.
        """
        draft_id = secrets.token_hex(16)
        with self._core.writing():
            if case_id is None:
                case_id = self._cases.add(CaseState.ENQUIRY)
            else:
                self._core.gate.require(case_id)
            self._store(draft_id, case_id, form, object_id, answers=answers or {})
        return self.open(draft_id)

    def keep(self, draft_id: str, answers: Answers, at_field: str) -> None:
        """Save what has been typed so far.

        Raises:
            NotFoundError: when there is no such draft any more.
            NoCaseKeyError: its case was taken back, and an answer is to be sealed.
            DiskFullError, WriteFailedError: the draft is as it was last kept.
        """
        row = self._own_row(draft_id)  # nothing is shown: what was typed before a lock is kept
        form = self._core.forms.exact(row[2], row[3])
        with self._core.writing():
            self._store(draft_id, row[1], form, row[4], answers=answers, at_field=at_field)

    def has(self, draft_id: str) -> bool:
        """Whether this officer has such a draft, in a case that is open to them or not."""
        try:
            self._own_row(draft_id)
        except NotFoundError:
            return False
        return True

    def open(self, draft_id: str) -> Draft:
        """Return a draft with its sealed answers.

        Raises:
            NotFoundError: when this officer has no such draft.
            CaseNotSharedError: when its case is no longer open to this officer.
        """
        return self._draft(self._row(draft_id))

    def all(self) -> tuple[Draft, ...]:
        """Return this officer's drafts in cases that are open to them, the newest first.

        What they began in a case that was taken back waits until it is shared again; what was
        handed to them, until they have been given the key of its sealed answers. What is wrong
        with a case is said where it is opened: the drafts of others do not wait for that.
        """
        where, values = self._core.gate.open_ones("drafts.case_id")
        rows = self._database.execute(
            f"SELECT {_COLUMNS} FROM drafts WHERE officer_id = ? AND {where}"  # noqa: S608
            " ORDER BY changed_at DESC, draft_id",
            (self._core.officer.officer_id, *values),
        )
        found = []
        for row in rows:
            with suppress(*_WAITING):
                self._core.gate.require(row[1])
                found.append(self._draft(row))
        return tuple(found)

    def discard(self, draft_id: str) -> None:
        """Throw a draft away; an enquiry that holds nothing else, and nobody else's, goes with it.

        Raises:
            NotFoundError: when there is no such draft.
        """
        row = self._row(draft_id)
        case_id = row[1]
        with self._core.writing():
            self._database.execute("DELETE FROM drafts WHERE draft_id = ?", (draft_id,))
            self._core.enter(Action.DRAFT_DISCARDED, case_id=case_id, detail={"form": row[2]})
            self._remove_case_without_content(case_id)

    def _remove_case_without_content(self, case_id: str) -> None:
        if len(self._core.gate.standing(case_id).parts) > 1:  # others have been let in
            return
        for table in ("revisions", "drafts", "attachments"):
            held = f"SELECT 1 FROM {table} WHERE case_id = ? LIMIT 1"  # noqa: S608
            if self._database.one(held, (case_id,)):
                return
        for table in ("case_keys", "case_access", "case_lines", "cases"):
            self._database.execute(
                f"DELETE FROM {table} WHERE case_id = ?",  # noqa: S608
                (case_id,),
            )
        self._case_keys.forget(case_id)
        self._core.gate.forget(case_id)

    def _store(
        self,
        draft_id: str,
        case_id: str,
        form: Form,
        object_id: str | None,
        *,
        answers: Answers,
        at_field: str = "",
    ) -> None:
        shown, hidden = split_sealed(form, answers)
        sealed = None
        if hidden:
            place = draft_place(draft_id, case_id, form.key, form.version)
            plain = canonical.to_bytes(encode(form, hidden))
            sealed = self._case_keys.seal(case_id, plain, place)
        self._database.execute(
            f"INSERT OR REPLACE INTO drafts ({_COLUMNS})"  # noqa: S608
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                draft_id,
                case_id,
                form.key,
                form.version,
                object_id,
                canonical.to_bytes(encode(form, shown)),
                sealed,
                at_field,
                to_micros(self._core.clock.now()),
                self._core.officer.officer_id,
            ),
        )

    def _row(self, draft_id: str) -> Row:
        row = self._own_row(draft_id)
        self._core.gate.require(row[1])
        return row

    def _own_row(self, draft_id: str) -> Row:
        row = self._database.one(
            f"SELECT {_COLUMNS} FROM drafts WHERE draft_id = ? AND officer_id = ?",  # noqa: S608
            (draft_id, self._core.officer.officer_id),
        )
        if row is None:
            raise NotFoundError(detail=f"draft {draft_id}")
        return row

    def _draft(self, row: Row) -> Draft:
        draft_id, case_id, form_key, version, object_id, body, sealed, at_field, changed = row[:9]
        form = self._core.forms.exact(form_key, version)
        answers: Mapping[str, Answer] = decode(form, canonical.from_bytes(body))
        if sealed is not None:
            place = draft_place(draft_id, case_id, form_key, version)
            plain = self._case_keys.unseal(case_id, sealed, place)
            answers = merge_sealed(form, answers, decode(form, canonical.from_bytes(plain)))
        return Draft(
            draft_id=draft_id,
            case_id=case_id,
            form_key=form_key,
            form_version=version,
            object_id=object_id,
            answers=answers,
            at_field=at_field,
            changed_at=from_micros(changed),
        )
