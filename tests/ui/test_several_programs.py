"""Two programs on one vault, and a disk that goes and comes back: seen at the screen, by the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from ioplab.domain.ids import GoalId
from ioplab.domain.plan import Goal
from ioplab.domain.pupil import Pupil
from ioplab.operations import goals
from ioplab.places import Place
from ioplab.storage import lock
from ioplab.storage.vault import Vault
from ioplab.ui import vault_places
from ioplab.ui.main_window import MainWindow
from ioplab.ui.pages.goal_card import GoalEditor
from ioplab.ui.pages.pupil import PupilPage
from ioplab.ui.workplace import Workplace
from tests.storage.faults import failing, full_disk
from tests.support import screens
from tests.support.screens import PATIENCE, Keyboard
from tests.support.vaults import CHEAP, OWNER, PASSPHRASE, Clock, hurried, plan_in_use

FULL = "Disken er full"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed vault with Emil's plan."""
    made = tmp_path / "Arkiv.ioplab"
    with Vault.create(made, owner=OWNER, passphrase=PASSPHRASE, cost=CHEAP) as vault:
        plan_in_use(hurried(vault))
    return made


@pytest.fixture
def elsewhere(path: Path) -> Vault:
    """The same vault, open in another program on LAPTOP-12."""
    return Vault.open(path, PASSPHRASE)


@pytest.fixture
def asked(qtbot: QtBot, tmp_path: Path, path: Path, keyboard: Keyboard) -> MainWindow:
    """The window, when the passphrase has been given."""
    window = screens.open_window(qtbot, tmp_path, path)
    keyboard.type(PASSPHRASE)
    keyboard.press("Return")
    return window


def workplace_of(window: MainWindow, bot: QtBot) -> Workplace:
    bot.waitUntil(lambda: window.workplace is not None, timeout=PATIENCE)
    assert window.workplace is not None
    return window.workplace


def told(window: MainWindow, bot: QtBot) -> str:
    bot.waitUntil(window.unlock_page.ui.notice.isVisible, timeout=PATIENCE)
    return window.unlock_page.ui.notice.text()


def goal_text(workplace: Workplace) -> QLineEdit:
    """The words of the first goal, in the form."""
    page = workplace.go("pupil")
    assert isinstance(page, PupilPage)
    page.show_goal(first_goal(workplace))
    found = page.findChild(GoalEditor)
    assert isinstance(found, GoalEditor)
    return found.ui.textEdit


def first_goal(workplace: Workplace) -> GoalId:
    return workplace.session.workspace.pupils()[0].plans[0].subjects[0].goals[0].id


def stored_text(vault: Vault, goal: GoalId) -> str:
    return vault.get(Goal, goal).text


# The second program


def test_the_second_is_told_who_has_it_and_reads_by_one_key(
    elsewhere: Vault, asked: MainWindow, keyboard: Keyboard, qtbot: QtBot
) -> None:
    assert "Kari Eksempel har arkivet åpent på" in told(asked, qtbot)
    assert "10:42" in told(asked, qtbot)
    assert keyboard.at == "Åpne for lesing"
    assert not asked.unlock_page.ui.takeOverButton.isVisible()

    keyboard.press("Space")

    workplace = workplace_of(asked, qtbot)
    assert workplace.ui.standFrame.isVisible()
    assert workplace.ui.standLabel.text().startswith("Åpnet for lesing. Kari Eksempel har arkivet åpent på")
    elsewhere.close()


def test_what_is_only_read_cannot_be_written_in_until_it_is_opened_for_writing(
    elsewhere: Vault, asked: MainWindow, keyboard: Keyboard, qtbot: QtBot
) -> None:
    told(asked, qtbot)
    keyboard.press("Alt+S")
    workplace = workplace_of(asked, qtbot)
    box = goal_text(workplace)
    assert box.isReadOnly()
    assert not any(one.isEnabled() for one in box.window().findChildren(QComboBox) if one.objectName() == "expectedCombo")

    keyboard.tab_to("Prøv å åpne for skriving")
    keyboard.press("Space")
    assert "har arkivet åpent" in workplace._notice().text()
    elsewhere.close()
    keyboard.press("Space")

    again = workplace_of(asked, qtbot)
    assert again is not workplace
    assert not again.ui.standFrame.isVisible()
    box = goal_text(again)
    assert not box.isReadOnly()
    box.setText("Leser skilt")
    again.session.leaving.emit()
    assert stored_text(again.session.workspace.vault, first_goal(again)) == "Leser skilt"


