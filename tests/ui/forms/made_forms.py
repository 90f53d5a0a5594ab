"""A form with a question of every kind, made by hand."""

from datetime import date

from exitdesk.domain.categories import Category
from exitdesk.domain.texts import Text
from exitdesk.forms.model import Condition, Field, Form, Kind, Option, Section

TODAY = date(2026, 11, 22)


def both(sv: str, fi: str) -> Text:
    """Return a text."""
    return Text(sv=sv, fi=fi)


def question(field_id: str, kind: Kind, sv: str, fi: str, **rules: object) -> Field:
    """Return a field that is open and about the plan, unless ``rules`` say otherwise."""
    given: dict[str, object] = {"category": Category.PLAN, "sealed": False, **rules}
    return Field(id=field_id, kind=kind, label=both(sv, fi), **given)  # type: ignore[arg-type]


COLOURS = (
    Option("red", both("Röd", "Punainen")),
    Option("green", both("Grön", "Vihreä")),
    Option("blue", both("Blå", "Sininen")),
)
TOWNS = tuple(Option(f"town_{i}", both(f"Ort {i}", f"Paikkakunta {i}")) for i in range(9))

FIELDS = (
    question("alias", Kind.SHORT_TEXT, "Överenskommet namn", "Sovittu nimi", may_skip=True),
    question(
        "wishes",
        Kind.LONG_TEXT,
        "Vad önskar personen?",
        "Mitä henkilö toivoo?",
        help=both("Med personens egna ord.", "Henkilön omin sanoin."),
        may_skip=True,
    ),
    question("colour", Kind.ONE_OF, "Färg", "Väri", options=COLOURS, may_skip=True),
    question("town", Kind.ONE_OF, "Ort", "Paikkakunta", options=TOWNS),
    question("colours", Kind.SEVERAL_OF, "Färger", "Värit", options=COLOURS),
    question("danger", Kind.YES_NO, "Är någon i fara?", "Onko joku vaarassa?", may_skip=True),
    question(
        "danger_words",
        Kind.SHORT_TEXT,
        "Vilken fara?",
        "Mikä vaara?",
        shown_when=Condition("danger", ("yes",)),
    ),
    question("seen_on", Kind.DATE, "Dag", "Päivä", required=True, default="today"),
    question("since", Kind.PARTIAL_DATE, "Sedan", "Alkaen"),
    question("children", Kind.NUMBER, "Antal barn", "Lasten määrä", minimum=0, maximum=20),
    question(
        "steps",
        Kind.GROUP,
        "Steg",
        "Askeleet",
        row_title=both("Steg", "Askel"),
        fields=(
            question("what", Kind.SHORT_TEXT, "Vad görs", "Mitä tehdään", required=True),
            question("due", Kind.DATE, "Senast", "Viimeistään"),
            question("place", Kind.SHORT_TEXT, "Plats", "Paikka", sealed=True),
        ),
    ),
    question("who", Kind.PERSON, "Vem?", "Kuka?"),
    question(
        "threats",
        Kind.RATED,
        "Uttalade hot",
        "Ilmaistut uhkaukset",
        options=COLOURS,
        may_skip=True,
    ),
    question("address", Kind.SHORT_TEXT, "Trygg plats", "Turvallinen paikka", sealed=True),
)


def every_kind() -> Form:
    """Return a form of three sections in which every kind of question is asked."""
    return Form(
        key="every_kind",
        version=1,
        title=both("Alla slag av frågor", "Kaikenlaisia kysymyksiä"),
        sections=(
            Section("words", both("Ord och val", "Sanat ja valinnat"), FIELDS[:7]),
            Section(
                "days",
                both("Dagar, tal och steg", "Päivät, luvut ja askeleet"),
                FIELDS[7:11],
                intro=both("Det som har en dag.", "Se, millä on päivä."),
            ),
            Section("rest", both("Personer och trygghet", "Henkilöt ja turva"), FIELDS[11:]),
        ),
    )


def asked(kind: Kind) -> Field:
    """Return the first question of that kind."""
    return next(field for field in FIELDS if field.kind is kind)
