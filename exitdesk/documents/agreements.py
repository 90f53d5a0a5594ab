"""The agreement on one page, in plain words, with lines to sign on."""

from reportlab.platypus import Flowable, KeepTogether

from exitdesk.documents.blocks import (
    furniture_for,
    label_table,
    section_heading,
    signature_lines,
)
from exitdesk.documents.lettering import Lettering
from exitdesk.documents.requests import AgreementPaper, PaperPermit, PrintedDocument
from exitdesk.documents.sheets import bind
from exitdesk.documents.styles import Styles, styles
from exitdesk.documents.wordings import Wording

_SIZES = (11.0, 10.0, 9.0)  # the largest at which it is one page; none smaller is readable
_NOTHING_BELOW = 1


def make_agreement(paper: AgreementPaper) -> PrintedDocument:
    """Return the agreement as PDF, on one page if it can be read so.

    A long one is set smaller; only what no readable size holds goes on to a second page.
    """
    made = _made(paper, _SIZES[0])
    for size in _SIZES[1:]:
        if made.pages <= _NOTHING_BELOW:
            break
        made = _made(paper, size)
    return made


def _made(paper: AgreementPaper, size: float) -> PrintedDocument:
    wording, lettering, look = Wording("agreement", paper.lang), Lettering(), styles(size)
    story = [
        *_head(paper, wording, look, lettering),
        *_permits(paper, wording, look, lettering),
        *_part("limits", "limits_words", wording, look, lettering),
    ]
    if paper.limits_told_on is not None:
        told = wording.say("limits_told_on", day=wording.day(paper.limits_told_on))
        story.append(lettering.paragraph(told, look.body))
    story += _part("your_right", "your_right_words", wording, look, lettering)
    story += _agreed(paper, wording, look, lettering)
    furniture = furniture_for(
        paper.marks,
        wording,
        lettering,
        file_title=wording.say("file_title"),
        foot=wording.say("agreement_foot", version=paper.version),
    )
    return bind(story, furniture, lettering)


def _head(
    paper: AgreementPaper, wording: Wording, look: Styles, lettering: Lettering
) -> list[Flowable]:
    pairs = [(wording.say("person"), paper.person)]
    if paper.agreed_on is not None:
        pairs.append((wording.say("agreed_on"), wording.day(paper.agreed_on)))
    if paper.valid_until is not None:
        pairs.append((wording.say("valid_until"), wording.day(paper.valid_until)))
    return [
        lettering.paragraph(wording.say("agreement_title"), look.title),
        *label_table([pair for pair in pairs if pair[1].strip()], look, lettering),
        lettering.paragraph(wording.say("agreement_intro"), look.body),
    ]


def _permits(
    paper: AgreementPaper, wording: Wording, look: Styles, lettering: Lettering
) -> list[Flowable]:
    flow = section_heading(wording.say("who_may_know"), look, lettering)
    for permit in paper.permits:
        flow.append(KeepTogether(_permit(permit, wording, look, lettering)))
    flow.append(lettering.paragraph(wording.say("others_nothing"), look.subheading))
    return flow


def _permit(
    permit: PaperPermit, wording: Wording, look: Styles, lettering: Lettering
) -> list[Flowable]:
    told = wording.say("may_know", recipient=permit.recipient, what="; ".join(permit.categories))
    lines = [lettering.paragraph(told, look.subheading)]
    until = wording.day(permit.until) if permit.until is not None else ""
    if permit.purpose and until:
        words = wording.say("what_for_until", purpose=permit.purpose, day=until)
    elif permit.purpose:
        words = wording.say("what_for", purpose=permit.purpose)
    else:
        words = wording.say("only_until", day=until) if until else ""
    if words:
        lines.append(lettering.paragraph(words, look.body))
    return lines


def _part(
    title: str, words: str, wording: Wording, look: Styles, lettering: Lettering
) -> list[Flowable]:
    return [
        *section_heading(wording.say(title), look, lettering),
        lettering.paragraph(wording.say(words), look.body),
    ]


def _agreed(
    paper: AgreementPaper, wording: Wording, look: Styles, lettering: Lettering
) -> list[Flowable]:
    """Return the lines to sign on, or that it was agreed by word of mouth."""
    if paper.oral:
        day = wording.day(paper.agreed_on) if paper.agreed_on is not None else ""
        return [lettering.paragraph(wording.say("agreed_orally", day=day), look.subheading)]
    signers = [wording.say("sign_person")] if paper.person_signs else []
    signers += [wording.say("sign_guardian")] if paper.guardian_signs else []
    signers.append(wording.say("sign_officer"))
    return [signature_lines(signers, look, lettering, wording)]
