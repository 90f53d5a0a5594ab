"""Whether a word of a text is a form of a name, seen from the ending backwards.

The engine generates every form of a name and looks it up. This module goes the other way: it
takes a word as it stands, tries the stems the name can have, and asks whether what is left over
is a chain of Finnish or Swedish endings. It would rather stop one word too many.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

_VOWELS = "aeiouyäöå"
_OPEN_CASES = (  # ending in a vowel: "-nsa" or a lengthened vowel and n may follow
    "a|ä|ta|tä|tta|ttä|na|nä|kse|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ine|"
    "ia|iä|ja|jä|ita|itä|ina|inä|ikse|issa|issä|ista|istä|illa|illä|ilta|iltä|ille|itta|ittä"
)
_CLOSED_CASES = (  # ending in a consonant or only standing last
    "n|t|ksi|h[aeiouyäö]n|seen|siin|ien|jen|iden|itten|ten|tten|den|ihin|isiin|iin|iksi"
)
_POSSESSIVES = "ni|si|nsa|nsä|mme|nne"
_CLITICS = "kin|kaan|kään|ko|kö|han|hän|pa|pä|kos|kös"
_CASES = f"{_OPEN_CASES}|{_CLOSED_CASES}"
_SWEDISH = re.compile(r"(?:[:'’]?s|['’]|:[a-zåäö]{1,6})", re.IGNORECASE)
_COLON = re.compile(rf"i?[:'’](?:{_CASES}|[aeiouyäö]n)(?:{_CLITICS})?", re.IGNORECASE)

# strong grade -> weak grades, longest first
_GRADES = (
    ("kk", ("k",)), ("pp", ("p",)), ("tt", ("t",)),
    ("nk", ("ng",)), ("nt", ("nn",)), ("mp", ("mm",)), ("lt", ("ll",)), ("rt", ("rr",)),
    ("ht", ("hd",)), ("lk", ("l", "lj")), ("rk", ("r", "rj")), ("hk", ("h", "hj")),
    ("k", ("", "v", "j")), ("p", ("v",)), ("t", ("d",)),
)  # fmt: skip
_WEAK_TO_STRONG = (
    ("ng", "nk"), ("nn", "nt"), ("mm", "mp"), ("ll", "lt"), ("rr", "rt"), ("hd", "ht"),
    ("d", "t"), ("v", "p"), ("k", "kk"), ("p", "pp"), ("t", "tt"),
)  # fmt: skip
# Names that are inflected in their first part too: Uusitalo : Uudentalon.
_FIRST_PARTS = {
    "uusi": ("uuden", "uutta", "uuteen", "uude"), "iso": ("ison", "isoa", "iso"),
    "vanha": ("vanhan", "vanhaa", "vanha"), "pitkä": ("pitkän", "pitkää", "pitkä"),
    "musta": ("mustan", "mustaa", "musta"), "vähä": ("vähän", "vähää", "vähä"),
}  # fmt: skip
_LOCAL_CASES = ("ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "ksi", "na", "nä")


@lru_cache(maxsize=64)
def _endings_after(letter: str) -> re.Pattern[str]:
    """Return the endings that may follow a stem's last letter; the illative repeats it."""
    into = f"|{letter}n" if letter in _VOWELS else ""
    if letter == "i":
        into += "|en"  # the plural genitive: Mäkien, Anttien
    onto = f"|{letter}(?:{_POSSESSIVES})" if letter in _VOWELS else ""
    return re.compile(
        rf"(?:(?:{_OPEN_CASES})(?:{_POSSESSIVES}|[aeiouyäö]n)?|(?:{_CLOSED_CASES}{into})"
        rf"|(?:h[aeiouyäö]|see|sii)(?:{_POSSESSIVES}){onto}|(?:{_POSSESSIVES}))?"
        rf"(?:{_CLITICS}){{0,2}}"
    )


def _softened(body: str) -> Iterator[str]:
    """Yield ``body`` (which ends in a consonant) with its last consonants in the weak grade."""
    for strong, weak_forms in _GRADES:
        if body.endswith(strong) and len(body) > len(strong):
            before = body[: -len(strong)]
            if len(strong) == 1 and before[-1] in "st":
                return
            yield from (before + weak for weak in weak_forms)
            return


def _hardened(body: str) -> Iterator[str]:
    """Yield ``body`` with its last consonants in the strong grade."""
    for weak, strong in _WEAK_TO_STRONG:
        if body.endswith(weak):
            yield body[: -len(weak)] + strong
            return


def _vowel_stems(name: str) -> Iterator[str]:
    body, last = name[:-1], name[-1]
    bodies = [body, *_softened(body)]
    for one in bodies:
        yield one + last
        if last == "i":
            yield one + "e"
        if last in "aä":
            yield from (one + "o", one + "ö", one + "i")
        if last == "e":
            yield from (one + "ee", one + "i")
    if last == "e":
        for one in _hardened(body):
            yield from (one + "ee", one + "e", one + "i")
    if last == "i":
        yield from _i_stems(name)
    if name.endswith(("uo", "yö", "ie")):
        yield name[:-2] + last  # the plural: Mäkitie : Mäkiteillä


