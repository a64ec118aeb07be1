"""Rating a pupil's goals from the keyboard: one key a goal."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ioplab.domain.evaluation import Outcome, Rating
from ioplab.domain.ids import EvaluationId, Level
from ioplab.domain.vocabulary import Basis, NextStep, Round
from ioplab.operations import evaluations
from ioplab.ui import theme
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.evaluation import EvaluationView
from ioplab.ui.viewmodels.rating_rows import SAID, Place
from ioplab.ui.widgets.rating_table import RatingTable
from tests.support import screens
from tests.support.screens import Keyboard
from tests.support.vaults import InUse, acting_as


@pytest.fixture
def evaluation(in_use: InUse) -> EvaluationId:
    """The first round, begun."""
    return in_use.open()


@pytest.fixture
def table(evaluation: EvaluationId, session: Session, qtbot: QtBot) -> Iterator[RatingTable]:  # noqa: ARG001 - it is shown
    """The table with the round, in front, the keys in Kari's own ratings."""
    view = EvaluationView(session)
    made = RatingTable()
    made.show_view(view)
    view.refresh()
    window = screens.show_alone(qtbot, made, QPushButton("Videre"), size=(1200, 600))
    yield made
    window.close()


def mine(in_use: InUse, evaluation: EvaluationId, number: int = 0) -> Rating | None:
    """Kari's rating of a goal, as stored now."""
    return in_use.evaluation(evaluation).rating(in_use.goal_ids[number], in_use.kari)


def agreed_here(table: RatingTable, in_use: InUse, evaluation: EvaluationId) -> Outcome | None:
    """What is agreed of the goal that the keys are at, as stored now."""
    goal = table.rating_model.view.goal_id(row(table))
    return in_use.evaluation(evaluation).outcome(goal) if goal else None


def row(table: RatingTable) -> int:
    return table.currentIndex().row()


# Rating


def test_one_key_rates_the_goal_and_an_arrow_goes_to_the_next(
    table: RatingTable, keyboard: Keyboard, in_use: InUse, evaluation: EvaluationId
) -> None:
    keyboard.press("1", "Down", "2", "Down", "3", "Down", "4")

    ratings = [mine(in_use, evaluation, number) for number in range(4)]
    assert [one and one.level for one in ratings] == [1, 2, 3, 4]
    assert row(table) == 3


@pytest.mark.usefixtures("table")
def test_another_key_changes_the_rating_until_it_is_submitted(
    keyboard: Keyboard, in_use: InUse, evaluation: EvaluationId
) -> None:
    keyboard.press("1", "3")

    rating = mine(in_use, evaluation)
    assert rating is not None
    assert rating.level == 3


@pytest.mark.parametrize("key", ["5", "9", "X", "Space"])
@pytest.mark.usefixtures("table")
def test_a_key_that_is_no_level_rates_nothing(keyboard: Keyboard, in_use: InUse, evaluation: EvaluationId, key: str) -> None:
    keyboard.press(key)

    assert mine(in_use, evaluation) is None


def test_nought_asks_why_the_goal_was_not_worked_on_and_stores_the_reason(
    table: RatingTable, keyboard: Keyboard, in_use: InUse, evaluation: EvaluationId, qtbot: QtBot
) -> None:
    keyboard.press("Down", "0")
    assert keyboard.at == "Hvorfor er det ikke arbeidet med?"

    keyboard.type("Lenge borte\n")
    qtbot.waitUntil(lambda: keyboard.focus is table)

    rating = mine(in_use, evaluation, 1)
    assert rating is not None
    assert (rating.level, rating.not_worked_on_reason, rating.note) == (None, "Lenge borte", None)
    assert row(table) == 1


def test_the_goal_the_keys_are_at_stays_in_sight_when_the_table_loses_room(table: RatingTable, keyboard: Keyboard) -> None:
    table.setMinimumHeight(0)
    keyboard.press(*["Down"] * (table.model().rowCount() - 1))

    table.setMaximumHeight(130)
    QApplication.processEvents()
    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()).center())

    table.scrollToTop()
    keyboard.press("0")
    assert table.viewport().rect().contains(keyboard.focus.geometry().center())


