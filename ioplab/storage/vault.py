"""The vault: a folder with an encrypted database and a key file. Reading it, and the one way to change it."""

from __future__ import annotations

import hmac
import os
import re
import shutil
import uuid
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import wraps
from pathlib import Path
from typing import Any, Generic, NamedTuple, ParamSpec, Self, TypeVar, cast

import msgspec
from sqlite_utils import Database

from ioplab import catalogues
from ioplab.analysis.aggregate import Counted
from ioplab.domain.access import Right, needed
from ioplab.domain.evaluation import Evaluation, HiddenRating, Rating
from ioplab.domain.ids import GoalId, PlanId, PupilId, StaffId, SubjectCode
from ioplab.domain.leadership import Snapshot
from ioplab.domain.plan import Plan, TeamMember
from ioplab.domain.pupil import Pupil
from ioplab.domain.school import School, SchoolYear, Staff
from ioplab.domain.visibility import evaluation_seen_by, seen_by, versions_seen_by
from ioplab.domain.vocabulary import Round
from ioplab.errors import NotAllowedError, NotFoundError, UserError
from ioplab.files import reason, sync_folder
from ioplab.i18n import tr
from ioplab.storage import (
    access,
    audit,
    backup,
    changes,
    connection,
    counting,
    forget,
    keys,
    ownership,
    remembering,
    restore,
    rows,
    tally,
)
from ioplab.storage import lock as locks
from ioplab.storage.access import Access, HiddenError, RefusedError
from ioplab.storage.audit import Asked, Audited, Former
from ioplab.storage.changes import Change, Changed
from ioplab.storage.mapping import TABLES
from ioplab.storage.names import BACKUPS_NAME, DATABASE_NAME, KEYS_NAME, SUFFIX
from ioplab.storage.scales import OWN_SCALES, own_scales
from ioplab.storage.watch import Watch

Entity = TypeVar("Entity")
Answer = TypeVar("Answer")
P = ParamSpec("P")

WIPE_DUE = "wipe_due"
"""Setting that says that something has been deleted for good whose bytes may still lie in the file."""

STAFF_OF = "staff_of:"
"""Setting that ties a person who may open the vault to their place among the staff."""

_KEYS_UNDER_WAY = "keys_under_way"
"""Setting that holds what is about to be done to the key file, until it is done."""

_KEYS = keys.KEPT_AS

_RECOVERY = "recovery_key"
"""Setting that holds what is known of the recovery key. Not the key."""

TALLIES = ("tally", "tally_pair")
"""The tables that are derived from the rest."""


