"""A small inflector of its own, for names whose inflection leaves no doubt."""

from collections.abc import Iterator

CLITICS = ("", "kin", "kaan", "ko", "han", "pa")
_BACK = frozenset("aouAOU")
_GRADING = frozenset("kptKPT")


def _suits(name: str, ending: str) -> str:
    """Return ``ending`` in the vowel harmony of ``name``."""
    if _BACK & set(name):
        return ending
    return ending.replace("a", "ä").replace("o", "ö")


def is_plain(name: str) -> bool:
    """Whether the name is inflected without change of stem, whoever inflects it."""
    if name.endswith("nen"):
        return len(name) > 5
    last, before = name[-1], name[-2]
    if last in "aouiåyöä":
        return before.isalpha() and before not in _GRADING and before not in "aeiouyåäö"
    return last in "bdfglmnrkt" and before in "aeiouyåäö" and not name.endswith(("ar", "er", "el"))


def forms(name: str) -> Iterator[str]:
    """Yield the singular cases of a plain name, with and without clitics."""
    if name.endswith("nen"):
        stem, partitive, illative = name[:-3] + "se", name[:-3] + "s" + "ta", "en"
    elif name[-1] in "aouiåyöä":
        stem, partitive, illative = name, name + "a", name[-1] + "n"
    else:
        stem, partitive, illative = name + "i", name + "ia", "in"
    cases = ["n", "ssa", "sta", "lla", "lta", "lle", "ksi", "na", illative, "nsa", "lleni"]
    whole = [name, partitive, *(stem + case for case in cases)]
    for form in whole:
        body = name.removesuffix("nen")
        written = body + _suits(name, form[len(body) :])
        for clitic in CLITICS:
            yield written + _suits(name, clitic)
