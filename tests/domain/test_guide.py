from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from ioplab.domain.evaluation import AccessGiven, Evaluation, NotRating
from ioplab.domain.guide import Lack, Missing, Step, StepReport, StepState, goals_to_carry_over, guide, missing_ratings, next_step
from ioplab.domain.ids import Level, PlanId
from ioplab.domain.plan import Plan, QualityCheck, StepNotNeeded, TeamMember
from ioplab.domain.pupil import DecisionConsent, Pupil
from ioplab.domain.vocabulary import DecisionKind, GoalStatus, NextStep, PlanStatus, Round, Stage
from tests.support.plans import (
    JON,
    KARI,
    PER,
    a_decision,
    a_finished_evaluation,
    a_finished_year,
    a_goal,
    a_guardian_talk,
    a_plan,
    a_pupil,
    a_rating,
    a_subject,
    a_voice,
    an_evaluation,
    an_outcome,
    goals,
)

DRAFT = a_plan(status=PlanStatus.DRAFT, activated_on=None)
CHECKED = QualityCheck(checked_by=JON.id, checked_on=date(2026, 8, 12))
NEXT_YEARS = a_plan(id=PlanId("next"), school_year="2027/28", status=PlanStatus.DRAFT)
AFTER = a_pupil(plans=(NEXT_YEARS,))


def report(step: Step, plan: Plan | None = DRAFT, pupil: Pupil | None = None, *, demands: int = 0) -> StepReport:
    return guide(pupil or a_pupil(), plan, demands=demands)[step - 1]


def told(step: Step, plan: Plan | None = DRAFT, pupil: Pupil | None = None) -> tuple[StepState, list[Missing]]:
    found = report(step, plan, pupil)
    return found.state, [lack.what for lack in found.missing]


class TestThreeQuestions:
    """What is done, what is missing, what is next."""

    def test_the_nine_steps_are_always_answered_in_order(self) -> None:
        for plan in (None, DRAFT, a_finished_year()):
            assert [found.step for found in guide(a_pupil(), plan)] == list(Step)

    def test_a_whole_year_is_done_and_then_nothing_is_missing_or_next(self) -> None:
        reports = guide(AFTER, a_finished_year())

        assert {found.state for found in reports} == {StepState.DONE}
        assert not any(found.missing for found in reports)
        assert next_step(reports) is None

    def test_for_a_pupil_nobody_knows_anything_of_the_ground_is_next(self) -> None:
        reports = guide(a_pupil(expert_assessments=(), decisions=()), None)

        assert {found.state for found in reports} == {StepState.NOT_BEGUN}
        assert next_step(reports) == reports[0]
        assert [lack.what for lack in reports[0].missing] == [Missing.EXPERT_ASSESSMENT, Missing.DECISION, Missing.CONSENT]

    def test_without_a_plan_the_ground_alone_can_be_done(self) -> None:
        first, *rest = guide(a_pupil(), None)

        assert first.state is StepState.DONE
        assert {(found.state, found.missing) for found in rest} == {(StepState.NOT_BEGUN, ())}

    @pytest.mark.parametrize(
        ("plan", "step"),
        [
            (replace(DRAFT, voices=()), Step.PUPIL),
            (replace(DRAFT, responsible=None), Step.TEAM),
            (replace(DRAFT, subjects=()), Step.GOALS),
            (DRAFT, Step.QUALITY),
            (replace(DRAFT, quality_check=CHECKED), Step.ACTIVATION),
            (a_plan(), Step.MIDYEAR),
            (a_plan(evaluations=(a_finished_evaluation(Round.MIDYEAR, ["goal-NOR"]),)), Step.ANNUAL),
            (a_finished_year(), Step.NEXT_YEAR),
        ],
    )
    def test_next_is_the_first_step_with_something_left(self, plan: Plan, step: Step) -> None:
        found = next_step(guide(a_pupil(), plan))

        assert found is not None
        assert found.step is step

    def test_a_step_marked_as_not_needed_is_passed_over_with_its_reason(self) -> None:
        plan = a_plan(steps_not_needed=(StepNotNeeded(step=7, reason="Begynte i februar"),))

        reports = guide(a_pupil(), plan)
        found = next_step(reports)

        assert reports[6] == StepReport(step=Step.MIDYEAR, state=StepState.NOT_NEEDED, reason="Begynte i februar")
        assert found is not None
        assert found.step is Step.ANNUAL

    @pytest.mark.parametrize("step", Step)
    def test_any_step_can_be_not_needed(self, step: Step) -> None:
        plan = replace(DRAFT, subjects=(), steps_not_needed=(StepNotNeeded(step=step, reason="Ikke for denne eleven"),))

        found = report(step, plan, a_pupil(decisions=()), demands=3)

        assert (found.state, found.missing, found.reason) == (StepState.NOT_NEEDED, (), "Ikke for denne eleven")


