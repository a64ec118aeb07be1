"""Merging an answer of 200 ratings against writing the same ratings plainly, and opening a request.

The merge opens the answer's bytes, holds its form, joins with what is there, tells what it changed, keeps history and audit,
counts, and commits. Plainly is the same ratings put by one ordinary change of the vault, with its history, audit and count; bare
is one `executemany` of their rows and a commit. What the words cost, which is on purpose, is left out.
"""

from __future__ import annotations

import gc
import shutil
import sys
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.common import Report, arguments, interleaved, new_vault, open_vault, scratch_folder
from ioplab.domain.evaluation import Evaluation, Rating
from ioplab.domain.ids import EvaluationId, GoalId, Level, PlanId, PupilId, StaffId, SubjectCode, SubjectPlanId
from ioplab.domain.plan import Goal, Plan, SubjectPlan, TeamMember
from ioplab.domain.pupil import Pupil
from ioplab.domain.school import Staff
from ioplab.domain.vocabulary import Basis, PlanStatus, Round, StaffRole
from ioplab.exchange import contribution_file
from ioplab.operations.answering import OpenRequest
from ioplab.operations.contributing import Prepared, merge_answer, prepare_request, request_contribution
from ioplab.storage.mapping import TABLES
from ioplab.storage.vault import Vault, random_id

Rows = tuple[str, list[tuple[object, ...]]]
"""An INSERT statement with its rows."""

