"""Asking a colleague and taking their answer: what is told, what is kept, and what is refused with nothing changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from ioplab.domain.contribution import ContributionRequest, GoalProposal, versions_of
from ioplab.domain.evaluation import Evaluation, Rating
from ioplab.domain.ids import EvaluationId, GoalId, Level, ObservationId, PlanId, ProposalId, StaffId, SubjectCode
from ioplab.domain.plan import Goal, Plan
from ioplab.domain.vocabulary import ContributionKind, ProposalStatus, Round
from ioplab.errors import NotAllowedError, NotFoundError, UserError
from ioplab.exchange import contribution_file
from ioplab.exchange.contribution_file import AnswerFile, GivenObservation, GivenProposal, GivenRating, encode_request
from ioplab.operations import contributing, evaluations, goals, people, plans, pupils
from ioplab.operations.contributing import merge_answer, preview_answer
from tests.support.contributions import Asked, asked
from tests.support.vaults import InUse, clock_of, counted_id, entered, new_vault, plan_in_use, refused, stored, undone

GOALS = ContributionKind.GOALS


@pytest.fixture
def in_use(in_use: InUse) -> InUse:
    """A plan in a vault whose owner has no place among the staff, and so sees all ratings."""
    in_use.vault.person = "Skolens kontor"
    return in_use


@pytest.fixture
def midyear(in_use: InUse) -> EvaluationId:
    """A round that has been opened."""
    return in_use.open(Round.MIDYEAR)


def ratings_of(use: InUse, evaluation: EvaluationId, staff: StaffId) -> list[Rating]:
    return [one for one in use.evaluation(evaluation).ratings if one.staff == staff]


def forged(one: Asked, **changes: Any) -> bytes:
    """An answer that says what the colleague's own program would not let them say."""
    file = one.prepared.file
    answer = AnswerFile(
        format=contribution_file.ANSWER_FORMAT,
        answer=counted_id(999_000),
        request=file.request,
        vault=file.vault,
        secret=file.secret,
        made_at=one.colleague._now(),
    )
    return contribution_file.seal_answer(replace(answer, **changes), file.recipient)


def a_rating(one: Asked, goal: GoalId, level: int = 3) -> GivenRating:
    return GivenRating(goal=goal, level=Level(level), submitted_at=one.colleague._now())


# Asking


def test_the_request_holds_what_the_colleague_needs_and_no_more(in_use: InUse, midyear: EvaluationId) -> None:
    vault = in_use.vault
    pupils.edit_pupil(vault, in_use.pupil_id, family_name="Etternavn", home_resources="Hjemmet", language_note="Tolk")
    in_use.rate_all(midyear, in_use.kari, 2)
    evaluations.agree_outcome(vault, midyear, in_use.goal_ids[0], level=Level(1), comment="Enige")
    goals.add_observation(vault, in_use.goal_ids[0], staff=in_use.kari, note="Karis notat")

    prepared = contributing.prepare_request(vault, in_use.plan_id, in_use.jon)

    written = encode_request(prepared.file).decode()
    assert [goal.id for goal in contribution_file.goals_of(prepared.file)] == list(in_use.goal_ids)
    assert (prepared.file.pupil, prepared.file.asked, prepared.file.due_on) == ("Emil", "Jon Eksempel", date(2027, 1, 15))
    assert "uten hjelp" in written
    assert "Gjør det målet beskriver" in written
    for kept_back in ("Etternavn", "Hjemmet", "Tolk", "Glad i tog", "Enige", "Karis notat", "2016", in_use.pupil_id, midyear):
        assert kept_back not in written
    assert prepared.request.identity not in written
    assert "submitted_at" not in written


def test_preparing_changes_nothing_and_asking_is_remembered(in_use: InUse, midyear: EvaluationId) -> None:
    before = stored(in_use.vault)
    prepared = contributing.prepare_request(in_use.vault, in_use.plan_id, in_use.jon)
    assert stored(in_use.vault) == before

    changed = contributing.request_contribution(in_use.vault, prepared)

    assert contributing.requests_of(in_use.vault, in_use.plan_id) == (prepared.request,)
    assert contributing.requests_of(in_use.vault, in_use.plan_id, midyear) == (prepared.request,)
    assert contributing.requests_of(in_use.vault, PlanId("other")) == ()
    undone(in_use.vault, changed)
    assert contributing.requests_of(in_use.vault, in_use.plan_id) == ()


