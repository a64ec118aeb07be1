"""Which talks (samtaler) a plan's year expects, how it stands with each, and from when somebody should be invited."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from ioplab.domain.plan import Conversation, Plan
from ioplab.domain.pupil import Pupil
from ioplab.domain.school import School
from ioplab.domain.vocabulary import ConversationKind, PlanStatus, Round, Stage
from ioplab.domain.year_wheel import WheelTask

EXPECTED: tuple[tuple[ConversationKind, Stage | None], ...] = (
    (ConversationKind.GUARDIAN, Stage.GOAL_SELECTION),
    (ConversationKind.PUPIL, Stage.MIDYEAR),
    (ConversationKind.GUARDIAN, Stage.MIDYEAR),
    (ConversationKind.PUPIL, Stage.ANNUAL),
    (ConversationKind.GUARDIAN, Stage.ANNUAL),
    (ConversationKind.PPT, None),
    (ConversationKind.TEAM, None),
)
"""The talks of a year in order: two with the pupil, one with the guardians at each stage, one with PPT and one of the team."""

INVITED_AHEAD = timedelta(weeks=3)
"""How long before the talks begin somebody should be invited: as long as an answer is waited for (finding F10)."""

_TASKS: dict[tuple[ConversationKind, Stage | None], str] = {
    (ConversationKind.PUPIL, Stage.MIDYEAR): "midyear_talks",
    (ConversationKind.GUARDIAN, Stage.MIDYEAR): "midyear_talks",
    (ConversationKind.PUPIL, Stage.ANNUAL): "annual",
    (ConversationKind.GUARDIAN, Stage.ANNUAL): "annual",
    (ConversationKind.PPT, None): "ppt_meetings",
    (ConversationKind.TEAM, None): "team_workshop",
}
"""The tasks of the year wheel that talks belong to. A school may take them out of its wheel."""


class TalkStatus(Enum):
    """How it stands with a talk: not invited, waiting for an answer, held, declined."""

    NOT_INVITED = "not_invited"
    WAITING = "waiting"
    HELD = "held"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """A talk of a kind, at a stage or at any time, and what is stored of it, if anything."""

    kind: ConversationKind
    stage: Stage | None
    stored: Conversation | None = None
    is_expected: bool = False

    @property
    def invited_on(self) -> date | None:
        """When they were invited."""
        return self.stored.invited_on if self.stored else None

    @property
    def held_on(self) -> date | None:
        """When it was held."""
        return self.stored.held_on if self.stored else None

    @property
    def declined_on(self) -> date | None:
        """When they declined."""
        return self.stored.declined_on if self.stored else None

    @property
    def note(self) -> str:
        """What was noted."""
        return (self.stored.note if self.stored else None) or ""

    @property
    def status(self) -> TalkStatus:
        """A talk that was held counts as held, also where somebody declined first."""
        if self.held_on:
            return TalkStatus.HELD
        if self.declined_on:
            return TalkStatus.DECLINED
        return TalkStatus.WAITING if self.invited_on else TalkStatus.NOT_INVITED


def talks_of(pupil: Pupil, plan: Plan) -> tuple[Talk, ...]:
    """The talks that are expected, in the order of the year, each followed by others of its kind and stage; then the rest.

    Nobody is the guardian of a pupil who is of age, so no talk with guardians is expected then.
    """
    left = list(plan.conversations)
    talks: list[Talk] = []
    for kind, stage in expected(pupil, plan):
        found = [one for one in left if one.kind is kind and stage in (one.stage, None)]
        left = [one for one in left if one not in found]
        first = found[0] if found else None
        talks.append(Talk(kind=kind, stage=first.stage if first else stage, stored=first, is_expected=True))
        talks += [Talk(kind=kind, stage=one.stage, stored=one) for one in found[1:]]
    return (*talks, *(Talk(kind=one.kind, stage=one.stage, stored=one) for one in left))


def expected(pupil: Pupil, plan: Plan) -> tuple[tuple[ConversationKind, Stage | None], ...]:
    """The kinds and stages of the talks the year expects of this pupil."""
    of_age = pupil.is_of_age(plan.year)
    return tuple(one for one in EXPECTED if not (of_age and one[0] is ConversationKind.GUARDIAN))


def due_talks(
    pupil: Pupil, plan: Plan, wheel: Collection[WheelTask], today: date, school: School | None = None
) -> Iterator[Talk]:
    """The talks of a plan that somebody should be invited to now and has not been.

    A talk is due some weeks before its task in the year wheel begins, or as soon as its evaluation has; the one at the choice
    of goals as soon as there is a plan. It is asked for until the talks of the next stage are due: after that nobody is invited
    to look back two stages. A closed plan asks for nothing.
    """
    if plan.status is PlanStatus.CLOSED:
        return
    passed = _stage_due(plan, wheel, today, school)
    for talk in talks_of(pupil, plan):
        is_open = talk.is_expected and talk.status is TalkStatus.NOT_INVITED
        is_of_year = talk.kind in (ConversationKind.PPT, ConversationKind.TEAM)
        if is_open and (is_of_year or talk.stage is passed) and _is_due(talk, plan, wheel, today, school):
            yield talk


def _stage_due(plan: Plan, wheel: Collection[WheelTask], today: date, school: School | None) -> Stage:
    """The last stage whose talks are due."""
    for stage in (Stage.ANNUAL, Stage.MIDYEAR):
        if _is_due(Talk(kind=ConversationKind.PUPIL, stage=stage), plan, wheel, today, school):
            return stage
    return Stage.GOAL_SELECTION


def _is_due(talk: Talk, plan: Plan, wheel: Collection[WheelTask], today: date, school: School | None) -> bool:
    wanted = _TASKS.get((talk.kind, None)) or _TASKS.get((talk.kind, talk.stage))
    if talk.stage is Stage.GOAL_SELECTION and talk.kind is ConversationKind.GUARDIAN:
        return True
    rounds = [kind for kind in Round if kind.stage is talk.stage]
    if any(plan.evaluation(kind) is not None for kind in rounds):
        return True
    begins = [task.starts_in(plan.year, school) for task in wheel if task.id == wanted]
    return bool(begins) and min(begins) - INVITED_AHEAD <= today
