"""F1: the keys of where one is, and those that work everywhere, over the page in front."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ioplab.i18n import tr
from ioplab.ui import theme
from ioplab.ui.viewmodels.keys import Key, KeyGroup
from ioplab.ui.widgets.overlay import Overlay, is_of_the_page

Index = QModelIndex | QPersistentModelIndex

KEY = Qt.ItemDataRole.UserRole
"""The `Key` of a row; headings have none."""

_CAPS = 218
"""Pixels at normal text size that the keys have; what they do stands to the right of that."""

_CAP = 24
_CAP_SIDE = 7
_GAP = 5
_SIDE = 10
_ROW_SIDES = 10
_HEADING = 30


class KeysOverview(Overlay):
    """Goes by Escape, by F1, and when the focus goes elsewhere; then the focus is where it was."""

    wide = 620

    help_asked = Signal()
    """Somebody wants to read more of where they are."""

    def __init__(self, groups: Sequence[KeyGroup], parent: QWidget) -> None:
        """Make it, hidden."""
        super().__init__(parent)
        self._is_over = False
        self.title = QLabel(tr("Tastene"), self.frame)
        self.title.setProperty("role", "cardTitle")
        self.list = KeyList(groups, self.frame)
        self.more_button = QPushButton(tr("Les mer om denne siden"), self.frame)
        self.close_button = QPushButton(tr("Lukk"), self.frame)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.more_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        self.column.addWidget(self.title)
        self.column.addWidget(self.list)
        self.column.addLayout(buttons)
        self.more_button.clicked.connect(self._read_more)
        self.close_button.clicked.connect(self.dismiss)
        for stop in (self.list, self.more_button, self.close_button):
            stop.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    def open(self) -> None:
        """Show it, and take the focus."""
        self.remember_focus()
        self.setGeometry(self.holder.rect())
        self.raise_()
        self.show()
        self.fit()
        self.list.setFocus()

    def dismiss(self) -> None:
        """Go for good: the next time it may be about another place."""
        self._is_over = True
        super().dismiss()

    def close_now(self) -> None:
        """Go for good, and leave the focus where it is now."""
        self._is_over = True
        super().close_now()
        self.deleteLater()

    def fit_inside(self, width: int, height: int) -> None:
        """Let the list take the room that title and buttons leave, if it has so many keys."""
        margins = self.column.contentsMargins()
        rest = self.title.sizeHint().height() + self.close_button.sizeHint().height() + 2 * self.column.spacing()
        self.list.fit(width - margins.left() - margins.right(), height - rest - margins.top() - margins.bottom())

    def _read_more(self) -> None:
        self.dismiss()
        self.help_asked.emit()

    def _follow_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and not self._is_over and self.isVisible() and not self.isAncestorOf(now):
            self.close_now()

    # Events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape and F1 lead out; the underlined letters of the page below do nothing."""
        if isinstance(event, QKeyEvent) and watched is not self.parentWidget():
            if event.type() == QEvent.Type.ShortcutOverride and event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F1):
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F1):
                self.dismiss()
                return True
            if is_of_the_page(event):
                event.accept()
                return True
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round in here, until it goes: Qt asks this also when what has the focus is hidden."""
        if self._is_over:
            return super().focusNextPrevChild(forward)
        stops: list[QWidget] = [self.list, self.more_button, self.close_button]
        now = QApplication.focusWidget()
        here = stops.index(now) if now in stops else 0
        stops[(here + (1 if forward else -1)) % len(stops)].setFocus(
            Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        )
        return True


class KeyList(QListWidget):
    """Keys under their headings, each with what it does. One stop for Tab; the arrows go from key to key."""

    def __init__(self, groups: Sequence[KeyGroup], parent: QWidget) -> None:
        """Show them, the first chosen."""
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Tastene"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_KeyDelegate(self))
        for group in groups:
            heading = QListWidgetItem(group.title, self)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            for key in group.keys:
                item = QListWidgetItem(key.spoken, self)
                item.setData(KEY, key)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{group.title}. {key.spoken}")
        self.setCurrentRow(1)

    def fit(self, width: int, most: int) -> None:
        """As high as the keys, but no higher than there is room for."""
        self.setFixedWidth(width)
        self.scheduleDelayedItemsLayout()
        needed = sum(self.sizeHintForRow(row) for row in range(self.count()))
        self.setFixedHeight(max(min(needed + 2, most), 3 * theme.current().pixels(_HEADING)))


class _KeyDelegate(QStyledItemDelegate):
    """Keys as they look on a keyboard, and beside or below them what they do."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as what is written needs."""
        pixels = theme.current().pixels
        key = index.data(KEY)
        if not isinstance(key, Key):
            return QSize(0, pixels(_HEADING))
        view = self.parent()
        width = view.width() - _SIDE if isinstance(view, QListWidget) else option.rect.width()
        caps, words = _places(key, option.font, QRect(0, 0, width, 0))
        return QSize(width, max(caps[-1].bottom() if caps else 0, words.bottom()) + pixels(_ROW_SIDES) // 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        colours, pixels = theme.current().colours, theme.current().pixels
        key = index.data(KEY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not isinstance(key, Key):
            font = QFont(option.font)
            font.setPixelSize(pixels(theme.LABEL_PIXELS))
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(QColor(colours.muted))
            painter.drawText(option.rect.adjusted(_SIDE, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), str(index.data()))
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_Selected:
            has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
            ring = colours.focus if has_focus else colours.edge if colours.strong else colours.soft
            painter.setPen(QPen(QColor(ring), 2))
            painter.setBrush(QColor(colours.soft))
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), 6, 6)
        caps, words = _places(key, option.font, option.rect)
        for cap, letters in zip(caps, key.keys, strict=True):
            paint_cap(painter, cap, letters, option.font)
        painter.setFont(option.font)
        painter.setPen(QColor(colours.text))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap), key.what)
        painter.restore()


