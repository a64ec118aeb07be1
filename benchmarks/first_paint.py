"""First paint of the unlock page against a bare QMainWindow with one label, each in a fresh process, by turns.

From the start of the process to the end of the first paint, offscreen, so that the machine's screen has no part in it. The page
is measured as somebody new meets it, and with the vault that was open last, whose key file is then read for names.

Both are run from bytecode, as what is installed is, whatever the environment says: it is kept in a folder of its own, and a
first turn that makes it is not counted.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import NamedTuple

from benchmarks.common import Report

TARGET = 1.25

_PAINTED = """
import os, sys, time
start = float(sys.argv.pop())
def painted():
    print(time.time() - start, time.process_time(), flush=True)
    os._exit(0)
"""

_BARE = f"""{_PAINTED}
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
class Label(QLabel):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, painted)
application = QApplication([])
window = QMainWindow()
window.setCentralWidget(Label("ioplab"))
window.resize(1366, 768)
window.show()
application.exec()
"""

_PROGRAM = f"""{_PAINTED}
import gc
from ioplab.__main__ import main
gc.disable()  # as main does before it loads anything of Qt; here the page must be loaded before main to be watched
from PySide6.QtCore import QTimer
from ioplab.ui.pages.opening import UnlockPage
shown = UnlockPage.paintEvent
def paint(page, event):
    shown(page, event)
    QTimer.singleShot(0, painted)
UnlockPage.paintEvent = paint
sys.argv[0] = "ioplab"
main()
"""


class Paint(NamedTuple):
    """What it took from the start of a fresh process to its first paint, in seconds."""

    clock: float
    processor: float


def first_paint(code: str, home: Path, *arguments: str) -> Paint:
    """Run a fresh process until its first paint."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(home / "bytecode")}
    environment |= {"HOME": str(home), "XDG_CONFIG_HOME": str(home)}
    command = [sys.executable, "-c", code, *arguments, str(time.time())]
    told = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=60)
    clock, processor = told.stdout.split()[-2:]
    return Paint(float(clock), float(processor))


def make_key_file(vault: Path) -> None:
    """As much of a vault as the page reads before it is painted."""
    vault.mkdir()
    (vault / "keys.json").write_text(json.dumps({"vault_id": "v", "slots": [{"name": "Kari Nordmann"}]}), encoding="utf-8")


def medians(paints: Sequence[Paint]) -> Paint:
    """The median of each."""
    return Paint(median(one.clock for one in paints), median(one.processor for one in paints))


def main() -> int:
    """Measure by turns, print, and give the exit status."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--repetitions", type=int, default=25)
    turns = parser.parse_args().repetitions
    with TemporaryDirectory() as folder:
        home, vault = Path(folder), Path(folder) / "skolen.ioplab"
        make_key_file(vault)
        ways = ((_BARE,), (_PROGRAM,), (_PROGRAM, str(vault)))
        counted = [[first_paint(code, home, *named) for code, *named in ways] for _ in range(turns + 1)][1:]
    bare, new, again = (medians(paints) for paints in zip(*counted, strict=True))
    report = Report("First paint of the unlock page, each time in a fresh process")
    for what, paint in (("bare window", bare), ("unlock page", new), ("with a vault", again)):
        report.say(f"{what}: {paint.clock * 1000:.0f} ms, processor time {paint.processor * 1000:.0f} ms (medians of {turns})")
    report.say(f"in processor time: {new.processor / bare.processor:.2f}, with a vault {again.processor / bare.processor:.2f}")
    best = [min(paint.clock for paint in paints) for paints in zip(*counted, strict=True)]
    report.say(f"the best against the best: {best[1] / best[0]:.2f}, with a vault {best[2] / best[0]:.2f}")
    report.hold("the unlock page, in bare windows (medians)", new.clock / bare.clock, TARGET)
    report.hold("the same with the vault open last", again.clock / bare.clock, TARGET)
    return report.status


if __name__ == "__main__":
    sys.exit(main())
