"""Made-up schools of any size as aggregates: a few pupils or hundreds, lopsided as real ones are. Counted goal by goal."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from random import Random

from ioplab.analysis.aggregate import Aggregate, Ambition, Indicator, Issuer, RoleResources, Transition, agreement_of
from ioplab.analysis.attainment import CutCounts, order
from tests.support.aggregates import ATTAINED_FROM, LEVELS, a_cut

SUBJECTS = ("NOR", "MAT", "ENG", "NAT", "SAF", "RLE", "KHV", "MUS", "MHE", "KRO", "SOS", "KOM", "ADL", "MOT")
ORGANISATIONS = ("class", "group", "two_to_one", "one_to_one")
TAGS = ("prerequisites", "plan_and_goals", "tasks_and_pace", "organisation", "arena_and_material", "methods", "assessment")
BANDS = ("1-4", "5-7", "8-10", "11-13")
OPEN = ("not_worked_on", "not_evaluated", "ended")


@dataclass(frozen=True, slots=True)
class Goal:
    """One goal, and what has been said of it: a level now or why not, and the level at mid-year."""

    now: int | str
    midyear: int | None


@dataclass(frozen=True, slots=True)
class Subject:
    """One pupil's goals in a subject, and how it is taught."""

    pupil: int
    band: str | None
    subject: str
    organisation: str | None
    tags: tuple[str, ...]
    goals: tuple[Goal, ...]


def a_school(random: Random, pupils: int | None = None, *, most_subjects: int = 8) -> list[Subject]:
    """A school's subjects; without a number of pupils a tiny one as often as a big one."""
    size = pupils or random.choice((3, 6, 9, 12, 18, 25, 40, 60, 150))
    subjects = random.sample(SUBJECTS, random.randint(1, most_subjects))
    bands = random.sample(BANDS, random.choice((1, 1, 2, 3, 4)))
    weights = [random.choice((0.2, 1, 4)) for _ in subjects]
    organised = [random.choice((0.1, 1, 3)) for _ in ORGANISATIONS]
    levels = [random.choice((0.05, 1, 2)) for _ in LEVELS]
    unstated = random.choice((0, 0, 0.1))
    unknown = random.choice((0, 0, 0, 0.1))
    tagged = [random.choice((0, 0, 0.05, 0.3, 0.9)) for _ in TAGS]
    unfinished = random.choice((0, 0.02, 0.2))
    found = []
    for pupil in range(size):
        band = None if random.random() < unknown else random.choice(bands)
        for subject in sorted(set(random.choices(subjects, weights, k=random.randint(1, 6)))):
            found.append(
                Subject(
                    pupil,
                    band,
                    subject,
                    None if random.random() < unstated else random.choices(ORGANISATIONS, organised)[0],
                    tuple(tag for tag, often in zip(TAGS, tagged, strict=True) if random.random() < often),
                    tuple(_goal(random, levels, unfinished) for _ in range(random.randint(1, 6))),
                )
            )
    return sorted(found, key=lambda one: (one.pupil, one.subject))


def _goal(random: Random, levels: Sequence[float], unfinished: float) -> Goal:
    before = random.choices(LEVELS, levels)[0] if random.random() > unfinished else None
    now: int | str = random.choices(LEVELS, levels)[0] if random.random() > unfinished else random.choice(OPEN)
    return Goal(now, before)


def changed(random: Random, school: Sequence[Subject]) -> list[Subject]:
    """The same school a little later: a few goals rated anew, a pupil more or fewer."""
    found = list(school)
    for _ in range(random.randint(1, 4)):
        place = random.randrange(len(found))
        one = found[place]
        goals = list(one.goals)
        goals[random.randrange(len(goals))] = Goal(random.choice(LEVELS), random.choice(LEVELS))
        found[place] = replace(one, goals=tuple(goals))
    last = max(one.pupil for one in found)
    if random.random() < 0.5:
        kept = [one for one in found if one.pupil != last]
        return kept or found
    kinds = len({one.subject for one in school})
    more = [replace(one, pupil=last + 1 + one.pupil) for one in a_school(random, random.choice((1, 2, 8)), most_subjects=kinds)]
    return found + more


def cuts_of(one: Subject) -> Iterator[dict[str, str]]:
    """Every cut the subject's goals are counted in."""
    subject = {"subject": one.subject}
    yield {}
    yield subject
    if one.band:
        yield {"grade_band": one.band}
    if one.organisation:
        yield {"organisation": one.organisation}
        yield {"organisation": one.organisation, **subject}
    for tag in one.tags:
        yield {"adaptation": tag}
        yield {"adaptation": tag, **subject}


