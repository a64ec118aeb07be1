"""A figure on the screen: painted by what kind of plot it is, and told in words to those who cannot see it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFocusEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ioplab.ui import theme
from ioplab.ui.viewmodels.plots import Bars, Dots, Figure, Flow, Plot
from ioplab.ui.widgets.plot_flow import flow_height, paint_flow
from ioplab.ui.widgets.plot_ink import Ink, of_screen
from ioplab.ui.widgets.plot_rows import bars_height, dots_height, paint_bars, paint_dots, paint_parts, parts_height
from ioplab.ui.widgets.spoken_role import speak_as

_LEAST_WIDTH = 240
_AROUND = 4
"""Pixels between the plot and the ring of focus."""


def plot_height(plot: Plot, width: float, ink: Ink) -> float:
    """How high a plot is at a width."""
    if isinstance(plot, Bars):
        return bars_height(plot, width, ink)
    if isinstance(plot, Dots):
        return dots_height(plot, width, ink)
    return flow_height(plot, width, ink) if isinstance(plot, Flow) else parts_height(plot, width, ink)


def paint_plot(painter: QPainter, plot: Plot, box: QRectF, ink: Ink) -> None:
    """Paint a plot in a box that is as high as `plot_height` says."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if isinstance(plot, Bars):
        paint_bars(painter, plot, box, ink)
    elif isinstance(plot, Dots):
        paint_dots(painter, plot, box, ink)
    elif isinstance(plot, Flow):
        paint_flow(painter, plot, box, ink)
    else:
        paint_parts(painter, plot, box, ink)


class PlotView(QWidget):
    """The plot of a figure. The keyboard comes here, so that who listens hears what it says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with nothing to show."""
        super().__init__(parent)
        self._figure: Figure | None = None
        self._heights: dict[tuple[int, float], int] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def figure(self) -> Figure | None:
        """What is shown."""
        return self._figure

    def show_figure(self, figure: Figure) -> None:
        """Show a figure's plot, and tell all of it in words."""
        self._figure = figure
        self._heights.clear()
        self.setAccessibleName(figure.title)
        self.setAccessibleDescription(figure.described())
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Where it is narrow, names stand above what they name."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the plot is at that width."""
        if self._figure is None or self._figure.plot is None:
            return 0
        key = (width, theme.current().scale)  # a layout asks many times, and names take time to measure
        if key not in self._heights:
            height = plot_height(self._figure.plot, width - 2 * _AROUND, of_screen(self.font()))
            self._heights[key] = round(height) + 2 * _AROUND
        return self._heights[key]

    def sizeHint(self) -> QSize:
        """The height its width takes."""
        width = theme.current().pixels(_LEAST_WIDTH)
        return QSize(width, self.heightForWidth(max(self.width(), width)))

    def minimumSizeHint(self) -> QSize:
        """Never squeezed in height."""
        return QSize(theme.current().pixels(_LEAST_WIDTH) // 2, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may take another height."""
        super().resizeEvent(event)
        self.updateGeometry()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the plot, and a ring where the keyboard is."""
        if self._figure is None or self._figure.plot is None:
            return
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        inside = QRectF(self.rect()).adjusted(_AROUND, _AROUND, -_AROUND, -_AROUND)
        paint_plot(painter, self._figure.plot, inside, of_screen(self.font()))
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.current().colours.focus), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()


speak_as(PlotView, QAccessible.Role.Graphic)
