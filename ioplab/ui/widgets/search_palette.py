"""Over the workplace: a field to write in, and what it leads to. The focus stays in the field, the arrows move in the list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ioplab.i18n import tr
from ioplab.ui import theme
from ioplab.ui.viewmodels.search import Group, Hit, Kind, SearchView
from ioplab.ui.widgets.overlay import Overlay, is_of_the_page

Index = QModelIndex | QPersistentModelIndex

_ROW = 36
_GOAL_ROW = 54
_HEADING_ROW = 30
_PAGE = 5
"""Hits that Page Up and Page Down pass."""

HIT = Qt.ItemDataRole.UserRole
"""The `Hit` of a row; headings have none."""

_BAR = 3
_SIDE = 12
"""Pixels between a row's edge and its words."""

_PASSING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""Why the focus leaves for a while and comes back by itself."""


class SearchPalette(Overlay):
    """Opens over its parent, and goes when something is chosen, when Escape is pressed or when the focus goes elsewhere."""

    chosen = Signal(object)
    """The `Hit` to go to."""

    def __init__(self, view: SearchView, parent: QWidget) -> None:
        """Make it, hidden."""
        super().__init__(parent)
        self._view = view
        self.edit = QLineEdit(self.frame)
        self.edit.setPlaceholderText(tr("Finn elev, mål eller sted"))
        self.edit.setAccessibleName(tr("Finn elev, mål eller sted"))
        self.list = HitList(self.frame)
        self.list.setAccessibleName(tr("Treff"))
        self.empty = QLabel(tr("Ingen treff. Prøv færre eller andre ord."), self.frame)
        self.empty.setProperty("role", "muted")
        self.empty.setWordWrap(True)
        for widget in (self.edit, self.list, self.empty):
            self.column.addWidget(widget)
        self.edit.textChanged.connect(self._find)
        self.edit.returnPressed.connect(self._choose_current)
        self.edit.installEventFilter(self)
        self.list.itemClicked.connect(self._choose)

    # Opening and closing

    def open(self) -> None:
        """Show it with an empty field, and take the focus; if it is open already, begin anew."""
        self.remember_focus()
        self.setGeometry(self.holder.rect())
        self.edit.setFocus()  # what is being typed elsewhere is stored by this, and so can be found
        self.edit.blockSignals(True)
        self.edit.clear()
        self.edit.blockSignals(False)
        self.raise_()
        self.show()
        self._find("")
        self.edit.setFocus()

    def close_now(self) -> None:
        """Go, and leave the focus where it is now."""
        super().close_now()
        self.list.clear()  # names stay in no widget that is not seen

    def fit_inside(self, width: int, height: int) -> None:
        """Let the list take the room that the field leaves, if it has so many hits."""
        margins = self.column.contentsMargins()
        around = margins.top() + margins.bottom() + self.column.spacing() + self.edit.sizeHint().height()
        self.list.fit(width - margins.left() - margins.right(), height - around)

    # Finding

    def _find(self, text: str) -> None:
        groups = self._view.find(text)
        self.list.show_groups(groups)
        self.list.setVisible(bool(groups))
        self.empty.setVisible(not groups)
        self.fit()
        self._say()

    def _say(self) -> None:
        """Tell a screen reader what Enter would go to, for the focus does not move with it."""
        words = self.list.current_words() or self.empty.text()
        self.edit.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.edit, words))

    def _choose_current(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._choose(item)

    def _choose(self, item: QListWidgetItem) -> None:
        hit = item.data(HIT)
        if isinstance(hit, Hit):
            self.chosen.emit(hit)  # first, for the page takes the focus; a hidden field would give it to a neighbour
            if self.isVisible():
                self.close_now()

    # Events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the parent's size; keep keys of the page below from it; go when the focus goes."""
        if watched is not self.edit:
            return super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent) and is_of_the_page(event):
            event.accept()
            return True
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _PASSING and self.isVisible():
            self.close_now()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list, or go. What the field has no use for comes here, and goes no further."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _PAGE, Qt.Key.Key_PageUp: -_PAGE}
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.dismiss()
        elif key in steps:
            self.list.move_by(steps[key])
            self._say()
        event.accept()

    def focusNextPrevChild(self, _: bool) -> bool:
        """Tab stays: the list is moved in with the arrows, and Escape leads out."""
        return True


