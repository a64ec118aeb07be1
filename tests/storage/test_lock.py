"""Who has a vault open: the second is told, whoever crashed is in nobody's way, and who is silent elsewhere is asked about."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ioplab.errors import NotAllowedError
from ioplab.storage import lock
from ioplab.storage.lock import Holder, InUseError, Lock, NotWritableError, TakenOverError, take
from tests.support.vaults import START

NOW = START.replace(hour=10, minute=42)
LATER = NOW + timedelta(minutes=1)


@pytest.fixture
def held(tmp_path: Path) -> Iterator[Lock]:
    """Kari has it open."""
    taken = take(tmp_path, "Kari", now=NOW)
    yield taken
    taken.release()


def write(folder: Path, **fields: object) -> None:
    """Somebody else's file, as it came from their machine."""
    told = Holder(token="t", name="Kari", machine="LAPTOP-12", process=1, started=1.0, since=NOW, seen=NOW, file="1:1")
    (folder / lock.NAME).write_bytes(msgspec.json.encode(replace(told, **fields)))  # type: ignore[arg-type]


def without_locks_of_the_system(monkeypatch: pytest.MonkeyPatch, number: int = errno.ENOLCK) -> None:
    """A share where they do not work."""

    def refuse(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(lock, "_lock_of_the_system", refuse)


# Two at once


@pytest.mark.parametrize("works", [True, False], ids=["locks of the system", "the file alone"])
def test_the_second_is_told_who_where_and_since_when(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, works: bool) -> None:
    monkeypatch.setattr(lock, "this_machine", lambda: "LAPTOP-12")
    if not works:
        without_locks_of_the_system(monkeypatch)
    first = take(tmp_path, "Kari", now=NOW)

    with pytest.raises(InUseError, match=r"^Kari har arkivet åpent på LAPTOP-12 siden 10:42\. ") as told:
        take(tmp_path, "Jon", now=LATER)

    assert "lesing" in told.value.advice
    assert not told.value.is_silent
    first.release()
    take(tmp_path, "Jon", now=LATER).release()


def test_on_another_day_the_day_is_told(held: Lock, tmp_path: Path) -> None:
    with pytest.raises(InUseError, match=r"siden 20\.08\.2026 10:42\."):
        take(tmp_path, "Jon", now=NOW + timedelta(days=1))
    assert held.is_ours()


def test_the_moment_is_told_by_the_clock_of_who_asks(tmp_path: Path) -> None:
    write(tmp_path)

    with pytest.raises(InUseError, match=r"siden 08:42\."):
        take(tmp_path, "Jon", now=datetime.fromisoformat("2026-08-20T08:45:00+00:00"))


def test_of_two_programs_that_begin_at_the_same_moment_one_gets_it(tmp_path: Path) -> None:
    code = "\n".join(
        (
            "import sys",
            "from datetime import datetime, UTC",
            "from pathlib import Path",
            "from ioplab.storage.lock import InUseError, take",
            "sys.stdin.readline()",
            "try:",
            "    take(Path(sys.argv[1]), 'Kari', now=datetime.now(UTC))",
            "    print('mine', flush=True)",
            "except InUseError:",
            "    print('told', flush=True)",
            "sys.stdin.readline()",
        )
    )
    command = [sys.executable, "-c", code, str(tmp_path)]
    programs = [subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(4)]
    for one in programs:
        assert one.stdin is not None
        one.stdin.write("\n")
        one.stdin.flush()
    said = sorted(one.stdout.readline().strip() for one in programs if one.stdout)
    for one in programs:
        one.communicate("\n")

    assert said == ["mine", "told", "told", "told"]


def test_the_file_goes_when_it_is_released(held: Lock, tmp_path: Path) -> None:
    assert (tmp_path / lock.NAME).stat().st_mode & 0o777 == 0o600
    held.release()

    assert list(tmp_path.iterdir()) == []


# Who crashed


def test_who_was_killed_is_in_nobodys_way(tmp_path: Path) -> None:
    code = "import os,sys; from datetime import datetime, UTC; from pathlib import Path; from ioplab.storage.lock import take;"
    code += "take(Path(sys.argv[1]), 'Kari', now=datetime.now(UTC)); os.kill(os.getpid(), 9)"
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False)
    assert lock.holder_of(tmp_path) is not None

    take(tmp_path, "Jon", now=NOW).release()


@pytest.mark.parametrize(
    "gone",
    [
        lambda found: replace(found, process=2**22 + 1),
        lambda found: replace(found, process=os.getppid(), started=found.started - 86_400),
        lambda found: replace(found, token="of an earlier window in this process"),
        lambda found: replace(found, process=os.getppid(), file="1:1"),
    ],
    ids=["no such process", "another process by now", "closed without a word", "a copy of the folder"],
)
@pytest.mark.parametrize("works", [True, False], ids=["locks of the system", "the file alone"])
def test_on_this_machine_a_stale_file_is_known_for_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gone: Callable[[Holder], Holder], works: bool
) -> None:
    first = take(tmp_path, "Kari", now=NOW)
    told = gone(first.holder)
    first.release()
    (tmp_path / lock.NAME).write_bytes(b"")
    file = lock._identity(os.open(tmp_path / lock.NAME, os.O_RDONLY))
    (tmp_path / lock.NAME).write_bytes(msgspec.json.encode(told if told.file == "1:1" else replace(told, file=file)))
    if not works:
        without_locks_of_the_system(monkeypatch)

    take(tmp_path, "Jon", now=NOW).release()


