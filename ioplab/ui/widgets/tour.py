"""The tour of five cards that somebody sees once, when a vault or the example school is opened for the first time."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from ioplab.domain.guide import StepState
from ioplab.i18n import mark, tr
from ioplab.ui import theme
from ioplab.ui.widgets.keys_overview import cap_height, cap_width, paint_cap
from ioplab.ui.widgets.overlay import Overlay
from ioplab.ui.widgets.step_marks import paint_mark

_CARDS = mark(
    (
        (
            "Velkommen til ioplab",
            "Her skriver dere individuelle opplæringsplaner, vurderer målene sammen, og ser hvordan det går. "
            "Alt ligger kryptert på denne maskinen, og ingenting sendes noe sted uten at du gjør det selv.",
            "",
        ),
        (
            "En plan har ni steg",
            "På Elever går du fra grunnlaget til neste års plan. Merkene viser hva som er ferdig, påbegynt og ikke begynt, "
            "og under hvert steg står det som mangler. Du kan ta stegene i den rekkefølgen du vil.",
            "",
        ),
        (
            "Én tast for hvert mål",
            "På Vurdering trykker du et tall fra 1 til 4 for målet du står på, og pil ned til det neste. 0 er «ikke arbeidet "
            "med». Dere vurderer hver for dere først, og blir enige etterpå.",
            "0, 1, 2, 3, 4, pil ned",
        ),
        (
            "Alt lagres av seg selv",
            "Hvert felt lagrer seg mens du skriver, og nederst står det når. Ble noe feil, trykk Ctrl+Z: "
            "det angrer opptil 200 endringer, også på andre sider.",
            "Ctrl+Z, Ctrl+Y",
        ),
        (
            "Hjelpen er der du er",
            "F1 viser tastene på siden du er på. Shift+F1 åpner veiledningen der den forklarer det du ser. "
            "Ctrl+K finner elever, mål og steder. Denne omvisningen finner du igjen i Hjelp.",
            "F1, Shift+F1, Ctrl+K",
        ),
    )
)
"""Heading, text and the keys drawn on each card."""

_STEPS_CARD = 1
_STATES = (StepState.DONE,) * 4 + (StepState.STARTED,) + (StepState.NOT_BEGUN,) * 4
_MARK = 22
_GAP = 8
_DOT = 8
_PICTURE_HEIGHT = 40

_OF_THE_WINDOW = {Qt.Key.Key_L, Qt.Key.Key_B, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Equal}
"""With Ctrl: lock, cover and text size, which work also here."""


@dataclass(frozen=True, slots=True)
class Card:
    """One card in the user's language."""

    title: str
    text: str
    keys: tuple[str, ...]


def cards() -> tuple[Card, ...]:
    """All five."""
    return tuple(Card(tr(title), tr(text), _keys(tr(keys) if keys else "")) for title, text, keys in _CARDS)


def _keys(written: str) -> tuple[str, ...]:
    return tuple(written.split(", ")) if written else ()


