"""The example school: a made-up school with believable plans, the same every time for the same arguments."""

from __future__ import annotations

from collections import Counter
from datetime import date

from ioplab.domain import ids
from ioplab.domain.pupil import Pupil
from ioplab.domain.school import SchoolYear
from ioplab.exchange.example_school.on_day import pupils_on
from ioplab.exchange.example_school.plans import make_plans
from ioplab.exchange.example_school.pupils import Case, Desk, ground, make_case
from ioplab.exchange.example_school.texts import moment, school_start
from ioplab.exchange.plan_file import FORMAT, PlanFile
from ioplab.i18n import in_bokmal

__all__ = ["example_school", "usual_rater"]


def usual_rater(school: PlanFile) -> str:
    """The name of the one who rates in most of the plans: whoever tries the example school sits in that chair."""
    raters = Counter(staff for pupil in school.pupils for plan in pupil.plans for staff in plan.raters())
    return max(school.staff, key=lambda member: raters[member.id]).name


@in_bokmal()
def example_school(*, pupils: int, seed: int, year: SchoolYear, today: date | None = None) -> PlanFile:
    """A school with that many pupils and their plans for `year`, complete or as it would look on the day `today`.

    Pupils who have not started by `today` are left out.
    """
    desk = Desk(year, seed)
    everyone = [_pupil(desk, place) for place in range(pupils)]
    day = today or desk.end
    return PlanFile(
        format=FORMAT,
        school=desk.school,
        exported_at=moment(day, minutes=16 * 60),
        staff=desk.staff,
        pupils=pupils_on(everyone, day),
    )


def _pupil(desk: Desk, place: int) -> Pupil:
    """The pupil at that place in the row, with everything a whole year brings."""
    case = make_case(desk, place)
    assessments, decisions = ground(desk, case)
    families = desk.texts.family_names
    language = next((one for one in desk.texts.languages if case.name in one.names), None)
    at_ease = not case.profile.few_words and not case.profile.assistance
    interest = desk.say("interests", "more" if at_ease and desk.dice.chance(0.5) else "anyone")
    home = language.home if language else desk.say("home", "together")
    return Pupil(
        id=ids.PupilId(desk.dice.id()),
        given_name=case.name,
        family_name=families[(place + 5 * (place // len(desk.names))) % len(families)],
        birth_year=desk.year.start_year - 5 - case.grade,
        grade=case.grade,
        class_name=f"{case.grade}{desk.dice.choice(desk.texts.class_letters)}",
        enrolled_on=school_start(SchoolYear(desk.year.start_year - case.grade + case.joined)),
        strengths=f"{interest} {desk.dice.choice(case.profile.strengths).format(name=case.name)}",
        home_resources=f"{home} {desk.say('home', 'wishes')}",
        language_note=desk.dice.choice(language.notes) if language and desk.dice.chance(0.7) else None,
        transitions=_transition(desk, case),
        expert_assessments=assessments,
        decisions=decisions,
        plans=make_plans(desk, case, assessments[0], decisions[0]),
    )


def _transition(desk: Desk, case: Case) -> str | None:
    if case.is_new:
        return desk.say("transitions", "first_grade" if case.grade == 1 else "moved")
    return desk.say("transitions", "stages") if case.grade in desk.texts.contact_from else None
