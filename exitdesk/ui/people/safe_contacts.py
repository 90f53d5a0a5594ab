"""How a person is reached safely: for each question what was said last, and where it stands."""

from exitdesk.domain.texts import Lang
from exitdesk.forms.model import Concept
from exitdesk.forms.summary import SEALED
from exitdesk.ui.cases.contents import CaseContents
from exitdesk.ui.cases.readings import Reading

AGREED_WORDS = "agreed_words"
_CLIENT = (
    Concept.SAFE_CONTACT,
    Concept.CONTACT_NUMBER,
    Concept.SAFE_TIMES,
    Concept.VOICEMAIL,
    Concept.VOICEMAIL_WORDS,
    Concept.IF_NO_ANSWER,
)
_OTHERS = (
    Concept.PERSON_SAFE_WAY,
    Concept.PERSON_PHONE,
    Concept.PERSON_SAFE_TIMES,
    Concept.PERSON_VOICEMAIL,
    Concept.PERSON_VOICEMAIL_WORDS,
    Concept.MAY_CONTACT,
)


def of_client(contents: CaseContents, lang: Lang) -> list[tuple[str, str]]:
    """Return labels and what was said last of the client, whichever record says it."""
    voicemail = contents.newest(lang, Concept.VOICEMAIL)
    agreed = voicemail is not None and voicemail.key(Concept.VOICEMAIL) == AGREED_WORDS
    found = []
    for concept in _CLIENT:
        if concept is Concept.VOICEMAIL_WORDS and not agreed:
            continue  # words that were agreed once are not left any more
        newest = contents.newest(lang, concept)
        if concept is Concept.CONTACT_NUMBER:
            found += _number(contents, newest, _card(contents, lang))
        elif newest is not None:
            found += pair(newest, concept)
    return found


def _number(
    contents: CaseContents, newest: Reading | None, card: Reading | None
) -> list[tuple[str, str]]:
    """Return the number written last: one on the client's own card counts as well."""
    own = [] if card is None else pair(card, Concept.PERSON_PHONE)
    if newest is None or card is None or not own:
        return own if newest is None else pair(newest, Concept.CONTACT_NUMBER)
    own_at = contents.said_at(card, Concept.PERSON_PHONE)
    is_later = own_at > contents.said_at(newest, Concept.CONTACT_NUMBER)
    return own if is_later else pair(newest, Concept.CONTACT_NUMBER)


def _card(contents: CaseContents, lang: Lang) -> Reading | None:
    client = contents.client_id(lang)
    cards = contents.readings(lang, "person")
    return next((one for one in cards if one.revision.object_id == client), None)


def of_other(reading: Reading) -> list[tuple[str, str]]:
    """Return labels and answers of somebody else's own card."""
    return [one for concept in _OTHERS for one in pair(reading, concept)]


def pair(reading: Reading, concept: Concept) -> list[tuple[str, str]]:
    """Return the label and the words of an answer, nothing when there is none."""
    field = reading.field(concept)
    sealed = SEALED.in_lang(reading.lang) if reading.is_sealed(concept) else ""
    words = reading.words(concept) or sealed
    return [(field.label.in_lang(reading.lang), words)] if field and words else []
