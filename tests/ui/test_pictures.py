"""Every screen, drawn with the example school: a picture for people to look at, and what a machine can see is wrong with it.

The pictures are kept when ``IOPLAB_PICTURES`` names a folder.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ioplab.storage.vault import Vault
from ioplab.ui.main_window import LEAST_SIZE, SIZE, MainWindow
from ioplab.ui.theme import Choice
from ioplab.ui.widgets.plain_table import PlainTable
from tests.support import screens
from tests.support.screens import name_of, seen, without_mnemonic

ENGLISH = re.compile(
    r"\b(the|and|with|you|your|yes|no|not|none|true|false|null|cancel|close|delete|edit|error|file|folder|goals?|invalid|new|"
    r"next|ok|open|pupils?|remove|required|save|search|select|show|subjects?|teacher|unknown|update|view|warning)\b|_|\bNone\b",
    re.IGNORECASE,
)
"""Words that tell that a text was never put into Norwegian, or that the code shows through."""

FEWEST_COLOURS = 8
"""Fewer than these and the picture is of nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One way the program is shown."""

    name: str
    size: tuple[int, int] = SIZE
    choice: Choice = Choice.LIGHT
    scale: float = 1.0


LOOKS = (
    Look(name="light"),
    Look(name="small", size=LEAST_SIZE),
    Look(name="dark", choice=Choice.DARK),
    Look(name="contrast", choice=Choice.CONTRAST),
    Look(name="big", scale=2.0),
    Look(name="least", size=LEAST_SIZE, scale=2.0),
)


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.name)
def test_every_screen_shows_all_it_has_to_say(look: Look, example: Vault, qtbot: QtBot, tmp_path: Path) -> None:
    folder = Path(os.environ.get("IOPLAB_PICTURES", tmp_path)) / look.name
    folder.mkdir(parents=True, exist_ok=True)
    delivered = screens.numbers(tmp_path)
    screens.look(choice=look.choice, scale=look.scale)
    window = MainWindow(screens.settings(tmp_path))
    qtbot.addWidget(window)
    window.resize(*look.size)
    screens.bring_to_front(qtbot, window)

    complaints = []
    for name in screens.tour(window, example, delivered):
        settle()
        draw(window, folder / f"{name}.png")
        complaints += [f"{name}: {complaint}" for complaint in faults(window)]

    assert "\n".join(complaints) == ""


def settle() -> None:
    """Let layouts and delayed item views come to rest."""
    for _ in range(10):
        QApplication.processEvents()


def draw(window: MainWindow, path: Path) -> None:
    image = window.grab().toImage()
    sample = image.scaled(160, 90)
    colours = {sample.pixel(x, y) for x in range(sample.width()) for y in range(sample.height())}
    assert len(colours) >= FEWEST_COLOURS
    assert image.save(str(path))


def faults(window: QWidget) -> list[str]:
    """Everything about the screen in front that a person would call a mistake."""
    widgets = list(seen(window))
    found = [*outside(widgets), *overlaps(widgets)]
    for widget in widgets:
        found += [f"{describe(widget)} {fault}" for fault in (*cut(widget), *empty(widget))]
    for text in sorted(set(texts(window))):
        word = ENGLISH.search(text)
        if word:
            found.append(f"«{text}» holds «{word[0]}»")
    return found


def describe(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName() or '?'} «{name_of(widget)[:40]}»"


# Cut or squeezed


def cut(widget: QWidget) -> Iterator[str]:
    """What of the widget's own text cannot be read."""
    if isinstance(widget, QLabel) and widget.wordWrap():
        needed = widget.heightForWidth(widget.width())
        if needed > widget.height():
            yield f"needs {needed} px of height and has {widget.height()}"
    elif isinstance(widget, QLabel | QAbstractButton) and widget.minimumSizeHint().width() > widget.width():
        yield f"needs {widget.minimumSizeHint().width()} px of width and has {widget.width()}"
    elif isinstance(widget, QLabel | QAbstractButton | QComboBox) and widget.height() < widget.fontMetrics().height():
        yield f"is only {widget.height()} px high"
    elif isinstance(widget, QComboBox) and widget.fontMetrics().horizontalAdvance(widget.currentText()) > room_in(widget):
        yield f"cuts «{widget.currentText()}»"
    elif isinstance(widget, QPlainTextEdit):
        if widget.verticalScrollBar().isVisible() and widget.blockCount() <= 2:
            yield "scrolls a few lines"
    elif isinstance(widget, QTabBar):
        yield from cut_tabs(widget)
    elif isinstance(widget, QTableView):
        yield from cut_rows(widget)
        if isinstance(widget, PlainTable) and widget._shows_all and widget.verticalScrollBar().maximum():
            yield "hides rows that it should show"


