"""Kari asks Jon, who has no vault: from the request to the answer taken in, all of it from the keyboard."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import platformdirs
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableView, QWidget
from pytestqt.qtbot import QtBot

from ioplab.domain.evaluation import Evaluation
from ioplab.ui.main_window import MainWindow
from ioplab.ui.pages.answer import AnswerPage
from ioplab.ui.pages.collaboration import CollaborationPage
from tests.support import contributions, screens
from tests.support.screens import PATIENCE, Keyboard
from tests.support.vaults import InUse

NAMES = ("emil", "kari", "jon", "eksempel")
NOTE = "Leste hele siden uten hjelp"


@pytest.fixture(autouse=True)
def drafts(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Where Jon's drafts lie. Sealing with words costs nothing."""
    contributions.cheaply(monkeypatch)
    folder = tmp_path / "kladder"
    folder.mkdir()
    monkeypatch.setattr(platformdirs, "user_data_path", lambda *_, **__: folder)
    return folder


@pytest.fixture
def post(tmp_path: Path) -> Path:
    """The folder that both put their files in, as if it were e-mail."""
    folder = tmp_path / "post"
    folder.mkdir()
    return folder


class Kari:
    """At her vault, on the page of Samarbeid."""

    def __init__(self, bot: QtBot, folder: Path, use: InUse) -> None:
        self.bot, self.keys, self.use = bot, Keyboard(bot), use
        self.evaluation = use.open()
        self.window = screens.open_window(bot, folder)
        self.window.show_vault(use.vault, remember=False)
        self.keys.press("Ctrl+4")

    @property
    def page(self) -> CollaborationPage:
        assert self.window.workplace is not None
        page = self.window.workplace.page
        assert isinstance(page, CollaborationPage)
        return page

    def sits_down(self) -> None:
        screens.bring_to_front(self.bot, self.window)
        self.keys.press("Ctrl+1", "Ctrl+4")

    def asks(self, post: Path) -> str:
        """Ask Jon to rate; the words she is to tell him."""
        assert self.keys.at == "Elev"
        self.keys.fill_in("Mappe filen lagres i", str(post))
        self.keys.press("Alt+L")
        self.bot.waitUntil(lambda: bool(self.page.view.tellings) and not self.page.view.is_asking, timeout=PATIENCE)
        assert self.keys.at == "Jeg har sagt ordene"
        return self.page.ui.wordsLabel.text()

    def reads(self, post: Path) -> list[str]:
        """Look into the answers in a folder; what is shown."""
        self.keys.fill_in("Svarfiler", str(post))
        self.keys.press("Return")
        return self.shown()

    def shown(self) -> list[str]:
        listed = self.page.ui.reportList
        return [listed.item(place).text() for place in range(listed.count())]

    def given(self) -> int:
        """How many goals Jon has given a rating of."""
        return sum(self.stored.rating(goal, self.use.jon) is not None for goal in self.use.goal_ids)

    @property
    def stored(self) -> Evaluation:
        return self.use.evaluation(self.evaluation)


class Jon:
    """At a machine where ioplab has never been used."""

    def __init__(self, bot: QtBot, folder: Path) -> None:
        self.bot, self.keys = bot, Keyboard(bot)
        self.window = screens.open_window(bot, folder)

    @property
    def page(self) -> AnswerPage:
        assert self.window.answer_page is not None
        return self.window.answer_page

    def tries(self, file: Path, words: str) -> None:
        self.keys.push("Jeg har fått en forespørsel")
        assert self.keys.at == "Filen"
        self.keys.write(str(file))
        self.keys.press("Return")
        self.keys.type(words)
        self.keys.press("Return")

    def opens(self, file: Path, words: str) -> None:
        self.tries(file, words)
        self.bot.waitUntil(lambda: self.window.answer_page is not None, timeout=PATIENCE)


@pytest.fixture
def kari(in_use: InUse, qtbot: QtBot, tmp_path: Path) -> Kari:
    return Kari(qtbot, tmp_path, in_use)


@pytest.fixture
def jon(qtbot: QtBot, tmp_path: Path, kari: Kari) -> Jon:  # noqa: ARG001 - his window comes after hers
    folder = tmp_path / "jon"
    folder.mkdir()
    return Jon(qtbot, folder)


