"""Operations on what a principal keeps: indicators entered by hand, frozen numbers, and the reflection on them.

They take the right to take out everybody's figures, but deleting frozen numbers, which takes administering the vault.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from ioplab import catalogues
from ioplab.analysis.aggregate import Aggregate
from ioplab.domain.ids import EnteredId, ReflectionId, SnapshotId
from ioplab.domain.leadership import EnteredIndicator, Reflection, SchoolMeasure, Snapshot, counting_day, digest_of
from ioplab.domain.school import SchoolYear
from ioplab.domain.texts import on_one_line
from ioplab.domain.vocabulary import CountingDate, Round, ValueKind
from ioplab.errors import NotAllowedError, UserError
from ioplab.exchange import frozen
from ioplab.i18n import tr
from ioplab.labels import label
from ioplab.operations.exchanging import counted_now
from ioplab.operations.store import Store, remove, tidy
from ioplab.operations.year_wheel import wheel
from ioplab.storage.changes import Changed

LONGEST_CODE = 20
"""Characters of an indicator's code."""

_MOST = 10**12
"""No count or amount of a school is larger, and every one up to it is told exactly."""

_COUNTS = ("numerator", "denominator")


# Indicators entered by hand


def entered_of(vault: Store, year: SchoolYear) -> tuple[EnteredIndicator, ...]:
    """What is entered for a school year, also what still lacks something: the framework's in its order, then the school's own."""
    order = list(catalogues.indicators())
    of_year = [one for one in vault.all(EnteredIndicator) if one.year == year]
    return tuple(sorted(of_year, key=lambda one: order.index(one.code) if one.code in order else len(order)))


def add_entered(vault: Store, year: SchoolYear, code: str, *, entered_id: EnteredId | None = None, **fields: Any) -> Changed:
    """Enter an indicator for a school year. Fields are those of `EnteredIndicator`.

    Raises:
        UserError: the code is empty or too long, or a number is no such number.
        NotAllowedError: the indicator is there already that year.
    """
    known = catalogues.indicators().get(code)
    usual = {"kind": known.kind, "unit": known.unit} if known else {"kind": ValueKind.SHARE}
    one = EnteredIndicator(
        id=entered_id or EnteredId(vault.new_id()), school_year=year.label, code=code, **{**usual, **_tidied(fields)}
    )
    return _enter(vault, "add_entered", one)


def edit_entered(vault: Store, entered_id: EnteredId, **changes: Any) -> Changed:
    """Change an indicator that is entered. Fields are those of `EnteredIndicator`.

    Raises:
        NotFoundError: it has been taken away meanwhile.
        UserError: the code is empty or too long, or a number is no such number.
        NotAllowedError: another one has the code that year.
    """
    return _enter(vault, "edit_entered", replace(vault.get(EnteredIndicator, entered_id), **_tidied(changes)))


def remove_entered(vault: Store, entered_id: EnteredId) -> Changed:
    """Take an entered indicator away; can be undone.

    Raises:
        NotFoundError: it is gone already.
    """
    return remove(vault, "remove_entered", EnteredIndicator, entered_id)


def _tidied(fields: dict[str, Any]) -> dict[str, Any]:
    """Lists of lists are tidied, too; a statement nobody has written is none."""
    tidied = tidy(fields)
    if "code" in fields:
        tidied["code"] = tidied["code"] or ""
    if "answers" in tidied:
        kept = (replace(one, statement=on_one_line(one.statement).strip()) for one in tidied["answers"] or ())
        tidied["answers"] = tuple(one for one in kept if one.statement)
    return tidied


def _enter(vault: Store, operation: str, one: EnteredIndicator) -> Changed:
    one = replace(one, code=on_one_line(one.code).strip())
    _refuse_wrong(one)
    others = (other for other in vault.all(EnteredIndicator) if other.year == one.year and other.id != one.id)
    if any(other.code.casefold() == one.code.casefold() for other in others):
        raise NotAllowedError(
            tr("{code} er allerede ført for {year}.").format(code=one.sign, year=one.school_year),
            advice=tr("Endre den som står der, eller bruk et annet nummer."),
        )
    with vault.change(operation, on=one.id) as change:
        change.put(one)
    return change.result


def _refuse_wrong(one: EnteredIndicator) -> None:
    if not one.code or len(one.code) > LONGEST_CODE:
        raise UserError(
            tr("En indikator trenger et kort nummer eller navn, høyst {most} tegn.").format(most=LONGEST_CODE),
            advice=tr("Skriv for eksempel S9."),
        )
    counts = [getattr(one, name) for name in _COUNTS] + [n for answer in one.answers for n in (answer.agree, answer.answered)]
    if any(count is not None and not 0 <= count <= _MOST for count in counts):
        raise UserError(tr("Et antall er et helt tall fra 0 og oppover."), advice=tr("Rett tallet."))
    if one.amount is not None and not (math.isfinite(one.amount) and abs(one.amount) <= _MOST):
        raise UserError(tr("Mengden er ikke et tall programmet kan bruke."), advice=tr("Rett tallet."))


# Frozen numbers


def counting_days(vault: Store, year: SchoolYear) -> tuple[tuple[CountingDate, date], ...]:
    """The counting dates of a school year by the vault's year wheel, in order."""
    school, tasks = vault.school(), wheel(vault)
    days = [(one, counting_day(one, year, school, tasks)) for one in CountingDate]
    return tuple(sorted(days, key=lambda one: one[1]))


