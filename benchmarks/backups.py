"""Making a backup, and what it means for who types meanwhile; and putting it back.

The backup checks, copies, compares and reads back; it is held against the two checks alone, cipher and structure, which nobody
would go without. A change is stored again and again while backups are made on another thread, as fast as they can be made.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import replace

from benchmarks.common import PASSPHRASE, Report, Timings, arguments, interleaved, new_vault, scratch_folder
from benchmarks.importing import import_file, school_file
from ioplab.domain.pupil import Pupil
from ioplab.operations import backups
from ioplab.storage import restore
from ioplab.storage.vault import Vault

MOST_CHECKS = 12.0
MOST_WAITING = 100.0
"""Milliseconds a stored change may take while backups are made, 95th percentile."""


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, print, and give the exit status."""
    parser = arguments(__doc__)
    parser.add_argument("--pupils", type=int, default=100, metavar="N")
    parser.add_argument(
        "--changes", type=int, default=200, metavar="N", help="stored while backups are made, and as many without"
    )
    chosen = parser.parse_args(argv)
    report = Report(f"Backups of a vault with {chosen.pupils} pupils")
    with scratch_folder() as folder, new_vault(folder / "measured.ioplab") as vault:
        import_file(vault, school_file(chosen.pupils))
        made = backups.back_up(vault)
        report.say(f"{made.bytes / 1e6:.1f} MB")
        found = interleaved(
            {
                "backup": vault.backup_job(),
                "checks": lambda: check(vault),
                "restore": lambda: restore.restore(made.file, folder / "back.ioplab", PASSPHRASE, now=vault.now()),
            },
            repetitions=chosen.repetitions,
        )
        for name, timings in found.items():
            report.say(f"{name}: best {timings.best * 1000:.0f} ms, median {timings.median * 1000:.0f} ms")
        report.hold("a backup, in checks alone", found["backup"].best / found["checks"].best, MOST_CHECKS)
        alone, beside = typing(vault, chosen.changes), typing_while_backing_up(vault, chosen.changes)
        for name, timings in (("a change alone", alone), ("a change while backups are made", beside)):
            report.say(f"{name}: median {timings.median * 1000:.1f} ms, longest {max(timings.seconds) * 1000:.0f} ms")
        report.hold("a change while backups are made, 95th percentile", beside.p95 * 1000, MOST_WAITING, " ms")
    return report.status


def check(vault: Vault) -> None:
    """What nobody would go without."""
    for pragma in ("cipher_integrity_check", "integrity_check"):
        vault._database.execute(f"PRAGMA {pragma}").fetchall()


def typing(vault: Vault, changes: int) -> Timings:
    """Store a pupil's strengths anew, again and again."""
    found, pupil = Timings(), vault.all(Pupil)[0]
    for number in range(changes):
        begun = time.perf_counter()
        with vault.change("edit_pupil", on=pupil.id) as change:
            change.put(replace(pupil, strengths=f"Liker {number} ting", plans=()))
        found.seconds.append(time.perf_counter() - begun)
        time.sleep(0.02)  # a person is slower
    return found


def typing_while_backing_up(vault: Vault, changes: int) -> Timings:
    """The same, with one backup after the other made on another thread."""
    stop = threading.Event()

    def back_up() -> None:
        while not stop.is_set():
            backups.back_up(vault)

    thread = threading.Thread(target=back_up)
    thread.start()
    try:
        return typing(vault, changes)
    finally:
        stop.set()
        thread.join()


if __name__ == "__main__":
    sys.exit(main())
