"""The ways one name may be spelt: without diacritics, transcribed, in letters that look alike."""

from collections.abc import Iterator

from exitdesk.redaction.verifier.disguises import without_marks

_TRANSCRIPTIONS = (
    {"đ": "d", "ø": "o", "ł": "l", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ß": "ss"},
    {"đ": "dj", "ø": "ö", "ü": "ue", "æ": "ä", "š": "sh", "č": "ch", "ž": "zh", "þ": "t"},
)
_DOTLESS = str.maketrans("åäöÅÄÖ", "aaoAAO")
# Letters of other scripts that cannot be told from Latin ones by eye.
_LOOK_ALIKES = str.maketrans(
    "аеорсухіјѕԁԛԝһАВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧονιρυ"
    "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢɑɡ",  # small capitals, and letters of phonetic script
    "aeopcyxijsdqwhABEKMHOPCTYXIJSABEZHIKMNOPTYXovipuabcdefghijklmnoprstuvwyzag",
)


def in_latin(word: str) -> str:
    """Return ``word`` with letters that only look Latin made Latin."""
    return word.translate(_LOOK_ALIKES)


def spellings(name: str) -> Iterator[str]:
    """Yield ``name`` and the ways it is written by those who lack its letters."""
    yield name
    yield without_marks(name)
    for table in _TRANSCRIPTIONS:
        both = {**table, **{letter.upper(): sign.capitalize() for letter, sign in table.items()}}
        yield without_marks("".join(both.get(letter, letter) for letter in name))


def dotless(name: str) -> str:
    """Return ``name`` as keyboards without å, ä and ö write it."""
    return without_marks(name).translate(_DOTLESS)
