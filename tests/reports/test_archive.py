"""What an archive asks of a file, held against the standards and, where it is installed, by Apache Preflight."""

import io
import os
import re
import subprocess
import threading
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pikepdf
import pytest
from pikepdf import pdfa
from PIL import Image, ImageCms

import dev
from ioplab.domain.vocabulary import Round
from ioplab.reports import archive
from ioplab.reports.archive import Standard
from ioplab.reports.content import Document, Heading, Look, Size, Text
from ioplab.reports.evaluation_document import evaluation_content
from ioplab.reports.figures_document import figures_content
from ioplab.reports.pdf import render
from ioplab.reports.plan_document import plan_content
from tests.reports.figures_sample import figures_case
from tests.reports.sample import case
from tests.reports.test_tags import EVERYTHING, document

RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
PREFIXES = {
    "{http://purl.org/dc/elements/1.1/}": "dc:",
    "{http://ns.adobe.com/xap/1.0/}": "xmp:",
    "{http://ns.adobe.com/pdf/1.3/}": "pdf:",
    "{http://www.aiim.org/pdfa/ns/id/}": "pdfaid:",
    "{http://www.aiim.org/pdfua/ns/id/}": "pdfuaid:",
}
ODD = 'Åse & Bø <skole> "1" ) ( \\ \ufffe čŋ 😀 علي'
JARS = Path("/usr/share/java")
NEEDED = ("preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "commons-io", "javax.activation", "jaxb-api")
LACKING = dev.missing_for_preflight()


def samples() -> dict[str, Document]:
    """Documents that between them hold all there is."""
    return {
        "plan": plan_content(case()),
        "midyear": evaluation_content(Round.MIDYEAR, case()),
        "annual": evaluation_content(Round.ANNUAL, case()),
        "figures": figures_content(figures_case()),
        "everything": document(*EVERYTHING),
        "large": document(*EVERYTHING, size=Size.LARGE),
        "odd": document(Heading(ODD), Text(ODD * 40), title=ODD, subject=ODD, school=ODD, who=ODD),
        "empty": document(),
    }


def properties(pdf: pikepdf.Pdf) -> dict[str, str]:
    """The simple properties of the XMP packet, and the words of those with alternatives."""
    packet = pdf.Root.Metadata.read_bytes()
    found = {}
    for described in ElementTree.fromstring(packet).iter(f"{RDF}Description"):
        for one in described:
            namespace, name = re.fullmatch(r"(\{.*\})(.*)", one.tag).groups()  # type: ignore[union-attr]  # always a namespace
            if namespace in PREFIXES:
                found[PREFIXES[namespace] + name] = "".join(one.itertext())
    return found


@pytest.mark.skipif(bool(LACKING), reason=f"Apache Preflight is not installed: {' '.join(LACKING)}")
def test_preflight_finds_nothing_wrong_with_a_twin_of_each_document(tmp_path: Path) -> None:
    for name, made in samples().items():
        for look in Look:
            (tmp_path / f"{name}-{look.value}.pdf").write_bytes(render(made, look=look, standard=Standard.A1))
    jars = os.pathsep.join(str(JARS / f"{name}.jar") for name in NEEDED)
    command = ["java", "-cp", jars, "org.apache.pdfbox.preflight.Validator_A1b", "batch", str(tmp_path)]
    run = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, timeout=100)

    told = run.stdout + run.stderr
    assert told.count("is a valid PDF/A-1b file") == len(samples()) * len(Look), told
    assert "not a valid" not in told


@pytest.mark.parametrize("look", Look)
@pytest.mark.parametrize("name", list(samples()))
def test_a_checker_of_the_newer_standard_finds_nothing_wrong_either(name: str, look: Look) -> None:
    report = pdfa.validate_written(io.BytesIO(render(samples()[name], look=look, standard=Standard.B2)), "2b")

    assert not report.findings, [str(finding) for finding in report.findings]


def test_a_twin_differs_in_what_it_says_of_itself_alone() -> None:
    ours, twin = (pikepdf.open(io.BytesIO(render(samples()["everything"], standard=one))) for one in (Standard.A2, Standard.B2))

    for one, other in zip(ours.pages, twin.pages, strict=True):
        assert one.obj.Contents.read_bytes() == other.obj.Contents.read_bytes()
    said, of_twin = properties(ours), properties(twin)
    assert {key for key in said if said[key] != of_twin.get(key)} == {"pdfaid:conformance", "pdfuaid:part"}


@pytest.fixture(scope="module", params=list(samples()))
def made(request: pytest.FixtureRequest) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(render(samples()[request.param])))


def test_it_says_which_standards_it_follows(made: pikepdf.Pdf) -> None:
    said = properties(made)

    assert (said["pdfaid:part"], said["pdfaid:conformance"], said["pdfuaid:part"]) == ("2", "A", "1")
    assert made.pdf_version == "1.7"