def test_where_locks_of_the_system_say_nothing_a_live_process_holds_its_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lock, "_lock_of_the_system", lambda _: None)  # as file systems do that take every lock for granted
    first = take(tmp_path, "Kari", now=NOW)

    with pytest.raises(InUseError, match="Kari"):
        take(tmp_path, "Jon", now=LATER)
    first.release()


# Other machines


def test_who_is_heard_of_elsewhere_has_it(tmp_path: Path) -> None:
    write(tmp_path, since=NOW - timedelta(hours=3), seen=NOW - lock.STALE_AFTER)

    for in_spite_of in (False, True):
        with pytest.raises(InUseError, match="LAPTOP-12 siden 07:42") as told:
            take(tmp_path, "Jon", now=NOW, in_spite_of=in_spite_of)
        assert not told.value.is_silent


def test_who_is_silent_elsewhere_is_asked_about_with_the_risk_said(tmp_path: Path) -> None:
    write(tmp_path, seen=NOW - lock.STALE_AFTER - timedelta(seconds=1))

    with pytest.raises(InUseError) as told:
        take(tmp_path, "Jon", now=NOW)

    assert told.value.is_silent
    assert told.value.advice == (
        "Programmet der har ikke gitt lyd fra seg siden 10:31. Spør Kari før du åpner det likevel: "
        "skriver begge, kan det ene gå tapt."
    )
    taken = take(tmp_path, "Jon", now=NOW, in_spite_of=True)
    assert lock.holder_of(tmp_path) == taken.holder
    taken.release()


def test_a_beat_is_heard(held: Lock, tmp_path: Path) -> None:
    held.beat(NOW + timedelta(minutes=9))

    found = lock.holder_of(tmp_path)
    assert found is not None
    assert (found.since, found.seen) == (NOW, NOW + timedelta(minutes=9))
    assert held.is_ours()


def test_a_beat_never_writes_over_who_has_taken_over(held: Lock, tmp_path: Path) -> None:
    write(tmp_path)
    before = (tmp_path / lock.NAME).read_bytes()

    held.beat(LATER)
    held.release()

    assert (tmp_path / lock.NAME).read_bytes() == before
    assert not held.is_ours()


@pytest.mark.parametrize("content", [b"{", b"noe annet", b"[]", b'{"format": "ioplab-lock/9"}', b"\xff" * 100])
def test_a_file_that_makes_no_sense_is_in_the_way_only_where_nothing_else_tells(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes
) -> None:
    (tmp_path / lock.NAME).write_bytes(content)
    take(tmp_path, "Jon", now=NOW).release()

    (tmp_path / lock.NAME).write_bytes(content)
    without_locks_of_the_system(monkeypatch)
    with pytest.raises(InUseError, match="Noen andre har arkivet åpent") as told:
        take(tmp_path, "Jon", now=NOW)
    assert told.value.is_silent
    take(tmp_path, "Jon", now=NOW, in_spite_of=True).release()


@given(st.binary(max_size=200))
def test_whatever_the_file_holds_it_is_somebody_or_nobody(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    folder = tmp_path_factory.mktemp("lock")
    (folder / lock.NAME).write_bytes(content)

    assert lock.holder_of(folder) is None
    take(folder, "Jon", now=NOW).release()


# Places and disks


def test_where_nothing_can_be_written_the_reason_is_told(tmp_path: Path) -> None:
    with pytest.raises(NotWritableError, match=r"kan ikke skrives til: .*Det kan åpnes for lesing"):
        take(tmp_path / "er ikke her", "Kari", now=NOW)


def test_a_full_disk_leaves_nothing_that_is_in_the_next_ones_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", full)
        with pytest.raises(NotWritableError, match="disken er full"):
            take(tmp_path, "Kari", now=NOW)

    take(tmp_path, "Jon", now=NOW).release()


def test_after_the_disk_has_been_away_the_same_file_is_held_again(held: Lock, tmp_path: Path) -> None:
    os.close(held._handle)  # as a handle is when the stick has been pulled out

    held.hold_again()

    assert held.is_ours()
    with pytest.raises(InUseError):
        take(tmp_path, "Jon", now=NOW)


def test_what_somebody_else_has_taken_meanwhile_is_not_held_again(held: Lock, tmp_path: Path) -> None:
    write(tmp_path)

    with pytest.raises(TakenOverError) as told:
        held.hold_again()
    assert isinstance(told.value, NotAllowedError)