class TestFoundation:
    def test_the_ground_is_assessment_decision_and_consent(self) -> None:
        assert told(Step.FOUNDATION) == (StepState.DONE, [])

    @pytest.mark.parametrize(
        ("pupil", "missing"),
        [
            (a_pupil(expert_assessments=()), Missing.EXPERT_ASSESSMENT),
            (
                a_pupil(expert_assessments=tuple(replace(one, received_on=None) for one in a_pupil().expert_assessments)),
                Missing.EXPERT_ASSESSMENT,
            ),
            (a_pupil(decisions=(a_decision(decided_on=None),)), Missing.DECISION),
            (a_pupil(decisions=(a_decision(consent=None),)), Missing.CONSENT),
            (a_pupil(decisions=(a_decision(consent=DecisionConsent(given_by="foresatte")),)), Missing.CONSENT),
        ],
    )
    def test_each_of_the_three_can_be_missing(self, pupil: Pupil, missing: Missing) -> None:
        assert told(Step.FOUNDATION, DRAFT, pupil) == (StepState.STARTED, [missing])

    @pytest.mark.parametrize(
        "decision",
        [
            a_decision(kind=DecisionKind.PERSONAL_ASSISTANCE),
            a_decision(valid_from=date(2025, 8, 18), valid_to=date(2026, 6, 19)),
        ],
    )
    def test_a_decision_of_another_kind_or_year_is_no_ground(self, decision: Any) -> None:
        assert told(Step.FOUNDATION, DRAFT, a_pupil(decisions=(decision,))) == (
            StepState.STARTED,
            [Missing.DECISION, Missing.CONSENT],
        )


class TestPupil:
    def test_strengths_voice_and_guardians_make_it_done(self) -> None:
        assert told(Step.PUPIL) == (StepState.DONE, [])

    def test_nothing_written_is_not_begun(self) -> None:
        plan = replace(DRAFT, voices=(), conversations=())

        assert told(Step.PUPIL, plan, a_pupil(strengths=" ")) == (
            StepState.NOT_BEGUN,
            [Missing.STRENGTHS, Missing.VOICE, Missing.GUARDIANS],
        )

    def test_what_the_home_brings_begins_the_step_but_is_not_demanded(self) -> None:
        plan = replace(DRAFT, voices=(), conversations=())

        assert told(Step.PUPIL, plan, a_pupil(strengths=None, home_resources="Leser med bestefar"))[0] is StepState.STARTED

    @pytest.mark.parametrize(
        ("plan", "missing"),
        [
            (replace(DRAFT, voices=(a_voice(effect=None),)), [Missing.VOICE]),
            (replace(DRAFT, voices=(a_voice(Stage.MIDYEAR),)), [Missing.VOICE]),
            (replace(DRAFT, conversations=(a_guardian_talk(held_on=None),)), [Missing.GUARDIANS]),
            (replace(DRAFT, conversations=(a_guardian_talk(Stage.MIDYEAR),)), [Missing.GUARDIANS]),
            (replace(DRAFT, conversations=(a_guardian_talk(held_on=None, declined_on=date(2026, 9, 1)),)), []),
        ],
    )
    def test_guardians_are_asked_when_they_have_answered_and_the_voice_when_it_had_effect(
        self, plan: Plan, missing: list[Missing]
    ) -> None:
        assert told(Step.PUPIL, plan)[1] == missing


