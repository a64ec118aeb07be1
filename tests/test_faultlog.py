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
