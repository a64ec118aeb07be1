"""Ledelse: files in, one page of numbers out, all of it from the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView, QWidget
from pytestqt.qtbot import QtBot

from ioplab.analysis.aggregate import Aggregate, Issuer
from ioplab.exchange import aggregate_file
from ioplab.ui import messages
from ioplab.ui.main_window import SIZE
from ioplab.ui.pages.leadership import LeadershipPage
from ioplab.ui.workplace import Workplace
from tests.support.aggregates import a_cut, an_aggregate
from tests.support.screens import Keyboard, name_of, seen, until

MANY = ((0, 1, 1, 2), (1, 1, 0, 0), (0, 0, 2, 2), (1, 0, 0, 1), (0, 2, 0, 2), (0, 0, 1, 3))
CUTS: tuple[dict[str, str], ...] = (
    {},
    {"subject": "MAT"},
    {"subject": "NOR"},
    {"subject": "NOR", "organisation": "one_to_one"},
    {"subject": "NOR", "organisation": "class"},
    {"organisation": "one_to_one"},
)


@pytest.fixture
def page(workplace: Workplace) -> LeadershipPage:
    """The principal's page, in front."""
    made = workplace.go("leadership")
    assert isinstance(made, LeadershipPage)
    return made


@pytest.fixture
def delivered(tmp_path: Path) -> Path:
    """What a team has delivered."""
    return write(tmp_path, an_aggregate("a", ((0, 1, 1, 2), (1, 1, 0, 0))), "team")


Name = Callable[[Path], None]


@pytest.fixture
def name(page: LeadershipPage, keyboard: Keyboard) -> Name:
    """Write where files are, and wait until they have been read."""

    def do(path: Path) -> None:
        keyboard.write(f"{path}\n")
        until(lambda: not page.view.is_busy)

    return do


def write(folder: Path, aggregate: Aggregate, file: str, key: str | None = None) -> Path:
    path = folder / f"{file}{aggregate_file.SUFFIX}"
    path.write_bytes(aggregate_file.encode(aggregate, key or aggregate_file.new_key()))
    return path


def whole_story(folder: Path) -> None:
    """Two schools, this year and last, and one file that somebody has altered."""
    rows = tuple(a_cut(MANY, cut) for cut in CUTS)
    for school in ("Fjellbekk", "Elvestad"):
        issuer = Issuer(id=f"v-{school}", name=f"Team {school}", school_id=school, school=school, municipality="Vik")
        for year in ("2025/26", "2026/27"):
            name = f"{school}-{year[:4]}"
            numbers = an_aggregate(name, MANY, issuer=issuer, school_year=year, attainment=rows)
            write(folder, numbers, name, KEYS.setdefault(school, aggregate_file.new_key()))
    bad = write(folder, an_aggregate("x"), "rettet")
    bad.write_bytes(bad.read_bytes().replace(b'"goals_set": 4', b'"goals_set": 5'))


KEYS: dict[str, str] = {}
"""What each team signs with, in every test the same."""

BARS = "Fordeling på mestringskategorier, delt opp"


def says(page: LeadershipPage, workplace: Workplace) -> str:
    """What is said at the top of the page; or below it, where the page is scrolled past that."""
    notice = page.notice()
    return (notice.text() if notice is not None else "") or workplace.ui.notice.text()


def cells(table: QTableView, row: int) -> list[str]:
    model = table.model()
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


# Files in


def test_the_keyboard_is_where_files_are_named_and_the_page_says_what_belongs_here(
    page: LeadershipPage, keyboard: Keyboard
) -> None:
    assert keyboard.at.startswith("Filer eller mapper fra teamene")
    assert not page.ui.saveButton.isEnabled()
    assert page.ui.emptyCard.isVisible()
    assert not page.ui.columnsBox.isVisible()


def test_a_file_that_is_named_is_read_and_shown_as_bars_and_as_a_table(page: LeadershipPage, name: Name, delivered: Path) -> None:
    name(delivered)

    assert "2 elever med vurderte mål · 6 mål satt" in page.ui.wholeLabel.text()
    assert page.ui.wholePlot.isVisible()
    assert page.ui.cutPlot.accessibleDescription().startswith("Norsk (2 elever)")
    assert cells(page.ui.cutTable, 0)[:3] == ["Norsk", "2", "6\nav 6"]
    assert cells(page.delivered.ui.deliveredTable, 0)[:4] == ["✓ med", "Lærer a", "Fjellbekk", "1"]


