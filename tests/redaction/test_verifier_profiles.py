"""Each kind of document has a profile of its own, which its documents pass and others do not."""

import io
from dataclasses import replace
from typing import Any

import pytest

from exitdesk.documents.fonts import REGULAR
from exitdesk.documents.lettering import Lettering
from exitdesk.documents.makers import make_document
from exitdesk.documents.requests import (
    AgreementPaper,
    CaseReport,
    DiscreetPlan,
    KeyValues,
    OnePagePlan,
    Passage,
    PathwayPlan,
    PlainDocument,
    RecallLetter,
    RecoveryPaper,
    Request,
    SafetyPlan,
    TimelineSheet,
)
from exitdesk.documents.sheets import Furniture, SheetCanvas, finished
from exitdesk.domain.answers import PartialDate
from exitdesk.domain.texts import Lang
from exitdesk.redaction.verifier import profiles
from exitdesk.redaction.verifier.findings import FindingKind
from exitdesk.redaction.verifier.profiles import EVERY_KIND, VerifierProfile
from exitdesk.redaction.verifier.verifying import verify

# The fixtures of the documents' own tests: one of each kind, in both languages.
from tests.documents.conftest import (
    every_document,
    lang,
    pathway,
    practising,
    recovery,
    report,
    safety_plan,
    sections,
    timeline,
)

__all__ = [
    "every_document", "lang", "pathway", "recovery", "report", "safety_plan", "sections",
    "timeline",
]  # fmt: skip


_PROFILES = {
    SafetyPlan: profiles.SAFETY_PLAN,
    DiscreetPlan: profiles.DISCREET_PLAN,
    PathwayPlan: profiles.PATHWAY_PLAN_WITH_TIMELINE,
    CaseReport: profiles.REPORT,
    PlainDocument: profiles.AGREEMENT,
    AgreementPaper: profiles.AGREEMENT,
    RecallLetter: profiles.RECALL_LETTER,
    RecoveryPaper: profiles.RECOVERY_SHEET,
    TimelineSheet: profiles.TIMELINE_SHEET,
}


def profile_of(request: Request) -> VerifierProfile:
    if isinstance(request, OnePagePlan):
        return profiles.ONE_PAGE_PLAN if request.title is None else profiles.DISCREET_PLAN
    return _PROFILES[type(request)]


def test_every_document_passes_its_own_profile_word_for_word(
    every_document: tuple[Request, ...],
) -> None:
    for plain in every_document:
        for request in (plain, practising(plain)):
            made = make_document(request)
            found = verify(made.pdf, (), profile_of(request), expected_text=made.words)
            assert found == (), type(request).__name__


def test_a_document_is_refused_by_the_profile_of_another_kind(
    every_document: tuple[Request, ...],
) -> None:
    made = {type(one): make_document(one).pdf for one in every_document}
    assert _kinds(made[DiscreetPlan], profiles.REPORT) == {FindingKind.METADATA}
    assert _kinds(made[SafetyPlan], profiles.DISCREET_PLAN) == {FindingKind.METADATA}
    assert FindingKind.CURVE in _kinds(made[PathwayPlan], profiles.PATHWAY_PLAN)


def _kinds(pdf: bytes, profile: VerifierProfile) -> set[FindingKind]:
    return {finding.kind for finding in verify(pdf, (), profile)}


def test_a_pathway_without_a_timeline_passes_the_narrower_profile(pathway: PathwayPlan) -> None:
    made = make_document(replace(pathway, timeline=None))
    assert verify(made.pdf, (), profiles.PATHWAY_PLAN, expected_text=made.words) == ()


@pytest.mark.parametrize("lang_", list(Lang))
@pytest.mark.parametrize(
    "profile", [profiles.AGREEMENT, profiles.RECALL_LETTER], ids=lambda profile: profile.name
)
def test_agreements_and_recall_letters_pass_their_profiles(
    profile: VerifierProfile, lang_: Lang
) -> None:
    paper = PlainDocument(
        lang_, "Sopimus", (Passage("Sovittiin näin."), KeyValues((("Kohta", "Arvo"),))),
        details=(("Päivä", "22.11.2026"),), signers=("Asiakas", "Virkamies"),
    )  # fmt: skip
    made = make_document(paper)
    assert verify(made.pdf, (), profile, expected_text=made.words) == ()


@pytest.mark.parametrize("lang_", list(Lang))
def test_what_is_held_about_the_client_may_name_the_clients_own_numbers(lang_: Lang) -> None:
    own = CaseReport(
        lang=lang_, recipient="Asiakas", purpose="Omat tiedot", reference="ABCDE-FGHJK",
        dated=PartialDate(2026, 11, 22), blocks=(Passage("Numerosi on 044 987 6543."),),
    )  # fmt: skip
    made = make_document(own)
    assert verify(made.pdf, (), profiles.HELD, expected_text=made.words) == ()
    assert FindingKind.IDENTIFIER in _kinds(made.pdf, profiles.REPORT)
    told = {"identifiers": {"contact"}, "staying": ("+358449876543",)}
    assert verify(made.pdf, (), profiles.HELD, **told) == ()  # type: ignore[arg-type]
    assert verify(made.pdf, (), profiles.HELD, identifiers={"contact"}) != ()


def test_a_discreet_plan_that_tells_what_it_is_is_held_back(
    every_document: tuple[Request, ...],
) -> None:
    discreet = next(one for one in every_document if isinstance(one, DiscreetPlan))
    made = make_document(discreet)
    words = {word for word in made.words.split() if word.isalpha() and len(word) > 5}
    told = min(words)
    found = verify(made.pdf, (), profiles.DISCREET_PLAN, telling_words=[told.capitalize()])
    assert {finding.kind for finding in found} == {FindingKind.TELLING_WORD}


@pytest.mark.parametrize("profile", EVERY_KIND, ids=lambda profile: profile.name)
def test_curves_are_drawn_in_no_kind_of_document(profile: VerifierProfile) -> None:
    target = io.BytesIO()
    furniture = Furniture(min(profile.titles), Lang.FI)
    canvas: Any = SheetCanvas(target, furniture)
    canvas.setFont(REGULAR, 11)
    canvas.drawString(72, 700, "Sovittiin uusi aika.")
    canvas.bezier(72, 400, 80, 420, 90, 380, 100, 400)
    canvas.showPage()
    canvas.save()
    pdf = finished(target, 1, furniture, Lettering()).pdf
    assert _kinds(pdf, profile) == {FindingKind.CURVE}


def test_every_kind_of_document_has_a_name_and_titles_of_its_own() -> None:
    assert len({profile.name for profile in EVERY_KIND}) == len(EVERY_KIND)
    assert all(profile.titles and profile.bare_metadata for profile in EVERY_KIND)
