"""Samtaler by keyboard: ten pupils in under a minute, dates in place, and lists that lead to the row."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ioplab.domain.ids import PlanId, PupilId
from ioplab.domain.plan import Conversation
from ioplab.domain.talks import TalkStatus
from ioplab.domain.vocabulary import ConversationKind, Stage
from ioplab.operations import plans, pupils
from ioplab.storage.vault import Vault
from ioplab.ui import messages
from ioplab.ui.main_window import MainWindow
from ioplab.ui.pages.pupil import PupilPage
from ioplab.ui.pages.talks import TalksPage
from ioplab.ui.workplace import Workplace
from tests.support.screens import Keyboard
from tests.support.vaults import YEAR, InUse

TODAY = date(2026, 8, 20)
MINUTE_OF_KEYS = 60 * 2
"""Keys in a minute at two a second."""


@pytest.fixture
def page(workplace: Workplace) -> TalksPage:
    """Ten pupils, none of them invited to anything."""
    for number in range(9):
        pupil = PupilId(f"elev-{number}")
        workplace.session.run(pupils.add_pupil, given_name=f"Elev {number}", pupil_id=pupil)
        workplace.session.run(plans.start_plan, pupil, YEAR, plan_id=PlanId(f"plan-{number}"))
    made = workplace.go("talks")
    assert isinstance(made, TalksPage)
    return made


def says(page: TalksPage) -> str:
    notice = page.notice()
    return notice.text() if notice and notice.isVisible() else ""


def stored(in_use: InUse, kind: ConversationKind, stage: Stage | None) -> list[Conversation]:
    return [one for one in in_use.plan.conversations if (one.kind, one.stage) == (kind, stage)]


def settle() -> None:
    """Let a cell that Enter has left be stored, which Qt does a moment later."""
    QApplication.processEvents()


def invited(page: TalksPage) -> int:
    return sum(row.talk.status is TalkStatus.WAITING for row in page.view.all)


def test_ten_pupils_are_invited_in_three_keys(page: TalksPage, keyboard: Keyboard) -> None:
    assert page.ui.dueCardTitle.text() == "Skal inviteres nå: 20"

    keyboard.press("Alt+V")
    assert page.ui.inviteButton.text() == "&Invitert i dag (20)"
    keyboard.press("Alt+I")

    assert invited(page) == 20
    assert page.ui.dueCardTitle.text() == "Skal inviteres nå: 0"
    assert page.ui.waitingCardTitle.text() == "Har ikke svart: 20"
    assert says(page) == "✓ 20 samtaler er skrevet som invitert i dag. Ctrl+Z angrer."


def test_ten_guardians_are_invited_and_answer_in_less_than_a_minute_of_keys(page: TalksPage, keyboard: Keyboard) -> None:
    presses = 0

    def press(*keys: str) -> None:
        nonlocal presses
        presses += len(keys)
        keyboard.press(*keys)

    page.ui.kindCombo.setFocus()
    press("Down", "Down", "Tab", "Down", "Tab", "Tab", "Tab")
    assert keyboard.at == "Samtaler"
    assert len(page.view.rows) == 10
    press("Ctrl+A", "Alt+I")
    press("Home", *["Right"] * 5)
    for _ in range(10):
        keyboard.type("1.9.26")
        presses += len("1.9.26")
        press("Return")
        settle()
        press("Down")

    assert [row.talk.held_on for row in page.view.rows] == [date(2026, 9, 1)] * 10
    assert [row.talk.invited_on for row in page.view.rows] == [TODAY] * 10
    assert presses <= MINUTE_OF_KEYS


def test_one_undo_takes_back_all_invitations(page: TalksPage, keyboard: Keyboard) -> None:
    keyboard.press("Alt+V", "Alt+I", "Ctrl+Z")

    assert invited(page) == 0
    assert page.ui.dueCardTitle.text() == "Skal inviteres nå: 20"


def test_shift_selects_several(page: TalksPage, keyboard: Keyboard) -> None:
    keyboard.press("Shift+Down", "Shift+Down", "Alt+I")

    assert invited(page) == 3


@pytest.mark.usefixtures("page")
def test_a_date_is_written_in_its_place(keyboard: Keyboard, in_use: InUse) -> None:
    keyboard.press("Home", *["Right"] * 4, "Return")
    keyboard.type("18.8.2026")
    keyboard.press("Return")
    settle()

    (talk,) = stored(in_use, ConversationKind.GUARDIAN, Stage.GOAL_SELECTION)
    assert talk.invited_on == date(2026, 8, 18)


def test_what_is_no_date_is_told_and_not_stored(page: TalksPage, keyboard: Keyboard, in_use: InUse) -> None:
    keyboard.press("Home", *["Right"] * 4, "Return")
    keyboard.type("i går")
    keyboard.press("Return")
    settle()

    assert "ingen dato" in says(page)
    assert in_use.plan.conversations == ()


@pytest.mark.usefixtures("page")
def test_a_date_being_written_is_stored_before_another_place_is_shown(keyboard: Keyboard, in_use: InUse) -> None:
    keyboard.press("Home", *["Right"] * 4, "Return")
    keyboard.type("18.8.2026")
    keyboard.press("Ctrl+1")

    assert stored(in_use, ConversationKind.GUARDIAN, Stage.GOAL_SELECTION)[0].invited_on == date(2026, 8, 18)


def test_enter_in_a_list_goes_to_the_row_where_the_date_is_written(page: TalksPage, keyboard: Keyboard) -> None:
    keyboard.press("Alt+V", "Alt+I")
    page.ui.allButton.click()
    keyboard.tab_to("Har ikke svart")
    keyboard.press("Down", "Return")

    index = page.ui.talkTable.currentIndex()
    row = page.view.rows[index.row()]
    assert row.key == page.view.waiting[1].key
    assert page.ui.talkTable.model().headerData(index.column(), Qt.Orientation.Horizontal) == "Holdt"
    assert keyboard.at == "Samtaler"


def test_a_click_in_a_list_does_too(page: TalksPage) -> None:
    where = page.ui.dueList.visualItemRect(page.ui.dueList.item(1)).center()

    QTest.mouseClick(page.ui.dueList.viewport(), Qt.MouseButton.LeftButton, pos=where)

    assert page.view.rows[page.ui.talkTable.currentIndex().row()].key == page.view.due[1].key


def test_enter_on_a_name_goes_to_the_pupil(page: TalksPage, workplace: Workplace, keyboard: Keyboard) -> None:
    keyboard.press("Home", "Return")

    assert isinstance(workplace.page, PupilPage)
    assert workplace.session.pupil == page.view.rows[0].pupil.id


def test_choices_that_leave_nothing_say_how_to_see_all_again(page: TalksPage, keyboard: Keyboard) -> None:
    keyboard.tab_to("Status")
    keyboard.choose("holdt")

    assert page.view.rows == []
    assert page.ui.emptyLabel.isVisible()
    assert not page.ui.talkTable.isVisible()
    keyboard.press("Alt+L")
    assert len(page.view.rows) == 70
    assert keyboard.at == "Samtaler"


def test_nothing_selected_to_invite_says_what_to_do(page: TalksPage, keyboard: Keyboard) -> None:
    keyboard.press("Alt+V", "Alt+I", "Alt+I")

    assert says(page) == "! Velg først samtaler som ikke er invitert."
    assert page.ui.inviteButton.text() == "&Invitert i dag"


def test_another_school_year_has_other_talks(page: TalksPage, workplace: Workplace) -> None:
    workplace.session.choose_year(YEAR.next)

    assert page.view.rows == []
    assert "Elever" in page.ui.emptyLabel.text()


def test_all_the_example_schools_talks_are_shown(window: MainWindow, example: Vault) -> None:
    window.show_vault(example, remember=False)
    assert window.workplace is not None
    page = window.workplace.go("talks")
    assert isinstance(page, TalksPage)

    assert len(page.view.rows) >= 7 * len(window.workplace.session.workspace.pupils()) - 3
    assert page.view.waiting


def test_letters_are_written_for_those_chosen_and_they_are_invited_by_it(
    page: TalksPage, in_use: InUse, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(messages.ask, "folder", lambda *_: tmp_path)
    page.view.narrow(kind=ConversationKind.GUARDIAN, pupil=in_use.pupil_id)
    row = next(row for row in page.view.rows if row.talk.status is TalkStatus.NOT_INVITED)
    page.ui.talkTable.selectRow(page.view.place_of(row))

    page.ui.letterButton.click()
    qtbot.waitUntil(lambda: not page.view.letters.is_busy)

    (letter,) = tmp_path.glob("*.pdf")
    assert letter.name.startswith("invitasjon-2026-27-")
    assert "Emil" not in letter.name
    assert "Emil" in "".join(one.extract_text() for one in PdfReader(letter).pages)
    talk = next(one for one in in_use.plan.conversations if one.id.startswith(letter.stem.rpartition("-")[2]))
    assert talk.invited_on == TODAY
    assert in_use.vault.doings([in_use.plan_id], at_most=1)[0].operation == "make_document_invitation"


def test_colleagues_and_talks_that_were_held_get_no_letter(page: TalksPage) -> None:
    page.view.show_all()
    letters = page.view.can_get_letters(page.view.rows)

    assert {row.talk.kind for row in letters} == {ConversationKind.PUPIL, ConversationKind.GUARDIAN}
    assert TalkStatus.HELD not in {row.talk.status for row in letters}


def test_without_anybody_chosen_it_says_what_to_choose(page: TalksPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(messages.ask, "folder", lambda *_: pytest.fail("nothing to ask about"))
    page.ui.talkTable.clearSelection()

    page.ui.letterButton.click()

    assert "Velg først samtaler" in says(page)
