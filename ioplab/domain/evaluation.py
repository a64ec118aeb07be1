"""Evaluation (vurdering): independent ratings first, then what the team agrees, then the annual report's words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from ioplab.domain.ids import EvaluationId, GoalId, Level, StaffId
from ioplab.domain.vocabulary import Basis, Face, NextStep, Round


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingVersion:
    """What a person once said of a goal, kept when something newer came on top (tidligere vurdering).

    One without `submitted_at` was a draft when its owner's answer came by file; only its owner sees it.
    """

    level: Level | None = None
    not_worked_on_reason: str | None = None
    several_settings: bool = False
    basis: Basis | None = None
    evidence_on: date | None = None
    note: str | None = None
    submitted_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating:
    """One person's rating (vurdering) of one goal. Exactly one of `level` and `not_worked_on_reason` is set.

    Until `submitted_at` is set it is a draft that only its owner sees. `earlier` holds what came before, oldest first;
    it grows when answers from other machines are merged (`domain.contribution`).
    """

    goal: GoalId
    staff: StaffId
    level: Level | None = None
    not_worked_on_reason: str | None = None
    several_settings: bool = False
    basis: Basis | None = None
    evidence_on: date | None = None
    note: str | None = None
    submitted_at: datetime | None = None
    earlier: tuple[RatingVersion, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HiddenRating(Rating):
    """A rating that its reader may not see yet: whose it is, of what goal, and when it was submitted. Never stored."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What the team agreed about a goal (omforent vurdering), why, what happens next, and who took part."""

    goal: GoalId
    level: Level | None = None
    not_worked_on_reason: str | None = None
    comment: str | None = None
    next_step: NextStep | None = None
    took_part: tuple[StaffId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What stood of a goal in a finalised evaluation until it was corrected (rettet), and why. What stands now is the `Outcome`.

    Neither level nor `not_worked_on_reason` says that nothing had been agreed. `corrected_by` is a name, for who has left
    the school is to be read too.
    """

    goal: GoalId
    level: Level | None = None
    not_worked_on_reason: str | None = None
    comment: str | None = None
    next_step: NextStep | None = None
    corrected_on: date
    corrected_by: str | None = None
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PupilRating:
    """How the pupil says it goes with a goal, in the pupil's own words."""

    goal: GoalId
    face: Face | None = None
    words: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NotRating:
    """A team member who is not to rate this time (ikke relevant), with the reason."""

    staff: StaffId
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessGiven:
    """Who got access to the annual report, when and how (§ 11-11)."""

    to: str
    on: date | None = None
    how: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """Halvårsevaluering or årsevaluering of one plan. `overview` is the account § 11-11 asks for of the teaching given."""

    id: EvaluationId
    kind: Round
    scale: str
    due_on: date | None = None
    opened_on: date | None = None
    finalised_on: date | None = None
    not_rating: tuple[NotRating, ...] = ()
    ratings: tuple[Rating, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    pupil_ratings: tuple[PupilRating, ...] = ()
    overview: str | None = None
    access_given: tuple[AccessGiven, ...] = ()
    corrections: tuple[Correction, ...] = ()

    @property
    def is_finalised(self) -> bool:
        """Whether the evaluation is done and counted."""
        return self.finalised_on is not None

    def rating(self, goal: GoalId, staff: StaffId) -> Rating | None:
        """That person's rating of that goal, draft or submitted."""
        return next((one for one in self.ratings if one.goal == goal and one.staff == staff), None)

    def submitted(self, goal: GoalId) -> tuple[Rating, ...]:
        """The submitted ratings of a goal that may be seen, earliest first, ties by person."""
        of_goal = [one for one in self.ratings if one.goal == goal and not isinstance(one, HiddenRating)]
        given = [(one.submitted_at, one.staff, one) for one in of_goal if one.submitted_at]
        return tuple(one for _, _, one in sorted(given, key=lambda entry: entry[:2]))

    def hidden(self, goal: GoalId) -> tuple[StaffId, ...]:
        """Those who have submitted a rating of a goal that may not be seen yet."""
        return tuple(one.staff for one in self.ratings if one.goal == goal and isinstance(one, HiddenRating) and one.submitted_at)

    def outcome(self, goal: GoalId) -> Outcome | None:
        """What was agreed about the goal, or None."""
        return next((one for one in self.outcomes if one.goal == goal), None)

    def corrections_of(self, goal: GoalId) -> tuple[Correction, ...]:
        """How the goal has been corrected since the evaluation was finalised, earliest first."""
        return tuple(one for one in self.corrections if one.goal == goal)

    def pupil_rating(self, goal: GoalId) -> PupilRating | None:
        """What the pupil said of the goal, or None."""
        return next((one for one in self.pupil_ratings if one.goal == goal), None)

    def excused(self) -> frozenset[StaffId]:
        """Those who are not to rate this time."""
        return frozenset(one.staff for one in self.not_rating)