def test_who_reads_sees_what_the_other_has_stored(elsewhere: Vault, asked: MainWindow, keyboard: Keyboard, qtbot: QtBot) -> None:
    told(asked, qtbot)
    keyboard.press("Alt+S")
    workplace = workplace_of(asked, qtbot)
    box = goal_text(workplace)

    goals.reword_goal(elsewhere, first_goal(workplace), "Leser skilt")
    workplace.session._show_life()

    assert box.text() == "Leser skilt"
    elsewhere.close()


def test_a_refused_change_keeps_its_words_on_the_screen(
    elsewhere: Vault, asked: MainWindow, keyboard: Keyboard, qtbot: QtBot
) -> None:
    told(asked, qtbot)
    keyboard.press("Alt+S")
    workplace = workplace_of(asked, qtbot)
    box = goal_text(workplace)

    box.setText("Leser skilt")  # as what writes past the screen does
    workplace.session.leaving.emit()

    assert box.text() == "Leser skilt"
    assert "åpnet for lesing" in workplace.page.notice().text()  # type: ignore[union-attr]
    elsewhere.close()


def silent_elsewhere(path: Path, clock: Clock) -> None:
    """A file from another machine, which has not been heard of for an hour."""
    taken = lock.take(path, "Kari", now=clock())
    content = replace(taken.holder, machine="LAPTOP-12", seen=clock() - timedelta(hours=1))
    taken.release()
    (path / lock.NAME).write_bytes(msgspec.json.encode(content))


def test_who_is_silent_elsewhere_may_be_taken_over_from_once_the_risk_is_said(
    path: Path, clock: Clock, request: pytest.FixtureRequest, keyboard: Keyboard, qtbot: QtBot
) -> None:
    silent_elsewhere(path, clock)
    asked: MainWindow = request.getfixturevalue("asked")
    assert "kan det ene gå tapt" in told(asked, qtbot)
    assert keyboard.at == "Åpne for lesing"

    keyboard.push("Åpne likevel")

    assert not workplace_of(asked, qtbot).ui.standFrame.isVisible()


def test_typing_another_folder_takes_the_offer_away(elsewhere: Vault, asked: MainWindow, qtbot: QtBot) -> None:
    told(asked, qtbot)
    asked.unlock_page.ui.pathEdit.setText("et annet sted")

    assert not asked.unlock_page.ui.inUseBox.isVisible()
    elsewhere.close()


