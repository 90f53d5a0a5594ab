import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exitdesk.domain.actions import Action
from exitdesk.domain.attachment_errors import AttachmentErasedError, TitleNeededError
from exitdesk.domain.attachments import PART_BYTES, AttachmentTitle, Media, NewAttachment
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import Vault
from exitdesk.vault.errors import (
    DiskFullError,
    NoCaseKeyError,
    NotFoundError,
    ReasonMissingError,
    RecordDamagedError,
    RecordsMissingError,
)
from tests.attachments import samples
from tests.attachments.vault_hands import added, new, read
from tests.clocks import SettableClock
from tests.made_vaults import MadeVault


@pytest.fixture
def case_id(vault: Vault) -> str:
    return vault.cases.create()


def newest(vault: Vault) -> tuple[str, dict[str, str]]:
    entry = vault.ledger.entries()[0]
    return entry.action, dict(entry.facts)


def test_what_was_added_is_read_again_and_listed_without_its_title(
    vault: Vault, case_id: str, clock: SettableClock
) -> None:
    content = samples.pdf("Ett", "Två", "Tre")
    attachment_id = added(vault, case_id, new(content, pages=3))
    (line,) = vault.attachments.of_case(case_id)
    assert (line.media, line.pages, line.size) == (Media.PDF, 3, len(content))
    assert (line.officer, line.added_at, line.erasure) == ("Provare Ett", clock.now(), None)
    assert samples.TITLE not in repr(line)
    reading = read(vault, attachment_id)
    assert reading.content == content
    assert reading.title == AttachmentTitle(samples.TITLE, samples.NOTE)


