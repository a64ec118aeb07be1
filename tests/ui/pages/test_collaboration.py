"""Samarbeid at the keyboard: what the form offers, requests taken back, files dropped, proposals decided on."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from ioplab.domain.ids import SubjectCode
from ioplab.domain.vocabulary import ContributionKind
from ioplab.exchange.contribution_file import RequestFile, seal_request
from ioplab.ui import messages
from ioplab.ui.pages.collaboration import CollaborationPage
from ioplab.ui.viewmodels import collaboration
from ioplab.ui.workplace import Workplace
from tests.support import contributions
from tests.support.screens import PATIENCE, Keyboard
from tests.support.vaults import InUse

NORSK = SubjectCode("NOR")


@pytest.fixture
def page(workplace: Workplace, in_use: InUse, monkeypatch: pytest.MonkeyPatch) -> CollaborationPage:
    """Kari's page, with a round that is open."""
    contributions.cheaply(monkeypatch)
    in_use.open()
    workplace.session.workspace._pupils.clear()
    found = workplace.go("collaboration")
    assert isinstance(found, CollaborationPage)
    return found


def said(page: CollaborationPage) -> str:
    """What is told on the page, or in the status line where the page has been scrolled past it."""
    window = page.window()
    below = window.ui.notice.text() if isinstance(window, Workplace) else ""
    return page.ui.notice.text() or below


def proposed(use: InUse, *texts: str) -> bytes:
    """Jon's answer with goals proposed in it."""
    asked = contributions.asked(use.vault, use.plan_id, use.jon, kind=ContributionKind.GOALS, subjects=(NORSK,))
    for text in texts:
        asked.colleague.propose(NORSK, text, criterion="Tre av fire")
    return asked.colleague.seal()


def test_the_deadline_follows_the_round_until_another_is_written(
    page: CollaborationPage, in_use: InUse, keyboard: Keyboard
) -> None:
    due = in_use.plan.evaluations[0].due_on
    assert page.ui.dueEdit.day == due

    keyboard.fill_in("Svar innen", "01.12.2026")
    page.view.refresh()

    assert page.ui.dueEdit.text() == "01.12.2026"


def test_half_a_date_asks_nobody(page: CollaborationPage, keyboard: Keyboard) -> None:
    keyboard.fill_in("Svar innen", "31.2")

    keyboard.press("Alt+L")

    assert said(page) == "! Skriv datoen som 15.01.2027."
    assert not page.view.is_asking


def test_subjects_are_chosen_where_goals_are_asked_for(
    page: CollaborationPage, keyboard: Keyboard, tmp_path: Path, qtbot: QtBot
) -> None:
    assert not page.ui.subjectList.isVisible()
    keyboard.choose_in("Hva", "skrive mål i fag")
    page.ui.kindCombo.activated.emit(page.ui.kindCombo.currentIndex())
    keyboard.tab_to("Fag")
    keyboard.press("Down", "Space")
    keyboard.fill_in("Mappe filen lagres i", str(tmp_path))

    keyboard.press("Alt+L")
    qtbot.waitUntil(lambda: bool(page.view.tellings) and not page.view.is_asking, timeout=PATIENCE)

    chosen = page.ui.subjectList.item(1).text()
    assert [row.what for row in page.view.requests()] == [f"mål i {chosen}"]
    assert page.ui.wordsLabel.isVisible()
    keyboard.press("Alt+J")
    assert not page.ui.wordsCard.isVisible()
    assert page.ui.wordsLabel.text() == ""


def test_words_made_while_one_was_elsewhere_are_there_when_one_comes_back(
    page: CollaborationPage, keyboard: Keyboard, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_elsewhere = Event()

    def sealed(file: RequestFile, words: str) -> bytes:
        assert is_elsewhere.wait(PATIENCE / 1000)
        return seal_request(file, words)

    monkeypatch.setattr(collaboration, "seal_request", sealed)
    keyboard.fill_in("Mappe filen lagres i", str(tmp_path))
    keyboard.press("Alt+L", "Ctrl+1")
    is_elsewhere.set()
    qtbot.waitUntil(lambda: not page.view.is_asking, timeout=PATIENCE)

    keyboard.press("Ctrl+4")
    assert page.ui.wordsLabel.text() == page.view.tellings[0].words
    assert page.ui.toldButton.accessibleDescription() == f"De fem ordene: {page.view.tellings[0].words}"

    keyboard.press("Ctrl+1")
    assert page.view.tellings == []
    assert page.ui.toldButton.accessibleDescription() == ""


def test_closing_while_a_request_is_made_is_safe(page: CollaborationPage, keyboard: Keyboard, tmp_path: Path) -> None:
    keyboard.fill_in("Mappe filen lagres i", str(tmp_path))
    keyboard.press("Alt+L")

    page.wait()

    assert not page.view.is_asking


def test_files_are_dropped_on_the_page(page: CollaborationPage, in_use: InUse, tmp_path: Path) -> None:
    path = tmp_path / "svar.iopsvar"
    path.write_bytes(proposed(in_use, "Leser skilt"))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(5, 5), actions, data, buttons, Qt.KeyboardModifier.NoModifier)

    page.ui.answersCard.dropEvent(event)

    assert page.ui.mergeButton.isEnabled()
    assert page.ui.askButton.property("role") == ""
    page.ui.clearButton.click()
    assert page.ui.askButton.property("role") == "main"


def test_files_are_chosen_and_the_report_saved_and_put_away(
    page: CollaborationPage, in_use: InUse, keyboard: Keyboard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "svar.iopsvar"
    path.write_bytes(proposed(in_use, "Leser skilt"))
    monkeypatch.setattr(messages, "ask", messages.Asks(answer_files=lambda *_: [path], folder=lambda *_: tmp_path))

    keyboard.press("Alt+G", "Alt+I", "Alt+O")

    assert "ikke kryptert" in said(page)
    assert len(list(tmp_path.glob("svar-rapport-*.txt"))) == 1
    keyboard.push("Legg bort")
    assert not page.ui.reportList.isVisible()
    assert keyboard.at.startswith("Svarfiler")


def test_nothing_named_is_nothing_read(page: CollaborationPage, keyboard: Keyboard) -> None:
    keyboard.press("Alt+N")

    assert said(page).startswith("! Velg svarfiler")


def test_proposals_are_decided_on_one_after_the_other_with_the_keyboard_on_the_next(
    page: CollaborationPage, in_use: InUse, keyboard: Keyboard, tmp_path: Path
) -> None:
    path = tmp_path / "svar.iopsvar"
    path.write_bytes(proposed(in_use, "Leser skilt", "Leser menyen"))
    page.view.read([path])
    keyboard.press("Alt+I")

    keyboard.tab_to("Ta inn i planen: Leser skilt")
    keyboard.press("Space")
    assert keyboard.at == "Ta inn i planen: Leser menyen"
    assert in_use.plan.subjects[0].goals[-1].text == "Leser skilt"
    assert "Ctrl+Z angrer" in said(page)

    keyboard.press("Shift+Tab", "Space")
    assert page.view.proposals() == []
    assert keyboard.at == "Velg filer …"

    keyboard.press("Ctrl+Z")
    assert [row.proposal.text for row in page.view.proposals()] == ["Leser menyen"]
