"""In which language a paper is: one of those that have every word it needs."""

from PySide6.QtWidgets import QWidget

from exitdesk.casework.paper_languages import ClientPaper, PaperLanguages
from exitdesk.domain.document_languages import DocumentLanguage
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.papers.choices import Choice


class PaperLanguageChoice(Choice):
    """Offers every language there is; ``is_whole`` tells whether a paper can be made in it."""

    def __init__(
        self, languages: PaperLanguages, language: LanguageSwitch, parent: QWidget | None = None
    ) -> None:
        super().__init__("lang", [one.code for one in languages.all()], parent)
        self._languages = languages
        self._language = language

    @property
    def language(self) -> DocumentLanguage:
        """The language chosen; raises ``KeyError`` while none is."""
        return self._languages.named(self.chosen)

    def ask(self, question: str) -> None:
        """Say the question, and each language in that of the interface."""
        say = self._language.say
        self.say(question, {one.code: say(one.name) for one in self._languages.all()})

    def suggest(self, code: str) -> None:
        """Choose a language unless one has been chosen, if it is there."""
        if not self.chosen and any(one.code == code for one in self._languages.all()):
            self.choose(code)

    def is_whole(self, paper: ClientPaper) -> bool:
        """Whether such a paper can be made in the language chosen."""
        return bool(self.chosen) and self.language in self._languages.offered(paper)
