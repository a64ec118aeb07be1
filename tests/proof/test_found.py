"""What fuzzing has found, each with the bytes that led to it, made short: readers answer now, or say in words why not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

import pytest

from ioplab.errors import UserError
from ioplab.exchange import sealing
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


def test_a_file_of_a_record_is_named_by_a_name() -> None:
    reader = readers.reader("manifest of a record")
    content = reader.seeds[0].replace(b'"name": "', b'"name": "\\u0000', 1)
    assert content != reader.seeds[0]

    with pytest.raises(UserError, match="ikke en mappe fra Innsyn"):
        reader.read(content)
