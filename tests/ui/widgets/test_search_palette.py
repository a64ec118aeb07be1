"""Ctrl+K: finding something from anywhere, and going there, without a mouse."""

from __future__ import annotations

import gc
from collections.abc import Callable
from weakref import ref

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QFocusEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ioplab.domain.guide import Step
from ioplab.domain.ids import SubjectCode
from ioplab.domain.plan import Plan
from ioplab.domain.pupil import Pupil
from ioplab.domain.school import SchoolYear
from ioplab.operations import goals, plans, pupils
from ioplab.storage.vault import Vault
from ioplab.ui import theme
from ioplab.ui.main_window import MainWindow
from ioplab.ui.pages.evaluation import EvaluationPage
from ioplab.ui.pages.goal_card import GoalCard
from ioplab.ui.pages.overview import NewPupilPage, OverviewPage
from ioplab.ui.pages.pupil import PupilPage
from ioplab.ui.viewmodels.search import SearchView
from ioplab.ui.widgets.autosave import Autosave
from ioplab.ui.widgets.search_palette import SearchPalette
from ioplab.ui.workplace import Workplace
from tests.support import screens
from tests.support.screens import Keyboard, name_of
from tests.support.vaults import InUse

FIND = "Finn elev, mål eller sted"


@pytest.fixture
def palette(workplace: Workplace, keyboard: Keyboard) -> Callable[[], SearchPalette]:
    """The palette, opened by its key the first time it is asked for."""

    def found() -> SearchPalette:
        if workplace.findChild(SearchPalette) is None:
            keyboard.press("Ctrl+K")
        one = workplace.findChild(SearchPalette)
        assert isinstance(one, SearchPalette)
        return one

    return found


def rows(palette: SearchPalette) -> list[str]:
    return [palette.list.item(row).text() for row in range(palette.list.count())]


def chosen(palette: SearchPalette) -> str:
    item = palette.list.currentItem()
    return item.text() if item else ""


def pupil_page(workplace: Workplace) -> PupilPage:
    page = workplace.page
    assert isinstance(page, PupilPage)
    return page


# Opening and closing


def test_it_opens_with_the_places_and_the_pupils(palette: Callable[[], SearchPalette], keyboard: Keyboard) -> None:
    shown = palette()

    assert keyboard.at == FIND
    assert rows(shown)[:2] == ["Steder", "Oversikt"]
    assert rows(shown)[-5:] == ["Hvem har gjort hva", "Innsyn og sletting", "Elevens side", "Elever", "Emil"]
    assert chosen(shown) == "Oversikt"


@pytest.mark.parametrize("field", ["Etternavn", "Hva får eleven til", "Klasse"])
def test_it_opens_from_within_a_field_and_gives_the_focus_back(
    keyboard: Keyboard, palette: Callable[[], SearchPalette], field: str
) -> None:
    keyboard.press("Ctrl+2", "Down")
    keyboard.tab_to(field)
    before = keyboard.focus

    keyboard.press("Ctrl+K")
    assert keyboard.at == FIND
    keyboard.type("noe")
    keyboard.press("Esc")

    assert keyboard.focus is before
    assert not palette().isVisible()


def test_what_is_being_typed_is_stored_and_can_be_found(
    keyboard: Keyboard, in_use: InUse, palette: Callable[[], SearchPalette]
) -> None:
    keyboard.press("Ctrl+2", "Down")
    keyboard.fill_in("Etternavn", "Zachariassen")

    keyboard.press("Ctrl+K")
    keyboard.type("zach")

    assert in_use.pupil.family_name == "Zachariassen"
    assert rows(palette())[:2] == ["Elever", "Emil Zachariassen"]


def test_it_opens_by_its_button_and_is_empty_every_time(
    workplace: Workplace, keyboard: Keyboard, palette: Callable[[], SearchPalette]
) -> None:
    keyboard.press("Ctrl+K")
    keyboard.type("emil")
    keyboard.press("Esc")

    keyboard.push(FIND)

    assert palette().isVisible()
    assert palette().edit.text() == ""
    assert len(rows(palette())) > 3
    keyboard.press("Esc")
    assert keyboard.focus is workplace.ui.searchButton


