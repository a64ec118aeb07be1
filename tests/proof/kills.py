"""Kills the program at random moments of whatever it is doing, and looks at what is left.

``python -m tests.proof.kills [--kills N] [--seed S] [--only KIND …]``: a thousand where nothing is said. Each has a process of
its own with a copy of a vault, which does one kind of work step by step and acknowledges each step on a pipe when the operation
has returned. It is killed by SIGKILL at a random moment. Then the vault is opened, and must say exactly what it said after the
last step that was acknowledged or at a later point of the step under way, in every column of every row; it must be whole; the
secrets of that moment and no others must open it; its backups must be whole, and the newest be put back; and no file may hold
words that somebody typed.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from ioplab.domain.evaluation import Evaluation
from ioplab.domain.ids import EvaluationId, Level, StaffId, SubjectCode
from ioplab.domain.plan import Goal
from ioplab.domain.vocabulary import Basis, Face, StaffRole, Stage
from ioplab.errors import UserError
from ioplab.operations import backups, contributing, evaluations, goals, people, plans, pupils
from ioplab.storage import backup, connection, keys, recovery, restore
from ioplab.storage import vault as vaults
from ioplab.storage.names import DATABASE_NAME
from ioplab.storage.vault import Vault
from tests.disk import faults
from tests.fixtures.make_vault import STORED
from tests.operations import test_undo
from tests.support.contributions import asked
from tests.support.vaults import (
    CHEAP,
    OWNER,
    PASSPHRASE,
    START,
    Clock,
    CountedIds,
    InUse,
    clock_of,
    steered,
    undone,
)

IN_MEMORY = Path("/dev/shm")
"""A killed program loses nothing that the system has been handed, so no disk has to be waited for."""

PLANTED = (*faults.PLANTED, "Blåfjellveien 7 b", "redd for høye lyder", "leser med lupe", "Aurora-Planta")
"""Words that are typed into the vault, and must lie in no file."""

_ROUNDS = 12
"""How often a kind of work begins anew on itself."""

_KEPT_BY_CHANCE = ("keys", "keys_under_way", "recovery_key")
"""Settings that hold random bytes. What they are for is tried instead: which secrets open the vault."""

_BY_THE_CLOCK = frozenset({"give_key", "take_key", "change_passphrase", "set_recovery_key", "use_recovery_key", "restore_backup"})
"""Operations that the next opening may finish, with the moment of that."""

_HOT = bytes.fromhex("d9d505f920a163d7")
"""How a journal begins that holds a change under way."""


# What is known of a moment


@dataclass(frozen=True, slots=True)
class Ring:
    """The secrets that open the vault: a passphrase for each person, and the recovery key."""

    people: tuple[tuple[str, str], ...] = ((OWNER, PASSPHRASE),)
    recovery: str = ""

    def with_person(self, name: str, phrase: str) -> Ring:
        """One more, or one who has another passphrase."""
        return replace(self, people=(*(one for one in self.people if one[0] != name), (name, phrase)))

    def without(self, name: str) -> Ring:
        """One less."""
        return replace(self, people=tuple(one for one in self.people if one[0] != name))


@dataclass(slots=True)
class Desk:
    """Where the work is done.

    Attributes:
        use: the vault, open, and what is in it.
        ready: what took long to make.
        note: called when there may be a new state to know of.
        ring: the secrets that open the vault when the step under way is done.
    """

    use: InUse
    ready: dict[str, Any]
    note: Callable[[], None] = lambda: None
    ring: Ring = field(default_factory=Ring)

    @property
    def vault(self) -> Vault:
        return self.use.vault

    def go_on_with(self, vault: Vault) -> None:
        """The vault has been closed and opened again."""
        old = self.use.vault
        vault.now, vault.new_id, vault.cost = old.now, old.new_id, CHEAP
        self.use = replace(self.use, vault=vault)
        self.watch()

    def watch(self) -> None:
        """Let each transaction of the open vault be noted."""
        real, note = self.vault._transaction, self.note

        def transaction() -> Any:
            return _noted(real, note)

        self.vault._transaction = transaction  # type: ignore[method-assign]


class _noted:  # noqa: N801 - stands for a function
    """A transaction that says when it has been acknowledged."""

    def __init__(self, real: Callable[[], Any], note: Callable[[], None]) -> None:
        self._inner, self._note = real(), note

    def __enter__(self) -> None:
        self._inner.__enter__()

    def __exit__(self, *about: Any) -> None:
        self._inner.__exit__(*about)
        if about[0] is None:
            self._note()


Step = Callable[[Desk], object]


# The kinds of work


def typing() -> Iterator[Step]:
    """Words into goals, voices, observations and the pupil's page; goals come, are arranged, undone and go."""
    for number in range(_ROUNDS):
        yield from _words(" ".join(PLANTED[number % len(PLANTED) :]) * (1 + 30 * (number % 3)))
    yield lambda desk: goals.remove_goal(desk.vault, desk.use.goal_ids[3])
    yield lambda desk: test_undo.import_example(desk.use)
    yield lambda desk: pupils.remove_pupil(desk.vault, desk.use.pupil_id)


