"""A real Secret Service for tests: gnome-keyring under a message bus of its own, nobody else's."""

import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

from jeepney import MatchRule, MessageType  # type: ignore[import-untyped]
from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection  # type: ignore[import-untyped]

PROGRAMS = ("dbus-daemon", "gnome-keyring-daemon")
_NAME = "org.freedesktop.secrets"
_LONGEST_S = 10.0
# Nothing is activated: a daemon that ends stays away, and no other is ever started.
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={folder}/bus</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


def missing_programs() -> tuple[str, ...]:
    """Return what is not installed here."""
    return tuple(name for name in PROGRAMS if shutil.which(name) is None)


class SecretService:
    """gnome-keyring with one unlocked collection, in a folder of its own."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="keyring-"))  # short: it holds sockets
        self._children: list[subprocess.Popen[bytes]] = []
        self.environment = {
            "HOME": str(self._folder),
            "XDG_RUNTIME_DIR": str(self._folder),
            "XDG_DATA_HOME": str(self._folder / "data"),
            "XDG_CONFIG_HOME": str(self._folder / "config"),
            "XDG_CACHE_HOME": str(self._folder / "cache"),
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={self._folder}/bus",
        }

    def start(self) -> None:
        """Start the bus and the daemon; return when it answers."""
        config = self._folder / "bus.conf"
        config.write_text(_BUS.format(folder=self._folder))
        bus = self._run("dbus-daemon", f"--config-file={config}", "--nofork", "--print-address")
        assert bus.stdout is not None
        bus.stdout.readline()  # it listens
        with self.connection() as connection:
            rule = MatchRule(
                type=MessageType.signal,
                sender="org.freedesktop.DBus",
                interface="org.freedesktop.DBus",
                member="NameOwnerChanged",
            )
            rule.add_arg_condition(0, _NAME)
            Proxy(message_bus, connection).AddMatch(rule)
            with connection.filter(rule) as signals:
                daemon = self._run(
                    "gnome-keyring-daemon",
                    *("--foreground", "--unlock", "--components=secrets"),
                    f"--control-directory={self._folder}/control",
                )
                assert daemon.stdin is not None
                daemon.stdin.write(b"a word for tests")
                daemon.stdin.close()
                connection.recv_until_filtered(signals, timeout=_LONGEST_S)

    def connection(self) -> DBusConnection:
        """Return a connection to the bus, to be closed by whoever asks."""
        return open_dbus_connection(self.environment["DBUS_SESSION_BUS_ADDRESS"])

    def lock(self) -> None:
        """Lock the collection, as the desktop does."""
        import secretstorage

        with self.connection() as connection:
            secretstorage.Collection(connection).lock()

    def end(self) -> None:
        """Kill the daemon."""
        self._children[-1].send_signal(signal.SIGCONT)
        self._children[-1].kill()
        self._children[-1].wait()

    def hang(self) -> None:
        """Let the daemon answer nothing any more, until ``resume``."""
        self._children[-1].send_signal(signal.SIGSTOP)

    def resume(self) -> None:
        """Let the daemon answer again."""
        self._children[-1].send_signal(signal.SIGCONT)

    def stop(self) -> None:
        """End both processes and remove the folder."""
        for child in reversed(self._children):
            child.send_signal(signal.SIGCONT)
            child.kill()
            child.wait()
            for pipe in (child.stdin, child.stdout):
                if pipe is not None:
                    pipe.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _run(self, *command: str) -> subprocess.Popen[bytes]:
        child = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={"PATH": os.environ["PATH"]} | self.environment,
        )
        self._children.append(child)
        return child
