"""Vurdering: rating, agreeing, finalising, and the words about a round."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from ioplab.domain.ids import PupilId, StaffId
from ioplab.domain.vocabulary import Round, Stage
from ioplab.operations import plans, pupils
from ioplab.ui.pages.evaluation import EvaluationPage
from ioplab.ui.workplace import Workplace
from tests.support import screens
from tests.support.screens import PATIENCE, Keyboard
from tests.support.vaults import YEAR, InUse


@pytest.fixture
def page(workplace: Workplace) -> EvaluationPage:
    """Emil's first round, not begun."""
    made = workplace.go("evaluation")
    assert isinstance(made, EvaluationPage)
    return made


def says(page: EvaluationPage) -> str:
    notice = page.notice()
    return notice.text() if notice and notice.isVisible() else ""


def voice(in_use: InUse, stage: Stage) -> str | None:
    found = in_use.plan.voice(stage)
    return found.text if found else None


def rates_all(page: EvaluationPage, in_use: InUse, staff: StaffId, level: int) -> None:
    """Somebody else, at another time."""
    assert page.view.evaluation is not None
    in_use.rate_all(page.view.evaluation.id, staff, level)
    page.session.workspace._pupils.clear()
    page.view.refresh()


def test_the_keyboard_is_where_work_begins(page: EvaluationPage, keyboard: Keyboard) -> None:
    assert keyboard.at == "Start halvårsevalueringen"
    assert not page.ui.keysLabel.isVisible()

    keyboard.press("Space")

    assert keyboard.at == "Mål og vurderinger"
    assert page.view.evaluation is not None


def test_a_pupil_with_four_goals_is_rated_with_eight_keys_and_submitted_with_one(
    page: EvaluationPage, keyboard: Keyboard, in_use: InUse
) -> None:
    keyboard.press("Space", "2", "Down", "3", "Down", "3", "Down", "4", "Ctrl+Return")

    assert says(page) == "✓ Alle vurderingene dine er levert."
    ratings = in_use.plan.evaluations[0].ratings
    assert [one.level for one in ratings] == [2, 3, 3, 4]
    assert all(one.submitted_at for one in ratings)


def test_a_round_is_carried_through_from_the_keyboard(page: EvaluationPage, keyboard: Keyboard, in_use: InUse) -> None:
    keyboard.press("Space", *["3", "Down"] * 4, "Ctrl+Return")
    rates_all(page, in_use, in_use.jon, 3)
    assert page.ui.mainButton.text() == "&Godta 4 like"

    keyboard.press("Ctrl+Return")
    keyboard.push("Skriv elevens stemme")
    keyboard.fill_in("Hva sier eleven selv?", "Jeg leser nesten alene")
    keyboard.fill_in("Hvordan spurte dere?", "Samtale")
    keyboard.fill_in("Hva førte det til?", "Flere togbøker")
    keyboard.press("Ctrl+Return")

    assert in_use.plan.evaluations[0].is_finalised
    assert says(page) == "✓ Evalueringen er fullført."
    assert not page.ui.mainButton.isVisible()


def test_finalising_without_the_pupils_voice_says_what_is_missing(
    page: EvaluationPage, keyboard: Keyboard, in_use: InUse
) -> None:
    keyboard.press("Space", *["3", "Down"] * 4, "Ctrl+Return")
    rates_all(page, in_use, in_use.jon, 3)

    keyboard.press("Ctrl+Return", "Ctrl+Return")

    assert "stemme" in says(page)
    assert not in_use.plan.evaluations[0].is_finalised


def test_the_pupils_words_belong_to_the_round_they_were_typed_in(page: EvaluationPage, keyboard: Keyboard, in_use: InUse) -> None:
    keyboard.press("Space")
    keyboard.push("Skriv elevens stemme")
    keyboard.fill_in("Hva sier eleven selv?", "Til jul leste jeg")

    page.show_round(Round.ANNUAL)
    page.view.act()
    assert page.ui.voiceEdit.toPlainText() == ""
    page.ui.voiceEdit.setFocus()
    keyboard.type("Til sommeren leser jeg")
    page.show_round(Round.MIDYEAR)

    assert page.ui.voiceEdit.toPlainText() == "Til jul leste jeg"
    assert voice(in_use, Stage.MIDYEAR) == "Til jul leste jeg"
    assert voice(in_use, Stage.ANNUAL) == "Til sommeren leser jeg"


def test_the_pupils_words_belong_to_the_pupil_they_were_typed_about(
    page: EvaluationPage, workplace: Workplace, keyboard: Keyboard, in_use: InUse
) -> None:
    live = PupilId("live")
    workplace.session.run(pupils.add_pupil, given_name="Live", pupil_id=live)
    workplace.session.run(plans.start_plan, live, YEAR)
    keyboard.press("Space")
    keyboard.push("Skriv elevens stemme")
    keyboard.fill_in("Hva sier eleven selv?", "Jeg heter Emil")

    workplace.session.choose_pupil(live)

    assert voice(in_use, Stage.MIDYEAR) == "Jeg heter Emil"
    other = workplace.session.workspace.plan(live)
    assert other is not None
    assert other.voice(Stage.MIDYEAR) is None
    assert "tatt i bruk" in page.ui.emptyLabel.text()


