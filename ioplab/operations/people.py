"""Operations on the school and the people who work there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

from ioplab.domain.contribution import ContributionRequest, GoalProposal
from ioplab.domain.evaluation import HiddenRating, NotRating, Outcome, Rating
from ioplab.domain.ids import SchoolId, StaffId
from ioplab.domain.plan import Observation, Plan, QualityCheck, SubjectPlan, TeamMember
from ioplab.domain.pupil import Measure, Pupil
from ioplab.domain.school import School, Staff
from ioplab.domain.vocabulary import TEACHER_ROLES, StaffRole
from ioplab.domain.year_wheel import WheelTask
from ioplab.errors import NotAllowedError, UserError
from ioplab.i18n import mark, tr
from ioplab.operations.store import Store, edit, tidy
from ioplab.storage.changes import Changed
from ioplab.storage.vault import STAFF_OF

NAMED_IN: dict[type[Any], str] = mark(
    {
        TeamMember: "er med i et IOP-team",
        Plan: "er ansvarlig for en plan",
        SubjectPlan: "er ansvarlig for et fag",
        QualityCheck: "har kvalitetssikret en plan",
        Observation: "har skrevet en observasjon",
        Rating: "har vurdert mål",
        HiddenRating: "har vurdert mål",
        Outcome: "har vært med på å bli enige om mål",
        NotRating: "står som ikke relevant i en evaluering",
        GoalProposal: "har foreslått et mål",
        ContributionRequest: "er bedt om å bidra",
        Measure: "er ansvarlig for et tiltak",
        WheelTask: "er ansvarlig for en oppgave i årshjulet",
    }
)
"""Everything that may name one of the staff, and what it says about them."""


def set_school(vault: Store, **fields: Any) -> Changed:
    """Name the school, or change what is kept of it. Fields are those of `School`; an empty name leaves the old one."""
    school = vault.school() or School(id=SchoolId(vault.new_id()), name="")
    values = {name: value for name, value in tidy(fields).items() if value is not None or name != "name"}
    with vault.change("set_school") as change:
        change.put(replace(school, **values))
    return change.result


def add_staff(vault: Store, *, name: str, role: StaffRole, title: str | None = None, staff_id: StaffId | None = None) -> Changed:
    """Enter somebody who works with pupils. Teachers are taken to be qualified until told otherwise."""
    member = Staff(
        id=staff_id or StaffId(vault.new_id()),
        name=name.strip(),
        role=role,
        title=title.strip() or None if title else None,
        teacher_qualified=role in TEACHER_ROLES,
    )
    with vault.change("add_staff", on=member.id) as change:
        change.add(member)
    return change.result


def edit_staff(vault: Store, staff_id: StaffId, **changes: Any) -> Changed:
    """Change what is kept of a colleague. Fields are those of `Staff`."""
    return edit(vault, "edit_staff", Staff, staff_id, changes)


def remove_staff(vault: Store, staff_id: StaffId) -> Changed:
    """Take somebody out who was entered by mistake. Who has a part in anything stays, for the plans are to be understood later.

    Raises:
        NotAllowedError: they are named somewhere, or it is the one who has opened the vault.
        NotFoundError: they have been taken out meanwhile.
    """
    member = vault.get(Staff, staff_id)
    this_person = me(vault)
    if this_person is not None and this_person.id == staff_id:
        raise NotAllowedError(
            tr("{name} er deg, og kan ikke tas bort.").format(name=member.name), advice=tr("Rett heller navnet eller rollen.")
        )
    holder = next((one for one in key_holders(vault) if one.staff is not None and one.staff.id == staff_id), None)
    if holder is not None:
        said = tr("{name} kan åpne arkivet, og kan derfor ikke tas bort.").format(name=member.name)
        raise NotAllowedError(said, advice=tr("Ta bort tilgangen først."))
    found = _parts_of(vault, staff_id)
    if found:
        said = tr("{name} kan ikke tas bort: {parts}.").format(name=member.name, parts=", ".join(found))
        raise NotAllowedError(said, advice=tr("Det som er skrevet, skal kunne forstås senere."))
    with vault.change("remove_staff", on=staff_id) as change:
        change.remove(member)
    return change.result


def _parts_of(vault: Store, staff_id: StaffId) -> list[str]:
    """What somebody has a part in, in words, each only once."""
    everything = (*vault.all(Pupil), *vault.all(WheelTask), *vault.all(ContributionRequest))
    holders = {type(holder) for entity in everything for holder in _holders(entity, staff_id)}
    return list(dict.fromkeys(tr(words) for cls, words in NAMED_IN.items() if cls in holders))


def _holders(entity: Any, key: str) -> Iterator[Any]:
    """The objects in a tree that have that id as a value. Whoever has the id as their own is not one of them."""
    values = [getattr(entity, field.name) for field in fields(entity)]
    for value in values:
        for part in value if isinstance(value, tuple) else (value,):
            if is_dataclass(part):
                yield from _holders(part, key)
            elif part == key:
                yield entity


def identify(vault: Store, staff_id: StaffId) -> Changed:
    """Say which of the staff the person is who has opened the vault."""
    with vault.change("identify", on=staff_id) as change:
        change.set(STAFF_OF + vault.person, staff_id)
    return change.result


def me(vault: Store) -> Staff | None:
    """Which of the staff has opened the vault: the one they are known to be, or who has the same name."""
    viewer = vault.viewer
    return next((one for one in vault.staff() if one.id == viewer), None)
