"""Words that are hard to see hold a file back, whoever they are about."""

from typing import Any

import pytest

from exitdesk.redaction.verifier.findings import FindingKind
from exitdesk.redaction.verifier.verifying import verify
from tests.redaction.planting import OURS, THEIRS, Paper


@pytest.mark.parametrize("paper", [OURS, THEIRS], ids=lambda paper: paper.name)
@pytest.mark.parametrize(("size", "is_held"), [(2.6, True), (5.0, False)])
def test_print_too_small_to_be_meant_to_be_read_is_hidden(
    paper: Paper, size: float, is_held: bool
) -> None:
    def draw(canvas: Any, face: str) -> None:
        canvas.setFont(face, size)
        canvas.drawString(72, 500, "asiakas tavattiin maanantaina")

    found = verify(paper.drawn(draw), (), paper.profile)
    assert [(one.kind, one.place) for one in found] == [
        (FindingKind.HIDDEN_TEXT, "tiny text")
    ] * is_held
