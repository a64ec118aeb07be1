from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from ioplab import catalogues
from ioplab.domain.catalogue import GoalLanguage
from ioplab.domain.evaluation import NotRating
from ioplab.domain.findings import (
    Checked,
    Finding,
    findings,
    goal_faults,
    goal_language_faults,
    pupil_findings,
    reached_stages,
)
from ioplab.domain.goal_language import is_observable, is_twofold
from ioplab.domain.hours import RoleHours
from ioplab.domain.ids import AssessmentId, DecisionId, GoalId, PlanId, RecommendationId, StaffId, SubjectCode
from ioplab.domain.plan import Plan, TeamMember
from ioplab.domain.pupil import DecisionConsent, DecisionSubject, ExpertAssessment, Pupil, Recommendation
from ioplab.domain.vocabulary import (
    ConversationKind,
    Curriculum,
    DecisionKind,
    GoalStatus,
    Grading,
    Organisation,
    PlanStatus,
    Round,
    StaffRole,
    Stage,
)
from tests.support.plans import (
    EVERYBODY,
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

TODAY = date(2026, 9, 20)
LANGUAGE = GoalLanguage(vague=("forstår", "blir bedre", "kjenner til"), observable=("leser", "lese", "peker", "sier fra"))


AREAS = frozenset({SubjectCode("SOS")})


def found(plan: Plan, pupil: Pupil | None = None, *, rule: str, today: date = TODAY) -> list[Finding]:
    checked = Checked(
        pupil=pupil or a_pupil(),
        plan=plan,
        staff=EVERYBODY,
        language=LANGUAGE,
        today=today,
        areas=AREAS,
        scales=catalogues.scales(),
    )
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
    assert findings(Checked(pupil=a_pupil(), plan=plan, staff=EVERYBODY, language=catalogues.goal_language(), today=TODAY)) == ()


def test_findings_come_in_the_order_of_the_rules_and_say_whose_they_are() -> None:
    bare = a_plan(voices=(), subjects=(a_subject(content=None, responsible=None, goals=(a_goal(criterion=None),)),))

    everything = findings(Checked(pupil=a_pupil(decisions=()), plan=bare, staff={}, language=LANGUAGE, today=TODAY))

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

    def test_a_plan_in_use_says_since_when_or_nobody_knows_what_came_first(self) -> None:
        assert messages(a_plan(activated_on=None), rule="F01") == ["activation"]
        assert messages(a_plan(activated_on=None), a_pupil(decisions=()), rule="F01") == ["missing"]

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


class TestStillADraft:
    """F02 for a plan that is there, but not in use when plans are counted."""

    DRAFT = a_plan(status=PlanStatus.DRAFT, activated_on=None)

    def test_a_plan_is_in_use_by_the_first_of_october(self) -> None:
        assert not found(self.DRAFT, rule="F02", today=date(2026, 10, 1))
        assert [(one.message, one.values) for one in found(self.DRAFT, rule="F02", today=date(2026, 10, 2))] == [
            ("draft", {"year": "2026/27"})
        ]
        assert not found(a_plan(), rule="F02", today=date(2026, 10, 2))

    def test_next_years_draft_has_a_year_to_go(self) -> None:
        long = a_pupil(decisions=(a_decision(valid_to=None),))

        assert not found(replace(self.DRAFT, school_year="2027/28"), long, rule="F02", today=date(2027, 6, 10))

    def test_without_a_decision_that_has_begun_nothing_demands_the_plan(self) -> None:
        from_new_year = a_pupil(decisions=(a_decision(valid_from=date(2027, 1, 4)),))

        assert not found(self.DRAFT, a_pupil(decisions=()), rule="F02", today=date(2026, 12, 1))
        assert not found(self.DRAFT, from_new_year, rule="F02", today=date(2026, 12, 1))
        assert found(self.DRAFT, from_new_year, rule="F02", today=date(2027, 1, 4))


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

        assert not found(plan, rule="F04")
        assert not found(plan, rule="F05")


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


class TestGoalLanguage:
    """F16: vague phrases before infinitives, two things at a time, and no starting point. With the catalogue's own words."""

    LANGUAGE = catalogues.goal_language()

    @pytest.mark.parametrize(
        "text",
        [
            "Blir flinkere til å lese",
            "Emil blir flinkere til å lese og skrive",
            "Emil skal kunne lese 50 ord i minuttet",
            "Kunne fortelle om helga",
            "Forstå hvordan man skal spørre om hjelp",
            "Bli bedre i å regne med tosifrede tall",
            "Øke evnen til å lytte",
            "Få økt evne til å sitte stille",
            "Utvikle evnen til å skrive tekster",
            "Videreutvikler evnen til å samarbeide",
        ],
    )
    def test_an_infinitive_after_a_vague_phrase_is_nothing_anybody_sees(self, text: str) -> None:
        assert not is_observable(text, self.LANGUAGE)

    @pytest.mark.parametrize(
        "text",
        [
            "Forstår en kort beskjed og svarer på den",
            "Emil kan lese 50 ord i minuttet",
            "Emil skal lese 50 ord i minuttet",
            "Sier hva han kunne gjort annerledes",
            "Lese og forstå en kort tekst",
        ],
    )
    def test_what_is_done_or_comes_first_is_seen_all_the_same(self, text: str) -> None:
        assert is_observable(text, self.LANGUAGE)

    @pytest.mark.parametrize(
        ("text", "twofold"),
        [
            ("Emil leser en tekst på 60 ord og skriver tre setninger om den", True),
            ("Leser 60 ord i minuttet samt regner med tosifrede tall", True),
            ("Kler på seg ytterklærne, pakker sin egen sekk", True),
            ("Rydder plassen sin etter timen. Henter bøkene til neste time", True),
            ("Rydder plassen sin etter timen, og henter bøkene til neste time", True),
            ("Leser og forstår en kort tekst", False),
            ("Leser og skriver korte tekster", False),  # one object for both
            ("Henter og pakker gymbagen før timen", False),
            ("Strekker seg etter en ting og tar på den", False),
            ("Teller opp 20 gjenstander og sier hvor mange det er", False),  # how it is shown
            ("Fyller ut navn og adresse og skriver under på et skjema", False),
            ("Peker på riktig bilde når en voksen leser en bok og henter ordkortet til lesestunden", False),
            ("Leser en tekst på 60 ord", False),
            ("", False),
        ],
    )
    def test_a_goal_is_one_thing_at_a_time(self, text: str, twofold: bool) -> None:
        assert is_twofold(text, self.LANGUAGE) is twofold

    def test_a_twofold_goal_is_told_so(self) -> None:
        goal = a_goal(text="Leser 60 ord i minuttet og regner med tosifrede tall")

        assert goal_language_faults(goal, self.LANGUAGE) == ("two",)

    def test_a_goal_says_where_it_starts_which_is_no_fault_of_its_language(self) -> None:
        goal = a_goal(baseline=" ")

        assert goal_faults(goal, LANGUAGE) == ("baseline",)
        assert goal_language_faults(goal, LANGUAGE) == ()
        assert goal_faults(a_goal(text="", baseline=None), LANGUAGE) == ("text",)
        assert messages(with_goal(baseline=None), rule="F16") == ["baseline"]


class TestAsDecided:
    """F06."""

    def granting_all(self, *codes: str, **granted: Any) -> Pupil:
        subjects = tuple(DecisionSubject(subject=SubjectCode(code), **granted) for code in codes)
        return a_pupil(decisions=(a_decision(subjects=subjects),))

    def test_a_granted_subject_stands_in_the_plan(self) -> None:
        (finding,) = found(a_plan(), self.granting_all("NOR", "MAT"), rule="F06")

        assert (finding.message, finding.subject) == ("not_in_plan", "MAT")

    def test_a_subject_of_the_plan_is_granted_but_an_area_needs_no_decision(self) -> None:
        plan = a_plan(subjects=(a_subject("NOR"), a_subject("MAT"), a_subject("SOS")))

        assert [(one.message, one.subject) for one in found(plan, rule="F06")] == [("not_granted", "MAT")]

    def test_a_decision_without_subjects_decides_none(self) -> None:
        assert not found(a_plan(), a_pupil(decisions=(a_decision(subjects=()),)), rule="F06")

    def test_the_organisation_is_the_one_decided(self) -> None:
        (finding,) = found(a_plan(), granting(organisation=Organisation.ONE_TO_ONE), rule="F06")

        assert finding.message == "organisation"
        assert finding.values == {"planned": Organisation.GROUP, "granted": Organisation.ONE_TO_ONE}
        assert not found(a_plan(), granting(organisation=Organisation.GROUP), rule="F06")
        assert not found(a_plan(), granting(organisation=None), rule="F06")
        unsaid = a_plan(subjects=(a_subject(organisation=None),))
        assert not found(unsaid, granting(organisation=Organisation.ONE_TO_ONE), rule="F06")

    def test_the_roles_are_those_decided_once_hours_are_entered(self) -> None:
        pupil = granting(hours=hours(TEACHER=76, ASSISTANT=38, NURSE=0))
        plan = a_plan(subjects=(a_subject(hours_given=hours(TEACHER=70)),))

        assert [one.values for one in found(plan, pupil, rule="F06")] == [{"role": StaffRole.ASSISTANT}]
        assert not found(a_plan(), pupil, rule="F06")

    def test_the_newest_decision_that_names_the_subject_holds(self) -> None:
        newer = a_decision(
            id=DecisionId("newer"),
            decided_on=date(2027, 1, 20),
            subjects=(DecisionSubject(subject=SubjectCode("NOR"), organisation=Organisation.GROUP),),
        )
        older = granting(organisation=Organisation.ONE_TO_ONE).decisions

        assert not found(a_plan(), a_pupil(decisions=(newer, *older)), rule="F06")


def hours(**by_role: float) -> tuple[RoleHours, ...]:
    return tuple(RoleHours(role=StaffRole[role], hours=given) for role, given in by_role.items())


class TestConsent:
    """F08, §§ 11-7 and 24-5."""

    def consenting(self, *, born: int | None = 2016, name: str = "Emil", **consent: Any) -> list[str]:
        given = DecisionConsent(**consent) if consent else None
        return messages(a_plan(), a_pupil(given_name=name, birth_year=born, decisions=(a_decision(consent=given),)), rule="F08")

    ON = date(2026, 5, 2)

    def test_consent_says_who_and_when(self) -> None:
        assert self.consenting() == ["missing"]
        assert self.consenting(given_by=" ", given_on=None) == ["missing"]
        assert self.consenting(given_on=self.ON) == ["given_by"]
        assert self.consenting(given_by="foresatte") == ["undated"]
        assert self.consenting(given_by="foresatte", given_on=self.ON) == []

    @pytest.mark.parametrize(
        ("name", "by", "own"),
        [
            ("Emil", "foresatte", False),
            ("Emil", "eleven", True),
            ("Emil", "Eleven selv, og mor", True),
            ("Emil", "Emil", True),
            ("Emil", "emil eksempel", True),
            ("Emil", "Emils mor", False),
            ("Emil", "Emilie", False),
            ("Anne Lise", "anne lise", True),
            ("Anne Lise", "Anne", False),
            ("…", "foresatte", False),
        ],
    )
    def test_from_the_year_of_fifteen_it_is_the_pupils_own(self, name: str, by: str, own: bool) -> None:
        assert self.consenting(born=2011, name=name, given_by=by, given_on=self.ON) == ([] if own else ["own"])
        assert self.consenting(born=2012, name=name, given_by=by, given_on=self.ON) == []
        assert self.consenting(born=None, name=name, given_by=by, given_on=self.ON) == []

    def test_each_decision_that_has_been_made_needs_its_own(self) -> None:
        bare = {"consent": None}
        pupil = a_pupil(
            decisions=(
                a_decision(**bare),
                a_decision(id=DecisionId("second"), decided_on=date(2027, 1, 20), **bare),
                a_decision(id=DecisionId("not made"), decided_on=None, **bare),
                a_decision(id=DecisionId("other"), kind=DecisionKind.PERSONAL_ASSISTANCE, **bare),
            )
        )

        assert [one.values["decided"] for one in found(a_plan(), pupil, rule="F08")] == [date(2026, 6, 10), date(2027, 1, 20)]


class TestGuardians:
    """F10."""

    def test_guardians_are_invited_at_each_stage_reached(self) -> None:
        plan = a_plan(conversations=(), evaluations=(an_evaluation(Round.MIDYEAR),))

        assert [(one.message, one.values["stage"]) for one in found(plan, rule="F10")] == [
            ("not_invited", Stage.GOAL_SELECTION),
            ("not_invited", Stage.MIDYEAR),
        ]

    @pytest.mark.parametrize("kind", [ConversationKind.PUPIL, ConversationKind.PPT])
    def test_others_talks_are_not_theirs(self, kind: ConversationKind) -> None:
        assert messages(a_plan(conversations=(a_guardian_talk(kind=kind),)), rule="F10") == ["not_invited"]

    def test_an_invitation_may_wait_three_weeks_for_its_answer(self) -> None:
        waiting = a_guardian_talk(held_on=None)
        plan = a_plan(conversations=(waiting,))

        assert not found(plan, rule="F10", today=date(2026, 9, 10))
        (finding,) = found(plan, rule="F10", today=date(2026, 9, 11))
        assert (finding.message, finding.values["invited"]) == ("no_answer", date(2026, 8, 20))
        again = replace(waiting, invited_on=date(2026, 9, 5))
        assert not found(a_plan(conversations=(waiting, again)), rule="F10", today=date(2026, 9, 11))

    def test_held_or_declined_without_an_invitation_is_enough(self) -> None:
        for settled in ({"held_on": TODAY}, {"held_on": None, "declined_on": TODAY}):
            assert not found(a_plan(conversations=(a_guardian_talk(invited_on=None, **settled),)), rule="F10")

    def test_a_pupil_who_turns_eighteen_in_the_year_of_the_stage_has_no_guardians_to_invite(self) -> None:
        plan = a_plan(conversations=(), evaluations=(an_evaluation(Round.MIDYEAR),))

        def stages(born: int) -> list[object]:
            return [one.values["stage"] for one in found(plan, a_pupil(birth_year=born), rule="F10")]

        assert stages(2010) == [Stage.GOAL_SELECTION, Stage.MIDYEAR]
        assert stages(2009) == [Stage.GOAL_SELECTION]
        assert stages(2008) == []


@pytest.mark.parametrize("link", [None, "", " "])
def test_the_plan_says_which_of_the_classs_plans_it_belongs_to(link: str | None) -> None:
    assert messages(a_plan(class_plan_link=link), rule="F11") == ["missing"]
    assert not found(a_plan(), rule="F11")


class TestMidyear:
    """F12, § 9-13 of the regulations."""

    def midyear(self, **changes: Any) -> Plan:
        return a_plan(evaluations=(a_finished_evaluation(Round.MIDYEAR, ["goal-NOR"], **changes),))

    def test_nothing_is_asked_for_while_the_round_is_going_on(self) -> None:
        assert not found(a_plan(), rule="F12")
        assert not found(self.midyear(finalised_on=None, outcomes=()), rule="F12")

    def test_each_goal_is_evaluated_in_a_finished_round(self) -> None:
        (finding,) = found(self.midyear(outcomes=()), rule="F12")

        assert (finding.message, finding.goal, finding.subject) == ("goal", "goal-NOR", "NOR")
        assert finding.values == {"stage": Stage.MIDYEAR}
        assert not found(self.midyear(), rule="F12")

    def test_a_goal_that_was_ended_is_not_asked_for(self) -> None:
        ended = a_goal("goal-NOR", status=GoalStatus.ENDED)

        assert not found(replace(self.midyear(outcomes=()), subjects=(a_subject(goals=(ended,)),)), rule="F12")

    def test_a_year_that_goes_on_without_the_round_is_told_once(self) -> None:
        assert messages(a_plan(evaluations=(an_evaluation(Round.ANNUAL),)), rule="F12") == ["unfinished"]
        assert messages(a_plan(status=PlanStatus.CLOSED), rule="F12") == ["unfinished"]
        both = a_plan(evaluations=(an_evaluation(Round.MIDYEAR), an_evaluation(Round.ANNUAL)))
        assert messages(both, rule="F12") == ["unfinished"]


class TestHours:
    """F14."""

    PUPIL = granting(hours=hours(TEACHER=114, ASSISTANT=38))

    def summed_up(self, given: tuple[RoleHours, ...]) -> Plan:
        return a_plan(evaluations=(an_evaluation(Round.ANNUAL),), subjects=(a_subject(hours_given=given),))

    def test_less_than_nine_tenths_is_told_with_both_numbers(self) -> None:
        (finding,) = found(self.summed_up(hours(TEACHER=102.5, ASSISTANT=38)), self.PUPIL, rule="F14")

        assert finding.values == {"role": StaffRole.TEACHER, "given": 102.5, "granted": 114.0}
        assert not found(self.summed_up(hours(TEACHER=102.6, ASSISTANT=34.2)), self.PUPIL, rule="F14")

    def test_nothing_entered_is_told_once_a_subject(self) -> None:
        assert [one.values for one in found(self.summed_up(()), self.PUPIL, rule="F14")] == [{"granted": 152.0}]
        assert not found(self.summed_up(()), granting(), rule="F14")

    def test_hours_of_one_role_in_several_rows_add_up(self) -> None:
        assert not found(self.summed_up((*hours(TEACHER=60, ASSISTANT=38), *hours(TEACHER=54))), self.PUPIL, rule="F14")

    def test_nobody_asks_before_the_year_is_summed_up(self) -> None:
        assert not found(replace(self.summed_up(()), evaluations=()), self.PUPIL, rule="F14")
        assert found(replace(self.summed_up(()), evaluations=(), status=PlanStatus.CLOSED), self.PUPIL, rule="F14")


class TestExpiry:
    """F15."""

    @pytest.mark.parametrize(
        ("end", "message"),
        [
            (date(2026, 9, 19), ["expired"]),
            (date(2026, 9, 20), ["expires"]),  # today it still holds
            (date(2027, 5, 31), ["expires"]),
            (date(2027, 6, 1), []),
            (None, []),
        ],
    )
    def test_both_last_the_school_year(self, end: date | None, message: list[str]) -> None:
        decided = a_pupil(decisions=(a_decision(valid_to=end),))
        assessed = a_pupil(expert_assessments=(an_assessment(valid_until=end),))

        assert messages(a_plan(), decided, rule="F15") == [f"decision_{one}" for one in message]
        assert messages(a_plan(), assessed, rule="F15") == [f"assessment_{one}" for one in message]

    def test_only_the_newest_of_each_counts(self) -> None:
        renewed = a_decision(id=DecisionId("renewed"), decided_on=date(2026, 12, 1), valid_from=date(2027, 1, 1))
        old, new = an_assessment(valid_until=date(2026, 12, 31)), an_assessment(received_on=date(2027, 5, 4))

        assert not found(a_plan(), a_pupil(decisions=(renewed, a_decision(valid_to=date(2026, 12, 31)))), rule="F15")
        assert not found(a_plan(), a_pupil(expert_assessments=(new, old)), rule="F15")
        next_year = replace(new, received_on=date(2027, 8, 20))
        assert found(a_plan(), a_pupil(expert_assessments=(next_year, old)), rule="F15")


def an_assessment(**changes: Any) -> ExpertAssessment:
    return ExpertAssessment(**{"id": AssessmentId("ppt"), "received_on": date(2026, 4, 20), **changes})


@pytest.mark.parametrize(
    ("grade", "curriculum", "grading", "asked"),
    [
        (8, Curriculum.PARTLY, None, True),
        (10, Curriculum.OWN, None, True),
        (7, Curriculum.OWN, None, False),
        (11, Curriculum.OWN, None, False),
        (9, Curriculum.FOLLOWS, None, False),
        (9, Curriculum.OWN, Grading.EXEMPT, False),
        (9, Curriculum.OWN, Grading.GRADED, False),
    ],
)
def test_exemption_from_grades_is_considered_where_grades_are_given(
    grade: int, curriculum: Curriculum, grading: Grading | None, asked: bool
) -> None:
    """F17."""
    plan = a_plan(subjects=(a_subject(curriculum=curriculum, grading=grading),))

    assert messages(plan, a_pupil(grade=grade), rule="F17") == (["consider"] if asked else [])
    assert not found(replace(plan, status=PlanStatus.CLOSED), a_pupil(grade=grade), rule="F17")
    area = a_plan(subjects=(a_subject("SOS", curriculum=curriculum, grading=grading),))
    assert not found(area, a_pupil(grade=grade), rule="F17")


class TestCoverage:
    """F18."""

    READ = Recommendation(id=RecommendationId("read"), text="Lese i liten gruppe", subject=SubjectCode("NOR"))
    CALM = Recommendation(id=RecommendationId("calm"), text="Faste voksne")

    def recommending(self, *recommendations: Recommendation, **changes: Any) -> Pupil:
        return a_pupil(expert_assessments=(an_assessment(recommendations=recommendations, **changes),))

    def test_a_recommendation_no_goal_answers_is_told_with_its_words(self) -> None:
        (finding,) = found(a_plan(), self.recommending(self.READ), rule="F18")

        assert (finding.message, finding.subject, finding.goal) == ("unanswered", "NOR", None)
        assert finding.values == {"recommendation": "read", "text": "Lese i liten gruppe"}
        assert not found(with_goal(recommendations=(self.READ.id,)), self.recommending(self.READ), rule="F18")

    def test_an_ended_goal_answers_nothing(self) -> None:
        ended = with_goal(recommendations=(self.READ.id,), status=GoalStatus.ENDED)

        assert messages(ended, self.recommending(self.READ), rule="F18") == ["unanswered"]

    def test_a_general_recommendation_has_no_subject_and_a_long_one_is_cut(self) -> None:
        long = replace(self.CALM, text="Faste\nvoksne " * 50)

        (finding,) = found(a_plan(), self.recommending(long), rule="F18")

        assert finding.subject is None
        text = str(finding.values["text"])
        assert text.startswith("Faste voksne Faste")
        assert text.endswith("…")
        assert len(text) <= 90

    def test_only_the_newest_that_holds_counts_and_what_comes_from_march_is_for_next_year(self) -> None:
        newer = an_assessment(id=AssessmentId("newer"), received_on=date(2027, 2, 28), recommendations=(self.CALM,))
        both = a_pupil(expert_assessments=(newer, *self.recommending(self.READ).expert_assessments))

        def ids(pupil: Pupil) -> list[object]:
            return [one.values["recommendation"] for one in found(a_plan(), pupil, rule="F18")]

        assert ids(both) == ["calm"]
        in_march = replace(newer, received_on=date(2027, 3, 1))
        assert ids(replace(both, expert_assessments=(in_march, *both.expert_assessments[1:]))) == ["read"]
        assert ids(self.recommending(self.READ, valid_until=date(2026, 7, 31))) == []
        assert ids(self.recommending(self.READ, received_on=None)) == []

    def test_a_goal_is_covered_by_a_recommendation_or_by_the_decision(self) -> None:
        plan = a_plan(subjects=(a_subject("NOR"), a_subject("SOS")))
        linked = a_plan(subjects=(a_subject("SOS", goals=(a_goal(recommendations=(self.CALM.id,)),)),))

        assert [(one.message, one.goal, one.subject) for one in found(plan, rule="F18")] == [("uncovered", "goal-SOS", "SOS")]
        assert not found(linked, self.recommending(self.CALM), rule="F18")

    def test_without_anything_to_be_covered_by_nothing_is_told(self) -> None:
        assert not found(a_plan(), a_pupil(decisions=(a_decision(subjects=()),)), rule="F18")
        assert not found(a_plan(), a_pupil(decisions=()), rule="F18")


@pytest.mark.parametrize("organisation", [None, *Organisation])
def test_teaching_outside_the_class_has_a_reason(organisation: Organisation | None) -> None:
    """F19."""
    plan = a_plan(subjects=(a_subject(organisation=organisation, organisation_reason=" "),))

    assert bool(found(plan, rule="F19")) is (organisation not in (None, Organisation.CLASS))
    assert not found(a_plan(subjects=(a_subject(organisation=organisation),)), rule="F19")


class TestAmbition:
    """F20."""

    def earlier(self, year: str, name: str, came_from: str | None = None, *, level: int = 4, **changes: Any) -> Plan:
        goal = a_goal(name, carried_over_from=GoalId(came_from) if came_from else None)
        done = a_finished_evaluation(Round.ANNUAL, [name], outcomes=(an_outcome(name, level),))
        complete = {"id": PlanId(year), "school_year": year, "subjects": (a_subject(goals=(goal,)),), "evaluations": (done,)}
        return a_plan(**{**complete, **changes})

    def test_a_goal_carried_over_twice_is_told(self) -> None:
        first, second = self.earlier("2024/25", "a", level=2), self.earlier("2025/26", "b", "a", level=2)
        once, twice = with_goal(carried_over_from=GoalId("a")), with_goal(carried_over_from=GoalId("b"))

        (finding,) = found(twice, a_pupil(plans=(first, second, twice)), rule="F20")

        assert (finding.message, finding.goal, finding.values) == ("carried", "read", {"times": 2})
        assert not found(once, a_pupil(plans=(first, once)), rule="F20")
        ended = with_goal(carried_over_from=GoalId("b"), status=GoalStatus.ENDED)
        assert not found(ended, a_pupil(plans=(first, second, ended)), rule="F20")

    def test_the_count_goes_as_far_back_as_the_vault_and_never_round(self) -> None:
        second = self.earlier("2025/26", "b", "gone", level=2)
        ring = self.earlier("2025/26", "b", "read", level=2)
        plan = with_goal(carried_over_from=GoalId("b"))

        assert [one.values["times"] for one in found(plan, a_pupil(plans=(second, plan)), rule="F20")] == [2]
        assert not found(plan, a_pupil(plans=(ring, plan)), rule="F20")

    def test_all_goals_at_the_top_twice_running_may_be_too_easy(self) -> None:
        before, now = self.earlier("2025/26", "a"), self.earlier("2026/27", "b")

        assert messages(now, a_pupil(plans=(before, now)), rule="F20") == ["easy"]
        coming = a_plan(id=PlanId("coming"), school_year="2027/28", status=PlanStatus.DRAFT)
        assert messages(coming, a_pupil(plans=(before, now, coming)), rule="F20") == ["easy"]
        assert not found(before, a_pupil(plans=(before, now)), rule="F20")  # last year nobody knew

    def test_once_or_not_at_the_top_or_not_finished_is_not_too_easy(self) -> None:
        before, now = self.earlier("2025/26", "a"), self.earlier("2026/27", "b")
        below = self.earlier("2025/26", "a", level=3)
        going_on = replace(now, evaluations=(replace(now.evaluations[0], finalised_on=None),))

        assert not found(now, a_pupil(plans=(now,)), rule="F20")
        assert not found(now, a_pupil(plans=(below, now)), rule="F20")
        assert not found(going_on, a_pupil(plans=(before, going_on)), rule="F20")

    def test_the_two_latest_count_and_a_goal_left_out_is_not_at_the_top(self) -> None:
        first, second = self.earlier("2024/25", "a"), self.earlier("2025/26", "b", level=3)
        now = self.earlier("2026/27", "c")
        one_more = replace(now, subjects=(*now.subjects, a_subject("MAT")))

        assert not found(now, a_pupil(plans=(first, second, now)), rule="F20")
        assert not found(one_more, a_pupil(plans=(first, one_more)), rule="F20")


class TestAlone:
    """F21."""

    def test_a_finished_evaluation_that_one_person_rated_is_told(self) -> None:
        alone = a_finished_evaluation(Round.MIDYEAR, ["goal-NOR"], ratings=(a_rating("goal-NOR"),))

        assert [(one.message, one.values) for one in found(a_plan(evaluations=(alone,)), rule="F21")] == [
            ("alone", {"stage": Stage.MIDYEAR})
        ]
        assert not found(a_plan(evaluations=(a_finished_evaluation(Round.MIDYEAR, ["goal-NOR"]),)), rule="F21")

    def test_the_first_to_hand_in_is_not_alone_yet(self) -> None:
        assert not found(a_plan(evaluations=(an_evaluation(ratings=(a_rating("goal-NOR"),)),)), rule="F21")

    def test_where_only_one_is_to_rate_that_is_told_in_time(self) -> None:
        excused = an_evaluation(not_rating=(NotRating(staff=KARI.id, reason="Permisjon"),))

        assert messages(a_plan(evaluations=(excused,)), rule="F21") == ["one_rater"]
        assert messages(a_plan(team=(TeamMember(staff=KARI.id, rates=True),), evaluations=(an_evaluation(),)), rule="F21") == [
            "one_rater"
        ]
        assert not found(a_plan(team=()), rule="F21")


def test_a_finding_can_be_told_apart_by_plan() -> None:
    plan = a_plan(id=PlanId("other"), subjects=())

    assert {finding.plan for finding in found(plan, rule="F03")} == {"other"}
