"""All documents of the whole sample pupil, and where their texts are kept.

`IOPLAB_GOLDEN=1 python -m pytest tests/reports` writes them anew; each line that differs is something that somebody will read.
"""

from __future__ import annotations

from pathlib import Path

from ioplab.i18n import BOKMAL
from ioplab.reports.content import Document
from tests.reports.whole import case, documents, emergency_key

FOLDER = Path(__file__).parent / "golden" / "documents"
TRACES = FOLDER / "traces.txt"


def texts(language: str = BOKMAL) -> dict[str, Document]:
    """All documents by name."""
    return {**dict(documents(case(language=language))), "emergency-key": emergency_key(language)}


def path_of(name: str) -> Path:
    """Where the text of a document is kept."""
    return FOLDER / f"{name}.txt"
