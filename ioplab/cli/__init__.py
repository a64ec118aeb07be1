"""The command line: the verbs of docs/formats.md. Loads what a verb needs when it is asked for, and nothing of Qt.

Every start of the desktop program passes here too, so this module itself loads next to nothing.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence

from ioplab import __version__

VERBS = ("demo", "vault", "plan", "pupils", "report", "contribution", "aggregate", "curriculum", "handover", "audit", "selftest")


def understands(arguments: Sequence[str]) -> bool:
    """Whether the arguments are for the command line: a verb, or a question about the program itself."""
    return bool(arguments) and (arguments[0] in VERBS or arguments[0] in ("-h", "--help", "--version"))


def main(arguments: Sequence[str], *, window_check: Callable[[], str] | None = None) -> int:
    """Do what a verb says.

    Args:
        arguments: without the program's name.
        window_check: what `selftest` runs to see that the desktop part is whole.

    Returns:
        The exit status: 0 done, 1 the user's to mend, 2 wrong usage, 3 a fault of ours.
    """
    from ioplab.cli.parser import build_parser
    from ioplab.cli.trouble import Exit, report_trouble

    for stream in (sys.stdout, sys.stderr):
        # A Windows console or a C locale would otherwise stop at the first å.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    parser = build_parser()
    if list(arguments) == ["--version"]:
        print(f"ioplab {__version__}")
        return Exit.DONE
    try:
        chosen = parser.parse_args(list(arguments))
    except SystemExit as stop:
        return int(stop.code or 0)
    chosen.window_check = window_check
    return report_trouble(lambda: _run(chosen))


def _run(chosen: object) -> int:
    module, function = chosen.handler.split(":")  # type: ignore[attr-defined]
    from importlib import import_module

    return int(getattr(import_module(f"ioplab.cli.{module}"), function)(chosen) or 0)