class TestTeam:
    def test_members_a_responsible_and_two_who_rate_make_it_done(self) -> None:
        assert told(Step.TEAM) == (StepState.DONE, [])

    def test_nobody_is_not_begun(self) -> None:
        assert told(Step.TEAM, replace(DRAFT, team=(), responsible=None)) == (
            StepState.NOT_BEGUN,
            [Missing.MEMBERS, Missing.RESPONSIBLE, Missing.SECOND_RATER],
        )

    @pytest.mark.parametrize(
        ("team", "missing"),
        [
            ((TeamMember(staff=KARI.id, rates=True), TeamMember(staff=PER.id)), [Missing.SECOND_RATER]),
            ((TeamMember(staff=PER.id),), [Missing.SECOND_RATER]),
            ((), [Missing.MEMBERS, Missing.SECOND_RATER]),
        ],
    )
    def test_one_alone_does_not_make_a_team(self, team: tuple[TeamMember, ...], missing: list[Missing]) -> None:
        assert told(Step.TEAM, replace(DRAFT, team=team)) == (StepState.STARTED, missing)


class TestGoals:
    def test_a_plan_without_subjects_is_not_begun(self) -> None:
        assert told(Step.GOALS, replace(DRAFT, subjects=())) == (StepState.NOT_BEGUN, [Missing.SUBJECTS])

    def test_subjects_with_everything_are_done(self) -> None:
        assert told(Step.GOALS) == (StepState.DONE, [])

    def test_what_is_missing_is_counted(self) -> None:
        bare = a_subject("MAT", content=" ", responsible=None, goals=(a_goal("a", criterion=None), a_goal("b")))
        empty = a_subject("ENG", methods=None, goals=())

        found = report(Step.GOALS, replace(DRAFT, subjects=(a_subject(), bare, empty)))

        assert found.state is StepState.STARTED
        assert found.missing == (
            Lack(what=Missing.GOALS, count=1, of=3),
            Lack(what=Missing.CONTENT, count=2, of=3),
            Lack(what=Missing.TEACHER, count=1, of=3),
            Lack(what=Missing.CRITERIA, count=1, of=3),
        )

    def test_an_ended_goal_needs_no_criterion_any_more(self) -> None:
        ended = a_goal("a", criterion=None, status=GoalStatus.ENDED)

        assert told(Step.GOALS, replace(DRAFT, subjects=(a_subject(goals=(ended,)),))) == (StepState.DONE, [])


class TestQualityAndActivation:
    def test_quality_has_not_begun_before_there_are_goals(self) -> None:
        assert report(Step.QUALITY, replace(DRAFT, subjects=())).state is StepState.NOT_BEGUN
        assert report(Step.QUALITY, replace(DRAFT, subjects=(a_subject(goals=()),))).state is StepState.NOT_BEGUN

    def test_open_demands_are_counted_until_there_are_none(self) -> None:
        found = report(Step.QUALITY, replace(DRAFT, quality_check=CHECKED), demands=2)

        assert (found.state, found.missing) == (StepState.STARTED, (Lack(what=Missing.DEMANDS, count=2),))
        assert report(Step.QUALITY, replace(DRAFT, quality_check=CHECKED), demands=0).state is StepState.DONE

    def test_a_colleague_reads_the_plan_before_it_is_taken_in_use(self) -> None:
        assert told(Step.QUALITY, DRAFT) == (StepState.STARTED, [Missing.COLLEAGUE])
        assert told(Step.QUALITY, replace(DRAFT, quality_check=CHECKED)) == (StepState.DONE, [])

    @pytest.mark.parametrize("status", PlanStatus)
    def test_a_draft_is_yet_to_be_taken_in_use(self, status: PlanStatus) -> None:
        expected = (StepState.NOT_BEGUN, [Missing.ACTIVATE]) if status is PlanStatus.DRAFT else (StepState.DONE, [])

        assert told(Step.ACTIVATION, replace(DRAFT, status=status)) == expected


STEP_OF = {Round.MIDYEAR: Step.MIDYEAR, Round.ANNUAL: Step.ANNUAL}
HEARD = tuple(map(a_voice, Stage))
TWO_GOALS = a_plan(voices=HEARD, subjects=(a_subject(goals=goals("a", "b")),))


def evaluated(kind: Round, *names: str, **changes: Any) -> Evaluation:
    """Rated by both of the goals named, not agreed on, not finalised."""
    ratings = tuple(a_rating(name, staff) for name in names for staff in (KARI, JON))
    overview = {"overview": "To timer i uka"} if kind is Round.ANNUAL else {}
    return an_evaluation(kind, **{"ratings": ratings, **overview, **changes})


