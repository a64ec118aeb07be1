"""The catalogues that come with ioplab, read once from `resources/catalogues` and given as domain types."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from ioplab import resources
from ioplab.domain.catalogue import FindingKind, FindingRule, GoalLanguage, Subject
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
    return GoalLanguage(vague=tuple(words["vague"]), observable=tuple(words["observable"]))