def test_each_request_has_keys_of_its_own(in_use: InUse, midyear: EvaluationId) -> None:
    one, other = (contributing.prepare_request(in_use.vault, in_use.plan_id, in_use.jon) for _ in range(2))

    for name in ("identity", "secret", "id"):
        assert getattr(one.request, name) != getattr(other.request, name)
    assert one.file.draft_key != other.file.draft_key
    assert one.request.evaluation == midyear


def test_the_round_asked_about_is_the_first_open_one_where_something_is_left(in_use: InUse, midyear: EvaluationId) -> None:
    annual = in_use.open(Round.ANNUAL)

    def round_for(staff: StaffId, **options: Any) -> EvaluationId | None:
        return contributing.prepare_request(in_use.vault, in_use.plan_id, staff, **options).request.evaluation

    assert round_for(in_use.jon) == midyear
    assert round_for(in_use.jon, of=Round.ANNUAL) == annual
    in_use.rate_all(midyear, in_use.jon, 3)
    assert round_for(in_use.jon) == annual
    assert round_for(in_use.kari) == midyear
    in_use.rate_all(annual, in_use.jon, 3)
    assert round_for(in_use.jon) == annual


def test_there_is_nothing_to_rate_before_a_round_is_opened_or_after_it_is_finalised(in_use: InUse) -> None:
    with refused(in_use.vault, "ingen evaluering som er i gang", NotAllowedError):
        contributing.prepare_request(in_use.vault, in_use.plan_id, in_use.jon)
    in_use.finalised(Round.MIDYEAR)
    with refused(in_use.vault, "Halvårsevaluering er fullført", NotAllowedError):
        contributing.prepare_request(in_use.vault, in_use.plan_id, in_use.jon, of=Round.MIDYEAR)


def test_a_colleague_may_be_asked_for_goals_of_subjects_also_in_a_draft(draft: InUse) -> None:
    with refused(draft.vault, "mangler fag"):
        contributing.prepare_request(draft.vault, draft.plan_id, draft.jon, kind=GOALS)

    codes = (SubjectCode("NOR"), SubjectCode("MUS"))
    prepared = contributing.prepare_request(draft.vault, draft.plan_id, draft.jon, kind=GOALS, subjects=codes)

    assert (prepared.request.subjects, prepared.request.evaluation, prepared.file.scale) == (codes, None, None)
    assert [(subject.name, len(subject.goals)) for subject in prepared.file.subjects] == [("Norsk", 2), ("Musikk", 0)]


@pytest.mark.usefixtures("midyear")
def test_who_is_not_there_cannot_be_asked(in_use: InUse) -> None:
    for plan, staff in ((PlanId("x"), in_use.jon), (in_use.plan_id, StaffId("x"))):
        with refused(in_use.vault, "finnes ikke lenger", NotFoundError):
            contributing.prepare_request(in_use.vault, plan, staff)


# Merging


def test_an_answer_comes_in_as_the_colleagues_own_submitted_ratings(in_use: InUse, midyear: EvaluationId) -> None:
    one = asked(in_use.vault, in_use.plan_id, in_use.jon)

    merged = merge_answer(in_use.vault, one.answer([1, 2, 3, 4]))

    ratings = ratings_of(in_use, midyear, in_use.jon)
    assert [rating.level for rating in ratings] == [1, 2, 3, 4]
    assert all(rating.submitted_at for rating in ratings)
    assert merged.plans == frozenset({in_use.plan_id})
    assert merged.pupils == frozenset({in_use.pupil_id})
    assert [change.what for change in merged.report.changes] == ["rating"] * 4
    assert (merged.report.staff, merged.report.plan) == (in_use.jon, in_use.plan_id)
    assert in_use.vault.check().faults == ()


