"""A walk over every object of a file, against the list of what it may hold."""

import re
from collections.abc import Iterator

from pypdf import PdfReader
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    PdfObject,
    StreamObject,
    TextStringObject,
)

from exitdesk.redaction.verifier.findings import Finding, FindingKind
from exitdesk.redaction.verifier.profiles import VerifierProfile

_CATALOG_KEYS = {
    "/Type", "/Pages", "/PageMode", "/PageLayout", "/Lang", "/Version", "/Outlines",
    "/ViewerPreferences", "/MarkInfo", "/StructTreeRoot", "/OpenAction",
}  # fmt: skip
_PAGE_KEYS = {
    "/Type", "/Parent", "/Resources", "/MediaBox", "/CropBox", "/BleedBox", "/TrimBox", "/ArtBox",
    "/Rotate", "/Contents", "/Trans", "/Tabs", "/StructParents", "/Group", "/Annots",
}  # fmt: skip
_RESOURCE_KEYS = {"/Font", "/ProcSet", "/ExtGState", "/ColorSpace", "/XObject"}
_FONT_STREAMS = {"/FontFile", "/FontFile2", "/FontFile3", "/ToUnicode", "/CIDToGIDMap", "/CIDSet"}
_KIND_OF_KEY = {
    "/Names": FindingKind.ATTACHMENT,
    "/EmbeddedFiles": FindingKind.ATTACHMENT,
    "/AF": FindingKind.ATTACHMENT,
    "/Collection": FindingKind.ATTACHMENT,
    "/Dests": FindingKind.STRUCTURE,
    "/AcroForm": FindingKind.ANNOTATION,
    "/Metadata": FindingKind.METADATA,
    "/PieceInfo": FindingKind.METADATA,
    "/OCProperties": FindingKind.HIDDEN_TEXT,
    "/Thumb": FindingKind.IMAGE,
    "/ActualText": FindingKind.HIDDEN_TEXT,
    "/Alt": FindingKind.HIDDEN_TEXT,
    "/JavaScript": FindingKind.STRUCTURE,
    "/JS": FindingKind.STRUCTURE,
    "/AA": FindingKind.STRUCTURE,
}
_OBJECT_START = re.compile(rb"(?:^|[\r\n\s])(\d{1,10})\s+\d{1,5}\s+obj\b")
_STREAM = re.compile(rb"\bstream\r?\n.*?\bendstream\b", re.DOTALL)


