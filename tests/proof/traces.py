"""Uses the program as somebody does, with a pupil of a name that is found nowhere else, and looks for what is left of it.

``python -m tests.proof.traces`` runs the window in a process that has all its folders below one, lets it unlock a vault, look at
the pupil, search, type, write a document, cover the screen, lock, unlock, and end. At each stop all files are searched for the name, for
what was typed and for the passphrase, in every way these may be written; and so is the memory of the process, which is told
by where in it and how often. In files there must be nothing, but in the folder that a document was written to.
"""

from __future__ import annotations

import base64
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

PROJECT = Path(__file__).parents[2]
CHOSEN = "Valgt mappe"
"""Where the document is written to."""

STOPS = ("started", "open", "typed", "covered", "locked", "open again", "closed")

_PATIENCE = 60.0
"""Seconds the program has to come to its next stop."""


@dataclass(frozen=True, slots=True)
class Planted:
    """Words that stand nowhere but in the vault, and what opens it."""

    given: str
    family: str
    stored: str
    typed: str
    passphrase: str


def planted() -> Planted:
    """The words, which stand backwards here, so that this program itself does not hold them."""
    backwards = ("tsivkarbeZ", "nekromllejF", "rettivkenvaR", "negoksognaT", "rapenart elliv etto")
    return Planted(*("".join(reversed(word)) for word in backwards))


# Searching


def forms(word: str) -> dict[str, bytes]:
    """A word in the ways in which it may lie in memory or in a file."""
    plain = word.encode()
    found = {"utf-8": plain, "utf-16": word.encode("utf-16-le"), "utf-32": word.encode("utf-32-le")}
    if word.encode("latin-1") != plain:
        found["latin-1"] = word.encode("latin-1")
    for shift in range(3):  # of the middle, which is the same whatever stands around it
        encoded = base64.b64encode(bytes(shift) + plain)
        found[f"base64+{shift}"] = encoded[4 * (shift > 0) : -4]
    return found


def in_files(folder: Path, words: Planted, *, but: str = CHOSEN) -> list[str]:
    """Files below the folder that hold, or are named by, any of the words."""
    found = []
    for path in sorted(folder.rglob("*")):
        if but in path.parts:
            continue
        name = str(path.relative_to(folder))
        content = path.read_bytes() if path.is_file() and not path.is_symlink() else b""
        for field_name in Planted.__slots__:
            word = getattr(words, field_name)
            if word in name or any(form in content for form in forms(word).values()):
                found.append(f"{name} holds {field_name}")
    return found


def in_memory(process: int, words: Planted) -> dict[str, dict[str, int]]:
    """How often each of the words lies in what a process may write to, by how it is written."""
    found: dict[str, Counter[str]] = {name: Counter() for name in Planted.__slots__}
    for content in _memory(process):
        for name, counted in found.items():
            for form, needle in forms(getattr(words, name)).items():
                counted[form] += content.count(needle)
    return {name: {form: number for form, number in counted.items() if number} for name, counted in found.items()}


def _memory(process: int) -> Iterator[bytes]:
    maps = Path(f"/proc/{process}/maps").read_text("utf-8")
    with open(f"/proc/{process}/mem", "rb", buffering=0) as memory:
        for line in maps.splitlines():
            match = re.match(r"([0-9a-f]+)-([0-9a-f]+) (\S+) \S+ \S+ \S+ *(.*)", line)
            if match is None or not match[3].startswith("rw") or match[4].startswith("[v"):
                continue
            start, end = int(match[1], 16), int(match[2], 16)
            try:
                memory.seek(start)
                yield memory.read(end - start)
            except OSError:
                continue


# The program in front of somebody


@dataclass(slots=True)
class Found:
    """What was found at the stops.

    Attributes:
        files: what files hold, at any stop.
        memory: by stop, the words and how often they lie in memory.
        written: the files in the chosen folder.
    """

    files: list[str] = field(default_factory=list)
    memory: dict[str, dict[str, dict[str, int]]] = field(default_factory=dict)
    written: list[str] = field(default_factory=list)


