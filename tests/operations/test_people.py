"""The school and its people: named once, changed without losing what there was, and told apart from who opened the vault."""

from __future__ import annotations

from datetime import date

import pytest

from ioplab.domain.school import Staff
from ioplab.domain.vocabulary import StaffRole
from ioplab.errors import NotFoundError
from ioplab.operations import people
from ioplab.storage.vault import Vault
from tests.support.vaults import OWNER, InUse, clock_of, query, refused, undone


def test_a_school_is_named_and_keeps_its_identity_when_it_is_renamed(vault: Vault) -> None:
    people.set_school(vault, name=" Fjellbekk skole ", municipality="Eksempelvik")
    first = vault.school()
    people.set_school(vault, name="Fjellbekk skole og ressurssenter")
    second = vault.school()

    assert first is not None
    assert second is not None
    assert (first.name, first.id) == ("Fjellbekk skole", second.id)
    assert (second.name, second.municipality) == ("Fjellbekk skole og ressurssenter", "Eksempelvik")


def test_a_schools_calendar_can_be_set_and_taken_away(vault: Vault) -> None:
    people.set_school(vault, name="Fjellbekk skole", school_start=date(2026, 8, 17), school_end=date(2027, 6, 18))
    people.set_school(vault, school_end=None)

    school = vault.school()
    assert school is not None
    assert (school.school_start, school.school_end) == (date(2026, 8, 17), None)


def test_a_school_may_have_its_calendar_before_its_name(vault: Vault) -> None:
    assert people.set_school(vault, school_start=date(2026, 8, 17))
    school = vault.school()
    assert school is not None
    assert school.name == ""


@pytest.mark.parametrize("empty", ["", "  \n"])
def test_a_name_cannot_be_emptied_and_the_old_one_stays(vault: Vault, empty: str) -> None:
    people.set_school(vault, name="Fjellbekk skole", municipality="Eksempelvik")
    people.add_staff(vault, name="Kari", role=StaffRole.TEACHER)
    (kari,) = vault.staff()

    assert not people.set_school(vault, name=empty)
    assert people.set_school(vault, name=empty, municipality=empty)
    assert not people.edit_staff(vault, kari.id, name=empty)

    school = vault.school()
    assert school is not None
    assert (school.name, school.municipality) == ("Fjellbekk skole", None)
    assert vault.staff() == (kari,)


@pytest.mark.parametrize("role", StaffRole, ids=lambda role: role.value)
def test_teachers_are_taken_to_be_qualified_and_others_not(vault: Vault, role: StaffRole) -> None:
    people.add_staff(vault, name=" Kari Eksempel ", role=role, title="  ")

    (kari,) = vault.staff()
    qualified = role in (StaffRole.TEACHER, StaffRole.CONTACT_TEACHER, StaffRole.SPECIAL_EDUCATOR)
    assert kari == Staff(id=kari.id, name="Kari Eksempel", role=role, teacher_qualified=qualified)


def test_a_colleague_is_changed_and_changed_back(vault: Vault) -> None:
    people.add_staff(vault, name="Kari", role=StaffRole.TEACHER, title="lærer")
    (kari,) = vault.staff()

    changed = people.edit_staff(vault, kari.id, education=" grunnskolelærer ", teacher_qualified=False, title="")

    (after,) = vault.staff()
    assert (after.education, after.teacher_qualified, after.title) == ("grunnskolelærer", False, None)
    assert changed.tables == {"staff"}
    undone(vault, changed)
    assert vault.staff() == (kari,)


def test_a_colleague_who_is_not_there_cannot_be_changed(vault: Vault) -> None:
    with refused(vault, "finnes ikke lenger", NotFoundError):
        people.edit_staff(vault, "nobody", name="Kari")  # type: ignore[arg-type]


def test_one_is_known_by_ones_name_until_one_has_said_who_one_is(in_use: InUse) -> None:
    vault = in_use.vault
    assert vault.person == OWNER
    me = people.me(vault)
    assert me is not None
    assert me.id == in_use.kari

    people.identify(vault, in_use.jon)
    me = people.me(vault)
    assert me is not None
    assert me.id == in_use.jon


def test_the_name_is_known_however_it_is_written(in_use: InUse) -> None:
    in_use.vault.person = "KARI eksempel"

    me = people.me(in_use.vault)
    assert me is not None
    assert me.id == in_use.kari


def test_whoever_is_not_among_the_staff_is_nobody(in_use: InUse) -> None:
    in_use.vault.person = "Rektor"

    assert people.me(in_use.vault) is None


def test_saying_who_one_is_holds_for_oneself_alone(in_use: InUse) -> None:
    vault = in_use.vault
    people.identify(vault, in_use.jon)

    vault.person = "Rektor"

    assert people.me(vault) is None


def test_who_one_said_to_be_but_has_gone_is_forgotten(in_use: InUse) -> None:
    vault = in_use.vault
    people.identify(vault, "someone-gone")  # type: ignore[arg-type]

    me = people.me(vault)
    assert me is not None
    assert me.id == in_use.kari


def test_identifying_leaves_a_row_in_the_audit(in_use: InUse) -> None:
    moment = clock_of(in_use.vault).wait()

    changed = people.identify(in_use.vault, in_use.jon)

    assert changed.at == moment
    assert query(in_use.vault, "SELECT operation, target, person FROM change ORDER BY id DESC LIMIT 1") == [
        ("identify", in_use.jon, OWNER)
    ]
