"""One partner: what the register says of it, and what it may receive at most."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.casework.partners import DAMAGED, Partner
from exitdesk.domain.cases import Place
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text
from exitdesk.forms.summary import lines
from exitdesk.ui.cases.cards import ButtonRow, Card, Facts, empty, said
from exitdesk.ui.cases.days import written_at
from exitdesk.ui.columns import CentredColumn
from exitdesk.ui.forms.wrapped_buttons import LinkButton
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.pages import Page
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.problem_boxes import ProblemBox


class PartnerPage(Page):
    """Shows a partner; it is corrected and archived from here, never thrown away."""

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        place: Place,
        language: LanguageSwitch,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._language = language
        self._key = place.object_id
        self._partner: Partner | None = None
        self._title, self._kind = PlainLabel("title", "page_title"), PlainLabel("lead")
        self._changed = PlainLabel("muted", "changed_label")
        self._problem = ProblemBox(language)
        self._damage = ProblemBox(language)
        self._damage.setObjectName("damage_box")
        self._archived = PlainLabel("none", "archived_label")
        self._buttons = ButtonRow(("correct", "archive", "restore", "register"), "correct")
        self._buttons.pressed.connect(self._act)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(16)
        self._arrange()
        self.retranslate()
        jobs.run(desk.partners.refresh, self._show, self._fail)

    def place(self) -> Place:
        """Return the partner."""
        return Place("partner", object_id=self._key)

    def place_above(self) -> Place:
        """Return the register, at this partner."""
        return Place("partners", object_id=self._key)

    def take_focus(self) -> None:
        """Put the cursor on the first button."""
        self._buttons.button("correct").setFocus()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._buttons.say(
            {
                "correct": self.tr("&Correct or add…"),
                "archive": self.tr("A&rchive"),
                "restore": self.tr("&Take out of the archive"),
                "register": self.tr("To the re&gister"),
            }
        )
        self._archived.setText(
            self.tr("Archived: nobody can be referred here. What was written before stays.")
        )
        self._fill()

    def _arrange(self) -> None:
        column = CentredColumn(90)
        for part in (
            self._title, self._kind, self._changed, self._problem, self._damage, self._archived,
            self._buttons,
        ):  # fmt: skip
            column.body.addWidget(part)
        column.body.addLayout(self._cards)
        column.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)

    def _show(self, _nothing: object) -> None:
        try:
            self._partner = self._desk.partners.one(self._key)
        except ExitDeskError as error:
            self._fail(error)
        self._fill()
        self.take_focus()

    def _fill(self) -> None:
        empty(self._cards)
        partner = self._partner
        self._archived.setVisible(partner is not None and partner.is_archived)
        self._buttons.setEnabled(partner is not None)
        if partner is None:
            return
        say = self._language.say
        self._title.setText(say(partner.name))
        self._kind.setText(say(partner.kind_text))
        self._damage.say(DAMAGED if partner.is_damaged else None)
        for key, shown in (
            ("archive", not partner.is_archived and not partner.is_damaged),
            ("restore", partner.is_archived and not partner.is_damaged),
        ):
            self._buttons.button(key).setVisible(shown)
        self._changed.setText(self._change_words(partner))
        self._cards.addWidget(self._reach_card(partner))
        self._fill_sections(partner)

    def _change_words(self, partner: Partner) -> str:
        if partner.at is None:
            return self.tr("As the program has it; nothing has been added.")
        words = self.tr("Changed {at}, {officer}")
        at = written_at(partner.at, self._language.lang)
        return words.format(at=at, officer=partner.officer)

    def _reach_card(self, partner: Partner) -> Card:
        """Return what a partner of this kind can get at most."""
        card = Card("reach_card")
        card.entitle(self.tr("What the partner can get"))
        label = self._recipient(partner)
        if label is None:
            words = self.tr("The policy has no recipient for this kind: nothing can be sent.")
            card.body.addWidget(said(words))
            return card
        words = self.tr("At most what the policy lets through for: {recipient}")
        card.body.addWidget(said(words.format(recipient=self._language.say(label))))
        hint = self.tr("Without the client's agreement in force nothing goes.")
        card.body.addWidget(said(hint, "muted"))
        link = LinkButton()
        link.setObjectName("policy_link")
        link.setText(self.tr("The whole policy"))
        link.clicked.connect(self._open_policy)
        card.body.addWidget(link)
        return card

    def _recipient(self, partner: Partner) -> Text | None:
        try:
            recipient = self._desk.policies.current().recipient(partner.recipient)
        except ExitDeskError:
            return None
        return None if recipient.retired else recipient.label

    def _fill_sections(self, partner: Partner) -> None:
        cards: dict[str, list[tuple[str, str]]] = {}
        form, lang = self._desk.partners.form, self._language.lang
        for line in lines(form, partner.answers, lang, {}):
            cards.setdefault(line.section_title, []).append((line.label, line.value_text))
        for title, pairs in cards.items():
            card = Card()
            card.entitle(title)
            card.body.addWidget(Facts(pairs))
            self._cards.addWidget(card)

    def _open_policy(self) -> None:
        self.place_requested.emit(Place("policy"))

    def _act(self, key: str) -> None:
        self._problem.say(None)
        partners = self._desk.partners
        if key == "correct":
            self.place_requested.emit(Place("partner_form", object_id=self._key))
        elif key == "register":
            self.place_requested.emit(self.place_above())
        else:
            work = partners.archive if key == "archive" else partners.restore
            self._jobs.run(partial(work, self._key), self._show, self._fail)

    def _fail(self, error: ExitDeskError) -> None:
        self._problem.say(error.text)
