"""Above the case list: which cases are shown, and the filters that an officer has named."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.domain.searches import EVERY_CASE, CaseFilter, SavedFilter
from exitdesk.ui.cases.filter_choices import FilterChoices
from exitdesk.ui.forms.flow_rows import FlowLayout
from exitdesk.ui.forms.spacing import readable_width
from exitdesk.ui.forms.wrapped_buttons import LinkButton
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedWidget

_NAME_CHARACTERS = 24


class FilterBar(TranslatedWidget):
    """Asks which cases to show. The questions stay folded away until they are wanted."""

    changed = Signal()
    words_wanted = Signal(str)  # of a filter with a name: they belong into the search box
    save_requested = Signal(str)  # under this name: the page knows the words
    failed = Signal(object)  # ExitDeskError

    def __init__(
        self, desk: Desk, jobs: Jobs, language: LanguageSwitch, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._saved: tuple[SavedFilter, ...] = ()
        self._fold = QPushButton()
        self._fold.setObjectName("filter_button")
        self._fold.setCheckable(True)
        self._clear = LinkButton()
        self._clear.setObjectName("filter_clear")
        self._named = QWidget()
        self._named_row = FlowLayout(self._named, 8, 6)
        self._choices = FilterChoices(desk.forms, language)
        self._name = QLineEdit()
        self._name.setObjectName("filter_name")
        self._name.setFixedWidth(readable_width(self, _NAME_CHARACTERS))
        self._save = QPushButton()
        self._save.setObjectName("filter_save")
        self._forget = LinkButton()
        self._forget.setObjectName("filter_forget")
        self._hint = PlainLabel("muted", "filter_hint")
        self._folded = QWidget()
        self._arrange()
        self._connect()
        self.retranslate()
        jobs.run(desk.filters.all, self._show_saved, self.failed.emit)

    @property
    def chosen(self) -> CaseFilter:
        """Which cases are asked for."""
        return self._choices.chosen

    def save(self, name: str, words: str) -> None:
        """Keep the filter as it is, with these words, under a name."""
        work = partial(self._desk.filters.save, name, words, self.chosen)
        self._jobs.run(work, self._after_saving, self.failed.emit)

    def retranslate(self) -> None:
        """Say everything in the language in use; what was chosen stays."""
        self._fold.setText(self.tr("&Filter"))
        self._clear.setText(self.tr("Show all cases"))
        self._name.setPlaceholderText(self.tr("Name of the filter"))
        self._name.setAccessibleName(self.tr("Name of the filter"))
        self._save.setText(self.tr("Save the filter"))
        self._forget.setText(self.tr("Forget this filter"))
        self._hint.setText(self.tr("The words in the search box are saved with it."))
        self._say_state()

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._fold)
        top.addWidget(self._named, 1)
        top.addWidget(self._clear)
        saving = QWidget()
        row = FlowLayout(saving, 8, 6)
        for widget in (self._name, self._save, self._forget):
            row.addWidget(widget)
        inner = QVBoxLayout(self._folded)
        inner.setContentsMargins(0, 0, 0, 0)
        for part in (self._choices, saving, self._hint):
            inner.addWidget(part)
        self._folded.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self._folded)

    def _connect(self) -> None:
        self._fold.toggled.connect(self._folded.setVisible)
        self._choices.changed.connect(self._on_change)
        self._clear.clicked.connect(self._choose_all)
        self._save.clicked.connect(self._ask_to_save)
        self._name.returnPressed.connect(self._ask_to_save)
        self._name.textChanged.connect(self._say_state)
        self._forget.clicked.connect(self._forget_named)

    # -- what is chosen ----------------------------------------------------------------------

    def _choose_all(self) -> None:
        self._name.clear()
        self._choices.show_filter(EVERY_CASE)
        self._on_change()

    def _on_change(self) -> None:
        self._say_state()
        self.changed.emit()

    def _choose_saved(self) -> None:
        sender = self.sender()
        name = sender.property("filter") if sender is not None else ""
        saved = next((each for each in self._saved if each.name == name), None)
        if saved is not None:
            self._name.setText(saved.name)
            self._choices.show_filter(saved.chosen)
            self.words_wanted.emit(saved.words)
            self._on_change()

    def _say_state(self) -> None:
        is_filtering = bool(self.chosen)
        self._clear.setVisible(is_filtering)
        names = {each.name for each in self._saved}
        typed = " ".join(self._name.text().split())
        self._forget.setVisible(typed in names)
        set_role(self._fold, "primary" if is_filtering else "none")
        for index in range(self._named_row.count()):
            item = self._named_row.itemAt(index)
            button = None if item is None else item.widget()
            if isinstance(button, QPushButton):
                button.setChecked(button.property("filter") == typed and is_filtering)

    # -- filters with a name -----------------------------------------------------------------

    def _ask_to_save(self) -> None:
        self.save_requested.emit(self._name.text())

    def _forget_named(self) -> None:
        name = " ".join(self._name.text().split())
        self._jobs.run(
            partial(self._desk.filters.forget, name), self._after_saving, self.failed.emit
        )
        self._name.clear()

    def _after_saving(self, saved: Sequence[SavedFilter]) -> None:
        self._show_saved(saved)
        self._fold.setChecked(False)

    def _show_saved(self, saved: Sequence[SavedFilter]) -> None:
        self._saved = tuple(saved)
        while (item := self._named_row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for each in self._saved:
            button = QPushButton(each.name.replace("&", "&&"))
            button.setCheckable(True)
            button.setProperty("filter", each.name)
            button.clicked.connect(self._choose_saved)
            self._named_row.addWidget(button)
        self._named.updateGeometry()
        self._say_state()
