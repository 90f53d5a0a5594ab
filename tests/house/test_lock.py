"""The locked list of packages: hashes, wheels for both systems, licences, and the known trap."""

import re
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]
LOCK = ROOT / "requirements.lock"
UV = Path(sys.executable).with_name("uv")


def _product_packages() -> set[str]:
    """Return the names of what the product needs here, dependencies of dependencies included."""
    waiting = ["exitdesk"]
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        found.add(name)
        for line in metadata.requires(name) or []:
            needed = Requirement(line)
            if needed.marker is None or needed.marker.evaluate({"extra": ""}):
                waiting.append(needed.name)
    return found - {"exitdesk"}


def test_every_locked_package_has_a_version_and_a_hash() -> None:
    text = LOCK.read_text(encoding="utf-8")
    entries = re.findall(
        r"^([A-Za-z0-9._-]+)==([^\s;\\]+).*?(?=^\S|\Z)", text, re.MULTILINE | re.DOTALL
    )
    blocks = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)[1:]
    assert len(blocks) == len(entries) > 30
    assert all("--hash=sha256:" in block for block in blocks)


def test_the_lock_names_no_address() -> None:
    text = LOCK.read_text(encoding="utf-8")
    assert "://" not in text
    assert "index-url" not in text


@pytest.mark.parametrize("platform", ["x86_64-pc-windows-msvc", "x86_64-manylinux_2_34"])
@pytest.mark.parametrize("python", ["3.11", "3.13"])
def test_every_locked_package_has_a_wheel(platform: str, python: str, tmp_path: Path) -> None:
    asked = subprocess.run(
        [UV, "pip", "install", "--dry-run", "--python-platform", platform,
         "--python-version", python, "--only-binary", ":all:", "--require-hashes",
         "--target", tmp_path / "nowhere", "-r", LOCK],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    unreachable = ("dns error", "Could not connect", "error sending request", "Failed to fetch")
    if asked.returncode and any(word in asked.stderr for word in unreachable):
        pytest.skip("no package registry can be reached from here")
    assert asked.returncode == 0, asked.stderr


def test_pyside_is_kept_below_the_release_that_aborts_python_3_11() -> None:
    needed = [Requirement(line) for line in metadata.requires("exitdesk") or []]
    pyside = next(one for one in needed if one.name == "PySide6-Essentials")
    assert not pyside.specifier.contains("6.12.0")
    assert metadata.version("PySide6-Essentials").startswith("6.11.")


def test_qt_calls_leave_the_count_of_none_alone() -> None:
    from PySide6.QtCore import QObject

    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(20_000):
        thing.setObjectName("a")
        thing.parent()
    assert abs(sys.getrefcount(None) - before) < 1_000


def test_nothing_under_gpl_or_agpl_is_in_the_product() -> None:
    wrong = []
    for name in _product_packages():
        about = metadata.metadata(name)
        words = [*(about.get_all("License-Expression") or []), *(about.get_all("License") or [])]
        words += [c for c in about.get_all("Classifier") or [] if c.startswith("License")]
        said = " | ".join(words)[:2000]
        strong = re.search(r"\bA?GPL|GNU (Affero )?General Public", said)
        if strong and not re.search(r"LGPL|Lesser", said):
            wrong.append(f"{name}: {said[:120]}")
    assert wrong == []


def test_every_product_package_is_explained() -> None:
    explained = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8").lower()
    direct = [
        Requirement(line).name.lower()
        for line in metadata.requires("exitdesk") or []
        if "extra ==" not in line
    ]
    assert [name for name in direct if f"| {name} |" not in explained] == []


def test_the_set_up_script_is_sound_shell() -> None:
    bash = shutil.which("bash")
    assert bash is not None
    for script in (ROOT / ".ci" / "run", ROOT / ".ci" / "set-up"):
        assert subprocess.run([bash, "-n", script], check=False).returncode == 0
