"""The log in words, over a real vault."""

from exitdesk.casework.desks import Desk
from exitdesk.domain.actions import Action
from exitdesk.domain.strikings import FieldPath
from exitdesk.domain.texts import Text
from tests.casework.cases_by_hand import CaseByHand


def _newest(desk: Desk) -> Text:
    return desk.log.details(desk.log.entries()[0])


def test_what_left_is_told_with_the_recipients_name_and_a_short_checksum(desk: Desk) -> None:
    desk.vault.ledger.note(
        Action.DISCLOSED,
        detail={"recipient": "partner", "how": "file", "sha256": "0123456789abcdef" * 4},
    )
    said = _newest(desk)
    assert said.sv == (
        "mottagare: Aggredi eller en annan partnerorganisation · som fil"
        " · filens kontrollsumma: 01234567"
    )
    assert "tiedostona" in said.fi
    assert "partner ·" not in said.fi


def test_a_form_is_told_by_its_title_in_both_languages(desk: Desk, case: CaseByHand) -> None:
    entries = desk.log.entries(case.case_id)
    written = next(one for one in entries if one.action == Action.RECORD_WRITTEN)
    said = desk.log.details(written)
    titles = {desk.forms.latest(key).title for key in desk.forms.keys()}  # noqa: SIM118
    assert any(title.fi in said.fi and title.sv in said.sv for title in titles)


def test_a_typed_reason_is_shown_as_typed_even_when_it_looks_like_a_key(desk: Desk) -> None:
    desk.vault.ledger.note(Action.SEALED_REVEALED, detail={"reason": "file"})
    assert _newest(desk) == Text(sv="orsak: file", fi="syy: file")


def test_an_entry_without_details_says_so_with_a_dash(desk: Desk) -> None:
    desk.vault.ledger.note(Action.CASE_OPENED)
    assert _newest(desk) == Text(sv="–", fi="–")


def test_what_was_struck_out_is_told_by_the_answers_name_never_by_ids(
    desk: Desk, case: CaseByHand
) -> None:
    written = next(
        one for one in desk.records.current(case.case_id) if one.form_key == "quick_contact"
    )
    path = FieldPath("alias")
    desk.strikings.strike(written.object_id, path, None, "begäran")
    said = _newest(desk)
    label = desk.forms.latest("quick_contact").field("alias").label
    assert label.sv in said.sv
    assert label.fi in said.fi
    assert "begäran" in said.sv
    assert written.object_id not in said.sv
    assert written.revision_id not in said.sv


def test_a_desk_is_called_what_the_windows_call_it_and_no_english_is_left(desk: Desk) -> None:
    created = next(one for one in desk.log.entries() if one.action == Action.VAULT_CREATED)
    said = desk.log.details(created)
    assert (said.sv, said.fi) == (
        f"skrivbord: 1 · namn: {desk.officer}",
        f"työpöytä: 1 · nimi: {desk.officer}",
    )
