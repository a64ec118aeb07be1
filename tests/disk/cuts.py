"""The power goes: what had come to the disk by then is all there is, and the vault is opened again.

A piece of work is recorded on a disk that tells what is written to it (`record`, in a process of its own), and played back up to
each place where the power may go (`Disk`, `opened`). Played back in three ways: all that was written is there; only what had been
brought to the disk by a sync is there; and that, with some of the rest, down to sectors, as disks do that write in their
own order. A name counts as on the disk when its folder has been synced.
"""

from __future__ import annotations

import hashlib
import os
import pickle
import random
import shutil
import struct
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import partial
from pathlib import Path

from ioplab.domain.vocabulary import StaffRole
from ioplab.errors import UserError
from ioplab.operations import goals, people, pupils
from ioplab.storage.vault import Vault
from tests.disk import faults, shim
from tests.operations import test_undo
from tests.support.vaults import PASSPHRASE, InUse, clock_of, undone

PHRASES = (PASSPHRASE, faults.NEW_PHRASE)
SECTOR = 512
_HEAD = struct.Struct("=cHIq")
_WORDS = 12
"""How often the same goal is worded anew, as somebody does who types."""

_NOT_COMPARED = ("keys", "keys_under_way")
"""Settings about the key file, which opening brings in step; what it finishes has the moment of that."""


# The work


def work(use: InUse) -> Iterator[Callable[[], object]]:
    """What somebody does at their desk, one thing after the other."""
    vault = use.vault
    for number in range(_WORDS):
        yield partial(goals.reword_goal, vault, use.goal_ids[0], "Leser " + "mer og " * 40 * number + "mer")
    yield lambda: goals.add_observation(vault, use.goal_ids[0], staff=use.kari, note="Leste «tog».")
    yield lambda: test_undo.import_example(use)
    yield lambda: vault.change_passphrase(*PHRASES)
    yield lambda: goals.remove_goal(vault, use.goal_ids[1])
    yield lambda: pupils.add_pupil(vault, given_name="Nora")
    yield lambda: undone(vault, goals.reword_goal(vault, use.goal_ids[0], "Noe annet"))
    yield lambda: pupils.remove_pupil(vault, use.pupil_id)
    yield lambda: people.add_staff(vault, name="Per", role=StaffRole.ASSISTANT)


