"""The page of the register of partners: who there is, narrowed down, opened, added to."""

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.domain.cases import Place
from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.cases.cards import ButtonRow
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.line_tables import LineTable
from exitdesk.ui.pages import Page
from exitdesk.ui.partners.partner_filters import PartnerFilters
from exitdesk.ui.partners.partner_tables import NAME_COLUMN, PartnerTable
from exitdesk.ui.partners.partner_words import PartnerWords
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.problem_boxes import ProblemBox

_LEAST_LINES = 8


class PartnersPage(Page):
    """Shows the register to everyone; every officer may add to it."""

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
        self._wanted = place.object_id  # the partner to come back to
        self._words = PartnerWords(desk.partners.form)
        self._title, self._lead = PlainLabel("title", "page_title"), PlainLabel("lead")
        self._problem = ProblemBox(language)
        self._buttons = ButtonRow(("add_partner",), primary="add_partner")
        self._buttons.pressed.connect(self._add)
        self._filters = PartnerFilters(self._words, language)
        self._filters.changed.connect(self._narrow)
        self._none = PlainLabel("lead", "partners_empty")
        self._count = PlainLabel("muted", "partners_count")
        self._table = PartnerTable(self._words, language.lang, self)
        self._view = LineTable(self._table)
        self._view.setObjectName("partner_table")
        self._view.activated.connect(self._open_row)
        self._arrange()
        self.retranslate()
        self._view.stretch(NAME_COLUMN)
        jobs.run(desk.partners.refresh, self._show, self._fail)

    def place(self) -> Place:
        """Return the register."""
        return Place("partners")

    def place_to_return(self) -> Place:
        """Return the register at the partner that is marked."""
        index = self._view.currentIndex()
        key = self._table.partner(index.row()).key if index.isValid() else ""
        return Place("partners", object_id=key)

    def take_focus(self) -> None:
        """Put the cursor where words are typed, or on the partner one comes back from."""
        if self._wanted and self._table.row_of(self._wanted) >= 0:
            self._view.setFocus()
        else:
            self._filters.take_focus()

    def retranslate(self) -> None:
        """Say everything in the language in use; what was chosen stays."""
        self._title.setText(self.tr("Partners"))
        self._lead.setText(
            self.tr(
                "Whom clients can be referred to. What a partner can get at most follows from "
                "its kind and the policy, and never without the client's agreement."
            )
        )
        self._buttons.say({"add_partner": self.tr("&Add a partner…")})
        heads = (
            self.tr("Name"),
            self.tr("Kind"),
            self.tr("Services"),
            self.tr("Works in"),
        )
        archived, damaged = self.tr("archived"), self.tr("stored data do not match the log")
        self._table.say(self._language.lang, heads, archived, damaged)
        self._view.setAccessibleName(self.tr("Partners"))
        self._none.setText(self.tr("No partner is what you look for. Change the choices above."))
        self._say_count()

    def changeEvent(self, event: QEvent) -> None:
        """Keep room for some lines when the text grows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _arrange(self) -> None:
        ground = QWidget()
        body = QVBoxLayout(ground)
        body.setContentsMargins(24, 20, 24, 20)
        body.setSpacing(10)
        for part in (
            self._title, self._lead, self._problem, self._buttons, self._filters, self._none,
        ):  # fmt: skip
            body.addWidget(part)
        body.addWidget(self._view, 1)
        body.addWidget(self._count)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(ground)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        self._fit()

    def _fit(self) -> None:
        self._view.setMinimumHeight(self.fontMetrics().lineSpacing() * _LEAST_LINES)

    def _show(self, _nothing: None) -> None:
        fault = self._desk.partners.problem
        self._problem.say(None if fault is None else fault.text)
        self._narrow()
        row = self._table.row_of(self._wanted) if self._wanted else -1
        if row >= 0:
            self._view.selectRow(row)
            self._view.setFocus()

    def _narrow(self, _wish: object = None) -> None:
        wish = self._filters.wish
        found = [
            one for one in self._desk.partners.all() if wish.takes(one, self._words.found_by(one))
        ]
        self._table.show_partners(found)
        self._none.setVisible(not found)
        self._say_count()

    def _say_count(self) -> None:
        words = self.tr("Partners shown: {n}")
        self._count.setText(words.format(n=self._table.rowCount()))

    def _fail(self, error: ExitDeskError) -> None:
        self._problem.say(error.text)

    def _add(self, _key: str) -> None:
        self.place_requested.emit(Place("partner_form"))

    def _open_row(self, index: QModelIndex) -> None:
        if index.isValid():
            key = self._table.partner(index.row()).key
            self.place_requested.emit(Place("partner", object_id=key))
