"""The agreement on paper: plain words, one page, nothing that leads to anybody else."""

from io import BytesIO

import pypdfium2
import pytest

from exitdesk.casework.agreement_errors import NobodySignsError
from exitdesk.casework.errors import HeldBackError
from exitdesk.casework.papers import Paper
from exitdesk.domain.texts import Lang
from tests.agreements.writing import permit, versions, write
from tests.casework.cases_by_hand import ALIAS, CLIENT_NAME, SISTER_NAME, CaseByHand


def words(paper: Paper) -> str:
    """Return what stands on the paper."""
    document = pypdfium2.PdfDocument(BytesIO(paper.pdf))
    text = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return " ".join(text.split())


def printed(case: CaseByHand, lang: Lang) -> Paper:
    """Make the paper of the client's newest version."""
    newest = versions(case).of(case.case_id, case.client)[0]
    return case.made(case.desk.agreement_papers.paper(newest.revision.object_id, lang))


@pytest.mark.parametrize("lang", Lang)
def test_the_paper_is_one_page_with_lines_to_sign_on(case: CaseByHand, lang: Lang) -> None:
    everything = ("client_name", "contact", "health", "safety", "plan", "life_situation")
    recipients = ("supervisor", "health_social", "partner", "statistics")
    write(case, *(permit(one, *everything) for one in recipients))
    paper = printed(case, lang)
    said = words(paper)
    assert paper.pages == 1
    assert ALIAS in said
    assert CLIENT_NAME not in said
    told = {
        Lang.SV: ("Alla andra får veta: ingenting.", "Sekretessen har gränser", "Underskrifter"),
        Lang.FI: ("Kaikki muut saavat tietää: ei mitään.", "rajat", "Allekirjoitukset"),
    }
    assert all(sentence in said for sentence in told[lang])


def test_what_was_agreed_by_word_of_mouth_has_no_lines_to_sign_on(case: CaseByHand) -> None:
    write(case, permit("partner", "plan"), form_given="oral")
    said = words(printed(case, Lang.SV))
    assert "Avtalat muntligt 22.11.2026" in said
    assert "Underskrifter" not in said


def test_the_paper_speaks_the_clients_language(case: CaseByHand) -> None:
    made = write(case, permit("partner", "plan"))
    assert case.desk.agreement_papers.language(made.object_id) is Lang.FI  # that of the case
    made = write(case, permit("partner", "plan"), language="sv")
    assert case.desk.agreement_papers.language(made.object_id) is Lang.SV
    made = write(case, permit("partner", "plan"), language="other")
    assert case.desk.agreement_papers.language(made.object_id) is Lang.FI


def test_a_purpose_that_names_somebody_else_or_the_case_holds_the_paper_back(
    case: CaseByHand,
) -> None:
    for named in (SISTER_NAME, case.desk.cases.line(case.case_id).code):
        write(case, permit("partner", "plan", purpose=f"Stöd, {named}"))
        with pytest.raises(HeldBackError):
            printed(case, Lang.SV)


def test_a_minor_signs_only_as_it_has_been_decided(case: CaseByHand) -> None:
    client = case.desk.records.history(case.client)[-1]
    case.finish("person", {**client.answers, "under_18": "yes"}, case.client)
    made = write(case, permit("partner", "plan"))
    with pytest.raises(NobodySignsError):
        case.desk.agreement_papers.paper(made.object_id, Lang.SV)
    minor = {**client.answers, "under_18": "yes"}
    for more, is_there in (
        ({"signing": "both", "guardian_standing": "knows"}, True),
        ({"signing": "self", "guardian_standing": "threat"}, False),
    ):
        case.finish("person", {**minor, **more}, case.client)
        assert ("Vårdnadshavare" in words(printed(case, Lang.SV))) is is_there
