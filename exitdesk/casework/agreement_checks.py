"""What stands in the way of an agreement besides what its form says by itself."""

from collections.abc import Iterator
from datetime import date

from exitdesk.casework.agreement_errors import NOT_YET
from exitdesk.casework.agreement_readings import FORM_KEY
from exitdesk.casework.readings import Reading, read
from exitdesk.domain.answers import Answers, Row
from exitdesk.domain.texts import Text
from exitdesk.forms.checks import Problem
from exitdesk.forms.model import Concept, Field, Form, bound_in
from exitdesk.forms.visibility import settled

LIMITS_NOT_TOLD = Text(
    sv="Berätta först var sekretessens gränser går, och anteckna dagen.",
    fi="Kerro ensin, mihin salassapito päättyy, ja kirjaa päivä.",
)
ENDS_BEFORE = Text(
    sv="Den sista giltighetsdagen är före dagen då överenskommelsen ingås.",
    fi="Viimeinen voimassaolopäivä on ennen sopimuksen tekopäivää.",
)
PERMIT_LONGER = Text(
    sv="Tillståndet gäller längre än överenskommelsen. Välj en dag inom den, eller lämna tomt.",
    fi="Lupa on voimassa kauemmin kuin sopimus. Valitse päivä sen sisältä tai jätä tyhjäksi.",
)
PERMIT_ENDS_BEFORE = Text(
    sv="Tillståndet tar slut före dagen då överenskommelsen ingås.",
    fi="Lupa päättyy ennen sopimuksen tekopäivää.",
)
SIGNED_FIRST = Text(
    sv="Undertecknad före dagen då överenskommelsen ingås.",
    fi="Allekirjoitettu ennen sopimuksen tekopäivää.",
)
TOLD_LATER = Text(
    sv="Gränserna ska berättas senast dagen då överenskommelsen ingås.",
    fi="Rajat on kerrottava viimeistään sopimuksen tekopäivänä.",
)
WITHDRAWN_FIRST = Text(
    sv="Återkallad före dagen då överenskommelsen ingås.",
    fi="Peruutettu ennen sopimuksen tekopäivää.",
)
NEWER_WRITTEN = Text(
    sv="En nyare version, {newest}, har skrivits medan den här ändringen av version {based} var "
    "öppen. Ingenting av det som skrivits här har gått förlorat. Se på den nyare versionen först.",
    fi="Uudempi versio, {newest}, on kirjoitettu, kun tämä version {based} muutos oli auki. "
    "Mitään tähän kirjoitettua ei ole kadonnut. Katso ensin uudempaa versiota.",
)


def agreement_problems(
    form: Form, answers: Answers, today: date, newest: int | None
) -> tuple[Problem, ...]:
    """Return the problems of an agreement, none for any other form.

    ``newest`` is the number of the newest version of the object that it changes, None for a
    new one: a change of an older version would undo what came between.
    """
    if form.key != FORM_KEY:
        return ()
    reading = read(form, settled(form, answers))
    found = (*_of_days(reading, today), *_of_limits(reading))
    problems = [_at(form, concept, text) for concept, text in found]
    problems += _of_permits(form, reading)
    based = reading.number(Concept.BASED_ON)
    if newest is not None and based is not None and based != newest:
        said = NEWER_WRITTEN.filled({"newest": newest, "based": based})
        problems.append(_at(form, Concept.AGREEMENT_PERSON, said))
    return tuple(problem for problem in problems if problem is not None)


def _of_limits(reading: Reading) -> Iterator[tuple[Concept, Text]]:
    told = reading.text(Concept.AGREEMENT_LIMITS_TOLD)
    told_on = reading.day(Concept.AGREEMENT_LIMITS_TOLD_ON)
    if told and told != "yes":
        yield Concept.AGREEMENT_LIMITS_TOLD, LIMITS_NOT_TOLD
    elif told and told_on is None:
        yield Concept.AGREEMENT_LIMITS_TOLD_ON, LIMITS_NOT_TOLD


def _of_days(reading: Reading, today: date) -> Iterator[tuple[Concept, Text]]:
    agreed = reading.day(Concept.EVENT_DATE)
    past = (
        Concept.EVENT_DATE,
        Concept.AGREEMENT_LIMITS_TOLD_ON,
        Concept.AGREEMENT_SIGNED_ON,
        Concept.AGREEMENT_WITHDRAWN_ON,
    )
    for concept in past:
        day = reading.day(concept)
        if day is not None and day > today:
            yield concept, NOT_YET
    if agreed is None:
        return
    for concept, text in (
        (Concept.AGREEMENT_VALID_UNTIL, ENDS_BEFORE),
        (Concept.AGREEMENT_SIGNED_ON, SIGNED_FIRST),
        (Concept.AGREEMENT_WITHDRAWN_ON, WITHDRAWN_FIRST),
    ):
        day = reading.day(concept)
        if day is not None and day < agreed:
            yield concept, text
    told = reading.day(Concept.AGREEMENT_LIMITS_TOLD_ON)
    if told is not None and agreed < told <= today:
        yield Concept.AGREEMENT_LIMITS_TOLD_ON, TOLD_LATER


def _of_permits(form: Form, reading: Reading) -> Iterator[Problem | None]:
    group = form.bound(Concept.AGREEMENT_PERMITS)
    until = bound_in(group.fields, Concept.PERMIT_UNTIL) if group else None
    last, agreed = reading.day(Concept.AGREEMENT_VALID_UNTIL), reading.day(Concept.EVENT_DATE)
    rows = reading.answers.get(group.id) if group else None
    if group is None or until is None or not isinstance(rows, tuple):
        return
    for row in rows:
        if not isinstance(row, Row):
            continue
        day = Reading(group.fields, row.answers).day(Concept.PERMIT_UNTIL)
        if day is not None and last is not None and day > last:
            yield _in_row(form, group, row, until, PERMIT_LONGER)
        elif day is not None and agreed is not None and day < agreed:
            yield _in_row(form, group, row, until, PERMIT_ENDS_BEFORE)


def _at(form: Form, concept: Concept, text: Text) -> Problem | None:
    field = form.bound(concept)
    return None if field is None else Problem(_section(form, field), field.id, None, None, text)


def _in_row(form: Form, group: Field, row: Row, field: Field, text: Text) -> Problem:
    return Problem(_section(form, group), group.id, row.row_id, field.id, text)


def _section(form: Form, field: Field) -> str:
    return next(section.id for section in form.sections if field in section.fields)
