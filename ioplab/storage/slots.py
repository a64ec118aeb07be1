"""One way in to a vault: a key pair whose private half is wrapped with a secret, and the data key sealed to its public half.

So the data key can be changed for everybody by whoever has the vault open, without knowing the others' secrets, and whoever
has been taken out meanwhile cannot read the new one. The sealing is HPKE (RFC 9180).
"""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
import unicodedata
from dataclasses import dataclass, replace
from enum import StrEnum

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

DATA_KEY_BYTES = 32

_FIRST_FORM = "ioplab-keys/1"
_FORM = "ioplab-keys/2"
_NONCE_BYTES = 12
_SALT_BYTES = 16
_PUBLIC_BYTES = 32
_MOST_MEMORY_KIB = 4 * 1024 * 1024
_MOST_ROUNDS = 100
_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


class Kind(StrEnum):
    """What the secret of a slot is: a person's passphrase, the recovery key, or a random key that a machine remembers."""

    PERSON = "person"
    RECOVERY = "recovery"
    MACHINE = "machine"


@dataclass(frozen=True, slots=True, kw_only=True)
class KdfCost:
    """What one guess at a secret costs (Argon2id): rounds, memory in KiB, lanes."""

    iterations: int = 3
    memory_kib: int = 128 * 1024
    lanes: int = 4


NO_COST = KdfCost(iterations=1, memory_kib=64, lanes=1)
"""For a secret of 256 random bits, which nobody guesses at any price."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One way in.

    Attributes:
        id: its own.
        name: whose it is; empty for the recovery key.
        cost: what a guess costs.
        salt: of the guess.
        nonce: of what is wrapped.
        wrapped: the private key, wrapped with what the secret becomes; in a slot of the first form the data key itself.
        public: the public key; empty in a slot of the first form.
        sealed: the data key, sealed to the public key.
        proof: that somebody who had the data key made the slot.
        place: which machine remembers the secret, so that it is not offered elsewhere. Names no machine.
    """

    id: str
    name: str
    cost: KdfCost
    salt: bytes
    nonce: bytes
    wrapped: bytes
    public: bytes = b""
    sealed: bytes = b""
    proof: bytes = b""
    place: str = ""

    @property
    def is_first_form(self) -> bool:
        """Whether it was made before slots had key pairs."""
        return not self.public


def sealed(
    *, vault_id: str, kind: Kind, data_key: bytes, key: str, name: str, secret: str, cost: KdfCost, place: str = ""
) -> Slot:
    """A slot with that id that the secret opens: fresh salt, nonce and key pair."""
    private = X25519PrivateKey.generate()
    slot = Slot(
        id=key,
        name=name,
        cost=cost,
        salt=secrets.token_bytes(_SALT_BYTES),
        nonce=secrets.token_bytes(_NONCE_BYTES),
        wrapped=b"",
        public=private.public_key().public_bytes_raw(),
        place=place,
    )
    bound = _bound_to(vault_id, kind, slot)
    wrapped = AESGCM(derive(slot, secret)).encrypt(slot.nonce, private.private_bytes_raw(), bound)
    return _holding(vault_id, kind, replace(slot, wrapped=wrapped), data_key)


def opened(vault_id: str, kind: Kind, slot: Slot, secret: str) -> bytes:
    """The data key. Costs one guess, right or wrong.

    Raises:
        InvalidTag: the secret is wrong, or the slot has been altered.
    """
    bound = _bound_to(vault_id, kind, slot)
    inner = AESGCM(derive(slot, secret)).decrypt(slot.nonce, slot.wrapped, bound)
    if slot.is_first_form:
        return inner
    try:
        return _SUITE.decrypt(slot.sealed, X25519PrivateKey.from_private_bytes(inner), info=bound)
    except ValueError as error:
        raise InvalidTag from error


def resealed(vault_id: str, kind: Kind, slot: Slot, data_key: bytes) -> Slot:
    """The slot with another data key, which the same secret opens. Ask `is_genuine` first."""
    return _holding(vault_id, kind, slot, data_key)


def is_genuine(vault_id: str, kind: Kind, slot: Slot, data_key: bytes) -> bool:
    """Whether somebody who had the data key made the slot: a public key put there by another must not be given a new one."""
    return bool(slot.public) and hmac.compare_digest(slot.proof, _proof(vault_id, kind, slot, data_key))


def is_sane(slot: Slot) -> bool:
    """Whether the slot can be tried without the file deciding how much of the machine that takes."""
    cost = slot.cost
    return (
        1 <= cost.iterations <= _MOST_ROUNDS
        and 1 <= cost.lanes <= (os.cpu_count() or 1) * 64
        and 8 * cost.lanes <= cost.memory_kib <= _MOST_MEMORY_KIB
        and len(slot.salt) == _SALT_BYTES
        and len(slot.nonce) == _NONCE_BYTES
        and len(slot.public) in (0, _PUBLIC_BYTES)
    )


def _holding(vault_id: str, kind: Kind, slot: Slot, data_key: bytes) -> Slot:
    public = X25519PublicKey.from_public_bytes(slot.public)
    held = _SUITE.encrypt(data_key, public, info=_bound_to(vault_id, kind, slot))
    return replace(slot, sealed=held, proof=_proof(vault_id, kind, slot, data_key))


def _proof(vault_id: str, kind: Kind, slot: Slot, data_key: bytes) -> bytes:
    key = hmac.digest(data_key, b"ioplab slot", hashlib.sha256)
    return hmac.digest(key, slot.public + _bound_to(vault_id, kind, slot), hashlib.sha256)


def derive(slot: Slot, secret: str) -> bytes:
    """What a secret becomes in that slot. This is what a guess costs."""
    kdf = Argon2id(
        salt=slot.salt,
        length=DATA_KEY_BYTES,
        iterations=slot.cost.iterations,
        lanes=slot.cost.lanes,
        memory_cost=slot.cost.memory_kib,
    )
    return kdf.derive(spelled(secret))


def spelled(secret: str) -> bytes:
    """A passphrase as bytes.

    The same characters may be typed composed or decomposed, depending on the keyboard and the system. Half a character, which
    some keyboards and terminals send, is kept as it is rather than refused.
    """
    return unicodedata.normalize("NFC", secret).encode(errors="surrogatepass")


def _bound_to(vault_id: str, kind: Kind, slot: Slot) -> bytes:
    """What a slot belongs to, so that one moved to another vault or among other slots, or renamed, opens nothing."""
    if slot.is_first_form:
        return f"{_FIRST_FORM}\n{vault_id}\n{slot.id}\n{slot.name}".encode()
    return f"{_FORM}\n{vault_id}\n{kind}\n{slot.id}\n{slot.name}".encode()
