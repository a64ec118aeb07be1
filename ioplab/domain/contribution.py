"""Contributions by file (bidrag): what a colleague is asked for, what is proposed, and how answers are merged.

Merging is a union: of the versions of a rating, of observations, of proposals. So it does not matter in which order answers
come, or how often the same one comes, and nothing that anybody has said is lost.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import UTC, date
from enum import Enum
from typing import Any, Protocol, TypeVar

from ioplab.domain.evaluation import Rating, RatingVersion
from ioplab.domain.ids import EvaluationId, GoalId, PlanId, ProposalId, RequestId, StaffId, SubjectCode
from ioplab.domain.vocabulary import ContributionKind, ProposalStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class ContributionRequest:
    """That a colleague has been asked to contribute by file (forespørsel), and what opens the answer.

    Attributes:
        id: the request's own.
        plan: of which plan.
        staff: who is asked; whatever the answer says is theirs.
        kind: what they are asked for.
        evaluation: the round to rate in; only when ratings are asked for.
        subjects: the subjects to write goals for; only when goals are asked for.
        goals: what may be rated and observed.
        issued_on: when.
        due_on: the answer is wanted by then.
        withdrawn_on: from then on no answer is taken (trukket tilbake).
        identity: the private key that opens the answer; never leaves the vault.
        secret: what the answer must carry, which only who opened the request knows.
        merged: the ids of the answers merged so far.
        taken: marks of the observations and proposals merged so far. What has been changed or taken out here since does not
            come back with the next answer.
    """

    id: RequestId
    plan: PlanId
    staff: StaffId
    kind: ContributionKind
    evaluation: EvaluationId | None = None
    subjects: tuple[SubjectCode, ...] = ()
    goals: tuple[GoalId, ...] = ()
    issued_on: date
    due_on: date | None = None
    withdrawn_on: date | None = None
    identity: str
    secret: str
    merged: tuple[str, ...] = ()
    taken: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalProposal:
    """A goal that a colleague proposes (foreslått mål). It becomes a goal of the plan when somebody accepts it."""

    id: ProposalId
    subject: SubjectCode
    text: str
    baseline: str | None = None
    criterion: str | None = None
    observe_how: str | None = None
    proposed_by: StaffId | None = None
    proposed_on: date | None = None
    status: ProposalStatus = ProposalStatus.OPEN


# Ratings


def without_drafts(rating: Rating) -> Rating:
    """The rating as others may see it: what its owner never submitted is not theirs to read."""
    submitted = tuple(one for one in rating.earlier if one.submitted_at is not None)
    return rating if submitted == rating.earlier else replace(rating, earlier=submitted)


_Canonical = tuple[Any, ...]
"""A version as something that can be compared: its moment, then what it says."""

_SAID = tuple(field.name for field in fields(RatingVersion))


def versions_of(rating: Rating) -> tuple[RatingVersion, ...]:
    """Everything a person has said of a goal, oldest first; the last is what counts."""
    return (*rating.earlier, RatingVersion(**{name: getattr(rating, name) for name in _SAID}))


def rating_of(goal: GoalId, staff: StaffId, versions: Iterable[RatingVersion]) -> Rating:
    """The rating that these versions make, whatever their order and however often each is there.

    The newest by the moment it was submitted is on top; drafts come before all that was submitted. Versions of the same
    moment are ordered by what they say, so that two vaults with the same versions have the same rating on top.
    """
    known: dict[_Canonical, RatingVersion] = {}
    given = tuple(versions)
    if len(given) == 1:  # as nearly always; comparing it with nothing would be half the work of merging
        return Rating(goal=goal, staff=staff, **{name: getattr(given[0], name) for name in _SAID})
    for version in given:
        key = _canonical(version)
        # The same moment may be written in two zones. Which of the two is kept must not depend on which came first.
        known[key] = min(known.get(key, version), version, key=lambda one: str(one.submitted_at))
    *earlier, top = (known[key] for key in sorted(known))
    return Rating(goal=goal, staff=staff, **{name: getattr(top, name) for name in _SAID}, earlier=tuple(earlier))


def join_ratings(ours: Rating, theirs: Rating) -> Rating:
    """What both know of one person's rating of one goal: the union of their versions."""
    return rating_of(ours.goal, ours.staff, (*versions_of(ours), *versions_of(theirs)))


def _canonical(version: RatingVersion) -> _Canonical:
    """What a version says, in an order that is that of time and then the same everywhere."""
    moment = version.submitted_at
    at = "" if moment is None else moment.astimezone(UTC).isoformat(timespec="microseconds")
    return (at, *(_plain(getattr(version, name)) for name in _SAID if name != "submitted_at"))


def _plain(value: Any) -> tuple[bool, str]:
    return value is not None, str(value.value if isinstance(value, Enum) else "" if value is None else value)


# Observations and proposals


Content = tuple[str | None, ...]
"""What a thing says, without its id."""


class Identified(Protocol):
    """Something with an id of its own."""

    @property
    def id(self) -> str:
        """Its identity."""


Thing = TypeVar("Thing", bound=Identified)


def unite(ours: Sequence[Thing], theirs: Iterable[Thing], content: Callable[[Thing], Content]) -> tuple[Thing, ...]:
    """Ours with what is new among theirs, by id; of the same id with another content both are kept.

    Of two contents under one id the lesser keeps it, and the other gets an id made of the id and its content. So everybody
    who has seen both ends with the same two, whichever came first.

    Args:
        ours: what is here.
        theirs: what comes.
        content: what each of them says, without what may be decided here, such as a proposal's status.
    """
    found: dict[str, Thing] = {one.id: one for one in ours}
    for one in theirs:
        here = found.get(one.id)
        if here is None:
            found[one.id] = one
            continue
        first, second = sorted((here, one), key=lambda thing: _ordered(content(thing)))
        if content(first) == content(second):
            continue
        moved = other_id(one.id, content(second))
        found[one.id] = first
        found.setdefault(moved, _with_id(second, moved))
    return tuple(found.values())


def other_id(given: str, content: Content) -> str:
    """The id of a thing whose own is taken by something else: always the same for the same id and content."""
    return str(uuid.uuid5(_NAMESPACE, repr((given, content))))


_NAMESPACE = uuid.UUID("6a5f4c0e-8d0b-4a55-9f5e-2f1f3a0c7b11")
"""Chosen at random once. Part of the format: another value would give twins other ids."""


def proposal_content(proposal: GoalProposal) -> Content:
    """What a proposal says, whatever has been decided about it."""
    return (
        proposal.subject,
        proposal.text,
        proposal.baseline,
        proposal.criterion,
        proposal.observe_how,
        proposal.proposed_by,
        proposal.proposed_on.isoformat() if proposal.proposed_on else None,
    )


def _with_id(thing: Thing, key: str) -> Thing:
    changed: Any = thing
    moved: Thing = replace(changed, id=key)
    return moved


def _ordered(content: Content) -> tuple[tuple[bool, str], ...]:
    return tuple((part is not None, part or "") for part in content)