@pytest.mark.parametrize("kind", Round)
class TestEvaluation:
    def lacks(self, kind: Round, evaluation: Evaluation, plan: Plan = TWO_GOALS) -> tuple[Lack, ...]:
        found = report(STEP_OF[kind], replace(plan, evaluations=(evaluation,)))
        assert found.state is (StepState.STARTED if found.missing else StepState.DONE)
        return found.missing

    def test_an_evaluation_nobody_has_opened_has_not_begun(self, kind: Round) -> None:
        assert told(STEP_OF[kind], a_plan()) == (StepState.NOT_BEGUN, [])

    def test_an_opened_one_waits_for_ratings_of_every_goal(self, kind: Round) -> None:
        assert self.lacks(kind, evaluated(kind))[0] == Lack(what=Missing.RATINGS, count=0, of=2)
        assert self.lacks(kind, evaluated(kind, "a"))[0] == Lack(what=Missing.RATINGS, count=1, of=2)

    def test_a_goal_is_not_rated_until_everybody_who_should_has_rated_it(self, kind: Round) -> None:
        """«2 av 2 mål er vurdert» would be a strange thing to miss."""
        jon_is_late = evaluated(kind, "a", ratings=(*evaluated(kind, "a").ratings, a_rating("b", KARI)))

        assert self.lacks(kind, jon_is_late)[0] == Lack(what=Missing.RATINGS, count=1, of=2)

    def test_a_draft_is_not_a_rating(self, kind: Round) -> None:
        drafts = tuple(replace(one, submitted_at=None) for one in evaluated(kind, "a", "b").ratings)

        assert self.lacks(kind, evaluated(kind, ratings=drafts))[0] == Lack(what=Missing.RATINGS, count=0, of=2)

    def test_somebody_excused_is_not_waited_for(self, kind: Round) -> None:
        alone = evaluated(
            kind,
            ratings=(a_rating("a", KARI), a_rating("b", KARI)),
            not_rating=(NotRating(staff=JON.id, reason="Ny i teamet"),),
        )

        assert self.lacks(kind, alone)[0].what is Missing.AGREEMENT

    def test_then_the_team_agrees_and_then_it_is_finalised(self, kind: Round) -> None:
        halfway = evaluated(kind, "a", "b", outcomes=(an_outcome("a"),))
        agreed = replace(halfway, outcomes=(an_outcome("a"), an_outcome("b", None)))

        assert self.lacks(kind, halfway) == (Lack(what=Missing.AGREEMENT, count=1, of=2), Lack(what=Missing.FINALISE))
        assert self.lacks(kind, agreed) == (Lack(what=Missing.FINALISE),)

    def test_ended_goals_are_not_waited_for(self, kind: Round) -> None:
        ended = a_goal("b", status=GoalStatus.ENDED)
        plan = a_plan(voices=HEARD, subjects=(a_subject(goals=(a_goal("a"), ended)),))

        assert self.lacks(kind, evaluated(kind, "a", outcomes=(an_outcome("a"),)), plan) == (Lack(what=Missing.FINALISE),)

    def test_the_pupil_is_heard_before_it_is_finalised(self, kind: Round) -> None:
        agreed = evaluated(kind, "a", "b", outcomes=(an_outcome("a"), an_outcome("b")))

        for unheard in ((a_voice(),), (a_voice(), a_voice(kind.stage, effect=None))):
            assert [lack.what for lack in self.lacks(kind, agreed, replace(TWO_GOALS, voices=unheard))] == [
                Missing.VOICE,
                Missing.FINALISE,
            ]

    def test_a_finalised_evaluation_is_done(self, kind: Round) -> None:
        assert self.lacks(kind, a_finished_evaluation(kind, ["a", "b"])) == ()


