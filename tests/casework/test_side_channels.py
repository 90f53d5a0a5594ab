"""What a redacted file tells of the names that are not in it: nothing at all."""

import io
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from exitdesk.casework.desks import Desk
from exitdesk.casework.papers import Paper
from exitdesk.casework.report_orders import ItemRef, ReportOrder
from exitdesk.casework.reports import Decision
from exitdesk.domain.answers import Answer, PersonRef, Row
from exitdesk.domain.texts import Lang
from exitdesk.redaction.verifier.font_programs import FontProgram
from exitdesk.redaction.verifier.lettering import said_letters
from tests.casework.cases_by_hand import CaseByHand
from tests.casework.test_agreements import agree
from tests.casework.test_reports import words_of
from tests.clocks import SettableClock

RECIPIENT = "health_social"
SEED, REFERENCE = "5e" * 16, "ABCDE-FGHJK"


@dataclass(frozen=True)
class Family:
    """A client and two close ones. Forms of surnames: nominative, genitive, allative, partitive,
    illative, and the Swedish genitive."""

    client: tuple[str, str]
    client_forms: tuple[str, str, str, str, str, str]
    sister: tuple[str, str]
    sister_forms: tuple[str, str, str, str, str, str]
    brother: str
    former: str
    phone: str

    @property
    def words(self) -> Mapping[str, str]:
        """What stands in the texts about this family."""
        cases = ("nom", "gen", "all", "par", "ill", "swe")
        return {
            "first": self.client[0],
            "upper": " ".join(self.client).upper(),
            "sister": self.sister[0],
            "brother": self.brother,
            "phone": self.phone,
            **{f"c_{key}": form for key, form in zip(cases, self.client_forms, strict=True)},
            **{f"s_{key}": form for key, form in zip(cases, self.sister_forms, strict=True)},
        }


FAMILIES = {
    "common": Family(
        ("Jussi", "Korhonen"),
        ("Korhonen", "Korhosen", "Korhoselle", "Korhosta", "Korhoseen", "Korhonens"),
        ("Riitta", "Mäkinen"),
        ("Mäkinen", "Mäkisen", "Mäkiselle", "Mäkistä", "Mäkiseen", "Mäkinens"),
        "Pertti", "Virtanen", "050 123 4567",
    ),
    "short and long": Family(
        ("Al", "Öst"),
        ("Öst", "Östin", "Östille", "Östiä", "Östiin", "Östs"),
        ("Wilhelmiina", "Kekkoslahti"),
        ("Kekkoslahti", "Kekkoslahden", "Kekkoslahdelle", "Kekkoslahtea", "Kekkoslahteen",
         "Kekkoslahtis"),
        "Bo", "Wickström-Hautakangas", "+358 44 12 34 56 78",
    ),
    "ending in s": Family(
        ("Hans", "Lindfors"),
        ("Lindfors", "Lindforsin", "Lindforsille", "Lindforsia", "Lindforsiin", "Lindfors"),
        ("Doris", "Ylämaa"),
        ("Ylämaa", "Ylämaan", "Ylämaalle", "Ylämaata", "Ylämaahan", "Ylämaas"),
        "Matthias", "Ek", "045 1234567",
    ),
    "words": Family(
        ("Toivo", "Rauha"),
        ("Rauha", "Rauhan", "Rauhalle", "Rauhaa", "Rauhaan", "Rauhas"),
        ("Satu", "Lumi"),
        ("Lumi", "Lumen", "Lumelle", "Lunta", "Lumeen", "Lumis"),
        "Onni", "Kivi", "040-7654321",
    ),
    "of many parts": Family(
        ("Carl Gustaf", "von Essen"),
        ("von Essen", "von Essenin", "von Essenille", "von Esseniä", "von Esseniin",
         "von Essens"),
        ("Aada-Maria", "Ylä-Outinen"),
        ("Ylä-Outinen", "Ylä-Outisen", "Ylä-Outiselle", "Ylä-Outista", "Ylä-Outiseen",
         "Ylä-Outinens"),
        "Juha-Matti", "af Grann", "044 765 43 21",
    ),
    "of abroad": Family(
        ("Željko", "Đorđević"),
        ("Đorđević", "Đorđevićin", "Đorđevićille", "Đorđevićia", "Đorđevićiin", "Đorđevićs"),
        ("Fatima", "al-Khatib"),
        ("al-Khatib", "al-Khatibin", "al-Khatibille", "al-Khatibia", "al-Khatibiin",
         "al-Khatibs"),
        "Abdi", "Yusuf", "+46 70 123 45 67",
    ),
}  # fmt: skip

TEXTS = {
    Lang.FI: (
        "{c_nom} kertoi tilanteesta. {first} {c_nom} asuu nyt muualla.\n\n"
        "Sovittiin, että {c_all} soitetaan; {sister} {s_nom} auttaa. {c_gen} sisko tukee. "
        "Tukija tapasi {s_par} eilen ja luottaa {s_ill}. Veli {brother} muuttaa pois. "
        "Numero on {phone}. ASIA KOSKEE: {upper}. Terveisin {first}  {c_nom} "
    ),
    Lang.SV: (
        "{c_nom} berättade om läget. {first} {c_nom} bor nu på annat håll.\n\n"
        "{c_swe} syster {sister} {s_nom} hjälper till. I dag ringde {s_nom} till {first}. "
        "Brodern {brother} flyttar bort. Numret är {phone}."
    ),
}


