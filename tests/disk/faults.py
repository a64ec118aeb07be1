"""Does everything the program can do on a disk that fails, once for each call that changes the disk and each way of failing.

``python -m tests.disk.run`` tries all there are, for as long as it takes; the tests try some of them. Each try is a process
of its own with a copy of the same vault. Afterwards the vault must open, be whole, and say what it said when the last change was
acknowledged, or the one that was under way; and no file may be half there under the name it should have.
"""

from __future__ import annotations

import hashlib
import json
import os
import pickle
import shutil
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from ioplab.domain.vocabulary import Round
from ioplab.errors import UserError
from ioplab.exchange import contribution_file, spoken_words
from ioplab.exchange import handover as handed_over
from ioplab.exchange.handover import HandoverManifest, Packed
from ioplab.files import write_whole
from ioplab.operations import backups, contributing, documents, exchanging, handover, people, year_wheel
from ioplab.operations.answering import OpenRequest
from ioplab.operations.handover import Gathered
from ioplab.storage.audit import Asked
from ioplab.storage.vault import Vault
from tests.disk.shim import IN_MEMORY, Disk, Failure
from tests.operations import test_undo
from tests.support.contributions import a_request
from tests.support.vaults import CHEAP, PASSPHRASE, START, CountedIds, InUse, clock_of, new_vault, query, steered, undone

PLANTED = ("Glad i tog", "Jeg vil lese om tog", "Fjellbekk skole", "linjer høyt")
"""What is told of the pupil and the school: it must never lie on the disk. Long enough not to come about by chance."""

NEW_PHRASE = "fire nye brune bjørner"
VAULT = "Arkiv.ioplab"
SENT = "sendt"
"""The folder that files are written into."""

OVER = "overlevering"
"""The folder that is handed over."""

OLD = b"det som sto der"
"""What lies under the name of an export before it is written."""


# What is done

Work = Callable[["Desk"], object]


HandOver = tuple[Gathered, HandoverManifest, tuple[Packed, ...]]
"""What is to be handed over, with its documents set, which takes long."""


@dataclass(slots=True)
class Desk:
    """Where it is done: the plan in use, and the folder for files."""

    use: InUse
    folder: Path
    ready: dict[str, bytes] = field(default_factory=dict)
    over: HandOver | None = None

    @property
    def vault(self) -> Vault:
        return self.use.vault

    def send(self, name: str, content: bytes) -> None:
        write_whole(self.folder / name, content, private=True)


def _act(name: str) -> Work:
    return lambda desk: test_undo.ACTS[name](desk.use)


def _documents(desk: Desk) -> None:
    plan = desk.use.plan_id
    for kind in documents.DocumentKind:
        if f"{kind.value}.pdf" in desk.ready:
            desk.send(f"{kind.value}.pdf", desk.ready[f"{kind.value}.pdf"])
            exchanging.record_export(desk.vault, f"make_document_{kind.value}", plan)


def _request(desk: Desk) -> None:
    prepared = test_undo.prepared_request(desk.use)
    contributing.request_contribution(desk.vault, prepared)
    desk.send("spor.iopbidrag", desk.ready["request"])


def _answer(desk: Desk) -> None:
    """A colleague's side: a draft that is kept at each change, and the file that goes back."""
    request = a_request()
    opened = OpenRequest(request, drafts=desk.folder, now=lambda: START, new_id=CountedIds(800_000))
    goal = opened.goals[0].id
    opened.rate(goal, level=2)
    opened.note(goal, "Leste menyen")
    opened.write(desk.folder / "svar.iopsvar")


def _hand_over(desk: Desk) -> None:
    assert desk.over is not None
    handover.deliver(desk.vault, *desk.over, desk.folder / OVER)


def _make(desk: Desk) -> None:
    Vault.create(desk.folder / "Nytt.ioplab", owner="Kari Eksempel", passphrase=PASSPHRASE, cost=CHEAP).close()


