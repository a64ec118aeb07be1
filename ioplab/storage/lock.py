"""Who has a vault open: a small file in its folder, held by a lock of the operating system for as long as the program lives.

The system's lock is the truth wherever it works: it goes when the program does, also when that is killed. The file says who it
is, and is all there is where the lock is not passed on, as between two machines that share a folder by a service that copies it.
"""

from __future__ import annotations

import errno
import os
import platform
import sys
import time
import uuid
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import MAXYEAR, datetime, timedelta
from enum import Enum
from pathlib import Path

import msgspec

from ioplab.errors import NotAllowedError, UserError
from ioplab.files import PRIVATE, reason
from ioplab.i18n import mark, tr

NAME = "vault.lock"

BEAT_SECONDS = 120
"""How often who has the vault open should say that they are still there; a synced folder sends it along each time."""

STALE_AFTER = timedelta(minutes=10)
"""Somebody on another machine who has not been heard of for so long is probably not there any more."""

_FORMAT = "ioplab-lock/1"
_MOST_BYTES = 4096
_MOST_PROCESS = 2**31
_LOCKED_BYTE = 2**30
"""On Windows a locked byte cannot be read by others; this one lies far beyond what the file says."""

_SAME_START = 10.0
"""Seconds two readings of when a process began may differ when the machine's clock has been set in between."""

_TRIES = 20
"""The file may be taken away by who leaves between our opening and our locking it; then we begin again."""

_TAKEN = frozenset((errno.EACCES, errno.EAGAIN, errno.EDEADLK))
_NO_LOCKS_HERE = frozenset((errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.EINVAL))


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Who has the vault open.

    Attributes:
        format: of the file.
        token: tells one opening from another.
        name: the person, as on the way in.
        machine: what their machine is called.
        process: its number there.
        started: when the process began, in seconds since 1970 by its machine's clock.
        since: when the vault was opened.
        seen: when they were last heard of.
        file: which file this was written to, so that a copy of it is known for one.
    """

    format: str = _FORMAT
    token: str
    name: str
    machine: str
    process: int
    started: float
    since: datetime
    seen: datetime
    file: str


class Standing(Enum):
    """What is known of somebody who is said to have the vault open."""

    HERE = "here"
    """They have it open, for all we know."""

    SILENT = "silent"
    """On another machine, and not heard of for a while."""

    GONE = "gone"
    """Their program has ended without saying so."""


class InUseError(UserError):
    """Somebody else has the vault open.

    Attributes:
        holder: who; None where the file does not tell.
        is_silent: they have not been heard of for a while: who knows that they are gone may take over.
    """

    def __init__(self, holder: Holder | None, *, now: datetime, is_silent: bool = False) -> None:
        super().__init__(_who(holder, now), advice=_advice(holder, now) if is_silent else tr(_TRY_AGAIN))
        self.holder = holder
        self.is_silent = is_silent


class NotWritableError(NotAllowedError):
    """Nothing can be written in the vault's folder, so nobody can say there that they have it open."""


class OutOfStepError(NotAllowedError):
    """What is on the disk is not what we have open any more. Nothing can be written before it has been opened anew."""


class TakenOverError(OutOfStepError):
    """The vault was ours and is somebody else's now."""


_TRY_AGAIN = mark("Åpne arkivet for lesing, eller prøv igjen når det er lukket der.")


def _who(holder: Holder | None, now: datetime) -> str:
    if holder is None:
        return tr("Noen andre har arkivet åpent.")
    said = tr("{name} har arkivet åpent på {machine} siden {since}.")
    return said.format(name=holder.name, machine=holder.machine, since=_moment(holder.since, now))


def _advice(holder: Holder | None, now: datetime) -> str:
    if holder is None:
        return tr("Spør de andre før du åpner det likevel: skriver to samtidig, kan det ene gå tapt.")
    said = tr(
        "Programmet der har ikke gitt lyd fra seg siden {seen}. Spør {name} før du åpner det likevel: "
        "skriver begge, kan det ene gå tapt."
    )
    return said.format(seen=_moment(holder.seen, now), name=holder.name)


def _moment(moment: datetime, now: datetime) -> str:
    """The time of day; with the day where it is another."""
    there = moment.astimezone(now.tzinfo)
    return there.strftime("%H:%M" if there.date() == now.date() else "%d.%m.%Y %H:%M")


class Lock:
    """That we have a vault open. Made by `take`."""

    def __init__(self, path: Path, handle: int, holder: Holder) -> None:
        """Use `take`."""
        self.path = path
        self.holder = holder
        self._handle = handle
        _ours[holder.token] = holder.file

    def is_ours(self) -> bool:
        """Whether the file still says that the vault is ours.

        Raises:
            OSError: it cannot be read, as when the disk has been pulled.
        """
        found = _read(self.path)
        return found is not None and found.token == self.holder.token

    def beat(self, now: datetime) -> None:
        """Say that we are still there. What goes wrong is found out by who wants to write."""
        with suppress(OSError):
            if self.is_ours():
                self.holder = replace(self.holder, seen=now)
                _write(self._handle, self.holder)

    def hold_again(self) -> None:
        """Hold on to the same file once more, after its disk has been away: the handle we had is of no use then.

        Raises:
            TakenOverError: somebody else has the vault now.
            OSError: the disk is not back.
        """
        if not self.is_ours():
            raise taken_over()
        if _is_at(self.path, self._handle):
            return
        handle = os.open(self.path, _FLAGS)
        if _seize(handle) is False:
            _close(handle)
            raise taken_over()
        _close(self._handle)
        self._handle = handle

    def release(self) -> None:
        """Let the next one in. The file is taken away if it is ours still."""
        _ours.pop(self.holder.token, None)
        with suppress(OSError):
            may_remove = self.is_ours()
            if may_remove and sys.platform != "win32":
                self.path.unlink()  # before the lock goes: who waits for it then sees that this file counts no more
            _close(self._handle)
            if may_remove and sys.platform == "win32":
                self.path.unlink()  # nothing open can be removed there
            return
        _close(self._handle)


