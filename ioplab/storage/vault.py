"""The vault: a folder with an encrypted database and a key file. Reading it, and the one way to change it."""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from functools import wraps
from pathlib import Path
from typing import Any, Generic, NamedTuple, ParamSpec, Self, TypeVar, cast

import msgspec
from sqlite_utils import Database

from ioplab.analysis.aggregate import Counted
from ioplab.domain.evaluation import Evaluation, Rating
from ioplab.domain.ids import GoalId, PlanId, PupilId, StaffId, SubjectCode
from ioplab.domain.plan import Plan, TeamMember
from ioplab.domain.pupil import Pupil
from ioplab.domain.school import School, SchoolYear, Staff
from ioplab.domain.visibility import evaluation_seen_by, seen_by, versions_seen_by
from ioplab.domain.vocabulary import Round
from ioplab.errors import NotAllowedError, NotFoundError, UserError
from ioplab.files import reason
from ioplab.i18n import tr
from ioplab.storage import changes, connection, counting, keys, rows, tally
from ioplab.storage.changes import Change, Changed
from ioplab.storage.mapping import TABLES

Entity = TypeVar("Entity")
Answer = TypeVar("Answer")
P = ParamSpec("P")

SUFFIX = ".ioplab"
DATABASE_NAME = "vault.db"
KEYS_NAME = "keys.json"
BACKUPS_NAME = "backups"

STAFF_OF = "staff_of:"
"""Setting that ties a person who may open the vault to their place among the staff."""

_KEYS_UNDER_WAY = "keys_under_way"
"""Setting that holds what is about to be done to the key file, until it is done."""

TALLIES = ("tally", "tally_pair")
"""The tables that are derived from the rest."""


def _reading(method: Callable[P, Answer]) -> Callable[P, Answer]:
    """Let a method that reads the vault tell the user's troubles in the user's words."""

    @wraps(method)
    def read(*args: P.args, **kwargs: P.kwargs) -> Answer:
        try:
            return method(*args, **kwargs)
        except connection.DatabaseError as error:
            raise _known_when_reading(error) from error

    return read


@dataclass(frozen=True, slots=True, kw_only=True)
class VaultCheck:
    """What `ioplab vault check` found.

    Attributes:
        version: the schema version.
        people: those who may open the vault.
        faults: what is wrong, in words; empty when all is well.
    """

    version: int
    people: tuple[str, ...]
    faults: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Version(Generic[Entity]):
    """How an entity looked until `replaced_at`, and who replaced it by which operation. Without what it owned."""

    entity: Entity
    replaced_at: datetime
    replaced_by: str
    operation: str


class GoalText(NamedTuple):
    """The words of one goal, and whose it is. A tuple, for there are thousands of them."""

    pupil: PupilId
    goal: GoalId
    subject: SubjectCode
    school_year: str
    text: str
    criterion: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Doing:
    """Something done to the vault: which operation, to what (an id), by whom, when."""

    operation: str
    target: str | None
    person: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class _KeyTurn:
    """A change of the key file under way: the database and the file cannot be written in one stroke.

    Attributes:
        operation: its name, for the audit.
        name: whose way in it is about.
        staff: their place among the staff; None where that stays as it is, empty where it is taken from them.
        person: who does it.
        after: the fingerprint of the key file when it is done.
    """

    operation: str
    name: str
    staff: str | None
    person: str
    after: str


