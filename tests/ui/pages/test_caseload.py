"""A collective session without a mouse: all one's pupils rated, and a team of two that agrees."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ioplab.domain.ids import Level
from ioplab.domain.vocabulary import NextStep, Round
from ioplab.operations import evaluations
from ioplab.storage.vault import Vault
from ioplab.ui.main_window import LEAST_SIZE, SIZE, MainWindow
from ioplab.ui.pages.evaluation import EvaluationPage
from ioplab.ui.viewmodels.observations import NoteView
from ioplab.ui.viewmodels.rating_choice import MINE, Order
from ioplab.ui.viewmodels.rating_rows import OPINIONS, Place
from ioplab.ui.widgets.rating_delegate import RatingDelegate
from tests.support import screens
from tests.support.caseload import Caseload, caseload
from tests.support.screens import PATIENCE, Keyboard, name_of
from tests.support.vaults import new_vault
from tests.ui.test_access import mnemonics
from tests.ui.test_pictures import faults

MOST_KEYS = 60
"""Key presses for eight pupils' six goals, with the way to the table and handing in."""

KEYS_PER_SECOND = 2


@pytest.fixture
def load(vault: Vault) -> Caseload:
    """Eight pupils with six goals each, nobody rated."""
    return caseload(vault)


@pytest.fixture
def page(load: Caseload, window: MainWindow) -> EvaluationPage:
    """Vurdering as Kari comes to it: the first of her pupils."""
    return opened(window, load)


def opened(window: MainWindow, load: Caseload, kind: Round = Round.MIDYEAR) -> EvaluationPage:
    window.show_vault(load.vault, remember=False)
    workplace = window.workplace
    assert workplace is not None
    workplace.go_to_evaluation(kind)
    page = workplace.page
    assert isinstance(page, EvaluationPage)
    return page


def anew(page: EvaluationPage) -> None:
    """What happened on another machine has come here."""
    page.session.workspace._pupils.clear()
    page.view.refresh()


def says(page: EvaluationPage) -> str:
    notice = page.notice()
    return notice.text() if notice and notice.isVisible() else ""


class Counting:
    """A keyboard whose presses are counted."""

    def __init__(self, keyboard: Keyboard) -> None:
        self._keyboard = keyboard
        self.presses = 0

    def press(self, *presses: str) -> None:
        self._keyboard.press(*presses)
        self.presses += len(presses)

    @property
    def at(self) -> str:
        return self._keyboard.at


def test_forty_eight_goals_are_rated_with_at_most_sixty_keys(
    page: EvaluationPage, keyboard: Keyboard, load: Caseload, capsys: pytest.CaptureFixture[str]
) -> None:
    levels = [str(1 + place % 4) for place in range(48)]
    keys = Counting(keyboard)
    assert keys.at == "Mål og vurderinger"

    keys.press("Alt+V", "Down", "Return")
    assert keys.at == "Mål og vurderinger"
    keys.press(*levels)
    keys.press("Ctrl+Return")

    stored = [load.evaluation(number).rating(goal, load.kari) for number in range(8) for goal in load.goals[number]]
    assert [one and one.level for one in stored] == [int(level) for level in levels]
    assert all(one and one.submitted_at for one in stored)
    assert says(page) == "✓ Alle vurderingene dine er levert."
    assert keys.presses <= MOST_KEYS
    with capsys.disabled():
        seconds = keys.presses / KEYS_PER_SECOND
        print(f"\n48 goals of 8 pupils: {keys.presses} keys, {seconds:.0f} s at {KEYS_PER_SECOND} keys a second")


def test_whoever_does_not_want_to_go_on_by_itself_stays(page: EvaluationPage, keyboard: Keyboard, load: Caseload) -> None:
    keyboard.press("Alt+V", "Down", "Return", "Alt+M", "Shift+Tab")
    page.ui.ratingTable.setFocus()
    keyboard.press("1", "3", "Down", "2")

    first, second = (load.evaluation().rating(goal, load.kari) for goal in load.goals[0][:2])
    assert (first and first.level, second and second.level) == (3, 2)


