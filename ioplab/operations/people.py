"""Operations on the school and the people who work there."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ioplab.domain.ids import SchoolId, StaffId
from ioplab.domain.school import School, Staff
from ioplab.domain.vocabulary import TEACHER_ROLES, StaffRole
from ioplab.operations.store import Store, edit, tidy
from ioplab.storage.changes import Changed

_ME = "staff_of:"
"""Setting that ties a person who may open the vault to their place among the staff."""


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


def identify(vault: Store, staff_id: StaffId) -> Changed:
    """Say which of the staff the person is who has opened the vault."""
    with vault.change("identify", on=staff_id) as change:
        change.set(_ME + vault.person, staff_id)
    return change.result


def me(vault: Store) -> Staff | None:
    """Which of the staff has opened the vault: as told, else the one of the same name, else unknown."""
    told = vault.setting(_ME + vault.person)
    staff = vault.staff()
    named = next((one for one in staff if one.id == told), None)
    return named or next((one for one in staff if one.name.casefold() == vault.person.casefold()), None)
