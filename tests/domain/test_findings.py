from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from ioplab import catalogues
from ioplab.domain.catalogue import GoalLanguage
from ioplab.domain.findings import Checked, Finding, findings, goal_language_faults, is_observable, pupil_findings, reached_stages
from ioplab.domain.ids import DecisionId, PlanId, StaffId, SubjectCode
from ioplab.domain.plan import Plan
from ioplab.domain.pupil import DecisionSubject, Pupil
from ioplab.domain.vocabulary import Curriculum, DecisionKind, GoalStatus, PlanStatus, Round, Stage
from tests.support.plans import (
    EVERYBODY,
    PER,
    a_decision,
    a_finished_evaluation,
    a_finished_year,
    a_goal,
    a_plan,
    a_pupil,
    a_subject,
    a_voice,
    an_evaluation,
    goals,
)

LANGUAGE = GoalLanguage(vague=("forstår", "blir bedre", "kjenner til"), observable=("leser", "lese", "peker", "sier fra"))


def found(plan: Plan, pupil: Pupil | None = None, *, rule: str) -> list[Finding]:
    checked = Checked(pupil=pupil or a_pupil(), plan=plan, staff=EVERYBODY, language=LANGUAGE)
    return [finding for finding in findings(checked) if finding.rule == rule]


def messages(plan: Plan, pupil: Pupil | None = None, *, rule: str) -> list[str]:
    return [finding.message for finding in found(plan, pupil, rule=rule)]


def granting(**granted: Any) -> Pupil:
    """A pupil whose decision grants something in Norwegian."""
    return a_pupil(decisions=(a_decision(subjects=(DecisionSubject(subject=SubjectCode("NOR"), **granted),)),))


def with_goal(**changes: Any) -> Plan:
    return a_plan(subjects=(a_subject(goals=(a_goal(**changes),)),))


@pytest.mark.parametrize("plan", [a_plan(), a_plan(status=PlanStatus.DRAFT, activated_on=None), a_finished_year()])
def test_a_plan_in_order_has_no_findings(plan: Plan) -> None:
    assert findings(Checked(pupil=a_pupil(), plan=plan, staff=EVERYBODY, language=catalogues.goal_language())) == ()


def test_findings_come_in_the_order_of_the_rules_and_say_whose_they_are() -> None:
    bare = a_plan(voices=(), subjects=(a_subject(content=None, responsible=None, goals=(a_goal(criterion=None),)),))

    everything = findings(Checked(pupil=a_pupil(decisions=()), plan=bare, staff={}, language=LANGUAGE))

    assert [finding.rule for finding in everything] == ["F01", "F03", "F07", "F09", "F16"]
    assert {(finding.pupil, finding.plan) for finding in everything} == {("emil", "plan")}


class TestDecisionBeforeThePlanIsUsed:
    """F01, § 11-7."""

    def test_a_plan_needs_a_decision_of_adapted_education(self) -> None:
        assert messages(a_plan(), a_pupil(decisions=()), rule="F01") == ["missing"]

    @pytest.mark.parametrize("kind", [DecisionKind.PERSONAL_ASSISTANCE, DecisionKind.PHYSICAL_ADAPTATION])
    def test_other_decisions_are_no_ground_for_a_plan(self, kind: DecisionKind) -> None:
        assert messages(a_plan(), a_pupil(decisions=(a_decision(kind=kind),)), rule="F01") == ["missing"]

    def test_last_years_decision_is_no_ground_for_this_years_plan(self) -> None:
        old = a_decision(valid_from=date(2025, 8, 18), valid_to=date(2026, 6, 19))

        assert messages(a_plan(), a_pupil(decisions=(old,)), rule="F01") == ["missing"]

    def test_a_decision_needs_a_date(self) -> None:
        assert messages(a_plan(), a_pupil(decisions=(a_decision(decided_on=None),)), rule="F01") == ["undated"]

    def test_a_decision_made_after_the_plan_was_taken_in_use_is_late_and_both_dates_are_told(self) -> None:
        late = a_pupil(decisions=(a_decision(decided_on=date(2026, 9, 11)),))

        (finding,) = found(a_plan(activated_on=date(2026, 9, 10)), late, rule="F01")

        assert finding.message == "late"
        assert finding.values == {"decided": date(2026, 9, 11), "activated": date(2026, 9, 10)}

    def test_of_several_late_decisions_the_first_is_told(self) -> None:
        later = a_decision(id=DecisionId("later"), decided_on=date(2027, 1, 20))
        late = a_decision(decided_on=date(2026, 9, 11))

        (finding,) = found(a_plan(), a_pupil(decisions=(later, late)), rule="F01")

        assert finding.values["decided"] == date(2026, 9, 11)

    def test_a_decision_on_the_very_day_is_in_time(self) -> None:
        same_day = a_pupil(decisions=(a_decision(decided_on=date(2026, 9, 10)),))

        assert not found(a_plan(activated_on=date(2026, 9, 10)), same_day, rule="F01")

    def test_a_new_decision_during_the_year_does_not_make_the_first_one_late(self) -> None:
        changed = a_decision(id=DecisionId("changed"), decided_on=date(2027, 1, 20))

        assert not found(a_plan(), a_pupil(decisions=(changed, a_decision())), rule="F01")

    def test_a_draft_is_not_late_whenever_the_decision_came(self) -> None:
        late = a_pupil(decisions=(a_decision(decided_on=date(2027, 3, 1)),))

        assert not found(a_plan(status=PlanStatus.DRAFT, activated_on=None), late, rule="F01")


