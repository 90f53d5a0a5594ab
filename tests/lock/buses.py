"""A bus of this test's own with a login service on it that says what a desktop would say."""

import os
import select
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
from jeepney.fds import FileDescriptor  # type: ignore[import-untyped]
from jeepney.io.blocking import DBusConnection, open_dbus_connection  # type: ignore[import-untyped]

LOGIN = "org.freedesktop.login1"
MANAGER = "/org/freedesktop/login1"
OURS = f"{MANAGER}/session/_31"
ANOTHER = f"{MANAGER}/session/_32"
NO_DAEMON = "dbus-daemon is not installed"

_CONFIGURATION = """<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>system</type>
  <listen>unix:path={socket}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
    <allow user="*"/>
  </policy>
</busconfig>
"""


def has_daemon() -> bool:
    """Whether a bus can be started here."""
    return shutil.which("dbus-daemon") is not None


@contextmanager
def private_bus(folder: Path) -> Iterator[str]:
    """Run a bus; give its address."""
    configuration, socket = folder / "bus.conf", folder / "bus"
    configuration.write_text(_CONFIGURATION.format(socket=socket), encoding="utf-8")
    with subprocess.Popen(
        ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        text=True,
    ) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        try:
            yield address
        finally:
            daemon.terminate()


@dataclass
class Login:
    """The login service: it hands out inhibitors and says what happens to sessions."""

    address: str
    asked: list[tuple[str, tuple[Any, ...]]] = field(default_factory=list)
    held: list[int] = field(default_factory=list)  # our end of each inhibitor handed out
    inhibited: threading.Event = field(default_factory=threading.Event)
    _bus: DBusConnection = field(init=False)
    _handed: list[FileDescriptor] = field(default_factory=list)
    _writing: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        self._bus = open_dbus_connection(self.address, enable_fds=True)
        self._bus.send_and_get_reply(message_bus.RequestName(LOGIN))
        threading.Thread(target=self._serve, daemon=True).start()

    def prepare_for_sleep(self, *, begins: bool) -> None:
        """Say that the computer is about to sleep, or that it is awake again."""
        self._say(MANAGER, f"{LOGIN}.Manager", "PrepareForSleep", "b", (begins,))

    def lock(self, session: str = OURS) -> None:
        """Ask a session to lock."""
        self._say(session, f"{LOGIN}.Session", "Lock")

    def hint(self, *, locked: bool, session: str = OURS) -> None:
        """Say that a session has been locked, or is open again."""
        changed = {"LockedHint": ("b", locked)}
        body: tuple[Any, ...] = (f"{LOGIN}.Session", changed, [])
        properties = "org.freedesktop.DBus.Properties"
        self._say(session, properties, "PropertiesChanged", "sa{sv}as", body)

    def screen_saver(self, *, active: bool) -> None:
        """Say that the screen saver has come on, or has gone."""
        name = "org.freedesktop.ScreenSaver"
        self._say("/ScreenSaver", name, "ActiveChanged", "b", (active,))

    def wait_for_release(self, patience: float = 20.0) -> None:
        """Wait, as before sleeping, until every inhibitor has been let go of."""
        for end in self.held:
            ready, _, _ = select.select([end], [], [], patience)
            assert ready, "the computer is kept from sleeping"
            assert os.read(end, 1) == b""

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()
        for end in self.held:
            os.close(end)

    def _say(
        self,
        path: str,
        interface: str,
        name: str,
        signature: str | None = None,
        body: tuple[Any, ...] = (),
    ) -> None:
        emitter = DBusAddress(path, interface=interface)
        with self._writing:
            self._bus.send(new_signal(emitter, name, signature, body))

    def _serve(self) -> None:
        while True:
            try:
                message = self._bus.receive()
            except (OSError, ValueError, ConnectionError):
                return
            if message.header.message_type is MessageType.method_call:
                with self._writing:
                    self._bus.send(self._answer(message))
                while self._handed:
                    self._handed.pop().close()  # the receiver has its own

    def _answer(self, message: Message) -> Message:
        name = message.header.fields[HeaderFields.member]
        self.asked.append((name, message.body))
        if name == "Inhibit":
            ours, theirs = os.pipe()
            self.held.append(ours)
            self._handed.append(FileDescriptor(theirs))
            self.inhibited.set()
            return new_method_return(message, "h", (self._handed[-1],))
        return new_method_return(message, "o", (OURS,))
