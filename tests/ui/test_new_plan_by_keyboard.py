"""From last year's plan to a new one in use, and a new plan for a new pupil: by keyboard alone, with the keys counted."""

from __future__ import annotations

from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot

from ioplab.domain.guide import Step
from ioplab.domain.plan import Plan
from ioplab.domain.vocabulary import PlanStatus, Round
from ioplab.operations import pupils
from ioplab.storage.vault import Vault
from ioplab.ui.pages.pupil import PupilPage
from ioplab.ui.session import Session
from ioplab.ui.workplace import Workplace
from ioplab.workspace import Workspace
from tests.support import screens
from tests.support.screens import Keyboard
from tests.support.vaults import NORWAY_IN_SUMMER, YEAR, InUse, clock_of

JUNE = datetime(2027, 6, 3, 13, 30, tzinfo=NORWAY_IN_SUMMER)
AUGUST = datetime(2026, 8, 18, 9, 0, tzinfo=NORWAY_IN_SUMMER)

MOST_KEYS = 12
"""From last year's plan to a new one in use where two goals change, besides the letters of the new texts."""

MOST_FIELDS = 5


class CountingKeyboard(Keyboard):
    """Counts what a hand does: keys that are pressed, letters that are typed, fields that are typed in."""

    def __init__(self, bot: QtBot) -> None:
        """Begin at nothing."""
        super().__init__(bot)
        self.keys = self.letters = self.fields = 0

    def press(self, *presses: str) -> None:
        """Count every key."""
        self.keys += len(presses)
        super().press(*presses)

    def type(self, text: str) -> None:
        """Count every letter, and the field."""
        self.letters += len(text)
        self.fields += 1
        super().type(text)

    def told(self) -> str:
        """What was counted."""
        return f"{self.keys} keys besides {self.letters} letters, in {self.fields} fields"


def shown(bot: QtBot, vault: Vault) -> Workplace:
    """The workplace of a vault, in front."""
    made = Workplace(Session(Workspace(vault)))
    bot.addWidget(made)
    made.resize(1366, 768)
    screens.bring_to_front(bot, made)
    return made


def page_of(workplace: Workplace) -> PupilPage:
    page = workplace.go("pupil")
    assert isinstance(page, PupilPage)
    return page


# From last year


@pytest.fixture
def last_year(in_use: InUse) -> InUse:
    """A year that has been evaluated; the decision holds for two years, and a colleague works here."""
    granted = in_use.pupil.decisions[0]
    pupils.edit_decision(in_use.vault, granted.id, valid_to=None)
    in_use.finalised(Round.ANNUAL, 3)
    clock_of(in_use.vault).moment = JUNE
    return in_use


def coming(use: InUse) -> Plan:
    return use.pupil.plans[-1]


def test_two_goals_change_and_the_new_plan_is_in_use(last_year: InUse, qtbot: QtBot, capsys: pytest.CaptureFixture[str]) -> None:
    workplace = shown(qtbot, last_year.vault)
    workplace.session.choose_year(YEAR)
    page = page_of(workplace)
    page.show_step(Step.NEXT_YEAR)
    keys = CountingKeyboard(qtbot)

    keys.press("Alt+S")
    assert keys.at == "Mål: hva gjør eleven?"
    keys.type("Leser ti linjer høyt med flyt")
    keys.press("Ctrl+Down")
    keys.type("Leser avisoverskrifter høyt")
    keys.press("F8")
    assert keys.at == "Hva sier eleven selv?"
    keys.type("Vil lese om romfart")
    keys.press("Tab", "Tab")
    assert keys.at == "Hva førte det til?"
    keys.type("Tekstene handler om romfart")
    keys.press("Alt+5")
    keys.tab_to("Hvem har lest planen?")
    keys.choose("Jon Eksempel, miljøterapeut")
    keys.press("Alt+6", "Alt+T")

    plan = coming(last_year)
    assert (plan.status, plan.school_year) == (PlanStatus.ACTIVE, "2027/28")
    assert [goal.text for goal in plan.goals()][:2] == ["Leser ti linjer høyt med flyt", "Leser avisoverskrifter høyt"]
    assert plan.quality_check is not None
    with capsys.disabled():
        print(f"\nfrom last year's plan to a new one in use: {keys.told()}")
    assert keys.keys <= MOST_KEYS, keys.told()
    assert keys.fields <= MOST_FIELDS, keys.told()
