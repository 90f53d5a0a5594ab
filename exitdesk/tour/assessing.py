"""The fifth leg: a safety assessment beside the last one; a level that rises asks for measures."""

from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QLineEdit, QPushButton, QTabBar

from exitdesk.tour.cases import go_to_tab, open_case
from exitdesk.tour.parties import Party


def walk(party: Party) -> None:
    """Assess a client of the practice vault again."""
    party.begin("the assessments of a case")
    open_case(party, "Kaarna")
    party.camera.take(
        "case",
        "Ett ärende ur övningsvalvet: vem, var på vägen, hur stort hotet är och hur länge",
        "Harjoitusholvin asia: kuka, missä vaiheessa, kuinka suuri uhka on ja mihin asti",
    )
    go_to_tab(party, "assessments")
    party.camera.take(
        "assessments",
        "Hotet mot var och en som skyddas: nivån först, sedan hur den har ändrats",
        "Kuhunkin suojattavaan kohdistuva uhka: ensin taso, sitten miten se on muuttunut",
    )
    card = party.typist.all(QFrame, "assessment_card")[0]
    party.typist.click_on(party.typist.all(QPushButton, inside=card)[0])
    _compare(party)
    _raise_level(party)
    _write_measures(party)


def _compare(party: Party) -> None:
    party.begin("the assessment beside the last one")
    typist, ask = party.typist, party.questions
    ask.choose("occasion", "trigger")
    typist.click("section_threat")
    reason = typist.find(QLineEdit, "unchanged_reason")
    typist.type_into(reason, "Käyty läpi puhelimessa 20.11., ei uutta")
    typist.click("all_unchanged")
    _change(party, "threat_expected")
    ask.rate("threat_expected", "strong", "Vapautuminen on kahden viikon päässä")
    party.camera.take(
        "reassessment",
        "Ny bedömning bredvid den förra: bara ändringar skrivs, resten får ett gemensamt skäl",
        "Uusi arvio edellisen vierellä: vain muutokset kirjoitetaan, muulle riittää yhteinen syy",
    )


def _raise_level(party: Party) -> None:
    party.begin("the level of the assessment")
    typist, ask = party.typist, party.questions
    typist.click("section_client_view")
    _change(party, "own_fear")
    ask.choose("own_fear", "some")
    typist.click("section_level")
    _change(party, "level")
    ask.choose("level", "very_high")
    ask.write("level_reason", "Vapautuva on kysellyt perheestä kahdelta taholta samalla viikolla.")
    _change(party, "told_client")
    ask.choose("told_client", "yes")
    typist.find(QLabel, "measures_needed")
    party.camera.take(
        "level-rises",
        "Nivån väljs av tjänstemannen, räknas aldrig ut; en nivå som höjs frågar efter åtgärder",
        "Tason valitsee virkamies, sitä ei lasketa; nouseva taso kysyy toimia",
    )


def _change(party: Party, field: str) -> None:
    """Bring up a question whose answer of last time is all that is shown of it."""
    typist = party.typist
    row = party.questions.row(field)
    typist.wait_until_quiet()
    if typist.all(QAbstractButton, "change_answer", row):
        typist.click("change_answer", row)


def _write_measures(party: Party) -> None:
    party.begin("the measures of the assessment")
    typist, ask = party.typist, party.questions
    typist.click("go_to_measures")
    measure = ask.add("measures")
    ask.write("measure", "Päivittäinen soitto klo 9 vapautumisviikon loppuun", inside=measure)
    ask.write("due", "24.11.2026", inside=measure)
    party.camera.take(
        "measures",
        "Åtgärder med ansvarig och dag",
        "Toimet, vastuuhenkilö ja päivä",
    )
    typist.click("section_check")
    typist.click("next")
    typist.find(QTabBar, "case_tabs")
    typist.wait_until_quiet()