@pytest.mark.usefixtures("midyear")
def test_the_report_reads_like_something_one_would_show_a_colleague(in_use: InUse) -> None:
    vault, (first, second, third, fourth) = in_use.vault, in_use.goal_ids
    one = asked(vault, in_use.plan_id, in_use.jon)
    one.colleague.rate(first, level=3)
    one.colleague.rate(second, not_worked_on_reason="fravær")
    one.colleague.observe(third, note="Leste skilt.", support="alene", on=date(2027, 1, 12))
    one.colleague.propose(SubjectCode("SOS"), "Venter på tur i lek")
    told = merge_answer(vault, one.colleague.seal()).report.changes

    clock_of(vault).wait()
    again = asked(vault, in_use.plan_id, in_use.jon)
    again.colleague.rate(first, level=4)
    again.colleague.rate(second, not_worked_on_reason="fravær")
    again.colleague.rate(fourth, level=1)
    later = merge_answer(vault, again.colleague.seal()).report.changes

    assert [change.text for change in told] == [
        "Jon vurderte «Leser 1 linjer høyt»: mestrer med litt støtte (før: ikke vurdert).",
        "Jon vurderte «Leser 2 linjer høyt»: ikke arbeidet med (fravær) (før: ikke vurdert).",
        "Jon observerte «Leser 3 linjer høyt» 12. januar 2027: alene · Leste skilt.",
        "Jon foreslår et mål i Sosial kompetanse: «Venter på tur i lek».",
    ]
    assert [change.text for change in later] == [
        "Jon vurderte «Leser 1 linjer høyt»: mestrer selvstendig (før: mestrer med litt støtte).",
        "Jon vurderte «Leser 2 linjer høyt» på nytt: ikke arbeidet med (fravær), som før.",
        "Jon vurderte «Leser 4 linjer høyt»: ikke mestret ennå (før: ikke vurdert).",
    ]
    assert [(change.before, change.after) for change in later[:1]] == [("mestrer med litt støtte", "mestrer selvstendig")]
    assert [change.goal for change in told] == [first, second, third, None]


def test_an_older_answer_that_comes_late_stays_below_and_both_are_shown(in_use: InUse, midyear: EvaluationId) -> None:
    vault, goal = in_use.vault, in_use.goal_ids[0]
    older = asked(vault, in_use.plan_id, in_use.jon)
    clock_of(vault).wait()
    newer = asked(vault, in_use.plan_id, in_use.jon)
    late, soon = older.answer([1]), newer.answer([4])

    merge_answer(vault, soon)
    (change,) = merge_answer(vault, late).report.changes

    rating = vault.get(Evaluation, midyear).rating(goal, in_use.jon)
    assert rating is not None
    assert [version.level for version in versions_of(rating)] == [1, 4]
    assert change.text.startswith("Jon hadde også vurdert «Leser 1 linjer høyt»: ikke mestret ennå.")
    assert change.text.endswith("Det som er nyere, gjelder fortsatt: mestrer selvstendig.")


def test_a_draft_that_lay_here_is_kept_below_and_is_its_owners_alone(in_use: InUse, midyear: EvaluationId) -> None:
    vault, goal = in_use.vault, in_use.goal_ids[0]
    evaluations.rate_goal(vault, midyear, goal, in_use.jon, level=Level(1), note="Kanskje")
    one = asked(vault, in_use.plan_id, in_use.jon)

    (change,) = merge_answer(vault, one.answer([3])).report.changes

    rating = in_use.evaluation(midyear).rating(goal, in_use.jon)
    assert rating is not None
    assert (rating.level, [(draft.level, draft.note, draft.submitted_at) for draft in rating.earlier]) == (
        3,
        [(1, "Kanskje", None)],
    )
    assert change.text.endswith("Utkastet som lå her, er tatt vare på.")
    assert change.before is None

    in_use.rate_all(midyear, in_use.kari, 2)
    people.identify(vault, in_use.kari)
    seen = vault.get(Evaluation, midyear).rating(goal, in_use.jon)
    assert seen is not None
    assert (seen.level, seen.earlier) == (3, ())


def test_who_has_not_rated_is_not_told_how_the_colleague_did(in_use: InUse, midyear: EvaluationId) -> None:
    vault = in_use.vault
    people.identify(vault, in_use.kari)
    evaluations.rate_goal(vault, midyear, in_use.goal_ids[1], in_use.kari, level=Level(2))
    evaluations.submit_ratings(vault, midyear, in_use.kari)
    one = asked(vault, in_use.plan_id, in_use.jon)
    answer = one.answer([4, 4])

    for report in (preview_answer(vault, answer), merge_answer(vault, answer).report):
        hidden, shown = report.changes
        assert hidden.text == ("Jon har vurdert «Leser 1 linjer høyt». Du ser hva når du har levert din egen vurdering.")
        assert (hidden.before, hidden.after) == (None, None)
        assert shown.after == "mestrer selvstendig"


