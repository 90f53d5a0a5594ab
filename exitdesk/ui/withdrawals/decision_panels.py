"""Deciding what becomes of everything of one kind: kept for a reason, or struck out."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from exitdesk.casework.record_kinds import ATTACHMENTS
from exitdesk.casework.withdrawal_scopes import Rested
from exitdesk.domain.cases import Revision
from exitdesk.domain.texts import Text
from exitdesk.ui.attachments.lines import kind_and_pages
from exitdesk.ui.cases.cards import ButtonRow, Card, RecordLine, said
from exitdesk.ui.cases.days import written
from exitdesk.ui.cases.readings import Reading
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedWidget

KEEP, REMOVE = "keep", "remove"
_MOST = 300
_SHOWN = 12  # records listed; the count says how many there are in all


class DecisionPanel(TranslatedWidget):
    """One kind of information that waits for a decision; asks twice before anything goes."""

    kept = Signal(str, str)  # kind, reason
    removed = Signal(str, str)  # kind, reason
    opened = Signal(str)  # object id

    def __init__(
        self,
        rested: Rested,
        title: Text,
        reading: Callable[[Revision], Reading],
        language: LanguageSwitch,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.rested = rested
        self._title = title
        self._reading = reading
        self._language = language
        self._card = Card(f"decision_{rested.kind}")
        self._list: list[QWidget] = []
        self._asked = ""  # KEEP or REMOVE while a reason is asked for
        self._is_sure = False
        kind = rested.kind
        self._row = ButtonRow((f"{KEEP} {kind}", f"{REMOVE} {kind}"))
        self._row.pressed.connect(self._ask)
        self._warning = PlainLabel("none", "removal_warning")
        self._question = PlainLabel("question")
        self._reason = QLineEdit()
        self._reason.setObjectName(f"reason_{kind}")
        self._reason.setMaxLength(_MOST)
        self._reason.textChanged.connect(self._allow)
        self._reason.returnPressed.connect(self._go_on)
        self._hint = PlainLabel("hint")
        self._confirm = ButtonRow((f"confirm {kind}", f"leave {kind}"))
        self._confirm.pressed.connect(self._press)
        self._lay_out()
        self.retranslate()

    @property
    def kind(self) -> str:
        """What it is about."""
        return self.rested.kind

    def allow(self, *, allowed: bool) -> None:
        """Let something be pressed, or wait for what is being done."""
        self.setEnabled(allowed)

    def retranslate(self) -> None:
        """Say everything in the language in use; what is typed stays."""
        title = self._language.say(self._title)
        words = self.tr("{kind}: {n}").format(kind=title, n=self.rested.count)
        self._card.entitle(words)
        is_paper = self.kind == ATTACHMENTS
        remove = self.tr("Erase…") if is_paper else self.tr("Strike out…")
        self._row.say({f"{KEEP} {self.kind}": self.tr("Keep…"), f"{REMOVE} {self.kind}": remove})
        for key, spoken in (
            (KEEP, self.tr("Keep: {what}")),
            (REMOVE, self.tr("Take away: {what}")),
        ):
            button = self._row.button(f"{key} {self.kind}")
            button.setAccessibleName(spoken.format(what=title))
        self._reason.setAccessibleName(self.tr("Reason"))
        self._fill()
        self._say_asked()

    # -- building ----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        for part in (
            *(self._row, self._warning, self._question, self._reason),
            *(self._hint, self._confirm),
        ):
            self._card.body.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card)

    def _fill(self) -> None:
        for widget in self._list:
            self._card.body.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._list = [
            self._line(self._reading(one.revision)) for one in self.rested.records[:_SHOWN]
        ]
        self._list += [
            said(
                f"• {kind_and_pages(self._language, one)}, "
                f"{written(one.added_at.astimezone().date())}"
            )
            for one in self.rested.attachments[:_SHOWN]
        ]
        more = self.rested.count - _SHOWN
        if more > 0:
            self._list.append(said(self.tr("And {n} more").format(n=more), "muted"))
        if not self.rested.count:
            self._list.append(said(self.tr("All of it is gone already."), "muted"))
        for place, widget in enumerate(self._list):
            self._card.body.insertWidget(place, widget)

    def _line(self, reading: Reading) -> RecordLine:
        about = reading.about
        parts = (written(reading.day), about)
        title = " · ".join(part for part in parts if part)
        line = RecordLine(reading.revision.object_id, title)
        line.opened.connect(self.opened)
        return line

    # -- asking ------------------------------------------------------------------------------

    def _ask(self, key: str) -> None:
        self._asked, self._is_sure = key.split(" ", 1)[0], False
        self._reason.clear()
        self._say_asked()
        self._reason.setFocus()

    def _say_asked(self) -> None:
        is_asked = bool(self._asked)
        for part in (self._question, self._reason, self._hint, self._confirm):
            part.setVisible(is_asked)
        self._warning.setVisible(self._asked == REMOVE)
        self._row.setVisible(not is_asked)
        self._warning.setText(self._warning_words())
        keeping = self._asked == KEEP
        self._question.setText(
            self.tr("Why does it stay?") if keeping else self.tr("Why is it taken away?")
        )
        self._hint.setText(
            self.tr("The reason is kept with the withdrawal.")
            if keeping
            else self.tr("The reason stays in the log: do not repeat what is to be gone.")
        )
        go_on = self.tr("C&ontinue") if not self._is_sure else self.tr("&Take away for good")
        self._confirm.say(
            {
                f"confirm {self.kind}": self.tr("&Keep it") if keeping else go_on,
                f"leave {self.kind}": self.tr("C&ancel"),
            }
        )
        danger = self._is_sure and not keeping
        set_role(self._confirm.button(f"confirm {self.kind}"), "danger" if danger else "primary")
        self._allow()

    def _warning_words(self) -> str:
        words = (
            self.tr("The attachments are erased with their titles: {n}.")
            if self.kind == ATTACHMENTS
            else self.tr(
                "What rested on the agreement is struck out of all versions and drafts of these "
                "records: {n}. That there was a record, on which day and of what kind, stays."
            )
        ).format(n=self.rested.count)
        if not self._is_sure:
            return words
        last = self.tr(
            "Nobody can bring it back. What has been printed or saved, and every backup made "
            "until now, still holds it: make a new backup and delete the older ones. What could "
            "still prevent violence must not be taken away."
        )
        return f"{words} {last}"

    def _allow(self) -> None:
        self._confirm.button(f"confirm {self.kind}").setEnabled(bool(self._reason.text().strip()))

    def _go_on(self) -> None:
        if self._reason.text().strip():
            self._press(f"confirm {self.kind}")

    def _press(self, key: str) -> None:
        if key.startswith("leave"):
            self._asked = ""
            self._say_asked()
            self._row.button(f"{KEEP} {self.kind}").setFocus()
        elif self._asked == KEEP:
            self.kept.emit(self.kind, self._reason.text())
        elif not self._is_sure:
            self._is_sure = True
            self._say_asked()
            self._confirm.button(f"leave {self.kind}").setFocus()
        else:
            self.removed.emit(self.kind, self._reason.text())
