"""Elevens side in the program's window: answering without a mouse, nobody else in sight, and the passphrase that leads out."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from ioplab.domain.evaluation import PupilRating
from ioplab.domain.ids import PupilId
from ioplab.domain.plan import Plan
from ioplab.domain.vocabulary import Face, Round, Stage
from ioplab.errors import UserError
from ioplab.operations import plans, pupils
from ioplab.storage.vault import Vault
from ioplab.ui import theme
from ioplab.ui.main_window import LEAST_SIZE, MainWindow
from ioplab.ui.pages.evaluation import EvaluationPage
from ioplab.ui.pages.pupil_side import PupilSide
from ioplab.ui.viewmodels.rating_rows import FACE, Place
from ioplab.ui.widgets.faces import LEAST_TARGET
from tests.support.screens import PATIENCE, Keyboard, name_of, seen
from tests.support.vaults import PASSPHRASE, YEAR, InUse

OTHER = "Live Liksomsen"


@pytest.fixture
def side(window: MainWindow, in_use: InUse) -> PupilSide:
    """Emil's side, opened from a first round that has begun, in a vault where Live is too."""
    in_use.open(Round.MIDYEAR)
    given, family = OTHER.split()
    pupils.add_pupil(in_use.vault, given_name=given, family_name=family, pupil_id=PupilId("live"))
    plans.start_plan(in_use.vault, PupilId("live"), YEAR)
    window.show_vault(in_use.vault, remember=False)
    assert window.workplace is not None
    window.workplace.go_to_pupil_side(in_use.pupil_id)
    assert window.pupil_side is not None
    return window.pupil_side


@pytest.fixture
def leaves(side: PupilSide, keyboard: Keyboard, window: MainWindow, qtbot: QtBot) -> Callable[[str], bool]:
    """Try to leave with a passphrase; whether the workplace is in front afterwards."""

    def leave(passphrase: str) -> bool:
        keyboard.write(passphrase)
        keyboard.press("Return")
        qtbot.waitUntil(lambda: window.pupil_side is None or side.ui.notice.isVisible(), timeout=PATIENCE)
        return window.pupil_side is None

    return leave


def answers(in_use: InUse) -> list[PupilRating | None]:
    return [in_use.plan.evaluations[0].pupil_rating(goal) for goal in in_use.goal_ids]


def faces(in_use: InUse) -> list[Face | None]:
    return [answer.face if answer else None for answer in answers(in_use)]


def texts_seen(window: MainWindow) -> str:
    """All that can be read on the screen, or heard."""
    found = [name_of(widget) for widget in seen(window)]
    found += [widget.text() for widget in seen(window) if isinstance(widget, QLabel | QAbstractButton)]
    return "\n".join([*found, window.windowTitle()])


# Answering


def test_the_keyboard_is_at_the_faces_of_the_first_goal(side: PupilSide, keyboard: Keyboard) -> None:
    assert keyboard.at == "vanskelig"
    assert side.ui.goalLabel.text() == "Leser 1 linjer høyt"


@pytest.mark.parametrize(("key", "face"), [("1", Face.HARD), ("2", Face.OKAY), ("3", Face.WELL)])
def test_one_key_answers_and_is_stored_at_once(side: PupilSide, keyboard: Keyboard, in_use: InUse, key: str, face: Face) -> None:
    keyboard.press(key)

    assert faces(in_use) == [face, None, None, None]
    assert [button.isChecked() for button in (side.ui.hardFace, side.ui.okayFace, side.ui.wellFace)] == [
        face is one for one in Face
    ]


@pytest.mark.usefixtures("side")
def test_arrows_and_enter_answer_too(keyboard: Keyboard, in_use: InUse) -> None:
    keyboard.press("Right", "Right", "Right", "Left", "Return")

    assert faces(in_use)[0] is Face.OKAY


@pytest.mark.parametrize("at", ["corner", "middle"])
def test_a_face_is_chosen_by_touching_any_part_of_it(side: PupilSide, in_use: InUse, at: str) -> None:
    button = side.ui.wellFace
    where = button.rect().center() if at == "middle" else button.rect().bottomRight()

    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=where)

    assert faces(in_use)[0] is Face.WELL
    assert button.isChecked()


