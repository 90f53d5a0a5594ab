"""For each pattern of the redactor a sample that only this pattern takes care of."""

from collections.abc import Iterator

from tests.mutations.witnesses import Witness

_NOBODY: dict[str, list[str]] = {}
_BORN = {"dob": ["1981-02-02", "1981-12-11"]}

# pattern, a sample of it, and what of the sample must be gone, when that is not all.
_SHAPES: tuple[tuple[str, ...], ...] = (
    ("phones._LINE", "0-40-1234567"),
    ("phones._INTERNATIONAL", "+99 12 34 56 7"),
    ("phones._DOMESTIC", "(0999) 12 34 56", "34"),
    ("phones._DOTTED", "0123.4567.89", "4567"),
    ("phones._WITHOUT_PLUS", "358 1 2 3 4 5 6"),
    ("phones._DIGIT_BY_DIGIT", "0 1 2 3 4 5 6 7"),
    ("phones._HALF_HIDDEN", "044 xxx x543", "x543"),
    ("phones._WITHOUT_ZERO", "44 987 65 43"),
    ("phones._MISREAD", "O44 98765l3"),
    ("phones._AFTER_WORD", "puh 987 654", "654"),
    ("phones._SAID", "nolla neljä nolla yksi kaksi kolme neljä"),
    ("online._EMAIL", "korppi at example piste fi", "example"),
    ("online._EMAIL_PLAIN", "korppi@example"),
    ("online._NO_DOT", "korppi (at) example"),
    ("online._LETTER_BY_LETTER", "k o r p p i @ a b c d"),
    ("online._URL", "hxxp://paikka/korppi"),
    ("online._DOMAIN", "korppi.example.fi"),
    ("online._AT_HANDLE", "@korppi"),
    ("online._TAGGED", "Korppi#1234"),
    ("online._UNDERSCORED", "musta_korppi"),
    ("online._AFTER_SERVICE", "snap korppi.k", "korppi.k"),
    ("online._AFTER_COLON", "snap: korppi", "korppi"),
    ("online._LETTERS_AND_NUMBER", "korppi81"),
    ("online._DOTTED", "musta.korppi8"),
    ("online._OWN_NAME", "nimimerkki qwertyx", "qwertyx"),
    ("plates._FINNISH", "RUK-905"),
    ("plates._SMALL", "ruk-905"),
    ("plates._SPACED", "RUK 905"),
    ("plates._SWEDISH", "ABC 12D"),
    ("plates._TRACTOR", "12-ABC"),
    ("plates._DIPLOMATIC", "CD-1234"),
    ("plates._CLOSE", "ruk905"),
    ("plates._NAMED", "rekkari Å 12", "Å 12"),
    ("plates._BEFORE_WORD", "ab 12 kilvet", "ab 12"),
    ("identity_codes._CODE", "hetu140592X918I"),
    ("identity_codes._LONG_DATE", "14.5.1992-918D"),
    ("identity_codes._MISREAD", "14O592-918D"),
    ("identity_codes._ODD_SEPARATOR", "140592=918D", "918D"),
    ("identity_codes._GAPS", "1405 1992-918D"),
    ("identity_codes._MISTYPED", "14059-918D"),
    ("identity_codes._WITHOUT_CHECK", "140592A918"),
    ("identity_codes._SPACED_OUT", "1 4 0 5 9 2 - 9 1 8 D"),
    ("identity_codes._WITHOUT_SEPARATOR", "140592918D"),
    ("identity_codes._BIRTH_HALF", "140592"),
    ("identity_codes._BIRTH_GROUPS", "14 05 92", "14"),
    ("identity_codes._END_HALF", "-918D"),
    ("identity_codes._BARE_END_HALF", "hetun loppu 9180", "9180"),
    ("identity_codes._CODE_WORD", "hetun loppu 9180", "9180"),
    ("identity_codes._SWEDISH", "19811228-9874"),
    ("accounts._IBAN", "SE45 5000 0000 0583 9825 7466", "SE45"),
    ("accounts._OLD", "123456-785"),
    ("accounts._CARD", "4920 1234 5678 9012"),
    ("accounts._CLOSE", "123456789012"),
    ("accounts._IBAN_FI", "FI 2112 345 6OO OO07 85", "345"),
    ("accounts._WALLET", "0x52908400098527886E0F7030069857D2E4169EE7"),
    ("addresses._BOX", "PL 12, 00100 Helsinki", "12"),
    ("addresses._LEADING_ZERO", "FI-00100"),
    ("addresses._LONE_POSTCODE", "postinumero 33720", "33720"),
    ("addresses._POSTCODE", "90500 Satulaakso"),
    ("addresses._POSTCODE_SMALL", "33720 tampere", "33720"),
    ("addresses._SMALL", "koivukatu 5"),
    ("addresses._TYPED", "Koivurinne 5"),
    ("addresses._WITH_FLAT", "Sepänselkä 15 C 8", "15"),
    ("addresses._WITH_POST", "Sepänselkä 15, 33720 Tampere", "15"),
    ("case_numbers._POLICE", "5560/R/998/25"),
    ("case_numbers._COURT", "R 23/1234"),
    ("case_numbers._NUMBERED", "dnro AB123X", "AB123X"),
    ("case_numbers._REGISTER", "POL-2024-12345"),
    ("case_numbers._SHORT", "5560/R/998"),
)
_DATES: tuple[tuple[str, ...], ...] = (
    ("dates._DMY", "2.2.1981"),
    ("dates._YMD", "1981-02-02"),
    ("dates._CLOSE", "11121981"),
    ("dates._CLOSE_YMD", "19810202"),
    ("dates._SHORT_YMD", "810202"),
    ("dates._MONTH_YEAR", "synt. 2/1981", "2/1981"),
    ("dates._GAPS", "2 2 1981"),
    ("dates._ROMAN_MONTH", "2.II.1981"),
    ("dates._YEAR", "syntynyt 1981", "1981"),
    ("dates._TWO_DIGITS", "synt. -81", "81"),
    ("dates._DAY_MONTH_OPEN", "synt. 2.2 ja", "2.2"),
    ("dates._BIRTH_BEFORE", "s. 5.5.1981", "5.5.1981"),
    ("dates._BIRTHDAY_BEFORE", "täytti 5.5.1981", "5.5.1981"),
    ("dates._BIRTH_AFTER", "5.5.1981 syntynyt", "5.5.1981"),
)
_STAYING = (
    Witness("pattern: phones._DATE", "Kokous 01.3.2023 oli.", stays="01.3.2023"),
    Witness("pattern: addresses._LEADING", "Asuu Koivukatu 9 nyt.", stays="Asuu"),
    Witness("pattern: case_numbers._BILL", "Laki HE 25/2024 tuli.", stays="HE 25/2024"),
    Witness("pattern: plates._NO_PLATES", "Oli ISO-900 ja.", stays="ISO-900"),
    Witness("pattern: phones._TIMES", "Soitti 2019-2020 monesti.", stays="2019-2020"),
    Witness("pattern: doubtful_numbers._COUNTED", "Vuosina 2019-2024 oli.", stays="2019-2024"),
    Witness("pattern: doubtful_numbers._DATED", "Kokous 9.9.2026 oli.", stays="9.9.2026"),
    Witness("pattern: doubtful_numbers._UNIT", "Oli 250000 euroa.", stays="250000"),
)
_ASKED = (
    Witness("date or age: dates._DAY_MONTH", "Oli 2.2. juhlat.", asked="2.2.", known=_BORN),
    Witness("pattern: doubtful_numbers._CLUSTER", "Oli 7788-4455-21 ja.", asked="7788-4455-21"),
    Witness("pattern: doubtful_numbers._ONE_DIGIT", "Oli jkorho2 ja.", asked="jkorho2"),
    Witness("pattern: doubtful_numbers._SERVICE", "Oli insta qwertyx ja.", asked="qwertyx"),
)


def _of(
    area: str, rows: tuple[tuple[str, ...], ...], known: dict[str, list[str]]
) -> Iterator[Witness]:
    for pattern, sample, *gone in rows:
        text = f"Asia: oli {sample} ja muuta."
        yield Witness(f"{area}: {pattern}", text, gone=gone[0] if gone else sample, known=known)


OF_SHAPES = (
    *_of("pattern", _SHAPES, _NOBODY),
    *_of("date or age", _DATES, _BORN),
    *_STAYING,
    *_ASKED,
)
