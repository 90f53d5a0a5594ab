"""The third leg: the intake wizard, the language changed in the middle of it, the agreement."""

from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit

from exitdesk.tour.parties import Party

_WISHES = (
    "Jag vill bort innan sommaren. Barnen ska inte behöva märka något, och jag vill ha ett "
    "vanligt jobb där ingen frågar var jag har varit."
)


def walk(party: Party) -> None:
    """Fill in parts of the intake, check the answers, and agree on what may be told to whom."""
    _begin(party)
    _switch_in_the_middle(party)
    _go_on_in_finnish(party)
    _check(party)


def _begin(party: Party) -> None:
    party.begin("the intake")
    typist, ask = party.typist, party.questions
    typist.click("intake_button")
    ask.choose("told_language", "sv")
    for told in ("voluntary_told", "silence_told", "limits_told", "records_told"):
        ask.choose(told, "yes")
    ask.choose("understood", "own_words")
    party.camera.take(
        "intake",
        "Inledande kartläggning: först frivillighet, tystnad och deras gränser",
        "Alkukartoitus: ensin vapaaehtoisuus, vaitiolo ja niiden rajat",
    )
    typist.click("next")
    ask.choose("came_by", "line")
    ask.choose("milieu", "organised_crime")
    ask.choose("interpreter", "no")
    typist.click("section_wants")


def _switch_in_the_middle(party: Party) -> None:
    party.begin("the language changed in the middle of the intake")
    typist = party.typist
    party.questions.write("client_words", _WISHES)
    party.questions.choose("readiness", "decided")
    box = typist.find(QPlainTextEdit, "box", party.questions.row("client_words"))
    before = (box.toPlainText(), box.textCursor().position(), box.hasFocus())
    party.camera.take(
        "language-in-the-middle",
        "Språket byts mitt i en halvfylld blankett (Ctrl+L); ingenting försvinner",
        "Kieli vaihtuu kesken puolivalmiin lomakkeen (Ctrl+L); mikään ei katoa",
    )
    after = (box.toPlainText(), box.textCursor().position(), box.hasFocus())
    if before != after or before[0] != _WISHES:
        raise typist.stopped("the language was changed and what was typed is not as it was")


def _go_on_in_finnish(party: Party) -> None:
    party.begin("the intake in Finnish")
    typist, ask = party.typist, party.questions
    typist.press("Ctrl+L")
    typist.click("section_danger")
    ask.choose("danger_now", "no")
    ask.choose("safe_tonight", "yes")
    ask.write("tonight_place", "Saaren mökillä, avain naapurilla")
    party.camera.take(
        "sealed",
        "Ett förseglat svar: det visas aldrig i listor, sökning eller rapporter",
        "Suljettu vastaus: se ei koskaan näy luetteloissa, haussa tai raporteissa",
    )
    typist.click("section_at_stake")
    ask.choose("children_here", "yes")
    ask.choose("child_notice", "considered")
    typist.click("section_situation")
    ask.choose("urgent_domains", "safety", "housing")
    typist.click("section_authorities")
    typist.click("leave_out")
    not_asked = typist.find(QAbstractButton, "not_asked", ask.row("authorities"))
    typist.wait_until(not_asked.isChecked, "the part is not marked as not asked")
    party.camera.take(
        "not-asked",
        "Ett avsnitt som inte frågades: det är ett svar så gott som något",
        "Osio, jota ei kysytty: sekin on kelpo vastaus",
    )


def _check(party: Party) -> None:
    party.begin("the answers of the intake")
    typist = party.typist
    typist.click("section_check")
    party.camera.take(
        "check-answers",
        "Kontrollera svaren innan de fastställs; varje svar kan ändras härifrån",
        "Tarkista vastaukset ennen vahvistamista; jokaisen voi muuttaa tästä",
    )
    typist.click("next")
    typist.press("Ctrl+L")
    typist.find(QAbstractButton, "agreement_button")