def _words(text: str) -> Iterator[Step]:
    yield _rewording(text)
    yield lambda desk: plans.set_voice(desk.vault, desk.use.plan_id, Stage.ANNUAL, text=text)
    yield lambda desk: pupils.edit_pupil(desk.vault, desk.use.pupil_id, strengths=text)
    yield lambda desk: goals.add_observation(desk.vault, desk.use.goal_ids[1], staff=desk.use.jon, note=text[:200])
    yield lambda desk: goals.add_goal(desk.vault, desk.use.subjects[0], text=text[:300])
    yield lambda desk: undone(desk.vault, goals.edit_goal(desk.vault, desk.use.goal_ids[0], criterion="høyst to feil"))


def _rewording(text: str) -> Step:
    return lambda desk: goals.reword_goal(desk.vault, desk.vault.all(Goal)[0].id, text)


def evaluating() -> Iterator[Step]:
    """Somebody rates goal by goal, changes their mind and submits; the team agrees and finalises."""

    def rate(desk: Desk, goal: int, level: int) -> object:
        return evaluations.rate_goal(
            desk.vault, _annual(desk), desk.use.goal_ids[goal], desk.ready["rater"], level=Level(level), basis=Basis.OBSERVED
        )

    def clear(desk: Desk, goal: int) -> object:
        return evaluations.clear_rating(desk.vault, _annual(desk), desk.use.goal_ids[goal], desk.ready["rater"])

    def agree(desk: Desk, goal: int) -> object:
        goal_id = desk.use.goal_ids[goal]
        return evaluations.agree_outcome(desk.vault, _annual(desk), goal_id, level=Level(3), comment=PLANTED[goal])

    def ask(desk: Desk, goal: int) -> object:
        return evaluations.ask_pupil(desk.vault, _annual(desk), desk.use.goal_ids[goal], face=Face.WELL, words=PLANTED[4])

    def excuse(desk: Desk, number: int) -> object:
        colleague = desk.ready["colleagues"][number]
        return evaluations.excuse_from_rating(desk.vault, _annual(desk), colleague, reason=PLANTED[4])

    for number in range(_ROUNDS):
        for goal in range(4):
            yield partial(rate, goal=goal, level=1 + (number + goal) % 4)
        yield partial(clear, goal=number % 4)
    for goal in range(4):
        yield partial(rate, goal=goal, level=2)
    yield lambda desk: evaluations.submit_ratings(desk.vault, _annual(desk), desk.ready["rater"])
    for goal in range(4):
        yield partial(agree, goal=goal)
        yield partial(ask, goal=goal)
    yield lambda desk: evaluations.edit_evaluation(desk.vault, _annual(desk), overview=PLANTED[5])
    for number in range(_COLLEAGUES):
        yield partial(excuse, number=number)
    yield lambda desk: evaluations.finalise_evaluation(desk.vault, _annual(desk))
    yield lambda desk: evaluations.correct_outcome(
        desk.vault, _annual(desk), desk.use.goal_ids[0], level=Level(1), reason=PLANTED[6]
    )


def _annual(desk: Desk) -> EvaluationId:
    return EvaluationId(desk.vault.ids(Evaluation)[-1])


def merging() -> Iterator[Step]:
    """Answers of many colleagues come in, and come in again with something changed."""

    def merge(desk: Desk, number: int) -> object:
        return contributing.merge_answer(desk.vault, desk.ready["answers"][number])

    for number in range(_ANSWERS):
        yield partial(merge, number=number)


_COLLEAGUES = 8
_ANSWERS = 2 * _COLLEAGUES


def backing_up() -> Iterator[Step]:
    """A change, and a backup; the older ones are thinned."""
    for number in range(_ROUNDS):
        yield _rewording(f"{PLANTED[4]} {number}")
        yield lambda desk: backups.back_up(desk.vault)


