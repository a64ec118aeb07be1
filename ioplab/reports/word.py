"""A `Document` as a Word file (.docx), for those who must paste it into another system. The same document gives the same bytes.

What the PDF draws is told in words and signs here: a level by its circle and its name, a chart by its numbers.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, time
from functools import cache
from io import BytesIO
from typing import Any, assert_never

import docx
from docx.document import Document as WordFile
from docx.shared import Twips
from lxml.builder import ElementMaker

from ioplab.domain.scale import MasteryLevel, MasteryScale
from ioplab.domain.vocabulary import Face
from ioplab.i18n import BOKMAL, tr
from ioplab.labels import long_date, percent
from ioplab.reports import word_look
from ioplab.reports.bidi import runs_from_right
from ioplab.reports.content import (
    Blank,
    Block,
    Bullets,
    Card,
    Choices,
    Code,
    Column,
    Document,
    FaceRow,
    FaceWord,
    Fact,
    Facts,
    GroupRow,
    Heading,
    Inline,
    LevelBar,
    LevelMark,
    LevelWord,
    Look,
    MasteryChart,
    Quote,
    ShareBar,
    Size,
    Table,
    Text,
    Tone,
)
from ioplab.reports.plain import by_direction, paragraphs, plain
from ioplab.reports.word_look import SIGN_FONT, TABLE, TEXT_WIDTH, Letters, Style

LANGUAGE_TAGS = {BOKMAL: "nb-NO", "nn": "nn-NO", "en": "en-GB"}

_SIGN = re.compile("([\u25a0-\u27bf\U0001f610])")
"""Circles, boxes and faces, which need a font that has them."""
_FACES = {Face.HARD: "☹", Face.OKAY: "😐", Face.WELL: "☺"}
_EMPTY_BOX, _TICKED_BOX = "☐", "☒"
_PAGE, _PAGES = "\ue000", "\ue001"
"""Stand in a text where Word is to put numbers of its own."""
_WHOLE_ROW = 600
"""Characters. A row with more than this may be divided between pages, for it may be longer than one."""
_NEEDLESS = (
    "/customXml",
    "/theme",
    "/fontTable",
    "/webSettings",
    "/stylesWithEffects",
    "/metadata/thumbnail",
    "/extended-properties",
)
"""What the library's template brings along: for Word of long ago, for fonts that are not used, and about who made it."""
_LONGEST_PROPERTY = 255
"""Characters, says the standard (ECMA-376, 15.2.12)."""
_ZIP_DAY = (1980, 1, 1, 0, 0, 0)
_UNIX = 3

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

_TONES = {Tone.WARNING: Letters.STRONG, Tone.MUTED: Letters.QUIET}
"""What is left of a tone beside a label and in a cell."""
_STYLES = {Tone.LEAD: Style.LEAD, Tone.BODY: Style.NORMAL, Tone.MUTED: Style.MUTED, Tone.WARNING: Style.NOTICE}
_W = f"{{{word_look.NAMESPACE}}}"
_make: Any = ElementMaker(namespace=word_look.NAMESPACE, nsmap={"w": word_look.NAMESPACE})


def document_bytes(document: Document, *, look: Look = Look.COLOUR) -> bytes:
    """The document as a .docx file.

    Args:
        document: what stands in it.
        look: in colour, or in black on white.
    """
    file = docx.Document(BytesIO(_empty(look, document.size, LANGUAGE_TAGS[document.language])))
    body: Any = file.element.body
    for place, element in enumerate(_Story(document).elements()):
        body.insert(place, element)
    _running(file, document)
    _properties(file, document)
    return _saved(file)