def test_the_overview_is_asked_for_in_the_annual_round_only(page: EvaluationPage, keyboard: Keyboard) -> None:
    keyboard.press("Space")
    keyboard.push("Skriv elevens stemme")
    assert not page.ui.overviewEdit.isVisible()

    keyboard.choose_in("Evaluering", "Årsevaluering")
    page.view.act()

    assert page.ui.overviewEdit.isVisible()
    assert page.ui.titleLabel.text() == "Årsevaluering"


def test_those_waited_for_are_named_and_can_be_excused(page: EvaluationPage, keyboard: Keyboard, in_use: InUse) -> None:
    keyboard.press("Space")
    assert "Jon Eksempel" in page.ui.waitingLabel.text()

    keyboard.push("Ikke relevant")
    assert "grunn" in says(page)
    keyboard.fill_in("Grunn til at personen ikke skal vurdere", "Permisjon")
    keyboard.push("Ikke relevant")

    assert not page.ui.waitingCard.isVisible()
    assert [one.reason for one in in_use.plan.evaluations[0].not_rating] == ["Permisjon"]
    assert page.ui.waitingReasonEdit.text() == ""
    assert keyboard.at == "Mål og vurderinger"


@pytest.mark.usefixtures("page")
def test_a_submitted_rating_can_be_corrected_by_undoing(workplace: Workplace, keyboard: Keyboard, in_use: InUse) -> None:
    keyboard.press("Space", *["3", "Down"] * 4, "Ctrl+Return")

    workplace.undo()
    keyboard.press("Ctrl+Home", "1")

    assert in_use.plan.evaluations[0].ratings[0].level == 1


def test_rating_feels_instant_and_saves_each_key(page: EvaluationPage, keyboard: Keyboard, in_use: InUse, qtbot: QtBot) -> None:
    keyboard.press("Space", "4")

    qtbot.waitUntil(lambda: page.view.rows[0].mine is not None, timeout=PATIENCE)
    assert in_use.plan.evaluations[0].ratings[0].level == 4


def test_the_heads_facts_follow_the_keys(page: EvaluationPage, keyboard: Keyboard) -> None:
    keyboard.press("Space", "4", "Down", "3")

    assert "2 av 4 vurdert av deg" in page.ui.factsLabel.text()


# Little room


@pytest.fixture
def small(page: EvaluationPage, workplace: Workplace, keyboard: Keyboard, qtbot: QtBot) -> EvaluationPage:
    """The round begun, on the smallest screen."""
    keyboard.press("Space")
    window = workplace.window()
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: page.is_narrow, timeout=PATIENCE)
    return page


def test_with_much_room_the_words_about_the_round_are_just_there(
    page: EvaluationPage, workplace: Workplace, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.press("Space")
    workplace.window().resize(1600, 1000)
    qtbot.waitUntil(lambda: not page.is_low, timeout=PATIENCE)

    assert page.ui.wordsForm.isVisible()
    assert not page.ui.wordsButton.isVisible()
    assert not page.ui.goalLabel.isVisible()


def test_with_little_room_the_words_come_when_asked_for(small: EvaluationPage, keyboard: Keyboard, in_use: InUse) -> None:
    assert not small.ui.wordsForm.isVisible()

    keyboard.push("Skriv elevens stemme")
    assert keyboard.at == "Hva sier eleven selv?"
    keyboard.type("Jeg leser nesten alene")
    keyboard.push("Skjul elevens stemme")

    assert not small.ui.wordsForm.isVisible()
    assert voice(in_use, Stage.MIDYEAR) == "Jeg leser nesten alene"


def test_with_little_room_five_goals_are_seen_at_once(small: EvaluationPage) -> None:
    table = small.ui.ratingTable
    heights = table.verticalHeader().defaultSectionSize()

    assert table.viewport().height() >= 5 * heights


def test_with_large_text_the_goal_that_the_keys_are_at_is_said_above_the_table(
    small: EvaluationPage, keyboard: Keyboard, in_use: InUse, workplace: Workplace
) -> None:
    screens.look(scale=2.0)
    workplace.fit()
    keyboard.tab_to("Mål og vurderinger")
    keyboard.press("Down")
    table = small.ui.ratingTable
    table.horizontalScrollBar().setValue(table.horizontalScrollBar().maximum())

    assert table.hides_goal
    assert small.ui.goalLabel.isVisible()
    words = small.ui.goalLabel.text()
    assert words.startswith("Mål 2 av 4")
    assert words.endswith(next(goal.text for goal in in_use.plan.goals() if goal.id == in_use.goal_ids[1]))