_ours: dict[str, str] = {}
"""What this process has open: tokens, and the files they stand in."""

_FLAGS = os.O_RDWR | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


def take(folder: Path, name: str, *, now: datetime, in_spite_of: bool = False) -> Lock:
    """Say in the vault's folder that `name` has it open.

    Args:
        folder: the vault's.
        name: the person's.
        now: an aware moment.
        in_spite_of: also when somebody on another machine, who has not been heard of for a while, is said to have it open.

    Raises:
        InUseError: somebody else has.
        NotWritableError: nothing can be written there.
    """
    path = folder / NAME
    try:
        for _ in range(_TRIES):
            handle = os.open(path, _FLAGS | os.O_CREAT, PRIVATE)
            try:
                lock = _try(path, handle, name, now=now, in_spite_of=in_spite_of)
            except BaseException:
                _close(handle)
                raise
            if lock is not None:
                return lock
            _close(handle)
    except OSError as error:
        raise NotWritableError(
            tr("Arkivet kan ikke skrives til: {why}.").format(why=reason(error)),
            advice=tr("Det kan åpnes for lesing."),
        ) from error
    raise InUseError(None, now=now)


def _try(path: Path, handle: int, name: str, *, now: datetime, in_spite_of: bool) -> Lock | None:
    """The lock on an opened file; None if the file was taken away meanwhile."""
    seized = _seize(handle)
    found = _read(path)
    if seized is False:
        raise InUseError(found, now=now)
    if not _is_at(path, handle):
        return None
    standing = _standing(found, _identity(handle), now, is_seized=seized is True) if _has_words(handle) else Standing.GONE
    if standing is Standing.HERE or (standing is Standing.SILENT and not in_spite_of):
        raise InUseError(found, now=now, is_silent=standing is Standing.SILENT)
    holder = Holder(
        token=str(uuid.uuid4()),
        name=name,
        machine=this_machine(),
        process=os.getpid(),
        started=_started(os.getpid()) or 0.0,
        since=now,
        seen=now,
        file=_identity(handle),
    )
    _write(handle, holder)
    return Lock(path, handle, holder)


def _standing(found: Holder | None, identity: str, now: datetime, *, is_seized: bool) -> Standing:
    """What is to be thought of who is said to have the vault open, when the system's own lock does not tell."""
    if found is None:
        return Standing.GONE if is_seized else Standing.SILENT  # half written by who was killed, or damaged on its way
    if found.machine == this_machine():
        return Standing.HERE if found.file == identity and _is_alive(found) else Standing.GONE
    return Standing.SILENT if now - found.seen > STALE_AFTER else Standing.HERE


def _is_alive(holder: Holder) -> bool:
    """Whether the process that wrote the file runs still, and is no other with the same number."""
    if holder.process == os.getpid():
        return _ours.get(holder.token) == holder.file
    started = _started(holder.process)
    return started is not None and abs(started - holder.started) < _SAME_START


def _started(process: int) -> float | None:
    """When a process began; None when there is none of that number."""
    import psutil

    try:
        return float(psutil.Process(process).create_time())
    except psutil.NoSuchProcess:
        return None
    except psutil.Error:
        return time.time()  # it is there, and keeps to itself


def this_machine() -> str:
    """What this machine is called."""
    return platform.node() or "?"


# The file


def _read(path: Path) -> Holder | None:
    """Who the file names; None if it makes no sense or is not there."""
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES)
        found = msgspec.json.decode(content, type=Holder)
    except (FileNotFoundError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
    return found if _makes_sense(found) else None


def _makes_sense(holder: Holder) -> bool:
    """Whether a program can have written it: moments that any zone has, and a number that a process may have."""
    moments = (holder.since, holder.seen)
    return all(one.tzinfo is not None and 1 < one.year < MAXYEAR for one in moments) and 0 < holder.process < _MOST_PROCESS


def holder_of(folder: Path) -> Holder | None:
    """Who the vault's folder says has it open; nobody where that cannot be read."""
    try:
        return _read(folder / NAME)
    except OSError:
        return None


def _write(handle: int, holder: Holder) -> None:
    content = msgspec.json.encode(holder)
    os.lseek(handle, 0, os.SEEK_SET)
    if os.write(handle, content) != len(content):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    os.ftruncate(handle, len(content))


def _has_words(handle: int) -> bool:
    return os.fstat(handle).st_size > 0


def _identity(handle: int) -> str:
    found = os.fstat(handle)
    return f"{found.st_dev}:{found.st_ino}"


def _is_at(path: Path, handle: int) -> bool:
    """Whether the opened file is the one that has the name."""
    try:
        return os.path.samestat(path.stat(), os.fstat(handle))
    except OSError:
        return False


def _close(handle: int) -> None:
    with suppress(OSError):
        os.close(handle)


def _seize(handle: int) -> bool | None:
    """Lock an opened file until it is closed: whether that went well; None where the system's locks do not work."""
    try:
        _lock_of_the_system(handle)
    except OSError as error:
        if error.errno in _TAKEN:
            return False
        if error.errno in _NO_LOCKS_HERE:
            return None
        raise
    return True


def _lock_of_the_system(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def taken_over() -> TakenOverError:
    """What is told to who had the vault open, and has it no more."""
    return TakenOverError(
        tr("En annen har åpnet arkivet for skriving, så dette er ikke lagret."),
        advice=tr("Det du har skrevet, står her fortsatt. Trykk «Åpne på nytt» når den andre er ferdig."),
    )
