from datetime import date, timedelta, timezone

from ioplab.domain.evaluation import NotRating, PupilRating
from ioplab.domain.ids import GoalId
from ioplab.domain.vocabulary import Face
from tests.support.plans import JON, KARI, NOON, PER, a_rating, an_evaluation, an_outcome

READ = GoalId("read")


def test_submitted_ratings_come_earliest_first_and_ties_by_person() -> None:
    late = a_rating("read", KARI, 1, submitted_at=NOON + timedelta(hours=1))
    tied = [a_rating("read", PER, 2), a_rating("read", JON, 3)]
    evaluation = an_evaluation(ratings=(late, *tied, a_rating("write", KARI, 4)))

    assert [rating.staff for rating in evaluation.submitted(READ)] == [JON.id, PER.id, KARI.id]


def test_moments_in_different_time_zones_are_compared_as_moments() -> None:
    """12:30 in Oslo comes before noon in London, whatever the digits say."""
    norwegian = (NOON - timedelta(minutes=30)).astimezone(timezone(timedelta(hours=1)))
    evaluation = an_evaluation(ratings=(a_rating("read", KARI), a_rating("read", JON, submitted_at=norwegian)))

    assert [rating.staff for rating in evaluation.submitted(READ)] == [JON.id, KARI.id]


def test_a_draft_is_nobodys_business_but_its_owners() -> None:
    draft = a_rating("read", KARI, submitted_at=None)
    evaluation = an_evaluation(ratings=(draft, a_rating("read", JON)))

    assert [rating.staff for rating in evaluation.submitted(READ)] == [JON.id]
    assert evaluation.rating(READ, KARI.id) is draft


def test_a_rating_belongs_to_one_person_and_one_goal() -> None:
    evaluation = an_evaluation(ratings=(a_rating("read", KARI), a_rating("write", JON)))

    assert evaluation.rating(READ, JON.id) is None
    assert evaluation.rating(GoalId("write"), JON.id) is not None


def test_what_was_agreed_and_what_the_pupil_said_are_found_by_goal() -> None:
    agreed, said = an_outcome("read"), PupilRating(goal=READ, face=Face.WELL)
    evaluation = an_evaluation(outcomes=(an_outcome("write"), agreed), pupil_ratings=(said,))

    assert evaluation.outcome(READ) is agreed
    assert evaluation.pupil_rating(READ) is said
    assert evaluation.outcome(GoalId("nowhere")) is None
    assert evaluation.pupil_rating(GoalId("write")) is None


def test_those_who_are_not_to_rate_are_known() -> None:
    assert an_evaluation(not_rating=(NotRating(staff=PER.id, reason="Ny i teamet"),)).excused() == {PER.id}
    assert an_evaluation().excused() == frozenset()


def test_an_evaluation_is_finalised_by_its_date() -> None:
    assert not an_evaluation(opened_on=date(2027, 1, 5)).is_finalised
    assert an_evaluation(finalised_on=date(2027, 1, 15)).is_finalised
