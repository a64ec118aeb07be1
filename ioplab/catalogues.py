"""The catalogues that come with ioplab, read once from `resources/catalogues` and given as domain types."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import cache
from typing import Any

from ioplab import resources
from ioplab.domain.catalogue import FindingKind, FindingRule, GoalLanguage, Subject
from ioplab.domain.goal_bank import BankGoal
from ioplab.domain.ids import SubjectCode
from ioplab.domain.scale import MasteryScale
from ioplab.domain.vocabulary import WheelRole
from ioplab.domain.year_wheel import WheelTask
from ioplab.i18n import tr


@cache
def scales() -> dict[str, MasteryScale]:
    """The installed mastery scales by id."""
    scale = MasteryScale.from_mapping(resources.toml("mastery_scale"))
    return {scale.id: scale}


def default_scale() -> MasteryScale:
    """The scale a new evaluation is made with."""
    return next(iter(scales().values()))


@cache
def subjects() -> dict[SubjectCode, Subject]:
    """The subject catalogue by code, in the order it is shown."""
    entries = (Subject(**entry) for entry in resources.toml("subjects")["subjects"])
    return {subject.code: subject for subject in entries}


@cache
def areas() -> frozenset[SubjectCode]:
    """The codes of the areas: what has no curriculum of its own."""
    return frozenset(code for code, subject in subjects().items() if subject.area)


def subject_name(code: SubjectCode) -> str:
    """What a subject is called; a school's own code is its own name."""
    subject = subjects().get(code)
    return tr(subject.name) if subject else code


@cache
def year_wheel() -> tuple[WheelTask, ...]:
    """The tasks that a school's year wheel has before anybody changes it, in the order of the school year."""
    return tuple(_wheel_task(entry) for entry in resources.toml("year_wheel")["tasks"])


def _wheel_task(entry: Mapping[str, Any]) -> WheelTask:
    values = {"starts" if key == "from" else key: value for key, value in entry.items()}
    return WheelTask(**{**values, "who": WheelRole(values["who"])})


@cache
def finding_rules() -> dict[str, FindingRule]:
    """The texts of the findings by id."""
    return {
        key: FindingRule(id=key, **{**entry, "kind": FindingKind(entry["kind"])})
        for key, entry in resources.toml("findings").items()
    }


@cache
def goal_language() -> GoalLanguage:
    """The words finding F16 listens for."""
    words = resources.toml("goal_language")
    return GoalLanguage(**{name: tuple(phrases) for name, phrases in words.items()})


@cache
def spoken_words() -> tuple[str, ...]:
    """The words a request may be sealed with, chosen so that they are easily spelled and not mistaken for each other."""
    words: str = resources.toml("spoken_words")["words"]
    return tuple(words.split())


@cache
def goal_bank() -> tuple[BankGoal, ...]:
    """The goals that come with the program (målbank), in the order they are shown.

    Raises:
        ValueError: the file is faulty; it says which goal and what.
    """
    bank = tuple(_bank_goal(entry) for entry in resources.toml("goal_bank")["goals"])
    counted = Counter(goal.id for goal in bank)
    twice = [key for key, count in counted.items() if count > 1]
    if twice:
        raise ValueError(f"the goal bank uses an id more than once: {', '.join(twice)}")
    return bank


def _bank_goal(entry: dict[str, Any]) -> BankGoal:
    try:
        goal = BankGoal(**{**entry, "bands": tuple(entry["bands"]), "keywords": tuple(entry.get("keywords", ()))})
    except (KeyError, TypeError) as error:
        raise ValueError(f"goal {entry.get('id')!r} of the bank cannot be read: {error}") from error
    if goal.subject not in subjects():
        raise ValueError(f"goal {goal.id!r} of the bank has the unknown subject {goal.subject!r}")
    return goal
