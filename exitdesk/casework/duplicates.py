"""Whether somebody who is taken in may be in the vault already.

Only what is not sealed is compared, and a hint is never more than that: people share names. An
officer learns of cases that are open to them; where the other case is not, a keeper learns that
two cases, named by their codes, should be looked at by those who answer for them.
"""

import re
from collections.abc import Iterator

from exitdesk.domain.answers import Answers
from exitdesk.domain.cases import Revision
from exitdesk.domain.categories import Category, TermKind
from exitdesk.domain.likenesses import LIKENESS_WORDS, HiddenLikeness, Likeness
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept, Field, Form
from exitdesk.forms.sealing import split_sealed
from exitdesk.forms.visibility import settled
from exitdesk.redaction.engine.letters import folded
from exitdesk.vault import Vault

INTAKE_FORMS = ("quick_contact", "intake", "person")
_KEY = "likenesses"  # what keepers are to look at, for all officers
_NATIONAL = 9  # digits of a number that are compared: without country code and leading nought
_SHORTEST_NUMBER = 6
_LAST_GROUP = 3  # digits at least in the last group of a number as people write it
_COUNTRY = "358"


class Duplicates:
    """Compares intakes with what the vault holds."""

    def __init__(self, vault: Vault, forms: FormLibrary) -> None:
        self._vault = vault
        self._forms = forms

    def like(self, case_id: str | None, form: Form, answers: Answers) -> tuple[Likeness, ...]:
        """Return the cases open to the officer that may be about the same client."""
        found = self._cases_like(case_id, form, answers)
        lines = {each: self._vault.cases.line(each) for each in found}
        return tuple(
            Likeness(line.case_id, line.code, line.alias, found[line.case_id])
            for line in lines.values()
            if line.may_open
        )

    def note_hidden(self, revision: Revision) -> None:
        """Leave word for the keepers when a record is like one of a case not open here."""
        form = self._forms.exact(revision.form_key, revision.form_version)
        found = self._cases_like(revision.case_id, form, revision.answers)
        closed = {each for each in found if not self._vault.cases.line(each).may_open}
        if not closed:
            return
        kept = list(self._vault.settings.shared(_KEY) or [])
        for other in sorted(closed):
            pair = sorted((revision.case_id, other))
            kinds = sorted(kind.value for kind in found[other])
            same = [entry for entry in kept if entry["cases"] == pair]
            if any(set(kinds) <= set(entry["kinds"]) for entry in same):
                continue  # looked at or waiting already
            kept = [entry for entry in kept if entry["cases"] != pair]
            kept.append({"cases": pair, "kinds": kinds, "settled": False})
        self._vault.settings.set_shared(_KEY, kept)

    def waiting(self) -> tuple[HiddenLikeness, ...]:
        """Return what a keeper should have looked at; nothing for others."""
        if not self._vault.officer.is_keeper:
            return ()
        kept = self._vault.settings.shared(_KEY) or []
        return tuple(self._hidden(entry) for entry in kept if not entry["settled"])

    def settle(self, case_ids: tuple[str, str]) -> None:
        """Enter that two cases have been looked at; they are not named again for the same."""
        kept = self._vault.settings.shared(_KEY) or []
        wanted = sorted(case_ids)
        changed = [
            {**entry, "settled": True} if entry["cases"] == wanted else entry for entry in kept
        ]
        self._vault.settings.set_shared(_KEY, changed)

    def _hidden(self, entry: dict[str, list[str]]) -> HiddenLikeness:
        first, second = (self._vault.cases.line(case_id) for case_id in entry["cases"])
        return HiddenLikeness(
            case_ids=(first.case_id, second.case_id),
            codes=(first.code, second.code),
            officers=(first.officer, second.officer),
            kinds=tuple(TermKind(kind) for kind in entry["kinds"]),
        )

    def _cases_like(
        self, case_id: str | None, form: Form, answers: Answers
    ) -> dict[str, tuple[TermKind, ...]]:
        found: dict[str, list[TermKind]] = {}
        for kind, value in dict.fromkeys(_compared(form, answers)):
            for other in self._cases_with(kind, value):
                if other != case_id and kind not in found.setdefault(other, []):
                    found[other].append(kind)
        return {other: tuple(kinds) for other, kinds in found.items()}

    def _cases_with(self, kind: TermKind, value: str) -> tuple[str, ...]:
        asked = _number_words(value) if kind is TermKind.PHONE else (value.split() or [""])[:1]
        rows = self._vault.search.lines_with(tuple(asked), INTAKE_FORMS)
        wanted = _comparable(kind, value)
        return tuple(
            dict.fromkeys(
                case_id
                for case_id, text in rows
                if any(_comparable(kind, line) == wanted for line in text.splitlines())
            )
        )


def _compared(form: Form, answers: Answers) -> Iterator[tuple[TermKind, str]]:
    """Yield what is compared of a record about the client; nothing of one about others."""
    if form.key not in INTAKE_FORMS:
        return
    role = form.bound(Concept.PERSON_ROLE)
    if role is not None and answers.get(role.id) != "client":
        return
    seen, _sealed = split_sealed(form, settled(form, answers))
    for field in form.fields():
        answer = seen.get(field.id)
        if isinstance(answer, str) and _tells_who(field) and _is_telling(field.term, answer):
            assert field.term is not None  # noqa: S101  (_tells_who)
            yield field.term, answer.strip()


def _tells_who(field: Field) -> bool:
    if field.term is TermKind.PERSON:
        return field.category is Category.CLIENT_NAME
    return field.term in LIKENESS_WORDS


def _is_telling(kind: TermKind | None, answer: str) -> bool:
    if kind is TermKind.PHONE:
        return len(_digits(answer)) >= _SHORTEST_NUMBER
    return len(answer.strip()) > 1


def _comparable(kind: TermKind, text: str) -> str:
    if kind is TermKind.PHONE:
        digits = _digits(text)
        return digits[-_NATIONAL:] if len(digits) >= _SHORTEST_NUMBER else ""
    return " ".join(folded(text).split())


def _digits(text: str) -> str:
    if re.search(r"[^\d\s+()./-]", text):
        return ""
    return re.sub(r"\D", "", text).removeprefix(_COUNTRY).lstrip("0")


def _number_words(number: str) -> tuple[str, ...]:
    """Return the groups of digits that a number may end in, as it may have been written."""
    digits = _digits(number)
    ends = [digits[-length:] for length in range(_LAST_GROUP, len(digits) + 1)]
    return (*ends, f"0{digits}", _COUNTRY + digits)
