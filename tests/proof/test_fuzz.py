"""Whatever bytes they are given, readers answer or say in words why not: nothing else, no hanging, no running full of memory.

`python -m tests.proof.guided READER` looks for the bytes that do otherwise for as long as it is let (docs/proof.md).
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st

from ioplab.errors import UserError
from ioplab.exchange import sealing
from ioplab.storage import vault as vaults
from tests.proof import readers
from tests.proof.mutations import altered

EXAMPLES = 40


@pytest.fixture(scope="module", autouse=True)
def _place() -> Iterator[None]:
    """One vault for all of them, gone afterwards."""
    work, viewer = sealing.MOST_WORK, vaults.Vault.__dict__["viewer"]
    yield
    readers.reader.cache_clear()
    readers.close()
    sealing.MOST_WORK = work
    vaults.Vault.viewer = viewer  # type: ignore[method-assign]


@pytest.mark.parametrize("name", readers.NAMES)
def test_what_is_not_altered_is_read(name: str) -> None:
    reader = readers.reader(name)

    reader.read(reader.seeds[0])


@pytest.mark.timeout(120)
@pytest.mark.parametrize("name", readers.NAMES)
@settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))
@given(st.randoms(use_true_random=False), st.booleans())
def test_what_is_altered_is_read_or_refused_in_words(name: str, chance: random.Random, is_bare: bool) -> None:
    reader = readers.reader(name)
    content = altered(chance.choice(reader.seeds), chance, is_json=reader.is_json) if not is_bare else chance.randbytes(20)
    note(f"{name}: {content[:2000]!r}")

    with suppress(UserError):
        reader.read(content)
