"""The key file of a vault: one slot per person, each wrapping the same random data key with a passphrase.

Changing a passphrase rewrites a slot, not the database. A wrong passphrase takes as long as a right one. Taking a slot away
does not change the data key: whoever has kept a copy of the old key file can still open a copy of the vault.
"""

from __future__ import annotations

import hashlib
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


class WrongPassphraseError(UserError):
    """The passphrase opens no slot that was tried."""


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
        UserError: the passphrase is too short, or the name is empty or taken.
    """
    _refuse_short(passphrase)
    name = name.strip()
    if not name:
        raise UserError(tr("Den som skal åpne arkivet, mangler navn."), advice=tr("Skriv navnet."))
    if _slot_of(keys, name) is not None:
        raise UserError(
            tr("{name} har allerede tilgang.").format(name=name),
            advice=tr("Heter to det samme, gi den ene et tillegg i navnet."),
        )
    slot = _sealed(keys, data_key, str(uuid.uuid4()), name, passphrase, cost)
    return replace(keys, slots=(*keys.slots, slot))


def remove_slot(keys: KeyFile, name: str) -> KeyFile:
    """The key file without that person's way in.

    Raises:
        UserError: nobody of that name has one, or it is the last.
    """
    gone = _known_slot(keys, name)
    if len(keys.slots) == 1:
        raise UserError(
            tr("{name} er den eneste som kan åpne arkivet.").format(name=gone.name),
            advice=tr("Gi en annen tilgang først."),
        )
    return replace(keys, slots=tuple(slot for slot in keys.slots if slot is not gone))


def change_passphrase(keys: KeyFile, name: str, old: str, new: str, cost: KdfCost) -> KeyFile:
    """The key file where that person's slot is opened by another passphrase. The data key, and so the database, is the same.

    Raises:
        UserError: the old passphrase is wrong, the new one is too short or the same, or nobody of that name has a slot.
    """
    _refuse_short(new)
    slot, data_key = unlock(keys, old, name)
    if _spelled(old) == _spelled(new):
        raise UserError(tr("Den nye passordfrasen er lik den gamle."), advice=tr("Finn på en ny."))
    anew = _sealed(keys, data_key, slot.id, slot.name, new, cost)
    return replace(keys, slots=tuple(anew if one is slot else one for one in keys.slots))


def unlock(keys: KeyFile, passphrase: str, name: str | None = None) -> tuple[Slot, bytes]:
    """The slot that the passphrase opens, and the data key. Every slot asked for is tried, so that time tells nothing.

    Args:
        keys: the key file.
        passphrase: as it was typed.
        name: whose slot it is; then that one alone is tried, which takes the time of one, right or wrong.

    Raises:
        WrongPassphraseError: the passphrase opens no slot.
        UserError: nobody of that name has one.
    """
    opened = None
    for slot in keys.slots if name is None else (_known_slot(keys, name),):
        try:
            data_key = AESGCM(_derive(slot, passphrase)).decrypt(slot.nonce, slot.wrapped, _bound_to(keys, slot))
        except InvalidTag:
            continue
        opened = opened or (slot, data_key)
    if opened is None:
        raise WrongPassphraseError(tr("Feil passordfrase."), advice=tr("Se etter store og små bokstaver, og prøv igjen."))
    return opened


def fingerprint(keys: KeyFile) -> str:
    """Tells one key file from another, also from the same with another passphrase. Says nothing of what is in it."""
    return hashlib.sha256(msgspec.json.encode(keys)).hexdigest()


def is_same_name(one: str, other: str) -> bool:
    """Whether two names would be taken for each other on the way in."""
    return unicodedata.normalize("NFC", one).strip().casefold() == unicodedata.normalize("NFC", other).strip().casefold()


def _slot_of(keys: KeyFile, name: str) -> Slot | None:
    return next((slot for slot in keys.slots if is_same_name(slot.name, name)), None)


def _known_slot(keys: KeyFile, name: str) -> Slot:
    slot = _slot_of(keys, name)
    if slot is None:
        raise UserError(
            tr("{name} har ikke tilgang til arkivet.").format(name=name),
            advice=tr("Be en som har tilgang, om å få en ny."),
        )
    return slot


def _refuse_short(passphrase: str) -> None:
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise UserError(
            tr("Passordfrasen er for kort."),
            advice=tr("Bruk minst {count} tegn, gjerne fire–fem ord.").format(count=SHORTEST_PASSPHRASE),
        )


def _sealed(keys: KeyFile, data_key: bytes, key: str, name: str, passphrase: str, cost: KdfCost) -> Slot:
    """A slot with that id: fresh salt and nonce, and the data key wrapped with what the passphrase becomes."""
    salt, nonce = secrets.token_bytes(_SALT_BYTES), secrets.token_bytes(_NONCE_BYTES)
    slot = Slot(id=key, name=name, cost=cost, salt=salt, nonce=nonce, wrapped=b"")
    wrapped = AESGCM(_derive(slot, passphrase)).encrypt(nonce, data_key, _bound_to(keys, slot))
    return replace(slot, wrapped=wrapped)


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
    kdf = Argon2id(
        salt=slot.salt,
        length=DATA_KEY_BYTES,
        iterations=slot.cost.iterations,
        lanes=slot.cost.lanes,
        memory_cost=slot.cost.memory_kib,
    )
    return kdf.derive(_spelled(passphrase))


def _spelled(passphrase: str) -> bytes:
    # The same characters may be typed composed or decomposed, depending on the keyboard and the system.
    # Half a character, which some keyboards and terminals send, is kept as it is rather than refused.
    return unicodedata.normalize("NFC", passphrase).encode(errors="surrogatepass")


def _bound_to(keys: KeyFile, slot: Slot) -> bytes:
    """What a wrapped key belongs to, so that a slot moved to another vault or renamed opens nothing."""
    return f"{FORMAT}\n{keys.vault_id}\n{slot.id}\n{slot.name}".encode()
