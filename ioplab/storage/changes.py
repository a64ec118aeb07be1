"""Changing the vault: rows in, history and audit beside them, the tally kept in step, all in one transaction."""

from __future__ import annotations

import gc
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from itertools import pairwise
from typing import Any, TypeVar, cast

import msgspec
from sqlite_utils import Database

from ioplab.domain.ids import PlanId, PupilId
from ioplab.errors import NotAllowedError, NotFoundError
from ioplab.i18n import tr
from ioplab.storage import forget, ownership, rows, tally
from ioplab.storage.access import EVERYTHING, READ_FROM, Access
from ioplab.storage.mapping import BY_NAME, POSITION, TABLES, Key, Placed, Row, Table, branches, table_of

Joined = TypeVar("Joined")


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """What an operation did, for whoever shows it: nothing when `change` is None.

    Attributes:
        change: the number of the change, by which it can be undone.
        operation: the operation's name.
        at: when.
        tables: the kinds of things touched.
        pupils: the pupils whose data was touched.
        plans: the plans whose data was touched.
        kept: rows an import left alone because the vault's were newer.
    """

    change: int | None
    operation: str
    at: datetime
    tables: frozenset[str] = frozenset()
    pupils: frozenset[PupilId] = frozenset()
    plans: frozenset[PlanId] = frozenset()
    kept: int = 0

    def __bool__(self) -> bool:
        """Whether anything changed at all."""
        return self.change is not None


_SAY_WHO_MAY = frozenset({"plan", "subject_plan"})
"""The tables whose rows say who is what to a pupil."""

_FIXED = frozenset({"snapshot"})
"""The tables whose rows are made once and never changed."""

_FOR_GOOD = frozenset({"freeze_numbers"})
"""Operations that undoing passes by: what they have made goes by an operation of its own, which takes a right of its own."""

_RESOLVED = ("plan", "pupil")
"""The tables whose touched ids are told to whoever shows them."""


@dataclass(slots=True)
class _Touched:
    """Ids of owners touched per table, resolved upwards to plans and pupils when the change is done."""

    ids: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    tables: set[str] = field(default_factory=set)

    def note(self, table: Table, found: Collection[Row]) -> None:
        self.tables.add(table.name)
        if table.name in _RESOLVED:
            self.ids[table.name].update(row["id"] for row in found)
        if table.parent:
            self.ids[table.parent].update(row[table.parent] for row in found)

    def resolve(self, database: Database) -> tuple[set[str], set[str]]:
        """The plans and pupils above all that was touched."""
        for table in reversed(TABLES.values()):
            ids = self.ids.get(table.name)
            if ids and table.parent:
                sql = f"SELECT DISTINCT {table.parent} FROM {table.name} WHERE id IN (SELECT value FROM json_each(?))"
                self.ids[table.parent].update(owner for (owner,) in database.execute(sql, [rows.as_list(ids)]))
        return self.ids["plan"], self.ids["pupil"]


