"""age files written anew from the format's description, with whatever cost and header a test wants.

Cheap to open, and a second opinion: what this writes, the program must read (age-encryption.org/v1, the scrypt stanza).
"""

from __future__ import annotations

import base64
import hmac
import os

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

CHEAP_WORK = 4
"""The exponent of two; a file of the program's own has 17 or so."""

_CHUNK = 64 * 1024


def seal_with_words(plaintext: bytes, words: str, *, work: int = CHEAP_WORK, told: int | None = None) -> bytes:
    """An age file under a passphrase. `told` is the work factor that stands in the header, when it is to be a lie."""
    file_key, salt = os.urandom(16), os.urandom(16)
    kdf = Scrypt(salt=b"age-encryption.org/v1/scrypt" + salt, length=32, n=2**work, r=8, p=1)
    body = ChaCha20Poly1305(kdf.derive(words.encode())).encrypt(bytes(12), file_key, None)
    header = b"age-encryption.org/v1\n-> scrypt %b %d\n%b\n---" % (_b64(salt), work if told is None else told, _b64(body))
    mac = hmac.digest(_derived(file_key, b"", b"header"), header, "sha256")
    return header + b" " + _b64(mac) + b"\n" + _payload(file_key, plaintext)


def _payload(file_key: bytes, plaintext: bytes) -> bytes:
    nonce = os.urandom(16)
    cipher = ChaCha20Poly1305(_derived(file_key, nonce, b"payload"))
    chunks = [plaintext[place : place + _CHUNK] for place in range(0, len(plaintext), _CHUNK)] or [b""]
    sealed = [
        cipher.encrypt(number.to_bytes(11, "big") + bytes([number == len(chunks) - 1]), chunk, None)
        for number, chunk in enumerate(chunks)
    ]
    return nonce + b"".join(sealed)


def _derived(key: bytes, salt: bytes, info: bytes) -> bytes:
    return HKDF(algorithm=hashes.SHA256(), length=32, salt=salt, info=info).derive(key)


def _b64(given: bytes) -> bytes:
    return base64.b64encode(given).rstrip(b"=")