def test_opening_it_again_begins_anew(keyboard: Keyboard, palette: Callable[[], SearchPalette]) -> None:
    before = keyboard.focus
    keyboard.press("Ctrl+K")
    keyboard.type("emil")

    keyboard.press("Ctrl+K")
    assert palette().edit.text() == ""
    keyboard.press("Esc")

    assert keyboard.focus is before


def test_the_focus_goes_to_what_is_left_when_the_field_it_was_in_is_gone(workplace: Workplace, keyboard: Keyboard) -> None:
    step = pupil_page(go_to(workplace, Step.TEAM)).step_page(Step.TEAM)
    keyboard.tab_to("IOP-team")
    table = keyboard.focus
    keyboard.press("Right", "Right", "F2")
    assert keyboard.focus is not table

    keyboard.press("Ctrl+K", "Esc")

    assert step.isAncestorOf(keyboard.focus)


def go_to(workplace: Workplace, step: Step) -> Workplace:
    page = workplace.go("pupil")
    assert isinstance(page, PupilPage)
    page.show_step(step)
    return workplace


def test_a_click_beside_it_closes_it_and_a_click_on_its_frame_does_not(
    keyboard: Keyboard, palette: Callable[[], SearchPalette]
) -> None:
    before = keyboard.focus
    shown = palette()

    QTest.mouseClick(
        shown, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, shown.frame.geometry().topLeft() + QPoint(4, 4)
    )
    assert shown.isVisible()
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, shown.height() - 5))

    assert not shown.isVisible()
    assert keyboard.focus is before


def test_going_to_a_place_by_its_own_key_closes_it(
    workplace: Workplace, keyboard: Keyboard, palette: Callable[[], SearchPalette]
) -> None:
    shown = palette()

    keyboard.press("Ctrl+3")

    assert isinstance(workplace.page, EvaluationPage)
    assert not shown.isVisible()
    assert shown.list.count() == 0


@pytest.mark.parametrize(
    ("reason", "stays"),
    [
        (Qt.FocusReason.ActiveWindowFocusReason, True),
        (Qt.FocusReason.PopupFocusReason, True),
        (Qt.FocusReason.OtherFocusReason, False),
    ],
)
def test_it_stays_while_another_program_is_in_front_or_a_menu_is_open(
    palette: Callable[[], SearchPalette], reason: Qt.FocusReason, stays: bool
) -> None:
    shown = palette()

    QApplication.sendEvent(shown.edit, QFocusEvent(QEvent.Type.FocusOut, reason))

    assert shown.isVisible() is stays


# Moving and going


def test_the_arrows_move_past_headings_while_the_focus_stays(keyboard: Keyboard, palette: Callable[[], SearchPalette]) -> None:
    shown = palette()

    passed = [chosen(shown)]
    for _ in range(len(rows(shown))):
        keyboard.press("Down")
        passed.append(chosen(shown))
        assert keyboard.at == FIND

    assert "Steder" not in passed
    assert list(dict.fromkeys(passed))[-2:] == ["Elevens side", "Emil"]
    keyboard.press(*["PgUp"] * len(rows(shown)))
    assert chosen(shown) == "Oversikt"
    keyboard.press("PgDown")
    assert chosen(shown) == "Dokumenter"


def test_tab_stays_in_the_field(keyboard: Keyboard, palette: Callable[[], SearchPalette]) -> None:
    palette()

    keyboard.press("Tab", "Shift+Tab", "Tab")

    assert keyboard.at == FIND


def test_headings_and_counts_cannot_be_chosen(
    workplace: Workplace, keyboard: Keyboard, palette: Callable[[], SearchPalette]
) -> None:
    for number in range(12):
        workplace.session.run(pupils.add_pupil, given_name=f"Live{number}")
    shown = palette()
    keyboard.type("live")
    assert rows(shown)[0] == "Elever"
    assert rows(shown)[-1] == "og 4 til"

    for row in (0, shown.list.count() - 1):
        item = shown.list.item(row)
        shown.list.scrollToItem(item)
        where = shown.list.visualItemRect(item).center()
        QTest.mouseClick(shown.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)

    assert shown.isVisible()
    assert chosen(shown) == "Live0"
    assert keyboard.at == FIND


