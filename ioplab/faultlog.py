"""The log of our own faults: places in the code and kinds of error, never their values. No pupil's name can end there."""

from __future__ import annotations

import traceback
from datetime import datetime
from pathlib import Path

from ioplab import __version__
from ioplab.i18n import tr


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


def apology(log: Path | None) -> str:
    """What we say to the user when the fault is ours."""
    sorry = tr("ioplab: Beklager, her er det en feil i ioplab. Ingenting er ødelagt.")
    return f"{sorry} {tr('Feilen er skrevet i {log}').format(log=log)}" if log else sorry
