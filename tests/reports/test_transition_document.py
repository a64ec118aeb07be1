"""Overgang: what works, the goals that go on, what may be shared, whom to ask; and no single person's rating."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from ioplab.domain.evaluation import Outcome
from ioplab.domain.ids import Level
from ioplab.domain.plan import Plan
from ioplab.domain.pupil import Pupil
from ioplab.domain.vocabulary import NextStep, PlanStatus
from ioplab.reports.content import Document
from ioplab.reports.transition_document import transition_content
from tests.reports.sample import ANNUAL, MIDYEAR, READ, WRITE
from tests.reports.told import everything, headings, places
from tests.reports.whole import PLAN, PUPIL, case


def made(plan: Plan = PLAN, pupil: Pupil = PUPIL) -> Document:
    return transition_content(case(replace(pupil, plans=(plan,))))


def test_it_says_what_may_be_shared_before_it_says_anything() -> None:
    assert headings(made())[0] == "# Hva som kan deles"
    told = places(made())["Hva som kan deles"]
    assert told[0].startswith("Uten samtykke deles bare det den nye skolen eller læreren trenger")
    assert told[-1].startswith("- Logopeden: leseprøver")


@pytest.mark.parametrize("withdrawn", [True, False])
def test_without_a_consent_that_holds_it_says_so(*, withdrawn: bool) -> None:
    consents = tuple(replace(one, withdrawn_on=date(2027, 6, 1)) for one in PUPIL.sharing_consents) if withdrawn else ()
    told = everything(made(pupil=replace(PUPIL, sharing_consents=consents)))

    assert "Det er ikke skrevet inn noe samtykke til deling som gjelder nå." in told
    assert "Logopeden" not in told


def test_goals_go_on_unless_they_have_ended_or_are_to_end() -> None:
    told = places(made())

    assert told["Norsk/Videreføres"] == ["Skriver tre setninger om helgen"]
    assert told["Norsk/Mål som er avsluttet"] == ["- Leser en kjent tekst høyt (nådd)"]
    assert told["Sosial kompetanse/Mål som er avsluttet"] == ["- Ser på klokka (Byttet ut med pausekortet)"]


def test_a_goal_that_goes_on_brings_its_last_level_and_how_to_see_it() -> None:
    adjusted = Outcome(goal=READ, level=Level(2), comment="Leser sikrere", next_step=NextStep.ADJUST)
    told = places(made(replace(PLAN, evaluations=(replace(ANNUAL, outcomes=(adjusted,)),))))

    assert told["Norsk/Justeres"] == ["Leser en kjent tekst høyt"]
    assert told["Norsk/Justeres/Sist vurdert"] == ["◔ Mestrer med mye støtte"]
    assert told["Norsk/Justeres/Begrunnelse"] == ["Leser sikrere"]
    assert told["Norsk/Justeres/Slik ser vi det"] == ["Ta tiden på teksten i permen"]


def test_the_half_year_is_what_is_told_until_the_year_is_finalised() -> None:
    plan = replace(PLAN, evaluations=(MIDYEAR, replace(ANNUAL, finalised_on=None)))
    told = places(made(plan))

    assert told["Sist vurdert"] == ["Halvår, 14. januar 2027"]
    assert told["Norsk/Justeres/Sist vurdert"] == ["◔ Mestrer med mye støtte"]
    assert "Leste for klassen" not in everything(made(plan))


def test_why_a_goal_was_not_worked_on_is_told() -> None:
    outcome = Outcome(goal=WRITE, not_worked_on_reason="Tok lesing først", next_step=NextStep.CONTINUE)
    told = places(made(replace(PLAN, evaluations=(replace(ANNUAL, outcomes=(outcome,)),))))

    assert told["Norsk/Videreføres/Sist vurdert"] == ["– Ikke arbeidet med / Grunn: Tok lesing først"]


def test_who_rated_and_how_is_not_told() -> None:
    told = everything(made())

    assert "Vurdert av" not in told
    assert "Tok kortet én gang" not in told


def test_what_was_tried_is_told_with_what_came_of_it_also_from_earlier_years() -> None:
    told = everything(made())

    assert "Roligere timer" in told
    assert "Lesekurs" in told
    assert "Videre: Vanlig leseopplæring" in told


def test_whom_to_ask_is_told_once_for_each_with_what_they_know() -> None:
    told = places(made())

    assert told["Hvem du kan spørre/Mona Oppdikt"] == ["Kontaktlærer 4A\nAnsvarlig for planen og norsk\nKoordinerer"]
    assert told["Hvem du kan spørre/Siv Oppdikt"] == ["Avdelingsleder\nLeder møtene"]


def test_what_is_told_of_the_home_stays_at_the_school() -> None:
    assert "Bestemor" not in everything(made())


def test_it_is_a_draft_as_long_as_the_plan_is() -> None:
    assert made(replace(PLAN, status=PlanStatus.DRAFT)).is_draft
    assert not made().is_draft
