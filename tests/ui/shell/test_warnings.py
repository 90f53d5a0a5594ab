"""What an officer is told of files that were changed, and what can be done from there."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableView, QWidget

from exitdesk.domain.texts import Lang, Text
from exitdesk.forms.library import FormLibrary
from exitdesk.ui.cases.logs import LogPage
from exitdesk.vault import errors, warnings
from tests.clocks import SettableClock
from tests.made_vaults import MadeVault
from tests.ui.benches import words_on
from tests.ui.shell.programs import Running, Start


def write(made: MadeVault, forms: FormLibrary, clock: SettableClock) -> None:
    vault = made.open(forms, clock)
    vault.cases.create()
    vault.close()


def told(window: QWidget) -> list[str]:
    boxes = window.findChildren(QLabel, "problem_label")
    return [box.text() for box in boxes if box.isVisible()]


@pytest.fixture
def rolled_back(made_vault: MadeVault, forms: FormLibrary, clock: SettableClock) -> MadeVault:
    """A vault whose database was exchanged for an older one."""
    old = (made_vault.folder / "vault.db").read_bytes()
    write(made_vault, forms, clock)
    (made_vault.folder / "vault.db").write_bytes(old)
    return made_vault


def test_an_older_database_is_told_once_and_in_both_languages(
    rolled_back: MadeVault, start: Start
) -> None:
    running = start(rolled_back.folder)
    running.unlock()
    assert told(running.main) == [warnings.ROLLED_BACK.sv]
    running.program.language.choose(Lang.FI)
    assert told(running.main) == [warnings.ROLLED_BACK.fi]


def test_the_warning_leads_to_the_log_which_says_it_in_words(
    rolled_back: MadeVault, start: Start
) -> None:
    running = start(rolled_back.folder)
    running.unlock()
    link = running.main.findChild(QPushButton, "show_log_button")
    assert link is not None
    link.click()
    running.settle()
    page = running.main.page
    assert isinstance(page, LogPage)
    table = page.findChild(QTableView, "log_table")
    assert table is not None
    model = table.model()
    cells = [model.index(0, column).data() for column in range(model.columnCount())]
    assert any("datafilen var äldre" in cell for cell in cells)


@pytest.mark.parametrize(
    ("damage", "error"),
    [
        ("vault.hdr gone", errors.HeaderMissingError),
        ("vault.db gone", errors.DatabaseMissingError),
        ("vault.db cut", errors.DatabaseTruncatedError),
        ("vault.hdr flipped", errors.HeaderDamagedError),
    ],
)
def test_a_damaged_file_is_not_blamed_on_the_passphrase_and_a_backup_is_at_hand(
    made_vault: MadeVault, start: Start, damage: str, error: type[errors.VaultError]
) -> None:
    name, how = damage.split()
    path = made_vault.folder / name
    raw = path.read_bytes()
    if how == "gone":
        path.unlink()
    else:
        path.write_bytes(raw[:-4096] if how == "cut" else b"x" + raw[1:16384] + b"x" + raw[16385:])
    running = start(made_vault.folder)
    running.unlock()
    if damage == "vault.hdr flipped":
        error = errors.ForeignFileError
    assert told(running.front) == [error(file=name).text.sv]
    field = running.front.findChild(QLineEdit, "passphrase_edit")
    assert field is not None
    assert field.property("role") != "wrong"
    restore = running.front.findChild(QPushButton, "restore_button")
    assert running.front.focusWidget() is restore


def test_a_wrong_passphrase_marks_the_field_to_type_in(running: Running) -> None:
    running.unlock("fel fras")
    field = running.front.findChild(QLineEdit, "passphrase_edit")
    assert field is not None
    assert field.property("role") == "wrong"


def test_a_second_running_copy_is_told_that_the_vault_is_open(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock, start: Start
) -> None:
    other = made_vault.open(forms, clock)
    running = start(made_vault.folder)
    running.unlock()
    assert told(running.front) == [errors.AlreadyOpenError.message.sv]
    other.close()
    running.unlock()
    assert running.main.isVisible()


def test_a_clock_set_back_is_flagged_and_work_goes_on(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock, start: Start
) -> None:
    clock.advance(timedelta(days=2))
    write(made_vault, forms, clock)
    clock.advance(timedelta(days=-2))
    running = start(made_vault.folder)
    running.unlock()
    assert told(running.main) == [warnings.CLOCK_WENT_BACK.sv]
    desk = running.program.desk
    assert desk is not None
    case_id = running.program.jobs._vault.submit(desk.vault.cases.create).result()
    newest = running.program.jobs._vault.submit(lambda: desk.log.entries(case_id)).result()[0]
    assert not newest.clock_went_back  # it goes on from where it was set to
    opened = running.program.jobs._vault.submit(lambda: desk.log.entries(limit=5)).result()
    assert any(entry.clock_went_back for entry in opened)


@pytest.mark.parametrize(
    "text",
    [text for text in vars(warnings).values() if isinstance(text, Text)],
)
def test_every_warning_says_what_happened_and_what_to_do(text: Text) -> None:
    for words in (text.sv, text.fi):
        assert sum(words.count(end) for end in ".:;") >= 2  # more than one statement
        assert "{" not in words


def test_nothing_is_told_of_a_vault_in_order(running: Running) -> None:
    running.unlock()
    assert told(running.main) == []
    assert "Visa loggen" not in words_on(running.main)


def test_a_warning_folds_to_a_line_and_unfolds_again(rolled_back: MadeVault, start: Start) -> None:
    running = start(rolled_back.folder)
    running.unlock()
    button(running, "fold_button").click()
    assert told(running.main) == []
    line = running.main.findChild(QLabel, "folded_label")
    assert line is not None
    assert line.isVisible()
    assert line.text() == warnings.ROLLED_BACK.sv
    running.program.language.choose(Lang.FI)
    assert line.text() == warnings.ROLLED_BACK.fi
    button(running, "unfold_button").click()
    assert told(running.main) == [warnings.ROLLED_BACK.fi]


def test_of_several_warnings_the_newest_stands_at_full_length(
    rolled_back: MadeVault, start: Start
) -> None:
    running = start(rolled_back.folder)
    running.unlock()
    running.main.warn(warnings.LISTS_REBUILT)
    running.qtbot.waitUntil(lambda: told(running.main) == [warnings.LISTS_REBUILT.sv])
    assert button(running, "unfold_button").isVisible()


def button(running: Running, name: str) -> QPushButton:
    found = running.main.findChild(QPushButton, name)
    assert found is not None
    return found
