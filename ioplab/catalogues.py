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
from ioplab.domain.leadership import KnownIndicator
from ioplab.domain.scale import MasteryScale
from ioplab.domain.vocabulary import ValueKind, WheelRole
from ioplab.domain.year_wheel import WheelTask
from ioplab.i18n import tr


@cache
def usual_scale() -> MasteryScale:
    """The mastery scale that comes with the program."""
    return MasteryScale.from_mapping(resources.toml("mastery_scale"))


_own_scales: dict[str, tuple[tuple[MasteryScale, ...], str | None]] = {}
"""By vault that is open: its own scales, and the id of the one in force where that is one of them."""


def use_scales(vault: str, own: tuple[MasteryScale, ...], chosen: str | None) -> None:
    """Know a vault's own scales for as long as it is open; with none of them, forget it.

    Args:
        vault: tells it from others that are open.
        own: the scales it has beside the program's.
        chosen: the id of the one that new evaluations are made with; None for the program's.
    """
    _own_scales.pop(vault, None)
    if own:
        _own_scales[vault] = (own, chosen)


def scales() -> dict[str, MasteryScale]:
    """The installed mastery scales by id: the program's, and those of the vaults that are open."""
    own = (scale for known, _ in _own_scales.values() for scale in known)
    return {scale.id: scale for scale in (usual_scale(), *own)}


def default_scale() -> MasteryScale:
    """The scale a new evaluation is made with: that of the vault opened last."""
    chosen = next((chosen for _, chosen in reversed(_own_scales.values())), None)
    return scales()[chosen] if chosen else usual_scale()


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
def indicators() -> dict[str, KnownIndicator]:
    """The indicators that are entered by hand, by code, in the order they are shown."""
    return {entry["code"]: _known_indicator(entry) for entry in resources.toml("indicators")["indicators"]}


def _known_indicator(entry: Mapping[str, Any]) -> KnownIndicator:
    values = {"is_named" if key == "named" else key: value for key, value in entry.items()}
    return KnownIndicator(**{**values, "kind": ValueKind(values["kind"])})


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
