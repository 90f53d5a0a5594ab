"""Documents that the client holds: safety plan, discreet plan, pathway plan.

They pass no recipient's policy and need no agreement in force: the client chooses what is on
them (redaction.md, rule 12). The finished file is verified all the same.
"""

import hashlib
import tomllib
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from exitdesk.casework.paper_languages import ClientPaper, PaperLanguages
from exitdesk.casework.papers import Paper, PaperKind, PaperToMake
from exitdesk.casework.persons import COLLEAGUE, Persons
from exitdesk.casework.plan_pages import one_page, plan_domains
from exitdesk.casework.plan_versions import PlanVersions
from exitdesk.casework.records import Records
from exitdesk.casework.rendering import VerifyOrder
from exitdesk.casework.safety_plans import SafetyPlans
from exitdesk.casework.saving import save_whole
from exitdesk.casework.shared_plans import SharedPlans
from exitdesk.casework.timelines import Timelines
from exitdesk.documents.requests import (
    DiscreetPlan,
    DiscreetShape,
    Holder,
    Marks,
    NeutralTitle,
    OnePagePlan,
    PathwayPlan,
    PlanTimeline,
    Request,
)
from exitdesk.domain.actions import Action
from exitdesk.domain.categories import Category, TermKind
from exitdesk.domain.clocks import Clock
from exitdesk.domain.document_languages import DocumentLanguage, PaperLang, document_language
from exitdesk.domain.plan_versions import PlanKind
from exitdesk.domain.texts import Lang
from exitdesk.domain.timelines import Lane, MarkKind
from exitdesk.redaction.engine.jobs import KnownTerm
from exitdesk.redaction.engine.protected import is_role
from exitdesk.redaction.verifier.profiles import (
    DISCREET_PLAN,
    ONE_PAGE_PLAN,
    PATHWAY_PLAN,
    PATHWAY_PLAN_WITH_TIMELINE,
    SAFETY_PLAN,
    VerifierProfile,
    in_language,
)
from exitdesk.vault import Vault

__all__ = ["DiscreetShape", "Holder", "NeutralTitle", "Printing"]

_BACK = timedelta(weeks=8)
_AHEAD = timedelta(weeks=4)
_WITH_THE_CLIENT = frozenset(Lane) - {Lane.ASSESSMENTS, Lane.NOTES}
_NAMES = frozenset({TermKind.PERSON, TermKind.NICKNAME, TermKind.ALIAS})
_NEVER_CARRIED = frozenset({TermKind.CASE_NUMBER, TermKind.GROUP, TermKind.IDENTITY_CODE})


@dataclass(frozen=True, slots=True)
class TellingWords:
    """Words that would tell what a discreet print is, in both languages.

    A further language has its own; those of every language are looked for on every such paper.
    """

    words: tuple[str, ...]

    @classmethod
    def load(cls, path: Path) -> "TellingWords":
        """Return the words in the file at ``path``."""
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        return cls(tuple(dict.fromkeys([*data["sv"], *data["fi"]])))


