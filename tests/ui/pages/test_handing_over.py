"""Dokumenter, handing over: what is seen is what is written, somebody may stop, and a folder is whole and noted or not there."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from ioplab import files
from ioplab.domain.ids import PupilId
from ioplab.errors import UserError
from ioplab.exchange import handover as folders
from ioplab.operations import handover, pupils
from ioplab.operations.documents import DocumentKind
from ioplab.reports.content import Look
from ioplab.storage.audit import Asked
from ioplab.ui.pages.documents import DocumentsPage
from ioplab.ui.viewmodels import handing_over
from ioplab.ui.workplace import Workplace
from tests.support.screens import Keyboard
from tests.support.vaults import InUse

PATIENCE = 20_000


def says(page: DocumentsPage) -> str:
    notice = page.notice()
    return notice.text() if notice and notice.isVisible() else ""


@pytest.fixture
def documents(workplace: Workplace) -> DocumentsPage:
    made = workplace.go("documents")
    assert isinstance(made, DocumentsPage)
    return made


@pytest.fixture
def out(tmp_path: Path) -> Path:
    made = tmp_path / "ut"
    made.mkdir()
    return made


def noted(in_use: InUse) -> list[Any]:
    return [row for row in in_use.vault.audit(Asked()) if row.operation == "hand_over"]


def hold_when_written(monkeypatch: pytest.MonkeyPatch) -> tuple[Event, Event]:
    """Set when the folder has its name; and to be set before anybody can hear of it."""
    write, written, may_go_on = folders.write_folder, Event(), Event()

    def writing(*args: Any, **kwargs: Any) -> bool:
        is_there = write(*args, **kwargs)
        written.set()
        assert may_go_on.wait(PATIENCE / 1000)
        return is_there

    monkeypatch.setattr(handing_over, "write_folder", writing)
    return written, may_go_on


def test_documents_are_handed_over_on_a_consent(
    documents: DocumentsPage, in_use: InUse, keyboard: Keyboard, tmp_path: Path, qtbot: QtBot
) -> None:
    given = date(2020, 1, 1)
    documents.session.run(pupils.add_sharing_consent, in_use.pupil_id, what="IOP", shared_with="Elvestrand", given_on=given)
    (tmp_path / "ut").mkdir()
    documents.ui.handoverButton.click()
    assert documents.ui.handoverCard.ui.consentCombo.count() == 2
    assert not documents.ui.handoverCard.ui.basisEdit.isVisibleTo(documents)

    keyboard.fill_in("Lag mappen i", str(tmp_path / "ut"))
    keyboard.push("Lag mappen")
    qtbot.waitUntil(lambda: not documents.handing_over.is_busy, timeout=PATIENCE)

    (folder,) = (tmp_path / "ut").iterdir()
    assert in_use.pupil.given_name not in folder.name
    manifest = folders.check(folder)
    assert manifest.resting_on.consent == in_use.pupil.sharing_consents[0].id
    assert str(folder) in says(documents)
    assert any(row.operation == "hand_over" for row in in_use.vault.audit(Asked()))


def test_without_a_basis_nothing_is_handed_over(
    documents: DocumentsPage, in_use: InUse, keyboard: Keyboard, tmp_path: Path
) -> None:
    (tmp_path / "ut").mkdir()
    documents.ui.handoverButton.click()
    keyboard.fill_in("Lag mappen i", str(tmp_path / "ut"))

    keyboard.push("Lag mappen")

    assert "bygger på" in says(documents)
    assert keyboard.at == "Grunnen"
    assert list((tmp_path / "ut").iterdir()) == []
    assert not any(row.operation == "hand_over" for row in in_use.vault.audit(Asked()))


@pytest.mark.parametrize("can_be_noted", [True, False])
def test_a_folder_that_is_done_as_one_leaves_is_noted_or_goes(
    documents: DocumentsPage, in_use: InUse, out: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, *, can_be_noted: bool
) -> None:
    def refuse(*_: object) -> None:
        raise UserError("kan ikke noteres")

    if not can_be_noted:
        monkeypatch.setattr(handover, "note_handover", refuse)
    view = documents.handing_over
    written, may_go_on = hold_when_written(monkeypatch)
    assert view.start(in_use.pupil_id, out, consent="", basis="elevmappen")
    qtbot.waitUntil(lambda: view.count == view.total, timeout=PATIENCE)
    assert written.wait(PATIENCE / 1000)

    may_go_on.set()
    view.abandon()

    assert len(list(out.iterdir())) == len(noted(in_use)) == (1 if can_be_noted else 0)
    assert not view.is_busy


def test_what_is_left_before_it_is_whole_leaves_nothing(documents: DocumentsPage, in_use: InUse, out: Path) -> None:
    assert documents.handing_over.start(in_use.pupil_id, out, consent="", basis="elevmappen")

    documents.handing_over.abandon()

    assert (list(out.iterdir()), noted(in_use)) == ([], [])


# Stopping


def test_it_can_be_stopped_by_keyboard_and_leaves_nothing(
    documents: DocumentsPage, in_use: InUse, keyboard: Keyboard, out: Path, qtbot: QtBot
) -> None:
    documents.ui.handoverButton.click()
    keyboard.fill_in("Grunnen", "arkivering")
    keyboard.fill_in("Lag mappen i", str(out))
    keyboard.push("Lag mappen")
    assert keyboard.at == "Stopp"
    assert documents.ui.busyLabel.text() == "Lager mappen: 0 av 3 dokumenter"

    keyboard.press("Space")
    assert documents.ui.busyLabel.text() == "Stopper …"
    qtbot.waitUntil(lambda: not documents.handing_over.is_busy, timeout=PATIENCE)

    assert "Stoppet. Ingenting er levert over" in says(documents)
    assert (list(out.iterdir()), noted(in_use)) == ([], [])
    assert keyboard.at == "Dokumenter"
    assert not documents.ui.busyCard.isVisibleTo(documents)


@pytest.mark.parametrize("after", range(6))
def test_stopped_while_the_folder_is_written_what_is_written_goes(
    documents: DocumentsPage, in_use: InUse, out: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, after: int
) -> None:
    view, write, seen = documents.handing_over, files.write_whole, [0]

    def stopping(path: Path, content: bytes, *, private: bool = False) -> None:
        write(path, content, private=private)
        seen[0] += 1
        if seen[0] > after:
            view._stop.set()

    monkeypatch.setattr(folders, "write_whole", stopping)
    assert view.start(in_use.pupil_id, out, consent="", basis="elevmappen")

    qtbot.waitUntil(lambda: not view.is_busy, timeout=PATIENCE)

    assert seen[0] == after + 1
    assert (list(out.iterdir()), noted(in_use)) == ([], [])


def test_stopped_when_it_is_whole_but_not_noted_it_goes(
    documents: DocumentsPage, in_use: InUse, out: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    view = documents.handing_over
    written, may_go_on = hold_when_written(monkeypatch)
    assert view.start(in_use.pupil_id, out, consent="", basis="elevmappen")
    qtbot.waitUntil(lambda: view.count == view.total, timeout=PATIENCE)
    assert written.wait(PATIENCE / 1000)

    view.stop()
    may_go_on.set()
    qtbot.waitUntil(lambda: not view.is_busy, timeout=PATIENCE)

    assert "Stoppet" in says(documents)
    assert (list(out.iterdir()), noted(in_use)) == ([], [])


def test_what_cannot_be_taken_away_again_is_told(
    documents: DocumentsPage, in_use: InUse, out: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    view = documents.handing_over
    monkeypatch.setattr(shutil, "rmtree", lambda *_, **__: None)
    monkeypatch.setattr(folders, "write_whole", lambda *_, **__: view._stop.set())
    assert view.start(in_use.pupil_id, out, consent="", basis="elevmappen")

    qtbot.waitUntil(lambda: not view.is_busy, timeout=PATIENCE)

    (left,) = out.iterdir()
    assert f"Slett mappen «{left.name}» selv" in says(documents)
    assert noted(in_use) == []


# What is seen beside it


def test_the_preview_is_of_what_will_be_in_the_folder(documents: DocumentsPage, in_use: InUse, out: Path, qtbot: QtBot) -> None:
    view, card = documents.view, documents.ui.handoverCard.ui
    view.write_as(language="nn", look=Look.PLAIN)
    view.choose(DocumentKind.ANNUAL)
    assert view.preview.words.startswith("Evalueringen er ikke startet.")

    documents.ui.handoverButton.click()
    listed = [card.documentList.item(row).text() for row in range(card.documentList.count())]
    assert listed == ["Individuell opplæringsplan 2026/27", "Elevens versjon 2026/27", "Overgang 2026/27"]
    assert [item.text() for item in card.documentList.selectedItems()] == listed[:1]
    seen = {}
    for row, name in enumerate(("iop", "elevens-versjon", "overgang")):
        card.documentList.setCurrentRow(row)
        qtbot.waitUntil(lambda: view.preview.is_ready, timeout=PATIENCE)
        seen[name] = view.preview._pdf
    card.basisEdit.setText("arkivering")
    card.folderEdit.setText(str(out))
    card.goButton.click()
    qtbot.waitUntil(lambda: not documents.handing_over.is_busy, timeout=PATIENCE)

    (folder,) = out.iterdir()
    assert {path.name.split("-2026")[0]: path.read_bytes() for path in folder.glob("*.pdf")} == seen
    assert all(path.stem.endswith("-nn") for path in folder.glob("*.pdf"))
    assert in_use.plan_id
    assert view.preview.words.startswith("Evalueringen er ikke startet.")  # what was chosen before is what is seen again


def test_another_pupil_puts_the_card_away(documents: DocumentsPage) -> None:
    documents.session.run(pupils.add_pupil, given_name="Anne", pupil_id=PupilId("Anne"))
    documents.ui.handoverButton.click()

    documents.session.choose_pupil("Anne")

    assert documents.ui.handoverCard.pupil is None
    assert not documents.ui.handoverCard.isVisibleTo(documents)


def test_escape_puts_the_card_away_and_forgets_the_reason(documents: DocumentsPage, keyboard: Keyboard) -> None:
    documents.ui.handoverButton.click()
    keyboard.fill_in("Grunnen", "noe om eleven")

    keyboard.press("Esc")

    assert not documents.ui.handoverCard.isVisibleTo(documents)
    assert documents.ui.handoverCard.ui.basisEdit.text() == ""
    assert keyboard.focus is documents.ui.documentList
