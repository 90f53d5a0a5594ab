"""What an insider may try: each edit is a function that changes the open file and says how."""

import secrets
from collections.abc import Callable
from dataclasses import replace

from exitdesk.domain.actions import Action
from exitdesk.vault.keys import OfficerKeys
from exitdesk.vault.revisions import COLUMNS, commitment_of, sign
from tests.campaigns.insider_hands import Insider

Edit = Callable[[Insider], None]


# --- the ledger ------------------------------------------------------------------------------


def forge_an_entry_at_the_end(insider: Insider) -> None:
    """An entry in the other officer's name."""
    entry = insider.chance.choice(insider.entries(of=insider.other_id))
    insider.append(replace(entry, revision_id=None, commitment=None))


def forge_an_entry_in_the_middle(insider: Insider) -> None:
    """Another time, or another reason, in an entry of the other officer's."""
    entries = insider.entries()
    at = insider.chance.choice(
        [place for place, one in enumerate(entries) if one.officer_id == insider.other_id]
    )
    detail = {**entries[at].detail, "reason": "annat"}
    entries[at] = insider.chance.choice(
        [replace(entries[at], at=entries[at].at - 1), replace(entries[at], detail=detail)]
    )
    insider.put_entries(entries)


def rewrite_an_own_entry(insider: Insider) -> None:
    """An entry of one's own, and every link after it."""
    entries = insider.entries()
    own = [place for place, one in enumerate(entries) if one.officer_id == insider.own_id]
    at = insider.chance.choice(own)
    entries[at] = replace(entries[at], at=entries[at].at - 1)
    insider.put_entries(entries)


def lay_an_entry_at_the_others_door(insider: Insider) -> None:
    """An entry of one's own in the other officer's name."""
    entries = insider.entries()
    own = [place for place, one in enumerate(entries) if one.officer_id == insider.own_id]
    at = insider.chance.choice(own)
    entries[at] = replace(entries[at], officer_id=insider.other_id)
    insider.put_entries(entries)


def take_an_entry_out(insider: Insider) -> None:
    """One entry gone, the links mended."""
    entries = insider.entries()
    del entries[insider.chance.randrange(len(entries) - 1)]
    insider.put_entries(entries)


def drop_an_entry(insider: Insider) -> None:
    """One row of the ledger gone, nothing mended."""
    at = insider.chance.randrange(1, len(insider.entries()))
    insider.database.execute("DELETE FROM ledger WHERE sequence = ?", (at,))


def swap_two_entries(insider: Insider) -> None:
    """Two neighbours the other way round, the links mended."""
    entries = insider.entries()
    at = insider.chance.randrange(len(entries) - 1)
    entries[at], entries[at + 1] = entries[at + 1], entries[at]
    insider.put_entries(entries)


def change_a_column_of_an_entry(insider: Insider) -> None:
    """What lists are made from, beside what was signed."""
    at = insider.chance.randrange(1, len(insider.entries()))
    change = insider.chance.choice(
        ("at = at + 1", "action = 'case.opened.'", "case_id = 'x'", "signature = zeroblob(64)")
    )
    insider.database.execute(f"UPDATE ledger SET {change} WHERE sequence = ?", (at,))


# --- revisions -------------------------------------------------------------------------------


def drop_a_revision(insider: Insider) -> None:
    """A revision gone, with its entry or without."""
    gone = insider.chance.choice(insider.revisions()).revision_id
    for table in ("restatements", "revisions"):
        insider.database.execute(f"DELETE FROM {table} WHERE revision_id = ?", (gone,))
    if insider.chance.random() < 0.5:
        insider.put_entries([one for one in insider.entries() if one.revision_id != gone])


def rewrite_a_revision(insider: Insider) -> None:
    """Other words in a revision, committed to and signed anew."""
    one, other = insider.chance.sample(insider.revisions(), 2)
    salt = secrets.token_bytes(32)
    changed = replace(
        one, body=other.body, salt=salt, commitment=commitment_of(salt, other.body, one.sealed)
    )
    insider.put_revision(replace(changed, signature=sign(changed, insider.keys)))


