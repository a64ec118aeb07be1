"""From last year's plan to a new one in use, and a new plan for a new pupil: by keyboard alone, with the keys counted."""

from __future__ import annotations

from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot

from ioplab import catalogues
from ioplab.domain.guide import Step
from ioplab.domain.ids import StaffId
from ioplab.domain.plan import Plan
from ioplab.domain.pupil import Pupil
from ioplab.domain.vocabulary import PlanStatus, Round, StaffRole
from ioplab.operations import people, pupils
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

SUBJECTS = ("Norsk", "Matematikk", "Sosial kompetanse", "Kommunikasjon")


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


# A new pupil with four subjects


@pytest.fixture
def school(vault: Vault) -> Vault:
    """A school with two who work there, and no pupils."""
    clock_of(vault).moment = AUGUST
    people.set_school(vault, name="Fjellbekk skole", municipality="Eksempelvik")
    kari = StaffId(vault.new_id())
    people.add_staff(vault, name="Kari Eksempel", role=StaffRole.CONTACT_TEACHER, staff_id=kari)
    people.add_staff(vault, name="Jon Eksempel", role=StaffRole.MILIEU_THERAPIST)
    people.identify(vault, kari)
    return vault


def enter_the_pupil(keys: CountingKeyboard) -> None:
    keys.type("Live")
    keys.fill_in("Etternavn", "Liksomsen")
    keys.fill_in("Fødselsår", "2016")
    keys.choose_in("Trinn", "5. trinn")
    keys.press("Alt+L")


def enter_the_ground(keys: CountingKeyboard) -> None:
    keys.push("Ny sakkyndig vurdering")
    keys.fill_in("Mottatt", "20.4.2026")
    keys.fill_in("Tilrådinger", "Norsk: Lesing i korte økter\nKommunikasjon: ASK i alle fag")
    keys.push("Nytt vedtak")
    keys.fill_in("Vedtatt", "28.5.2026")
    keys.fill_in("Fra", "17.8.2026")
    keys.fill_in("Samtykke fra", "foresatte")
    keys.fill_in("Samtykke gitt", "2.4.2026")
    for subject in SUBJECTS:
        keys.choose_in("Fag som skal inn i vedtaket", subject)
        keys.push("Legg til fag i vedtaket")


def describe_the_pupil(keys: CountingKeyboard) -> None:
    keys.press("Alt+2")
    keys.fill_in("Hva får eleven til", "Glad i musikk og hunder")
    keys.fill_in("Hva sier eleven selv?", "Vil synge mer")
    keys.fill_in("Hvordan spurte dere?", "Samtale med bilder")
    keys.fill_in("Hva førte det til?", "Tekstene er sangtekster")


def gather_the_team(keys: CountingKeyboard) -> None:
    keys.press("Alt+3")
    for name in ("Kari Eksempel, kontaktlærer", "Jon Eksempel, miljøterapeut"):
        keys.choose_in("Ansatt", name)
        keys.push("Legg til i teamet")
    keys.choose_in("Ansvarlig for planen", "Kari Eksempel, kontaktlærer")


def choose_goals(keys: CountingKeyboard, subject: str) -> None:
    """A goal of one's own choice from the bank, and what the subject is about."""
    keys.choose_in("Nytt fag", subject)
    keys.push("Legg til fag")
    keys.press("Alt+B", "Return")
    assert keys.at == "Mål: hva gjør eleven?"
    keys.fill_in("Utgangspunkt", "Trenger hjelp til det nå")
    keys.choose_in("Ansvarlig lærer", "Kari Eksempel")
    keys.fill_in("Innhold", "Sangtekster og korte tekster")
    keys.fill_in("Gjennomføring", "Korte økter i klassen hver dag")


def test_a_new_plan_with_four_subjects_is_made_and_taken_in_use(
    school: Vault, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    workplace = shown(qtbot, school)
    workplace.go("new_pupil")
    keys = CountingKeyboard(qtbot)

    enter_the_pupil(keys)
    enter_the_ground(keys)
    describe_the_pupil(keys)
    gather_the_team(keys)
    keys.press("Alt+4")
    for subject in SUBJECTS:
        choose_goals(keys, subject)
    keys.press("Alt+5")
    keys.choose_in("Hvem har lest planen?", "Jon Eksempel, miljøterapeut")
    keys.press("Alt+6", "Alt+T")

    (live,) = school.all(Pupil)
    (plan,) = live.plans
    assert plan.status is PlanStatus.ACTIVE, [workplace.page.notice()]
    assert [catalogues.subject_name(subject.subject) for subject in plan.subjects] == list(SUBJECTS)
    assert all(goal.criterion and goal.observe_how and goal.baseline for goal in plan.goals())
    with capsys.disabled():
        print(f"\na new plan with four subjects: {keys.told()}")
