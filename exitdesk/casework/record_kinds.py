"""What kinds of information a case holds: the forms by which it was written, and attachments."""

from collections.abc import Mapping

from exitdesk.domain.texts import Text
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Option, OptionSource

ATTACHMENTS = "attachment"  # kind of what was attached
_ATTACHMENTS = Text(sv="Bilagor", fi="Liitteet")


class RecordKinds:
    """The kinds by key; ``forms`` is the library as it was loaded, before anything is offered."""

    def __init__(self, forms: FormLibrary) -> None:
        titles = {key: forms.latest(key).title for key in forms.keys()}  # noqa: SIM118
        self._titles: Mapping[str, Text] = {**titles, ATTACHMENTS: _ATTACHMENTS}
        self._options = tuple(Option(key, title) for key, title in self._titles.items())

    def offered_in(self, forms: FormLibrary) -> FormLibrary:
        """Return the forms with the kinds where they ask for one."""
        return forms.offering(OptionSource.RECORD_KINDS, self._now)

    def title(self, kind: str) -> Text:
        """Return what a kind is called; an unknown key stands for itself."""
        return self._titles.get(kind) or Text(sv=kind or "–", fi=kind or "–")

    def _now(self) -> tuple[Option, ...]:
        return self._options
