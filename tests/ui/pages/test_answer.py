"""Answering a request at the keyboard: goals rated with one key each, observations, goals proposed, and no others' keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ioplab.domain.vocabulary import ContributionKind
from ioplab.errors import UserError
from ioplab.exchange.contribution_file import RequestFile
from ioplab.operations import answering
from ioplab.operations.answering import OpenRequest
from ioplab.ui.main_window import MainWindow
from ioplab.ui.pages.answer import AnswerPage
from ioplab.ui.viewmodels.rating_rows import Place
from tests.support import screens
from tests.support.contributions import a_request
from tests.support.screens import PATIENCE, Keyboard
from tests.support.vaults import Clock, CountedIds

Opens = Callable[..., AnswerPage]


@pytest.fixture
def opens(window: MainWindow, clock: Clock, tmp_path: Path) -> Opens:
    """Gives the window to somebody who answers."""
    ids = CountedIds(970_000)

    def opens(file: RequestFile | None = None) -> AnswerPage:
        window.show_answer(OpenRequest(file or a_request(), drafts=tmp_path, now=clock, new_id=ids))
        assert window.answer_page is not None
        return window.answer_page

    return opens


@pytest.fixture
def page(opens: Opens) -> AnswerPage:
    return opens()


def levels(page: AnswerPage) -> list[int | None]:
    return [row.mine.level if row.mine else None for row in page.view.rows]


# Rating


def test_one_key_for_each_goal(page: AnswerPage, keyboard: Keyboard) -> None:
    keyboard.press("3", "4")

    assert levels(page) == [3, 4]
    assert page.ui.savedLabel.text() == "✓ Lagret 10:42 · 2 av 2 mål vurdert"


def test_what_is_needed_to_rate_is_in_sight(page: AnswerPage) -> None:
    told = page.ui.detailsText.toPlainText()
    assert "Målet er nådd når: Høyst to feil" in told
    assert "Slik ser vi det: Hør ved frokost" in told
    assert "Mestrer med mye støtte: " in page.ui.levelsText.toPlainText()


def test_a_note_and_the_grounds_by_key(page: AnswerPage, keyboard: Keyboard, qtbot: QtBot) -> None:
    keyboard.press("3", "Up", "F", "E", "Return")
    keyboard.type("Leste menyen\n")
    qtbot.waitUntil(lambda: keyboard.at == "Mål og vurderinger", timeout=PATIENCE)

    assert dict(page.view.details(0))["Du"] == "Litt støtte · i flere situasjoner · elevarbeid · Leste menyen"


@pytest.mark.parametrize("key", ["Left", "Right", "N", "S", "D"])
def test_keys_about_what_the_team_agrees_do_nothing(page: AnswerPage, keyboard: Keyboard, key: str) -> None:
    keyboard.press("3", key)

    assert (levels(page), keyboard.at) == ([3, None], "Mål og vurderinger")
    assert page.ui.ratingTable.currentIndex().row() == 1


def test_only_ones_own_columns_are_there(page: AnswerPage) -> None:
    assert page.ui.ratingTable.rating_model.places == [Place.SUBJECT, Place.GOAL, Place.MINE, Place.NOTE]


def test_undo_and_redo_by_key_also_from_within_a_field(page: AnswerPage, keyboard: Keyboard) -> None:
    keyboard.press("3", "Ctrl+Z")
    assert levels(page) == [None, None]
    keyboard.press("Ctrl+Y")
    assert levels(page) == [3, None]

    keyboard.fill_in("Hva så du?", "Leste menyen")
    keyboard.press("Ctrl+Z")
    assert page.view.observations() == []
    assert page.ui.noteEdit.toPlainText() == ""


# Observing


def test_what_is_half_written_is_kept_when_the_goal_is_left_and_when_the_page_is(
    page: AnswerPage, opens: Opens, keyboard: Keyboard
) -> None:
    keyboard.fill_in("Hva så du?", "Leste menyen")
    page.ui.ratingTable.setFocus()
    keyboard.press("Down")
    assert (page.ui.noteEdit.toPlainText(), page.ui.observationList.isVisible()) == ("", False)

    keyboard.fill_in("Hva så du?", "Skrev navnet sitt")
    page.ui.closeButton.click()

    again = opens()
    assert [len(again.view.observations()), again.ui.observationList.count()] == [1, 1]
    again.view.show_goal(again.view.goal_id(1))
    assert [words for _, words in again.view.observations()] == ["20. nov: Skrev navnet sitt"]


def test_another_observation_of_the_same_goal_and_one_taken_out(page: AnswerPage, keyboard: Keyboard) -> None:
    keyboard.fill_in("Hva så du?", "Leste menyen")
    page.flush()
    keyboard.push("Skriv en til")
    assert keyboard.at == "Hva så du?"
    keyboard.type("Leste skiltet")
    page.flush()
    assert page.ui.observationList.count() == 2

    keyboard.push("Ta bort")

    assert [words for _, words in page.view.observations()] == ["20. nov: Leste menyen"]
    assert keyboard.at == "Hva så du?"


def test_an_observation_is_taken_up_again_from_the_list(page: AnswerPage, keyboard: Keyboard) -> None:
    keyboard.fill_in("Hva så du?", "Leste menyen")
    page.flush()
    keyboard.push("Skriv en til")

    page.ui.observationList.setFocus()
    page.ui.observationList.setCurrentRow(0)
    keyboard.press("Return")

    assert page.ui.noteEdit.toPlainText() == "Leste menyen"
    keyboard.write("Leste hele menyen")
    page.flush()
    assert [words for _, words in page.view.observations()] == ["20. nov: Leste hele menyen"]


# Goals


def test_a_goal_may_be_proposed_with_the_hints_of_goal_selection(page: AnswerPage, keyboard: Keyboard) -> None:
    assert not page.ui.proposalCard.isVisible()

    keyboard.press("Alt+F")
    assert keyboard.at == "Mål: hva gjør eleven?"
    keyboard.type("Blir flinkere til å lese")
    page.flush()

    assert "verb" in page.ui.textEdit.accessibleDescription()
    assert page.ui.proposalList.item(0).text() == "Norsk: Blir flinkere til å lese"


def test_asked_to_write_goals_one_begins_with_the_first_word_and_sees_what_is_there(opens: Opens, keyboard: Keyboard) -> None:
    page = opens(a_request(kind=ContributionKind.GOALS, round=None, scale=None))
    assert keyboard.at == "Mål: hva gjør eleven?"
    assert page.ui.existingList.item(0).text() == "Norsk: Leser en kjent tekst høyt"
    assert not page.ui.ratingTable.isVisible()

    keyboard.type("Leser skilt")
    keyboard.press("Alt+Y")
    keyboard.type("Leser menyen")
    page.flush()
    assert [words for _, words in page.view.proposals] == ["Norsk: Leser skilt", "Norsk: Leser menyen"]


# Leaving


def test_closing_the_program_keeps_what_is_half_written(
    page: AnswerPage, window: MainWindow, opens: Opens, keyboard: Keyboard
) -> None:
    keyboard.fill_in("Hva så du?", "Leste menyen")
    assert page.autosave.is_pending

    window.close()

    assert [words for _, words in opens().view.observations()] == ["20. nov: Leste menyen"]


def test_closing_says_how_one_goes_on(page: AnswerPage, window: MainWindow) -> None:
    page.ui.closeButton.click()

    assert "de samme ordene" in window.unlock_page.ui.notice.text()
    assert window.answer_page is None


def test_a_draft_that_is_damaged_is_told(opens: Opens, tmp_path: Path) -> None:
    (tmp_path / f"{a_request().request}.utkast").write_bytes(b"noe annet")

    page = opens()

    assert page.ui.notice.text().startswith("! Utkastet er skadet")


def test_nobodys_name_stands_in_the_title_of_the_window(opens: Opens, window: MainWindow) -> None:
    opens()

    assert window.windowTitle() == "ioplab"


def test_larger_text_suits_the_page(page: AnswerPage, window: MainWindow) -> None:
    before = page.ui.ratingTable.minimumHeight()

    window.scale_text(2.0)

    assert page.ui.ratingTable.minimumHeight() == 2 * before
    screens.look()


def test_nobody_leaves_what_could_not_be_kept(page: AnswerPage, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise UserError("Disken er full.")

    page.ui.noteEdit.setPlainText("Leste hele boka")
    with monkeypatch.context() as patch:
        patch.setattr(answering, "write_whole", full)
        page.ui.closeButton.click()
    assert window.answer_page is page
    assert "Disken er full" in page.ui.notice.text()
    assert page.ui.noteEdit.toPlainText() == "Leste hele boka"

    page.ui.closeButton.click()

    assert window.answer_page is None


def test_half_a_date_is_told_before_one_leaves(page: AnswerPage, window: MainWindow) -> None:
    page.ui.seenEdit.setText("13.")
    page.ui.closeButton.click()

    assert window.answer_page is page
    assert "15.01.2027" in page.ui.notice.text()


def test_closing_the_program_on_a_full_disk_tells_first_what_would_be_lost(
    page: AnswerPage, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise UserError("Disken er full.")

    page.ui.noteEdit.setPlainText("Leste hele boka")
    with monkeypatch.context() as patch:
        patch.setattr(answering, "write_whole", full)
        assert not window.close()
        assert window.isVisible()
        assert "Lukk en gang til" in page.ui.notice.text()
        assert page.ui.noteEdit.toPlainText() == "Leste hele boka"
        page.ui.noteEdit.setPlainText("Leste hele boka og mer")
        assert not window.close()  # what is new has not been told of
        assert window.close()


def test_what_was_told_of_when_closing_is_stored_when_there_is_room_again(
    page: AnswerPage, window: MainWindow, opens: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise UserError("Disken er full.")

    page.ui.noteEdit.setPlainText("Leste hele boka")
    with monkeypatch.context() as patch:
        patch.setattr(answering, "write_whole", full)
        window.close()
    window.close()

    assert [words for _, words in opens().view.observations()] == ["20. nov: Leste hele boka"]