@pytest.mark.usefixtures("midyear")
def test_a_goal_taken_out_for_a_moment_does_not_tell_how_the_colleague_rated_it(in_use: InUse) -> None:
    vault = in_use.vault
    people.identify(vault, in_use.kari)
    answer = asked(vault, in_use.plan_id, in_use.jon).answer([4])
    goals.remove_goal(vault, in_use.goal_ids[0])

    (skipped,) = preview_answer(vault, answer).changes

    assert skipped.text == "Jon vurderte også et mål som er tatt ut av planen. Det er ikke tatt med."


@pytest.mark.usefixtures("midyear")
def test_merging_twice_changes_nothing_the_second_time(in_use: InUse) -> None:
    one = asked(in_use.vault, in_use.plan_id, in_use.jon)
    one.colleague.observe(in_use.goal_ids[0], note="Leste skilt.")
    one.colleague.propose(SubjectCode("NOR"), "Leser skilt")
    answer = one.answer([1, 2, 3, 4])
    merge_answer(in_use.vault, answer)
    before = stored(in_use.vault)

    again = merge_answer(in_use.vault, answer)

    assert not again
    assert again.report.changes == ()
    assert stored(in_use.vault) == before


@pytest.mark.usefixtures("midyear")
def test_what_was_changed_or_taken_out_here_does_not_come_back_with_the_next_answer(in_use: InUse) -> None:
    vault, goal = in_use.vault, in_use.goal_ids[0]
    one = asked(vault, in_use.plan_id, in_use.jon)
    for note in ("Leste skilt.", "Leste «båt»."):
        one.colleague.observe(goal, note=note)
    one.colleague.propose(SubjectCode("NOR"), "Leser skilt")
    first = one.answer([1])
    merge_answer(vault, first)
    edited, removed = in_use.goal(0).observations
    with vault.change("test") as change:
        change.put(replace(edited, note="Leste tre skilt."))
        change.remove(removed)
    before = in_use.goal(0).observations

    one.colleague.observe(goal, note="Leste mer.")
    for answer in (first, one.answer([1, 2]), first):
        merge_answer(vault, answer)

    assert before == in_use.goal(0).observations[:1]
    assert [note.note for note in in_use.goal(0).observations] == ["Leste tre skilt.", "Leste mer."]
    assert len(in_use.plan.proposals) == 1


def test_the_same_work_sealed_twice_says_the_same(in_use: InUse, midyear: EvaluationId) -> None:
    one = asked(in_use.vault, in_use.plan_id, in_use.jon)
    first, second = one.answer([1, 2, 3, 4]), one.colleague.seal()
    merge_answer(in_use.vault, first)

    merged = merge_answer(in_use.vault, second)

    assert merged.report.changes == ()
    assert all(rating.earlier == () for rating in in_use.evaluation(midyear).ratings)
    assert len(in_use.vault.get(ContributionRequest, one.id).merged) == 2


@pytest.mark.usefixtures("midyear")
def test_answers_of_several_people_make_the_same_plan_in_any_order(in_use: InUse) -> None:
    vault = in_use.vault
    answers = []
    for staff, levels in ((in_use.kari, [1, 2, 3, 4]), (in_use.jon, [4, 3]), (in_use.jon, [2, 2, 2])):
        clock_of(vault).wait()
        one = asked(vault, in_use.plan_id, staff)
        one.colleague.observe(in_use.goal_ids[0], note=f"Sett {levels}")
        answers.append(one.answer(levels))
    outcomes = []
    for order in ((0, 1, 2), (2, 1, 0), (1, 2, 0, 1, 2)):
        changes = [merge_answer(vault, answers[number]) for number in order]
        plan = vault.get(Plan, in_use.plan_id)
        outcomes.append(
            (
                {(one.goal, one.staff): one for one in plan.evaluations[0].ratings},
                {one for goal in plan.goals() for one in goal.observations},
            )
        )
        for changed in reversed([one for one in changes if one]):
            undone(vault, changed)

    assert outcomes[0] == outcomes[1] == outcomes[2]
    assert len(outcomes[0][0]) == 7


@pytest.mark.usefixtures("midyear")
def test_a_preview_tells_the_same_and_changes_nothing(in_use: InUse) -> None:
    one = asked(in_use.vault, in_use.plan_id, in_use.jon)
    one.colleague.observe(in_use.goal_ids[0], note="Leste skilt.")
    answer = one.answer([1, 2])
    before = stored(in_use.vault)

    report = preview_answer(in_use.vault, answer)

    assert stored(in_use.vault) == before
    assert report == merge_answer(in_use.vault, answer).report


