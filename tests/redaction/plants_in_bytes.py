"""Leaks in the bytes themselves: beside, between and inside objects, where readers do not look."""

import io
import re
import zlib
from collections.abc import Callable, Mapping

import pikepdf
from pikepdf import Dictionary, String

from tests.redaction.planting import NAME, Paper, clean

_RAW = NAME.encode()


def _indexed(pdf: bytes) -> bytes:
    """Return ``pdf`` with a table of contents that fits its objects as they lie now."""
    body = pdf[: pdf.rindex(b"xref\n0 ")]
    trailer = pdf[pdf.rindex(b"trailer") : pdf.rindex(b"startxref")]
    places = {int(one[1]): one.start(1) for one in re.finditer(rb"(?:^|\s)(\d+) 0 obj", body)}
    rows = [b"0000000000 65535 f \n"]
    for number in range(1, max(places) + 1):
        rows.append(b"%010d 00000 %s \n" % (places.get(number, 0), b"fn"[number in places :][:1]))
    table = b"xref\n0 %d\n%s" % (len(rows), b"".join(rows))
    trailer = re.sub(rb"/Size \d+", b"/Size %d" % len(rows), trailer)
    return body + table + trailer + b"startxref\n%d\n%%%%EOF\n" % len(body)


def _between(pdf: bytes, words: bytes) -> bytes:
    """Return ``pdf`` with ``words`` before its table of contents."""
    at = pdf.rindex(b"xref\n0 ")
    return _indexed(pdf[:at] + words + pdf[at:])


def _in_info(value: bytes) -> Callable[[Paper], bytes]:
    def plant(paper: Paper) -> bytes:
        pdf = clean(paper)
        return _indexed(re.sub(rb"/Title \((?:\\.|[^)])*\)", lambda _: b"/Title " + value, pdf))

    return plant


def _after_the_end(paper: Paper) -> bytes:
    return clean(paper) + _RAW


def _after_the_end_with_mark(paper: Paper) -> bytes:
    return clean(paper) + b"\n" + _RAW + b"\n%%EOF\n"


def _zeros_after_the_end(paper: Paper) -> bytes:
    return clean(paper) + b"\0" * 64 + _RAW + b"\0" * 4


def _before_the_head(paper: Paper) -> bytes:
    return _RAW + b"\n" + clean(paper)


def _in_the_head(paper: Paper) -> bytes:
    head, _, rest = clean(paper).partition(b"\n")
    return _indexed(head + b"\n%" + _RAW + b"\n" + rest)


def _comment_between(paper: Paper) -> bytes:
    return _between(clean(paper), b"% " + _RAW + b"\n")


def _words_between(paper: Paper) -> bytes:
    return _between(clean(paper), _RAW + b"\n")


def _comment_inside(paper: Paper) -> bytes:
    return _indexed(clean(paper).replace(b"/Type /Catalog", b"/Type /Catalog % " + _RAW, 1))


def _loose_object(paper: Paper) -> bytes:
    return _between(clean(paper), b"99 0 obj\n(" + _RAW + b")\nendobj\n")


def _loose_stream(paper: Paper) -> bytes:
    packed = zlib.compress(_RAW)
    head = b"99 0 obj\n<< /Length %d /Filter /FlateDecode >>\nstream\n" % len(packed)
    return _between(clean(paper), head + packed + b"\nendstream\nendobj\n")


def _unlisted_object(paper: Paper) -> bytes:
    pdf = clean(paper)
    at = pdf.rindex(b"xref\n0 ")
    planted = b"99 0 obj\n(tom)\nendobj\n"
    moved = pdf[:at] + planted + pdf[at:]
    return re.sub(rb"startxref\n\d+", b"startxref\n%d" % (at + len(planted)), moved)


def _object_written_twice(paper: Paper) -> bytes:
    pdf = clean(paper)
    first = re.search(rb"\n(\d+) 0 obj\n<<\n/Title", pdf) or re.search(rb"\n(\d+) 0 obj", pdf)
    assert first is not None
    at = first.start() + 1
    return _indexed(pdf[:at] + b"%s 0 obj\n(tom)\nendobj\n" % first[1] + pdf[at:])


def _earlier_revision(paper: Paper) -> bytes:
    pdf = clean(paper)
    start = int(re.findall(rb"startxref\n(\d+)", pdf)[-1])
    number = int(re.findall(rb"/Size (\d+)", pdf)[-1])
    root = re.findall(rb"/Root (\d+) 0 R", pdf)[-1]
    added = b"%d 0 obj\n(uusi)\nendobj\n" % number
    at = len(pdf)
    table = b"xref\n%d 1\n%010d 00000 n \n" % (number, at)
    trailer = b"trailer\n<< /Size %d /Root %s 0 R /Prev %d >>\n" % (number + 1, root, start)
    return pdf + added + table + trailer + b"startxref\n%d\n%%%%EOF\n" % (at + len(added))


