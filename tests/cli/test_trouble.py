"""How trouble leaves the command line."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import platformdirs
import pytest

from ioplab.cli import plan
from ioplab.cli.trouble import Exit, report_trouble
from ioplab.errors import UserError
from tests.cli.conftest import Ioplab

NAME = "Emil Eksempel"


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where our faults are written."""
    folder = tmp_path / "logg"
    folder.mkdir()
    monkeypatch.setattr(platformdirs, "user_log_path", lambda *_, **__: folder)
    return folder / "ioplab.log"


def failing(error: BaseException) -> Callable[..., int]:
    def work(*_: object) -> int:
        raise error

    return work


def test_the_exit_statuses_are_those_of_the_contract() -> None:
    assert [int(status) for status in Exit] == [0, 1, 2, 3]


def test_what_is_done_is_0() -> None:
    assert report_trouble(lambda: Exit.DONE) == 0


def test_the_users_trouble_is_one_line_with_what_to_do_and_1(capsys: pytest.CaptureFixture[str]) -> None:
    assert report_trouble(failing(UserError("Feil passordfrase.", advice="Prøv igjen."))) == 1

    said = capsys.readouterr()
    assert (said.out, said.err) == ("", "ioplab: Feil passordfrase. Prøv igjen.\n")


def test_a_fault_of_ours_is_3_with_an_apology_and_the_logs_path_and_no_trace(
    ioplab: Ioplab, monkeypatch: pytest.MonkeyPatch, log: Path
) -> None:
    monkeypatch.setattr(plan, "show", failing(RuntimeError(f"rad for {NAME}")))

    said = ioplab("plan", "list", "--vault", "x")

    assert (said.status, said.out) == (3, "")
    assert said.complaint == f"ioplab: Beklager, her er det en feil i ioplab. Ingenting er ødelagt. Feilen er skrevet i {log}"


def test_the_log_says_where_it_happened_and_holds_no_value_and_no_name(
    ioplab: Ioplab, monkeypatch: pytest.MonkeyPatch, log: Path
) -> None:
    def fail(_: object) -> int:
        pupil = NAME
        try:
            raise KeyError(pupil)
        except KeyError as error:
            raise RuntimeError(f"rad for {pupil}") from error

    monkeypatch.setattr(plan, "show", fail)

    said = ioplab("plan", "list", "--vault", f"/hjem/{NAME}/x.ioplab")

    text = log.read_text(encoding="utf-8")
    assert "RuntimeError <- KeyError" in text
    assert "test_trouble.py" in text
    assert NAME not in text
    assert NAME not in said.err


def test_where_no_log_can_be_written_the_apology_still_comes(ioplab: Ioplab, monkeypatch: pytest.MonkeyPatch, log: Path) -> None:
    log.mkdir()
    monkeypatch.setattr(plan, "show", failing(RuntimeError(NAME)))

    said = ioplab("plan", "list", "--vault", "x")

    assert said.status == 3
    assert said.complaint == "ioplab: Beklager, her er det en feil i ioplab. Ingenting er ødelagt."


def test_being_interrupted_is_no_fault(capsys: pytest.CaptureFixture[str], log: Path) -> None:
    assert report_trouble(failing(KeyboardInterrupt())) == 1

    assert capsys.readouterr().err == "ioplab: Avbrutt.\n"
    assert not log.exists()


def test_a_reader_who_has_gone_is_no_fault(monkeypatch: pytest.MonkeyPatch, log: Path) -> None:
    monkeypatch.setattr(sys, "stdout", sys.stdout)

    assert report_trouble(failing(BrokenPipeError())) == 0

    assert not log.exists()
