"""The sentences that stand beside an answer that cannot stay as it is."""

from datetime import date

from exitdesk.domain.texts import Text
from exitdesk.forms.inputs import show_cents, show_date
from exitdesk.forms.model import Field, Kind

UNKNOWN_OPTION = Text(
    sv="Välj ett av alternativen i formuläret.", fi="Valitse jokin lomakkeen vaihtoehdoista."
)
WRONG_KIND = Text(
    sv="Svaret passar inte frågan. Svara på nytt.",
    fi="Vastaus ei sovi kysymykseen. Vastaa uudelleen.",
)
MAY_NOT_SKIP = Text(
    sv="Den här frågan kan inte lämnas som ”inte frågat”.",
    fi="Tähän kysymykseen ei voi vastata ”ei kysytty”.",
)
NO_DATE = Text(
    sv="Datumet kan inte läsas eller finns inte. Skriv dag, månad och år med fyra siffror, "
    "till exempel 22.11.2026.",
    fi="Päivämäärää ei voi lukea tai sitä ei ole. Kirjoita päivä, kuukausi ja vuosi neljällä "
    "numerolla, esimerkiksi 22.11.2026.",
)
NO_PARTIAL_DATE = Text(
    sv="Datumet kan inte läsas eller finns inte. Skriv det du vet: 22.11.2026, 11/2026 eller "
    "2026.",
    fi="Päivämäärää ei voi lukea tai sitä ei ole. Kirjoita se, mikä tiedetään: 22.11.2026, "
    "11/2026 tai 2026.",
)
NO_TIME = Text(
    sv="Klockslaget finns inte. Skriv timmar och minuter, till exempel 14.00.",
    fi="Kellonaikaa ei ole. Kirjoita tunnit ja minuutit, esimerkiksi 14.00.",
)
NO_NUMBER = Text(sv="Skriv ett heltal med siffror.", fi="Kirjoita kokonaisluku numeroin.")
NO_AMOUNT = Text(
    sv="Beloppet kan inte läsas. Skriv euro och cent, till exempel 12,50.",
    fi="Summaa ei voi lukea. Kirjoita eurot ja sentit, esimerkiksi 12,50.",
)
STEP_MISSING = Text(
    sv="En motivering finns, men ingen bedömning är vald.",
    fi="Perustelu on kirjoitettu, mutta arviota ei ole valittu.",
)
REASON_MISSING = Text(
    sv="Motivera bedömningen med några ord.", fi="Perustele arvio muutamalla sanalla."
)

_CHOICES = frozenset({Kind.ONE_OF, Kind.SEVERAL_OF, Kind.YES_NO, Kind.RATED, Kind.PERSON})
_CHOOSE = Text(sv="Välj ett alternativ.", fi="Valitse vaihtoehto.")
_CHOOSE_OR_SKIP = Text(
    sv="Välj ett alternativ eller ”inte frågat”.", fi="Valitse vaihtoehto tai ”ei kysytty”."
)
_FILL = Text(sv="Uppgiften är obligatorisk. Fyll i den.", fi="Tieto on pakollinen. Täytä se.")
_FILL_OR_SKIP = Text(
    sv="Fyll i uppgiften eller välj ”inte frågat”.", fi="Täytä tieto tai valitse ”ei kysytty”."
)
_ADD_ROW = Text(sv="Lägg till minst en rad.", fi="Lisää ainakin yksi rivi.")


def missing(field: Field) -> Text:
    """Return what to do about a required answer that is not there."""
    if field.kind is Kind.GROUP and not field.may_skip:
        return _ADD_ROW
    if field.kind in _CHOICES:
        return _CHOOSE_OR_SKIP if field.may_skip else _CHOOSE
    return _FILL_OR_SKIP if field.may_skip else _FILL


def too_long(over: int, longest: int) -> Text:
    """Return how many characters must go."""
    return Text(
        sv="Texten är för lång: {over} tecken över gränsen, som är {longest} tecken.",
        fi="Teksti on liian pitkä: merkkejä on liikaa {over}, enimmäismäärä on {longest}.",
    ).filled({"over": over, "longest": longest})


def year_out_of_range(first: int, last: int) -> Text:
    """Return between which years a date must lie."""
    return Text(
        sv="Kontrollera året: det ska ligga mellan {first} och {last}.",
        fi="Tarkista vuosi: sen pitää olla välillä {first}–{last}.",
    ).filled({"first": first, "last": last})


def out_of_range(least: int | None, most: int | None) -> Text:
    """Return between which bounds a number must lie; at least one bound is given."""
    if most is None:
        text = Text(sv="Talet ska vara minst {least}.", fi="Luvun pitää olla vähintään {least}.")
    elif least is None:
        text = Text(sv="Talet får vara högst {most}.", fi="Luku saa olla enintään {most}.")
    else:
        text = Text(
            sv="Talet ska ligga mellan {least} och {most}.",
            fi="Luvun pitää olla välillä {least}–{most}.",
        )
    return text.filled({"least": least, "most": most})


def amount_range(least: int | None, most: int | None) -> Text:
    """Return between which amounts of money one must lie; bounds are in cents."""
    shown = (None if cents is None else show_cents(cents) for cents in (least, most))
    text = Text(
        sv="Beloppet ska ligga mellan {least} och {most}.",
        fi="Summan pitää olla välillä {least}–{most}.",
    )
    lowest, highest = (bound or "…" for bound in shown)
    return text.filled({"least": lowest, "most": highest})


def too_early(earlier: Text, day: date) -> Text:
    """Return which day a day may not precede, with the words of the question that has it."""
    words = show_date(day)
    return Text(
        sv=f"Dagen ligger före ”{earlier.sv}” ({words}). Kontrollera båda dagarna.",
        fi=f"Päivä on ennen kohtaa ”{earlier.fi}” ({words}). Tarkista molemmat päivät.",
    )


def too_few_rows(least: int) -> Text:
    """Return how many rows there must be at least."""
    return Text(
        sv="Antalet rader ska vara minst {least}.", fi="Rivejä pitää olla vähintään {least}."
    ).filled({"least": least})


def too_many_rows(most: int) -> Text:
    """Return how many rows there may be at most."""
    return Text(
        sv="Antalet rader får vara högst {most}.", fi="Rivejä saa olla enintään {most}."
    ).filled({"most": most})
