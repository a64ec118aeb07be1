"""What these tests set for the whole process is as it was when each module of them is done."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from ioplab.operations import backups
from ioplab.storage import vault


@pytest.fixture(scope="module", autouse=True)
def _process_as_it_was() -> Iterator[None]:
    """The work is played without rights in the way and with a clock of its own; the tests that come after must have theirs."""
    viewer, clocks = vault.Vault.__dict__["viewer"], (vault.local_now, backups.local_now)  # type: ignore[attr-defined]
    yield
    vault.Vault.viewer = viewer  # type: ignore[method-assign]
    vault.local_now, backups.local_now = clocks  # type: ignore[attr-defined]
