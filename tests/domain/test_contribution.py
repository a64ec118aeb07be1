"""Merging is a union: any order, any repetition, nothing lost. Held against a model that only keeps sets.

`IOPLAB_MERGES=10000` runs that many merges instead of a few hundred.
"""

from __future__ import annotations

import os
from collections import defaultdict
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from ioplab.domain.contribution import (
    GoalProposal,
    join_ratings,
    other_id,
    proposal_content,
    rating_of,
    unite,
    versions_of,
    without_drafts,
)
from ioplab.domain.evaluation import Rating, RatingVersion
from ioplab.domain.ids import GoalId, Level, ObservationId, ProposalId, StaffId, SubjectCode
from ioplab.domain.plan import Observation
from ioplab.domain.vocabulary import Basis, ProposalStatus

MERGES = int(os.environ.get("IOPLAB_MERGES", "400"))

GOALS = [GoalId(f"00000000-0000-4000-8000-00000000000{number}") for number in range(3)]
PEOPLE = [StaffId("kari"), StaffId("jon"), StaffId("per")]
NOON = datetime(2027, 1, 10, 12, tzinfo=UTC)
MOMENTS = [
    NOON,
    NOON.astimezone(timezone(timedelta(hours=1))),
    NOON + timedelta(microseconds=1),
    (NOON + timedelta(hours=1)).astimezone(timezone(timedelta(hours=-9, minutes=-30))),
    NOON + timedelta(days=1),
]

VERSIONS = st.builds(
    RatingVersion,
    level=st.sampled_from([None, Level(1), Level(2), Level(4)]),
    not_worked_on_reason=st.sampled_from([None, "fravær"]),
    several_settings=st.booleans(),
    basis=st.sampled_from([None, Basis.MEMORY, Basis.OBSERVED]),
    evidence_on=st.sampled_from([None, date(2027, 1, 8)]),
    note=st.sampled_from([None, "", "Leste «tog».", "None"]),
    submitted_at=st.sampled_from(MOMENTS),
)
OBSERVATIONS = st.builds(
    Observation,
    id=st.sampled_from(["a", "b"]),
    observed_on=st.sampled_from([None, date(2027, 1, 8)]),
    note=st.sampled_from([None, "", "Leste.", "Skrev."]),
)
PROPOSALS = st.builds(
    GoalProposal,
    id=st.sampled_from(["p", "q"]),
    subject=st.sampled_from(["NOR", "MAT"]),
    text=st.sampled_from(["Leser", "Teller"]),
    criterion=st.sampled_from([None, "uten hjelp"]),
)


@dataclass(frozen=True)
class Answer:
    """What one person sends about some goals."""

    who: StaffId
    ratings: dict[GoalId, RatingVersion]
    observations: list[tuple[GoalId, Observation]]
    proposals: list[GoalProposal]


ANSWERS = st.builds(
    Answer,
    who=st.sampled_from(PEOPLE),
    ratings=st.dictionaries(st.sampled_from(GOALS), VERSIONS, max_size=2),
    observations=st.lists(st.tuples(st.sampled_from(GOALS[:2]), OBSERVATIONS), max_size=2),
    proposals=st.lists(PROPOSALS, max_size=2),
)


def observed(one: Observation) -> tuple[str | None, ...]:
    return one.staff, one.observed_on.isoformat() if one.observed_on else None, one.note


@dataclass
class Plan:
    """A plan on one machine: what merging makes of the answers."""

    ratings: dict[tuple[GoalId, StaffId], Rating] = field(default_factory=dict)
    observations: dict[GoalId, tuple[Observation, ...]] = field(default_factory=lambda: defaultdict(tuple))
    proposals: tuple[GoalProposal, ...] = ()

    def merge(self, answer: Answer) -> None:
        for goal, version in answer.ratings.items():
            theirs = rating_of(goal, answer.who, [version])
            ours = self.ratings.get((goal, answer.who))
            self.ratings[goal, answer.who] = theirs if ours is None else join_ratings(ours, theirs)
        for goal, one in answer.observations:
            self.observations[goal] = unite(self.observations[goal], [replace(one, staff=answer.who)], observed)
        self.proposals = unite(self.proposals, answer.proposals, proposal_content)

    def join(self, other: Plan) -> Plan:
        """What two machines know together."""
        both = Plan(dict(self.ratings), defaultdict(tuple, self.observations), self.proposals)
        for key, theirs in other.ratings.items():
            both.ratings[key] = join_ratings(both.ratings[key], theirs) if key in both.ratings else theirs
        for goal, those in other.observations.items():
            both.observations[goal] = unite(both.observations[goal], those, observed)
        both.proposals = unite(both.proposals, other.proposals, proposal_content)
        return both

    @property
    def known(self) -> Any:
        """Everything, whatever the order of the lists it stands in."""
        return (
            {key: (rating, str(rating.submitted_at)) for key, rating in self.ratings.items()},
            {goal: set(those) for goal, those in self.observations.items() if those},
            set(self.proposals),
        )


# The model: sets of everything ever said, and nothing else.


