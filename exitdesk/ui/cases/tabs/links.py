"""The cases that a case belongs together with: which, how, who knows of it."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.case_links import LinkedCase, called
from exitdesk.domain.case_links import LinkState
from exitdesk.domain.cases import Place
from exitdesk.ui.cases.cards import ButtonRow, Card, empty, said
from exitdesk.ui.cases.days import written
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel


class LinksCard(Card):
    """Shows the links of a case, of a closed one its code alone, and offers to make one."""

    link_requested = Signal()  # with another case
    place_requested = Signal(object)  # Place

    def __init__(self, language: LanguageSwitch) -> None:
        super().__init__("links_card")
        self._language = language
        self._case_id = ""
        self._links: tuple[LinkedCase, ...] = ()
        self._list = QVBoxLayout()
        self._list.setSpacing(14)
        self._rule = PlainLabel("muted", "links_rule_label")
        self._buttons = ButtonRow(("link_case",))
        self._buttons.pressed.connect(self._begin)
        self.body.addLayout(self._list)
        self.body.addWidget(self._rule)
        self.body.addWidget(self._buttons)
        self.hide()

    def show_links(self, case_id: str, links: tuple[LinkedCase, ...]) -> None:
        """Show the links of a case."""
        self._case_id, self._links = case_id, links
        self.say()
        self.show()

    def say(self) -> None:
        """Say everything in the language in use."""
        self.entitle(self.tr("Cases that belong together"))
        self._rule.setText(
            self.tr(
                "The names of cases that belong together are taken out of everything that leaves "
                "the programme from any of them. Nothing made for the client or for others tells "
                "of the link."
            )
        )
        self._buttons.say({"link_case": self.tr("Lin&k to another case")})
        empty(self._list)
        if not self._links:
            self._list.addWidget(said(self.tr("The case is not linked to any other."), "muted"))
        for link in self._links:
            self._list.addLayout(self._lines(link))

    def _lines(self, link: LinkedCase) -> QVBoxLayout:
        rows: list[QWidget] = [said(called(link.code, link.alias), "question")]
        if link.state is LinkState.ENDED:
            rows.append(said(self.tr("Has ended. The names are still protected.")))
        elif link.state is LinkState.MISTAKEN:
            rows.append(said(self.tr("Was made by mistake. Nothing is protected by it.")))
        rows += [said(words) for words in self._told(link)]
        if not link.may_open:
            words = self.tr("Not shared with you: reports cannot be made before it is. Ask: {ask}")
            rows.append(said(words.format(ask=link.ask or "–")))
        if link.may_open or link.made_here:
            rows.append(self._actions(link))
        lines = QVBoxLayout()
        lines.setSpacing(4)
        for row in rows:
            lines.addWidget(row)
        return lines

    def _told(self, link: LinkedCase) -> Iterator[str]:
        """Yield what the link says, as far as its record may be read."""
        if link.kind is not None:
            kind = self._language.say(link.kind)
            yield self.tr("Kind of link: {kind}").format(kind=kind)
        if link.known_text is not None:
            who = self._language.say(link.known_text)
            yield self.tr("Who knows that the other is a client: {who}").format(who=who)
        if link.since is not None:
            yield self.tr("Known since: {day}").format(day=written(link.since))

    def _actions(self, link: LinkedCase) -> ButtonRow:
        words = {"open_linked": self.tr("Open the other case"), "show_link": self.tr("The link")}
        keys = ["open_linked", "show_link"] if link.may_open else ["show_link"]
        row = ButtonRow([f"{key} {link.object_id}" for key in keys])
        row.say({f"{key} {link.object_id}": words[key] for key in keys})
        for key in keys:
            row.button(f"{key} {link.object_id}").setAccessibleName(f"{words[key]} {link.code}")
        row.pressed.connect(self._go)
        return row

    def _begin(self, _key: str) -> None:
        self.link_requested.emit()

    def _go(self, pressed: str) -> None:
        key, object_id = pressed.split(" ")
        link = next(one for one in self._links if one.object_id == object_id)
        if key == "open_linked":
            place = Place("case", case_id=link.case_id)
        else:
            written_in = self._case_id if link.made_here else link.case_id
            place = Place("record", case_id=written_in, object_id=object_id)
        self.place_requested.emit(place)
