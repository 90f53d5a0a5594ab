from PySide6.QtWidgets import QApplication

from exitdesk.ui.clipboards import KEPT_FOR, ClipboardGuard


class Owner:
    """Whether the clipboard is ours; the off-screen platform does not say."""

    ours = True

    def __call__(self) -> bool:
        return self.ours


def test_what_is_copied_is_marked_private_and_gets_ten_seconds(qapp: QApplication) -> None:
    clipboard = qapp.clipboard()
    guard = ClipboardGuard(clipboard, Owner())
    clipboard.setText("040 555 0190")
    copied = clipboard.mimeData()
    assert bytes(copied.data("x-kde-passwordManagerHint").data()) == b"secret"
    kept_out = {kind.partition('value="')[2].rstrip('"') for kind in copied.formats()}
    assert kept_out >= {
        "ExcludeClipboardContentFromMonitorProcessing",
        "CanIncludeInClipboardHistory",
        "CanUploadToCloudClipboard",
    }
    assert clipboard.text() == "040 555 0190"
    assert 0 < guard.remaining <= KEPT_FOR
    guard.clear()
    assert clipboard.text() == ""


def test_only_plain_text_is_copied(qapp: QApplication) -> None:
    from PySide6.QtCore import QMimeData

    styled = QMimeData()
    styled.setText("a")
    styled.setHtml("<b>a</b>")
    clipboard = qapp.clipboard()
    guard = ClipboardGuard(clipboard, Owner())
    clipboard.setMimeData(styled)
    assert not clipboard.mimeData().hasHtml()
    guard.clear()


def test_what_another_program_copied_is_left_alone(qapp: QApplication) -> None:
    owner = Owner()
    clipboard = qapp.clipboard()
    guard = ClipboardGuard(clipboard, owner)
    owner.ours = False
    clipboard.setText("from elsewhere")
    assert guard.remaining == -1
    guard.clear()
    assert clipboard.text() == "from elsewhere"
    clipboard.clear()
