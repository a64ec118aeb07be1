"""Vaults for tests: cheap to open, with a clock that stands still and ids that are counted; and a plan that is in use."""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from ioplab.domain.evaluation import Evaluation
from ioplab.domain.hours import RoleHours
from ioplab.domain.ids import DecisionId, EvaluationId, GoalId, Level, PlanId, PupilId, StaffId, SubjectCode, SubjectPlanId
from ioplab.domain.plan import Goal, Plan, TeamMember
from ioplab.domain.pupil import DecisionConsent, DecisionSubject, Pupil
from ioplab.domain.school import School, SchoolYear, Staff
from ioplab.domain.vocabulary import Basis, ConversationKind, DecisionKind, Organisation, Round, StaffRole, Stage
from ioplab.errors import UserError
from ioplab.exchange import plan_file
from ioplab.exchange.plan_file import PlanFile
from ioplab.operations import evaluations, goals, people, plans, pupils
from ioplab.storage.changes import Changed
from ioplab.storage.keys import KdfCost
from ioplab.storage.vault import Vault

FIXTURES = Path(__file__).parents[1] / "fixtures"

CHEAP = KdfCost(iterations=1, memory_kib=64, lanes=1)
OWNER = "Kari Eksempel"
PASSPHRASE = "seks rolige elger"

NORWAY_IN_SUMMER = timezone(timedelta(hours=2))
START = datetime(2026, 8, 20, 10, 0, tzinfo=NORWAY_IN_SUMMER)
"""When the vault's clock stands, until a test moves it."""

YEAR = SchoolYear(2026)


class Clock:
    """A clock that shows the same moment until it is moved."""

    def __init__(self, moment: datetime = START) -> None:
        self.moment = moment

    def __call__(self) -> datetime:
        return self.moment

    def wait(self, how_long: timedelta = timedelta(minutes=1)) -> datetime:
        """Let time pass, and tell what the time is then."""
        self.moment += how_long
        return self.moment


class CountedIds:
    """Ids that are UUIDs by their form, and count from one."""

    def __init__(self, last: int = 0) -> None:
        self.last = last

    def __call__(self) -> str:
        self.last += 1
        return counted_id(self.last)


def counted_id(number: int) -> str:
    """The id that a vault of ours gives out as number `number`."""
    return str(uuid.UUID(int=number))


def new_vault(folder: Path, *, name: str = "Arkiv.ioplab", ids: CountedIds | None = None) -> Vault:
    """An empty, open vault in `folder`."""
    made = Vault.create(folder / name, owner=OWNER, passphrase=PASSPHRASE, cost=CHEAP)
    return steered(made, ids)


def reopened(vault: Vault) -> Vault:
    """The same vault, closed and opened again, with the clock and the ids it had."""
    vault.close()
    again = Vault.open(vault.path, PASSPHRASE)
    again.now, again.new_id = vault.now, vault.new_id
    return hurried(again)


def steered(vault: Vault, ids: CountedIds | None = None) -> Vault:
    """The vault, with time and chance decided by the test."""
    vault.now, vault.new_id = Clock(), ids or CountedIds()
    return hurried(vault)


def hurried(vault: Vault) -> Vault:
    """The vault, which from now on does not wait for the disk, and is cheap to give keys to. No test pulls the plug."""
    vault._database.execute("PRAGMA synchronous = OFF")
    vault.cost = CHEAP
    return vault


def copied(use: InUse, folder: Path) -> InUse:
    """The same plan in a copy of its closed vault, which is quicker than to make it anew."""
    shutil.copytree(use.vault.path, folder / use.vault.path.name)
    made = Vault.open(folder / use.vault.path.name, PASSPHRASE)
    assert isinstance(use.vault.new_id, CountedIds)
    return replace(use, vault=steered(made, CountedIds(use.vault.new_id.last)))


def clock_of(vault: Vault) -> Clock:
    """The clock of a vault of ours, to be moved."""
    assert isinstance(vault.now, Clock)
    return vault.now


def fjellbekk_file() -> PlanFile:
    """The example school."""
    return plan_file.decode((FIXTURES / "fjellbekk.json").read_bytes())


# Looking at all there is


def database_file(vault: Vault) -> Path:
    """Where the vault's rows lie."""
    return vault.path / "vault.db"


