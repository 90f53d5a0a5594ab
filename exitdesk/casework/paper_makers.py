"""From what is to be on a paper to the finished paper, without keeping the vault waiting.

Reading the vault and writing its log are short and belong to the vault's thread; making and
checking the file take seconds and belong to another thread, which waits for the worker process.
"""

import threading
from collections.abc import Callable, Mapping

from exitdesk.casework.errors import HeldBackError
from exitdesk.casework.identity_walls import IdentityWall, TwoIdentitiesError
from exitdesk.casework.papers import Paper, PaperToMake
from exitdesk.casework.rendering import Rendered, Renderer, Stage
from exitdesk.domain.actions import Action
from exitdesk.vault import Vault

__all__ = ["PaperMaker", "Rendered", "Stage"]


class PaperMaker:
    """Makes the papers of one vault; each method says in which thread it belongs."""

    def __init__(self, vault: Vault, renderer: Renderer, wall: IdentityWall) -> None:
        self._vault = vault
        self._wall = wall
        self._renderer = renderer

    def warm_up(self) -> None:
        """Have the worker process ready; not in the vault's thread.

        Raises:
            RenderingFailedError: when the system gives no process.
        """
        self._renderer.warm_up()

    def render(
        self,
        to_make: PaperToMake,
        reached: Callable[[Stage], None],
        cancelled: threading.Event,
    ) -> Rendered:
        """Return the file, checked; takes its time, so not in the vault's thread.

        Raises:
            RenderingFailedError: when it was cancelled, or the worker process failed.
            ExitDeskError: what the document itself cannot be.
        """
        return self._renderer.make(
            to_make.request, to_make.check, reached=reached, cancelled=cancelled
        )

    def stop(self) -> None:
        """End the paper being made, if any; from any thread."""
        self._renderer.stop()

    def release(self, to_make: PaperToMake, rendered: Rendered) -> Paper:
        """Return the paper and enter what was decided for it; in the vault's thread.

        Raises:
            HeldBackError: when the check found something; the log gets counts only.
            TwoIdentitiesError: when somebody's two identities would stand on it.
        """
        if to_make.decided:
            self._enter(Action.REDACTION_DECIDED, to_make, to_make.decided)
        if to_make.recognised:
            self._enter(Action.RECOGNITION_CHECKED, to_make, to_make.recognised)
        if rendered.findings:
            count = {"findings": str(len(rendered.findings))}
            self._enter(Action.EXPORT_REFUSED, to_make, {**to_make.refused, **count})
            raise HeldBackError(rendered.findings, detail=to_make.kind.value)
        document = rendered.document
        self._require_one_identity(to_make, document.words)
        return Paper(
            kind=to_make.kind,
            case_id=to_make.case_id,
            pdf=document.pdf,
            pages=document.pages,
            missing_glyphs=document.missing_glyphs,
            folding=document.folding,
            file_name=to_make.file_name,
            may_be_saved=to_make.may_be_saved,
            object_id=to_make.object_id,
            basis=to_make.basis,
            logged_purpose=to_make.logged_purpose,
            version=to_make.version,
            left_out=document.left_out,
        )

    def _require_one_identity(self, to_make: PaperToMake, words: str) -> None:
        """Let pass only a paper on which nobody stands with two identities."""
        if not to_make.case_id:
            return
        try:
            self._wall.require_one_side(to_make.case_id, words)
        except TwoIdentitiesError:
            self._enter(Action.EXPORT_REFUSED, to_make, {**to_make.refused, "findings": "1"})
            raise

    def _enter(self, action: Action, to_make: PaperToMake, detail: Mapping[str, str]) -> None:
        case_id = to_make.case_id or None  # a paper may be about no case
        self._vault.ledger.note(action, case_id=case_id, detail=dict(detail))