def test_ratings_that_come_by_file_are_counted_as_if_given_here(in_use: InUse, midyear: EvaluationId, tmp_path: Path) -> None:
    one = asked(in_use.vault, in_use.plan_id, in_use.jon)
    merge_answer(in_use.vault, one.answer([1, 2, 3, 4]))
    clock_of(in_use.vault).wait()
    merge_answer(in_use.vault, asked(in_use.vault, in_use.plan_id, in_use.jon).answer([4, 4, 4, 4]))
    with plan_in_use(new_vault(tmp_path, name="Andre.ioplab")).vault as other:
        here = replace(in_use, vault=other)
        rated = here.open(Round.MIDYEAR)
        here.rate_all(rated, here.jon, 4)
        counted = []
        for use, evaluation in ((in_use, midyear), (here, rated)):
            with use.vault.change("test") as change:
                change.put(replace(use.evaluation(evaluation), finalised_on=date(2027, 1, 15)))
            assert use.vault.check().faults == ()
            counted.append(use.vault.count(use.plan.year, Round.MIDYEAR))

    assert counted[0].attainment == counted[1].attainment
    assert counted[0].agreement == counted[1].agreement


# What is refused


@pytest.mark.usefixtures("midyear")
def test_another_vaults_answer_is_refused(in_use: InUse, tmp_path: Path) -> None:
    answer = asked(in_use.vault, in_use.plan_id, in_use.jon).answer([3])
    with new_vault(tmp_path, name="Andre.ioplab") as other, refused(other, "hører til et annet arkiv"):
        merge_answer(other, answer)


@pytest.mark.usefixtures("midyear")
def test_an_answer_to_a_request_that_is_not_known_is_refused(in_use: InUse) -> None:
    one = asked(in_use.vault, in_use.plan_id, in_use.jon)
    answer = one.answer([3])
    with in_use.vault.change("test") as change:
        change.remove(one.prepared.request)
    with refused(in_use.vault, "ingen forespørsel som passer"):
        merge_answer(in_use.vault, answer)


@pytest.mark.usefixtures("midyear")
def test_an_answer_to_a_withdrawn_request_is_refused(in_use: InUse) -> None:
    one = asked(in_use.vault, in_use.plan_id, in_use.jon)
    contributing.withdraw_request(in_use.vault, one.id)
    with refused(in_use.vault, r"trukket tilbake 20\. august 2026", NotAllowedError):
        merge_answer(in_use.vault, one.answer([3]))
    with refused(in_use.vault, "allerede trukket tilbake", NotAllowedError):
        contributing.withdraw_request(in_use.vault, one.id)


def test_a_finalised_evaluation_takes_no_answer_and_says_how_to_go_on(in_use: InUse, midyear: EvaluationId) -> None:
    one = asked(in_use.vault, in_use.plan_id, in_use.jon)
    answer = one.answer([3, 3])
    merge_answer(in_use.vault, answer)
    late = asked(in_use.vault, in_use.plan_id, in_use.jon, now=clock_of(in_use.vault).moment + timedelta(hours=1)).answer([1])
    with in_use.vault.change("test") as change:
        change.put(replace(in_use.evaluation(midyear), finalised_on=date(2027, 1, 15)))

    with refused(in_use.vault, "Evalueringen er fullført", NotAllowedError):
        merge_answer(in_use.vault, late)
    with pytest.raises(NotAllowedError) as said:
        preview_answer(in_use.vault, late)
    assert "Angre fullføringen" in said.value.advice
    assert not merge_answer(in_use.vault, answer)  # what is here already is no reason to complain


def test_a_goal_that_is_gone_is_told_and_the_rest_is_merged(in_use: InUse, midyear: EvaluationId) -> None:
    one = asked(in_use.vault, in_use.plan_id, in_use.jon)
    one.colleague.observe(in_use.goal_ids[0], note="Leste skilt.")
    answer = one.answer([3, 4])
    removed = goals.remove_goal(in_use.vault, in_use.goal_ids[0])

    changes = merge_answer(in_use.vault, answer).report.changes

    assert [change.what for change in changes] == ["rating", "skipped", "skipped"]
    assert changes[1].text == (
        "Jon vurderte også et mål som er tatt ut av planen: mestrer med litt støtte. Det er ikke tatt med."
    )
    assert [rating.goal for rating in in_use.evaluation(midyear).ratings] == [in_use.goal_ids[1]]
    undone(in_use.vault, removed)
    assert [change.what for change in merge_answer(in_use.vault, answer).report.changes] == ["rating", "observation"]


