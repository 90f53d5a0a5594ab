"""The names that files are built of: what each kind of object may hold, and what each tells of."""

from exitdesk.redaction.verifier.findings import FindingKind


def _named(names: str) -> frozenset[str]:
    return frozenset(names.split())


CATALOG = _named(
    "/Type /Pages /PageMode /PageLayout /Lang /Version /Outlines /ViewerPreferences /MarkInfo "
    "/StructTreeRoot /OpenAction /Extensions"
)
PAGE = _named(
    "/Type /Parent /Resources /MediaBox /CropBox /BleedBox /TrimBox /ArtBox /Rotate /Contents "
    "/Trans /Tabs /StructParents /Group /Annots /UserUnit"
)
PAGES = _named("/Type /Kids /Count /Parent /MediaBox /CropBox /Resources /Rotate")
RESOURCES = _named("/Font /ProcSet /ExtGState /ColorSpace /XObject /Properties")
FONT = _named(
    "/Type /Subtype /Name /BaseFont /FirstChar /LastChar /Widths /Encoding /FontDescriptor "
    "/ToUnicode /DescendantFonts /CIDSystemInfo /CIDToGIDMap /DW /W /DW2 /W2"
)
DESCRIPTOR = _named(
    "/Type /FontName /FontFamily /FontStretch /FontWeight /Flags /FontBBox /ItalicAngle /Ascent "
    "/Descent /Leading /CapHeight /XHeight /StemV /StemH /AvgWidth /MaxWidth /MissingWidth "
    "/FontFile /FontFile2 /FontFile3 /CharSet /Style /Lang /CIDSet"
)
ENCODING = _named("/Type /BaseEncoding /Differences")
GRAPHICS_STATE = _named(
    "/Type /LW /LC /LJ /ML /D /RI /OP /op /OPM /FL /SM /SA /BM /CA /ca /AIS /TK /SMask"
)
STREAM = _named("/Length /Filter /DecodeParms /DL")
FONT_STREAM = STREAM | _named(
    "/Length1 /Length2 /Length3 /Subtype /Type /CMapName /CIDSystemInfo /WMode"
)
TRAILER = _named(
    "/Size /Root /Info /ID /Prev /Encrypt /XRefStm /Type /Index /W /Length /Filter /DecodeParms"
)
INFO = _named(
    "/Title /Author /Subject /Keywords /Creator /Producer /CreationDate /ModDate /Trapped "
    "/PTEX.Fullbanner"
)
OBJECT_STREAM = STREAM | _named("/Type /N /First /Extends")
VIEWER = _named(
    "/HideToolbar /HideMenubar /HideWindowUI /FitWindow /CenterWindow /DisplayDocTitle "
    "/NonFullScreenPageMode /Direction /PrintScaling /Duplex /NumCopies"
)
STREAMS_OF_FONTS = _named("/FontFile /FontFile2 /FontFile3 /ToUnicode /CIDToGIDMap /CIDSet")
TAGS = _named(
    "/P /H /H1 /H2 /H3 /H4 /H5 /H6 /L /LI /Lbl /LBody /Table /TR /TH /TD /THead /TBody /TFoot "
    "/Span /Div /Sect /Document /Artifact /Part /Art /BlockQuote /Caption /TOC /TOCI /Quote /Note "
    "/Standard /NonStruct /StructElem"
)
KIND_OF_KEY = {
    "/Names": FindingKind.ATTACHMENT,
    "/EmbeddedFiles": FindingKind.ATTACHMENT,
    "/AF": FindingKind.ATTACHMENT,
    "/Collection": FindingKind.ATTACHMENT,
    "/Dests": FindingKind.STRUCTURE,
    "/AcroForm": FindingKind.ANNOTATION,
    "/Metadata": FindingKind.METADATA,
    "/PieceInfo": FindingKind.METADATA,
    "/LastModified": FindingKind.METADATA,
    "/OCProperties": FindingKind.HIDDEN_TEXT,
    "/Thumb": FindingKind.IMAGE,
    "/ActualText": FindingKind.HIDDEN_TEXT,
    "/Alt": FindingKind.HIDDEN_TEXT,
    "/E": FindingKind.HIDDEN_TEXT,
    "/JavaScript": FindingKind.STRUCTURE,
    "/JS": FindingKind.STRUCTURE,
    "/AA": FindingKind.STRUCTURE,
}
CARRYING_KEYS = _named("/ActualText /Alt /EmbeddedFiles /JS /JavaScript /AF /Metadata /PieceInfo")
_VALUES = _named(
    "/Catalog /Page /Font /FontDescriptor /Encoding /ExtGState /XRef /ObjStm /UseNone "
    "/UseOutlines /OneColumn /SinglePage /Outlines /Type1 /Type0 /TrueType /CIDFontType0 "
    "/CIDFontType2 /CIDFontType0C /Type1C /OpenType /Identity /Identity-H /Identity-V "
    "/WinAnsiEncoding /MacRomanEncoding /StandardEncoding /PDFDocEncoding /FlateDecode "
    "/ASCII85Decode /ASCIIHexDecode /LZWDecode /RunLengthDecode /PDF /Text /ImageB /ImageC "
    "/ImageI /DeviceGray /DeviceRGB /DeviceCMYK /Pattern /CalRGB /CalGray /ICCBased /Normal "
    "/None /False /True /Unknown /Artifact /Registry /Ordering /Supplement /Predictor /Columns "
    "/Colors /BitsPerComponent /EarlyChange /First /Last /Count /Next /Marked /MCID /K /S /Pg "
    "/Transparency /CS /I /XYZ /Fit /FitH /L2R /R2L /XObject /MCR /StructTreeRoot /ParentTree "
    "/Nums /ParentTreeNextKey /RoleMap /O /Layout /Placement /Block /Inline /Lang /Helvetica "
    "/Helvetica-Bold /Helvetica-Oblique /Helvetica-BoldOblique /Times-Roman /Times-Bold "
    "/Times-Italic /Times-BoldItalic /Courier /Courier-Bold /Courier-Oblique "
    "/Courier-BoldOblique /Symbol /ZapfDingbats"
)
# No term is looked for in these: somebody may be called Lang, Page or Helvetica.
KNOWN_NAMES = (
    CATALOG | PAGE | PAGES | RESOURCES | FONT | DESCRIPTOR | ENCODING | GRAPHICS_STATE
    | FONT_STREAM | TRAILER | INFO | OBJECT_STREAM | VIEWER | TAGS | _VALUES
    | frozenset(KIND_OF_KEY)
)  # fmt: skip
