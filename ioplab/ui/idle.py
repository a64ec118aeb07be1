"""Nobody has been at the screen for a while: what is open is then to be locked, so that nobody else reads it."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

SETTING = "lock_minutes"
MINUTES = (2, 5, 10, 15, 30, 60)
"""What can be chosen. There is no «never»: a screen that nobody sits at is read by whoever passes."""

USUAL_MINUTES = 10
WARNING_SECONDS = 60
"""Before it locks there is a word about it, and time enough to press a key (WCAG 2.2.1)."""

_TICK_MS = 5000
_ACTIVITY = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class IdleWatch(QObject):
    """Watches one window. It goes by the clock on the wall, which also goes while the machine sleeps."""

    near = Signal()
    """It locks in a minute."""

    stayed = Signal()
    """Somebody is there after all."""

    idle = Signal()
    """It is to be locked now."""

    def __init__(self, parent: QObject, now: Callable[[], float] = time.time) -> None:
        """Begin to watch when `listen_to` says what.

        Args:
            parent: lives as long.
            now: seconds since some fixed moment.
        """
        super().__init__(parent)
        self.minutes = USUAL_MINUTES
        self._now = now
        self._last = now()
        self._is_near = False
        self._ticking = QTimer(self)
        self._ticking.setInterval(_TICK_MS)
        self._ticking.timeout.connect(self.tick)

    def listen_to(self, window: QObject) -> None:
        """Hear the keys and the pointer of a window as they come from the system: far fewer than the widgets' own events."""
        window.installEventFilter(self)

    def begin(self) -> None:
        """Something is open that others must not see."""
        self.touch()
        self._ticking.start()

    def end(self) -> None:
        """Nothing is open any more."""
        self._ticking.stop()
        self._is_near = False

    @property
    def is_watching(self) -> bool:
        """Whether something is open."""
        return self._ticking.isActive()

    def touch(self) -> None:
        """Somebody is there."""
        self._last = self._now()
        if self._is_near:
            self._is_near = False
            self.stayed.emit()

    def tick(self) -> None:
        """Look at the clock."""
        away = self._now() - self._last
        if away < 0:  # the clock has been set back
            self.touch()
        elif away >= self._limit:
            self.end()
            self.idle.emit()
        elif away >= self._limit - WARNING_SECONDS and not self._is_near:
            self._is_near = True
            self.near.emit()

    @property
    def _limit(self) -> float:
        return self.minutes * 60

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """A key or the pointer. The first after a long sleep is not for what stood on the screen before it."""
        if event.type() not in _ACTIVITY or not self.is_watching:
            return False
        if self._now() - self._last >= self._limit:
            self.tick()
            return True
        self.touch()
        return False


def stored_minutes(settings: QSettings) -> int:
    """The minutes this user has chosen."""
    value = str(settings.value(SETTING, USUAL_MINUTES))
    return int(value) if value in map(str, MINUTES) else USUAL_MINUTES
