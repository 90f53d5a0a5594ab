"""The safety plan in full."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from exitdesk.documents.errors import NothingToPrintError
from exitdesk.documents.requests import Carry, Holder, PlanLine, PlanSection, SafetyPlan
from exitdesk.documents.safety_plans import make_safety_plan
from exitdesk.domain.texts import Lang

Read = Callable[[bytes], tuple[str, str]]


def test_the_clients_copy_shows_each_line_as_it_is_carried(
    safety_plan: SafetyPlan, read: Read
) -> None:
    for text in read(make_safety_plan(safety_plan).pdf):
        assert "Suljen oven ja menen takahuoneeseen." in text
        assert "Soitto L:lle" in text
        assert "Liisalle" not in text
        assert "kaisla" not in text
        assert "kukkaruukun" not in text


def test_the_offices_copy_shows_all_lines(safety_plan: SafetyPlan, read: Read) -> None:
    office = replace(safety_plan, holder=Holder.OFFICE)
    for text in read(make_safety_plan(office).pdf):
        for words in ("Liisalle", "Soitto L:lle", "järvikaisla", "kukkaruukun"):
            assert words in text


def test_a_section_without_lines_to_print_has_no_heading(
    safety_plan: SafetyPlan, read: Read
) -> None:
    for text in read(make_safety_plan(safety_plan).pdf):
        assert "Mitä teen ensin" in text
        assert "Koodisana" not in text


def test_the_plan_speaks_the_documents_language(
    safety_plan: SafetyPlan, lang: Lang, read: Read
) -> None:
    said = {
        Lang.SV: ("Säkerhetsplan", "Är du i fara just nu? Ring 112.", "Sida 1/1", "22.11.2026"),
        Lang.FI: ("Turvasuunnitelma", "Soita 112.", "Sivu 1/1", "6.12.2026"),
    }
    for text in read(make_safety_plan(safety_plan).pdf):
        assert all(words in text for words in said[lang])
        assert "SALASSA PIDETTÄVÄ" in text
        assert "SEKRETESSBELAGD" in text
        assert "3F9A22C1" in text


def test_marks_are_left_out_unless_asked_for(safety_plan: SafetyPlan, read: Read) -> None:
    plain = SafetyPlan(safety_plan.lang, safety_plan.sections, safety_plan.made_on)
    for text in read(make_safety_plan(plain).pdf):
        assert "SALASSA" not in text
        assert "HARJOITUS" not in text


def test_a_client_without_a_name_has_no_line_for_one(safety_plan: SafetyPlan, read: Read) -> None:
    for text in read(make_safety_plan(replace(safety_plan, client="")).pdf):
        assert "Asiakas" not in text
        assert "Klient" not in text


def test_a_plan_that_is_all_memorised_is_not_printed(safety_plan: SafetyPlan) -> None:
    known = PlanSection("Numerot", (PlanLine("050 900 0001", Carry.MEMORISE),))
    with pytest.raises(NothingToPrintError):
        make_safety_plan(replace(safety_plan, sections=(known,)))


def test_long_lines_flow_over_pages_without_losing_a_word(read: Read) -> None:
    words = [f"sana{number:04d}" for number in range(2200)]
    line = PlanLine(" ".join(words))
    plan = SafetyPlan(Lang.FI, (PlanSection("Pitkä", (line,)),), date(2026, 11, 22))
    made = make_safety_plan(plan)
    assert made.pages > 5
    for text in read(made.pdf):
        assert [word for word in text.split() if word.startswith("sana")] == words
