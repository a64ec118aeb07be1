"""First paint of the unlock page against a bare QMainWindow with one label, each in a fresh process, by turns.

From the start of the process to the end of the first paint, offscreen, so that the machine's screen has no part in it.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from argparse import ArgumentParser
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.common import Report

TARGET = 1.25

_PAINTED = """
import os, sys, time
start = float(sys.argv[-1])
def painted():
    print(time.time() - start, flush=True)
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
sys.argv = ["ioplab"]
main()
"""


def first_paint(code: str, home: Path) -> float:
    """Seconds from the start of a fresh process to its first paint."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "XDG_CONFIG_HOME": str(home)}
    begun = time.time()
    told = subprocess.run(
        [sys.executable, "-c", code, str(begun)], env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    return float(told.stdout.split()[-1])


def main() -> int:
    """Measure by turns, print, and give the exit status."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--repetitions", type=int, default=25)
    turns = parser.parse_args().repetitions
    with TemporaryDirectory() as home:
        pairs = [(first_paint(_BARE, Path(home)), first_paint(_PROGRAM, Path(home))) for _ in range(turns)]
    bare, program = median(one for one, _ in pairs), median(one for _, one in pairs)
    best = min(one for _, one in pairs) / min(one for one, _ in pairs)
    report = Report("First paint of the unlock page, each time in a fresh process")
    report.say(f"bare window {bare * 1000:.0f} ms, unlock page {program * 1000:.0f} ms (medians of {turns})")
    report.say(f"the best against the best: {best:.2f}")
    report.hold("the unlock page, in bare windows (medians)", program / bare, TARGET)
    return report.status


if __name__ == "__main__":
    sys.exit(main())
