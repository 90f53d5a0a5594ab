"""What must hold between the parts of a form: ids, conditions, options, concepts."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import NoReturn

from exitdesk.domain.categories import TermKind
from exitdesk.domain.texts import Text
from exitdesk.forms.bindings import BINDINGS
from exitdesk.forms.errors import FormFileError
from exitdesk.forms.model import Condition, Field, Form, Kind, Section
from exitdesk.forms.tables import say

_TEXTS = frozenset({Kind.SHORT_TEXT, Kind.LONG_TEXT})
_DAYS = frozenset({Kind.DATE, Kind.PARTIAL_DATE})
_CHOOSING = frozenset({Kind.ONE_OF, Kind.SEVERAL_OF, Kind.RATED})
_ASKABLE = frozenset({*_CHOOSING, Kind.YES_NO})  # a condition can look at these
_WRONG_KIND = Text(
    sv="begreppet {concept} passar inte fältslaget {kind}",
    fi="käsite {concept} ei sovi kentän lajiin {kind}",
)
_NOT_IN_ROW = Text(
    sv="begreppet {concept} hör till en rad i en grupp",
    fi="käsite {concept} kuuluu ryhmän riville",
)
_NOT_IN_DOMAIN = Text(
    sv="begreppet {concept} hör till ett livsområde",
    fi="käsite {concept} kuuluu elämänalueeseen",
)
_SEALED_CONCEPT = Text(
    sv="begreppet {concept} visas i listor och får inte vara förseglat",
    fi="käsite {concept} näkyy luetteloissa eikä voi olla suljetussa osiossa",
)
_UNKNOWN_KEY = Text(
    sv="begreppet {concept} känner inte alternativet {key}",
    fi="käsite {concept} ei tunne vaihtoehtoa {key}",
)
YES_NO_KEYS = ("yes", "no", "unknown")


def check_form(path: Path, form: Form) -> None:
    """Raise ``FormFileError`` for the first rule that ``form`` breaks."""
    _Rules(path, form).check()


class _Rules:
    """One pass over one form; knows the file's name for its errors."""

    def __init__(self, path: Path, form: Form) -> None:
        self._path = path
        self._form = form

    def check(self) -> None:
        if not self._form.sections:
            self._fail("", Text(sv="formuläret har inga delar", fi="lomakkeessa ei ole osioita"))
        self._unique("", "id", (section.id for section in self._form.sections))
        fields = tuple(self._form.fields())
        self._unique("", "id", (field.id for field in fields))
        self._once_bound("", tuple(field for field in fields if not _is_of_domain(field)))
        earlier: dict[str, Field] = {}
        for section in self._form.sections:
            self._domain(section)
            self._condition(section.id, section.shown_when, earlier)
            for field in section.fields:
                place = f"{section.id}/{field.id}"
                self._condition(place, field.shown_when, earlier)
                self._field(place, field, in_row=False)
                self._order(place, field, earlier)
                earlier[field.id] = field

    def _fail(self, place: str, problem: Text) -> NoReturn:
        where = f"{self._path.name} / {place}" if place else self._path.name
        raise FormFileError(self._path, where, problem)

    def _unique(self, place: str, what: str, values: Iterable[str]) -> None:
        twice = [value for value, count in Counter(values).items() if count > 1]
        if twice:
            self._fail(
                place,
                say(
                    "{what} {value} förekommer två gånger",
                    "{what} {value} on kahteen kertaan",
                    what=what,
                    value=twice[0],
                ),
            )

    def _once_bound(self, place: str, fields: tuple[Field, ...]) -> None:
        self._unique(place, "concept", (f.concept.value for f in fields if f.concept))

    def _domain(self, section: Section) -> None:
        """What is asked of each life domain stands in its section, once."""
        of_domain = tuple(field for field in section.fields if _is_of_domain(field))
        self._once_bound(section.id, of_domain)
        if of_domain and not section.domain:
            concept = {"concept": str(of_domain[0].concept)}
            self._fail(section.id, _NOT_IN_DOMAIN.filled(concept))

    def _concept(self, place: str, field: Field, *, in_row: bool) -> None:
        if field.concept is None:
            return
        binding, values = BINDINGS[field.concept], {"concept": field.concept.value}
        if field.kind not in binding.kinds:
            kind = {"kind": field.kind.value}
            self._fail(place, _WRONG_KIND.filled(values | kind))
        if binding.in_row and not in_row:
            self._fail(place, _NOT_IN_ROW.filled(values))
        if field.sealed and not binding.may_be_sealed:
            self._fail(place, _SEALED_CONCEPT.filled(values))
        unknown = {option.key for option in field.options} - binding.keys
        if binding.keys and unknown:
            self._fail(place, _UNKNOWN_KEY.filled(values | {"key": min(unknown)}))

    def _condition(
        self, place: str, condition: Condition | None, earlier: dict[str, Field]
    ) -> None:
        if condition is None:
            return
        asked = earlier.get(condition.field)
        if asked is None:
            self._fail(
                place,
                say(
                    "villkoret gäller fältet {field}, som inte står tidigare",
                    "ehto koskee kenttää {field}, jota ei ole aiempana",
                    field=condition.field,
                ),
            )
        if asked.kind not in _ASKABLE or asked.sealed:
            self._fail(
                place,
                say(
                    "villkoret kan inte gälla fältet {field}",
                    "ehto ei voi koskea kenttää {field}",
                    field=condition.field,
                ),
            )
        unknown = set(condition.keys) - set(option_keys(asked))
        if unknown:
            self._fail(
                place,
                say(
                    "villkoret nämner det okända alternativet {key}",
                    "ehdossa on tuntematon vaihtoehto {key}",
                    key=min(unknown),
                ),
            )

    def _order(self, place: str, field: Field, earlier: dict[str, Field]) -> None:
        if field.not_before is None:
            return
        first = earlier.get(field.not_before)
        if first is None or {first.kind, field.kind} != {Kind.DATE}:
            self._fail(
                place,
                say(
                    "not_before ska nämna en dag som frågas tidigare, inte {field}",
                    "not_before-kohdan pitää nimetä aiemmin kysytty päivä, ei {field}",
                    field=field.not_before,
                ),
            )

    def _field(self, place: str, field: Field, *, in_row: bool) -> None:
        self._concept(place, field, in_row=in_row)
        self._options(place, field)
        self._limits(place, field)
        self._default(place, field)
        self._term(place, field)
        if field.kind is Kind.GROUP:
            self._group(place, field)
        elif field.fields or field.row_title:
            self._fail(
                place,
                Text(
                    sv="bara en grupp har rader med fält",
                    fi="vain ryhmässä voi olla rivejä ja niiden kenttiä",
                ),
            )

    def _options(self, place: str, field: Field) -> None:
        if field.options_from is not None and (field.kind is not Kind.ONE_OF or field.options):
            self._fail(
                place,
                Text(
                    sv="options_from hör till ett val utan egna alternativ",
                    fi="options_from kuuluu valintaan, jolla ei ole omia vaihtoehtoja",
                ),
            )
        if field.kind in _CHOOSING and not field.options and field.options_from is None:
            self._fail(place, Text(sv="alternativ saknas", fi="vaihtoehdot puuttuvat"))
        if field.kind not in _CHOOSING and field.options:
            self._fail(
                place,
                Text(
                    sv="det här fältslaget har inga alternativ",
                    fi="tämän lajin kentällä ei ole vaihtoehtoja",
                ),
            )
        self._unique(place, "key", (option.key for option in field.options))

    def _limits(self, place: str, field: Field) -> None:
        if field.max_length is not None and field.kind not in _TEXTS:
            self._fail(
                place, Text(sv="bara text har max_length", fi="vain tekstillä on max_length")
            )
        least, most = field.minimum, field.maximum
        if (least, most) != (None, None) and field.kind not in {Kind.NUMBER, Kind.GROUP}:
            self._fail(
                place,
                Text(
                    sv="bara tal och grupper har minimum och maximum",
                    fi="vain luvuilla ja ryhmillä on minimum ja maximum",
                ),
            )
        if least is not None and most is not None and least > most:
            self._fail(
                place,
                Text(sv="minimum är större än maximum", fi="minimum on suurempi kuin maximum"),
            )

    def _default(self, place: str, field: Field) -> None:
        if field.default is None:
            return
        allowed: tuple[str, ...] = ()
        if field.kind is Kind.DATE:
            allowed = ("today",)
        elif field.kind in {Kind.ONE_OF, Kind.YES_NO}:
            allowed = option_keys(field)
        if field.default not in allowed:
            self._fail(
                place,
                say(
                    "förvalet {value} passar inte fältet",
                    "oletusarvo {value} ei sovi kenttään",
                    value=field.default[:60],
                ),
            )

    def _term(self, place: str, field: Field) -> None:
        if field.term is None or field.kind in _TEXTS:
            return
        if field.kind not in _DAYS or field.term is not TermKind.BIRTH_DATE:
            self._fail(
                place,
                Text(
                    sv="ett skyddat ord ska vara text eller ett födelsedatum",
                    fi="suojattavan tiedon pitää olla tekstiä tai syntymäaika",
                ),
            )

    def _group(self, place: str, group: Field) -> None:
        if not group.fields:
            self._fail(place, Text(sv="gruppen har inga fält", fi="ryhmässä ei ole kenttiä"))
        if group.row_title is None:
            self._fail(place, Text(sv="row_title saknas", fi="row_title puuttuu"))
        self._unique(place, "id", (field.id for field in group.fields))
        self._once_bound(place, group.fields)
        earlier: dict[str, Field] = {}
        for field in group.fields:
            inner = f"{place}/{field.id}"
            if field.kind is Kind.GROUP:
                self._fail(
                    inner,
                    Text(sv="en grupp får inte ligga i en grupp", fi="ryhmä ei voi olla ryhmässä"),
                )
            if group.sealed and not field.sealed:
                self._fail(
                    inner,
                    Text(
                        sv="gruppen är förseglad; då är alla dess fält det",
                        fi="ryhmä on suljetussa osiossa, joten sen kaikki kentät ovat siinä",
                    ),
                )
            self._condition(inner, field.shown_when, earlier)
            self._field(inner, field, in_row=True)
            earlier[field.id] = field


def _is_of_domain(field: Field) -> bool:
    return field.concept is not None and BINDINGS[field.concept].in_domain


def option_keys(field: Field) -> tuple[str, ...]:
    """Return the keys that may be chosen in ``field``."""
    if field.kind is Kind.YES_NO:
        return YES_NO_KEYS
    return tuple(option.key for option in field.options)
