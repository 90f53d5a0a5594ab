"""Where the focus stands in a tab, in words that outlive its widgets: tabs are built anew."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

_PROPERTY = "object_id"
_CASE = "case_id"


@dataclass(frozen=True, slots=True)
class FocusMark:
    """A widget by its name and by the record it is about; either may be ""."""

    name: str = ""
    object_id: str = ""

    def __bool__(self) -> bool:
        return bool(self.name or self.object_id)


def set_about(widget: QWidget, object_id: str) -> None:
    """Note which record a widget is about."""
    widget.setProperty(_PROPERTY, object_id)


def set_case(widget: QWidget, case_id: str) -> None:
    """Note which case a line in a list of several cases is about."""
    widget.setProperty(_CASE, case_id)


def case_with_focus(root: QWidget) -> str:
    """Return the case of the line in ``root`` that has the focus, "" when none has."""
    widget = QApplication.focusWidget()
    if widget is None or not root.isAncestorOf(widget):
        return ""
    lines = (widget, *_between(widget, root))
    return next((str(one.property(_CASE)) for one in lines if one.property(_CASE)), "")


def focus_mark(root: QWidget) -> FocusMark:
    """Return where the focus stands in ``root``; an empty mark when it is elsewhere."""
    widget = QApplication.focusWidget()
    if widget is None or not root.isAncestorOf(widget):
        return FocusMark()
    return FocusMark(widget.objectName(), _about(widget))


def put_focus(root: QWidget, mark: FocusMark) -> QWidget | None:
    """Put the focus where ``mark`` says; return what has it now, None when there is no such.

    First the very widget, then another about the same record, then one of that name.
    """
    there = [one for one in root.findChildren(QWidget) if _may_have_focus(one, root)]
    about = [one for one in there if mark.object_id and mark.object_id == _about(one)]
    named = [one for one in there if mark.name and mark.name == one.objectName()]
    both = [one for one in about if one in named]
    found = next(iter((*both, *about, *named)), None)
    if found is not None:
        for one in (found, *_between(found, root)):
            if one.isHidden():  # its layout has not come to it yet
                one.show()
        found.setFocus(Qt.FocusReason.OtherFocusReason)
    return found


def _about(widget: QWidget) -> str:
    """Return the record of a widget: as noted, or the last word of its key ("open 3f…")."""
    noted = str(widget.property(_PROPERTY) or "")
    _, space, last = str(widget.property("key") or "").rpartition(" ")
    return noted or (last if space else "")


def _may_have_focus(widget: QWidget, root: QWidget) -> bool:
    if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or not widget.isEnabled():
        return False
    return not any(_is_gone(one) for one in (widget, *_between(widget, root)))


def _is_gone(widget: QWidget) -> bool:
    """Whether a widget has been hidden; one just put into a layout is only not shown yet."""
    by_hand = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
    return widget.isHidden() and widget.testAttribute(by_hand)


def _between(widget: QWidget, root: QWidget) -> Iterator[QWidget]:
    above = widget.parentWidget()
    while above is not None and above is not root:
        yield above
        above = above.parentWidget()
