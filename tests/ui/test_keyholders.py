"""The names on a key file, read before anything heavy is loaded."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from ioplab.storage import keys
from ioplab.ui import keyholders
from tests.support.vaults import CHEAP, PASSPHRASE


def test_the_names_are_those_of_the_key_file_in_its_order(tmp_path: Path) -> None:
    made, data_key = keys.create("Kari", PASSPHRASE, CHEAP)
    made = keys.add_slot(made, data_key, "Åse-Marie «Mie» Ødegård", "tre stille gauper", CHEAP)
    keys.write(tmp_path / "keys.json", made)

    assert keyholders.names(tmp_path) == made.names


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"null", b"{}", b'{"slots": 3}', b'{"slots": [3]}', b'{"slots": [{}]}', b"\xff\xfe", b"[" * 100_000],
    ids=lambda content: repr(content[:16]),
)
def test_a_file_that_makes_no_sense_has_no_names(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "keys.json").write_bytes(content)

    assert keyholders.names(tmp_path) == ()


def test_what_is_no_name_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "keys.json").write_text(json.dumps({"slots": [{"name": 3}, {"name": "Kari"}]}))

    assert keyholders.names(tmp_path) == ("Kari",)


def test_a_file_too_large_to_be_one_of_ours_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "keys.json").write_text(json.dumps({"slots": [{"name": "x" * 2_000_000}]}))

    assert keyholders.names(tmp_path) == ()


@pytest.mark.parametrize("place", ["borte", "fil"])
def test_where_there_is_no_vault_nobody_may_open_it(tmp_path: Path, place: str) -> None:
    (tmp_path / "fil").write_text("")

    assert keyholders.names(tmp_path / place) == ()


def test_reading_the_names_loads_nothing_heavy() -> None:
    code = "import sys, ioplab.ui.keyholders; print([m for m in ('msgspec', 'cryptography', 'sqlcipher3') if m in sys.modules])"

    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert found.stdout.strip() == "[]"
