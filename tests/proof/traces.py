"""Uses the program as somebody does, with a pupil of a name that is found nowhere else, and looks for what is left of it.

``python -m tests.proof.traces`` runs the window in a process that has all its folders below one, lets it unlock a vault, look at
the pupil, search, type, write a document, cover the screen, lock, unlock and end. At each stop all files are searched for the
name, for what was typed and for the passphrase, in every way these may be written; and so is the memory of the process, of which
it is told how often and how written. In files there must be nothing, but in the folder that a document was written to.
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
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

PROJECT = Path(__file__).parents[2]
CHOSEN = "Valgt mappe"
"""Where the document is written to."""

STOPS = ("started", "open", "typed", "covered", "locked", "open again", "closed")


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
    with Path(f"/proc/{process}/mem").open("rb", buffering=0) as memory:
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


def run(home: Path, *, memory_at: Sequence[str] = STOPS) -> Found:
    """Let the program be used, and search files at each stop and afterwards, and memory at those stops."""
    words, found = planted(), Found()
    vault = prepare(home, words)
    environment = {
        name: value for name, value in os.environ.items() if name in ("PATH", "LANG", "LC_ALL", "VIRTUAL_ENV", "PYTHONPATH")
    }
    folders = {"HOME": home, "TMPDIR": home / "tmp", "XDG_RUNTIME_DIR": home / "run"}
    folders |= {f"XDG_{kind}_HOME": home / kind.lower() for kind in ("CONFIG", "CACHE", "DATA", "STATE")}
    for folder in folders.values():
        folder.mkdir(exist_ok=True, mode=0o700)
    environment |= {name: str(folder) for name, folder in folders.items()} | {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    command = [sys.executable, "-m", "tests.proof.sitter", str(vault), str(home / CHOSEN)]
    with subprocess.Popen(
        command, cwd=PROJECT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="ascii"
    ) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        for stop in STOPS:
            said = program.stdout.readline().strip()
            assert said == stop, f"{said} instead of {stop}"
            found.files += [f"{stop}: {one}" for one in in_files(home, words)]
            if stop in memory_at:
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
            vault,
            use.pupil_id,
            given_name=words.given,
            family_name=words.family,
            strengths=None,
            home_resources=f"Trenger {words.stored}.",
        )
    return folder / "Arkiv.ioplab"


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
    sys.exit(main())
