"""What this machine remembers: a random secret per vault and person, in the system's keyring. Never a passphrase.

Off until somebody asks for it. The library is loaded when it is used, for asking the system takes a while.
"""

from __future__ import annotations

import hashlib
import platform
import secrets
from contextlib import suppress
from typing import TYPE_CHECKING

from ioplab.errors import UserError
from ioplab.i18n import tr
from ioplab.storage import keys
from ioplab.storage.keys import KeyFile, Slot

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "ioplab"

_LEAST_PRIORITY = 1.0
"""What the library itself says of keyrings that are safe to use; plain files and the like have less."""

_SECRET_BYTES = 32


def place(vault_id: str) -> str:
    """Tells this machine from another, for one vault, without naming it."""
    return hashlib.sha256(f"{vault_id}\n{platform.node()}".encode()).hexdigest()[:16]


def is_possible() -> bool:
    """Whether the system has a keyring that may be used."""
    return _backend() is not None


def new_secret() -> str:
    """A new random secret of 256 bits."""
    return secrets.token_hex(_SECRET_BYTES)


def keep(key_file: KeyFile, person: str, secret: str) -> None:
    """Let the system keep the secret.

    Raises:
        UserError: it has no keyring that may be used, or refuses.
    """
    backend = _backend()
    if backend is None:
        raise UserError(
            tr("Denne maskinen har ingen nøkkelring som kan huske for deg."), advice=tr("Skriv passordfrasen når du låser opp.")
        )
    from keyring.errors import KeyringError

    try:
        backend.set_password(SERVICE, _entry(key_file, person), secret)
    except KeyringError as error:
        raise _refused() from error


def recalled(key_file: KeyFile, person: str | None) -> tuple[Slot, Slot, str]:
    """The person's own slot, the one for this machine, and its secret.

    Raises:
        UserError: this machine does not remember them.
    """
    own = keys.person_of(key_file, person)
    slot, backend = keys.machine_of(key_file, own.name, place(key_file.vault_id)), _backend()
    secret = None
    if slot is not None and backend is not None:
        from keyring.errors import KeyringError

        try:
            secret = backend.get_password(SERVICE, _entry(key_file, own.name))
        except KeyringError as error:
            raise _refused() from error
    if slot is None or secret is None:
        raise UserError(tr("Denne maskinen husker deg ikke."), advice=tr("Skriv passordfrasen."))
    return own, slot, secret


def forget(key_file: KeyFile, person: str) -> None:
    """Take the secret out of the keyring. One that is left opens nothing, for its slot is gone."""
    backend = _backend()
    if backend is None:
        return
    from keyring.errors import KeyringError

    with suppress(KeyringError):
        backend.delete_password(SERVICE, _entry(key_file, person))


def _entry(key_file: KeyFile, person: str) -> str:
    """What the secret is kept under: ids, no names."""
    return f"{key_file.vault_id}/{keys.person_of(key_file, person).id}"


def _backend() -> KeyringBackend | None:
    import keyring
    from keyring.errors import KeyringError

    try:
        found = keyring.get_keyring()
        return found if float(found.priority) >= _LEAST_PRIORITY else None
    except (KeyringError, RuntimeError):
        return None


def _refused() -> UserError:
    return UserError(tr("Maskinens nøkkelring svarer ikke eller er låst."), advice=tr("Skriv passordfrasen."))
