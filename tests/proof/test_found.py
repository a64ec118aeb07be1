"""What fuzzing has found, each with the bytes that led to it, made short: readers answer now, or say in words why not."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from ioplab.errors import UserError
from ioplab.exchange import sealing
from ioplab.storage import lock
from ioplab.storage import vault as vaults
from tests.proof import readers

FOUND = {
    "half a character in the vault's id": ("names on the way in", b'{"vault_id": "\\ud800", "machines": []}'),
    "a place that is lists in lists": ("where one stood", b"[" * 100_000),
    "a manifest that is no UTF-8": ("manifest of a record", b'{"format": "\xff"}'),
    "a manifest that is lists in lists": ("manifest of a record", b'{"x": ' + b"[" * 100_000),
}


@pytest.fixture(scope="module", autouse=True)
def _place() -> Iterator[None]:
    """One vault for all of them, gone afterwards."""
    work, viewer = sealing.MOST_WORK, vaults.Vault.__dict__["viewer"]
    yield
    readers.reader.cache_clear()
    readers.close()
    sealing.MOST_WORK = work
    vaults.Vault.viewer = viewer  # type: ignore[method-assign]


@pytest.mark.parametrize("what", FOUND)
def test_what_was_found_is_read_or_refused_in_words(what: str) -> None:
    name, content = FOUND[what]

    with suppress(UserError):
        readers.reader(name).read(content)


@pytest.mark.parametrize(
    "altered",
    [{"since": "9999-12-31T23:59:59.999999-14:00"}, {"seen": "0001-01-01T00:00:00+14:00"}, {"process": -1}, {"process": 2**70}],
    ids=lambda altered: next(iter(altered)),
)
def test_a_lock_that_no_program_can_have_written_names_nobody(altered: dict[str, object], tmp_path: Path) -> None:
    reader = readers.reader("lock")
    content = json.dumps({**json.loads(reader.seeds[0]), **altered}).encode()
    (tmp_path / lock.NAME).write_bytes(content)

    assert lock.holder_of(tmp_path) is None
    with suppress(UserError):
        reader.read(content)


def test_numbers_divided_by_something_unknown_are_refused() -> None:
    reader = readers.reader("aggregate, signed")
    content = reader.seeds[0].replace(b'"grade_band": ', b'"grade[_band": ', 1)
    assert content != reader.seeds[0]

    with pytest.raises(UserError, match=r"attainment\[\d+\].cut"):
        reader.read(content)


def test_a_file_of_a_record_is_named_by_a_name() -> None:
    reader = readers.reader("manifest of a record")
    content = reader.seeds[0].replace(b'"name": "', b'"name": "\\u0000', 1)
    assert content != reader.seeds[0]

    with pytest.raises(UserError, match="ikke en mappe fra Innsyn"):
        reader.read(content)
