"""All forms of the program, by key and version."""

from pathlib import Path

from exitdesk.domain.texts import Text
from exitdesk.forms.errors import FormFileError, FormNotFoundError
from exitdesk.forms.loader import load_form
from exitdesk.forms.model import Form


class FormLibrary:
    """The forms in one folder; every file in it must load.

    Raises:
        FormFileError: for a file that is no form, or a folder without forms.
    """

    def __init__(self, folder: Path) -> None:
        self._forms: dict[tuple[str, int], Form] = {}
        for path in sorted(folder.glob("*.toml")):
            form = load_form(path)
            self._forms[form.key, form.version] = form
        if not self._forms:
            raise FormFileError(
                folder,
                folder.name,
                Text(sv="mappen har inga formulär", fi="kansiossa ei lomakkeita"),
            )

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
        return self._forms[key, versions[-1]]

    def exact(self, key: str, version: int) -> Form:
        """Return the form by which something was written; raises ``FormNotFoundError``."""
        form = self._forms.get((key, version))
        if form is None:
            named = f"{key} {version}"
            raise FormNotFoundError(detail=named, form=named)
        return form
