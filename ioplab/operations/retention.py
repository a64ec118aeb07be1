"""Operations on how long pupils are kept. Nothing is ever deleted by itself: it is only told."""

from __future__ import annotations

from collections.abc import Iterable

from ioplab.domain import retention
from ioplab.domain.access import Right
from ioplab.domain.pupil import Pupil
from ioplab.domain.retention import DEFAULT_YEARS, LEAST_YEARS, MOST_YEARS, Kept
from ioplab.errors import UserError
from ioplab.i18n import tr
from ioplab.operations.store import Store
from ioplab.storage.changes import Changed

_YEARS = "retention_years"


def retention_years(vault: Store) -> int:
    """How many years after the end pupils are kept before it is told."""
    said = vault.setting(_YEARS) or ""
    return int(said) if said.isdigit() else DEFAULT_YEARS


def set_retention(vault: Store, years: int) -> Changed:
    """Say how many years after the end pupils are kept before it is told.

    Raises:
        UserError: it is no sensible number.
        RefusedError: the person does not administer the vault.
    """
    if not LEAST_YEARS <= years <= MOST_YEARS:
        raise UserError(tr("Velg {least}–{most} år.").format(least=LEAST_YEARS, most=MOST_YEARS))
    with vault.change("set_retention") as change:
        if years != retention_years(vault):
            change.set(_YEARS, str(years))
    return change.result


def kept_too_long(vault: Store, pupils: Iterable[Pupil]) -> tuple[Kept, ...]:
    """Those of the pupils whose time is out; nobody, for those who can do nothing about it."""
    if not vault.may(Right.ADMINISTER):
        return ()
    return retention.kept_too_long(pupils, vault.now().date(), retention_years(vault))