def restoring() -> Iterator[Step]:
    """A change, and a backup put back over it."""

    def put_back(desk: Desk) -> None:
        desk.vault.close()
        (found,) = backups.listed(desk.vault.path)
        desk.go_on_with(backups.restore_backup(found.file, desk.vault.path, PASSPHRASE))

    yield lambda desk: backups.back_up(desk.vault)
    for number in range(5):
        yield _rewording(f"{PLANTED[5]} {number}")
        yield put_back


def migrating() -> Iterator[Step]:
    """A vault of an older version is opened, brought up to date and written in."""

    def begin(desk: Desk) -> None:
        desk.go_on_with(Vault.open(desk.vault.path, PASSPHRASE))
        desk.note()

    yield begin
    for number in range(2):
        yield _rewording(f"{PLANTED[6]} {number}")


JON = "Jon Eksempel"


def turning_keys() -> Iterator[Step]:
    """Keys are given and taken, passphrases changed, recovery keys made and used; a word is typed in between."""

    def give(desk: Desk, phrase: str) -> None:
        own = dict(desk.ring.people)[OWNER]
        desk.ring = desk.ring.with_person(JON, phrase)
        people.give_key(desk.vault, desk.use.jon, phrase, own)

    def take(desk: Desk) -> None:
        own = dict(desk.ring.people)[OWNER]
        desk.ring = desk.ring.without(JON)
        people.take_key(desk.vault, JON, own)

    def change(desk: Desk, phrase: str) -> None:
        own = dict(desk.ring.people)[OWNER]
        desk.ring = desk.ring.with_person(OWNER, phrase)
        people.change_passphrase(desk.vault, own, phrase)

    def make_recovery(desk: Desk, number: int) -> None:
        own = dict(desk.ring.people)[OWNER]
        desk.ring = replace(desk.ring, recovery=_recovery_key(number))
        people.set_recovery_key(desk.vault, desk.ring.recovery, own)

    def recover(desk: Desk, phrase: str, number: int) -> None:
        desk.vault.close()
        used = desk.ring.recovery
        desk.ring = replace(desk.ring.with_person(OWNER, phrase), recovery=_recovery_key(number))
        path = desk.vault.path
        desk.go_on_with(Vault.recover(path, used, phrase, next_key=desk.ring.recovery, person=OWNER, cost=CHEAP))
        desk.note()

    for number in range(3):
        yield partial(give, phrase=f"jons frase nummer {number}")
        yield partial(change, phrase=f"karis frase nummer {number}")
        yield partial(make_recovery, number=2 * number)
        yield _rewording(f"{PLANTED[7]} {number}")
        yield take
        yield partial(recover, phrase=f"karis gjenfunne {number}", number=2 * number + 1)


_VIEWER = Vault.__dict__["viewer"]


def _recovery_key(number: int) -> str:
    """A recovery key that is the same each time; how they are made up is no matter of the vault."""
    return "".join(random.Random(number).choices(recovery.ALPHABET, k=recovery.GROUPS * recovery.GROUP_LENGTH))


KINDS: dict[str, Callable[[], Iterator[Step]]] = {
    "typing": typing,
    "evaluating": evaluating,
    "merging": merging,
    "backing up": backing_up,
    "restoring": restoring,
    "migrating": migrating,
    "turning keys": turning_keys,
}

OLDER = STORED / "v1.ioplab"


# Where it begins


@dataclass(frozen=True, slots=True)
class Start:
    """A closed vault to be copied for each kill."""

    folder: Path
    use: dict[str, Any]
    last_id: int
    ready: dict[str, Any]

    def desk(self, path: Path, kind: str, *, note: Callable[[], None] | None = None) -> Desk:
        """The copy at `path`, open; an older vault is opened by the work itself."""
        is_older = kind == "migrating"
        Vault.viewer = _VIEWER if kind == "turning keys" else None  # type: ignore[assignment] # who enters for all gives no keys
        clock, ids = Clock(START), CountedIds(self.last_id)
        clock.wait()
        vaults.local_now = backups.local_now = clock  # type: ignore[attr-defined] # or the moment of a restoring is chance
        if is_older:
            vault = _closed_vault(path)
            vault.now, vault.new_id = clock, ids
        else:
            vault = Vault.open(path, PASSPHRASE)
            vault.now, vault.new_id, vault.cost = clock, ids, CHEAP
        desk = Desk(InUse(vault=vault, **self.use), self.ready)
        if note is not None:
            desk.note = note
        if not is_older:
            desk.watch()
        return desk


