"""What each kind of document may hold."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class VerifierProfile:
    """The allow-list that goes with a kind of document.

    ``curves``: whether Bézier curves are drawn on purpose (a timeline). ``font_stem``: the only
    font family allowed, or "" for any. ``titles``: the only titles allowed, or empty for any.
    ``bare_metadata``: whether the file may name neither author nor time nor program.
    """

    name: str
    curves: bool = False
    font_stem: str = ""
    titles: frozenset[str] = frozenset()
    bare_metadata: bool = False


PLAIN = VerifierProfile("plain")
REPORT = VerifierProfile("report", font_stem="OpenSans", bare_metadata=True)
REPORT_WITH_TIMELINE = VerifierProfile(
    "report with timeline", curves=True, font_stem="OpenSans", bare_metadata=True
)
CLIENT_HELD = VerifierProfile("client held", curves=True, font_stem="OpenSans", bare_metadata=True)
