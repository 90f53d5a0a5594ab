"""One line about a plan: its version, how it was agreed to, what has changed since."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.desks import Desk
from exitdesk.casework.plan_versions import VersionState
from exitdesk.domain.cases import Place
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.plan_versions import PlanKind
from exitdesk.ui.cases.days import written
from exitdesk.ui.cases.focus_marks import set_about
from exitdesk.ui.forms.wrapped_buttons import LinkButton
from exitdesk.ui.jobs import Jobs
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.translated import TranslatedWidget


class VersionLine(TranslatedWidget):
    """Reads where a plan stands and leads to its versions; ``object_id`` is a safety plan's.

    ``known`` keeps what was read, for a line built anew in another language; whoever owns it
    empties it when the case has changed.
    """

    place_requested = Signal(object)  # Place

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        language: LanguageSwitch,
        *,
        case_id: str,
        kind: PlanKind,
        object_id: str = "",
        known: dict[str, VersionState] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._place = Place("plan_version", case_id=case_id, tab=kind.value, object_id=object_id)
        self._known = {} if known is None else known
        self._state = self._known.get(object_id)
        self._words = PlainLabel("none", "version_label")
        self._link = LinkButton()
        self._link.setObjectName("versions_button")
        set_about(self._link, object_id)
        self._link.clicked.connect(self._open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._words)
        layout.addWidget(self._link)
        self.retranslate()
        if self._state is None:
            work = partial(desk.versions.state, case_id, kind, object_id)
            jobs.run(work, self._show, self._fail)

    def retranslate(self) -> None:
        """Say the line in the language in use."""
        self._link.setText(self.tr("Versions, signing and what has changed"))
        if self._state is not None:
            self._words.setText(self._said(self._state))

    def _said(self, state: VersionState) -> str:
        agreed = state.agreed
        if agreed is None:
            if state.newest is None:
                return self.tr("Not printed and not agreed to yet")
            unsigned = self.tr("Version {n}, printed {day}, not signed yet")
            return unsigned.format(n=state.newest.source.number, day=written(state.newest.made_on))
        day = written(agreed.agreed_on or agreed.made_on)
        how = self._language.say(agreed.way_words).lower()
        base = self.tr("Version {n}, {how} {day}").format(n=agreed.source.number, how=how, day=day)
        count = len(state.changes)
        if not count:
            return self.tr("{version}, unchanged since").format(version=base)
        if count == 1:
            return self.tr("{version}, 1 change since").format(version=base)
        return self.tr("{version}, {count} changes since").format(version=base, count=count)

    def _show(self, state: VersionState) -> None:
        self._state = self._known[self._place.object_id] = state
        self.retranslate()

    def _fail(self, error: ExitDeskError) -> None:
        self._words.setText(self._language.say(error.text))

    def _open(self) -> None:
        self.place_requested.emit(self._place)
