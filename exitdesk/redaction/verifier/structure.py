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

from exitdesk.redaction.verifier import raw_bytes, vocabulary
from exitdesk.redaction.verifier.disguises import decodings
from exitdesk.redaction.verifier.findings import Finding, FindingKind
from exitdesk.redaction.verifier.profiles import VerifierProfile
from exitdesk.redaction.verifier.vocabulary import KIND_OF_KEY, KNOWN_NAMES

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z]{2,4})?")
_BOXES = ("/CropBox", "/BleedBox", "/TrimBox", "/ArtBox")
_SHORT_SIDE, _LONG_SIDE = 595, 841  # of A4, in points
_MACHINERY = frozenset({"/XRef", "/ObjStm"})


class StructureWalk:
    """Walks a file once; afterwards knows its findings and every string and name in it.

    ``noise`` is data of no known meaning, in which only long names are looked for.
    """

    def __init__(self, pdf: bytes, reader: PdfReader, profile: VerifierProfile) -> None:
        self._pdf = pdf
        self._reader = reader
        self._profile = profile
        self._seen: set[int] = set()
        self.findings: list[Finding] = []
        self.strings: list[str] = []
        self.noise: list[str] = []

    def walk(self) -> None:
        """Fill ``findings``, ``strings`` and ``noise``."""
        bare = raw_bytes.without_streams(self._pdf)
        self._check_ends(bare)
        root = self._reader.root_object
        self._refuse_others(root, vocabulary.CATALOG, "/Root")
        self._check_catalog(root)
        for number, page in enumerate(self._reader.pages, start=1):
            self._check_page(page, number)
        self._check_info()
        trailer = self._reader.trailer
        self._refuse_others(trailer, vocabulary.TRAILER, "trailer")
        for key in trailer:
            if key == "/ID":
                self.noise.extend(_texts_of_id(trailer["/ID"]))
            else:
                self._visit(trailer.raw_get(key), key)
        self._check_loose_objects(bare)
        self.strings.extend(decodings(raw_bytes.words_between(bare)))

    def _add(self, kind: FindingKind, place: str, page: int = 0) -> None:
        finding = Finding(kind, page, place)
        if finding not in self.findings:
            self.findings.append(finding)

    def _refuse_others(
        self, holder: DictionaryObject, allowed: frozenset[str], place: str, page: int = 0
    ) -> None:
        for key in holder:
            if key not in allowed:
                kind = KIND_OF_KEY.get(key, FindingKind.STRUCTURE)
                self._add(kind, place, page)

    def _check_ends(self, bare: bytes) -> None:
        tail = self._pdf.rstrip(b"\r\n \t")
        if self._pdf.count(b"startxref") > 1 or "/Prev" in self._reader.trailer:
            self._add(FindingKind.REVISION, "trailer")
        if not tail.endswith(b"%%EOF") or not self._pdf.startswith(b"%PDF-"):
            self._add(FindingKind.STRUCTURE, "ends of the file")
        if not self._profile.bare_metadata:
            return  # other programs write their names into comments
        if raw_bytes.says_head(self._pdf):
            self._add(FindingKind.METADATA, "head of the file")
        if raw_bytes.has_comments(self._pdf, bare):
            self._add(FindingKind.HIDDEN_TEXT, "comment")
        if raw_bytes.has_words_beside_objects(bare):
            self._add(FindingKind.LOOSE_OBJECT, "beside the objects")

    def _check_catalog(self, root: DictionaryObject) -> None:
        outlines = root.get("/Outlines")
        if outlines is not None and "/First" in outlines.get_object():
            self._add(FindingKind.STRUCTURE, "/Outlines")
        action = root.get("/OpenAction")
        if action is not None and isinstance(action.get_object(), DictionaryObject):
            self._add(FindingKind.STRUCTURE, "/OpenAction")
        viewer = root.get("/ViewerPreferences")
        if viewer is not None:
            self._refuse_others(viewer.get_object(), vocabulary.VIEWER, "/ViewerPreferences")
        if not _LANGUAGE.fullmatch(str(root.get("/Lang", "fi"))):
            self._add(FindingKind.METADATA, "/Lang")
        if self._profile.bare_metadata and root.keys() & {"/StructTreeRoot", "/Outlines"}:
            self._add(FindingKind.STRUCTURE, "/Root")

    def _check_page(self, page: DictionaryObject, number: int) -> None:
        self._refuse_others(page, vocabulary.PAGE, "page", number)
        if page.get("/Annots") is not None and len(page["/Annots"]):  # type: ignore[arg-type]
            self._add(FindingKind.ANNOTATION, "/Annots", number)
        paper = [float(side) for side in page["/MediaBox"]]  # type: ignore[attr-defined]
        for key in _BOXES:
            box = page.get(key)
            if box is not None and [float(side) for side in box] != paper:
                self._add(FindingKind.HIDDEN_TEXT, key, number)
        if self._profile.bare_metadata and not _is_a4(paper):
            self._add(FindingKind.HIDDEN_TEXT, "/MediaBox", number)
        resources = page.get("/Resources")
        if resources is not None:
            self._check_resources(resources.get_object(), number)

    def _check_resources(self, resources: DictionaryObject, number: int) -> None:
        self._refuse_others(resources, vocabulary.RESOURCES, "/Resources", number)
        drawn = resources.get("/XObject")
        for thing in (drawn.get_object() if drawn is not None else {}).values():
            image = thing.get_object().get("/Subtype") == "/Image"
            kind = FindingKind.IMAGE if image else FindingKind.STRUCTURE
            self._add(kind, "/XObject", number)
        if self._profile.bare_metadata and resources.keys() - {"/Font", "/ProcSet"}:
            self._add(FindingKind.STRUCTURE, "/Resources", number)
        states = resources.get("/ExtGState")
        for state in (states.get_object() if states is not None else {}).values():
            held = state.get_object()
            self._refuse_others(held, vocabulary.GRAPHICS_STATE, "/ExtGState", number)
            if held.get("/SMask", "/None") != "/None":
                self._add(FindingKind.HIDDEN_TEXT, "/SMask", number)

    def _check_info(self) -> None:
        info = self._reader.trailer.get("/Info")
        if info is None:
            return
        held = info.get_object()
        if held.keys() - vocabulary.INFO:
            self._add(FindingKind.METADATA, "/Info")
        if not self._profile.bare_metadata:
            return
        for key, value in held.items():
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
                self._note_name(key)
                yield one.raw_get(key), key if isinstance(value, PdfObject) else name
        elif isinstance(one, ArrayObject):
            yield from ((part, name) for part in one)
        elif isinstance(one, NameObject):
            self._note_name(one)
        elif isinstance(one, TextStringObject):
            self.strings.append(str(one))
        elif isinstance(one, bytes):
            self.strings.extend(decodings(one))

    def _note_name(self, name: str) -> None:
        if name not in KNOWN_NAMES:
            self.strings.append(name[1:])

    def _check_dictionary(self, one: DictionaryObject, name: str) -> None:
        for key in one.keys() & vocabulary.CARRYING_KEYS:
            self._add(KIND_OF_KEY[key], name)
        kind = one.get("/Type")
        if one.get("/Subtype") == "/Type3":
            self._add(FindingKind.STRUCTURE, "/Type3")
        elif kind == "/Font":
            self._refuse_others(one, vocabulary.FONT, "/Font")
        elif kind == "/FontDescriptor":
            self._refuse_others(one, vocabulary.DESCRIPTOR, "/FontDescriptor")
        elif kind == "/Pages":
            self._refuse_others(one, vocabulary.PAGES, "/Pages")
        elif kind == "/StructElem" and one.keys() & {"/T", "/E", "/ID"}:
            self._add(FindingKind.HIDDEN_TEXT, "/StructElem")
        stem = self._profile.font_stem
        if stem and "/BaseFont" in one and not _is_of_family(str(one["/BaseFont"]), stem):
            self._add(FindingKind.FONT, "/BaseFont")

    def _check_stream(self, one: StreamObject, name: str) -> None:
        filters = one.get("/Filter", ArrayObject())
        listed = [str(f) for f in filters] if isinstance(filters, list) else [str(filters)]
        if raw_bytes.beyond_data(listed, bytes(one._data)):  # noqa: SLF001 - as it lies there
            self._add(FindingKind.HIDDEN_TEXT, "behind packed data")
        if name == "/Contents":
            self._refuse_others(one, vocabulary.STREAM, "/Contents")
            if raw_bytes.comments_in_content(one.get_data()):
                self._add(FindingKind.HIDDEN_TEXT, "comment in /Contents")
        elif name in vocabulary.STREAMS_OF_FONTS:
            self._refuse_others(one, vocabulary.FONT_STREAM, name)
            self.noise.extend(decodings(one.get_data()))
        elif one.get("/Type") in _MACHINERY:
            self.strings.extend(decodings(raw_bytes.words_between(one.get_data())))
        elif name != "/XObject" and one.get("/Subtype") not in {"/Image", "/Form"}:
            self._check_other_stream(one, name)

    def _check_other_stream(self, one: StreamObject, name: str) -> None:
        self._add(KIND_OF_KEY.get(name, FindingKind.STRUCTURE), name)
        try:
            self.strings.extend(decodings(one.get_data()))
        except Exception:  # noqa: BLE001 - what cannot be read is not released
            self._add(FindingKind.UNREADABLE, name)

    def _check_loose_objects(self, bare: bytes) -> None:
        written = raw_bytes.written_objects(bare)
        if any(times > 1 for times in written.values()):
            self._add(FindingKind.REVISION, "object written twice")
        listed = {idnum for ids in self._reader.xref.values() for idnum in ids}
        listed |= set(self._reader.xref_objStm)
        for idnum in sorted((listed | written.keys()) - self._seen):
            self._check_loose(idnum, is_listed=idnum in listed)

    def _check_loose(self, idnum: int, *, is_listed: bool) -> None:
        reference = IndirectObject(idnum, 0, self._reader)
        thing = self._reader.get_object(reference) if is_listed else None
        if isinstance(thing, StreamObject) and thing.get("/Type") in _MACHINERY:
            if thing.get("/Type") == "/ObjStm":
                self._check_object_stream(thing, idnum)
            return
        if is_listed and thing is None:
            return
        self._add(FindingKind.LOOSE_OBJECT, f"object {idnum}")
        if is_listed:
            self._visit(reference, "/Loose")

    def _check_object_stream(self, stream: StreamObject, idnum: int) -> None:
        """Refuse what a stream of objects holds beside those that the file's index lists."""
        self._refuse_others(stream, vocabulary.OBJECT_STREAM, "/ObjStm")
        self._check_stream(stream, "/ObjStm")
        used = sum(holder == idnum for holder, _place in self._reader.xref_objStm.values())
        if used != int(stream["/N"]):  # type: ignore[call-overload]
            self._add(FindingKind.LOOSE_OBJECT, "/ObjStm")


def _is_a4(box: list[float]) -> bool:
    return sorted(int(side) for side in (box[2] - box[0], box[3] - box[1])) == [
        _SHORT_SIDE,
        _LONG_SIDE,
    ]


def _is_of_family(base_font: str, stem: str) -> bool:
    return (
        re.fullmatch(rf"/(?:[A-Z]{{6}}\+)?{stem}(?:-(?:Bold|Italic|Semibold))?", base_font)
        is not None
    )


def _texts_of_id(both: object) -> Iterator[str]:
    for one in both if isinstance(both, list) else ():
        data = one.original_bytes if isinstance(one, TextStringObject) else bytes(one)
        yield from decodings(data)