class Tour(Overlay):
    """Holds the focus until it is over: by the last card, by skipping, or by Escape."""

    wide = 560

    ended = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make it, hidden."""
        super().__init__(parent)
        self._cards = cards()
        self.place = 0
        self._is_over = False
        self.title = QLabel(self.frame)
        self.title.setProperty("role", "title")
        self.words = QLabel(self.frame)
        for label in (self.title, self.words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.picture = _Picture(self.frame)
        self.dots = _Dots(len(self._cards), self.frame)
        self.skip_button = QPushButton(tr("Hopp over"), self.frame)
        self.skip_button.setObjectName("tourSkipButton")
        self.skip_button.setProperty("role", "quiet")
        self.back_button = QPushButton(tr("Tilbake"), self.frame)
        self.next_button = QPushButton(self.frame)
        self.next_button.setObjectName("tourNextButton")
        self.next_button.setProperty("role", "main")
        self._lay_out()
        self.skip_button.clicked.connect(self.dismiss)
        self.back_button.clicked.connect(lambda: self._go(self.place - 1))
        self.next_button.clicked.connect(self._go_on)
        for stop in (self.skip_button, self.back_button, self.next_button):
            stop.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._hold_focus)

    def _lay_out(self) -> None:
        self.column.setContentsMargins(24, 20, 24, 18)
        self.column.setSpacing(12)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.skip_button)
        buttons.addStretch(1)
        buttons.addWidget(self.back_button)
        buttons.addWidget(self.next_button)
        for widget in (self.dots, self.title, self.words, self.picture):
            self.column.addWidget(widget)
        self.column.addLayout(buttons)

    def open(self) -> None:
        """Show the first card, and take the focus."""
        self.remember_focus()
        self.setGeometry(self.holder.rect())
        self.raise_()
        self.show()
        self._go(0)
        self.next_button.setFocus()

    def dismiss(self) -> None:
        """Go, and give the focus back to where it was."""
        self._is_over = True
        super().dismiss()
        self.ended.emit()
        self.deleteLater()

    def fit_inside(self, width: int, height: int) -> None:
        """Let the words wrap at this width."""
        margins = self.column.contentsMargins()
        for label in (self.title, self.words):
            label.setFixedWidth(width - margins.left() - margins.right())
        del height

    def _go_on(self) -> None:
        if self.place == len(self._cards) - 1:
            self.dismiss()
        else:
            self._go(self.place + 1)

    def _go(self, place: int) -> None:
        """Show a card, and tell it to who does not see it."""
        self.place = max(place, 0)
        card = self._cards[self.place]
        is_last = self.place == len(self._cards) - 1
        self.title.setText(card.title)
        self.words.setText(card.text)
        self.picture.show_card(card.keys, _STATES if self.place == _STEPS_CARD else ())
        self.dots.show_place(self.place)
        self.next_button.setText(tr("Begynn") if is_last else tr("Neste"))
        self.back_button.setEnabled(self.place > 0)
        self.skip_button.setVisible(not is_last)
        self.fit()
        self.next_button.setFocus()
        spoken = tr("Kort {number} av {count}: {title}. {text}").format(
            number=self.place + 1, count=len(self._cards), title=card.title, text=card.text
        )
        self.setAccessibleName(spoken)
        self.next_button.setAccessibleDescription(spoken)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.next_button, spoken))

    def _hold_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        """Whatever takes the focus below gives it back: the cards are read first, or skipped."""
        if self._is_over or not self.isVisible() or now is None or self.isAncestorOf(now):
            return
        if now.window() is self.window():
            self._before = [now, *self._before]
            self.next_button.setFocus()

    # Events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows turn the cards; the program's other keys wait, but for those of the whole window."""
        if not isinstance(event, QKeyEvent) or watched is self.parentWidget():
            return super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        if event.type() == QEvent.Type.ShortcutOverride:
            held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
            if held != Qt.KeyboardModifier.ControlModifier or key not in _OF_THE_WINDOW:
                event.accept()
            return False
        if event.type() != QEvent.Type.KeyPress:
            return False
        turns = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        if key == Qt.Key.Key_Escape:
            self.dismiss()
        elif key in turns:
            self._go(min(self.place + turns[key], len(self._cards) - 1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(watched, QPushButton):
            watched.click()
        else:
            return False
        return True

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round in here, until it is over: Qt asks this also when what has the focus is hidden."""
        if self._is_over:
            return super().focusNextPrevChild(forward)
        all_stops = (self.next_button, self.skip_button, self.back_button)
        stops = [stop for stop in all_stops if stop.isVisible() and stop.isEnabled()]
        now = QApplication.focusWidget()
        here = next((place for place, stop in enumerate(stops) if stop is now), 0)
        stops[(here + (1 if forward else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True


class _Picture(QWidget):
    """Keys, or the marks of the nine steps. Says nothing that the words do not."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._keys: tuple[str, ...] = ()
        self._states: tuple[StepState, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_card(self, keys: tuple[str, ...], states: tuple[StepState, ...]) -> None:
        self._keys, self._states = keys, states
        self.setVisible(bool(keys or states))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(100, theme.current().pixels(_PICTURE_HEIGHT))

    def paintEvent(self, _: QPaintEvent) -> None:
        pixels = theme.current().pixels
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, middle = 0, self.height() / 2
        for state in self._states:
            paint_mark(painter, QRectF(left + 1, middle - pixels(_MARK) / 2, pixels(_MARK), pixels(_MARK)), state)
            left += pixels(_MARK) + pixels(_GAP)
        for key in self._keys:
            wide = cap_width(key, self.font())
            paint_cap(painter, QRect(left, round(middle - cap_height() / 2), wide, cap_height()), key, self.font())
            left += wide + pixels(_GAP)
        painter.end()


class _Dots(QWidget):
    """How far one has come. The card's number is in what is read aloud."""

    def __init__(self, count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._count, self._place = count, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_place(self, place: int) -> None:
        self._place = place
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(100, theme.current().pixels(_DOT) + 4)

    def paintEvent(self, _: QPaintEvent) -> None:
        colours, dot = theme.current().colours, theme.current().pixels(_DOT)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in range(self._count):
            here = place == self._place
            painter.setPen(QColor(colours.accent if here else colours.edge))
            painter.setBrush(QColor(colours.accent) if here else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(1 + place * dot * 2, 2, dot, dot))
        painter.end()
