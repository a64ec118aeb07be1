"""The database's numbers: the example school's expected ones, and each indicator at the edges of its definition."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from itertools import count
from typing import Any

import pytest

from ioplab import catalogues
from ioplab.analysis.aggregate import Counted, Indicator
from ioplab.analysis.attainment import CutCounts
from ioplab.domain.evaluation import Evaluation, Outcome, Rating
from ioplab.domain.hours import RoleHours
from ioplab.domain.ids import (
    AssessmentId,
    ConversationId,
    DecisionId,
    EvaluationId,
    GoalId,
    Level,
    PlanId,
    PupilId,
    SchoolId,
    StaffId,
    SubjectCode,
    SubjectPlanId,
)
from ioplab.domain.plan import Conversation, Goal, Plan, SubjectPlan
from ioplab.domain.pupil import Decision, DecisionSubject, ExpertAssessment, Pupil
from ioplab.domain.school import School, SchoolYear
from ioplab.domain.vocabulary import (
    Adaptation,
    Basis,
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
from ioplab.errors import UserError
from ioplab.exchange.aggregate_file import as_mapping
from ioplab.exchange.plan_file import PlanFile
from ioplab.operations import exchanging
from ioplab.storage.vault import Vault
from tests.support.naive_count import comparable
from tests.support.naive_count import count as naive_count
from tests.support.vaults import FIXTURES, YEAR, counted_id

START, END = date(2026, 8, 17), date(2027, 6, 18)
OCTOBER, JUNE, COMING = date(2026, 10, 1), date(2027, 6, 1), date(2027, 8, 20)
FIRST, LAST = date(2026, 8, 1), date(2027, 7, 31)
ONE_DAY = timedelta(days=1)

SCALE = "ioplab-mastery/1"
KARI, JON, AMINA = (StaffId(counted_id(number)) for number in (901, 902, 903))

_ids = count(1)


def new_id() -> str:
    return counted_id(next(_ids))


# Small parts, as bare as they can be


def pupil(**fields: Any) -> Pupil:
    return Pupil(id=PupilId(new_id()), given_name="Emil", **fields)


def adapted(**fields: Any) -> Decision:
    values: dict[str, Any] = {"kind": DecisionKind.INDIVIDUALLY_ADAPTED, "valid_from": date(2026, 1, 1), **fields}
    return Decision(id=DecisionId(new_id()), **values)


def needed(**fields: Any) -> ExpertAssessment:
    return ExpertAssessment(id=AssessmentId(new_id()), **{"needed_by": JUNE, **fields})


def plan(**fields: Any) -> Plan:
    return Plan(id=PlanId(new_id()), **{"school_year": "2026/27", "status": PlanStatus.ACTIVE, **fields})


def talk(kind: ConversationKind, **fields: Any) -> Conversation:
    return Conversation(id=ConversationId(new_id()), kind=kind, **fields)


def subject(*goals: Goal, **fields: Any) -> SubjectPlan:
    return SubjectPlan(id=SubjectPlanId(new_id()), goals=goals, **{"subject": SubjectCode("NOR"), **fields})


def goal(**fields: Any) -> Goal:
    return Goal(id=GoalId(new_id()), text="Leser", **fields)


def evaluation(kind: Round = Round.MIDYEAR, **fields: Any) -> Evaluation:
    values: dict[str, Any] = {"finalised_on": date(2027, 1, 15), **fields}
    return Evaluation(id=EvaluationId(new_id()), kind=kind, scale=SCALE, **values)


def rating(of: Goal, by: StaffId, level: int | None, **fields: Any) -> Rating:
    moment = datetime(2027, 1, 10, 12, 0, tzinfo=UTC)
    values: dict[str, Any] = {"submitted_at": moment, **fields}
    if level is None:
        values.setdefault("not_worked_on_reason", "fravær")
    return Rating(goal=of.id, staff=by, level=None if level is None else Level(level), **values)


def agreed(of: Goal, level: int | None) -> Outcome:
    if level is None:
        return Outcome(goal=of.id, not_worked_on_reason="fravær")
    return Outcome(goal=of.id, level=Level(level))


Count = Callable[..., Counted]


@pytest.fixture
def counted(vault: Vault) -> Count:
    """Count a school with these pupils; the naive count must agree, always."""

    def of(*pupils: Pupil, kind: Round = Round.MIDYEAR, start: date | None = START, end: date | None = END) -> Counted:
        school = School(id=SchoolId(counted_id(900)), name="Fjellbekk skole", school_start=start, school_end=end)
        with vault.change("test") as change:
            change.merge([school, *pupils], as_of=vault.now())
        found = vault.count(YEAR, kind)
        naive = naive_count(school, pupils, YEAR.start_year, kind.value)
        assert comparable(as_mapping(found)) == comparable(naive)
        return found

    return of


def said(found: Counted, name: str) -> tuple[int | None, int]:
    one = indicator(found, name)
    return one.numerator, one.denominator


def indicator(found: Counted, name: str) -> Indicator:
    (one,) = [row for row in found.indicators if row.id == name]
    return one


def total(found: Counted) -> CutCounts:
    (row,) = [row for row in found.attainment if not row.cut]
    return row


def cut(found: Counted, **which: str) -> CutCounts | None:
    rows = [row for row in found.attainment if row.cut == which]
    assert len(rows) < 2
    return rows[0] if rows else None


# The example school


@pytest.mark.parametrize("kind", Round, ids=lambda kind: kind.value)
def test_the_example_school_gives_exactly_the_expected_numbers(vault: Vault, fjellbekk: PlanFile, kind: Round) -> None:
    expected = json.loads((FIXTURES / f"fjellbekk-{kind.value}.json").read_bytes())
    exchanging.import_plans(vault, fjellbekk)

    found = as_mapping(vault.count(SchoolYear.parse(expected["school_year"]), kind))

    assert comparable(found) == comparable(expected)


@pytest.mark.parametrize("kind", Round, ids=lambda kind: kind.value)
def test_the_naive_count_gives_exactly_the_expected_numbers_too(fjellbekk: PlanFile, kind: Round) -> None:
    expected = json.loads((FIXTURES / f"fjellbekk-{kind.value}.json").read_bytes())

    assert comparable(naive_count(fjellbekk.school, fjellbekk.pupils, 2026, kind.value)) == comparable(expected)


def test_the_plans_counted_are_named(vault: Vault, fjellbekk: PlanFile) -> None:
    exchanging.import_plans(vault, fjellbekk)

    assert set(vault.count(YEAR, Round.ANNUAL).plan_ids) == {one.id for p in fjellbekk.pupils for one in p.plans}


def test_the_same_school_is_always_counted_in_the_same_order(vault: Vault, fjellbekk: PlanFile) -> None:
    exchanging.import_plans(vault, fjellbekk)

    first, second = (vault.count(YEAR, Round.ANNUAL) for _ in range(2))

    assert as_mapping(first) == as_mapping(second)
    assert next(iter(first.attainment)).cut == {}


def test_a_year_without_plans_has_no_rows_and_no_numbers(vault: Vault, fjellbekk: PlanFile) -> None:
    exchanging.import_plans(vault, fjellbekk)

    found = vault.count(SchoolYear(2020), Round.ANNUAL)

    assert (found.attainment, found.transitions, found.plan_ids) == ((), (), ())
    assert {one.numerator for one in found.indicators} == {None}


def test_an_empty_vault_can_be_counted(vault: Vault) -> None:
    found = vault.count(YEAR, Round.MIDYEAR)

    assert found.attainment == ()
    assert all((one.numerator, one.denominator) == (None, 0) for one in found.indicators)


# What is counted


@pytest.mark.parametrize(("status", "goals_set"), [(PlanStatus.DRAFT, 0), (PlanStatus.ACTIVE, 1), (PlanStatus.CLOSED, 1)])
def test_plans_are_counted_from_when_they_are_in_use_until_ever_after(counted: Count, status: PlanStatus, goals_set: int) -> None:
    found = counted(pupil(plans=(plan(status=status, subjects=(subject(goal()),)),)))

    assert sum(row.goals_set for row in found.attainment if not row.cut) == goals_set


def test_a_plan_of_another_year_is_not_counted(counted: Count) -> None:
    other = plan(school_year="2025/26", subjects=(subject(goal()),))

    assert counted(pupil(plans=(other,))).attainment == ()


def test_a_cut_without_goals_is_not_listed(counted: Count) -> None:
    empty = subject(organisation=Organisation.GROUP, adaptations=(Adaptation.METHODS,))

    assert counted(pupil(grade=5, plans=(plan(subjects=(empty,)),))).attainment == ()


@pytest.mark.parametrize(
    ("grade", "band"),
    [(1, "1-4"), (4, "1-4"), (5, "5-7"), (7, "5-7"), (8, "8-10"), (10, "8-10"), (11, "11-13"), (13, "11-13"), (None, None)],
)
def test_a_grade_belongs_to_its_band(counted: Count, grade: int | None, band: str | None) -> None:
    found = counted(pupil(grade=grade, plans=(plan(subjects=(subject(goal()),)),)))

    assert [row.cut["grade_band"] for row in found.attainment if "grade_band" in row.cut] == ([band] if band else [])


def test_a_goal_counts_once_under_each_of_its_tags(counted: Count) -> None:
    tagged = subject(goal(), adaptations=(Adaptation.METHODS, Adaptation.ASSESSMENT, Adaptation.METHODS))
    found = counted(pupil(plans=(plan(subjects=(tagged, subject(goal()))),)))

    assert total(found).goals_set == 2
    for tag in ("methods", "assessment"):
        for which in ({"adaptation": tag}, {"subject": "NOR", "adaptation": tag}):
            row = cut(found, **which)
            assert row is not None
            assert row.goals_set == 1
    assert cut(found, adaptation="prerequisites") is None


def test_the_four_parts_add_up_to_the_goals_set(counted: Count) -> None:
    reached, idle, ended, left = goal(), goal(), goal(status=GoalStatus.ENDED), goal()
    one = evaluation(outcomes=(agreed(reached, 4), agreed(idle, None)))
    row = total(counted(pupil(plans=(plan(subjects=(subject(reached, idle, ended, left),), evaluations=(one,)),))))

    assert (row.goals_set, row.goals_evaluated, row.not_worked_on, row.ended, row.not_evaluated) == (4, 1, 1, 1, 1)
    assert row.levels == {"1": 0, "2": 0, "3": 0, "4": 1}


def test_an_ended_goal_that_was_evaluated_is_evaluated(counted: Count) -> None:
    ended = goal(status=GoalStatus.ENDED)
    row = total(
        counted(pupil(plans=(plan(subjects=(subject(ended),), evaluations=(evaluation(outcomes=(agreed(ended, 2),)),)),)))
    )

    assert (row.goals_evaluated, row.ended) == (1, 0)


def test_pupils_are_those_with_an_evaluated_goal_in_the_cut(counted: Count) -> None:
    here, there = goal(), goal()
    with_one = plan(
        subjects=(subject(here), subject(there, subject=SubjectCode("MAT"))),
        evaluations=(evaluation(outcomes=(agreed(here, 3),)),),
    )
    found = counted(pupil(plans=(with_one,)), pupil(plans=(plan(subjects=(subject(goal()),)),)))

    by_subject = [cut(found, subject=code) for code in ("NOR", "MAT")]
    assert [row.pupils for row in by_subject if row] == [1, 0]
    assert total(found).pupils == 1


def test_shares_weigh_pupils_alike_and_moments_weigh_goals_alike(counted: Count) -> None:
    def with_levels(*levels: int) -> Pupil:
        goals = [goal() for _ in levels]
        outcomes = tuple(agreed(one, level) for one, level in zip(goals, levels, strict=True))
        return pupil(plans=(plan(subjects=(subject(*goals),), evaluations=(evaluation(outcomes=outcomes),)),))

    row = total(counted(with_levels(4, 4, 1, 3), with_levels(1)))

    assert row.pupil_shares["4"] == (0.5, 0.25)
    assert row.pupil_shares["1"] == (1.25, 1 + 1 / 16)
    assert row.moments["4"] == (2, 5, 2, 17, 8, 4)
    assert row.moments["1"] == (2, 5, 2, 17, 5, 2)
    assert row.moments["attained"] == row.moments["4"]


def test_one_pupils_goals_are_added_up_across_subjects_and_plans(counted: Count) -> None:
    first, second = goal(), goal()
    two = tuple(
        plan(subjects=(subject(one),), evaluations=(evaluation(outcomes=(agreed(one, level),)),))
        for one, level in ((first, 4), (second, 1))
    )
    row = total(counted(pupil(plans=two)))

    assert (row.pupils, row.moments["4"]) == (1, (1, 2, 1, 4, 2, 1))


# The state of a goal


def state_counts(found: Counted) -> dict[str, int]:
    row = total(found)
    names = ("goals_evaluated", "not_worked_on", "not_evaluated", "ended")
    return {name: getattr(row, name) for name in names if getattr(row, name)}


def counted_goal(counted: Count, one: Goal, *evaluations: Evaluation) -> Counted:
    return counted(pupil(plans=(plan(subjects=(subject(one),), evaluations=evaluations),)))


def test_what_was_agreed_counts_before_what_anyone_said(counted: Count) -> None:
    one = goal()
    found = counted_goal(counted, one, evaluation(ratings=(rating(one, KARI, 1),), outcomes=(agreed(one, 4),)))

    assert total(found).levels == {"1": 0, "2": 0, "3": 0, "4": 1}


def test_one_submitted_rating_counts_where_nothing_was_agreed(counted: Count) -> None:
    one = goal()
    found = counted_goal(counted, one, evaluation(ratings=(rating(one, KARI, 2), rating(one, JON, 4, submitted_at=None))))

    assert total(found).levels["2"] == 1
    assert found.ambition.single_rated == 1


def test_one_submitted_reason_counts_as_not_worked_on(counted: Count) -> None:
    one = goal()

    assert state_counts(counted_goal(counted, one, evaluation(ratings=(rating(one, KARI, None),)))) == {"not_worked_on": 1}


def test_two_submitted_ratings_without_agreement_count_as_nothing(counted: Count) -> None:
    one = goal()
    found = counted_goal(counted, one, evaluation(ratings=(rating(one, KARI, 3), rating(one, JON, 3))))

    assert state_counts(found) == {"not_evaluated": 1}


def test_a_level_and_a_reason_are_two_ratings_too(counted: Count) -> None:
    one = goal()
    found = counted_goal(counted, one, evaluation(ratings=(rating(one, KARI, 3), rating(one, JON, None))))

    assert state_counts(found) == {"not_evaluated": 1}


def test_an_evaluation_that_is_not_finalised_is_not_looked_at(counted: Count) -> None:
    one = goal()
    found = counted_goal(counted, one, evaluation(finalised_on=None, outcomes=(agreed(one, 4),)))

    assert state_counts(found) == {"not_evaluated": 1}


def test_each_round_looks_at_its_own_evaluations(counted: Count) -> None:
    one = goal()
    rounds = (evaluation(Round.MIDYEAR, outcomes=(agreed(one, 1),)), evaluation(Round.ANNUAL, outcomes=(agreed(one, 3),)))

    whole = pupil(plans=(plan(subjects=(subject(one),), evaluations=rounds),))

    midyear, annual = (total(counted(whole, kind=kind)).levels for kind in Round)

    assert (midyear["1"], annual["3"]) == (1, 1)


def test_of_two_finalised_evaluations_the_newest_speaks(counted: Count) -> None:
    one = goal()
    older = evaluation(finalised_on=date(2027, 1, 14), outcomes=(agreed(one, 1),))
    newer = evaluation(finalised_on=date(2027, 1, 15), outcomes=(agreed(one, 4),))

    assert total(counted_goal(counted, one, newer, older)).levels["4"] == 1


# Change, agreement, ambition


def test_the_same_goal_is_followed_from_midyear_to_annual(counted: Count) -> None:
    stays, rises, falls_out, comes_in, never = (goal() for _ in range(5))
    midyear = evaluation(outcomes=(agreed(stays, 2), agreed(rises, 2), agreed(falls_out, 3), agreed(never, None)))
    annual = evaluation(Round.ANNUAL, outcomes=(agreed(stays, 2), agreed(rises, 4), agreed(falls_out, None), agreed(comes_in, 1)))
    one = pupil(plans=(plan(subjects=(subject(stays, rises, falls_out, comes_in, never),), evaluations=(midyear, annual)),))

    moves = {(row.from_, row.to): row.goals for row in counted(one, kind=Round.ANNUAL).transitions}

    assert moves == {(2, 2): 1, (2, 4): 1, (3, None): 1, (None, 1): 1}
    assert counted(one, kind=Round.MIDYEAR).transitions == ()


def test_agreement_compares_the_two_who_were_first(counted: Count) -> None:
    one = goal()
    noon = datetime(2027, 1, 10, 12, 0, tzinfo=UTC)
    given = (
        rating(one, KARI, 4, submitted_at=noon),
        rating(one, JON, 1, submitted_at=noon - timedelta(hours=2)),
        rating(one, AMINA, 2, submitted_at=noon - timedelta(hours=1)),
    )
    found = counted_goal(counted, one, evaluation(ratings=given)).agreement

    assert (found.double_rated, found.exact, found.within_one) == (1, 0, 1)
    assert found.table[0][1] == 1


def test_who_was_first_is_told_by_the_moment_and_not_by_how_it_is_written(counted: Count) -> None:
    one = goal()
    given = (
        rating(one, KARI, 1, submitted_at=datetime(2027, 1, 10, 12, 0, tzinfo=timezone(timedelta(hours=2)))),
        rating(one, JON, 4, submitted_at=datetime(2027, 1, 10, 10, 30, tzinfo=UTC)),
    )

    assert counted_goal(counted, one, evaluation(ratings=given)).agreement.table[0][3] == 1


def test_who_was_first_is_told_to_the_microsecond(counted: Count) -> None:
    one = goal()
    noon = datetime(2027, 1, 10, 12, 0, tzinfo=UTC)
    given = (
        rating(one, KARI, 4, submitted_at=noon + timedelta(microseconds=2)),
        rating(one, JON, 1, submitted_at=noon + timedelta(microseconds=1)),
        rating(one, AMINA, 2, submitted_at=noon + timedelta(seconds=1)),
    )

    assert counted_goal(counted, one, evaluation(ratings=given)).agreement.table[0][3] == 1


def test_at_the_same_moment_the_id_of_the_person_decides(counted: Count) -> None:
    one = goal()
    given = (rating(one, JON, 4), rating(one, KARI, 1))

    assert KARI < JON
    assert counted_goal(counted, one, evaluation(ratings=given)).agreement.table[0][3] == 1


@pytest.mark.parametrize(
    "given",
    [
        lambda one: (rating(one, KARI, 3),),
        lambda one: (rating(one, KARI, 3), rating(one, JON, None)),
        lambda one: (rating(one, KARI, 3), rating(one, JON, 3, submitted_at=None)),
    ],
    ids=["one person", "no level", "not submitted"],
)
def test_agreement_takes_two_levels_that_have_been_submitted(counted: Count, given: Callable[[Goal], Sequence[Rating]]) -> None:
    one = goal()
    found = counted_goal(counted, one, evaluation(ratings=tuple(given(one)), outcomes=(agreed(one, 3),)))

    assert found.agreement.double_rated == 0


def test_agreement_waits_until_the_evaluation_is_finalised(counted: Count) -> None:
    one = goal()
    given = (rating(one, KARI, 3), rating(one, JON, 3))

    assert counted_goal(counted, one, evaluation(finalised_on=None, ratings=given)).agreement.double_rated == 0


@pytest.mark.parametrize(
    ("criterion", "has_one"),
    [(None, 0), ("", 0), (" \t\n", 0), ("\N{NO-BREAK SPACE}", 0), ("\N{EM SPACE}", 0), (" uten hjelp ", 1), (".", 1)],
)
def test_a_blank_criterion_is_none(counted: Count, criterion: str | None, has_one: int) -> None:
    assert counted_goal(counted, goal(criterion=criterion)).ambition.with_criterion == has_one


def test_carried_over_goals_are_counted_also_when_the_old_goal_is_gone(counted: Count) -> None:
    assert counted_goal(counted, goal(carried_over_from=GoalId(counted_id(999)))).ambition.carried_over == 1


def test_at_the_top_are_pupils_all_of_whose_evaluated_goals_are_there(counted: Count) -> None:
    def with_levels(*levels: int | None) -> Pupil:
        goals = [goal() for _ in levels]
        outcomes = tuple(agreed(one, level) for one, level in zip(goals, levels, strict=True))
        return pupil(plans=(plan(subjects=(subject(*goals, goal()),), evaluations=(evaluation(outcomes=outcomes),)),))

    found = counted(with_levels(4, 4), with_levels(4, None), with_levels(4, 3), with_levels(None), with_levels())

    assert found.ambition.at_top == 2


@pytest.mark.parametrize(
    ("bases", "from_memory"),
    [([], 0), ([Basis.MEMORY], 1), ([Basis.MEMORY, Basis.MEMORY], 1), ([Basis.MEMORY, Basis.TEST], 0), ([None], 0)],
)
def test_from_memory_is_when_nobody_had_anything_else(counted: Count, bases: list[Basis | None], from_memory: int) -> None:
    one = goal()
    given = tuple(rating(one, by, 3, basis=basis) for by, basis in zip((KARI, JON), bases, strict=False))

    found = counted_goal(counted, one, evaluation(ratings=given, outcomes=(agreed(one, 3),)))

    assert found.ambition.from_memory == from_memory


@pytest.mark.parametrize(("raters", "single"), [(0, 1), (1, 1), (2, 0)])
def test_singly_rated_is_evaluated_with_fewer_than_two_ratings(counted: Count, raters: int, single: int) -> None:
    one = goal()
    given = tuple(rating(one, by, 3) for by in (KARI, JON)[:raters])

    found = counted_goal(counted, one, evaluation(ratings=given, outcomes=(agreed(one, 3),)))

    assert found.ambition.single_rated == single


def test_goals_that_are_not_evaluated_are_neither_singly_rated_nor_from_memory(counted: Count) -> None:
    one = goal()

    found = counted_goal(counted, one, evaluation(ratings=(rating(one, KARI, None, basis=Basis.MEMORY),)))

    assert (found.ambition.single_rated, found.ambition.from_memory) == (0, 0)


def test_numbers_made_with_two_scales_are_not_added(vault: Vault) -> None:
    first, second = goal(), goal()
    plans = [plan(subjects=(subject(one),), evaluations=(evaluation(outcomes=(agreed(one, 3),)),)) for one in (first, second)]
    plans[1] = replace(plans[1], evaluations=(replace(plans[1].evaluations[0], scale="nettverket/2"),))
    with vault.change("test") as change:
        change.merge([pupil(plans=(one,)) for one in plans], as_of=vault.now())

    with pytest.raises(UserError, match="ulike mestringsskalaer") as caught:
        vault.count(YEAR, Round.MIDYEAR)

    assert "nettverket/2" in caught.value.problem
    assert vault.count(YEAR, Round.ANNUAL).attainment


def test_a_scale_that_is_not_installed_is_named(vault: Vault) -> None:
    one = goal()
    other = replace(evaluation(outcomes=(agreed(one, 3),)), scale="nettverket/2")
    with vault.change("test") as change:
        change.merge([pupil(plans=(plan(subjects=(subject(one),), evaluations=(other,)),))], as_of=vault.now())

    with pytest.raises(UserError, match="«nettverket/2» er ikke installert"):
        vault.count(YEAR, Round.MIDYEAR)


# P1: expert assessments


@pytest.mark.parametrize(
    ("needed_by", "is_needed"),
    [(FIRST - ONE_DAY, 0), (FIRST, 1), (JUNE, 1), (LAST, 1), (LAST + ONE_DAY, 0), (None, 0)],
)
def test_p1_asks_for_assessments_needed_in_the_school_year(counted: Count, needed_by: date | None, is_needed: int) -> None:
    found = counted(pupil(expert_assessments=(needed(needed_by=needed_by, received_on=FIRST),)))

    assert said(found, "P1") == ((is_needed or None), is_needed)


@pytest.mark.parametrize(("received_on", "in_time"), [(JUNE, 1), (JUNE + ONE_DAY, 0), (None, 0), (date(2025, 1, 1), 1)])
def test_p1_wants_them_by_the_first_of_june(counted: Count, received_on: date | None, in_time: int) -> None:
    assert said(counted(pupil(expert_assessments=(needed(received_on=received_on),))), "P1") == (in_time, 1)


def test_p1_wants_all_of_a_pupils_needed_assessments(counted: Count) -> None:
    two = (needed(received_on=JUNE), needed(received_on=None))
    not_asked_for = needed(needed_by=LAST + ONE_DAY, received_on=None)

    found = counted(pupil(expert_assessments=two), pupil(expert_assessments=(needed(received_on=JUNE), not_asked_for)), pupil())

    assert said(found, "P1") == (1, 2)


# P2: decisions for the coming year


@pytest.mark.parametrize(
    ("valid_from", "valid_to", "goes_on"),
    [
        (COMING, None, True),
        (COMING + ONE_DAY, None, False),
        (date(2026, 8, 1), COMING, True),
        (date(2026, 8, 1), COMING - ONE_DAY, False),
        (COMING, COMING, True),
        (None, None, False),
        (None, COMING, False),
    ],
)
def test_p2_asks_for_those_with_adapted_education_on_20_august(
    counted: Count, valid_from: date | None, valid_to: date | None, goes_on: bool
) -> None:
    decision = adapted(valid_from=valid_from, valid_to=valid_to, decided_on=END)

    assert said(counted(pupil(decisions=(decision,))), "P2") == ((1, 1) if goes_on else (None, 0))


@pytest.mark.parametrize(("decided_on", "in_time"), [(END, 1), (END + ONE_DAY, 0), (None, 0)])
def test_p2_wants_the_decision_by_the_end_of_school(counted: Count, decided_on: date | None, in_time: int) -> None:
    assert said(counted(pupil(decisions=(adapted(decided_on=decided_on),))), "P2") == (in_time, 1)


def test_p2_is_met_by_any_of_two_decisions_that_cover_the_day(counted: Count) -> None:
    late, early = adapted(decided_on=END + ONE_DAY), adapted(decided_on=END)
    early_but_over = adapted(decided_on=END, valid_to=COMING - ONE_DAY)

    late_again = replace(late, id=DecisionId(new_id()))

    found = counted(pupil(decisions=(late, early)), pupil(decisions=(late_again, early_but_over)))

    assert said(found, "P2") == (1, 2)


@pytest.mark.parametrize("status", PlanStatus)
def test_p2_asks_also_for_those_with_a_plan_of_any_status_for_the_coming_year(counted: Count, status: PlanStatus) -> None:
    found = counted(pupil(plans=(plan(school_year="2027/28", status=status),)))

    assert said(found, "P2") == (0, 1)


def test_p2_counts_a_pupil_with_both_once(counted: Count) -> None:
    both = pupil(decisions=(adapted(decided_on=END), adapted(decided_on=END)), plans=(plan(school_year="2027/28"),))

    assert said(counted(both), "P2") == (1, 1)


@pytest.mark.parametrize("kind", [DecisionKind.PERSONAL_ASSISTANCE, DecisionKind.PHYSICAL_ADAPTATION])
def test_other_decisions_give_no_adapted_education(counted: Count, kind: DecisionKind) -> None:
    other = pupil(enrolled_on=date(2020, 8, 1), decisions=(adapted(kind=kind, decided_on=END),))

    found = counted(other)

    assert [said(found, name) for name in ("P2", "P4", "P5", "P6", "GSI_teacher")] == [(None, 0)] * 5


# P3: annual evaluations


@pytest.mark.parametrize(("finalised_on", "in_time"), [(END, 1), (END + ONE_DAY, 0), (None, 0)])
def test_p3_wants_the_annual_evaluation_by_the_end_of_school(counted: Count, finalised_on: date | None, in_time: int) -> None:
    found = counted(pupil(plans=(plan(evaluations=(evaluation(Round.ANNUAL, finalised_on=finalised_on),)),)))

    assert said(found, "P3") == (in_time, 1)


def test_p3_is_not_met_by_the_midyear_evaluation_and_is_met_once_by_two_annual_ones(counted: Count) -> None:
    midyear = plan(evaluations=(evaluation(Round.MIDYEAR),))
    twice = plan(evaluations=(evaluation(Round.ANNUAL), evaluation(Round.ANNUAL)))

    assert said(counted(pupil(plans=(midyear,)), pupil(plans=(twice,))), "P3") == (1, 2)


def test_p3_counts_plans_and_leaves_drafts_out(counted: Count) -> None:
    draft = plan(status=PlanStatus.DRAFT, evaluations=(evaluation(Round.ANNUAL),))

    assert said(counted(pupil(plans=(draft, plan()))), "P3") == (0, 1)


# P4-P6: plans at school start


@pytest.mark.parametrize(
    ("enrolled_on", "current", "new"),
    [
        (FIRST - ONE_DAY, 1, 0),
        (FIRST, 0, 1),
        (OCTOBER, 0, 1),
        (OCTOBER + ONE_DAY, 0, 0),
        (None, 0, 0),
    ],
)
def test_a_pupil_is_new_from_1_august_and_current_before(
    counted: Count, enrolled_on: date | None, current: int, new: int
) -> None:
    found = counted(pupil(enrolled_on=enrolled_on, decisions=(adapted(),)))

    assert [said(found, name)[1] for name in ("P4", "P5", "P6")] == [current, new, new]


@pytest.mark.parametrize(("activated_on", "ready"), [(START, 1), (START + ONE_DAY, 0), (None, 0), (date(2026, 5, 1), 1)])
@pytest.mark.parametrize("status", PlanStatus)
def test_p4_wants_the_plan_in_use_at_school_start(
    counted: Count, activated_on: date | None, ready: int, status: PlanStatus
) -> None:
    current = pupil(
        enrolled_on=date(2022, 8, 18), decisions=(adapted(),), plans=(plan(activated_on=activated_on, status=status),)
    )

    assert said(counted(current), "P4") == (ready, 1)


@pytest.mark.parametrize(
    ("valid_from", "valid_to", "has_it"),
    [(START, None, 1), (START + ONE_DAY, None, 0), (FIRST, START, 1), (FIRST, START - ONE_DAY, 0)],
)
def test_p4_asks_for_those_with_adapted_education_on_the_first_day(
    counted: Count, valid_from: date, valid_to: date | None, has_it: int
) -> None:
    current = pupil(enrolled_on=date(2022, 8, 18), decisions=(adapted(valid_from=valid_from, valid_to=valid_to),))

    assert said(counted(current), "P4")[1] == has_it


def test_p4_is_not_met_by_last_years_plan(counted: Count) -> None:
    last_year = plan(school_year="2025/26", activated_on=date(2025, 8, 18))
    current = pupil(enrolled_on=date(2022, 8, 18), decisions=(adapted(),), plans=(last_year,))

    assert said(counted(current), "P4") == (0, 1)


@pytest.mark.parametrize("kind", PlanKind)
def test_p5_takes_a_simplified_plan_and_p6_does_not(counted: Count, kind: PlanKind) -> None:
    new = pupil(enrolled_on=FIRST, decisions=(adapted(),), plans=(plan(kind=kind, activated_on=START),))
    found = counted(new)

    assert said(found, "P5") == (1, 1)
    assert said(found, "P6") == (int(kind is PlanKind.FULL), 1)


@pytest.mark.parametrize(
    ("activated_on", "p5", "p6"), [(START, 1, 1), (START + ONE_DAY, 0, 1), (OCTOBER, 0, 1), (OCTOBER + ONE_DAY, 0, 0)]
)
def test_p5_waits_until_school_start_and_p6_until_october(counted: Count, activated_on: date, p5: int, p6: int) -> None:
    new = pupil(enrolled_on=FIRST, decisions=(adapted(),), plans=(plan(activated_on=activated_on),))
    found = counted(new)

    assert (said(found, "P5"), said(found, "P6")) == ((p5, 1), (p6, 1))


@pytest.mark.parametrize(
    ("valid_from", "valid_to", "has_it"), [(OCTOBER, None, 1), (OCTOBER + ONE_DAY, None, 0), (FIRST, OCTOBER - ONE_DAY, 0)]
)
def test_p5_and_p6_ask_for_new_pupils_with_adapted_education_on_1_october(
    counted: Count, valid_from: date, valid_to: date | None, has_it: int
) -> None:
    found = counted(pupil(enrolled_on=FIRST, decisions=(adapted(valid_from=valid_from, valid_to=valid_to),)))

    assert [said(found, name)[1] for name in ("P5", "P6")] == [has_it] * 2


def test_two_decisions_do_not_make_two_pupils(counted: Count) -> None:
    found = counted(*(pupil(enrolled_on=day, decisions=(adapted(), adapted())) for day in (FIRST, FIRST - ONE_DAY)))

    assert [said(found, name)[1] for name in ("P4", "P5", "P6", "GSI_teacher")] == [1, 1, 1, 2]


# Missing school dates


@pytest.mark.parametrize(
    ("missing", "unknown"),
    [({"end": None}, {"P2", "P3"}), ({"start": None}, {"P4", "P5"}), ({"start": None, "end": None}, {"P2", "P3", "P4", "P5"})],
    ids=["no school end", "no school start", "neither"],
)
def test_what_hangs_on_a_missing_school_date_is_not_calculated_and_never_zero(
    counted: Count, missing: dict[str, None], unknown: set[str]
) -> None:
    both = tuple(
        pupil(
            enrolled_on=day,
            decisions=(adapted(decided_on=date(2026, 5, 1)),),
            plans=(plan(activated_on=date(2026, 5, 1), evaluations=(evaluation(Round.ANNUAL),)),),
            expert_assessments=(needed(received_on=JUNE),),
        )
        for day in (FIRST - ONE_DAY, FIRST)
    )
    found = counted(*both, **missing)

    assert {one.id for one in found.indicators if one.numerator is None} == unknown
    assert indicator(found, "P3").denominator == 2


# P7-P9: talks


@pytest.mark.parametrize(
    ("held", "talks"),
    [
        ([], 0),
        ([date(2026, 11, 1)], 1),
        ([date(2026, 11, 1), date(2026, 12, 1)], 1),
        ([date(2027, 1, 31)], 1),
        ([date(2027, 2, 1)], 1),
        ([date(2027, 1, 31), date(2027, 2, 1)], 2),
        ([date(2026, 9, 1), date(2027, 3, 1), date(2027, 5, 1)], 2),
        ([None], 0),
    ],
)
def test_p7_counts_at_most_one_pupil_talk_a_half_year(counted: Count, held: list[date | None], talks: int) -> None:
    found = counted(pupil(plans=(plan(conversations=tuple(talk(ConversationKind.PUPIL, held_on=day) for day in held)),)))

    assert said(found, "P7") == (talks, 2)


def test_p7_counts_talks_with_the_pupil_only(counted: Count) -> None:
    others = tuple(talk(kind, held_on=FIRST) for kind in ConversationKind if kind is not ConversationKind.PUPIL)

    assert said(counted(pupil(plans=(plan(conversations=others),))), "P7") == (0, 2)


@pytest.mark.parametrize(("name", "stage"), [("P8", Stage.GOAL_SELECTION), ("P9", Stage.MIDYEAR)])
def test_p8_and_p9_count_plans_with_held_invited_and_declined_beside(counted: Count, name: str, stage: Stage) -> None:
    def with_talks(*fields: dict[str, Any]) -> Pupil:
        talks = tuple(talk(ConversationKind.GUARDIAN, **{"stage": stage, **values}) for values in fields)
        return pupil(plans=(plan(conversations=talks),))

    found = counted(
        with_talks({"invited_on": FIRST, "held_on": FIRST}),
        with_talks({"invited_on": FIRST, "declined_on": FIRST}),
        with_talks({"invited_on": FIRST, "declined_on": FIRST}, {"invited_on": FIRST, "held_on": FIRST}),
        with_talks({"invited_on": FIRST}),
        with_talks({"held_on": FIRST}, {"held_on": FIRST}),
        with_talks({"held_on": FIRST, "invited_on": FIRST, "stage": Stage.ANNUAL}),
        with_talks({"held_on": FIRST, "invited_on": FIRST, "stage": None}),
        with_talks(),
    )

    one = indicator(found, name)
    assert (one.numerator, one.denominator, one.invited, one.declined) == (3, 8, 4, 1)


def test_p8_and_p9_do_not_count_talks_with_others(counted: Count) -> None:
    others = tuple(
        talk(kind, stage=stage, held_on=FIRST, invited_on=FIRST)
        for kind in (ConversationKind.PUPIL, ConversationKind.PPT, ConversationKind.TEAM)
        for stage in Stage
    )
    found = counted(pupil(plans=(plan(conversations=others),)))

    assert [said(found, name) for name in ("P8", "P9")] == [(0, 1)] * 2


# Organisation, GSI, resources


@pytest.mark.parametrize(
    ("name", "organisation"),
    [
        ("OK2_one_to_one", Organisation.ONE_TO_ONE),
        ("OK2_two_to_one", Organisation.TWO_TO_ONE),
        ("OK2_group", Organisation.GROUP),
    ],
)
def test_organisation_counts_plans_with_it_in_at_least_one_subject(counted: Count, name: str, organisation: Organisation) -> None:
    found = counted(
        pupil(plans=(plan(subjects=(subject(organisation=organisation), subject(organisation=organisation))),)),
        pupil(plans=(plan(subjects=(subject(organisation=Organisation.CLASS), subject())),)),
        pupil(plans=(plan(status=PlanStatus.DRAFT, subjects=(subject(organisation=organisation),)),)),
    )

    assert said(found, name) == (1, 2)


def granting(*hours: tuple[StaffRole, float], **fields: Any) -> Decision:
    entries = tuple(RoleHours(role=role, hours=amount) for role, amount in hours)
    return adapted(subjects=(DecisionSubject(subject=SubjectCode("NOR"), hours=entries),), **fields)


@pytest.mark.parametrize("role", StaffRole, ids=lambda role: role.value)
def test_gsi_knows_teachers_and_assistants_by_their_role(counted: Count, role: StaffRole) -> None:
    found = counted(pupil(decisions=(granting((role, 38)),)))

    teacher = role in {StaffRole.TEACHER, StaffRole.CONTACT_TEACHER, StaffRole.SPECIAL_EDUCATOR}
    assistant = role in {StaffRole.MILIEU_WORKER, StaffRole.ASSISTANT}
    assert (said(found, "GSI_teacher"), said(found, "GSI_assistant")) == ((int(teacher), 1), (int(assistant), 1))


def test_gsi_wants_more_than_no_hours_in_a_decision_that_covers_october(counted: Count) -> None:
    found = counted(
        pupil(decisions=(granting((StaffRole.TEACHER, 0)),)),
        pupil(decisions=(granting((StaffRole.TEACHER, 38), valid_to=OCTOBER - ONE_DAY), adapted())),
        pupil(decisions=(granting((StaffRole.TEACHER, 0)), granting((StaffRole.TEACHER, 0.5)))),
        pupil(decisions=(granting((StaffRole.TEACHER, 38), kind=DecisionKind.PERSONAL_ASSISTANCE), adapted())),
    )

    assert said(found, "GSI_teacher") == (1, 4)


def test_resources_are_hours_granted_on_1_october_and_given_in_counted_plans(counted: Count) -> None:
    teacher, assistant = StaffRole.TEACHER, StaffRole.ASSISTANT

    def given(role: StaffRole, hours: float) -> SubjectPlan:
        return subject(hours_given=(RoleHours(role=role, hours=hours),))

    found = counted(
        pupil(
            decisions=(
                granting((teacher, 100), (assistant, 10)),
                granting((teacher, 28.5), valid_from=OCTOBER, valid_to=OCTOBER, kind=DecisionKind.PERSONAL_ASSISTANCE),
                granting((teacher, 1000), valid_from=OCTOBER + ONE_DAY),
                granting((teacher, 1000), valid_from=None),
            ),
            plans=(
                plan(subjects=(given(teacher, 90), given(teacher, 5))),
                plan(status=PlanStatus.DRAFT, subjects=(given(teacher, 1000),)),
                plan(school_year="2025/26", subjects=(given(teacher, 1000),)),
            ),
        ),
        pupil(plans=(plan(status=PlanStatus.CLOSED, subjects=(given(StaffRole.NURSE, 2),)),)),
    )

    assert [(row.role, row.hours_granted, row.hours_given) for row in found.resources] == [
        ("assistant", 10.0, 0.0),
        ("nurse", 0.0, 2.0),
        ("teacher", 128.5, 95.0),
    ]


# Which day a number was counted


def test_every_indicator_tells_the_day_it_is_counted(counted: Count) -> None:
    days = {one.id: one.counted_on for one in counted(pupil()).indicators}

    assert days["P1"] == JUNE
    assert (days["P2"], days["P3"]) == (END, END)
    assert (days["P4"], days["P5"]) == (START, START)
    assert (days["P6"], days["GSI_teacher"]) == (OCTOBER, OCTOBER)
    assert all(days.values())


# One scale in all that is counted together


def evaluated_with(scale: str, kind: Round, of: Goal, level: int) -> Evaluation:
    return replace(evaluation(kind, outcomes=(agreed(of, level),)), scale=scale)


def add(vault: Vault, of: Pupil) -> None:
    with vault.change("test") as change:
        change.merge([of], as_of=vault.now())


@pytest.fixture
def other_scale(monkeypatch: pytest.MonkeyPatch) -> str:
    """The id of a network's scale, which is installed."""
    theirs = replace(catalogues.usual_scale(), id="vaart-nettverk/1")
    monkeypatch.setattr(catalogues, "_own_scales", {"vault": ((theirs,), None)})
    return theirs.id


def test_the_way_from_midyear_to_year_is_not_between_levels_of_two_scales(vault: Vault, other_scale: str) -> None:
    read = goal()
    rounds = (evaluated_with(other_scale, Round.MIDYEAR, read, 1), evaluated_with(SCALE, Round.ANNUAL, read, 4))
    of = pupil(plans=(plan(subjects=(subject(read),), evaluations=rounds),))

    add(vault, of)
    assert vault.count(YEAR, Round.MIDYEAR).scale_ids == (other_scale,)
    found = vault.count(YEAR, Round.ANNUAL)
    assert (found.scale_ids, total(found).goals_evaluated, found.transitions) == ((SCALE,), 1, ())


def test_two_evaluations_of_a_round_with_two_scales_are_not_added(vault: Vault, other_scale: str) -> None:
    read, write = goal(), goal()
    rounds = (evaluated_with(other_scale, Round.MIDYEAR, read, 1), evaluated_with(SCALE, Round.MIDYEAR, write, 4))
    add(vault, pupil(plans=(plan(subjects=(subject(read, write),), evaluations=rounds),)))

    with pytest.raises(UserError, match="ulike mestringsskalaer"):
        vault.count(YEAR, Round.MIDYEAR)
