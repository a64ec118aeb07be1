"""Opening, making and trying a vault. Runs beside the screen, for the passphrase's cost is deliberate."""

from __future__ import annotations

import re
import shutil
import tempfile
from dataclasses import dataclass
from datetime import date
from enum import Enum
from pathlib import Path

from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import StaffRole
from ioplab.exchange.example_school import example_school, usual_rater
from ioplab.i18n import tr
from ioplab.operations.exchanging import import_plans
from ioplab.operations.people import add_staff, identify, set_recovery_key, set_school
from ioplab.operations.year_wheel import tick_task, wheel
from ioplab.storage.keys import SHORTEST_PASSPHRASE
from ioplab.storage.lock import InUseError, NotWritableError, holder_of
from ioplab.storage.names import SUFFIX
from ioplab.storage.vault import Vault, local_now, vault_path
from ioplab.ui.viewmodels.recovery import RecoveryKey

EXAMPLE_PUPILS = 8
EXAMPLE_SEED = 1
_EXAMPLE_FOLDER = "ioplab-eksempel-"
_EXAMPLE_PHRASE = "eksempelskole"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewVault:
    """What somebody has written about the vault they want."""

    name: str
    role: StaffRole
    school: str
    municipality: str
    school_start: date | None
    school_end: date | None
    folder: Path
    passphrase: str
    repeated: str

    def trouble(self) -> str:
        """What is wrong or missing; nothing when the vault can be made."""
        return self.fault()[1]

    def fault(self) -> tuple[str, str]:
        """The first field that something is wrong with, by its name here, and what; nothing when the vault can be made."""
        if not self.name:
            return "name", tr("Skriv navnet ditt, så kollegaer ser hvem som har vurdert.")
        if not self.school:
            return "school", tr("Skriv hvilken skole arkivet tilhører.")
        if not self.folder.is_dir():
            return "folder", tr("Mappen finnes ikke: {folder}").format(folder=self.folder)
        if len(self.passphrase) < SHORTEST_PASSPHRASE:
            words = tr("Passordfrasen er for kort. Bruk minst {count} tegn, gjerne fire–fem ord.")
            return "passphrase", words.format(count=SHORTEST_PASSPHRASE)
        return ("", "") if self.passphrase == self.repeated else ("repeated", tr("De to passordfrasene er ulike."))

    @property
    def path(self) -> Path:
        """Where the vault goes: a folder named after the school."""
        plain = re.sub(r"[^\w\- ]", "", self.school).strip() or "IOP"
        return vault_path(self.folder / plain)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovery:
    """What somebody who has forgotten their passphrase has written."""

    path: Path
    person: str
    key: str
    passphrase: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A vault, and the recovery key that has just been made for it."""

    vault: Vault
    key: RecoveryKey


def create_with_key(wish: NewVault) -> Opened:
    """Make the vault, and its recovery key.

    Raises:
        UserError: it cannot be made there.
    """
    vault = create(wish)
    key = RecoveryKey(vault=vault.path, made_on=vault.now().date())
    try:
        set_recovery_key(vault, key.secret, wish.passphrase)
    except BaseException:
        vault.close()
        raise
    return Opened(vault=vault, key=key)


def recover(wish: Recovery) -> Opened:
    """Open the vault by its recovery key, which is spent by it, and make another.

    Raises:
        UserError: the key is not the vault's, or it cannot be opened or written.
    """
    key = RecoveryKey(vault=wish.path, made_on=local_now().date())
    vault = Vault.recover(wish.path, wish.key, wish.passphrase, person=wish.person or None, next_key=key.secret)
    return Opened(vault=vault, key=key)


def create(wish: NewVault) -> Vault:
    """Make the vault with its school and its first person.

    Raises:
        UserError: it cannot be made there.
    """
    vault = Vault.create(wish.path, owner=wish.name, passphrase=wish.passphrase)
    set_school(
        vault,
        name=wish.school,
        municipality=wish.municipality,
        school_start=wish.school_start,
        school_end=wish.school_end,
    )
    add_staff(vault, name=wish.name, role=wish.role)
    identify(vault, vault.staff()[0].id)
    return vault


class Way(Enum):
    """How a vault is to be opened."""

    USUAL = "usual"
    TO_READ = "to_read"
    IN_SPITE_OF = "in_spite_of"
    """Of somebody elsewhere who is said to have it open, and has not been heard of for a while."""


@dataclass(frozen=True, slots=True)
class Unlocked:
    """An open vault, and why it can only be read, if so."""

    vault: Vault
    read_only_because: str = ""


def unlock(path: Path, passphrase: str, person: str | None, way: Way = Way.USUAL) -> Unlocked:
    """Open a vault; where nothing can be written, to read.

    Raises:
        InUseError: somebody else has it open.
        UserError: it is no vault, is damaged or newer, or the passphrase is wrong.
    """
    if way is Way.TO_READ:
        return Unlocked(Vault.open(path, passphrase, person, read_only=True), _in_use_by(path))
    try:
        return Unlocked(Vault.open(path, passphrase, person, in_spite_of=way is Way.IN_SPITE_OF))
    except NotWritableError as error:
        return Unlocked(Vault.open(path, passphrase, person, read_only=True), error.problem)


def unlock_remembered(path: Path, person: str | None) -> Unlocked:
    """Open a vault by what this machine remembers of the person; where nothing can be written, to read.

    Raises:
        InUseError: somebody else has it open.
        UserError: this machine does not remember them, or as `unlock`.
    """
    try:
        return Unlocked(Vault.open_remembered(path, person))
    except NotWritableError as error:
        return Unlocked(Vault.open_remembered(path, person, read_only=True), error.problem)


def _in_use_by(path: Path) -> str:
    return InUseError(holder_of(path), now=local_now()).problem


def make_example() -> Vault:
    """A fictitious school as it would be today, in a temporary folder; `remove_example` takes it away.

    Raises:
        UserError: there is no place to make it.
    """
    today = local_now().date()
    school = example_school(pupils=EXAMPLE_PUPILS, seed=EXAMPLE_SEED, year=SchoolYear.of(today), today=today)
    folder = Path(tempfile.mkdtemp(prefix=_EXAMPLE_FOLDER))
    vault = Vault.create(folder / f"Eksempelskolen{SUFFIX}", owner=usual_rater(school), passphrase=_EXAMPLE_PHRASE)
    import_plans(vault, school)
    _tick_what_is_past(vault, today)
    return vault


def _tick_what_is_past(vault: Vault, today: date) -> None:
    """A good school has done what was due; only what its plans tell of may be late."""
    year = SchoolYear.of(today)
    for task in wheel(vault):
        if task.step is None and task.due_in(year, vault.school()) < today:
            tick_task(vault, task.id, year, done=True)


def is_example(vault: Path) -> bool:
    """Whether it is an example school's vault."""
    return vault.parent.name.startswith(_EXAMPLE_FOLDER)


def remove_example(vault: Path) -> None:
    """Take an example school away when nobody needs it any more."""
    if is_example(vault):
        shutil.rmtree(vault.parent, ignore_errors=True)


def example_hint() -> str:
    """How to get back into the example school once it is locked."""
    return tr("Passordfrasen til eksempelskolen er «{phrase}».").format(phrase=_EXAMPLE_PHRASE)