class Printing:
    """Says what is on the papers that the client holds, and enters what was printed."""

    def __init__(
        self,
        vault: Vault,
        *,
        records: Records,
        persons: Persons,
        plans: SafetyPlans,
        shared: SharedPlans,
        versions: PlanVersions,
        timelines: Timelines,
        languages: PaperLanguages,
        telling: TellingWords,
        clock: Clock,
    ) -> None:
        self._vault = vault
        self._records = records
        self._persons = persons
        self._plans = plans
        self._shared = shared
        self._versions = versions
        self._timelines = timelines
        self._languages = languages
        self._telling = telling
        self._clock = clock

    def safety_plan(
        self,
        object_id: str,
        lang: PaperLang | None = None,
        *,
        holder: Holder = Holder.CLIENT,
        signatures: bool = False,
    ) -> PaperToMake:
        """Return the full safety plan to be made, in the client's language unless told."""
        revision = self._records.history(object_id)[-1]
        spoken = self._plans.spoken(revision)
        lang = lang or self._languages.of_client(spoken, ClientPaper.SAFETY_PLAN)
        source = self._versions.now(revision.case_id, PlanKind.SAFETY_PLAN, object_id)
        request = self._plans.full(revision, lang, holder=holder, signatures=signatures)
        request = replace(request, code=source.code if signatures else "")
        paper = _to_make(request, PaperKind.SAFETY_PLAN, revision.case_id)
        return replace(paper, object_id=object_id, version=source)

    def discreet_plan(
        self,
        object_id: str,
        lang: PaperLang | None = None,
        shape: DiscreetShape = DiscreetShape.A4,
        title: NeutralTitle = NeutralTitle.MEMO,
    ) -> PaperToMake:
        """Return the safety plan to carry, to be made; it is printed, never saved as a file.

        The check holds it back when a line would tell what the paper is; then the line must be
        reworded.
        """
        revision = self._records.history(object_id)[-1]
        spoken = self._plans.spoken(revision)
        lang = lang or self._languages.of_client(spoken, ClientPaper.DISCREET_PLAN)
        source = self._versions.now(revision.case_id, PlanKind.SAFETY_PLAN, object_id)
        request = self._plans.discreet(revision, lang, shape, title)
        check = self._discreet_check(revision.case_id, lang)
        paper = _to_make(request, PaperKind.DISCREET_PLAN, revision.case_id, check)
        return replace(paper, object_id=object_id, may_be_saved=False, version=source)

    def pathway_plan(
        self, case_id: str, lang: PaperLang, *, with_timeline: bool = True
    ) -> PaperToMake:
        """Return, to be made, the plan that client and officer sign together."""
        source = self._versions.now(case_id, PlanKind.PATHWAY)
        request = PathwayPlan(
            lang=lang,
            domains=plan_domains(self._shared.of(case_id), document_language(lang)),
            made_on=self._clock.today(),
            version=source.number,
            code=source.code,
            client=self._called(case_id),
            officer=self._vault.officer.name,
            timeline=self._timeline(case_id) if with_timeline else None,
            marks=Marks(practice=self._vault.is_practice),
        )
        return replace(_to_make(request, PaperKind.PATHWAY_PLAN, case_id), version=source)

    def one_page_plan(
        self,
        case_id: str,
        lang: PaperLang,
        *,
        goals: Collection[str] | None = None,
        title: NeutralTitle | None = None,
    ) -> PaperToMake:
        """Return, to be made, the plan on one page; of these goals (object ids), or of all.

        With a neutral title it is discreet: printed, never saved, and held back when a line
        would tell what it is.
        """
        plan, language = self._shared.of(case_id), document_language(lang)
        request = one_page(plan, language, goals)
        practice = self._vault.is_practice
        if title is not None:
            request = replace(request, title=title, phase="", phase_plain="", practice=practice)
            check = self._discreet_check(case_id, lang)
            paper = _to_make(request, PaperKind.ONE_PAGE_PLAN, case_id, check)
            return replace(paper, may_be_saved=False)
        request = replace(request, client=self._called(case_id), made_on=plan.today)
        return _to_make(replace(request, practice=practice), PaperKind.ONE_PAGE_PLAN, case_id)

    def printed(self, paper: Paper) -> None:
        """Enter in the log that the printer took the paper; a plan is a version from then on."""
        self._take_version(paper)
        self._enter(Action.PRINTED, paper)

    def save(self, paper: Paper, path: Path) -> None:
        """Write the paper to ``path``, whole, readable by its owner only; the log says so.

        Raises:
            ValueError: for a paper that may not be a file.
            ExitDeskError: another class for each thing the disk may refuse.
        """
        if not paper.may_be_saved:
            raise ValueError("this paper is never a file")

        def enter() -> None:
            self._take_version(paper)
            self._enter(Action.SAVED_TO_FILE, paper)
            self._vault.leave_anchor()

        save_whole(paper.pdf, path, enter)

    def _take_version(self, paper: Paper) -> None:
        if paper.version is not None:
            self._versions.take(paper.version)

    def _enter(self, action: Action, paper: Paper) -> None:
        digest = hashlib.sha256(paper.pdf).hexdigest()
        self._vault.ledger.note(
            action,
            case_id=paper.case_id or None,  # a paper may be about no case
            detail={"kind": paper.kind.value, "sha256": digest},
        )

    def _called(self, case_id: str) -> str:
        client = self._persons.client(case_id)
        return client.called if client else self._vault.cases.line(case_id).alias

    def _discreet_check(self, case_id: str, lang: PaperLang) -> VerifyOrder:
        languages = (*self._languages.all(), document_language(lang))
        # a line may be in any of them
        told = [word for each in languages for word in each.telling]
        return VerifyOrder(
            terms=tuple(_never_carried(self._persons.protected_terms(case_id))),
            telling_words=(*self._telling.words, *dict.fromkeys(told)),
        )

    def _timeline(self, case_id: str) -> PlanTimeline:
        """Return what the client may see of the timeline.

        No levels, no notes, nothing of what protects the client or is about somebody else.
        """
        view = self._timelines.of(case_id)
        marks = tuple(
            mark
            for mark in view.marks
            if mark.lane in _WITH_THE_CLIENT
            and mark.kind is not MarkKind.SAFETY
            and not mark.person  # it is the client's own plan
        )
        episodes = tuple(one for one in view.episodes if not one.is_safety and not one.person)
        today = self._clock.today()
        return PlanTimeline(
            view=replace(view, levels=(), marks=marks, episodes=episodes),
            first_day=today - _BACK,
            last_day=today + _AHEAD,
            today=today,
        )


