"""Leaks planted in finished files, one hiding place at a time, and files that are clean."""

import io
from collections.abc import Callable

import pikepdf
import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from exitdesk.redaction.verifier.findings import FindingKind
from exitdesk.redaction.verifier.profiles import PLAIN, REPORT
from exitdesk.redaction.verifier.verifying import verify
from tests.redaction.clean_files import our_reports, their_files

NAME = "Virtasen"
TERMS = ("Jussi Virtanen", "044 987 6543")
ORDINARY = ["Asiakas tavattiin maanantaina.", "Sovittiin uusi aika toimistolla."]


def _made(draw: Callable[[Canvas], None] | None = None) -> bytes:
    """Return a clean page with what ``draw`` adds to it."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4)
    for number, line in enumerate(ORDINARY):
        canvas.drawString(72, 700 - 20 * number, line)
    if draw is not None:
        draw(canvas)
    canvas.save()
    return buffer.getvalue()


def _changed(change: Callable[[pikepdf.Pdf], None]) -> bytes:
    """Return the clean page after ``change`` has had its way with the file's objects."""
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(_made())) as pdf:
        change(pdf)
        pdf.save(buffer)
    return buffer.getvalue()


def _under_a_box(canvas: Canvas) -> None:
    canvas.drawString(72, 500, f"Asia koskee {NAME} perhettä")
    canvas.rect(70, 490, 300, 30, fill=1)


def _white(canvas: Canvas) -> None:
    canvas.setFillGray(1)
    canvas.drawString(72, 500, NAME)


def _off_page(canvas: Canvas) -> None:
    canvas.drawString(-400, -200, NAME)


def _invisible(canvas: Canvas) -> None:
    text = canvas.beginText(72, 500)
    text.setTextRenderMode(3)
    text.textOut(NAME)
    canvas.drawText(text)


def _glyph_by_glyph(canvas: Canvas) -> None:
    for number, letter in enumerate(NAME):
        canvas.drawString(72 + 7 * number, 500, letter)


def _letter_spaced(canvas: Canvas) -> None:
    text = canvas.beginText(72, 500)
    text.setCharSpace(9)
    text.textOut(NAME)
    canvas.drawText(text)


def _hyphenated(canvas: Canvas) -> None:
    canvas.drawString(300, 500, "asia koskee Virta-")
    canvas.drawString(72, 486, "sen perhettä")


def _info(canvas: Canvas) -> None:
    canvas.setSubject(f"Raportti: {NAME} asia")


def _outline(canvas: Canvas) -> None:
    canvas.bookmarkPage("a")
    canvas.addOutlineEntry(NAME, "a")


def _link(canvas: Canvas) -> None:
    canvas.linkURL("mailto:virtanen@example.org", (72, 400, 200, 420))


def _form_value(canvas: Canvas) -> None:
    canvas.acroForm.textfield(name="a", value=NAME, x=72, y=400)


def _phone(canvas: Canvas) -> None:
    canvas.drawString(72, 500, "numero +358 44 9876543")


def _image(canvas: Canvas) -> None:
    from PIL import Image
    from reportlab.lib.utils import ImageReader

    canvas.drawImage(ImageReader(Image.new("L", (20, 10), 80)), 72, 400)


def _curves(canvas: Canvas) -> None:
    canvas.bezier(72, 400, 80, 420, 90, 380, 100, 400)


DRAWN = [
    _under_a_box, _white, _off_page, _invisible, _glyph_by_glyph, _letter_spaced, _hyphenated,
    _info, _outline, _link, _form_value, _phone, _image, _curves,
]  # fmt: skip


def _cropped(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].CropBox = pikepdf.Array([0, 0, 300, 300])


def _hidden_layer(pdf: pikepdf.Pdf) -> None:
    layer = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.OCG, Name="a"))
    pdf.Root.OCProperties = pikepdf.Dictionary(
        OCGs=[layer], D=pikepdf.Dictionary(OFF=[layer], Order=[])
    )


def _xmp(pdf: pikepdf.Pdf) -> None:
    with pdf.open_metadata() as metadata:
        metadata["dc:title"] = NAME


def _attachment_name(pdf: pikepdf.Pdf) -> None:
    pdf.attachments[f"{NAME}.txt"] = b"tom"


