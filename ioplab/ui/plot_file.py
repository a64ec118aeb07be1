"""A figure as a file: PNG, or SVG and PDF as shapes and letters. The same painting as on the screen, light, on white."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPageSize, QPainter, QPdfWriter, QPen

from ioplab.errors import UserError
from ioplab.i18n import tr
from ioplab.ui import theme
from ioplab.ui.viewmodels.plots import Bars, Figure, Flow
from ioplab.ui.widgets.mastery import paint_symbol
from ioplab.ui.widgets.plot_ink import Ink, write
from ioplab.ui.widgets.plot_view import paint_plot, plot_height

FORMATS = (".png", ".svg", ".pdf")
"""How a file's name may end."""

_WIDTH = 1000
_MARGIN = 28
_TITLE = 21
_BODY = 15
_GAP = 14
_LEGEND = 26
_SHARPER = 2
"""Pixels of a PNG for each of ours, so that it stands being printed."""

_MOST_HEIGHT = 14_000
"""Higher than this, a page of a PDF would be higher than programs that read it allow, and a PNG than Qt can paint."""

_MOST_SHARP = 5_000
"""A PNG higher than this has a pixel for each of ours, or it would take hundreds of MB to paint."""

_DOTS_AN_INCH = 96
_FINER = 16
"""Places on the page of a PDF for each of ours, so that letters stand where they should and not at the nearest pixel."""

_POINTS = 72 / _DOTS_AN_INCH


@dataclass(frozen=True, slots=True)
class _Text:
    """Words that go over several lines."""

    words: str
    pixels: int
    role: str
    weight: QFont.Weight = QFont.Weight.Normal

    @property
    def font(self) -> QFont:
        """The type it is set in."""
        font = QFont(theme.FAMILY)
        font.setPixelSize(self.pixels)
        font.setWeight(self.weight)
        return font

    def height(self, width: float) -> float:
        """How high it is at a width."""
        room = QRectF(0, 0, width, 100_000)
        return QFontMetricsF(self.font).boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.words).height()


def render(figure: Figure, source: str, suffix: str) -> bytes:
    """The figure as a file, with its title, its denominators and its source in it.

    Args:
        figure: what is shown; it must have a plot.
        source: whose numbers, counted when.
        suffix: one of `FORMATS`.

    Raises:
        UserError: files of that kind are not written.
    """
    write_as = {".png": _png, ".svg": _svg, ".pdf": _pdf}.get(suffix.lower())
    if write_as is None:
        raise UserError(tr("Diagrammer lagres som PNG, SVG eller PDF."), advice=tr("La navnet slutte på .png, .svg eller .pdf."))
    sheet = _Sheet(figure, source)
    if sheet.height > _MOST_HEIGHT:
        raise UserError(tr("Diagrammet har for mange linjer til et bilde."), advice=tr("Kopier tabellen i stedet."))
    return write_as(figure, QSize(_WIDTH, round(sheet.height) + 1), sheet.paint)


def file_name(figure: Figure, year: str) -> str:
    """What the file is called until somebody says otherwise; it names no pupil."""
    return re.sub(r"[^\w-]+", "-", f"{figure.key}-{year}") + FORMATS[0]


class _Sheet:
    """A figure laid out from the top: title, facts, plot, key, notes, source."""

    def __init__(self, figure: Figure, source: str) -> None:
        """Measure it."""
        self._figure = figure
        font = QFont(theme.FAMILY)
        font.setPixelSize(_BODY)
        self._ink = Ink(theme.LIGHT, font)
        self._room = _WIDTH - 2 * _MARGIN
        self._above = [
            _Text(figure.title, _TITLE, "text", QFont.Weight.DemiBold),
            *([_Text(figure.facts, _BODY, "muted")] if figure.facts else []),
        ]
        self._below = [*(_Text(note, _BODY, "text") for note in figure.notes), _Text(source, _BODY - 2, "muted")]
        self._plot_height = plot_height(figure.plot, self._room, self._ink) if figure.plot else 0.0
        self._has_key = isinstance(figure.plot, Bars | Flow)
        texts = sum(text.height(self._room) + _GAP for text in (*self._above, *self._below))
        self.height = 2 * _MARGIN + texts + self._plot_height + _GAP + (_LEGEND if self._has_key else 0)

    def paint(self, painter: QPainter) -> None:
        """Paint all of it, from the corner."""
        painter.fillRect(QRectF(0, 0, _WIDTH, self.height + 2), self._ink.colour("surface"))
        top = self._write(painter, self._above, _MARGIN)
        if self._figure.plot is not None:
            paint_plot(painter, self._figure.plot, QRectF(_MARGIN, top, self._room, self._plot_height), self._ink)
        top += self._plot_height + _GAP
        if self._has_key:
            self._paint_key(painter, top)
            top += _LEGEND
        self._write(painter, self._below, top)

    def _write(self, painter: QPainter, texts: Sequence[_Text], top: float) -> float:
        for text in texts:
            height = text.height(self._room)
            painter.setFont(text.font)
            painter.setPen(self._ink.colour(text.role))
            painter.drawText(QRectF(_MARGIN, top, self._room, height + 1), int(Qt.TextFlag.TextWordWrap), text.words)
            top += height + _GAP
        return top

    def _paint_key(self, painter: QPainter, top: float) -> None:
        """The levels with colour, symbol and word."""
        plot, ink, left = self._figure.plot, self._ink, float(_MARGIN)
        if not isinstance(plot, Bars | Flow):
            return
        for place, level in enumerate(plot.scale.levels):
            swatch = QRectF(left, top, _BODY, _BODY)
            painter.fillRect(swatch, ink.level(place, len(plot.scale.levels)))
            painter.setPen(QPen(ink.colour("line")))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(swatch)
            middle = QPointF(left + 2 * _BODY, swatch.center().y())
            paint_symbol(painter, middle, level.level, plot.scale.top, ink.colour("text"), _BODY - 2)
            words = f"{level.level} {tr(level.short)}"
            start, width = left + 3 * _BODY, ink.width(words, ink.small) + 2
            write(painter, ink, words, QRectF(start, top - 4, width, _BODY + 8), small=True)
            left = start + width + _MARGIN


Paint = Callable[[QPainter], None]


def _png(_: Figure, size: QSize, paint: Paint) -> bytes:
    ratio = _SHARPER if size.height() <= _MOST_SHARP else 1
    image = QImage(size * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    paint(painter)
    painter.end()
    buffer = _buffer()
    image.save(buffer, "PNG")  # type: ignore[call-overload] # which the stubs do not know takes a device
    return bytes(buffer.data().data())


def _svg(figure: Figure, size: QSize, paint: Paint) -> bytes:
    from PySide6.QtSvg import QSvgGenerator  # which nobody waits for before they save

    buffer = _buffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(_DOTS_AN_INCH)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(figure.title)
    generator.setDescription(figure.described())
    painter = QPainter(generator)
    paint(painter)
    painter.end()
    return bytes(buffer.data().data())


def _pdf(figure: Figure, size: QSize, paint: Paint) -> bytes:
    buffer = _buffer()
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS_AN_INCH * _FINER)
    writer.setPageSize(QPageSize(QSizeF(size.width(), size.height()) * _POINTS, QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF())
    writer.setTitle(figure.title)
    writer.setCreator("ioplab")
    painter = QPainter(writer)
    painter.scale(_FINER, _FINER)
    paint(painter)
    painter.end()
    return bytes(buffer.data().data())


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer
