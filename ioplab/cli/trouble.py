"""How trouble leaves the command line: the user's as one line, ours as an apology and a log without personal data."""

from __future__ import annotations

import sys
from collections.abc import Callable
from enum import IntEnum

from ioplab.errors import UserError
from ioplab.faultlog import apology, write_log
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
        sys.stdout = None
        return Exit.DONE
    except Exception as error:  # noqa: BLE001 - the last stop: whatever comes here is our fault and goes to the log
        print(apology(write_log(error)), file=sys.stderr)
        return Exit.OURS
