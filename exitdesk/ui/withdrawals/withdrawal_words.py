"""What pages of withdrawals say of cells and of lines of the register."""

from collections.abc import Callable, Iterable, Mapping

from exitdesk.casework.desks import Desk
from exitdesk.casework.recall_lines import LeftLine
from exitdesk.casework.report_rules import category_name
from exitdesk.domain.agreements import Cell
from exitdesk.domain.categories import Category
from exitdesk.domain.disclosures import WAY_TEXTS
from exitdesk.domain.texts import Text
from exitdesk.ui.cases.days import written
from exitdesk.ui.languages import LanguageSwitch

Names = Mapping[str, Text]


class WithdrawalWords:
    """Puts cells and lines into words of the language in use."""

    def __init__(self, desk: Desk, language: LanguageSwitch) -> None:
        self._desk = desk
        self._language = language

    def category(self, category: Category) -> Text:
        """Return what the agreement calls a category."""
        return category_name(self._desk.forms, category)

    def recipient(self, key: str, names: Names) -> str:
        """Return what a recipient is called; an unknown key stands for itself."""
        known = names.get(key) or self._desk.disclosure_words.recipient(key)
        return self._language.say(known)

    def cells(self, cells: Iterable[Cell], names: Names) -> tuple[tuple[str, str], ...]:
        """Return each recipient with the categories named."""
        order = list(Category)
        by_recipient: dict[str, list[Category]] = {}
        for recipient, category in sorted(cells, key=_by(order)):
            by_recipient.setdefault(recipient, []).append(category)
        return tuple(
            (self.recipient(key, names), self.categories(found))
            for key, found in by_recipient.items()
        )

    def categories(self, categories: Iterable[Category]) -> str:
        """Return categories, in the agreement's order, with commas between."""
        found = sorted(categories, key=list(Category).index)
        return ", ".join(self._language.say(self.category(each)) for each in found)

    def line(self, left: LeftLine, names: Names | None = None) -> str:
        """Return when and under which reference something left; with ``names`` to whom."""
        one = left.disclosure
        way = "" if one.way is None else self._language.say(WAY_TEXTS[one.way])
        day = written(one.at.astimezone().date())
        whom = "" if names is None else self.recipient(one.recipient, names)
        parts = (day, whom, one.reference, way)
        return " · ".join(part for part in parts if part)


def _by(order: list[Category]) -> Callable[[Cell], tuple[str, int]]:
    def key(cell: Cell) -> tuple[str, int]:
        return cell[0], order.index(cell[1])

    return key