def run(home: Path) -> Found:
    """Let the program be used, and search at each stop and afterwards."""
    words, found = planted(), Found()
    vault = prepare(home, words)
    environment = {name: value for name, value in os.environ.items() if name in ("PATH", "LANG", "LC_ALL", "VIRTUAL_ENV", "PYTHONPATH")}
    folders = {"HOME": home, "TMPDIR": home / "tmp", "XDG_RUNTIME_DIR": home / "run"}
    folders |= {f"XDG_{kind}_HOME": home / kind.lower() for kind in ("CONFIG", "CACHE", "DATA", "STATE")}
    for folder in folders.values():
        folder.mkdir(exist_ok=True, mode=0o700)
    environment |= {name: str(folder) for name, folder in folders.items()} | {"QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "tests.proof.traces", "sit", str(vault), str(home / CHOSEN)]
    with subprocess.Popen(
        command, cwd=PROJECT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="ascii"
    ) as program:
        assert program.stdin is not None and program.stdout is not None
        for stop in STOPS:
            said = program.stdout.readline().strip()
            assert said == stop, f"{said} instead of {stop}"
            found.files += [f"{stop}: {one}" for one in in_files(home, words)]
            found.memory[stop] = in_memory(program.pid, words)
            program.stdin.write(_told(stop, words) + "\n")
            program.stdin.flush()
        assert program.wait() == 0
    found.files += [f"afterwards: {one}" for one in in_files(home, words)]
    found.written = sorted(str(path.relative_to(home / CHOSEN)) for path in (home / CHOSEN).rglob("*") if path.is_file())
    return found


def _told(stop: str, words: Planted) -> str:
    """What the one in front of the program has to know to go on, so that it does not lie in its memory in one piece."""
    known = {"started": [words.passphrase], "open": [words.given, words.typed], "locked": [words.passphrase]}
    return json.dumps([[ord(letter) for letter in word] for word in known.get(stop, [])])


def prepare(home: Path, words: Planted) -> Path:
    """A vault with a pupil of that name, in the user's documents."""
    from ioplab.operations import pupils
    from ioplab.storage.vault import Vault
    from tests.support.vaults import CHEAP, OWNER, plan_in_use

    folder = home / "Dokumenter"
    folder.mkdir()
    (home / CHOSEN).mkdir()
    with Vault.create(folder / "Arkiv.ioplab", owner=OWNER, passphrase=words.passphrase, cost=CHEAP) as vault:
        use = plan_in_use(vault)
        pupils.edit_pupil(
            vault, use.pupil_id, given_name=words.given, family_name=words.family, strengths=None, home_resources=f"Trenger {words.stored}."
        )
    return folder / "Arkiv.ioplab"


def sit(vault: Path, chosen: Path) -> int:
    """Be the one in front of the program. Says at each stop where it is, and waits to be told what to type next."""
    from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QSettings, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication, QWidget

    from ioplab import app
    from ioplab.domain.guide import Step
    from ioplab.domain.ids import PlanId
    from ioplab.domain.plan import Plan
    from ioplab.files import write_whole
    from ioplab.operations import documents
    from ioplab.ui import theme
    from ioplab.ui.main_window import MainWindow, stored_scale
    from ioplab.ui.pages.pupil import PupilPage
    from ioplab.ui.pages.steps import PupilStep

    application = app.make_application()
    settings = QSettings()
    theme.begin(application, theme.stored_choice(settings), stored_scale(settings))
    window = MainWindow(settings, vault)
    window.show()

    def until(is_so: Callable[[], bool]) -> None:
        clock = QElapsedTimer()
        clock.start()
        while not is_so():
            QApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            if clock.hasExpired(int(1000 * _PATIENCE)):
                raise TimeoutError

    def stop(name: str) -> list[list[int]]:
        clock = QElapsedTimer()
        clock.start()
        until(lambda: clock.hasExpired(300))  # what was to be done at once is done
        print(name, flush=True)
        told: list[list[int]] = json.loads(sys.stdin.readline())
        return told

    def press(widget: QWidget, codes: list[int]) -> None:
        for code in codes:
            QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, chr(code)))

    def unlock(codes: list[int]) -> None:
        press(window.unlock_page.ui.passphraseEdit, codes)
        window.unlock_page.ui.unlockButton.click()
        until(lambda: window.workplace is not None)

    unlock(stop("started")[0])
    given, typed = stop("open")
    workplace = window.workplace
    assert workplace is not None and window.session is not None
    workplace.search()
    until(lambda: QApplication.focusWidget() is not None)
    front = QApplication.focusWidget()
    assert front is not None
    press(front, given)
    QApplication.sendEvent(front, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier))
    page = workplace.go("pupil")
    assert isinstance(page, PupilPage)
    for one in Step:
        page.show_step(one)
        QApplication.processEvents()
    page.show_step(Step.PUPIL)
    step = page.step_page(Step.PUPIL)
    assert isinstance(step, PupilStep)
    step.ui.strengthsEdit.setFocus()
    press(step.ui.strengthsEdit, typed)
    open_vault = window.session.workspace.vault
    plan = PlanId(open_vault.ids(Plan)[0])
    write_whole(chosen / "iop.pdf", documents.make_document(open_vault, plan, documents.DocumentKind.PLAN), private=True)
    step.ui.strengthsEdit.selectAll()
    step.ui.strengthsEdit.copy()
    until(lambda: not _is_waiting(open_vault, typed))
    stop("typed")
    window.cover()
    stop("covered")
    window.uncover()
    del workplace, front, page, step, open_vault, given, typed
    window.lock()
    unlock(stop("locked")[0])
    stop("open again")
    window.close()
    stop("closed")
    return 0


def _is_waiting(vault: object, typed: list[int]) -> bool:
    """Whether what was typed has not been stored yet."""
    from ioplab.domain.pupil import Pupil
    from ioplab.storage.vault import Vault

    assert isinstance(vault, Vault)
    return (vault.all(Pupil)[0].strengths or "") != "".join(map(chr, typed))


def main() -> int:
    """Run it all and tell what was found; 1 if any file holds anything."""
    home = Path(tempfile.mkdtemp(prefix="ioplab-traces-"))
    try:
        found = run(home)
    finally:
        shutil.rmtree(home, ignore_errors=True)
    for stop, words in found.memory.items():
        told = "; ".join(f"{name}: {sum(counts.values())} {counts}" for name, counts in words.items() if counts)
        print(f"memory, {stop}: {told or 'nothing'}")
    print(f"written to the chosen folder: {found.written}")
    print(f"files that hold anything: {len(found.files)}")
    for line in found.files:
        print(line)
    return 1 if found.files else 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["sit"]:
        sys.exit(sit(Path(sys.argv[2]), Path(sys.argv[3])))
    sys.exit(main())