def test_all_goals_are_answered_by_keys_alone_and_then_the_whole_voice(
    side: PupilSide, keyboard: Keyboard, in_use: InUse
) -> None:
    for key in "3213":
        keyboard.press(key)
        keyboard.push("Videre")
    assert keyboard.at == "Hva sier du selv?"
    keyboard.type("Jeg vil lese mer")
    keyboard.push("Ferdig")

    assert faces(in_use) == [Face.WELL, Face.OKAY, Face.HARD, Face.WELL]
    voice = in_use.plan.voice(Stage.MIDYEAR)
    assert voice is not None
    assert voice.text == "Jeg vil lese mer"
    assert side.ui.thanksLabel.text() == "Takk, Emil."
    assert side.ui.thanksLabel.isVisible()


def test_own_words_belong_to_the_goal_they_were_written_about(side: PupilSide, keyboard: Keyboard, in_use: InUse) -> None:
    keyboard.fill_in("Hva vil du si om dette?", "Jeg kan 1 og 2 og S")
    keyboard.push("Videre")

    assert side.ui.wordsEdit.toPlainText() == ""
    assert answers(in_use)[0] == PupilRating(goal=in_use.goal_ids[0], words="Jeg kan 1 og 2 og S")
    assert answers(in_use)[1] is None

    keyboard.push("Tilbake")
    assert side.ui.wordsEdit.toPlainText() == "Jeg kan 1 og 2 og S"


def test_an_answer_can_be_taken_back(side: PupilSide, keyboard: Keyboard, in_use: InUse) -> None:
    keyboard.press("2")
    where = side.ui.hardFace.pos()
    side.ui.clearButton.click()

    assert faces(in_use)[0] is None
    assert not any(button.isChecked() for button in (side.ui.hardFace, side.ui.okayFace, side.ui.wellFace))
    assert side.ui.hardFace.pos() == where
    assert keyboard.at == "vanskelig"


def test_the_criterion_is_read_only_by_who_wants_to(side: PupilSide) -> None:
    assert not side.ui.criterionLabel.isVisible()

    side.ui.moreButton.click()
    assert side.ui.criterionLabel.isVisible()
    assert side.ui.criterionLabel.text() == "uten hjelp"

    side.ui.nextButton.click()
    assert not side.ui.criterionLabel.isVisible()


@pytest.mark.usefixtures("side")
def test_what_is_being_written_is_stored_when_the_vault_is_locked(keyboard: Keyboard, window: MainWindow, in_use: InUse) -> None:
    keyboard.fill_in("Hva vil du si om dette?", "Jeg kan")

    keyboard.press("Ctrl+L")

    assert window.pupil_side is None
    assert window.workplace is None
    with Vault.open(in_use.vault.path, PASSPHRASE) as again:
        kept = again.get(Plan, in_use.plan_id).evaluations[0].pupil_rating(in_use.goal_ids[0])
    assert kept is not None
    assert kept.words == "Jeg kan"


