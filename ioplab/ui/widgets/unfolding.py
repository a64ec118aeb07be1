"""A part of a page that is folded away until somebody wants it: a heading to push, and what stands under it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

_FOLDED, _OPEN = "+", "−"


class Unfolding(QWidget):
    """A heading with a sign of which way it goes, and below it one widget."""

    unfolded = Signal()
    """It is open, and what is in it is to be brought up to date."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        """Begin folded and empty."""
        super().__init__(parent)
        self.button = QPushButton(self)
        self.button.setCheckable(True)
        self.button.setProperty("role", "quiet")
        self.content: QWidget | None = None
        self._title = ""
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._layout.addWidget(self.button)
        self.button.toggled.connect(self._toggle)
        self.set_title(title)

    @property
    def is_open(self) -> bool:
        """Whether it is unfolded."""
        return self.button.isChecked()

    def set_title(self, title: str) -> None:
        """Say what is in it. To those who hear it, the button is pressed when it is open."""
        self._title = title
        self.button.setText(f"{_OPEN if self.is_open else _FOLDED}  {title.replace('&', '&&')}")
        self.button.setAccessibleName(title)

    def put(self, content: QWidget) -> None:
        """Put something in it, to be seen when it is open."""
        self.content = content
        self._layout.addWidget(content)
        QWidget.setTabOrder(self.button, content)
        content.setVisible(self.is_open)

    def _toggle(self, is_open: bool) -> None:
        self.set_title(self._title)
        if is_open:
            self.unfolded.emit()
        if self.content is not None:
            self.content.setVisible(is_open)