class Change:
    """One change under way, inside its transaction. Made by `Vault.change`, used by operations alone."""

    def __init__(
        self,
        database: Database,
        *,
        operation: str,
        person: str,
        target: str | None,
        at: datetime,
        viewer: Callable[[], str | None],
        access: Access = EVERYTHING,
        access_after: Callable[[], Access] = lambda: EVERYTHING,
    ) -> None:
        """Begin; the caller has opened the transaction.

        Args:
            database: the open vault.
            operation: the operation's name, for the audit.
            person: who does it, for the audit.
            target: the id of what it is done to, for the audit.
            at: when, an aware moment.
            viewer: tells who of the staff does it; asked only when something is put back.
            access: what the person might do before anything was changed, by which the change is judged.
            access_after: tells what the person may do by the rows as they have become.
        """
        self._database = database
        self._viewer = viewer
        self._operation = operation
        self._person = person
        self._target = target
        self._at = at
        self._as_of = at
        self._id: int | None = None
        self._reverts: int | None = None
        self._touched = _Touched()
        self._kept = 0
        self._access = access
        self._access_after = access_after
        self._concerned: set[str] = set()
        self._has_set = False
        self._detail: str | None = None
        self._judged_as: str | None = operation
        self.result = Changed(change=None, operation=operation, at=at)

    def put(self, entity: Any, *, under: str | None = None) -> None:
        """Store one entity's own fields; `under` is the id of its owner, needed when it is new.

        What it owns (a goal's observations) is left as it is stored.
        """
        self._put_all([Placed(entity, under)])

    def add(self, entity: Any, *, under: str | None = None) -> None:
        """Store a new entity with everything below it, last among its siblings."""
        self._put_all(branches(Placed(entity, under)))

    def put_all(self, entities: Iterable[Any], *, under: str) -> None:
        """Store several entities of one owner, as `put` does one."""
        self._put_all([Placed(entity, under) for entity in entities])

    def join(
        self, entities: Sequence[Joined], *, under: str, by: Callable[[Joined, Joined], Joined]
    ) -> list[tuple[Joined | None, Joined]]:
        """Store entities of one owner joined with what is stored in their places, whoever may see that.

        Args:
            entities: of one class, which owns nothing.
            under: the owner's id.
            by: makes of the stored one and the one that comes what shall be stored.

        Returns:
            Each entity as it was, None where there was none, and as it is now.
        """
        if not entities:
            return []
        table = table_of(entities[0])
        keyed = {self._key(table, Placed(one, under)): one for one in entities}
        stored = rows.by_keys(self._database, table, list(keyed))
        before = {key: cast("Joined", table.decode(row, {})) for key, row in stored.items()}
        joined = [(before.get(key), by(before[key], one) if key in before else one) for key, one in keyed.items()]
        self.put_all([after for _, after in joined], under=under)
        return joined

    def merge(self, entities: Iterable[Any], *, as_of: datetime) -> None:
        """Store whole trees from elsewhere. Rows that were changed here after `as_of` are kept, and counted.

        Args:
            entities: roots such as pupils or staff, with all below them.
            as_of: how old the data is, an aware moment.
        """
        self._as_of = as_of
        with _without_garbage_collection():
            self._put_all((part for root in entities for part in branches(Placed(root))), keep_newer=True)

    def remove(self, entity: Any) -> None:
        """Delete an entity and everything below it. History keeps it, so that it can be undone."""
        parts = list(branches(Placed(entity)))
        for placed in reversed(parts):
            table = table_of(placed.entity)
            key = self._key(table, placed)
            old = rows.by_keys(self._database, table, [key]).get(key)
            if old is not None:
                self._apply(table, [(key, old, None)])

    def remove_from(self, owner_id: str, entity: Any) -> None:
        """Delete an entity that is known by its owner and its own fields, such as a rating of an evaluation."""
        table = table_of(entity)
        key = self._key(table, Placed(entity, owner_id))
        old = rows.by_keys(self._database, table, [key]).get(key)
        if old is not None:
            self._apply(table, [(key, old, None)])

    def arrange(self, entities: Sequence[Any]) -> None:
        """Give siblings the order in which they are named."""
        self._put_all(Placed(entity, None, position) for position, entity in enumerate(entities))

    def set(self, name: str, value: str) -> None:
        """Store a setting of the vault. Settings have no history."""
        self._begin()
        self._has_set = True
        set_setting(self._database, name, value)

    def note(self, detail: str | None = None, *, about: Iterable[str] = ()) -> None:
        """Leave a row in the audit even though nothing is changed, for instance when something is exported.

        Args:
            detail: what the row shall say beside the operation, such as a document's language. Never a name.
            about: the pupils it is about, where that is not told by the id it is done to.
        """
        self._detail = detail
        self._concerned.update(about)
        if self._id is None:
            self._begin()
        else:
            self._database.execute("UPDATE change SET detail = ? WHERE id = ?", [detail, self._id])

    @property
    def number(self) -> int:
        """The number of the change, for what is to be remembered together with it. There is a change from then on."""
        return self._begin()

    def revert(self, change: int) -> None:
        """Put every row that `change` touched back as it was before.

        Raises:
            NotAllowedError: something has been changed again since, or it would let the person rate anew what they have seen
                another's rating of.
            NotFoundError: there is no such change.
        """
        self._reverts = change
        self._judged_as = self._what_undoing_needs(change)
        history = self._database.execute(_HISTORY_OF_CHANGE, [change]).fetchall()
        if not history or self._is_for_good(change):
            raise NotFoundError(tr("Det er ikke noe å angre."))
        if any(since and self._stored(entity, key) != _row_of(entity, left) for entity, key, _, since, left in history):
            raise NotAllowedError(
                tr("Endringen kan ikke angres, for det samme er endret senere."),
                advice=tr("Angre den siste endringen først."),
            )
        self._refuse_rating_anew([(entity, key, _row_of(entity, before)) for entity, key, before, *_ in history])
        for entity, key, before, _, _ in history:
            self._apply(BY_NAME[entity], [(_key_of(key), self._stored(entity, key), _row_of(entity, before))])

    def _is_for_good(self, change: int) -> bool:
        (operation,) = self._database.execute("SELECT operation FROM change WHERE id = ?", [change]).fetchone()
        return operation in _FOR_GOOD

    def _refuse_rating_anew(self, put_back: Sequence[tuple[str, str, Row | None]]) -> None:
        """Independent first: who has seen another's rating does not get their own submitted one back to change it."""
        viewer = self._viewer()
        gone = {key for entity, key, before in put_back if entity == "goal" and before is None}
        for entity, key, before in put_back:
            if entity == "rating":
                evaluation, goal, staff = _key_of(key)
                is_theirs = viewer is not None and staff == viewer and goal not in gone
                if is_theirs and self._is_taken_back(key, before) and self._others_submitted(evaluation, viewer, goal):
                    raise _seen(tr("Vurderingene er levert, og du kan ha sett hva andre mener om de samme målene."))
            elif entity == "evaluation" and viewer is not None and before is not None:
                excused = (_names_excused(self._stored(entity, key), viewer), _names_excused(before, viewer))
                if excused == (True, False) and self._others_submitted(key, viewer, None):
                    raise _seen(tr("Du står som ikke relevant, og kan ha sett hva andre mener om målene."))

    def _is_taken_back(self, key: str, before: Row | None) -> bool:
        """Whether a rating that is submitted would not be so any more, or say something else."""
        stored = self._stored("rating", key)
        return stored is not None and stored["submitted_at"] is not None and stored != before

    def _others_submitted(self, evaluation: str, viewer: str | None, goal: str | None) -> bool:
        sql = """
            SELECT EXISTS (SELECT 1 FROM rating WHERE evaluation = ? AND staff <> ? AND goal = IFNULL(?, goal)
                           AND submitted_at IS NOT NULL)
        """
        return bool(self._database.execute(sql, [evaluation, viewer, goal]).fetchone()[0])

    def _stored(self, entity: str, key: str) -> Row | None:
        return rows.by_keys(self._database, BY_NAME[entity], [_key_of(key)]).get(_key_of(key))

    def forget_pupil(self, pupil: str) -> dict[str, int]:
        """Delete a pupil with everything, the history too; it cannot be undone. Tells how many rows went, by table."""
        self._begin()
        self._concerned.add(pupil)
        gone = forget.remove_rows(self._database, pupil)
        self._touched.tables.update(gone)
        self._touched.ids[ownership.PUPIL].add(pupil)
        return gone

    def _what_undoing_needs(self, change: int) -> str | None:
        """The operation by whose right undoing is judged; None for one's own last change, which may always be taken back."""
        sql = "SELECT person, operation, reverts, id = (SELECT MAX(change) FROM history) FROM change WHERE id = ?"
        row = self._database.execute(sql, [change]).fetchone()
        if row is None or (row[0] == self._person and row[3]):
            return None
        return self._what_undoing_needs(row[2]) if row[2] is not None else cast("str", row[1])

    @property
    def decides_access(self) -> bool:
        """Whether people may do something else after it than before it."""
        return self._has_set or not self._touched.tables.isdisjoint(READ_FROM)

    @property
    def concerned(self) -> frozenset[str]:
        """The pupils that the change is about, as far as it has come."""
        return self._concerned_with(self._touched.resolve(self._database)[1])

    def _concerned_with(self, touched: Collection[str]) -> frozenset[str]:
        found = self._concerned.union(touched)
        if not found and self._target is not None and (above := ownership.pupil_of_any(self._database, self._target)):
            return frozenset({above})
        return frozenset(found)

    def _refuse_without_right(self, pupils: Collection[str]) -> None:
        if self._judged_as is None:
            return
        self._access.require_for(self._judged_as, self._touched.tables, pupils)
        if not self._access.sees_all and not self._touched.tables.isdisjoint(_SAY_WHO_MAY):
            self._access.refuse_more(self._access_after(), pupils)

    def finish(self) -> None:
        """See that the person may do it, bring the tally in step and tell what changed. The caller commits.

        Raises:
            RefusedError: the person does not have the right.
        """
        if self._id is None:
            return
        plans, pupils = self._touched.resolve(self._database)
        concerned = self._concerned_with(pupils)
        self._refuse_without_right(concerned)
        sql = "INSERT INTO change_pupil (pupil, change) VALUES (?, ?)"
        self._database.conn.executemany(sql, [(pupil, self._id) for pupil in concerned])
        if "pupil" in self._touched.tables:
            plans = plans | tally.plans_of(self._database, pupils)
        if self._touched.tables & tally.COUNTED_TABLES:
            tally.recount(self._database, plans)
        self.result = Changed(
            change=self._id,
            operation=self._operation,
            at=self._at,
            tables=frozenset(self._touched.tables),
            pupils=frozenset(map(PupilId, pupils)),
            plans=frozenset(map(PlanId, plans)),
            kept=self._kept,
        )

    @property
    def kept(self) -> int:
        """Rows left alone so far because the vault's were newer."""
        return self._kept

    def _put_all(self, placed: Iterable[Placed], *, keep_newer: bool = False) -> None:
        by_table: dict[str, list[Placed]] = defaultdict(list)
        for one in placed:
            by_table[TABLES[type(one.entity)].name].append(one)
        for name, group in by_table.items():
            table = BY_NAME[name]
            keyed = {self._key(table, one): one for one in group}
            existing = rows.by_keys(self._database, table, list(keyed))
            if keep_newer:
                keyed = _where_they_stand(table, keyed, existing)
            writes: list[_Write] = []
            last = _LastPositions(self._database, table, {one.parent for one in keyed.values()})
            for key, one in keyed.items():
                old = existing.get(key)
                new = self._row(table, one, old, last)
                if new != old:
                    writes.append((key, old, new))
            if keep_newer:
                writes = self._without_newer(table, writes)
            self._refuse_orphans(table, writes)
            self._apply(table, writes)

    def _refuse_orphans(self, table: Table, writes: Sequence[_Write]) -> None:
        """What is new, or moves, belongs to something that is there. Owners are written before what they own."""
        if table.parent is None:
            return
        placed = [(old and old[table.parent], new[table.parent]) for _, old, new in writes if new is not None]
        owners = {after for before, after in placed if before != after}
        sql = f"SELECT COUNT(*) FROM {table.parent} WHERE id IN (SELECT value FROM json_each(?))"
        if owners and self._database.execute(sql, [rows.as_list(owners)]).fetchone()[0] < len(owners):
            raise _gone()

    def _row(self, table: Table, placed: Placed, old: Row | None, last: _LastPositions) -> Row:
        row = table.encode(placed.entity)
        parent = placed.parent or (old[table.parent] if old and table.parent else None)
        if table.parent:
            if parent is None:
                raise _gone()
            row[table.parent] = parent
        if placed.position is not None:
            row[POSITION] = placed.position
        elif old is not None and _owner(table, old) == parent:
            row[POSITION] = old[POSITION]
        else:
            row[POSITION] = last.next_under(parent)
        return row

    def _key(self, table: Table, placed: Placed) -> Key:
        own = table.key[0] == "id"
        if own:
            return (placed.entity.id,)
        first = placed.parent
        if first is None:
            raise _gone()
        return (first, *(getattr(placed.entity, name) for name in table.key[1:]))

    def _without_newer(self, table: Table, writes: list[_Write]) -> list[_Write]:
        known = [key for key, old, _ in writes if old is not None]
        ages = rows.ages(self._database, table, known)
        limit = (moment_text(self._as_of), False)
        taken = [write for write in writes if ages.get(write[0], limit) <= limit]
        self._kept += len(writes) - len(taken)
        return taken

    def _apply(self, table: Table, writes: Sequence[_Write]) -> None:
        """The one place where rows are written: history first, then inserts, updates, deletes."""
        if not writes:
            return
        if table.name in _FIXED and any(old is not None and new is not None for _, old, new in writes):
            raise NotAllowedError(tr("Fryste tall kan ikke endres."), advice=tr("Frys tallene på nytt om de skal telles igjen."))
        change = self._begin()
        history = [
            (change, table.name, "/".join(key), None if old is None else msgspec.json.encode(old).decode())
            for key, old, _ in writes
        ]
        connection = self._database.conn
        connection.executemany("INSERT INTO history (change, entity, key, before) VALUES (?, ?, ?, ?)", history)
        for sql, parameters in rows.write_statements(table, writes):
            connection.executemany(sql, parameters)
        self._touched.note(table, [row for _, old, new in writes for row in (old, new) if row is not None])

    def _begin(self) -> int:
        if self._id is None:
            sql = "INSERT INTO change (at, as_of, person, operation, target, reverts, detail) VALUES (?, ?, ?, ?, ?, ?, ?)"
            moments = (moment_text(self._at), moment_text(self._as_of))
            values = (*moments, self._person, self._operation, self._target, self._reverts, self._detail)
            self._id = cast("int", self._database.execute(sql, values).lastrowid)
        return self._id