@cache
def _empty(look: Look, size: Size, language: str) -> bytes:
    """A file with our styles and nothing in it. It is made once, for the library's own template is large."""
    file = docx.Document()
    parts = file.part
    for relations in (parts.rels, parts.package.rels):
        for key in [key for key, one in relations.items() if one.reltype.endswith(_NEEDLESS)]:
            del relations[key]
    for element, ours in (
        (file.styles.element, word_look.styles(look, size, language)),
        (parts.numbering_part.element, word_look.numbering()),
        (file.settings.element, word_look.settings(language)),
    ):
        element[:] = list(ours)
    section = file.sections[0]
    section.page_width, section.page_height = Twips(word_look.PAGE_WIDTH), Twips(word_look.PAGE_HEIGHT)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Twips(word_look.MARGIN)
    section.header_distance = section.footer_distance = Twips(word_look.MARGIN // 2)
    saved = BytesIO()
    file.save(saved)
    return saved.getvalue()


def _saved(file: WordFile) -> bytes:
    """The file, with the same day on each of its parts whenever it is made."""
    made, saved = BytesIO(), BytesIO()
    file.save(made)
    with zipfile.ZipFile(made) as parts, zipfile.ZipFile(saved, "w", zipfile.ZIP_DEFLATED) as again:
        for name in parts.namelist():
            entry = zipfile.ZipInfo(name, _ZIP_DAY)
            entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, _UNIX
            again.writestr(entry, parts.read(name))
    return saved.getvalue()


def _properties(file: WordFile, document: Document) -> None:
    """What the file says about itself. It names nobody."""
    told, made = file.core_properties, datetime.combine(document.made_on, time())
    told.title, told.subject = plain(document.title)[:_LONGEST_PROPERTY], plain(document.subject)[:_LONGEST_PROPERTY]
    told.author = told.last_modified_by = told.comments = told.keywords = told.category = ""
    told.language = LANGUAGE_TAGS[document.language]
    told.identifier = plain(document.number)[:_LONGEST_PROPERTY]
    told.content_status = tr("Utkast") if document.is_draft else ""
    told.created = told.modified = made
    told.revision = 1


def _running(file: WordFile, document: Document) -> None:
    """Head and foot of each page."""
    section = file.sections[0]
    draft = [_run(tr("UTKAST"), Letters.DRAFT)] if document.is_draft else []
    head = [*_runs(document.school), _tab(), *draft, _tab(), *_runs(document.title)]
    day = long_date(document.made_on)
    made = tr("Dokument {number} · {day}").format(number=document.number, day=day) if document.number else day
    page = tr("Side {page} av {pages}").format(page=_PAGE, pages=_PAGES)
    foot = [*_runs(made), _tab(), _tab(), *_page_numbers(page)]
    for part, line in ((section.header, _paragraph(Style.HEADER, head)), (section.footer, _paragraph(Style.FOOTER, foot))):
        part.is_linked_to_previous = False
        element: Any = part._element
        element[:] = [line]


def _page_numbers(words: str) -> Iterator[Any]:
    for piece in re.split(f"([{_PAGE}{_PAGES}])", words):
        if piece in (_PAGE, _PAGES):
            yield _make.fldSimple(_run("1"), {f"{_W}instr": "PAGE" if piece == _PAGE else "NUMPAGES"})
        elif piece:
            yield from _runs(piece)


class _Story:
    """The document from top to bottom, as Word's paragraphs and tables."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._level = 0
        """Of the heading that what comes now stands under."""
        self._under = plain(document.title)
        self._described = ""
        """What the next table shows, in words."""

    def elements(self) -> Iterator[Any]:
        """Everything there is to read."""
        document = self._document
        yield from _lines(Style.TITLE, document.title)
        yield from _lines(Style.SUBTITLE, document.who)
        yield from _lines(Style.MUTED, document.facts)
        around = zip((None, *document.parts), (*document.parts[1:], None), strict=False)
        for part, (before, after) in zip(document.parts, around, strict=False):
            if isinstance(part, Table) and isinstance(before, Facts | Text | Quote | Bullets):
                yield _paragraph(Style.SPACE, keep=True)
            if isinstance(part, MasteryChart) and isinstance(after, Table):
                # Its numbers stand in that table, and what the chart would have been read as is read with them.
                self._described = plain(part.alt)
            else:
                yield from self._block(part)

    def _block(self, part: Block) -> Iterator[Any]:
        match part:
            case Heading(text=words, level=level):
                self._level, self._under = level, plain(words)
                yield _paragraph(word_look.heading(level), _runs(words))
            case Facts():
                yield from _facts(part)
            case Table():
                yield from self._table(part)
            case Card():
                yield from self._card(part)
            case MasteryChart():
                yield _paragraph(Style.CAPTION, _runs(part.alt))
                yield from self._table(_numbers(part))
            case Choices(items=items):
                yield from (_paragraph(Style.CHOICE, _runs(f"{_EMPTY_BOX} {item}")) for item in items)
            case Blank():
                yield from _blank(part)
            case Code(groups=groups):
                yield _paragraph(Style.CODE, _runs(" ".join(groups)))
            case _:
                yield from _inline(part)

    def _card(self, card: Card) -> Iterator[Any]:
        """A card is a heading of its own, one below that which it stands under, with its small line as its beginning."""
        title = [_run(plain(card.kicker), Letters.KICKER), _run_of(_make.br())] if card.kicker else []
        level = min(self._level + 1, word_look.LOWEST_HEADING)
        yield _paragraph(word_look.heading(level), [*title, *_runs(card.title)])
        for part in card.parts:
            yield from _facts(part) if isinstance(part, Facts) else _inline(part)

    def _table(self, table: Table) -> Iterator[Any]:
        widths = _widths(table.columns)
        look = {f"{_W}val": "0020", f"{_W}firstRow": "1", f"{_W}noHBand": "1", f"{_W}noVBand": "1"}
        properties = _make.tblPr(
            _valued("tblStyle", TABLE),
            _make.tblW({f"{_W}w": str(sum(widths)), f"{_W}type": "dxa"}),
            _valued("tblLayout", "fixed", name="type"),
            _make.tblLook(look),
            _valued("tblCaption", self._under),
            *([_valued("tblDescription", self._described)] if self._described else []),
        )
        self._described = ""
        grid = _make.tblGrid(*(_make.gridCol({f"{_W}w": str(width)}) for width in widths))
        yield _make.tbl(properties, grid, _head(table.columns, widths), *(_row(row, table.columns, widths) for row in table.rows))
        # Without it Word would make one table of two, and set what follows right under the last rule.
        yield _paragraph(Style.SPACE)


def _inline(part: Inline, around: Style | None = None) -> Iterator[Any]:
    """The things that can stand on the page, beside a label and in a cell; `around` is how text is set in the latter two."""
    plainly = around or Style.NORMAL
    match part:
        case Text(text=words, tone=tone):
            yield from _lines(around, words, letters=_TONES.get(tone)) if around else _lines(_STYLES[tone], words)
        case Quote(text=words):
            yield from _said(words, around)
        case Bullets(items=(item,)) if around is Style.FACT_GOES_ON:
            yield from _lines(around, item)
        case Bullets(items=items):
            dotted = Style.FACT_BULLET if around is Style.FACT_GOES_ON else Style.BULLET
            yield from (line for item in items for line in _lines(dotted, item))
        case LevelWord(category=category, short=short):
            yield _paragraph(plainly, _runs(_level(category, short=short)))
        case LevelBar(scale=scale, marks=marks):
            yield from (_mark(mark, scale, plainly) for mark in marks)
        case ShareBar(shares=None, words=words):
            yield from _inline(Text(words), around)
        case ShareBar():
            yield from (_paragraph(plainly, _runs(line)) for line in _share_lines(part))
        case FaceWord(face=face, word=word, said=said):
            yield _paragraph(plainly, _runs(f"{_FACES[face]} {word}"))
            yield from _said(said, around)
        case FaceRow(words=words, chosen=chosen):
            yield from (_face(face, word, chosen, around or Style.CHOICE) for face, word in words)
        case _:
            assert_never(part)


def _said(words: str, around: Style | None) -> Iterator[Any]:
    yield from _lines(around, words, letters=Letters.SAID) if around else _lines(Style.QUOTE, words)


def _level(category: MasteryLevel, *, short: bool = False) -> str:
    return f"{category.symbol} {tr(category.short if short else category.name)}"


def _mark(mark: LevelMark, scale: MasteryScale, style: Style) -> Any:
    """What the bar shows: when, which level, and where that is among all of them."""
    when = f"{mark.label}: " if mark.label else ""
    place = tr("nivå {level} av {count}").format(level=mark.level, count=len(scale.levels))
    words = f"{when}{_level(scale.category(mark.level))} ({place})"
    return _paragraph(style, _runs(words, Letters.STRONG if mark.now else None))


def _share_lines(bar: ShareBar) -> Iterator[str]:
    """What the bar shows: one line for each level where they are named, else all on one."""
    told = [(level, percent(share)) for level, share in zip(bar.scale.levels, bar.shares or (), strict=True)]
    if bar.legend:
        yield from (f"{_level(level)}: {share}" for level, share in told)
    else:
        yield "  ".join(f"{level.symbol}\N{NO-BREAK SPACE}{share}" for level, share in told)


def _face(face: Face, word: str, chosen: Face | None, style: Style) -> Any:
    """A face to be ticked; the chosen one has its tick, heavier letters and a word that says so."""
    if face is chosen:
        told = tr("{word} (valgt)").format(word=f"{_TICKED_BOX} {_FACES[face]} {word}")
        return _paragraph(style, _runs(told, Letters.STRONG))
    return _paragraph(style, _runs(f"{_EMPTY_BOX} {_FACES[face]} {word}"))


def _blank(blank: Blank) -> Iterator[Any]:
    """Lines to write on, as wide as the page."""
    yield _paragraph(Style.BLANK, [*_runs(f"{blank.label} "), _tab()])
    yield from (_paragraph(Style.BLANK, [_tab()]) for _ in range(blank.lines - 1))


def _facts(facts: Facts) -> Iterator[Any]:
    for fact in facts.rows:
        yield from _fact(fact)


def _fact(fact: Fact) -> Iterator[Any]:
    """A label and its value in one paragraph, with a tab between, which survives being pasted as plain text."""
    mark = "" if not fact.label.strip() or fact.label.endswith(("?", ":")) else ":"
    label = [*_runs(f"{fact.label}{mark}", Letters.LABEL), _tab()]
    first, *rest = [line for part in fact.value for line in _inline(part, Style.FACT_GOES_ON)] or [_paragraph(Style.FACT_GOES_ON)]
    if _style_of(first) == Style.FACT_GOES_ON.id:
        set_as, *runs = first
        set_as[0].set(f"{_W}val", Style.FACT.id)
        first[:] = [set_as, *label, *runs]
        yield first
    else:
        yield _paragraph(Style.FACT, label, keep=True)
        yield first
    yield from rest


def _numbers(chart: MasteryChart) -> Table:
    """The chart as a table of its numbers."""
    levels = (Column(_level(category, short=True), numeric=True) for category in chart.scale.levels)
    rows = ((Text(row.label), Text(row.when or "–"), *(Text(str(count)) for count in row.counts)) for row in chart.rows)
    return Table((Column(tr("Fag"), 1.3), Column(tr("Når"), 0.9), *levels), tuple(rows))


def _widths(columns: Sequence[Column]) -> list[int]:
    whole = sum(column.width for column in columns)
    return [round(TEXT_WIDTH * column.width / whole) for column in columns]


def _head(columns: Sequence[Column], widths: Sequence[int]) -> Any:
    """The headings, which Word repeats on each page and tells screen readers of."""
    cells = (
        _cell([_paragraph(Style.CELL, _runs(column.title), to_the_right=column.numeric)], width)
        for column, width in zip(columns, widths, strict=True)
    )
    return _make.tr(_make.trPr(_make.cantSplit(), _make.tblHeader()), *cells)


def _row(row: tuple[Inline, ...] | GroupRow, columns: Sequence[Column], widths: Sequence[int]) -> Any:
    if isinstance(row, GroupRow):
        group = _cell([_paragraph(Style.GROUP, _runs(row.title))], sum(widths), columns=len(columns))
        return _make.tr(_make.trPr(_make.cantSplit()), group)
    cells = [_cell(list(_cell_lines(part, column)), width) for part, column, width in zip(row, columns, widths, strict=True)]
    is_short = sum(len(words) for cell in cells for words in cell.itertext()) <= _WHOLE_ROW
    return _make.tr(_make.trPr(*[_make.cantSplit()] if is_short else []), *cells)


def _cell_lines(part: Inline, column: Column) -> Iterator[Any]:
    if column.numeric and isinstance(part, Text):
        yield _paragraph(Style.CELL, _runs(part.text), to_the_right=True)
    else:
        yield from _inline(part, Style.CELL)


def _cell(lines: list[Any], width: int, *, columns: int = 1) -> Any:
    properties = [_make.tcW({f"{_W}w": str(width), f"{_W}type": "dxa"})]
    if columns > 1:
        properties.append(_valued("gridSpan", str(columns)))
    return _make.tc(_make.tcPr(*properties), *(lines or [_paragraph(Style.CELL)]))


# Paragraphs and runs


def _lines(style: Style, words: str, *, letters: Letters | None = None) -> Iterator[Any]:
    """The paragraphs of what somebody has typed."""
    for paragraph in paragraphs(words):
        yield _paragraph(style, _runs(paragraph, letters), from_right=runs_from_right(paragraph))


def _paragraph(
    style: Style, runs: Iterable[Any] = (), *, keep: bool = False, from_right: bool = False, to_the_right: bool = False
) -> Any:
    """A paragraph; its properties stand in the order that Word demands."""
    told = ((_make.keepNext, keep), (_make.bidi, from_right))
    set_as = [_valued("pStyle", style.id), *(make() for make, holds in told if holds)]
    if to_the_right:
        set_as.append(_valued("jc", "right"))
    return _make.p(_make.pPr(*set_as), *runs)


def _style_of(paragraph: Any) -> str:
    return str(paragraph[0][0].get(f"{_W}val"))


def _runs(words: str, letters: Letters | None = None) -> Iterator[Any]:
    """One paragraph's text. Word itself turns what is written from the right, if it is told what that is."""
    for place, line in enumerate(plain(words).replace("\t", " ").split("\n")):
        if place:
            yield _run_of(_make.br())
        for from_right, piece in by_direction(line):
            for part in filter(None, _SIGN.split(piece)):
                yield _run(part, letters, from_right=from_right)


def _run(words: str, letters: Letters | None = None, *, from_right: bool = False) -> Any:
    set_as = [_valued("rStyle", letters.value)] if letters else []
    if _SIGN.fullmatch(words):
        set_as.append(_make.rFonts({f"{_W}{script}": SIGN_FONT for script in ("ascii", "hAnsi", "eastAsia", "cs")}))
    if from_right:
        set_as.append(_make.rtl())
    return _run_of(_make.t(words, {_SPACE: "preserve"}), set_as)


def _run_of(what: Any, set_as: Iterable[Any] = ()) -> Any:
    properties = list(set_as)
    return _make.r(*([_make.rPr(*properties)] if properties else []), what)


def _tab() -> Any:
    return _run_of(_make.tab())


def _valued(element: str, value: str, *, name: str = "val") -> Any:
    return _make(element, {f"{_W}{name}": value})
