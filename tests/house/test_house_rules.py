"""Rules of the house that a machine can check, read from the source itself."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "exitdesk"
SOURCES = sorted(PACKAGE.rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
NETWORK_MODULES = {
    "socket", "ssl", "http", "urllib.request", "urllib3", "requests", "httpx", "aiohttp",
    "smtplib", "ftplib", "poplib", "imaplib", "telnetlib", "xmlrpc", "socketserver",
    "PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtWebEngineCore", "webbrowser",
}  # fmt: skip
MOST_LINES_A_FILE = 400
MOST_LINES_A_FUNCTION = 40


def _parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def _calls(path: Path, name: str) -> Iterator[ast.Call]:
    """Yield the calls of a method or function with that name."""
    for node in ast.walk(_parsed(path)):
        if isinstance(node, ast.Call):
            called = node.func
            if (isinstance(called, ast.Attribute) and called.attr == name) or (
                isinstance(called, ast.Name) and called.id == name
            ):
                yield node


def _place(path: Path, node: ast.expr | ast.stmt) -> str:
    return f"{path.relative_to(ROOT)}:{node.lineno}"


def _imported(path: Path) -> Iterator[tuple[str, ast.stmt]]:
    for node in ast.walk(_parsed(path)):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, node
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module, node
            for alias in node.names:
                yield f"{node.module}.{alias.name}", node


def test_what_tr_translates_is_always_a_plain_literal() -> None:
    wrong = [
        _place(path, call)
        for path in SOURCES
        for call in _calls(path, "tr")
        if not call.args
        or not isinstance(call.args[0], ast.Constant)
        or not isinstance(call.args[0].value, str)
    ]
    assert wrong == []


@pytest.mark.parametrize("method", ["setText", "setWindowTitle", "setToolTip", "setTitle"])
def test_no_words_are_set_without_translation(method: str) -> None:
    wrong = [
        _place(path, call)
        for path in SOURCES
        for call in _calls(path, method)
        for argument in call.args
        if isinstance(argument, ast.JoinedStr)
        or (
            isinstance(argument, ast.Constant)
            and isinstance(argument.value, str)
            and any(letter.isalpha() for letter in argument.value)
            and argument.value != "ExitDesk"
        )
    ]
    assert wrong == []


def test_no_lambda_is_connected_to_a_signal() -> None:
    wrong = [
        _place(path, call)
        for path in SOURCES
        for call in _calls(path, "connect")
        if any(isinstance(argument, ast.Lambda) for argument in call.args)
    ]
    assert wrong == []


def test_only_the_dialogs_module_and_the_application_loop_wait_in_exec() -> None:
    allowed = {PACKAGE / "ui" / "dialogs.py", PACKAGE / "app.py"}
    wrong = [
        _place(path, call)
        for path in SOURCES
        if path not in allowed
        for call in _calls(path, "exec")
    ]
    assert wrong == []


def test_no_network_module_is_imported_anywhere() -> None:
    wrong = [
        f"{_place(path, node)} {name}"
        for path in SOURCES
        for name, node in _imported(path)
        if name in NETWORK_MODULES or name.split(".")[0] in NETWORK_MODULES
    ]
    assert wrong == []


def test_no_file_is_longer_than_400_lines() -> None:
    long = {
        str(path.relative_to(ROOT)): lines
        for path in SOURCES + TESTS
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > MOST_LINES_A_FILE
    }
    assert long == {}


def test_no_function_is_longer_than_40_lines() -> None:
    long = [
        f"{_place(path, node)} {node.name}"
        for path in SOURCES
        for node in ast.walk(_parsed(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or 0) - node.lineno + 1 > MOST_LINES_A_FUNCTION
    ]
    assert long == []


def test_nothing_in_the_program_is_promised_for_later() -> None:
    words = ("TO" + "DO", "FIX" + "ME", "XX" + "X:", "coming soon", "NotImplemented" + "Error")
    wrong = [
        f"{path.relative_to(ROOT)}: {word}"
        for path in SOURCES
        for word in words
        if word in path.read_text(encoding="utf-8")
    ]
    assert wrong == []


def test_no_module_is_a_drawer_for_everything() -> None:
    drawers = {"utils", "util", "helper", "helpers", "common", "misc", "manager"}
    assert [str(p) for p in SOURCES if p.stem in drawers] == []


def test_every_package_and_module_says_what_it_is() -> None:
    silent = [str(p.relative_to(ROOT)) for p in SOURCES if not ast.get_docstring(_parsed(p))]
    assert silent == []


def test_tests_never_sleep() -> None:
    own = Path(__file__)
    wrong = [
        _place(path, call)
        for path in TESTS
        if path != own
        for call in [*_calls(path, "sleep"), *_calls(path, "qWait")]
    ]
    waits = [
        _place(path, call)
        for path in TESTS
        for call in _calls(path, "wait")
        if isinstance(call.func, ast.Attribute)
        and isinstance(call.func.value, ast.Name)
        and call.func.value.id == "qtbot"
    ]
    assert wrong + waits == []