class TestPlanForEveryDecision:
    """F02, § 11-10."""

    AUTUMN = date(2026, 10, 1)

    def missing(self, pupil: Pupil, today: date = AUTUMN) -> list[object]:
        assert all((finding.rule, finding.plan) == ("F02", None) for finding in pupil_findings(pupil, today))
        return [finding.values["year"] for finding in pupil_findings(pupil, today)]

    def test_a_pupil_with_adapted_education_and_no_plan_is_found(self) -> None:
        assert self.missing(a_pupil()) == ["2026/27"]

    def test_any_plan_of_the_year_is_enough(self) -> None:
        assert self.missing(a_pupil(plans=(a_plan(status=PlanStatus.DRAFT),))) == []

    @pytest.mark.parametrize("kind", [DecisionKind.PERSONAL_ASSISTANCE, DecisionKind.PHYSICAL_ADAPTATION])
    def test_assistance_and_physical_adaptation_alone_demand_no_plan(self, kind: DecisionKind) -> None:
        assert self.missing(a_pupil(decisions=(a_decision(kind=kind),))) == []

    def test_a_pupil_without_decisions_needs_no_plan(self) -> None:
        assert self.missing(a_pupil(decisions=())) == []

    def test_a_decision_of_several_years_needs_a_new_plan_each_year(self) -> None:
        pupil = a_pupil(decisions=(a_decision(valid_to=date(2029, 6, 20)),), plans=(a_plan(),))

        assert self.missing(pupil, date(2027, 6, 1)) == []
        assert self.missing(pupil, date(2027, 8, 20)) == ["2027/28"]

    def test_the_year_named_is_the_one_that_needs_a_plan_now_not_the_one_when_the_decision_began(self) -> None:
        pupil = a_pupil(decisions=(a_decision(valid_from=date(2024, 8, 19), valid_to=None),))

        assert self.missing(pupil) == ["2026/27"]

    def test_next_years_decision_asks_for_next_years_plan(self) -> None:
        coming = a_decision(valid_from=date(2027, 8, 16), valid_to=date(2028, 6, 16))

        assert self.missing(a_pupil(decisions=(coming,))) == ["2027/28"]
        assert self.missing(a_pupil(decisions=(coming,), plans=(a_plan(school_year="2027/28"),))) == []

    def test_two_decisions_of_the_same_year_are_told_once(self) -> None:
        assert self.missing(a_pupil(decisions=(a_decision(), a_decision(id=DecisionId("second"))))) == ["2026/27"]

    def test_a_plan_of_another_year_is_not_enough(self) -> None:
        assert self.missing(a_pupil(plans=(a_plan(school_year="2025/26"),))) == ["2026/27"]

    def test_a_decision_without_any_date_asks_for_a_plan_now(self) -> None:
        undated = a_decision(decided_on=None, valid_from=None, valid_to=None)

        assert self.missing(a_pupil(decisions=(undated,))) == ["2026/27"]


