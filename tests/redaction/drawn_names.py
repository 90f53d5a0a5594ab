"""Names to draw from: those with hand-written forms, and many more that inflect plainly."""

import json
from pathlib import Path

from faker.providers.person.fi_FI import Provider as Finnish
from faker.providers.person.sv_SE import Provider as Swedish

from tests.redaction.finnish_forms import is_plain

_FILE = Path(__file__).parents[1] / "data" / "redaction" / "inflections.json"
TRUE_FORMS: dict[str, dict[str, str]] = json.loads(_FILE.read_text(encoding="utf-8"))["forms"]
_FOREIGN = ("Mohamed", "Abdullahi", "Farah", "Goran", "Milos", "Nguyen", "Oleksandr", "Fadumo",
            "Ibrahim", "Zahra", "Kemal", "Amina")  # fmt: skip
NAMES = sorted(
    name
    for name in {
        *Finnish.first_names, *Finnish.last_names, *Swedish.first_names_male,
        *Swedish.first_names_female, *Swedish.last_names, *_FOREIGN,
    }
    if name.isalpha() and len(name) > 2
)  # fmt: skip
PLAIN_NAMES = [name for name in NAMES if is_plain(name)]