@pytest.mark.usefixtures("midyear")
def test_a_level_off_the_scale_is_refused(in_use: InUse) -> None:
    one = asked(in_use.vault, in_use.plan_id, in_use.jon)
    with refused(in_use.vault, "nivå som ikke finnes i skalaen"):
        merge_answer(in_use.vault, forged(one, ratings=(a_rating(one, in_use.goal_ids[0], 5),)))


@pytest.mark.usefixtures("midyear")
def test_what_was_not_asked_for_is_refused(in_use: InUse) -> None:
    vault, stranger = in_use.vault, GoalId(counted_id(77_777))
    one = asked(vault, in_use.plan_id, in_use.jon)
    with refused(vault, "mål det ikke ble spurt om"):
        merge_answer(vault, forged(one, ratings=(a_rating(one, stranger),)))
    with refused(vault, "mål det ikke ble spurt om"):
        observation = GivenObservation(id=ObservationId(counted_id(1)), goal=stranger, note="x")
        merge_answer(vault, forged(one, observations=(observation,)))
    writing = asked(vault, in_use.plan_id, in_use.jon, kind=GOALS, subjects=(SubjectCode("NOR"),))
    with refused(vault, "fag det ikke ble spurt om"):
        proposal = GivenProposal(id=ProposalId(counted_id(2)), subject=SubjectCode("MAT"), text="Teller")
        merge_answer(vault, forged(writing, proposals=(proposal,)))
    with refused(vault, "Evalueringen svaret gjelder"):
        merge_answer(vault, forged(writing, ratings=(a_rating(writing, in_use.goal_ids[0]),)))


@pytest.mark.usefixtures("midyear")
def test_a_plan_or_colleague_that_is_gone_is_said(in_use: InUse) -> None:
    answer = asked(in_use.vault, in_use.plan_id, in_use.jon).answer([3])
    pupils.remove_pupil(in_use.vault, in_use.pupil_id)

    with refused(in_use.vault, "finnes ikke lenger i arkivet", NotFoundError):
        merge_answer(in_use.vault, answer)


@pytest.mark.usefixtures("midyear")
def test_an_answer_cannot_move_what_lies_elsewhere(in_use: InUse) -> None:
    vault, (first, second, *_) = in_use.vault, in_use.goal_ids
    goals.add_observation(vault, first, staff=in_use.kari, note="Karis notat")
    (karis,) = in_use.goal(0).observations
    one = asked(vault, in_use.plan_id, in_use.jon)
    answer = forged(one, observations=(GivenObservation(id=karis.id, goal=second, note="Jons notat"),))

    merge_answer(vault, answer)

    assert in_use.goal(0).observations == (karis,)
    (jons,) = in_use.goal(1).observations
    assert (jons.note, jons.staff) == ("Jons notat", in_use.jon)
    assert not merge_answer(vault, answer)


@pytest.mark.usefixtures("midyear")
def test_a_note_with_the_id_of_another_on_the_same_goal_stands_beside_it(in_use: InUse) -> None:
    vault, goal = in_use.vault, in_use.goal_ids[0]
    goals.add_observation(vault, goal, staff=in_use.kari, note="Karis notat")
    (karis,) = in_use.goal(0).observations
    one = asked(vault, in_use.plan_id, in_use.jon)

    merge_answer(vault, forged(one, observations=(GivenObservation(id=karis.id, goal=goal, note="Jons notat"),)))

    assert {note.note for note in vault.get(Goal, goal).observations} == {"Karis notat", "Jons notat"}


@pytest.mark.parametrize("place", range(0, 400, 7))
@pytest.mark.usefixtures("midyear")
def test_a_tampered_answer_changes_nothing(in_use: InUse, place: int) -> None:
    answer = bytearray(asked(in_use.vault, in_use.plan_id, in_use.jon).answer([3]))
    answer[place] ^= 4
    with refused(in_use.vault, "."):
        merge_answer(in_use.vault, bytes(answer))


# Proposals