def test_from_the_request_to_the_answer_taken_in(kari: Kari, post: Path, qtbot: QtBot, tmp_path: Path, drafts: Path) -> None:
    words = kari.asks(post)
    (request,) = post.iterdir()
    kari.keys.press("Ctrl+1", "Ctrl+4")
    assert words not in all_texts(kari.window)

    # Jon rates three of four, closes, and goes on
    settings = tmp_path / "jon"
    settings.mkdir()
    jon = Jon(qtbot, settings)
    jon.opens(request, words.upper().replace(" ", ", "))
    assert jon.keys.at == "Mål og vurderinger"
    jon.keys.press("3", "2", "4")
    jon.keys.push("Lukk")
    assert jon.window.answer_page is None
    assert list(drafts.iterdir())

    jon.opens(request, words)
    assert jon.page.view.progress == "3 av 4 mål vurdert"
    jon.keys.press("0")
    jon.keys.type("Det kom først på planen i forrige uke\n")
    qtbot.waitUntil(lambda: jon.keys.at == "Mål og vurderinger", timeout=PATIENCE)
    jon.keys.press("Up", "Up", "Up", "F")
    jon.keys.fill_in("Hva så du?", NOTE)
    jon.keys.fill_in("Mappe svarfilen lagres i", str(post))
    jon.keys.press("Ctrl+Return")
    (answer,) = post.glob("*.iopsvar")
    assert jon.keys.at == "Lagre svarfil", "a key too many must not delete what was written"
    jon.keys.push("Slett kladden")
    assert list(drafts.iterdir()) == []
    assert list(settings.glob("*.ioplab")) == []

    # Kari looks, takes in, undoes, and takes in again
    kari.sits_down()
    shown = kari.reads(post)
    assert shown[0] == "Jon Eksempel om Emil"
    assert "Jon har vurdert «Leser 1 linjer høyt». Du ser hva når du har levert din egen vurdering." in shown
    assert any(NOTE in line for line in shown)
    assert kari.given() == 0
    assert kari.keys.at == "Ta inn"

    kari.keys.press("Space")
    assert kari.given() == 4
    assert kari.page.ui.requestTable.model().index(0, 3).data() == "✓ svar mottatt (1)"
    kari.keys.press("Ctrl+Z")
    assert kari.given() == 0
    kari.keys.press("Alt+I")
    assert kari.given() == 4
    assert NOTE in str(kari.use.goal(0).observations)

    # and once more changes nothing
    kari.keys.press("Ctrl+1", "Ctrl+4")
    assert kari.reads(post)[1:] == ["Alt i svaret er her fra før."]
    assert not kari.page.view.can_merge

    # and nobody's name is where names are not to be
    for place in (request.name, answer.name, kari.window.windowTitle(), jon.window.windowTitle()):
        assert not any(name in place.lower() for name in NAMES)


def test_the_words_are_nowhere_once_the_page_is_left_or_the_vault_locked(kari: Kari, post: Path) -> None:
    words = kari.asks(post)
    assert words in all_texts(kari.window)
    page = kari.page

    kari.keys.press("Ctrl+L")

    assert page.view.tellings == []
    assert words not in all_texts(kari.window)


def test_the_words_are_not_for_copying(kari: Kari, post: Path) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("urørt")
    kari.asks(post)
    view = kari.page.view
    view.tellings = view.tellings * 2
    view.refresh()
    kari.page.ui.wordsTable.setFocus()
    kari.page.ui.wordsTable.setCurrentIndex(kari.page.ui.wordsTable.model().index(0, 2))

    kari.keys.press("Ctrl+C")

    assert clipboard.text() == "urørt"


def test_wrong_words_are_told_and_can_be_tried_again(kari: Kari, jon: Jon, post: Path) -> None:
    screens.bring_to_front(kari.bot, kari.window)
    kari.keys.press("Ctrl+1", "Ctrl+4")
    words = kari.asks(post)
    (request,) = post.iterdir()
    screens.bring_to_front(jon.bot, jon.window)
    first, *rest = words.split()

    jon.tries(request, " ".join([*rest, first]) if rest[0] != first else "elg ugle sau geit rev")
    page = jon.window.request_page
    assert page is not None
    jon.bot.waitUntil(page.ui.notice.isVisible, timeout=PATIENCE)
    assert page.ui.notice.text().startswith("! De fem ordene passer ikke til filen.")
    assert jon.keys.at == "De fem ordene"

    jon.keys.type(words)
    jon.keys.press("Return")
    jon.bot.waitUntil(lambda: jon.window.answer_page is not None, timeout=PATIENCE)


def test_an_answer_to_a_request_taken_back_is_refused_with_the_reason(kari: Kari, post: Path) -> None:
    asked = contributions.asked(kari.use.vault, kari.use.plan_id, kari.use.jon)
    (post / "svar.iopsvar").write_bytes(asked.answer([3]))
    kari.keys.press("Ctrl+1", "Ctrl+4", "Alt+R")
    assert kari.page.ui.requestTable.model().index(0, 3).data() == "– trukket tilbake"

    shown = kari.reads(post)

    assert shown[1].startswith("! Forespørselen ble trukket tilbake")
    assert not kari.page.ui.mergeButton.isEnabled()
    kari.keys.press("Ctrl+Z")
    assert kari.page.ui.requestTable.model().index(0, 3).data() == "→ sendt"


def test_a_request_named_on_the_command_line_only_needs_its_words(qtbot: QtBot, tmp_path: Path, keyboard: Keyboard) -> None:
    path = tmp_path / "foresporsel.iopbidrag"
    path.write_bytes(b"")
    window: MainWindow = screens.open_window(qtbot, tmp_path, path)

    assert keyboard.at == "De fem ordene"
    assert window.request_page is not None
    assert window.request_page.ui.pathEdit.text() == str(path)

    keyboard.press("Alt+T")
    assert keyboard.at == "Arkiv"
    assert window.unlock_page.ui.pathEdit.text() == ""


def all_texts(window: QWidget) -> str:
    """Everything that stands anywhere in a window, seen or not."""
    found = []
    for widget in window.findChildren(QWidget):
        found.append(str(widget.accessibleName()))
        for name in ("text", "toPlainText"):
            read = getattr(widget, name, None)
            found.append(str(read()) if callable(read) else "")
        if isinstance(widget, QTableView) and (shown := widget.model()) is not None:
            cells = product(range(shown.rowCount()), range(shown.columnCount()))
            found += [str(shown.index(row, column).data()) for row, column in cells]
    return "\n".join(found)
