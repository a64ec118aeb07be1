"""Eksport til rektor."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ioplab.domain.ids import PupilId
from ioplab.domain.vocabulary import Round
from ioplab.operations import plans, pupils
from ioplab.ui import messages
from ioplab.ui.pages.evaluation import EvaluationPage
from ioplab.ui.pages.exporting import ExportPage
from ioplab.ui.pages.pupil import PupilPage
from ioplab.ui.widgets.plain_table import PlainTable
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


def says(page: ExportPage, workplace: Workplace) -> str:
    return (page.notice() or workplace.ui.notice).text()


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


def test_the_way_to_a_plan_that_is_not_ready_is_one_key(export: ExportPage, workplace: Workplace, keyboard: Keyboard) -> None:
    workplace.session.run(pupils.add_pupil, given_name="Live", pupil_id=PupilId("live"))
    workplace.session.run(plans.start_plan, PupilId("live"), export.view.year)
    keyboard.tab_to("Planer som ikke er klare")
    keyboard.press("Home")

    keyboard.press("Return")

    assert workplace.session.pupil == "live"
    assert isinstance(workplace.page, PupilPage)


def test_the_way_to_a_round_that_is_not_done_leads_to_that_round(export: ExportPage, workplace: Workplace, in_use: InUse) -> None:
    export.round_asked.emit(in_use.pupil_id, Round.ANNUAL)

    assert workplace.session.pupil == in_use.pupil_id
    assert isinstance(workplace.page, EvaluationPage)
    assert workplace.page.view.kind is Round.ANNUAL


def test_each_part_of_the_file_is_unfolded_by_the_keyboard(export: ExportPage, keyboard: Keyboard) -> None:
    keyboard.push("Indikatorer")

    table = next(table for table in export.findChildren(PlainTable) if table.accessibleName() == "Tabell: Indikatorer")
    assert table.isVisible()
    assert table.model().rowCount() == len(json.loads(export.view.text())["indicators"])
    keyboard.push("Indikatorer")
    assert not table.isVisible()


def test_the_file_itself_can_be_read_before_it_leaves(export: ExportPage, keyboard: Keyboard, out: Path) -> None:
    keyboard.push("Filen selv, slik den blir lagret")
    (shown,) = [box.toPlainText() for box in export.findChildren(QPlainTextEdit) if box.accessibleName() == "Filen selv"]

    keyboard.fill_in("Mappe filen lagres i", str(out))
    keyboard.push("Lag fil til rektor")

    (path,) = out.iterdir()
    assert path.read_text(encoding="utf-8") == shown
    assert "erstatter revisjon 1" in export.ui.revisionLabel.text()


def test_few_pupils_are_warned_about(export: ExportPage) -> None:
    assert export.ui.fewLabel.isVisible()


def test_the_school_year_is_written_where_its_numbers_are_seen(export: ExportPage, keyboard: Keyboard, in_use: InUse) -> None:
    keyboard.fill_in("Skolen begynner", "16.8.2026")
    keyboard.press("Tab")

    school = in_use.vault.school()
    assert school is not None
    assert school.school_start == date(2026, 8, 16)
    assert export.isVisible()
