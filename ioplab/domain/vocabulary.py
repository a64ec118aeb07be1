"""The closed sets of words an IOP is written with. Values are those of the `ioplab-plan/1` format."""

from __future__ import annotations

from enum import Enum


class StaffRole(Enum):
    """What somebody is employed as (rolle). The free title stands beside it, for titles vary between schools."""

    TEACHER = "teacher"
    CONTACT_TEACHER = "contact_teacher"
    SPECIAL_EDUCATOR = "special_educator"
    MILIEU_THERAPIST = "milieu_therapist"
    MILIEU_WORKER = "milieu_worker"
    ASSISTANT = "assistant"
    NURSE = "nurse"
    PPT = "ppt"
    LEADER = "leader"
    PRINCIPAL = "principal"
    OTHER = "other"


TEACHER_ROLES = (StaffRole.TEACHER, StaffRole.CONTACT_TEACHER, StaffRole.SPECIAL_EDUCATOR)
ASSISTANT_ROLES = (StaffRole.MILIEU_WORKER, StaffRole.ASSISTANT)


class DecisionKind(Enum):
    """What the decision (vedtak) grants. Only individually adapted education (ITO, § 11-6) demands an IOP."""

    INDIVIDUALLY_ADAPTED = "individually_adapted"
    PERSONAL_ASSISTANCE = "personal_assistance"
    PHYSICAL_ADAPTATION = "physical_adaptation"


class Organisation(Enum):
    """Where and with how many the pupil is taught (organisering)."""

    CLASS = "class"
    GROUP = "group"
    TWO_TO_ONE = "two_to_one"
    ONE_TO_ONE = "one_to_one"


class Curriculum(Enum):
    """How the subject's goals stand to the curriculum (læreplanen)."""

    FOLLOWS = "follows"
    PARTLY = "partly"
    OWN = "own"


class Adaptation(Enum):
    """Dale's seven sides of adapted teaching (tilpasning), used as tags on a subject plan."""

    PREREQUISITES = "prerequisites"
    PLAN_AND_GOALS = "plan_and_goals"
    TASKS_AND_PACE = "tasks_and_pace"
    ORGANISATION = "organisation"
    ARENA_AND_MATERIAL = "arena_and_material"
    METHODS = "methods"
    ASSESSMENT = "assessment"


class PlanKind(Enum):
    """A full plan, or the simplified one (forenklet) for a new pupil at school start."""

    FULL = "full"
    SIMPLIFIED = "simplified"


class PlanStatus(Enum):
    """Draft (utkast), active (i bruk), closed (avsluttet). Active and closed plans are counted."""

    DRAFT = "draft"
    ACTIVE = "active"
    CLOSED = "closed"


class TeamLayer(Enum):
    """Whether a member belongs to the inner or outer team; a property of the membership, not of the role."""

    INNER = "inner"
    OUTER = "outer"


class Stage(Enum):
    """The three times a year when the pupil and the guardians are asked."""

    GOAL_SELECTION = "goal_selection"
    MIDYEAR = "midyear"
    ANNUAL = "annual"


class ConversationKind(Enum):
    """Who the conversation (samtale) is with."""

    PUPIL = "pupil"
    GUARDIAN = "guardian"
    PPT = "ppt"
    TEAM = "team"


class GoalStatus(Enum):
    """Whether a goal (mål) is still worked towards, or was ended (avsluttet) during the year."""

    ACTIVE = "active"
    ENDED = "ended"


class Round(Enum):
    """Which evaluation: halvårsevaluering or årsevaluering."""

    MIDYEAR = "midyear"
    ANNUAL = "annual"

    @property
    def stage(self) -> Stage:
        """The stage at which the pupil's voice belongs to this evaluation."""
        return Stage(self.value)


class Basis(Enum):
    """What a rating builds on (grunnlag)."""

    OBSERVED = "observed"
    WORK_SAMPLE = "work_sample"
    TEST = "test"
    MEMORY = "memory"


class NextStep(Enum):
    """What happens to a goal after the evaluation: videreføres, justeres, avsluttes."""

    CONTINUE = "continue"
    ADJUST = "adjust"
    END = "end"


class Face(Enum):
    """How the pupil says it goes, by one of three faces."""

    HARD = 1
    OKAY = 2
    WELL = 3


class TrainingArea(Enum):
    """What intensive training (intensiv opplæring, § 11-3) may be given in."""

    READING = "reading"
    WRITING = "writing"
    ARITHMETIC = "arithmetic"


class Grading(Enum):
    """Whether a subject is assessed with grades, in the years that have them (forskriften § 9-19)."""

    GRADED = "graded"
    EXEMPT = "exempt"


class ContributionKind(Enum):
    """What a colleague is asked for: their ratings of a round, or to write the goals of a subject."""

    RATINGS = "ratings"
    GOALS = "goals"


class ProposalStatus(Enum):
    """What has become of a proposed goal (foreslått mål)."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DECLINED = "declined"


class WheelRole(Enum):
    """Who sees to a task of the year wheel."""

    TEAM = "team"
    LEADER = "leader"
    CONTACT_TEACHER = "contact_teacher"
    PPT = "ppt"


class CountingDate(Enum):
    """The days of a school year on which numbers are counted (telletidspunkt)."""

    AUTUMN = "autumn"
    SPRING = "spring"
    END = "end"


class ValueKind(Enum):
    """What the value of an indicator entered by hand is."""

    SHARE = "share"
    AMOUNT = "amount"
    WORDS = "words"
    SURVEY = "survey"
