"""A municipality's worth of pupils, written straight into a vault's tables. Made up, and the same every time."""

from __future__ import annotations

import json
import random
from collections import defaultdict
from collections.abc import Iterator
from itertools import islice
from typing import Any

from ioplab.catalogues import default_scale, subjects
from ioplab.domain.plan import Plan
from ioplab.domain.vocabulary import Adaptation, Organisation
from ioplab.storage import tally
from ioplab.storage.vault import Vault

YEAR = "2026/27"
SUBJECTS, GOALS = 5, 4
"""Of each pupil, and in each of those subjects."""
GOALS_EACH = SUBJECTS * GOALS

STAFF = 20
_FIRST_GRADE, _LAST_GRADE = 1, 13
_AT_A_TIME = 500
"""Pupils whose rows are held in memory at once."""

_EVALUATED, _NOT_WORKED_ON = 0.85, 0.92
"""Below the first a goal has a level, below the second a reason; the rest has nothing."""
_CARRIED_OVER, _ENDED, _RATED_TWICE = 0.2, 0.05, 0.25

_CACHE_KIB_WHILE_WRITING = 2_000_000
Rows = dict[str, list[dict[str, Any]]]


def fill(vault: Vault, pupils: int) -> None:
    """Write that many pupils, each with a plan of twenty goals, evaluated twice, and count them."""
    database = vault._database
    (cache,) = database.execute("PRAGMA cache_size").fetchone()
    database.execute(f"PRAGMA cache_size = -{_CACHE_KIB_WHILE_WRITING}")
    database.execute("BEGIN IMMEDIATE")
    for rows in _batches(pupils):
        for table, written in rows.items():
            names = list(written[0])
            marks = ", ".join(f":{name}" for name in names)
            sql = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})"  # noqa: S608 - our own names
            database.conn.executemany(sql, written)
    tally.recount(database, vault.ids(Plan))
    database.execute("COMMIT")
    database.execute(f"PRAGMA cache_size = {cache}")


def _batches(pupils: int) -> Iterator[Rows]:
    maker = _Maker()
    yield maker.school()
    places = iter(range(pupils))
    while batch := list(islice(places, _AT_A_TIME)):
        rows: Rows = defaultdict(list)
        for place in batch:
            maker.pupil(rows, place)
        yield rows


