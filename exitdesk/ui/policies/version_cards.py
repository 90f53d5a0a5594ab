"""One version of the policy: who made it, when, why, and what changed in words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from exitdesk.casework.policies import PolicyVersion
from exitdesk.casework.policy_views import ChangeLine
from exitdesk.ui.cases.cards import ButtonRow, Card, said
from exitdesk.ui.cases.days import written_at
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.translated import TranslatedWidget


class VersionCard(Card):
    """Tells of a version; a keeper may begin a change with it."""

    chosen = Signal(int)  # number

    def __init__(
        self,
        version: PolicyVersion,
        lines: tuple[ChangeLine, ...],
        words: "VersionWords",
        *,
        may_begin: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(f"version_{version.number}", parent)
        self._number = version.number
        self.entitle(words.title(version))
        self.body.addWidget(said(words.made(version), "muted"))
        self.body.addWidget(said(words.reason(version)))
        for line in lines:
            self.body.addWidget(said(words.line(line), "question" if line.loosens else "none"))
        if version.policy is None:
            self.body.addWidget(said(words.unreadable(), "error"))
        elif may_begin:
            row = ButtonRow(("begin_with",))
            row.say({"begin_with": words.begin()})
            row.button("begin_with").setAccessibleName(f"{words.title(version)}: {words.begin()}")
            row.pressed.connect(self._tell)
            self.body.addWidget(row)

    def _tell(self, _key: str) -> None:
        self.chosen.emit(self._number)


class VersionWords(TranslatedWidget):
    """The words of all cards; shown nowhere itself."""

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.hide()

    def title(self, version: PolicyVersion) -> str:
        """Return which version it is."""
        return self.tr("Version {n}").format(n=version.number)

    def made(self, version: PolicyVersion) -> str:
        """Return who made it, and when."""
        if version.at is None:
            return self.tr("Came with the program")
        return f"{version.officer} · {written_at(version.at, self._language.lang)}"

    def reason(self, version: PolicyVersion) -> str:
        """Return why it was made."""
        return self._language.say(version.reason)

    def line(self, line: ChangeLine) -> str:
        """Return one thing that changed."""
        words = self._language.say(line.said)
        if not line.loosens:
            return words
        return self.tr("Lets more through: {change}").format(change=words)

    def unreadable(self) -> str:
        """Return that nobody can use it."""
        return self.tr("This version cannot be read. Nothing is reported by it.")

    def begin(self) -> str:
        """Return what a keeper can do with it."""
        return self.tr("Begin a change with this version")
