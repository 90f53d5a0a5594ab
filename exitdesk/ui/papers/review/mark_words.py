"""What a mark means, in the language in use."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from exitdesk.casework.removal_words import explain
from exitdesk.casework.report_sides import MarkKind, SideMark
from exitdesk.casework.reports import Removal, ReviewItem
from exitdesk.domain.categories import Category
from exitdesk.domain.texts import Text
from exitdesk.ui.languages import LanguageSwitch


class MarkWords(QObject):
    """Says which rule took a place out, and which known name it is a form of."""

    def __init__(
        self,
        language: LanguageSwitch,
        name_of: Callable[[Category], Text],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._name_of = name_of

    def category(self, category: Category) -> str:
        """Return what a category is called."""
        return self._language.say(self._name_of(category))

    def lines(self, mark: SideMark) -> tuple[str, ...]:
        """Return what explains a mark, a sentence each."""
        said = explain(mark.about)
        lines = [self._what(mark), self._language.say(said.rule)]
        if said.hidden:
            lines.append(self.tr("Protected name, from a case that is not open to you."))
        elif said.known:
            lines.append(self.tr("In the case: {name}").format(name=said.known))
        return tuple(lines)

    def whole(self, mark: SideMark) -> str:
        """Return what explains a mark, a line each."""
        return "\n".join(self.lines(mark))

    def _what(self, mark: SideMark) -> str:
        about = mark.about
        if isinstance(about, Removal):
            return (
                f"{self._category(mark)}: {' '.join(about.original.split())} → {about.placeholder}"
            )
        if isinstance(about, ReviewItem):
            words = self.tr("Stays: {word}")
            if mark.kind is MarkKind.OPEN:
                words = self.tr("To be decided on: {word}")
            return words.format(word=about.word)
        words = self.tr("Withheld: {what}")
        if mark.kind is MarkKind.COARSER:
            words = self.tr("Less exact: {what}")
        return words.format(what=self._category(mark))

    def _category(self, mark: SideMark) -> str:
        return "" if mark.category is None else self.category(mark.category)
