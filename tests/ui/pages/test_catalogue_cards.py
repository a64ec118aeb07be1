"""Innstillinger: the curricula, the network's own scale and year wheel as files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from ioplab import catalogues
from ioplab.errors import UserError
from ioplab.exchange import curriculum_fetch, curriculum_file
from ioplab.exchange.catalogue_file import decode_wheel, encode_scale, encode_wheel, read_scale
from ioplab.exchange.curriculum_fetch import Source, Told
from ioplab.operations import curriculum
from ioplab.operations.year_wheel import wheel
from ioplab.ui import messages
from ioplab.ui.pages.settings import SettingsPage
from ioplab.ui.workplace import Workplace
from tests.support import grep
from tests.support.screens import Keyboard
from tests.support.vaults import InUse

PATIENCE = 20_000
OWN = replace(catalogues.usual_scale(), id="vaart-nettverk/1", name="Vår skala")


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where the program keeps the curricula: nothing there yet."""
    path = tmp_path / "laereplaner" / "curriculum.json"
    monkeypatch.setattr(curriculum_file, "place", lambda: path)
    yield path
    catalogues._own_scales.clear()


@pytest.fixture
def page(workplace: Workplace) -> SettingsPage:
    made = workplace.go("settings")
    assert isinstance(made, SettingsPage)
    return made


def says(page: SettingsPage) -> str:
    notice = page.notice()
    return notice.text() if notice and notice.isVisible() else ""


def idle(page: SettingsPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page._curriculum.view.is_busy, timeout=PATIENCE)


def test_curricula_are_read_from_a_file_beside_the_screen(
    page: SettingsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    dump = grep.write_zip(tmp_path / "d.zip")
    monkeypatch.setattr(messages.ask, "curriculum_file", lambda *_: dump)
    assert "ikke lest inn" in page._curriculum.ui.stateLabel.text()

    page._curriculum.ui.readButton.click()
    assert page._curriculum.ui.stopButton.isVisibleTo(page)
    idle(page, qtbot)

    assert f"{len(grep.GOALS)} kompetansemål" in page._curriculum.ui.stateLabel.text()
    assert "lest inn" in says(page)
    assert not page._curriculum.ui.busyBox.isVisibleTo(page)


def test_what_is_no_dump_is_told_and_what_was_there_stays(
    page: SettingsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    curriculum.take_curricula(grep.write_zip(tmp_path / "d.zip"))
    (tmp_path / "annet.zip").write_bytes(b"PK\x03\x04 nei")
    monkeypatch.setattr(messages.ask, "curriculum_file", lambda *_: tmp_path / "annet.zip")

    page._curriculum.ui.readButton.click()
    idle(page, qtbot)

    assert "data.udir.no" in says(page)
    assert f"{len(grep.GOALS)} kompetansemål" in page._curriculum.ui.stateLabel.text()


def test_nothing_is_fetched_before_somebody_has_said_yes(
    page: SettingsPage, keyboard: Keyboard, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    asked: list[Source] = []

    def fetch(folder: Path, *, told: Told, stop: Event, source: Source) -> Path:
        assert not stop.is_set()
        asked.append(source)
        told(3 * 2**20, 6 * 2**20)
        return grep.write_zip(folder / ".ioplab-grep.zip")

    monkeypatch.setattr(curriculum_fetch, "fetch", fetch)
    page.show_section("curriculum")
    keyboard.push("Hent fra Udir …")
    assert "data.udir.no" in page._curriculum.ui.sureLabel.text()
    assert asked == []
    assert keyboard.at == "Avbryt"

    keyboard.push("Hent nå")
    idle(page, qtbot)

    assert asked == [curriculum_fetch.UDIR]
    assert "kompetansemål" in page._curriculum.ui.stateLabel.text()
    assert "Hentet" in page._curriculum.ui.stateLabel.text()


def test_fetching_may_be_stopped(page: SettingsPage, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    begun = Event()

    def fetch(_: Path, *, stop: Event, **__: object) -> Path:
        begun.set()
        stop.wait(PATIENCE / 1000)
        raise UserError("Hentingen er stoppet. Ingenting er endret.")

    monkeypatch.setattr(curriculum_fetch, "fetch", fetch)
    page._curriculum.ui.fetchButton.click()
    page._curriculum.ui.sureButton.click()
    qtbot.waitUntil(begun.is_set, timeout=PATIENCE)

    page._curriculum.ui.stopButton.click()
    idle(page, qtbot)

    assert "stoppet" in says(page)
    assert curriculum.library() is None


def test_a_networks_scale_is_taken_in_written_out_and_left_again(
    page: SettingsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "skala.toml"
    path.write_bytes(encode_scale(OWN))
    monkeypatch.setattr(messages.ask, "catalogue_file", lambda *_: path)
    monkeypatch.setattr(messages.ask, "catalogue_to_write", lambda *_: tmp_path / "ut")
    card = page._scale
    assert not card.usual_button.isVisibleTo(page)

    card.read_button.click()
    assert "Vår skala" in card.name_label.text()
    card.write_button.click()
    assert read_scale(tmp_path / "ut.toml") == OWN

    card.usual_button.click()
    assert "ioplab-mastery/1" in card.name_label.text()


def test_a_faulty_scale_is_told_with_its_place(page: SettingsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "skala.toml"
    path.write_bytes(encode_scale(OWN).replace(b"attained_from = 4", b"attained_from = 9"))
    monkeypatch.setattr(messages.ask, "catalogue_file", lambda *_: path)

    page._scale.read_button.click()

    assert "attained_from" in says(page)
    assert "ioplab-mastery/1" in page._scale.name_label.text()


def test_a_year_wheel_goes_out_and_in(
    page: SettingsPage, in_use: InUse, keyboard: Keyboard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(messages.ask, "catalogue_to_write", lambda *_: tmp_path / "hjul")
    page._wheel.ui.wheelWriteButton.click()
    written = decode_wheel((tmp_path / "hjul.toml").read_bytes())
    assert written == catalogues.year_wheel()

    path = tmp_path / "nytt.toml"
    path.write_bytes(encode_wheel(written[:3]))
    monkeypatch.setattr(messages.ask, "catalogue_file", lambda *_: path)
    page._wheel.ui.wheelReadButton.click()
    assert wheel(in_use.vault) == written[:3]

    keyboard.press("Ctrl+Z")
    assert wheel(in_use.vault) == catalogues.year_wheel()


# Handing over
