"""How a Word document looks: its styles, its list, its settings. The counterpart of `style`, in Word's own terms.

Word's built-in styles are used where there are any, so that what is pasted into another document takes on that document's look.
No font comes along; the named ones are on every machine with Word, and LibreOffice knows what to take instead.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any

from docx.oxml.parser import parse_xml

from ioplab.reports.content import Look, Size

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

BODY_FONT = "Calibri"
SIGN_FONT = "Segoe UI Symbol"
"""Has the circles of the levels, the boxes and the faces."""
CODE_FONT = "Consolas"

# Distances are in twips, twentieths of a point, as Word has them.
PAGE_WIDTH, PAGE_HEIGHT, MARGIN = 11906, 16838, 1134
TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN
LABEL_WIDTH = 2552
BULLET_INDENT = 284
BULLETS = 1
"""The number of the one list there is."""

_TWIPS = 20
_LARGER = 1.4
"""How much bigger letters and distances are for somebody who has just learnt to read."""


class Style(Enum):
    """The styles of paragraphs; the value is what Word calls each."""

    NORMAL = "Normal"
    TITLE = "Title"
    SUBTITLE = "Subtitle"
    HEADING_1 = "heading 1"
    HEADING_2 = "heading 2"
    HEADING_3 = "heading 3"
    HEADING_4 = "heading 4"
    LEAD = "Ingress"
    MUTED = "Dempet"
    NOTICE = "Merknad"
    FACT = "Fakta"
    FACT_GOES_ON = "Fakta fortsatt"
    BULLET = "List Bullet"
    FACT_BULLET = "List Bullet 2"
    QUOTE = "Quote"
    CHOICE = "Avkryssing"
    BLANK = "Utfylling"
    CODE = "Kode"
    CAPTION = "caption"
    CELL = "Celle"
    GROUP = "Gruppe"
    SPACE = "Mellomrom"
    HEADER = "header"
    FOOTER = "footer"

    @property
    def id(self) -> str:
        """What paragraphs call it."""
        return self.value.title().replace(" ", "")


class Letters(Enum):
    """The styles of words within a paragraph."""

    LABEL = "Etikett"
    KICKER = "Stikkord"
    STRONG = "Strong"
    SAID = "Emphasis"
    QUIET = "Svakt"
    DRAFT = "Utkast"


TABLE = "Tabell"

_BUILT_IN = {
    "Normal",
    "Title",
    "Subtitle",
    "List Bullet",
    "List Bullet 2",
    "Quote",
    "caption",
    "header",
    "footer",
    "Strong",
    "Emphasis",
}
_HEADINGS = (Style.HEADING_1, Style.HEADING_2, Style.HEADING_3, Style.HEADING_4)
LOWEST_HEADING = len(_HEADINGS)


def heading(level: int) -> Style:
    """The style of a heading of that level, 1 to 4."""
    return _HEADINGS[level - 1]


@dataclass(frozen=True, slots=True)
class _Colours:
    """Six hexadecimal digits each; the grounds are None where nothing is to be coloured."""

    text: str
    muted: str
    accent: str
    warning: str
    line: str
    soft: str | None
    warning_soft: str | None


_COLOURS = {
    Look.COLOUR: _Colours("1C2530", "55616E", "0B5F66", "8A4B08", "B4BCB8", "E3EFEE", "FBEFDD"),
    Look.PLAIN: _Colours("000000", "000000", "000000", "000000", "000000", None, None),
}


def styles(look: Look, size: Size, language: str) -> Any:
    """All styles.

    Args:
        look: in colour or black on white.
        size: how big the letters are.
        language: what spelling and reading aloud go by, such as ``nb-NO``.
    """
    sheet = _Sheet(_COLOURS[look], _LARGER if size is Size.LARGE else 1.0)
    parts = (
        sheet.defaults(language),
        _EXPECTED,
        *(_paragraph_style(style, set_as, letters) for style, (set_as, letters) in sheet.paragraphs().items()),
        *(_letter_style(style, letters) for style, letters in sheet.letters().items()),
        sheet.table(),
    )
    return parse_xml(_document("styles", "".join(parts)))


def numbering() -> Any:
    """The list with dots."""
    dot = (
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>'
        f"<w:pPr>{_indent(BULLET_INDENT, BULLET_INDENT)}</w:pPr></w:lvl>"
    )
    listed = f'<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>{dot}</w:abstractNum>'
    return parse_xml(_document("numbering", f'{listed}<w:num w:numId="{BULLETS}"><w:abstractNumId w:val="0"/></w:num>'))


def settings(language: str) -> Any:
    """How Word is to treat the document: as one of today's, with a comma in decimals, and without asking anything."""
    mode = '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
    parts = (
        '<w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/><w:characterSpacingControl w:val="doNotCompress"/>',
        f'<w:compat>{mode}</w:compat><w:themeFontLang w:val="{language}"/>',
        '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>',
    )
    return parse_xml(_document("settings", "".join(parts)))


