"""Ctrl+N: an observation in a few keys from anywhere, without a mouse."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from ioplab.domain.ids import PupilId
from ioplab.domain.plan import Observation, Plan
from ioplab.operations import goals, people, pupils
from ioplab.storage.vault import Vault
from ioplab.ui import theme
from ioplab.ui.main_window import LEAST_SIZE, MainWindow
from ioplab.ui.pages.pupil import PupilPage
from ioplab.ui.session import Session
from ioplab.ui.widgets.development import DevelopmentBox
from ioplab.ui.widgets.quick_note import QuickNote
from ioplab.ui.workplace import Workplace
from tests.support import screens
from tests.support.screens import Keyboard
from tests.support.vaults import InUse

NOTE = "Hva så du?"
MOST_KEYS = 12
"""Besides the letters of the note itself: under ten seconds with time to think."""


@pytest.fixture
def note(workplace: Workplace) -> QuickNote:
    return workplace._quick_note()


def observations(use: InUse) -> list[Observation]:
    return [one for goal in use.plan.goals() for one in goal.observations]


def at_goal(keyboard: Keyboard) -> None:
    """Stand in the first goal's card."""
    keyboard.press("Ctrl+2", "Down", "Down", "Down", "Tab")


class Counted:
    """A keyboard that counts."""

    def __init__(self, keyboard: Keyboard) -> None:
        self._keyboard = keyboard
        self.keys = 0

    def press(self, *keys: str) -> None:
        self.keys += len(keys)
        self._keyboard.press(*keys)

    def type(self, text: str) -> None:
        self.keys += len(text)
        self._keyboard.type(text)


# How many keys


def test_a_note_of_the_goal_one_is_at_takes_five_keys(workplace: Workplace, keyboard: Keyboard, in_use: InUse) -> None:
    workplace.session.goal = in_use.goal_ids[2]
    counted = Counted(keyboard)

    counted.press("Ctrl+N")
    keyboard.type("Tok initiativ i friminuttet")
    counted.press("Tab", "Down", "Return")

    (seen,) = in_use.goal(2).observations
    assert (seen.staff, seen.observed_on, seen.support) == (in_use.kari, date(2026, 8, 20), "uten hjelp")
    assert seen.note == "Tok initiativ i friminuttet"
    assert counted.keys == 4


@pytest.mark.usefixtures("workplace")
def test_a_note_of_another_goal_of_the_pupil_takes_few_keys(keyboard: Keyboard, in_use: InUse) -> None:
    counted = Counted(keyboard)

    counted.press("Ctrl+N")
    assert keyboard.at == "Mål"
    counted.press("Down", "Down", "Tab")
    keyboard.type("Tok initiativ")
    counted.press("Tab", "Down", "Down", "Return")

    (seen,) = in_use.goal(2).observations
    assert seen.support == "med en påminning"
    assert counted.keys <= MOST_KEYS


def test_a_note_of_another_pupil_from_anywhere_takes_few_keys(window: MainWindow, keyboard: Keyboard, example: Vault) -> None:
    """The worst case in a caseload of eight: neither the pupil nor the goal is the one shown."""
    window.show_vault(example, remember=False)
    assert window.session is not None
    workspace = window.session.workspace
    pupil = next(one for one in workspace.pupils() if one.id != window.session.pupil and workspace.plan(one.id))
    plan = workspace.plan(pupil.id)
    assert plan is not None
    keyboard.press("Ctrl+6")
    counted = Counted(keyboard)

    counted.press("Ctrl+N", "Shift+Tab")
    counted.type(pupil.given_name[:2].lower())
    counted.press("Tab", "Down", "Tab")
    keyboard.type("Leste hele siden")
    counted.press("Tab", "Down", "Return")

    stored = [one.note for goal in example.get(Plan, plan.id).goals() for one in goal.observations]
    assert "Leste hele siden" in stored
    assert counted.keys <= MOST_KEYS


