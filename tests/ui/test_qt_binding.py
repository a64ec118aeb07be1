"""The binding between Qt and Python is not ours, but a version that miscounts references takes the program down with it."""

import sys

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QComboBox

CALLS = 500


@pytest.mark.usefixtures("qapp")
def test_calling_qt_does_not_wear_out_none_and_true() -> None:
    image = QImage(10, 10, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    combo = QComboBox()
    before = [sys.getrefcount(value) for value in (None, True, False)]

    for _ in range(CALLS):
        painter.setPen(QColor("black"))
        painter.drawLine(0, 0, 5, 5)
        combo.setVisible(False)
        combo.isVisible()
    painter.end()

    after = [sys.getrefcount(value) for value in (None, True, False)]
    assert all(abs(late - early) < CALLS / 2 for early, late in zip(before, after, strict=True))
