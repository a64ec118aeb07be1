"""Jeg har fått en forespørsel: the file and the words, what is refused, and the way back."""

from __future__ import annotations

from pathlib import Path

import platformdirs
import pytest
from pytestqt.qtbot import QtBot

from ioplab.exchange import contribution_file
from ioplab.ui import messages
from ioplab.ui.main_window import MainWindow
from ioplab.ui.pages.request import RequestPage
from tests.support import age
from tests.support.contributions import WORDS, a_request
from tests.support.screens import PATIENCE, Keyboard


@pytest.fixture(autouse=True)
def _drafts(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A place for drafts that is the test's own."""
    (tmp_path / "kladder").mkdir()
    monkeypatch.setattr(platformdirs, "user_data_path", lambda *_, **__: tmp_path / "kladder")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A request to Jon, cheap to open."""
    path = tmp_path / "foresporsel.iopbidrag"
    path.write_bytes(age.seal_with_words(contribution_file.encode_request(a_request()), WORDS))
    return path


@pytest.fixture
def page(window: MainWindow, file: Path) -> RequestPage:
    window.show_request(file)
    assert window.request_page is not None
    return window.request_page


def refused(page: RequestPage, bot: QtBot) -> str:
    bot.waitUntil(page.ui.notice.isVisible, timeout=PATIENCE)
    return page.ui.notice.text()


@pytest.mark.parametrize("typed", [WORDS, "Elg, UGLE, sau, geit, rev", "  elg-ugle-sau-geit-rev "])
def test_the_words_open_it_however_they_are_typed(
    window: MainWindow, file: Path, keyboard: Keyboard, qtbot: QtBot, typed: str
) -> None:
    window.show_request(file)
    assert keyboard.at == "De fem ordene"
    keyboard.type(typed)
    keyboard.press("Return")

    qtbot.waitUntil(lambda: window.answer_page is not None, timeout=PATIENCE)
    assert window.request_page is None


def test_while_the_words_are_tried_nothing_else_can_be_asked(
    page: RequestPage, window: MainWindow, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.type(WORDS)
    keyboard.press("Return")

    assert not page.isEnabled()
    assert page.ui.openButton.text() == "Åpner …"
    qtbot.waitUntil(lambda: window.answer_page is not None, timeout=PATIENCE)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("elg ugle sau geit", "! Det skal være fem ord, men her er det 4."),
        ("elg ugle sau geit xyzzy", "! «xyzzy» er ikke et av ordene som brukes."),
        ("rev geit sau ugle elg", "! De fem ordene passer ikke til filen."),
    ],
)
def test_what_is_wrong_with_the_words_is_told_with_the_keyboard_on_them(
    page: RequestPage, keyboard: Keyboard, qtbot: QtBot, typed: str, told: str
) -> None:
    keyboard.type(typed)
    keyboard.press("Return")

    assert refused(page, qtbot).startswith(told)
    assert keyboard.at == "De fem ordene"
    assert page.isEnabled()


def test_a_file_that_is_none_of_ours_or_gone_is_told(page: RequestPage, keyboard: Keyboard, qtbot: QtBot, tmp_path: Path) -> None:
    for path, told in ((tmp_path / "borte.iopbidrag", "kan ikke leses"), (tmp_path / "tull", "ikke en forespørsel")):
        if path.name == "tull":
            path.write_text("tull")
        page.ui.notice.clear_message()
        page.show_path(path)
        keyboard.write(WORDS)
        keyboard.press("Return")

        assert told in refused(page, qtbot)


def test_no_file_is_told_at_once(page: RequestPage, keyboard: Keyboard) -> None:
    page.show_path(None)

    keyboard.press("Alt+Å")

    assert page.ui.notice.text() == "! Velg filen først. Den slutter på .iopbidrag."
    assert keyboard.at == "Filen"


def test_the_file_is_chosen_with_the_systems_own_question(
    page: RequestPage, keyboard: Keyboard, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.show_path(None)
    monkeypatch.setattr(messages, "ask", messages.Asks(request_file=lambda *_: file))

    keyboard.press("Alt+B")

    assert page.ui.pathEdit.text() == str(file)
    assert keyboard.at == "De fem ordene"


def test_back_leads_to_the_way_in_and_leaves_nothing(
    page: RequestPage, window: MainWindow, keyboard: Keyboard, tmp_path: Path
) -> None:
    assert page.isVisible()

    keyboard.press("Alt+T")

    assert keyboard.at == "Arkiv"
    assert window.request_page is None
    assert list((tmp_path / "kladder").iterdir()) == []


def test_closing_the_program_while_the_words_are_tried_is_safe(page: RequestPage, window: MainWindow, keyboard: Keyboard) -> None:
    keyboard.type(WORDS)
    keyboard.press("Return")
    assert not page.isEnabled()

    window.close()

    assert window.request_page is None