def test_a_reason_that_is_given_up_rates_nothing(
    table: RatingTable, keyboard: Keyboard, in_use: InUse, evaluation: EvaluationId, qtbot: QtBot
) -> None:
    keyboard.press("0")
    keyboard.type("Len")
    keyboard.press("Esc")
    qtbot.waitUntil(lambda: keyboard.focus is table)

    assert mine(in_use, evaluation) is None
    keyboard.press("2")
    assert mine(in_use, evaluation) is not None


def test_nought_without_a_reason_is_refused_with_words(
    table: RatingTable, keyboard: Keyboard, in_use: InUse, evaluation: EvaluationId, session: Session, qtbot: QtBot
) -> None:
    keyboard.press("0")

    with qtbot.waitSignal(session.trouble, timeout=1000) as told:
        keyboard.press("Return")

    assert "grunn" in told.args[0]
    assert mine(in_use, evaluation) is None
    qtbot.waitUntil(lambda: keyboard.focus is table)


def test_a_level_takes_the_reason_away_again(
    table: RatingTable, keyboard: Keyboard, in_use: InUse, evaluation: EvaluationId, qtbot: QtBot
) -> None:
    keyboard.press("0")
    keyboard.type("Lenge borte\n")
    qtbot.waitUntil(lambda: keyboard.focus is table)

    keyboard.press("2")

    rating = mine(in_use, evaluation)
    assert rating is not None
    assert (rating.level, rating.not_worked_on_reason) == (2, None)


# Notes and signs


def test_enter_writes_a_note_and_enter_again_ends_it(
    table: RatingTable, keyboard: Keyboard, in_use: InUse, evaluation: EvaluationId, qtbot: QtBot
) -> None:
    keyboard.press("3", "Return")
    assert keyboard.at == "Notat"

    keyboard.type("Leste selv hele siden, 4 linjer\n")
    qtbot.waitUntil(lambda: keyboard.focus is table)

    rating = mine(in_use, evaluation)
    assert rating is not None
    assert (rating.level, rating.note) == (3, "Leste selv hele siden, 4 linjer")


def test_a_note_can_be_gone_on_with(
    table: RatingTable, keyboard: Keyboard, in_use: InUse, evaluation: EvaluationId, qtbot: QtBot
) -> None:
    for words in ("Leste selv", " hele siden"):
        keyboard.press(*(["3"] if words == "Leste selv" else []), "Return", "End")
        keyboard.type(words + "\n")
        qtbot.waitUntil(lambda: keyboard.focus is table)

    rating = mine(in_use, evaluation)
    assert rating is not None
    assert rating.note == "Leste selv hele siden"


def test_a_note_before_a_rating_is_refused_with_words(
    table: RatingTable, keyboard: Keyboard, session: Session, qtbot: QtBot
) -> None:
    keyboard.press("Return")

    with qtbot.waitSignal(session.trouble, timeout=1000) as told:
        keyboard.type("Leste\n")

    assert "Vurder målet først" in told.args[0]
    qtbot.waitUntil(lambda: keyboard.focus is table)


def test_the_note_is_written_where_there_is_room(table: RatingTable, keyboard: Keyboard) -> None:
    keyboard.press("1", "Return")

    assert isinstance(keyboard.focus, QLineEdit)
    assert keyboard.focus.width() > table.columnWidth(table.column(Place.NOTE))
    assert table.viewport().rect().contains(keyboard.focus.geometry())


@pytest.mark.parametrize(
    ("key", "basis"),
    [("O", Basis.OBSERVED), ("E", Basis.WORK_SAMPLE), ("P", Basis.TEST), ("H", Basis.MEMORY)],
)
@pytest.mark.usefixtures("table")
def test_a_letter_says_what_the_rating_builds_on(
    keyboard: Keyboard, in_use: InUse, evaluation: EvaluationId, key: str, basis: Basis
) -> None:
    keyboard.press("3", key)

    rating = mine(in_use, evaluation)
    assert rating is not None
    assert rating.basis is basis


