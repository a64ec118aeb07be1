"""`ioplab vault create|check|passphrase`."""

from __future__ import annotations

import getpass
from argparse import Namespace

from ioplab.cli import opening, output
from ioplab.cli.trouble import Exit
from ioplab.errors import UserError
from ioplab.i18n import tr
from ioplab.operations import people
from ioplab.storage.vault import Vault


def create(chosen: Namespace) -> None:
    """Make a new, empty vault."""
    phrase = opening.passphrase(chosen.passphrase_file, twice=True)
    owner = (chosen.owner or getpass.getuser()).strip()
    Vault.create(chosen.path, owner=owner, passphrase=phrase).close()
    output.say(tr("Arkivet er laget: {path}").format(path=chosen.path))


def check(chosen: Namespace) -> int:
    """Look a vault over and say who may open it; status 1 when something is wrong with it."""
    with opening.open_vault(chosen.path, chosen.passphrase_file) as vault:
        found = vault.check()
    if chosen.json:
        output.say_json({"ok": not found.faults, "version": found.version, "people": found.people, "faults": found.faults})
    else:
        output.say(tr("Versjon: {version}").format(version=found.version))
        output.say(tr("Kan åpnes av: {people}").format(people=", ".join(found.people)))
        for line in found.faults or (tr("Arkivet er helt."),):
            output.say(line)
    return Exit.USER if found.faults else Exit.DONE


def change_passphrase(chosen: Namespace) -> None:
    """Let a person open the vault with another passphrase from now on.

    Raises:
        UserError: several may open it and nobody says who it is, a passphrase is wrong or missing, or it cannot be written.
    """
    holders = Vault.holders(chosen.path)
    if chosen.person is None and len(holders) > 1:
        raise UserError(
            tr("Flere kan åpne arkivet: {people}.").format(people=", ".join(holders)), advice=tr("Si hvem du er med --person.")
        )
    old = opening.passphrase(chosen.passphrase_file)
    with Vault.open(chosen.path, old, chosen.person) as vault:
        people.change_passphrase(vault, old, opening.new_passphrase(chosen.new_passphrase_file))
    output.say(tr("Passordfrasen er byttet."))
