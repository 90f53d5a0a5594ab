"""The words of the windows: every one is in both languages and none is left behind."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).parents[2]
LUPDATE = Path(sys.executable).with_name("pyside6-lupdate")
SOURCES = sorted(
    str(path)
    for path in (ROOT / "exitdesk").rglob("*.py")
    if "tr(" in path.read_text(encoding="utf-8")
)
LANGUAGES = ["sv", "fi"]


def _messages(path: Path) -> dict[tuple[str, str], ET.Element]:
    found = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            found[(name, message.findtext("source") or "")] = message
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_extraction_tool_finds_nothing_new_and_nothing_gone(
    language: str, tmp_path: Path
) -> None:
    kept = ROOT / "translations" / f"exitdesk_{language}.ts"
    fresh = tmp_path / kept.name
    shutil.copy(kept, fresh)
    subprocess.run(
        [LUPDATE, "-silent", "-no-obsolete", *SOURCES, "-ts", fresh], check=True, cwd=ROOT
    )
    assert set(_messages(fresh)) == set(_messages(kept))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_finished(language: str) -> None:
    unfinished = [
        key
        for key, message in _messages(ROOT / "translations" / f"exitdesk_{language}.ts").items()
        if (translation := message.find("translation")) is None
        or translation.get("type") is not None
        or not (translation.text or "").strip()
    ]
    assert unfinished == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_has_the_places_of_its_source(language: str) -> None:
    wrong = [
        key
        for key, message in _messages(ROOT / "translations" / f"exitdesk_{language}.ts").items()
        if sorted(re.findall(r"\{\w*\}|%\w", key[1]))
        != sorted(re.findall(r"\{\w*\}|%\w", message.findtext("translation") or ""))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_ends_as_its_source_does(language: str) -> None:
    ends = (":", "…", "?")
    wrong = [
        key
        for key, message in _messages(ROOT / "translations" / f"exitdesk_{language}.ts").items()
        for end in ends
        if key[1].endswith(end) != (message.findtext("translation") or "").endswith(end)
    ]
    assert wrong == []


def test_both_languages_hold_the_same_messages() -> None:
    first, second = (
        set(_messages(ROOT / "translations" / f"exitdesk_{language}.ts")) for language in LANGUAGES
    )
    assert first == second
