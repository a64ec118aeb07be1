"""`ioplab vault create|check|backup|restore|passphrase`."""

from __future__ import annotations

import getpass
from argparse import Namespace

from ioplab.cli import opening, output
from ioplab.cli.trouble import Exit
from ioplab.errors import UserError
from ioplab.files import write_whole
from ioplab.i18n import tr
from ioplab.labels import long_date, number
from ioplab.operations import backups, people
from ioplab.storage import recovery
from ioplab.storage.backup import Backup
from ioplab.storage.vault import Vault


def create(chosen: Namespace) -> None:
    """Make a new, empty vault, and its recovery key where somebody says which file to put it in.

    Raises:
        UserError: the passphrase is too short, there is something at the path, or it cannot be written.
    """
    phrase = opening.passphrase(chosen.passphrase_file, twice=True)
    owner = (chosen.owner or getpass.getuser()).strip()
    with Vault.create(chosen.path, owner=owner, passphrase=phrase) as vault:
        output.say(tr("Arkivet er laget: {path}").format(path=chosen.path))
        if chosen.recovery_file is not None:
            groups = recovery.new_key()
            write_whole(chosen.recovery_file, f"{' '.join(groups)}\n".encode(), private=True)
            people.set_recovery_key(vault, recovery.spelled(groups), phrase)
            output.say(tr("Nødnøkkelen står i {path}. Oppbevar den et annet sted enn arkivet.").format(path=chosen.recovery_file))


def check(chosen: Namespace) -> int:
    """Look a vault over and say who may open it; status 1 when something is wrong with it."""
    with opening.read_vault(chosen.path, chosen.passphrase_file, chosen.person) as vault:
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
    """Let a person open the vault with another passphrase from now on: by the old one, or by the recovery key.

    Raises:
        UserError: several may open it and nobody says who it is, a passphrase or the recovery key is wrong or missing, or it
            cannot be written.
    """
    holders = Vault.holders(chosen.path)
    if chosen.person is None and len(holders) > 1:
        raise UserError(
            tr("Flere kan åpne arkivet: {people}.").format(people=", ".join(holders)), advice=tr("Si hvem du er med --person.")
        )
    if chosen.recovery_file is not None:
        _recover(chosen)
        return
    old = opening.passphrase(chosen.passphrase_file)
    with Vault.open(chosen.path, old, chosen.person) as vault:
        people.change_passphrase(vault, old, opening.new_passphrase(chosen.new_passphrase_file))
    output.say(tr("Passordfrasen er byttet."))


def _recover(chosen: Namespace) -> None:
    """The recovery key is spent by being used, so there is a new one to be told, this once."""
    key = opening.recovery_key(chosen.recovery_file)
    phrase = opening.new_passphrase(chosen.new_passphrase_file)
    groups = recovery.new_key()
    following = recovery.spelled(groups)
    with Vault.recover(chosen.path, key, phrase, person=chosen.person, next_key=following):
        output.say(tr("Passordfrasen er byttet. Nødnøkkelen du brukte, virker ikke lenger."))
    output.say(tr("Ny nødnøkkel, som vises bare denne ene gangen: {key}").format(key=" ".join(groups)))


def back_up(chosen: Namespace) -> None:
    """Write a backup of a vault to a file; it does not matter whether the program has the vault open meanwhile.

    Raises:
        UserError: the passphrase is wrong, the vault is damaged or cannot be read, or the file cannot be written.
    """
    phrase = opening.passphrase(chosen.passphrase_file)
    made = backups.write_backup(chosen.path, phrase, chosen.person, chosen.output)
    output.say(tr("Sikkerhetskopien er skrevet og kontrollert: {path}").format(path=chosen.output))
    output.say(_holds(made))


def restore(chosen: Namespace) -> None:
    """Put a backup back as a vault; what is there is kept beside it.

    Raises:
        UserError: the passphrase is not one of that time, the backup is damaged or of another vault, somebody has the vault
            open, or it cannot be written.
    """
    before = backups.put_aside(chosen.path)
    phrase = opening.passphrase(chosen.passphrase_file)
    backups.restore_backup(chosen.file, chosen.path, phrase, chosen.person).close()
    output.say(tr("Arkivet er hentet tilbake: {path}").format(path=chosen.path))
    output.say(tr("Fra nå av åpnes det med passordfrasene fra den gang."))
    for path in backups.put_aside(chosen.path):
        if path not in before:
            output.say(tr("Det som lå der før, er tatt vare på: {path}").format(path=path))


def _holds(made: Backup) -> str:
    if made.manifest is None:
        return ""
    said = tr("Antall elever: {pupils}. Antall planer: {plans}. Slik det var {day} klokka {time}.")
    at = made.made_at.astimezone()
    return said.format(
        pupils=number(made.manifest.pupils), plans=number(made.manifest.plans), day=long_date(at.date()), time=f"{at:%H:%M}"
    )
