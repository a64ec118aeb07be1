"""Elevens side: one goal at a time, how it goes by a face and in own words, then the pupil's whole voice. No widgets."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, Signal

from ioplab import catalogues
from ioplab.domain.evaluation import Evaluation, PupilRating
from ioplab.domain.ids import EvaluationId, GoalId, PupilId
from ioplab.domain.plan import Goal, Plan
from ioplab.domain.pupil import Pupil
from ioplab.domain.vocabulary import Face, Round
from ioplab.i18n import tr
from ioplab.operations import evaluations, plans
from ioplab.storage.changes import Changed
from ioplab.ui.session import Session


class Part(Enum):
    """What is shown: a goal, the question of the pupil's whole voice, or thanks."""

    GOAL = "goal"
    VOICE = "voice"
    THANKS = "thanks"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One goal the pupil is asked about, and what subject it is of."""

    goal: Goal
    subject: str


class PupilSideView(QObject):
    """The pupil's own way through an evaluation that has been started. Knows of no other pupil."""

    refreshed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Wait to be told whose evaluation it is."""
        super().__init__(parent)
        self.session = session
        self.place = 0
        self._pupil: PupilId | None = None
        self._evaluation: EvaluationId | None = None
        session.changed.connect(self._on_changed)

    def show(self, pupil: PupilId, evaluation: EvaluationId) -> None:
        """Begin with the first goal of that evaluation that the pupil has not answered."""
        self._pupil, self._evaluation = pupil, evaluation
        asked = self.goals
        answered = {one.goal for one in self.evaluation.pupil_ratings if one.face or one.words} if self.evaluation else set()
        self.place = next((place for place, one in enumerate(asked) if one.goal.id not in answered), 0)
        self.refreshed.emit()

    def _on_changed(self, changed: Changed) -> None:
        if self._pupil in changed.pupils:
            self.refreshed.emit()

    # What is shown

    @property
    def pupil(self) -> Pupil | None:
        """Whose side it is."""
        return self.session.workspace.pupil(self._pupil) if self._pupil else None

    @property
    def plan(self) -> Plan | None:
        """The plan the evaluation is of."""
        pupil = self.pupil
        found = pupil.plans if pupil else ()
        return next((plan for plan in found if any(one.id == self._evaluation for one in plan.evaluations)), None)

    @property
    def evaluation(self) -> Evaluation | None:
        """The evaluation the answers belong to."""
        plan = self.plan
        return next((one for one in plan.evaluations if one.id == self._evaluation), None) if plan else None

    @property
    def goals(self) -> tuple[Asked, ...]:
        """The goals that are worked towards, in the plan's order."""
        plan = self.plan
        return tuple(
            Asked(goal=goal, subject=catalogues.subject_name(subject.subject))
            for subject in (plan.subjects if plan else ())
            for goal in subject.active_goals
            if goal.text.strip()
        )

    @property
    def part(self) -> Part:
        """What is asked at this place."""
        count = len(self.goals)
        return Part.GOAL if self.place < count else Part.VOICE if self.place == count else Part.THANKS

    @property
    def asked(self) -> Asked | None:
        """The goal at this place."""
        goals = self.goals
        return goals[self.place] if self.place < len(goals) else None

    @property
    def rating(self) -> PupilRating | None:
        """What the pupil has answered of the goal at this place."""
        asked, evaluation = self.asked, self.evaluation
        return evaluation.pupil_rating(asked.goal.id) if asked and evaluation else None

    @property
    def key(self) -> GoalId | Part:
        """Tells one question from another, so that half-typed words never stay for the next."""
        return self.asked.goal.id if self.asked else self.part

    @property
    def whose(self) -> tuple[EvaluationId | None, GoalId | Part]:
        """Tells one pupil's question from all others."""
        return self._evaluation, self.key

    @property
    def face(self) -> Face | None:
        """The face chosen."""
        return self.rating.face if self.rating else None

    @property
    def words(self) -> str | None:
        """The pupil's own words of the goal."""
        return self.rating.words if self.rating else None

    @property
    def voice(self) -> str | None:
        """What the pupil says of it all, at the stage of this evaluation."""
        plan, evaluation = self.plan, self.evaluation
        voice = plan.voice(evaluation.kind.stage) if plan and evaluation else None
        return voice.text if voice else None

    @property
    def name(self) -> str:
        """What the pupil is called."""
        return self.pupil.given_name if self.pupil else ""

    @property
    def progress(self) -> str:
        """How far the pupil has come."""
        count = len(self.goals)
        return tr("{place} av {count}").format(place=self.place + 1, count=count + 1) if self.place <= count else ""

    @property
    def is_first(self) -> bool:
        """Whether there is nothing to go back to."""
        return self.place == 0

    # Going on, going back

    def next(self) -> None:
        """On to the next question. None has to be answered."""
        self._go(self.place + 1)

    def back(self) -> None:
        """Back to the question before."""
        self._go(self.place - 1)

    def _go(self, place: int) -> None:
        self.place = min(max(place, 0), len(self.goals) + 1)
        self.refreshed.emit()

    # Answering

    def choose(self, face: Face | None) -> None:
        """Store how it goes; None takes the answer back."""
        if self.asked and self._evaluation and face is not self.face:
            self.session.run(evaluations.ask_pupil, self._evaluation, self.asked.goal.id, face=face, words=self.words)

    def say(self, words: str) -> None:
        """Store what the pupil says of the goal."""
        if self.asked and self._evaluation:
            self.session.run(evaluations.ask_pupil, self._evaluation, self.asked.goal.id, face=self.face, words=words)

    def say_of_all(self, text: str) -> None:
        """Store what the pupil says of it all."""
        plan, evaluation = self.plan, self.evaluation
        if plan and evaluation:
            self.session.run(plans.set_voice, plan.id, evaluation.kind.stage, text=text)


def open_round(plan: Plan | None, kind: Round | None = None) -> Evaluation | None:
    """The evaluation a pupil may be asked in now: of that round, or the latest that has been started and not finalised."""
    kinds = [kind] if kind else [Round.ANNUAL, Round.MIDYEAR]
    found = [plan.evaluation(one) for one in kinds] if plan else []
    return next((one for one in found if one is not None and not one.is_finalised), None)
