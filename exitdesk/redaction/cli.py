"""``exitdesk redact FILE.jsonl``: each line's text through the very pipeline that exports use."""

import json
from collections.abc import Iterator, Mapping
from typing import ClassVar, Final, TextIO

from exitdesk.domain.categories import Category, TermKind
from exitdesk.domain.errors import ExitDeskError
from exitdesk.domain.texts import Lang, Text
from exitdesk.redaction.engine import KnownTerm, LetterSource, Redacted, RedactionJob, redact
from exitdesk.redaction.engine.passages import OWN
from exitdesk.redaction.treatments import Treatment

# The built-in profile "identifiers": everything known and every pattern goes; other dates stay.
IDENTIFIERS: Final[Mapping[Category, Treatment]] = {
    **dict.fromkeys(Category, Treatment.REMOVE),
    Category.EVENT_DATE: Treatment.KEEP,
}

_KEYS: Final = {
    "person": (TermKind.PERSON, Category.CLIENT_NAME),
    "nickname": (TermKind.NICKNAME, Category.CLIENT_NAME),
    "alias": (TermKind.ALIAS, Category.CLIENT_NAME),
    "relative": (TermKind.PERSON, Category.CLOSE_ONE),
    "associate": (TermKind.PERSON, Category.CLOSE_ONE),
    "officer": (TermKind.PERSON, Category.OFFICER),
    "associate_group": (TermKind.GROUP, Category.GROUP),
    "place": (TermKind.PLACE, Category.MUNICIPALITY),
    "address": (TermKind.ADDRESS, Category.ADDRESS),
    "phone": (TermKind.PHONE, Category.CONTACT),
    "email": (TermKind.EMAIL, Category.CONTACT),
    "handle": (TermKind.HANDLE, Category.CONTACT),
    "account": (TermKind.ACCOUNT, Category.CONTACT),
    "plate": (TermKind.PLATE, Category.CONTACT),
    "hetu": (TermKind.IDENTITY_CODE, Category.IDENTITY_CODE),
    "dob": (TermKind.BIRTH_DATE, Category.IDENTITY_CODE),
    "case": (TermKind.CASE_NUMBER, Category.IDENTITY_CODE),
}
_OWN_KEYS: Final = frozenset({"nickname", "alias"})


class RedactionInputError(ExitDeskError):
    """A line of the file is not what it should be; ``line`` says which."""

    message: ClassVar[Text] = Text(
        sv="Rad {line} i filen kan inte läsas: den ska vara ett JSON-objekt med id, lang, known "
        "och text.",
        fi="Tiedoston riviä {line} ei voi lukea: siinä pitää olla JSON-objekti, jossa on id, "
        "lang, known ja text.",
    )


def redact_lines(stream_in: TextIO, stream_out: TextIO) -> int:
    """Redact each line of ``stream_in`` and write its answer; return how many were done.

    Raises:
        RedactionInputError: for a line that is no note.
    """
    done = 0
    for number, line in enumerate(stream_in, 1):
        if not line.strip():
            continue
        try:
            answer = redact_note(json.loads(line))
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            raise RedactionInputError(line=number) from error
        stream_out.write(_line(answer) + "\n")
        done += 1
    return done


def _line(answer: Mapping[str, object]) -> str:
    """Return the answer as a line; half characters, which no file can hold, are escaped."""
    line = json.dumps(answer, ensure_ascii=False)
    return line if line.isprintable() or _fits(line) else json.dumps(answer)


def _fits(line: str) -> bool:
    try:
        line.encode()
    except UnicodeEncodeError:
        return False
    return True


def redact_note(note: Mapping[str, object]) -> dict[str, object]:
    """Return ``{"id", "text", "flags"}`` for one note; a flag's place is in the note's text."""
    known = note.get("known") or {}
    text = note["text"]
    if not isinstance(text, str) or not isinstance(known, Mapping):
        raise TypeError("a note needs a text and its known names")
    job = RedactionJob(
        passages=(text,),
        terms=tuple(_terms(known)),
        treatments=IDENTIFIERS,
        lang=_lang(note.get("lang")),
        letters=LetterSource(text.encode("utf-8", "surrogatepass")),
        keep_words=frozenset(_listed(known.get("keep"))),
        identifiers_only=True,
    )
    done = redact(job)
    return {"id": note.get("id"), "text": done.passages[0], "flags": list(_flags(done))}


def _lang(said: object) -> Lang:
    """Return the language of the placeholders; a text in both, or unnamed, gets Finnish ones.

    What language a sentence is in is seen from the sentence itself.
    """
    if said is None or said == "mixed":
        return Lang.FI
    return Lang(str(said).lower()[:2]) if str(said)[2:3] in ("", "-", "_") else Lang(str(said))


def _flags(done: Redacted) -> Iterator[dict[str, object]]:
    """Yield the open items of one passage, by their places in the text that was given."""
    for item in sorted(done.open_items, key=lambda item: item.start):
        yield {"start": item.start, "end": item.end, "text": item.word}


def _listed(value: object) -> list[str]:
    if value is None:
        return []
    values = value if isinstance(value, list) else [value]
    if not all(isinstance(one, str | int) for one in values):
        raise TypeError("what is known is a text or a list of texts")
    return [str(one) for one in values if str(one).strip()]


def _terms(known: Mapping[str, object]) -> Iterator[KnownTerm]:
    """Yield what the case knows; an unknown kind of thing is protected as a name."""
    for key, value in known.items():
        if key == "keep":
            continue
        kind, role = _KEYS.get(key, (TermKind.PERSON, Category.CLOSE_ONE))
        for number, text in enumerate(_listed(value)):
            own = key in _OWN_KEYS or (key == "person" and number == 0)
            yield KnownTerm(text, kind, role, subject=OWN if own else "")