@pytest.mark.parametrize("place", range(1, 9))
def test_it_opens_on_every_place_and_gives_the_focus_back(
    workplace: Workplace, keyboard: Keyboard, note: QuickNote, place: int
) -> None:
    keyboard.press(f"Ctrl+{place}")
    before = keyboard.focus

    keyboard.press("Ctrl+N")
    assert note.isVisible()
    keyboard.press("Esc")

    assert not note.isVisible()
    assert keyboard.focus is before
    assert workplace.isVisible()


def test_it_opens_from_within_a_text_and_what_was_typed_there_is_stored(
    keyboard: Keyboard, note: QuickNote, in_use: InUse, workplace: Workplace
) -> None:
    assert workplace.isVisible()
    keyboard.press("Ctrl+2", "Down")
    keyboard.fill_in("Hva får eleven til", "Glad i kart")

    keyboard.press("Ctrl+N")

    assert note.isVisible()
    assert in_use.pupil.strengths == "Glad i kart"


# Whom and what


@pytest.mark.usefixtures("workplace")
def test_the_goal_is_found_by_typing_and_the_first_hit_is_taken(keyboard: Keyboard, note: QuickNote, in_use: InUse) -> None:
    keyboard.press("Ctrl+N")
    keyboard.type("4 linjer")
    keyboard.press("Return")

    assert keyboard.at == NOTE
    assert note.goal_edit.text() == in_use.goal(3).text
    keyboard.type("Leste")
    keyboard.press("Return")
    assert len(in_use.goal(3).observations) == 1


@pytest.mark.usefixtures("workplace")
def test_words_that_lead_nowhere_say_so_and_the_goal_stays(keyboard: Keyboard, note: QuickNote, in_use: InUse) -> None:
    keyboard.press("Ctrl+N")
    keyboard.type("sjiraff")
    assert note.empty.isVisible()
    assert note.empty.text() == "Ingen treff. Prøv færre eller andre ord."
    keyboard.press("Tab")
    keyboard.type("Leste")
    keyboard.press("Return")

    assert note.notice.text() == "! Velg målet observasjonen gjelder."
    assert keyboard.at == "Mål"
    assert observations(in_use) == []


def test_another_pupil_by_typing_changes_the_goals(workplace: Workplace, keyboard: Keyboard, note: QuickNote) -> None:
    workplace.session.run(pupils.add_pupil, given_name="Live", family_name="Fossheim", pupil_id=PupilId("live"))
    keyboard.press("Ctrl+N", "Shift+Tab")
    assert keyboard.at == "Elev"
    keyboard.type("foss")

    keyboard.press("Return")

    assert note.pupil_edit.text() == "Live Fossheim"
    assert keyboard.at == "Mål"
    assert note.empty.text() == "Live Fossheim har ingen mål i 2026/27."


def test_going_through_the_pupils_field_changes_nobody(workplace: Workplace, keyboard: Keyboard, note: QuickNote) -> None:
    workplace.session.run(pupils.add_pupil, given_name="Anna", pupil_id=PupilId("anna"))
    workplace.session.choose_pupil("anna")
    keyboard.press("Ctrl+N", "Shift+Tab")
    assert [note.list.item(row).text() for row in range(note.list.count())] == ["Elever", "Emil", "Anna"]

    keyboard.press("Tab")

    assert note.pupil_edit.text() == "Anna"


@pytest.mark.usefixtures("workplace")
def test_support_may_be_said_in_other_words_and_the_day_be_another(keyboard: Keyboard, in_use: InUse) -> None:
    keyboard.press("Ctrl+N", "Tab")
    keyboard.type("Leste")
    keyboard.press("Tab")
    assert keyboard.at == "Støtte"
    keyboard.type("med lydbok")
    keyboard.press("Tab")
    assert keyboard.at == "Dato"
    keyboard.write("18.8.26")
    keyboard.press("Return")

    (seen,) = in_use.goal(0).observations
    assert (seen.support, seen.observed_on) == ("med lydbok", date(2026, 8, 18))


