"""A tagged PDF read as a screen reader reads it, by the rules of ISO 32000-1, 14.7 and 14.8, and none of our own code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import pikepdf

PAINTING = {"Tj", "TJ", "'", '"', "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "Do", "sh", "BI", "EI", "INLINE IMAGE"}
_HEX = re.compile(rb"<([0-9A-Fa-f]+)>")
_CHARS = re.compile(rb"beginbfchar(.*?)endbfchar", re.DOTALL)
_RANGES = re.compile(rb"beginbfrange(.*?)endbfrange", re.DOTALL)


@dataclass
class Node:
    """An element of the structure, and what is painted for it."""

    role: str
    alt: str
    attributes: dict[str, Any]
    kids: list[Node | str] = field(default_factory=list)
    pages: list[int] = field(default_factory=list)

    def walk(self) -> Iterator[Node]:
        """This element and all below it, in reading order."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Node):
                yield from kid.walk()

    @property
    def nodes(self) -> list[Node]:
        """The elements right below it."""
        return [kid for kid in self.kids if isinstance(kid, Node)]

    @property
    def text(self) -> str:
        """What it says: a figure its alternative, everything else its words."""
        if self.role == "Figure":
            return ""
        return "".join(kid if isinstance(kid, str) else f"\n{kid.text}\n" for kid in self.kids)


class Tagged:
    """A PDF, opened."""

    def __init__(self, content: bytes) -> None:
        self.pdf = pikepdf.open(BytesIO(content))
        self.loose: list[str] = []
        """What is painted outside every element and artefact."""
        self.mixed: list[str] = []
        """Marks inside marks that may not be there."""
        self.artifacts: list[tuple[str, str]] = []
        """Kind of artefact, and its words."""
        self._marks: dict[tuple[int, int], str] = {}
        self._pages = {page.obj.objgen: number for number, page in enumerate(self.pdf.pages)}
        for number, page in enumerate(self.pdf.pages):
            self._read_page(number, page)
        self.unread = set(self._marks)
        root = self.pdf.Root.StructTreeRoot
        self.root = self._node(root.K)

    def _read_page(self, number: int, page: pikepdf.Page) -> None:
        fonts = {name: _unicode_of(font) for name, font in page.obj.Resources.get("/Font", {}).items()}
        stack: list[dict[str, Any]] = []
        font: dict[int, str] = {}
        for instruction in pikepdf.parse_content_stream(page):
            operands, name = instruction.operands, str(instruction.operator)
            if name in ("BDC", "BMC"):
                stack.append(self._opened(number, operands, stack))
            elif name == "EMC":
                self._closed(number, stack)
            elif name == "Tf":
                font = fonts[str(operands[0])]
            elif name in PAINTING:
                if not stack:
                    self.loose.append(name)
                elif name == "Tj":
                    stack[-1]["words"] += "".join(font[code] for code in bytes(operands[0]))

    def _opened(self, number: int, operands: Any, stack: list[dict[str, Any]]) -> dict[str, Any]:
        tag, properties = str(operands[0]).lstrip("/"), operands[1] if len(operands) > 1 else {}
        if stack and tag != "Span":
            self.mixed.append(f"{tag} in {stack[-1]['tag']} on page {number + 1}")
        actual = properties.get("/ActualText")
        mark = properties.get("/MCID")
        return {"tag": tag, "words": "", "mark": mark, "actual": None if actual is None else str(actual), "entries": properties}

    def _closed(self, number: int, stack: list[dict[str, Any]]) -> None:
        ended = stack.pop()
        words = ended["words"] if ended["actual"] is None else ended["actual"]
        if ended["tag"] == "Artifact":
            self.artifacts.append((str(ended["entries"].get("/Subtype", ended["entries"].get("/Type"))).lstrip("/"), words))
        elif ended["mark"] is None:
            stack[-1]["words"] += words
        else:
            key = number, int(ended["mark"])
            assert key not in self._marks, "a mark is used once on its page"
            self._marks[key] = words

    def _node(self, element: pikepdf.Object, page: int | None = None) -> Node:
        page = self._pages[element.Pg.objgen] if "/Pg" in element else page
        given: Any = element.get("/A", {})
        attributes = {str(key).lstrip("/"): value for key, value in given.items()}
        node = Node(str(element.S).lstrip("/"), str(element.get("/Alt", "")), attributes)
        kids: Any = element.get("/K", [])
        for kid in kids if isinstance(kids, list | pikepdf.Array) else [kids]:
            if isinstance(kid, int):
                self._take(node, page, kid)
            elif "/MCID" in kid:
                self._take(node, self._pages[kid.Pg.objgen], int(kid.MCID))
            else:
                assert kid.P.objgen == element.objgen, "an element knows what it stands in"
                node.kids.append(self._node(kid, page))
        return node

    def _take(self, node: Node, page: int | None, mark: int) -> None:
        assert page is not None
        owners = self._owners(page)
        assert str(owners[mark].S).lstrip("/") == node.role, "the page's list of owners says the same as the tree"
        self.unread.remove((page, mark))
        node.kids.append(self._marks[page, mark])
        node.pages.append(page)

    def _owners(self, page: int) -> Any:
        numbers = self.pdf.Root.StructTreeRoot.ParentTree.Nums
        key = int(self.pdf.pages[page].obj.StructParents)
        return next(numbers[place + 1] for place in range(0, len(numbers), 2) if int(numbers[place]) == key)

    @property
    def aloud(self) -> str:
        """The document's words in reading order."""
        return " ".join(self.root.text.split())

    def all(self, *roles: str) -> list[Node]:
        """The elements of these kinds, in reading order."""
        return [node for node in self.root.walk() if node.role in roles]


def _unicode_of(font: pikepdf.Object) -> dict[int, str]:
    """What each code of a simple font stands for, by its ToUnicode."""
    written = font.ToUnicode.read_bytes()
    found: dict[int, str] = {}
    for block in _CHARS.findall(written):
        codes = _HEX.findall(block)
        found |= {int(code, 16): _text(text) for code, text in zip(codes[::2], codes[1::2], strict=True)}
    for block in _RANGES.findall(written):
        for line in block.strip().splitlines():
            first, _, *texts = _HEX.findall(line)
            found |= {int(first, 16) + place: _text(text) for place, text in enumerate(texts)}
    return found


def _text(written: bytes) -> str:
    return bytes.fromhex(written.decode("ascii")).decode("utf-16-be")
