import subprocess
import sys
from pathlib import Path

import platformdirs
import pytest

from ioplab import faultlog

NAME = "Emil Eksempel"


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(platformdirs, "user_log_path", lambda *_, **__: tmp_path)
    return tmp_path


def fault(message: str) -> Exception:
    """A fault with a cause, as it comes out of the program."""
    try:
        try:
            raise KeyError(message)
        except KeyError as error:
            raise RuntimeError(message) from error
    except RuntimeError as error:
        return error


def test_the_log_says_where_and_what_kind_but_holds_no_value(place: Path) -> None:
    path = faultlog.write_log(fault(NAME))

    assert path == place / "ioplab.log"
    text = path.read_text(encoding="utf-8")
    assert "RuntimeError <- KeyError" in text
    assert "test_faultlog.py" in text
    assert NAME not in text


def test_faults_come_one_after_the_other(place: Path) -> None:
    for _ in range(2):
        faultlog.write_log(fault("x"))

    assert (place / "ioplab.log").read_text(encoding="utf-8").count("RuntimeError <- KeyError") == 2


@pytest.mark.usefixtures("place")
def test_where_no_log_can_be_written_the_apology_still_comes(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> Path:
        raise OSError

    monkeypatch.setattr(platformdirs, "user_log_path", full)

    assert faultlog.write_log(fault("x")) is None
    assert "Beklager" in faultlog.apology(None)


def test_the_apology_says_where_the_log_is(place: Path) -> None:
    assert str(place / "ioplab.log") in faultlog.apology(place / "ioplab.log")


def test_the_log_names_no_folder_above_the_code(place: Path) -> None:
    faultlog.write_log(fault("x"))

    text = (place / "ioplab.log").read_text(encoding="utf-8")
    assert str(Path(__file__).parent.parent) not in text
    assert 'File "tests/test_faultlog.py"' in text


CRASH = f"""Fatal Python error: Segmentation fault

Current thread 0x00007f5f (most recent call first):
  File "/home/kari.nordmann/.venv/lib/ioplab/ui/workplace.py", line 12 in go
  File "C:\\Users\\Kari Nordmann\\ioplab\\ui\\workplace.py", line 12 in go
  File "<frozen runpy>", line 88 in _run_code
{NAME} sto ved siden av
"""


def test_a_crash_is_told_at_the_next_start_without_folders_or_values(place: Path) -> None:
    (place / "crash-1.txt").write_text(CRASH, encoding="utf-8")

    log = faultlog.earlier_crash()

    assert log == place / "ioplab.log"
    text = log.read_text(encoding="utf-8")
    assert "Segmentation fault" in text
    assert "workplace.py" in text
    assert NAME not in text
    assert "ordmann" not in text
    assert not list(place.glob("crash-*"))
    assert faultlog.earlier_crash() is None


def test_a_program_that_runs_still_has_not_crashed(place: Path) -> None:
    (place / "crash-1.txt").write_bytes(b"")

    assert faultlog.earlier_crash() is None
    assert (place / "crash-1.txt").exists()


def test_a_program_torn_down_leaves_its_place_and_one_that_ends_leaves_nothing(place: Path) -> None:
    script = "import faulthandler, sys, platformdirs, pathlib\n"
    script += f"platformdirs.user_log_path = lambda *a, **k: pathlib.Path({str(place)!r})\n"
    script += "from ioplab import faultlog\nfile = faultlog.watch_crashes()\n"
    subprocess.run([sys.executable, "-c", script + "faultlog.end_watch(file)"], check=True)
    assert list(place.iterdir()) == []

    gone = subprocess.run([sys.executable, "-c", script + "faulthandler._sigsegv()"], check=False)

    assert gone.returncode != 0
    log = faultlog.earlier_crash()
    assert log is not None
    assert "Segmentation fault" in log.read_text(encoding="utf-8")


def test_causes_that_go_in_a_ring_are_told_once(place: Path) -> None:
    first, second = fault("x"), ValueError()
    first.__cause__, second.__cause__ = second, first

    faultlog.write_log(first)

    assert "RuntimeError <- ValueError\n" in (place / "ioplab.log").read_text(encoding="utf-8")