@settings(
    max_examples=15,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(size=st.integers(1, 3 * PART_BYTES + 1), seed=st.integers(0, 255))
def test_content_of_any_size_comes_back_as_it_was(vault: Vault, size: int, seed: int) -> None:
    case_id = vault.cases.create()
    content = bytes((seed + at) % 251 for at in range(257)) * (size // 257 + 1)
    attachment_id = added(vault, case_id, new(content[:size]))
    assert read(vault, attachment_id).content == content[:size]


def test_showing_is_entered_with_its_reason_before_anything_is_read(
    vault: Vault, case_id: str
) -> None:
    attachment_id = added(vault, case_id)
    vault.attachments.open(attachment_id, "  Domen ska läsas  ")
    action, facts = newest(vault)
    assert action == Action.ATTACHMENT_SHOWN
    assert facts == {"reason": "Domen ska läsas", "media": "pdf", "attachment": attachment_id}


def test_titles_are_shown_together_with_one_entry(vault: Vault, case_id: str) -> None:
    first, second = added(vault, case_id), added(vault, case_id, new(media=Media.TEXT, pages=0))
    before = vault.head.sequence
    titles = vault.attachments.titles(case_id, "Söker domen")
    assert {title.title for title in titles.values()} == {samples.TITLE}
    assert set(titles) == {first, second}
    assert vault.head.sequence == before + 1
    assert newest(vault) == (Action.ATTACHMENT_TITLES_SHOWN, {"reason": "Söker domen"})


@pytest.mark.parametrize("reason", ["", "  \n"])
def test_nothing_is_shown_or_erased_without_a_reason(
    vault: Vault, case_id: str, reason: str
) -> None:
    attachment_id = added(vault, case_id)
    before = vault.head
    for work in (vault.attachments.open, vault.attachments.erase):
        with pytest.raises(ReasonMissingError):
            work(attachment_id, reason)
    with pytest.raises(ReasonMissingError):
        vault.attachments.titles(case_id, reason)
    assert vault.head == before


def test_an_attachment_needs_a_title_and_a_case(vault: Vault, case_id: str) -> None:
    blank = NewAttachment(Media.TEXT, b"x", 0, AttachmentTitle("  "))
    with pytest.raises(TitleNeededError):
        vault.attachments.add(case_id, blank)
    with pytest.raises(NotFoundError):
        vault.attachments.add("0" * 32, new())
    with pytest.raises(NotFoundError):
        vault.attachments.open("0" * 32, "skäl")


def test_without_the_key_of_the_case_nothing_is_added_shown_or_erased(
    vault: Vault, case_id: str
) -> None:
    attachment_id = added(vault, case_id)
    vault._case_keys.wipe()
    vault._core.database.execute("DELETE FROM case_keys WHERE case_id = ?", (case_id,))
    before = vault.head
    with pytest.raises(NoCaseKeyError):
        vault.attachments.add(case_id, new())
    for work in (vault.attachments.open, vault.attachments.erase):
        with pytest.raises(NoCaseKeyError):
            work(attachment_id, "skäl")
    with pytest.raises(NoCaseKeyError):
        vault.attachments.titles(case_id, "skäl")
    assert vault.head == before
    assert len(vault.attachments.of_case(case_id)) == 1


def test_an_older_generation_of_the_key_still_opens_what_was_sealed_under_it(
    vault: Vault, case_id: str
) -> None:
    first = added(vault, case_id)
    with vault._core.writing():
        vault._case_keys.renew(case_id)
    second = added(vault, case_id)
    assert [read(vault, one).content for one in (first, second)] == [samples.pdf()] * 2


def test_erasing_leaves_what_it_was_who_erased_it_when_and_why(
    vault: Vault, case_id: str, clock: SettableClock
) -> None:
    kept, attachment_id = added(vault, case_id), added(vault, case_id, new(samples.pdf("x")))
    vault.attachments.erase(attachment_id, " Gällde en annan person ")
    first, second = vault.attachments.of_case(case_id)
    assert (first.attachment_id, first.media, first.pages) == (attachment_id, Media.PDF, 1)
    assert first.erasure is not None
    assert (first.erasure.reason, first.erasure.officer) == (
        "Gällde en annan person",
        "Provare Ett",
    )
    assert first.erasure.at == clock.now()
    assert second.erasure is None
    parts = vault._core.database.execute("SELECT DISTINCT attachment_id FROM attachment_parts")
    assert parts == [(kept,)]
    assert newest(vault)[0] == Action.ATTACHMENT_ERASED
    for work in (vault.attachments.open, vault.attachments.erase):
        with pytest.raises(AttachmentErasedError):
            work(attachment_id, "igen")
    assert set(vault.attachments.titles(case_id, "skäl")) == {kept}
    assert vault.ledger.verify().is_whole


def test_what_was_not_brought_to_its_end_is_seen_by_nobody_and_swept_away(
    made_vault: MadeVault, forms: FormLibrary, clock: SettableClock
) -> None:
    vault = made_vault.open(forms, clock)
    case_id = vault.cases.create()
    adding = vault.attachments.add(case_id, new(bytes(3 * PART_BYTES)))
    adding.step()
    adding.step()
    assert vault.attachments.of_case(case_id) == ()
    assert vault.ledger.verify().is_whole
    vault.close()
    vault = made_vault.open(forms, clock)
    vault.attachments.sweep()
    for table in ("attachments", "attachment_parts"):
        assert vault._core.database.value(f"SELECT count(*) FROM {table}") == 0
    head = vault.head
    vault.attachments.sweep()
    assert vault.head == head
    vault.close()


def test_a_cancelled_adding_leaves_nothing(vault: Vault, case_id: str) -> None:
    before = vault.head
    adding = vault.attachments.add(case_id, new(bytes(2 * PART_BYTES)))
    adding.step()
    adding.cancel()
    assert vault._core.database.value("SELECT count(*) FROM attachment_parts") == 0
    assert vault.attachments.of_case(case_id) == ()
    assert vault.head == before


def test_a_full_disk_while_adding_leaves_nothing_once_it_was_cancelled(
    vault: Vault, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = vault._core.database
    execute = database.execute
    adding = vault.attachments.add(case_id, new(bytes(3 * PART_BYTES)))
    adding.step()

    def refuse(sql: str, values: tuple[object, ...] = ()) -> object:
        if sql.startswith("INSERT INTO attachment_parts"):
            raise DiskFullError
        return execute(sql, values)

    with monkeypatch.context() as edge:
        edge.setattr(database, "execute", refuse)
        with pytest.raises(DiskFullError):
            adding.step()
    assert adding.done == 1
    adding.cancel()
    assert database.value("SELECT count(*) FROM attachment_parts") == 0


# -- what somebody with the vault's key could do to the tables -------------------------------


def tampered(vault: Vault, sql: str, *values: object) -> None:
    vault._core.database.execute(sql, values)


@pytest.fixture
def two(vault: Vault, case_id: str) -> tuple[str, str]:
    """Two attachments of three parts each."""
    return tuple(  # type: ignore[return-value]
        added(vault, case_id, new(bytes([number]) * (2 * PART_BYTES + 5))) for number in (1, 2)
    )


_SWAPPED = (
    "UPDATE attachment_parts SET number = 9 WHERE attachment_id = ?1 AND number = 0",
    "UPDATE attachment_parts SET number = 0 WHERE attachment_id = ?1 AND number = 1",
    "UPDATE attachment_parts SET number = 1 WHERE attachment_id = ?1 AND number = 9",
)
_FOREIGN = (
    (
        "UPDATE attachment_parts SET sealed = (SELECT sealed FROM attachment_parts"
        " WHERE attachment_id = ?2 AND number = 0) WHERE attachment_id = ?1 AND number = 0"
    ),
)
_CUT = ("DELETE FROM attachment_parts WHERE attachment_id = ?1 AND number = 2",)
_CUT_AND_COUNTED = (*_CUT, "UPDATE attachments SET parts = 2 WHERE attachment_id = ?1")
_SHORTENED = (
    (
        "UPDATE attachment_parts SET sealed = substr(sealed, 1, 40) WHERE attachment_id = ?1"
        " AND number = 1"
    ),
)
_TITLE = (
    (
        "UPDATE attachments SET title = (SELECT title FROM attachments WHERE attachment_id = ?2)"
        " WHERE attachment_id = ?1"
    ),
)
_NO_TITLE = ("UPDATE attachments SET title = NULL WHERE attachment_id = ?1",)


@pytest.mark.parametrize(
    "changes",
    [_SWAPPED, _FOREIGN, _CUT, _CUT_AND_COUNTED, _SHORTENED, _TITLE, _NO_TITLE],
    ids=["swapped", "foreign", "cut", "counted", "shortened", "title", "no title"],
)
def test_changed_parts_are_refused_and_found_by_the_check(
    vault: Vault, two: tuple[str, str], changes: tuple[str, ...]
) -> None:
    for sql in changes:
        vault._core.database.execute(sql, two if "?2" in sql else two[:1])
    with pytest.raises(RecordDamagedError):
        read(vault, two[0])
    assert read(vault, two[1]).content
    report = vault.ledger.verify()
    assert len(report.problems) == 1
    assert "bilaga" in report.problems[0].sv


def test_content_is_not_given_out_before_all_of_it_was_checked(
    vault: Vault, two: tuple[str, str]
) -> None:
    reading = vault.attachments.open(two[0], "skäl")
    while reading.done < reading.of:
        reading.step()
    with pytest.raises(RecordDamagedError):
        _ = reading.content


def test_parts_sealed_anew_by_somebody_with_all_keys_are_refused(
    vault: Vault, case_id: str, two: tuple[str, str]
) -> None:
    from exitdesk.vault.attachment_seals import SealPlace

    place = SealPlace(two[0], case_id, 3)
    forged = vault._case_keys.seal(case_id, bytes(PART_BYTES), place.of_part(0))
    tampered(
        vault,
        "UPDATE attachment_parts SET sealed = ? WHERE attachment_id = ? AND number = 0",
        forged,
        two[0],
    )
    with pytest.raises(RecordDamagedError):
        read(vault, two[0])
    assert not vault.ledger.verify().is_whole


def test_a_missing_attachment_is_noticed_in_lists_and_by_the_check(
    vault: Vault, case_id: str, two: tuple[str, str]
) -> None:
    for table in ("attachment_parts", "attachments"):
        tampered(vault, f"DELETE FROM {table} WHERE attachment_id = ?", two[0])
    with pytest.raises(RecordsMissingError):
        vault.attachments.of_case(case_id)
    with pytest.raises(NotFoundError):
        vault.attachments.open(two[0], "skäl")
    assert not vault.ledger.verify().is_whole


def test_another_digest_is_noticed(vault: Vault, case_id: str, two: tuple[str, str]) -> None:
    tampered(vault, "UPDATE attachments SET digest = x'00' WHERE attachment_id = ?", two[0])
    with pytest.raises(RecordsMissingError):
        vault.attachments.of_case(case_id)
    with pytest.raises(RecordsMissingError):
        vault.attachments.open(two[0], "skäl")
    assert not vault.ledger.verify().is_whole


def test_an_attachment_that_the_ledger_does_not_know_is_found(
    vault: Vault, case_id: str, two: tuple[str, str]
) -> None:
    tampered(
        vault,
        "INSERT INTO attachments SELECT ?, case_id, officer_id, added_at, media, size, parts,"
        " title, digest FROM attachments WHERE attachment_id = ?",
        "ab" * 16,
        two[0],
    )
    assert len(vault.attachments.of_case(case_id)) == 2
    assert not vault.ledger.verify().is_whole


def test_an_attachment_given_to_another_case_is_refused(
    vault: Vault, case_id: str, two: tuple[str, str]
) -> None:
    other = vault.cases.create()
    tampered(vault, "UPDATE attachments SET case_id = ? WHERE attachment_id = ?", other, two[0])
    with pytest.raises(RecordsMissingError):
        vault.attachments.of_case(case_id)
    with pytest.raises(NotFoundError):
        vault.attachments.open(two[0], "skäl")


def test_what_is_added_and_erased_during_a_check_is_no_finding(
    vault: Vault, case_id: str, two: tuple[str, str]
) -> None:
    check = vault.ledger.check()
    check.step()
    added(vault, case_id)
    vault.attachments.erase(two[0], "skäl")
    check.step()
    check.step()
    vault.attachments.erase(two[1], "skäl")
    while check.step():
        continue
    assert check.report().is_whole
    assert vault.ledger.verify().is_whole


def test_the_check_takes_one_part_a_slice(vault: Vault, two: tuple[str, str]) -> None:
    check = vault.ledger.check()
    steps = 1
    while check.step():
        steps += 1
    assert steps >= 2 * 4