def room_in(box: QComboBox) -> int:
    """The pixels beside the arrow, inside padding and border."""
    return box.width() - 26 - 8 - 2


def cut_tabs(tabs: QTabBar) -> Iterator[str]:
    for place in range(tabs.count()):
        words = without_mnemonic(tabs.tabText(place))
        if tabs.fontMetrics().horizontalAdvance(words) > tabs.tabRect(place).width():
            yield f"cuts «{words}»"


def cut_rows(table: QTableView) -> Iterator[str]:
    """Cells whose words are longer than their column, on one line, or with one word wider than it."""
    model, metrics = table.model(), table.fontMetrics()
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            if table.isColumnHidden(column) or table.columnSpan(row, column) > 1:
                continue
            words = str(model.index(row, column).data(Qt.ItemDataRole.DisplayRole) or "")
            room = table.columnWidth(column) - 8
            if widest_word(words, metrics) > room:
                yield f"cuts «{words}» in a column of {table.columnWidth(column)} px"
            if metrics.boundingRect(QRect(0, 0, room, 10_000), Qt.TextFlag.TextWordWrap, words).height() > table.rowHeight(row):
                yield f"cuts «{words}» in a row of {table.rowHeight(row)} px"
    for column in range(model.columnCount()):
        title = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        if (
            table.horizontalHeader().isVisible()
            and not table.isColumnHidden(column)
            and widest_line(title, metrics) * 13 / 15 > table.columnWidth(column)
        ):
            yield f"cuts the heading «{title}»"


def widest_word(words: str, metrics: QFontMetrics) -> int:
    return max((metrics.horizontalAdvance(word) for word in words.split()), default=0)


def widest_line(words: str, metrics: QFontMetrics) -> int:
    return max(metrics.horizontalAdvance(line) for line in words.split("\n"))


# Where things stand


def outside(widgets: list[QWidget]) -> Iterator[str]:
    """Widgets that stand partly outside what they belong to. What scrolls may."""
    for widget in widgets:
        parent = widget.parentWidget()
        if parent is None or scrolls(parent) or isinstance(parent, QAbstractItemView):
            continue
        if not parent.rect().contains(widget.geometry()):
            yield f"{describe(widget)} at {widget.geometry().getRect()} is outside {describe(parent)} {parent.size().toTuple()}"


def scrolls(widget: QWidget) -> bool:
    """Whether a widget is the window of something larger behind it."""
    holder = widget.parentWidget()
    return isinstance(holder, QAbstractScrollArea) and holder.viewport() is widget


def overlaps(widgets: list[QWidget]) -> Iterator[str]:
    """Neighbours that cover each other."""
    shown = [
        widget for widget in widgets if isinstance(widget, QLabel | QAbstractButton | QLineEdit | QComboBox | QAbstractScrollArea)
    ]
    for place, one in enumerate(shown):
        for other in shown[place + 1 :]:
            if one.parentWidget() is other.parentWidget() and one.geometry().intersects(other.geometry()):
                yield f"{describe(one)} covers {describe(other)}"


# Words


def empty(widget: QWidget) -> Iterator[str]:
    """What is there to be read and says nothing."""
    if (
        isinstance(widget, QLabel)
        and not widget.text()
        and widget.width()
        and widget.height()
        and widget.objectName() not in MAY_BE_EMPTY
    ):
        yield "is empty"
    if isinstance(widget, QAbstractButton) and not (widget.text() or name_of(widget)) and widget.objectName():
        yield "has no words"


MAY_BE_EMPTY = {"hintLabel", "factsLabel"}


def texts(window: QWidget) -> Iterator[str]:
    """Everything on the screen that is read or read aloud, except what people have written."""
    for widget in seen(window):
        yield name_of(widget)
        if not (isinstance(widget, QLineEdit) and widget.isReadOnly()):  # which shows a path, in the machine's own words
            yield widget.toolTip()
        if isinstance(widget, QLabel | QAbstractButton):
            yield without_mnemonic(widget.text())
        elif isinstance(widget, QLineEdit | QPlainTextEdit):
            yield widget.placeholderText()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(place) for place in range(widget.count()))
        elif isinstance(widget, QTabBar):
            yield from (widget.tabText(place) for place in range(widget.count()))
        elif isinstance(widget, QTableView | QListView):
            yield from cells(widget)


def cells(view: QTableView | QListView) -> Iterator[str]:
    model = view.model()
    columns = model.columnCount() if isinstance(view, QTableView) else 1
    for column in range(columns):
        if isinstance(view, QTableView):
            yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(model.rowCount()):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                yield str(model.index(row, column).data(role) or "")
