"""A leg: reports from recipient to checked file, every doubtful word decided in its sentence."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTreeWidget,
    QWidget,
)

from exitdesk.tour.cases import go_to_tab, open_case
from exitdesk.tour.deciding import decide
from exitdesk.tour.parties import Party
from exitdesk.tour.scripts import ReportScript
from exitdesk.tour.trees import tick
from exitdesk.ui.papers.recognition_steps import RecognitionStep

_ALL = "report-ljung-partner.sv.pdf"  # the report that is pictured from its first to its last step
# of others, what differs: another recipient's rules, ticked answers of another case
_STEPS: Mapping[str, frozenset[str]] = {
    "report-kaarna-supervisor.fi.pdf": frozenset({"recipient", "file"}),
    "report-kaarna-health_social.fi.pdf": frozenset({"contents"}),
}
# the client's nickname is an ordinary word too: whoever writes it here has to say why it stays
_NO_NAME = "Klienten säger att oron inte är ett påhitt, och det är den inte.\n\n"


def walk(party: Party, scripts: Sequence[ReportScript]) -> None:
    """Make every report; one for which the agreement has expired must be refused."""
    for script in scripts:
        party.begin(f"the report on {script.alias} to {script.report.recipient}")
        open_case(party, script.alias)
        go_to_tab(party, "documents")
        party.typist.click("report_button")
        _report(party, script, Album(party, script))


class Album:
    """Takes pictures of the steps that no other report shows."""

    def __init__(self, party: Party, script: ReportScript) -> None:
        self._party = party
        self._kind = script.report.recipient.replace("_", "-")
        self._steps = _STEPS.get(script.file, frozenset())
        self.is_whole = script.file == _ALL

    def take(self, name: str, sv: str, fi: str) -> None:
        """Take a picture if this step of this report is one to be seen."""
        if self.is_whole or name in self._steps:
            self._party.camera.take(f"report-{name}-{self._kind}", sv, fi)


def _report(party: Party, script: ReportScript, album: Album) -> None:
    typist = party.typist
    report = script.report
    typist.click(f"recipient_{report.recipient}")
    typist.click(f"report_lang_{report.lang.value}")
    typist.type_into(typist.find(QLineEdit, "purpose_edit"), report.purpose)
    typist.wait_until_quiet()
    if not typist.find(QPushButton, "next_button").isEnabled():
        _see_refusal(party)
        return
    typist.bring(typist.find(QRadioButton, f"recipient_{report.recipient}"))
    album.take(
        "recipient",
        "Vem rapporten är till: överenskommelsen och reglerna avgör vad som får nå dit",
        "Kenelle raportti on: sopimus ja säännöt ratkaisevat, mitä sinne saa mennä",
    )
    typist.click("next_button")
    text = _NO_NAME + script.text if album.is_whole else script.text
    typist.type_into(typist.find(QPlainTextEdit, "report_text"), text)
    for wanted in script.ticks:
        tick(party, typist.find(QTreeWidget, "item_tree"), wanted.words, wanted.fields)
    album.take(
        "contents",
        "Det mottagaren behöver: en egen text, och svar som kryssas ett för ett",
        "Se, mitä vastaanottaja tarvitsee: oma teksti ja yksitellen rastitut vastaukset",
    )
    typist.click("next_button")
    typist.find(QLabel, "open_count")
    typist.wait_until_quiet()
    _finish(party, script, album)


def _finish(party: Party, script: ReportScript, album: Album) -> None:
    typist = party.typist
    see_doubts = partial(
        album.take,
        "doubts",
        "Granskningen: ett känt namn får stå kvar bara med en motivering; varje borttagning "
        "förklaras",
        "Tarkistus: tunnettu nimi saa jäädä vain perustellusti, ja jokainen poisto selitetään",
    )
    decided = decide(party, see_doubts if album.is_whole else None)
    album.take(
        "decided",
        "Allt är avgjort; så läser mottagaren rapporten",
        "Kaikki on ratkaistu; näin vastaanottaja lukee raportin",
    )
    typist.click("next_button")
    typist.wait_until_quiet()
    _answer(party, album)
    typist.find(QWidget, "page_view")
    album.take(
        "file",
        "Den färdiga filen, läst på nytt av en kontroll som inte delar kod med maskeringen",
        "Valmis tiedosto, jonka peittämisestä erillinen tarkastus on lukenut uudelleen",
    )
    removed, kept = decided.removed, decided.kept
    party.save_paper(
        script.file,
        f"Maskerad rapport; tveksamma ord: {removed} borttagna, {kept} kvar, 0 oavgjorda",
        f"Peitetty raportti; epäselvät sanat: {removed} poistettu, {kept} jätetty, 0 avoinna",
    )
    typist.click("leave_button")


def _answer(party: Party, album: Album) -> None:
    """Answer what is asked before a report leaves the programme: nothing tells who it is."""
    typist = party.typist
    steps = typist.all(RecognitionStep)
    if not steps:
        return
    album.take(
        "recognition",
        "Det ingen regel ser: kan någon kännas igen fast namnen är borta?",
        "Mitä mikään sääntö ei näe: voiko jonkun tunnistaa, vaikka nimet on poistettu?",
    )
    for button in typist.all(QPushButton, "nothing_button", steps[0]):
        typist.click_on(button)
    typist.click("next_button")


def _see_refusal(party: Party) -> None:
    """See that a report which the agreement does not allow cannot be begun, and leave it."""
    why = party.typist.find(QLabel, "why_not").text()
    if not why:
        raise party.typist.stopped("the report cannot go on and nobody says why")
    party.typist.bring(party.typist.find(QPushButton, "necessary_link"))
    party.camera.take(
        "report-refused",
        "Utan en överenskommelse i kraft går ingenting ut; det sägs varför, och vad som återstår",
        "Ilman voimassa olevaa sopimusta mitään ei lähde; syy kerrotaan, samoin mitä voi tehdä",
    )
    party.typist.click("leave_button")