def test_nought_asks_why_and_then_goes_on(page: EvaluationPage, keyboard: Keyboard, load: Caseload, qtbot: QtBot) -> None:
    keyboard.press("Alt+V", "Down", "Return", "0")
    assert keyboard.at == "Hvorfor er det ikke arbeidet med?"
    keyboard.type("Lenge borte\n")
    qtbot.waitUntil(lambda: keyboard.at == "Mål og vurderinger", timeout=PATIENCE)
    keyboard.press("4")

    first, second = (load.evaluation().rating(goal, load.kari) for goal in load.goals[0][:2])
    assert (first and first.not_worked_on_reason, second and second.level) == ("Lenge borte", 4)
    assert page.view.goes_on


def test_arrows_pass_over_the_pupils_names(page: EvaluationPage, keyboard: Keyboard) -> None:
    keyboard.press("Alt+V", "Down", "Return")
    table, seen_rows = page.ui.ratingTable, []
    for key in (*["Down"] * 7, *["Up"] * 9, "PgDown", "PgUp", "Ctrl+End", "Ctrl+Home"):
        keyboard.press(key)
        seen_rows.append(table.currentIndex().row())

    assert not set(seen_rows) & set(table.rating_model.heads())
    assert seen_rows[:7] == [2, 3, 4, 5, 6, 8, 9]
    assert seen_rows[-2:] == [table.model().rowCount() - 1, 1]


def test_filters_are_turned_from_the_keyboard_and_enter_goes_to_the_goals(
    page: EvaluationPage, keyboard: Keyboard, load: Caseload
) -> None:
    keyboard.press("Alt+V", "Down")
    keyboard.choose_in("Fag", "Sosial kompetanse")
    keyboard.press("Return")

    assert keyboard.at == "Mål og vurderinger"
    assert len(page.view.rows) == 16
    keyboard.press("3")
    rating = load.evaluation().rating(load.goals[0][4], load.kari)
    assert rating is not None
    keyboard.choose_in("Hva som mangler", "Ikke vurdert av meg")
    assert len(page.view.rows) == 15
    page.ui.pupilCombo.setFocus()
    keyboard.choose("Nora")
    assert [section.pupil.given_name for section in page.view.sections] == ["Nora"]
    keyboard.choose_in("Hvilke elever", "Denne eleven")
    assert not page.ui.subjectCombo.isVisible()
    assert len(page.view.rows) == 6


def test_an_observation_is_of_the_goal_the_keys_are_at_whoever_it_belongs_to(
    page: EvaluationPage, keyboard: Keyboard, load: Caseload
) -> None:
    keyboard.press("Alt+V", "Down", "Return", *["Down"] * 7)
    note = NoteView(page.session)

    note.begin()

    assert (note.draft.pupil, note.draft.goal) == (load.pupils[1], load.goals[1][1])


# Agreeing


@pytest.fixture
def apart(page: EvaluationPage, load: Caseload) -> EvaluationPage:
    """Both have submitted what they think of the first pupil's six goals: alike on two."""
    load.rates(load.kari, 0, [3, 4, 2, 1, 3, None], note="Jevnt i vinter")
    load.rates(load.jon, 0, [3, 2, 3, 3, 3, 2])
    anew(page)
    page.ui.ratingTable.go_to_first()
    page.ui.ratingTable.setFocus()
    return page


