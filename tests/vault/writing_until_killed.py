"""Writes to a vault for ever and says on its output what has been saved; run to be killed.

Arguments: the vault's folder and the folder of forms. Standard input: the slot's keys in hex.
"""

import sys
from pathlib import Path

from exitdesk.casework.clocks import SystemClock
from exitdesk.forms.library import FormLibrary
from exitdesk.vault.opening import open_with_contents
from exitdesk.vault.slots import SlotContents


def main() -> None:
    """Write notes, corrections and drafts until killed."""
    forms = FormLibrary(Path(sys.argv[2]))
    contents = SlotContents.from_buffer(bytearray.fromhex(sys.stdin.readline()))
    vault = open_with_contents(Path(sys.argv[1]), contents, forms=forms, clock=SystemClock())
    form = forms.latest("note")
    case_id = vault.cases.create()
    draft = vault.drafts.begin(form, case_id=case_id)
    number = 0
    while True:
        number += 1
        answers = {"kind": "own", "body": f"anteckning {number} " + "x" * (number * 137 % 9000)}
        written = vault.records.write(case_id, form, answers)
        sys.stdout.write(f"revision {written.revision_id} {written.object_id}\n")
        sys.stdout.flush()
        vault.drafts.keep(draft.draft_id, answers, str(number))
        sys.stdout.write(f"draft {draft.draft_id} {number}\n")
        sys.stdout.flush()
        again = vault.records.write(case_id, form, answers, object_id=written.object_id)
        sys.stdout.write(f"revision {again.revision_id} {again.object_id}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