def cap_width(letters: str, font: QFont) -> int:
    """How wide a key is drawn that has these letters on it, in pixels."""
    return QFontMetrics(_on_cap(font)).horizontalAdvance(letters) + 2 * theme.current().pixels(_CAP_SIDE)


def cap_height() -> int:
    """How high a key is drawn, in pixels."""
    return theme.current().pixels(_CAP)


def paint_cap(painter: QPainter, room: QRect, letters: str, font: QFont) -> None:
    """Paint a key."""
    colours = theme.current().colours
    painter.setPen(QPen(QColor(colours.edge), 2 if colours.strong else 1))
    painter.setBrush(QColor(colours.surface))
    painter.drawRoundedRect(QRectF(room).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    painter.setFont(_on_cap(font))
    painter.setPen(QColor(colours.text))
    painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), letters)


def _on_cap(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(theme.current().pixels(theme.LABEL_PIXELS))
    small.setWeight(QFont.Weight.DemiBold)
    return small


def _places(key: Key, font: QFont, row: QRect) -> tuple[list[QRect], QRect]:
    """Where the keys of a row are drawn, and where it is written what they do: below them where it is narrow."""
    pixels = theme.current().pixels
    half, gap, high = pixels(_ROW_SIDES) // 2, pixels(_GAP), cap_height()
    beside = row.width() >= 2 * pixels(_CAPS)
    room = pixels(_CAPS) if beside else row.width() - 2 * _SIDE
    left, top = row.left() + _SIDE, row.top() + half
    caps: list[QRect] = []
    for letters in key.keys:
        wide = cap_width(letters, font)
        if caps and left + wide > row.left() + _SIDE + room:
            left, top = row.left() + _SIDE, top + high + gap
        caps.append(QRect(left, top, wide, high))
        left += wide + gap
    place = QRect(row.left() + _SIDE + room + gap, row.top() + half, row.width() - room - 2 * _SIDE - gap, 0)
    if not beside:
        place = QRect(row.left() + _SIDE, top + high + gap // 2, row.width() - 2 * _SIDE, 0)
    flags = int(Qt.TextFlag.TextWordWrap)
    needed = QFontMetrics(font).boundingRect(QRect(0, 0, place.width(), 10_000), flags, key.what).height()
    place.setHeight(max(needed, high if beside else 0))
    return caps, place
