"""Notes and persons to strike out of."""

from exitdesk.domain.answers import Answer
from exitdesk.domain.strikings import FieldPath
from exitdesk.forms.library import FormLibrary
from exitdesk.vault import Vault

BODY = FieldPath("body")
WORDS = "Xaveria Ömmärkvist"
WHY = "begäran om rättelse 12/2026"


def write_note(
    vault: Vault, forms: FormLibrary, case_id: str, body: str, object_id: str | None = None
) -> str:
    answers = {"kind": "own", "body": body}
    form = forms.latest("note")
    return vault.records.write(case_id, form, answers, object_id=object_id).object_id


def write_person(
    vault: Vault, forms: FormLibrary, case_id: str, **answers: Answer
) -> tuple[str, str]:
    made = vault.records.write(
        case_id, forms.latest("person"), {"role": "client", "called": "Säde", **answers}
    )
    return made.object_id, made.revision_id


def bodies(vault: Vault, object_id: str) -> list[object]:
    return [revision.answers.get("body") for revision in vault.records.history(object_id)]