def test_a_whole_folder_can_be_named(page: LeadershipPage, name: Name, delivered: Path) -> None:
    name(delivered.parent)

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
    until(lambda: not page.view.is_busy)

    assert page.view.numbers is not None


def test_a_folder_can_be_dropped(page: LeadershipPage, delivered: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(delivered.parent))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

    page.ui.dropZone.dropEvent(QDropEvent(QPointF(5, 5), copy, mime, left, none))
    until(lambda: not page.view.is_busy)

    assert page.view.numbers is not None


def test_reading_shows_how_far_it_has_come_and_is_stopped_by_a_button(
    page: LeadershipPage, workplace: Workplace, keyboard: Keyboard, tmp_path: Path
) -> None:
    for number in range(30):
        write(tmp_path, an_aggregate(f"n{number}"), f"n{number}")
    page.view.read([tmp_path])
    assert page.ui.busyCard.isVisible()
    assert not page.ui.readButton.isEnabled()
    page.ui.stopButton.setFocus()

    page.ui.stopButton.click()

    until(lambda: not page.view.is_busy)
    assert not page.ui.busyCard.isVisible()
    assert page.view.numbers is None
    assert keyboard.at.startswith("Filer eller mapper")
    assert workplace.page is page


def test_leaving_the_vault_while_files_are_read_ends_the_reading(page: LeadershipPage, delivered: Path) -> None:
    page.view.read([delivered])

    page.wait()

    assert not page.view.is_busy


def test_the_page_can_begin_anew(page: LeadershipPage, keyboard: Keyboard, name: Name, delivered: Path) -> None:
    name(delivered)

    keyboard.push("Begynn på nytt")

    assert page.view.numbers is None
    assert page.ui.emptyCard.isVisible()
    assert keyboard.at.startswith("Filer eller mapper")


# What is shown


def test_the_headline_is_in_the_first_screen_and_nothing_scrolls_sideways(
    page: LeadershipPage, workplace: Workplace, name: Name, tmp_path: Path
) -> None:
    whole_story(tmp_path)
    name(tmp_path)
    QTest.qWait(1)

    frame = workplace._frames["leadership"]
    bottom = page.ui.wholeCard.mapTo(page, QPoint(0, page.ui.wholeCard.height())).y()
    assert (workplace.width(), workplace.height()) == (1366, 768)
    assert bottom <= frame.viewport().height()
    assert frame.horizontalScrollBar().maximum() == 0
    for table in (page.ui.indicatorTable, page.ui.trustTable, page.delivered.ui.deliveredTable):
        assert table.horizontalScrollBar().maximum() == 0


def test_the_numbers_are_divided_by_what_is_chosen(page: LeadershipPage, keyboard: Keyboard, name: Name, delivered: Path) -> None:
    name(delivered)

    keyboard.choose_in("Delt opp etter", "organisering")

    assert page.view.cut == "organisation"


def test_bars_are_gone_through_and_told_by_the_arrows(
    page: LeadershipPage, keyboard: Keyboard, name: Name, tmp_path: Path
) -> None:
    whole_story(tmp_path)
    name(tmp_path)
    keyboard.tab_to(BARS)

    keyboard.press("Down")

    assert page.ui.cutPlot.current == 1
    assert keyboard.focus.accessibleDescription().startswith("Norsk (12 elever): Ikke mestret ennå")
    keyboard.press("Home", "Up")
    assert page.ui.cutPlot.current == 0


@pytest.mark.parametrize("back", ["Esc", "Alt+Left"])
def test_a_subject_is_looked_into_and_left_by_keys_from_bars_and_from_the_table(
    page: LeadershipPage, keyboard: Keyboard, name: Name, tmp_path: Path, back: str
) -> None:
    whole_story(tmp_path)
    name(tmp_path)
    keyboard.tab_to(BARS)
    keyboard.press("Down", "Return")
    assert page.ui.cutTitle.text() == "Norsk etter organisering"
    assert keyboard.at == BARS

    keyboard.press(back)

    assert (page.view.subject, keyboard.at, page.ui.cutPlot.current) == (None, BARS, 1)
    page.ui.cutTabs.setCurrentIndex(1)
    page.ui.cutTable.setFocus()
    keyboard.press("Return")
    assert page.view.cut_title() == "Norsk etter organisering"
    assert keyboard.at == "Fordeling på mestringskategorier som tabell"
    keyboard.press(back)
    assert page.ui.cutTable.currentIndex().row() == 1


