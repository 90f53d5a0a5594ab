"""The stand-alone verifier, loaded from its file as a technician would run it."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

SOURCE = Path(__file__).parents[2] / "tools" / "verify_ledger.py"


def load() -> ModuleType:
    """Return the verifier as a module."""
    spec = importlib.util.spec_from_file_location("verify_ledger", SOURCE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["verify_ledger"] = module
    spec.loader.exec_module(module)
    return module
