"""Finnish endings as ready-made sets: case × possessive suffix × clitic, both harmonies."""

from collections.abc import Iterable, Iterator
from functools import cache

Endings = frozenset[str]

_CLITICS = (
    "", "kin", "kaan", "kään", "ko", "kö", "han", "hän", "pa", "pä", "kos", "kös", "kohan",
    "köhän", "pas", "päs", "pahan", "pähän", "kinko", "kinkö", "kinhan", "kinhän",
)  # fmt: skip
_POSSESSIVES = ("ni", "si", "nsa", "nsä", "mme", "nne")
_WEAK_CASES = (
    "n",
    "ssa",
    "ssä",
    "sta",
    "stä",
    "lla",
    "llä",
    "lta",
    "ltä",
    "lle",
    "ksi",
    "tta",
    "ttä",
)
_PLURAL_WEAK_CASES = tuple(
    "i" + case for case in _WEAK_CASES if case != "n"
)  # the instructive (-in) is no form of a name
_PLURAL_STRONG_CASES = (
    "ia", "iä", "ja", "jä", "ita", "itä", "ien", "jen", "iden", "itten", "iin", "ihin", "isiin",
    "ina", "inä",
)  # fmt: skip


def _with_possessives(case: str) -> Iterator[str]:
    """Yield ``case`` with each possessive suffix it can take."""
    if case.endswith("ksi"):
        base = case[:-1] + "e"
    elif case.endswith("n"):
        base = case[:-1]
    else:
        base = case
    for possessive in _POSSESSIVES:
        yield base + possessive
    if not case.endswith("n"):
        yield base + base[-1] + "n"


def _expanded(cases: Iterable[str], plain: Iterable[str] = ()) -> Endings:
    """Return ``cases`` with possessives and clitics, ``plain`` with clitics only."""
    whole = [*plain]
    for case in cases:
        whole.append(case)
        whole.extend(_with_possessives(case))
    return frozenset(ending + clitic for ending in whole for clitic in _CLITICS)


@cache
def nominative() -> Endings:
    """Endings of the basic form: clitics."""
    return frozenset(_CLITICS)


@cache
def weak() -> Endings:
    """Endings on the weak singular stem: Virra-n, Virra-lle."""
    return _expanded(_WEAK_CASES[1:], plain=("n", "t"))


@cache
def weak_without_elative() -> Endings:
    """As ``weak`` but for -sta: ungraded "Virtasta" is Virtanen, not Virta."""
    return frozenset(ending for ending in weak() if not ending.startswith(("sta", "stä")))


@cache
def elative() -> Endings:
    """The endings that ``weak_without_elative`` leaves out."""
    return weak() - weak_without_elative()


@cache
def strong(vowel: str) -> Endings:
    """Endings on the strong singular stem that ends in ``vowel``: Virta-a, Virta-an, Virta-ni."""
    return _expanded(("a", "ä", "na", "nä", vowel + "n"), plain=_POSSESSIVES) | _expanded(
        (), plain=("ine" + suffix for suffix in (*_POSSESSIVES, "en"))
    )


@cache
def strong_long(vowel: str) -> Endings:
    """Endings on a stem that ends in two vowels: Porvoo-ta, Porvoo-seen, Suo-hon, Laine-ena."""
    return _expanded(
        ("a", "ä", "ta", "tä", "na", "nä", "seen", f"h{vowel}n", f"{vowel}n"), plain=_POSSESSIVES
    )


@cache
def partitive() -> Endings:
    """Endings on a consonant stem: Virtas-ta, Virtas-ten, Hannes-ta."""
    return _expanded(("ta", "tä", "ten"))


@cache
def plural_strong() -> Endings:
    """Endings on the strong plural stem without its i: Virto-ja, Järv-ien, Kallio-ihin."""
    comitative = ("ine" + suffix for suffix in (*_POSSESSIVES, "en"))
    return _expanded(_PLURAL_STRONG_CASES, plain=comitative)


@cache
def plural_in_i() -> Endings:
    """Endings on a plural stem that loses its vowel: Järv-iä, Virtas-ien, Matt-ien."""
    comitative = ("ine" + suffix for suffix in (*_POSSESSIVES, "en"))
    return _expanded(("ia", "iä", "ien", "iin", "ina", "inä"), plain=comitative)


@cache
def plural_weak() -> Endings:
    """Endings on the weak plural stem without its i: Virro-issa, Mä-illä."""
    return _expanded(_PLURAL_WEAK_CASES)
