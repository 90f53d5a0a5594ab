"""What goes into the report: a short text, and answers ticked one by one. It starts empty."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from exitdesk.casework.agreement_denials import Denial
from exitdesk.casework.report_items import PASSING_TEXTS
from exitdesk.casework.reports import ItemRef, Passing, ReportItem
from exitdesk.domain.categories import Category
from exitdesk.ui.agreements.denials import DeniedList
from exitdesk.ui.cases.days import written
from exitdesk.ui.cases.readings import Reading
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.translated import TranslatedWidget

_ITEM = Qt.ItemDataRole.UserRole


class ContentStep(TranslatedWidget):
    """Takes the text and the ticks; what does not reach the recipient cannot be ticked."""

    text_typed = Signal(str)  # at every keystroke
    items_chosen = Signal(object)  # tuple[ItemRef, ...]
    ask_requested = Signal(object)  # Denial

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._items: tuple[ReportItem, ...] = ()
        self._names: dict[str, str] = {}
        self._ticked: frozenset[ItemRef] = frozenset()
        self._is_filling = False
        self._text_label, self._text_hint = PlainLabel("question"), PlainLabel("hint")
        self._text = QPlainTextEdit()
        self._text.setObjectName("report_text")
        self._text.setTabChangesFocus(True)
        self._text.setMinimumHeight(self.fontMetrics().height() * 7)
        self._items_label, self._items_hint = PlainLabel("question"), PlainLabel("hint")
        self._words = QLineEdit()
        self._words.setObjectName("item_filter")
        self._words.setClearButtonEnabled(True)
        self._tree = QTreeWidget()
        self._tree.setObjectName("item_tree")
        self._denied_cells: dict[Category, Denial] = {}
        self._denied = DeniedList(language, "denied_item")
        self._denied.ask_requested.connect(self.ask_requested)
        self._arrange()
        self._tree.currentItemChanged.connect(self._on_current)
        self._text.textChanged.connect(self._report_text)
        self._words.textChanged.connect(self._filter)
        self._tree.itemChanged.connect(self._on_tick)
        self.retranslate()

    def fill(self, text: str, ticked: Sequence[ItemRef]) -> None:
        """Show what was written and ticked before."""
        self._ticked = frozenset(ticked)
        if text != self._text.toPlainText():
            self._text.blockSignals(True)
            self._text.setPlainText(text)
            self._text.blockSignals(False)

    def take_focus(self) -> None:
        """Put the cursor into the text."""
        self._text.setFocus()

    def offer(self, items: Sequence[ReportItem], names: dict[str, str]) -> None:
        """Offer answers to tick, each with how far it reaches the recipient."""
        self._items, self._names = tuple(items), names
        self._fill_tree()

    def show_denied(self, denied: Sequence[Denial]) -> None:
        """Take what only the agreement withholds: the answer with the cursor says its cell."""
        self._denied_cells = {one.category: one for one in denied if one.category}
        self._denied.show_denied(())

    def retranslate(self) -> None:
        """Say the questions; text and ticks stay."""
        self._text_label.setText(self.tr("A short text of your own"))
        self._text_hint.setText(
            self.tr(
                "Write what the recipient needs. Names and identifiers are taken out; "
                "doubtful words are shown to you before anything leaves."
            )
        )
        self._text.setAccessibleName(self._text_label.text())
        self._items_label.setText(self.tr("From the records"))
        self._items_hint.setText(
            self.tr("Nothing is ticked beforehand. Tick only what the recipient needs.")
        )
        self._words.setPlaceholderText(self.tr("Find in the records"))
        self._words.setAccessibleName(self.tr("Find in the records"))
        self._tree.setAccessibleName(self._items_label.text())
        heads = [self.tr("Answer"), self.tr("How it leaves")]
        self._tree.setHeaderLabels(heads)
        bold = self.fontMetrics().horizontalAdvance(heads[1]) * 1.2
        self._tree.header().setMinimumSectionSize(round(bold) + 32)
        self._fill_tree()

    # -- building ----------------------------------------------------------------------------

    def _arrange(self) -> None:
        head = self._tree.header()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        head.setStretchLastSection(False)
        self._tree.setColumnCount(2)
        self._tree.setUniformRowHeights(True)
        self._tree.setMinimumHeight(self.fontMetrics().height() * 16)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for part in (
            self._text_label, self._text_hint, self._text, self._items_label, self._items_hint,
            self._words, self._denied, self._tree,
        ):  # fmt: skip
            layout.addWidget(part)

    def _fill_tree(self) -> None:
        self._is_filling = True
        opened = self._opened()
        self._tree.clear()
        records: dict[str, QTreeWidgetItem] = {}
        for item in self._items:
            record = records.get(item.ref.object_id) or self._record(item)
            records[item.ref.object_id] = record
            record.addChild(self._line(item))
        for object_id in sorted(records, key=self._newest_first):
            self._tree.addTopLevelItem(records[object_id])
            has_ticks = any(ref.object_id == object_id for ref in self._ticked)
            records[object_id].setExpanded(has_ticks or object_id in opened)
        self._is_filling = False
        self._filter()

    def _newest_first(self, object_id: str) -> float:
        revision = next(one for one in self._items if one.ref.object_id == object_id)
        day = revision.day or revision.revision.written_at.date()
        return -day.toordinal()

    def _record(self, item: ReportItem) -> QTreeWidgetItem:
        reading = Reading(item.revision, item.form, self._language.lang, self._names)
        title = self._language.say(item.form_title)
        about = f": {reading.about}" if reading.about else ""
        made = QTreeWidgetItem([f"{title}{about}, {written(reading.day)}", ""])
        made.setData(0, _ITEM, item.ref.object_id)
        return made

    def _line(self, item: ReportItem) -> QTreeWidgetItem:
        say, lang = self._language.say, self._language.lang
        value = item.words(lang, self._names)
        value = " ".join(value.split())
        line = QTreeWidgetItem([f"{say(item.label)}: {value}", say(PASSING_TEXTS[item.passing])])
        line.setData(0, _ITEM, item.ref)
        flags = Qt.ItemFlag.ItemIsSelectable
        if item.passing is Passing.WITHHELD and self._denied_of(item):
            flags |= Qt.ItemFlag.ItemIsEnabled  # to be come to, and asked about
        if item.passing is not Passing.WITHHELD:
            flags |= Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable
            is_ticked = item.ref in self._ticked
            state = Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked
            line.setCheckState(0, state)
        line.setFlags(flags)
        return line

    # -- asking ------------------------------------------------------------------------------

    def _opened(self) -> set[str]:
        records = self._records()
        return {str(one.data(0, _ITEM)) for one in records if one.isExpanded()}

    def _records(self) -> list[QTreeWidgetItem]:
        found = [self._tree.topLevelItem(n) for n in range(self._tree.topLevelItemCount())]
        return [record for record in found if record is not None]

    def _filter(self) -> None:
        wanted = self._words.text().casefold().split()
        for record in self._records():
            shown = False
            for line in _lines_of(record):
                text = f"{record.text(0)} {line.text(0)}".casefold()
                matches = all(word in text for word in wanted)
                line.setHidden(not matches)
                shown = shown or matches
            record.setHidden(not shown)
            if wanted and shown:
                record.setExpanded(True)

    def _on_tick(self, line: QTreeWidgetItem, _column: int) -> None:
        ref = line.data(0, _ITEM)
        if self._is_filling or not isinstance(ref, ItemRef):
            return
        if line.checkState(0) is Qt.CheckState.Checked:
            self._ticked |= {ref}
        else:
            self._ticked -= {ref}
        self.items_chosen.emit(tuple(item.ref for item in self._items if item.ref in self._ticked))

    def _on_current(self, line: QTreeWidgetItem | None, _before: object) -> None:
        """Say of an answer that is withheld which cell is not agreed."""
        ref = line.data(0, _ITEM) if line is not None else None
        item = next((one for one in self._items if one.ref == ref), None)
        withheld = item is not None and item.passing is Passing.WITHHELD
        self._denied.show_denied(self._denied_of(item) if item is not None and withheld else ())

    def _denied_of(self, item: ReportItem) -> tuple[Denial, ...]:
        """Return the cells that keep an answer back and that the client could agree to."""
        fields = (item.field, *item.field.fields)
        found = {one.category: self._denied_cells.get(one.category) for one in fields}
        return tuple(one for one in found.values() if one is not None)

    def _report_text(self) -> None:
        self.text_typed.emit(self._text.toPlainText())


def _lines_of(record: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = [record.child(number) for number in range(record.childCount())]
    return [line for line in found if line is not None]