@pytest.mark.usefixtures("workplace")
def test_a_day_that_is_none_is_not_stored(keyboard: Keyboard, note: QuickNote, in_use: InUse) -> None:
    keyboard.press("Ctrl+N", "Tab")
    keyboard.type("Leste")
    keyboard.press("Tab", "Tab")
    keyboard.write("31.2.2027")

    keyboard.press("Return")

    assert note.isVisible()
    assert "Skriv datoen" in note.notice.text()
    assert observations(in_use) == []


@pytest.mark.usefixtures("workplace")
def test_shift_enter_is_a_new_line(keyboard: Keyboard, note: QuickNote, in_use: InUse) -> None:
    keyboard.press("Ctrl+N", "Tab")
    keyboard.type("Leste")
    keyboard.press("Shift+Return")
    keyboard.type("og lo")
    assert note.isVisible()
    keyboard.press("Return")

    assert observations(in_use)[0].note == "Leste\nog lo"


# Kept, and not lost


@pytest.mark.usefixtures("workplace")
def test_escape_keeps_what_was_typed_until_the_next_time(keyboard: Keyboard, note: QuickNote, in_use: InUse) -> None:
    keyboard.press("Ctrl+N", "Down", "Tab")
    keyboard.type("Leste halve")
    keyboard.press("Tab", "Down", "Esc")
    assert observations(in_use) == []

    keyboard.press("Ctrl+4", "Ctrl+N")

    assert note.continued.isVisible()
    assert (keyboard.at, note.note_edit.toPlainText()) == (NOTE, "Leste halve")
    keyboard.type(" siden")
    keyboard.press("Return")
    assert [one.note for one in in_use.goal(1).observations] == ["Leste halve siden"]
    assert in_use.goal(1).observations[0].support == "uten hjelp"
    keyboard.press("Ctrl+N")
    assert note.note_edit.toPlainText() == ""


@pytest.mark.parametrize("keys", ["Ctrl+4", "Ctrl+K"])
@pytest.mark.usefixtures("workplace")
def test_a_key_that_leads_elsewhere_keeps_it_too(keyboard: Keyboard, note: QuickNote, keys: str) -> None:
    keyboard.press("Ctrl+N", "Tab")
    keyboard.type("Leste")

    keyboard.press(keys)

    assert not note.isVisible()
    keyboard.press("Esc", "Ctrl+N")
    assert note.note_edit.toPlainText() == "Leste"


def test_a_click_beside_it_keeps_it_too(keyboard: Keyboard, note: QuickNote, workplace: Workplace) -> None:
    keyboard.press("Ctrl+N", "Tab")
    keyboard.type("Leste")

    QTest.mouseClick(note, Qt.MouseButton.LeftButton, pos=QPoint(workplace.width() - 4, 4))

    assert not note.isVisible()
    keyboard.press("Ctrl+N")
    assert note.note_edit.toPlainText() == "Leste"


@pytest.mark.usefixtures("workplace")
def test_no_name_stays_in_a_widget_that_is_not_seen(keyboard: Keyboard, note: QuickNote) -> None:
    keyboard.press("Ctrl+N", "Tab")
    keyboard.type("Emil leste")

    keyboard.press("Esc")

    left = (note.pupil_edit.text(), note.goal_edit.text(), note.note_edit.toPlainText(), note.list.count())
    assert left == ("", "", "", 0)


def test_ctrl_n_while_it_is_open_changes_nothing(workplace: Workplace, keyboard: Keyboard, note: QuickNote) -> None:
    assert workplace.isVisible()
    keyboard.press("Ctrl+N", "Tab")
    keyboard.type("Leste")

    keyboard.press("Ctrl+N")

    assert note.note_edit.toPlainText() == "Leste"


# The keyboard stays in it


def test_tab_goes_round_among_its_fields(workplace: Workplace, keyboard: Keyboard, note: QuickNote) -> None:
    assert workplace.isVisible()
    keyboard.press("Ctrl+N")
    forward = []
    for _ in range(8):
        forward.append(keyboard.at)
        keyboard.press("Tab")
    assert forward == ["Mål", NOTE, "Støtte", "Dato", "Lukk", "Lagre", "Elev", "Mål"]

    keyboard.press("Shift+Tab", "Shift+Tab", "Shift+Tab")
    assert keyboard.at == "Lagre"
    assert note.isVisible()


