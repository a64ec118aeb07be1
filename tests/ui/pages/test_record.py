"""Innsyn og sletting, from the keyboard: everything out, and then the pupil away."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ioplab.domain.pupil import Pupil
from ioplab.operations import pupils, record
from ioplab.ui.pages.overview import OverviewPage
from ioplab.ui.pages.record import RecordPage
from ioplab.ui.viewmodels.record import forget_typed
from ioplab.ui.workplace import Workplace
from tests.support.screens import PATIENCE, Keyboard
from tests.support.vaults import PASSPHRASE, InUse, clock_of


@pytest.fixture
def page(workplace: Workplace, keyboard: Keyboard, tmp_path: Path) -> RecordPage:
    """The page, come to by keyboard, with a folder to write in."""
    workplace.go("settings")
    keyboard.push("Innsyn og sletting …")
    found = workplace.page
    assert isinstance(found, RecordPage)
    (tmp_path / "ut").mkdir()
    keyboard.fill_in("Mappen lages i", str(tmp_path / "ut"))
    return found


def says(page: RecordPage) -> str:
    notice = page.notice()
    return notice.text() if notice is not None and notice.isVisible() else ""


def take_out(page: RecordPage, keyboard: Keyboard, bot: QtBot) -> Path:
    keyboard.push("Ta ut alt om eleven")
    bot.waitUntil(lambda: not page.view.is_busy, timeout=6 * PATIENCE)
    assert page.view.archive is not None
    return page.view.archive


def test_everything_is_taken_out_and_then_the_pupil_deleted(
    page: RecordPage, keyboard: Keyboard, qtbot: QtBot, workplace: Workplace, in_use: InUse, tmp_path: Path
) -> None:
    workplace.session.unfinished[in_use.pupil_id, "teamTaskEdit"] = "Emil skal"
    folder = take_out(page, keyboard, qtbot)
    assert record.read_record(folder).pupil == in_use.pupil_id
    assert page.ui.archiveEdit.text() == str(folder)
    assert str(folder) in says(page)

    keyboard.fill_in("Skriv elevens navn", "Emil")
    keyboard.fill_in("Passordfrasen din", PASSPHRASE)
    keyboard.push("Slett eleven for godt")

    assert in_use.vault.all(Pupil) == ()
    assert "Eleven er slettet" in says(page)
    assert len(list((tmp_path / "ut").glob("slettebevis-*"))) == 2
    assert workplace.session.unfinished == {}
    assert page.ui.pupilCombo.count() == 0
    assert (page.ui.nameEdit.text(), page.ui.archiveEdit.text()) == ("", "")
    assert workplace.session.workspace.searchable().pupils == ()


def test_what_is_wrong_is_told_and_the_passphrase_is_not_left(page: RecordPage, keyboard: Keyboard, in_use: InUse) -> None:
    keyboard.fill_in("… eller hvorfor", "Lagt inn ved en feil")
    keyboard.fill_in("Skriv elevens navn", "Emma")
    keyboard.fill_in("Passordfrasen din", PASSPHRASE)
    keyboard.push("Slett eleven for godt")

    assert "Navnet er ikke elevens" in says(page)
    assert page.ui.phraseEdit.text() == ""
    assert keyboard.at == "Skriv elevens navn"
    assert len(in_use.vault.all(Pupil)) == 1


def test_nothing_typed_of_one_pupil_is_there_for_another(page: RecordPage, keyboard: Keyboard, in_use: InUse) -> None:
    pupils.add_pupil(in_use.vault, given_name="Ida")
    page.session.workspace._pupil_names = None
    other = next(pupil.id for pupil in in_use.vault.all(Pupil) if pupil.given_name == "Ida")
    keyboard.fill_in("Skriv elevens navn", "Emil")

    page.session.choose_pupil(other)

    assert page.ui.nameEdit.text() == ""


def test_those_kept_too_long_are_told_on_the_overview_and_listed(workplace: Workplace, keyboard: Keyboard, in_use: InUse) -> None:
    first = workplace.go("overview")
    assert isinstance(first, OverviewPage)
    assert not first.ui.keptLabel.isVisible()
    clock_of(in_use.vault).moment = clock_of(in_use.vault).moment.replace(year=2030)
    page = workplace.go("overview")
    assert isinstance(page, OverviewPage)
    assert page.ui.keptLabel.text() == "1 av elevene er beholdt lenger enn dere har bestemt."

    keyboard.push("Se hvem")

    found = workplace.page
    assert isinstance(found, RecordPage)
    assert found.ui.keptList.item(0).text() == "Emil: siste skoleår sluttet 31. juli 2027"


def test_only_what_is_about_the_pupil_is_forgotten(in_use: InUse) -> None:
    unfinished: dict[tuple[object, str], str] = {
        (in_use.pupil_id, "a"): "x",
        ((in_use.decision_id, None), "b"): "x",
        (("note", ""), "pupil"): in_use.pupil_id,
        (("note", ""), "note"): "x",
        ("somebody else", "c"): "y",
        ((None, None), "d"): "y",
    }

    forget_typed(unfinished, in_use.pupil)

    assert set(unfinished.values()) == {"y"}
