"""What a restore has to tell, in words: what would be missing, and what lies where."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from exitdesk.casework.restores import Comparison, Part, Relation, Settled, Tried
from exitdesk.domain.texts import Text

_RELATIONS: dict[Relation, Text] = {
    Relation.NO_OTHER: Text(
        sv="Det finns inget valv på platsen förut.", fi="Paikassa ei ole ennestään holvia."
    ),
    Relation.SAME: Text(
        sv="Inget har sparats i det nuvarande valvet efter att kopian gjordes.",
        fi="Nykyiseen holviin ei ole tallennettu mitään kopion tekemisen jälkeen.",
    ),
    Relation.BEHIND: Text(
        sv="Det nuvarande valvet har sådant som kopian saknar och som inte följer med{when}. "
        "Sparade uppgifter: {records}. Ärenden: {cases}. Utkast: {drafts}.",
        fi="Nykyisessä holvissa on sellaista, mikä kopiosta puuttuu ja mikä ei siirry "
        "mukana{when}. Tallennettuja tietoja: {records}. Asioita: {cases}. Luonnoksia: {drafts}.",
    ),
    Relation.AHEAD: Text(
        sv="Kopian har sådant som det nuvarande valvet saknar{when}. "
        "Sparade uppgifter: {records}. Ärenden: {cases}.",
        fi="Kopiossa on sellaista, mikä nykyisestä holvista puuttuu{when}. "
        "Tallennettuja tietoja: {records}. Asioita: {cases}.",
    ),
    Relation.APART: Text(
        sv="Kopian och det nuvarande valvet har gått skilda vägar. Det nuvarande har sådant som "
        "kopian saknar och som inte följer med{when}. Sparade uppgifter: {records}. "
        "Ärenden: {cases}.",
        fi="Kopio ja nykyinen holvi ovat kehittyneet eri suuntiin. Nykyisessä on sellaista, mikä "
        "kopiosta puuttuu ja mikä ei siirry mukana{when}. Tallennettuja tietoja: {records}. "
        "Asioita: {cases}.",
    ),
    Relation.OTHER_VAULT: Text(
        sv="På platsen finns ett annat valv än det som kopian gjordes av.",
        fi="Paikassa on eri holvi kuin se, josta kopio on tehty.",
    ),
    Relation.NOT_COMPARED: Text(
        sv="Valvet som finns på platsen kan inte öppnas, så kopian kunde inte jämföras med det.",
        fi="Paikassa olevaa holvia ei voi avata, joten kopiota ei voitu verrata siihen.",
    ),
}
_HARMLESS = {Relation.NO_OTHER, Relation.SAME, Relation.AHEAD}
_BETWEEN, _ON = " ({first}–{last})", " ({first})"
_HOLDS = Text(
    sv="Kopian gjordes {day} kl. {time} och är hel. Ärenden: {cases}. "
    "Sparade uppgifter: {records}.",
    fi="Kopio on tehty {day} klo {time}, ja se on ehjä. Asioita: {cases}. "
    "Tallennettuja tietoja: {records}.",
)
_PARTS: dict[Part, Text] = {
    Part.HEADER: Text(
        sv="Bara nyckelfilen (vault.hdr) återställdes; allt som har sparats finns kvar. Valvet "
        "öppnas med den lösenfras som gällde när kopian gjordes.",
        fi="Vain avaintiedosto (vault.hdr) palautettiin; kaikki tallennettu on tallella. Holvi "
        "avautuu salalauseella, joka oli voimassa kopion tekohetkellä.",
    ),
    Part.DATABASE: Text(
        sv="Bara datafilen (vault.db) återställdes. Det som sparades efter att kopian gjordes "
        "saknas.",
        fi="Vain tietotiedosto (vault.db) palautettiin. Kopion tekemisen jälkeen tallennettu "
        "puuttuu.",
    ),
}
IN_USE = Text(
    sv="Kopian är återställd och är nu valvet på den valda platsen. Lås upp det.",
    fi="Kopio on palautettu, ja se on nyt holvi valitussa paikassa. Avaa se.",
)
IN_USE_ASIDE = Text(
    sv="Kopian är återställd. Det tidigare valvet finns kvar i mappen {aside}; ta inte bort det "
    "förrän du är säker. Lås upp det återställda valvet.",
    fi="Kopio on palautettu. Aiempi holvi on tallella kansiossa {aside}; älä poista sitä, ennen "
    "kuin olet varma. Avaa palautettu holvi.",
)
_SETTLED: dict[Settled, Text] = {
    Settled.COMPLETED: Text(
        sv="En återställning som avbröts har slutförts. Det tidigare valvet finns kvar bredvid, "
        "i en mapp med dagens datum. Lås upp det återställda valvet.",
        fi="Keskeytynyt palautus on viety loppuun. Aiempi holvi on tallella vieressä kansiossa, "
        "jonka nimessä on päiväys. Avaa palautettu holvi.",
    ),
    Settled.UNDONE: Text(
        sv="En återställning avbröts. Valvet är som förut. Återställ på nytt om det behövs.",
        fi="Palautus keskeytyi. Holvi on ennallaan. Palauta tarvittaessa uudelleen.",
    ),
}


@dataclass(frozen=True, slots=True)
class RestoreResult:
    """What a backup that has been tried holds, and what putting it to use would mean."""

    holds: Text
    change: Text
    is_serious: bool  # something would be missing, or cannot be known
    warnings: tuple[Text, ...]  # from its opening

    @classmethod
    def of(cls, tried: Tried) -> "RestoreResult":
        """Return the words for a backup that has been tried."""
        change = _PARTS.get(tried.staged.part) or compared(tried.comparison)
        harmless = tried.staged.part is Part.HEADER or tried.comparison.relation in _HARMLESS
        return cls(what_it_holds(tried), change, not harmless, tried.warnings)


def what_it_holds(tried: Tried) -> Text:
    """Return what a backup that has been tried holds, and that it is whole."""
    made = tried.made_at.astimezone()
    return _HOLDS.filled(
        {
            "day": _day(made),
            "time": f"{made.hour}.{made.minute:02d}",
            "cases": tried.cases,
            "records": tried.records,
        }
    )


def compared(found: Comparison) -> Text:
    """Return how a backup stands to the vault in use, in a sentence."""
    return _RELATIONS[found.relation].filled(
        {
            "records": found.records,
            "cases": found.cases,
            "drafts": found.drafts,
            "when": _when(found),
        }
    )


def in_use(aside: Path | None) -> Text:
    """Return that the backup is the vault now, and where the other one is."""
    return IN_USE if aside is None else IN_USE_ASIDE.filled({"aside": aside})


def settled(outcome: Settled) -> Text | None:
    """Return what was done about a restore that was cut short; None when there was none."""
    return _SETTLED.get(outcome)


def _when(found: Comparison) -> str:
    if found.first is None or found.last is None:
        return ""
    first, last = _day(found.first.astimezone()), _day(found.last.astimezone())
    return (_ON if first == last else _BETWEEN).format(first=first, last=last)


def _day(at: datetime) -> str:
    return f"{at.day}.{at.month}.{at.year}"
