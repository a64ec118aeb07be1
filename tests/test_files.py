import errno
import io
import os
import stat
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

import pytest

from ioplab.errors import UserError
from ioplab.files import read_bytes, reason, write_whole

OLD, NEW = b"det som sto der", b"det nye" * 10_000

Patch = Callable[[pytest.MonkeyPatch, BaseException], None]


def failing(owner: object, name: str) -> Patch:
    """Let one step on the way to the disk fail."""

    def patch(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
        def fail(*_: Any, **__: Any) -> NoReturn:
            raise error

        monkeypatch.setattr(owner, name, fail)

    return patch


def failing_halfway(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    """Let the disk take half of what it is given."""

    class Half(io.FileIO):
        def write(self, content: Any) -> int:
            super().write(bytes(content)[: len(content) // 2])
            raise error

    monkeypatch.setattr(os, "fdopen", Half)


STEPS = {
    "mkstemp": failing(tempfile, "mkstemp"),
    "fdopen": failing(os, "fdopen"),
    "write": failing_halfway,
    "fsync": failing(os, "fsync"),
    "chmod": failing(Path, "chmod"),
    "replace": failing(Path, "replace"),
}


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "plan.json"
    path.write_bytes(OLD)
    return path


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


class TestWholeOrNotAtAll:
    def test_a_file_appears_with_all_of_its_content(self, tmp_path: Path) -> None:
        write_whole(tmp_path / "æøå «ny».json", NEW)

        assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("æøå «ny».json", NEW)]

    @pytest.mark.parametrize("content", [b"", NEW])
    def test_what_was_there_before_is_replaced(self, target: Path, content: bytes) -> None:
        write_whole(target, content)

        assert target.read_bytes() == content
        assert names(target.parent) == [target.name]

    @pytest.mark.parametrize("step", STEPS)
    def test_when_a_step_fails_the_old_file_stands_untouched_and_nothing_else_is_left(
        self, target: Path, monkeypatch: pytest.MonkeyPatch, step: str
    ) -> None:
        with monkeypatch.context() as broken:
            STEPS[step](broken, OSError(errno.ENOSPC, "No space left on device"))
            with pytest.raises(UserError, match=r"«plan\.json» kan ikke skrives: disken er full\.") as refused:
                write_whole(target, NEW)

        assert refused.value.advice
        assert target.read_bytes() == OLD
        assert names(target.parent) == [target.name]

    @pytest.mark.parametrize("step", STEPS)
    def test_when_a_step_fails_no_new_file_appears(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
        with monkeypatch.context() as broken:
            STEPS[step](broken, OSError(errno.EIO, "Input/output error"))
            with pytest.raises(UserError):
                write_whole(tmp_path / "plan.json", NEW)

        assert names(tmp_path) == []

    @pytest.mark.parametrize("step", ["write", "fsync", "chmod", "replace"])
    @pytest.mark.parametrize("interruption", [KeyboardInterrupt, MemoryError])
    def test_who_interrupts_leaves_no_half_file_of_a_pupils_plan_behind(
        self, target: Path, monkeypatch: pytest.MonkeyPatch, step: str, interruption: type[BaseException]
    ) -> None:
        with monkeypatch.context() as broken:
            STEPS[step](broken, interruption())
            with pytest.raises(interruption):
                write_whole(target, NEW)

        assert target.read_bytes() == OLD
        assert names(target.parent) == [target.name]

    def test_that_the_clearing_up_fails_too_hides_nothing(self, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        with monkeypatch.context() as broken:
            STEPS["replace"](broken, OSError(errno.EACCES, "Permission denied"))
            failing(Path, "unlink")(broken, OSError(errno.EIO, "Input/output error"))
            with pytest.raises(UserError, match="du har ikke lov"):
                write_whole(target, NEW)

        assert target.read_bytes() == OLD

    def test_the_content_is_on_the_disk_before_it_gets_its_name(self, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        steps: list[str] = []
        brought, named = os.fsync, Path.replace

        def fsync(handle: int) -> None:
            found = os.fstat(handle)
            steps.append("fsync of the folder" if stat.S_ISDIR(found.st_mode) else f"fsync of {found.st_size}")
            brought(handle)

        def replace(self: Path, other: Path) -> Path:
            steps.append("replace")
            assert self.parent == other.parent, "a rename across disks is no rename"
            return named(self, other)

        monkeypatch.setattr(os, "fsync", fsync)
        monkeypatch.setattr(Path, "replace", replace)
        write_whole(target, NEW)

        assert steps == [f"fsync of {len(NEW)}", "replace", "fsync of the folder"]

    def test_a_folder_that_is_not_there_is_told(self, tmp_path: Path) -> None:
        with pytest.raises(UserError, match="finnes ikke"):
            write_whole(tmp_path / "borte" / "plan.json", NEW)

    def test_a_folder_is_not_replaced_by_a_file(self, tmp_path: Path) -> None:
        (tmp_path / "plan.json").mkdir()

        with pytest.raises(UserError, match="kan ikke skrives"):
            write_whole(tmp_path / "plan.json", NEW)

        assert (tmp_path / "plan.json").is_dir()
        assert names(tmp_path) == ["plan.json"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has other ways to keep a file to its owner")
class TestPrivate:
    def mode(self, path: Path) -> int:
        return stat.S_IMODE(path.stat().st_mode)

    def test_a_private_file_is_for_its_owner_only(self, target: Path) -> None:
        target.chmod(0o666)

        write_whole(target, NEW, private=True)

        assert self.mode(target) == 0o600

    def test_a_shared_file_can_be_read_by_others_and_changed_by_its_owner(self, tmp_path: Path) -> None:
        write_whole(tmp_path / "rapport.pdf", NEW)

        assert self.mode(tmp_path / "rapport.pdf") == 0o644

    @pytest.mark.parametrize("private", [True, False])
    def test_nobody_else_can_read_it_while_it_is_being_written(
        self, target: Path, monkeypatch: pytest.MonkeyPatch, private: bool
    ) -> None:
        modes: list[int] = []

        def fsync(_: int) -> None:
            modes.extend(self.mode(path) for path in target.parent.iterdir() if path != target)

        monkeypatch.setattr(os, "fsync", fsync)
        write_whole(target, NEW, private=private)

        assert modes == [0o600]


class TestReading:
    @pytest.mark.parametrize("size", [0, 1, 9, 10])
    def test_a_file_up_to_the_limit_is_read(self, tmp_path: Path, size: int) -> None:
        path = tmp_path / "plan.json"
        path.write_bytes(b"x" * size)

        assert read_bytes(path, at_most=10) == b"x" * size

    def test_a_larger_one_is_refused_with_the_limit(self, tmp_path: Path) -> None:
        path = tmp_path / "plan.json"
        path.write_bytes(b"x" * (2**21 + 1))

        with pytest.raises(UserError, match=r"«plan\.json» er for stor") as refused:
            read_bytes(path, at_most=2**21)

        assert "2 MB" in refused.value.advice

    @pytest.mark.skipif(not Path("/dev/zero").exists(), reason="needs a file without end")
    def test_a_file_without_end_is_not_read_to_its_end(self) -> None:
        with pytest.raises(UserError, match="for stor"):
            read_bytes(Path("/dev/zero"), at_most=2**20)

    def test_a_missing_file_is_told_by_its_name_and_not_its_whole_path(self, tmp_path: Path) -> None:
        with pytest.raises(UserError, match=r"«plan\.json» kan ikke leses: filen eller mappen finnes ikke") as refused:
            read_bytes(tmp_path / "plan.json", at_most=10)

        assert str(tmp_path) not in str(refused.value)

    def test_a_folder_is_no_file(self, tmp_path: Path) -> None:
        with pytest.raises(UserError, match="kan ikke leses"):
            read_bytes(tmp_path, at_most=10)

    def test_a_disk_that_fails_is_told(self, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        with monkeypatch.context() as broken:
            failing(Path, "open")(broken, OSError(errno.EIO, "Input/output error"))
            with pytest.raises(UserError, match="disken svarer ikke"):
                read_bytes(target, at_most=10)


@pytest.mark.parametrize("size", [0, 3, len(NEW)])
def test_a_file_that_has_grown_is_read_whole_and_refused_when_it_has_grown_too_large(
    target: Path, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    """Pipes say that they have no size at all."""
    target.write_bytes(NEW)
    monkeypatch.setattr(os, "fstat", lambda _: os.stat_result((stat.S_IFREG, 0, 0, 1, 0, 0, size, 0, 0, 0)))

    assert read_bytes(target, at_most=len(NEW)) == NEW
    with pytest.raises(UserError, match="er for stor"):
        read_bytes(target, at_most=len(NEW) - 1)


@pytest.mark.parametrize("number", [errno.ENOENT, errno.EACCES, errno.ENOSPC, errno.EROFS, errno.EISDIR, errno.EIO])
def test_common_reasons_are_told_in_norwegian(number: int) -> None:
    assert reason(OSError(number, os.strerror(number))) != os.strerror(number)


@pytest.mark.parametrize(
    ("error", "told"),
    [(OSError(errno.ELOOP, "Too many levels"), "Too many levels"), (OSError("noe rart"), "noe rart"), (OSError(), "")],
)
def test_other_reasons_are_told_as_the_system_tells_them(error: OSError, told: str) -> None:
    assert reason(error) == told
