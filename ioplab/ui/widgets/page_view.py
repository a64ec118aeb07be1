"""A page of a document as it will be on paper. Turned by keys; what stands on it is its description, for those who hear it."""

from __future__ import annotations

from enum import Enum
from math import floor

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ioplab.i18n import tr
from ioplab.reports.preview import PageSize, Picture
from ioplab.ui import theme
from ioplab.ui.widgets.spoken_role import speak_as

_AROUND = 12
"""Pixels between the page and the edge of the view."""

_SMALLEST, _LARGEST = 0.2, 6.0
"""Pixels per point, so that no window is too small to draw in and none takes a gigabyte."""

_LEAST = QSize(220, 420)
_STEP = 40
_REST_MS = 120
"""Draw at another size once the window has kept its size for so long."""

_TURNS = {
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Home: -(10**6),
    Qt.Key.Key_End: 10**6,
}
_SCROLLS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class Zoom(Enum):
    """How much of a page is seen at once."""

    WHOLE = "whole"
    WIDTH = "width"


class PageView(QAbstractScrollArea):
    """Paints one page, or says in words why there is none."""

    turned = Signal(int)
    """Somebody wants so many pages further on; less than nothing is back."""

    size_wanted = Signal(float)
    """Pages are to be drawn this large: pixels of the screen per point."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with an empty view."""
        super().__init__(parent)
        self.zoom = Zoom.WHOLE
        self._image = QImage()
        self._pixels = b""
        self._size: PageSize | None = None
        self._words = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._want_size)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)  # an opaque one covers all of it, and Qt then holds it to be out of sight
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(_STEP)
        self.verticalScrollBar().valueChanged.connect(lambda _: self.viewport().update())
        self.set_zoom(Zoom.WHOLE)
        self._tell("", "")

    # What is shown

    def show_page(self, picture: Picture | None, size: PageSize | None, *, which: str, text: str, words: str) -> None:
        """Show a page.

        Args:
            picture: drawn at whatever size; it is fitted until one of the right size comes.
            size: of the page.
            which: page it is, in words.
            text: what stands on it.
            words: what is said where there is no picture.
        """
        is_another = which != self._which or (picture is None) != self._image.isNull()
        if picture is None:
            self._image, self._pixels = QImage(), b""
        elif picture.pixels is not self._pixels:
            self._pixels = picture.pixels  # which the image shows without a copy of its own
            self._image = QImage(picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32)
        if size != self._size:
            self._size = size
            self._want_size()
        self._words = words
        self._fit_bar()
        if is_another:
            self.verticalScrollBar().setValue(0)
        self._tell(which, text)
        self.viewport().update()

    def set_zoom(self, zoom: Zoom) -> None:
        """Show the whole page, or all of its width."""
        self.zoom = zoom
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if zoom is Zoom.WIDTH else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        self._fit_bar()
        self._want_size()
        self.viewport().update()

    def _tell(self, which: str, text: str) -> None:
        """Name and description for those who hear the page; they are told when it is another."""
        name = f"{tr('Forhåndsvisning')}, {which}" if which else tr("Forhåndsvisning")
        described = text or self._words
        self._which = which
        if (name, described) == (self.accessibleName(), self.accessibleDescription()):
            return
        self.setAccessibleName(name)
        self.setAccessibleDescription(described)
        if QAccessible.isActive():
            for event in (QAccessible.Event.NameChanged, QAccessible.Event.DescriptionChanged):
                QAccessible.updateAccessibility(QAccessibleEvent(self, event))

    # Where it is

    @property
    def _page(self) -> QSize:
        """How large the page is in the window."""
        if self._size is None:
            return QSize()
        return QSize(floor(self._size.width * self._scale), floor(self._size.height * self._scale))

    @property
    def _scale(self) -> float:
        """Pixels of the window per point."""
        if self._size is None:
            return 1.0
        room = self.viewport().size() - QSize(2 * _AROUND, 2 * _AROUND)
        across, down = room.width() / self._size.width, room.height() / self._size.height
        return min(max(across if self.zoom is Zoom.WIDTH else min(across, down), _SMALLEST), _LARGEST)

    def _want_size(self) -> None:
        if self._size is not None:
            self.size_wanted.emit(round(self._scale * self.devicePixelRatioF(), 4))

    def _fit_bar(self) -> None:
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(room)
        bar.setRange(0, max(self._page.height() + 2 * _AROUND - room, 0) if self.zoom is Zoom.WIDTH else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page at once, and have it drawn anew when the size is kept."""
        super().resizeEvent(event)
        self._fit_bar()
        self._rest.start()

    def sizeHint(self) -> QSize:
        """No more than needed, for it grows into whatever there is."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Never so small that nothing can be made out."""
        pixels = theme.current().pixels
        return QSize(pixels(_LEAST.width()), pixels(_LEAST.height()))

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page up and down, left and right turn pages; up and down scroll, and turn where there is no more to scroll."""
        key = Qt.Key(event.key())
        if key in _TURNS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.turned.emit(_TURNS[key])
        elif key in _SCROLLS and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._scroll(_SCROLLS[key])
        else:
            super().keyPressEvent(event)

    def _scroll(self, way: int) -> None:
        bar = self.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + way * bar.singleStep())
        if bar.value() == before:
            self.turned.emit(way)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page, or what is around when all of the page is seen."""
        if self.zoom is Zoom.WIDTH:
            super().wheelEvent(event)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And that it is no longer here."""
        super().focusOutEvent(event)
        self.viewport().update()

    # Painting

    def paintEvent(self, _: QPaintEvent) -> None:
        """The page on its ground, or words, and a ring when the keyboard is here."""
        painter = QPainter(self.viewport())
        colours = theme.current().colours
        painter.fillRect(self.viewport().rect(), QColor(colours.window))
        if self._image.isNull():
            self._paint_words(painter)
        else:
            self._paint_page(painter)
        if self.hasFocus():
            ring = 3 if colours.strong else 2
            painter.setPen(QPen(QColor(colours.focus), ring))
            inset = ring // 2
            painter.drawRect(self.viewport().rect().adjusted(inset, inset, -1 - inset, -1 - inset))

    def _paint_page(self, painter: QPainter) -> None:
        page, room = self._page, self.viewport().size()
        above = max((room.height() - page.height()) // 2, _AROUND) if self.zoom is Zoom.WHOLE else _AROUND
        place = QRect(QPoint((room.width() - page.width()) // 2, above - self.verticalScrollBar().value()), page)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._image.size() != page * self.devicePixelRatioF())
        painter.drawImage(place, self._image)
        painter.setPen(QColor(theme.current().colours.edge))
        painter.drawRect(place.adjusted(-1, -1, 0, 0))

    def _paint_words(self, painter: QPainter) -> None:
        painter.setPen(QColor(theme.current().colours.muted))
        inside = self.viewport().rect().adjusted(_AROUND, _AROUND, -_AROUND, -_AROUND)
        painter.drawText(inside, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words)


speak_as(PageView, QAccessible.Role.Document)
