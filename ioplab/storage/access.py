"""What the person who has opened the vault may do, read off the rows; and the refusal of all else (`domain.access`)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

import msgspec
from sqlite_utils import Database

from ioplab import wording
from ioplab.domain import access
from ioplab.domain.access import PlanPeople, Right, Tie
from ioplab.domain.ids import PupilId, StaffId
from ioplab.domain.plan import TeamMember
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import StaffRole
from ioplab.errors import NotAllowedError, NotFoundError
from ioplab.i18n import tr

READ_FROM = frozenset({"pupil", "plan", "subject_plan", "staff"})
"""The tables that say who may do what."""

_OF_THE_SCHOOL = frozenset({"school", "staff"})
"""Tables whose rows are of the whole school, whatever operation changes them."""

ADMINISTRATOR = "administrator:"
"""Setting that marks a person who may open the vault as one who administers it."""

MARKED = "yes"


class RefusedError(NotAllowedError):
    """The person does not have the right it takes.

    Attributes:
        note: writes it down in the audit, once what was begun has been taken back.
    """

    def __init__(self, problem: str, *, advice: str = "") -> None:
        super().__init__(problem, advice=advice)
        self.note: Callable[[], object] = lambda: None


class HiddenError(NotFoundError, RefusedError):
    """What the person may not even see: told as if it were not there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """What one person may do now.

    Attributes:
        of_all: ties to every pupil, whoever it is: those of administrators and leaders.
        ties: what others are to each pupil; empty where `of_all` says it all.
        led: the pupils whose plan somebody is responsible for.
    """

    of_all: frozenset[Tie] = frozenset()
    ties: Mapping[PupilId, frozenset[Tie]] = field(default_factory=dict)
    led: frozenset[PupilId] = frozenset()

    @property
    def sees_all(self) -> bool:
        """Whether no pupil is hidden from the person."""
        return bool(self.of_all)

    @property
    def hidden(self) -> frozenset[PupilId]:
        """The pupils that the person may know nothing of."""
        return frozenset(key for key in self.ties if Right.SEE not in self.rights(key))

    def ties_to(self, pupil: str) -> frozenset[Tie]:
        """What the person is to a pupil; to one who is not here yet, as to one nobody has."""
        return self.of_all or self.ties.get(PupilId(pupil), frozenset({Tie.UNCLAIMED}))

    def rights(self, pupil: str | None = None) -> frozenset[Right]:
        """What the person may do towards a pupil, or towards the vault where none is named.

        Figures count everybody, and so may be taken out by who may take out everybody's plans.
        """
        if pupil is not None:
            return access.rights_of(self.ties_to(pupil))
        if self.of_all:
            return access.rights_of(self.of_all)
        may_export_all = bool(self.ties) and all(Right.EXPORT in self.rights(key) for key in self.ties)
        return access.OF_EVERYBODY | ({Right.EXPORT} if may_export_all else frozenset())

    def require(self, right: Right, pupils: Collection[str]) -> None:
        """Refuse unless the person has the right towards each of these, or towards the vault where there are none.

        Raises:
            HiddenError: one of them is hidden from the person.
            RefusedError: the person does not have the right.
        """
        if not self.hidden.isdisjoint(pupils):
            raise HiddenError(tr("Det du ser etter, finnes ikke lenger."), advice=tr("Noen kan ha slettet det."))
        if any(right not in self.rights(pupil) for pupil in pupils or (None,)):
            raise refusal(right)

    def require_for(self, operation: str, tables: Collection[str], pupils: Collection[str]) -> None:
        """Refuse an operation that touches these tables and pupils unless the person has the right it needs.

        A file that is read in may bring pupils who are new here. Who does not see all may not, for being refused would tell which
        of them are here and hidden, and which are not here at all.
        """
        if not _OF_THE_SCHOOL.isdisjoint(tables):
            self.require(Right.ADMINISTER, ())
        if operation == "import_plans" and not self.sees_all and any(pupil not in self.ties for pupil in pupils):
            raise refusal_of_file()
        try:
            self.require(access.needed(operation), pupils)
        except RefusedError as error:
            if operation == "import_plans":
                raise refusal_of_file() from error
            raise

    def refuse_more(self, after: Access, pupils: Iterable[str]) -> None:
        """Nobody gives themselves more than they had, where somebody else has the responsibility and can give it."""
        for pupil in pupils:
            if pupil in self.led and not after.rights(pupil) <= self.rights(pupil):
                raise RefusedError(
                    tr("Du kan ikke gi deg selv flere rettigheter enn du har."),
                    advice=tr("Be den som er ansvarlig for planen, eller en leder."),
                )


EVERYTHING = Access(of_all=frozenset({Tie.ADMINISTRATOR}))


def refusal(right: Right) -> RefusedError:
    """That the person does not have the right, in words."""
    return RefusedError(wording.refusal(right), advice=wording.who_may(right))


def refusal_of_file() -> RefusedError:
    """That a file holds pupils the person may not change so much of; not which, nor whether they are here."""
    return RefusedError(
        tr("Filen har elever du ikke kan endre, eller som ikke er dine."),
        advice=tr("Be en leder eller en som administrerer arkivet."),
    )


def administrators(settings: Mapping[str, str], people: Sequence[str]) -> tuple[str, ...]:
    """Those who may open the vault and are marked to administer it; who was let in first where nobody is marked."""
    return tuple(name for name in people if settings.get(ADMINISTRATOR + name) == MARKED) or tuple(people[:1])


def read(database: Database, viewer: StaffId | None, *, is_administrator: bool, today: date) -> Access:
    """What the person may do, by the rows as they are now.

    Args:
        database: the open vault.
        viewer: who of the staff the person is; None where that is nobody.
        is_administrator: whether they are marked to administer the vault, or open it alone.
        today: the day it is asked.
    """
    if is_administrator or viewer is None:
        return EVERYTHING
    roles = {StaffId(key): role for key, role in database.execute("SELECT id, role FROM staff")}
    if roles.get(viewer) in {role.value for role in access.LEADER_ROLES}:
        return Access(of_all=frozenset({Tie.LEADER}))
    contact_teachers = {key for key, role in roles.items() if role == StaffRole.CONTACT_TEACHER.value}
    plans = _people_of_plans(database)
    pupils = [PupilId(key) for (key,) in database.execute("SELECT id FROM pupil")]
    return Access(
        ties={key: access.ties_to(viewer, plans[key], contact_teachers, today) for key in pupils},
        led=frozenset(key for key in pupils if access.has_responsible(plans[key], contact_teachers, today)),
    )


_TEAM = msgspec.json.Decoder(tuple[TeamMember, ...])


def _people_of_plans(database: Database) -> Mapping[PupilId, list[PlanPeople]]:
    teachers: dict[str, set[StaffId]] = defaultdict(set)
    for plan, staff in database.execute("SELECT plan, responsible FROM subject_plan WHERE responsible IS NOT NULL"):
        teachers[plan].add(StaffId(staff))
    found: dict[PupilId, list[PlanPeople]] = defaultdict(list)
    for key, pupil, year, responsible, team in database.execute("SELECT id, pupil, school_year, responsible, team FROM plan"):
        found[PupilId(pupil)].append(
            PlanPeople(
                year=SchoolYear.parse(year),
                responsible=StaffId(responsible) if responsible else None,
                team=_TEAM.decode(team),
                teachers=frozenset(teachers[key]),
            )
        )
    return found