def rows_of(school: Sequence[Subject]) -> tuple[CutCounts, ...]:
    """The school's cuts, counted pupil by pupil."""
    goals: dict[tuple[tuple[str, str], ...], dict[int, list[int | str]]] = defaultdict(lambda: defaultdict(list))
    for one in school:
        for cut in cuts_of(one):
            goals[tuple(cut.items())][one.pupil].extend(goal.now for goal in one.goals)
    found = []
    for key, of_pupils in goals.items():
        counted = [tuple(own.count(level) for level in LEVELS) for own in of_pupils.values()]
        reasons = {name: sum(own.count(name) for own in of_pupils.values()) for name in OPEN}
        in_all = sum(map(len, of_pupils.values()))
        found.append(a_cut(counted, dict(key), goals_set=in_all, **reasons))
    return order(found)


def an_aggregate_of(school: Sequence[Subject], random: Random, name: str = "a", revision: int = 1) -> Aggregate:
    """The school as a file would hold it."""
    goals = [goal for one in school for goal in one.goals]
    plans = len({one.pupil for one in school})
    ways: dict[tuple[int | None, int | None], int] = defaultdict(int)
    for goal in goals:
        now = goal.now if isinstance(goal.now, int) else None
        if goal.midyear or now:
            ways[goal.midyear, now] += 1
    evaluated = [goal.now for goal in goals if isinstance(goal.now, int)]
    table = [[0] * len(LEVELS) for _ in LEVELS]
    double = random.choice((0, 0.5, 1))
    for level in evaluated:
        if random.random() < double:
            table[level - 1][random.choice((level, level, max(1, level - 1))) - 1] += 1
    twice = sum(map(sum, table))
    return Aggregate(
        file_id=f"file-{name}-{revision}",
        revision=revision,
        created_at=datetime(2027, 6, 20, 12, tzinfo=UTC),
        counted_on=date(2027, 6, 20),
        issuer=Issuer(id=f"vault-{name}", name="Kari Eksempel", school_id="school", school="Fjellbekk", municipality="Vik"),
        school_year="2026/27",
        round="annual",
        scale="ioplab-mastery/1",
        scale_levels=LEVELS,
        attained_from=ATTAINED_FROM,
        plan_ids=tuple(f"plan-{name}-{number}" for number in range(plans)),
        attainment=rows_of(school),
        transitions=tuple(Transition(from_=old, to=new, goals=count) for (old, new), count in sorted(ways.items(), key=repr)),
        agreement=agreement_of(tuple(map(tuple, table))),
        ambition=Ambition(
            with_criterion=random.randint(0, len(goals)),
            carried_over=random.randint(0, len(goals)),
            at_top=0,
            single_rated=len(evaluated) - twice,
            from_memory=random.randint(0, len(evaluated)),
        ),
        indicators=tuple(_indicators(school, plans, random)),
        resources=(
            RoleResources(role="assistant", hours_granted=300.0, hours_given=280.0),
            RoleResources(role="teacher", hours_granted=114.0, hours_given=100.5),
        ),
    )


def _indicators(school: Sequence[Subject], plans: int, random: Random) -> Iterator[Indicator]:
    new = random.randint(0, plans)
    day = date(2027, 6, 18)
    for name, of in (
        ("P1", plans),
        ("P2", plans),
        ("P3", plans),
        ("P4", plans - new),
        ("P5", new),
        ("P6", new),
        ("P7", 2 * plans),
    ):
        yield Indicator(id=name, numerator=random.randint(0, of) if of else None, denominator=of, counted_on=day)
    for name in ("P8", "P9"):
        held = random.randint(0, plans)
        declined = random.randint(0, plans - held)
        yield Indicator(
            id=name, numerator=held, denominator=plans, counted_on=day, invited=random.randint(0, plans), declined=declined
        )
    for organisation in ("one_to_one", "two_to_one", "group"):
        having = len({one.pupil for one in school if one.organisation == organisation})
        yield Indicator(id=f"OK2_{organisation}", numerator=having, denominator=plans, counted_on=day)
    for name in ("GSI_teacher", "GSI_assistant"):
        yield Indicator(id=name, numerator=random.randint(0, plans), denominator=plans, counted_on=day)


def combined(random: Random) -> list[Subject]:
    """Several schools put together, as a municipality does."""
    found: list[Subject] = []
    for _ in range(random.randint(3, 8)):
        base = 1 + max((one.pupil for one in found), default=-1)
        found += [replace(one, pupil=base + one.pupil) for one in a_school(random)]
    return found
