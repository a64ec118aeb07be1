"""A frame that scrolls, so that large text never squeezes a page."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_NO_FOCUS = 0


def scrolled(page: QWidget) -> QScrollArea:
    """The page in a frame that scrolls when large text leaves too little room, instead of squeezing it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(page)
    for stop in (area, *page.findChildren(QScrollArea, "scrollArea")):
        # Tab goes to what is in it, which scrolls it. By number, for Qt's names take 14 ms to load before the first paint.
        stop.setProperty("focusPolicy", _NO_FOCUS)
    return area


def bring_into_view(widget: QWidget) -> None:
    """Scroll all that is around a widget until something of it is seen. What is seen already stays where it is."""
    holder = widget.parentWidget()
    while holder is not None and widget.visibleRegion().isEmpty():
        if isinstance(holder, QScrollArea):
            holder.ensureWidgetVisible(widget)
        holder = holder.parentWidget()


def bring_part_into_view(widget: QWidget, top: int, height: int) -> None:
    """Scroll all that is around a widget until a part of it is seen: so many pixels from its top, and so high."""
    holder = widget.parentWidget()
    while holder is not None:
        page = holder.widget() if isinstance(holder, QScrollArea) else None
        if isinstance(holder, QScrollArea) and page is not None:
            holder.ensureVisible(0, widget.mapTo(page, QPoint(0, top + height // 2)).y(), 0, height)
        holder = holder.parentWidget()
