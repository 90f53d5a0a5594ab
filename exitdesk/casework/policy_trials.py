"""What a change of the policy would do: one case under two policies, by the very redactor."""

import difflib
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from exitdesk.casework.agreements import Agreements
from exitdesk.casework.readings import rows_of
from exitdesk.casework.report_items import is_free_text
from exitdesk.casework.report_orders import ReportOrder
from exitdesk.casework.report_rules import category_name
from exitdesk.casework.reports import CLIENT_COPY, Reports
from exitdesk.domain.agreements import AgreementTerms, Permit
from exitdesk.domain.answers import Answer, Answers, Mark, Rating
from exitdesk.domain.categories import Category
from exitdesk.domain.texts import Lang, Text
from exitdesk.forms.codec import is_empty
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Concept, Field, Kind
from exitdesk.redaction.engine import Decision, KnownTerm, LetterSource, RedactionJob, redact
from exitdesk.redaction.fields import FieldRedactor, PersonName
from exitdesk.redaction.policies import Policy
from exitdesk.redaction.treatments import Treatment

_MOST_FACTS = 6  # of a category: enough to see what becomes of it
_MOST_TEXTS = 2
_LONGEST_TEXT = 1500  # characters of a note that are shown
_SEED = b"policy trial"
_WORD = re.compile(r"\[[^\]]*\](?::lle)?|\s+|\w+|.", re.DOTALL)


class Consent(StrEnum):
    """Which agreement the trial supposes."""

    ALL = "all"  # the client permits everything to this recipient
    OTHERWISE = "otherwise"  # one is in force for this recipient; the category is not in it
    AS_IT_IS = "as_it_is"  # the case's own, today


@dataclass(frozen=True, slots=True)
class Fact:
    """An answer with its field; what becomes of it is decided by the field's category."""

    field: Field
    answer: Answer