def _reading(method: Callable[P, Answer]) -> Callable[P, Answer]:
    """Let a method that reads the vault tell the user's troubles in the user's words."""

    @wraps(method)
    def read(*args: P.args, **kwargs: P.kwargs) -> Answer:
        vault = cast("Vault", args[0])
        if vault._is_cut_off and not vault._changing:
            with suppress(UserError):  # the disk may be back; if it is not, what follows says so
                vault._connect_again()
        try:
            return method(*args, **kwargs)
        except connection.DatabaseError as error:
            vault._note_trouble(error)
            if vault._is_cut_off and "closed database" in str(error).lower():
                raise _cannot_be_read() from error
            raise vault._encrypted_anew(error) or _known_when_reading(error) from error

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
        settings: what else is to be stored when it is done.
    """

    operation: str
    name: str
    staff: str | None
    person: str
    after: str
    settings: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryNote:
    """What is known of the vault's recovery key.

    Attributes:
        slot: the id of the slot it opens.
        made_on: when it was made.
        is_kept: whether somebody has said that they have put it away safely.
    """

    slot: str
    made_on: date
    is_kept: bool = False


_AskedBy = tuple[str, StaffId | None, tuple[str, ...], date]
"""By whom and when it was asked who may do what."""

_REFUSED_ANEW = timedelta(minutes=10)
"""The same refusal of the same person is written down once in this time: a field that saves itself tries again and again."""


class _Unlocked(NamedTuple):
    """What opened a key file: for whom, by which slot, and the data key."""

    person: str
    slot: keys.Slot
    data_key: bytes


class Vault:
    """One open vault. Close it, or use it as a context manager."""

    def __init__(
        self,
        path: Path,
        database: Database,
        key_file: keys.KeyFile,
        person: str,
        data_key: bytes,
        lock: locks.Lock | None = None,
    ) -> None:
        """Use `create` or `open`. `now`, `new_id` and `cost` may be replaced, so that tests decide time, chance and effort."""
        self.path = path
        self._lock = lock
        self._watch = Watch(path / DATABASE_NAME, database)
        self._is_cut_off = False
        self.cost = keys.KdfCost()
        self.told = ""
        """What was mended when the vault was opened, in words for the user; nothing where nothing was."""
        self.person = person
        self._data_key = data_key
        self.now: Callable[[], datetime] = local_now
        self.new_id: Callable[[], str] = random_id
        self._database = database
        self._keys = key_file
        self._changing = False
        self._viewer: tuple[StaffId | None] | None = None
        self._access: tuple[_AskedBy, Access] | None = None

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
        building = path.with_name(f".ioplab-{uuid.uuid4().hex[:8]}.tmp")  # it gets its name when it is whole
        database, lock = None, None
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            building.mkdir()
            if os.path.lexists(path):
                raise UserError(
                    tr("Det finnes allerede noe som heter «{name}» der.").format(name=path.name),
                    advice=tr("Velg et annet navn."),
                )
            cls._build(building, key_file, data_key)
            building.rename(path)
            sync_folder(path.parent)
            lock = locks.take(path, key_file.slots[0].name, now=local_now())
            database = connection.connect(path / DATABASE_NAME, data_key)
            return cls(path, database, key_file, key_file.slots[0].name, data_key, lock)
        except BaseException as error:
            if database is not None:
                database.close()
            if lock is not None:
                lock.release()
            shutil.rmtree(building, ignore_errors=True)
            if isinstance(error, OSError):
                raise _cannot_be_made(error) from error
            if isinstance(error, connection.DatabaseError):
                raise _known(error) from error
            raise

    @staticmethod
    def _build(folder: Path, key_file: keys.KeyFile, data_key: bytes) -> None:
        """All that a new vault's folder holds."""
        (folder / BACKUPS_NAME).mkdir()
        database = connection.connect(folder / DATABASE_NAME, data_key, create=True)
        try:
            connection.migrate(database)
            changes.set_setting(database, _KEYS, keys.encoded(key_file).decode())
        finally:
            database.close()
        for name in (KEYS_NAME, keys.COPY_NAME):
            keys.write(folder / name, key_file)

    @classmethod
    def open(
        cls, path: Path, passphrase: str, person: str | None = None, *, read_only: bool = False, in_spite_of: bool = False
    ) -> Self:
        """Open an existing vault.

        Args:
            path: its folder.
            passphrase: opens a slot.
            person: whose slot it is; without, each is tried, which takes as many times as long, and the first it opens counts.
            read_only: nothing is to be written; then it does not matter who else has it open.
            in_spite_of: also when somebody on another machine, who has not been heard of for a while, is said to have it open.

        Raises:
            InUseError: somebody else has it open.
            NotWritableError: nothing can be written there; it may be opened to be read.
            NeedsWritingError: it cannot be read before it has been opened for writing once.
            UserError: it is no vault, is damaged or newer, or the passphrase is wrong.
        """

        def unlocked(key_file: keys.KeyFile) -> _Unlocked:
            slot, data_key = keys.unlock(key_file, passphrase, person)
            return _Unlocked(slot.name, slot, data_key)

        restore.settle(path)
        opened, by = cls._open(path, unlocked, read_only=read_only, in_spite_of=in_spite_of)
        if by.slot.is_first_form and not read_only:
            with suppress(UserError):  # it is tried again the next time
                opened._turn_quietly(keys.modernised(opened._keys, by.slot, by.data_key, passphrase))
        return opened

    @classmethod
    def open_remembered(cls, path: Path, person: str | None, *, read_only: bool = False, in_spite_of: bool = False) -> Self:
        """Open an existing vault by what this machine remembers of the person.

        Args:
            path: its folder.
            person: whom it remembers; may be left out where only one may open the vault.
            read_only: as for `open`.
            in_spite_of: as for `open`.

        Raises:
            UserError: this machine does not remember them, or as `open`.
        """

        def unlocked(key_file: keys.KeyFile) -> _Unlocked:
            own, remembered, secret = remembering.recalled(key_file, person)
            slot, data_key = keys.unlock_machine(key_file, remembered, secret)
            return _Unlocked(own.name, slot, data_key)

        restore.settle(path)
        return cls._open(path, unlocked, read_only=read_only, in_spite_of=in_spite_of)[0]

    @classmethod
    def recover(
        cls,
        path: Path,
        recovery_key: str,
        passphrase: str,
        *,
        next_key: str,
        person: str | None = None,
        cost: keys.KdfCost | None = None,
        in_spite_of: bool = False,
    ) -> Self:
        """Open an existing vault by its recovery key, which is spent by it: another takes its place.

        Args:
            path: the vault's folder.
            recovery_key: as `recovery.read_key` gives it.
            passphrase: opens the person's slot from now on.
            next_key: the recovery key from now on, as `recovery.spelled` gives it.
            person: who comes; may be left out where only one may open the vault.
            cost: what a guess shall cost; the default is the right one outside tests.
            in_spite_of: as for `open`.

        Raises:
            UserError: it is not this vault's recovery key, nobody is named where several may open the vault, the passphrase is
                too short, or as `open`; nothing is changed then.
        """
        keys.refuse_short(passphrase)

        def unlocked(key_file: keys.KeyFile) -> _Unlocked:
            own = keys.person_of(key_file, person)
            slot, data_key = keys.unlock_recovery(key_file, recovery_key)
            return _Unlocked(own.name, slot, data_key)

        restore.settle(path)
        opened, _ = cls._open(path, unlocked, read_only=False, in_spite_of=in_spite_of)
        opened.cost = cost or opened.cost
        try:
            opened._spend_recovery_key(passphrase, next_key)
        except BaseException:
            opened.close()
            raise
        return opened

    @classmethod
    def _open(
        cls, path: Path, unlocked: Callable[[keys.KeyFile], _Unlocked], *, read_only: bool, in_spite_of: bool
    ) -> tuple[Self, _Unlocked]:
        """The vault opened by its key file, or by the copy of it where that is damaged or not the one in force."""
        *others, last = keys.read_any(path)
        for key_file in others:
            with suppress(keys.WrongPassphraseError, keys.NotHolderError, keys.OlderKeysError):
                return cls._open_by(path, key_file, unlocked, read_only=read_only, in_spite_of=in_spite_of, is_only=False)
        return cls._open_by(path, last, unlocked, read_only=read_only, in_spite_of=in_spite_of, is_only=not others)

    @classmethod
    def _open_by(
        cls,
        path: Path,
        key_file: keys.KeyFile,
        unlocked: Callable[[keys.KeyFile], _Unlocked],
        *,
        read_only: bool,
        in_spite_of: bool,
        is_only: bool,
    ) -> tuple[Self, _Unlocked]:
        by = unlocked(key_file)
        lock = None if read_only else locks.take(path, by.person, now=local_now(), in_spite_of=in_spite_of)
        database = None
        try:
            database, data_key = _connected(path, key_file, by.data_key, read_only=read_only, is_only=is_only)
            if read_only:
                connection.refuse_older(database)
            else:
                connection.migrate(database, before=lambda: backup.before_upgrade(path, data_key, now=local_now()))
            opened = cls(path, database, key_file, by.person, data_key, lock)
            opened._refuse_older_keys(by)
        except BaseException as error:
            if database is not None:
                database.close()
            if lock is not None:
                lock.release()
            if isinstance(error, connection.DatabaseError):
                raise _known(error) from error
            raise
        if not read_only:
            with suppress(UserError):  # on a disk that cannot be written to it is tried again the next time
                opened._settle_keys()
                if opened.setting(WIPE_DUE):
                    opened.wipe()
        try:
            opened.use_scales()
        except UserError:
            opened.close()
            raise
        return opened, by

    @staticmethod
    def holders(path: Path) -> tuple[str, ...]:
        """The names of those who may open a vault that is not open.

        Raises:
            UserError: it is no vault, or its key file is damaged or newer.
        """
        restore.settle(path)
        return keys.newest(path).names

    def close(self) -> None:
        """Close the database; the vault can be opened again, by others too."""
        self._data_key = b""
        catalogues.use_scales(str(self.path), (), None)
        self._database.close()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    @property
    def is_closed(self) -> bool:
        """Whether nothing can be read any more."""
        return not self._data_key

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

    @property
    def access(self) -> Access:
        """What the person who has opened the vault may do now. Who has the only key may do everything."""
        asked_by = (self.person, self.viewer, self.people, self.now().date())
        if self._access is None or self._access[0] != asked_by:
            self._access = (asked_by, self._access_by_rows())
        return self._access[1]

    @_reading
    def _access_by_rows(self) -> Access:
        is_administrator = len(self.people) <= 1 or self.person in self.administrators
        return access.read(self._database, self.viewer, is_administrator=is_administrator, today=self.now().date())

    @property
    @_reading
    def administrators(self) -> tuple[str, ...]:
        """Those who administer the vault, of those who may open it."""
        return access.administrators(changes.settings(self._database), self.people)

    def may(self, right: Right, pupil: str | None = None) -> bool:
        """Whether the person has a right towards a pupil, or towards the vault where none is named."""
        return right in self.access.rights(pupil)

    def require(self, right: Right, pupils: Collection[str] = ()) -> None:
        """Refuse, with a row in the audit, unless the person has the right towards each of the pupils, or towards the vault.

        Raises:
            RefusedError: the person does not.
        """
        try:
            self.access.require(right, pupils)
        except RefusedError:
            self._note_refusal(right.value, None, pupils)
            raise

    def _refuse_figures(self, cls: type[Any]) -> None:
        """Frozen numbers count everybody, as `count` does."""
        if cls is Snapshot:
            self.require(Right.EXPORT)

    def _refuse_hidden(self, table: str, key: str) -> None:
        """What is of a pupil whom the person may know nothing of is not there."""
        if self.access.sees_all:
            return
        pupil = ownership.pupil_above(self._database, table, key)
        if pupil is not None and pupil in self.access.hidden:
            self._note_refusal(Right.SEE.value, pupil, {pupil})
            raise HiddenError(tr("Det du ser etter, finnes ikke lenger."), advice=tr("Noen kan ha slettet det."))

    def _seen_rows(self, table: str) -> Callable[[str], bool]:
        """Tells of the ids in a table whether the person may know of them."""
        if self.access.sees_all:
            return lambda _: True
        hidden, above = self.access.hidden, ownership.owners(self._database, table)
        return lambda key: above.get(key) not in hidden

    @_reading
    def get(self, cls: type[Entity], key: str) -> Entity:
        """The entity with that id and everything below it.

        Raises:
            NotFoundError: there is none.
        """
        self._refuse_figures(cls)
        self._refuse_hidden(TABLES[cls].name, key)
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
        self._refuse_figures(cls)
        table = TABLES[cls]
        is_seen = self._seen_rows(table.name)
        loaded = rows.load(self._database, table)
        found = [(owner, entity) for owner, entity in loaded if table.key != ("id",) or is_seen(getattr(entity, "id", ""))]
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
        self._refuse_hidden(table.name, key)
        row = self._database.execute(f"SELECT {table.parent} FROM {table.name} WHERE id = ?", [key]).fetchone()
        if row is None:
            raise NotFoundError(tr("Det du ser etter, finnes ikke lenger."), advice=tr("Noen kan ha slettet det."))
        return str(row[0])

    @_reading
    def ids(self, cls: type[Any]) -> tuple[str, ...]:
        """The ids of all entities of a class, in order."""
        is_seen = self._seen_rows(TABLES[cls].name)
        return tuple(key for key in self._all_ids(cls) if is_seen(key))

    def _all_ids(self, cls: type[Any]) -> tuple[str, ...]:
        """The ids of all entities of a class, hidden or not: for what is reckoned and not shown."""
        return tuple(key for (key,) in self._database.execute(f"SELECT id FROM {TABLES[cls].name} ORDER BY position"))

    def pupil_of(self, plan: PlanId) -> Pupil:
        """The pupil whose plan it is, with everything."""
        return self.get(Pupil, self.owner_id(Plan, plan))

    @_reading
    def history(self, cls: type[Entity], key: str) -> tuple[Version[Entity], ...]:
        """The earlier versions of one entity's own fields, oldest first, each with who replaced it and when."""
        self._refuse_figures(cls)
        table = TABLES[cls]
        owner, first = "evaluation" if table.key[0] == "evaluation" else table.name, key.split("/", maxsplit=1)[0]
        self._refuse_hidden(owner, first)
        if not self.access.sees_all and table.parent and ownership.pupil_above(self._database, owner, first) is None:
            return ()  # whose it was is not told by the row any more
        sql = """
            SELECT h.before, c.at, c.person, c.operation FROM history AS h JOIN change AS c ON c.id = h.change
            WHERE h.entity = ? AND h.key = ? AND h.before IS NOT NULL ORDER BY h.change
        """
        found = self._database.execute(sql, [table.name, key])
        empty: dict[str, tuple[Any, ...]] = dict.fromkeys(table.children, ())
        versions = tuple(
            Version(
                entity=table.decode(table.complete(msgspec.json.decode(before)), empty),
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
        """What was done last to any of these, the newest first. Looking is not doing."""
        sql = """
            SELECT operation, target, person, at FROM change
            WHERE target IN (SELECT value FROM json_each(?)) AND operation NOT IN ('open_pupil', 'refused')
            ORDER BY id DESC LIMIT ?
        """
        hidden = self.access.hidden
        seen = [key for key in targets if not hidden or ownership.pupil_of_any(self._database, key) not in hidden]
        found = self._database.execute(sql, [rows.as_list(seen), at_most])
        return tuple(
            Doing(operation=operation, target=target, person=person, at=datetime.fromisoformat(at))
            for operation, target, person, at in found
        )

    @_reading
    def history_of_pupil(self, pupil: PupilId) -> tuple[Former, ...]:
        """Everything that has been changed of a pupil, oldest first, as far as the person may see it.

        Of ratings only what was submitted, and nothing of an evaluation in which anything is hidden from the person yet.

        Raises:
            NotFoundError: there is no such pupil.
        """
        evaluations = [one for plan in self.get(Pupil, pupil).plans for one in plan.evaluations]
        closed = {one.id for one in evaluations if any(isinstance(rating, HiddenRating) for rating in one.ratings)}
        return audit.history_of(self._database, pupil, viewer=self.viewer, closed=closed)

    @_reading
    def audit(self, asked: Asked) -> tuple[Audited, ...]:
        """Rows of the audit, the newest first.

        Raises:
            RefusedError: the person may not read it: all of it is for those who administer, that of a pupil for those who may
                finalise the pupil's plan.
        """
        if not self.may(Right.ADMINISTER):
            if asked.pupil is None:
                self.require(Right.ADMINISTER)
            else:
                self.require(Right.FINALISE, [asked.pupil])
        return audit.read(self._database, asked)

    @_reading
    def last_done(self, operation: str, target: str, *, since: datetime) -> bool:
        """Whether the person has done this to that since then."""
        sql = "SELECT 1 FROM change WHERE target = ? AND operation = ? AND person = ? AND at > ?"
        return self._database.execute(sql, [target, operation, self.person, changes.moment_text(since)]).fetchone() is not None

    @_reading
    def entered_on(self) -> dict[PupilId, date]:
        """The day of the first change about each pupil: when the pupil came into this vault."""
        sql = """
            SELECT p.id, (SELECT at FROM change WHERE id = (SELECT MIN(change) FROM change_pupil WHERE pupil = p.id)) AS first
            FROM pupil AS p WHERE first IS NOT NULL
        """
        return {PupilId(key): datetime.fromisoformat(at).date() for key, at in self._database.execute(sql)}

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
        hidden = self.access.hidden
        return tuple(text for text in map(GoalText._make, self._database.execute(sql)) if text.pupil not in hidden)

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

    def use_scales(self) -> None:
        """Let the vault's own mastery scales be known for as long as it is open.

        Raises:
            UserError: they cannot be read.
        """
        catalogues.use_scales(str(self.path), *own_scales(self.setting(OWN_SCALES)))

    @_reading
    def count(self, year: SchoolYear, kind: Round) -> Counted:
        """All numbers of one round, counted by the database as docs/counting.md says.

        They count everybody, so who may not take out everybody's figures is not shown them either.

        Raises:
            RefusedError: the person may not.
        """
        self.require(Right.EXPORT)
        return counting.count(self._database, year, kind)

    def is_empty(self) -> bool:
        """Whether no pupil has been entered yet."""
        return not self._all_ids(Pupil)

    @_reading
    def pupil_names(self) -> dict[PupilId, str]:
        """Full names of the pupils who may be seen, in order, without reading all that is written of them."""
        is_seen = self._seen_rows(TABLES[Pupil].name)
        found = self._database.execute("SELECT id, given_name, family_name FROM pupil ORDER BY position")
        pupils = (Pupil(id=PupilId(key), given_name=given, family_name=family) for key, given, family in found if is_seen(key))
        return {pupil.id: pupil.full_name for pupil in pupils}

    @_reading
    def name_words(self) -> frozenset[str]:
        """Every word of every pupil's name, hidden or not: to keep them out of what leaves the vault, never to be shown."""
        found = self._database.execute("SELECT given_name || ' ' || ifnull(family_name, '') FROM pupil")
        return frozenset(word for (name,) in found for word in re.findall(r"\w+", name))

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
    def _change(self, operation: str, *, on: str | None, person: str, judged: bool = True) -> Iterator[Change]:
        """As `change`. One that has been judged already, before what cannot be taken back, is not judged again."""
        if self._changing:
            raise RuntimeError("one change at a time")
        before = self.access if judged else access.EVERYTHING
        kept = None
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
                    access=before,
                    access_after=self._access_by_rows,
                )
                try:
                    yield change
                    change.finish()
                    if not change.decides_access:
                        kept = self._access  # or it would be read anew for every field that saves itself
                except RefusedError as error:
                    refused = (operation, on, change.concerned)
                    error.note = lambda: self._note_refusal(*refused)
                    raise
        except RefusedError as error:
            self._changing = False
            error.note()
            raise
        except connection.DatabaseError as error:
            raise self._encrypted_anew(error) or _known(error) from error
        finally:
            self._changing = False
            self._viewer, self._access = None, kept

    def wipe(self) -> None:
        """Let nothing that has been deleted lie on in the database's file or its journal.

        Raises:
            UserError: the disk is full or has gone; then it may lie there still, encrypted.
        """
        try:
            forget.wipe(self._database)
            with self._transaction():
                changes.set_setting(self._database, WIPE_DUE, "")
        except connection.DatabaseError as error:
            raise _known(error) from error

    def _note_refusal(self, operation: str, on: str | None, pupils: Collection[str]) -> None:
        """Write down that somebody tried what they may not. That the disk does not take it makes the refusal no less one."""
        if self._changing:
            return
        since = changes.moment_text(self.now() - _REFUSED_ANEW)
        sql = "SELECT 1 FROM change WHERE operation = 'refused' AND detail = ? AND target IS ? AND person = ? AND at > ?"
        with suppress(UserError, connection.DatabaseError):
            if self._database.execute(sql, [operation, on, self.person, since]).fetchone() is None:
                with self._change("refused", on=on, person=self.person, judged=False) as change:
                    change.note(operation, about=pupils)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        try:
            self._make_sure_it_is_ours()
            self._database.execute("BEGIN IMMEDIATE")
            self._watch.refuse_other(self._database)
            yield
            self._watch.expect(self._database)
            self._database.execute("COMMIT")
            self._watch.stored()
        except BaseException as error:
            self._note_trouble(error)
            self._roll_back()
            raise

    def _roll_back(self) -> None:
        """Take back the transaction under way. Where even that fails, the next connection does it by the journal."""
        try:
            if self._database.conn.in_transaction:
                self._database.execute("ROLLBACK")
        except connection.DatabaseError:
            self._is_cut_off = True

    # Whether it is ours to write in

    @property
    def is_read_only(self) -> bool:
        """Whether nothing can be changed, because it was opened so."""
        return self._lock is None

    def beat(self) -> None:
        """Say to others that we are still here. To be done every `lock.BEAT_SECONDS`."""
        if self._lock is not None:
            self._lock.beat(self.now())

    @_reading
    def has_news(self) -> bool:
        """Whether somebody else has stored something since it was looked at last. Looking at it is done by asking."""
        return self._watch.has_news(self._database)

    def reopen(self) -> None:
        """Open for writing what is on the disk now: after it was opened to be read only, or somebody else has changed it.

        Raises:
            InUseError: somebody else has it open.
            UserError: it cannot be written, is another vault, or the person has no way in any more. Nothing is changed then.
        """
        key_file = self._keys_to_change()
        taken = None if self._holds() else locks.take(self.path, self.person, now=self.now())
        database = None
        try:
            if key_file.turn > self._keys.turn and not connection.fits(self.path / DATABASE_NAME, self._data_key):
                raise _has_another_key()
            database = connection.connect(self.path / DATABASE_NAME, self._data_key)
            connection.migrate(database, before=self.backup_job())
            self._watch.look(database)
        except BaseException as error:
            if database is not None:
                database.close()
            if taken is not None:
                taken.release()
            if isinstance(error, connection.DatabaseError):
                raise _known(error) from error
            raise
        if taken is not None:
            self._let_go()
            self._lock = taken
        self._use(database)
        self._keys, self._viewer = key_file, None
        self.use_scales()

    def _holds(self) -> bool:
        try:
            return self._lock is not None and self._lock.is_ours()
        except OSError:
            return False

    def _let_go(self) -> None:
        if self._lock is not None:
            self._lock.release()

    def _use(self, database: Database) -> None:
        """From now on read and write by another connection."""
        with suppress(connection.DatabaseError):
            self._database.close()
        self._database, self._is_cut_off = database, False

    def _make_sure_it_is_ours(self) -> None:
        """Nothing is written unless others are told that we have it open, and the file is the one that we opened."""
        if self._lock is None:
            raise NotAllowedError(
                tr("Arkivet er åpnet for lesing, så dette er ikke lagret."),
                advice=tr("Trykk «Prøv å åpne for skriving» når ingen andre har det åpent."),
            )
        try:
            if self._is_cut_off:
                self._connect_again()
            if not self._lock.is_ours():
                self._take_again(self._lock)
            if not self._watch.is_same_file():
                self._connect_again()
        except OSError as error:
            self._is_cut_off = True
            raise _cannot_be_written() from error

    def _take_again(self, lock: locks.Lock) -> None:
        """A file that somebody has cleared away says nothing; one that says something else does."""
        if lock.path.exists():
            raise locks.taken_over()
        try:
            taken = locks.take(self.path, self.person, now=self.now())
        except locks.NotWritableError as error:
            self._is_cut_off = True
            raise _cannot_be_written() from error
        lock.release()
        self._lock = taken

    def _connect_again(self) -> None:
        """Go on after the disk has been away, if what is there is what we left.

        Raises:
            UserError: the disk is not back, or there is something else on it now.
        """
        if self._still_answers():
            self._is_cut_off = False
            return
        if not (self.path / DATABASE_NAME).is_file():
            raise _cannot_be_written()
        database = connection.connect(self.path / DATABASE_NAME, self._data_key, read_only=self._lock is None)
        try:
            self._watch.refuse_other_history(database)
            if self._lock is not None:
                self._lock.hold_again()
            self._watch.look(database)
        except BaseException as error:
            database.close()
            if isinstance(error, OSError | connection.DatabaseError):
                raise _cannot_be_written() from error
            raise
        self._use(database)

    def _still_answers(self) -> bool:
        """Whether the connection we have is as good as ever: what went wrong may have passed by itself."""
        try:
            connection.newest_change(self._database)
            return self._watch.is_same_file() and not self._database.conn.in_transaction
        except (OSError, connection.DatabaseError):
            return False

    def _note_trouble(self, error: BaseException) -> None:
        """A connection that the disk has failed under may be of no use any more, also when the disk is back."""
        if isinstance(error, connection.DatabaseError) and _is_of_the_disk(str(error).lower()):
            self._is_cut_off = True

    # Who may open it

    def add_person(self, name: str, staff: StaffId, passphrase: str, *, own: str) -> Changed:
        """Let one more person open the vault. It cannot be undone, but taken away again.

        Args:
            name: by which they say who they are on the way in; unique.
            staff: their place among the staff.
            passphrase: opens their slot.
            own: the passphrase of who lets them in, for whoever sits at an open vault is not always who opened it.

        Raises:
            UserError: `own` is wrong, the name is taken, the passphrase is too short, or the vault cannot be written; nothing
                is changed then.
        """
        key_file = self._keys_by(own)
        after = keys.add_slot(key_file, self._data_key, name, passphrase, self.cost)
        return self._turn_keys("give_key", key_file, after, name=after.slots[-1].name, staff=staff)

    def remove_person(self, name: str, *, own: str) -> Changed:
        """Let a person open the vault no more, and encrypt it anew: what they have kept of the key file opens nothing new.

        Args:
            name: whose key it is.
            own: the passphrase of who takes it.

        Raises:
            UserError: `own` is wrong, it is the last one, nobody has that name, or the vault cannot be written; nothing is
                changed then.
        """
        key_file = self._keys_by(own)
        after = keys.remove_slot(key_file, name)
        gone = next(slot for slot in key_file.slots if slot not in after.slots)
        return self._turn_keys("take_key", key_file, after, name=gone.name, staff=StaffId(""), anew=True)

    @property
    def people_of_first_form(self) -> tuple[str, ...]:
        """Those for whose sake the vault cannot be encrypted anew, until they have unlocked it once with this program."""
        return keys.of_first_form(self._keys)

    def change_passphrase(self, old: str, new: str) -> Changed:
        """Let the person who has opened the vault open it with another passphrase from now on, and encrypt it anew.

        Raises:
            UserError: the old one is wrong, the new one is too short, or the vault cannot be written; nothing is changed then.
        """
        key_file = self._newest_keys()
        after = keys.change_passphrase(key_file, self.person, old, new, self.cost)
        if not keys.is_authentic(after, self._data_key, keys.all_slots(key_file)):
            raise keys.tampered_with()
        return self._turn_keys("change_passphrase", key_file, after, name=self.person, anew=True)

    @property
    @_reading
    def recovery_note(self) -> RecoveryNote | None:
        """What is known of the recovery key; None where the vault has none."""
        if self._keys.recovery is None:
            return None
        told = changes.settings(self._database).get(_RECOVERY)
        note = msgspec.json.decode(told, type=RecoveryNote) if told else None
        return note if note is not None and note.slot == self._keys.recovery.id else None

    def set_recovery_key(self, key: str, *, own: str) -> Changed:
        """Let this recovery key open the vault, and no recovery key before it.

        Args:
            key: as `recovery.spelled` gives it. It is kept nowhere.
            own: the passphrase of who makes it.

        Raises:
            UserError: `own` is wrong, or the vault cannot be written; nothing is changed then.
        """
        key_file = self._keys_by(own)
        after = keys.with_recovery(key_file, self._data_key, key, self.cost)
        is_another = key_file.recovery is not None
        return self._turn_keys("set_recovery_key", key_file, after, settings=self._note_of(after), anew=is_another)

    def keep_recovery_key(self) -> Changed:
        """Note that somebody has put the recovery key away safely."""
        note = self.recovery_note
        with self.change("keep_recovery_key") as change:
            if note is not None:
                change.set(_RECOVERY, _written(replace(note, is_kept=True)))
            change.note()
        return change.result

    def _spend_recovery_key(self, passphrase: str, next_key: str) -> None:
        """Give the person who has come by the recovery key a passphrase, and the vault another recovery key."""
        key_file = self._newest_keys()
        given = keys.give_passphrase(key_file, self._data_key, self.person, passphrase, self.cost)
        after = keys.with_recovery(given, self._data_key, next_key, self.cost)
        settings = self._note_of(after)
        self._turn_keys("use_recovery_key", key_file, after, name=self.person, settings=settings, anew=True)

    def _note_of(self, after: keys.KeyFile) -> dict[str, str]:
        """What is to be known of a recovery key that has just been made."""
        slot = after.recovery.id if after.recovery else ""
        return {_RECOVERY: _written(RecoveryNote(slot=slot, made_on=self.now().date()))}

    @property
    def is_remembered(self) -> bool:
        """Whether this machine remembers the person who has opened the vault."""
        return keys.machine_of(self._keys, self.person, remembering.place(self.id)) is not None

    def remember_machine(self, *, own: str) -> Changed:
        """Let this machine open the vault for the person who has it open, by a random secret in the system's keyring.

        Raises:
            UserError: `own` is not their passphrase, the system has no keyring that may be used, or the vault cannot be written.
        """
        key_file = self._keys_by(own)
        place, secret = remembering.place(self.id), remembering.new_secret()
        after = keys.with_machine(key_file, self._data_key, self.person, place, secret)
        remembering.keep(key_file, self.person, secret)
        try:
            return self._turn_keys("remember_machine", key_file, after, name=self.person)
        except UserError:
            remembering.forget(key_file, self.person)
            raise

    def forget_machine(self) -> Changed:
        """Let this machine open the vault for the person who has it open no more.

        Raises:
            UserError: the vault cannot be written; nothing is changed then.
        """
        key_file = self._keys_to_change()
        after = keys.without_machines(key_file, self.person, remembering.place(self.id))
        done = self._turn_keys("forget_machine", key_file, after, name=self.person, anew=True)
        remembering.forget(key_file, self.person)
        return done

    def verify(self, passphrase: str) -> bool:
        """Whether it is the passphrase of the person who has opened the vault. It takes the same time right or wrong.

        Leaves the open database alone, so that another thread may ask.

        Raises:
            UserError: the key file cannot be read, or the person's way in has been taken away.
        """
        try:
            _, found = keys.unlock(self._newest_keys(), passphrase, self.person)
        except keys.WrongPassphraseError:
            return False
        return hmac.compare_digest(found, self._data_key)

    def _newest_keys(self) -> keys.KeyFile:
        """The key file as it is now: another program may have changed it since this one opened the vault.

        Whoever can write in the folder can write in it, too, and proves nothing by that: what was not made by somebody who had
        the data key does not count, and gives way to what we know at the next change.

        Raises:
            OutOfStepError: the vault has been encrypted anew.
            UserError: it is of another vault, or cannot be read.
        """
        found = keys.newest(self.path)
        if found.vault_id != self.id:
            raise UserError(tr("Nøkkelfilen hører til et annet arkiv."), advice=tr("Hent arkivet tilbake fra en sikkerhetskopi."))
        if found.turn <= self._keys.turn:
            return self._keys
        if keys.is_authentic(found, self._data_key, keys.all_slots(self._keys)):
            return found
        if not connection.fits(self.path / DATABASE_NAME, self._data_key):
            raise _has_another_key()
        return self._keys

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

    def _keys_by(self, own: str) -> keys.KeyFile:
        """The key file as it is now, for somebody who has just proved to be the one who has opened the vault.

        Raises:
            UserError: it is not their passphrase, or as `_keys_to_change`.
        """
        key_file = self._keys_to_change()
        _, found = keys.unlock(key_file, own, self.person)
        if not hmac.compare_digest(found, self._data_key):
            raise keys.tampered_with()
        return key_file

    def _turn_keys(
        self,
        operation: str,
        before: keys.KeyFile,
        after: keys.KeyFile,
        *,
        name: str = "",
        staff: StaffId | None = None,
        settings: dict[str, str] | None = None,
        anew: bool = False,
    ) -> Changed:
        """Write the key file, and tell the database: before it what is to come, after it that it is done.

        Where something is taken away the database is encrypted anew in between. If the power goes, the next opening finds out
        how far it came, and goes on from there (`_connected`, `_settle_keys`).
        """
        self.require(needed(operation))
        after, former, key = replace(after, format=keys.FORMAT, turn=before.turn + 1), self._data_key, self._data_key
        if anew and keys.may_be_renewed(after):
            after, key = keys.renewed(after, former)
        turn = _KeyTurn(
            operation=operation,
            name=name,
            staff=staff,
            person=self.person,
            after=keys.fingerprint(after),
            settings=settings or {},
        )
        self._set_under_way(msgspec.json.encode(turn).decode())
        try:
            keys.write(self.path / KEYS_NAME, after)
            if key != former:
                keys.write(self.path / keys.COPY_NAME, after)
                self._encrypt_anew(key)
            self._keys = keys.settled(after)
            done = self._note_turn(turn)
        except UserError:
            if self._data_key != former:
                self._encrypt_anew(former)
            self._put_back_keys(before)
            raise
        with suppress(UserError):  # it is done; the next opening brings the files in step
            self._write_keys()
        return done

    def _encrypted_anew(self, error: Exception) -> UserError | None:
        """What to tell where nothing is damaged: somebody else has changed the keys, and encrypted the vault anew."""
        if "not a database" not in str(error).lower() and "malformed" not in str(error).lower():
            return None
        with suppress(UserError):
            if keys.newest(self.path).turn > self._keys.turn:
                return _has_another_key()
        return None

    def _put_back_keys(self, before: keys.KeyFile) -> None:
        """After a turn that came to nothing."""
        for name in (KEYS_NAME, keys.COPY_NAME):
            keys.write(self.path / name, before)
        self._keys = before
        with suppress(UserError):
            self._set_under_way("")

    def _turn_quietly(self, after: keys.KeyFile) -> None:
        """Change the key file where nobody gets in or out by it, so that there is nothing for the audit."""
        after = keys.settled(replace(after, turn=after.turn + 1))
        keys.write(self.path / KEYS_NAME, after)
        self._keys = after
        self._keep_keys()
        self._write_keys()

    def _encrypt_anew(self, key: bytes) -> None:
        """Give the database another data key. SQLite's journal makes it all or nothing, also when the power goes.

        Raises:
            UserError: it could not be done; the database has the key it had.
        """
        former = self._data_key
        connection.give_key(self._database, key)
        try:
            database = connection.connect(self.path / DATABASE_NAME, key)
            self._data_key = key
        except UserError as error:
            self._is_cut_off = True  # until it answers to the key it had
            self._use(connection.connect(self.path / DATABASE_NAME, former))
            self._watch.look(self._database)
            raise UserError(
                tr("Arkivet kunne ikke krypteres på nytt. Ingenting er endret."),
                advice=tr("Se etter at det er plass på disken, og at ingen andre har arkivet åpent."),
            ) from error
        self._use(database)
        self._watch.look(database)

    @_reading
    def _refuse_older_keys(self, by: _Unlocked) -> None:
        """The key file in force, where the one at hand is older, or somebody without the data key has written in it.

        Raises:
            OlderKeysError: the slot that was opened is not of the one in force, and does not count any more.
        """
        kept = keys.decoded(changes.settings(self._database).get(_KEYS) or "")
        if kept is None or keys.settled(self._keys) == kept:
            return
        known = keys.all_slots(kept)
        if self._keys.turn > kept.turn and keys.is_authentic(self._keys, by.data_key, known):
            return  # the power went before the database was told of it
        if by.slot not in known:
            raise keys.OlderKeysError.told()
        self._keys = kept

    @_reading
    def _settle_keys(self) -> None:
        """Bring the database, the key file and its copy in step after a power cut, or after one of the files was damaged."""
        left = changes.settings(self._database).get(_KEYS_UNDER_WAY)
        turn = msgspec.json.decode(left, type=_KeyTurn) if left else None
        if turn is not None and keys.fingerprint(self._keys) == turn.after:
            self._keys = keys.settled(self._keys)
            self._note_turn(turn)
        elif turn is not None:
            self._set_under_way("")
        kept = keys.decoded(changes.settings(self._database).get(_KEYS) or "")
        if kept is None or self._keys.turn > kept.turn:
            self._keep_keys()
        self.told = self._write_keys()

    def _write_keys(self) -> str:
        """Write the key file and its copy where they say anything else; what the user is to be told of it."""
        said = ""
        for name in (KEYS_NAME, keys.COPY_NAME):
            try:
                found = keys.read(self.path / name)
            except keys.DamagedKeysError:
                found = None
            if found != self._keys:
                keys.write(self.path / name, self._keys)
                if name == KEYS_NAME and (found is None or keys.settled(found) != keys.settled(self._keys)):
                    said = tr("Nøkkelfilen manglet, var skadet eller var eldre enn arkivet. Den er hentet tilbake fra kopien.")
        return said

    def _note_turn(self, turn: _KeyTurn) -> Changed:
        on = turn.staff or changes.settings(self._database).get(STAFF_OF + turn.name) or None
        with self._change(turn.operation, on=on, person=turn.person, judged=False) as change:
            if turn.staff is not None:
                change.set(STAFF_OF + turn.name, turn.staff)
                change.set(access.ADMINISTRATOR + turn.name, "")  # who comes or goes does not administer by an old mark
            for name, value in turn.settings.items():
                change.set(name, value)
            change.set(_KEYS, keys.encoded(keys.settled(self._keys)).decode())
            change.set(_KEYS_UNDER_WAY, "")
        return change.result

    def _keep_keys(self) -> None:
        """Let the database know which key file is in force."""
        self._set_quietly(_KEYS, keys.encoded(self._keys).decode())

    def _set_under_way(self, value: str) -> None:
        """Keep, or forget, what is about to be done to the key file. Leaves no row in the audit: nothing is done yet."""
        self._set_quietly(_KEYS_UNDER_WAY, value)

    def _set_quietly(self, name: str, value: str) -> None:
        try:
            with self._transaction():
                changes.set_setting(self._database, name, value)
        except connection.DatabaseError as error:
            raise _known(error) from error

    # Care

    def backup_job(self, to: Path | None = None) -> Callable[[], backup.Backup]:
        """The work of making a backup of the vault as it is when that is done, maybe on another thread, or when it is closed.

        Args:
            to: the file to write; else one of the vault's own backups.
        """
        folder, data_key, now = self.path, self._data_key, self.now
        # While it is open, the vault knows best: it may have been encrypted anew since.
        return lambda: backup.make(folder, self._data_key or data_key, now=now(), to=to)

    @_reading
    def check(self) -> VaultCheck:
        """Look the whole vault over: the cipher's seals, SQLite's structure, the tally and what is frozen."""
        faults = []
        if self._complains("cipher_integrity_check"):
            faults.append(tr("Databasen er skadet: krypteringen stemmer ikke."))
        if self._complains("integrity_check"):
            faults.append(tr("Databasen er skadet: strukturen stemmer ikke."))
        if not faults and not self._tally_in_step():
            faults.append(tr("Telletabellen stemmer ikke med planene."))
        if not faults and not all(one.is_whole for _, one in rows.load(self._database, TABLES[Snapshot])):
            faults.append(tr("Fryste tall er ikke lenger som da de ble fryst."))
        return VaultCheck(version=connection.version(self._database), people=self.people, faults=tuple(faults))

    def _complains(self, pragma: str) -> bool:
        """Whether one of SQLite's own checks finds something, or cannot even be carried through."""
        try:
            return [row[0] for row in self._database.execute(f"PRAGMA {pragma}")] not in ([], ["ok"])
        except connection.DatabaseError:
            return True

    def _tally_in_step(self) -> bool:
        """Whether counting every plan anew gives the tally there is.

        Counts in empty tables in memory, which lie before those of the same names: so it can be asked of what may only be read.
        """
        self._database.execute("PRAGMA query_only = OFF")
        self._database.execute("BEGIN")
        try:
            for name in TALLIES:
                self._database.execute(f"CREATE TEMP TABLE {name} AS SELECT * FROM main.{name} LIMIT 0")
            tally.recount(self._database, self._all_ids(Plan))
            return self._whole_tally("main") == self._whole_tally("temp")
        finally:
            self._database.execute("ROLLBACK")
            if self.is_read_only:
                self._database.execute("PRAGMA query_only = ON")

    def _whole_tally(self, where: str) -> tuple[list[Any], ...]:
        found = ([tuple(row) for row in self._database.execute(f"SELECT * FROM {where}.{name}")] for name in TALLIES)
        return tuple(sorted(table, key=repr) for table in found)


def vault_path(path: Path) -> Path:
    """The folder's path with the ending that vaults have."""
    return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)


