"""Much more than anybody writes, and signs that few write: it is stored whole, can be read, and the screen goes on working."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from time import perf_counter
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from ioplab import catalogues
from ioplab.domain.guide import Step
from ioplab.domain.ids import PupilId, SubjectCode
from ioplab.domain.pupil import Pupil
from ioplab.exchange import plan_file, plan_form
from ioplab.operations import goals, pupils
from ioplab.ui.main_window import LEAST_SIZE
from ioplab.ui.pages.goals import GoalsStep
from ioplab.ui.pages.overview import OverviewPage
from ioplab.ui.pages.pupil import PupilPage
from ioplab.ui.scrolling import bring_into_view
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.history import difference
from ioplab.ui.widgets.plain_table import PlainTable
from ioplab.ui.workplace import Workplace
from ioplab.workspace import Workspace
from tests.support import screens, shown
from tests.support.vaults import InUse

LONG = ("Leser kjente ord på ark nummer 7 høyt " * 2700)[:100_000].strip()
TEN_TIMES = 10
GENEROUS = 8
"""How many times more than its share the long text may take, on a machine that does other things too."""

STRANGE = "👩‍👩‍👧 e\u0301 שָׁלוֹם قراءة \u202eabc\u202c 🏳️‍🌈"


@pytest.fixture
def in_use(draft: InUse) -> InUse:
    """A draft, whose goals can still be changed freely."""
    return draft


@pytest.fixture
def workplace(in_use: InUse, qtbot: QtBot) -> Workplace:
    """The smallest window there may be, with the pupil's page in front."""
    made = Workplace(Session(Workspace(in_use.vault)))
    qtbot.addWidget(made)
    made.resize(*LEAST_SIZE)
    screens.bring_to_front(qtbot, made)
    made.go("pupil")
    return made


@pytest.fixture
def page(workplace: Workplace) -> PupilPage:
    """The pupil's page."""
    return cast("PupilPage", workplace.page)


def goals_step(page: PupilPage) -> GoalsStep:
    page.show_step(Step.GOALS)
    return cast("GoalsStep", page.step_page(Step.GOALS))


def paste(widget: QWidget, text: str) -> None:
    """Paste instead of what stands there."""
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QApplication.clipboard().setText(text)
    QTest.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def is_as_wide_as_its_frame(page: PupilPage | OverviewPage, workplace: Workplace) -> bool:
    """Whether nothing lies outside to the right."""
    QApplication.processEvents()
    frame = next(one for one in workplace.findChildren(QScrollArea) if one.widget() is page)
    return frame.horizontalScrollBar().maximum() == 0


# A hundred thousand characters


def test_a_long_text_pasted_in_the_line_of_a_goal_is_stored_whole(page: PupilPage, in_use: InUse) -> None:
    step = goals_step(page)
    step.focus_goal(in_use.goal_ids[0])

    paste(step.editor.ui.textEdit, LONG)
    page.flush_step()

    assert in_use.goal().text == LONG
    assert step.editor.ui.textEdit.text() == LONG


def test_a_long_text_pasted_in_a_box_is_stored_whole_and_the_box_scrolls(page: PupilPage, in_use: InUse) -> None:
    page.show_step(Step.PUPIL)
    box = shown.field(page, "strengthsEdit")

    paste(box, LONG)
    page.flush_step()
    QApplication.processEvents()

    assert in_use.pupil.strengths == LONG
    assert box.height() < page.height()
    assert box.verticalScrollBar().maximum() > 0  # type: ignore[attr-defined] # the box of the form


