"""`ioplab selftest`: the installed product, tried from end to end."""

from __future__ import annotations

import tempfile
from pathlib import Path

import platformdirs
import pytest

from ioplab import cli
from ioplab.cli import selftest
from tests.cli.conftest import Ioplab

CHECKS = [
    "Ressurser",
    "Skrifter",
    "Oversettelser",
    "Lisenser",
    "Kryptert arkiv",
    "Planer inn og ut",
    "Telling",
    "Fil til rektor",
    "Svar fra kollega",
    "PDF",
    "Word",
    "Diagram",
    "Excel",
    "Rapporter med tall",
]


def told(out: str) -> dict[str, str]:
    """Each check and its answer."""
    lines = [line.strip().split(": ", 1) for line in out.splitlines() if line.startswith("  ")]
    return dict(lines)


def test_every_part_is_tried_and_works(ioplab: Ioplab) -> None:
    said = ioplab("selftest")

    assert (said.status, said.err) == (0, "")
    assert list(told(said.out)) == CHECKS
    assert said.out.splitlines()[-1] == "Alt virker."


def test_the_window_is_tried_where_there_is_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["selftest"], window_check=lambda: "1366 × 768, 8 elever") == 0

    assert told(capsys.readouterr().out)["Vindu"] == "1366 × 768, 8 elever"


def test_a_part_that_fails_is_named_and_the_rest_is_tried_all_the_same(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(platformdirs, "user_log_path", lambda *_, **__: tmp_path)

    def broken() -> str:
        raise RuntimeError("Emil Eksempel")

    assert cli.main(["selftest"], window_check=broken) == 3

    said = capsys.readouterr().out
    assert told(said)["Vindu"] == "FEIL: RuntimeError"
    assert said.splitlines()[-1] == "1 feil."
    assert list(told(said)) == [*CHECKS, "Vindu"]
    assert "Emil" not in said
    assert "RuntimeError" in (tmp_path / "ioplab.log").read_text(encoding="utf-8")


def test_what_does_not_hold_is_told_in_words(ioplab: Ioplab, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(platformdirs, "user_log_path", lambda *_, **__: tmp_path)
    monkeypatch.setattr(selftest._Product, "documents", lambda _: selftest._require(False, "ingen PDF"))

    said = ioplab("selftest")

    assert said.status == 3
    assert told(said.out)["PDF"] == "FEIL: ingen PDF"


def test_nothing_is_left_behind(ioplab: Ioplab, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    ioplab("selftest")

    assert list(tmp_path.iterdir()) == []