class TestSubstance:
    """F03, § 11-10."""

    def test_a_plan_has_at_least_one_subject(self) -> None:
        (finding,) = found(a_plan(subjects=()), rule="F03")

        assert (finding.message, finding.subject) == ("no_subject", None)

    @pytest.mark.parametrize(
        ("changes", "message"),
        [
            ({"goals": ()}, "goals"),
            ({"content": None}, "content"),
            ({"content": " \n"}, "content"),
            ({"methods": None}, "methods"),
            ({"methods": "\t"}, "methods"),
        ],
    )
    def test_a_subject_has_goals_and_content_and_says_how(self, changes: dict[str, Any], message: str) -> None:
        plan = a_plan(subjects=(a_subject("NOR"), a_subject("MAT", **changes)))

        assert [(finding.message, finding.subject) for finding in found(plan, rule="F03")] == [(message, "MAT")]

    def test_an_empty_subject_lacks_all_three(self) -> None:
        assert messages(a_plan(subjects=(a_subject(goals=(), content="", methods=""),)), rule="F03") == [
            "goals",
            "content",
            "methods",
        ]

    def test_a_goal_that_was_ended_during_the_year_was_still_a_goal(self) -> None:
        assert not found(with_goal(status=GoalStatus.ENDED), rule="F03")


def test_a_goal_without_words_is_no_goal() -> None:
    assert messages(with_goal(text="  "), rule="F03") == ["goals"]


class TestDeviation:
    """F04, § 11-7, and F05."""

    DEVIATING = a_plan(subjects=(a_subject(curriculum=Curriculum.PARTLY, left_out="Kompetansemål om skjønnlitteratur"),))

    @pytest.mark.parametrize("curriculum", [Curriculum.PARTLY, Curriculum.OWN])
    def test_a_deviation_must_be_allowed_by_the_decision(self, curriculum: Curriculum) -> None:
        plan = a_plan(subjects=(a_subject(curriculum=curriculum),))

        assert [(one.message, one.subject) for one in found(plan, rule="F04")] == [("not_allowed", "NOR")]
        assert not found(plan, granting(deviation_allowed=True), rule="F04")

    @pytest.mark.parametrize("curriculum", [Curriculum.FOLLOWS, None])
    def test_following_the_curriculum_needs_no_leave(self, curriculum: Curriculum | None) -> None:
        plan = a_plan(subjects=(a_subject(curriculum=curriculum),))

        assert not found(plan, rule="F04")
        assert not found(plan, rule="F05")

    def test_leave_in_one_subject_is_no_leave_in_another(self) -> None:
        plan = a_plan(subjects=(a_subject("MAT", curriculum=Curriculum.OWN),))

        assert messages(plan, granting(deviation_allowed=True), rule="F04") == ["not_allowed"]

    def test_leave_in_one_of_two_decisions_is_enough(self) -> None:
        pupil = granting(deviation_allowed=True)
        pupil = replace(pupil, decisions=(a_decision(id=DecisionId("other")), *pupil.decisions))

        assert not found(self.DEVIATING, pupil, rule="F04")

    @pytest.mark.parametrize(
        "changes",
        [
            {"valid_from": date(2025, 8, 18), "valid_to": date(2026, 6, 19)},
            {"kind": DecisionKind.PERSONAL_ASSISTANCE},
        ],
    )
    def test_leave_in_an_expired_decision_or_one_of_another_kind_is_none(self, changes: dict[str, Any]) -> None:
        allowed = (DecisionSubject(subject=SubjectCode("NOR"), deviation_allowed=True),)
        pupil = a_pupil(decisions=(a_decision(), a_decision(id=DecisionId("other"), subjects=allowed, **changes)))

        assert messages(self.DEVIATING, pupil, rule="F04") == ["not_allowed"]

    @pytest.mark.parametrize("left_out", [None, "", "  "])
    def test_what_is_left_out_is_written_down(self, left_out: str | None) -> None:
        plan = a_plan(subjects=(a_subject(curriculum=Curriculum.OWN, left_out=left_out),))

        assert [(one.message, one.subject) for one in found(plan, rule="F05")] == [("left_out", "NOR")]
        assert not found(self.DEVIATING, rule="F05")

    def test_an_area_has_no_curriculum_to_deviate_from(self) -> None:
        plan = a_plan(subjects=(a_subject("SOS", curriculum=Curriculum.OWN),))
        checked = Checked(pupil=a_pupil(), plan=plan, staff=EVERYBODY, language=LANGUAGE, areas=frozenset({SubjectCode("SOS")}))

        assert not [one for one in findings(checked) if one.rule in ("F04", "F05")]