class TestAnnualReport:
    def test_the_overview_is_missing_until_it_is_written(self) -> None:
        agreed = evaluated(Round.ANNUAL, "a", "b", outcomes=(an_outcome("a"), an_outcome("b")), overview=" ")

        assert told(Step.ANNUAL, replace(TWO_GOALS, evaluations=(agreed,)))[1] == [Missing.OVERVIEW, Missing.FINALISE]

    @pytest.mark.parametrize("access", [(), (AccessGiven(to="foresatte"),)])
    def test_a_finalised_report_still_has_to_be_given_to_somebody_on_a_day(self, access: tuple[AccessGiven, ...]) -> None:
        kept = a_finished_evaluation(Round.ANNUAL, ["a", "b"], access_given=access)

        assert told(Step.ANNUAL, replace(TWO_GOALS, evaluations=(kept,))) == (StepState.STARTED, [Missing.ACCESS])

    def test_the_midyear_evaluation_needs_no_report(self) -> None:
        done = a_finished_evaluation(Round.MIDYEAR, ["a", "b"])

        assert told(Step.MIDYEAR, replace(TWO_GOALS, evaluations=(done,))) == (StepState.DONE, [])


class TestNextYear:
    def test_next_years_plan_is_not_spoken_of_before_the_annual_evaluation(self) -> None:
        assert told(Step.NEXT_YEAR, a_plan()) == (StepState.NOT_BEGUN, [])
        assert told(Step.NEXT_YEAR, a_plan(evaluations=(evaluated(Round.ANNUAL, "goal-NOR"),))) == (StepState.NOT_BEGUN, [])

    def test_after_it_the_plan_is_missing_until_it_is_there(self) -> None:
        assert told(Step.NEXT_YEAR, a_finished_year())[1] == [Missing.NEXT_PLAN]
        assert told(Step.NEXT_YEAR, a_finished_year(), AFTER) == (StepState.DONE, [])

    def test_this_years_plan_is_not_next_years(self) -> None:
        assert told(Step.NEXT_YEAR, a_finished_year(), a_pupil(plans=(a_finished_year(),)))[1] == [Missing.NEXT_PLAN]


def test_who_is_waited_for_and_for_which_goals_is_known() -> None:
    plan = a_plan(subjects=(a_subject(goals=(*goals("a", "b"), a_goal("c", status=GoalStatus.ENDED))),))
    evaluation = an_evaluation(ratings=(a_rating("a", KARI), a_rating("b", KARI), a_rating("a", JON)))

    assert missing_ratings(plan, evaluation) == {JON.id: ("b",)}
    assert missing_ratings(plan, an_evaluation()) == {KARI.id: ("a", "b"), JON.id: ("a", "b")}
    assert missing_ratings(plan, an_evaluation(not_rating=(NotRating(staff=JON.id, reason="Permisjon"),))) == {
        KARI.id: ("a", "b")
    }


class TestCarryingOver:
    def carried(self, *outcomes: Any, **changes: Any) -> tuple[str, ...]:
        plan = a_plan(
            subjects=(a_subject(goals=(a_goal("a", **changes),)),),
            evaluations=(a_finished_evaluation(Round.ANNUAL, ["a"], outcomes=outcomes, ratings=()),),
        )
        return goals_to_carry_over(plan, Level(4))

    @pytest.mark.parametrize(("step", "carried"), [(NextStep.CONTINUE, ("a",)), (NextStep.ADJUST, ("a",)), (NextStep.END, ())])
    @pytest.mark.parametrize("level", [None, 1, 4])
    def test_what_the_team_decided_is_done_whatever_the_level(
        self, step: NextStep, carried: tuple[str, ...], level: int | None
    ) -> None:
        assert self.carried(an_outcome("a", level, next_step=step)) == carried

    def test_an_ended_goal_does_not_come_back(self) -> None:
        assert self.carried(an_outcome("a", next_step=NextStep.CONTINUE), status=GoalStatus.ENDED) == ()

    def test_a_goal_nobody_got_to_goes_on(self) -> None:
        assert self.carried() == ("a",)
        assert self.carried(an_outcome("a", None, next_step=None)) == ("a",)
        assert goals_to_carry_over(a_plan(), Level(4)) == ("goal-NOR",)

    def test_goals_keep_their_order(self) -> None:
        plan = a_plan(subjects=(a_subject("NOR", goals=goals("b", "a")), a_subject("MAT", goals=goals("c"))))

        assert goals_to_carry_over(plan, Level(4)) == ("b", "a", "c")

    @pytest.mark.parametrize(("level", "carried"), [(1, ("a",)), (3, ("a",)), (4, ())])
    def test_a_goal_nobody_decided_about_goes_on_unless_it_is_reached(self, level: int, carried: tuple[str, ...]) -> None:
        assert self.carried(an_outcome("a", level, next_step=None)) == carried