class _Maker:
    """Makes rows, with chance that always falls the same way."""

    def __init__(self) -> None:
        self._chance = random.Random(2026)  # noqa: S311 - not for secrets
        self._subjects = list(subjects())
        self._scale = default_scale()
        self._staff = [self._id() for _ in range(STAFF)]

    def _id(self) -> str:
        digits = f"{self._chance.getrandbits(128):032x}"
        return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"

    def school(self) -> Rows:
        school = {"id": self._id(), "name": "Fjellbekk skole", "school_start": "2026-08-17", "school_end": "2027-06-18"}
        staff = [
            {"position": place, "id": key, "name": f"Lærer {place}", "role": "teacher", "teacher_qualified": 1}
            for place, key in enumerate(self._staff)
        ]
        return {"school": [{"position": 0, **school}], "staff": staff}

    def pupil(self, rows: Rows, place: int) -> None:
        pupil, plan = self._id(), self._id()
        rows["pupil"].append(
            {
                "position": place,
                "id": pupil,
                "given_name": f"Elev {place}",
                "family_name": "Eksempel",
                "grade": _FIRST_GRADE + place % _LAST_GRADE,
                "enrolled_on": "2026-08-17" if place % 10 == 0 else "2022-08-18",
            }
        )
        chosen = self._chance.sample(self._subjects, SUBJECTS)
        hours = [{"role": "special_educator", "hours": 57}, {"role": "assistant", "hours": 38}]
        rows["decision"].append(
            {
                "position": 0,
                "pupil": pupil,
                "id": self._id(),
                "kind": "individually_adapted",
                "decided_on": "2026-06-10",
                "valid_from": "2026-08-17",
                "valid_to": "2028-06-20",
                "subjects": json.dumps([{"subject": subject, "hours": hours} for subject in chosen]),
            }
        )
        raters = self._chance.sample(self._staff, 2)
        team = [{"staff": rater, "layer": "inner", "task": None, "rates": True} for rater in raters]
        rows["plan"].append(
            {
                "position": 0,
                "pupil": pupil,
                "id": plan,
                "school_year": YEAR,
                "kind": "full",
                "status": "active",
                "activated_on": "2026-08-14",
                "responsible": raters[0],
                "team": json.dumps(team),
                "voices": "[]",
            }
        )
        self._talks(rows, plan)
        goals = [goal for number, subject in enumerate(chosen) for goal in self._subject(rows, plan, number, subject)]
        for number, (kind, day) in enumerate((("midyear", "2027-01-15"), ("annual", "2027-05-31"))):
            self._evaluation(rows, plan, goals, raters, {"position": number, "kind": kind, "finalised_on": day})

    def _talks(self, rows: Rows, plan: str) -> None:
        talks = (("pupil", "midyear", "2026-11-12"), ("pupil", "annual", "2027-04-21"), ("guardian", "midyear", "2027-01-14"))
        for number, (kind, stage, day) in enumerate(talks):
            talk = {"id": self._id(), "kind": kind, "stage": stage, "invited_on": day, "held_on": day}
            rows["conversation"].append({"position": number, "plan": plan, **talk})

    def _subject(self, rows: Rows, plan: str, number: int, subject: str) -> list[str]:
        key = self._id()
        tags = [tag.value for tag in Adaptation if self._chance.random() < 1 / 3]
        rows["subject_plan"].append(
            {
                "position": number,
                "plan": plan,
                "id": key,
                "subject": subject,
                "curriculum": "follows",
                "content": "Lydrette ord, korte fagtekster, repetert lesing",
                "methods": "Parlesing, lydbok med tekst, tre korte økter",
                "organisation": self._chance.choice(list(Organisation)).value,
                "adaptations": json.dumps(tags),
                "hours_given": '[{"role": "special_educator", "hours": 54.0}]',
            }
        )
        goals = [self._id() for _ in range(GOALS)]
        rows["goal"].extend(
            {
                "position": place,
                "subject_plan": key,
                "id": goal,
                "text": "Eleven leser en kjent tekst på 100 ord høyt med flyt",
                "baseline": "Leser 42 ord i minuttet på prøve i juni",
                "criterion": "70 ord i minuttet, høyst 3 feil, på to ulike dager",
                "expected_level": self._scale.top,
                "curriculum_refs": "[]",
                "recommendations": "[]",
                "carried_over_from": self._id() if self._chance.random() < _CARRIED_OVER else None,
                "status": "ended" if self._chance.random() < _ENDED else "active",
            }
            for place, goal in enumerate(goals)
        )
        return goals

    def _evaluation(self, rows: Rows, plan: str, goals: list[str], raters: list[str], said: dict[str, Any]) -> None:
        key = self._id()
        rows["evaluation"].append(
            {"plan": plan, "id": key, **said, "scale": self._scale.id, "not_rating": "[]", "access_given": "[]"}
        )
        for place, goal in enumerate(goals):
            chance = self._chance.random()
            if chance >= _NOT_WORKED_ON:
                continue
            own = {"position": place, "evaluation": key, "goal": goal}
            level = self._chance.choice(self._scale.numbers) if chance < _EVALUATED else None
            reason = None if level else "fravær"
            rows["outcome"].append({**own, "level": level, "not_worked_on_reason": reason, "took_part": "[]"})
            twice = self._chance.random() < _RATED_TWICE
            rows["rating"].extend(
                {
                    **own,
                    "staff": rater,
                    "level": level,
                    "not_worked_on_reason": reason,
                    "several_settings": 1,
                    "basis": "observed",
                    "submitted_at": f"{said['finalised_on']}T12:00:00+01:00",
                }
                for rater in (raters if twice else raters[:1])
            )
