"""What the register says, in words: the log itself keeps keys."""

from collections.abc import Callable, Iterable, Mapping

from exitdesk.casework.disclosure_grounds import DisclosureGrounds
from exitdesk.casework.partner_rules import partner_names
from exitdesk.domain.disclosures import ContentMark, Disclosure
from exitdesk.domain.texts import Text
from exitdesk.forms.errors import FormNotFoundError
from exitdesk.forms.library import FormLibrary
from exitdesk.forms.model import Field, Form

OWN_NAME = "officer"  # form key of what is told of the officer at the desk
_OWN_NAME_TEXT = Text(sv="Tjänstemannens eget namn", fi="Virkamiehen oma nimi")


class DisclosureWords:
    """Puts keys of the register into words; an unknown key stands for itself.

    Args:
        forms: every version of every form.
        recipients: gives the names of everyone who ever was a recipient of reports, by key.
        grounds: recipients and grounds of necessary disclosures.
    """

    def __init__(
        self,
        forms: FormLibrary,
        recipients: Callable[[], Mapping[str, Text]],
        grounds: DisclosureGrounds,
    ) -> None:
        self._forms = forms
        self._recipients = recipients
        self._grounds = grounds

    def recipient(self, key: str) -> Text:
        """Return who received."""
        found = self._recipients().get(key) or self._grounds.recipients.get(key)
        return found or _as_it_is(key)

    def partner(self, disclosure: Disclosure) -> Text | None:
        """Return to which partner of the register a referral went, None for none."""
        return partner_names(self._forms).get(disclosure.partner)

    def whom(self, disclosure: Disclosure) -> Text:
        """Return who received, by the partner's name where there is one."""
        return self.partner(disclosure) or self.recipient(disclosure.recipient)

    def recipients(self) -> Mapping[str, Text]:
        """Return everyone who may stand in the register, by key: first who gets reports."""
        return {**self._recipients(), **self._grounds.recipients}

    def ground(self, key: str) -> Text:
        """Return why something had to be told."""
        known = self._grounds.grounds.get(key)
        return _as_it_is(key) if known is None else known.label

    def why(self, disclosure: Disclosure) -> Text:
        """Return what it was for: the purpose as typed, or the ground."""
        if disclosure.is_necessary:
            return self.ground(disclosure.ground)
        return _as_it_is(disclosure.purpose)

    def content(self, mark: ContentMark) -> Text:
        """Return a question with its form's title, never the answer."""
        if mark.form_key == OWN_NAME:
            return _OWN_NAME_TEXT
        form = self._form(mark)
        if form is None:
            return _as_it_is(f"{mark.form_key} {mark.form_version}: {mark.field_id}")
        label = _label(form, mark.field_id)
        times = f" ({mark.times})" if mark.times > 1 else ""
        return Text(
            sv=f"{form.title.sv}: {label.sv}{times}", fi=f"{form.title.fi}: {label.fi}{times}"
        )

    def _form(self, mark: ContentMark) -> Form | None:
        try:
            return self._forms.exact(mark.form_key, mark.form_version)
        except FormNotFoundError:
            return None


def _label(form: Form, field_id: str) -> Text:
    outer, _, inner = field_id.partition("/")
    field = _found(form.fields(), outer)
    if field is None:
        return _as_it_is(field_id)
    within = _found(field.fields, inner) if inner else None
    if within is None:
        return field.label
    title = field.row_title or field.label
    return Text(sv=f"{title.sv}: {within.label.sv}", fi=f"{title.fi}: {within.label.fi}")


def _found(fields: Iterable[Field], field_id: str) -> Field | None:
    return next((field for field in fields if field.id == field_id), None)


def _as_it_is(words: str) -> Text:
    return Text(sv=words or "–", fi=words or "–")