class Vault:
    """One open vault. Close it, or use it as a context manager."""

    def __init__(self, path: Path, database: Database, key_file: keys.KeyFile, person: str, data_key: bytes) -> None:
        """Use `create` or `open`. `now`, `new_id` and `cost` may be replaced, so that tests decide time, chance and effort."""
        self.path = path
        self.cost = keys.KdfCost()
        self.person = person
        self._data_key = data_key
        self.now: Callable[[], datetime] = local_now
        self.new_id: Callable[[], str] = random_id
        self._database = database
        self._keys = key_file
        self._changing = False
        self._viewer: tuple[StaffId | None] | None = None

    @classmethod
    def create(cls, path: Path, *, owner: str, passphrase: str, cost: keys.KdfCost | None = None) -> Self:
        """Make a new vault at `path` and open it.

        Args:
            path: the folder to make; see `vault_path` for the ending it should have.
            owner: the person whose key slot is made.
            passphrase: opens the slot.
            cost: what a guess shall cost; the default is the right one outside tests.

        Raises:
            UserError: something is already there, the place cannot be written, or the passphrase is too short.
        """
        key_file, data_key = keys.create(owner, passphrase, cost or keys.KdfCost())
        try:
            path.mkdir(parents=True)
        except FileExistsError as error:
            raise UserError(
                tr("Det finnes allerede noe som heter «{name}» der.").format(name=path.name),
                advice=tr("Velg et annet navn."),
            ) from error
        except OSError as error:
            raise _cannot_be_made(error) from error
        database = None
        try:
            (path / BACKUPS_NAME).mkdir()
            database = connection.connect(path / DATABASE_NAME, data_key, create=True)
            connection.migrate(database)
            keys.write(path / KEYS_NAME, key_file)
        except BaseException as error:
            if database is not None:
                database.close()
            shutil.rmtree(path, ignore_errors=True)
            if isinstance(error, OSError):
                raise _cannot_be_made(error) from error
            if isinstance(error, connection.DatabaseError):
                raise _known(error) from error
            raise
        return cls(path, database, key_file, key_file.slots[0].name, data_key)

    @classmethod
    def open(cls, path: Path, passphrase: str, person: str | None = None) -> Self:
        """Open an existing vault.

        Args:
            path: its folder.
            passphrase: opens a slot.
            person: whose slot it is; without, each is tried, which takes as many times as long, and the first it opens counts.

        Raises:
            UserError: it is no vault, is damaged or newer, or the passphrase is wrong.
        """
        key_file = keys.read(path / KEYS_NAME)
        slot, data_key = keys.unlock(key_file, passphrase, person)
        database = connection.connect(path / DATABASE_NAME, data_key)
        try:
            connection.migrate(database)
        except BaseException as error:
            database.close()
            if isinstance(error, connection.DatabaseError):
                raise _known(error) from error
            raise
        opened = cls(path, database, key_file, slot.name, data_key)
        with suppress(UserError):  # on a disk that cannot be written to it is tried again the next time
            opened._settle_keys()
        return opened

    @staticmethod
    def holders(path: Path) -> tuple[str, ...]:
        """The names of those who may open a vault that is not open.

        Raises:
            UserError: it is no vault, or its key file is damaged or newer.
        """
        return keys.read(path / KEYS_NAME).names

    def close(self) -> None:
        """Close the database; the vault can be opened again."""
        self._data_key = b""
        self._database.close()

    def __enter__(self) -> Self:
        """The vault itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self.close()

    # Reading

    @property
    def id(self) -> str:
        """The vault's own identity, which its aggregates carry as issuer."""
        return self._keys.vault_id

    @property
    def people(self) -> tuple[str, ...]:
        """Those who may open the vault."""
        return self._keys.names

    @property
    def viewer(self) -> StaffId | None:
        """Who of the staff reads: the one this person is known to be, or has the same name as.

        What others have rated is theirs alone until this person has rated the same.
        """
        if self._viewer is None:
            self._viewer = (self._known_as(),)
        return self._viewer[0]

    @_reading
    def _known_as(self) -> StaffId | None:
        names = {StaffId(key): name for key, name in self._database.execute("SELECT id, name FROM staff ORDER BY position")}
        told = changes.settings(self._database).get(STAFF_OF + self.person)
        if told in names:
            return StaffId(told)
        named = next((key for key, name in names.items() if name.casefold() == self.person.casefold()), None)
        return named or (StaffId(told) if told else None)  # taken out of the staff, one does not see more than before

    @_reading
    def get(self, cls: type[Entity], key: str) -> Entity:
        """The entity with that id and everything below it.

        Raises:
            NotFoundError: there is none.
        """
        found = rows.load(self._database, TABLES[cls], "id = ?", [key])
        if not found:
            raise NotFoundError(tr("Det du ser etter, finnes ikke lenger."), advice=tr("Noen kan ha slettet det."))
        owner, entity = found[0]
        if isinstance(entity, Evaluation):
            return cast("Entity", self._evaluation_seen(entity, owner or ""))
        return cast("Entity", seen_by(entity, self.viewer))

    def _evaluation_seen(self, evaluation: Evaluation, plan: str) -> Evaluation:
        if self.viewer is None:
            return evaluation
        (team,) = self._database.execute("SELECT team FROM plan WHERE id = ?", [plan]).fetchone()
        raters = [member.staff for member in msgspec.json.decode(team, type=tuple[TeamMember, ...]) if member.rates]
        return evaluation_seen_by(evaluation, raters, self.viewer)

    @_reading
    def all(self, cls: type[Entity]) -> tuple[Entity, ...]:
        """All entities of a class with everything below them, in order."""
        if cls is Rating:
            return cast("tuple[Entity, ...]", tuple(rating for one in self.all(Evaluation) for rating in one.ratings))
        found = rows.load(self._database, TABLES[cls])
        if cls is Evaluation:
            seen = (self._evaluation_seen(cast("Evaluation", entity), owner or "") for owner, entity in found)
            return cast("tuple[Entity, ...]", tuple(seen))
        return tuple(seen_by(entity, self.viewer) for _, entity in found)

    @_reading
    def owner_id(self, cls: type[Any], key: str) -> str:
        """The id of what the entity belongs to: a goal's subject plan, a plan's pupil.

        Raises:
            NotFoundError: there is no such entity.
        """
        table = TABLES[cls]
        row = self._database.execute(f"SELECT {table.parent} FROM {table.name} WHERE id = ?", [key]).fetchone()
        if row is None:
            raise NotFoundError(tr("Det du ser etter, finnes ikke lenger."), advice=tr("Noen kan ha slettet det."))
        return str(row[0])

    @_reading
    def ids(self, cls: type[Any]) -> tuple[str, ...]:
        """The ids of all entities of a class, in order."""
        return tuple(key for (key,) in self._database.execute(f"SELECT id FROM {TABLES[cls].name} ORDER BY position"))

    def pupil_of(self, plan: PlanId) -> Pupil:
        """The pupil whose plan it is, with everything."""
        return self.get(Pupil, self.owner_id(Plan, plan))

    @_reading
    def history(self, cls: type[Entity], key: str) -> tuple[Version[Entity], ...]:
        """The earlier versions of one entity's own fields, oldest first, each with who replaced it and when."""
        table = TABLES[cls]
        sql = """
            SELECT h.before, c.at, c.person, c.operation FROM history AS h JOIN change AS c ON c.id = h.change
            WHERE h.entity = ? AND h.key = ? AND h.before IS NOT NULL ORDER BY h.change
        """
        found = self._database.execute(sql, [table.name, key])
        empty: dict[str, tuple[Any, ...]] = dict.fromkeys(table.children, ())
        versions = tuple(
            Version(
                entity=table.decode(msgspec.json.decode(before), empty),
                replaced_at=datetime.fromisoformat(at),
                replaced_by=person,
                operation=operation,
            )
            for before, at, person, operation in found
        )
        return cast("tuple[Version[Entity], ...]", self._versions_seen(versions, key)) if cls is Rating else versions

    def _versions_seen(self, versions: Sequence[Version[Any]], key: str) -> tuple[Version[Any], ...]:
        """Those versions of a rating, named by evaluation, goal and staff, that who reads may see, as they may see them."""
        evaluation, goal, staff = key.split("/")
        now = self.get(Evaluation, evaluation).rating(GoalId(goal), StaffId(staff))
        seen = ((one, versions_seen_by(now, one.entity, self.viewer)) for one in versions)
        return tuple(replace(one, entity=rating) for one, rating in seen if rating is not None)

    @_reading
    def doings(self, targets: Sequence[str], *, at_most: int) -> tuple[Doing, ...]:
        """What was done last to any of these, the newest first."""
        sql = """
            SELECT operation, target, person, at FROM change
            WHERE target IN (SELECT value FROM json_each(?)) ORDER BY id DESC LIMIT ?
        """
        found = self._database.execute(sql, [rows.as_list(targets), at_most])
        return tuple(
            Doing(operation=operation, target=target, person=person, at=datetime.fromisoformat(at))
            for operation, target, person, at in found
        )

    @_reading
    def school_years(self) -> tuple[SchoolYear, ...]:
        """The school years that have plans, in order."""
        found = self._database.execute("SELECT DISTINCT school_year FROM plan ORDER BY school_year")
        return tuple(SchoolYear.parse(label) for (label,) in found)

    @_reading
    def recommendation_ids(self) -> frozenset[str]:
        """All recommendations that goals may point to."""
        sql = "SELECT j.value ->> '$.id' FROM expert_assessment AS e, json_each(e.recommendations) AS j"
        return frozenset(key for (key,) in self._database.execute(sql))

    @_reading
    def plan_of_goals(self) -> dict[str, str]:
        """Every goal's plan, by their ids."""
        sql = "SELECT g.id, s.plan FROM goal AS g JOIN subject_plan AS s ON s.id = g.subject_plan"
        return dict(self._database.execute(sql).fetchall())

    @_reading
    def goal_texts(self) -> tuple[GoalText, ...]:
        """The words of every goal of every plan, by one question: newest school year first, then in the pupils' order."""
        sql = """
            SELECT l.pupil, g.id, s.subject, l.school_year, g.text, g.criterion
            FROM plan AS l JOIN pupil AS p ON p.id = l.pupil
            JOIN subject_plan AS s ON s.plan = l.id JOIN goal AS g ON g.subject_plan = s.id
            ORDER BY l.school_year DESC, p.position, l.position DESC, s.position, g.position
        """
        return tuple(map(GoalText._make, self._database.execute(sql)))

    def school(self) -> School | None:
        """The school the vault belongs to, or None before it is known."""
        return next(iter(self.all(School)), None)

    def staff(self) -> tuple[Staff, ...]:
        """Everybody who works with the pupils."""
        return self.all(Staff)

    def pupil_ids(self) -> tuple[PupilId, ...]:
        """All pupils, in order."""
        return tuple(map(PupilId, self.ids(Pupil)))

    @_reading
    def setting(self, name: str) -> str | None:
        """A setting of the vault, or None."""
        return changes.settings(self._database).get(name)

    @_reading
    def count(self, year: SchoolYear, kind: Round) -> Counted:
        """All numbers of one round, counted by the database as docs/counting.md says."""
        return counting.count(self._database, year, kind)

    def is_empty(self) -> bool:
        """Whether no pupil has been entered yet."""
        return not self.ids(Pupil)

    # Changing

    @contextmanager
    def change(self, operation: str, *, on: str | None = None) -> Iterator[Change]:
        """The one way to change the vault: a transaction with history, audit and tally.

        Leave the block normally to commit; `change.result` tells what changed. An exception undoes everything.

        Args:
            operation: the operation's name, for the audit.
            on: the id of what it is done to, for the audit.

        Raises:
            UserError: the disk is full, the place has gone, or another program holds the vault.
        """
        with self._change(operation, on=on, person=self.person) as change:
            yield change

    @contextmanager
    def _change(self, operation: str, *, on: str | None, person: str) -> Iterator[Change]:
        if self._changing:
            raise RuntimeError("one change at a time")
        self._changing = True
        try:
            with self._transaction():
                change = Change(
                    self._database,
                    operation=operation,
                    person=person,
                    target=on,
                    at=self.now(),
                    viewer=lambda: self.viewer,
                )
                yield change
                change.finish()
        except connection.DatabaseError as error:
            raise _known(error) from error
        finally:
            self._changing = False
            self._viewer = None

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._database.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._database.execute("COMMIT")
        except BaseException:
            if self._database.conn.in_transaction:
                self._database.execute("ROLLBACK")
            raise

    # Who may open it

    def add_person(self, name: str, staff: StaffId, passphrase: str) -> Changed:
        """Let one more person open the vault. It cannot be undone, but taken away again.

        Args:
            name: by which they say who they are on the way in; unique.
            staff: their place among the staff.
            passphrase: opens their slot.

        Raises:
            UserError: the name is taken, the passphrase is too short, or the vault cannot be written; nothing is changed then.
        """
        key_file = self._keys_to_change()
        after = keys.add_slot(key_file, self._data_key, name, passphrase, self.cost)
        return self._turn_keys("give_key", key_file, after, after.slots[-1].name, staff)

    def remove_person(self, name: str) -> Changed:
        """Let a person open the vault no more. Whoever has kept the key file and a copy of the vault can still open that copy.

        Raises:
            UserError: it is the last one, nobody has that name, or the vault cannot be written; nothing is changed then.
        """
        key_file = self._keys_to_change()
        after = keys.remove_slot(key_file, name)
        gone = next(slot for slot in key_file.slots if slot not in after.slots)
        return self._turn_keys("take_key", key_file, after, gone.name, StaffId(""))

    def change_passphrase(self, old: str, new: str) -> Changed:
        """Let the person who has opened the vault open it with another passphrase from now on.

        Raises:
            UserError: the old one is wrong, the new one is too short, or the vault cannot be written; nothing is changed then.
        """
        key_file = self._newest_keys()
        after = keys.change_passphrase(key_file, self.person, old, new, self.cost)
        return self._turn_keys("change_passphrase", key_file, after, self.person, None)

    def verify(self, passphrase: str) -> bool:
        """Whether it is the passphrase of the person who has opened the vault. It takes the same time right or wrong.

        Reads the key file alone, so that another thread may ask.

        Raises:
            UserError: the key file cannot be read, or the person's way in has been taken away.
        """
        try:
            keys.unlock(self._newest_keys(), passphrase, self.person)
        except keys.WrongPassphraseError:
            return False
        return True

    def _newest_keys(self) -> keys.KeyFile:
        """The key file as it is now: another program may have changed it since this one opened the vault.

        Raises:
            UserError: it is of another vault, or cannot be read.
        """
        found = keys.read(self.path / KEYS_NAME)
        if found.vault_id != self.id:
            raise UserError(tr("Nøkkelfilen hører til et annet arkiv."), advice=tr("Hent arkivet tilbake fra en sikkerhetskopi."))
        return found

    def _keys_to_change(self) -> keys.KeyFile:
        """The key file as it is now, for who may open the vault still: who has been taken out meanwhile lets nobody in or out.

        Raises:
            UserError: the person who sits here has no way in any more, or as `_newest_keys`.
        """
        found = self._newest_keys()
        if self.person not in found.names:
            raise NotAllowedError(
                tr("{name} har ikke tilgang til arkivet.").format(name=self.person),
                advice=tr("Be en som har tilgang, om å få en ny."),
            )
        return found

    def _turn_keys(self, operation: str, before: keys.KeyFile, after: keys.KeyFile, name: str, staff: StaffId | None) -> Changed:
        """Write the key file, and tell the database: before it what is to come, after it that it is done.

        If the power goes in between, `_settle_keys` finds out the next time which of the two it is.
        """
        turn = _KeyTurn(operation=operation, name=name, staff=staff, person=self.person, after=keys.fingerprint(after))
        self._set_under_way(msgspec.json.encode(turn).decode())
        try:
            keys.write(self.path / KEYS_NAME, after)
        except UserError:
            with suppress(UserError):
                self._set_under_way("")
            raise
        self._keys = after
        try:
            return self._note_turn(turn)
        except UserError:
            keys.write(self.path / KEYS_NAME, before)
            self._keys = before
            raise

    @_reading
    def _settle_keys(self) -> None:
        """Bring the database in step with the key file after a power cut between the two."""
        left = changes.settings(self._database).get(_KEYS_UNDER_WAY)
        if not left:
            return
        turn = msgspec.json.decode(left, type=_KeyTurn)
        if keys.fingerprint(self._keys) == turn.after:
            self._note_turn(turn)
        else:
            self._set_under_way("")

    def _note_turn(self, turn: _KeyTurn) -> Changed:
        on = turn.staff or changes.settings(self._database).get(STAFF_OF + turn.name) or None
        with self._change(turn.operation, on=on, person=turn.person) as change:
            if turn.staff is not None:
                change.set(STAFF_OF + turn.name, turn.staff)
            change.set(_KEYS_UNDER_WAY, "")
        return change.result

    def _set_under_way(self, value: str) -> None:
        """Keep, or forget, what is about to be done to the key file. Leaves no row in the audit: nothing is done yet."""
        try:
            with self._transaction():
                changes.set_setting(self._database, _KEYS_UNDER_WAY, value)
        except connection.DatabaseError as error:
            raise _known(error) from error

    # Care

    @_reading
    def check(self) -> VaultCheck:
        """Look the whole vault over: the cipher's seals, SQLite's structure, and that the tally is in step."""
        faults = []
        if self._complains("cipher_integrity_check"):
            faults.append(tr("Databasen er skadet: krypteringen stemmer ikke."))
        if self._complains("integrity_check"):
            faults.append(tr("Databasen er skadet: strukturen stemmer ikke."))
        if not faults and not self._tally_in_step():
            faults.append(tr("Telletabellen stemmer ikke med planene."))
        return VaultCheck(version=connection.version(self._database), people=self.people, faults=tuple(faults))

    def _complains(self, pragma: str) -> bool:
        """Whether one of SQLite's own checks finds something, or cannot even be carried through."""
        try:
            return [row[0] for row in self._database.execute(f"PRAGMA {pragma}")] not in ([], ["ok"])
        except connection.DatabaseError:
            return True

    def _tally_in_step(self) -> bool:
        """Whether counting every plan anew gives the tally there is. Counts inside a transaction that is undone."""
        self._database.execute("BEGIN IMMEDIATE")
        try:
            before = self._whole_tally()
            for name in TALLIES:
                self._database.execute(f"DELETE FROM {name}")
            tally.recount(self._database, self.ids(Plan))
            return before == self._whole_tally()
        finally:
            self._database.execute("ROLLBACK")

    def _whole_tally(self) -> tuple[list[Any], ...]:
        return tuple([tuple(row) for row in self._database.execute(f"SELECT * FROM {name}")] for name in TALLIES)


