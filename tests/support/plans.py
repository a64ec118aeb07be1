"""One of everything as it should be, made of few words, so that a test can break one thing and say what follows."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec

from ioplab import catalogues
from ioplab.domain.evaluation import AccessGiven, Evaluation, Outcome, Rating
from ioplab.domain.ids import (
    AssessmentId,
    ConversationId,
    DecisionId,
    EvaluationId,
    GoalId,
    Level,
    PlanId,
    PupilId,
    StaffId,
    SubjectCode,
    SubjectPlanId,
)
from ioplab.domain.plan import Conversation, Goal, Plan, SubjectPlan, TeamMember, Voice
from ioplab.domain.pupil import Decision, DecisionConsent, DecisionSubject, ExpertAssessment, Pupil
from ioplab.domain.school import Staff
from ioplab.domain.vocabulary import (
    ConversationKind,
    Curriculum,
    DecisionKind,
    NextStep,
    Organisation,
    PlanStatus,
    Round,
    StaffRole,
    Stage,
)
from ioplab.exchange import plan_file, plan_form
from ioplab.exchange.plan_file import PlanFile
from ioplab.exchange.plan_form import Known

FIXTURES = Path(__file__).parents[1] / "fixtures"

YEAR = "2026/27"
KARI = Staff(id=StaffId("kari"), name="Kari Eksempel", role=StaffRole.CONTACT_TEACHER, teacher_qualified=True)
JON = Staff(id=StaffId("jon"), name="Jon Eksempel", role=StaffRole.SPECIAL_EDUCATOR, teacher_qualified=True)
PER = Staff(id=StaffId("per"), name="Per Eksempel", role=StaffRole.ASSISTANT, teacher_qualified=False)
EVERYBODY = {member.id: member for member in (KARI, JON, PER)}

NOON = datetime(2027, 1, 10, 12, tzinfo=UTC)


def fjellbekk_bytes() -> bytes:
    """The example school's plan file as it lies on the disk."""
    return (FIXTURES / "fjellbekk.json").read_bytes()


def fjellbekk_json() -> Any:
    """The example school's plan file as decoded JSON, to be changed at will."""
    return msgspec.json.decode(fjellbekk_bytes())


def read_plan_file(content: bytes, known: Known | None = None) -> PlanFile:
    """What an import does before it touches the vault."""
    file = plan_file.decode(content)
    plan_form.check(file, catalogues.scales(), known)
    return file


def a_goal(name: str = "read", /, **changes: Any) -> Goal:
    """A goal that another adult could evaluate."""
    said = {
        "text": "Leser en kjent tekst på 100 ord høyt",
        "baseline": "Leser 60 ord med fem feil",
        "criterion": "Høyst to feil, tre ganger på rad",
    }
    return Goal(**{"id": GoalId(name), **said, **changes})


def goals(*names: str) -> tuple[Goal, ...]:
    """Several of them."""
    return tuple(a_goal(name) for name in names)


def a_subject(code: str = "NOR", /, **changes: Any) -> SubjectPlan:
    """A subject with one goal and everything § 11-10 asks for."""
    complete = {
        "id": SubjectPlanId(f"subject-{code}"),
        "subject": SubjectCode(code),
        "curriculum": Curriculum.FOLLOWS,
        "content": "Lesing i korte økter",
        "methods": "Veiledet lesing med spesialpedagog",
        "organisation": Organisation.GROUP,
        "organisation_reason": "Trenger ro for å høre lydene",
        "responsible": KARI.id,
        "goals": (a_goal(f"goal-{code}"),),
    }
    return SubjectPlan(**{**complete, **changes})


def a_voice(stage: Stage = Stage.GOAL_SELECTION, /, **changes: Any) -> Voice:
    """What the pupil said, how it was obtained, and what it led to."""
    told = {"text": "Vil lese om tog", "method": "Samtale med bilder", "effect": "Tekstene handler om tog"}
    return Voice(**{"stage": stage, **told, **changes})


def a_guardian_talk(stage: Stage = Stage.GOAL_SELECTION, /, **changes: Any) -> Conversation:
    """A talk with the guardians that was held."""
    held = {"invited_on": date(2026, 8, 20), "held_on": date(2026, 9, 1)}
    return Conversation(
        **{"id": ConversationId(f"talk-{stage.value}"), "kind": ConversationKind.GUARDIAN, "stage": stage, **held, **changes}
    )


def a_plan(**changes: Any) -> Plan:
    """A plan in use that no finding is raised against, before any evaluation."""
    complete = {
        "id": PlanId("plan"),
        "school_year": YEAR,
        "status": PlanStatus.ACTIVE,
        "activated_on": date(2026, 9, 10),
        "responsible": KARI.id,
        "class_plan_link": "Årsplanen for 5. trinn",
        "team": (TeamMember(staff=KARI.id, rates=True), TeamMember(staff=JON.id, rates=True), TeamMember(staff=PER.id)),
        "voices": (a_voice(),),
        "conversations": (a_guardian_talk(),),
        "subjects": (a_subject(),),
    }
    return Plan(**{**complete, **changes})


