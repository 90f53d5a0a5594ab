"""Reading a form file strictly: what is misspelt, missing or doubtful does not load."""

import tomllib
from pathlib import Path

from exitdesk.domain.categories import Category, TermKind
from exitdesk.domain.identities import IdentitySide
from exitdesk.domain.texts import Text
from exitdesk.forms.errors import FormFileError
from exitdesk.forms.model import (
    Concept,
    Condition,
    Field,
    Form,
    Kind,
    Option,
    OptionSource,
    Section,
)
from exitdesk.forms.rules import check_form
from exitdesk.forms.tables import Table, say

_LARGEST_FILE = 1_000_000  # bytes; the longest real form is far below


def load_form(path: Path) -> Form:
    """Return the form that the file at ``path`` defines.

    Raises:
        FormFileError: naming the file, the place in it and the problem, for anything that is
            not exactly a form.
    """
    root = Table(path, path.name, _read(path))
    form = Form(
        key=root.identifier("key"),
        version=root.whole("version", least=1),
        title=root.text("title"),
        sections=tuple(_section(table) for table in root.tables("section")),
        intro=root.optional_text("intro"),
    )
    root.close()
    if path.name != f"{form.key}.{form.version}.toml":
        root.fail(
            say(
                "filen ska heta {name}",
                "tiedoston nimen pitää olla {name}",
                name=f"{form.key}.{form.version}.toml",
            )
        )
    check_form(path, form)
    return form


def _read(path: Path) -> dict[str, object]:
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise FormFileError(
                path, path.name, Text(sv="filen är för stor", fi="tiedosto on liian suuri")
            )
        return tomllib.loads(path.read_bytes().decode("utf-8"))
    except OSError as error:
        raise FormFileError(
            path, path.name, Text(sv="filen går inte att läsa", fi="tiedostoa ei voi lukea")
        ) from error
    except (ValueError, RecursionError) as error:  # TOML and UTF-8 errors are ValueErrors
        raise FormFileError(
            path,
            path.name,
            say(
                "filen är inte giltig TOML ({why})",
                "tiedosto ei ole kelvollista TOML-muotoa ({why})",
                why=str(error)[:120],
            ),
        ) from error


def _section(table: Table) -> Section:
    domain = table.identifier("domain") if table.has("domain") else ""
    section = Section(
        id=table.identifier("id"),
        # a life domain's name stands with the other domains' names; the library puts it here
        title=Text(sv=domain, fi=domain) if domain else table.text("title"),
        domain=domain,
        intro=table.optional_text("intro"),
        shown_when=_condition(table),
        fields=tuple(_field(inner) for inner in table.tables("field")),
    )
    table.close()
    if not section.fields:
        table.fail(Text(sv="delen har inga fält", fi="osiossa ei ole kenttiä"))
    return section


def _field(table: Table, *, in_row: bool = False) -> Field:
    if in_row and table.has("field"):
        table.fail(Text(sv="en grupp får inte ligga i en grupp", fi="ryhmä ei voi olla ryhmässä"))
    field = Field(
        id=table.identifier("id"),
        kind=table.one_of("kind", Kind),
        label=table.text("label"),
        category=table.one_of("category", Category),
        sealed=table.flag("sealed"),
        help=table.optional_text("help"),
        required=table.optional_flag("required", otherwise=False),
        may_skip=table.optional_flag("may_skip", otherwise=False),
        shown_when=_condition(table),
        options=_options(table),
        options_from=table.optional_one_of("options_from", OptionSource),
        concept=table.optional_one_of("concept", Concept),
        term=table.optional_one_of("term", TermKind),
        fields=tuple(_field(inner, in_row=True) for inner in table.tables("field")),
        row_title=table.optional_text("row_title"),
        max_length=table.optional_whole("max_length", least=1),
        minimum=table.optional_whole("minimum", least=0),
        maximum=table.optional_whole("maximum", least=0),
        default=table.word("default") if table.has("default") else None,
        side=table.optional_one_of("side", IdentitySide),
        reminder=table.optional_flag("reminder", otherwise=True),
        not_before=table.identifier("not_before") if table.has("not_before") else None,
    )
    table.close()
    return field


def _condition(table: Table) -> Condition | None:
    if not table.has("shown_when"):
        return None
    inner = table.table("shown_when", "shown_when")
    condition = Condition(field=inner.identifier("field"), keys=inner.words("keys"))
    inner.close()
    return condition


def _options(table: Table) -> tuple[Option, ...]:
    made = []
    for inner in table.tables("options"):
        key, label = inner.identifier("key"), inner.both_languages()
        made.append(Option(key, label, inner.optional_flag("offered", otherwise=True)))
        inner.close()
    return tuple(made)