def test_a_place_is_gone_to(workplace: Workplace, keyboard: Keyboard, palette: Callable[[], SearchPalette]) -> None:
    shown = palette()

    keyboard.type("vurd")
    keyboard.press("Return")

    assert isinstance(workplace.page, EvaluationPage)
    assert not shown.isVisible()
    assert workplace.page.isAncestorOf(keyboard.focus)


def test_a_page_that_is_no_place_of_its_own_is_gone_to(workplace: Workplace, keyboard: Keyboard) -> None:
    keyboard.press("Ctrl+K")
    keyboard.type("ny elev")
    keyboard.press("Return")

    assert isinstance(workplace.page, NewPupilPage)


def test_a_pupil_is_gone_to(workplace: Workplace, keyboard: Keyboard) -> None:
    workplace.session.run(pupils.add_pupil, given_name="Åse", family_name="Prøvedal")

    keyboard.press("Ctrl+K")
    keyboard.type("åse")
    keyboard.press("Return")

    assert pupil_page(workplace).ui.titleLabel.text() == "Åse"
    assert keyboard.at == "Steg"


def test_a_click_on_a_hit_goes_there(workplace: Workplace, palette: Callable[[], SearchPalette]) -> None:
    shown = palette()
    item = shown.list.item(rows(shown).index("Vurdering"))
    where = shown.list.visualItemRect(item).center()

    QTest.mouseClick(shown.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)

    assert isinstance(workplace.page, EvaluationPage)
    assert not shown.isVisible()


def test_a_goal_is_gone_to_on_its_card(workplace: Workplace, keyboard: Keyboard, in_use: InUse) -> None:
    keyboard.press("Ctrl+K")
    keyboard.type("leser 4")
    keyboard.press("Return")

    page = pupil_page(workplace)
    assert page.step is Step.GOALS
    assert page.view.goals.subject is not None
    assert page.view.goals.subject.id == in_use.subjects[1]
    card = next(one for one in page.findChildren(GoalCard) if one.goal_id == in_use.goal_ids[3])
    assert card is keyboard.focus or card.isAncestorOf(keyboard.focus)
    assert not card.visibleRegion().isEmpty()
    notice = page.notice()
    assert notice is None or not notice.isVisible()


def test_a_goal_of_another_year_leads_to_the_pupil_and_says_so(workplace: Workplace, keyboard: Keyboard, in_use: InUse) -> None:
    session = workplace.session
    year = SchoolYear(2025)
    session.run(plans.start_plan, in_use.pupil_id, year)
    plan = next(one for one in in_use.vault.get(Pupil, in_use.pupil_id).plans if one.school_year == year.label)
    session.run(goals.add_subject, plan.id, SubjectCode("MAT"))
    session.run(goals.add_goal, in_use.vault.get(Plan, plan.id).subjects[0].id, text="Teller knapper")

    keyboard.press("Ctrl+K")
    keyboard.type("knapper")
    keyboard.press("Return")

    page = pupil_page(workplace)
    told = page.notice() or workplace.ui.notice
    assert page.ui.titleLabel.text() == "Emil"
    assert told.text() == "! Målet står i planen for 2025/26. Her vises 2026/27."
    assert session.workspace.year == SchoolYear(2026)
    assert page.isAncestorOf(keyboard.focus)


def test_enter_without_a_hit_goes_nowhere(workplace: Workplace, keyboard: Keyboard, palette: Callable[[], SearchPalette]) -> None:
    shown = palette()
    keyboard.type("xyzzy")

    keyboard.press("Return")

    assert shown.isVisible()
    assert shown.empty.isVisible()
    assert not shown.list.isVisible()
    assert isinstance(workplace.page, OverviewPage)