def _closed_vault(path: Path) -> Vault:
    """Something with the vault's path; it opens nothing."""
    vault = Vault.__new__(Vault)
    vault.path = path
    return vault


def prepare(folder: Path) -> Start:
    """Make the vault, and all that the work needs."""
    Vault.viewer = None  # type: ignore[assignment] # somebody without a place among the staff, who may enter for all
    made = steered(Vault.create(folder / faults.VAULT, owner=OWNER, passphrase=PASSPHRASE, cost=CHEAP))
    use = test_undo.prepared(made)
    pupils.edit_pupil(made, use.pupil_id, family_name=PLANTED[7])
    rater = test_undo.new_rater(use)
    colleagues = [StaffId(made.new_id()) for _ in range(_COLLEAGUES)]
    answers = [answer for staff in colleagues for answer in _answers(use, staff)]
    people.identify(made, use.kari)
    assert isinstance(made.new_id, CountedIds)
    clock_of(made).wait()
    made.close()
    named = {name: getattr(use, name) for name in InUse.__slots__ if name != "vault"}
    return Start(made.path, named, made.new_id.last, {"rater": rater, "colleagues": colleagues, "answers": answers})


def _answers(use: InUse, staff: StaffId) -> Iterator[bytes]:
    """What one more colleague answers, and what they answer when they have thought it over."""
    people.add_staff(use.vault, name=f"Kollega {staff[-4:]}", role=StaffRole.ASSISTANT, staff_id=staff)
    plans.set_team(use.vault, use.plan_id, [*use.plan.team, replace(use.plan.team[0], staff=staff)])
    one = asked(use.vault, use.plan_id, staff)
    yield one.answer([1, 2, 3, 4])
    first = one.prepared.request.goals[0]
    one.colleague.rate(first, level=4)
    one.colleague.note(first, PLANTED[4])
    one.colleague.propose(SubjectCode("NOR"), PLANTED[6])
    yield one.colleague.seal()


# How it goes when nobody is killed


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """How a kind of work goes.

    Attributes:
        states: what the vault says at first and at each point after.
        upto: how many of these there are at first, and after each step.
        rings: the secrets that open it at first, and after each step.
        seconds: how long it takes.
    """

    states: tuple[str, ...]
    upto: tuple[int, ...]
    rings: tuple[Ring, ...]
    seconds: float


def digest(vault: Vault) -> str:
    """All that the vault says, but for what chance decides."""
    found = faults.state(vault)
    found["setting"] = [row for row in found["setting"] if row[0] not in _KEPT_BY_CHANCE]
    found["change"] = [(row[0], *row[3:]) if _BY_THE_CLOCK.intersection(map(str, row)) else row for row in found["change"]]
    return hashlib.sha256(repr(found).encode()).hexdigest()


def rehearse(start: Start, kind: str, folder: Path) -> Rehearsal:
    """Do all of it, and write down what the vault says on the way. In a process of its own."""
    path = _copy(start, kind, folder)
    states: list[str] = []
    desk = start.desk(path, kind, note=lambda: states.append(digest(desk.vault)))
    real = backups.note_restored

    def note_restored(vault: Vault, made_at: Any) -> Any:
        states.append(digest(vault))
        done = real(vault, made_at)
        states.append(digest(vault))
        return done

    backups.note_restored = note_restored
    if kind != "migrating":
        desk.note()
    upto, rings = [len(states)], [desk.ring]
    for step in KINDS[kind]():
        step(desk)
        clock_of(desk.vault).wait()
        upto.append(len(states))
        rings.append(desk.ring)
    desk.vault.close()
    backups.note_restored = real
    return Rehearsal(tuple(states), tuple(upto), tuple(rings), timed(start, kind, folder))


def timed(start: Start, kind: str, folder: Path) -> float:
    """How long all of it takes when nobody looks."""
    path = _copy(start, kind, folder)
    desk = start.desk(path, kind)
    began = time.monotonic()
    for step in KINDS[kind]():
        step(desk)
        clock_of(desk.vault).wait()
    took = time.monotonic() - began
    desk.vault.close()
    return took