@pytest.mark.usefixtures("table")
def test_f_says_that_it_was_seen_in_several_settings_and_takes_it_back(
    keyboard: Keyboard, in_use: InUse, evaluation: EvaluationId
) -> None:
    keyboard.press("3", "F")
    rating = mine(in_use, evaluation)
    assert rating is not None
    assert rating.several_settings

    keyboard.press("F")
    rating = mine(in_use, evaluation)
    assert rating is not None
    assert not rating.several_settings


@pytest.mark.usefixtures("table")
def test_letters_on_a_goal_nobody_has_rated_do_nothing(keyboard: Keyboard, in_use: InUse, evaluation: EvaluationId) -> None:
    keyboard.press("F", "O", "N")

    assert in_use.evaluation(evaluation).ratings == ()


# Agreeing


@pytest.fixture
def _both_have_rated(in_use: InUse, evaluation: EvaluationId) -> None:
    in_use.rate_all(evaluation, in_use.kari, 3)
    in_use.rate_all(evaluation, in_use.jon, 3, 2)


@pytest.mark.usefixtures("_both_have_rated")
def test_the_keys_are_in_what_is_agreed_once_one_has_submitted(
    table: RatingTable, keyboard: Keyboard, in_use: InUse, evaluation: EvaluationId
) -> None:
    assert table.place(table.currentIndex()) is Place.AGREED

    keyboard.press("Down", "3", "N", "N")

    outcome = agreed_here(table, in_use, evaluation)
    assert outcome is not None
    assert (outcome.level, outcome.next_step) == (3, NextStep.ADJUST)
    rating = mine(in_use, evaluation, 1)
    assert rating is not None
    assert rating.level == 3


@pytest.mark.usefixtures("_both_have_rated")
def test_n_turns_through_everything_that_can_happen_next(
    table: RatingTable, keyboard: Keyboard, in_use: InUse, evaluation: EvaluationId
) -> None:
    keyboard.press("3")
    turned = []
    for _ in range(4):
        keyboard.press("N")
        outcome = agreed_here(table, in_use, evaluation)
        assert outcome is not None
        turned.append(outcome.next_step)

    assert turned == [NextStep.CONTINUE, NextStep.ADJUST, NextStep.END, NextStep.CONTINUE]
    assert row(table) == 0


@pytest.mark.usefixtures("_both_have_rated")
def test_nought_can_be_agreed_on_too(
    table: RatingTable, keyboard: Keyboard, in_use: InUse, evaluation: EvaluationId, qtbot: QtBot
) -> None:
    keyboard.press("0")
    keyboard.type("Lenge borte\n")
    qtbot.waitUntil(lambda: keyboard.focus is table)

    outcome = agreed_here(table, in_use, evaluation)
    assert outcome is not None
    assert (outcome.level, outcome.not_worked_on_reason) == (None, "Lenge borte")


@pytest.mark.usefixtures("_both_have_rated")
def test_a_note_on_what_is_agreed_is_its_comment(
    table: RatingTable, keyboard: Keyboard, in_use: InUse, evaluation: EvaluationId, qtbot: QtBot
) -> None:
    keyboard.press("3", "Return")
    keyboard.type("Vi så på lydopptaket\n")
    qtbot.waitUntil(lambda: keyboard.focus is table)

    outcome = agreed_here(table, in_use, evaluation)
    assert outcome is not None
    assert outcome.comment == "Vi så på lydopptaket"


def test_the_keys_move_to_what_is_agreed_on_the_same_goal_when_one_submits(
    table: RatingTable, keyboard: Keyboard, in_use: InUse, evaluation: EvaluationId, session: Session
) -> None:
    keyboard.press("1", "Down", "1", "Down", "1", "Down", "1", "Up")

    session.run(evaluations.submit_ratings, evaluation, in_use.kari)

    assert table.place(table.currentIndex()) is Place.AGREED
    assert row(table) == 2


def test_left_and_right_go_between_ones_own_rating_and_what_is_agreed(table: RatingTable, keyboard: Keyboard) -> None:
    keyboard.press("Right")
    assert table.place(table.currentIndex()) is Place.AGREED

    keyboard.press("Left")
    assert table.place(table.currentIndex()) is Place.MINE


# Other ways


