"""A leg: reports from recipient to checked file, every doubtful word decided in its sentence."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from exitdesk.casework.doubts import Question, Verdict
from exitdesk.casework.reports import ItemRef
from exitdesk.tour.cases import go_to_tab, open_case
from exitdesk.tour.parties import Party
from exitdesk.tour.scripts import ReportScript, Tick
from exitdesk.ui.papers.recognition_steps import RecognitionStep
from exitdesk.ui.papers.review.question_lists import QuestionList

# what an officer who reads the sentence sees to be nobody's name
_MAY_STAY = frozenset({"sisko"})
_REASON = "Allmän benämning, pekar inte ut någon"
_ON_THE_BOX = 12  # pixels from the left edge of a line to the middle of its box


@dataclass(frozen=True, slots=True)
class _Decided:
    removed: int
    kept: int


def walk(party: Party, scripts: Sequence[ReportScript]) -> None:
    """Make every report; one for which the agreement has expired must be refused."""
    pictured: set[str] = set()
    for script in scripts:
        party.begin(f"the report on {script.alias} to {script.report.recipient}")
        kind = script.report.recipient
        shown = Album(party, "" if kind in pictured else kind)
        pictured.add(kind)
        open_case(party, script.alias)
        go_to_tab(party, "documents")
        party.typist.click("report_button")
        _report(party, script, shown)


class Album:
    """Takes pictures of the first report of a kind; of the others, none."""

    def __init__(self, party: Party, kind: str) -> None:
        self._party = party
        self._kind = kind

    def take(self, name: str, sv: str, fi: str) -> None:
        """Take a picture if this report is the first of its kind."""
        if self._kind:
            kind = self._kind.replace("_", "-")
            self._party.camera.take(f"report-{name}-{kind}", sv, fi)


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
    album.take(
        "recipient",
        "Vem rapporten är till: överenskommelsen och reglerna avgör vad som får nå dit",
        "Kenelle raportti on: sopimus ja säännöt ratkaisevat, mitä sinne saa mennä",
    )
    typist.click("next_button")
    typist.type_into(typist.find(QPlainTextEdit, "report_text"), script.text)
    for tick in script.ticks:
        _tick(party, tick)
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
    album.take(
        "doubts",
        "Granskningen: ord för ord, originalet och den maskerade texten sida vid sida",
        "Tarkistus: epäselvät sanat yksi kerrallaan, alkuperäinen ja peitetty teksti vierekkäin",
    )
    decided = _decide(party)
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
    party.camera.take(
        "report-refused",
        "Utan en överenskommelse i kraft går ingenting ut, och det sägs varför",
        "Ilman voimassa olevaa sopimusta mitään ei lähde, ja syy kerrotaan",
    )
    party.typist.click("leave_button")


# -- ticking -----------------------------------------------------------------------------------


def _tick(party: Party, tick: Tick) -> None:
    """Open the record that holds these words and tick its answers by their boxes."""
    typist = party.typist
    tree = typist.find(QTreeWidget, "item_tree")
    record = _record(party, tree, tick)
    if not record.isExpanded():
        _show(party, tree, record)
        tree.setCurrentItem(record)
        tree.setFocus()
        typist.press("Right")
        typist.wait_until(record.isExpanded, "a record does not open")
    for line in _lines(record):
        ref = line.data(0, Qt.ItemDataRole.UserRole)
        wanted = isinstance(ref, ItemRef) and ref.field_id in tick.fields
        if wanted and line.flags() & Qt.ItemFlag.ItemIsEnabled:
            _show(party, tree, line)
            box = tree.visualItemRect(line)
            typist.click_at(tree.viewport(), QPoint(box.left() + _ON_THE_BOX, box.center().y()))
            typist.wait_until(partial(_is_ticked, line), f"{line.text(0)!r} is not ticked")


def _record(party: Party, tree: QTreeWidget, tick: Tick) -> QTreeWidgetItem:
    found: list[QTreeWidgetItem] = []

    def is_there() -> bool:
        tops = [tree.topLevelItem(number) for number in range(tree.topLevelItemCount())]
        found[:] = [
            record
            for record in tops
            if record is not None and any(tick.words in line.text(0) for line in _lines(record))
        ]
        return bool(found)

    party.typist.wait_until(is_there, f"no record offered holds {tick.words!r}")
    return found[0]


def _lines(record: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = [record.child(number) for number in range(record.childCount())]
    return [line for line in found if line is not None]


def _is_ticked(line: QTreeWidgetItem) -> bool:
    return line.checkState(0) is Qt.CheckState.Checked


def _show(party: Party, tree: QTreeWidget, item: QTreeWidgetItem) -> None:
    """Scroll to a line, as the wheel would."""
    party.typist.bring(tree)
    tree.scrollToItem(item)
    party.typist.let_paint()


# -- deciding ----------------------------------------------------------------------------------


def _decide(party: Party) -> _Decided:
    """Decide the words from the top until none is left."""
    typist = party.typist
    removed = kept = 0
    while open_before := _open(party):
        word = typist.find(QLabel, "doubt_word").text().split(" (")[0]
        stays = word.lower() in _MAY_STAY
        if stays and open_before[0].is_known:
            typist.type_into(typist.find(QLineEdit, "keep_reason"), _REASON)
        typist.click("keep_button" if stays else "remove_button")
        removed, kept = removed + (not stays), kept + stays
        typist.wait_until_quiet()
        typist.wait_until(
            partial(_are_fewer, party, len(open_before)),
            f"{word!r} was decided and is asked for again",
        )
    return _Decided(removed, kept)


def _open(party: Party) -> list[Question]:
    lists = party.typist.all(QuestionList, "question_list")
    asked = [question for shown in lists for question in shown.questions]
    return [question for question in asked if question.verdict is Verdict.OPEN]


def _are_fewer(party: Party, before: int) -> bool:
    return len(_open(party)) < before
