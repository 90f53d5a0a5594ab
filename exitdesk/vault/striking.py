"""Striking out: a passage or an answer is gone from all versions, drafts and the word index.

What is left of each revision is committed to anew with a new salt, so that the old commitment
tells nothing of what stood there; who, when and why is in the ledger. Afterwards the file is
written anew: a database page may keep old bytes in its unused parts.
"""

import re
import secrets
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from exitdesk.domain.actions import Action
from exitdesk.domain.answers import Answer, Answers
from exitdesk.domain.officers import Role
from exitdesk.domain.strikings import STRUCK, FieldPath, StrikeCount, Striking
from exitdesk.forms.codec import decode, encode
from exitdesk.forms.model import Form
from exitdesk.forms.sealing import merge_sealed, split_sealed
from exitdesk.forms.striking import Strike, is_sealed_at, texts_of
from exitdesk.vault import canonical
from exitdesk.vault.case_keys import CaseKeys
from exitdesk.vault.core import Core
from exitdesk.vault.derived import DerivedTables
from exitdesk.vault.errors import VaultError
from exitdesk.vault.records import Records
from exitdesk.vault.restatements import Restatement, Restatements, write_named
from exitdesk.vault.revisions import (
    SALT_BYTES,
    StoredRevision,
    commitment_of,
    draft_place,
    sealed_place,
)
from exitdesk.vault.striking_errors import (
    NothingToStrikeError,
    StrikeNotAllowedError,
    StrikeReasonMissingError,
    StrikeReasonRepeatsError,
)
from exitdesk.vault.struck_papers import StruckPaper, struck_papers
from exitdesk.vault.times import from_micros

_NOT_SWEPT = "strikings.not_swept"
_TELLING = 4  # characters: fewer may stand inside another word by chance


@dataclass(frozen=True, slots=True)
class _Text:
    """Answers as they are stored, of a revision or a draft, and where their sealed part fits."""

    form: Form
    body: bytes
    sealed: bytes | None
    place: bytes


@dataclass(frozen=True, slots=True)
class _StruckDraft:
    draft_id: str
    text: _Text
    places: int


@dataclass(frozen=True, slots=True)
class _Found:
    """What would be left of one record, and the texts that would be gone from it."""

    revisions: dict[str, tuple[StoredRevision, int]]
    drafts: list[_StruckDraft]
    papers: tuple[StruckPaper, ...]
    texts: frozenset[str]

    def left(self, history: tuple[StoredRevision, ...]) -> tuple[StoredRevision, ...]:
        """Return a record's revisions as they are when this has been struck out."""
        struck = self.revisions
        return tuple(
            struck[one.revision_id][0] if one.revision_id in struck else one for one in history
        )

    def count(self) -> StrikeCount:
        places = sum(places for _, places in self.revisions.values())
        places += sum(draft.places for draft in self.drafts)
        places += sum(paper.places for paper in self.papers)
        return StrikeCount(len(self.revisions), len(self.drafts) + len(self.papers), places)


