"""What one may not do is said before one tries, and who is outside does not find the pupil."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from ioplab.domain.guide import Step
from ioplab.domain.ids import StaffId
from ioplab.domain.plan import TeamMember
from ioplab.domain.vocabulary import StaffRole, TeamLayer
from ioplab.operations import people, plans
from ioplab.ui.pages.pupil import PupilPage
from ioplab.ui.pages.settings import SettingsPage
from ioplab.ui.session import Session
from ioplab.ui.workplace import Workplace
from ioplab.workspace import Workspace
from tests.support import screens
from tests.support.screens import Keyboard
from tests.support.vaults import PASSPHRASE, InUse, acting_as, query


@pytest.fixture
def shared(in_use: InUse) -> InUse:
    """Kari has the plan, Jon is in the outer team, Amina is nobody to the pupil; each has a key."""
    vault = in_use.vault
    amina = StaffId(vault.new_id())
    people.add_staff(vault, name="Amina Eksempel", role=StaffRole.NURSE, staff_id=amina)
    team = [TeamMember(staff=in_use.kari, rates=True), TeamMember(staff=in_use.jon, rates=True, layer=TeamLayer.OUTER)]
    plans.set_team(vault, in_use.plan_id, team)
    for staff in (in_use.jon, amina):
        people.give_key(vault, staff, f"tre stille gauper {staff[-2:]}", PASSPHRASE)
    return in_use


def sitting(shared: InUse, name: str, bot: QtBot) -> Iterator[Workplace]:
    staff = next(one.id for one in shared.vault.staff() if one.name == name)
    with acting_as(shared.vault, staff):
        made = Workplace(Session(Workspace(shared.vault)))
        bot.addWidget(made)
        made.resize(1366, 768)
        screens.bring_to_front(bot, made)
        yield made


@pytest.fixture
def jons(shared: InUse, qtbot: QtBot) -> Iterator[Workplace]:
    """Where Jon works."""
    yield from sitting(shared, "Jon Eksempel", qtbot)


@pytest.fixture
def aminas(shared: InUse, qtbot: QtBot) -> Iterator[Workplace]:
    """Where Amina works."""
    yield from sitting(shared, "Amina Eksempel", qtbot)


@pytest.fixture
def karis(shared: InUse, qtbot: QtBot) -> Iterator[Workplace]:
    """Where Kari works."""
    yield from sitting(shared, "Kari Eksempel", qtbot)


def said(workplace: Workplace) -> str:
    label = workplace.ui.rightsLabel
    return label.text() if label.isVisible() else ""


def step(workplace: Workplace, which: Step) -> PupilPage:
    page = workplace.go("pupil")
    assert isinstance(page, PupilPage)
    page.show_step(which)
    return page


def test_who_may_change_everything_is_told_nothing(karis: Workplace) -> None:
    for key in ("pupil", "evaluation", "documents", "export", "settings"):
        karis.go(key)
        assert said(karis) == ""


def test_the_outer_team_reads_the_plan_and_is_told_why(jons: Workplace, keyboard: Keyboard) -> None:
    page = step(jons, Step.PUPIL)

    assert "ikke endre planen" in said(jons)
    form = page.step_page(Step.PUPIL)
    edits = [edit for edit in form.findChildren(QLineEdit) if edit.objectName() and edit.isVisible()]
    assert edits
    assert all(edit.isReadOnly() for edit in edits)
    keyboard.tab_to("Hva får eleven til")
    keyboard.type("x")
    assert jons.session.workspace.pupils()[0].strengths == "Glad i tog."
    assert "ikke endre planen" in keyboard.focus.accessibleDescription()


def test_the_outer_team_cannot_take_the_plan_out_or_finalise(jons: Workplace) -> None:
    jons.go("documents")
    assert "ta ut dokumenter" in said(jons)
    page = jons.page
    assert not page.ui.saveButton.isEnabled()  # type: ignore[attr-defined]
    pupil = step(jons, Step.ACTIVATION)
    assert not pupil.step_page(Step.ACTIVATION).ui.activateButton.isEnabled()  # type: ignore[attr-defined]


def test_to_come_to_a_page_is_no_attempt(jons: Workplace, shared: InUse) -> None:
    for key in jons._makers:
        jons.go(key)

    assert query(shared.vault, "SELECT detail FROM change WHERE operation = 'refused'") == []


def test_the_settings_of_the_vault_are_held_back_from_others_and_ones_own_are_not(jons: Workplace) -> None:
    page = jons.go("settings")
    assert isinstance(page, SettingsPage)

    assert "gjelder hele arkivet" in said(jons)
    assert page.ui.nameEdit.isReadOnly()
    assert not page.ui.addButton.isEnabled()
    assert page.ui.sizeCombo.isEnabled()


def test_who_is_outside_finds_nobody(aminas: Workplace, keyboard: Keyboard) -> None:
    page = aminas.go("overview")
    assert page.view.rows == []  # type: ignore[attr-defined]

    keyboard.press("Ctrl+K")
    keyboard.type("Leser")

    palette = aminas._palette
    assert palette is not None
    assert not [row for row in range(palette.list.count()) if "linjer" in palette.list.item(row).text()]
    assert not [label for label in aminas.findChildren(QLabel) if label.isVisible() and "Emil" in label.text()]


def test_the_fields_are_free_again_for_a_pupil_one_may_change(shared: InUse, jons: Workplace) -> None:
    page = step(jons, Step.PUPIL)
    strengths = (
        page.step_page(Step.PUPIL).findChild(QLineEdit, "classEdit") or page.step_page(Step.PUPIL).findChildren(QLineEdit)[0]
    )
    assert strengths.isReadOnly()

    plans_of = shared.plan
    kari_sees = [TeamMember(staff=shared.kari, rates=True), TeamMember(staff=shared.jon, rates=True)]
    with acting_as(shared.vault, shared.kari):
        changed = plans.set_team(shared.vault, plans_of.id, kari_sees)
    shared.vault.person = "Jon Eksempel"
    jons.session.workspace._publish(changed)

    assert not strengths.isReadOnly()
    assert said(jons) == ""


def test_who_goes_out_of_the_team_has_the_pupil_no_more(shared: InUse, jons: Workplace) -> None:
    workspace = jons.session.workspace
    step(jons, Step.TEAM)
    only_kari = [TeamMember(staff=shared.kari, rates=True)]
    with acting_as(shared.vault, shared.kari):
        changed = plans.set_team(shared.vault, shared.plan.id, only_kari)
    workspace._publish(changed)

    assert workspace.pupil_names() == ()
    assert workspace.searchable().goals == ()
    assert jons.go("overview").view.rows == []  # type: ignore[attr-defined]
