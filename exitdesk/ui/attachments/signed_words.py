"""What is said of a signed paper and of the version that was signed."""

from exitdesk.casework.signed_papers import SignedVersion
from exitdesk.domain.texts import Text
from exitdesk.ui.cases.days import written

_VERSION = Text(sv="{title}, {day}, version {n}", fi="{title}, {day}, versio {n}")
_BELONGS = Text(sv="Hör till: {what}", fi="Kuuluu asiakirjaan: {what}")
_TITLE = Text(sv="Undertecknad: {what}", fi="Allekirjoitettu: {what}")


def named(version: SignedVersion) -> Text:
    """Return which agreement or plan of which day it is, and which version."""
    values = {"day": written(version.day), "n": version.number}
    return Text(
        sv=_VERSION.sv.format(title=version.title.sv, **values),
        fi=_VERSION.fi.format(title=version.title.fi, **values),
    )


def belonging(version: SignedVersion) -> Text:
    """Return what is said beside the attachment."""
    return _around(_BELONGS, version)


def proposed_title(version: SignedVersion) -> Text:
    """Return what the attachment may be called."""
    return _around(_TITLE, version)


def _around(words: Text, version: SignedVersion) -> Text:
    what = named(version)
    return Text(sv=words.sv.format(what=what.sv), fi=words.fi.format(what=what.fi))
