"""Two versions of a record side by side: what stood there, what stands there now."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from exitdesk.forms.summary import SEALED
from exitdesk.ui.cases.cards import Card, said
from exitdesk.ui.cases.days import written_at
from exitdesk.ui.cases.identity_views import side_of
from exitdesk.ui.cases.readings import Reading

_Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class PairWords:
    """What the columns and marks are called."""

    version: str  # "Version {n}, {at}, {author}"
    changed: str


class VersionPair(Card):
    """Shows every line of two versions, the changed ones marked; what is sealed stays sealed.

    Names that stand on a side of the identity wall are never read here: an earlier version may
    hold another identity.
    """

    def __init__(self, before: Reading, after: Reading, words: PairWords) -> None:
        super().__init__("version_pair")
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(10)
        for column, stretch in ((0, 2), (1, 3), (2, 3)):
            grid.setColumnStretch(column, stretch)
        for column, reading in ((1, before), (2, after)):
            grid.addWidget(said(_headed(reading, words.version), "question"), 0, column)
        for number, (label, old, new) in enumerate(_rows(before, after), 1):
            self._put(grid, number, (label, old, new), words.changed if old != new else "")
        self.body.addLayout(grid)

    def _put(self, grid: QGridLayout, number: int, row: Sequence[str], mark: str) -> None:
        label, old, new = row
        name = said(f"{label}\n{mark}" if mark else label, "muted")
        for column, widget in enumerate((name, _value(old, bool(mark)), _value(new, bool(mark)))):
            grid.addWidget(widget, number, column, Qt.AlignmentFlag.AlignTop)


def _value(text: str, changed: bool) -> QWidget:  # noqa: FBT001
    label = said(text or "–", "question" if changed else "none")
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _headed(reading: Reading, version: str) -> str:
    revision = reading.revision
    at = written_at(revision.written_at, reading.lang)
    return version.format(n=revision.number, at=at, author=revision.author)


def _rows(before: Reading, after: Reading) -> list[tuple[str, str, str]]:
    """Return label, old and new value of each line, those taken out at the end."""
    old, new = _told(before), _told(after)
    return [
        (found[0], old.get(key, ("", ""))[1], new.get(key, ("", ""))[1])
        for key, found in {**old, **new}.items()
    ]


def _told(reading: Reading) -> dict[_Key, tuple[str, str]]:
    covered = SEALED.in_lang(reading.lang)
    return {
        (line.field_id, line.row_id, line.sub_field_id): (
            line.label,
            covered if side_of(reading.form, line) else line.value_text,
        )
        for line in reading.lines()
    }
