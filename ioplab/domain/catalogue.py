"""The types of the catalogues: subjects, findings' texts, the language of goals. What is in them is data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as dataclass_field
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
    """What a finding is called, what it rests on (basis), its sentences, and where it is mended.

    The place is a step of the guide, and in it a field, written as in `FIELD_OWNERS`: ``subject.content``.
    """

    id: str
    kind: FindingKind
    basis: str
    title: str
    step: int
    messages: Mapping[str, str]
    fields: Mapping[str, str]
    steps: Mapping[str, int] = dataclass_field(default_factory=dict)

    def field(self, message: str) -> str:
        """The field to go to when the finding says this; the rule's own (``default``) unless the message has another."""
        return self.fields.get(message) or self.fields["default"]

    def step_of(self, message: str) -> int:
        """The guide's step to go to when the finding says this."""
        return self.steps.get(message, self.step)


FIELD_OWNERS = ("pupil", "decision", "assessment", "plan", "subject", "goal", "evaluation")
"""What the fields of findings are parts of: ``goal.criterion`` is the criterion of a goal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalLanguage:
    """Words, in lower case, that tell whether a goal can be seen or heard (finding F16).

    `telling` are the verbs by which a pupil shows the answer («sier», «svarer»); they make no second thing of a goal.
    """

    vague: tuple[str, ...]
    observable: tuple[str, ...]
    telling: tuple[str, ...] = ()
    vague_phrases: frozenset[str] = dataclass_field(init=False, repr=False, compare=False)
    observable_phrases: frozenset[str] = dataclass_field(init=False, repr=False, compare=False)
    openings: frozenset[str] = dataclass_field(init=False, repr=False, compare=False)
    """The first words of the phrases of several words."""
    longest: int = dataclass_field(init=False, repr=False, compare=False)
    """Words in the longest phrase."""

    def __post_init__(self) -> None:
        """Lay the lists out for looking up: every goal is held against all of them after every key press."""
        phrases = (*self.vague, *self.observable)
        object.__setattr__(self, "vague_phrases", frozenset(self.vague))
        object.__setattr__(self, "observable_phrases", frozenset(self.observable))
        object.__setattr__(self, "openings", frozenset(phrase.split()[0] for phrase in phrases if " " in phrase))
        object.__setattr__(self, "longest", max((len(phrase.split()) for phrase in phrases), default=1))
