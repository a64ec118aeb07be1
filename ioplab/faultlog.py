"""The log of our own faults: places in the code and kinds of error, never their values. No pupil's name can end there.

Folders above the code are left out, too: they often hold the user's own name.
"""

from __future__ import annotations

import faulthandler
import os
import platform
import re
import traceback
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import IO

from ioplab import __version__
from ioplab.i18n import tr

_LOG_NAME = "ioplab.log"
_CRASH_NAME = "crash-{process}.txt"
_MOST_CRASH = 100_000
"""Bytes of a crash that are kept: more threads than that have nothing more to say."""

_ABOVE_THE_CODE = re.compile(r'File "[^"\n]*?[/\\]([^"/\\\n]+[/\\][^"/\\\n]+)"')
_WRITTEN_BY_FAULTHANDLER = re.compile(
    r"^(Fatal Python error: .*|Windows fatal exception: .*|(Current thread|Thread) .*"
    r'|  File ".*", line \d+ in .*|  <.*>|Extension modules: .*|  \.\.\.|)$'
)


def write_log(error: BaseException) -> Path | None:
    """Write where the fault happened to the log: places in the code and the kind of error, never its values.

    Returns:
        The log file, or None when there is no place to write it.
    """
    frames = "".join(traceback.format_tb(error.__traceback__))
    causes: list[str] = []
    met: set[int] = set()
    seen: BaseException | None = error
    while seen is not None and id(seen) not in met:  # causes may go in a ring
        met.add(id(seen))
        causes.append(type(seen).__qualname__)
        seen = seen.__cause__ or seen.__context__
    return _append(f"{' <- '.join(causes)}\n{frames}")


def _append(report: str) -> Path | None:
    head = f"{datetime.now().astimezone().isoformat(timespec='seconds')} ioplab {__version__}, {_machine()}"
    try:
        path = folder() / _LOG_NAME
        with path.open("a", encoding="utf-8") as log:
            log.write(f"{head} {_without_folders(report)}\n")
    except OSError:
        return None
    return path


def folder() -> Path:
    """Where the log is.

    Raises:
        OSError: it cannot be made.
    """
    from platformdirs import user_log_path

    return user_log_path("ioplab", appauthor=False, ensure_exists=True)


def _machine() -> str:
    return f"Python {platform.python_version()}, {platform.system()} {platform.release()}"


def _without_folders(text: str) -> str:
    """The places with their file and its own folder alone."""
    return _ABOVE_THE_CODE.sub(r'File "\1"', text)


def apology(log: Path | None) -> str:
    """What we say to the user when the fault is ours."""
    sorry = tr("ioplab: Beklager, her er det en feil i ioplab. Ingenting er ødelagt.")
    return f"{sorry} {tr('Feilen er skrevet i {log}').format(log=log)}" if log else sorry


# When the whole program goes down


def watch_crashes() -> IO[bytes] | None:
    """Let the system write down where the program was if it is torn down, in a file of this process.

    Returns:
        The open file, to be given to `end_watch`; None where there is no place for it.
    """
    try:
        file = (folder() / _CRASH_NAME.format(process=os.getpid())).open("wb")
    except OSError:
        return None
    faulthandler.enable(file)
    return file


def end_watch(file: IO[bytes] | None) -> None:
    """The program ends as it should: nothing is left to tell."""
    if file is None:
        return
    faulthandler.disable()
    file.close()
    with suppress(OSError):
        Path(file.name).unlink(missing_ok=True)


def earlier_crash() -> Path | None:
    """Move what a program that was torn down left behind into the log.

    Returns:
        The log, if there was something; None otherwise, or where it cannot be written.
    """
    found = None
    with suppress(OSError):
        for path in sorted(folder().glob(_CRASH_NAME.format(process="*"))):
            report = _crash_report(path)
            if report and (log := _append(report)):
                found = log
                path.unlink(missing_ok=True)
    return found


def _crash_report(path: Path) -> str:
    """What the file tells, without anything that the system's handler has not written."""
    with path.open("rb") as file:
        text = file.read(_MOST_CRASH).decode(errors="replace")
    return "\n".join(line for line in text.splitlines() if _WRITTEN_BY_FAULTHANDLER.match(line)).strip()
