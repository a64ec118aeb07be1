"""A power cut in the middle of a sentence takes two seconds of it, no more."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from ioplab.domain.pupil import Pupil
from ioplab.storage.vault import Vault
from tests.support.vaults import PASSPHRASE, InUse
from tests.ui.typist import letter

MAY_BE_LOST = 2.0
"""Seconds."""

LONGER_THAN_A_SAVE = 3.4
"""Seconds of typing before the cut, so that something must have been stored."""


@pytest.mark.skipif(sys.platform == "win32", reason="nothing is killed there as a power cut kills")
def test_a_power_cut_takes_at_most_two_seconds_of_typing(in_use: InUse) -> None:
    path, pupil = in_use.vault.path, in_use.pupil_id
    in_use.vault.close()

    typed = killed_while_typing(path)

    with Vault.open(path, PASSPHRASE) as vault:
        assert vault.check().faults == ()
        stored = vault.get(Pupil, pupil).strengths or ""
    cut = typed[-1][0]
    safe = max(letters for at, letters in typed if at <= cut - MAY_BE_LOST)
    assert safe > 0
    assert len(stored) >= safe
    assert stored == "".join(map(letter, range(len(stored))))


def killed_while_typing(path: Path) -> list[tuple[float, int]]:
    """Let somebody type in the window for a while, and kill the program: when how many letters stood on the screen."""
    command = [sys.executable, "-m", "tests.ui.typist", str(path)]
    typed: list[tuple[float, int]] = []
    with subprocess.Popen(command, cwd=Path(__file__).parents[2], stdout=subprocess.PIPE, encoding="utf-8") as program:
        assert program.stdout is not None
        for line in program.stdout:
            at, letters = line.split()
            typed.append((float(at), int(letters)))
            if time.time() - typed[0][0] > LONGER_THAN_A_SAVE:
                program.kill()
                break
    return typed