def bytes_of(vault: Vault) -> bytes:
    """The database as it lies on the disk."""
    return database_file(vault).read_bytes()


def contents(vault: Vault) -> tuple[School | None, tuple[Staff, ...], tuple[Pupil, ...]]:
    """Everything a user has entered, read afresh."""
    return vault.school(), vault.staff(), vault.all(Pupil)


def query(vault: Vault, sql: str, *parameters: Any) -> list[tuple[Any, ...]]:
    """Rows as they are stored, past everything the vault makes of them."""
    return [tuple(row) for row in vault._database.execute(sql, parameters)]


def stored(vault: Vault) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table, history and audit too."""
    tables = query(vault, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    return {name: sorted(query(vault, f"SELECT * FROM {name}"), key=repr) for (name,) in tables}


def entered(vault: Vault) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table but the traces of how it came to be."""
    return {name: rows for name, rows in stored(vault).items() if name not in ("change", "change_pupil", "history")}


def undone(vault: Vault, changed: Changed) -> Changed:
    """Put back what a change did."""
    assert changed.change is not None
    with vault.change("undo") as change:
        change.revert(changed.change)
    return change.result


@contextmanager
def refused(vault: Vault, match: str, kind: type[UserError] = UserError) -> Iterator[None]:
    """What is done in the block is refused with these words, and has changed nothing."""
    before = stored(vault)
    with pytest.raises(kind, match=match):
        yield
    assert stored(vault) == before


# A plan in use


@contextmanager
def acting_as(vault: Vault, staff: StaffId) -> Iterator[None]:
    """Let one of the staff sit at the vault for a while, as if they had opened it with their own passphrase."""
    before = vault.person
    name = next((one.name for one in vault.staff() if one.id == staff), before)
    vault.person, vault._viewer = name, None
    try:
        yield
    finally:
        vault.person, vault._viewer = before, None


@dataclass(frozen=True, slots=True, kw_only=True)
class InUse:
    """A pupil's plan that has been taken in use by a team of two: four goals in two subjects."""

    vault: Vault
    kari: StaffId
    jon: StaffId
    pupil_id: PupilId
    decision_id: DecisionId
    plan_id: PlanId
    subjects: tuple[SubjectPlanId, ...]
    goal_ids: tuple[GoalId, ...]

    @property
    def pupil(self) -> Pupil:
        """The pupil, as stored now."""
        return self.vault.get(Pupil, self.pupil_id)

    @property
    def plan(self) -> Plan:
        """The plan, as stored now."""
        return self.vault.get(Plan, self.plan_id)

    def goal(self, number: int = 0) -> Goal:
        """One of the goals, as stored now."""
        return self.vault.get(Goal, self.goal_ids[number])

    def evaluation(self, evaluation_id: EvaluationId) -> Evaluation:
        """An evaluation, as stored now."""
        return self.vault.get(Evaluation, evaluation_id)

    def open(self, kind: Round = Round.MIDYEAR) -> EvaluationId:
        """Begin a round."""
        evaluation_id = EvaluationId(self.vault.new_id())
        evaluations.open_evaluation(self.vault, self.plan_id, kind, evaluation_id=evaluation_id)
        return evaluation_id

    def rate_all(self, evaluation_id: EvaluationId, staff: StaffId, *levels: int) -> None:
        """Let one of the team rate every goal and submit. With fewer levels than goals, the last one is repeated."""
        with acting_as(self.vault, staff):
            for number, goal_id in enumerate(self.goal_ids):
                level = Level(levels[min(number, len(levels) - 1)])
                evaluations.rate_goal(self.vault, evaluation_id, goal_id, staff, level=level, basis=Basis.OBSERVED)
            evaluations.submit_ratings(self.vault, evaluation_id, staff)

    def finalised(self, kind: Round = Round.MIDYEAR, *levels: int) -> EvaluationId:
        """Carry a round through: both rate alike, accept it and finalise. Every goal at level 3 unless told."""
        evaluation_id = self.open(kind)
        plans.set_voice(self.vault, self.plan_id, kind.stage, text="Det går fint.", method="samtale", effect="Flere togbøker.")
        for staff in (self.kari, self.jon):
            self.rate_all(evaluation_id, staff, *(levels or (3,)))
        evaluations.accept_agreed(self.vault, evaluation_id)
        if kind is Round.ANNUAL:
            evaluations.edit_evaluation(self.vault, evaluation_id, overview="Fire økter i uka i liten gruppe.")
        evaluations.finalise_evaluation(self.vault, evaluation_id)
        return evaluation_id


