"""A leg: a safety plan written line by line, and on paper that tells a stranger nothing."""

from PySide6.QtWidgets import QFrame, QPushButton, QTabBar, QWidget

from exitdesk.tour.agreeing import CLIENT
from exitdesk.tour.cases import go_to_tab
from exitdesk.tour.parties import Party

_LINES = (
    ("signs", "Samma bil utanför två kvällar i rad", "full", ""),
    ("first", "Ring 112 om någon är vid dörren", "full", ""),
    ("places", "Storasysters sommarstuga i Barösund", "hint", "Stugan"),
    ("numbers", "Tjänstemannens nummer 050 000 9138", "memorise", ""),
    ("bag", "Pass, laddare, barnens mediciner", "full", ""),
)


def walk(party: Party) -> None:
    """Write the plan with the client, then look at each kind of paper."""
    _write(party)
    _look_at_papers(party)


def _write(party: Party) -> None:
    party.begin("the safety plan")
    typist, ask = party.typist, party.questions
    go_to_tab(party, "plan")
    typist.click("plan_button")
    ask.choose_person("person", CLIENT)
    ask.choose("plan_language", "sv")
    for section, text, carry, hint in _LINES:
        typist.click(f"section_{section}")
        line = ask.add(f"{section}_lines")
        ask.write("text", text, inside=line)
        ask.choose("carry", carry, inside=line)
        if hint:
            ask.write("hint", hint, inside=line)
            party.camera.take(
                "safety-plan",
                "Säkerhetsplanen, rad för rad: klienten väljer hur varje rad får bäras",
                "Turvasuunnitelma rivi riviltä: asiakas valitsee, miten kutakin kannetaan",
            )
    typist.click("section_carrying")
    ask.choose("carried", "fold")
    typist.click("section_check")
    typist.click("next")
    typist.find(QTabBar, "case_tabs")


def _look_at_papers(party: Party) -> None:
    party.begin("the safety plan on paper")
    typist = party.typist
    go_to_tab(party, "plan")
    typist.find(QFrame, "plan_card")
    party.camera.take(
        "plans",
        "Planen i ärendet, med hur varje rad bärs",
        "Suunnitelma asiassa, ja miten kutakin riviä kannetaan",
    )
    card = typist.find(QFrame, "plan_card")  # another one: cards are made anew in each language
    buttons = typist.all(QPushButton, inside=card)
    typist.click_on(next(one for one in buttons if one.objectName().startswith("print ")))
    typist.click("paper_full")
    typist.click("safe_yes")
    _preview(
        party,
        "safety-plan-full",
        "Hela planen till klienten, på klientens språk",
        "Koko suunnitelma asiakkaalle, asiakkaan kielellä",
    )
    party.save_paper("safety-plan-full.sv.pdf", "Hela säkerhetsplanen", "Koko turvasuunnitelma")
    _look_at_discreet_papers(party)
    typist.click("options_button")
    typist.click("back_button")
    typist.find(QTabBar, "case_tabs")


def _look_at_discreet_papers(party: Party) -> None:
    typist = party.typist
    typist.click("options_button")
    typist.click("paper_discreet")
    typist.click("heading_week")
    party.camera.take(
        "paper-choices",
        "Hela planen, diskret på A4, vikt till fickformat eller bara i huvudet",
        "Koko suunnitelma, huomaamaton A4, taitettu taskukoko tai vain muistissa",
    )
    _preview(
        party,
        "discreet-a4",
        "Den diskreta planen på A4: ingen polis, inga namn, inget som berättar",
        "Huomaamaton suunnitelma A4:lle: ei poliisia, ei nimiä, ei mitään paljastavaa",
    )
    typist.click("options_button")
    typist.click("paper_fold")
    _preview(
        party,
        "discreet-fold",
        "Samma plan på ett ark som viks till åtta små sidor",
        "Sama suunnitelma arkilla, joka taittuu kahdeksaksi pikkusivuksi",
    )


def _preview(party: Party, name: str, sv: str, fi: str) -> None:
    """Make the paper and look at it."""
    typist = party.typist
    typist.click("make_button")
    typist.find(QWidget, "page_view")
    typist.wait_until_quiet()
    party.camera.take(name, sv, fi)
