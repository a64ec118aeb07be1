"""The program is killed while somebody types: whatever was acknowledged is there, whole, and the vault is in order."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ioplab.domain.plan import Goal, SubjectPlan
from ioplab.domain.pupil import Pupil
from ioplab.storage.vault import Vault
from tests.storage import typist
from tests.support.vaults import PASSPHRASE, fjellbekk_file, new_vault, plan_in_use

KILLS = 10
LONGEST_TYPING = 0.15
"""Seconds from the first acknowledged change until the kill."""


def typed_until_killed(path: Path, goal_id: str, first: int, seconds: float) -> list[int]:
    """Let a program type into the vault, kill it, and tell which changes it acknowledged."""
    command = [sys.executable, "-m", "tests.storage.typist", str(path), goal_id, str(first)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8", cwd=Path(__file__).parents[2]) as program:
        assert program.stdout is not None
        heard = program.stdout.readline()
        time.sleep(seconds)
        program.kill()
        heard += program.stdout.read()
    return [int(line) for line in heard.splitlines(keepends=True) if line.endswith("\n")]


@pytest.mark.timeout(120)
def test_every_acknowledged_change_survives_the_program_being_killed(tmp_path: Path) -> None:
    chance = random.Random("drep meg når som helst")
    with new_vault(tmp_path) as vault:
        in_use = plan_in_use(vault)
    goal_id, subject_id, last = in_use.goal_ids[0], in_use.subjects[0], 0
    guests = {guest.id: guest for guest in fjellbekk_file().pupils}

    for _ in range(KILLS):
        acknowledged = typed_until_killed(vault.path, goal_id, last + 1, chance.uniform(0, LONGEST_TYPING))
        assert acknowledged == list(range(last + 1, last + 1 + len(acknowledged)))
        with Vault.open(vault.path, PASSPHRASE) as found:
            assert found.check().faults == ()
            text = found.get(Goal, goal_id).text
            goals = {goal.id for goal in found.get(SubjectPlan, subject_id).goals}
            others = {pupil.id: pupil for pupil in found.all(Pupil) if pupil.id != in_use.pupil_id}
        # The change under way when it was killed is there whole, or not at all.
        last = max(acknowledged)
        last += text == typist.words(last + 1)
        assert text == typist.words(last)
        added = {typist.added(number) for number in range(1, last + 1) if number % typist.ADD_EVERY == 0}
        assert goals == {*in_use.goal_ids[:2], *added}
        assert others == (guests if typist.has_guests(last) else {})

    assert last > KILLS