def test_a_click_on_a_segment_is_that_key(table: RatingTable, in_use: InUse, evaluation: EvaluationId) -> None:
    cell = table.visualRect(table.model().index(2, table.column(Place.MINE)))
    segment = (cell.width() - 16) / 5
    place = cell.center()
    place.setX(round(cell.left() + 8 + 2.5 * segment))

    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    rating = mine(in_use, evaluation, 2)
    assert rating is not None
    assert rating.level == 2


def test_the_ring_is_only_where_the_keyboard_is(table: RatingTable, keyboard: Keyboard) -> None:
    with_focus = colours_of(table)
    keyboard.press("Tab")

    ring = QColor(theme.current().colours.focus).rgb()
    assert ring in with_focus
    assert ring not in colours_of(table)


def colours_of(table: RatingTable) -> set[int]:
    image = table.viewport().grab().toImage()
    return {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}


def test_tab_leaves_the_table(table: RatingTable, keyboard: Keyboard) -> None:
    keyboard.press("Tab")

    assert keyboard.at == "Videre"
    assert row(table) == 0


def test_undo_keys_are_not_for_the_table(table: RatingTable, in_use: InUse, evaluation: EvaluationId) -> None:
    QTest.keyClick(table, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)

    assert mine(in_use, evaluation) is None


def jon_rates(session: Session, in_use: InUse, evaluation: EvaluationId) -> None:
    """Jon rates the first goal and submits, as an answer of his that is merged would."""
    with acting_as(in_use.vault, in_use.jon):
        evaluations.rate_goal(in_use.vault, evaluation, in_use.goal_ids[0], in_use.jon, level=Level(2))
        changed = evaluations.submit_ratings(in_use.vault, evaluation, in_use.jon)
    session.workspace._publish(changed)
    assert in_use.evaluation(evaluation).hidden(in_use.goal_ids[0]) == (in_use.jon,)


def test_a_rating_elsewhere_does_not_move_the_place(
    table: RatingTable, keyboard: Keyboard, in_use: InUse, evaluation: EvaluationId, session: Session
) -> None:
    keyboard.press("Down", "Down")

    jon_rates(session, in_use, evaluation)

    assert row(table) == 2
    assert keyboard.focus is table


def test_a_rating_elsewhere_does_not_touch_a_note_being_written(
    table: RatingTable, keyboard: Keyboard, in_use: InUse, evaluation: EvaluationId, session: Session, qtbot: QtBot
) -> None:
    keyboard.press("3", "Return")
    keyboard.type("Leste se")

    jon_rates(session, in_use, evaluation)
    keyboard.type("lv\n")
    qtbot.waitUntil(lambda: keyboard.focus is table)

    rating = mine(in_use, evaluation)
    assert rating is not None
    assert rating.note == "Leste selv"


def test_a_cell_tells_a_screen_reader_the_level_in_words(table: RatingTable, keyboard: Keyboard) -> None:
    index = table.model().index(0, table.column(Place.MINE))
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "ikke vurdert"

    keyboard.press("4")

    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Selvstendig"
    assert index.data(SAID).level == 4


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told beside what the keyboard goes to."""
    heard: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return heard


@pytest.mark.usefixtures("table")
def test_a_screen_reader_is_told_what_each_key_has_made_of_the_goal(keyboard: Keyboard, told: list[str]) -> None:
    keyboard.press("3", "F", "O", "7")

    assert told == ["Litt støtte", "Litt støtte, i flere situasjoner", "observert"]


@pytest.mark.usefixtures("_both_have_rated", "table")
def test_a_screen_reader_is_told_what_is_agreed_and_what_happens_next(keyboard: Keyboard, told: list[str]) -> None:
    keyboard.press("2", "N")

    assert told == ["Mye støtte", "videreføres"]


def test_the_year_shows_the_first_round_beside_it(in_use: InUse, session: Session, qtbot: QtBot) -> None:
    in_use.finalised(Round.MIDYEAR, 2)
    in_use.open(Round.ANNUAL)
    view = EvaluationView(session)
    table = RatingTable()
    qtbot.addWidget(table)
    table.show_view(view)

    view.show(Round.ANNUAL)

    assert Place.MIDYEAR in table.rating_model.places
    assert table.model().index(0, table.column(Place.MIDYEAR)).data() == "Mye støtte"