def test_a_click_on_a_bar_looks_into_it(page: LeadershipPage, name: Name, tmp_path: Path) -> None:
    whole_story(tmp_path)
    name(tmp_path)
    until(lambda: page.ui.cutPlot.height() == page.ui.cutPlot.sizeHint().height())

    QTest.mouseClick(page.ui.cutPlot, Qt.MouseButton.LeftButton, pos=QPoint(20, page.ui.cutPlot.height() - 10))

    assert page.view.subject == "NOR"


def test_parts_of_the_page_are_gone_to(page: LeadershipPage, keyboard: Keyboard, name: Name, delivered: Path) -> None:
    name(delivered)
    keyboard.press("Alt+G")
    keyboard.press("Right", "Right", "Return")

    assert keyboard.at == "Hvem som har levert, og hvem som mangler"
    keyboard.press("Alt+T")
    assert page.saving.isAncestorOf(keyboard.focus)


def test_what_is_shown_is_handed_to_the_card_that_saves_it(page: LeadershipPage, name: Name, delivered: Path) -> None:
    name(delivered)

    assert page.saving.view.numbers is page.view.numbers
    page.view.clear()
    assert page.saving.view.numbers is None


def test_frozen_numbers_are_shown_and_put_away(page: LeadershipPage, keyboard: Keyboard, name: Name, delivered: Path) -> None:
    name(delivered)

    page.snapshots.shown.emit(an_aggregate("x", MANY, school_year="2025/26"))

    assert "fryst" in page.ui.frozenLabel.text()
    assert keyboard.at == "Vis filene igjen"
    keyboard.press("Esc")
    assert not page.ui.frozenCard.isVisible()
    assert "2 elever" in page.ui.wholeLabel.text()


# Who has delivered


def test_what_is_refused_stands_first_with_the_reason_and_can_be_taken_away(
    page: LeadershipPage, keyboard: Keyboard, name: Name, delivered: Path
) -> None:
    (delivered.parent / "gal.iopagg").write_text("{}")
    name(delivered.parent)
    assert cells(page.delivered.ui.deliveredTable, 0)[:2] == ["! ikke med", "gal.iopagg"]
    keyboard.tab_to("Hvem som har levert")
    keyboard.press("Home")
    assert "gal.iopagg" in page.delivered.ui.rowLabel.text()

    keyboard.push("Ta bort filen")

    assert cells(page.delivered.ui.deliveredTable, 0)[0] == "✓ med"
    assert keyboard.focus is page.delivered.ui.deliveredTable


def test_a_new_key_is_accepted_on_the_screen(
    page: LeadershipPage, workplace: Workplace, keyboard: Keyboard, name: Name, delivered: Path
) -> None:
    name(delivered)
    page.view.clear()
    write(delivered.parent, an_aggregate("a", MANY), "team")
    page.ui.pathEdit.setFocus()
    name(delivered)
    assert "Ingen av filene kan telles" in page.ui.emptyLabel.text()
    keyboard.tab_to("Hvem som har levert")
    keyboard.press("Home")
    assert "Kjent nøkkel: " in page.delivered.ui.rowLabel.text()
    assert "Nøkkelen i filen: " in page.delivered.ui.rowLabel.text()

    keyboard.push("Godta den nye nøkkelen")

    assert page.view.numbers is not None
    assert says(page, workplace) == "✓ Nøkkelen er godtatt, og filen er med."


def test_whoever_is_to_deliver_is_written_on_a_list_and_taken_off_it(
    page: LeadershipPage, keyboard: Keyboard, name: Name, delivered: Path
) -> None:
    name(delivered)
    keyboard.fill_in("Navn", "Team 8C")
    keyboard.press("Return")
    assert "! Mangler: Team 8C" in page.ui.deliverySumLabel.text()
    page.delivered.ui.deliveredTable.setFocus()
    keyboard.press("Home")

    keyboard.push("Ta av listen")

    assert "Mangler" not in page.ui.deliverySumLabel.text()


# Schools


def test_schools_stand_side_by_side_by_name_and_are_sorted_by_the_reader(
    page: LeadershipPage, keyboard: Keyboard, name: Name, tmp_path: Path
) -> None:
    whole_story(tmp_path)
    write(tmp_path, replace(an_aggregate("c", MANY[:2]), school_year="2026/27"), "c")
    name(tmp_path)
    schools = page.schools.ui
    schools.schoolsTabs.setCurrentIndex(1)
    assert [cells(schools.schoolsTable, row)[0] for row in range(2)] == ["Elvestad", "Fjellbekk"]
    keyboard.tab_to("Sorter radene")

    keyboard.press("Right", "Right", "Space", "Space")

    pupils = [int(cells(schools.schoolsTable, row)[2]) for row in range(2)]
    assert pupils == sorted(pupils, reverse=True)