def _to_make(
    request: Request, kind: PaperKind, case_id: str, check: VerifyOrder | None = None
) -> PaperToMake:
    language = document_language(request.lang)
    return PaperToMake(
        kind=kind,
        case_id=case_id,
        request=request,
        check=replace(check or VerifyOrder(), profile=_profile_in(request, language)),
        file_name="muistio.pdf" if language.lang is Lang.FI else "memo.pdf",
        refused={"kind": kind.value},
    )


def _profile_in(request: Request, language: DocumentLanguage) -> VerifierProfile:
    """Return what a document may hold, with the titles of its language."""
    profile = _profile(request)
    if language.lang is not None:
        return profile
    discreet = [f"documents.discreet.title_{title}" for title in NeutralTitle]
    return in_language(
        profile,
        language.words.get("documents.common.file_title", ""),
        [language.words[place] for place in discreet if language.has(place)],
    )


def _profile(request: Request) -> VerifierProfile:
    """Return what a document of this kind may hold."""
    match request:
        case DiscreetPlan():
            return DISCREET_PLAN
        case PathwayPlan():
            return PATHWAY_PLAN if request.timeline is None else PATHWAY_PLAN_WITH_TIMELINE
        case OnePagePlan():
            return ONE_PAGE_PLAN if request.title is None else DISCREET_PLAN
        case _:
            return SAFETY_PLAN


def _never_carried(terms: Iterable[KnownTerm]) -> Iterable[str]:
    """Yield what no line of a discreet paper may say: who the client is, officers, codes."""
    for term in terms:
        names_client = term.role is Category.CLIENT_NAME and term.kind is TermKind.PERSON
        names_officer = (
            term.role is Category.OFFICER
            and term.kind in _NAMES
            and not term.subject.startswith(COLLEAGUE)  # else a friend called Anna would be one
            and not is_role(term)  # a debt adviser without a name is nobody
        )
        if names_client or names_officer or term.kind in _NEVER_CARRIED:
            yield term.text