def freeze_numbers(
    vault: Store,
    year: SchoolYear,
    kind: Round,
    counting: CountingDate,
    *,
    numbers: Aggregate | None = None,
    snapshot_id: SnapshotId | None = None,
) -> Changed:
    """Freeze the numbers of a round for a counting date: as the vault counts them now, or those given. It cannot be undone.

    Args:
        vault: where they are kept.
        year: the school year of the counting date.
        kind: the round.
        counting: the counting date they stand for.
        numbers: several teams' files put together, where it is not the vault's own plans that are counted.
        snapshot_id: its id, for whoever wants to find it again.

    Raises:
        UserError: there is nothing to count, or the numbers are another year's or round's.
        RefusedError: the person may not.
    """
    if numbers is not None and (numbers.school_year, numbers.round) != (year.label, kind.value):
        raise UserError(
            tr("Tallene er fra {round} {year}.").format(round=label(Round(numbers.round)), year=numbers.school_year),
            advice=tr("Velg det samme skoleåret og den samme runden."),
        )
    found = numbers or counted_now(vault, year, kind)
    content = frozen.freeze(found)
    snapshot = Snapshot(
        id=snapshot_id or SnapshotId(vault.new_id()),
        school_year=year.label,
        round=kind,
        counting=counting,
        due_on=dict(counting_days(vault, year))[counting],
        frozen_at=vault.now().replace(microsecond=0),
        frozen_by=vault.person,
        is_combined=numbers is not None,
        plans=len(found.plan_ids),
        content=content,
        digest=digest_of(content),
    )
    with vault.change("freeze_numbers", on=snapshot.id) as change:
        change.add(snapshot)
    return change.result


def snapshots(vault: Store) -> tuple[Snapshot, ...]:
    """All frozen numbers, the newest first.

    Raises:
        RefusedError: the person may not take out everybody's figures.
    """
    return tuple(sorted(vault.all(Snapshot), key=lambda one: (one.frozen_at, one.id), reverse=True))


def frozen_numbers(snapshot: Snapshot) -> Aggregate:
    """The numbers exactly as they were.

    Raises:
        UserError: they are not what was frozen.
    """
    return frozen.thaw(snapshot)


def nothing_to_compare(snapshot: Snapshot) -> UserError:
    """That several teams' frozen numbers can only be held against several teams' numbers."""
    return UserError(
        tr("Disse tallene ble lagt sammen av filer fra teamene."),
        advice=tr("Les inn filene fra {round} {year} først.").format(round=label(snapshot.round), year=snapshot.school_year),
    )


def remove_snapshot(vault: Store, snapshot_id: SnapshotId) -> Changed:
    """Delete frozen numbers; can be undone.

    Raises:
        NotFoundError: they are gone already.
        RefusedError: the person does not administer the vault.
    """
    return remove(vault, "remove_snapshot", Snapshot, snapshot_id)


# The reflection


def reflection_of(vault: Store, year: SchoolYear, kind: Round, schools: str = "") -> Reflection | None:
    """What a school has made of a round's numbers; None where nothing is written.

    Args:
        vault: where it is kept.
        year: the year of the numbers.
        kind: their round.
        schools: whose they are, as `domain.leadership.schools_key` writes it; empty for the vault's own school.
    """
    wanted = (year.label, kind, schools)
    return next((one for one in vault.all(Reflection) if (one.school_year, one.round, one.schools) == wanted), None)


def confirm_numbers(vault: Store, year: SchoolYear, kind: Round, schools: str = "", *, read: bool) -> Changed:
    """Say that the numbers have been read, or that they have not after all."""
    today, person = (vault.now().date(), vault.person) if read else (None, None)
    reflection = _reflection(vault, year, kind, schools)
    if read is (reflection.numbers_read_on is not None):
        today, person = reflection.numbers_read_on, reflection.numbers_read_by
    return _reflect(vault, "confirm_numbers", replace(reflection, numbers_read_on=today, numbers_read_by=person))


def edit_reflection(
    vault: Store,
    year: SchoolYear,
    kind: Round,
    schools: str = "",
    **changes: Any,
) -> Changed:
    """Write objections, measures or the principal's text. Fields are those of `Reflection`; the order they come in is free."""
    fields = tidy(changes)
    if "measures" in fields:
        fields["measures"] = tuple(_measures(fields["measures"] or ()))
    return _reflect(vault, "edit_reflection", replace(_reflection(vault, year, kind, schools), **fields))


def _measures(given: Iterable[SchoolMeasure]) -> Iterable[SchoolMeasure]:
    """Those that say something."""
    for one in given:
        fields = tidy({"text": one.text, "responsible": one.responsible})
        if fields["text"]:
            yield replace(one, text=on_one_line(fields["text"]), responsible=fields["responsible"])


def _reflection(vault: Store, year: SchoolYear, kind: Round, schools: str) -> Reflection:
    """The stored one, or an empty one of the page."""
    stored = reflection_of(vault, year, kind, schools)
    return stored or Reflection(id=ReflectionId(vault.new_id()), school_year=year.label, round=kind, schools=schools)


def _reflect(vault: Store, operation: str, reflection: Reflection) -> Changed:
    """Where there is nothing yet and nothing is written, nothing is stored."""
    empty = Reflection(id=reflection.id, school_year=reflection.school_year, round=reflection.round, schools=reflection.schools)
    with vault.change(operation, on=reflection.id) as change:
        if reflection != empty or reflection_of(vault, reflection.year, reflection.round, reflection.schools) is not None:
            change.put(reflection)
    return change.result


def may_name_a_pupil(vault: Store, *texts: str | None) -> bool:
    """Whether a text may name a pupil of this vault: a capitalised word that is a word of somebody's name, or its genitive.

    It is for a quiet word beside the text. Nobody is told of whom they may not see.
    """
    if not vault.access.sees_all:
        return False
    names = {word.casefold() for word in vault.name_words()}
    words = {word for text in texts for word in re.findall(r"\w+", text or "") if word[:1].isupper()}
    return any(word.casefold() in names or word.casefold().removesuffix("s") in names for word in words)
