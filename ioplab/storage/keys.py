"""The key file of a vault: one slot per person, each wrapping the same random data key with a passphrase.

Changing a passphrase rewrites a slot, not the database. A wrong passphrase takes as long as a right one.
"""

from __future__ import annotations

import os
import secrets
import unicodedata
import uuid
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from ioplab.errors import UserError
from ioplab.files import reason, write_whole
from ioplab.i18n import tr

FORMAT = "ioplab-keys/1"
DATA_KEY_BYTES = 32
SHORTEST_PASSPHRASE = 8
"""Characters. Advice on strength belongs to the screen; this only stops the empty and the careless."""

_NONCE_BYTES = 12
_SALT_BYTES = 16
_MOST_MEMORY_KIB = 4 * 1024 * 1024
_MOST_ROUNDS = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class KdfCost:
    """What one guess at a passphrase costs (Argon2id): rounds, memory in KiB, lanes."""

    iterations: int = 3
    memory_kib: int = 128 * 1024
    lanes: int = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One person's way in: the data key, wrapped with what their passphrase becomes."""

    id: str
    name: str
    cost: KdfCost
    salt: bytes
    nonce: bytes
    wrapped: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFile:
    """The vault's identity and its slots."""

    format: str
    vault_id: str
    slots: tuple[Slot, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Those who may open the vault."""
        return tuple(slot.name for slot in self.slots)


def create(name: str, passphrase: str, cost: KdfCost) -> tuple[KeyFile, bytes]:
    """A new key file with one slot, and the new random data key it wraps.

    Raises:
        UserError: the passphrase is too short.
    """
    data_key = secrets.token_bytes(DATA_KEY_BYTES)
    empty = KeyFile(format=FORMAT, vault_id=str(uuid.uuid4()), slots=())
    return add_slot(empty, data_key, name, passphrase, cost), data_key


def add_slot(keys: KeyFile, data_key: bytes, name: str, passphrase: str, cost: KdfCost) -> KeyFile:
    """The key file with one more person who may open the vault.

    Raises:
        UserError: the passphrase is too short.
    """
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise UserError(
            tr("Passordfrasen er for kort."),
            advice=tr("Bruk minst {count} tegn, gjerne fire–fem ord.").format(count=SHORTEST_PASSPHRASE),
        )
    slot = Slot(
        id=str(uuid.uuid4()),
        name=name,
        cost=cost,
        salt=secrets.token_bytes(_SALT_BYTES),
        nonce=secrets.token_bytes(_NONCE_BYTES),
        wrapped=b"",
    )
    wrapped = AESGCM(_derive(slot, passphrase)).encrypt(slot.nonce, data_key, _bound_to(keys, slot))
    return replace(keys, slots=(*keys.slots, replace(slot, wrapped=wrapped)))


def unlock(keys: KeyFile, passphrase: str) -> tuple[Slot, bytes]:
    """The slot that the passphrase opens, and the data key. Every slot is tried, so that time tells nothing.

    Raises:
        UserError: the passphrase opens no slot.
    """
    opened = None
    for slot in keys.slots:
        try:
            data_key = AESGCM(_derive(slot, passphrase)).decrypt(slot.nonce, slot.wrapped, _bound_to(keys, slot))
        except InvalidTag:
            continue
        opened = opened or (slot, data_key)
    if opened is None:
        raise UserError(tr("Feil passordfrase."), advice=tr("Se etter store og små bokstaver, og prøv igjen."))
    return opened


def read(path: Path) -> KeyFile:
    """Read a key file.

    Raises:
        UserError: it is missing, damaged, or of a newer format.
    """
    try:
        raw = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise UserError(tr("Mappen er ikke et ioplab-arkiv."), advice=tr("Velg mappen som slutter på «.ioplab».")) from error
    except OSError as error:
        raise UserError(tr("Nøkkelfilen kan ikke leses: {why}").format(why=reason(error))) from error
    try:
        # The format first: what a newer one means by the other keys is not for us to know.
        if msgspec.json.decode(raw, type=_Head).format != FORMAT:
            raise UserError(tr("Arkivet er laget med en nyere versjon av ioplab."), advice=tr("Oppdater ioplab."))
        keys = msgspec.json.decode(raw, type=KeyFile)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise _damaged() from error
    if not keys.slots or not all(map(_is_sane, keys.slots)):
        raise _damaged()
    return keys


class _Head(msgspec.Struct):
    format: str


def write(path: Path, keys: KeyFile) -> None:
    """Write the key file whole, readable by its owner alone."""
    write_whole(path, msgspec.json.format(msgspec.json.encode(keys), indent=1), private=True)


def _is_sane(slot: Slot) -> bool:
    """Whether the slot can be tried without the file deciding how much of the machine that takes."""
    cost = slot.cost
    return (
        1 <= cost.iterations <= _MOST_ROUNDS
        and 1 <= cost.lanes <= (os.cpu_count() or 1) * 64
        and 8 * cost.lanes <= cost.memory_kib <= _MOST_MEMORY_KIB
        and len(slot.salt) == _SALT_BYTES
        and len(slot.nonce) == _NONCE_BYTES
    )


def _damaged() -> UserError:
    return UserError(tr("Nøkkelfilen er skadet."), advice=tr("Hent arkivet tilbake fra en sikkerhetskopi."))


def _derive(slot: Slot, passphrase: str) -> bytes:
    # The same characters may be typed composed or decomposed, depending on the keyboard and the system.
    # Half a character, which some keyboards and terminals send, is kept as it is rather than refused.
    secret = unicodedata.normalize("NFC", passphrase).encode(errors="surrogatepass")
    kdf = Argon2id(
        salt=slot.salt,
        length=DATA_KEY_BYTES,
        iterations=slot.cost.iterations,
        lanes=slot.cost.lanes,
        memory_cost=slot.cost.memory_kib,
    )
    return kdf.derive(secret)


def _bound_to(keys: KeyFile, slot: Slot) -> bytes:
    """What a wrapped key belongs to, so that a slot moved to another vault or renamed opens nothing."""
    return f"{FORMAT}\n{keys.vault_id}\n{slot.id}\n{slot.name}".encode()
