"""What making papers needs besides the vault: rules from the resources, and the renderer."""

from dataclasses import dataclass
from pathlib import Path

from exitdesk.casework.printing import TellingWords
from exitdesk.casework.rendering import Renderer


@dataclass(frozen=True, slots=True)
class PaperTools:
    """The same for every vault that this process opens."""

    renderer: Renderer
    telling: TellingWords

    @classmethod
    def load(cls, resources: Path, renderer: Renderer) -> "PaperTools":
        """Return the rules in the folder ``resources`` together with ``renderer``."""
        return cls(renderer, TellingWords.load(resources / "rules" / "telling_words.toml"))
