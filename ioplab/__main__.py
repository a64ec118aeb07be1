"""`ioplab`: a verb goes to the command line, anything else to the desktop program."""

from __future__ import annotations

import gc
import sys

from ioplab import cli


def main() -> int:
    """Start what the arguments ask for; the exit status."""
    arguments = sys.argv[1:]
    if cli.understands(arguments):
        return cli.main(arguments, window_check=_window_check)
    # Nothing that is loaded on the way to the first page is garbage; looking for some would hold it up. Taken up again by `app`.
    gc.disable()
    from ioplab import app

    return app.main(arguments)


def _window_check() -> str:
    from ioplab import app

    return app.check()


if __name__ == "__main__":
    sys.exit(main())
