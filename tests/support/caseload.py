"""Eight pupils of two classes with six goals each, whose plans are in use by a team of two: what a collective session rates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ioplab.domain.evaluation import Evaluation
from ioplab.domain.ids import EvaluationId, GoalId, Level, PlanId, PupilId, SchoolId, StaffId, SubjectCode, SubjectPlanId
from ioplab.domain.plan import Goal, Plan, SubjectPlan, TeamMember, Voice
from ioplab.domain.pupil import Pupil
from ioplab.domain.school import School, Staff
from ioplab.domain.vocabulary import Basis, PlanStatus, Round, StaffRole, Stage
from ioplab.exchange.plan_file import FORMAT, PlanFile
from ioplab.operations import evaluations, exchanging, people
from ioplab.storage.vault import Vault
from tests.support.vaults import YEAR, acting_as

NAMES = ("Emil", "Nora", "Ali", "Sara", "Jonas", "Maja", "Filip", "Ida")
SCALE = "ioplab-mastery/1"

_GOALS = (
    ("NOR", "Leser en kjent tekst på 100 ord høyt med flyt", "9 av 10 ord riktig i to ulike tekster"),
    ("NOR", "Skriver tre sammenhengende setninger om noe opplevd", "uten hjelp til ordene"),
    ("MAT", "Teller til 100 med tiere", "tre dager på rad"),
    ("MAT", "Leser av hele og halve timer på klokka", "8 av 10 ganger"),
    ("SOS", "Bruker pausekortet når det blir for mye lyd", "på eget initiativ, i to ulike rom"),
    ("SOS", "Spør en medelev om å få være med i friminuttet", "én gang om dagen i en uke"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Caseload:
    """The pupils in a vault, each with an annual or mid-year round that has been opened."""

    vault: Vault
    kari: StaffId
    jon: StaffId
    pupils: tuple[PupilId, ...]
    evaluations: tuple[EvaluationId, ...]
    goals: tuple[tuple[GoalId, ...], ...]

    def evaluation(self, number: int = 0) -> Evaluation:
        """A pupil's round, as stored now."""
        return self.vault.get(Evaluation, self.evaluations[number])

    def rates(self, staff: StaffId, number: int, levels: Sequence[int | None], *, note: str | None = None) -> None:
        """Let somebody rate a pupil's goals and submit; None is not worked on."""
        with acting_as(self.vault, staff):
            for goal, level in zip(self.goals[number], levels, strict=True):
                said = {"level": Level(level)} if level else {"not_worked_on_reason": "Lenge borte"}
                evaluations.rate_goal(self.vault, self.evaluations[number], goal, staff, basis=Basis.OBSERVED, note=note, **said)
            evaluations.submit_ratings(self.vault, self.evaluations[number], staff)


def caseload(vault: Vault, *, kind: Round = Round.MIDYEAR, others: Sequence[str] = (), pupils: int = len(NAMES)) -> Caseload:
    """Fill a new vault. `others` are the names of further people who rate all pupils."""
    new = vault.new_id
    staff = [
        Staff(id=StaffId(new()), name=name, role=role)
        for name, role in (
            ("Kari Eksempel", StaffRole.CONTACT_TEACHER),
            ("Jon Eksempel", StaffRole.MILIEU_THERAPIST),
            *((f"{name} Eksempel", StaffRole.ASSISTANT) for name in others),
        )
    ]
    made = [_pupil(vault, name, place, staff, kind) for place, name in enumerate(NAMES[:pupils])]
    school = School(id=SchoolId(new()), name="Fjellbekk skole", school_start=date(2026, 8, 17), school_end=date(2027, 6, 18))
    exchanging.import_plans(vault, PlanFile(format=FORMAT, school=school, staff=tuple(staff), pupils=tuple(made)))
    people.identify(vault, staff[0].id)
    plans = [pupil.plans[0] for pupil in made]
    return Caseload(
        vault=vault,
        kari=staff[0].id,
        jon=staff[1].id,
        pupils=tuple(pupil.id for pupil in made),
        evaluations=tuple(plan.evaluations[0].id for plan in plans),
        goals=tuple(tuple(goal.id for goal in plan.goals()) for plan in plans),
    )


def _pupil(vault: Vault, name: str, place: int, staff: Sequence[Staff], kind: Round) -> Pupil:
    new = vault.new_id
    goals = [(code, Goal(id=GoalId(new()), text=text, criterion=criterion)) for code, text, criterion in _GOALS]
    subjects = tuple(
        SubjectPlan(
            id=SubjectPlanId(new()),
            subject=SubjectCode(code),
            content="Korte økter.",
            methods="Øver hver dag.",
            responsible=staff[0].id,
            goals=tuple(goal for of, goal in goals if of == code),
        )
        for code in dict.fromkeys(code for code, _ in goals)
    )
    voices = tuple(
        Voice(stage=stage, text="Det går fint.", method="samtale", effect="Flere bøker.")
        for stage in (Stage.GOAL_SELECTION, kind.stage)
    )
    plan = Plan(
        id=PlanId(new()),
        school_year=YEAR.label,
        status=PlanStatus.ACTIVE,
        activated_on=date(2026, 8, 20),
        responsible=staff[0].id,
        team=tuple(TeamMember(staff=member.id, rates=True) for member in staff),
        voices=voices,
        subjects=subjects,
        evaluations=(Evaluation(id=EvaluationId(new()), kind=kind, scale=SCALE, due_on=date(2027, 1, 15)),),
    )
    return Pupil(id=PupilId(new()), given_name=name, grade=5, class_name="5A" if place < 5 else "5B", plans=(plan,))