def _connected(path: Path, key_file: keys.KeyFile, data_key: bytes, *, read_only: bool, is_only: bool) -> tuple[Database, bytes]:
    """The database by its data key, or by the one before it: then the power went before it had been encrypted anew.

    Raises:
        OlderKeysError: it has another key, and there is another key file to try.
        UserError: it is missing or damaged, or cannot be encrypted anew.
    """
    place = path / DATABASE_NAME
    try:
        return connection.connect(place, data_key, read_only=read_only), data_key
    except UserError as error:
        former = keys.former_key(key_file, data_key)
        if former is None:
            raise (error if is_only else keys.OlderKeysError.told()) from error
    database = connection.connect(place, former, read_only=read_only)
    if read_only:
        return database, former
    connection.give_key(database, data_key)
    return connection.connect(place, data_key), data_key


def _has_another_key() -> locks.OutOfStepError:
    return locks.OutOfStepError(
        tr("En annen har endret tilgangene, og arkivet er kryptert på nytt. Det du skriver nå, blir ikke lagret."),
        advice=tr("Lås arkivet med Ctrl+L, og lås det opp igjen."),
    )


def _written(note: RecoveryNote) -> str:
    return msgspec.json.encode(note).decode()


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
    if _is_of_the_disk(text):
        return _cannot_be_read()
    return _known(error)