WORKS: dict[str, Work] = {
    **{name: _act(name) for name in test_undo.ACTS},
    "undo": lambda desk: undone(desk.vault, test_undo.ACTS["reword_goal"](desk.use)),
    "identify": lambda desk: people.identify(desk.vault, desk.use.kari),
    "change_passphrase": lambda desk: desk.vault.change_passphrase(PASSPHRASE, NEW_PHRASE),
    "plan file": lambda desk: desk.send("planer.json", exchanging.export_plans(desk.vault)),
    "documents": _documents,
    "handover": _hand_over,
    "aggregate": lambda desk: desk.send(
        "tall.iopagg", exchanging.issue_aggregate(desk.vault, desk.use.plan.year, Round.MIDYEAR).content
    ),
    "contribution request": _request,
    "contribution answer": _answer,
    "calendar": lambda desk: desk.send("frister.ics", year_wheel.make_calendar(desk.vault, desk.use.plan.year)),
    "backup": lambda desk: backups.back_up(desk.vault),
    "make a vault": _make,
}
"""Every operation there is, every file that is written, and what is done to the keys."""

FILES = {
    "planer.json",
    "tall.iopagg",
    "spor.iopbidrag",
    "svar.iopsvar",
    "frister.ics",
    *(f"{kind.value}.pdf" for kind in documents.DocumentKind),
}


# The vault it is done to


@dataclass(frozen=True, slots=True)
class Start:
    """A closed vault with a plan, to be copied for each try."""

    folder: Path
    use: dict[str, Any]
    last_id: int
    ready: dict[str, bytes]
    over: HandOver

    def copied(self, to: Path) -> Desk:
        """The same, opened in a copy. It waits for the disk, as it does for people."""
        shutil.copytree(self.folder, to)
        vault = steered(Vault.open(to / VAULT, PASSPHRASE), CountedIds(self.last_id))
        query(vault, "PRAGMA synchronous = FULL")
        clock_of(vault).wait()
        (to / SENT).mkdir()
        for name in FILES:
            (to / SENT / name).write_bytes(OLD)
        return Desk(InUse(vault=vault, **self.use), to / SENT, self.ready, self.over)


def prepare(folder: Path) -> Start:
    """Make the vault, and what takes long to make."""
    Vault.viewer = None  # type: ignore[assignment] # somebody without a place among the staff, who may enter for all
    folder.mkdir()
    ids = CountedIds()
    use = test_undo.prepared(new_vault(folder, name=VAULT, ids=ids))
    ready = {}
    for kind in documents.DocumentKind:
        if documents.hindrance(use.plan, kind) is None:
            ready[f"{kind.value}.pdf"] = documents.make_document(use.vault, use.plan_id, kind)
    ready["request"] = contribution_file.seal_request(a_request(), spoken_words.phrase(spoken_words.new_words()))
    gathered = handover.gather(use.vault, use.pupil_id, basis="elevmappen")
    use.vault.close()
    named = {name: getattr(use, name) for name in InUse.__slots__ if name != "vault"}
    return Start(folder, named, ids.last, ready, (gathered, *handover.pack(gathered)))


# What it says


