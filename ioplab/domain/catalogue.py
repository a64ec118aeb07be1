"""The types of the catalogues: subjects, findings' texts, the language of goals. What is in them is data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from ioplab.domain.ids import SubjectCode


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """A subject (fag) or an area without a curriculum of its own (område), such as social competence."""

    code: SubjectCode
    name: str
    area: bool = False


class FindingKind(Enum):
    """Krav stops activation or finalisation unless a reason is given; råd never does."""

    DEMAND = "krav"
    ADVICE = "råd"


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingRule:
    """What a finding is called, what it rests on (basis), the guide's step where it is mended, and its sentences."""

    id: str
    kind: FindingKind
    basis: str
    title: str
    step: int
    messages: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalLanguage:
    """Words, in lower case, that tell whether a goal can be seen or heard (finding F16)."""

    vague: tuple[str, ...]
    observable: tuple[str, ...]