class HitList(QListWidget):
    """Groups of hits under their headings. Never takes the focus."""

    def __init__(self, parent: QWidget) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_HitDelegate(self))

    def show_groups(self, groups: list[Group]) -> None:
        """Show the hits, the first of them chosen."""
        self.clear()
        for group in groups:
            self._add_words(group.title)
            for hit in group.hits:
                item = QListWidgetItem(hit.title)
                item.setData(HIT, hit)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{group.title}: {hit.spoken}")
                self.addItem(item)
            if group.more:
                self._add_words(group.more_words)
        self.move_by(1)

    def _add_words(self, words: str) -> None:
        """A heading, or that there is more: to be read, not to be chosen."""
        item = QListWidgetItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.addItem(item)

    def move_by(self, steps: int) -> None:
        """Choose a hit further down, or further up, as far as there is one."""
        hits = [row for row in range(self.count()) if self.item(row).data(HIT) is not None]
        if not hits:
            return
        here = hits.index(self.currentRow()) if self.currentRow() in hits else -1
        place = min(max(here + steps, 0), len(hits) - 1)
        self.setCurrentRow(hits[place])
        if place == 0:
            self.scrollToTop()  # with the heading above it

    def current_words(self) -> str:
        """The hit chosen, for a screen reader."""
        item = self.currentItem()
        return str(item.data(Qt.ItemDataRole.AccessibleTextRole)) if item else ""

    def fit(self, width: int, most: int) -> None:
        """As high as the hits, but no higher than there is room for."""
        self.scheduleDelayedItemsLayout()
        needed = sum(self.sizeHintForRow(row) for row in range(self.count()))
        self.setFixedSize(width, max(min(needed + 2, most), theme.current().pixels(_ROW)))
        self.scrollToItem(self.currentItem())


class _HitDelegate(QStyledItemDelegate):
    """A heading small and quiet; a hit with what tells it from others at the right, or below where it is long."""

    def sizeHint(self, _: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as a finger needs; goals have two lines."""
        hit = index.data(HIT)
        height = _HEADING_ROW if hit is None else _GOAL_ROW if hit.kind is Kind.GOAL else _ROW
        return QSize(0, theme.current().pixels(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        hit = index.data(HIT)
        colours, pixels = theme.current().colours, theme.current().pixels
        painter.save()
        words = option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        if not isinstance(hit, Hit):
            _write(painter, words, str(index.data()), _sized(option.font, theme.LABEL_PIXELS, bold=True), colours.muted)
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_Selected:
            _paint_chosen(painter, option.rect)
        small = _sized(option.font, theme.LABEL_PIXELS)
        if hit.kind is Kind.GOAL:
            half = words.height() // 2
            _write(painter, words.adjusted(0, pixels(4), 0, -half), hit.title, option.font, colours.text)
            _write(painter, words.adjusted(0, half, 0, -pixels(4)), hit.detail, small, colours.muted)
        else:
            _write(painter, words, hit.title, option.font, colours.text)
            taken = QFontMetrics(option.font).horizontalAdvance(hit.title) + 2 * _SIDE
            if words.width() > taken:
                _write(painter, words.adjusted(taken, 0, 0, 0), hit.detail, small, colours.muted, Qt.AlignmentFlag.AlignRight)
        painter.restore()


def _write(
    painter: QPainter,
    room: QRect,
    words: str,
    font: QFont,
    colour: str,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """One line, cut with dots where it is too long."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown)


def _paint_chosen(painter: QPainter, row: QRect) -> None:
    """The ground of the chosen hit, and a bar at its side, for the ground alone is too faint to be sure of."""
    colours = theme.current().colours
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.edge), 2) if colours.strong else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.soft))
    painter.drawRoundedRect(row.adjusted(1, 1, -1, -1) if colours.strong else row, 6, 6)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.accent))
    painter.drawRoundedRect(QRect(row.left(), row.top() + 6, _BAR, row.height() - 12), 1, 1)


def _sized(font: QFont, size: int, *, bold: bool = False) -> QFont:
    """The font in another of the theme's sizes."""
    sized = QFont(font)
    sized.setPixelSize(theme.current().pixels(size))
    sized.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return sized
