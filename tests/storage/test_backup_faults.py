"""When the disk fails, or the power goes, at any step of a backup or of putting one back: nothing half made, nothing good lost.

Each step is tried in a child process of its own. The system's own calls are counted as Python tells of them; at the step in
question the call is refused, or the process ends there and then, with nothing of ours run afterwards.
"""

from __future__ import annotations

import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from ioplab.domain.plan import Goal
from ioplab.errors import UserError
from ioplab.storage import backup, restore
from ioplab.storage.backup import Backup
from ioplab.storage.vault import Vault
from tests.fixtures.make_vault import STORED
from tests.storage import typist
from tests.storage.test_backup import LATER, backups_of, put_back, rows_of
from tests.support.vaults import PASSPHRASE, new_vault, plan_in_use

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork"),
    pytest.mark.timeout(300),
]

_CALLS = frozenset({"open", "os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "os.chmod", "sqlite3.connect"})
"""The audit events of what touches files. Not all of those of SQLite; its writes are refused by a limit of the file's size."""

DONE, REFUSED, FAULT = 0, 3, 4

STRIDE = int(os.environ.get("IOPLAB_UPGRADE_STRIDE", "4"))
"""Of the many steps of an upgrade every fourth is tried; ``IOPLAB_UPGRADE_STRIDE=1`` tries all."""

KILLS = int(os.environ.get("IOPLAB_BACKUP_KILLS", "6"))
"""How often a program that types and makes backups is killed. ``IOPLAB_BACKUP_KILLS=300`` takes some minutes."""


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed vault with a good backup, and something done since."""
    with new_vault(tmp_path_factory.mktemp("faults")) as vault:
        use = plan_in_use(vault)
        vault.backup_job()()
        with vault.change("test") as change:
            change.remove(use.pupil)
    return vault.path


def in_a_child(work: Callable[[], object]) -> int:
    """Do some work in a process of its own; its status says how it went."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    status = FAULT
    try:
        work()
        status = DONE
    except UserError:
        status = REFUSED
    finally:
        os._exit(status)


def counting(folder: Path, step: int, act: Callable[[], None]) -> list[int]:
    """From now on, in this process, do `act` at the n-th call that touches a file in the folder; gives the count as it goes."""
    seen = [0]

    def hook(event: str, values: tuple[object, ...]) -> None:
        if event in _CALLS and any(str(folder) in os.fsdecode(one) for one in values if isinstance(one, str | bytes | Path)):
            seen[0] += 1
            if seen[0] == step:
                act()

    sys.addaudithook(hook)
    return seen


def refuse() -> None:
    raise OSError(28, "No space left on device")


def lose_power() -> None:
    os._exit(9)


@pytest.fixture
def copy(original: Path, tmp_path: Path) -> Callable[[], Path]:
    """A fresh copy of the vault for each step."""

    def made() -> Path:
        for left in tmp_path.iterdir():
            shutil.rmtree(left)
        shutil.copytree(original, tmp_path / original.name)
        return tmp_path / original.name

    return made


def steps_of(path: Path, work: Callable[[Path], object]) -> int:
    """How many calls the work takes when nothing fails."""
    ours, theirs = os.pipe()

    def counted() -> None:
        seen = counting(path.parent, 0, refuse)
        work(path)
        os.write(theirs, str(seen[0]).encode())

    assert in_a_child(counted) == DONE
    told = os.read(ours, 20)
    os.close(ours)
    os.close(theirs)
    return int(told)


def every_step(
    copy: Callable[[], Path],
    work: Callable[[Path], object],
    act: Callable[[], None],
    check: Callable[[Path], None],
    *,
    stride: int = 1,
) -> int:
    """Let every step fail, one by one, or each so-manieth; tells how many there were."""
    steps = steps_of(copy(), work)
    for step in range(1, steps + 1, stride):
        path = copy()

        def tried(path: Path = path, step: int = step) -> None:
            counting(path.parent, step, act)
            work(path)

        status = in_a_child(tried)
        assert status == 9 if act is lose_power else status in (DONE, REFUSED), (step, status)
        check(path)
    return steps


def make(path: Path) -> Backup:
    data_key = _data_key(path)
    return backup.make(path, data_key, now=LATER)


def _data_key(path: Path) -> bytes:
    from ioplab.storage import keys

    return keys.unlock(keys.newest(path), PASSPHRASE)[1]


def good_backups(path: Path) -> list[Path]:
    """Those that are whole; every file under a final name is."""
    names = [name for name in backups_of(path) if not name.startswith(".")]
    assert all(backup.is_whole(path / "backups" / name) for name in names)
    return [path / "backups" / name for name in names]


def a_good_one_is_there(path: Path) -> None:
    assert len(good_backups(path)) >= 1
    assert rows_of(path)


@pytest.mark.parametrize("act", [refuse, lose_power])
def test_a_backup_that_fails_at_any_step_leaves_no_part_under_its_name(copy: Callable[[], Path], act: Callable[[], None]) -> None:
    steps = every_step(copy, make, act, a_good_one_is_there)

    assert steps > 10


def newest_of(path: Path) -> Path:
    return backup.listed(path)[0].file


def the_old_or_the_new_is_whole(old: Mapping[str, object], new: Mapping[str, object]) -> Callable[[Path], None]:
    def check(path: Path) -> None:
        restore.settle(path)
        found = rows_of(path)
        assert found in (old, new)
        assert len(good_backups(path)) == 1
        for one in restore.replaced(path):
            assert rows_of(one) == old

    return check


@pytest.mark.parametrize("act", [refuse, lose_power])
def test_putting_back_that_fails_at_any_step_leaves_the_old_or_the_new_whole(
    copy: Callable[[], Path], act: Callable[[], None]
) -> None:
    path = copy()
    old = rows_of(path)
    put_back(newest_of(path), path)
    new = rows_of(path)
    assert old != new

    steps = every_step(copy, lambda path: put_back(newest_of(path), path), act, the_old_or_the_new_is_whole(old, new))

    assert steps > 20


@pytest.mark.parametrize("act", [refuse, lose_power])
def test_an_upgrade_that_fails_at_any_step_is_done_the_next_time_and_nothing_is_lost(
    tmp_path: Path, act: Callable[[], None]
) -> None:
    def first_version() -> Path:
        path = tmp_path / "v1" / "v1.ioplab"
        shutil.rmtree(path.parent, ignore_errors=True)
        shutil.copytree(STORED / path.name, path)
        (path / "backups").mkdir()
        return path

    def upgrade(path: Path) -> None:
        Vault.open(path, PASSPHRASE).close()

    expected = rows_of(first_version())

    def check(path: Path) -> None:
        found = rows_of(path)
        assert {name: rows for name, rows in found.items() if name != "setting"} == {
            name: rows for name, rows in expected.items() if name != "setting"
        }
        assert good_backups(path)

    assert every_step(first_version, upgrade, act, check, stride=STRIDE) > 10


def test_what_a_power_cut_left_half_made_goes_the_next_time(copy: Callable[[], Path]) -> None:
    left = set()
    for step in range(1, 60, 3):
        path = copy()

        def tried(path: Path = path, step: int = step) -> None:
            counting(path.parent, step, lose_power)
            put_back(newest_of(path), path)

        in_a_child(tried)
        left |= {one.name for one in path.parent.iterdir() if one.name.startswith(".")}
        restore.settle(path)
        put_back(newest_of(path), path)

        assert [one.name for one in path.parent.iterdir() if one.name.startswith(".")] == []
    assert left


@pytest.mark.parametrize("limit", [0, 1, 4096, 20_000, 50_000, 100_000, 150_000, 200_000])
@pytest.mark.parametrize("what", ["backup", "restore"])
def test_a_disk_that_is_full_after_some_bytes_is_told_and_nothing_is_lost(
    copy: Callable[[], Path], limit: int, what: str
) -> None:
    """No file may grow above the limit, SQLite's included, which is what a disk with so much room left does."""
    path = copy()
    before = rows_of(path)
    file = newest_of(path)

    def tried() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        make(path) if what == "backup" else put_back(file, path)

    status = in_a_child(tried)

    assert status == REFUSED
    assert rows_of(path) == before
    assert good_backups(path) == [file]
    assert {one.name for one in path.parent.iterdir()} == {path.name}


def test_nothing_is_thinned_when_no_backup_was_made(copy: Callable[[], Path], monkeypatch: pytest.MonkeyPatch) -> None:
    from ioplab.operations import backups

    path = copy()
    thinned: list[Path] = []
    monkeypatch.setattr(backup, "thin", lambda folder, **_: thinned.append(folder))
    monkeypatch.setattr(backup, "_pack", lambda *_: refuse())

    with Vault.open(path, PASSPHRASE) as vault, pytest.raises(UserError, match="disken er full"):
        backups.back_up(vault)

    assert thinned == []
    assert len(good_backups(path)) == 1


@pytest.mark.timeout(1800)
def test_a_program_killed_while_it_types_and_backs_up_loses_nothing_and_leaves_whole_backups_alone(tmp_path: Path) -> None:
    chance = random.Random("drep meg mens du kopierer")
    with new_vault(tmp_path) as vault:
        use = plan_in_use(vault)
        vault.backup_job()()
    last, made = 0, set()

    for _ in range(KILLS):
        command = [sys.executable, "-m", "tests.storage.backing_typist", str(vault.path), use.goal_ids[0], str(last + 1)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8", cwd=Path(__file__).parents[2]) as program:
            assert program.stdout is not None
            heard = program.stdout.readline()
            time.sleep(chance.uniform(0, 1))  # the kill is to come at any moment, not at one that could be waited for
            program.kill()
            heard += program.stdout.read()
        acknowledged = [int(line) for line in heard.splitlines(keepends=True) if line.endswith("\n")]
        with Vault.open(vault.path, PASSPHRASE) as found:
            assert found.check().faults == ()
            text = found.get(Goal, use.goal_ids[0]).text
        last = max(acknowledged)
        last += text == typist.words(last + 1)
        assert text == typist.words(last)
        made |= {file.name for file in good_backups(vault.path)}

    put_back(newest_of(vault.path), vault.path.with_name("Annet.ioplab"))
    assert len(made) > 2
