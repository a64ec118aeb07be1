"""Types into a vault until it is killed, and says after each change what has been acknowledged. Run by `test_kill`.

``python -m tests.storage.typist VAULT GOAL FIRST``: change number n rewords the goal to say n; every third one also adds a
goal, and every tenth takes in the example school's pupils or throws them out again, which is much to write at once.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from ioplab.domain.plan import Goal
from ioplab.domain.pupil import Pupil
from ioplab.storage.changes import Change
from ioplab.storage.vault import Vault
from tests.support.vaults import PASSPHRASE, fjellbekk_file

ADD_EVERY = 3
MOVE_EVERY = 10


def words(number: int) -> str:
    """What the first goal says after change `number`."""
    return f"Leser {number} ord"


def added(number: int) -> str:
    """The id of the goal that change `number` adds."""
    return f"added-{number}"


def has_guests(number: int) -> bool:
    """Whether the example school's pupils are there after change `number`."""
    return number // MOVE_EVERY % 2 == 1


def type_until_killed(path: Path, goal_id: str, first: int) -> None:
    """Change after change, each acknowledged on a line of its own once it has been stored."""
    guests = fjellbekk_file().pupils
    with Vault.open(path, PASSPHRASE) as vault:
        goal, subject = vault.get(Goal, goal_id), vault.owner_id(Goal, goal_id)
        number = first
        while True:
            with vault.change("type") as change:
                _type(vault, change, goal, subject, number, guests)
            print(number, flush=True)
            number += 1


def _type(vault: Vault, change: Change, goal: Goal, subject: str, number: int, guests: tuple[Pupil, ...]) -> None:
    change.put(replace(goal, text=words(number)))
    if number % ADD_EVERY == 0:
        change.add(replace(goal, id=added(number), text="ny"), under=subject)  # type: ignore[arg-type]
    if number % MOVE_EVERY == 0:
        if has_guests(number):
            change.merge(guests, as_of=vault.now())
        else:
            for guest in guests:
                change.remove(vault.get(Pupil, guest.id))


if __name__ == "__main__":
    type_until_killed(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
