"""The sixth leg: the pathway on its timeline, a goal, a step, a change of phase, a note."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QTabBar

from exitdesk.tour.cases import go_to_tab
from exitdesk.tour.parties import Party
from exitdesk.ui.cases.tabs.goals import GoalBlock, PlanLineRow
from exitdesk.ui.timeline.canvases import TimelineCanvas
from exitdesk.ui.timeline.panels import TimelinePanel

_GOAL = "Ajokortin palautus ja oma auto"


def walk(party: Party) -> None:
    """Plan further in the case that is open."""
    _see_timeline(party)
    _set_goal(party)
    _add_step(party)
    _change_phase(party)
    _note(party)


def _see_timeline(party: Party) -> None:
    party.begin("the timeline")
    typist = party.typist
    go_to_tab(party, "pathway")
    party.camera.take(
        "pathway",
        "Vägen på en tidslinje: skeden, hotnivå, möten, mål och steg kring i dag",
        "Polku aikajanalla: vaiheet, uhkataso, tapaamiset, tavoitteet ja askeleet",
    )
    panel = typist.find(TimelinePanel)
    typist.click("all_button", panel)
    party.camera.take("timeline-whole", "Hela ärendet", "Koko asia")
    canvas = typist.find(TimelineCanvas, "timeline_canvas")
    typist.click("today_button", panel)
    typist.click("in_button", panel)
    typist.click_at(canvas, QPoint(4, canvas.height() // 2))
    typist.press("Tab")
    typist.press("Tab")
    party.camera.take(
        "timeline-closer",
        "Närmare, med tangenterna: ett märke i taget berättar vad det är",
        "Lähempää, näppäimillä: merkki kerrallaan kertoo, mistä on kyse",
    )


def _set_goal(party: Party) -> None:
    party.begin("a goal")
    typist, ask = party.typist, party.questions
    typist.click("goal_button")
    ask.choose("life_domain", "work")
    ask.write("title", _GOAL)
    ask.write("situation", "Kortti on ollut poissa kaksi vuotta. Työpaikalle ei pääse bussilla.")
    ask.choose("state", "under_way")
    ask.choose("seen_by", "together")
    ask.write("due", "30.4.2027")
    party.camera.take("goal", "Ett mål per livsområde", "Tavoite elämänalueittain")
    typist.click("confirm")
    typist.find(QTabBar, "case_tabs")


def _add_step(party: Party) -> None:
    party.begin("a step")
    typist, ask = party.typist, party.questions
    go_to_tab(party, "pathway")
    typist.click_on(typist.find(QPushButton, "add_step_button", _block(party)))
    ask.write("title", "Tilataan aika lääkärintodistusta varten")
    ask.choose("who", "client")
    ask.choose("state", "planned")
    ask.write("due", "18.12.2026")
    party.camera.take(
        "step",
        "Ett steg mot målet: vem gör vad, till när",
        "Askel: kuka tekee mitä, mihin mennessä",
    )
    typist.click("confirm")
    typist.find(QTabBar, "case_tabs")
    go_to_tab(party, "pathway")
    choice = typist.all(QComboBox, "state_choice", _block(party))[1]
    typist.choose(choice, "under_way")
    typist.wait_until_quiet()
    typist.bring(_block(party))
    party.camera.take(
        "goals",
        "Mål och steg; läget ändras på plats",
        "Tavoitteet ja askeleet; tila vaihtuu paikallaan",
    )


def _block(party: Party) -> GoalBlock:
    """Return the block of the goal set on this tour, once it is on the screen."""
    found: list[GoalBlock] = []

    def is_there() -> bool:
        found[:] = [
            block
            for block in party.typist.all(GoalBlock)
            for line in party.typist.all(PlanLineRow, inside=block)
            if any(b.text() == _GOAL for b in party.typist.all(QPushButton, inside=line))
        ]
        return bool(found)

    party.typist.wait_until(is_there, f"the goal {_GOAL!r} is not on the screen")
    return found[0]


def _change_phase(party: Party) -> None:
    party.begin("a change of phase")
    typist, ask = party.typist, party.questions
    typist.click("phase_change_button")
    ask.choose("to", "assessment")
    ask.write(
        "reason",
        "Vapautuminen siirtää painon takaisin turvaan. Paluu vaiheessa ei ole epäonnistuminen.",
    )
    ask.choose("together", "yes")
    party.camera.take(
        "phase-change",
        "Ett skede byts med ett skäl; att gå tillbaka är vanligt",
        "Vaihe vaihtuu perustellen; taaksepäin palaaminen on tavallista",
    )
    typist.click("confirm")
    typist.find(QTabBar, "case_tabs")


def _note(party: Party) -> None:
    party.begin("a note")
    typist, ask = party.typist, party.questions
    go_to_tab(party, "notes")
    typist.click("note_button")
    ask.choose("kind", "call")
    ask.write("minutes", "20")
    ask.write("title", "Soitto ennen vapautumista")
    ask.write(
        "body",
        "Jenni on huolissaan ovisilmästä. Sovittiin, että huoltoyhtiö vaihtaa sen torstaina.\n"
        "Aadan kanssa puhuttu siitä, kuka hänet hakee.",
    )
    party.camera.take(
        "note",
        "En anteckning; en stillsam påminnelse om vad som inte hör hit",
        "Muistiinpano; hiljainen muistutus siitä, mikä ei kuulu tähän",
    )
    typist.click("confirm")
    typist.find(QTabBar, "case_tabs")
    go_to_tab(party, "notes")
    typist.type_into(typist.find(QLineEdit, "filter_edit"), "Jenni")
    typist.wait_until_quiet()
    party.camera.take(
        "notes", "Anteckningar, filtrerade medan man skriver", "Muistiinpanot, suodatettuna"
    )