@pytest.mark.usefixtures("path")
def test_where_nothing_can_be_written_it_is_opened_to_be_read(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise lock.NotWritableError("Arkivet kan ikke skrives til: disken er skrivebeskyttet.")

    monkeypatch.setattr(lock, "take", refuse)
    asked: MainWindow = request.getfixturevalue("asked")

    words = workplace_of(asked, qtbot).ui.standLabel.text()
    assert words == "Åpnet for lesing. Arkivet kan ikke skrives til: disken er skrivebeskyttet."


# Changed behind the program's back


@pytest.fixture
def typed(asked: MainWindow, path: Path, qtbot: QtBot) -> Workplace:
    """«Mitt» has been typed as the first goal, when another program has stored «Ditt» as the second."""
    workplace = workplace_of(asked, qtbot)
    box = goal_text(workplace)
    (path / lock.NAME).unlink()
    with Vault.open(path, PASSPHRASE) as other:
        goals.reword_goal(other, workplace.session.workspace.pupils()[0].plans[0].subjects[0].goals[1].id, "Ditt")
    box.setText("Mitt")
    workplace.session.leaving.emit()
    assert box.text() == "Mitt"
    assert workplace.ui.standFrame.isVisible()
    assert workplace.ui.standLabel.text().startswith("Arkivet er endret av et annet program")
    return workplace


def stored_goals(window: MainWindow, bot: QtBot) -> list[str]:
    workplace = workplace_of(window, bot)
    workplace.session.leaving.emit()
    assert not workplace.ui.standFrame.isVisible()
    (plan,) = workplace.session.workspace.vault.all(Pupil)[0].plans
    return [goal.text for goal in plan.subjects[0].goals]


def test_what_is_typed_when_another_has_changed_the_vault_is_stored_when_it_is_opened_anew(
    typed: Workplace, asked: MainWindow, qtbot: QtBot
) -> None:
    typed.ui.reopenButton.click()

    assert stored_goals(asked, qtbot) == ["Mitt", "Ditt"]


def test_what_could_not_be_stored_is_there_again_when_one_comes_back_to_the_goal(
    typed: Workplace, asked: MainWindow, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.tab_to("Åpne på nytt")  # on the way the next goal's card is opened
    keyboard.press("Space")
    assert stored_goals(asked, qtbot) == ["Leser 1 linjer høyt", "Ditt"]

    assert goal_text(workplace_of(asked, qtbot)).text() == "Mitt"
    assert stored_goals(asked, qtbot) == ["Mitt", "Ditt"]
    assert not typed.isVisible()


# A disk that comes back


Trouble = Callable[[Vault], object]


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        (full_disk, FULL),
        (lambda vault: failing(vault, refuse=1, trouble="disk I/O error"), "kan ikke skrives til"),
    ],
    ids=["full", "gone"],
)
def test_when_the_disk_is_back_what_was_typed_is_stored_by_itself(workplace: Workplace, trouble: Trouble, words: str) -> None:
    session, vault = workplace.session, workplace.session.workspace.vault
    box, goal = goal_text(workplace), first_goal(workplace)
    with trouble(vault):  # type: ignore[attr-defined]
        box.setText("Leser skilt. " * 3000)
        session.leaving.emit()
        assert box.text() == "Leser skilt. " * 3000
        assert words in workplace.page.notice().text()  # type: ignore[union-attr]
        assert session._again.isActive()

    session.try_again()

    assert stored_text(vault, goal) == ("Leser skilt. " * 3000).strip()
    assert workplace.page.notice().text() == "✓ Disken svarer igjen. Det du hadde skrevet, er lagret."  # type: ignore[union-attr]
    assert not session._again.isActive()


def test_a_disk_that_is_still_full_is_not_told_again_and_again(workplace: Workplace, monkeypatch: pytest.MonkeyPatch) -> None:
    box = goal_text(workplace)
    with full_disk(workplace.session.workspace.vault):
        box.setText("Leser skilt. " * 3000)
        workplace.session.leaving.emit()
        said: list[str] = []
        notice = workplace.page.notice()
        assert notice is not None
        monkeypatch.setattr(type(notice), "show_trouble", lambda _, text: said.append(text))

        workplace.session.try_again()

    assert said == []
    assert workplace.session._again.isActive()
    assert box.text() == "Leser skilt. " * 3000


# Places


@pytest.mark.parametrize(
    ("place", "words"),
    [(Place.SYNCED, "synkroniseres"), (Place.NETWORK, "nettverksdisk"), (Place.REMOVABLE, "minnepinne"), (Place.LOCAL, "")],
)
def test_where_a_vault_lies_is_told_in_one_line(
    path: Path, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: Place, words: str
) -> None:
    monkeypatch.setattr(vault_places, "kind_of_place", lambda _: place)
    window = screens.open_window(qtbot, tmp_path, path)
    label = window.unlock_page.ui.placeLabel

    if words:
        qtbot.waitUntil(label.isVisible, timeout=PATIENCE)
    assert words in label.text()
    assert not words or label.textFormat() is Qt.TextFormat.PlainText
    page = window.new_vault_page
    page.ui.folderEdit.setText(str(tmp_path))
    assert words in page.ui.placeLabel.text()