def test_a_long_text_pasted_in_a_cell_is_stored_whole_and_the_row_stays_low(page: PupilPage, in_use: InUse) -> None:
    pupils.add_measure(in_use.vault, in_use.pupil_id, text="Lesekurs", started_on=date(2026, 9, 1))
    page.session.workspace._pupils.clear()
    page.view.refresh()
    page.show_step(Step.FOUNDATION)
    table = cast("PlainTable", shown.field(page, "measureTable"))
    cell = table.model().index(0, 5)
    table.setCurrentIndex(cell)
    table.edit(cell)
    editor = next(one for one in table.viewport().findChildren(QLineEdit) if one.isVisible())

    paste(editor, LONG)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()

    cell = table.model().index(0, 5)
    assert in_use.pupil.measures[0].effect == LONG
    assert table.rowHeight(0) < 4 * page.height()
    assert cell.data(Qt.ItemDataRole.DisplayRole).endswith(" …")
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == LONG
    assert cell.data(Qt.ItemDataRole.EditRole) == LONG


def test_a_long_text_that_is_stored_is_shown_whole_in_its_line_and_stays_whole(page: PupilPage, in_use: InUse) -> None:
    page.session.run(goals.reword_goal, in_use.goal_ids[0], LONG)
    step = goals_step(page)
    step.focus_goal(in_use.goal_ids[0])
    line = step.editor.ui.textEdit

    QTest.keyClick(line, Qt.Key.Key_End)
    QTest.keyClicks(line, "x")
    page.flush_step()

    assert in_use.goal().text == f"{LONG}x"


def test_a_closed_card_says_that_there_is_more_and_stays_a_card(page: PupilPage, in_use: InUse, workplace: Workplace) -> None:
    page.session.run(goals.edit_goal, in_use.goal_ids[0], baseline=LONG, criterion="x" * 100_000)
    page.session.run(goals.reword_goal, in_use.goal_ids[0], LONG)
    goals_step(page)
    QApplication.processEvents()

    card = shown.cards(page)[0]
    assert card.ui.goalLabel.text().endswith(" …")
    assert LONG.startswith(card.ui.goalLabel.text().removesuffix(" …"))
    assert card.height() < page.height()
    assert is_as_wide_as_its_frame(page, workplace)


def test_the_history_of_a_long_text_is_listed_and_compared_in_short(page: PupilPage, in_use: InUse) -> None:
    page.session.run(goals.reword_goal, in_use.goal_ids[0], LONG)
    page.session.run(goals.reword_goal, in_use.goal_ids[0], "Leser")
    step = goals_step(page)
    step.focus_goal(in_use.goal_ids[0])
    QApplication.processEvents()
    page.ui.historyList.setCurrentRow(0)

    assert page.view.history.versions()
    assert len(page.ui.historyList.item(0).text()) < 500
    assert len(page.ui.comparisonLabel.text()) < 2000


def test_what_differs_in_two_long_texts_is_found_without_comparing_each_word_with_each() -> None:
    then = f"{LONG} uten hjelp, i timen"
    now = f"{LONG} med en venn, i timen"

    assert difference(then, now).endswith(" i timen")
    assert "<s>uten hjelp,</s> <u>med en venn,</u>" in difference(then, now)
    assert len(difference(LONG, LONG[::-1])) < 3000


