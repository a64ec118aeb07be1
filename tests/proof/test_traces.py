"""What is left of a pupil on the machine of somebody who has used the program: nothing in any file but those they chose."""

from __future__ import annotations

import base64
import sys
from pathlib import Path

import pytest

from tests.proof import traces

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is read as Linux shows it")

LEFT_AFTER_LOCKING = 30
"""Places in memory where freed pieces may lie, of all words together: half of what there was before it was seen to."""


@pytest.mark.timeout(240)
def test_no_file_holds_the_pupil_and_a_locked_program_holds_no_passphrase(tmp_path: Path) -> None:
    found = traces.run(tmp_path, memory_at=("started", "open", "locked"))

    assert found.files == []
    assert found.written == ["iop.pdf"]
    assert found.memory["started"] == {name: {} for name in traces.Planted.__slots__}
    assert found.memory["open"]["given"], "what is open lies in memory: or the search finds nothing"
    assert found.memory["locked"]["passphrase"] == {}
    assert sum(sum(counts.values()) for counts in found.memory["locked"].values()) <= LEFT_AFTER_LOCKING


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "latin-1"])
def test_a_word_in_a_file_would_be_found(tmp_path: Path, encoding: str) -> None:
    words = traces.planted()
    (tmp_path / "spor").write_bytes(b"x" + words.family.encode(encoding))

    assert traces.in_files(tmp_path, words) == ["spor holds family"]


@pytest.mark.parametrize("before", range(3))
def test_a_word_in_base64_would_be_found_wherever_it_begins(tmp_path: Path, before: int) -> None:
    words = traces.planted()
    (tmp_path / "spor").write_bytes(base64.b64encode(b"y" * before + words.typed.encode() + b" og mer"))

    assert traces.in_files(tmp_path, words) == ["spor holds typed"]


def test_a_word_in_a_name_would_be_found(tmp_path: Path) -> None:
    (tmp_path / f"IOP {traces.planted().given}.pdf").touch()

    assert len(traces.in_files(tmp_path, traces.planted())) == 1
