"""Why a tour could not go on."""

from typing import ClassVar

from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text


class TourStoppedError(ExitDeskError):
    """A step of the tour did not find what it needs; nothing is skipped."""

    message: ClassVar[Text] = Text(
        sv="Rundturen stannade vid \u201d{step}\u201d: {what}",
        fi="Kierros pysähtyi vaiheeseen \u201d{step}\u201d: {what}",
    )
