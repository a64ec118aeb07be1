"""Cells that are chosen and not typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from ioplab.domain.vocabulary import TeamLayer
from ioplab.ui.viewmodels.grid import Column, Grid
from ioplab.ui.widgets.choice_delegate import ChoiceDelegate

CHOICES = [(TeamLayer.INNER, "indre team"), (TeamLayer.OUTER, "ytre team")]


@pytest.fixture
def stored() -> dict[str, object]:
    """What has been stored, by column."""
    return {"layer": TeamLayer.OUTER, "task": "Lesing"}


@pytest.fixture
def grid(stored: dict[str, object]) -> Grid[str]:
    """One row: something chosen, something typed."""
    made: Grid[str] = Grid(
        [
            Column(
                title="Team",
                text=lambda _: "ytre team",
                value=lambda _: stored["layer"],
                store=lambda _, value: stored.update(layer=value),
                choices=CHOICES,
            ),
            Column(title="Oppgave", text=lambda _: str(stored["task"]), store=lambda _, value: stored.update(task=value)),
        ]
    )
    made.show_rows(["Kari"])
    return made


def editor_of(grid: Grid[str], column: int, bot: QtBot) -> tuple[ChoiceDelegate, QWidget, QWidget]:
    """The delegate, the widget it edits with, and what holds that."""
    holder = QWidget()
    bot.addWidget(holder)
    delegate = ChoiceDelegate(holder)
    editor = delegate.createEditor(holder, QStyleOptionViewItem(), grid.index(0, column))
    delegate.setEditorData(editor, grid.index(0, column))
    return delegate, editor, holder


def test_a_cell_with_choices_opens_at_what_is_stored(grid: Grid[str], qtbot: QtBot) -> None:
    _, editor, _holder = editor_of(grid, 0, qtbot)

    assert isinstance(editor, QComboBox)
    assert editor.currentText() == "ytre team"
    assert [editor.itemText(place) for place in range(editor.count())] == ["indre team", "ytre team"]


def test_the_value_is_stored_and_not_the_words(grid: Grid[str], stored: dict[str, object], qtbot: QtBot) -> None:
    delegate, editor, _holder = editor_of(grid, 0, qtbot)
    assert isinstance(editor, QComboBox)
    editor.setCurrentIndex(0)

    delegate.setModelData(editor, grid, grid.index(0, 0))

    assert stored["layer"] is TeamLayer.INNER


def test_a_cell_without_choices_is_typed_in(grid: Grid[str], stored: dict[str, object], qtbot: QtBot) -> None:
    delegate, editor, _holder = editor_of(grid, 1, qtbot)
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "Lesing"
    editor.setText("Regning")

    delegate.setModelData(editor, grid, grid.index(0, 1))

    assert stored["task"] == "Regning"
    assert grid.index(0, 1).data(Qt.ItemDataRole.DisplayRole) == "Regning"