def test_a_team_of_two_agrees_on_six_goals_without_the_mouse(
    apart: EvaluationPage, keyboard: Keyboard, load: Caseload, qtbot: QtBot
) -> None:
    keys = Counting(keyboard)
    assert apart.ui.mainButton.text() == "&Godta 2 like"
    keys.press("Ctrl+Return")
    for level, next_step in (("2", "N"), ("3", "N"), ("2", "N"), ("3", "N")):
        keys.press(level, next_step, "Return")
        keyboard.type("Vi så på opptaket\n")
        qtbot.waitUntil(lambda: keyboard.at == "Mål og vurderinger", timeout=PATIENCE)
        keys.press("Down")
    keys.press("Ctrl+Return")

    evaluation = load.evaluation()
    assert says(apart) == "✓ Evalueringen er fullført."
    assert evaluation.is_finalised
    assert [(one.level, one.next_step) for one in evaluation.outcomes].count((Level(2), NextStep.CONTINUE)) == 2
    assert sum(one.comment == "Vi så på opptaket" for one in evaluation.outcomes) == 4
    assert keys.presses <= 20


def test_ratings_stand_side_by_side_under_first_names(apart: EvaluationPage) -> None:
    table = apart.ui.ratingTable
    index = table.model().index(0, table.column(Place.OTHERS))

    assert [opinion.name for opinion in index.data(OPINIONS)] == ["Jon"]
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Jon: Mye støtte"
    assert "Du: Ikke arbeidet med" in apart.ui.detailsText.toPlainText()
    assert "«Jevnt i vinter»" in apart.ui.detailsText.toPlainText()


def test_the_key_of_the_order_keeps_the_goal_one_is_at(apart: EvaluationPage, keyboard: Keyboard) -> None:
    table, view = apart.ui.ratingTable, apart.view
    keyboard.press("Down")
    goal = view.goal_id(table.currentIndex().row())

    keyboard.press("S")

    assert view.choice.order is Order.PLAN
    assert apart.ui.orderCombo.currentText() == "Planens rekkefølge"
    assert view.goal_id(table.currentIndex().row()) == goal


def test_who_took_part_is_ticked_from_the_keyboard(apart: EvaluationPage, keyboard: Keyboard, load: Caseload) -> None:
    goal = apart.view.rows[0].goal.id
    keyboard.press("2", "D")
    assert keyboard.at == "Tok del: Kari"
    keyboard.press("Right")
    assert keyboard.at == "Tok del: Jon"

    keyboard.press("Space", "Esc")

    outcome = load.evaluation().outcome(goal)
    assert outcome is not None
    assert outcome.took_part == (load.kari,)
    assert keyboard.at == "Mål og vurderinger"
    assert [box.isChecked() for box in apart.ui.tookPartRow.boxes] == [True, False]


def test_more_raters_than_there_is_room_for_are_counted(window: MainWindow, tmp_path: Path) -> None:
    with new_vault(tmp_path, name="Mange.ioplab") as other:
        many = caseload(other, others=("Amina", "Per"), pupils=1)
        for member in other.staff():
            many.rates(member.id, 0, [3] * 6)
        page = opened(window, many)
        table = page.ui.ratingTable
        index = table.model().index(0, table.column(Place.OTHERS))
        delegate = table.itemDelegate()
        assert isinstance(delegate, RatingDelegate)

        fitting = [delegate._side_by_side(index.data(OPINIONS), width)[0] for width in (118, 270, 450)]

        assert fitting == [1, 2, 3]
        assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Jon: Litt støtte\nAmina: Litt støtte\nPer: Litt støtte"


def test_what_people_have_written_is_never_markup(apart: EvaluationPage) -> None:
    apart.ui.detailsText.show_told([("Jon", "<b>fet</b> & \n<img src=x>")])

    assert apart.ui.detailsText.toPlainText() == "Jon: <b>fet</b> &  <img src=x>"


# Correcting


