"""Places, undo from anywhere, the line that says what is saved."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from ioplab.domain.ids import PupilId
from ioplab.domain.vocabulary import Round
from ioplab.operations import people, pupils
from ioplab.ui.pages.collaboration import CollaborationPage
from ioplab.ui.pages.documents import DocumentsPage
from ioplab.ui.pages.evaluation import EvaluationPage
from ioplab.ui.pages.exporting import ExportPage
from ioplab.ui.pages.insight import InsightPage
from ioplab.ui.pages.leadership import LeadershipPage
from ioplab.ui.pages.overview import OverviewPage
from ioplab.ui.pages.pupil import PupilPage
from ioplab.ui.pages.settings import SettingsPage
from ioplab.ui.pages.talks import TalksPage
from ioplab.ui.workplace import Workplace
from tests.support.screens import Keyboard
from tests.support.vaults import InUse

PLACES = [
    OverviewPage,
    PupilPage,
    EvaluationPage,
    CollaborationPage,
    TalksPage,
    DocumentsPage,
    ExportPage,
    InsightPage,
    LeadershipPage,
    SettingsPage,
]


def place_marked(workplace: Workplace) -> str:
    item = workplace.ui.placeList.currentItem()
    return item.text() if item else ""


# Places


def test_control_and_a_number_goes_to_each_place(workplace: Workplace, keyboard: Keyboard) -> None:
    for number, page in enumerate(PLACES, start=1):
        keyboard.press(f"Ctrl+{number % 10}")

        assert type(workplace.page) is page
        assert workplace.ui.placeList.currentRow() == number - 1


def test_help_is_the_last_place_and_has_no_number(workplace: Workplace) -> None:
    places = workplace.ui.placeList

    assert places.count() == len(PLACES) + 1
    assert places.item(places.count() - 1).text() == "Hjelp"


def test_the_arrows_go_through_the_places_and_enter_goes_in(workplace: Workplace, keyboard: Keyboard) -> None:
    keyboard.tab_to("Steder")

    keyboard.press("Down", "Down")
    assert place_marked(workplace) == "Vurdering"
    assert isinstance(workplace.page, EvaluationPage)
    assert keyboard.at == "Steder"

    keyboard.press("Return")
    assert keyboard.at.startswith("Start")


def test_a_click_on_a_place_goes_in(workplace: Workplace, keyboard: Keyboard) -> None:
    places = workplace.ui.placeList
    where = places.visualItemRect(places.item(1)).center()

    QTest.mouseClick(places.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)

    assert isinstance(workplace.page, PupilPage)
    assert keyboard.at == "Steg"


def test_a_place_is_as_it_was_left(workplace: Workplace, keyboard: Keyboard) -> None:
    keyboard.press("Ctrl+2", "Down", "Down")

    keyboard.press("Ctrl+1", "Ctrl+2")

    assert isinstance(workplace.page, PupilPage)
    assert workplace.page.step.value == 3


def test_enter_on_a_pupil_goes_to_the_plan(workplace: Workplace, keyboard: Keyboard) -> None:
    assert keyboard.at == "Mine elever"

    keyboard.press("Return")

    assert isinstance(workplace.page, PupilPage)
    assert workplace.page.ui.titleLabel.text() == "Emil"


def test_a_round_is_reached_from_its_step(workplace: Workplace, keyboard: Keyboard) -> None:
    keyboard.press("Ctrl+2", "End", "Up", "Alt+G")

    assert isinstance(workplace.page, EvaluationPage)
    assert workplace.page.view.kind is Round.ANNUAL


# Saving and undoing


def test_the_status_line_says_when_it_was_saved(workplace: Workplace, in_use: InUse) -> None:
    assert workplace.ui.savedLabel.text() == "✓ Alt er lagret"

    workplace.session.run(pupils.edit_pupil, in_use.pupil_id, class_name="5B")

    assert workplace.ui.savedLabel.text() == "✓ Lagret 10:00"
    assert workplace.ui.savedLabel.accessibleName() == workplace.ui.savedLabel.text()


def test_what_is_being_typed_is_stored_before_another_place_is_shown(
    workplace: Workplace, keyboard: Keyboard, in_use: InUse
) -> None:
    keyboard.press("Ctrl+2", "Down")
    keyboard.fill_in("Språk og tolk", "Nordsamisk")

    keyboard.press("Ctrl+1")

    assert isinstance(workplace.page, OverviewPage)
    assert in_use.pupil.language_note == "Nordsamisk"


def test_the_last_thing_done_is_undone_from_another_page_and_done_again(
    workplace: Workplace, keyboard: Keyboard, in_use: InUse
) -> None:
    workplace.session.run(pupils.edit_pupil, in_use.pupil_id, class_name="5B")
    keyboard.press("Ctrl+8", "Tab")

    keyboard.press("Ctrl+Z")
    undone = in_use.pupil.class_name
    keyboard.press("Ctrl+Y")

    assert (undone, in_use.pupil.class_name) == (None, "5B")


@pytest.mark.parametrize("field", ["Etternavn", "Hva får eleven til", "Begynte på skolen"])
def test_undo_works_across_fields_also_from_within_one(
    workplace: Workplace, keyboard: Keyboard, in_use: InUse, field: str
) -> None:
    workplace.session.run(pupils.edit_pupil, in_use.pupil_id, class_name="5B")
    keyboard.press("Ctrl+2", "Down")
    keyboard.tab_to(field)

    keyboard.press("Ctrl+Z")
    undone = in_use.pupil.class_name
    keyboard.press("Ctrl+Y")

    assert (undone, in_use.pupil.class_name) == (None, "5B")


@pytest.mark.parametrize("field", ["Etternavn", "Hva får eleven til"])
def test_what_is_being_typed_is_what_undo_takes_back_first(
    workplace: Workplace, keyboard: Keyboard, in_use: InUse, field: str
) -> None:
    workplace.session.run(pupils.edit_pupil, in_use.pupil_id, strengths="Glad i kart", family_name="Glad i kart")
    keyboard.press("Ctrl+2", "Down")
    keyboard.fill_in(field, "Glad i tog")

    keyboard.press("Ctrl+Z")
    undone = shown(keyboard)
    keyboard.press("Ctrl+Y")

    assert (undone, shown(keyboard)) == ("Glad i kart", "Glad i tog")
    assert "Glad i tog" in (in_use.pupil.strengths, in_use.pupil.family_name)


def shown(keyboard: Keyboard) -> str:
    """What stands in the field that has the focus."""
    field = keyboard.focus
    assert isinstance(field, QLineEdit | QPlainTextEdit)
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def test_undo_in_a_field_that_stores_nothing_is_the_fields_own(workplace: Workplace, keyboard: Keyboard, in_use: InUse) -> None:
    workplace.session.run(pupils.edit_pupil, in_use.pupil_id, class_name="5B")
    keyboard.fill_in("Finn elev eller klasse", "Emil")

    keyboard.press("Ctrl+Z")

    assert shown(keyboard) == ""
    assert in_use.pupil.class_name == "5B"


def test_undo_with_nothing_to_undo_says_so(workplace: Workplace, keyboard: Keyboard) -> None:
    keyboard.press("Ctrl+Z")

    assert workplace.ui.hintLabel.text() == "Ingenting å angre"
    assert not workplace.ui.undoButton.isEnabled()


def test_undo_stays_silent_about_what_was_done_in_another_sitting(workplace: Workplace, in_use: InUse) -> None:
    workplace.undo()

    assert in_use.plan.team


# Trouble


def test_trouble_is_said_on_the_page_in_front_and_goes_with_the_next_change(
    workplace: Workplace, keyboard: Keyboard, in_use: InUse
) -> None:
    keyboard.press("Ctrl+2")
    workplace.session.trouble.emit("Noe er galt.")
    notice = workplace.page.notice()
    assert notice is not None
    assert notice.text() == "! Noe er galt."

    workplace.session.run(pupils.edit_pupil, in_use.pupil_id, class_name="5B")

    assert not notice.isVisible()


def test_trouble_does_not_follow_along_to_another_place(workplace: Workplace, keyboard: Keyboard) -> None:
    keyboard.press("Ctrl+2")
    workplace.session.trouble.emit("Noe er galt.")

    keyboard.press("Ctrl+1", "Ctrl+2")

    notice = workplace.page.notice()
    assert notice is not None
    assert not notice.isVisible()


def test_good_news_is_said_where_trouble_is(workplace: Workplace) -> None:
    workplace.session.done.emit("Filen er lagret.")

    notice = workplace.page.notice() or workplace.ui.notice
    assert notice.text() == "✓ Filen er lagret."


# Who sits here


def test_who_sits_here_stands_in_the_corner(workplace: Workplace, in_use: InUse) -> None:
    assert workplace.ui.personLabel.text() == "Kari Eksempel\nkontaktlærer"

    workplace.session.run(people.edit_staff, in_use.kari, title="kontaktlærer 5.–7. trinn")

    assert workplace.ui.personLabel.text() == "Kari Eksempel\nkontaktlærer 5.–7. trinn"


def test_locking_is_asked_for_by_key_and_by_button(workplace: Workplace, keyboard: Keyboard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(workplace.lock_asked, timeout=1000):
        keyboard.press("Ctrl+L")
    with qtbot.waitSignal(workplace.lock_asked, timeout=1000):
        keyboard.push("Lås")


@pytest.mark.parametrize("place", range(1, 9))
def test_every_place_can_be_shown_for_a_pupil_who_has_just_been_removed(
    workplace: Workplace, keyboard: Keyboard, place: int
) -> None:
    live = PupilId("live")
    workplace.session.run(pupils.add_pupil, given_name="Live", pupil_id=live)
    workplace.go_to_pupil(live)
    keyboard.press(f"Ctrl+{place}")

    workplace.undo()
    keyboard.press("Ctrl+1", f"Ctrl+{place}")

    assert workplace.session.pupil != live
