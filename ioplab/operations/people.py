"""Operations on the school and the people who work there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

from ioplab.domain.access import Right
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
    """Say which of the staff the person is who has opened the vault.

    Raises:
        NotAllowedError: that one opens the vault with a key of their own; or several have keys, and who this is is known already.
    """
    here = me(vault)
    holders = key_holders(vault)
    is_anothers = any(one.staff is not None and one.staff.id == staff_id for one in holders if not one.is_me)
    if len(holders) > 1 and (is_anothers or (here is not None and here.id != staff_id)):
        raise NotAllowedError(
            tr("Du kan ikke være en annen enn den du er."),
            advice=tr("La kollegaen låse opp arkivet med sin egen passordfrase."),
        )
    with vault.change("identify", on=staff_id) as change:
        change.set(STAFF_OF + vault.person, staff_id)
    return change.result


def me(vault: Store) -> Staff | None:
    """Which of the staff has opened the vault: the one they are known to be, or who has the same name."""
    viewer = vault.viewer
    return next((one for one in vault.staff() if one.id == viewer), None)


# Who may open the vault. None of this can be undone, for the key file lies outside the database; it leaves a row in the audit.


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyHolder:
    """Somebody who may open the vault: the name they open it by, their place among the staff if known, whether they sit here."""

    name: str
    staff: Staff | None
    is_me: bool


def key_holders(vault: Store) -> tuple[KeyHolder, ...]:
    """Everybody who may open the vault, in the order they were let in."""
    return tuple(KeyHolder(name=name, staff=_staff_of(vault, name), is_me=name == vault.person) for name in vault.people)


def _staff_of(vault: Store, person: str) -> Staff | None:
    told = vault.setting(STAFF_OF + person)
    staff = vault.staff()
    named = next((one for one in staff if one.id == told), None)
    return named or next((one for one in staff if one.name.casefold() == person.casefold()), None)


def staff_without_key(vault: Store) -> tuple[Staff, ...]:
    """Those of the staff who cannot open the vault yet."""
    holding = {holder.staff.id for holder in key_holders(vault) if holder.staff is not None}
    return tuple(one for one in vault.staff() if one.id not in holding)


def give_key(vault: Store, staff_id: StaffId, passphrase: str, own: str) -> Changed:
    """Let one of the staff open the vault with a passphrase of their own.

    From now on there are several here, so whoever gives the key has a place among the staff too: what others have rated is
    hidden by it, also when their name is spelled otherwise later.

    Args:
        vault: the vault.
        staff_id: who is let in.
        passphrase: opens it for them.
        own: the passphrase of who gives the key, for whoever sits at an open vault is not always who opened it.

    Raises:
        NotAllowedError: nobody knows who of the staff gives it.
        UserError: they can open it already, `own` is wrong, the passphrase is too short, or the vault cannot be written.
    """
    vault.require(Right.ADMINISTER)
    member, giver = vault.get(Staff, staff_id), me(vault)
    if giver is None:
        raise NotAllowedError(
            tr("Programmet vet ikke hvem av de ansatte du er."), advice=tr("Velg det først, så dere kan vurdere hver for dere.")
        )
    if staff_id not in {one.id for one in staff_without_key(vault)}:
        raise UserError(tr("{name} har allerede tilgang.").format(name=member.name))
    if vault.setting(STAFF_OF + vault.person) != giver.id:
        identify(vault, giver.id)
    return vault.add_person(member.name, staff_id, passphrase, own=own)


def take_key(vault: Store, name: str, own: str) -> Changed:
    """Let a person open the vault no more. It is encrypted anew, so that a key file they have kept opens nothing new.

    Args:
        vault: the vault.
        name: whose key it is.
        own: the passphrase of who takes it.

    Raises:
        NotAllowedError: it is the person who sits here.
        UserError: `own` is wrong, nobody of that name can open it, or the vault cannot be written.
    """
    vault.require(Right.ADMINISTER)
    if name == vault.person:
        raise NotAllowedError(tr("Du kan ikke ta bort din egen tilgang."), advice=tr("Be en annen som har tilgang, om det."))
    return vault.remove_person(name, own=own)


def change_passphrase(vault: Store, old: str, new: str) -> Changed:
    """Let the person who sits here open the vault with another passphrase.

    Raises:
        UserError: the old one is wrong, the new one is too short, or the vault cannot be written.
    """
    return vault.change_passphrase(old, new)


# The recovery key, and machines that remember


def set_recovery_key(vault: Store, key: str, own: str) -> Changed:
    """Let this recovery key open the vault when a passphrase has been forgotten, and no recovery key before it.

    Args:
        vault: the vault.
        key: as `storage.recovery.spelled` gives it. Show it once; it is kept nowhere.
        own: the passphrase of who makes it.

    Raises:
        UserError: `own` is wrong, or the vault cannot be written.
    """
    return vault.set_recovery_key(key, own=own)


def keep_recovery_key(vault: Store) -> Changed:
    """Say that the recovery key has been put away safely, so that nobody is reminded of it any more."""
    return vault.keep_recovery_key()


def remember_machine(vault: Store, own: str) -> Changed:
    """Let this machine open the vault without a passphrase for the person who sits here.

    Raises:
        UserError: `own` is wrong, the system has no keyring that may be used, or the vault cannot be written.
    """
    return vault.remember_machine(own=own)


def forget_machine(vault: Store) -> Changed:
    """Let this machine open the vault without a passphrase no more.

    Raises:
        UserError: the vault cannot be written.
    """
    return vault.forget_machine()