def test_a_finalised_goal_is_corrected_with_a_digit_and_a_reason(
    apart: EvaluationPage, keyboard: Keyboard, load: Caseload, qtbot: QtBot
) -> None:
    for goal in load.goals[0]:
        evaluations.agree_outcome(load.vault, load.evaluations[0], goal, level=3)
    evaluations.finalise_evaluation(load.vault, load.evaluations[0])
    anew(apart)

    keyboard.press("4")
    assert keyboard.at == "Hvorfor rettes det til «Selvstendig»?"
    keyboard.type("Tastet feil nivå\n")
    qtbot.waitUntil(lambda: keyboard.at == "Mål og vurderinger", timeout=PATIENCE)

    (correction,) = load.evaluation().corrections
    assert (correction.level, correction.reason) == (3, "Tastet feil nivå")
    assert "Rettet" in says(apart)
    assert "Tastet feil nivå" in apart.ui.detailsText.toPlainText()
    keyboard.press("Ctrl+Z")
    assert load.evaluation().corrections == ()


def test_nought_on_a_finalised_goal_asks_for_both_reasons_one_after_the_other(
    apart: EvaluationPage, keyboard: Keyboard, load: Caseload, qtbot: QtBot
) -> None:
    for goal in load.goals[0]:
        evaluations.agree_outcome(load.vault, load.evaluations[0], goal, level=3)
    evaluations.finalise_evaluation(load.vault, load.evaluations[0])
    anew(apart)

    keyboard.press("0")
    assert keyboard.at == "Hvorfor er det ikke arbeidet med?"
    keyboard.type("Lenge borte\n")
    qtbot.waitUntil(lambda: keyboard.at == "Hvorfor rettes det?", timeout=PATIENCE)
    keyboard.type("Sett feil på lista\n")
    qtbot.waitUntil(lambda: keyboard.at == "Mål og vurderinger", timeout=PATIENCE)

    assert load.evaluation().corrections[0].reason == "Sett feil på lista"
    keyboard.press("0", "Esc")
    qtbot.waitUntil(lambda: keyboard.at == "Mål og vurderinger", timeout=PATIENCE)
    assert len(load.evaluation().corrections) == 1


# How alike


def test_how_alike_the_team_was_is_folded_until_asked_for(apart: EvaluationPage, keyboard: Keyboard) -> None:
    assert not apart.ui.agreementLabel.isVisible()

    keyboard.press("Alt+E")

    assert apart.ui.agreementLabel.isVisible()
    assert "6 mål er vurdert, 0 av dem av bare én." in apart.ui.agreementLabel.text()
    assert apart.ui.agreementTable.isVisible()
    assert not apart.ui.detailsText.isVisible()
    keyboard.press("Alt+E")
    assert apart.ui.detailsText.isVisible()


# What is seen


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [SIZE, LEAST_SIZE], ids=["usual", "least"])
@pytest.mark.parametrize("what", ["rating", "agreeing", "compared"])
def test_the_table_of_several_pupils_shows_all_it_has_to_say(
    load: Caseload, qtbot: QtBot, tmp_path: Path, size: tuple[int, int], scale: float, what: str
) -> None:
    if what != "rating":
        for number in range(8):
            load.rates(load.kari, number, [3, 4, 2, 1, 3, None])
            load.rates(load.jon, number, [3, 2, 3, 3, 3, 2])
    screens.look(scale=scale)
    window = MainWindow(screens.settings(tmp_path))
    qtbot.addWidget(window)
    window.resize(*size)
    screens.bring_to_front(qtbot, window)
    page = opened(window, load)
    page.view.choose(scope=MINE)
    page.ui.agreementButton.setChecked(what == "compared")
    for _ in range(10):
        QApplication.processEvents()

    assert faults(window) == []
    letters = [letter for letter, _ in mnemonics(window)]
    assert len(letters) == len(set(letters))
    assert all(name_of(combo) for combo in page._choices)


def test_a_click_rates_and_stays(page: EvaluationPage, load: Caseload) -> None:
    page.view.choose(scope=MINE)
    table = page.ui.ratingTable
    cell = table.visualRect(table.model().index(1, table.column(Place.MINE)))
    place = cell.center()
    place.setX(cell.left() + 8 + round(3.5 * (cell.width() - 16) / 5))

    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    rating = load.evaluation().rating(load.goals[0][0], load.kari)
    assert rating is not None
    assert rating.level == 3
    assert table.currentIndex().row() == 1