def moment(version: RatingVersion) -> datetime:
    assert version.submitted_at is not None
    return version.submitted_at


def expected_ratings(answers: list[Answer]) -> dict[tuple[GoalId, StaffId], set[RatingVersion]]:
    said: dict[tuple[GoalId, StaffId], set[RatingVersion]] = defaultdict(set)
    for answer in answers:
        for goal, version in answer.ratings.items():
            said[goal, answer.who].add(version)  # equal moments in two zones are equal, so the set keeps one
    return said


def expected_twins(said: dict[str, set[tuple[str | None, ...]]]) -> dict[str, tuple[str | None, ...]]:
    """Of several contents of one id the least keeps it."""
    placed = {}
    for key, contents in said.items():
        first, *others = sorted(contents, key=lambda content: [(part is not None, part or "") for part in content])
        placed[key] = first
        placed |= {other_id(key, content): content for content in others}
    return placed


@settings(max_examples=MERGES)
@given(answers=st.lists(ANSWERS, min_size=1, max_size=6), data=st.data())
def test_in_any_order_and_any_number_of_times_the_same_comes_out_and_nothing_is_lost(
    answers: list[Answer], data: st.DataObject
) -> None:
    orders = [answers]
    for _ in range(2):
        again = data.draw(st.lists(st.sampled_from(answers), max_size=4))
        orders.append(data.draw(st.permutations([*answers, *again])))
    machines = []
    for order in orders:
        machines.append(Plan())
        for answer in order:
            machines[-1].merge(answer)

    first, second, third = machines
    assert first.known == second.known == third.known
    assert first.join(second).known == first.known
    _holds_what_the_model_says(first, answers)


def _holds_what_the_model_says(plan: Plan, answers: list[Answer]) -> None:
    said = expected_ratings(answers)
    assert plan.ratings.keys() == said.keys()
    for key, versions in said.items():
        *earlier, top = kept = versions_of(plan.ratings[key])
        assert len(kept) == len(versions)
        assert set(kept) == versions
        assert all(moment(one) <= moment(top) for one in earlier)
    for goal in GOALS:
        contents: dict[str, set[tuple[str | None, ...]]] = defaultdict(set)
        for answer in answers:
            for where, one in answer.observations:
                if where == goal:
                    contents[one.id].add(observed(replace(one, staff=answer.who)))
        assert {one.id: observed(one) for one in plan.observations[goal]} == expected_twins(contents)
    proposed: dict[str, set[tuple[str | None, ...]]] = defaultdict(set)
    for answer in answers:
        for proposal in answer.proposals:
            proposed[proposal.id].add(proposal_content(proposal))
    assert {one.id: proposal_content(one) for one in plan.proposals} == expected_twins(proposed)


@settings(max_examples=max(MERGES // 4, 50))
@given(parts=st.lists(st.lists(ANSWERS, max_size=3), min_size=3, max_size=3))
def test_three_machines_agree_whoever_meets_whom_first(parts: list[list[Answer]]) -> None:
    one, two, three = (Plan() for _ in parts)
    for plan, answers in zip((one, two, three), parts, strict=True):
        for answer in answers:
            plan.merge(answer)

    assert one.join(two).join(three).known == one.join(two.join(three)).known == three.join(one).join(two).known


# One at a time


def a_version(level: int, hours: int = 0, **said: Any) -> RatingVersion:
    return RatingVersion(level=Level(level), submitted_at=NOON + timedelta(hours=hours), **said)


def test_the_newer_is_on_top_and_the_older_is_kept_below() -> None:
    older, newer = a_version(2), a_version(3, 1)

    for order in ((older, newer), (newer, older)):
        rating = rating_of(GOALS[0], PEOPLE[0], order)
        assert (rating.level, rating.submitted_at, rating.earlier) == (3, newer.submitted_at, (older,))


def test_a_draft_never_comes_on_top_of_what_was_submitted() -> None:
    draft = RatingVersion(level=Level(1), note="Kanskje")

    here = Rating(goal=GOALS[0], staff=PEOPLE[0], level=Level(1), note="Kanskje")
    rating = join_ratings(here, rating_of(here.goal, here.staff, [a_version(3)]))

    assert (rating.level, rating.earlier) == (3, (draft,))
    assert without_drafts(rating) == replace(rating, earlier=())


def test_what_was_decided_about_a_proposal_stands_when_it_comes_again() -> None:
    accepted = GoalProposal(id=ProposalId("p"), subject=SubjectCode("NOR"), text="Leser", status=ProposalStatus.ACCEPTED)

    assert unite([accepted], [replace(accepted, status=ProposalStatus.OPEN)], proposal_content) == (accepted,)


def test_two_notes_with_one_id_are_both_kept() -> None:
    first, second = (Observation(id=ObservationId("a"), note=note) for note in ("Leste.", "Skrev."))

    both = unite([second], [first], observed)

    assert {one.note for one in both} == {"Leste.", "Skrev."}
    assert len({one.id for one in both}) == 2
    assert set(unite([first], [second], observed)) == set(both)