def rewrite_a_revision_and_its_entry(insider: Insider) -> None:
    """The same, and the ledger's entry with it."""
    one, other = insider.chance.sample(insider.revisions(), 2)
    salt = secrets.token_bytes(32)
    changed = replace(
        one, body=other.body, salt=salt, commitment=commitment_of(salt, other.body, one.sealed)
    )
    insider.put_revision(replace(changed, signature=sign(changed, insider.keys)))
    entries = [
        replace(entry, commitment=changed.commitment) if entry.revision_id == one.revision_id
        else entry
        for entry in insider.entries()
    ]  # fmt: skip
    insider.put_entries(entries)


def swap_two_revisions(insider: Insider) -> None:
    """The contents of two revisions exchanged, each whole in itself."""
    one, other = insider.chance.sample(insider.revisions(), 2)
    for target, source in ((one, other), (other, one)):
        insider.put_revision(
            replace(
                target,
                salt=source.salt,
                body=source.body,
                sealed=source.sealed,
                commitment=source.commitment,
                signature=source.signature,
            )
        )


def claim_a_revision(insider: Insider) -> None:
    """The other officer's revision as one's own, or one's own as the other's."""
    one = insider.chance.choice(insider.revisions())
    author = insider.other_id if one.author_id == insider.own_id else insider.own_id
    changed = replace(one, author_id=author)
    insider.put_revision(replace(changed, signature=sign(changed, insider.keys)))


def sign_an_own_revision_again(insider: Insider) -> None:
    """Another time or number for a revision of one's own, signed as it should be."""
    own = [one for one in insider.revisions() if one.author_id == insider.own_id]
    one = insider.chance.choice(own)
    changed = insider.chance.choice(
        [replace(one, written_at=one.written_at - 1), replace(one, number=one.number + 5)]
    )
    insider.put_revision(replace(changed, signature=sign(changed, insider.keys)))


def change_a_fact_of_a_revision(insider: Insider) -> None:
    """Time, parents, form, number or case of a revision."""
    one = insider.chance.choice(insider.revisions())
    changed = insider.chance.choice(
        [
            replace(one, written_at=one.written_at - 1),
            replace(one, parents=secrets.token_hex(16)),
            replace(one, number=one.number + 1),
            replace(one, object_id=secrets.token_hex(16)),
        ]
    )
    insider.put_revision(changed)


def add_a_revision(insider: Insider) -> None:
    """A revision of the other officer's that they never wrote, entered in the ledger."""
    theirs = [one for one in insider.revisions() if one.author_id == insider.other_id]
    one = insider.chance.choice(theirs)
    made = replace(one, revision_id=secrets.token_hex(16), number=one.number + 1)
    made = replace(made, parents=one.revision_id)
    made = replace(made, signature=sign(made, insider.keys))
    marks = ", ".join("?" for _ in made.row())
    insider.database.execute(f"INSERT INTO revisions ({COLUMNS}) VALUES ({marks})", made.row())
    if insider.chance.random() < 0.5:
        entry = next(each for each in insider.entries() if each.revision_id == one.revision_id)
        officer = insider.chance.choice((insider.own_id, insider.other_id))
        insider.append(replace(entry, revision_id=made.revision_id, officer_id=officer))


# --- officers, access, what is derived -------------------------------------------------------


def change_an_officer(insider: Insider) -> None:
    """A row of the officers' table."""
    change, whose = insider.chance.choice(
        (
            ("signing_key = zeroblob(32)", insider.other_id),
            ("exchange_key = zeroblob(32)", insider.other_id),
            ("name = 'Någon Annan'", insider.other_id),
            ("has_left = 1", insider.other_id),
            ("roles = 'officer keeper'", insider.own_id),
            ("slot = '9'", insider.own_id),
        )
    )
    insider.database.execute(f"UPDATE officers SET {change} WHERE officer_id = ?", (whose,))


def take_the_others_key_for_ones_own(insider: Insider) -> None:
    """The insider's keys in the other officer's row, and forged entries that fit them."""
    insider.database.execute(
        "UPDATE officers SET signing_key = zeroblob(32) WHERE officer_id = ?", (insider.own_id,)
    )
    insider.database.execute(
        "UPDATE officers SET signing_key = ? WHERE officer_id = ?",
        (insider.keys.signing_public, insider.other_id),
    )
    forge_an_entry_at_the_end(insider)