def begun(desk: Desk, clock: SettableClock, family: Family) -> CaseByHand:
    """Write the same case about another family."""
    draft = desk.drafts.begin("quick_contact")
    answers = {"alias": "Haukka", "client_type": "leaver", "language": "fi"}
    desk.drafts.finish(draft.draft_id, {**draft.answers, **answers})
    desk.cases.open_enquiry(draft.case_id)
    case = CaseByHand(desk, clock, draft.case_id, "", "")
    case.client = case.write(
        "person", role="client", called="Haukka", full_name=" ".join(family.client),
        former_names=(Row("01", {"former_name": family.former}),), municipality="Kuopio",
    ).object_id  # fmt: skip
    case.sister = case.write(
        "person", role="sibling", called=family.sister[0],
        close_one_name=" ".join(family.sister),
    ).object_id  # fmt: skip
    case.write("person", role="sibling", called=family.brother, close_one_name=family.brother)
    permits: Mapping[str, Answer] = {
        "recipient": RECIPIENT, "categories": ("plan", "event_date"), "purpose": "Stöd",
    }  # fmt: skip
    agree(case, permits=(Row("01", permits),))
    return case


def ordered(case: CaseByHand, family: Family, lang: Lang) -> ReportOrder:
    """Return the same report about another family, all doubtful words removed."""
    says = family.words
    about = case.write(
        "note", kind="call", title="Soitto", body="Lyhyt.", about=PersonRef(case.sister)
    )
    goal = case.write(
        "goal", life_domain="work", title="Työ, josta {c_nom} pitää".format(**says),
        situation="Veli {brother} auttaa.".format(**says),
    )  # fmt: skip
    order = ReportOrder(
        case.case_id, RECIPIENT, lang, REFERENCE, SEED,
        purpose="Tuen suunnittelu", text=TEXTS[lang].format(**says),
    ).with_items(
        ItemRef(about.object_id, "about"),
        ItemRef(goal.object_id, "title"),
        ItemRef(goal.object_id, "situation"),
        ItemRef(case.client, "municipality"),
    )  # fmt: skip
    review = case.review(order)
    return order.decided(*(Decision(item.item_id, keep=False) for item in review.open_items))


def without_id(pdf: bytes) -> bytes:
    return re.sub(rb"/ID\s*\[[^\]]*\]", b"", pdf)


@pytest.fixture(scope="module")
def made() -> dict[tuple[str, Lang], Paper]:
    """The papers made so far; each family's is made once."""
    return {}


@pytest.fixture
def paper_of(
    desk: Desk, clock: SettableClock, made: dict[tuple[str, Lang], Paper]
) -> "PaperMaker":
    return PaperMaker(desk, clock, made)


@dataclass
class PaperMaker:
    desk: Desk
    clock: SettableClock
    made: dict[tuple[str, Lang], Paper]

    def __call__(self, name: str, lang: Lang) -> Paper:
        """Return the paper about a family, from a case of its own."""
        if (name, lang) not in self.made:
            family = FAMILIES[name]
            case = begun(self.desk, self.clock, family)
            self.made[name, lang] = case.report(ordered(case, family, lang))
        return self.made[name, lang]


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("name", [name for name in FAMILIES if name != "common"])
def test_two_clients_with_other_names_give_the_same_bytes(
    paper_of: PaperMaker, name: str, lang: Lang
) -> None:
    first, second = paper_of("common", lang), paper_of(name, lang)
    assert words_of(first.pdf) == words_of(second.pdf)
    assert first.pages == second.pages
    assert len(first.pdf) == len(second.pdf)
    assert without_id(first.pdf) == without_id(second.pdf)
    assert first.pdf != second.pdf


def test_the_embedded_typeface_holds_no_letter_of_a_name_that_went(
    paper_of: PaperMaker,
) -> None:
    pdf = paper_of("of abroad", Lang.FI).pdf
    words = words_of(pdf)
    fonts = PdfReader(io.BytesIO(pdf)).pages[0]["/Resources"]["/Font"]  # type: ignore[index]
    for font in (value.get_object() for value in fonts.values()):
        file = font["/FontDescriptor"]["/FontFile2"].get_object()
        program, said = FontProgram(file.get_data()), said_letters(font)
        drawn = {said[code] for code, glyph in program.codes().items() if program.outline(glyph)}
        beyond = {letter for letter in drawn if not letter.isascii()}
        assert beyond <= set(words)
        assert not beyond & set("ŽžĐđćń")
        assert re.fullmatch(r"/A{5}[A-F]\+OpenSans(-\w+)?", font["/BaseFont"])


def test_letters_of_placeholders_come_in_another_order_in_another_report(
    desk: Desk, clock: SettableClock
) -> None:
    family = FAMILIES["common"]
    case = begun(desk, clock, family)
    order = ordered(case, family, Lang.FI)
    found = set()
    for _ in range(4):
        other = desk.reports.begin(case.case_id, RECIPIENT, Lang.FI)
        assert other.seed != order.seed
        review = case.review(replace(order, seed=other.seed))
        found.add(tuple(re.findall(r"\[HENKILÖ ([A-Z])\]", review.redacted.passages[0])[:3]))
    assert len(found) > 1


def test_a_saved_file_does_not_say_when_it_was_made(
    desk: Desk, clock: SettableClock, tmp_path: Path
) -> None:
    family = FAMILIES["common"]
    case = begun(desk, clock, family)
    order = ordered(case, family, Lang.FI)
    path = tmp_path / case.report(order).file_name
    desk.reports.save(order, case.report(order), path)
    written = path.stat()
    assert written.st_mtime == written.st_atime
    assert time.gmtime(written.st_mtime)[:3] == (2000, 1, 1)
    assert path.name == f"{REFERENCE}.pdf"
