"""What the tests of the command line start from: a way to run it, and a vault on the disk that it may open."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from ioplab import cli
from ioplab.cli import opening
from ioplab.storage import vault as vaults
from tests.support import screens
from tests.support.vaults import PASSPHRASE, START, Clock, InUse


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a command answered."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output as the one JSON document it is to be."""
        return json.loads(self.out)

    @property
    def complaint(self) -> str:
        """The one line on standard error."""
        (line,) = self.err.splitlines()
        return line


Ioplab = Callable[..., Said]


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The moment at which every command is run; vaults are cheap to open."""
    screens.hurry(monkeypatch)
    still = Clock(START)
    monkeypatch.setattr(vaults, "local_now", still)
    return still


@pytest.fixture(autouse=True)
def _passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(opening.VARIABLE, PASSPHRASE)


@pytest.fixture
def ioplab(capsys: pytest.CaptureFixture[str]) -> Ioplab:
    """Runs a command as it would be typed."""

    def run(*arguments: object) -> Said:
        capsys.readouterr()
        status = cli.main([str(one) for one in arguments])
        captured = capsys.readouterr()
        return Said(status=status, out=captured.out, err=captured.err)

    return run


@pytest.fixture
def closed(in_use: InUse) -> Path:
    """A vault with Emil's plan in use, closed."""
    in_use.vault.close()
    return in_use.vault.path