class TestResponsibleTeacher:
    """F07, §§ 17-6 and 11-9."""

    @pytest.mark.parametrize(
        ("responsible", "message"), [(None, "missing"), (StaffId("has left"), "missing"), (PER.id, "not_teacher")]
    )
    def test_a_subject_has_a_teacher_who_is_responsible(self, responsible: StaffId | None, message: str) -> None:
        plan = a_plan(subjects=(a_subject("MAT"), a_subject("NOR", responsible=responsible)))

        assert [(one.message, one.subject) for one in found(plan, rule="F07")] == [(message, "NOR")]

    @pytest.mark.parametrize("responsible", [None, PER.id])
    def test_an_exception_in_the_decision_lifts_the_demand_in_that_subject_only(self, responsible: StaffId | None) -> None:
        pupil = granting(competence_exception=True)

        assert not found(a_plan(subjects=(a_subject("NOR", responsible=responsible),)), pupil, rule="F07")
        assert found(a_plan(subjects=(a_subject("MAT", responsible=responsible),)), pupil, rule="F07")

    def test_leave_to_deviate_is_no_exception_from_competence(self) -> None:
        plan = a_plan(subjects=(a_subject(responsible=PER.id),))

        assert messages(plan, granting(deviation_allowed=True), rule="F07") == ["not_teacher"]


class TestPupilsVoice:
    """F09, § 10-2."""

    def test_the_pupil_is_heard_when_goals_are_chosen(self) -> None:
        (finding,) = found(a_plan(voices=()), rule="F09")

        assert (finding.message, finding.values) == ("missing", {"stage": Stage.GOAL_SELECTION})

    def test_an_empty_entry_is_no_voice(self) -> None:
        empty = a_voice(text="", method=None, effect=" ")

        assert messages(a_plan(voices=(empty,)), rule="F09") == ["missing"]

    @pytest.mark.parametrize("lacking", ["text", "method", "effect"])
    def test_a_voice_says_what_how_and_what_it_led_to(self, lacking: str) -> None:
        assert messages(a_plan(voices=(a_voice(**{lacking: None}),)), rule="F09") == ["partial"]

    def test_a_reason_why_there_is_none_is_enough(self) -> None:
        silent = a_voice(text=None, method=None, effect=None, not_obtained_reason="Innlagt på sykehus hele høsten")

        assert not found(a_plan(voices=(silent,)), rule="F09")

    @pytest.mark.parametrize("kind", Round)
    def test_the_pupil_is_heard_again_once_an_evaluation_has_been_opened(self, kind: Round) -> None:
        plan = a_plan(evaluations=(an_evaluation(kind),))

        assert [finding.values for finding in found(plan, rule="F09")] == [{"stage": kind.stage}]
        assert not found(replace(plan, voices=(a_voice(), a_voice(kind.stage))), rule="F09")

    def test_nobody_is_asked_for_a_voice_before_its_time(self) -> None:
        assert reached_stages(a_plan()) == (Stage.GOAL_SELECTION,)
        assert reached_stages(a_plan(evaluations=(an_evaluation(Round.ANNUAL),))) == (Stage.GOAL_SELECTION, Stage.ANNUAL)


class TestAnnualReport:
    """F13, § 11-11."""

    def annual(self, **changes: Any) -> Plan:
        done = a_finished_evaluation(Round.ANNUAL, ["goal-NOR"], **changes)
        return a_plan(voices=tuple(map(a_voice, Stage)), evaluations=(done,))

    def test_nothing_is_asked_for_before_the_annual_evaluation_is_opened(self) -> None:
        assert not found(a_plan(evaluations=(an_evaluation(Round.MIDYEAR),)), rule="F13")

    @pytest.mark.parametrize("overview", [None, "", " "])
    def test_the_report_gives_an_overview_already_while_it_is_being_written(self, overview: str | None) -> None:
        assert messages(a_plan(evaluations=(an_evaluation(Round.ANNUAL, overview=overview),)), rule="F13") == ["overview"]
        assert messages(self.annual(overview=overview), rule="F13") == ["overview"]

    def test_access_and_development_are_not_asked_for_before_it_is_finalised(self) -> None:
        assert not found(a_plan(evaluations=(an_evaluation(Round.ANNUAL, overview="To timer i uka"),)), rule="F13")

    def test_the_report_tells_of_each_goal(self) -> None:
        (finding,) = found(self.annual(outcomes=()), rule="F13")

        assert (finding.message, finding.subject, finding.goal) == ("goal", "NOR", "goal-NOR")

    def test_one_rating_alone_or_a_reason_for_not_working_on_it_tells_of_a_goal(self) -> None:
        agreed = self.annual()
        single = replace(agreed.evaluations[0], outcomes=(), ratings=agreed.evaluations[0].ratings[:1])
        reason = replace(single.ratings[0], level=None, not_worked_on_reason="Lenge borte")

        assert not found(replace(agreed, evaluations=(single,)), rule="F13")
        assert not found(replace(agreed, evaluations=(replace(single, ratings=(reason,)),)), rule="F13")

    def test_somebody_got_the_report_on_a_day(self) -> None:
        undated = [replace(access, on=None) for access in self.annual().evaluations[0].access_given]

        assert messages(self.annual(access_given=()), rule="F13") == ["access"]
        assert messages(self.annual(access_given=tuple(undated)), rule="F13") == ["access"]

    def test_a_closed_plan_without_an_annual_evaluation_is_found(self) -> None:
        assert messages(a_plan(status=PlanStatus.CLOSED), rule="F13") == ["missing"]


