"""What makes a PDF one that an archive may keep: it says what it is (XMP), and brings the meaning of its colours along.

PDF/A-2 is ISO 19005-2, PDF/UA-1 ISO 14289-1, the XMP packet ISO 16684-1, the colour profile ICC.1:2001-04 (version 2).
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import cache
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from ioplab.i18n import BOKMAL
from ioplab.reports import text
from ioplab.reports.tags import Raw

PRODUCER = "ioplab"
_TAGS = {BOKMAL: "nb-NO", "nn": "nn-NO", "en": "en-GB"}
_CODES = re.compile("<([0-9A-F]{2})> <([0-9A-F]{4,6})>")
_CODES_A_BLOCK = 100
_CMAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<00> <FF>
endcodespacerange
{listed}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""
_PROFILE_NAME = "sRGB (IEC 61966-2-1), made by ioplab"
_CURVE_POINTS = 1024
_D50 = (0.9642, 1.0, 0.8249)
_PRIMARIES = {
    "rXYZ": (0.43607, 0.22249, 0.01392),
    "gXYZ": (0.38515, 0.71687, 0.09708),
    "bXYZ": (0.14307, 0.06061, 0.71410),
}
"""Of sRGB, seen under D50 as a profile has it (Bradford adaptation); IEC 61966-2-1."""


class Standard(Enum):
    """Which standard a file says it follows; the value is part, conformance and version of PDF."""

    A2 = ("2", "A", (1, 7))
    """PDF/A-2a, and PDF/UA-1: for the archive and for screen readers. What documents are written as."""
    B2 = ("2", "B", (1, 7))
    """PDF/A-2b and no more, for programs that know only that."""
    A1 = ("1", "B", (1, 4))
    """PDF/A-1b, for programs that know nothing newer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What a file says about itself. It can be read without opening the document, so no pupil's name is in it."""

    title: str
    subject: str
    author: str
    language: str
    made_on: date

    @property
    def moment(self) -> str:
        """The day it was made as XMP writes it; the time of day is not told, and so midnight, as in the file's other place."""
        return f"{self.made_on.isoformat()}T00:00:00+00:00"


def language_tag(language: str) -> str:
    """A document's language as screen readers know it: ``nb-NO``."""
    return _TAGS.get(language, language)


def metadata(words: str) -> str:
    """The words on one line. What cleaning leaves can all stand in XML."""
    return " ".join(text.clean(words).split())


class _Info(pdfdoc.PDFInfo):
    """The older of the two places for metadata. The keys reportlab adds beside have no counterpart in ours, and are left out."""

    def format(self, document: pdfdoc.PDFDocument) -> bytes:
        moment = pdfdoc.PDFDate(ts=document._timeStamp)
        strings = {"Title": self.title, "Author": self.author, "Subject": self.subject}
        strings |= {"Creator": self.creator, "Producer": self.producer}
        entries = {name: pdfdoc.PDFString(words) for name, words in strings.items()}
        written: bytes = pdfdoc.PDFDictionary({**entries, "CreationDate": moment, "ModDate": moment}).format(document)
        return written


def prepare(canvas: Canvas, about: About) -> None:
    """Say what the file is, before its first page. reportlab would date a reproducible file 1 January 2000."""
    document = canvas._doc
    document._timeStamp.YMDhms = (about.made_on.year, about.made_on.month, about.made_on.day, 0, 0, 0)
    info = document.info = _Info()
    info.title, info.subject, info.author = about.title, about.subject, about.author
    info.creator = info.producer = PRODUCER
    document.Catalog.Lang = pdfdoc.PDFString(about.language)


