"""Elev → IOP: the stepper, the forms, the findings."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ioplab.domain.guide import Step
from ioplab.domain.ids import PupilId
from ioplab.domain.vocabulary import DecisionKind
from ioplab.operations import plans, pupils
from ioplab.ui.pages.foundation import FoundationStep
from ioplab.ui.pages.pupil import PupilPage
from ioplab.ui.pages.steps import PupilStep
from ioplab.ui.workplace import Workplace
from tests.support.screens import Keyboard
from tests.support.vaults import YEAR, InUse, leave_nothing_to_remark

LIVE = PupilId("live")
Form = TypeVar("Form")


@pytest.fixture
def page(workplace: Workplace) -> PupilPage:
    """Emil's plan; Live is a pupil too, with a plan and a decision."""
    run = workplace.session.run
    run(pupils.add_pupil, given_name="Live", pupil_id=LIVE)
    run(plans.start_plan, LIVE, YEAR)
    run(pupils.add_decision, LIVE, kind=DecisionKind.INDIVIDUALLY_ADAPTED)
    made = workplace.go("pupil")
    assert isinstance(made, PupilPage)
    return made


def form(page: PupilPage, step: Step, kind: type[Form]) -> Form:
    found = page.step_page(step)
    assert isinstance(found, kind)
    return found


def click_step(page: PupilPage, step: Step) -> None:
    steps = page.ui.stepList
    where = steps.visualItemRect(steps.item(step - 1)).center()
    QTest.mouseClick(steps.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)


# One pupil at a time


def test_switching_pupil_while_typing_stores_to_the_pupil_typed_about(
    page: PupilPage, workplace: Workplace, keyboard: Keyboard, in_use: InUse
) -> None:
    keyboard.press("Down")
    keyboard.fill_in("Hva får eleven til", "Glad i kart")

    workplace.go_to_pupil(LIVE)

    assert in_use.pupil.strengths == "Glad i kart"
    assert workplace.session.workspace.pupil(LIVE).strengths is None
    assert form(page, Step.PUPIL, PupilStep).ui.strengthsEdit.toPlainText() == ""


def test_half_a_date_of_one_pupil_never_becomes_another_pupils(
    page: PupilPage, workplace: Workplace, keyboard: Keyboard, in_use: InUse
) -> None:
    keyboard.fill_in("Vedtatt", "15.")
    workplace.session.choose_pupil(LIVE)
    decided = form(page, Step.FOUNDATION, FoundationStep).ui.decidedEdit
    assert decided.text() == ""

    decided.setFocus()
    keyboard.type("1.6.2026")
    keyboard.press("Tab")

    assert in_use.pupil.decisions[0].decided_on == date(2026, 5, 28)
    assert workplace.session.workspace.pupil(LIVE).decisions[0].decided_on == date(2026, 6, 1)


def test_half_a_date_of_one_decision_never_becomes_another_decisions(page: PupilPage, keyboard: Keyboard, in_use: InUse) -> None:
    keyboard.fill_in("Vedtatt", "15.")

    keyboard.tab_to("Nytt vedtak")
    keyboard.press("Space")

    ui = form(page, Step.FOUNDATION, FoundationStep).ui
    assert ui.decidedEdit.text() == ""
    page.view.ground.choose_decision(in_use.decision_id)
    assert ui.decidedEdit.text() == "15."  # it is kept for the one it was written in


def test_a_pupil_is_chosen_at_the_head_of_the_page(page: PupilPage, keyboard: Keyboard) -> None:
    keyboard.choose_in("Elev", "Live")

    assert page.ui.titleLabel.text() == "Live"
    assert keyboard.at == "Elev"


def test_a_name_that_is_changed_is_changed_everywhere_at_once(page: PupilPage, keyboard: Keyboard) -> None:
    keyboard.press("Down")
    keyboard.fill_in("Fornavn", "Emilie")
    keyboard.press("Tab")

    assert page.ui.titleLabel.text() == "Emilie"
    assert page.ui.pupilCombo.itemText(0) == "Emilie"


# Steps


def test_every_step_is_reached_by_arrows_and_the_focus_stays_in_the_stepper(page: PupilPage, keyboard: Keyboard) -> None:
    seen = [page.step]
    for _ in range(8):
        keyboard.press("Down")
        seen.append(page.step)

    assert seen == list(Step)
    assert keyboard.at == "Steg"


def test_next_goes_through_the_steps_and_stores_what_is_being_typed(page: PupilPage, keyboard: Keyboard, in_use: InUse) -> None:
    keyboard.fill_in("Saksnummer", "2026/17")

    keyboard.press("Alt+N")

    assert page.step is Step.PUPIL
    assert in_use.pupil.decisions[0].case_reference == "2026/17"


def test_the_last_step_leads_to_the_first_that_is_not_done(page: PupilPage, keyboard: Keyboard) -> None:
    keyboard.press("End")
    assert page.ui.nextButton.text() == "&Neste: Grunnlag"

    keyboard.press("Alt+N")

    assert page.step is Step.FOUNDATION


def test_a_step_says_what_is_missing_as_soon_as_it_is_filled_in(page: PupilPage, keyboard: Keyboard) -> None:
    item = page.ui.stepList.item(0)
    assert item.text().endswith("sakkyndig vurdering")

    keyboard.push("Ny sakkyndig vurdering")
    keyboard.fill_in("Mottatt", "20.4.2026")
    keyboard.press("Tab")

    assert item.text() == "1. Grunnlag\nferdig"


def test_a_pupil_without_a_plan_is_given_one_by_the_main_button(
    page: PupilPage, workplace: Workplace, keyboard: Keyboard
) -> None:
    workplace.session.run(pupils.add_pupil, given_name="Noor", pupil_id=PupilId("noor"))
    workplace.go_to_pupil("noor")
    assert page.ui.nextButton.text() == "&Start IOP for 2026/27"

    keyboard.push("Start IOP")

    assert page.view.plan is not None
    assert page.ui.nextButton.text().startswith("&Neste")


# Findings


def test_a_finding_leads_to_the_step_where_it_is_mended(page: PupilPage, workplace: Workplace, keyboard: Keyboard) -> None:
    workplace.go_to_pupil(LIVE)

    keyboard.tab_to("Merknader")
    row = next(row for row, one in enumerate(page.view.findings) if one.rule == "F09")
    keyboard.press("Home", *["Down"] * row, "Return")

    assert page.step is Step.PUPIL


def test_a_plan_with_nothing_to_remark_says_so(page: PupilPage, workplace: Workplace, in_use: InUse) -> None:
    leave_nothing_to_remark(in_use)
    workplace.session.run(plans.edit_plan, in_use.plan_id, class_plan_link="Årsplanen for trinnet")

    assert page.view.findings == ()
    assert page.ui.findingsEmptyLabel.text() == "Ingen merknader."


def test_clicking_a_step_shows_it(page: PupilPage) -> None:
    click_step(page, Step.TEAM)

    assert page.step is Step.TEAM


def test_the_form_comes_before_the_findings_when_one_tabs(page: PupilPage, keyboard: Keyboard) -> None:
    keyboard.press("Tab")

    assert keyboard.at == "Ny sakkyndig vurdering"
    assert page.isVisible()


def test_no_pupil_shows_an_empty_page_and_asks_nothing(qtbot: QtBot, workplace: Workplace, in_use: InUse) -> None:
    workplace.session.run(pupils.remove_pupil, in_use.pupil_id)

    page = workplace.go("pupil")

    assert isinstance(page, PupilPage)
    assert not page.isVisible()
    assert page.view.title == "Elever"
    assert qtbot