def vault_path(path: Path) -> Path:
    """The folder's path with the ending that vaults have."""
    return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)


def local_now() -> datetime:
    """This moment, with the machine's time zone."""
    return datetime.now().astimezone()


def random_id() -> str:
    """A new random UUID in text form."""
    return str(uuid.uuid4())


def _cannot_be_made(error: OSError) -> UserError:
    return UserError(tr("Arkivet kan ikke lages der: {why}.").format(why=reason(error)), advice=tr("Velg en annen mappe."))


def _known_when_reading(error: Exception) -> Exception:
    """As `_known`, where nothing was to be written."""
    text = str(error).lower()
    if "disk i/o" in text or "unable to open" in text:
        return UserError(tr("Arkivet kan ikke leses."), advice=tr("Se etter at disken er koblet til, og åpne arkivet på nytt."))
    return _known(error)


def _known(error: Exception) -> Exception:
    """The user's sentence for a trouble of the machine; other database errors are ours and stay as they are."""
    text = str(error).lower()
    if "malformed" in text or "not a database" in text:
        return UserError(tr("Databasen i arkivet er skadet."), advice=tr("Hent arkivet tilbake fra en sikkerhetskopi."))
    if "full" in text:
        return UserError(tr("Disken er full. Endringen er ikke lagret."), advice=tr("Frigjør plass, og prøv igjen."))
    if "locked" in text or "busy" in text:
        return UserError(tr("Arkivet er i bruk av et annet program."), advice=tr("Lukk det andre programmet, og prøv igjen."))
    if "readonly" in text or "disk i/o" in text or "unable to open" in text:
        return NotAllowedError(
            tr("Arkivet kan ikke skrives til. Endringen er ikke lagret."),
            advice=tr("Se etter at disken er koblet til, og at mappen ikke er skrivebeskyttet."),
        )
    return error
