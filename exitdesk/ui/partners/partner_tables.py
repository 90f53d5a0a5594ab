"""The register of partners as a table."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from exitdesk.casework.partners import Partner
from exitdesk.domain.texts import Lang
from exitdesk.forms.model import Concept
from exitdesk.ui.partners.partner_words import PartnerWords

_Index = QModelIndex | QPersistentModelIndex
NAME_COLUMN = 0
_SERVICES = 1  # that are named in a line; all of them are on the partner's own page


class PartnerTable(QAbstractTableModel):
    """Shows partners by name; what is wrong with one, or that it is archived, stands first."""

    def __init__(self, words: PartnerWords, lang: Lang, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._lang = lang
        self._heads: tuple[str, ...] = ()
        self._archived, self._damaged = "", ""
        self._partners: list[Partner] = []

    def say(self, lang: Lang, heads: tuple[str, ...], archived: str, damaged: str) -> None:
        """Use another language."""
        self.beginResetModel()
        self._lang, self._heads = lang, heads
        self._archived, self._damaged = archived, damaged
        self._partners.sort(key=self._order)
        self.endResetModel()

    def show_partners(self, partners: Sequence[Partner]) -> None:
        """Show these."""
        self.beginResetModel()
        self._partners = sorted(partners, key=self._order)
        self.endResetModel()

    def partner(self, row: int) -> Partner:
        """Return the partner in a row."""
        return self._partners[row]

    def row_of(self, key: str) -> int:
        """Return the row of a partner, -1 when it is not shown."""
        keys = [partner.key for partner in self._partners]
        return keys.index(key) if key in keys else -1

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of partners shown."""
        return 0 if parent.isValid() else len(self._partners)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text; the accessible text is the whole line."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        partner = self._partners[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, self._cells(partner, len(partner.services))))
        return self._cells(partner, _SERVICES)[index.column()]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's heading."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None

    def _order(self, partner: Partner) -> tuple[bool, bool, str]:
        name = partner.name.in_lang(self._lang).casefold()
        return not partner.is_damaged, partner.is_archived, name

    def _cells(self, partner: Partner, most: int) -> tuple[str, ...]:
        """Return what stands in the columns; of the services the first ``most``."""
        damaged = self._damaged if partner.is_damaged else ""
        archived = self._archived if partner.is_archived else ""
        parts = (partner.name.in_lang(self._lang), damaged, archived)
        name = " · ".join(filter(None, parts))
        say = self._words.joined
        services = say(Concept.PARTNER_SERVICES, partner.services[:most], self._lang)
        more = len(partner.services) - most
        return (
            name,
            partner.kind_text.in_lang(self._lang),
            f"{services} +{more}" if more > 0 else services,
            say(Concept.PARTNER_AREAS, partner.areas, self._lang),
        )