class Strikings:
    """Strikes out of records, and says what was struck out of them."""

    def __init__(
        self,
        core: Core,
        case_keys: CaseKeys,
        derived: DerivedTables,
        records: Records,
        restatements: Restatements,
    ) -> None:
        self._core = core
        self._database = core.database
        self._case_keys = case_keys
        self._derived = derived
        self._records = records
        self._restatements = restatements

    def count(self, object_id: str, path: FieldPath, passage: str | None = None) -> StrikeCount:
        """Return in how many versions and drafts it stands; nothing is changed or entered.

        Raises:
            NotFoundError: when there is no such record.
            NoCaseKeyError: when it is sealed and this officer has no key.
        """
        history = self._records.stored_history(object_id)
        found = self._find(history, Strike(path, passage))
        words = found.texts if passage is None else {passage}
        return replace(found.count(), elsewhere=self._elsewhere(history[0], words))

    def may_strike(self, object_id: str) -> bool:
        """Whether the officer wrote any version, is responsible for the case, or is a keeper."""
        history = self._records.stored_history(object_id)
        officer = self._core.officer
        responsible = self._core.gate.standing(history[0].case_id).responsible
        wrote = any(each.author_id == officer.officer_id for each in history)
        return wrote or responsible == officer.officer_id or Role.KEEPER in officer.roles

    def strike(
        self, object_id: str, path: FieldPath, passage: str | None, reason: str
    ) -> StrikeCount:
        """Take a passage, or with None a whole answer, out of all versions and drafts.

        Raises:
            StrikeReasonMissingError, StrikeReasonRepeatsError: the reason stays in the ledger.
            StrikeNotAllowedError: for an officer who may not.
            NothingToStrikeError: when it stands nowhere.
            NoCaseKeyError: when it is sealed and this officer has no key.
            DiskFullError, WriteFailedError: nothing has been struck out.
        """
        if not reason.strip():
            raise StrikeReasonMissingError
        if passage is not None and not passage.replace(STRUCK[0], "").strip():
            raise NothingToStrikeError
        history = self._records.stored_history(object_id)
        if not self.may_strike(object_id):
            raise StrikeNotAllowedError(detail=f"object {object_id}")
        found = self._find(history, Strike(path, passage))
        if found.count().is_nothing:
            raise NothingToStrikeError(detail=f"object {object_id}")
        _require_other_words(reason, passage, found.texts)
        with self._core.writing():
            self._enter(history[-1], path, passage, reason.strip(), found)
            self._replace(found)
            self._rederive(found.left(history)[-1])
            self._mark_unswept()
        self._restatements.forget()
        self.sweep()
        return found.count()

    def strike_all(self, wishes: Sequence[tuple[str, FieldPath]], reason: str) -> int:
        """Take whole answers out of several records, all or none; return how many there were.

        An answer that stands nowhere is passed over.

        Raises:
            As ``strike``, but for ``NothingToStrikeError``; nothing has been struck out.
        """
        if not reason.strip():
            raise StrikeReasonMissingError
        histories: dict[str, tuple[StoredRevision, ...]] = {}
        standing = []
        for object_id, path in wishes:
            if object_id not in histories:
                if not self.may_strike(object_id):
                    raise StrikeNotAllowedError(detail=f"object {object_id}")
                histories[object_id] = self._records.stored_history(object_id)
            found = self._find(histories[object_id], Strike(path))
            _require_other_words(reason, None, found.texts)
            if not found.count().is_nothing:
                standing.append((object_id, path))
        try:
            with self._core.writing():
                for object_id, path in standing:
                    history = histories[object_id]
                    found = self._find(history, Strike(path))
                    self._enter(history[-1], path, None, reason.strip(), found)
                    self._replace(found)
                    histories[object_id] = found.left(history)
                for object_id in dict(standing):
                    self._rederive(histories[object_id][-1])
                self._mark_unswept()
        finally:
            self._restatements.forget()
        self.sweep()
        return len(standing)

    def of(self, object_id: str) -> tuple[Striking, ...]:
        """Return what was struck out of a record, the first first.

        Raises:
            NotFoundError: when there is no such record.
            LedgerBrokenError: when an entry is not what its officer signed.
        """
        case_id = self._records.stored_history(object_id)[0].case_id
        return tuple(
            Striking(
                sequence=entry.sequence,
                at=from_micros(entry.at),
                officer=self._core.officers.name_of(entry.officer_id),
                reason=entry.detail["reason"],
                path=FieldPath.read(entry.detail["field"]),
                is_whole_answer=entry.detail["scope"] == "answer",
                revision_ids=frozenset(
                    pair.split(":")[0] for pair in entry.detail["restated"].split()
                ),
            )
            for entry in self._restatements.entries(case_id)
            if entry.detail["object_id"] == object_id
        )

    @property
    def is_swept(self) -> bool:
        """Whether nothing that was struck out can be left in unused parts of the file."""
        return self._database.one("SELECT 1 FROM settings WHERE key = ?", (_NOT_SWEPT,)) is None

    def sweep(self) -> None:
        """Write the file anew when that is due; a refusal is remembered for the next time."""
        if self.is_swept:
            return
        try:
            self._database.execute("VACUUM")
            # the rollback journal stays while the vault is open, with old pages in it
            self._database.execute("PRAGMA journal_size_limit = 0")
            with self._core.writing():
                self._database.execute("DELETE FROM settings WHERE key = ?", (_NOT_SWEPT,))
            self._database.execute("PRAGMA journal_size_limit = -1")
        except VaultError:  # what was to be struck out is struck out; the rest waits
            return

    def _elsewhere(self, record: StoredRevision, words: Iterable[str]) -> int:
        """Return how many other records of the case say the same, sealed answers left out."""
        told = [each.strip() for each in words if len(each.strip()) >= _TELLING]
        rows = self._database.execute(
            "SELECT words FROM objects WHERE case_id = ? AND object_id != ?",
            (record.case_id, record.object_id),
        )
        return sum(any(each in text for each in told) for (text,) in rows)

    # -- finding -----------------------------------------------------------------------------

    def _find(self, history: tuple[StoredRevision, ...], strike: Strike) -> _Found:
        revisions: dict[str, tuple[StoredRevision, int]] = {}
        drafts: list[_StruckDraft] = []
        texts: set[str] = set()
        for revision in history:
            form = self._core.forms.exact(revision.form_key, revision.form_version)
            case_id, key = revision.case_id, revision.form_key
            place = sealed_place(revision.revision_id, case_id, key, revision.form_version)
            text = _Text(form, revision.body, revision.sealed, place)
            left, places = self._struck(case_id, text, strike, texts)
            if places:
                revisions[revision.revision_id] = _restated(revision, left), places
        for draft_id, text in self._drafts(history[0]):
            left, places = self._struck(history[0].case_id, text, strike, texts)
            if places:
                drafts.append(_StruckDraft(draft_id, left, places))
        papers = struck_papers(self._database, history[0].case_id, strike.passage)
        return _Found(revisions, drafts, papers, frozenset(texts))

    def _drafts(self, record: StoredRevision) -> Iterator[tuple[str, _Text]]:
        rows = self._database.execute(
            "SELECT draft_id, form_key, form_version, body, sealed FROM drafts"
            " WHERE object_id = ? AND case_id = ?",
            (record.object_id, record.case_id),
        )
        for draft_id, key, version, body, sealed in rows:
            form = self._core.forms.exact(key, version)
            place = draft_place(draft_id, record.case_id, key, version)
            yield draft_id, _Text(form, body, sealed, place)

    def _struck(
        self, case_id: str, text: _Text, strike: Strike, texts: set[str]
    ) -> tuple[_Text, int]:
        form = text.form
        answers: Answers = decode(form, canonical.from_bytes(text.body))
        reads_sealed = text.sealed is not None and is_sealed_at(form, strike.path)
        if reads_sealed:
            answers = merge_sealed(form, answers, self._unsealed(case_id, text))
        left, places = strike.out_of(form, answers)
        if not places:
            return text, 0
        texts.update(texts_of(form, answers, strike.path))
        shown, hidden = split_sealed(form, left)
        sealed = text.sealed
        if reads_sealed:
            sealed = self._sealed(case_id, form, hidden, text.place)
        return replace(text, body=canonical.to_bytes(encode(form, shown)), sealed=sealed), places

    def _unsealed(self, case_id: str, text: _Text) -> Answers:
        plain = self._case_keys.unseal(case_id, text.sealed or b"", text.place)
        return decode(text.form, canonical.from_bytes(plain))

    def _sealed(
        self, case_id: str, form: Form, hidden: dict[str, Answer], place: bytes
    ) -> bytes | None:
        if not hidden:
            return None
        return self._case_keys.seal(case_id, canonical.to_bytes(encode(form, hidden)), place)

    # -- writing -----------------------------------------------------------------------------

    def _enter(
        self,
        newest: StoredRevision,
        path: FieldPath,
        passage: str | None,
        reason: str,
        found: _Found,
    ) -> None:
        commitments = {
            key: commitment_of(each.salt, each.body, each.sealed)
            for key, (each, _) in found.revisions.items()
        }
        sequence = self._core.enter(
            Action.PASSAGE_STRUCK_OUT,
            case_id=newest.case_id,
            detail={
                "form": newest.form_key,
                "field": path.written(),
                "scope": "answer" if passage is None else "passage",
                "reason": reason,
                "object_id": newest.object_id,
                "revisions": str(len(found.revisions)),
                "drafts": str(found.count().drafts),
                "restated": write_named(commitments),
            },
        )
        for revision_id, commitment in commitments.items():
            restatement = Restatement(
                revision_id=revision_id,
                sequence=sequence,
                officer_id=self._core.officer.officer_id,
                struck_at=self._core.last_at,
                commitment=commitment,
            )
            original = found.revisions[revision_id][0].commitment
            restatement.signed(original, self._core.keys).put(self._database)

    def _replace(self, found: _Found) -> None:
        for each, _ in found.revisions.values():
            self._database.execute(
                "UPDATE revisions SET salt = ?, body = ?, sealed = ? WHERE revision_id = ?",
                (each.salt, each.body, each.sealed, each.revision_id),
            )
        for draft in found.drafts:
            self._database.execute(
                "UPDATE drafts SET body = ?, sealed = ? WHERE draft_id = ?",
                (draft.text.body, draft.text.sealed, draft.draft_id),
            )
        for paper in found.papers:
            paper.put(self._database)

    def _rederive(self, newest: StoredRevision) -> None:
        sequence = self._database.value(
            "SELECT sequence FROM ledger WHERE revision_id = ?", (newest.revision_id,)
        )
        form = self._core.forms.exact(newest.form_key, newest.form_version)
        answers = decode(form, canonical.from_bytes(newest.body))
        self._derived.update(newest, form, answers, sequence=sequence)

    def _mark_unswept(self) -> None:
        self._database.execute(
            "INSERT OR REPLACE INTO settings (officer_id, key, value) VALUES ('', ?, ?)",
            (_NOT_SWEPT, canonical.to_bytes(1)),
        )


def _restated(revision: StoredRevision, left: _Text) -> StoredRevision:
    salt = secrets.token_bytes(SALT_BYTES)  # the old one goes with what it hid
    return replace(revision, salt=salt, body=left.body, sealed=left.sealed)


def _require_other_words(reason: str, passage: str | None, texts: frozenset[str]) -> None:
    for words in {passage} if passage is not None else texts:
        plain = re.escape(words.strip().casefold())
        begins = plain if len(words.strip()) >= _TELLING else rf"(?<!\w){plain}"
        if plain and re.search(begins, reason.casefold()):
            raise StrikeReasonRepeatsError