def test_every_column_is_seen_without_scrolling_sideways(page: LeadershipPage, name: Name, tmp_path: Path) -> None:
    page.window().resize(*SIZE)
    whole_story(tmp_path)
    name(tmp_path)
    page.ui.cutTabs.setCurrentIndex(1)
    page.schools.ui.schoolsTabs.setCurrentIndex(1)
    page.schools.view.compare_with(page.view.schools()[0].key)

    for table in (page.ui.cutTable, page.schools.ui.schoolsTable):
        until(lambda table=table: table.isVisible() and table.horizontalHeader().length() > 0)  # type: ignore[misc]
        assert table.horizontalHeader().length() <= table.viewport().width()
    assert page.ui.titleLabel.text() == "Ledelse"


def test_schools_are_held_against_one_of_them_with_an_interval(
    page: LeadershipPage, keyboard: Keyboard, name: Name, tmp_path: Path
) -> None:
    whole_story(tmp_path)
    name(tmp_path)

    page.schools.ui.schoolsTabs.setCurrentIndex(1)

    keyboard.choose_in("Forskjell i nådd fra", "Elvestad")

    table = page.schools.ui.schoolsTable
    assert table.horizontalHeader().isVisible()
    assert cells(table, 0)[-1] == ""
    assert cells(table, 1)[-1].endswith("kan ikke skilles fra tilfeldig variasjon")
    assert "(" in cells(table, 1)[-1]


def test_one_school_is_seen_alone_and_all_again(page: LeadershipPage, keyboard: Keyboard, name: Name, tmp_path: Path) -> None:
    whole_story(tmp_path)
    name(tmp_path)
    keyboard.tab_to("Fordeling på mestringskategorier, skole for skole")

    keyboard.press("Return")

    assert page.ui.wholeCardTitle.text() == "Elvestad"
    keyboard.press("Esc")
    assert page.ui.wholeCardTitle.text() == "2 skoler"


# The whole story, and who hears it


def test_the_principals_story_from_the_keyboard(
    page: LeadershipPage, workplace: Workplace, keyboard: Keyboard, name: Name, tmp_path: Path
) -> None:
    whole_story(tmp_path)
    name(tmp_path)
    assert says(page, workplace).startswith("! Filer som ikke er med: 1 av 5")

    keyboard.choose_in("Skole", "Fjellbekk")
    assert page.ui.factsLabel.text().startswith("Fjellbekk · årsevaluering 2026/27")
    assert "tilfeldig variasjon" in page.ui.lastYearLabel.text()
    assert [bar.name for bar in page.view.whole_bar()] == ["2026/27", "2025/26"]
    keyboard.tab_to(BARS)
    keyboard.press("Down", "Space")
    assert page.view.lines()[0].name == "i klassen"
    keyboard.press("Esc", "Esc")
    assert page.view.school is None
    keyboard.press("Alt+G")
    for _ in range(5):
        keyboard.press("Right")
    keyboard.press("Return")
    assert page.ui.snapshotsCard.isAncestorOf(keyboard.focus)


def test_everything_on_the_page_has_a_name_for_those_who_cannot_see_it(
    page: LeadershipPage, name: Name, tmp_path: Path, qtbot: QtBot
) -> None:
    whole_story(tmp_path)
    name(tmp_path)
    qtbot.wait(1)

    nameless = [
        widget.objectName()
        for widget in seen(page)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not name_of(widget) and not widget.objectName().startswith("qt_")
    ]

    assert nameless == []


def test_no_result_is_told_of_a_team(page: LeadershipPage, name: Name, tmp_path: Path) -> None:
    """Teachers are never compared: of who has delivered it is told that they have, and no share."""
    whole_story(tmp_path)
    name(tmp_path)

    table = page.delivered.ui.deliveredTable
    told = [words for row in range(table.model().rowCount()) for words in cells(table, row)]
    assert not any("%" in words for words in told)
    assert not any("Team" in line.name for line in page.view.lines())


def test_nothing_on_the_page_says_who_is_best(page: LeadershipPage, name: Name, tmp_path: Path) -> None:
    whole_story(tmp_path)
    name(tmp_path)

    said = page.schools.view.notes().lower()
    headings = " ".join(column.title for column in page.schools.view.columns()).lower()
    for word in ("best", "dårligst", "rangering", "plassering", "topp"):
        assert word not in headings
        assert word not in said
