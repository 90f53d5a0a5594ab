"""Answers to be ticked one by one; what is sealed must be shown, with a reason, first."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from exitdesk.casework.necessary_items import TellItem
from exitdesk.casework.necessary_orders import TellRef
from exitdesk.forms.library import FormLibrary
from exitdesk.ui.attachments.reasons import ReasonAsking
from exitdesk.ui.cases.cards import ButtonRow
from exitdesk.ui.cases.days import written
from exitdesk.ui.cases.readings import read
from exitdesk.ui.disclosures.necessary_jobs import Asked
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.translated import TranslatedWidget

_ITEM = Qt.ItemDataRole.UserRole
_LINES = 9  # at least this many are in sight
_PERSON = "person"
_MASK = "•" * 10  # always as many: the length of a name tells something too


class TellTree(TranslatedWidget):
    """Lists the answers record by record. There is no way to tick more than one at once."""

    ticked = Signal(object)  # tuple[TellRef, ...]
    reveal_requested = Signal(object, str)  # Asked, reason

    def __init__(
        self, language: LanguageSwitch, forms: FormLibrary, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._forms = forms
        self._items: tuple[TellItem, ...] = ()
        self._names: Mapping[str, str] = {}
        self._chosen: frozenset[TellRef] = frozenset()
        self._is_filling = False
        self._label, self._hint = PlainLabel("question"), PlainLabel("hint")
        self._words = QLineEdit()
        self._words.setObjectName("tell_filter")
        self._words.setClearButtonEnabled(True)
        self._tree = QTreeWidget()
        self._tree.setObjectName("tell_tree")
        self._count = PlainLabel("muted", "tell_count")
        self._sealed = ButtonRow(("show_sealed",))
        self._reason = ReasonAsking()
        self._arrange()
        self._words.textChanged.connect(self._filter)
        self._tree.itemChanged.connect(self._on_tick)
        self._tree.currentItemChanged.connect(self._offer_reveal)
        self._sealed.pressed.connect(self._ask_reason)
        self._reason.given.connect(self._reveal)
        self._reason.left.connect(self._offer_reveal)
        self.retranslate()

    @property
    def chosen(self) -> tuple[TellRef, ...]:
        """What is ticked, in the order of the records."""
        return tuple(item.ref for item in self._items if item.ref in self._chosen)

    def fill(self, chosen: Sequence[TellRef]) -> None:
        """Tick what was ticked before."""
        self._chosen = frozenset(chosen)

    def offer(self, items: Sequence[TellItem], names: Mapping[str, str]) -> None:
        """Offer answers to tick."""
        self._items, self._names = tuple(items), names
        self._fill_tree()

    def take_focus(self) -> None:
        """Put the cursor into the list."""
        self._tree.setFocus()

    def retranslate(self) -> None:
        """Say the questions; the ticks stay."""
        self._label.setText(self.tr("What is told? Tick each thing on its own"))
        self._hint.setText(
            self.tr(
                "Nothing is ticked beforehand. Every name and number that is not ticked is "
                "taken out of the text. Ask of each: does help fail without it?"
            )
        )
        self._words.setPlaceholderText(self.tr("Find in the records"))
        self._words.setAccessibleName(self.tr("Find in the records"))
        self._tree.setAccessibleName(self._label.text())
        self._sealed.say({"show_sealed": self.tr("Show the &sealed answers of this record…")})
        self._reason.say(
            self.tr("Why do you need to see this? The reason is written into the log."),
            self.tr("Show"),
        )
        self._fill_tree()

    # -- building ----------------------------------------------------------------------------

    def _arrange(self) -> None:
        self._tree.setColumnCount(1)
        self._tree.setHeaderHidden(True)
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._tree.setUniformRowHeights(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for part in (
            self._label, self._hint, self._words, self._tree, self._count, self._sealed,
            self._reason,
        ):  # fmt: skip
            layout.addWidget(part)
        self._sealed.hide()
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Keep some lines in sight when the text grows."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        self._tree.setMinimumHeight(round(self.fontMetrics().height() * _LINES * 1.5))

    def _fill_tree(self) -> None:
        self._is_filling = True
        opened = {str(one.data(0, _ITEM)) for one in self._records() if one.isExpanded()}
        self._tree.clear()
        records: dict[str, QTreeWidgetItem] = {}
        for item in self._items:
            key = item.ref.object_id
            if key not in records:
                records[key] = self._record(item)
                self._tree.addTopLevelItem(records[key])
            records[key].addChild(self._line(item))
        for key, record in records.items():
            has_ticks = any(ref.object_id == key for ref in self._chosen)
            record.setExpanded(has_ticks or key in opened)
        self._is_filling = False
        self._filter()
        self._say_count()
        self._offer_reveal()

    def _record(self, item: TellItem) -> QTreeWidgetItem:
        made = QTreeWidgetItem([self._title(item)])
        made.setData(0, _ITEM, item.ref.object_id)
        made.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        return made

    def _title(self, item: TellItem) -> str:
        """Return what tells a record from others of its form: whose it is, or its day."""
        heading = self._language.say(item.heading)
        if item.revision is None:
            return heading
        reading = read(item.revision, self._forms, self._language.lang, self._names)
        about = f": {reading.about}" if reading.about else ""
        day = "" if item.revision.form_key == _PERSON else f", {written(reading.day)}"
        return f"{heading}{about}{day}"

    def _line(self, item: TellItem) -> QTreeWidgetItem:
        value = " ".join(item.value(self._language.lang, self._names).split())
        if self._is_of_another_identity(item):
            value = _MASK
        line = QTreeWidgetItem([f"{self._language.say(item.label)}: {value}"])
        line.setData(0, _ITEM, item.ref)
        line.setToolTip(0, "")
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        is_ticked = item.ref in self._chosen
        if not item.is_covered or is_ticked:  # a tick from before the lock may be taken away
            flags |= Qt.ItemFlag.ItemIsUserCheckable
            state = Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked
            line.setCheckState(0, state)
        line.setFlags(flags)
        return line

    def _is_of_another_identity(self, item: TellItem) -> bool:
        """Whether another identity of the same person is in sight: then this one is not."""
        side = None if item.field is None else item.field.side
        return side is not None and any(
            one.field is not None
            and one.ref.object_id == item.ref.object_id
            and one.is_sealed
            and not one.is_covered
            and one.field.side not in {None, side}
            for one in self._items
        )

    # -- asking ------------------------------------------------------------------------------

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
        if self._is_filling or not isinstance(ref, TellRef):
            return
        if line.checkState(0) is Qt.CheckState.Checked:
            self._chosen |= {ref}
        else:
            self._chosen -= {ref}
        self._say_count()
        self.ticked.emit(self.chosen)

    def _say_count(self) -> None:
        self._count.setText(self.tr("Ticked: {n}").format(n=len(self.chosen)))

    def _current(self) -> TellItem | None:
        line = self._tree.currentItem()
        ref = None if line is None else line.data(0, _ITEM)
        return next((item for item in self._items if item.ref == ref), None)

    def _offer_reveal(self) -> None:
        current = self._current()
        covered = current is not None and current.is_covered
        self._sealed.setVisible(covered and not self._reason.isVisibleTo(self))
        if not covered:
            self._reason.hide()

    def _ask_reason(self, _key: str) -> None:
        self._sealed.hide()
        self._reason.ask()

    def _reveal(self, reason: str) -> None:
        current = self._current()
        if current is not None and current.revision is not None:
            side = None if current.field is None else current.field.side
            self.reveal_requested.emit(Asked(current.revision, side), reason)


def _lines_of(record: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = [record.child(number) for number in range(record.childCount())]
    return [line for line in found if line is not None]
