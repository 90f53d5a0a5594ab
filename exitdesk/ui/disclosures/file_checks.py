"""A chosen file compared with the register, step by step: its bytes first, then its words."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.casework.disclosure_checks import FileToCheck, references_in
from exitdesk.domain.disclosures import Disclosure, FileFinding, FileVerdict
from exitdesk.domain.errors import ExitDeskError
from exitdesk.ui.cases.cards import RecordLine, empty
from exitdesk.ui.cases.days import written_at
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import Role, set_role
from exitdesk.ui.translated import TranslatedFrame

_ROLES: dict[FileVerdict, Role] = {
    FileVerdict.OURS: "notice",
    FileVerdict.ALTERED: "error_summary",
    FileVerdict.NOT_OURS: "warning",
    FileVerdict.UNREADABLE: "warning",
}


class FileCheck(TranslatedFrame):
    """Says what a file is, and leads to the disclosure it belongs to; hidden until asked."""

    line_requested = Signal(object)  # Disclosure
    failed = Signal(object)  # ExitDeskError

    def __init__(
        self, desk: Desk, jobs: Jobs, language: LanguageSwitch, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("file_check")
        self._desk = desk
        self._jobs = jobs
        self._language = language
        self._name = ""
        self._finding: FileFinding | None = None
        self._verdict = PlainLabel("heading", "verdict_label")
        self._meaning = PlainLabel("none", "meaning_label")
        self._lines = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(6)
        layout.addWidget(self._verdict)
        layout.addWidget(self._meaning)
        layout.addLayout(self._lines)
        self.hide()

    def check(self, path: Path) -> None:
        """Compare a file with the register; it stays where it is, as it is."""
        self._name, self._finding = path.name, None
        self.retranslate()
        self.show()
        self._jobs.run_beside(partial(FileToCheck.read, path), self._by_bytes, self._fail)

    def retranslate(self) -> None:
        """Say what the file is."""
        finding = self._finding
        set_role(self, "notice" if finding is None else _ROLES[finding.verdict])
        empty(self._lines)
        if finding is None:
            self._verdict.setText(self.tr("The file is being checked…"))
            self._meaning.setText(self._name)
            return
        verdicts = {
            FileVerdict.OURS: self.tr("The file left this vault and is unaltered"),
            FileVerdict.ALTERED: self.tr("The file has been altered"),
            FileVerdict.NOT_OURS: self.tr("The file is not in the register"),
            FileVerdict.UNREADABLE: self.tr("The file is not in the register"),
        }
        self._verdict.setText(verdicts[finding.verdict])
        self._meaning.setText(self._explained(finding))
        for line in finding.disclosures:
            self._lines.addWidget(self._record(line))

    def _explained(self, finding: FileFinding) -> str:
        if finding.verdict is FileVerdict.OURS:
            return self.tr("{file}: it is byte for byte what is entered here.").format(
                file=self._name
            )
        if finding.verdict is FileVerdict.ALTERED:
            words = self.tr(
                "{file} carries the reference {reference}, but it is not the file that left. "
                "It may have been changed, saved anew or printed and scanned."
            )
            return words.format(file=self._name, reference=finding.reference)
        if finding.verdict is FileVerdict.NOT_OURS:
            words = self.tr(
                "{file} did not leave this vault, and no reference of it stands in it."
            )
            return words.format(file=self._name)
        words = self.tr(
            "{file} did not leave this vault as it is. It could not be read, so whether it "
            "carries a reference is not known."
        )
        return words.format(file=self._name)

    def _record(self, line: Disclosure) -> RecordLine:
        at = written_at(line.at, self._language.lang)
        if not line.may_open:
            words = self.tr("Case {code}, {at}: not shared with you")
            record = RecordLine(str(line.sequence), words.format(code=line.code, at=at))
            record.link.setEnabled(False)
            return record
        recipient = self._language.say(self._desk.disclosure_words.whom(line))
        words = self.tr("{at}, {recipient}, case {code}")
        title = words.format(at=at, recipient=recipient, code=line.code)
        record = RecordLine(str(line.sequence), title)
        record.opened.connect(self._open)
        return record

    def _open(self, sequence: str) -> None:
        for line in self._finding.disclosures if self._finding else ():
            if str(line.sequence) == sequence:
                self.line_requested.emit(line)

    # -- step by step ------------------------------------------------------------------------

    def _by_bytes(self, file: FileToCheck) -> None:
        work = partial(_compared, self._desk, file)
        self._jobs.run(work, self._go_on, self._fail)

    def _go_on(self, found: FileFinding | FileToCheck) -> None:
        if isinstance(found, FileFinding):
            self._show(found)
        else:
            self._jobs.run_beside(partial(references_in, found), self._by_words, self._fail)

    def _by_words(self, references: tuple[str, ...] | None) -> None:
        work = partial(self._desk.disclosures.files.by_references, references)
        self._jobs.run(work, self._show, self._fail)

    def _show(self, finding: FileFinding) -> None:
        self._finding = finding
        self.retranslate()

    def _fail(self, error: ExitDeskError) -> None:
        self.hide()
        self.failed.emit(error)


def _compared(desk: Desk, file: FileToCheck) -> FileFinding | FileToCheck:
    return desk.disclosures.files.by_bytes(file) or file
