"""How trouble leaves the command line: the user's as one line, ours as an apology and a log without personal data."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from datetime import datetime
from enum import IntEnum
from pathlib import Path

from ioplab import __version__
from ioplab.errors import UserError
from ioplab.i18n import tr


class Exit(IntEnum):
    """The exit statuses of docs/formats.md."""

    DONE = 0
    USER = 1
    USAGE = 2
    OURS = 3


def report_trouble(work: Callable[[], int]) -> int:
    """Run `work`; turn what goes wrong into a message and an exit status."""
    try:
        return work()
    except UserError as error:
        print(f"ioplab: {error}", file=sys.stderr)
        return Exit.USER
    except KeyboardInterrupt:
        print(tr("ioplab: Avbrutt."), file=sys.stderr)
        return Exit.USER
    except BrokenPipeError:
        # Whoever read our output has gone; there is nobody to tell, and Python must not complain when it flushes.
        sys.stdout = None  # type: ignore[assignment]
        return Exit.DONE
    except Exception as error:  # noqa: BLE001 - the last stop: whatever comes here is our fault and goes to the log
        print(_apology(write_log(error)), file=sys.stderr)
        return Exit.OURS


def write_log(error: BaseException) -> Path | None:
    """Write where the fault happened to the log: places in the code and the kind of error, never its values.

    Returns:
        The log file, or None when there is no place to write it.
    """
    from platformdirs import user_log_path

    frames = "".join(traceback.format_tb(error.__traceback__))
    causes = []
    seen: BaseException | None = error
    while seen is not None:
        causes.append(type(seen).__qualname__)
        seen = seen.__cause__ or seen.__context__
    entry = f"{datetime.now().astimezone().isoformat(timespec='seconds')} ioplab {__version__} {' <- '.join(causes)}\n{frames}\n"
    try:
        path = user_log_path("ioplab", appauthor=False, ensure_exists=True) / "ioplab.log"
        with path.open("a", encoding="utf-8") as log:
            log.write(entry)
    except OSError:
        return None
    return path


def _apology(log: Path | None) -> str:
    sorry = tr("ioplab: Beklager, her er det en feil i ioplab. Ingenting er ødelagt.")
    return f"{sorry} {tr('Feilen er skrevet i {log}').format(log=log)}" if log else sorry
