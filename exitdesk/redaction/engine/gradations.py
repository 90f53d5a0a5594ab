"""Consonant gradation: from the strong grade to the weak and back."""

from typing import Final

VOWELS: Final = frozenset("aeiouyåäö")

_DOUBLE: Final = {"kk": "k", "pp": "p", "tt": "t"}
_CLUSTERS: Final = {
    "nk": ("ng",), "nt": ("nn",), "mp": ("mm",), "lt": ("ll",), "rt": ("rr",), "ht": ("hd",),
    "lp": ("lv",), "rp": ("rv",), "lk": ("l", "lj"), "rk": ("r", "rj"), "hk": ("h", "hj"),
}  # fmt: skip
_BACK: Final = {
    "ng": "nk", "nn": "nt", "mm": "mp", "ll": "lt", "rr": "rt", "hd": "ht", "lv": "lp", "rv": "rp",
}  # fmt: skip


def weak_grades(body: str, vowel: str) -> tuple[str, ...]:
    """Return the weak grades of a stem ``body`` + ``vowel``, without the vowel.

    Empty when the stem has no gradation. "Virt" + "a" gives "virr", "Mäk" + "i" gives "mä".
    """
    pair, before = body[-2:], body[-2:-1]
    if pair in _DOUBLE:
        return (body[:-1],)
    if pair in _CLUSTERS:
        return tuple(body[:-2] + weaker for weaker in _CLUSTERS[pair])
    if before not in VOWELS or len(body) < 2:
        return ()
    head, last = body[:-1], body[-1]
    if last == "k":
        if before == vowel:
            return (head + "v", head) if vowel in "uy" else (head, head + "'")
        return (head,)
    return {"t": (head + "d",), "p": (head + "v",)}.get(last, ())


def gradation_is_certain(body: str) -> bool:
    """Whether any name with this stem has the weak grade (kk, pp, tt); others may resist it."""
    return body[-2:] in _DOUBLE


def strong_grades(body: str) -> tuple[str, ...]:
    """Return the strong grades that a weak ``body`` may stand for: "rinn" gives "rint".

    For nouns in -e and -as, whose nominative is the weak one.
    """
    pair, last = body[-2:], body[-1:]
    if pair in _BACK:
        return (body[:-2] + _BACK[pair],)
    if last == "j" and body[-2:-1] in "lrh":  # Hylje : Hylkeen
        return (body[:-1] + "k",)
    if body[-2:-1] not in VOWELS and not (last in "kpt" and body[-2:-1] in "lrnmh"):
        return ()
    found = {"k": ("kk",), "p": ("pp",), "t": ("tt",), "d": ("t",), "v": ("p",)}.get(last, ())
    return tuple(body[:-1] + stronger for stronger in found)
