"""The rows of Vurdering: one goal with all that has been said of it, and how far apart those who rated it are. No widgets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt

from ioplab import catalogues
from ioplab.domain.evaluation import Correction, Evaluation, Outcome, PupilRating, Rating, RatingVersion
from ioplab.domain.goal_state import GoalState, goal_state
from ioplab.domain.ids import EvaluationId, Level, PupilId, StaffId, SubjectCode
from ioplab.domain.plan import Goal, Plan
from ioplab.domain.pupil import Pupil
from ioplab.domain.vocabulary import GoalStatus, Round
from ioplab.i18n import tr
from ioplab.labels import long_date

SAID = Qt.ItemDataRole.UserRole + 1
"""A `Said`, for cells that show a level."""

OPINIONS = Qt.ItemDataRole.UserRole + 2
"""The `Opinion`s of a cell that shows several people's ratings side by side."""

DIFFERENCE = Qt.ItemDataRole.UserRole + 4
"""The `Difference` of a goal."""

FACE = Qt.ItemDataRole.UserRole + 5
"""The `Face` the pupil has chosen for a goal."""

HEAD = Qt.ItemDataRole.UserRole + 3
"""The words of a row that is a pupil's head, and no goal."""


class Place(Enum):
    """The columns."""

    SUBJECT = "subject"
    GOAL = "goal"
    MIDYEAR = "midyear"
    MINE = "mine"
    OTHERS = "others"
    DIFFERENCE = "difference"
    AGREED = "agreed"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A level or a status in a cell: whether anything is said, at what level, and whether it can be changed here."""

    given: bool
    level: Level | None = None
    open: bool = False
    several: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion:
    """What another has submitted of a goal, under their first name. `earlier` are the versions before it that may be seen."""

    name: str
    rating: Rating
    earlier: tuple[RatingVersion, ...] = ()


class Distance(Enum):
    """How far apart those who have submitted a rating of a goal are."""

    UNKNOWN = "unknown"
    NONE = "none"
    ONE = "one"
    MORE = "more"
    WORKED_ON = "worked_on"


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """The disagreement about a goal. `steps` is for putting the largest first."""

    kind: Distance = Distance.UNKNOWN
    steps: int = -1

    @property
    def short(self) -> str:
        """A sign and a word, so that neither colour nor sign is alone."""
        return {
            Distance.NONE: tr("= enige"),
            Distance.ONE: tr("≈ 1 trinn"),
            Distance.MORE: tr("≠ {steps} trinn").format(steps=self.steps),
            Distance.WORKED_ON: tr("≠ arbeidet med?"),
        }.get(self.kind, "")

    @property
    def words(self) -> str:
        """The same as one says it."""
        return {
            Distance.NONE: tr("Alle er enige"),
            Distance.ONE: tr("1 trinn fra hverandre"),
            Distance.MORE: tr("{steps} trinn fra hverandre").format(steps=self.steps),
            Distance.WORKED_ON: tr("Uenige om målet er arbeidet med"),
        }.get(self.kind, "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One goal of one pupil with what has been said of it."""

    pupil: PupilId
    given_name: str
    goal: Goal
    code: SubjectCode
    subject: str
    round: EvaluationId | None
    is_open: bool
    may_rate: bool
    midyear: GoalState | None
    mine: Rating | None
    others: tuple[Opinion, ...]
    others_hidden: bool
    outcome: Outcome | None
    corrections: tuple[Correction, ...] = ()
    pupil_rating: PupilRating | None = None
    given_by: frozenset[StaffId] = frozenset()

    @property
    def is_draft(self) -> bool:
        """Whether one's own rating is there, and not submitted."""
        return self.mine is not None and self.mine.submitted_at is None

    @property
    def is_finalised(self) -> bool:
        """Whether the round is over, so that what is agreed can only be corrected."""
        return self.round is not None and not self.is_open

    @property
    def lacks_mine(self) -> bool:
        """Whether who sits here is to rate the goal, and has not submitted."""
        return self.may_rate and self.goal.status is GoalStatus.ACTIVE and (self.mine is None or self.mine.submitted_at is None)

    def lacks(self, person: StaffId) -> bool:
        """Whether that person has not submitted a rating of the goal."""
        return self.goal.status is GoalStatus.ACTIVE and person not in self.given_by

    @property
    def difference(self) -> Difference:
        """How far apart those are who have submitted, as far as it may be seen."""
        given = [opinion.rating for opinion in self.others]
        if self.mine is not None and self.mine.submitted_at is not None:
            given.append(self.mine)
        return difference([rating.level for rating in given])


