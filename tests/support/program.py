"""One person's ioplab in a process of its own: runs the commands it is told on standard input, as one JSON list a line.

Vaults and requests are cheap to open here; all else is the program as it is. Answers with one JSON object a line.
"""

from __future__ import annotations

import io
import json
import sys
from contextlib import redirect_stderr, redirect_stdout

import pytest

from ioplab import cli
from ioplab.exchange import sealing
from ioplab.storage import connection, keys
from tests.support import age
from tests.support.vaults import CHEAP


def main() -> None:
    """Run commands until there are no more."""
    make = keys.create
    patch = pytest.MonkeyPatch()
    patch.setattr(keys, "create", lambda name, passphrase, _: make(name, passphrase, CHEAP))
    patch.setattr(sealing, "seal_with_words", age.seal_with_words)
    patch.setattr(connection, "_PRAGMAS", (*connection._PRAGMAS, "synchronous = OFF"))
    for line in sys.stdin:
        out, err = io.StringIO(), io.StringIO()
        with redirect_stdout(out), redirect_stderr(err):
            status = cli.main(json.loads(line))
        print(json.dumps({"status": status, "out": out.getvalue(), "err": err.getvalue()}), flush=True)


if __name__ == "__main__":
    main()
