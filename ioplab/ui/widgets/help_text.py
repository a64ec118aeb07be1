"""A chapter of the user guide to read: headings, tables and pictures in the colours and the text size in force. No web in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from ioplab import resources
from ioplab.ui import theme
from ioplab.ui.viewmodels.help import plain, slug
from ioplab.ui.viewmodels.search import fold

_HEADINGS = {1: 23, 2: 23, 3: 18}
_LEAST_HEADING = 16
"""Pixels at normal text size."""

_MARGIN = 16
_PARAGRAPH = 9
_CELL = 6
_LINE_PERCENT = 125
_BOLD = 600
_WIDEST = 1000
"""Pixels of a picture at most; wider and it would be larger than the screen it is of."""

_REST_MS = 120
"""After the last change of size before everything is laid out anew."""


class HelpText(QTextBrowser):
    """Reads, follows links and finds words. Tab goes from link to link."""

    followed = Signal(str)
    """The link that somebody wants to follow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(_MARGIN)
        self._markdown = ""
        self._words: tuple[str, ...] = ()
        self._drawn_for: tuple[int, object, float] = (0, None, 0.0)
        self._anchor, self._kept = "", ""
        self._has_scrolled = False
        self.verticalScrollBar().actionTriggered.connect(self._note_scrolling)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.draw_anew)
        self.anchorClicked.connect(lambda url: self.followed.emit(url.toString()))

    # Showing

    def show_chapter(self, markdown: str, anchor: str = "", words: Sequence[str] = ()) -> None:
        """Show a chapter from its beginning, or from one of its headings.

        Args:
            markdown: the chapter.
            anchor: the heading, as `slug` makes it.
            words: what to mark in it.
        """
        self._words = tuple(words)
        if markdown != self._markdown or self._look() != self._drawn_for:
            self._markdown = markdown
            self._draw()
        self._mark_words()
        self.go_to(anchor)
        self._go_to_mark()

    def mark(self, words: Sequence[str]) -> None:
        """Mark other words in what is shown, or none, and stay where one is."""
        self._words = tuple(words)
        self._mark_words()

    def go_to(self, anchor: str) -> None:
        """Let a heading stand at the top; the beginning without one."""
        block = next((block for block in self._headings() if slug(block.text()) == anchor), self.document().begin())
        self.setTextCursor(QTextCursor(block))
        top = self.document().documentLayout().blockBoundingRect(block).top() if anchor else 0
        self.verticalScrollBar().setValue(round(top) - (_CELL if anchor else 0))
        self._anchor = self._kept = anchor
        self._has_scrolled = False

    def _note_scrolling(self, _: int) -> None:
        self._has_scrolled = True

    def _go_to_mark(self) -> None:
        """Let the first marked word be seen, from where one is; one that is further down stands a third from the top."""
        begin = self.textCursor().position()
        found = min((place for place, _ in self._found() if place >= begin), default=None)
        if found is None:
            return
        cursor = self.textCursor()
        cursor.setPosition(found)
        bar, top = self.verticalScrollBar(), self.verticalScrollBar().value()
        self.setTextCursor(cursor)
        if bar.value() != top:  # Qt puts it at the very edge
            bar.setValue(bar.value() + self.cursorRect().top() - self.viewport().height() // 3)

    def _found(self) -> Iterator[tuple[int, int]]:
        """Where the words that were looked for stand, and how many letters they are; compared as when they were searched for."""
        for block in _blocks(self.document()):
            text = fold(block.text())
            if len(text) != len(block.text()):
                text = block.text().lower()
            for word in self._words:
                for match in re.finditer(re.escape(word), text):
                    yield block.position() + match.start(), len(word)

    def heading_at_top(self) -> str:
        """The heading that what is seen first stands under, as links name it; nothing at the beginning."""
        if not self._has_scrolled:
            return self._anchor  # which may be too near the end to stand at the top
        at = self.verticalScrollBar().value() + 2 * _MARGIN
        layout = self.document().documentLayout()
        passed = [block for block in self._headings() if layout.blockBoundingRect(block).top() <= at]
        return slug(passed[-1].text()) if len(passed) > 1 else ""

    def _headings(self) -> Iterator[QTextBlock]:
        return (block for block in _blocks(self.document()) if block.blockFormat().headingLevel())

    # Drawing

    def _look(self) -> tuple[int, object, float]:
        return self.viewport().width(), theme.current().colours, theme.current().scale

    def _draw(self) -> None:
        document = self.document()
        self._drawn_for = self._look()
        document.setDefaultFont(self.font())
        features = QTextDocument.MarkdownFeature
        document.setMarkdown(_with_captions(self._markdown), features.MarkdownDialectGitHub | features.MarkdownNoHTML)
        whole = QTextCursor(document)
        whole.beginEditBlock()  # or everything would be laid out anew for each paragraph
        for block in _blocks(document):
            _dress(block)
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _dress_table(frame)
        self._draw_pictures()
        whole.endEditBlock()

    def draw_anew(self) -> None:
        """Suit the width, the colours and the text size there are now; what was read is still at the top."""
        if self._markdown and self._look() != self._drawn_for:
            has_scrolled = self._has_scrolled
            self._draw()
            self._mark_words()
            self.go_to(self._kept)
            if not has_scrolled:
                self._go_to_mark()

    def _draw_pictures(self) -> None:
        room = min(self.viewport().width() - 2 * _MARGIN - 2, _WIDEST)
        sharp = self.devicePixelRatioF()
        for block in _blocks(self.document()):
            for place, length, picture in _pictures(block):
                image = QImage(str(resources.help_path(picture.name())))
                width = max(min(room, image.width()), 1)
                drawn = image.scaledToWidth(round(width * sharp), Qt.TransformationMode.SmoothTransformation)
                drawn.setDevicePixelRatio(sharp)
                self.document().addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(picture.name()), drawn)
                picture.setWidth(width)
                cursor = QTextCursor(self.document())
                cursor.setPosition(place)
                cursor.setPosition(place + length, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(picture)

    def _mark_words(self) -> None:
        """Give the words that were looked for a ground, and a line below for those who do not see the ground."""
        marks: list[QTextEdit.ExtraSelection] = []
        look = QTextCharFormat()
        look.setBackground(QColor(theme.current().colours.warning_soft))
        look.setForeground(QColor(theme.current().colours.text))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        for place, length in self._found():
            mark = QTextEdit.ExtraSelection()
            mark.cursor, mark.format = QTextCursor(self.document()), look
            mark.cursor.setPosition(place)
            mark.cursor.setPosition(place + length, QTextCursor.MoveMode.KeepAnchor)
            marks.append(mark)
        self.setExtraSelections(marks)

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let pictures fit the width."""
        self._keep()
        super().resizeEvent(event)
        self._rest.start()

    def _keep(self) -> None:
        """Remember what was read, while everything stands where it stood."""
        if not self._rest.isActive():
            self._kept = self.heading_at_top()

    def changeEvent(self, event: QEvent) -> None:
        """Other colours, or another text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange) and self._markdown:
            self._keep()
            self._rest.start()


