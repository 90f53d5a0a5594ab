"""Who may open a case: who has which part, what that means, sharing and taking back."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.case_access import CaseSharing
from exitdesk.casework.case_links import FORM_KEY as LINK_FORM
from exitdesk.casework.case_links import LinkedCase
from exitdesk.casework.desks import Desk
from exitdesk.domain.case_access import PART_LABELS, PART_MEANINGS, CasePerson, Part
from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui import dialogs
from exitdesk.ui.cases.access_words import LEAVE, LEAVE_BUTTON, TAKE_BACK, TAKE_BACK_BUTTON
from exitdesk.ui.cases.cards import ButtonRow, Card, empty, said
from exitdesk.ui.cases.contents import CaseContents
from exitdesk.ui.cases.focus_marks import FocusMark, focus_mark
from exitdesk.ui.cases.hand_over_dialogs import ask_hand_over
from exitdesk.ui.cases.tabs.access_choices import OfficerChoice
from exitdesk.ui.cases.tabs.base import CaseTab
from exitdesk.ui.cases.tabs.links import LinksCard
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.themes import Theme


class AccessTab(CaseTab):
    """Lists the people of a case; who decides about it can share it and take it back."""

    access_changed = Signal(object)  # CaseSharing

    def __init__(self, language: LanguageSwitch, theme: Theme, desk: Desk, jobs: Jobs) -> None:
        super().__init__(language, theme)
        self._desk = desk
        self._jobs = jobs
        self._sharing: CaseSharing | None = None
        self._wanted = FocusMark()  # once the list is there
        self._problem = ProblemBox(language)
        self._people = Card("people_card")
        self._share = Card("share_card")
        self._choice = OfficerChoice()
        self._buttons = ButtonRow(("share", "share_deputy"), primary="share")
        self._buttons.pressed.connect(self._share_chosen)
        self._alone = PlainLabel("muted", "alone_label")
        self._rules = Card("rules_card")
        self._links = LinksCard(language)
        self._links.link_requested.connect(self._link)
        self._links.place_requested.connect(self.place_requested)
        self._sealed, self._open = PlainLabel(), PlainLabel()
        self._arrange()
        self.retranslate()

    def show_contents(self, contents: CaseContents) -> None:
        """Read who may open the case, now that the case has been read again."""
        super().show_contents(contents)
        work = partial(self._desk.access.of, contents.line.case_id)
        self._jobs.run(work, self._show, self._fail)
        links = partial(self._desk.persons.links.of, contents.line.case_id)
        self._jobs.run(links, self._show_links, self._fail)

    def put_focus(self, mark: FocusMark) -> bool:
        """Put the focus there, or wait with it until the list has been read."""
        if self._sharing is None:
            self._wanted = mark
        return super().put_focus(mark)

    def retranslate(self) -> None:
        """Say everything again in the language in use."""
        self._people.entitle(self.tr("Those who may open the case"))
        self._share.entitle(self.tr("Share the case"))
        self._choice.say(self.tr("Officer"))
        self._buttons.say(
            {"share": self.tr("&Share"), "share_deputy": self.tr("Share as &deputy")}
        )
        self._alone.setText(
            self.tr("You are the only officer in this vault: there is nobody to share with yet.")
        )
        self._rules.entitle(self.tr("What protects the case"))
        self._sealed.setText(
            self.tr(
                "Sealed answers and attachments are encrypted with the case's own key. Only "
                "those named here hold it, officers on duty, who must give a reason that is "
                "shown to the responsible officer, and recovery by two people where it has been "
                "set up."
            )
        )
        self._open.setText(
            self.tr(
                "That others see the code alone, and not the rest of the case, is a rule of "
                "this program: whoever unlocks the vault has the key to everything that is not "
                "sealed."
            )
        )
        self._links.say()
        if self._sharing is not None:
            self._fill(self._sharing)

    def _arrange(self) -> None:
        self._share.body.addWidget(self._choice)
        self._share.body.addWidget(self._buttons)
        for label in (self._sealed, self._open):
            self._rules.body.addWidget(label)
        self._people.hide()
        self._share.hide()
        self._alone.hide()
        for widget in (self._problem, self._people, self._alone, self._share):
            self.body.addWidget(widget)
        for card in (self._links, self._rules):
            self.body.addWidget(card)
        self.body.addStretch(1)

    # -- filling -----------------------------------------------------------------------------

    def _show(self, sharing: CaseSharing) -> None:
        held = focus_mark(self) or self._wanted
        self._problem.say(None)
        self._sharing = sharing
        self._fill(sharing)
        self._wanted = FocusMark() if self.put_focus(held) else held  # it may be on a link

    def _show_links(self, links: tuple[LinkedCase, ...]) -> None:
        held, self._wanted = focus_mark(self) or self._wanted, FocusMark()
        self._links.show_links(self._case_id, links)
        self.put_focus(held)

    def _link(self) -> None:
        self._begin(LINK_FORM)

    def _fill(self, sharing: CaseSharing) -> None:
        empty(self._people.body)
        for person in sharing.people:
            self._people.body.addLayout(self._person(person, sharing))
        self._people.show()
        self._alone.setVisible(sharing.is_alone)
        self._share.setVisible(sharing.rights.may_share and bool(sharing.others))
        self._choice.offer(sharing.others)

    def _person(self, person: CasePerson, sharing: CaseSharing) -> QVBoxLayout:
        is_self = person.officer_id == sharing.own_id
        name = self.tr("{name} (you)").format(name=person.name) if is_self else person.name
        part = self._language.say(PART_LABELS[person.part])
        rows: list[QWidget] = [said(name, "question"), said(part)]
        if person.has_left:
            rows.append(said(self.tr("Does not use the vault any more."), "muted"))
        else:
            rows.append(said(self._language.say(PART_MEANINGS[person.part]), "muted"))
        keys = _possible(person, sharing)
        if keys:
            rows.append(self._person_buttons(person, keys))
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.setContentsMargins(0, 0, 0, 10)
        for row in rows:
            lines.addWidget(row)
        return lines

    def _person_buttons(self, person: CasePerson, keys: list[str]) -> ButtonRow:
        words = {
            "deputy": self.tr("Make deputy"),
            "reader": self.tr("Not deputy any more"),
            "hand_over": self.tr("Hand the case over…"),
            "take_back": self.tr("Take back…"),
            "leave": self.tr("Leave the case…"),
        }
        row = ButtonRow([f"{key} {person.officer_id}" for key in keys])
        row.say({f"{key} {person.officer_id}": words[key] for key in keys})
        for key in keys:
            button = row.button(f"{key} {person.officer_id}")
            button.setAccessibleName(f"{words[key]} {person.name}")
        row.pressed.connect(self._act)
        return row

    # -- deciding ----------------------------------------------------------------------------

    def _share_chosen(self, key: str) -> None:
        officer_id = self._choice.chosen
        if officer_id:
            self._give(officer_id, Part.DEPUTY if key == "share_deputy" else Part.READER)

    def _act(self, pressed: str) -> None:
        key, officer_id = pressed.split(" ")
        if key in {"deputy", "reader"}:
            self._give(officer_id, Part(key))
        elif key == "hand_over":
            self._hand_over(officer_id)
        else:
            self._take_back(officer_id, leaves=key == "leave")

    def _give(self, officer_id: str, part: Part) -> None:
        self._change(partial(self._desk.access.share, self._case_id, officer_id, part))

    def _take_back(self, officer_id: str, *, leaves: bool) -> None:
        words = LEAVE if leaves else TAKE_BACK.filled({"name": self._name(officer_id)})
        confirm = LEAVE_BUTTON if leaves else TAKE_BACK_BUTTON
        if dialogs.ask(self, self._language, words, confirm, dangerous=True):
            self._change(partial(self._desk.access.take_back, self._case_id, officer_id))

    def _hand_over(self, officer_id: str) -> None:
        stays = ask_hand_over(self, self._language, self._name(officer_id))
        if stays is not None:
            work = partial(
                self._desk.access.hand_over, self._case_id, officer_id, former_stays=stays
            )
            self._change(work)

    def _change(self, work: Callable[[], CaseSharing]) -> None:
        self._jobs.run(work, self._changed, self._fail)

    def _changed(self, sharing: CaseSharing) -> None:
        if sharing.rights.may_open:
            self._show(sharing)
        self.access_changed.emit(sharing)

    def _fail(self, error: ExitDeskError) -> None:
        self._problem.say(error.text)

    @property
    def _case_id(self) -> str:
        return "" if self._contents is None else self._contents.line.case_id

    def _name(self, officer_id: str) -> str:
        people = () if self._sharing is None else self._sharing.people
        return next((one.name for one in people if one.officer_id == officer_id), "")


def _possible(person: CasePerson, sharing: CaseSharing) -> list[str]:
    """Return what the officer at this desk may decide about a person, as keys of buttons."""
    is_self = person.officer_id == sharing.own_id
    if person.part is Part.RESPONSIBLE:
        return []
    keys: list[str] = []
    if sharing.rights.may_share and not is_self:
        keys.append("reader" if person.part is Part.DEPUTY else "deputy")
    if sharing.rights.may_hand_over:
        keys.append("hand_over")
    if is_self:
        keys.append("leave")
    elif sharing.rights.may_share:
        keys.append("take_back")
    return keys
