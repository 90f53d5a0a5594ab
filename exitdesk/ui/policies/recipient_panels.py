"""Whose cells are shown, and what is true of them besides."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exitdesk.casework.policy_views import RecipientView, Trait
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text
from exitdesk.ui.cases.cards import ButtonRow
from exitdesk.ui.forms.editors.options import SteadyComboBox
from exitdesk.ui.forms.wrapped_buttons import WrappedCheckBox
from exitdesk.ui.languages import LanguageSwitch
from exitdesk.ui.plain_labels import PlainLabel
from exitdesk.ui.policies.cell_rows import LOOSER
from exitdesk.ui.policies.name_forms import NameForm
from exitdesk.ui.problem_boxes import ProblemBox
from exitdesk.ui.translated import TranslatedWidget

_TRAITS = (Trait.OUTSIDE, Trait.NEEDS_AGREEMENT, Trait.RECEIVES_REPORTS, Trait.RETIRED)
_MARK = "● "


class RecipientPanel(TranslatedWidget):
    """Chooses a recipient, adds one, and says what is true of the one shown."""

    recipient_chosen = Signal(str)
    trait_chosen = Signal(object, bool)  # Trait, whether it holds
    renamed = Signal(object)  # Text
    added = Signal(object)  # Text
    taken_out = Signal()

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._views: tuple[RecipientView, ...] = ()
        self._shown: RecipientView | None = None
        self._is_adding = False
        self._label = PlainLabel("question")
        self._who = SteadyComboBox()
        self._who.setObjectName("recipient_choice")
        self._buttons = ButtonRow(("add_recipient", "rename_recipient", "take_out"))
        self._form = NameForm(language)
        self._traits = {trait: WrappedCheckBox() for trait in _TRAITS}
        self._fixed = PlainLabel("hint")
        self._looser = ProblemBox(language, "warning")
        self._looser.setObjectName("panel_warning")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for part in (self._label, self._who, self._buttons, self._form):
            layout.addWidget(part)
        for trait, box in self._traits.items():
            box.setObjectName(f"trait_{trait.value}")
            box.clicked.connect(self._tell_trait)
            layout.addWidget(box)
        layout.addWidget(self._fixed)
        layout.addWidget(self._looser)
        self._who.activated.connect(self._choose)
        self._buttons.pressed.connect(self._act)
        self._form.given.connect(self._take_name)
        self._form.closed.connect(self._who.setFocus)
        self.retranslate()

    def show_views(self, views: tuple[RecipientView, ...], shown: str) -> None:
        """Show everyone, and what is true of ``shown``."""
        self._views = views
        self._shown = next((view for view in views if view.key == shown), None)
        self._fill()

    def take_focus(self) -> None:
        """Put the focus on the choice."""
        self._who.setFocus()

    def close_form(self) -> None:
        """The name was taken."""
        self._form.hide()
        self._who.setFocus()

    def refuse(self, error: ExitDeskError) -> None:
        """Say why a name cannot be."""
        self._form.refuse(error)

    def retranslate(self) -> None:
        """Say the questions; what is chosen stays."""
        self._label.setText(self.tr("Recipient"))
        self._who.setAccessibleName(self.tr("Recipient"))
        self._buttons.say(
            {
                "add_recipient": self.tr("Add a &recipient…"),
                "rename_recipient": self.tr("Another na&me…"),
                "take_out": self.tr("Take &out again"),
            }
        )
        words = {
            Trait.OUTSIDE: self.tr("Stands outside the programme"),
            Trait.NEEDS_AGREEMENT: self.tr("Needs the client's agreement"),
            Trait.RECEIVES_REPORTS: self.tr("Receives reports of single cases"),
            Trait.RETIRED: self.tr("Does not receive anything any more"),
        }
        for trait, box in self._traits.items():
            box.setText(words[trait])
        self._fill()

    def _fill(self) -> None:
        view = self._shown
        with QSignalBlocker(self._who):
            self._who.clear()
            for one in self._views:
                self._who.addItem(self._named(one), one.key)
            self._who.setCurrentIndex(-1 if view is None else self._who.findData(view.key))
        if view is None:
            return
        holds = {
            Trait.OUTSIDE: view.outside,
            Trait.NEEDS_AGREEMENT: view.needs_agreement,
            Trait.RECEIVES_REPORTS: view.receives_reports,
            Trait.RETIRED: view.retired,
        }
        for trait, box in self._traits.items():
            box.setChecked(holds[trait])
            box.setEnabled(trait in view.changeable)
        self._traits[Trait.RETIRED].setVisible(not view.is_new)
        self._buttons.button("take_out").setVisible(view.is_new)
        self._looser.say(LOOSER if view.loosens else None)
        self._fixed.setText(self._why_fixed(view))
        self._fixed.setVisible(bool(self._fixed.text()))

    def _why_fixed(self, view: RecipientView) -> str:
        if not view.changeable:
            return self.tr("The client's right to see what is held does not depend on the policy.")
        if view.outside:
            return self.tr("Who stands outside the programme always needs an agreement.")
        return ""

    def _named(self, view: RecipientView) -> str:
        said = self._language.say(view.label)
        if view.retired:
            said = self.tr("{recipient} (retired)").format(recipient=said)
        return f"{_MARK}{said}" if view.is_changed else said

    def _choose(self, index: int) -> None:
        self._form.hide()
        self.recipient_chosen.emit(str(self._who.itemData(index)))

    def _act(self, key: str) -> None:
        if key == "take_out":
            self.taken_out.emit()
            return
        self._is_adding = key == "add_recipient"
        self._form.ask(None if self._is_adding or self._shown is None else self._shown.label)

    def _take_name(self, label: Text) -> None:
        (self.added if self._is_adding else self.renamed).emit(label)

    def _tell_trait(self, checked: bool) -> None:  # noqa: FBT001  (Qt's signal)
        box = self.sender()
        for trait, own in self._traits.items():
            if own is box:
                self.trait_chosen.emit(trait, checked)
