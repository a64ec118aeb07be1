"""What widgets of our own are for those who cannot see them."""

from __future__ import annotations

import gc

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from ioplab.ui.widgets.spoken_role import speak_as


class Dial(QWidget):
    pass


class Other(Dial):
    pass


def role_of(widget: QWidget) -> QAccessible.Role:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.role()


def test_a_widget_is_what_its_class_was_said_to_be_and_no_other_is(qapp: QApplication) -> None:  # noqa: ARG001
    speak_as(Dial, QAccessible.Role.Dial)
    dial, other, button = Dial(), Other(), QPushButton("Trykk")
    dial.setAccessibleName("Hjul")

    assert (role_of(dial), role_of(other), role_of(button)) == (
        QAccessible.Role.Dial,
        QAccessible.Role.Client,
        QAccessible.Role.Button,
    )
    interface = QAccessible.queryAccessibleInterface(dial)
    assert interface is not None
    assert interface.text(QAccessible.Text.Name) == "Hjul"


def test_widgets_come_and_go_while_somebody_listens(qapp: QApplication) -> None:
    speak_as(Dial, QAccessible.Role.Dial)

    for _ in range(100):
        dial = Dial()
        assert role_of(dial) == QAccessible.Role.Dial
        gc.collect(0)
        assert role_of(dial) == QAccessible.Role.Dial
        dial.deleteLater()
        del dial
        qapp.processEvents()
