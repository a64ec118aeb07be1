"""What has been decided about doubtful lines of pupil lists, as a setting of the vault keeps it."""

from __future__ import annotations

import json

from ioplab.domain.ids import PupilId
from ioplab.domain.pupil_answers import Decision, Decisions

LIST_DECISIONS = "pupil_list_decisions"
"""The setting that holds them: marks of lines and ids of pupils, no name."""

_MOST = 5_000
"""Decisions kept, the newest."""


def encoded(decisions: Decisions) -> str:
    """The decisions as a setting, the oldest first."""
    newest = list(decisions.items())[-_MOST:]
    return json.dumps({mark: {"pupil": one.pupil, "among": sorted(one.among), "change": one.change} for mark, one in newest})


def decoded(setting: str | None) -> dict[str, Decision]:
    """The decisions of a setting. What cannot be read is as if it were not there: it is asked again."""
    try:
        return {mark: _decision(one) for mark, one in json.loads(setting or "{}").items()}
    except (AttributeError, KeyError, TypeError, ValueError):
        return {}


def _decision(read: dict[str, object]) -> Decision:
    pupil, among, change = read["pupil"], read["among"], read["change"]
    if not (isinstance(pupil, str | None) and isinstance(among, list) and isinstance(change, int)):
        raise TypeError
    return Decision(pupil=None if pupil is None else PupilId(pupil), among=frozenset(map(PupilId, among)), change=change)


def without(setting: str, pupil: str) -> str:
    """A setting without the decisions in which the pupil was one to choose from."""
    return encoded({mark: one for mark, one in decoded(setting).items() if pupil not in one.among and pupil != one.pupil})
