"""Opening a vault from the command line: where the passphrase comes from."""

from __future__ import annotations

import getpass
import os
import sys
from pathlib import Path

from ioplab.errors import UserError
from ioplab.files import read_bytes
from ioplab.i18n import tr
from ioplab.storage.vault import Vault

VARIABLE = "IOPLAB_PASSPHRASE"
_LONGEST_FILE = 64 * 1024


def passphrase(file: Path | None, *, twice: bool = False) -> str:
    """The passphrase: from the file, else the environment, else typed.

    Args:
        file: holds it on its first line.
        twice: ask again when it is typed, for a new one.

    Raises:
        UserError: there is none, or the two typed ones differ.
    """
    if file is not None:
        try:
            return read_bytes(file, at_most=_LONGEST_FILE).decode("utf-8-sig").split("\n")[0].rstrip("\r")
        except UnicodeDecodeError as error:
            raise UserError(tr("Passordfilen er ikke tekst i UTF-8."), advice=tr("Lagre den på nytt som UTF-8.")) from error
    if VARIABLE in os.environ:
        return os.environ[VARIABLE]
    return _typed(twice=twice)


def _typed(*, twice: bool) -> str:
    if not sys.stdin.isatty():
        raise UserError(
            tr("Passordfrasen mangler."),
            advice=tr("Oppgi den med --passphrase-file eller {variable}.").format(variable=VARIABLE),
        )
    typed = getpass.getpass(tr("Passordfrase: "))
    if twice and getpass.getpass(tr("En gang til: ")) != typed:
        raise UserError(tr("De to passordfrasene er ulike."), advice=tr("Prøv igjen."))
    return typed


def open_vault(path: Path, passphrase_file: Path | None) -> Vault:
    """The vault at `path`, opened.

    Raises:
        UserError: it is no vault, or the passphrase is missing or wrong.
    """
    return Vault.open(path, passphrase(passphrase_file))
