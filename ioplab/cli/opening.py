"""Opening a vault from the command line: where the passphrase comes from."""

from __future__ import annotations

import getpass
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ioplab.errors import UserError
from ioplab.files import read_bytes
from ioplab.i18n import tr
from ioplab.storage import recovery
from ioplab.storage.connection import NeedsWritingError
from ioplab.storage.keys import WhoError
from ioplab.storage.vault import Vault

VARIABLE = "IOPLAB_PASSPHRASE"
NEW_VARIABLE = "IOPLAB_NEW_PASSPHRASE"
WORDS_VARIABLE = "IOPLAB_WORDS"
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
        return first_line(file)
    if VARIABLE in os.environ:
        return os.environ[VARIABLE]
    return _typed(twice=twice)


def new_passphrase(file: Path | None) -> str:
    """The passphrase that is to come instead: from the file, else the environment, else typed twice.

    Raises:
        UserError: there is none, or the two typed ones differ.
    """
    if file is not None:
        return first_line(file)
    if NEW_VARIABLE in os.environ:
        return os.environ[NEW_VARIABLE]
    if not sys.stdin.isatty():
        raise UserError(
            tr("Den nye passordfrasen mangler."),
            advice=tr("Oppgi den med --new-passphrase-file eller {variable}.").format(variable=NEW_VARIABLE),
        )
    return _asked(tr("Ny passordfrase: "), twice=True)


def words(file: Path | None) -> str:
    """The five words of a request as somebody wrote them: from the file, else the environment, else typed.

    Raises:
        UserError: there are none.
    """
    if file is not None:
        return _text_of(file)
    if WORDS_VARIABLE in os.environ:
        return os.environ[WORDS_VARIABLE]
    if not sys.stdin.isatty():
        raise UserError(
            tr("De fem ordene mangler."),
            advice=tr("Oppgi dem med --words-file eller {variable}.").format(variable=WORDS_VARIABLE),
        )
    return getpass.getpass(tr("De fem ordene: "))


def first_line(file: Path) -> str:
    """What a file with a secret in it holds: its first line.

    Raises:
        UserError: it cannot be read.
    """
    return _text_of(file).split("\n")[0].rstrip("\r")


def _text_of(file: Path) -> str:
    try:
        return read_bytes(file, at_most=_LONGEST_FILE).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError(
            tr("«{name}» er ikke tekst i UTF-8.").format(name=file.name), advice=tr("Lagre den på nytt som UTF-8.")
        ) from error


def _typed(*, twice: bool) -> str:
    if not sys.stdin.isatty():
        raise UserError(
            tr("Passordfrasen mangler."),
            advice=tr("Oppgi den med --passphrase-file eller {variable}.").format(variable=VARIABLE),
        )
    return _asked(tr("Passordfrase: "), twice=twice)


def _asked(question: str, *, twice: bool) -> str:
    typed = getpass.getpass(question)
    if twice and getpass.getpass(tr("En gang til: ")) != typed:
        raise UserError(tr("De to passordfrasene er ulike."), advice=tr("Prøv igjen."))
    return typed


def open_vault(path: Path, passphrase_file: Path | None, person: str | None = None) -> Vault:
    """The vault at `path`, opened.

    Raises:
        UserError: it is no vault, or the passphrase is missing or wrong.
    """
    phrase = passphrase(passphrase_file)
    with saying_who():
        return Vault.open(path, phrase, person)


def read_vault(path: Path, passphrase_file: Path | None, person: str | None = None) -> Vault:
    """The vault at `path`, opened to be read: it does not matter who else has it open.

    Raises:
        UserError: it is no vault, or the passphrase is missing or wrong.
    """
    phrase = passphrase(passphrase_file)
    with saying_who():
        try:
            return Vault.open(path, phrase, person, read_only=True)
        except NeedsWritingError:
            return Vault.open(
                path, phrase, person
            )  # it is older, or the power went while somebody wrote: that is put right first


@contextmanager
def saying_who() -> Iterator[None]:
    """Tell by which option one says who one is, where that is what is missing."""
    try:
        yield
    except WhoError as error:
        raise UserError(error.problem, advice=tr("Si hvem du er med --person.")) from error


def recovery_key(file: Path) -> str:
    """The recovery key in a file, with any spaces, hyphens and line breaks between its groups.

    Raises:
        UserError: the file cannot be read, or there is a slip of the pen in the key.
    """
    return recovery.read_key(_text_of(file))
