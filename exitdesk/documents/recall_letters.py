"""The letter that asks a recipient to return or destroy what was handed over."""

from reportlab.platypus import Flowable

from exitdesk.documents.blocks import furniture_for, grid_table, label_table, signature_lines
from exitdesk.documents.lettering import Lettering
from exitdesk.documents.requests import Marks, PrintedDocument, RecallLetter
from exitdesk.documents.sheets import bind
from exitdesk.documents.styles import styles
from exitdesk.documents.wordings import Wording

_SIZE = 10.5
_SHARES = (0.4, 0.3, 0.3)


def make_recall_letter(letter: RecallLetter) -> PrintedDocument:
    """Return the letter as PDF; it names papers by reference and day, and nobody."""
    wording, lettering, look = Wording("recall_letter", letter.lang), Lettering(), styles(_SIZE)
    until = wording.day(letter.return_by)
    details = (
        (wording.say("recipient"), letter.recipient),
        (wording.say("made_on"), wording.day(letter.made_on)),
        (wording.say("return_by"), until),
    )
    head = tuple(wording.say(key) for key in ("reference", "handed_on", "way"))
    rows = [(one.reference, wording.day(one.handed_on), one.way) for one in letter.papers]
    story: list[Flowable] = [
        lettering.paragraph(wording.say("title"), look.title),
        *label_table(details, look, lettering),
        lettering.paragraph(wording.say("why"), look.body),
        grid_table(head, rows, _SHARES, look, lettering),
        lettering.paragraph(wording.say("what", day=until), look.body),
        lettering.paragraph(wording.say("answer"), look.body),
        signature_lines(
            (wording.say("sign_officer"), wording.say("sign_recipient")), look, lettering, wording
        ),
    ]
    furniture = furniture_for(
        Marks(practice=letter.practice), wording, lettering, file_title=wording.say("file_title")
    )
    return bind(story, furniture, lettering)
