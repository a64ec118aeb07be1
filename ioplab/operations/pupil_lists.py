"""Taking in a pupil list from another system: all of it in one change, and what was said of it, remembered for the next time."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ioplab.domain.access import Right
from ioplab.domain.ids import PupilId
from ioplab.domain.pupil import Pupil
from ioplab.domain.pupil_answers import Decision, Memory, compare_remembering, decides_anew, mark_of, recalled
from ioplab.domain.pupil_list import Columns, Entry, Field, PupilTable, guess, plain_heading
from ioplab.domain.pupil_match import Answers, Comparison, Matched, Outcome, answered, compare, updated
from ioplab.errors import UserError
from ioplab.i18n import tr
from ioplab.operations.store import Store, Writes
from ioplab.storage.audit import Asked
from ioplab.storage.changes import Changed
from ioplab.storage.list_decisions import LIST_DECISIONS, decoded, encoded

_COLUMNS = "pupil_list_columns"
_MOST_REMEMBERED = 50


def compare_list(vault: Store, entries: Sequence[Entry], answers: Answers | None = None) -> Comparison:
    """What would become of each line of a list if it were taken in now. Changes nothing.

    Args:
        vault: where the pupils are.
        entries: the lines of the list.
        answers: what is said about those that may be somebody. None for what was said the last time.

    Raises:
        RefusedError: the person does not administer the vault.
    """
    known = known_for_list(vault)
    if answers is not None:
        return compare(entries, known.pupils, answers)
    return compare_remembering(entries, known.pupils, known.memory, {}).found


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What a list is held against: the pupils who are here, and what has been decided before."""

    pupils: tuple[Pupil, ...]
    memory: Memory


def known_for_list(vault: Store) -> Known:
    """What there is to hold a list against, for who holds it against that beside the screen.

    Raises:
        RefusedError: the person does not administer the vault.
    """
    vault.require(Right.ADMINISTER)
    return Known(pupils=vault.all(Pupil), memory=_memory(vault))


def take_pupil_list(
    vault: Store,
    entries: Sequence[Entry],
    answers: Answers | None = None,
    *,
    table: PupilTable | None = None,
    columns: Columns = (),
) -> Changed:
    """Enter the pupils of a list who are new, and bring those up to date who are here: all in one change, which can be undone.

    Lines that may be somebody and have not been answered are left out. Nobody is deleted, no name is changed, and what the
    list does not say stays. What is answered is remembered for the next list, until this is undone.

    Args:
        vault: where to.
        entries: the lines of the list.
        answers: what has been said about those that may be somebody. None for what was said the last time.
        table: the table that the lines come from, to remember its columns by.
        columns: what the columns were taken as.

    Raises:
        RefusedError: the person does not administer the vault.
        UserError: two lines have been said to be the same pupil.
    """
    found = compare_list(vault, entries, answers)
    _refuse_one_twice(found.rows)
    with vault.change("take_pupil_list") as change:
        for row in found.rows:
            if row.outcome is Outcome.UPDATED:
                change.put(updated(row))
        new = {row.entry.line: _new(vault, row.entry) for row in found.rows if row.outcome is Outcome.NEW}
        if new:
            change.merge(new.values(), as_of=vault.now())
        if table is not None and columns != columns_for(vault, table):
            change.set(_COLUMNS, _remembered_with(vault, table, columns))
        _remember_decisions(vault, change, found, new)
    return change.result


def _refuse_one_twice(rows: Sequence[Matched]) -> None:
    times = Counter(row.pupil.id for row in rows if row.pupil)
    twice = next((row for row in rows if row.pupil and times[row.pupil.id] > 1), None)
    if twice is not None and twice.pupil is not None:
        raise UserError(
            tr("To rader i listen er sagt å være samme elev: {name}.").format(name=twice.pupil.full_name),
            advice=tr("Velg «ny elev» eller «hopp over» for den ene."),
        )


def _new(vault: Store, entry: Entry) -> Pupil:
    return Pupil(
        id=PupilId(vault.new_id()),
        given_name=entry.given_name,
        family_name=entry.family_name,
        birth_year=entry.birth_year,
        grade=entry.grade,
        class_name=entry.class_name,
        enrolled_on=entry.enrolled_on,
    )


# What columns were taken as before


def columns_for(vault: Store, table: PupilTable) -> Columns:
    """What the columns of a table are: what was said the last time its headings were seen, or else a guess by the headings."""
    stored = _remembered(vault).get(_key(table), []) if table.header else []
    if len(stored) != table.width:
        return guess(table)
    known = {one.value: one for one in Field}
    return tuple(None if place in table.locked else known.get(name) for place, name in enumerate(stored))


def _remembered(vault: Store) -> dict[str, list[str]]:
    stored = vault.setting(_COLUMNS)
    return json.loads(stored) if stored else {}


def _remembered_with(vault: Store, table: PupilTable, columns: Columns) -> str:
    """The columns under a fingerprint of the headings, not the headings: there is no telling what somebody has written there."""
    before = {key: names for key, names in _remembered(vault).items() if key != _key(table)}
    kept = dict(list(before.items())[-_MOST_REMEMBERED + 1 :])
    if table.header:
        kept[_key(table)] = [one.value if one else "" for one in columns]
    return json.dumps(kept)


def _key(table: PupilTable) -> str:
    return hashlib.sha256("\n".join(map(plain_heading, table.header)).encode()).hexdigest()[:32]


# What was decided about lines that may be somebody


def _memory(vault: Store) -> Memory:
    """What has been decided about lines that may be somebody, but for what was decided with a list that was taken back."""
    stored = decoded(vault.setting(LIST_DECISIONS))
    undone = _undone(vault) if stored else frozenset()
    return Memory(decisions={mark: one for mark, one in stored.items() if one.change not in undone}, salt=vault.id)


def _undone(vault: Store) -> frozenset[int]:
    """The changes that do not hold: they are undone, and the undoing is not undone again."""
    undone: set[int] = set()
    for one in vault.audit(Asked(operations={"undo", "redo"})):  # the newest first: what undoes is known to hold when it is met
        if one.reverts is not None and one.number not in undone:
            undone.add(one.reverts)
    return frozenset(undone)


def _remember_decisions(vault: Store, change: Writes, found: Comparison, entered: Mapping[int, Pupil]) -> None:
    """Let what is said about each line that may be somebody be what is remembered of it. Who is entered as new is one of them."""
    memory = _memory(vault)
    in_doubt = answered(found, dict.fromkeys(row.entry.line for row in found.rows))
    if not decides_anew(found, recalled(in_doubt, memory)):
        return
    kept = dict(memory.decisions)
    for row in (one for one in found.rows if one.candidates):
        mark = mark_of(row.entry, memory.salt)
        kept.pop(mark, None)
        if row.outcome is not Outcome.DOUBTFUL:
            pupil = row.pupil or entered.get(row.entry.line)
            among = {one.id for one in (*row.candidates, *filter(None, [pupil]))}
            kept[mark] = Decision(pupil=pupil.id if pupil else None, among=frozenset(among), change=change.number)
    change.set(LIST_DECISIONS, encoded(kept))