def test_keys_of_the_page_below_do_nothing_there(
    workplace: Workplace, keyboard: Keyboard, palette: Callable[[], SearchPalette]
) -> None:
    shown = palette()

    keyboard.press("Alt+N", "Ctrl+Return")

    assert isinstance(workplace.page, OverviewPage)
    assert shown.isVisible()
    assert shown.edit.text() == ""


# To be seen and heard


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told, in order."""
    told: list[str] = []

    def listen(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    return told


def test_what_enter_would_go_to_is_said_at_each_key(
    keyboard: Keyboard, palette: Callable[[], SearchPalette], announced: list[str]
) -> None:
    shown = palette()
    keyboard.type("leser 2")
    assert announced[-1] == "Mål: Leser 2 linjer høyt, Emil · Norsk · 2026/27"
    assert shown.edit.accessibleDescription() == announced[-1]

    keyboard.type("x")
    assert announced[-1] == "Ingen treff. Prøv færre eller andre ord."

    keyboard.write("e")
    keyboard.press("Down")
    assert announced[-1].startswith("Steder: ")


def test_everything_has_a_name(palette: Callable[[], SearchPalette], workplace: Workplace) -> None:
    shown = palette()

    assert name_of(shown.edit) == FIND
    assert name_of(shown.list) == "Treff"
    assert name_of(workplace.ui.searchButton) == FIND
    for row in range(shown.list.count()):
        interface = QAccessible.queryAccessibleInterface(shown.list).child(row)
        assert interface.text(QAccessible.Text.Name)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_it_lies_within_the_workplace_and_its_rows_are_large_enough(
    workplace: Workplace, keyboard: Keyboard, palette: Callable[[], SearchPalette], scale: float
) -> None:
    workplace.resize(1024, 700)
    screens.look(scale=scale)
    workplace.fit()
    shown = palette()
    keyboard.type("e")
    QApplication.processEvents()

    assert shown.geometry() == workplace.rect()
    assert workplace.rect().contains(shown.frame.geometry())
    assert shown.frame.rect().contains(shown.list.geometry())
    for row in range(shown.list.count()):
        item = shown.list.item(row)
        if item.flags() & Qt.ItemFlag.ItemIsSelectable:
            assert shown.list.visualItemRect(item).height() >= theme.current().pixels(36)
    assert workplace.ui.searchButton.sizeHint().width() <= workplace.ui.searchButton.width()


def test_it_follows_the_size_of_the_window(workplace: Workplace, palette: Callable[[], SearchPalette]) -> None:
    shown = palette()

    workplace.resize(1100, 720)
    QApplication.processEvents()

    assert shown.geometry() == workplace.rect()
    assert abs(shown.frame.geometry().center().x() - workplace.rect().center().x()) <= 1


def test_the_chosen_hit_is_always_seen(workplace: Workplace, keyboard: Keyboard, palette: Callable[[], SearchPalette]) -> None:
    workplace.resize(1024, 700)
    screens.look(scale=2.0)
    workplace.fit()
    shown = palette()
    keyboard.type("e")

    for _ in range(shown.list.count()):
        keyboard.press("Down")
        QApplication.processEvents()
        where = shown.list.visualItemRect(shown.list.currentItem())
        assert shown.list.viewport().rect().contains(where.center())


def test_a_field_lets_the_key_go_past_it(qtbot: QtBot) -> None:
    """Some desktops erase to the end of the line by Ctrl+K; a field that kept it would not let it come to the window."""
    field = QLineEdit()
    qtbot.addWidget(field)
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    event.accept()

    assert Autosave(field).eventFilter(field, event)
    assert not event.isAccepted()


def test_nothing_that_was_searched_is_left_when_the_vault_is_locked(
    window: MainWindow, example: Vault, keyboard: Keyboard
) -> None:
    window.show_vault(example, remember=False)
    keyboard.press("Ctrl+K")
    keyboard.type("emil")
    (view,) = window.findChildren(SearchView)
    left = ref(view)
    del view

    keyboard.press("Ctrl+L")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()

    assert window.workplace is None
    assert left() is None
