"""Ledelse: files in, one page of numbers out."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from ioplab.exchange import aggregate_file
from ioplab.ui import messages
from ioplab.ui.pages.leadership import LeadershipPage
from ioplab.ui.workplace import Workplace
from tests.support.aggregates import an_aggregate
from tests.support.screens import Keyboard


@pytest.fixture
def page(workplace: Workplace) -> LeadershipPage:
    """The principal's page, in front."""
    made = workplace.go("leadership")
    assert isinstance(made, LeadershipPage)
    return made


@pytest.fixture
def delivered(tmp_path: Path) -> Path:
    """What a team has delivered."""
    path = tmp_path / "team.iopagg"
    path.write_bytes(aggregate_file.encode(an_aggregate("a", ((0, 1, 1, 2), (1, 1, 0, 0))), aggregate_file.new_key()))
    return path


def says(page: LeadershipPage, workplace: Workplace) -> str:
    return (page.notice() or workplace.ui.notice).text()


def test_the_keyboard_is_where_files_are_named(page: LeadershipPage, keyboard: Keyboard) -> None:
    assert keyboard.at.startswith("Filer eller mappe fra teamene")
    assert not page.ui.saveButton.isEnabled()


def test_a_file_that_is_named_is_read_and_shown_as_bars_and_as_a_table(
    page: LeadershipPage, keyboard: Keyboard, delivered: Path
) -> None:
    keyboard.type(f"{delivered}\n")

    assert "2 elever · 6 mål" in page.ui.wholeLabel.text()
    assert page.ui.wholePlot.isVisible()
    assert page.ui.cutPlot.accessibleDescription().startswith("Norsk (2 elever)")
    table = page.ui.cutTable.model()
    assert [table.index(0, column).data() for column in range(4)] == ["Norsk", "2", "6", "6"]
    assert page.ui.deliveredList.item(0).text().startswith("✓ Lærer a")


def test_a_whole_folder_can_be_named(page: LeadershipPage, keyboard: Keyboard, delivered: Path) -> None:
    keyboard.type(f"{delivered.parent}\n")

    assert page.view.numbers is not None


def test_reading_without_naming_anything_says_what_to_do(page: LeadershipPage, workplace: Workplace, keyboard: Keyboard) -> None:
    keyboard.press("Return")

    assert says(page, workplace).startswith("! Skriv hvor filene ligger")


def test_files_can_be_looked_for(
    page: LeadershipPage, keyboard: Keyboard, delivered: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def choose(_: QWidget, __: str) -> list[Path]:
        return [delivered]

    monkeypatch.setattr(messages.ask, "files", choose)

    keyboard.push("Bla …")

    assert page.view.numbers is not None


def test_files_can_be_dropped(page: LeadershipPage, delivered: Path) -> None:
    page.ui.dropZone.dropped.emit([delivered])

    assert page.view.numbers is not None


def test_what_is_refused_stands_in_the_list_with_the_reason(page: LeadershipPage, keyboard: Keyboard, tmp_path: Path) -> None:
    (tmp_path / "gal.iopagg").write_text("{}")

    keyboard.type(f"{tmp_path / 'gal.iopagg'}\n")

    words = [page.ui.deliveredList.item(row).text() for row in range(page.ui.deliveredList.count())]
    assert any(line.startswith("!") and "gal.iopagg" in line for line in words)


def test_the_numbers_are_divided_by_what_is_chosen(page: LeadershipPage, keyboard: Keyboard, delivered: Path) -> None:
    keyboard.type(f"{delivered}\n")

    keyboard.choose_in("Delt opp etter", "organisering")

    assert page.view.cut == "organisation"


def test_a_workbook_is_saved_where_it_is_asked_for(
    page: LeadershipPage, workplace: Workplace, keyboard: Keyboard, delivered: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def choose(_: QWidget, __: str) -> Path:
        return delivered.parent

    monkeypatch.setattr(messages.ask, "folder", choose)
    keyboard.type(f"{delivered}\n")

    keyboard.push("Lagre som Excel")

    assert (delivered.parent / "maloppnaelse-2026-27.xlsx").exists()
    assert "maloppnaelse" in says(page, workplace)


def test_the_page_can_begin_anew(page: LeadershipPage, keyboard: Keyboard, delivered: Path) -> None:
    keyboard.type(f"{delivered}\n")

    page.ui.clearButton.click()

    assert page.view.numbers is None
    assert not page.ui.wholePlot.isVisible()
    assert page.ui.deliveredList.item(0).text() == "Ingen ennå."