def proposed(use: InUse, code: str = "SOS") -> GoalProposal:
    one = asked(use.vault, use.plan_id, use.jon, kind=GOALS, subjects=(SubjectCode(code),))
    one.colleague.propose(SubjectCode(code), "Venter på tur", criterion="Tre ganger på rad")
    merge_answer(use.vault, one.colleague.seal())
    return use.plan.proposals[-1]


def test_a_proposed_goal_waits_until_somebody_accepts_it(in_use: InUse) -> None:
    proposal = proposed(in_use)
    assert (proposal.status, proposal.proposed_by) == (ProposalStatus.OPEN, in_use.jon)
    assert len(list(in_use.plan.goals())) == 4

    contributing.accept_proposal(in_use.vault, proposal.id)

    *_, goal = in_use.plan.goals()
    assert (goal.text, goal.criterion, goal.expected_level) == ("Venter på tur", "Tre ganger på rad", 4)
    assert in_use.plan.proposals[0].status is ProposalStatus.ACCEPTED
    with refused(in_use.vault, "allerede avgjort", NotAllowedError):
        contributing.decline_proposal(in_use.vault, proposal.id)


def test_a_goal_of_a_subject_that_is_not_there_brings_it_along(in_use: InUse) -> None:
    contributing.accept_proposal(in_use.vault, proposed(in_use, "MUS").id)

    subject = in_use.plan.subjects[-1]
    assert (subject.subject, [goal.text for goal in subject.goals]) == ("MUS", ["Venter på tur"])


def test_a_declined_goal_stays_readable_and_out_of_the_plan(in_use: InUse) -> None:
    proposal = proposed(in_use)

    contributing.decline_proposal(in_use.vault, proposal.id)

    assert in_use.plan.proposals[0].status is ProposalStatus.DECLINED
    assert len(list(in_use.plan.goals())) == 4


def test_next_years_plan_begins_without_the_proposals(in_use: InUse) -> None:
    proposed(in_use)

    plans.start_next_plan(in_use.vault, in_use.plan_id)

    assert in_use.pupil.plans[-1].proposals == ()


@pytest.mark.usefixtures("midyear")
def test_a_merged_answer_is_undone_whole(in_use: InUse) -> None:
    one = asked(in_use.vault, in_use.plan_id, in_use.jon)
    one.colleague.observe(in_use.goal_ids[0], note="Leste skilt.")
    one.colleague.propose(SubjectCode("NOR"), "Leser skilt")
    answer, before = one.answer([1, 2, 3, 4]), entered(in_use.vault)

    undone(in_use.vault, merge_answer(in_use.vault, answer))

    assert entered(in_use.vault) == before


@pytest.mark.usefixtures("midyear")
def test_no_request_leaves_the_vault_in_a_plan_file(in_use: InUse) -> None:
    from ioplab.operations.exchanging import export_plans

    one = asked(in_use.vault, in_use.plan_id, in_use.jon)

    written = export_plans(in_use.vault).decode()

    for secret in (one.prepared.request.identity, one.prepared.request.secret, one.id):
        assert secret not in written


@pytest.mark.usefixtures("midyear")
def test_an_empty_file_is_said_to_be_empty(in_use: InUse) -> None:
    with pytest.raises(UserError) as said:
        merge_answer(in_use.vault, b"")
    assert str(said.value) == "Filen er tom. Be om den på nytt."


def test_a_request_about_a_plan_that_has_been_taken_out_meanwhile_is_not_remembered(in_use: InUse) -> None:
    in_use.open(Round.MIDYEAR)
    prepared = contributing.prepare_request(in_use.vault, in_use.plan.id, in_use.jon)
    pupils.remove_pupil(in_use.vault, in_use.pupil_id)

    with pytest.raises(NotFoundError):
        contributing.request_contribution(in_use.vault, prepared)

    assert in_use.vault.all(ContributionRequest) == ()


def test_an_answer_of_somebody_whose_name_is_blank_is_merged(in_use: InUse) -> None:
    nobody = StaffId("without-a-name")
    people.add_staff(in_use.vault, name=" ", role=in_use.vault.staff()[0].role, staff_id=nobody)
    one = asked(in_use.vault, in_use.plan.id, nobody, kind=GOALS, subjects=(in_use.plan.subjects[0].subject,))
    one.colleague.propose(in_use.plan.subjects[0].subject, "Leser skilt")

    assert len(merge_answer(in_use.vault, one.colleague.seal()).report.changes) == 1