def _with_captions(markdown: str) -> str:
    """What a picture shows is said below it, for it is small, and some do not see it."""
    lines: list[str] = []
    for line in markdown.splitlines():
        lines.append(line)
        if line.startswith("!["):
            lines += ["", f"*{plain(line)}*"]
    return "\n".join(lines)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _pictures(block: QTextBlock) -> Iterator[tuple[int, int, QTextImageFormat]]:
    """Where the pictures of a block stand, how many letters they take, and what they are."""
    found = []
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        if fragment.charFormat().isImageFormat():
            found.append((fragment.position(), fragment.length(), fragment.charFormat().toImageFormat()))
        place += 1
    return iter(found)


def _dress(block: QTextBlock) -> None:
    """Room around a paragraph, size of a heading, our own font for what is code."""
    pixels, colours = theme.current().pixels, theme.current().colours
    form = block.blockFormat()
    level = form.headingLevel()
    cursor = QTextCursor(block)
    has_picture = any(True for _ in _pictures(block))
    form.setLineHeight(100 if has_picture else _LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    form.setTopMargin(pixels(_PARAGRAPH * 2) if level and block.blockNumber() else 0)
    in_list, in_table = block.textList() is not None, cursor.currentTable() is not None
    form.setBottomMargin(0 if in_table else pixels(3 if in_list else _PARAGRAPH))
    cursor.setBlockFormat(form)
    cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
    if level:
        look = QTextCharFormat()
        look.setFontFamilies([theme.FAMILY])
        look.setProperty(QTextFormat.Property.FontPixelSize.value, pixels(_HEADINGS.get(level, _LEAST_HEADING)))
        look.setFontWeight(_BOLD)
        look.setForeground(QColor(colours.text))
        cursor.setCharFormat(look)
        return
    is_caption = any(True for _ in _pictures(block.previous()))
    for start, length, look in _runs(block):
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        if look.fontFixedPitch():
            look.setFontFamilies([theme.FAMILY])
            look.setFontFixedPitch(False)
            look.setBackground(QColor(colours.soft))
        if look.fontWeight() > _BOLD:
            look.setFontWeight(_BOLD)  # the boldest that our font has
        if is_caption:
            look.setFontItalic(False)
            look.setForeground(QColor(colours.muted))
        cursor.setCharFormat(look)


def _runs(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """The words of a block that look alike: where they stand, how many letters they are, and how they look."""
    found = []
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        if not fragment.charFormat().isImageFormat():
            found.append((fragment.position(), fragment.length(), fragment.charFormat()))
        place += 1
    return found


def _dress_table(table: QTextTable) -> None:
    """Thin lines, room in the cells, and a ground behind the headings."""
    pixels, colours = theme.current().pixels, theme.current().colours
    form = QTextTableFormat(table.format())
    form.setBorder(1)
    form.setBorderCollapse(True)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderBrush(QBrush(QColor(colours.edge if colours.strong else colours.line)))
    form.setCellPadding(pixels(_CELL))
    form.setCellSpacing(0)
    form.setTopMargin(pixels(4))
    form.setBottomMargin(pixels(_PARAGRAPH * 2))
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    form.setAlignment(Qt.AlignmentFlag.AlignLeft)
    table.setFormat(form)
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        look = cell.format()
        look.setBackground(QColor(colours.soft))
        cell.setFormat(look)
