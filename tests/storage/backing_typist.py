"""Types into a vault and makes one backup after the other, until it is killed. Run by `test_backup_faults`.

``python -m tests.storage.backing_typist VAULT GOAL FIRST``, as `tests.storage.typist`.
"""

from __future__ import annotations

import sys
import threading
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from ioplab.errors import UserError
from ioplab.storage import backup, keys
from tests.storage.typist import type_until_killed
from tests.support.vaults import PASSPHRASE


def back_up_until_killed(path: Path) -> None:
    """One backup after the other, thinned as they come."""
    _, data_key = keys.unlock(keys.newest(path), PASSPHRASE)
    while True:
        with suppress(UserError):  # too much is typed for one to be made
            backup.make(path, data_key, now=datetime.now(UTC))
            backup.thin(path, now=datetime.now(UTC))


if __name__ == "__main__":
    threading.Thread(target=back_up_until_killed, args=[Path(sys.argv[1])], daemon=True).start()
    type_until_killed(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