def digest(vault: Vault) -> str:
    """All that the vault says, but for what opening it may bring in step."""
    found = faults.state(vault)
    found["setting"] = [row for row in found["setting"] if row[0] not in _NOT_COMPARED]
    found["change"] = [(row[0], *row[3:]) if "change_passphrase" in row else row for row in found["change"]]
    return hashlib.sha256(repr(found).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Recording:
    """What was done: the vault before, what was written, and what the vault said each time something was acknowledged.

    Attributes:
        files: all files before, by their names below the folder.
        writes: what was told of the disk, in order.
        states: what the vault said at first, and after each transaction.
        steps: the piece of work that each of these belongs to.
    """

    files: dict[str, bytes]
    writes: tuple[Write, ...]
    states: tuple[str, ...]
    steps: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Write:
    """One call: its kind, the file's name below the folder, data and offset."""

    kind: str
    name: str
    data: bytes
    offset: int


def record(place: Path) -> Recording:
    """Do the work, and tell all there is to tell of it. In a process that `shim.program` has started."""
    start = faults.prepare(place / "start")
    disk = shim.Disk(place / "work" / faults.VAULT)  # before anything is opened there
    desk = start.copied(place / "work")
    folder = desk.vault.path
    files = {f"/{one.relative_to(folder)}": one.read_bytes() for one in folder.rglob("*") if one.is_file()}
    states, steps, now = [digest(desk.vault)], [0], 0
    told = os.open(place / "told", os.O_RDWR | os.O_CREAT)
    disk.log_to(told)

    def note() -> None:
        states.append(digest(desk.vault))
        steps.append(now)
        disk.mark(len(states) - 1)

    with faults.noting(desk.vault, note):
        for now, act in enumerate(work(desk.use), start=1):  # noqa: B007 - `note` reads it
            act()
            clock_of(desk.vault).wait()
    disk.log_to(-1)
    desk.vault.close()
    return Recording(files, tuple(_read((place / "told").read_bytes())), tuple(states), tuple(steps))


def _read(content: bytes) -> Iterator[Write]:
    at = 0
    while at < len(content):
        kind, name, size, offset = _HEAD.unpack_from(content, at)
        at += _HEAD.size
        yield Write(kind.decode(), content[at : at + name].decode(), content[at + name : at + name + size], offset)
        at += name + size


# Playing back


class Way(Enum):
    """How much of what has not been synced is on the disk."""

    ALL = "all"
    NONE = "none"
    SOME = "some"


@dataclass(slots=True)
class _File:
    """A file's bytes as they are on the disk for certain, and what has been written since."""

    synced: bytearray = field(default_factory=bytearray)
    waiting: list[Write] = field(default_factory=list)

    def bring(self) -> None:
        for one in self.waiting:
            _apply(self.synced, one)
        self.waiting.clear()


@dataclass(slots=True)
class Disk:
    """A disk with a folder on it, to which writes come one by one."""

    now: dict[str, _File]
    synced: dict[str, _File]
    acknowledged: int = 0

    @classmethod
    def of(cls, files: dict[str, bytes]) -> Disk:
        """With these files, all of them synced."""
        made = {name: _File(bytearray(content)) for name, content in files.items()}
        return cls(dict(made), dict(made))

    def take(self, one: Write) -> None:
        """One more write."""
        if one.kind == "m":
            self.acknowledged = one.offset
        elif one.kind == "c":
            self.now[one.name] = _File()
        elif one.kind == "r":
            self.now[one.data.decode()] = self.now.pop(one.name)
        elif one.kind == "u":
            self.now.pop(one.name, None)
        elif one.kind == "s" and one.name in self.now:
            self.now[one.name].bring()
        elif one.kind == "s":
            self._bring_names(one.name)
        elif one.kind in "wt" and one.name in self.now:
            self.now[one.name].waiting.append(one)

    def _bring_names(self, folder: str) -> None:
        """A folder has been synced: the names in it are on the disk."""

        def is_in(name: str) -> bool:
            return (name.rpartition("/")[0] or "/") == folder

        for name in [name for name in self.synced if is_in(name) and name not in self.now]:
            del self.synced[name]
        self.synced.update({name: file for name, file in self.now.items() if is_in(name)})

    def cut(self, way: Way, chance: random.Random) -> dict[str, bytes]:
        """The files there are when the power goes now."""
        names = self.now if way is Way.ALL or (way is Way.SOME and chance.random() < 0.5) else self.synced
        return {name: bytes(_survived(file, way, chance)) for name, file in names.items()}


def _survived(file: _File, way: Way, chance: random.Random) -> bytearray:
    content = bytearray(file.synced)
    for one in file.waiting:
        if way is Way.ALL:
            _apply(content, one)
        elif way is Way.SOME and chance.random() < 0.5:
            _apply(content, _torn(one, chance) if chance.random() < 0.3 else one)
    return content


def _torn(one: Write, chance: random.Random) -> Write:
    """Only the first sectors of what was to be written."""
    return Write(one.kind, one.name, one.data[: SECTOR * chance.randint(0, len(one.data) // SECTOR)], one.offset)


def _apply(content: bytearray, one: Write) -> None:
    if one.kind == "t":
        del content[one.offset :]
        content.extend(bytes(one.offset - len(content)))
        return
    content.extend(bytes(max(one.offset - len(content), 0)))
    content[one.offset : one.offset + len(one.data)] = one.data


# Opening again


def opened(recording: Recording, disk: Disk, files: dict[str, bytes], folder: Path) -> str:
    """What is wrong with the vault when it is opened after the power went; nothing when all is as it should be."""
    path = folder / faults.VAULT
    for name, content in files.items():
        place = path / name.lstrip("/")
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
    (path / "backups").mkdir(exist_ok=True)
    try:
        return _judged(recording, disk.acknowledged, path)
    finally:
        shutil.rmtree(path)


def _judged(recording: Recording, acknowledged: int, path: Path) -> str:
    said = []
    for phrase in PHRASES:
        try:
            with Vault.open(path, phrase) as found:
                if found.check().faults:
                    return f"{found.check().faults}"
                return "" if digest(found) in _allowed(recording, acknowledged) else f"lost: {acknowledged} were acknowledged"
        except UserError as error:
            said.append(str(error))
    return f"does not open: {said}"


def _allowed(recording: Recording, acknowledged: int) -> set[str]:
    """What was acknowledged last, or what was under way: the next transaction, or all of a turn of the keys."""
    under_way = recording.steps[min(acknowledged + 1, len(recording.steps) - 1)]
    same_step = [at for at, step in enumerate(recording.steps) if step == under_way]
    return {
        recording.states[at]
        for at in {acknowledged, min(acknowledged + 1, len(recording.states) - 1), *same_step}
        if at >= acknowledged
    }


def play(recording: Recording, folder: Path, ways: Sequence[Way], *, at_most: int, seed: int) -> tuple[int, list[str]]:
    """Let the power go at so many places, spread evenly, in each way; how often it went, and what was wrong."""
    Vault.viewer = None  # type: ignore[assignment] # as when it was recorded
    chance = random.Random(seed)
    disk, tried, wrong = Disk.of(recording.files), 0, []
    every = max(len(recording.writes) / at_most, 1) if at_most else 1
    for number, one in enumerate(recording.writes):
        if int(number / every) != int((number - 1) / every):
            for way in ways:
                tried += 1
                found = opened(recording, disk, disk.cut(way, chance), folder)
                if found:
                    wrong.append(f"{way.value} before {number} ({one.kind} {one.name}): {found}")
        disk.take(one)
    return tried, wrong


def recorded(library: Path, place: Path) -> Recording:
    """The work done on a disk that tells, in a process of its own."""
    shim.told(shim.program(library, "tests.disk.cuts", str(place)))
    files, writes, states, steps = pickle.loads((place / "recording").read_bytes())
    return Recording(files, tuple(Write(*one) for one in writes), states, steps)


if __name__ == "__main__":
    made = record(Path(sys.argv[1]))
    plain = [(one.kind, one.name, one.data, one.offset) for one in made.writes]
    Path(sys.argv[1], "recording").write_bytes(pickle.dumps((made.files, plain, made.states, made.steps)))
