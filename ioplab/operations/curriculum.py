"""The curricula the program keeps for picking competence goals from: taking them in, fetching them, reading them.

They belong to the machine's user and not to a vault, so nothing here changes a vault. What a plan keeps of a goal is stored by
`edit_goal`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from threading import Event

from ioplab.domain.competence import Library, Report, Standing
from ioplab.domain.ids import GoalId, PlanId
from ioplab.domain.plan import CurriculumRef, Plan
from ioplab.exchange import curriculum_dump, curriculum_fetch, curriculum_file
from ioplab.exchange.curriculum_dump import Drawn
from ioplab.operations.store import Store

_read: dict[Path, tuple[tuple[int, int], Library]] = {}
"""The curricula as they were read last, with the time and the size of their file."""


def has_library() -> bool:
    """Whether the program keeps any curricula. Cheap: they are not read."""
    return curriculum_file.place().is_file()


def library() -> Library | None:
    """The curricula the program keeps, or None where it keeps none. Read once, and again when the file has changed.

    Raises:
        UserError: the file is damaged.
    """
    path = curriculum_file.place()
    try:
        found = path.stat()
    except OSError:
        return None
    stamp = (found.st_mtime_ns, found.st_size)
    if path not in _read or _read[path][0] != stamp:
        kept = curriculum_file.kept(path)
        if kept is None:
            return None
        _read[path] = (stamp, kept)
    return _read[path][1]


def take_curricula(
    path: Path, *, drawn_on: date | None = None, told: curriculum_dump.Told | None = None, stop: Event | None = None
) -> Drawn:
    """Read a dump and keep it in the place of the one from before.

    Raises:
        UserError: it is no dump, or it cannot be kept; the one from before stays.
    """
    drawn = curriculum_dump.read_dump(path, drawn_on=drawn_on, told=told, stop=stop)
    curriculum_file.keep(drawn.library, curriculum_file.place())
    return drawn


def fetch_curricula(
    *,
    today: date,
    told: curriculum_fetch.Told,
    stop: Event,
    source: curriculum_fetch.Source = curriculum_fetch.UDIR,
) -> Drawn:
    """Fetch the dump from Udir and keep it. This is the one thing the program does on the network, and only when asked.

    Raises:
        UserError: it could not be fetched or kept; the one from before stays.
    """
    folder = curriculum_file.place().parent
    folder.mkdir(parents=True, exist_ok=True)
    fetched = curriculum_fetch.fetch(folder, told=told, stop=stop, source=source)
    try:
        return take_curricula(fetched, drawn_on=today, stop=stop)
    finally:
        fetched.unlink(missing_ok=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outdated:
    """A code in a plan that no longer holds, or that is not known."""

    plan: PlanId
    goal: GoalId
    ref: CurriculumRef
    report: Report


def outdated(vault: Store, known: Library) -> Iterator[Outdated]:
    """The codes of all plans in use or being made that have been replaced, have run out, or are not known."""
    today = vault.now().date()
    for plan in vault.all(Plan):
        if plan.year.last_day < today:
            continue
        for goal in plan.goals():
            for ref in goal.curriculum_refs:
                report = known.report(ref, today)
                if report.standing is not Standing.HOLDS:
                    yield Outdated(plan=plan.id, goal=goal.id, ref=ref, report=report)