def _known(error: Exception) -> Exception:
    """The user's sentence for a trouble of the machine; other database errors are ours and stay as they are."""
    text = str(error).lower()
    if "malformed" in text or "not a database" in text:
        return UserError(tr("Databasen i arkivet er skadet."), advice=tr("Hent arkivet tilbake fra en sikkerhetskopi."))
    if "full" in text:
        advice = tr("Frigjør plass, og prøv igjen.")
        return UserError(tr("Disken er full. Endringen er ikke lagret."), advice=advice, may_pass=True)
    if "locked" in text or "busy" in text:
        advice = tr("Lukk det andre programmet, og prøv igjen.")
        return UserError(tr("Arkivet er i bruk av et annet program."), advice=advice, may_pass=True)
    if "readonly" in text or _is_of_the_disk(text):
        return _cannot_be_written()
    return error


def _cannot_be_read() -> UserError:
    return UserError(tr("Arkivet kan ikke leses."), advice=tr("Se etter at disken er koblet til, og åpne arkivet på nytt."))


def _is_of_the_disk(text: str) -> bool:
    return "disk i/o" in text or "unable to open" in text


def _cannot_be_written() -> NotAllowedError:
    return NotAllowedError(
        tr("Arkivet kan ikke skrives til. Endringen er ikke lagret."),
        advice=tr("Se etter at disken er koblet til, og at mappen ikke er skrivebeskyttet."),
        may_pass=True,
    )
