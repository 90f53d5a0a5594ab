"""All forms of the program, by key and version."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from exitdesk.domain.texts import Text
from exitdesk.forms.errors import FormFileError, FormNotFoundError
from exitdesk.forms.loader import load_form
from exitdesk.forms.model import Concept, Field, Form, Option, OptionSource

OptionsNow = Callable[[], tuple[Option, ...]]
_Key = tuple[str, int]
_UNKNOWN_DOMAIN = Text(
    sv="livsområdet finns inte bland målens", fi="elämänalue ei ole tavoitteiden alueita"
)


class FormLibrary:
    """The forms in one folder; every file in it must load.

    A field whose options are defined elsewhere has none until ``offering`` says where they are.

    Raises:
        FormFileError: for a file that is no form, or a folder without forms.
    """

    def __init__(self, folder: Path) -> None:
        self._forms: dict[_Key, Form] = {}
        for path in sorted(folder.glob("*.toml")):
            form = load_form(path)
            self._forms[form.key, form.version] = form
        self._borrowing = frozenset(key for key, form in self._forms.items() if _borrows(form))
        if not self._forms:
            raise FormFileError(
                folder,
                folder.name,
                Text(sv="mappen har inga formulär", fi="kansiossa ei lomakkeita"),
            )
        self._name_domains(folder)
        self._sources: Mapping[OptionSource, OptionsNow] = {}
        self._filled: dict[_Key, tuple[tuple[tuple[Option, ...], ...], Form]] = {}

    def _name_domains(self, folder: Path) -> None:
        """Title the sections of life domains with the names that goals have for them."""
        names = {
            option.key: option.label
            for form in self._forms.values()
            if (field := form.bound(Concept.LIFE_DOMAIN)) is not None
            for option in field.options
        }
        for key, form in self._forms.items():
            for section in form.sections:
                if section.domain and section.domain not in names:
                    where = f"{form.key}.{form.version}.toml / {section.id}"
                    raise FormFileError(folder, where, _UNKNOWN_DOMAIN)
            sections = tuple(
                replace(section, title=names[section.domain]) if section.domain else section
                for section in form.sections
            )
            if sections != form.sections:
                self._forms[key] = replace(form, sections=sections)

    def offering(self, source: OptionSource, options: OptionsNow) -> "FormLibrary":
        """Return the same forms with the options of ``source`` as they are when a form is asked.

        ``options`` is called in any thread.
        """
        made = object.__new__(FormLibrary)
        made._forms, made._borrowing = self._forms, self._borrowing
        made._sources = {**self._sources, source: options}
        made._filled = {}
        return made

    def keys(self) -> tuple[str, ...]:
        """Return the keys of all forms, in alphabetical order."""
        return tuple(sorted({key for key, _ in self._forms}))

    def versions(self, key: str) -> tuple[int, ...]:
        """Return the versions of one form, oldest first."""
        return tuple(sorted(version for found, version in self._forms if found == key))

    def latest(self, key: str) -> Form:
        """Return the newest version of a form; raises ``FormNotFoundError``."""
        versions = self.versions(key)
        if not versions:
            raise FormNotFoundError(detail=key, form=key)
        return self.exact(key, versions[-1])

    def exact(self, key: str, version: int) -> Form:
        """Return the form by which something was written; raises ``FormNotFoundError``."""
        form = self._forms.get((key, version))
        if form is None:
            named = f"{key} {version}"
            raise FormNotFoundError(detail=named, form=named)
        is_borrowing = bool(self._sources) and (key, version) in self._borrowing
        return self._with_options(form) if is_borrowing else form

    def _with_options(self, form: Form) -> Form:
        """Return the form with the options of today; the same object while they are the same."""
        options = {source: ask() for source, ask in self._sources.items()}
        now = tuple(options.values())
        known = self._filled.get((form.key, form.version))
        if known is None or known[0] != now:
            sections = tuple(
                replace(section, fields=_filled(section.fields, options))
                for section in form.sections
            )
            known = now, replace(form, sections=sections)
            self._filled[form.key, form.version] = known
        return known[1]


def _borrows(form: Form) -> bool:
    """Whether the options of a field are defined elsewhere."""
    return any(
        one.options_from is not None for field in form.fields() for one in (field, *field.fields)
    )


def _filled(
    fields: tuple[Field, ...], options: Mapping[OptionSource, tuple[Option, ...]]
) -> tuple[Field, ...]:
    return tuple(
        replace(
            field,
            fields=_filled(field.fields, options),
            options=field.options
            if field.options_from is None
            else options.get(field.options_from, ()),
        )
        for field in fields
    )