def test_both_places_for_metadata_say_the_same(made: pikepdf.Pdf) -> None:
    said, info = properties(made), {key: str(value) for key, value in made.docinfo.items()}

    assert said["dc:title"] == info["/Title"]
    assert said["dc:description"] == info["/Subject"]
    assert said["dc:creator"] == info["/Author"]
    assert said["pdf:Producer"] == info["/Producer"] == "ioplab"
    assert said["xmp:CreatorTool"] == info["/Creator"]
    assert said["dc:language"] == str(made.Root.Lang)
    for name, key in (("xmp:CreateDate", "/CreationDate"), ("xmp:ModifyDate", "/ModDate")):
        assert re.sub(r"\D", "", said[name]) == re.sub(r"\D", "", info[key])
    assert set(info) == {"/Title", "/Subject", "/Author", "/Producer", "/Creator", "/CreationDate", "/ModDate"}


def test_the_packet_stands_open_so_that_programs_find_it(made: pikepdf.Pdf) -> None:
    assert pikepdf.Name.Filter not in made.Root.Metadata
    assert made.Root.Metadata.read_bytes().startswith(b"<?xpacket begin=")


def test_every_font_comes_along_and_every_code_stands_for_a_letter(made: pikepdf.Pdf) -> None:
    fonts = [thing for thing in made.objects if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/Font"]

    assert fonts
    for font in fonts:
        assert "/FontFile2" in font.FontDescriptor
        assert re.match(r"/[A-Z]{6}\+", str(font.BaseFont))
        written = font.ToUnicode.read_bytes()
        assert all(int(count) <= 100 for count in re.findall(rb"(\d+) beginbfchar", written))
        codes = re.findall(rb"beginbfchar(.*?)endbfchar", written, re.DOTALL)
        letters = [bytes.fromhex(one.decode()).decode("utf-16-be") for one in re.findall(rb"> <([0-9A-F]+)>", b"".join(codes))]
        assert not {"\0", "\ufeff", "\ufffe"} & set(letters)
        assert all(len(letter) == 1 for letter in letters)


def test_colours_have_a_meaning_and_nothing_is_seen_through(made: pikepdf.Pdf) -> None:
    (intent,) = made.Root.OutputIntents
    profile = ImageCms.ImageCmsProfile(io.BytesIO(intent.DestOutputProfile.read_bytes()))

    assert intent.S == "/GTS_PDFA1"
    assert int(intent.DestOutputProfile.N) == 3
    assert "sRGB" in ImageCms.getProfileDescription(profile)
    for thing in made.objects:
        if isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
            assert "/SMask" not in thing
            assert thing.get("/S") != "/Transparency"
            assert thing.get("/Type") != "/ExtGState" or {float(thing.get(key, 1)) for key in ("/CA", "/ca")} == {1.0}


@pytest.mark.parametrize(
    "key", ["/JavaScript", "/JS", "/EmbeddedFiles", "/AA", "/OpenAction", "/Launch", "/XFA", "/Encrypt", "/LZWDecode"]
)
def test_nothing_is_there_that_an_archive_refuses(made: pikepdf.Pdf, key: str) -> None:
    for thing in made.objects:
        if isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
            assert key not in thing
            assert thing.get("/Filter") != key
    assert key not in made.trailer


def test_streams_end_where_they_say(made: pikepdf.Pdf) -> None:
    saved = io.BytesIO()
    made.save(saved, static_id=True)
    whole = render(document())

    assert whole.count(b"endstream") == whole.count(b"\nendstream")
    assert all(
        whole[found.end() + int(found[1]) :].startswith(b"\nendstream")
        for found in re.finditer(rb"/Length (\d+)>>\nstream\n", whole)
    )


def test_the_profile_is_srgb() -> None:
    ours = ImageCms.ImageCmsProfile(io.BytesIO(archive.srgb_profile()))
    picture = Image.new("RGB", (4096, 1))
    picture.putdata([(place * 37 % 256, place * 91 % 256, place * 13 % 256) for place in range(4096)])
    turned = ImageCms.profileToProfile(picture, ours, ImageCms.createProfile("sRGB"))

    assert turned is not None
    pairs = zip(picture.tobytes(), turned.tobytes(), strict=True)
    assert max(abs(before - after) for before, after in pairs) <= 1
    assert int.from_bytes(archive.srgb_profile()[:4], "big") == len(archive.srgb_profile())


def test_the_identifier_follows_the_content() -> None:
    def identifier(one: Document) -> bytes:
        return bytes(pikepdf.open(io.BytesIO(render(one))).trailer.ID[0])

    assert identifier(document(Text("a"))) == identifier(document(Text("a")))
    assert (
        len({identifier(document(Text("a"))), identifier(document(Text("b"))), identifier(document(Text("a"), title="b"))}) == 3
    )


def test_documents_made_at_once_are_as_those_made_alone() -> None:
    wanted = [render(document(Text(f"Tekst {place} čŋ 😀 علي" * 50))) for place in range(4)]
    found: dict[int, bytes] = {}

    def make(place: int) -> None:
        found[place] = render(document(Text(f"Tekst {place} čŋ 😀 علي" * 50)))

    for _ in range(3):
        threads = [threading.Thread(target=make, args=(place,)) for place in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert [found[place] for place in range(4)] == wanted


def test_the_day_it_was_made_is_the_documents() -> None:
    made = pikepdf.open(io.BytesIO(render(replace(document(), made_on=date(2031, 12, 24)))))

    assert properties(made)["xmp:CreateDate"] == "2031-12-24T00:00:00+00:00"
    assert str(made.docinfo["/CreationDate"]) == "D:20311224000000+00'00'"