def a_decision(**changes: Any) -> Decision:
    """A decision of adapted education for the school year, made before it began, with consent."""
    complete = {
        "id": DecisionId("decision"),
        "kind": DecisionKind.INDIVIDUALLY_ADAPTED,
        "decided_on": date(2026, 6, 10),
        "valid_from": date(2026, 8, 17),
        "valid_to": date(2027, 6, 18),
        "consent": DecisionConsent(given_by="foresatte", given_on=date(2026, 5, 2)),
        "subjects": (DecisionSubject(subject=SubjectCode("NOR")),),
    }
    return Decision(**{**complete, **changes})


def a_pupil(**changes: Any) -> Pupil:
    """A pupil whose ground for a plan is in order. Without a plan, unless told."""
    complete = {
        "id": PupilId("emil"),
        "given_name": "Emil",
        "birth_year": 2016,
        "grade": 5,
        "strengths": "Glad i tall, kart og tog",
        "expert_assessments": (ExpertAssessment(id=AssessmentId("ppt"), received_on=date(2026, 4, 20)),),
        "decisions": (a_decision(),),
    }
    return Pupil(**{**complete, **changes})


def an_evaluation(kind: Round = Round.MIDYEAR, /, **changes: Any) -> Evaluation:
    """An evaluation that has been opened, and nothing more."""
    return Evaluation(**{"id": EvaluationId(f"evaluation-{kind.value}"), "kind": kind, "scale": "ioplab-mastery/1", **changes})


def a_rating(goal: str, staff: Staff = KARI, level: int | None = 3, /, **changes: Any) -> Rating:
    """A submitted rating; level None means not worked on."""
    said = {
        "level": None if level is None else Level(level),
        "not_worked_on_reason": "Lenge borte" if level is None else None,
        "submitted_at": NOON,
    }
    return Rating(**{"goal": GoalId(goal), "staff": staff.id, **said, **changes})


def an_outcome(goal: str, level: int | None = 3, /, **changes: Any) -> Outcome:
    """What the team agreed on; level None means not worked on."""
    said = {
        "level": None if level is None else Level(level),
        "not_worked_on_reason": "Lenge borte" if level is None else None,
        "next_step": NextStep.CONTINUE,
    }
    return Outcome(**{"goal": GoalId(goal), **said, **changes})


def a_finished_evaluation(kind: Round, names: Sequence[str], /, **changes: Any) -> Evaluation:
    """Rated by both who rate, agreed on, finalised; the annual one with its report given out."""
    on = date(2027, 1, 15) if kind is Round.MIDYEAR else date(2027, 5, 31)
    report = {
        "overview": "To timer norsk i uka i gruppe hele året",
        "access_given": (AccessGiven(to="foresatte", on=on + timedelta(days=7)),),
    }
    done = {
        "finalised_on": on,
        "ratings": tuple(a_rating(name, staff) for name in names for staff in (KARI, JON)),
        "outcomes": tuple(an_outcome(name) for name in names),
        **(report if kind is Round.ANNUAL else {}),
    }
    return an_evaluation(kind, **{**done, **changes})


def a_finished_year(**changes: Any) -> Plan:
    """A closed plan with both rounds done and the pupil heard each time."""
    names = ["goal-NOR"]
    complete = {
        "status": PlanStatus.CLOSED,
        "voices": tuple(map(a_voice, Stage)),
        "conversations": tuple(map(a_guardian_talk, Stage)),
        "evaluations": tuple(a_finished_evaluation(kind, names) for kind in Round),
    }
    return a_plan(**{**complete, **changes})


Place = tuple[str | int, ...]
"""The keys and indexes that lead to somewhere in decoded JSON."""


def places(value: Any, here: Place = ()) -> Iterator[tuple[Place, Any]]:
    """Every place below the top of decoded JSON, with what stands there."""
    if isinstance(value, dict):
        inner: Iterator[tuple[str | int, Any]] = iter(value.items())
    elif isinstance(value, list):
        inner = iter(enumerate(value))
    else:
        return
    for key, below in inner:
        yield (*here, key), below
        yield from places(below, (*here, key))


def at(value: Any, place: Place) -> Any:
    """What stands at a place."""
    for key in place:
        value = value[key]
    return value


@contextmanager
def replaced(value: Any, place: Place, wrong: Any) -> Iterator[bytes]:
    """The JSON text with something else at one place; put back afterwards."""
    *above, last = place
    holder = at(value, tuple(above))
    right = holder[last]
    holder[last] = wrong
    try:
        yield msgspec.json.encode(value)
    finally:
        holder[last] = right


@contextmanager
def left_out(value: Any, place: Place) -> Iterator[bytes]:
    """The JSON text without what stands at one place; put back afterwards, a key last among its neighbours."""
    *above, last = place
    holder = at(value, tuple(above))
    right = holder.pop(last)
    try:
        yield msgspec.json.encode(value)
    finally:
        if isinstance(holder, list) and isinstance(last, int):
            holder.insert(last, right)
        else:
            holder[last] = right


def written_path(place: Place) -> str:
    """A place as a message names it: ``pupils[2].plans[0].kind``."""
    return "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in place).removeprefix(".")