@pytest.mark.parametrize("keys", ["Alt+N", "Alt+L", "Ctrl+Return"])
def test_the_keys_of_the_page_below_do_not_reach_it(
    workplace: Workplace, keyboard: Keyboard, note: QuickNote, in_use: InUse, keys: str
) -> None:
    keyboard.press("Ctrl+3", "Ctrl+N")
    before = keyboard.focus
    keyboard.press(keys)

    assert note.isVisible()
    assert keyboard.focus is before
    assert in_use.plan.evaluations == ()
    assert workplace.isVisible()


def test_a_screen_reader_is_told_what_would_be_chosen(
    workplace: Workplace, keyboard: Keyboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    keyboard.press("Ctrl+N", "Down")

    assert told[-1] == "Mål: Leser 2 linjer høyt, Norsk"
    assert keyboard.focus.accessibleDescription() == told[-1]
    assert workplace.isVisible()


# Who may


def test_one_who_only_rates_writes_observations_too(workplace: Workplace, keyboard: Keyboard, in_use: InUse) -> None:
    workplace.session.run(people.identify, in_use.jon)

    keyboard.press("Ctrl+N", "Tab")
    keyboard.type("Leste")
    keyboard.press("Return")

    assert [one.staff for one in in_use.goal(0).observations] == [in_use.jon]


def test_without_pupils_it_says_what_to_do(window: MainWindow, keyboard: Keyboard, vault: Vault) -> None:
    window.show_vault(vault, remember=False)
    assert window.workplace is not None

    keyboard.press("Ctrl+N")

    assert window.workplace._quick_note().empty.text() == "Legg til en elev først."
    window.close_vault()


# Where it fits


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_what_is_written_in_is_seen_whole_on_the_least_screen(
    workplace: Workplace, keyboard: Keyboard, note: QuickNote, scale: float
) -> None:
    application = screens.look(scale=scale)
    workplace.resize(*LEAST_SIZE)
    keyboard.press("Ctrl+N")

    for _ in note.stops():
        application.processEvents()
        focus = keyboard.focus
        held = focus.parentWidget() if isinstance(focus.parentWidget(), QComboBox) else focus
        assert held is not None
        top = held.mapTo(note.area.viewport(), QPoint(0, 0)).y()
        assert top >= 0
        assert top + held.height() <= note.area.viewport().height()
        assert note.rect().contains(note.frame.geometry())
        keyboard.press("Tab")


@pytest.mark.usefixtures("workplace")
def test_a_long_note_is_seen_while_it_grows(keyboard: Keyboard, note: QuickNote) -> None:
    keyboard.press("Ctrl+N", "Tab")

    keyboard.type("Leste en lang setning om tog. " * 20)

    assert note.note_edit.height() > theme.current().pixels(150)
    assert note.rect().contains(note.frame.geometry())


# In the goal's card


@pytest.fixture
def box(workplace: Workplace, keyboard: Keyboard, in_use: InUse) -> Callable[[], DevelopmentBox]:
    """The development of the first goal, once its card is open."""

    def found() -> DevelopmentBox:
        keyboard.press("Ctrl+2")
        page = workplace.page
        assert isinstance(page, PupilPage)
        page.show_goal(in_use.goal_ids[0])
        one = page.findChild(DevelopmentBox)
        assert isinstance(one, DevelopmentBox)
        return one

    return found


def test_the_card_tells_of_no_observations_and_leads_to_the_first(
    box: Callable[[], DevelopmentBox], keyboard: Keyboard, note: QuickNote, in_use: InUse
) -> None:
    shown = box()
    assert shown.summary.text() == "Ingen observasjoner ennå."
    assert not shown.line.isVisible()

    keyboard.push("Ny observasjon")
    assert note.isVisible()
    assert note.goal_edit.text() == in_use.goal(0).text
    keyboard.type("Leste tog")
    keyboard.press("Return")

    assert shown.summary.text() == "1 observasjon, sist 20. aug"
    assert shown.line.isVisible()
    assert shown.list.item(0).text() == "20. august 2026 · Kari Eksempel: Leste tog"


def test_ones_own_is_mended_and_taken_away_by_keyboard(
    session: Session, box: Callable[[], DevelopmentBox], keyboard: Keyboard, note: QuickNote, in_use: InUse
) -> None:
    session.run(goals.add_observation, in_use.goal_ids[0], staff=in_use.kari, note="Leste to")
    shown = box()
    keyboard.tab_to("Observasjoner av målet")
    keyboard.press("Down", "Return")
    assert note.title.text() == "Rett observasjonen"
    assert not note.who.isVisible()
    keyboard.type("g")
    keyboard.press("Return")
    assert in_use.goal().observations[0].note == "Leste tog"

    keyboard.tab_to("Ta observasjonen bort")
    keyboard.press("Space")
    assert in_use.goal().observations == ()
    assert not shown.list.isVisible()
    keyboard.press("Ctrl+Z")
    assert in_use.goal().observations[0].note == "Leste tog"


def test_anothers_is_read_but_not_mended(
    session: Session, box: Callable[[], DevelopmentBox], keyboard: Keyboard, in_use: InUse, note: QuickNote
) -> None:
    session.run(goals.add_observation, in_use.goal_ids[0], staff=in_use.jon, note="Leste tog")
    shown = box()

    keyboard.tab_to("Observasjoner av målet")
    keyboard.press("Down", "Return")

    assert not note.isVisible()
    assert not shown.edit_button.isEnabled()
    assert not shown.remove_button.isEnabled()


def test_the_closed_card_says_how_many_and_when(
    session: Session, box: Callable[[], DevelopmentBox], workplace: Workplace, in_use: InUse
) -> None:
    session.run(goals.add_observation, in_use.goal_ids[1], staff=in_use.jon, note="Leste", observed_on=date(2026, 11, 12))
    box()
    page = workplace.page
    assert isinstance(page, PupilPage)

    assert "1 observasjon, sist 12. nov" in page.view.goals.state_words(in_use.goal(1))


def test_a_draft_without_a_past_shows_no_development(draft: InUse, qtbot: QtBot, window: MainWindow) -> None:
    window.show_vault(draft.vault, remember=False)
    assert window.workplace is not None
    page = window.workplace.go("pupil")
    assert isinstance(page, PupilPage)
    page.show_goal(draft.goal_ids[0])

    shown = page.findChild(DevelopmentBox)
    assert isinstance(shown, DevelopmentBox)
    assert not shown.isVisible()
    qtbot.wait(0)
    window.close_vault()


def test_the_line_says_in_words_what_it_paints(session: Session, box: Callable[[], DevelopmentBox], in_use: InUse) -> None:
    in_use.finalised()
    session.run(goals.edit_goal, in_use.goal_ids[0], expected_level=4)
    for support, day in (("uten hjelp", 3), ("med en påminning", 2), ("med mye hjelp", 1), ("med lydbok", 4), (None, 5)):
        session.run(
            goals.add_observation,
            in_use.goal_ids[0],
            staff=in_use.jon,
            note="Leste",
            support=support,
            observed_on=date(2026, 11, day),
        )

    shown = box()

    words = shown.line.accessibleDescription()
    assert shown.line.accessibleName() == "Utvikling"
    assert "Halvårsevaluering 2026/27: Mestrer med litt støtte" in words
    assert "Forventet: Mestrer selvstendig" in words
    assert words.count("Observert") == 5
    assert shown.list.accessibleDescription() == words
    shown.line.resize(500, shown.line.sizeHint().height())
    image = shown.line.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert {theme.current().colours.text.lower(), theme.current().colours.accent.lower()} <= colours


def test_a_field_for_searching_takes_no_line_breaks(workplace: Workplace, keyboard: Keyboard, note: QuickNote) -> None:
    assert workplace.isVisible()
    keyboard.press("Ctrl+N")
    assert isinstance(keyboard.focus, QLineEdit)
    note.goal_edit.setText("Leser\n2")

    keyboard.press("Return")

    assert note.goal_edit.text() == "Leser 2 linjer høyt"