def test_ten_times_the_text_takes_about_ten_times_as_long(page: PupilPage, in_use: InUse) -> None:
    step = goals_step(page)
    step.focus_goal(in_use.goal_ids[0])

    def takes(text: str) -> float:
        def once() -> float:
            begun = perf_counter()
            paste(step.editor.ui.baselineEdit, text)
            page.flush_step()
            QApplication.processEvents()
            return perf_counter() - begun

        return min(once() for _ in range(3))

    takes("kort")
    assert takes(LONG) < GENEROUS * TEN_TIMES * takes(LONG[: len(LONG) // TEN_TIMES])


# Signs


@pytest.mark.parametrize("name", ["givenEdit", "languageEdit", "strengthsEdit"])
def test_signs_of_other_languages_come_through_whole(page: PupilPage, in_use: InUse, name: str) -> None:
    page.show_step(Step.PUPIL)
    attribute = {"givenEdit": "given_name", "languageEdit": "language_note", "strengthsEdit": "strengths"}[name]

    paste(shown.field(page, name), STRANGE)
    page.flush_step()

    assert getattr(in_use.pupil, attribute) == STRANGE
    assert shown.shown_in(shown.field(page, name)) == STRANGE


def test_a_line_break_pasted_in_a_line_becomes_a_blank(page: PupilPage, in_use: InUse) -> None:
    step = goals_step(page)
    step.focus_goal(in_use.goal_ids[0])

    paste(step.editor.ui.textEdit, "Leser ord\r\nog\tsetninger\nhøyt")
    page.flush_step()

    assert step.editor.ui.textEdit.text() == "Leser ord og setninger høyt"
    assert in_use.goal().text == "Leser ord og setninger høyt"


def test_the_cursor_stays_after_what_was_pasted(page: PupilPage) -> None:
    page.show_step(Step.PUPIL)
    line = cast("QLineEdit", shown.field(page, "languageEdit"))
    paste(line, "🚂 tog og buss")
    line.setCursorPosition(3)
    QApplication.clipboard().setText("🚂\r\n\x07")

    QTest.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(line, "x")

    assert line.text() == "🚂 🚂 xtog og buss"


@pytest.mark.parametrize("name", ["familyEdit", "strengthsEdit"])
def test_what_cannot_be_seen_is_not_let_in_so_that_the_plan_can_travel(page: PupilPage, in_use: InUse, name: str) -> None:
    page.show_step(Step.PUPIL)

    paste(shown.field(page, name), "a\x00b\x07 \x1b[0mc\x0b\x7f")
    page.flush_step()

    assert shown.shown_in(shown.field(page, name)) == "ab [0mc"
    vault = in_use.vault
    school = vault.school()
    assert school is not None
    sent = plan_file.encode(school, vault.staff(), vault.all(Pupil), exported_at=vault.now())
    read = plan_file.decode(sent)
    plan_form.check(read, catalogues.scales())
    assert read.pupils == vault.all(Pupil)


def test_a_pasted_text_that_waits_for_its_button_is_one_line_too(page: PupilPage, in_use: InUse) -> None:
    page.show_step(Step.FOUNDATION)
    line = cast("QLineEdit", shown.field(page, "measureEdit"))

    paste(line, "Lesekurs\nhver dag\x00")
    QTest.keyClick(line, Qt.Key.Key_Return)

    assert [measure.text for measure in in_use.pupil.measures] == ["Lesekurs hver dag"]


# Many


def test_sixty_goals_in_a_subject_are_all_there_and_the_last_can_be_written(page: PupilPage, in_use: InUse) -> None:
    for number in range(58):
        page.session.run(goals.add_goal, in_use.subjects[0], text=f"Leser {number + 5} ord høyt")
    step = goals_step(page)
    QApplication.processEvents()
    last = in_use.plan.subjects[0].goals[-1]

    step.focus_goal(last.id)
    QApplication.processEvents()
    bring_into_view(step.editor.ui.textEdit)  # as the window does whenever the keyboard goes somewhere
    paste(step.editor.ui.textEdit, "Leser det siste ordet")
    page.flush_step()

    assert len(shown.cards(page)) == 60
    assert step.ui.subjectTabs.tabText(0) == "Norsk · 60"
    assert in_use.goal_ids[0] in step._cards
    assert in_use.plan.subjects[0].goals[-1].text == "Leser det siste ordet"
    assert not step.editor.ui.textEdit.visibleRegion().isEmpty()


@pytest.fixture
def three_hundred(in_use: InUse) -> list[str]:
    """The names of three hundred pupils beside the one there is."""
    names = [f"Elev {number:03}" for number in range(300)]
    for number, name in enumerate(names):
        pupils.add_pupil(in_use.vault, given_name=name, grade=number % 10 + 1, class_name=f"{number % 10 + 1}A")
    return names


def test_three_hundred_pupils_are_seen_chosen_and_found(
    three_hundred: list[str], workplace: Workplace, page: PupilPage, in_use: InUse
) -> None:
    combo = page.ui.pupilCombo
    overview = cast("OverviewPage", workplace.go("overview"))

    assert combo.count() == 301
    assert overview.findChildren(PlainTable)[0].model().rowCount() == 301
    overview.ui.filterEdit.setText("elev 27")
    assert overview.findChildren(PlainTable)[0].model().rowCount() == 10
    last = PupilId(combo.itemData(combo.findText(three_hundred[-1])))
    workplace.go_to_pupil(last)
    assert page.ui.titleLabel.text() == three_hundred[-1]
    assert in_use.vault.get(Pupil, last).given_name == three_hundred[-1]


# Long names


def test_a_subject_of_the_schools_own_with_a_long_name_fits_the_smallest_window(
    page: PupilPage, in_use: InUse, workplace: Workplace
) -> None:
    name = ("Øving på å handle i butikken og lage mat " * 5)[:200].strip()
    page.session.run(goals.add_subject, in_use.plan_id, SubjectCode(name))
    step = goals_step(page)
    step.ui.subjectTabs.setCurrentIndex(2)
    QApplication.processEvents()

    assert step.ui.subjectTabs.tabText(2).endswith("… · 0")
    assert step.ui.subjectTabs.tabToolTip(2) == name
    assert is_as_wide_as_its_frame(page, workplace)


@pytest.mark.parametrize("name", ["محمد " * 40, "Anne-Lise-Marie-" * 13, "👩‍🏫" * 40], ids=["arabic", "one word", "emoji"])
def test_a_long_name_fits_the_smallest_window(page: PupilPage, in_use: InUse, workplace: Workplace, name: str) -> None:
    page.session.run(pupils.edit_pupil, in_use.pupil_id, given_name=name)
    page.show_step(Step.PUPIL)

    assert is_as_wide_as_its_frame(page, workplace)
    assert page.ui.titleLabel.toolTip() == name.strip()
    assert is_as_wide_as_its_frame(cast("OverviewPage", workplace.go("overview")), workplace)


def test_every_step_fits_the_smallest_window_with_long_texts_everywhere(
    page: PupilPage, in_use: InUse, workplace: Workplace
) -> None:
    run: Callable[..., object] = page.session.run
    long = LONG[:3000]
    run(pupils.edit_pupil, in_use.pupil_id, strengths=long, language_note=long)
    run(pupils.add_measure, in_use.pupil_id, text=long)
    run(goals.edit_subject, in_use.subjects[0], content=long, organisation_reason=long, material=long)
    run(goals.reword_goal, in_use.goal_ids[0], long)

    wide = []
    for step in Step:
        page.show_step(step)
        if not is_as_wide_as_its_frame(page, workplace):
            wide.append(step)
    assert wide == []


def test_a_name_that_was_emptied_stands_there_again_when_the_field_is_left(page: PupilPage, in_use: InUse) -> None:
    page.show_step(Step.PUPIL)
    line = cast("QLineEdit", shown.field(page, "givenEdit"))

    paste(line, "")
    QTest.keyClick(line, Qt.Key.Key_Delete)
    page.flush_step()
    shown.field(page, "familyEdit").setFocus()

    assert line.text() == "Emil"
    assert in_use.pupil.given_name == "Emil"


def test_half_a_date_that_came_through_locking_stays_when_something_else_is_changed(page: PupilPage) -> None:
    page.show_step(Step.FOUNDATION)
    field = cast("QLineEdit", shown.field(page, "toEdit"))
    paste(field, "31.02.2027")
    page.session.locking.emit()
    step = page.step_page(Step.FOUNDATION)
    step.autosave.refresh("somebody else")
    page.view.refresh()
    field = cast("QLineEdit", shown.field(page, "toEdit"))
    before = field.text()

    paste(shown.field(page, "caseEdit"), "26/101")
    page.flush_step()
    page.view.refresh()

    assert before == "31.02.2027"
    assert field.text() == "31.02.2027"
