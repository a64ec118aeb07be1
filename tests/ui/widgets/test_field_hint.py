"""What there is to remark on a field, right under it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ioplab.ui.widgets.field_hint import ADVICE, DEMAND, FieldHints
from tests.support import screens


def named(widget: QWidget, name: str) -> QWidget:
    widget.setObjectName(name)
    return widget


@pytest.fixture
def form(qtbot: QtBot) -> QWidget:
    """A field under its label, two buttons side by side, and a field in a grid."""
    made = QWidget()
    qtbot.addWidget(made)
    layout = QVBoxLayout(made)
    layout.addWidget(named(QLineEdit(), "field"))
    row = QHBoxLayout()
    row.addWidget(named(QPushButton("Nytt"), "first"))
    row.addWidget(named(QPushButton("Bort"), "second"))
    layout.addLayout(row)
    grid, cell = QGridLayout(), QVBoxLayout()
    cell.addWidget(named(QLineEdit(), "inner"))
    grid.addLayout(cell, 0, 0)
    grid.addWidget(named(QLineEdit(), "beside"), 0, 1)
    layout.addLayout(grid)
    return made


def child(form: QWidget, name: str) -> QWidget:
    found = form.findChild(QWidget, name)
    assert isinstance(found, QWidget)
    return found


@pytest.mark.parametrize("name", ["field", "first", "second", "inner"])
def test_a_remark_stands_under_its_field_and_as_far_to_the_left_as_its_row(form: QWidget, qtbot: QtBot, name: str) -> None:
    hints, field = FieldHints(), child(form, name)

    hints.show(field, ["· Råd: noe"])

    screens.bring_to_front(qtbot, form)
    (label,) = [one for one in form.findChildren(QLabel) if one.text()]
    assert label.y() >= field.geometry().bottom()
    assert label.x() <= field.x()
    assert field.accessibleDescription() == "· Råd: noe"


def test_a_remark_goes_away_and_its_weight_may_change(form: QWidget) -> None:
    hints, field = FieldHints(), child(form, "field")
    hints.show(field, ["! Krav: noe"], DEMAND)
    hints.show(field, ["· Råd: noe"], ADVICE)
    (label,) = form.findChildren(QLabel)
    assert label.property("role") == ADVICE

    hints.show(field, [])

    assert label.isHidden()
    assert hints.shown(field) == ""
    assert field.accessibleDescription() == ""