MERGE_TARGET = 3.0
OPEN_TARGET = 300.0
"""Milliseconds."""


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, print, and give the exit status."""
    parser = arguments(__doc__)
    parser.add_argument("--ratings", type=int, default=200, metavar="N", help="goals rated in the answer")
    chosen = parser.parse_args(argv)
    report = Report(f"Merging an answer of {chosen.ratings} ratings, and opening its request")
    with scratch_folder() as folder:
        made = folder / "made.ioplab"
        prepared = school_with_request(made, chosen.ratings)
        answer = answer_to(prepared)
        request = contribution_file.encode_request(prepared.file)
        report.say(f"{len(answer) / 1e3:.0f} kB of answer, {len(request) / 1e3:.0f} kB of request")
        ratings, rows = merged_ratings(made, answer)
        gc.freeze()  # Python shall not look through what only the measuring holds
        fresh = _FreshVaults(made, folder / "fresh.ioplab")
        found = interleaved(
            {
                "merge": lambda: merge_answer(fresh.vault, answer),
                "plain": lambda: put(fresh.vault, ratings),
                "bare": lambda: insert(fresh.vault, rows),
            },
            repetitions=max(chosen.repetitions, 15),
            before=fresh.renew,
        )
        fresh.vault.close()
        drafts = folder / "drafts"
        drafts.mkdir()
        half_done(prepared, drafts)
        opened = interleaved({"open": lambda: open_request(request, drafts)}, repetitions=max(chosen.repetitions, 15))["open"]
    for name, timings in found.items():
        report.say(f"{name}: best {timings.best * 1000:.1f} ms, median {timings.median * 1000:.1f} ms")
    report.say(f"the merge, in bare inserts (medians): {found['merge'].median / found['bare'].median:.1f}")
    report.hold("the merge, in plain writings (medians)", found["merge"].median / found["plain"].median, MERGE_TARGET)
    report.hold("opening a request with its draft, without the words' cost", opened.median * 1000, OPEN_TARGET, " ms")
    return report.status


def school_with_request(path: Path, ratings: int) -> Prepared:
    """A vault with one plan of that many goals, an open round, and a request to a colleague."""
    staff = Staff(id=StaffId(random_id()), name="Jon Eksempel", role=StaffRole.MILIEU_THERAPIST)
    goals = tuple(
        Goal(id=GoalId(random_id()), text=f"Leser en tekst på {number} ord høyt", criterion="Høyst to feil, tre ganger på rad")
        for number in range(ratings)
    )
    plan = Plan(
        id=PlanId(random_id()),
        school_year="2026/27",
        status=PlanStatus.ACTIVE,
        team=(TeamMember(staff=staff.id, rates=True),),
        subjects=(SubjectPlan(id=SubjectPlanId(random_id()), subject=SubjectCode("NOR"), goals=goals),),
        evaluations=(Evaluation(id=EvaluationId(random_id()), kind=Round.MIDYEAR, scale="ioplab-mastery/1"),),
    )
    with new_vault(path) as vault:
        with vault.change("benchmark") as change:
            change.add(staff)
            change.add(Pupil(id=PupilId(random_id()), given_name="Emil", plans=(plan,)))
        prepared = prepare_request(vault, plan.id, staff.id)
        request_contribution(vault, prepared)
    return prepared


def answer_to(prepared: Prepared) -> bytes:
    """The colleague has rated every goal, with a note to each."""
    work = OpenRequest(prepared.file, now=lambda: datetime(2027, 1, 10, 12, tzinfo=UTC), new_id=random_id)
    for number, goal in enumerate(prepared.request.goals):
        work.rate(goal, level=Level(1 + number % 4), basis=Basis.OBSERVED, note=f"Leste stykke {number} om tog og kart.")
    return work.seal()


def half_done(prepared: Prepared, drafts: Path) -> None:
    """A draft with half of the goals rated."""
    work = OpenRequest(prepared.file, now=lambda: datetime(2027, 1, 10, 12, tzinfo=UTC), new_id=random_id)
    half = prepared.request.goals[: len(prepared.request.goals) // 2]
    for goal in half:
        work.rate(goal, level=Level(3))
    kept = OpenRequest(prepared.file, drafts=drafts, now=lambda: datetime(2027, 1, 10, 12, tzinfo=UTC), new_id=random_id)
    kept.take(work.given)


def open_request(content: bytes, drafts: Path) -> OpenRequest:
    """What opening does once the words have given the plain text: read it, and take up the draft."""
    file = contribution_file.decode_request(content)
    work = OpenRequest(file, drafts=drafts, now=lambda: datetime(2027, 1, 10, 12, tzinfo=UTC), new_id=lambda: str(uuid.uuid4()))
    if work.trouble is not None or not work.left:
        raise RuntimeError("the draft was not taken up")
    return work


def merged_ratings(made: Path, answer: bytes) -> tuple[Evaluation, Rows]:
    """What merging makes: the evaluation with its ratings, and the INSERT statement with their very rows."""
    copy = made.with_name("rows.ioplab")
    shutil.copytree(made, copy)
    table = TABLES[Rating]
    names = ", ".join(table.all_columns)
    with open_vault(copy) as vault:
        merge_answer(vault, answer)
        (evaluation,) = vault.all(Evaluation)
        rows = [tuple(row) for row in vault._database.execute(f"SELECT {names} FROM {table.name}")]  # noqa: S608 - our own names
    marks = ", ".join("?" * len(table.all_columns))
    return evaluation, (f"INSERT INTO {table.name} ({names}) VALUES ({marks})", rows)  # noqa: S608 - our own names


def put(vault: Vault, evaluation: Evaluation) -> None:
    """The same ratings by an ordinary change."""
    with vault.change("benchmark", on=evaluation.id) as change:
        change.put_all(evaluation.ratings, under=evaluation.id)


def insert(vault: Vault, rows: Rows) -> None:
    """The least that has to be done: the rows into their table, in one transaction."""
    statement, written = rows
    vault._database.execute("BEGIN IMMEDIATE")
    vault._database.conn.executemany(statement, written)
    vault._database.execute("COMMIT")


class _FreshVaults:
    """The vault with the request and no answer, a new copy for every repetition."""

    def __init__(self, made: Path, path: Path) -> None:
        self._made = made
        self._path = path
        shutil.copytree(made, path)
        self.vault = open_vault(path)

    def renew(self) -> None:
        """Throw away the last copy and make another."""
        self.vault.close()
        shutil.rmtree(self._path)
        shutil.copytree(self._made, self._path)
        self.vault = open_vault(self._path)
        self.vault.all(Staff)  # both begin with a database that has been read from


if __name__ == "__main__":
    sys.exit(main())
