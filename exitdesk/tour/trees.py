"""Ticking answers in a tree of records, one box at a time."""

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from exitdesk.casework.necessary_orders import TellRef
from exitdesk.casework.reports import ItemRef
from exitdesk.tour.parties import Party

_ON_THE_BOX = 12  # pixels from the left edge of a line to the middle of its box


def tick(party: Party, tree: QTreeWidget, words: str, fields: Collection[str]) -> None:
    """Open the record that holds these words and tick its answers by their boxes."""
    typist = party.typist
    record = _record(party, tree, words)
    if not record.isExpanded():
        _show(party, tree, record)
        tree.setCurrentItem(record)
        tree.setFocus()
        typist.press("Right")
        typist.wait_until(record.isExpanded, "a record does not open")
    for line in _lines(record):
        ref = line.data(0, Qt.ItemDataRole.UserRole)
        wanted = isinstance(ref, ItemRef | TellRef) and ref.field_id in fields
        if wanted and line.flags() & Qt.ItemFlag.ItemIsEnabled:
            _show(party, tree, line)
            box = tree.visualItemRect(line)
            typist.click_at(tree.viewport(), QPoint(box.left() + _ON_THE_BOX, box.center().y()))
            typist.wait_until(partial(_is_ticked, line), f"{line.text(0)!r} is not ticked")


def _record(party: Party, tree: QTreeWidget, words: str) -> QTreeWidgetItem:
    found: list[QTreeWidgetItem] = []

    def is_there() -> bool:
        tops = [tree.topLevelItem(number) for number in range(tree.topLevelItemCount())]
        found[:] = [
            record
            for record in tops
            if record is not None and any(words in line.text(0) for line in _lines(record))
        ]
        return bool(found)

    party.typist.wait_until(is_there, f"no record offered holds {words!r}")
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
