"""The attachments of a case: what there is, adding, showing the titles, erasing."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QHideEvent
from PySide6.QtWidgets import QVBoxLayout

from exitdesk.casework.desks import Desk
from exitdesk.casework.signed_papers import SignedPaper
from exitdesk.domain.attachments import Attachment, AttachmentTitle
from exitdesk.domain.cases import Place
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text
from exitdesk.ui import dialogs
from exitdesk.ui.attachments.adding_panels import AddingPanel
from exitdesk.ui.attachments.lines import AttachmentCard
from exitdesk.ui.attachments.reasons import ReasonAsking
from exitdesk.ui.attachments.signed_words import belonging
from exitdesk.ui.cases.cards import ButtonRow, empty
from exitdesk.ui.cases.contents import CaseContents
from exitdesk.ui.cases.focus_marks import FocusMark, focus_mark
from exitdesk.ui.cases.tabs.base import CaseTab
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.themes import Theme

FROM_FILE = Text(
    sv="Bilagan finns nu förseglad i valvet. Originalfilen ligger kvar där den låg, oförändrad: "
    "ExitDesk tar inte bort den. Ska ingen annan kunna läsa den, ta bort den själv och tänk på "
    "att även en borttagen fil ofta kan återskapas från en disk eller ett USB-minne.",
    fi="Liite on nyt suljettuna holvissa. Alkuperäinen tiedosto on yhä paikallaan "
    "muuttumattomana: ExitDesk ei poista sitä. Jos kukaan muu ei saa lukea sitä, poista se itse "
    "ja muista, että poistettukin tiedosto voidaan usein palauttaa levyltä tai USB-muistilta.",
)
FROM_CLIPBOARD = Text(
    sv="Bilagan finns nu förseglad i valvet. Bilden ligger också kvar i urklipp och där den kom "
    "från: ExitDesk tar inte bort den.",
    fi="Liite on nyt suljettuna holvissa. Kuva on myös yhä leikepöydällä ja siellä, mistä se on "
    "peräisin: ExitDesk ei poista sitä.",
)
NO_PICTURE = Text(
    sv="Det finns ingen bild i urklipp. Kopiera en bild först.",
    fi="Leikepöydällä ei ole kuvaa. Kopioi ensin kuva.",
)
ERASED = Text(sv="Bilagan raderades.", fi="Liite hävitettiin.")
_SHOWN_MS = 60_000


@dataclass(frozen=True, slots=True)
class _Listed:
    case_id: str
    attachments: tuple[Attachment, ...]
    signed: Mapping[str, SignedPaper]  # by attachment


class AttachmentsTab(CaseTab):
    """Lists attachments without their titles; these are shown on request, all at once, logged.

    They are covered again ``titles_shown_ms`` later, and when the tab goes out of sight.
    """

    def __init__(
        self,
        language: LanguageSwitch,
        theme: Theme,
        desk: Desk,
        jobs: Jobs,
        *,
        titles_shown_ms: int = _SHOWN_MS,
    ) -> None:
        super().__init__(language, theme)
        self._desk = desk
        self._jobs = jobs
        self._listed: tuple[Attachment, ...] | None = None
        self._signed: Mapping[str, SignedPaper] = {}
        self._titles: Mapping[str, AttachmentTitle] = {}
        self._wanted = FocusMark()  # once the list is there
        self._actions = ButtonRow(("add", "paste", "titles"), primary="add")
        self._about = PlainLabel("muted")
        self._problem = ProblemBox(language)
        self._told = ProblemBox(language, "notice")
        self._panel = AddingPanel(desk, jobs, language)
        self._asking = ReasonAsking()
        self._empty = PlainLabel("muted", "empty_label")
        self._empty.hide()
        self._cards: dict[str, AttachmentCard] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(16)
        self._shown = QTimer(self)
        self._shown.setSingleShot(True)
        self._shown.setInterval(titles_shown_ms)
        self._arrange()
        self._connect()
        self._allow()
        self.retranslate()

    def show_contents(self, contents: CaseContents) -> None:
        """Read the list again when the case has been read again."""
        super().show_contents(contents)
        self._read()

    def put_focus(self, mark: FocusMark) -> bool:
        """Put the focus there, or wait with it until the list has been read."""
        if self._listed is None:
            self._wanted = mark
        return super().put_focus(mark)

    def hideEvent(self, event: QHideEvent) -> None:
        """Cover the titles when nobody looks at them any more."""
        super().hideEvent(event)
        self._cover()

    def retranslate(self) -> None:
        """Say everything again in the language in use."""
        self._actions.say(
            {
                "add": self.tr("&Add a file…"),
                "paste": self.tr("&Paste a picture"),
                "titles": self.tr("Show the &titles…"),
            }
        )
        self._about.setText(
            self.tr(
                "PDF, pictures and plain text up to 50 MB. Attachments are kept sealed: they are "
                "outside search and lists, open only here, for a reason that is logged, and "
                "cannot be saved as files. On a disk others could read them."
            )
        )
        self._asking.say(
            self.tr("Why do you need to see the titles? The reason is written into the log."),
            self.tr("Show"),
        )
        self._empty.setText(self.tr("Nothing is attached yet. Attach only what the work needs."))

    # -- building ----------------------------------------------------------------------------

    def _arrange(self) -> None:
        for widget in (
            *(self._actions, self._about, self._problem, self._told),
            *(self._panel, self._asking, self._empty),
        ):
            self.body.addWidget(widget)
        self.body.addLayout(self._list)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self._actions.pressed.connect(self._act)
        self._asking.given.connect(self._show_titles)
        self._panel.asked.connect(self._bring_question_into_view)
        self._panel.added.connect(self._on_added)
        self._panel.failed.connect(self._fail)
        self._panel.ended.connect(self._on_ended)
        self._shown.timeout.connect(self._cover)

    def _fill(self) -> None:
        """Make the list anew; the words and titles of its cards change in place."""
        held = focus_mark(self)
        empty(self._list)
        self._cards = {}
        for attachment in self._listed or ():
            card = AttachmentCard(self._language, attachment)
            if (paper := self._signed.get(attachment.attachment_id)) is not None:
                card.show_belonging(belonging(paper.version))
            card.opened.connect(self._open)
            card.erase_requested.connect(self._erase)
            card.asked.connect(self._bring_question_into_view)
            self._cards[attachment.attachment_id] = card
            self._list.addWidget(card)
        self._empty.setVisible(self._listed == ())
        self._title_cards()
        super().put_focus(held)

    def _bring_question_into_view(self) -> None:
        QTimer.singleShot(0, self._bring_focus_into_view)  # once all is laid out

    def _title_cards(self) -> None:
        for attachment_id, card in self._cards.items():
            card.show_title(self._titles.get(attachment_id))
        self._allow()

    def _allow(self) -> None:
        present = [one for one in self._listed or () if one.erasure is None]
        self._actions.button("titles").setVisible(bool(present) and not self._titles)
        for key in ("add", "paste"):
            self._actions.button(key).setEnabled(not self._panel.is_busy)

    # -- reading and writing -----------------------------------------------------------------

    @property
    def _case_id(self) -> str:
        return "" if self._contents is None else self._contents.line.case_id

    def _read(self) -> None:
        self._jobs.run(partial(_read_list, self._desk, self._case_id), self._show, self._fail)

    def _show(self, listed: _Listed) -> None:
        if listed.case_id != self._case_id:
            return
        self._listed, self._signed = listed.attachments, listed.signed
        self._fill()
        if wanted := self._wanted:
            self._wanted = FocusMark()
            self.put_focus(wanted)

    def _act(self, key: str) -> None:
        self._problem.say(None)
        self._told.say(None)
        if key == "add":
            self._choose()
        elif key == "paste":
            self._paste()
        else:
            self._asking.ask()

    def _choose(self) -> None:
        path = dialogs.choose_file(self, self._language, self._caption)
        if path is not None:
            self._panel.read(self._case_id, path)
            self._allow()

    def _caption(self) -> str:
        return self.tr("Choose a file to attach")

    def _paste(self) -> None:
        picture = QGuiApplication.clipboard().image()
        if picture.isNull():
            self._problem.say(NO_PICTURE)
            return
        self._panel.paste(self._case_id, picture)
        self._allow()

    def _on_added(self, is_pasted: bool) -> None:  # noqa: FBT001  (a signal's word)
        self._told.say(FROM_CLIPBOARD if is_pasted else FROM_FILE)
        self._actions.button("add").setFocus()
        self._read()

    def _on_ended(self) -> None:
        self._allow()

    def _show_titles(self, reason: str) -> None:
        work = partial(self._desk.attachments.titles, self._case_id, reason)
        self._jobs.run(work, self._take_titles, self._fail)

    def _take_titles(self, titles: Mapping[str, AttachmentTitle]) -> None:
        if not self.isVisible():  # turned away from before they came
            return
        self._titles = titles
        self._shown.start()
        self._title_cards()

    def _cover(self) -> None:
        self._shown.stop()
        self._asking.hide()
        if self._titles:
            self._titles = {}
            self._title_cards()

    def _open(self, attachment_id: str) -> None:
        place = Place("attachment", case_id=self._case_id, object_id=attachment_id)
        self.place_requested.emit(place)

    def _erase(self, attachment_id: str, reason: str) -> None:
        work = partial(self._desk.attachments.erase, attachment_id, reason)
        self._jobs.run(work, self._on_erased, self._fail)

    def _on_erased(self, _nothing: None) -> None:
        self._told.say(ERASED)
        self._read()

    def _fail(self, error: ExitDeskError) -> None:
        self._problem.say(error.text)


def _read_list(desk: Desk, case_id: str) -> _Listed:
    attached = desk.attachments.of_case(case_id)
    return _Listed(case_id, attached, desk.signed_papers.by_attachment(case_id))