def draft_plan(vault: Vault) -> InUse:
    """A plan with all that the law demands, not yet taken in use."""
    people.set_school(
        vault, name="Fjellbekk skole", municipality="Eksempelvik", school_start=date(2026, 8, 17), school_end=date(2027, 6, 18)
    )
    kari, jon = StaffId(vault.new_id()), StaffId(vault.new_id())
    people.add_staff(vault, name="Kari Eksempel", role=StaffRole.CONTACT_TEACHER, staff_id=kari)
    people.add_staff(vault, name="Jon Eksempel", role=StaffRole.MILIEU_THERAPIST, staff_id=jon)
    pupil_id, decision_id, plan_id = PupilId(vault.new_id()), DecisionId(vault.new_id()), PlanId(vault.new_id())
    pupils.add_pupil(
        vault,
        given_name="Emil",
        pupil_id=pupil_id,
        grade=5,
        birth_year=2016,
        enrolled_on=date(2022, 8, 18),
        strengths="Glad i tog.",
    )
    pupils.add_decision(
        vault,
        pupil_id,
        kind=DecisionKind.INDIVIDUALLY_ADAPTED,
        decision_id=decision_id,
        decided_on=date(2026, 5, 28),
        valid_from=date(2026, 8, 17),
        consent=DecisionConsent(given_by="foresatte", given_on=date(2026, 4, 2)),
        subjects=(
            DecisionSubject(
                subject=SubjectCode("NOR"),
                hours=(RoleHours(role=StaffRole.CONTACT_TEACHER, hours=114),),
                organisation=Organisation.GROUP,
            ),
        ),
    )
    plans.start_plan(vault, pupil_id, YEAR, plan_id=plan_id)
    plans.edit_plan(vault, plan_id, responsible=kari, class_plan_link="Årsplanen")
    plans.set_team(vault, plan_id, [TeamMember(staff=kari, rates=True), TeamMember(staff=jon, rates=True)])
    plans.set_voice(vault, plan_id, Stage.GOAL_SELECTION, text="Jeg vil lese om tog.", method="samtale", effect="Togbøker.")
    subjects = tuple(SubjectPlanId(vault.new_id()) for _ in range(2))
    for subject, code in zip(subjects, ("NOR", "SOS"), strict=True):
        goals.add_subject(
            vault,
            plan_id,
            SubjectCode(code),
            subject_plan_id=subject,
            content="Korte tekster.",
            methods="Øver hver dag.",
            responsible=kari,
        )
    goal_ids = tuple(GoalId(vault.new_id()) for _ in range(4))
    for number, goal_id in enumerate(goal_ids):
        goals.add_goal(
            vault,
            subjects[number // 2],
            text=f"Leser {number + 1} linjer høyt",
            goal_id=goal_id,
            criterion="uten hjelp",
        )
    return InUse(
        vault=vault,
        kari=kari,
        jon=jon,
        pupil_id=pupil_id,
        decision_id=decision_id,
        plan_id=plan_id,
        subjects=subjects,
        goal_ids=goal_ids,
    )


def plan_in_use(vault: Vault) -> InUse:
    """A plan that has been taken in use."""
    draft = draft_plan(vault)
    plans.activate_plan(vault, draft.plan_id)
    return draft


def leave_nothing_to_remark(use: InUse) -> None:
    """Let the plan have what the advice asks for, too."""
    granted = tuple(DecisionSubject(subject=subject.subject) for subject in use.plan.subjects)
    pupils.edit_decision(use.vault, use.decision_id, subjects=granted)
    for subject in use.subjects:
        goals.edit_subject(use.vault, subject, organisation_reason="Trenger ro.")
    for goal in use.goal_ids:
        goals.edit_goal(use.vault, goal, baseline="Leser én linje.")
    plans.add_conversation(
        use.vault,
        use.plan_id,
        kind=ConversationKind.GUARDIAN,
        stage=Stage.GOAL_SELECTION,
        held_on=date(2026, 8, 18),
    )
