"""A goal is set by somebody for whom the program is its accessibility tree: a real window, in a desktop that is in memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

import dev
from ioplab.domain.ids import Level
from ioplab.domain.plan import Plan
from ioplab.storage.vault import Vault
from tests.support.vaults import PASSPHRASE, InUse

HERE = Path(__file__).parent
ROOT = HERE.parents[1]

STOP_SECONDS = 10
"""How long a program may take to end when it is asked to."""

TEXT, BASELINE, CRITERION, OBSERVE = (
    "Leser et avsnitt på 50 ord høyt",
    "Leser 30 ord",
    "Høyst to feil, tre dager på rad",
    "Læreren teller feil på et ark",
)
WISH = {
    "passphrase": PASSPHRASE,
    "fields": {
        "Mål: hva gjør eleven?": TEXT,
        "Utgangspunkt": BASELINE,
        "Kriterium": CRITERION,
        "Hvordan observere": OBSERVE,
    },
    "level": "Mestrer med litt støtte",
    "card": f"Mål 3: {TEXT}",
    "reads": ["3", TEXT, "Utgangspunkt", BASELINE, "Kriterium", CRITERION],
}


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """A Norwegian user who has never started the program, at a desk that assistive technology is used at."""
    if not sys.platform.startswith("linux"):
        pytest.skip("AT-SPI is Linux's")
    if lacking := dev.missing_for_at_spi():
        pytest.skip(f"the walk through the accessibility tree needs these Debian packages: {' '.join(lacking)}")
    elsewhere = ("LC_", "LANGUAGE", "WAYLAND", "DBUS_", "AT_SPI", "NO_AT_BRIDGE", "QT_SCALE", "QT_ACCESSIBILITY")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(elsewhere)}
    return kept | {
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_STATE_HOME": str(tmp_path / "state"),
        "LANG": "nb_NO.UTF-8",
        "PYTHONUTF8": "1",
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }


@contextmanager
def running(log: Path, environment: dict[str, str], *command: str, hands: tuple[int, ...] = ()) -> Iterator[None]:
    """Let a program run for as long as the block lasts; what it says goes to a file."""
    with (
        log.open("wb") as out,
        subprocess.Popen(command, cwd=ROOT, env=environment, stdout=out, stderr=out, pass_fds=hands) as program,
    ):
        try:
            yield
        finally:
            program.terminate()
            try:
                program.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                program.kill()


@contextmanager
def telling(log: Path, environment: dict[str, str], *command: str) -> Iterator[str]:
    """Let a program run, and wait for the line it writes to the number that is put after its command once it is ready."""
    reading, writing = os.pipe()
    with os.fdopen(reading, encoding="utf-8") as told, ExitStack() as stack:
        try:
            stack.enter_context(running(log, environment, *command[:-1], f"{command[-1]}{writing}", hands=(writing,)))
        finally:
            os.close(writing)
        line = told.readline().strip()
        assert line, f"{command[0]} did not start: {log.read_text(encoding='utf-8', errors='replace')}"
        yield line


@contextmanager
def desktop(logs: Path, environment: dict[str, str]) -> Iterator[dict[str, str]]:
    """A screen in memory, a window manager that gives windows the keyboard, and a bus that starts AT-SPI when asked for it."""
    with ExitStack() as stack:
        screen = ("Xvfb", "-screen", "0", "1400x900x24", "-nolisten", "tcp", "-displayfd", "")
        here = environment | {"DISPLAY": ":" + stack.enter_context(telling(logs / "screen.log", environment, *screen))}
        # The font that is in the screen itself: a bare machine has no others, and then the manager does not start.
        stack.enter_context(running(logs / "windows.log", here, "evilwm", "-fn", "fixed"))
        bus = ("dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=")
        yield here | {"DBUS_SESSION_BUS_ADDRESS": stack.enter_context(telling(logs / "bus.log", here, *bus))}


def walk(environment: dict[str, str]) -> list[str]:
    """Set the goal through the tree: what was met on the way."""
    command = [dev.SYSTEM_PYTHON, str(HERE / "at_spi_walk.py")]
    asked = json.dumps(WISH)
    done = subprocess.run(command, env=environment, input=asked, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, f"{done.stderr}\nOn the way there:\n{done.stdout}"
    return done.stdout.splitlines()


def test_a_goal_is_set_through_the_accessibility_tree_alone(environment: dict[str, str], draft: InUse, tmp_path: Path) -> None:
    path = draft.vault.path
    before = set(draft.goal_ids)
    draft.vault.close()
    program = tmp_path / "ioplab.log"

    with desktop(tmp_path, environment) as here, running(program, here, sys.executable, "-m", "ioplab", str(path)):
        spoken = walk(here)

    with Vault.open(path, PASSPHRASE) as vault:
        assert vault.check().faults == ()
        (goal,) = [
            one for subject in vault.get(Plan, draft.plan_id).subjects[:1] for one in subject.goals if one.id not in before
        ]
    assert (goal.text, goal.baseline, goal.criterion, goal.observe_how) == (TEXT, BASELINE, CRITERION, OBSERVE)
    assert goal.expected_level == Level(3)
    assert "ioplab: " not in program.read_text(encoding="utf-8")  # how it begins when it apologises
    assert "text | Mål: hva gjør eleven? | · Råd: Målet er ikke skrevet ennå." in spoken
    assert without_remarks(spoken) == (HERE / "malvalg.txt").read_text(encoding="utf-8").splitlines()


def without_remarks(spoken: list[str]) -> list[str]:
    """Role and name alone: which remark stands on a field depends on whether the one before has been stored meanwhile."""
    return [" | ".join(line.split(" | ")[:2]) for line in spoken]