@contextmanager
def _without_garbage_collection() -> Iterator[None]:
    """An import makes much and throws nothing away; Python would look all of it over for garbage, again and again."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


_Write = tuple[Key, Row | None, Row | None]
"""A row's key, how it is stored now, and how it shall be; None where there is no row."""

# What a change did, last first. `left` is how the row looked when the change was done with it: that is what the next one
# to touch it found. A row that later changes have altered and put back again is as it was left, and can be put back further.
_HISTORY_OF_CHANGE = """
SELECT h.entity, h.key, h.before, later.rowid IS NOT NULL AS since, later.before AS left
FROM history AS h LEFT JOIN history AS later ON later.rowid = (
    SELECT MIN(n.rowid) FROM history AS n WHERE n.entity = h.entity AND n.key = h.key AND n.change > h.change)
WHERE h.change = ? ORDER BY h.rowid DESC
"""


def _owner(table: Table, row: Row) -> str | None:
    return row[table.parent] if table.parent else None


def _where_they_stand(table: Table, keyed: Mapping[Key, Placed], existing: Mapping[Key, Row]) -> dict[Key, Placed]:
    """Siblings from elsewhere, without a place where they come in the order they have here already, with new ones last.

    Elsewhere there may be fewer of them: a file with the second of two plans counts it as the first, and means nothing by it.
    """
    siblings: dict[str | None, list[Key]] = defaultdict(list)
    for key, one in keyed.items():
        siblings[one.parent].append(key)
    found = dict(keyed)
    for owner, keys in siblings.items():
        here = [existing[key][POSITION] for key in keys if key in existing and _owner(table, existing[key]) == owner]
        known_first = all(key in existing for key in keys[: len(here)])
        if known_first and all(before < after for before, after in pairwise(here)):
            found.update((key, Placed(keyed[key].entity, owner)) for key in keys)
    return found