def state(vault: Vault, masked: frozenset[tuple[str, int]] = frozenset()) -> dict[str, Any]:
    """Every row of every table, without those columns that chance decides."""
    tables = query(vault, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    found = {}
    for (name,) in tables:
        rows = [
            tuple("*" if (name, place) in masked else value for place, value in enumerate(row))
            for row in query(vault, f"SELECT * FROM {name}")
        ]
        found[name] = sorted(rows, key=repr)
    return found


def digest(vault: Vault, masked: frozenset[tuple[str, int]]) -> str:
    """The same in short."""
    return hashlib.sha256(repr(state(vault, masked)).encode()).hexdigest()


@contextmanager
def noting(vault: Vault, note: Callable[[], None]) -> Iterator[None]:
    """Call `note` after each transaction that has been acknowledged."""
    real = vault._transaction

    @contextmanager
    def transaction() -> Iterator[None]:
        with real():
            yield
        note()

    vault._transaction = transaction  # type: ignore[method-assign]
    try:
        yield
    finally:
        vault._transaction = real  # type: ignore[method-assign]


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """How a piece of work goes when nothing fails: the calls there are, and what the vault says after each change."""

    calls: int
    states: tuple[str, ...]
    masked: frozenset[tuple[str, int]]
    files: dict[str, str]


def rehearse(start: Start, name: str, place: Path) -> Rehearsal:
    """Do it twice on a disk that is well."""

    def once(number: int) -> tuple[int, list[dict[str, Any]], dict[str, str]]:
        disk, folder = Disk(place / f"r{number}"), place / f"r{number}"
        desk = start.copied(folder)
        states = [state(desk.vault)]
        calls = 0

        def note() -> None:
            nonlocal calls
            calls += disk.be_well()
            states.append(state(desk.vault))
            disk.count()

        disk.count()
        with noting(desk.vault, note):
            WORKS[name](desk)
        calls += disk.be_well()
        desk.vault.close()
        written = {one.name: _hash(one) for one in desk.folder.iterdir() if one.is_file()}
        shutil.rmtree(folder)
        return calls, states, written

    (calls, first, files), (again, second, others) = (_forked(partial(once, number)) for number in (1, 2))
    assert calls == again, f"{name}: {calls} calls, and then {again}"
    masked = frozenset(
        (table, column)
        for one, other in zip(first, second, strict=True)
        for table in one
        for row, same in zip(one[table], other[table], strict=True)
        for column, (value, twin) in enumerate(zip(row, same, strict=True))
        if value != twin
    )
    states = tuple(_of(one, masked) for one in first)
    assert states == tuple(_of(one, masked) for one in second)
    return Rehearsal(calls, states, masked, {file: content for file, content in files.items() if others[file] == content})


def _of(found: dict[str, Any], masked: frozenset[tuple[str, int]]) -> str:
    hidden = {
        name: sorted((tuple("*" if (name, at) in masked else value for at, value in enumerate(row)) for row in rows), key=repr)
        for name, rows in found.items()
    }
    return hashlib.sha256(repr(hidden).encode()).hexdigest()


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


# Trying


def attempt(start: Start, name: str, planned: Rehearsal, how: Failure, at: int, folder: Path) -> str:
    """Do it on a disk that fails at that call; what is wrong afterwards, or nothing."""
    disk = Disk(folder)
    desk = start.copied(folder)
    acknowledged = 0

    def note() -> None:
        nonlocal acknowledged
        acknowledged += 1

    disk.fail(how, at)
    said: UserError | None = None
    try:
        with noting(desk.vault, note):
            WORKS[name](desk)
    except UserError as error:
        said = error
    finally:
        disk.be_well()
    allowed = planned.states[acknowledged : acknowledged + 2]
    wrong = [*_told(said), *_files(desk, planned, how, said)]
    with_the_keys = name == "change_passphrase"
    if not with_the_keys and digest(desk.vault, planned.masked) not in allowed:
        wrong.append(f"the open vault says something else, after {acknowledged} changes")
    try:
        undone(desk.vault, people.edit_staff(desk.vault, desk.use.kari, title="kan lagre igjen"))
    except UserError as error:
        if not with_the_keys:  # between two keys it has to be unlocked again, which is tried below
            wrong.append(f"nothing can be stored when the disk is well again: {error}")
    desk.vault.close()
    wrong += _whole(name, desk.vault.path)
    return "; ".join(wrong)


def _told(said: UserError | None) -> list[str]:
    if said is not None and not (said.problem and said.advice):
        return [f"said only «{said}»"]
    return []


def _whole(name: str, path: Path) -> list[str]:
    """What is wrong with the closed vault."""
    wrong = []
    phrases = [PASSPHRASE, NEW_PHRASE] if name == "change_passphrase" else [PASSPHRASE]
    for number, phrase in enumerate(phrases):
        try:
            with Vault.open(path, phrase) as found:
                if found.check().faults:
                    wrong.append(f"{found.check().faults}")
                if found.pupil_ids() == () and name not in ("remove_pupil",):
                    wrong.append("nobody is there")
            break
        except UserError as error:
            if number == len(phrases) - 1:
                wrong.append(f"does not open: {error}")
    for file in path.rglob("*"):
        if file.is_file() and any(words.encode() in file.read_bytes() for words in PLANTED):
            wrong.append(f"{file.name} holds what nobody may read")
    return wrong


_EXPECTED = {"vault.db", "vault.db-journal", "keys.json", "keys.copy.json", "vault.lock", "backups"}


def _files(desk: Desk, planned: Rehearsal, how: Failure, said: UserError | None) -> list[str]:
    """Files that are half there, or should not be there at all."""
    wrong = []
    for file in desk.folder.iterdir():
        if file.name.startswith("."):
            if how is not Failure.ERROR and how is not Failure.PULLED:  # whoever cannot remove leaves something behind
                wrong.append(f"left {file.name}")
        elif file.name == OVER:
            wrong += _handed_over(file, desk, how, said)
        elif file.is_dir():
            if not _opens(file):
                wrong.append(f"half a vault: {sorted(one.name for one in file.iterdir())}")
        elif file.read_bytes() != OLD and not _is_whole(file, planned):
            wrong.append(f"{file.name} is half there")
    beside = {one.name for one in desk.vault.path.iterdir()} - _EXPECTED
    if beside and how not in (Failure.ERROR, Failure.PULLED):
        wrong.append(f"left {beside} in the vault")
    return wrong


def _handed_over(folder: Path, desk: Desk, how: Failure, said: UserError | None) -> list[str]:
    """What is wrong with a folder that has its name: it is whole, and noted; or the disk went, and one is told to remove it."""
    try:
        handed_over.check(folder)
    except UserError as error:
        return [f"half handed over: {error}"]
    is_told = how is Failure.PULLED and said is not None and folder.name in (said.advice or "")
    is_noted = any(row.operation == "hand_over" for row in desk.vault.audit(Asked()))
    return [] if is_noted or is_told else ["handed over, and not noted"]


def _opens(folder: Path) -> bool:
    try:
        Vault.open(folder, PASSPHRASE).close()
    except UserError:
        return False
    return True


def _is_whole(file: Path, planned: Rehearsal) -> bool:
    """The same as when nothing failed; where chance decides what is in it, it can be read."""
    if file.name in planned.files:
        return planned.files[file.name] == _hash(file)
    content = file.read_bytes()
    if file.suffix == ".iopsvar":
        contribution_file.envelope_of(content)
        return True
    return bool(content)


def _forked(work: Callable[[], Any]) -> Any:
    """Do it in a process of its own; what it gives, or the text of what went wrong there."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            answer: Any = ("ok", work())
        except BaseException:  # noqa: BLE001 - told to the parent, whatever it is
            answer = ("wrong", traceback.format_exc())
        with os.fdopen(writing, "wb") as pipe:
            pickle.dump(answer, pipe)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        content = pipe.read()
    os.waitpid(child, 0)
    kind, answer = pickle.loads(content) if content else ("wrong", "died without a word")
    if kind == "wrong":
        raise AssertionError(answer)
    return answer


def ways(number: int, at_most: int) -> Sequence[Failure]:
    """All ways of failing; where little is tried, two of them, by turns."""
    every = list(Failure)
    return every if at_most != 1 else [every[number % len(every)], every[(number + 2) % len(every)]]


def chosen(calls: int, at_most: int, turn: int) -> Sequence[int]:
    """Calls to fail at: all of them, or so many spread evenly, not the same for each way of failing."""
    if at_most <= 0 or calls <= at_most:
        return range(1, calls + 1)
    return sorted({1 + (number * calls + turn * calls // len(Failure)) // at_most % calls for number in range(at_most)})


def run(names: Sequence[str], at_most: int) -> dict[str, Any]:
    """Try these works, with at most so many calls each and way, or all; what was tried, and what went wrong."""
    place = Path(tempfile.mkdtemp(prefix="ioplab-disk-", dir=IN_MEMORY if IN_MEMORY.is_dir() else None))
    tried, calls, wrong = 0, {}, []
    try:
        start = prepare(place / "start")
        for number, name in enumerate(names or WORKS):
            planned = rehearse(start, name, place)
            calls[name] = planned.calls
            for how in ways(number, at_most):
                for at in chosen(planned.calls, at_most, int(how)):
                    tried += 1
                    folder = place / "try"
                    try:
                        found = _forked(lambda: attempt(start, name, planned, how, at, folder))  # noqa: B023 - done at once
                    except AssertionError as error:
                        found = str(error)[-1500:]
                    if found:
                        wrong.append(f"{name}, {how.name} at {at} of {planned.calls}: {found}")
                    shutil.rmtree(folder, ignore_errors=True)
    finally:
        shutil.rmtree(place, ignore_errors=True)
    return {"tried": tried, "calls": calls, "wrong": wrong}


if __name__ == "__main__":
    print(json.dumps(run(sys.argv[2:], int(sys.argv[1]))))