def _document(name: str, inner: str) -> str:
    return f'<w:{name} xmlns:w="{NAMESPACE}">{inner}</w:{name}>'


_EXPECTED = (
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>'
    '<w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>'
    '<w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/>'
    '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:semiHidden/></w:style>'
)
"""What Word takes for granted in any document."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Set:
    """How a paragraph is set. `xml` puts the properties in the order that Word demands."""

    before: float = 0
    after: float = 4
    left: int = 0
    hanging: int = 0
    right: int = 0
    keep: bool = False
    listed: bool = False
    border: str = ""
    ground: str | None = None
    tabs: str = ""
    outline: int | None = None

    def xml(self) -> str:
        return "".join(
            (
                "<w:keepNext/><w:keepLines/>" if self.keep else "",
                f'<w:numPr><w:numId w:val="{BULLETS}"/></w:numPr>' if self.listed else "",
                f"<w:pBdr>{self.border}</w:pBdr>" if self.border else "",
                _shade(self.ground),
                f"<w:tabs>{self.tabs}</w:tabs>" if self.tabs else "",
                f'<w:spacing w:before="{self.before * _TWIPS:.0f}" w:after="{self.after * _TWIPS:.0f}"/>',
                _indent(self.left, self.hanging, self.right),
                "" if self.outline is None else f'<w:outlineLvl w:val="{self.outline}"/>',
            )
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Letters:
    """What letters are like. `xml` puts the properties in the order that Word demands."""

    size: float | None = None
    font: str | None = None
    bold: bool = False
    italic: bool = False
    is_language: bool = True
    colour: str | None = None

    def xml(self) -> str:
        half_points = f"{self.size * 2:.0f}" if self.size else ""
        return "".join(
            (
                font(self.font) if self.font else "",
                "<w:b/><w:bCs/>" if self.bold else "",
                "<w:i/><w:iCs/>" if self.italic else "",
                "" if self.is_language else "<w:noProof/>",
                f'<w:color w:val="{self.colour}"/>' if self.colour else "",
                f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>' if half_points else "",
            )
        )


class _Sheet:
    """The table of styles, in certain colours and at a certain size."""

    def __init__(self, colours: _Colours, factor: float) -> None:
        self._colours = colours
        self._factor = factor

    def _set(self, left: int, hanging: int, **rest: Any) -> _Set:
        """Set with the left edge so far in, which grows with the letters."""
        return _Set(left=round(left * self._factor), hanging=round(hanging * self._factor), **rest)

    def _size(self, points: float, **rest: Any) -> _Letters:
        return _Letters(size=points * self._factor, **rest)

    def defaults(self, language: str) -> str:
        """What holds where no style says otherwise."""
        letters = self._size(11, font=BODY_FONT, colour=self._colours.text).xml()
        told = f'<w:lang w:val="{language}" w:eastAsia="{language}" w:bidi="ar-SA"/>'
        return (
            f"<w:docDefaults><w:rPrDefault><w:rPr>{letters}{told}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
            '<w:spacing w:before="0" w:after="80" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
        )

    def paragraphs(self) -> dict[Style, tuple[_Set, _Letters]]:
        """How each style of paragraphs is set, and in what letters."""
        colours, size, same = self._colours, self._size, _Letters()
        box = "".join(_side(side, colours.warning, 6) for side in ("top", "left", "bottom", "right"))
        said = _side("left", colours.accent, 18)
        label, line = _tab("left", round(LABEL_WIDTH * self._factor)), _tab("right", TEXT_WIDTH, leader="underscore")
        listed = BULLET_INDENT
        running = _Set(after=0, tabs=_tab("center", TEXT_WIDTH // 2) + _tab("right", TEXT_WIDTH))
        small = _Letters(size=9, colour=colours.muted)
        return {
            Style.NORMAL: (_Set(), same),
            Style.TITLE: (_Set(keep=True), size(22, bold=True)),
            Style.SUBTITLE: (_Set(after=1), size(14)),
            Style.HEADING_1: (_Set(before=20, after=6, keep=True, outline=0), size(16, bold=True, colour=colours.accent)),
            Style.HEADING_2: (_Set(before=14, after=5, keep=True, outline=1), size(13, bold=True)),
            Style.HEADING_3: (_Set(before=12, after=4, keep=True, outline=2), size(12, bold=True)),
            Style.HEADING_4: (_Set(before=10, after=4, keep=True, outline=3), size(11, bold=True)),
            Style.LEAD: (_Set(before=8, after=8), size(12)),
            Style.MUTED: (_Set(), size(10.5, colour=colours.muted)),
            Style.NOTICE: (
                _Set(before=8, after=8, left=113, right=113, border=box, ground=colours.warning_soft),
                size(11, bold=True, colour=colours.warning),
            ),
            Style.FACT: (self._set(LABEL_WIDTH, LABEL_WIDTH, after=3, tabs=label), same),
            Style.FACT_GOES_ON: (self._set(LABEL_WIDTH, 0, after=3), same),
            Style.BULLET: (self._set(listed, listed, after=3, listed=True), same),
            Style.FACT_BULLET: (self._set(LABEL_WIDTH + listed, listed, after=3, listed=True), same),
            Style.QUOTE: (_Set(before=4, after=6, left=227, border=said), size(12, italic=True)),
            Style.CHOICE: (self._set(340, 340, after=6), same),
            Style.BLANK: (_Set(before=10, tabs=line), same),
            Style.CODE: (_Set(before=6, after=6), size(16, font=CODE_FONT, bold=True, is_language=False)),
            Style.CAPTION: (_Set(before=6, keep=True), size(10.5, colour=colours.muted)),
            Style.CELL: (_Set(before=1, after=1), size(10)),
            Style.GROUP: (_Set(before=3, after=1, keep=True), size(10, bold=True, colour=colours.accent)),
            Style.SPACE: (_Set(after=0), _Letters(size=5)),
            Style.HEADER: (running, small),
            Style.FOOTER: (running, small),
        }

    def letters(self) -> dict[Letters, _Letters]:
        """What each style of words is like."""
        colours = self._colours
        return {
            Letters.LABEL: _Letters(bold=True, colour=colours.muted),
            Letters.KICKER: self._size(9.5, bold=True, colour=colours.accent),
            Letters.STRONG: _Letters(bold=True),
            Letters.SAID: _Letters(italic=True),
            Letters.QUIET: _Letters(colour=colours.muted),
            Letters.DRAFT: _Letters(size=10, bold=True, colour=colours.warning),
        }

    def table(self) -> str:
        """The one style of tables: rules between the rows, and a head that stands out."""
        colours = self._colours
        sides = ("top", "left", "bottom", "right", "insideH", "insideV")
        borders = "".join(_side(side, colours.line, 4, space=0) for side in sides)
        head = f"<w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr>{_shade(colours.soft)}</w:tcPr>"
        return (
            f'<w:style w:type="table" w:customStyle="1" w:styleId="{TABLE}"><w:name w:val="{TABLE}"/>'
            '<w:basedOn w:val="TableNormal"/>'
            f"<w:tblPr><w:tblBorders>{borders}</w:tblBorders></w:tblPr>"
            f'<w:tblStylePr w:type="firstRow">{head}</w:tblStylePr></w:style>'
        )


def font(name: str) -> str:
    """Letters of any script in that font."""
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:eastAsia="{name}" w:cs="{name}"/>'


def _paragraph_style(style: Style, set_as: _Set, letters: _Letters) -> str:
    normal = style is Style.NORMAL
    default = ' w:default="1"' if normal else _own(style)
    based = "" if normal else f'<w:basedOn w:val="{Style.NORMAL.id}"/>'
    after = f'<w:next w:val="{Style.NORMAL.id}"/>' if style in (*_HEADINGS, Style.TITLE, Style.SUBTITLE) else ""
    return (
        f'<w:style w:type="paragraph"{default} w:styleId="{style.id}"><w:name w:val="{style.value}"/>{based}{after}<w:qFormat/>'
        f"<w:pPr>{set_as.xml()}</w:pPr><w:rPr>{letters.xml()}</w:rPr></w:style>"
    )


def _letter_style(style: Letters, letters: _Letters) -> str:
    return (
        f'<w:style w:type="character"{_own(style)} w:styleId="{style.value}"><w:name w:val="{style.value}"/>'
        f'<w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>{letters.xml()}</w:rPr></w:style>'
    )


def _own(style: Style | Letters) -> str:
    """What tells Word that a style is ours."""
    return "" if style in _HEADINGS or style.value in _BUILT_IN else ' w:customStyle="1"'


def _indent(left: int, hanging: int, right: int = 0) -> str:
    return f'<w:ind w:left="{left}" w:right="{right}" w:hanging="{hanging}"/>' if left or right else ""


def _shade(colour: str | None) -> str:
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{colour}"/>' if colour else ""


def _side(side: str, colour: str, eighths: int, *, space: int = 6) -> str:
    """A line along one side, so many eighths of a point thick, `space` points from the text."""
    return f'<w:{side} w:val="single" w:sz="{eighths}" w:space="{space}" w:color="{colour}"/>'


def _tab(kind: str, place: int, *, leader: str = "none") -> str:
    return f'<w:tab w:val="{kind}" w:leader="{leader}" w:pos="{place}"/>'