def _seen(said: str) -> NotAllowedError:
    return NotAllowedError(tr("Dette kan ikke angres.") + " " + said, advice=tr("Si det du mener nå, når dere blir enige."))


def _names_excused(row: Row | None, staff: str) -> bool:
    """Whether a row of an evaluation says that the person is not to rate."""
    return row is not None and any(one["staff"] == staff for one in msgspec.json.decode(row["not_rating"]))


def _gone() -> NotFoundError:
    return NotFoundError(tr("Det du endret, finnes ikke lenger."), advice=tr("Noen kan ha slettet det."))


def _key_of(text: str) -> Key:
    return tuple(text.split("/"))


def _row_of(entity: str, text: str | None) -> Row | None:
    """A row of the history, with all the columns there are now."""
    return None if text is None else BY_NAME[entity].complete(msgspec.json.decode(text))


class _LastPositions:
    """Hands out the next place among siblings, also to many new ones in one go."""

    def __init__(self, database: Database, table: Table, parents: Collection[str | None]) -> None:
        self._database = database
        self._table = table
        self._parents = parents

    def next_under(self, parent: str | None) -> int:
        position = self._last.get(parent, -1) + 1
        self._last[parent] = position
        return position

    @cached_property
    def _last(self) -> dict[str | None, int]:
        """The last place taken under each of the parents; asked for once, and only if something is new."""
        if self._table.parent is None:
            sql = f"SELECT NULL, MAX(position) FROM {self._table.name} HAVING COUNT(*) > 0"
            return dict(self._database.execute(sql).fetchall())
        sql = f"""
            SELECT {self._table.parent}, MAX(position) FROM {self._table.name}
            WHERE {self._table.parent} IN (SELECT value FROM json_each(?)) GROUP BY 1
        """
        return dict(self._database.execute(sql, [rows.as_list(self._parents)]).fetchall())


def moment_text(moment: datetime) -> str:
    """A moment as text that sorts in time's order: UTC to the microsecond."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def settings(database: Database) -> Mapping[str, str]:
    """All settings of the vault by name."""
    return dict(database.execute("SELECT name, value FROM setting").fetchall())


def set_setting(database: Database, name: str, value: str) -> None:
    """Store a setting; the caller has opened the transaction."""
    sql = "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
    database.execute(sql, [name, value])
