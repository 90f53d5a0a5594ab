"""What is wrong between the answers of a person's card or a note, beyond each answer by itself."""

from collections.abc import Iterable, Iterator
from datetime import date

from exitdesk.casework.readings import Reading, read
from exitdesk.domain.answers import Answers
from exitdesk.domain.identities import GuardianStanding, IdentityChange, IdentitySide, Signers
from exitdesk.domain.texts import Text
from exitdesk.forms.checks import Problem
from exitdesk.forms.identities import sides_known
from exitdesk.forms.model import Concept, Form
from exitdesk.forms.visibility import settled

_PERSON = "person"
_NOTES = frozenset({"note"})

NOT_YET = Text(
    sv="Dagen har inte kommit ännu. Det som ligger framför antecknas som möte eller händelse.",
    fi="Päivä ei ole vielä tullut. Tuleva kirjataan tapaamisena tai tapahtumana.",
)
ENDS_BEFORE = Text(
    sv="Spärrmarkeringen slutar före dagen då den börjar.",
    fi="Turvakielto päättyy ennen alkamispäiväänsä.",
)
BEGINS_LATER = Text(
    sv="Dagen har inte kommit ännu. Är ansökan inlämnad?",
    fi="Päivä ei ole vielä tullut. Onko turvakielto vasta haettu?",
)
WHICH_IDENTITY = Text(
    sv="Det finns en ny identitet. Ange om den redan används: tills dess maskeras båda.",
    fi="Uusi henkilöllisyys on kirjattu. Ilmoita, onko se jo käytössä: siihen asti molemmat "
    "peitetään.",
)
NO_NEW_IDENTITY = Text(
    sv="Bytet har skett, men ingen ny identitet har antecknats.",
    fi="Vaihtuminen on kirjattu, mutta uutta henkilöllisyyttä ei ole.",
)
GUARDIAN_CANNOT = Text(
    sv="Vårdnadshavaren får inte veta eller är ett hot, och kan därför inte underteckna.",
    fi="Huoltaja ei saa tietää tai on uhka, eikä siksi voi allekirjoittaa.",
)


def record_problems(form: Form, answers: Answers, today: date) -> tuple[Problem, ...]:
    """Return the problems of a card or a note, none for any other form."""
    answers = settled(form, answers)
    reading = read(form, answers)
    found: Iterable[tuple[Concept, Text]] = ()
    if form.key == _PERSON:
        of_identity = _of_identity(reading, sides_known(form, answers))
        found = (*_of_protection(reading, today), *of_identity, *_of_minor(reading))
    elif form.key in _NOTES:
        found = _of_day(reading, today)
    placed = (_at(form, concept, text) for concept, text in found)
    return tuple(problem for problem in placed if problem is not None)


def _of_day(reading: Reading, today: date) -> Iterator[tuple[Concept, Text]]:
    day = reading.day(Concept.EVENT_DATE)
    if day is not None and day > today:
        yield Concept.EVENT_DATE, NOT_YET


def _of_protection(reading: Reading, today: date) -> Iterator[tuple[Concept, Text]]:
    begins, ends = reading.day(Concept.NON_DISCLOSURE_FROM), reading.day(Concept.DUE)
    if begins is not None and begins > today:
        yield Concept.NON_DISCLOSURE_FROM, BEGINS_LATER
    if begins is not None and ends is not None and ends < begins:
        yield Concept.DUE, ENDS_BEFORE


def _of_identity(
    reading: Reading, sides: frozenset[IdentitySide]
) -> Iterator[tuple[Concept, Text]]:
    change = reading.text(Concept.IDENTITY_CHANGE)
    has_new = IdentitySide.NEW in sides
    if has_new and change not in {IdentityChange.PREPARED, IdentityChange.DONE}:
        yield Concept.IDENTITY_CHANGE, WHICH_IDENTITY
    elif change == IdentityChange.DONE and not has_new:
        yield Concept.IDENTITY_CHANGE, NO_NEW_IDENTITY


def _of_minor(reading: Reading) -> Iterator[tuple[Concept, Text]]:
    shut_out = {GuardianStanding.MAY_NOT_KNOW, GuardianStanding.THREAT}
    signs = reading.text(Concept.SIGNING) in {Signers.GUARDIAN, Signers.BOTH}
    if signs and reading.text(Concept.GUARDIAN_STANDING) in shut_out:
        yield Concept.SIGNING, GUARDIAN_CANNOT


def _at(form: Form, concept: Concept, text: Text) -> Problem | None:
    for section in form.sections:
        for field in section.fields:
            if field.concept is concept:
                return Problem(section.id, field.id, None, None, text)
    return None
