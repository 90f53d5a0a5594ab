"""Word lists as a minimal graph: millions of inflected forms in a file of a megabyte or two.

An edge is 32 bits: 24 bits index of the target's first edge, 1 bit "last edge of this node",
1 bit "a word ends with this letter", 6 bits letter. Index 0 is the empty node.
"""

import sys
from array import array
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Text

_MAGIC: Final = b"EDWG1\n"
_LAST: Final = 0x40
_ENDS: Final = 0x80


class WordGraphError(ExitDeskError):
    """A word list is missing or is not one of ours."""

    message = Text(
        sv="En ordlista för maskeringen saknas eller är skadad. Installera om programmet.",
        fi="Peittämisen sanaluettelo puuttuu tai on vioittunut. Asenna ohjelma uudelleen.",
    )


class WordGraph:
    """Answers whether a word (folded, small letters) is in the list."""

    def __init__(self, alphabet: str, edges: "array[int]") -> None:
        self._codes = {letter: code for code, letter in enumerate(alphabet)}
        self._alphabet = alphabet
        self._edges = edges

    @classmethod
    def load(cls, path: Path) -> "WordGraph":
        """Return the list in ``path``; raises ``WordGraphError``."""
        try:
            data = path.read_bytes()
        except OSError as error:
            raise WordGraphError(detail=path.name) from error
        if not data.startswith(_MAGIC):
            raise WordGraphError(detail=path.name)
        alphabet, _, body = data[len(_MAGIC) :].partition(b"\n")
        edges: array[int] = array("I")
        if edges.itemsize != 4 or len(body) % 4:
            raise WordGraphError(detail=path.name)
        edges.frombytes(body)
        if sys.byteorder == "big":
            edges.byteswap()
        return cls(alphabet.decode(), edges)

    def save(self, path: Path) -> None:
        """Write the list to ``path``."""
        edges = array("I", self._edges)
        if sys.byteorder == "big":
            edges.byteswap()
        path.write_bytes(_MAGIC + self._alphabet.encode() + b"\n" + edges.tobytes())

    def __contains__(self, word: str) -> bool:
        edges, codes = self._edges, self._codes
        node = edges[0] >> 8
        ends = 0
        for letter in word:
            wanted = codes.get(letter)
            if wanted is None or not node:
                return False
            while True:
                edge = edges[node]
                if edge & 0x3F == wanted:
                    node, ends = edge >> 8, edge & _ENDS
                    break
                if edge & _LAST:
                    return False
                node += 1
        return bool(ends)

    def prefixes(self, word: str) -> list[int]:
        """Return the lengths of all beginnings of ``word`` that are words themselves."""
        found = []
        edges, codes = self._edges, self._codes
        node = edges[0] >> 8
        for length, letter in enumerate(word, 1):
            wanted = codes.get(letter)
            if wanted is None or not node:
                break
            edge = edges[node]
            while edge & 0x3F != wanted and not edge & _LAST:
                node += 1
                edge = edges[node]
            if edge & 0x3F != wanted:
                break
            if edge & _ENDS:
                found.append(length)
            node = edge >> 8
        return found


class _Node:
    __slots__ = ("children", "ends")

    def __init__(self) -> None:
        self.children: dict[str, _Node] = {}
        self.ends = False


class WordGraphBuilder:
    """Makes a minimal graph from words in sorted order (Daciuk's incremental algorithm)."""

    def __init__(self) -> None:
        self._root = _Node()
        self._known: dict[tuple[object, ...], _Node] = {}
        self._open: list[tuple[_Node, str, _Node]] = []
        self._previous = ""

    def _settle(self, keep: int) -> None:
        while len(self._open) > keep:
            parent, letter, child = self._open.pop()
            key = (child.ends, *((mark, id(node)) for mark, node in child.children.items()))
            parent.children[letter] = self._known.setdefault(key, child)

    def add(self, word: str) -> None:
        """Add a word; raises ``ValueError`` when the words do not come in sorted order."""
        if word <= self._previous and self._previous:
            raise ValueError("words must come sorted, each once")
        shared = 0
        for left, right in zip(word, self._previous, strict=False):
            if left != right:
                break
            shared += 1
        self._settle(shared)
        node = self._open[-1][2] if self._open else self._root
        for letter in word[shared:]:
            fresh = _Node()
            node.children[letter] = fresh
            self._open.append((node, letter, fresh))
            node = fresh
        node.ends = True
        self._previous = word

    def finish(self) -> WordGraph:
        """Return the graph of the words added."""
        self._settle(0)
        order, places = [self._root], {id(self._root): 1}
        free = 1 + len(self._root.children)
        for node in order:
            for child in node.children.values():
                if child.children and id(child) not in places:
                    places[id(child)] = free
                    free += len(child.children)
                    order.append(child)
        alphabet = "".join(sorted({letter for node in order for letter in node.children}))
        edges = array("I", [0] * free)
        edges[0] = (1 << 8) if self._root.children else 0
        for node in order:
            place = places[id(node)]
            for offset, (letter, child) in enumerate(node.children.items()):
                last = _LAST if offset == len(node.children) - 1 else 0
                ends = _ENDS if child.ends else 0
                target = places.get(id(child), 0)
                edges[place + offset] = (target << 8) | last | ends | alphabet.index(letter)
        return WordGraph(alphabet, edges)


def graph_of(words: Iterable[str]) -> WordGraph:
    """Return the graph of ``words``, in any order, repeated or not."""
    builder = WordGraphBuilder()
    for word in sorted(set(words)):
        builder.add(word)
    return builder.finish()