def difference(levels: Sequence[Level | None]) -> Difference:
    """How far apart levels are; None is *ikke arbeidet med*. That some have worked on a goal and others not is the largest."""
    numbers = [level for level in levels if level is not None]
    if len(levels) < 2:  # noqa: PLR2004 - nobody is alone in disagreeing
        return Difference()
    if not numbers:
        return Difference(kind=Distance.NONE, steps=0)
    if len(numbers) < len(levels):
        return Difference(kind=Distance.WORKED_ON, steps=max(scale.top for scale in catalogues.scales().values()))
    steps = max(numbers) - min(numbers)
    kind = {0: Distance.NONE, 1: Distance.ONE}.get(steps, Distance.MORE)
    return Difference(kind=kind, steps=steps)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One pupil's part of the table."""

    pupil: Pupil
    plan: Plan | None
    evaluation: Evaluation | None
    rows: tuple[Row, ...]
    alike: int
    """Goals not yet agreed on that all have rated alike."""

    @property
    def is_open(self) -> bool:
        """Whether the round has been started and not finalised."""
        return self.evaluation is not None and not self.evaluation.is_finalised

    @property
    def has_drafts(self) -> bool:
        """Whether who sits here has something to submit."""
        return any(row.is_draft for row in self.rows)

    @property
    def head(self) -> str:
        """Who the goals below are of, and how far one has come with them."""
        parts = [self.pupil.given_name, self.pupil.class_name or ""]
        if self.evaluation is not None and self.evaluation.finalised_on:
            parts.append(tr("fullført {day}").format(day=long_date(self.evaluation.finalised_on)))
        else:
            agreed = sum(row.outcome is not None for row in self.rows)
            parts.append(tr("enige om {said} av {all}").format(said=agreed, all=len(self.rows)) if agreed else "")
        return " · ".join(part for part in parts if part)


def rows_of(pupil: Pupil, plan: Plan, kind: Round, me: StaffId | None, name: Callable[[StaffId], str]) -> tuple[Row, ...]:
    """A pupil's goals in a round, in the plan's order."""
    evaluation = plan.evaluation(kind)
    is_open = evaluation is not None and not evaluation.is_finalised
    may_rate = is_open and me in plan.raters()
    found = []
    for subject in plan.subjects:
        for goal in subject.goals:
            hidden = bool(evaluation and evaluation.hidden(goal.id))
            found.append(
                Row(
                    pupil=pupil.id,
                    given_name=pupil.given_name,
                    goal=goal,
                    code=subject.subject,
                    subject=catalogues.subject_name(subject.subject),
                    round=evaluation.id if evaluation else None,
                    is_open=is_open,
                    may_rate=may_rate,
                    midyear=goal_state(plan, goal, Round.MIDYEAR) if kind is Round.ANNUAL else None,
                    mine=evaluation.rating(goal.id, me) if evaluation and me else None,
                    others=() if hidden or evaluation is None else _others(evaluation, goal, me, name),
                    others_hidden=hidden,
                    outcome=evaluation.outcome(goal.id) if evaluation and not hidden else None,
                    corrections=evaluation.corrections_of(goal.id) if evaluation else (),
                    pupil_rating=evaluation.pupil_rating(goal.id) if evaluation else None,
                    given_by=frozenset(
                        one.staff for one in evaluation.ratings if one.goal == goal.id and one.submitted_at is not None
                    )
                    if evaluation
                    else frozenset(),
                )
            )
    return tuple(found)


def _others(evaluation: Evaluation, goal: Goal, me: StaffId | None, name: Callable[[StaffId], str]) -> tuple[Opinion, ...]:
    given = (rating for rating in evaluation.submitted(goal.id) if rating.staff != me)
    return tuple(Opinion(name=name(one.staff), rating=one, earlier=_seen_versions(one)) for one in given)


def _seen_versions(rating: Rating) -> tuple[RatingVersion, ...]:
    """What another said before, without what was never submitted."""
    return tuple(version for version in rating.earlier if version.submitted_at is not None)