def _behind_the_length(paper: Paper) -> bytes:
    """Put words between the end of a stream's data and the word that ends it."""
    pdf = clean(paper)
    at = pdf.index(b"endstream")
    return _indexed(pdf[:at] + b"\n" + _RAW + b"\n" + pdf[at:])


def _word_of_the_trailer(paper: Paper) -> bytes:
    pdf = clean(paper)
    at = pdf.rindex(b"/Size")
    return pdf[:at] + b"/Virtasen true\n" + pdf[at:]


def _encryption_left_behind(paper: Paper) -> bytes:
    pdf = clean(paper)
    at = pdf.rindex(b"/Size")
    return pdf[:at] + b"/Auth << /U (" + _RAW + b") >>\n" + pdf[at:]


def _escaped_name(paper: Paper) -> bytes:
    return _indexed(clean(paper).replace(b"/Type /Catalog", b"/Type /Catalog /#56irtasen 1", 1))


def _file_identifier(paper: Paper) -> bytes:
    pdf = clean(paper)
    at = pdf.rindex(b"/ID")
    end = pdf.index(b"]", at)
    code = (_RAW * 2).hex()[:32].encode()
    return pdf[:at] + b"/ID [<" + code + b"><" + code + b">" + pdf[end:]


def _in_object_stream(paper: Paper) -> bytes:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(clean(paper))) as pdf:
        pdf.Root.Extra = pdf.make_indirect(Dictionary(Was=String(NAME)))
        pdf.save(target, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return target.getvalue()


def _unused_in_object_stream(paper: Paper) -> bytes:
    """Put a spare object beside the others of an object stream."""
    objects = [b"<< /Was (tom) >>"]
    data = b"98 0 " + objects[0]
    head = b"99 0 obj\n<< /Type /ObjStm /N 1 /First 5 /Length %d >>\nstream\n" % len(data)
    return _between(clean(paper), head + data + b"\nendstream\nendobj\n")


def _padding_of_object_stream(paper: Paper) -> bytes:
    data = b"98 0 << >> " + _RAW
    head = b"99 0 obj\n<< /Type /ObjStm /N 1 /First 5 /Length %d >>\nstream\n" % len(data)
    return _between(clean(paper), head + data + b"\nendstream\nendobj\n")


def _between_table_and_trailer(paper: Paper) -> bytes:
    pdf = clean(paper)
    at = pdf.rindex(b"trailer")
    return pdf[:at] + b"% " + _RAW + b"\n" + pdf[at:]


_UTF16 = b"\xfe\xff" + NAME.encode("utf-16-be")

IN_BYTES: Mapping[str, Callable[[Paper], bytes]] = {
    "after the end": _after_the_end,
    "after the end, with another end": _after_the_end_with_mark,
    "after the end, among zeros": _zeros_after_the_end,
    "before the head": _before_the_head,
    "in the head": _in_the_head,
    "comment between objects": _comment_between,
    "words between objects": _words_between,
    "comment inside an object": _comment_inside,
    "loose object": _loose_object,
    "loose packed stream": _loose_stream,
    "object no table lists": _unlisted_object,
    "object written twice": _object_written_twice,
    "earlier revision": _earlier_revision,
    "behind a stream's length": _behind_the_length,
    "name in the trailer": _word_of_the_trailer,
    "what encryption left behind": _encryption_left_behind,
    "name with number signs": _escaped_name,
    "file identifier": _file_identifier,
    "in an object stream": _in_object_stream,
    "unused in an object stream": _unused_in_object_stream,
    "padding of an object stream": _padding_of_object_stream,
    "between table and trailer": _between_table_and_trailer,
    "title": _in_info(b"(" + _RAW + b")"),
    "title in hexadecimal": _in_info(b"<" + _RAW.hex().encode() + b">"),
    "title in hexadecimal with blanks": _in_info(b"<" + _RAW.hex(" ").encode() + b">"),
    "title in octal": _in_info(b"(" + b"".join(b"\\%03o" % one for one in _RAW) + b")"),
    "title over lines": _in_info(b"(Virta\\\nsen)"),
    "title in UTF-16": _in_info(b"<" + _UTF16.hex().encode() + b">"),
    "title in UTF-16, small end first": _in_info(
        b"<fffe" + NAME.encode("utf-16-le").hex().encode() + b">"
    ),
    "title in UTF-8": _in_info(b"(\xef\xbb\xbf" + "R\u00e4ven".encode() + b")"),
    "title in base64": _in_info(b"(Vmlydw VmlydGFzZW4=)"),
    "title with percent signs": _in_info(b"(%56%69rtasen)"),
}
CARRIERS = frozenset(IN_BYTES) - {
    "file identifier", "in the head", "comment between objects", "comment inside an object",
    "between table and trailer", "words between objects", "behind a stream's length",
} - {name for name in IN_BYTES if name.startswith("title")}  # fmt: skip
