"""The names that files are built of: what each kind of object may hold, and what each tells of."""

from exitdesk.redaction.verifier.findings import FindingKind

CATALOG = frozenset(
    "/Type /Pages /PageMode /PageLayout /Lang /Version /Outlines /ViewerPreferences /MarkInfo "
    "/StructTreeRoot /OpenAction /Extensions".split()
)
PAGE = frozenset(
    "/Type /Parent /Resources /MediaBox /CropBox /BleedBox /TrimBox /ArtBox /Rotate /Contents "
    "/Trans /Tabs /StructParents /Group /Annots /UserUnit".split()
)
PAGES = frozenset("/Type /Kids /Count /Parent /MediaBox /CropBox /Resources /Rotate".split())
RESOURCES = frozenset("/Font /ProcSet /ExtGState /ColorSpace /XObject /Properties".split())
FONT = frozenset(
    "/Type /Subtype /Name /BaseFont /FirstChar /LastChar /Widths /Encoding /FontDescriptor "
    "/ToUnicode /DescendantFonts /CIDSystemInfo /CIDToGIDMap /DW /W /DW2 /W2".split()
)
DESCRIPTOR = frozenset(
    "/Type /FontName /FontFamily /FontStretch /FontWeight /Flags /FontBBox /ItalicAngle /Ascent "
    "/Descent /Leading /CapHeight /XHeight /StemV /StemH /AvgWidth /MaxWidth /MissingWidth "
    "/FontFile /FontFile2 /FontFile3 /CharSet /Style /Lang /CIDSet".split()
)
ENCODING = frozenset("/Type /BaseEncoding /Differences".split())
GRAPHICS_STATE = frozenset(
    "/Type /LW /LC /LJ /ML /D /RI /OP /op /OPM /FL /SM /SA /BM /CA /ca /AIS /TK /SMask".split()
)
STREAM = frozenset("/Length /Filter /DecodeParms /DL".split())
FONT_STREAM = STREAM | frozenset(
    "/Length1 /Length2 /Length3 /Subtype /Type /CMapName /CIDSystemInfo /WMode".split()
)
TRAILER = frozenset(
    "/Size /Root /Info /ID /Prev /Encrypt /XRefStm /Type /Index /W /Length /Filter "
    "/DecodeParms".split()
)
INFO = frozenset(
    "/Title /Author /Subject /Keywords /Creator /Producer /CreationDate /ModDate /Trapped "
    "/PTEX.Fullbanner".split()
)
OBJECT_STREAM = STREAM | frozenset("/Type /N /First /Extends".split())
VIEWER = frozenset(
    "/HideToolbar /HideMenubar /HideWindowUI /FitWindow /CenterWindow /DisplayDocTitle "
    "/NonFullScreenPageMode /Direction /PrintScaling /Duplex /NumCopies".split()
)
STREAMS_OF_FONTS = frozenset(
    "/FontFile /FontFile2 /FontFile3 /ToUnicode /CIDToGIDMap /CIDSet".split()
)
TAGS = frozenset(
    "/P /H /H1 /H2 /H3 /H4 /H5 /H6 /L /LI /Lbl /LBody /Table /TR /TH /TD /THead /TBody /TFoot "
    "/Span /Div /Sect /Document /Artifact /Part /Art /BlockQuote /Caption /TOC /TOCI /Quote /Note "
    "/Standard /NonStruct /StructElem".split()
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
CARRYING_KEYS = frozenset(
    "/ActualText /Alt /EmbeddedFiles /JS /JavaScript /AF /Metadata /PieceInfo".split()
)
_VALUES = frozenset(
    "/Catalog /Page /Font /FontDescriptor /Encoding /ExtGState /XRef /ObjStm /UseNone /UseOutlines "
    "/OneColumn /SinglePage /Outlines /Type1 /Type0 /TrueType /CIDFontType0 /CIDFontType2 "
    "/CIDFontType0C /Type1C /OpenType /Identity /Identity-H /Identity-V /WinAnsiEncoding "
    "/MacRomanEncoding /StandardEncoding /PDFDocEncoding /FlateDecode /ASCII85Decode "
    "/ASCIIHexDecode /LZWDecode /RunLengthDecode /PDF /Text /ImageB /ImageC /ImageI /DeviceGray "
    "/DeviceRGB /DeviceCMYK /Pattern /CalRGB /CalGray /ICCBased /Normal /None /False /True "
    "/Unknown /Artifact /Registry /Ordering /Supplement /Predictor /Columns /Colors "
    "/BitsPerComponent /EarlyChange /First /Last /Count /Next /Marked /MCID /K /S /Pg /Transparency "
    "/CS /I /XYZ /Fit /FitH /L2R /R2L /XObject /MCR /StructTreeRoot /ParentTree /Nums "
    "/ParentTreeNextKey /RoleMap /O /Layout /Placement /Block /Inline /Lang /Helvetica "
    "/Helvetica-Bold /Helvetica-Oblique /Helvetica-BoldOblique /Times-Roman /Times-Bold "
    "/Times-Italic /Times-BoldItalic /Courier /Courier-Bold /Courier-Oblique "
    "/Courier-BoldOblique /Symbol /ZapfDingbats".split()
)
# No term is looked for in these: somebody may be called Lang, Page or Helvetica.
KNOWN_NAMES = (
    CATALOG | PAGE | PAGES | RESOURCES | FONT | DESCRIPTOR | ENCODING | GRAPHICS_STATE
    | FONT_STREAM | TRAILER | INFO | OBJECT_STREAM | VIEWER | TAGS | _VALUES
    | frozenset(KIND_OF_KEY)
)  # fmt: skip
