"""Linux's login service: it says when the computer sleeps and when this session is locked."""

import os
from collections.abc import Callable

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
)

_LOGIN = "org.freedesktop.login1"
_MANAGER = "/org/freedesktop/login1"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_SCREEN_SAVERS = ("org.freedesktop", "org.gnome", "org.cinnamon", "org.mate", "org.xfce")


class LoginSession(QObject):
    """Says when the officer has left: sleep, this session's lock, the screen saver.

    Until the service has told which session is this one, and where it cannot tell, the lock of
    any session counts. Nothing waits for an answer; where there is no service nothing is said.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._session = ""  # "" while it is not known
        self._time: QDBusUnixFileDescriptor | None = None  # held: the computer waits for us
        self._asked: set[QDBusPendingCallWatcher] = set()
        self._system = QDBusConnection.systemBus()
        if self._system.isConnected():
            self._listen_to_login()
        screen = QDBusConnection.sessionBus()
        if screen.isConnected():
            for name in _SCREEN_SAVERS:
                source = ("", "", f"{name}.ScreenSaver", "ActiveChanged")
                _connect(screen, source, self, SLOT("on_change(bool)"))

    def ask_for_time(self) -> None:
        """Have the computer wait, before it sleeps, until this process has ended."""
        if self._system.isConnected() and self._time is None:
            what = ["sleep", "ExitDesk", "ExitDesk", "delay"]
            self._ask("Inhibit", what, self._keep_time)

    @Slot(bool)
    def on_change(self, begins: bool) -> None:  # noqa: FBT001 — the bus calls it so
        """Hear that sleep begins or the screen saver is on; the end of either is nothing."""
        if begins:
            self.left.emit()

    @Slot(QDBusMessage)
    def on_lock(self, told: QDBusMessage) -> None:
        """Hear that a session is to be locked."""
        if self._is_ours(told):
            self.left.emit()

    @Slot(str, "QVariantMap", "QStringList", QDBusMessage)
    def on_properties(
        self, _interface: str, changed: dict[str, object], _gone: list[str], told: QDBusMessage
    ) -> None:
        """Hear that a session has been locked by the desktop itself."""
        if changed.get("LockedHint") is True and self._is_ours(told):
            self.left.emit()

    def _listen_to_login(self) -> None:
        sleep = (_LOGIN, _MANAGER, f"{_LOGIN}.Manager", "PrepareForSleep")
        _connect(self._system, sleep, self, SLOT("on_change(bool)"))
        lock = (_LOGIN, "", f"{_LOGIN}.Session", "Lock")
        _connect(self._system, lock, self, SLOT("on_lock(QDBusMessage)"))
        hint = (_LOGIN, "", _PROPERTIES, "PropertiesChanged")
        slot = SLOT("on_properties(QString,QVariantMap,QStringList,QDBusMessage)")
        _connect(self._system, hint, self, slot)
        # "auto": the session of this process, or else the one its user sits at
        self._ask("GetSession", [os.environ.get("XDG_SESSION_ID") or "auto"], self._keep_session)

    def _is_ours(self, told: QDBusMessage) -> bool:
        return not self._session or told.path() == self._session

    def _ask(self, method: str, what: list[str], take: Callable[[object], None]) -> None:
        call = QDBusMessage.createMethodCall(_LOGIN, _MANAGER, f"{_LOGIN}.Manager", method)
        call.setArguments(what)
        watcher = QDBusPendingCallWatcher(self._system.asyncCall(call))
        self._asked.add(watcher)

        def answered(watcher: QDBusPendingCallWatcher) -> None:
            self._asked.discard(watcher)
            reply = watcher.reply()
            if reply.type() == QDBusMessage.MessageType.ReplyMessage and reply.arguments():
                take(reply.arguments()[0])

        watcher.finished.connect(answered)

    def _keep_session(self, path: object) -> None:
        name = getattr(path, "path", None)
        self._session = str(name()) if callable(name) else str(path)

    def _keep_time(self, handle: object) -> None:
        if isinstance(handle, QDBusUnixFileDescriptor):
            self._time = handle


def _connect(
    bus: QDBusConnection, source: tuple[str, str, str, str], receiver: QObject, slot: str
) -> None:
    # its stub asks for bytes, but only text is taken
    bus.connect(*source, receiver, slot)  # type: ignore[call-overload]
