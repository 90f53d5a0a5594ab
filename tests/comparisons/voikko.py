"""Voikko's Finnish morphology, as Debian packages it."""

import shutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

from tests.comparisons.finders import ToolMissingError
from tests.comparisons.word_tools import Readings, WordTool

_DEBIANS_MODULES = Path("/usr/lib/python3/dist-packages")
_PACKAGES = ("libvoikko1", "voikko-fi")


def tool() -> WordTool:
    """Return the row; raises ``ToolMissingError``.

    Swedish has no Voikko: there words are compared as they are.
    """
    try:
        voikko = _binding().Voikko("fi")
    except Exception as error:
        raise ToolMissingError("libvoikko and voikko-fi, from Debian") from error

    def readings(lang: str) -> Readings:
        def read(word: str) -> frozenset[str]:
            bases = {word.casefold()}
            if lang == "fi":
                for spelt in {word, word.casefold(), word.capitalize()}:
                    bases.update(
                        one["BASEFORM"].casefold()
                        for one in voikko.analyze(spelt)
                        if "BASEFORM" in one
                    )
            return frozenset(bases)

        return read

    return WordTool(
        "Voikko",
        ", ".join(f"{package} {_packaged(package)}" for package in _PACKAGES),
        "one of all its readings has the base form of one of the name's; Swedish: as they are",
        readings,
    )


def _binding() -> Any:
    """Return libvoikko's own binding, which Debian puts where its own Python looks."""
    try:
        return import_module("libvoikko")
    except ImportError:
        sys.path.append(str(_DEBIANS_MODULES))
        try:
            return import_module("libvoikko")
        finally:
            sys.path.remove(str(_DEBIANS_MODULES))


def _packaged(package: str) -> str:
    asking = shutil.which("dpkg-query")
    if asking is None:
        return "?"
    answer = subprocess.run(
        [asking, "-W", "-f", "${Version}", package], capture_output=True, text=True, check=False
    )
    return answer.stdout.strip() or "?"
