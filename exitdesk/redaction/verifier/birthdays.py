"""A protected day in all the ways it may be written."""

from datetime import date

_MONTHS = {
    "fi": ("tammi", "helmi", "maalis", "huhti", "touko", "kesä",
           "heinä", "elo", "syys", "loka", "marras", "joulu"),
    "sv": ("januari", "februari", "mars", "april", "maj", "juni",
           "juli", "augusti", "september", "oktober", "november", "december"),
}  # fmt: skip
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_UNITS_FI = (
    "ensimmäi", "toi", "kolma", "neljä", "viide", "kuude", "seitsemä", "kahdeksa", "yhdeksä",
)  # fmt: skip
_UNITS_SV = (
    "första", "andra", "tredje", "fjärde", "femte", "sjätte", "sjunde", "åttonde", "nionde",
)  # fmt: skip
_TENTHS_SV = (
    "tionde", "elfte", "tolfte", "trettonde", "fjortonde", "femtonde", "sextonde", "sjuttonde",
    "artonde", "nittonde", "tjugonde",
)  # fmt: skip


def _in_finnish(day: int) -> str:
    """Return a pattern for the ordinal number of a day, in any case."""
    tens, unit = divmod(day, 10)
    if day == 10:
        return r"kymmene(?:s|n)\w*"
    if tens == 1:
        first = ("yhde", "kahde", *_UNITS_FI[2:])[unit - 1]
        return rf"{first}\w*toista\w*"
    head = {0: "", 2: r"kahde\w*kymmene\w*", 3: r"kolma\w*kymmene\w*"}[tens]
    unit_word = ("", "yhde", "kahde", *_UNITS_FI[2:])[unit] if tens and unit else ""
    if not tens:
        unit_word = ("", *_UNITS_FI)[unit]
    return rf"{head}\s?{unit_word}\w*" if unit_word else head


def _in_swedish(day: int) -> str:
    if day < 10:
        return _UNITS_SV[day - 1]
    if day <= 20:
        return _TENTHS_SV[day - 10]
    if day == 30:
        return "trettionde"
    return ("tjugo" if day < 30 else "trettio") + r"\s?" + _UNITS_SV[day % 10 - 1]


def day_pattern(day: date) -> str:
    """Return a pattern that finds ``day`` in digits and in words of both languages."""
    month_fi = rf"{_MONTHS['fi'][day.month - 1]}kuu\w*"
    month_sv = _MONTHS["sv"][day.month - 1]
    number = rf"0?{day.day}"
    month_number = rf"(?:0?{day.month}|{_ROMAN[day.month - 1]})"
    year = rf"(?:[-'´’]?{day.year % 100:02d}|-?{day.year})(?!\d)"
    full_year = rf"\s+(?:vuonna\s+|år\s+)?{day.year}"
    close = rf"{day.day:02d}{day.month:02d}{day.year % 100:02d}"
    ordinal = rf"(?:{_in_finnish(day.day)}|{_in_swedish(day.day)})"
    return (
        rf"(?<!\d)(?:{number}\s*[./-]\s*{month_number}\s*[./-]\s*{year}"
        rf"|{number}\s*[./-]\s*{month_number}\.?\s{day.year}(?!\d)"
        rf"|{day.year}\s?[-./]\s?{month_number}\s?[-./]\s?{number}(?!\d)"
        rf"|{close}(?=[-+A-FU-Y]|\b)|{day.year}{day.month:02d}{day.day:02d}(?!\d)"
        rf"|{day.year % 100:02d}{day.month:02d}{day.day:02d}[-+]?\d{{4}}(?!\d)"
        rf"|{number}\s*(?:\.|:[ea]|:s)?\s*(?:{month_fi}|{month_sv}){full_year}"
        rf"|{month_fi}\s+{number}\s*\.?(?:\s?päivä\w*)?{full_year})"
        rf"|(?<!\w){ordinal}\s+(?:päivä\w*\s+)?(?:{month_fi}|{month_sv}){full_year}"
        rf"|(?<!\w){month_fi}\s+{ordinal}(?:\s+päivä\w*)?{full_year}"
    )