def _copy(start: Start, kind: str, folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    source = OLDER if kind == "migrating" else start.folder
    return Path(shutil.copytree(source, folder / faults.VAULT))


def forked(work: Callable[[], Any]) -> Any:
    """What it gives when it is done in a process of its own."""
    return faults._forked(work)


# Killing


@dataclass(slots=True)
class Tally:
    """What came of one kind of work."""

    kills: int = 0
    steps: int = 0
    lost: int = 0
    half_done: int = 0
    in_flight_kept: int = 0
    finished: int = 0
    restored: int = 0
    wrong: list[str] = field(default_factory=list)


def killed(start: Start, kind: str, path: Path, seconds: float) -> int:
    """Let the work be done in a process that is killed after so many seconds; how many steps were acknowledged.

    Raises:
        AssertionError: the work itself went wrong.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _work(start, kind, path, writing)
    os.close(writing)
    try:
        with os.fdopen(reading, "rb", buffering=0) as pipe:
            heard = pipe.read(1)
            if heard == b"r":
                time.sleep(seconds)  # the moment is the point of it
            os.kill(child, signal.SIGKILL)
            while more := pipe.read(65536):
                heard += more
    finally:
        os.waitpid(child, 0)
    assert b"!" not in heard, heard.decode(errors="replace")
    assert heard == b"r" + b"+" * (len(heard) - 1)
    return len(heard) - 1


def _work(start: Start, kind: str, path: Path, told: int) -> None:
    """In the process that is to be killed: one byte when it begins, one for each step that has been done."""
    try:
        desk = start.desk(path, kind)
        os.write(told, b"r")
        for step in KINDS[kind]():
            step(desk)
            os.write(told, b"+")
            clock_of(desk.vault).wait()
        while True:
            signal.pause()
    except BaseException:  # noqa: BLE001 - whatever it is, it is told
        os.write(told, b"!" + traceback.format_exc().encode())
    finally:
        os._exit(1)


def look(kind: str, path: Path, planned: Rehearsal, done: int, tally: Tally) -> None:
    """Open what the killed process has left, and hold it against what was acknowledged."""
    journal = path / f"{DATABASE_NAME}-journal"
    tally.kills, tally.steps = tally.kills + 1, tally.steps + done
    tally.finished += done == len(planned.upto) - 1
    tally.half_done += journal.exists() and journal.read_bytes()[:8] == _HOT
    wrong = list(_plaintext(path.parent))
    following = min(done + 1, len(planned.upto) - 1)
    allowed = planned.states[max(planned.upto[done] - 1, 0) : max(planned.upto[following], 1)]
    rings = planned.rings[done : following + 1]
    if not path.exists():
        restore.settle(path)
    vault = _opened(path, rings)
    if isinstance(vault, str):
        tally.lost += 1
        tally.wrong.append(f"{kind}, {done} steps acknowledged: {vault}")
        return
    with vault:
        if vault.check().faults:
            wrong.append(str(vault.check().faults))
        found = digest(vault)
        if found not in allowed:
            tally.lost += 1
            wrong.append("what was acknowledged is not there, or there is something nobody has done")
        tally.in_flight_kept += found != allowed[0]
        wrong += _backups(vault, kind, planned, done, tally)
    if kind == "turning keys":
        wrong += _secrets(path, planned, rings)
    wrong += list(_plaintext(path.parent))
    tally.wrong += [f"{kind}, {done} steps acknowledged: {one}" for one in wrong]


def _opened(path: Path, rings: Sequence[Ring]) -> Vault | str:
    said = []
    for ring in rings:
        try:
            return Vault.open(path, dict(ring.people)[OWNER], OWNER if len(ring.people) > 1 else None)
        except UserError as error:
            said.append(str(error))
    return f"does not open: {said}"


def _secrets(path: Path, planned: Rehearsal, rings: Sequence[Ring]) -> Iterator[str]:
    """All the secrets of one moment open the vault, and none of any other does."""
    key_file = keys.newest(path)
    phrases = {one for ring in planned.rings for one in ring.people}
    recoveries = {ring.recovery for ring in planned.rings if ring.recovery}
    found = Ring(
        people=tuple(sorted((name, phrase) for name, phrase in phrases if _fits(path, key_file, phrase, name))),
        recovery="".join(key for key in recoveries if _fits(path, key_file, key, None)),
    )
    if found not in [replace(ring, people=tuple(sorted(ring.people))) for ring in rings]:
        yield f"other secrets open it than should: {[name for name, _ in found.people]}, recovery key: {bool(found.recovery)}"


def _fits(path: Path, key_file: keys.KeyFile, secret: str, name: str | None) -> bool:
    try:
        _, data_key = keys.unlock_recovery(key_file, secret) if name is None else keys.unlock(key_file, secret, name)
    except UserError:
        return False
    return connection.fits(path / DATABASE_NAME, data_key)


def _backups(vault: Vault, kind: str, planned: Rehearsal, done: int, tally: Tally) -> Iterator[str]:
    """Every backup that has a name is whole, there are those that were acknowledged, and the newest can be put back."""
    found = backups.listed(vault.path)
    for one in found:
        if not backup.is_whole(one.file):
            yield f"{one.file.name} is half there"
    if kind in ("backing up", "restoring"):
        made = done // 2 if kind == "backing up" else min(done, 1)
        if len(found) < min(made, 5):
            yield f"{made} backups were acknowledged, and there are {len(found)}"
    if kind == "restoring" and len(restore.replaced(vault.path)) < (done - 1) // 2:
        yield "a vault that was replaced is gone"
    if kind == "migrating" and not any(one.manifest and one.manifest.schema_version == 1 for one in found):
        yield "brought up to date without a backup"
    if found:
        tally.restored += 1
        yield from _put_back(vault, kind, planned, done, found[0].file)


def _put_back(vault: Vault, kind: str, planned: Rehearsal, done: int, file: Path) -> Iterator[str]:
    target = vault.path.with_name("Hentet.ioplab")
    try:
        restore.restore(file, target, PASSPHRASE, now=vaults.local_now())
        with Vault.open(target, PASSPHRASE) as restored:
            said = digest(restored)
        earliest = planned.upto[done // 2 * 2] - 1 if kind == "backing up" else 0
        if said not in planned.states[earliest:]:
            yield "the newest backup holds something else than the vault did"
    except UserError as error:
        yield f"the newest backup cannot be put back: {error}"
    finally:
        shutil.rmtree(target, ignore_errors=True)


def _plaintext(folder: Path) -> Iterator[str]:
    """Files that hold what was typed, however the system writes letters."""
    forms = [words.encode(encoding) for words in PLANTED for encoding in ("utf-8", "utf-16-le", "latin-1")]
    for file in folder.rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            if any(form in content for form in forms):
                yield f"{file.name} holds what nobody may read"


def run(kills: int, seed: int, only: Sequence[str]) -> dict[str, Tally]:
    """Kill so many times, the kinds of work by turns."""
    chance, kinds = random.Random(seed), list(only) or list(KINDS)
    place = Path(tempfile.mkdtemp(prefix="ioplab-kills-", dir=IN_MEMORY if IN_MEMORY.is_dir() else None))
    try:
        start = prepare(place / "start")
        planned = {kind: forked(partial(rehearse, start, kind, place / "work")) for kind in kinds}
        found = {kind: Tally() for kind in kinds}
        for number in range(kills):
            kind = kinds[number % len(kinds)]
            path = _copy(start, kind, place / "work")
            done = killed(start, kind, path, chance.uniform(0, planned[kind].seconds))
            look(kind, path, planned[kind], done, found[kind])
        return found
    finally:
        shutil.rmtree(place, ignore_errors=True)


def main() -> int:
    """Kill, and tell what came of it as a table, or as JSON; 1 if something went wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", nargs="*", default=[], choices=list(KINDS))
    parser.add_argument("--json", action="store_true")
    chosen = parser.parse_args()
    began = time.monotonic()
    found = run(chosen.kills, chosen.seed, chosen.only)
    if chosen.json:
        print(json.dumps({kind: {name: getattr(one, name) for name in Tally.__slots__} for kind, one in found.items()}))
        return 0
    print(f"{'':14}{'kills':>7}{'done':>8}{'lost':>6}{'taken back':>12}{'further':>9}{'all done':>10}{'put back':>10}")
    for kind, one in found.items():
        figures = (one.kills, one.steps, one.lost, one.half_done, one.in_flight_kept, one.finished, one.restored)
        print(
            f"{kind:14}" + "".join(f"{figure:>{width}}" for figure, width in zip(figures, (7, 8, 6, 12, 9, 10, 10), strict=True))
        )
    wrong = [line for one in found.values() for line in one.wrong]
    print(
        f"{sum(one.kills for one in found.values())} kills, {sum(one.steps for one in found.values())} steps acknowledged, "
        f"{sum(one.lost for one in found.values())} lost, {len(wrong)} things wrong, {time.monotonic() - began:.0f} s"
    )
    for line in wrong:
        print(line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
