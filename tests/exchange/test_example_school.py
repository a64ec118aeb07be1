"""The example school is the same every time, holds together, and shows what the program is for."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date, datetime, timedelta
from functools import cache

import msgspec
import pytest

from ioplab import catalogues, resources
from ioplab.domain.evaluation import Evaluation, Outcome, Rating
from ioplab.domain.goal_language import is_observable
from ioplab.domain.plan import Goal, Plan
from ioplab.domain.pupil import ExpertAssessment, Pupil
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import (
    ConversationKind,
    DecisionKind,
    GoalStatus,
    Organisation,
    PlanKind,
    PlanStatus,
    Round,
    StaffRole,
    Stage,
)
from ioplab.exchange import plan_form
from ioplab.exchange.example_school import example_school
from ioplab.exchange.plan_file import PlanFile

YEAR = SchoolYear(2026)
LARGE = 200
MID_NOVEMBER = date(2026, 11, 15)
LATE_JANUARY = date(2027, 1, 25)
DAYS = [date(2026, 6, 20), date(2026, 8, 17), date(2026, 10, 1), MID_NOVEMBER, LATE_JANUARY, date(2027, 5, 14)]
FORBIDDEN = ("spesialundervisning", "gråsone", "gnagsår", "§ 5-elev")
DEADLINES = {"due_on", "needed_by", "valid_from", "valid_until", "valid_to", "school_start", "school_end"}
SUBJECTS = {"NOR", "MAT", "ENG", "NAT", "SAF", "MHE", "KRO", "SOS", "KOM", "ADL", "MOT"}
TEXT_FILES = ("school", "calendar", "pupils", "voices", "evaluation", "basic_subjects", "other_subjects", "areas")

anyone = pytest.mark.parametrize(("pupils", "seed"), [(1, 1), (8, 1), (24, 7), (75, 20), (LARGE, 3)])


@cache
def made(pupils: int, seed: int, today: date | None = None) -> PlanFile:
    return example_school(pupils=pupils, seed=seed, year=YEAR, today=today)


def plans(school: PlanFile) -> list[Plan]:
    """The plans of the year, without those of the year before that goals were carried over from."""
    return [plan for pupil in school.pupils for plan in pupil.plans if plan.school_year == YEAR.label]


def evaluations(school: PlanFile, kind: Round | None = None) -> list[Evaluation]:
    return [one for plan in plans(school) for one in plan.evaluations if kind in (None, one.kind)]


def goals(school: PlanFile) -> list[Goal]:
    return [goal for plan in plans(school) for goal in plan.goals()]


def sharing(share: int, total: int) -> float:
    return share / total


def dated(thing: object) -> Iterator[tuple[str, date]]:
    """Every date in a tree of dataclasses with the name of its field; a moment counts as its day."""
    if isinstance(thing, tuple):
        for part in thing:
            yield from dated(part)
    elif is_dataclass(thing):
        for field in fields(thing):
            value = getattr(thing, field.name)
            if isinstance(value, date):
                yield field.name, value.date() if isinstance(value, datetime) else value
            else:
                yield from dated(value)


def templates() -> list[tuple[str, dict[str, str]]]:
    """Every goal of the texts with its subject."""
    files = [tomllib.loads(resources.path(f"example/{name}.toml").read_text(encoding="utf-8")) for name in TEXT_FILES]
    return [(strand["subject"], goal) for file in files for strand in file.get("strands", ()) for goal in strand["goals"]]


@anyone
def test_the_same_arguments_give_the_same_school(pupils: int, seed: int) -> None:
    once, again = (example_school(pupils=pupils, seed=seed, year=YEAR) for _ in range(2))

    assert once == again
    assert msgspec.json.encode(once) == msgspec.json.encode(again)


def test_another_seed_gives_another_school() -> None:
    assert {pupil.id for pupil in made(24, 1).pupils}.isdisjoint(pupil.id for pupil in made(24, 2).pupils)


def test_a_larger_school_begins_like_a_smaller_one() -> None:
    assert made(75, 20).pupils[:8] == made(8, 20).pupils


@anyone
def test_there_are_as_many_pupils_as_asked_for(pupils: int, seed: int) -> None:
    assert len(made(pupils, seed).pupils) == pupils
    assert len(plans(made(pupils, seed))) == pupils


@anyone
@pytest.mark.parametrize("today", [None, *DAYS])
def test_the_form_is_right_and_every_reference_resolves(pupils: int, seed: int, today: date | None) -> None:
    plan_form.check(made(pupils, seed, today), catalogues.scales())


@anyone
def test_goals_carried_over_come_from_last_years_plan(pupils: int, seed: int) -> None:
    for pupil in made(pupils, seed).pupils:
        earlier = {goal.id: goal for plan in pupil.plans for goal in plan.goals() if plan.school_year != YEAR.label}
        for plan in pupil.plans:
            for goal in plan.goals():
                if goal.carried_over_from:
                    assert earlier[goal.carried_over_from].text == goal.text


@anyone
def test_goals_answer_recommendations_about_the_same_subject(pupils: int, seed: int) -> None:
    for pupil in made(pupils, seed).pupils:
        subject_of = {one.id: one.subject for found in pupil.expert_assessments for one in found.recommendations}
        for plan in pupil.plans:
            for subject in plan.subjects:
                assert {subject_of[one] for goal in subject.goals for one in goal.recommendations} <= {subject.subject, None}


@anyone
def test_a_school_survives_being_written_and_read(pupils: int, seed: int) -> None:
    school = made(pupils, seed)

    assert msgspec.json.decode(msgspec.json.encode(school), type=PlanFile) == school


@anyone
def test_no_word_is_used_that_the_domain_forbids(pupils: int, seed: int) -> None:
    content = msgspec.json.encode(made(pupils, seed)).decode().lower()

    assert [word for word in FORBIDDEN if word in content] == []


@pytest.mark.parametrize("name", TEXT_FILES)
def test_no_text_file_uses_a_forbidden_word(name: str) -> None:
    content = resources.path(f"example/{name}.toml").read_text(encoding="utf-8").lower()

    assert [word for word in FORBIDDEN if word in content] == []


@anyone
def test_no_placeholder_is_left_in_any_text(pupils: int, seed: int) -> None:
    strings = re.findall(rb'"((?:[^"\\]|\\.)*)"', msgspec.json.encode(made(pupils, seed)))

    assert [text for text in strings if b"{" in text or b"}" in text] == []


def test_there_are_at_least_ninety_different_goals_in_every_promised_subject() -> None:
    texts = {goal["text"] for _, goal in templates()}

    assert len(texts) >= 90
    assert len(texts) == len(templates())
    assert {subject for subject, _ in templates()} == SUBJECTS


@pytest.mark.parametrize(("subject", "goal"), [pytest.param(*one, id=one[1]["text"]) for one in templates()])
def test_every_goal_can_be_seen_and_says_where_it_starts_and_ends(subject: str, goal: dict[str, str]) -> None:
    language = catalogues.goal_language()
    words = set(re.findall(r"\w+", goal["text"].replace("{name}", "").lower()))

    assert subject
    assert goal["text"].startswith("{name} ")
    assert words & set(language.observable)
    assert is_observable(goal["text"].format(name="Kim"), language)
    assert all(goal[part].strip() for part in ("baseline", "criterion", "observe_how", "on_the_way", "reached"))


@anyone
def test_goals_call_the_pupil_by_the_first_name(pupils: int, seed: int) -> None:
    for pupil in made(pupils, seed).pupils:
        for plan in pupil.plans:
            assert all(goal.text.startswith(f"{pupil.given_name} ") for goal in plan.goals())


def test_the_staff_have_the_roles_of_a_real_school_and_are_plainly_invented() -> None:
    staff = made(8, 1).staff

    assert 8 <= len(staff) <= 12
    assert {member.role for member in staff} == {
        StaffRole.CONTACT_TEACHER,
        StaffRole.TEACHER,
        StaffRole.SPECIAL_EDUCATOR,
        StaffRole.MILIEU_THERAPIST,
        StaffRole.MILIEU_WORKER,
        StaffRole.ASSISTANT,
        StaffRole.LEADER,
        StaffRole.PRINCIPAL,
    }
    assert all(member.name.endswith(" Eksempel") for member in staff)
    assert {member.teacher_qualified for member in staff} == {True, False}


def test_five_hundred_pupils_have_different_names() -> None:
    assert len({pupil.full_name for pupil in made(500, 1).pupils}) == 500


def test_a_small_school_shows_what_the_program_is_for() -> None:
    school = made(8, 1)
    shown = plans(school)

    assert {plan.kind for plan in shown} == set(PlanKind)
    assert {plan.status for plan in shown} == {PlanStatus.ACTIVE, PlanStatus.DRAFT}
    assert any(goal.carried_over_from for goal in goals(school))
    assert any(goal.status is GoalStatus.ENDED and goal.ended_reason for goal in goals(school))
    assert any(not goal.has_criterion for goal in goals(school))
    assert any(plan.evaluations and plan.voice(Stage.MIDYEAR) is None for plan in shown)
    assert any(not evaluation.is_finalised for evaluation in evaluations(school, Round.ANNUAL))


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_larger_school_shows_every_grade_subject_and_flaw(seed: int) -> None:
    school = made(LARGE, seed)
    language = catalogues.goal_language()
    subjects = [subject for plan in plans(school) for subject in plan.subjects]
    voices = [voice for plan in plans(school) for voice in plan.voices]

    assert {pupil.grade for pupil in school.pupils} == set(range(1, 14))
    assert {subject.subject for subject in subjects} == SUBJECTS
    assert len({goal.text.split(" ", 1)[1] for goal in goals(school)}) >= 90
    assert any(goal.text and not is_observable(goal.text, language) for goal in goals(school))
    assert any(voice.not_obtained_reason for voice in voices)
    assert any(outcome.not_worked_on_reason for one in evaluations(school) for outcome in one.outcomes)
    assert any(one.not_rating for one in evaluations(school))
    assert any(goal.observations for goal in goals(school))
    assert {subject.organisation for subject in subjects} >= set(Organisation)
    assert {decision.kind for pupil in school.pupils for decision in pupil.decisions} == set(DecisionKind)
    assert any(pupil.language_note for pupil in school.pupils)
    assert any(decision.consent is None for pupil in school.pupils for decision in pupil.decisions)


def test_some_expert_assessments_and_some_plans_are_late() -> None:
    school = made(LARGE, 1)
    assessments = [one for pupil in school.pupils for one in pupil.expert_assessments]
    lateness = Counter(map(is_late, assessments))
    by_school_start = sum(plan.activated_on is not None and plan.activated_on <= date(2026, 8, 17) for plan in plans(school))

    assert 0.02 < sharing(lateness[True], len(assessments)) < 0.3
    assert 0.5 < sharing(by_school_start, LARGE) < 0.95


def is_late(assessment: ExpertAssessment) -> bool:
    assert assessment.needed_by
    return assessment.received_on is None or assessment.received_on > assessment.needed_by


def test_the_talks_are_held_declined_or_come_to_nothing() -> None:
    talks = [talk for plan in plans(made(LARGE, 1)) for talk in plan.conversations]
    of_guardians = [talk for talk in talks if talk.kind is ConversationKind.GUARDIAN]

    assert {talk.kind for talk in talks} >= {ConversationKind.PUPIL, ConversationKind.GUARDIAN, ConversationKind.PPT}
    assert {(bool(talk.held_on), bool(talk.declined_on)) for talk in of_guardians} == {
        (True, False),
        (False, True),
        (False, False),
    }


@anyone
def test_everybody_of_fifteen_consents_in_person(pupils: int, seed: int) -> None:
    for pupil in made(pupils, seed).pupils:
        for decision in pupil.adapted_decisions(YEAR):
            if decision.consent:
                assert decision.consent.given_by == ("eleven" if pupil.consents_alone(YEAR) else "foresatte")


@anyone
def test_consent_comes_before_the_decision_and_the_decision_before_the_plan(pupils: int, seed: int) -> None:
    for pupil in made(pupils, seed).pupils:
        for plan in pupil.plans:
            decision = pupil.adapted_decisions(plan.year)[0]
            assert decision.decided_on
            if decision.consent:
                assert decision.consent.given_on
                assert decision.consent.given_on <= decision.decided_on
            if plan.activated_on:
                assert decision.decided_on <= plan.activated_on
                assert decision.valid_from
                assert decision.valid_from <= plan.activated_on


@anyone
def test_somewhat_less_is_given_than_the_decision_grants(pupils: int, seed: int) -> None:
    for pupil in made(pupils, seed).pupils:
        granted = pupil.adapted_decisions(YEAR)[0]
        for subject in pupil.plans[-1].subjects:
            due = granted.for_subject(subject.subject)
            assert due is not None
            for given, entry in zip(subject.hours_given, due.hours, strict=False):
                assert given.role is entry.role
                assert 0.8 * entry.hours <= given.hours <= entry.hours


@anyone
def test_a_team_has_two_to_four_members_and_one_who_can_be_responsible(pupils: int, seed: int) -> None:
    school = made(pupils, seed)
    qualified = {member.id for member in school.staff if member.teacher_qualified}
    for plan in plans(school):
        members = {member.staff for member in plan.team}
        assert 2 <= len(members) == len(plan.team) <= 4
        assert plan.responsible in members & qualified
        assert len(plan.raters()) >= 2


def test_a_teacher_and_a_milieu_therapist_rate_in_most_plans() -> None:
    school = made(LARGE, 1)
    role = {member.id: member.role for member in school.staff}
    together = sum(
        StaffRole.MILIEU_THERAPIST in (found := {role[person] for person in plan.raters()}) and len(found) > 1
        for plan in plans(school)
    )

    assert sharing(together, LARGE) > 0.8


@anyone
def test_each_rating_and_outcome_says_either_a_level_or_why_there_is_none(pupils: int, seed: int) -> None:
    for evaluation in evaluations(made(pupils, seed)):
        said: list[Rating | Outcome] = [*evaluation.ratings, *evaluation.outcomes]
        assert all((one.level is None) != (not one.not_worked_on_reason) for one in said)


@anyone
def test_a_finalised_evaluation_is_whole(pupils: int, seed: int) -> None:
    for plan in plans(made(pupils, seed)):
        for evaluation in plan.evaluations:
            assert evaluation.scale == "ioplab-mastery/1"
            if not evaluation.is_finalised:
                continue
            rated = {(rating.goal, rating.staff) for rating in evaluation.ratings}
            expected = set(plan.raters()) - evaluation.excused()
            ended = {goal.id for goal in plan.goals() if goal.status is GoalStatus.ENDED}
            counted = {goal.id for goal in plan.goals()} - (ended if evaluation.kind is Round.ANNUAL else set())
            assert rated == {(goal, person) for goal in counted for person in expected}
            assert {outcome.goal for outcome in evaluation.outcomes} == counted


@anyone
def test_evidence_is_never_younger_than_the_rating_and_agreement_comes_last(pupils: int, seed: int) -> None:
    for evaluation in evaluations(made(pupils, seed)):
        for rating in evaluation.ratings:
            assert rating.submitted_at
            assert rating.submitted_at.utcoffset() in (timedelta(hours=1), timedelta(hours=2))
            assert evaluation.opened_on
            assert evaluation.opened_on < rating.submitted_at.date()
            assert evaluation.finalised_on is None or rating.submitted_at.date() <= evaluation.finalised_on
            if rating.evidence_on:
                assert rating.evidence_on <= rating.submitted_at.date()


def test_where_they_disagreed_the_team_says_why_it_chose_one_of_the_levels() -> None:
    disagreed = 0
    for evaluation in evaluations(made(LARGE, 1)):
        for outcome in evaluation.outcomes:
            levels = {rating.level for rating in evaluation.submitted(outcome.goal)}
            assert outcome.level in levels
            if len(levels) > 1:
                disagreed += 1
                assert outcome.comment

    assert disagreed


def test_two_raters_mostly_but_not_always_see_the_same() -> None:
    pairs = []
    for evaluation in evaluations(made(LARGE, 1)):
        for outcome in evaluation.outcomes:
            levels = [rating.level for rating in evaluation.submitted(outcome.goal) if rating.level]
            pairs += [levels[:2]] if len(levels) > 1 else []
    equal = sharing(sum(first == second for first, second in pairs), len(pairs))
    near = sharing(sum(abs(first - second) <= 1 for first, second in pairs), len(pairs))

    assert 0.5 < equal < 0.9
    assert near > 0.95


def test_pupils_come_further_from_mid_year_to_the_end() -> None:
    school = made(LARGE, 1)
    reached = {
        kind: [outcome.level >= 3 for one in evaluations(school, kind) for outcome in one.outcomes if outcome.level]
        for kind in Round
    }
    shares = {kind: sharing(sum(found), len(found)) for kind, found in reached.items()}

    assert shares[Round.MIDYEAR] + 0.1 < shares[Round.ANNUAL] < 0.85


def test_no_two_notes_on_a_goal_say_the_same() -> None:
    for plan in plans(made(LARGE, 1)):
        for goal in plan.goals():
            ratings = [rating for one in plan.evaluations for rating in one.ratings if rating.goal == goal.id]
            notes = [rating.note for rating in ratings if rating.note] + [one.note for one in goal.observations]
            assert len(notes) == len(set(notes))


def test_the_annual_report_tells_what_was_given_and_who_read_it() -> None:
    annual = [one for one in evaluations(made(LARGE, 1), Round.ANNUAL) if one.is_finalised]

    assert all(one.overview and re.search(r"\d+ av \d+", one.overview) for one in annual)
    assert all(outcome.next_step for one in annual for outcome in one.outcomes)
    assert sharing(sum(bool(one.access_given) for one in annual), len(annual)) > 0.9
    assert any(not one.access_given for one in annual)
    assert all(access.on and access.how and access.to for one in annual for access in one.access_given)


def test_most_plans_have_nothing_missing() -> None:
    whole = [
        plan
        for plan in plans(made(LARGE, 1))
        if len(plan.voices) == len(Stage)
        and all(goal.has_criterion for goal in plan.goals())
        and all(one.is_finalised for one in plan.evaluations)
        and plan.status is PlanStatus.ACTIVE
    ]

    assert sharing(len(whole), LARGE) > 0.7


@anyone
@pytest.mark.parametrize("today", DAYS)
def test_nothing_is_dated_after_today(pupils: int, seed: int, today: date) -> None:
    late = [(name, day) for name, day in dated(made(pupils, seed, today)) if day > today and name not in DEADLINES]

    assert late == []


@anyone
def test_without_a_day_the_year_is_complete(pupils: int, seed: int) -> None:
    school = made(pupils, seed)

    assert school == made(pupils, seed, school.school.school_end)
    assert all(len(plan.evaluations) == 2 for plan in plans(school) if plan.is_counted)


def test_the_school_of_a_day_is_the_beginning_of_the_school_of_june() -> None:
    whole = {pupil.id: pupil for pupil in made(75, 20).pupils}
    for today in DAYS:
        for pupil in made(75, 20, today).pupils:
            assert_begins(pupil, whole[pupil.id])


def assert_begins(early: Pupil, whole: Pupil) -> None:
    later = {plan.id: plan for plan in whole.plans}
    for plan in early.plans:
        ratings = {(one.id, rating) for one in later[plan.id].evaluations for rating in one.ratings}
        assert {goal.text for goal in plan.goals()} == {goal.text for goal in later[plan.id].goals()}
        assert {(one.id, rating) for one in plan.evaluations for rating in one.ratings} <= ratings


def test_a_plan_that_is_not_activated_yet_is_a_draft_without_evaluations() -> None:
    for plan in plans(made(75, 20, date(2026, 8, 12))):
        assert (plan.status is PlanStatus.DRAFT) == (plan.activated_on is None)
        assert plan.evaluations == ()


@pytest.mark.parametrize("seed", [1, 2, 3, 4, 5])
def test_in_mid_november_the_first_have_begun_to_rate(seed: int) -> None:
    school = made(8, seed, MID_NOVEMBER)
    raters = [len({rating.staff for rating in one.ratings}) for one in evaluations(school)]

    assert {one.kind for one in evaluations(school)} == {Round.MIDYEAR}
    assert not any(one.is_finalised or one.outcomes for one in evaluations(school))
    assert 1 in raters
    assert max(raters) == 1
    assert all(plan.voice(Stage.ANNUAL) is None for plan in plans(school))


@pytest.mark.parametrize("seed", [1, 2, 3, 4, 5])
def test_in_late_january_most_but_not_all_have_agreed(seed: int) -> None:
    midyear = evaluations(made(24, seed, LATE_JANUARY), Round.MIDYEAR)
    finalised = sharing(sum(one.is_finalised for one in midyear), len(midyear))

    assert 0.5 < finalised < 1
    assert evaluations(made(24, seed, LATE_JANUARY), Round.ANNUAL) == []
    assert all(one.outcomes == () and one.pupil_ratings == () for one in midyear if not one.is_finalised)


@pytest.mark.parametrize("year", [2024, 2025, 2027, 2031])
def test_any_school_year_will_do(year: int) -> None:
    school = example_school(pupils=40, seed=1, year=SchoolYear(year))
    end = school.school.school_end

    plan_form.check(school, catalogues.scales())
    assert school.exported_at
    assert end
    assert end == school.exported_at.date()
    assert [found for found in dated(school) if found[0] not in DEADLINES and found[1] > end] == []
    assert all(
        rating.submitted_at.isoweekday() < 6
        for pupil in school.pupils
        for plan in pupil.plans
        for one in plan.evaluations
        for rating in one.ratings
        if rating.submitted_at
    )