def _i_stems(name: str) -> Iterator[str]:
    if name.endswith("si"):
        yield from (name[:-2] + "te", name[:-2] + "de", name[:-2] + "t", name[:-2] + "s")
    if name.endswith("mi"):
        yield name[:-2] + "n"
    if name.endswith(("li", "ri", "ni")):
        yield name[:-1]
    if name.endswith("veli"):
        yield from (name[:-1] + "je", name[:-1] + "j")


def _consonant_stems(name: str) -> Iterator[str]:
    yield from (name + "i", name + "ei", name + "ej", name)
    if name.endswith("nen"):
        yield from (name[:-3] + "se", name[:-3] + "s", name[:-3] + "si")
    if name.endswith("s") and len(name) > 2:
        yield from _s_stems(name[:-1])
    if name.endswith(("l", "r")):  # Mikkel, Ilmatar : Ilmattare-, Taival : Taipalee-
        for one in (name[:-2], *_hardened(name[:-2])):
            yield from (one + name[-2:], one + name[-2:] + "e", one + name[-2:] + "ee")
    if name.endswith("in"):  # Avain : Avaime-, Soitin : Soittime-
        for one in (name[:-2], *_hardened(name[:-2])):
            yield from (one + "ime", one + "im")
    if name.endswith(("ut", "yt")):  # Ohut : Ohue-
        yield from (name[:-1] + "e", name[:-1])
    elif name.endswith("t") and name[-2:-1] in _VOWELS:  # a plural: Sudet, Enkelit
        yield from _plural_stems(name[:-1])
    if name.endswith(("ton", "tön")):
        yield from (name[:-3] + "ttom" + vowel for vowel in "aäi")


def _s_stems(body: str) -> Iterator[str]:
    """Yield the stems of a name in -s, of which ``body`` is the rest."""
    yield from (body + "kse", body + "ksi", body)
    if body[-1] not in _VOWELS:
        return
    root = body[:-1]
    for one in (root, *_hardened(root)):
        yield from (one + body[-1] * 2, one + body[-1])
    if body[-1] in "uy":  # Rakkaus : Rakkaude-
        yield from (body + "te", body + "de", body + "t", body + "ksi")
    if body.endswith("mie"):  # Mies : Miehe-
        yield from (body + "he", body + "h")


def _plural_stems(weak: str) -> Iterator[str]:
    """Yield the plural stems of a name that is itself a plural, ``weak`` its stem."""
    root, vowel = weak[:-1], weak[-1]
    roots = (root, *_hardened(root), root[:-1] + "s" if root.endswith("d") else root)
    softened = {"a": "oi", "ä": "öi"}.get(vowel, vowel)
    for one in roots:
        yield from (one, *(one + other for other in softened), weak)


def stems(name: str) -> frozenset[str]:
    """Return the stems, in lower case, that endings can follow in the forms of ``name``."""
    low = name.casefold()
    found = _vowel_stems(low) if low[-1:] in _VOWELS else _consonant_stems(low)
    return frozenset(stem for stem in (low, *found) if len(stem) >= min(2, len(low)))


@lru_cache(maxsize=1024)
def _first_parts(name: str) -> tuple[tuple[str, str], ...]:
    """Return the inflected beginnings a name can have, each with the rest of the name."""
    found = []
    for first, forms in _FIRST_PARTS.items():
        rest = name.removeprefix(first)
        if rest != name and len(rest) > 2:
            weak = forms[-1]
            found += [(form, rest) for form in (*forms[:-1], *(weak + c for c in _LOCAL_CASES))]
    return tuple(found)


class NameForms:
    """Knows every form one word of a protected term can take."""

    def __init__(self, name: str) -> None:
        self._name = name.casefold()
        self._stems = stems(name)

    def covers(self, word: str) -> bool:
        """Whether ``word`` (any case of letters) is the name with or without endings."""
        low = word.casefold()
        if low == self._name:
            return True
        if len(self._name) < 2:
            return False
        rest = low.removeprefix(self._name)
        if rest != low and (_SWEDISH.fullmatch(rest) or _COLON.fullmatch(rest)):
            return True
        if any(
            low.startswith(stem) and self._is_ending(stem, low[len(stem) :])
            for stem in self._stems
        ):
            return True
        return any(
            low.startswith(first) and NameForms(rest).covers(low[len(first) :])
            for first, rest in _first_parts(self._name)
        )

    def _is_ending(self, stem: str, rest: str) -> bool:
        if not rest:
            # A bare stem is no form, but for the nominative and "Virtas-" of compounds.
            return stem == self._name or stem == self._name.removesuffix("nen") + "s"
        if stem == self._name and stem[-1] not in _VOWELS and rest[0] in "aä":
            return False  # after a consonant comes i: Hell : Helliä, never "Hellä"
        return _endings_after(stem[-1]).fullmatch(rest) is not None
