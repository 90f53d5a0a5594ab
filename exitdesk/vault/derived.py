"""The tables made from revisions: objects, facts, due dates, case lines and the word index."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import astuple

from exitdesk.domain.answers import Answers
from exitdesk.forms.codec import decode
from exitdesk.forms.model import Concept, Form
from exitdesk.forms.projection import project
from exitdesk.vault import canonical
from exitdesk.vault.case_facts import RecordFacts, contested, facts_of, line_facts
from exitdesk.vault.core import Core
from exitdesk.vault.database import Row
from exitdesk.vault.due_states import CONTACT_FORMS, DueRow, DueStates
from exitdesk.vault.revisions import QUALIFIED, StoredRevision

_TABLES = ("dues", "facts", "objects", "case_lines")

_CONTENT = (
    "SELECT object_id, case_id, form_key, revision_id, sequence, words FROM objects ORDER BY 1",
    "SELECT * FROM facts ORDER BY object_id, concept",
    "SELECT * FROM dues ORDER BY due, object_id",
    "SELECT * FROM case_lines ORDER BY case_id",
)


class DerivedTables:
    """Keeps the derived tables in step, inside the caller's transaction."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._database = core.database

    def update(
        self,
        revision: StoredRevision,
        form: Form,
        answers: Answers,
        *,
        sequence: int | None = None,
    ) -> None:
        """Take in a revision that has become the newest of its object, or what is left of it.

        ``sequence`` is that of the entry that wrote it: the newest unless something else is said.
        """
        old = self._database.one(
            "SELECT row_number, words FROM objects WHERE object_id = ?", (revision.object_id,)
        )
        if old is not None:
            self._take_out(revision.object_id, old)
        written = self._core.head.sequence if sequence is None else sequence
        row = self._take_in(revision, form, answers, written)
        self._database.execute("INSERT INTO search (rowid, words) VALUES (?, ?)", row)
        self.update_line(revision.case_id)

    def update_line(self, case_id: str) -> None:
        """Make the case's line again from the facts of its records."""
        first_state, created_at = self._database.execute(
            "SELECT first_state, created_at FROM cases WHERE case_id = ?", (case_id,)
        )[0]
        changed = self._database.one(
            "SELECT written_at, sequence FROM objects JOIN revisions USING (revision_id)"
            " WHERE objects.case_id = ? ORDER BY sequence DESC LIMIT 1",
            (case_id,),
        )
        facts = self._facts(case_id)
        line = line_facts(facts, first_state, self._since(facts))
        self._settle_dues(case_id, facts, line.state)
        self._database.execute(
            "INSERT OR REPLACE INTO case_lines (case_id, alias, client_type, milieu, language,"
            " state, phase, level, level_valid_until, agreement_valid_until, changed_at,"
            " sequence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                case_id,
                *astuple(line),
                *(changed or (created_at, -1)),
            ),
        )

    def rebuild(self, progress: Callable[[int, int], None] | None = None) -> None:
        """Empty all derived tables and make them again from the revisions."""
        self._rebuild_tables(progress)
        self._database.execute("INSERT INTO search (search) VALUES ('rebuild')")

    def _rebuild_tables(self, progress: Callable[[int, int], None] | None = None) -> None:
        for table in _TABLES:
            self._database.execute(f"DELETE FROM {table}")  # noqa: S608  (names from above)
        rows = self._database.execute(
            f"SELECT ledger.sequence, {QUALIFIED} FROM revisions"  # noqa: S608
            " JOIN ledger USING (revision_id) WHERE number = (SELECT max(number)"
            " FROM revisions AS other WHERE other.object_id = revisions.object_id)"
            " ORDER BY ledger.sequence"
        )
        for done, (sequence, *columns) in enumerate(rows):
            revision = StoredRevision.from_row(tuple(columns))
            form = self._core.forms.exact(revision.form_key, revision.form_version)
            answers = decode(form, canonical.from_bytes(revision.body))
            self._take_in(revision, form, answers, sequence)  # the word index follows at the end
            if progress:
                progress(done + 1, len(rows))
        for (case_id,) in self._database.execute("SELECT case_id FROM cases"):
            self.update_line(case_id)

    def match_revisions(self) -> bool:
        """Whether the derived tables are what ``rebuild`` would make; changes nothing.

        Raises:
            DatabaseDamagedError: when the word index does not fit the words.
        """
        self._database.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
        held = self._content()
        with self._database.trial():
            self._rebuild_tables()
            return self._content() == held

    def _content(self) -> list[list[Row]]:
        return [self._database.execute(query) for query in _CONTENT]

    def _take_out(self, object_id: str, old: Row) -> None:
        self._database.execute(
            "INSERT INTO search (search, rowid, words) VALUES ('delete', ?, ?)", old
        )
        for table in ("facts", "dues"):
            self._database.execute(
                f"DELETE FROM {table} WHERE object_id = ?",  # noqa: S608
                (object_id,),
            )

    def _take_in(
        self, revision: StoredRevision, form: Form, answers: Answers, sequence: int
    ) -> Row:
        """Fill the tables for one record; return its row number and its words."""
        projection = project(form, answers)
        object_id, case_id = revision.object_id, revision.case_id
        for concept, text in facts_of(projection.columns).items():
            self._database.execute(
                "INSERT INTO facts (object_id, concept, case_id, sequence, value)"
                " VALUES (?, ?, ?, ?, ?)",
                (object_id, concept.value, case_id, sequence, text),
            )
        for due, times in sorted(Counter(projection.due_days).items()):
            self._database.execute(
                "INSERT INTO dues (due, object_id, case_id, form_key, concept, times)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (due.day.isoformat(), object_id, case_id, form.key, due.concept.value, times),
            )
        return self._database.execute(
            "INSERT INTO objects (object_id, case_id, form_key, revision_id, sequence, words)"
            " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (object_id) DO UPDATE SET"
            " form_key = excluded.form_key, revision_id = excluded.revision_id,"
            " sequence = excluded.sequence, words = excluded.words RETURNING row_number, words",
            (
                object_id,
                case_id,
                revision.form_key,
                revision.revision_id,
                sequence,
                projection.search_text,
            ),
        )[0]

    def _settle_dues(self, case_id: str, facts: list[RecordFacts], state: str) -> None:
        """Mark which of the case's due dates still ask for something."""
        rows = self._database.execute(
            "SELECT DISTINCT object_id, dues.form_key, concept, sequence FROM dues"
            " JOIN objects USING (object_id) WHERE dues.case_id = ?",
            (case_id,),
        )
        if not rows:
            return
        contacts = ", ".join("?" for _ in CONTACT_FORMS)
        made = self._database.value(
            "SELECT coalesce(max(sequence), -1) FROM objects WHERE case_id = ?"  # noqa: S608
            f" AND form_key IN ({contacts})",
            (case_id, *CONTACT_FORMS),
        )
        settled = DueStates(facts, state, int(made))
        for object_id, form_key, concept, sequence in rows:
            stands = settled.stands(DueRow(object_id, form_key, Concept(concept), sequence))
            self._database.execute(
                "UPDATE dues SET stands = ? WHERE object_id = ? AND concept = ? AND stands != ?",
                (int(stands), object_id, concept, int(stands)),
            )

    def _since(self, facts: list[RecordFacts]) -> dict[tuple[str, Concept], int]:
        """Return since when what is said differently has been said, from the revisions."""
        found: dict[tuple[str, Concept], int] = {}
        for concept, record in contested(facts):
            value = record.values[concept]
            for sequence, said in self._said(record.object_id, concept):
                if said != value:
                    break
                found[record.object_id, concept] = sequence
        return found

    def _said(self, object_id: str, concept: Concept) -> Iterator[tuple[int, str]]:
        """Yield what an object has said about a concept, the newest first."""
        rows = self._database.execute(
            "SELECT ledger.sequence, form_key, form_version, revisions.body FROM revisions"
            " JOIN ledger USING (revision_id) WHERE object_id = ? ORDER BY number DESC",
            (object_id,),
        )
        for sequence, key, version, body in rows:
            form = self._core.forms.exact(key, version)
            answers = decode(form, canonical.from_bytes(body))
            yield sequence, facts_of(project(form, answers).columns).get(concept, "")

    def _facts(self, case_id: str) -> list[RecordFacts]:
        grouped: dict[tuple[int, str], dict[Concept, str]] = {}
        for sequence, object_id, concept, value in self._database.execute(
            "SELECT sequence, object_id, concept, value FROM facts WHERE case_id = ?"
            " AND concept NOT GLOB 'contact.*' ORDER BY sequence",
            (case_id,),
        ):
            grouped.setdefault((sequence, object_id), {})[Concept(concept)] = value
        return [
            RecordFacts(object_id, sequence, values)
            for (sequence, object_id), values in grouped.items()
        ]