def _attachment_body(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["a.txt"] = NAME.encode()


def _actual_text(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[0]
    page.contents_add(b"/Span << /ActualText (Virtasen) >> BDC EMC")


def _annotation(pdf: pikepdf.Pdf) -> None:
    note = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Rect=[1, 1, 9, 9], Contents=NAME
    )
    pdf.pages[0].Annots = pikepdf.Array([pdf.make_indirect(note)])


def _form_object(pdf: pikepdf.Pdf) -> None:
    form = pdf.make_stream(b"", Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form, BBox=[0] * 4)
    pdf.pages[0].Resources.XObject = pikepdf.Dictionary(F1=form)


def _piece_info(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].PieceInfo = pikepdf.Dictionary(X=pikepdf.Dictionary(Private=NAME))


def _name_tree(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Names = pikepdf.Dictionary(Dests=pikepdf.Dictionary(Names=[NAME, pdf.pages[0].obj]))


CHANGED = [
    _cropped, _hidden_layer, _xmp, _attachment_name, _attachment_body, _actual_text, _annotation,
    _form_object, _piece_info, _name_tree,
]  # fmt: skip


@pytest.mark.parametrize("plant", DRAWN, ids=lambda plant: plant.__name__.strip("_"))
def test_what_is_planted_while_drawing_is_caught(plant: Callable[[Canvas], None]) -> None:
    assert verify(_made(plant), TERMS) != ()


@pytest.mark.parametrize("plant", CHANGED, ids=lambda plant: plant.__name__.strip("_"))
def test_what_is_planted_in_the_objects_is_caught(plant: Callable[[pikepdf.Pdf], None]) -> None:
    assert verify(_changed(plant), TERMS) != ()


def test_an_earlier_revision_is_caught() -> None:
    clean = _made()
    appended = clean + b"\n1 0 obj\n<< /Was (Virtasen) >>\nendobj\nstartxref\n9\n%%EOF\n"
    kinds = {finding.kind for finding in verify(appended, TERMS)}
    assert FindingKind.REVISION in kinds or FindingKind.UNREADABLE in kinds


def test_an_object_that_belongs_to_nothing_is_caught() -> None:
    clean = _made()
    at = clean.index(b"xref\n0 ")
    planted = clean[:at] + b"99 0 obj\n(Virtasen)\nendobj\n" + clean[at:]
    assert verify(planted, TERMS) != ()


def test_an_unused_object_of_a_well_formed_file_is_caught() -> None:
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(_made())) as pdf:
        pdf.Root.Extra = pdf.make_indirect(pikepdf.Dictionary(Was=NAME))
        pdf.save(buffer)
    assert verify(buffer.getvalue(), TERMS) != ()


def test_a_comment_between_objects_is_caught() -> None:
    clean = _made()
    at = clean.index(b"xref\n0 ")
    moved = clean[:at] + f"% {NAME}\n".encode() + clean[at:]
    assert FindingKind.TERM in {finding.kind for finding in verify(moved, TERMS)}


@pytest.mark.parametrize("pdf", [b"", b"not a pdf", b"%PDF-1.4\n%%EOF"])
def test_what_cannot_be_read_is_not_released(pdf: bytes) -> None:
    assert [f.kind for f in verify(pdf, TERMS)] == [FindingKind.UNREADABLE]


def test_an_encrypted_file_is_not_released() -> None:
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(_made())) as pdf:
        pdf.save(buffer, encryption=pikepdf.Encryption(owner="a", user="b"))
    assert [f.kind for f in verify(buffer.getvalue(), TERMS)] == [FindingKind.UNREADABLE]


def test_a_file_without_text_is_not_released() -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer)
    canvas.rect(10, 10, 100, 100)
    canvas.save()
    assert FindingKind.NO_TEXT in {f.kind for f in verify(buffer.getvalue(), TERMS)}


def test_a_clean_file_passes() -> None:
    assert verify(_made(), TERMS, PLAIN) == ()


def test_white_words_on_a_dark_ground_can_be_seen_and_pass() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFillGray(0.1)
        canvas.rect(60, 480, 300, 40, fill=1)
        canvas.setFillGray(1)
        canvas.drawString(72, 495, "Otsikko")

    assert verify(_made(draw), TERMS) == ()


def test_clean_files_are_not_blocked() -> None:
    # leak_figures counts two hundred of each kind
    blocked = [
        file.name
        for file in our_reports(15)
        if verify(file.pdf, file.terms, REPORT, expected_text=file.words)
    ]
    blocked += [file.name for file in their_files(45) if verify(file.pdf, file.terms, PLAIN)]
    assert blocked == []


def test_text_beyond_what_was_approved_is_caught() -> None:
    approved = " ".join(ORDINARY)
    assert verify(_made(), (), expected_text=approved) == ()
    added = _made(_off_page)
    kinds = {f.kind for f in verify(added, (), expected_text=approved)}
    assert FindingKind.NOT_APPROVED in kinds


def test_a_telling_word_is_caught_in_every_inflection() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(72, 500, "Soita poliisille")

    kinds = {f.kind for f in verify(_made(draw), (), telling_words=["Poliisi"])}
    assert kinds == {FindingKind.TELLING_WORD}


def test_a_finding_never_repeats_the_word_that_leaked() -> None:
    for finding in verify(_made(_off_page), TERMS):
        assert "irta" not in finding.where.fi + finding.where.sv + finding.place
