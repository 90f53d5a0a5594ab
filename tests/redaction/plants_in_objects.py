"""Leaks in the objects of a well-formed file: attributes, trees, streams and their coatings."""

import zlib
from collections.abc import Callable, Mapping

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from tests.redaction.planting import NAME, Change, Paper


def _cropped(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].CropBox = Array([0, 0, 300, 300])


def _box(key: str) -> Change:
    def change(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].obj[key] = Array([0, 0, 300, 300])

    return change


def _moved_paper(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].MediaBox = Array([0, 0, 595, 690])


def _layer(pdf: pikepdf.Pdf) -> pikepdf.Object:
    layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name="a"))
    pdf.Root.OCProperties = Dictionary(OCGs=[layer], D=Dictionary(OFF=[layer], Order=[]))
    return layer


def _hidden_layer(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[0]
    page.Resources.Properties = Dictionary(MC0=_layer(pdf))
    font = next(iter(page.Resources.Font.keys()))[1:]
    page.contents_add(f"/OC /MC0 BDC BT /{font} 9 Tf 72 300 Td (abc) Tj ET EMC".encode())


def _layer_name(pdf: pikepdf.Pdf) -> None:
    _layer(pdf).Name = String(NAME)


def _xmp(pdf: pikepdf.Pdf) -> None:
    with pdf.open_metadata() as metadata:
        metadata["dc:title"] = NAME


def _page_xmp(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj.Metadata = pdf.make_stream(f"<x>{NAME}</x>".encode())


def _info_key(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Klient"] = NAME


def _info_key_name(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Virtanen"] = "x"


def _info_utf16(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Title"] = String(b"\xfe\xff" + NAME.encode("utf-16-be"))


def _info_utf8(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Title"] = String(b"\xef\xbb\xbf" + "Räven".encode())


def _info_pdfdoc(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Title"] = String("Räven".encode("latin-1"))


def _attachment_name(pdf: pikepdf.Pdf) -> None:
    pdf.attachments[f"{NAME}.txt"] = b"tom"


def _attachment_body(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["a.txt"] = NAME.encode()


def _associated_file(pdf: pikepdf.Pdf) -> None:
    file = Dictionary(Type=Name.Filespec, F="a", EF=Dictionary(F=pdf.make_stream(NAME.encode())))
    pdf.pages[0].obj.AF = Array([pdf.make_indirect(file)])


def _actual_text(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].contents_add(b"/Span << /ActualText (Virtasen) >> BDC EMC")


def _marked_property(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].contents_add(b"/Span << /X (Virtasen) >> BDC EMC")


def _marked_point(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].contents_add(b"/Virtasen MP")


def _marked_tag(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].contents_add(b"/Virtasen BMC EMC")


def _content_comment(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].contents_add(b"q\n% Virtasen\nQ")


def _content_unused_operand(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].contents_add(b"(Virtasen) pop")


def _content_compatibility(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].contents_add(b"BX (Virtasen) zz EX")


def _structure_tree(pdf: pikepdf.Pdf) -> None:
    element = Dictionary(Type=Name.StructElem, S=Name.P, T=String(NAME), Alt=String("a"))
    pdf.Root.StructTreeRoot = Dictionary(Type=Name.StructTreeRoot, K=Array([element]))


def _structure_role(pdf: pikepdf.Pdf) -> None:
    pdf.Root.StructTreeRoot = Dictionary(
        Type=Name.StructTreeRoot, RoleMap=Dictionary(Virtasen=Name.P)
    )


def _annotation(pdf: pikepdf.Pdf) -> None:
    note = Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=[1, 1, 9, 9], Contents=NAME)
    pdf.pages[0].Annots = Array([pdf.make_indirect(note)])


def _form_object(pdf: pikepdf.Pdf) -> None:
    form = pdf.make_stream(b"", Type=Name.XObject, Subtype=Name.Form, BBox=[0] * 4)
    pdf.pages[0].Resources.XObject = Dictionary(F1=form)


def _pattern(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[0]
    font = next(iter(page.Resources.Font.keys()))[1:]
    tile = pdf.make_stream(
        f"BT /{font} 9 Tf 2 2 Td (abc) Tj ET".encode(),
        PatternType=1, PaintType=1, TilingType=1, BBox=[0, 0, 90, 20], XStep=90, YStep=20,
        Resources=Dictionary(Font=page.Resources.Font),
    )  # fmt: skip
    page.Resources.Pattern = Dictionary(P0=tile)
    page.contents_add(b"q /Pattern cs /P0 scn 72 300 90 20 re f Q")


def _soft_mask(pdf: pikepdf.Pdf) -> None:
    group = pdf.make_stream(b"", Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 9, 9])
    mask = Dictionary(Type=Name.ExtGState, SMask=Dictionary(S=Name.Luminosity, G=group))
    pdf.pages[0].Resources.ExtGState = Dictionary(G0=mask)
    pdf.pages[0].contents_add(b"/G0 gs")


def _piece_info(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].PieceInfo = Dictionary(X=Dictionary(Private=NAME))


def _name_tree(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Names = Dictionary(Dests=Dictionary(Names=[NAME, pdf.pages[0].obj]))


def _old_destinations(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Dests = Dictionary(Virtasen=Array([pdf.pages[0].obj, Name.Fit]))


def _page_labels(pdf: pikepdf.Pdf) -> None:
    pdf.Root.PageLabels = Dictionary(Nums=[0, Dictionary(P=String(NAME))])


def _threads(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Threads = Array([Dictionary(I=Dictionary(Title=String(NAME)))])


def _javascript(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String(f"app.alert('{NAME}')"))


def _named_javascript(pdf: pikepdf.Pdf) -> None:
    code = Dictionary(S=Name.JavaScript, JS=pdf.make_stream(b"app.alert('a')"))
    pdf.Root.Names = Dictionary(JavaScript=Dictionary(Names=["a", code]))


def _page_action(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj.AA = Dictionary(O=Dictionary(S=Name.URI, URI=String("http://example.org/")))


def _web_address(pdf: pikepdf.Pdf) -> None:
    pdf.Root.URI = Dictionary(Base=String("http://example.org/%56irtanen"))


def _viewer_preferences(pdf: pikepdf.Pdf) -> None:
    pdf.Root.ViewerPreferences = Dictionary(Virtasen=True)


def _language(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Lang = String("fi-x-virtanen")


def _output_intent(pdf: pikepdf.Pdf) -> None:
    intent = Dictionary(Type=Name.OutputIntent, S=Name.GTS_PDFX, Info=String(NAME))
    pdf.Root.OutputIntents = Array([intent])


def _thumbnail(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj.Thumb = pdf.make_stream(
        b"\0",
        Subtype=Name.Image,
        Width=1,
        Height=1,
        ColorSpace=Name.DeviceGray,
        BitsPerComponent=8,
    )


def _last_modified(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj.LastModified = String("D:20260101120000")


def _unknown_page_key(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj["/Virtasen"] = True


def _font_name(pdf: pikepdf.Pdf) -> None:
    font = next(iter(pdf.pages[0].Resources.Font.values()))
    font.BaseFont = Name("/VIRTAN+OpenSans-Virtanen")


def _font_program(pdf: pikepdf.Pdf) -> None:
    """Put the name into the font program behind its tables."""
    for font in pdf.pages[0].Resources.Font.values():
        if "/FontDescriptor" in font:
            file = font.FontDescriptor.FontFile2
            file.write(file.read_bytes() + b"\0" + NAME.encode())
            return
    _content_comment(pdf)


def _cmap_comment(pdf: pikepdf.Pdf) -> None:
    for font in pdf.pages[0].Resources.Font.values():
        if "/ToUnicode" in font:
            font.ToUnicode.write(b"% " + NAME.encode() + b"\n" + font.ToUnicode.read_bytes())
            return
    _content_comment(pdf)


def _unknown_font_key(pdf: pikepdf.Pdf) -> None:
    next(iter(pdf.pages[0].Resources.Font.values()))["/Remark"] = String("Klientti on siellä")


def _type3(pdf: pikepdf.Pdf) -> None:
    glyph = pdf.make_stream(b"500 0 0 0 400 600 d1 0 0 400 600 re f")
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type3, FontBBox=[0, 0, 500, 700],
        FontMatrix=[0.001, 0, 0, 0.001, 0, 0], CharProcs=Dictionary(a=glyph), FirstChar=97,
        Encoding=Dictionary(Type=Name.Encoding, Differences=[97, Name.a]), LastChar=97,
        Widths=[500],
    )  # fmt: skip
    pdf.pages[0].Resources.Font["/F9"] = pdf.make_indirect(font)
    pdf.pages[0].contents_add(b"BT /F9 11 Tf 72 300 Td (aaa) Tj ET")


def _hidden_page(pdf: pikepdf.Pdf) -> None:
    """Add a page that no page tree holds."""
    spare = Dictionary(
        Type=Name.Page, MediaBox=[0, 0, 9, 9], Contents=pdf.make_stream(b"BT (abc) Tj ET")
    )
    pdf.pages[0].obj["/Spare"] = pdf.make_indirect(spare)


def _template_page(pdf: pikepdf.Pdf) -> None:
    spare = Dictionary(Type=Name.Template, Contents=pdf.make_stream(b"BT (abc) Tj ET"))
    pdf.Root.Names = Dictionary(Templates=Dictionary(Names=["a", pdf.make_indirect(spare)]))


def _extra_stream_key(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].Contents["/Was"] = String(NAME)


def _behind_deflated_data(pdf: pikepdf.Pdf) -> None:
    stream = pdf.pages[0].Contents
    packed = zlib.compress(stream.read_bytes()) + NAME.encode()
    stream.write(packed, filter=Name.FlateDecode, type_check=False)


def _encryption_dictionary(pdf: pikepdf.Pdf) -> None:
    pdf.trailer["/Remark"] = Dictionary(Was=String(NAME))


def _file_id(pdf: pikepdf.Pdf) -> None:
    pdf.trailer.ID = Array([String(b"Virtasen12345678"), String(b"Virtasen12345678")])


CHANGES: Mapping[str, Change] = {
    "cropped": _cropped,
    "trimmed": _box("/TrimBox"),
    "cut by its paper": _moved_paper,
    "hidden layer": _hidden_layer,
    "layer's name": _layer_name,
    "XMP": _xmp,
    "XMP of a page": _page_xmp,
    "custom info key": _info_key,
    "info key that is the name": _info_key_name,
    "info in UTF-16": _info_utf16,
    "info in UTF-8": _info_utf8,
    "info in PDFDoc": _info_pdfdoc,
    "attachment's name": _attachment_name,
    "attachment's body": _attachment_body,
    "associated file": _associated_file,
    "ActualText": _actual_text,
    "property of marked content": _marked_property,
    "marked point": _marked_point,
    "tag of marked content": _marked_tag,
    "comment in the content": _content_comment,
    "operand nobody uses": _content_unused_operand,
    "compatibility section": _content_compatibility,
    "structure tree": _structure_tree,
    "role of the structure tree": _structure_role,
    "annotation": _annotation,
    "form object nobody draws": _form_object,
    "pattern": _pattern,
    "soft mask": _soft_mask,
    "PieceInfo": _piece_info,
    "named destination": _name_tree,
    "named destination of old": _old_destinations,
    "page labels": _page_labels,
    "article threads": _threads,
    "JavaScript on opening": _javascript,
    "JavaScript by name": _named_javascript,
    "action of a page": _page_action,
    "base address": _web_address,
    "viewer preferences": _viewer_preferences,
    "language tag": _language,
    "output intent": _output_intent,
    "thumbnail": _thumbnail,
    "time of change of a page": _last_modified,
    "unknown key of a page": _unknown_page_key,
    "font's name": _font_name,
    "font program": _font_program,
    "comment in a character map": _cmap_comment,
    "unknown key of a font": _unknown_font_key,
    "Type3 font": _type3,
    "page without a tree": _hidden_page,
    "template page": _template_page,
    "unknown key of a stream": _extra_stream_key,
    "behind deflated data": _behind_deflated_data,
    "trailer": _encryption_dictionary,
    "file identifier": _file_id,
}


def _plant(change: Change, name: str) -> Callable[[Paper], bytes]:
    static = {"static_id": False}
    return lambda paper: paper.changed(change, **(static if name == "file identifier" else {}))


IN_OBJECTS: Mapping[str, Callable[[Paper], bytes]] = {
    name: _plant(change, name) for name, change in CHANGES.items()
}