class StructureWalk:
    """Walks a file once; afterwards knows its findings and every string and name in it."""

    def __init__(self, pdf: bytes, reader: PdfReader, profile: VerifierProfile) -> None:
        self._pdf = pdf
        self._reader = reader
        self._profile = profile
        self._seen: set[int] = set()
        self.findings: list[Finding] = []
        self.strings: list[str] = []

    def walk(self) -> None:
        """Fill ``findings`` and ``strings``."""
        self._check_revisions()
        root = self._reader.root_object
        self._refuse_others(root, _CATALOG_KEYS, "/Root")
        self._check_outlines(root)
        for number, page in enumerate(self._reader.pages, start=1):
            self._check_page(page, number)
        self._check_info()
        for key in ("/Root", "/Info"):
            if key in self._reader.trailer:
                self._visit(self._reader.trailer.raw_get(key), key)
        self._check_loose_objects()
        self.strings.extend(_decodings(_STREAM.sub(b" ", self._pdf)))

    def _add(self, kind: FindingKind, place: str, page: int = 0) -> None:
        finding = Finding(kind, page, place)
        if finding not in self.findings:
            self.findings.append(finding)

    def _refuse_others(
        self, holder: DictionaryObject, allowed: set[str], place: str, page: int = 0
    ) -> None:
        for key in holder:
            if key not in allowed:
                kind = _KIND_OF_KEY.get(key, FindingKind.STRUCTURE)
                self._add(kind, place, page)

    def _check_revisions(self) -> None:
        tail = self._pdf.rstrip(b"\r\n \t\0")
        if self._pdf.count(b"startxref") > 1 or "/Prev" in self._reader.trailer:
            self._add(FindingKind.REVISION, "trailer")
        if not tail.endswith(b"%%EOF") or not self._pdf.startswith(b"%PDF-"):
            self._add(FindingKind.STRUCTURE, "ends of the file")

    def _check_outlines(self, root: DictionaryObject) -> None:
        outlines = root.get("/Outlines")
        if outlines is not None and "/First" in outlines.get_object():
            self._add(FindingKind.STRUCTURE, "/Outlines")
        action = root.get("/OpenAction")
        if action is not None and isinstance(action.get_object(), DictionaryObject):
            self._add(FindingKind.STRUCTURE, "/OpenAction")

    def _check_page(self, page: DictionaryObject, number: int) -> None:
        self._refuse_others(page, _PAGE_KEYS, "page", number)
        if page.get("/Annots") is not None and len(page["/Annots"]):  # type: ignore[arg-type]
            self._add(FindingKind.ANNOTATION, "/Annots", number)
        crop, media = page.get("/CropBox"), page.get("/MediaBox")
        if crop is not None and media is not None and list(crop) != list(media):
            self._add(FindingKind.HIDDEN_TEXT, "/CropBox", number)
        resources = page.get("/Resources")
        if resources is None:
            return
        resources = resources.get_object()
        self._refuse_others(resources, _RESOURCE_KEYS, "/Resources", number)
        drawn = resources.get("/XObject")
        for thing in (drawn.get_object() if drawn is not None else {}).values():
            image = thing.get_object().get("/Subtype") == "/Image"
            kind = FindingKind.IMAGE if image else FindingKind.STRUCTURE
            self._add(kind, "/XObject", number)

    def _check_info(self) -> None:
        info = self._reader.trailer.get("/Info")
        if info is None or not self._profile.bare_metadata:
            return
        for key, value in info.get_object().items():
            text = str(value.get_object())
            allowed = key == "/Title" and (
                not self._profile.titles or text in self._profile.titles
            )
            if text and not allowed:
                self._add(FindingKind.METADATA, "/Info")

    def _visit(self, thing: PdfObject, key: str) -> None:
        """Visit everything reachable from ``thing``, without recursion."""
        waiting: list[tuple[PdfObject, str]] = [(thing, key)]
        while waiting:
            one, name = waiting.pop()
            if isinstance(one, IndirectObject):
                if one.idnum in self._seen:
                    continue
                self._seen.add(one.idnum)
                resolved = one.get_object()
                if resolved is None:
                    continue
                one = resolved
            waiting.extend(self._parts(one, name))

    def _parts(self, one: PdfObject, name: str) -> Iterator[tuple[PdfObject, str]]:
        if isinstance(one, StreamObject):
            self._check_stream(one, name)
        if isinstance(one, DictionaryObject):
            self._check_dictionary(one, name)
            for key, value in one.items():
                self.strings.append(key[1:])
                yield one.raw_get(key), key if isinstance(value, PdfObject) else name
        elif isinstance(one, ArrayObject):
            yield from ((part, name) for part in one)
        elif isinstance(one, NameObject):
            self.strings.append(one[1:])
        elif isinstance(one, TextStringObject):
            self.strings.append(str(one))
        elif isinstance(one, bytes):
            self.strings.extend(_decodings(one))

    def _check_dictionary(self, one: DictionaryObject, name: str) -> None:
        for key in one:
            if key in {"/ActualText", "/Alt", "/EmbeddedFiles", "/JS", "/JavaScript"}:
                self._add(_KIND_OF_KEY[key], name)
        if one.get("/Subtype") == "/Type3":
            self._add(FindingKind.STRUCTURE, "/Type3")
        stem = self._profile.font_stem
        if stem and "/BaseFont" in one and stem not in str(one["/BaseFont"]).replace("-", ""):
            self._add(FindingKind.FONT, "/BaseFont")

    def _check_stream(self, one: StreamObject, name: str) -> None:
        if name == "/Contents" or name in _FONT_STREAMS:
            return
        if name == "/XObject" or one.get("/Subtype") in {"/Image", "/Form"}:
            return  # already found on its page; its data is no text of ours
        self._add(_KIND_OF_KEY.get(name, FindingKind.STRUCTURE), name)
        try:
            self.strings.extend(_decodings(one.get_data()))
        except Exception:  # noqa: BLE001 - what cannot be read is not released
            self._add(FindingKind.UNREADABLE, name)

    def _check_loose_objects(self) -> None:
        if b"/ObjStm" not in self._pdf:
            written = {int(number) for number in _OBJECT_START.findall(self._pdf)}
            loose = written - self._seen
        else:
            listed = {idnum for ids in self._reader.xref.values() for idnum in ids}
            loose = {idnum for idnum in listed if self._is_content(idnum)} - self._seen
        for idnum in sorted(loose):
            self._add(FindingKind.LOOSE_OBJECT, f"object {idnum}")
            self._visit(IndirectObject(idnum, 0, self._reader), "/Loose")

    def _is_content(self, idnum: int) -> bool:
        thing = self._reader.get_object(IndirectObject(idnum, 0, self._reader))
        if thing is None:
            return False
        machinery = isinstance(thing, DictionaryObject) and thing.get("/Type") in {
            "/XRef",
            "/ObjStm",
        }
        return not machinery


def _decodings(data: bytes) -> Iterator[str]:
    """Yield ``data`` as the texts it could be."""
    yield data.decode("utf-8", errors="ignore")
    yield data.decode("latin-1")
    for encoding in ("utf-16-le", "utf-16-be"):
        yield data.decode(encoding, errors="ignore")
