"""The card that saves the principal's page, by the keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ioplab.ui.pages.save_figures_card import SaveFiguresCard
from ioplab.ui.session import Session
from tests.reports.figures_sample import REFLECTION, figures
from tests.support.screens import Keyboard, show_alone, until


@pytest.fixture
def card(session: Session, qtbot: QtBot) -> Iterator[SaveFiguresCard]:
    """The card, alone on the screen, with numbers."""
    made = SaveFiguresCard(session)
    window = show_alone(qtbot, made, size=(900, 800))
    made.set_numbers(figures(), reflection=replace(REFLECTION, text="Vårt syn."))
    made.ui.formCombo.setFocus()
    yield made
    made.wait()
    window.close()


@pytest.fixture
def keyboard(qtbot: QtBot) -> Keyboard:
    """Somebody's keyboard."""
    return Keyboard(qtbot)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """An empty folder."""
    made = tmp_path / "ut"
    made.mkdir()
    return made


def test_a_public_workbook_is_saved_by_the_keyboard(card: SaveFiguresCard, keyboard: Keyboard, out: Path) -> None:
    keyboard.choose_in("Format", "Excel, med diagram")
    keyboard.push("Offentlig utgave: skjul små tall")
    keyboard.fill_in("Mappe", str(out))
    keyboard.push("Lagre")
    until(lambda: not card.view.is_busy)

    assert [path.name for path in out.iterdir()] == ["maloppnaelse-2026-27-ar-offentlig.xlsx"]


def test_only_what_makes_a_difference_can_be_chosen(card: SaveFiguresCard, keyboard: Keyboard) -> None:
    ui = card.ui
    assert ui.languageCombo.isEnabled()
    assert ui.textsCheck.isVisible()
    assert not ui.earlierBox.isVisible()

    keyboard.choose_in("Format", "CSV, for regneark")
    assert not ui.languageCombo.isEnabled()
    assert not ui.lookCombo.isEnabled()
    assert not ui.textsCheck.isVisible()
    assert not ui.previewButton.isEnabled()
    keyboard.push("Offentlig utgave: skjul små tall")
    assert ui.earlierBox.isVisible()


def test_the_page_is_seen_and_put_away_again(card: SaveFiguresCard, keyboard: Keyboard) -> None:
    keyboard.push("Se siden")
    until(lambda: card.view.preview.is_ready)
    assert card.ui.pageView.isVisible()
    assert card.ui.pageLabel.text().startswith("Side 1 av")

    keyboard.push("Se siden")
    assert not card.ui.pageView.isVisible()


def test_without_numbers_there_is_nothing_to_push(card: SaveFiguresCard) -> None:
    card.set_numbers(None)

    assert not card.ui.saveButton.isEnabled()
    assert not card.ui.previewButton.isEnabled()