def seal(canvas: Canvas, about: About, standard: Standard) -> None:
    """Add what the standard asks of a finished file: XMP, the colours' meaning, and an identifier of just this content."""
    document = canvas._doc
    packet = xmp(about, standard)
    pages = (page.stream.encode("latin-1") for page in document.Pages.pages)
    for part in (packet, *pages):
        document.updateSignature(part)
    document.Catalog.Metadata = _stream(packet, "/Type/Metadata/Subtype/XML", packed=False)
    profile = _stream(srgb_profile(), "/N 3", packed=True)
    document.Reference(profile)
    number = document.idToObjectNumberAndVersion[profile.__InternalName__][0]
    _rewrite_streams(document)
    catalog = document.Catalog
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]
    catalog.OutputIntents = (
        f"[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info({_PROFILE_NAME.translate(_ESCAPED)})"
        f"/DestOutputProfile {number} 0 R>>]"
    ).encode("ascii")


def _rewrite_streams(document: pdfdoc.PDFDocument) -> None:
    """Write all streams ourselves: reportlab puts no line break before ``endstream``, which PDF/A asks for."""
    for font in document.delayedFonts:
        font.addObjects(document)
    document.delayedFonts = []
    for page in document.Pages.pages:
        page.Contents = _stream(page.stream, "", packed=True)
    for name, thing in document.idToObject.items():
        if isinstance(thing, pdfdoc.PDFStream):
            length = f"/Length1 {len(thing.content)}" if "Length1" in thing.dictionary else ""
            content = _to_unicode(thing.content) if name.startswith("toUnicodeCMap:") else thing.content
            document.idToObject[name] = _stream(content, length, packed=True)


def _to_unicode(written: str) -> str:
    """What each code of a font stands for.

    reportlab also lists the codes that stand for nothing, which PDF/A forbids, more of them at a time than a reader need
    understand, and letters beyond the first 65 536 in no known way.
    """
    pairs = [(code, chr(int(letter, 16))) for code, letter in _CODES.findall(written) if int(letter, 16)]
    lines = [f"<{code}> <{letter.encode('utf-16-be').hex().upper()}>" for code, letter in pairs]
    blocks = [lines[place : place + _CODES_A_BLOCK] for place in range(0, len(lines), _CODES_A_BLOCK)]
    listed = "\n".join(line for block in blocks for line in (f"{len(block)} beginbfchar", *block, "endbfchar"))
    return _CMAP.format(listed=listed)


_ESCAPED = str.maketrans({"(": "\\(", ")": "\\)"})


def _stream(content: bytes | str, entries: str, *, packed: bool) -> Raw:
    written = content.encode("latin-1") if isinstance(content, str) else content
    if packed:
        written, entries = zlib.compress(written), f"{entries}/Filter/FlateDecode"
    return Raw(f"<<{entries}/Length {len(written)}>>\nstream\n".encode("ascii") + written + b"\nendstream\n")


def xmp(about: About, standard: Standard) -> bytes:
    """The XMP packet: what the file says about itself, the same as in its Info dictionary, and which standard it follows."""
    part, conformance, _ = standard.value
    reads_aloud = standard is Standard.A2
    schemas = [
        _schema("dc", "http://purl.org/dc/elements/1.1/", _dublin_core(about)),
        _schema("xmp", "http://ns.adobe.com/xap/1.0/", _adobe(about)),
        _schema("pdf", "http://ns.adobe.com/pdf/1.3/", f"<pdf:Producer>{PRODUCER}</pdf:Producer>"),
        _schema(
            "pdfaid",
            "http://www.aiim.org/pdfa/ns/id/",
            f"<pdfaid:part>{part}</pdfaid:part><pdfaid:conformance>{conformance}</pdfaid:conformance>",
        ),
        *([_schema("pdfuaid", _UA, "<pdfuaid:part>1</pdfuaid:part>"), _UA_EXPLAINED] if reads_aloud else []),
    ]
    packet = (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'
        f"{''.join(schemas)}</rdf:RDF></x:xmpmeta>\n"
        '<?xpacket end="r"?>'
    )
    return packet.encode()


def _schema(prefix: str, namespace: str, properties: str) -> str:
    return f'<rdf:Description rdf:about="" xmlns:{prefix}="{namespace}">{properties}</rdf:Description>\n'