class TestGoalsThatCanBeEvaluated:
    """F16."""

    def test_a_goal_says_what_can_be_seen_and_has_a_criterion(self) -> None:
        (finding,) = found(with_goal(criterion=" "), rule="F16")

        assert (finding.message, finding.subject, finding.goal) == ("criterion", "NOR", "read")
        assert messages(with_goal(text="Forstår brøk"), rule="F16") == ["verb"]
        assert messages(with_goal(text="Forstår brøk", criterion=None), rule="F16") == ["verb", "criterion"]

    def test_a_goal_without_words_is_told_that_and_nothing_else(self) -> None:
        assert goal_language_faults(a_goal(text=" ", criterion=None), LANGUAGE) == ("text",)

    def test_an_ended_goal_is_left_in_peace(self) -> None:
        assert not found(with_goal(text="Forstår brøk", criterion=None, status=GoalStatus.ENDED), rule="F16")

    def test_each_goal_is_looked_at(self) -> None:
        plan = a_plan(subjects=(a_subject(goals=(*goals("fine"), a_goal("bare", criterion=None))),))

        assert [finding.goal for finding in found(plan, rule="F16")] == ["bare"]

    @pytest.mark.parametrize(
        ("text", "observable"),
        [
            ("Leser 70 ord i minuttet", True),
            ("LESER, høyt!", True),
            ("Forstår og leser en tekst", True),  # an observable verb outweighs a vague one
            ("Ola sier fra når det blir for mye", True),
            ("Forstår innholdet i en tekst", False),
            ("Ola kjenner til tall", False),
            ("Forleser", False),  # not a word of the list, only the end of one
            ("Lesing", False),
            ("Multiplikasjon", False),
            ("Balanserer på en bom", True),  # a verb no list has thought of, first as in most goals
            ("Ola balanserer", True),
            ("", False),
            ("...", False),
        ],
    )
    def test_a_goal_is_observable_when_it_says_what_the_pupil_does(self, text: str, observable: bool) -> None:
        assert is_observable(text, LANGUAGE) is observable

    @pytest.mark.parametrize(
        ("text", "observable"),
        [
            ("Emil leser en kjent tekst på 100 ord høyt med flyt", True),
            ("Nora kler på seg yttertøy etter bildeplanen", True),
            ("Ali finner tiervenner uten å telle", True),
            ("Klatrer opp ribbeveggen", True),
            ("Utvikler sin sosiale kompetanse", False),
            ("Får bedre selvtillit", False),
            ("Øker forståelsen for tall", False),
            ("Blir tryggere", False),
            ("Har god leseflyt", False),
            ("Er flink i friminuttet", False),
            ("Har det bra i tre av fem friminutt, fem ganger på rad", False),  # «ganger» counts times here
            ("Forstår deler av en muntlig beskjed", False),
            ("Kjenner til geometriske former", False),
            ("Deler lekene med en medelev", True),
            ("Ganger to tosifrede tall", True),
            ("Former bokstaver i leire", True),
        ],
    )
    def test_the_catalogue_knows_ordinary_goals_from_vague_ones(self, text: str, observable: bool) -> None:
        assert is_observable(text, catalogues.goal_language()) is observable


def test_a_finding_can_be_told_apart_by_plan() -> None:
    plan = a_plan(id=PlanId("other"), subjects=())

    assert {finding.plan for finding in found(plan, rule="F03")} == {"other"}
