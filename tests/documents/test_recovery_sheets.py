"""The recovery sheet."""

from collections.abc import Callable
from dataclasses import replace

from exitdesk.documents.recovery_sheets import make_recovery_sheet
from exitdesk.documents.requests import RecoveryPaper
from exitdesk.domain.texts import Lang

Read = Callable[[bytes], tuple[str, str]]


def test_every_character_of_the_code_is_printed_in_order(
    recovery: RecoveryPaper, read: Read
) -> None:
    for text in read(make_recovery_sheet(recovery).pdf):
        together = "".join(text.split())
        for line in recovery.lines:
            assert line.replace(" ", "") in together


def test_the_sheet_names_vault_and_key_and_is_one_page(
    recovery: RecoveryPaper, read: Read
) -> None:
    made = make_recovery_sheet(recovery)
    assert made.pages == 1
    for text in read(made.pdf):
        assert recovery.key_fingerprint in text
        assert "V-12" in text
        assert "22.11.2026" in text
        assert "SALASSA PIDETTÄVÄ" in text


def test_the_code_is_not_shown_when_the_request_is_written_to_a_log(
    recovery: RecoveryPaper,
) -> None:
    assert "7Q4M" not in repr(recovery)


def test_a_supervisors_sheet_says_which_one_it_is_and_that_one_alone_opens_nothing(
    recovery: RecoveryPaper, read: Read
) -> None:
    said = {Lang.SV: "blad B av 3", Lang.FI: "lomake B, yhteensä 3"}
    alone = {Lang.SV: "Ett blad ensamt öppnar ingenting", Lang.FI: "Yksi lomake ei yksinään"}
    for lang in Lang:
        paper = replace(recovery, lang=lang, officer="", letter="B", of=3)
        made = make_recovery_sheet(paper)
        assert made.pages == 1
        for text in read(made.pdf):
            flat = " ".join(text.split())
            assert said[lang] in flat
            assert alone[lang] in flat