def admit_an_officer(insider: Insider) -> None:
    """A third officer, admitted or made a keeper by an entry that the insider may not make."""
    keys = OfficerKeys.made()
    officer_id = secrets.token_hex(16)
    entry = insider.entries(of=insider.own_id)[-1]
    detail = {
        "officer_id": officer_id,
        "name": "Tredje",
        "exchange_key": keys.exchange_public.hex(),
        "signing_key": keys.signing_public.hex(),
        "roles": "officer keeper",
        "slot": "3",
    }
    insider.append(
        replace(
            entry,
            action=Action.OFFICER_ADMITTED.value,
            detail=detail,
            case_id=None,
            revision_id=None,
            commitment=None,
        )
    )
    insider.database.execute(
        "INSERT INTO officers VALUES (?, ?, ?, ?, ?, ?, 0)",
        (officer_id, "Tredje", keys.exchange_public, keys.signing_public, "officer keeper", "3"),
    )


def take_more_roles(insider: Insider) -> None:
    """Oneself made a keeper by one's own entry."""
    entry = insider.entries(of=insider.own_id)[-1]
    detail = {"officer_id": insider.own_id, "roles": "officer keeper"}
    insider.append(
        replace(
            entry,
            action=Action.OFFICER_ROLES_CHANGED.value,
            detail=detail,
            case_id=None,
            revision_id=None,
            commitment=None,
        )
    )
    insider.database.execute(
        "UPDATE officers SET roles = 'officer keeper' WHERE officer_id = ?", (insider.own_id,)
    )


def take_a_case(insider: Insider) -> None:
    """The other officer's case opened to oneself, with an entry of one's own or without."""
    mine = "SELECT case_id FROM case_access WHERE officer_id = ?"
    theirs = [
        row[0]
        for row in insider.database.execute(mine, (insider.other_id,))
        if row not in insider.database.execute(mine, (insider.own_id,))
    ]
    case_id = insider.chance.choice(theirs)
    part = insider.chance.choice(("reader", "deputy"))
    insider.database.execute(
        "INSERT INTO case_access VALUES (?, ?, ?)", (case_id, insider.own_id, part)
    )
    if insider.chance.random() < 0.5:
        entry = insider.entries(of=insider.own_id)[-1]
        detail = {"officer_id": insider.own_id, "part": part}
        insider.append(
            replace(
                entry,
                action=Action.ACCESS_GIVEN.value,
                case_id=case_id,
                detail=detail,
                revision_id=None,
                commitment=None,
            )
        )


def change_what_is_derived(insider: Insider) -> None:
    """Lists, due days and search that do not say what the revisions say."""
    insider.database.execute(
        insider.chance.choice(
            (
                "UPDATE case_lines SET alias = 'någon annan'",
                "UPDATE case_lines SET level = 'low'",
                "UPDATE facts SET value = 'x'",
                "DELETE FROM objects WHERE row_number = (SELECT min(row_number) FROM objects)",
                "INSERT INTO dues SELECT '2030-01-01', object_id, case_id, form_key FROM objects",
            )
        )
    )


def change_an_attachment(insider: Insider) -> None:
    """A part of an attachment, or what stands of it in the table."""
    insider.database.execute(
        insider.chance.choice(
            (
                "UPDATE attachment_parts SET sealed = zeroblob(length(sealed))",
                "DELETE FROM attachment_parts",
                "UPDATE attachments SET title = zeroblob(100)",
                "UPDATE attachments SET digest = zeroblob(32)",
            )
        )
    )


def change_a_striking(insider: Insider) -> None:
    """What was committed to after something had been struck out."""
    insider.database.execute(
        insider.chance.choice(
            (
                "DELETE FROM restatements",
                "UPDATE restatements SET commitment = zeroblob(32)",
                "UPDATE restatements SET sequence = sequence + 1",
                "UPDATE restatements SET signature = zeroblob(64)",
            )
        )
    )


EDITS: tuple[Edit, ...] = (
    forge_an_entry_at_the_end,
    forge_an_entry_in_the_middle,
    rewrite_an_own_entry,
    lay_an_entry_at_the_others_door,
    take_an_entry_out,
    drop_an_entry,
    swap_two_entries,
    change_a_column_of_an_entry,
    drop_a_revision,
    rewrite_a_revision,
    rewrite_a_revision_and_its_entry,
    swap_two_revisions,
    claim_a_revision,
    sign_an_own_revision_again,
    change_a_fact_of_a_revision,
    add_a_revision,
    change_an_officer,
    take_the_others_key_for_ones_own,
    admit_an_officer,
    take_more_roles,
    take_a_case,
    change_what_is_derived,
    change_an_attachment,
    change_a_striking,
)
