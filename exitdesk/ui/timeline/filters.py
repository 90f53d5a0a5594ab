"""What of a timeline is shown: kinds, one person, one life domain."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QVBoxLayout, QWidget

from exitdesk.domain.labels import LANES
from exitdesk.domain.timeline_filters import TimelineFilter
from exitdesk.domain.timelines import Lane, TimelineView
from exitdesk.ui.forms.flow_rows import FlowLayout
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role
from exitdesk.ui.timeline.pictures import shown_lanes
from exitdesk.ui.translated import TranslatedFrame


class FilterPanel(TranslatedFrame):
    """Offers what the case has: nothing that would leave nothing."""

    changed = Signal(object)  # TimelineFilter

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._filter = TimelineFilter()
        self._view: TimelineView | None = None
        self._kinds_label = PlainLabel("question")
        self._kinds = {lane: QCheckBox() for lane in Lane}
        self._person_label, self._person = PlainLabel("none", wrap=False), QComboBox()
        self._domain_label, self._domain = PlainLabel("none", wrap=False), QComboBox()
        self._all = QPushButton()
        set_role(self, "card")
        self._arrange()
        self.retranslate()

    @property
    def chosen(self) -> TimelineFilter:
        """What is shown now."""
        return self._filter

    def show_view(self, view: TimelineView) -> None:
        """Offer what another state of the case has; what was chosen stays if it is there."""
        self._view = view
        kept = self._filter.within(view)
        lanes = shown_lanes(view)
        for lane, box in self._kinds.items():
            box.setVisible(lane in lanes)
        self.retranslate()
        if kept != self._filter:
            self._use(kept)

    def take_focus(self) -> None:
        """Put the focus on the first kind."""
        for box in self._kinds.values():
            if box.isVisibleTo(self):
                box.setFocus()
                return

    def retranslate(self) -> None:
        """Say everything again; what is chosen stays."""
        self._kinds_label.setText(self.tr("Show on the timeline"))
        for lane, box in self._kinds.items():
            box.setText(self._language.say(LANES[lane]))
        self._person_label.setText(self.tr("Person"))
        self._person.setAccessibleName(self.tr("Person"))
        self._domain_label.setText(self.tr("Life domain"))
        self._domain.setAccessibleName(self.tr("Life domain"))
        self._all.setText(self.tr("Show &everything"))
        self._offer()

    def _offer(self) -> None:
        """Fill the lists, and put every choice where it stands."""
        people = () if self._view is None else self._view.people
        domains = () if self._view is None else self._view.domains
        self._person.clear()
        self._person.addItem(self.tr("Everyone"), None)
        for person in people:
            self._person.addItem(person or self.tr("The client"), person)
        self._domain.clear()
        self._domain.addItem(self.tr("All"), "")
        for key, name in domains:
            self._domain.addItem(self._language.say(name), key)
        for label, choice, offered in (
            (self._person_label, self._person, people),
            (self._domain_label, self._domain, domains),
        ):
            label.setVisible(len(offered) > 1)
            choice.setVisible(len(offered) > 1)
        self._put()

    def _put(self) -> None:
        for lane, box in self._kinds.items():
            box.setChecked(lane not in self._filter.hidden)
        people = [self._person.itemData(row) for row in range(self._person.count())]
        wanted = self._filter.person
        self._person.setCurrentIndex(people.index(wanted) if wanted in people else 0)
        self._domain.setCurrentIndex(max(self._domain.findData(self._filter.domain), 0))
        self._all.setEnabled(self._filter.is_on)

    def _arrange(self) -> None:
        kinds = FlowLayout(None, 18, 6)
        for lane, box in self._kinds.items():
            box.setObjectName(f"{lane.value}_box")
            box.clicked.connect(self._choose)
            kinds.addWidget(box)
        rest = FlowLayout(None, 12, 6)
        for name, choice in (("person", self._person), ("domain", self._domain)):
            choice.setObjectName(f"{name}_choice")
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            choice.activated.connect(self._choose)
        self._all.setObjectName("all_shown_button")
        self._all.clicked.connect(self._show_all)
        for part in (
            self._person_label, self._person, self._domain_label, self._domain, self._all,
        ):  # fmt: skip
            rest.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 12)
        layout.addWidget(self._kinds_label)
        layout.addLayout(kinds)
        layout.addLayout(rest)

    def _choose(self) -> None:
        hidden = frozenset(lane for lane, box in self._kinds.items() if not box.isChecked())
        self._use(
            TimelineFilter(hidden, self._person.currentData(), self._domain.currentData() or "")
        )

    def _show_all(self) -> None:
        self._use(TimelineFilter())

    def _use(self, wanted: TimelineFilter) -> None:
        self._filter = wanted
        self._put()
        self.changed.emit(wanted)
