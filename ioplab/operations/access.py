"""Operations on who may do what, and what is written down when somebody looks."""

from __future__ import annotations

from datetime import timedelta

from ioplab.domain.ids import PupilId
from ioplab.errors import NotAllowedError, NotFoundError
from ioplab.i18n import tr
from ioplab.operations.store import Store
from ioplab.storage.access import ADMINISTRATOR, MARKED
from ioplab.storage.changes import Changed

LOOKED_ANEW = timedelta(hours=1)
"""That somebody looks at a pupil's plan is written down once in this time."""


def set_administrator(vault: Store, name: str, *, administers: bool) -> Changed:
    """Mark somebody who may open the vault as one who administers it, or take the mark away.

    Raises:
        NotFoundError: nobody of that name may open the vault.
        NotAllowedError: it is the last one.
        RefusedError: the person does not administer the vault.
    """
    if name not in vault.people:
        raise NotFoundError(tr("{name} har ikke tilgang til arkivet.").format(name=name))
    before = vault.administrators
    after = tuple(one for one in vault.people if (administers if one == name else one in before))
    if not after:
        raise NotAllowedError(tr("Noen må administrere arkivet."), advice=tr("La en annen gjøre det først."))
    with vault.change("set_administrator", on=_staff_of(vault, name)) as change:
        if after != before:
            for one in vault.people:
                change.set(ADMINISTRATOR + one, MARKED if one in after else "")
            change.note(MARKED if administers else "no")
    return change.result


def _staff_of(vault: Store, name: str) -> str | None:
    """The id of one of the staff by the name they open the vault by: names stand in no column of the audit but who did it."""
    from ioplab.operations.people import key_holders

    return next((one.staff.id for one in key_holders(vault) if one.name == name and one.staff is not None), None)


def open_pupil(vault: Store, pupil_id: PupilId) -> Changed | None:
    """Write down that the person looks at a pupil's plan; None where that has been written down within the hour.

    Raises:
        HiddenError: the pupil is hidden from the person.
    """
    if vault.last_done("open_pupil", pupil_id, since=vault.now() - LOOKED_ANEW):
        return None
    with vault.change("open_pupil", on=pupil_id) as change:
        change.note()
    return change.result
