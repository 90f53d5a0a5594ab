"""Reads a finished PDF again, as a stranger would, and says what must not leave.

Shares no code with the redaction engine: what one overlooks, the other has a chance to find.
"""

from exitdesk.redaction.verifier.findings import Finding, FindingKind
from exitdesk.redaction.verifier.profiles import (
    CLIENT_HELD,
    PLAIN,
    REPORT,
    REPORT_WITH_TIMELINE,
    VerifierProfile,
)
from exitdesk.redaction.verifier.verifying import verify

__all__ = [
    "CLIENT_HELD",
    "PLAIN",
    "REPORT",
    "REPORT_WITH_TIMELINE",
    "Finding",
    "FindingKind",
    "VerifierProfile",
    "verify",
]
