"""Texts that are to stay as they were when somebody looked at them.

`IOPLAB_GOLDEN=1 python -m pytest tests/reports` writes them anew. Look at what `git diff` then shows.
"""

from __future__ import annotations

import os
from pathlib import Path

VARIABLE = "IOPLAB_GOLDEN"


def hold(path: Path, text: str) -> None:
    """Hold a text against the stored one."""
    if os.environ.get(VARIABLE):
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")