def _dublin_core(about: About) -> str:
    def alternatives(words: str) -> str:
        return f'<rdf:Alt><rdf:li xml:lang="x-default">{escape(words)}</rdf:li></rdf:Alt>'

    return (
        f"<dc:format>application/pdf</dc:format><dc:title>{alternatives(about.title)}</dc:title>"
        f"<dc:description>{alternatives(about.subject)}</dc:description>"
        f"<dc:creator><rdf:Seq><rdf:li>{escape(about.author)}</rdf:li></rdf:Seq></dc:creator>"
        f"<dc:language><rdf:Bag><rdf:li>{about.language}</rdf:li></rdf:Bag></dc:language>"
    )


def _adobe(about: About) -> str:
    return (
        f"<xmp:CreateDate>{about.moment}</xmp:CreateDate><xmp:ModifyDate>{about.moment}</xmp:ModifyDate>"
        f"<xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool>"
    )


_UA = "http://www.aiim.org/pdfua/ns/id/"
_RESOURCE = 'rdf:parseType="Resource"'
_UA_EXPLAINED = (
    '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"'
    ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">'
    f"<pdfaExtension:schemas><rdf:Bag><rdf:li {_RESOURCE}>"
    "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>"
    f"<pdfaSchema:namespaceURI>{_UA}</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
    f"<pdfaSchema:property><rdf:Seq><rdf:li {_RESOURCE}><pdfaProperty:name>part</pdfaProperty:name>"
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>Which part of ISO 14289 the file follows</pdfaProperty:description>"
    "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>\n"
)
"""PDF/A knows only the properties of its own day; one it does not know must bring its explanation."""


@cache
def srgb_profile() -> bytes:
    """A colour profile of sRGB, computed from the standard's numbers."""
    tags = {
        "desc": _description(_PROFILE_NAME),
        "cprt": b"text\0\0\0\0No copyright, use freely\0",
        "wtpt": _xyz(_D50),
        **{name: _xyz(place) for name, place in _PRIMARIES.items()},
    }
    curve = _curve()
    blocks = [*tags.values(), curve]
    start = 128 + 4 + 12 * (len(tags) + 3)
    offsets = _offsets(blocks, start)
    entries = [(name, offsets[place], len(block)) for place, (name, block) in enumerate(tags.items())]
    entries += [(name, offsets[-1], len(curve)) for name in ("rTRC", "gTRC", "bTRC")]
    table = struct.pack(">I", len(entries)) + b"".join(
        struct.pack(">4sII", name.encode("ascii"), offset, size) for name, offset, size in entries
    )
    body = b"".join(block + bytes(-len(block) % 4) for block in blocks)
    return _header(start + len(body)) + table + body


def _header(size: int) -> bytes:
    made = struct.pack(">6H", 2026, 1, 1, 0, 0, 0)
    white = _xyz(_D50)[8:]
    return b"".join(
        (struct.pack(">II", size, 0), bytes((2, 0x10, 0, 0)), b"mntrRGB XYZ ", made, b"acsp", bytes(28), white, bytes(48))
    )


def _offsets(blocks: Sequence[bytes], start: int) -> list[int]:
    found = []
    for block in blocks:
        found.append(start)
        start += len(block) + -len(block) % 4
    return found


def _xyz(place: Sequence[float]) -> bytes:
    return b"XYZ \0\0\0\0" + struct.pack(">3i", *(round(number * 65536) for number in place))


def _description(name: str) -> bytes:
    ascii_name = name.encode("ascii") + b"\0"
    return b"desc\0\0\0\0" + struct.pack(">I", len(ascii_name)) + ascii_name + bytes(4 + 4 + 2 + 1 + 67)


def _curve() -> bytes:
    """How much light each value stands for."""
    light = (_linear(place / (_CURVE_POINTS - 1)) for place in range(_CURVE_POINTS))
    return struct.pack(f">4sII{_CURVE_POINTS}H", b"curv", 0, _CURVE_POINTS, *(round(number * 65535) for number in light))


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - the standard's numbers
