"""A field for a passphrase: hidden unless asked, with a word when Caps Lock is on."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from exitdesk.ui.roles import set_role
from exitdesk.ui.translated import TranslatedWidget


class PassphraseField(TranslatedWidget):
    """Takes a passphrase; ``label`` is set by whoever owns the field.

    ``typed`` is emitted at each change, ``entered`` on Enter.
    """

    typed = Signal()
    entered = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel()
        set_role(self._label, "question")
        self._edit = QLineEdit()
        self._edit.setObjectName(name)
        self._edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._edit.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._edit.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._edit.textEdited.connect(self._on_typed)
        self._edit.returnPressed.connect(self.entered)
        self._edit.installEventFilter(self)
        self._label.setBuddy(self._edit)
        self._show_button = QPushButton()
        self._show_button.setObjectName(f"{name}_show_button")
        self._show_button.setCheckable(True)
        self._show_button.toggled.connect(self._show)
        self._caps_label = QLabel()
        self._caps_label.setObjectName(f"{name}_caps_label")
        set_role(self._caps_label, "hint")
        self._caps_label.hide()
        self._arrange()
        self.setFocusProxy(self._edit)
        self.retranslate()

    @property
    def text(self) -> str:
        """What has been typed."""
        return self._edit.text()

    def secret(self) -> bytearray:
        """Return what has been typed as UTF-8 that can be wiped; composed the usual way."""
        import unicodedata

        return bytearray(unicodedata.normalize("NFC", self._edit.text()), "utf-8")

    def set_label(self, words: str) -> None:
        """Name the field."""
        self._label.setText(words)
        self._edit.setAccessibleName(words.replace("&", ""))

    def clear(self) -> None:
        """Empty and hide the field again."""
        self._edit.clear()
        self._show_button.setChecked(False)

    def set_wrong(self, *, wrong: bool) -> None:
        """Mark the field as the one with the problem."""
        set_role(self._edit, "wrong" if wrong else "none")

    def retranslate(self) -> None:
        """Say the button and the hint."""
        self._show_button.setText(
            self.tr("Hide") if self._show_button.isChecked() else self.tr("Show")
        )
        self._caps_label.setText(self.tr("Caps Lock is on."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice Caps Lock by a letter that has the wrong case for its Shift key."""
        if (
            watched is self._edit
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
        ):
            letter = event.text()
            if event.key() == Qt.Key.Key_CapsLock:
                self._caps_label.hide()
            elif letter.isalpha():
                shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._caps_label.setVisible(letter.isupper() != shift)
        return super().eventFilter(watched, event)

    def _on_typed(self) -> None:
        self.set_wrong(wrong=False)
        self.typed.emit()

    def _show(self, shown: bool) -> None:  # noqa: FBT001 — Qt's signal calls it so
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self._edit.setEchoMode(mode)
        self.retranslate()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._edit, 1)
        row.addWidget(self._show_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._label)
        layout.addLayout(row)
        layout.addWidget(self._caps_label)