@dataclass(frozen=True, slots=True)
class TrialCase:
    """A case to try a policy on; nothing of the vault is needed any more."""

    facts: tuple[Fact, ...] = field(repr=False)
    texts: Mapping[Lang, tuple[str, ...]] = field(repr=False)
    terms: tuple[KnownTerm, ...] = field(repr=False)
    persons: Mapping[str, PersonName] = field(repr=False)
    today: date
    agreement: AgreementTerms | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text; ``differs`` where the other policy says something else."""

    words: str
    differs: bool


@dataclass(frozen=True, slots=True)
class TrialRow:
    """What the recipient reads of one category, line by line, before and after."""

    category: Category
    name: Text
    labels: tuple[Text, ...]
    before: tuple[str, ...]  # "" where nothing goes
    after: tuple[str, ...]

    @property
    def differs(self) -> bool:
        """Whether the change is seen here."""
        return self.before != self.after


@dataclass(frozen=True, slots=True)
class Trial:
    """One case for one recipient under two policies."""

    rows: tuple[TrialRow, ...]
    before: tuple[Piece, ...]
    after: tuple[Piece, ...]

    @property
    def differs(self) -> bool:
        """Whether anything is read differently."""
        return any(row.differs for row in self.rows) or any(one.differs for one in self.after)


class PolicyTrials:
    """Gathers what a policy is tried on: the invented case, or one that this officer may open."""

    def __init__(
        self, reports: Reports, agreements: Agreements, sample: Callable[[date], TrialCase]
    ) -> None:
        self._reports = reports
        self._agreements = agreements
        self._sample = sample

    def sample(self, today: date) -> TrialCase:
        """Return the invented case; in any thread."""
        return self._sample(today)

    def case(self, case_id: str, lang: Lang) -> TrialCase:
        """Return a case's open answers and newest texts; in the vault's thread.

        Sealed answers are compared as for a report, and the log says so.

        Raises:
            CaseNotSharedError: when it is not open to this officer.
            ExitDeskError: whatever stands in the way of a report of the case.
        """
        items = self._reports.offered(case_id, CLIENT_COPY)  # whoever it is: nothing is left out
        order = ReportOrder.begun(case_id, CLIENT_COPY, lang)
        material = self._reports.gather(order.with_items(*(item.ref for item in items)))
        newest = sorted(items, key=lambda one: one.revision.written_at, reverse=True)
        facts = tuple(fact for one in newest for fact in _facts(one.field, one.revision.answers))
        texts = tuple(
            str(one.answer)[:_LONGEST_TEXT]
            for one in newest
            if one.field.concept is Concept.NOTE_BODY and isinstance(one.answer, str)
        )[:_MOST_TEXTS]
        return TrialCase(
            facts=tuple(one for one in facts if not is_free_text(one.field)),
            texts=dict.fromkeys(Lang, texts),
            terms=material.terms,
            persons=material.persons,
            today=material.today,
            agreement=self._agreements.of_client(case_id),
        )


@dataclass(frozen=True, slots=True)
class TrialOrder:
    """What is to be tried."""

    case: TrialCase = field(repr=False)
    recipient: str
    old: Policy = field(repr=False)
    new: Policy = field(repr=False)
    consent: Consent
    lang: Lang


def try_policy(forms: FormLibrary, order: TrialOrder) -> Trial:
    """Return what the recipient would read under both policies.

    Reading a text takes its time, the first one seconds: not in the vault's thread.
    """
    letters = LetterSource(_SEED)  # shared: who stays hidden keeps the same letter
    old, new = (_Reader.of(order, policy, letters) for policy in (order.old, order.new))
    rows = []
    for category in Category:
        facts = [one for one in order.case.facts if one.field.category is category][:_MOST_FACTS]
        rows.append(
            TrialRow(
                category=category,
                name=category_name(forms, category),
                labels=tuple(one.field.label for one in facts),
                before=tuple(old.value(one) for one in facts),
                after=tuple(new.value(one) for one in facts),
            )
        )
    before, after = old.text(order.case.texts), new.text(order.case.texts)
    return Trial(tuple(rows), *_pieces(before, after))


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads one case as one policy lets it be read."""

    treatments: Mapping[Category, Treatment]
    case: TrialCase
    redactor: FieldRedactor

    @classmethod
    def of(cls, order: TrialOrder, policy: Policy, letters: LetterSource) -> "_Reader":
        case = order.case
        treatments = _treatments(order, policy)
        redactor = FieldRedactor(
            treatments=treatments,
            lang=order.lang,
            letters=letters,
            today=case.today,
            terms=case.terms,
            persons=case.persons,
        )
        return cls(treatments, case, redactor)

    def value(self, fact: Fact) -> str:
        if isinstance(fact.answer, Rating):  # without its reason, which is free text
            return self.redactor.value(fact.field, Rating(fact.answer.step))
        return self.redactor.value(fact.field, fact.answer)

    def text(self, texts: Mapping[Lang, tuple[str, ...]]) -> str:
        """Return the redacted texts; what would be asked about is removed, as the default is."""
        job = RedactionJob(
            passages=texts.get(self.redactor.lang, ()),
            terms=self.case.terms,
            treatments=self.treatments,
            lang=self.redactor.lang,
            letters=self.redactor.letters,
            today=self.redactor.today,
        )
        if not job.passages:
            return ""
        redacted = redact(job)
        if redacted.open_items:
            decisions = tuple(Decision(one.item_id, keep=False) for one in redacted.open_items)
            redacted = redact(replace(job, decisions=decisions))
        return "\n\n".join(redacted.passages)


def _treatments(order: TrialOrder, policy: Policy) -> Mapping[Category, Treatment]:
    """Return the treatments under the agreement that the trial supposes."""
    case = order.case
    if order.consent is Consent.AS_IT_IS:
        return policy.treatments(order.recipient, case.agreement, case.today)
    if order.consent is Consent.ALL:
        return policy.treatments(order.recipient, _permitting(order, frozenset()), case.today)
    return {
        category: policy.treatments(
            order.recipient, _permitting(order, frozenset({category})), case.today
        )[category]
        for category in Category
    }


def _permitting(order: TrialOrder, left_out: frozenset[Category]) -> AgreementTerms:
    """Return an agreement that permits the recipient everything but what is left out."""
    permit = Permit(order.recipient, frozenset(Category) - left_out, "–")
    return AgreementTerms("", (permit,), order.case.today)


def _facts(asked: Field, answers: Answers) -> Iterator[Fact]:
    answer = answers.get(asked.id)
    if asked.sealed or answer is None or isinstance(answer, Mark) or is_empty(answer):
        return
    if asked.kind is Kind.GROUP:
        for row in rows_of(asked, answers):
            for inner in asked.fields:
                yield from _facts(inner, row.answers)
    else:
        yield Fact(asked, answer)


def _pieces(before: str, after: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Return both texts, word by word marked where they differ."""
    old, new = _WORD.findall(before), _WORD.findall(after)
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    first: list[Piece] = []
    second: list[Piece] = []
    for kind, a, b, c, d in matcher.get_opcodes():
        differs = kind != "equal"
        if b > a:
            first.append(Piece("".join(old[a:b]), differs))
        if d > c:
            second.append(Piece("".join(new[c:d]), differs))
    return tuple(first), tuple(second)
