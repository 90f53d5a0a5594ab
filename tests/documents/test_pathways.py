"""The pathway plan and its timeline."""

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pikepdf
import pytest

from exitdesk.documents.marks import SHAPES
from exitdesk.documents.pathways import make_pathway_plan
from exitdesk.documents.requests import PathwayPlan, PlanTimeline
from exitdesk.documents.timeline_scales import Scale
from exitdesk.documents.timeline_shown import bands_shown, level_spans, marks_shown
from exitdesk.domain.labels import LEVELS, MARKS
from exitdesk.domain.texts import Lang
from exitdesk.domain.timelines import MarkKind
from exitdesk.redaction.verifier.reading import by_pdfium

Read = Callable[[bytes], tuple[str, str]]


def test_goals_and_steps_stand_with_who_when_and_state(pathway: PathwayPlan, read: Read) -> None:
    for text in read(make_pathway_plan(pathway).pdf):
        for words in ("Asuminen", "Asun kaverin luona.", "Oma koti", "Hakemus jätetään", "Minä"):
            assert words in text
        assert "1.12.2026" in text
        assert "Avaimet haetaan" in text


@pytest.mark.parametrize("who", ["Partnerorganisation", "Kumppanijärjestö", "Tukihenkilö"])
def test_those_who_take_the_steps_are_not_broken_in_the_middle_of_a_word(
    pathway: PathwayPlan, who: str
) -> None:
    domain = pathway.domains[0]
    goal = domain.goals[0]
    steps = (replace(goal.steps[0], who=who),)
    plan = replace(pathway, domains=(replace(domain, goals=(replace(goal, steps=steps),)),))
    assert who in "".join(by_pdfium(make_pathway_plan(plan).pdf))


def test_both_sign_and_the_client_may_sign_by_alias_or_mark(
    pathway: PathwayPlan, lang: Lang, read: Read
) -> None:
    said = {
        Lang.SV: ("Klient (överenskommet namn eller bomärke räcker)", "Tjänsteman", "Version 2"),
        Lang.FI: ("Asiakas (sovittu nimi tai puumerkki riittää)", "Virkamies", "Versio 2"),
    }
    for text in read(make_pathway_plan(pathway).pdf):
        assert all(words in text for words in said[lang])


def test_the_timeline_names_each_mark_in_its_legend_and_its_list(
    pathway: PathwayPlan, lang: Lang, read: Read
) -> None:
    for text in read(make_pathway_plan(pathway).pdf):
        for number, kind in enumerate(MarkKind):
            assert MARKS[kind].in_lang(lang) in text
            assert f"Merkki {number}" in text


def test_levels_are_drawn_only_when_asked_for(
    pathway: PathwayPlan, lang: Lang, read: Read
) -> None:
    assert pathway.timeline is not None
    without = replace(pathway, timeline=replace(pathway.timeline, show_levels=False))
    label = {Lang.SV: "Hotnivå", Lang.FI: "Uhkataso"}[lang]
    words = [level.in_lang(lang) for level in LEVELS.values()]
    for text in read(make_pathway_plan(pathway).pdf):
        assert label in text
        assert all(word in text for word in words)
        assert "Sisko" in text
    for text in read(make_pathway_plan(without).pdf):
        assert label not in text
        assert "Sisko" not in text


def test_a_plan_without_a_timeline_has_no_heading_for_one(
    pathway: PathwayPlan, read: Read
) -> None:
    for text in read(make_pathway_plan(replace(pathway, timeline=None)).pdf):
        assert "Aikajana" not in text
        assert "Tidslinje" not in text


def test_an_expired_level_leaves_a_gap(timeline: PlanTimeline) -> None:
    spans = [(point.day, until) for point, until in level_spans(timeline, "")]
    assert spans == [
        (date(2026, 10, 1), date(2026, 10, 11)),
        (date(2026, 10, 20), date(2026, 12, 1)),
    ]


def test_what_lies_outside_the_days_chosen_is_not_drawn(timeline: PlanTimeline) -> None:
    narrow = replace(timeline, first_day=date(2026, 11, 3), last_day=date(2026, 11, 9))
    assert len(bands_shown(narrow)) == 1
    assert all(date(2026, 11, 3) <= mark.day <= date(2026, 11, 9) for mark in marks_shown(narrow))


@pytest.mark.parametrize("days", [0, 1, 30, 84, 400, 1200, 9000])
def test_any_span_of_days_can_be_drawn(timeline: PlanTimeline, lang: Lang, days: int) -> None:
    shown = replace(timeline, last_day=timeline.first_day + timedelta(days=days))
    plan = PathwayPlan(lang, (), date(2026, 11, 22), 1, timeline=shown)
    assert make_pathway_plan(plan).pages >= 1


def test_days_stand_in_order_across_the_drawing() -> None:
    scale = Scale(date(2026, 9, 1), date(2026, 12, 20))
    places = [scale.x(scale.first + timedelta(days=n)) for n in range(scale.days + 1)]
    assert places == sorted(places)
    assert all(scale.edge(scale.first + timedelta(days=n)) < x for n, x in enumerate(places))


def test_every_kind_of_mark_has_a_shape_of_its_own() -> None:
    assert set(SHAPES) == set(MarkKind)
    assert len(set(map(repr, SHAPES.values()))) == len(SHAPES)


def test_the_timeline_is_drawn_not_pictured(pathway: PathwayPlan) -> None:
    with pikepdf.open(io.BytesIO(make_pathway_plan(pathway).pdf)) as file:
        used = [str(step.operator) for step in pikepdf.parse_content_stream(file.pages[0])]
    assert used.count("l") > 40
    assert "Do" not in used
