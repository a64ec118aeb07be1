"""Dokumenter and Eksport til rektor."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ioplab.domain.ids import PupilId
from ioplab.domain.vocabulary import Round
from ioplab.operations import plans, pupils
from ioplab.ui import messages
from ioplab.ui.pages.exporting import DocumentsPage, ExportPage
from ioplab.ui.workplace import Workplace
from tests.support.screens import Keyboard
from tests.support.vaults import InUse


@pytest.fixture
def in_use(in_use: InUse) -> InUse:
    """Both rounds done."""
    in_use.finalised(Round.MIDYEAR, 3)
    in_use.finalised(Round.ANNUAL, 4)
    return in_use


@pytest.fixture
def documents(workplace: Workplace) -> DocumentsPage:
    """The documents of Emil's plan, in front."""
    page = workplace.go("documents")
    assert isinstance(page, DocumentsPage)
    return page


@pytest.fixture
def export(workplace: Workplace) -> ExportPage:
    """The numbers, in front."""
    page = workplace.go("export")
    assert isinstance(page, ExportPage)
    return page


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """An empty folder."""
    made = tmp_path / "ut"
    made.mkdir()
    return made


def ticked(page: DocumentsPage) -> list[bool]:
    items = page.ui.documentList
    return [items.item(row).checkState() == Qt.CheckState.Checked for row in range(items.count())]


def says(page: DocumentsPage | ExportPage, workplace: Workplace) -> str:
    return (page.notice() or workplace.ui.notice).text()


# Dokumenter


def test_all_that_can_be_made_is_ticked_to_begin_with(documents: DocumentsPage) -> None:
    assert ticked(documents) == [True, True, True]


def test_only_what_is_ticked_is_saved(documents: DocumentsPage, keyboard: Keyboard, out: Path) -> None:
    keyboard.press("Home", "Space", "Down", "Space")
    assert ticked(documents) == [False, False, True]

    keyboard.fill_in("Mappe de lagres i", str(out))
    keyboard.push("Lagre valgte som PDF")

    assert [path.name.split("-")[0] for path in out.iterdir()] == ["arsrapport"]


def test_what_is_not_to_be_saved_stays_so_after_saving(documents: DocumentsPage, keyboard: Keyboard, out: Path) -> None:
    keyboard.press("Home", "Space")
    keyboard.fill_in("Mappe de lagres i", str(out))

    keyboard.push("Lagre valgte som PDF")

    assert ticked(documents) == [False, True, True]


def test_nothing_ticked_says_what_to_do(documents: DocumentsPage, workplace: Workplace, keyboard: Keyboard) -> None:
    keyboard.press("Home", "Space", "Down", "Space", "Down", "Space")

    keyboard.push("Lagre valgte som PDF")

    assert says(documents, workplace) == "! Kryss av for minst ett dokument."


def test_a_folder_that_is_not_there_is_told_on_the_page(
    documents: DocumentsPage, workplace: Workplace, keyboard: Keyboard, out: Path
) -> None:
    keyboard.fill_in("Mappe de lagres i", str(out / "borte"))

    keyboard.push("Lagre valgte som PDF")

    assert "finnes ikke" in says(documents, workplace)


def test_another_folder_can_be_looked_for(
    documents: DocumentsPage, keyboard: Keyboard, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def choose(_: QWidget, __: str) -> Path:
        return out

    monkeypatch.setattr(messages.ask, "folder", choose)

    keyboard.push("Bla …")

    assert documents.ui.folderEdit.text() == str(out)


def test_looking_and_choosing_nothing_keeps_the_folder(
    documents: DocumentsPage, keyboard: Keyboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    def choose(_: QWidget, __: str) -> None:
        return None

    monkeypatch.setattr(messages.ask, "folder", choose)
    before = documents.ui.folderEdit.text()

    keyboard.push("Bla …")

    assert documents.ui.folderEdit.text() == before


def test_who_got_the_report_is_written_down_and_the_fields_are_ready_for_the_next(
    documents: DocumentsPage, keyboard: Keyboard, in_use: InUse
) -> None:
    keyboard.fill_in("Hvem fikk årsrapporten?", "foresatte")
    keyboard.fill_in("Når", "7.6.2027")
    keyboard.fill_in("Hvordan", "gjennomgått i møte")
    keyboard.press("Alt+I")

    annual = in_use.plan.evaluation(Round.ANNUAL)
    assert annual is not None
    assert [(one.to, one.on) for one in annual.access_given] == [("foresatte", date(2027, 6, 7))]
    assert documents.ui.toEdit.text() == ""
    assert "foresatte, 7. juni 2027" in documents.ui.accessLabel.text()


def test_a_pupil_without_a_plan_has_nothing_to_save(documents: DocumentsPage, workplace: Workplace) -> None:
    live = PupilId("live")
    workplace.session.run(pupils.add_pupil, given_name="Live", pupil_id=live)

    workplace.session.choose_pupil(live)

    assert ticked(documents) == [False, False, False]
    assert not documents.ui.exportButton.isEnabled()
    assert documents.ui.factsLabel.text() == "Live"


# Eksport til rektor


def test_numbers_are_shown_round_by_round_before_they_leave(export: ExportPage, keyboard: Keyboard) -> None:
    assert export.ui.factsLabel.text() == "2026/27 · halvårsevaluering"

    keyboard.choose_in("Evaluering", "Årsevaluering")

    assert export.ui.factsLabel.text() == "2026/27 · årsevaluering"
    assert export.ui.leavesTable.model().rowCount() > 10
    assert export.ui.readyLabel.text() == "Alle planer er klare."


def test_the_file_is_written_where_it_was_asked_for(
    export: ExportPage, workplace: Workplace, keyboard: Keyboard, out: Path
) -> None:
    keyboard.fill_in("Mappe filen lagres i", str(out))
    keyboard.push("Lag fil til rektor")

    (path,) = out.iterdir()
    assert path.name.startswith("tall-2026-27-midyear-")
    assert str(path) in says(export, workplace)


def test_another_folder_for_the_file_can_be_looked_for(
    export: ExportPage, keyboard: Keyboard, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def choose(_: QWidget, __: str) -> Path:
        return out

    monkeypatch.setattr(messages.ask, "folder", choose)

    keyboard.push("Bla …")

    assert export.ui.folderEdit.text() == str(out)


def test_pupils_who_are_not_ready_are_listed(export: ExportPage, workplace: Workplace) -> None:
    workplace.session.run(pupils.add_pupil, given_name="Live", pupil_id=PupilId("live"))
    workplace.go_to_pupil("live")
    workplace.session.run(plans.start_plan, PupilId("live"), export.view.year)

    workplace.go("export")

    assert [export.ui.notReadyList.item(0).text()] == ["Live: planen er et utkast og telles ikke"]


def test_the_school_year_is_written_where_its_numbers_are_seen(export: ExportPage, keyboard: Keyboard, in_use: InUse) -> None:
    keyboard.fill_in("Skolen begynner", "16.8.2026")
    keyboard.press("Tab")

    school = in_use.vault.school()
    assert school is not None
    assert school.school_start == date(2026, 8, 16)
    assert export.isVisible()
