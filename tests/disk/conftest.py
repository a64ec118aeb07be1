"""What these tests set for the whole process is as it was when each module of them is done."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from ioplab.storage.vault import Vault


@pytest.fixture(scope="module", autouse=True)
def _vault_as_it_was() -> Iterator[None]:
    """The work is played without rights in the way; the tests that come after must have them."""
    viewer = Vault.__dict__["viewer"]
    yield
    Vault.viewer = viewer  # type: ignore[method-assign]