@pytest.mark.usefixtures("side")
def test_what_a_full_disk_would_not_store_is_there_again_after_the_vault_was_locked(
    keyboard: Keyboard, window: MainWindow, in_use: InUse, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise UserError("Disken er full.")

    keyboard.fill_in("Hva vil du si om dette?", "Jeg kan")
    with monkeypatch.context() as patch:
        patch.setattr(in_use.vault, "change", full)
        keyboard.press("Ctrl+L")
    assert window.unlock_page.isVisible()
    again = Vault.open(in_use.vault.path, PASSPHRASE)
    again.now = in_use.vault.now

    window.show_vault(again)
    assert window.workplace is not None
    window.workplace.go_to_pupil_side(in_use.pupil_id)

    assert window.pupil_side is not None
    assert window.pupil_side.ui.wordsEdit.toPlainText() == "Jeg kan"
    window.leave_pupil_side()
    kept = again.get(Plan, in_use.plan_id).evaluations[0].pupil_rating(in_use.goal_ids[0])
    assert kept is not None
    assert kept.words == "Jeg kan"


# One key to move, one to choose


def test_with_a_switch_one_key_goes_round_and_one_chooses(side: PupilSide, keyboard: Keyboard, in_use: InUse) -> None:
    keyboard.press("S")
    assert side.ui.scanLabel.isVisible()
    round_trip = [keyboard.at]
    for _ in range(5):
        keyboard.press("Space")
        round_trip.append(keyboard.at)
    assert round_trip == ["vanskelig", "litt av hvert", "går bra", "Videre", "Les mer", "vanskelig"]

    keyboard.press("Space", "Return")
    assert faces(in_use)[0] is Face.OKAY
    assert keyboard.at == "Videre"
    keyboard.press("Return")
    assert side.view.place == 1


def test_with_a_switch_the_whole_way_needs_two_keys_only(side: PupilSide, keyboard: Keyboard, in_use: InUse) -> None:
    keyboard.press("S")
    for _ in in_use.goal_ids:
        keyboard.press("Space", "Space", "Return", "Return")
    keyboard.press("Return")

    assert faces(in_use) == [Face.WELL] * 4
    assert side.ui.thanksLabel.isVisible()


@pytest.mark.usefixtures("side")
def test_a_switch_held_down_moves_once(keyboard: Keyboard) -> None:
    keyboard.press("S", "Space")
    for _ in range(10):
        held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", autorep=True)
        QApplication.sendEvent(keyboard.focus, held)

    assert keyboard.at == "litt av hvert"


@pytest.mark.usefixtures("side")
def test_without_the_switch_space_chooses_as_everywhere(keyboard: Keyboard, in_use: InUse) -> None:
    keyboard.press("Right", "Space")

    assert faces(in_use)[0] is Face.OKAY


# Nobody else


def test_no_other_pupil_nor_any_of_the_staff_is_seen_or_heard(side: PupilSide, window: MainWindow) -> None:
    for button in (side.ui.moreButton, side.ui.nextButton, side.ui.leaveButton):
        button.click()
        found = texts_seen(window)
        assert "Emil" in found
        assert not [name for name in (*OTHER.split(), "Kari", "Jon") if name in found]


@pytest.mark.parametrize("keys", [*(f"Ctrl+{number}" for number in range(1, 10)), "Ctrl+K", "Ctrl+N", "Ctrl+H", "Ctrl+Shift+L"])
def test_the_keys_of_other_places_do_nothing(side: PupilSide, keyboard: Keyboard, window: MainWindow, keys: str) -> None:
    keyboard.press(keys)

    assert window.pupil_side is side
    assert side.isVisible()
    assert OTHER not in texts_seen(window)


@pytest.mark.parametrize("keys", ["Ctrl+Z", "Ctrl+Y"])
@pytest.mark.parametrize("field", [None, "Hva vil du si om dette?"])
def test_what_the_adults_did_before_is_not_undone_from_here(
    side: PupilSide, keyboard: Keyboard, in_use: InUse, keys: str, field: str | None
) -> None:
    side.session.run(pupils.edit_pupil, in_use.pupil_id, class_name="5B")
    if field:
        keyboard.tab_to(field)

    keyboard.press(keys)

    assert in_use.pupil.class_name == "5B"


# Leaving


@pytest.mark.parametrize("way", ["Escape", "Avslutt"])
def test_leaving_asks_an_adult_for_the_passphrase(
    side: PupilSide, keyboard: Keyboard, leaves: Callable[[str], bool], window: MainWindow, way: str
) -> None:
    keyboard.press("Escape") if way == "Escape" else keyboard.push(way)

    assert keyboard.at == "Passordfrasen til den voksne"
    assert not side.ui.goalPart.isVisible()
    assert leaves(PASSPHRASE)
    assert window.workplace is not None
    assert window.workplace.isVisible()
    assert keyboard.focus.window() is window


@pytest.mark.parametrize("passphrase", ["feil feil feil", "", PASSPHRASE.upper()])
def test_a_wrong_passphrase_stays_and_is_forgotten(
    side: PupilSide, keyboard: Keyboard, leaves: Callable[[str], bool], passphrase: str
) -> None:
    keyboard.press("Escape")

    assert not leaves(passphrase)
    assert "ikke passordfrasen" in side.ui.notice.text()
    assert side.ui.passphraseEdit.text() == ""
    assert keyboard.at == "Passordfrasen til den voksne"
    assert leaves(PASSPHRASE)


def test_going_back_to_the_page_forgets_what_was_typed(side: PupilSide, keyboard: Keyboard) -> None:
    keyboard.press("Escape")
    keyboard.type("halv")

    keyboard.press("Escape")

    assert side.ui.goalPart.isVisible()
    assert side.ui.passphraseEdit.text() == ""
    assert keyboard.at == "vanskelig"


def test_nothing_is_answered_while_the_passphrase_is_asked_for(side: PupilSide, keyboard: Keyboard, in_use: InUse) -> None:
    keyboard.press("Escape", "Tab", "1", "S", "3")

    assert answers(in_use) == [None] * 4
    assert not side.ui.scanLabel.isVisible()


@pytest.mark.usefixtures("side")
def test_the_vault_may_be_locked_while_a_passphrase_is_tried(keyboard: Keyboard, window: MainWindow) -> None:
    keyboard.press("Escape")
    keyboard.type(PASSPHRASE)
    keyboard.press("Return", "Ctrl+L")

    assert window.pupil_side is None
    assert window.workplace is None
    assert window.unlock_page.isVisible()


@pytest.mark.usefixtures("side")
def test_closing_the_window_locks_as_always(window: MainWindow) -> None:
    window.close()

    assert window.pupil_side is None
    assert window.session is None


# Finding it


def test_it_is_found_by_words(window: MainWindow, in_use: InUse, keyboard: Keyboard) -> None:
    in_use.open(Round.MIDYEAR)
    window.show_vault(in_use.vault, remember=False)

    keyboard.press("Ctrl+K")
    keyboard.type("elevens side")
    keyboard.press("Return")

    assert window.pupil_side is not None
    assert keyboard.at == "vanskelig"


def test_before_any_round_has_begun_it_says_what_to_do(window: MainWindow, in_use: InUse) -> None:
    window.show_vault(in_use.vault, remember=False)
    assert window.workplace is not None

    window.workplace.go_to_pupil_side(in_use.pupil_id)

    assert window.pupil_side is None
    assert "når en evaluering er startet" in window.workplace._notice().text()


def test_it_is_opened_from_the_round_being_rated_and_leads_back_there(
    window: MainWindow, in_use: InUse, keyboard: Keyboard, qtbot: QtBot
) -> None:
    in_use.open(Round.MIDYEAR)
    window.show_vault(in_use.vault, remember=False)
    keyboard.press("Ctrl+3")
    keyboard.push("Elevens side")
    assert window.pupil_side is not None

    keyboard.press("3", "Escape")
    keyboard.type(PASSPHRASE)
    keyboard.press("Return")
    qtbot.waitUntil(lambda: window.pupil_side is None, timeout=PATIENCE)

    assert window.workplace is not None
    page = window.workplace.page
    assert isinstance(page, EvaluationPage)
    table = page.ui.ratingTable
    goal = table.model().index(0, table.column(Place.GOAL))
    assert goal.data(FACE) is Face.WELL
    assert goal.data(Qt.ItemDataRole.AccessibleTextRole) == "Leser 1 linjer høyt\nEmil: går bra"
    assert "går bra" not in goal.data()
    assert keyboard.at == "Mål og vurderinger"


def test_only_a_round_that_has_begun_has_a_way_to_it(window: MainWindow, in_use: InUse, keyboard: Keyboard) -> None:
    window.show_vault(in_use.vault, remember=False)
    assert window.workplace is not None
    keyboard.press("Ctrl+3")
    page = window.workplace.page
    assert isinstance(page, EvaluationPage)
    assert not page.ui.pupilSideButton.isVisible()

    page.view.act()
    assert page.ui.pupilSideButton.isVisible()


# Size


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_all_type_is_large_and_the_faces_are_for_any_finger(side: PupilSide, window: MainWindow, scale: float) -> None:
    window.resize(QSize(*LEAST_SIZE))
    window.scale_text(scale)
    side.ui.wellFace.click()

    for widget in seen(side):
        if isinstance(widget, QLabel | QAbstractButton) and name_of(widget):
            assert widget.font().pixelSize() >= 1.6 * theme.BODY_PIXELS * scale, name_of(widget)
    for face in (side.ui.hardFace, side.ui.okayFace, side.ui.wellFace):
        assert min(face.width(), face.height()) >= LEAST_TARGET


@pytest.mark.parametrize("way", ["nextButton", "backButton", "leaveButton"])
def test_what_could_not_be_stored_is_not_left(side: PupilSide, in_use: InUse, monkeypatch: pytest.MonkeyPatch, way: str) -> None:
    side.ui.nextButton.click()
    side.ui.wordsEdit.setPlainText("Jeg vil lese mer")

    def full(*_: object, **__: object) -> None:
        raise UserError("Disken er full.")

    with monkeypatch.context() as patch:
        patch.setattr(in_use.vault, "change", full)
        getattr(side.ui, way).click()
    assert "Disken er full" in side.ui.notice.text()
    assert side.ui.wordsEdit.toPlainText() == "Jeg vil lese mer"

    side.ui.nextButton.click()

    answer = answers(in_use)[1]
    assert answer is not None
    assert answer.words == "Jeg vil lese mer"
