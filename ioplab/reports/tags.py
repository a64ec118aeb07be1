"""The second life of a page: what is painted, in the order it is to be read, and what it is (a heading, a cell, a figure).

A document's elements make a tree before anything has found its place on a page. What paints on a `TaggedCanvas` says which
element it paints; everything else is an artefact, such as frames and page numbers, and is not read. An element that is
divided over pages stays one. ISO 32000-1, 14.7 and 14.8.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from enum import Enum
from threading import Lock
from typing import Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

_MAKES_A_TABLE_REGULAR = ("TD", "TH")
"""Kept when nothing is in them: a row has as many cells as there are columns."""
_ONE_AT_A_TIME = Lock()
"""reportlab's fonts read their file by a position they remember, so that two documents must not be finished at once."""


class Artifact(Enum):
    """Why something on the page is not read: it belongs to the page, or it is only there to be looked at."""

    LAYOUT = "/Artifact <</Type/Layout>> BDC"
    HEADER = "/Artifact <</Type/Pagination/Subtype/Header/Attached[/Top]>> BDC"
    FOOTER = "/Artifact <</Type/Pagination/Subtype/Footer/Attached[/Bottom]>> BDC"
    REPEATED = "/Artifact <</Type/Pagination>> BDC"


class Element:
    """An element of the document's structure."""

    __slots__ = ("alt", "attributes", "box", "kids", "marks", "parent", "role")

    def __init__(self, role: str, *, alt: str = "", attributes: str = "") -> None:
        """Begin an element.

        Args:
            role: one of the standard structure types, such as ``H1``.
            alt: what a figure says to those who do not see it.
            attributes: further entries of its attribute dictionary, as PDF.
        """
        self.role = role
        self.alt = alt
        self.attributes = attributes
        self.parent: Element | None = None
        self.kids: list[Element] = []
        self.marks: list[tuple[int, int]] = []
        """Page (from 0) and number of each piece painted for it."""
        self.box: tuple[float, float, float, float] | None = None

    def add(self, role: str, *, alt: str = "", attributes: str = "") -> Element:
        """A new element below this one, after those that are there. Arguments as for a new element."""
        kid = Element(role, alt=alt, attributes=attributes)
        kid.parent = self
        self.kids.append(kid)
        return kid

    def prune(self) -> bool:
        """Let go of what came to nothing; whether anything is left of this element itself."""
        self.kids = [kid for kid in self.kids if kid.prune()]
        return bool(self.kids or self.marks or self.role in _MAKES_A_TABLE_REGULAR)

    def walk(self) -> Iterator[Element]:
        """This element and all below it, in reading order."""
        yield self
        for kid in self.kids:
            yield from kid.walk()


class Raw(pdfdoc.PDFObject):
    """An indirect object that is already written; reportlab's own dictionaries take four times as long."""

    __RefOnly__ = 1

    def __init__(self, written: bytes = b"null") -> None:
        self.written = written

    def format(self, _document: Any) -> bytes:
        """What stands in the file."""
        return self.written


class TaggedCanvas(Canvas):
    """A canvas on which everything painted belongs to an element or is an artefact."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        self._inside = False
        self._owners: list[list[Element]] = [[]]
        self.finishing: Callable[[TaggedCanvas], None] | None = None
        """Called when every page is there, before the file is written."""
        super().__init__(*arguments, **options)

    @contextmanager
    def painting(self, element: Element | None, artifact: Artifact = Artifact.LAYOUT) -> Iterator[None]:
        """What is painted in the block belongs to the element; without one it is an artefact.

        Within such a block another one says nothing: what is painted there belongs to the outer one.
        """
        if self._inside:
            yield
            return
        self._code.append(artifact.value if element is None else self._mark(element))
        self._inside = True
        yield
        self._inside = False
        self._code.append("EMC")

    def _mark(self, element: Element) -> str:
        page = self._owners[-1]
        element.marks.append((len(self._owners) - 1, len(page)))
        page.append(element)
        return f"/{element.role} <</MCID {len(page) - 1}>> BDC"

    def figure(self, element: Element | None, width: float, height: float) -> None:
        """Note where on the page the figure is whose lower left corner is the origin now."""
        if element is not None:
            left, bottom = self.absolutePosition(0, 0)
            element.box = (left, bottom, left + width, bottom + height)

    def showPage(self) -> None:  # noqa: N802 - reportlab's name
        """End a page, with what a reader needs to find the elements painted on it."""
        super().showPage()
        page = self._doc.Pages.pages[-1]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = len(self._owners) - 1
        page.Tabs = "/S"
        page.Trans = None
        self._owners.append([])

    def write_tree(self, root: Element) -> None:
        """Put the tree of elements into the file. To be called once all pages are there."""
        root.prune()
        top, elements = Raw(), list(root.walk())
        top_number = self.add_object(top)
        objects = [Raw() for _ in elements]
        numbers = {id(one): self.add_object(written) for one, written in zip(elements, objects, strict=True)}
        pages = [self._number_of(page) for page in self._doc.Pages.pages]
        for one, written in zip(elements, objects, strict=True):
            above = numbers[id(one.parent)] if one.parent else top_number
            written.written = _element(one, above, numbers, pages)
        parents = " ".join(
            f"{place}[{' '.join(f'{numbers[id(one)]} 0 R' for one in owners)}]" for place, owners in enumerate(self._owners[:-1])
        )
        tree = self.add_object(Raw(f"<</Nums[{parents}]>>".encode()))
        top.written = (
            f"<</Type/StructTreeRoot/K {numbers[id(root)]} 0 R/ParentTree {tree} 0 R/ParentTreeNextKey {len(pages)}>>"
        ).encode()
        self._doc.Catalog.StructTreeRoot = top
        self._doc.Catalog.MarkInfo = Raw(b"<</Marked true>>")

    def add_object(self, written: pdfdoc.PDFObject) -> int:
        """Give an object its place in the file; its number there."""
        self._doc.Reference(written)
        return self._number_of(written)

    def _number_of(self, there: Any) -> int:
        return int(self._doc.idToObjectNumberAndVersion[there.__InternalName__][0])

    def save(self) -> None:
        """Write the file."""
        with _ONE_AT_A_TIME:
            if self.finishing is not None:
                self.finishing(self)
            super().save()


def _element(one: Element, above: int, numbers: dict[int, int], pages: Sequence[int]) -> bytes:
    entries = [f"<</S/{one.role}/P {above} 0 R"]
    if one.alt:
        entries.append(f"/Alt {text_string(one.alt)}")
    if one.box is not None:
        entries.append(f"/A<</O/Layout/Placement/Block/BBox[{' '.join(f'{number:.2f}' for number in one.box)}]>>")
    if one.attributes:
        entries.append(f"/A<<{one.attributes}>>")
    kids = [f"{numbers[id(kid)]} 0 R" for kid in one.kids]
    if one.marks:
        first = one.marks[0][0]
        entries.append(f"/Pg {pages[first]} 0 R")
        # A figure that has text inside and parts below does not occur, so marks and kids need no common order.
        kids += [
            str(number) if page == first else f"<</Type/MCR/Pg {pages[page]} 0 R/MCID {number}>>" for page, number in one.marks
        ]
    if kids:
        entries.append(f"/K[{' '.join(kids)}]")
    return ("".join(entries) + ">>").encode("ascii")


def text_string(words: str) -> str:
    """The words as a text string of PDF, in hexadecimal so that nothing in them can be taken for something else."""
    return f"<FEFF{words.encode('utf-16-be', 'replace').hex().upper()}>"
