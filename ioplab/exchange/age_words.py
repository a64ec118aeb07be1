"""age files under a passphrase (age-encryption.org/v1, the scrypt stanza), written and read here.

pyrage can do the same, but holds Python's lock while it works on the passphrase, a second or more, so that a window beside it
stands still. The primitives are those of `cryptography`, which lets go of the lock. Other age programs open what this writes, and
this what they write; the tests hold it against pyrage.
"""

from __future__ import annotations

import base64
import hmac
import re
import secrets
from collections.abc import Iterator

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

MAGIC = b"age-encryption.org/v1\n"
WORK = 18
"""The scrypt work factor of new files, the exponent of two: 256 MiB and about a second. What age itself takes."""

STANZA = re.compile(rb"-> scrypt (?P<salt>[A-Za-z0-9+/]{22}) (?P<work>[1-9][0-9]?)\n(?P<body>[A-Za-z0-9+/]{43})\n--- ")
_MAC = re.compile(rb"(?P<mac>[A-Za-z0-9+/]{43})\n")
_SALT_LABEL = b"age-encryption.org/v1/scrypt"
_BLOCK, _LANES = 8, 1
_KEY, _FILE_KEY, _SALT, _NONCE, _TAG = 32, 16, 16, 16, 16
_CHUNK = 64 * 1024
_COUNTER = 11
"""Bytes."""


class WrongWordsError(Exception):
    """The passphrase does not open the file."""


class BrokenError(Exception):
    """The file is not as an age file of this kind must be."""


def seal(plaintext: bytes, words: str) -> bytes:
    """An age file that the words open."""
    file_key, salt = secrets.token_bytes(_FILE_KEY), secrets.token_bytes(_SALT)
    body = ChaCha20Poly1305(_wrapping(words, salt, WORK)).encrypt(bytes(12), file_key, None)
    header = MAGIC + b"-> scrypt %b %d\n%b\n---" % (_text(salt), WORK, _text(body))
    nonce = secrets.token_bytes(_NONCE)
    cipher = ChaCha20Poly1305(_derived(file_key, nonce, b"payload"))
    chunks = [plaintext[place : place + _CHUNK] for place in range(0, len(plaintext), _CHUNK)] or [b""]
    sealed = (cipher.encrypt(at, chunk, None) for at, chunk in zip(_nonces(len(chunks)), chunks, strict=True))
    return header + b" " + _text(_mac(file_key, header)) + b"\n" + nonce + b"".join(sealed)


def open_sealed(content: bytes, words: str) -> bytes:
    """What an age file holds. The caller has seen to it that the work it asks for is bearable.

    Raises:
        WrongWordsError: the words do not open it.
        BrokenError: it is no such file, altered or cut short.
    """
    stanza = STANZA.match(content, len(MAGIC))
    told = _MAC.match(content, stanza.end()) if stanza else None
    if stanza is None or told is None or not content.startswith(MAGIC):
        raise BrokenError
    wrapping = _wrapping(words, _bytes(stanza["salt"]), int(stanza["work"]))
    try:
        file_key = ChaCha20Poly1305(wrapping).decrypt(bytes(12), _bytes(stanza["body"]), None)
    except InvalidTag as error:
        raise WrongWordsError from error
    header = content[: stanza.end() - 1]
    if not hmac.compare_digest(_text(_mac(file_key, header)), told["mac"]):
        raise BrokenError
    return _opened(content[told.end() :], file_key)


def _opened(payload: bytes, file_key: bytes) -> bytes:
    nonce, sealed = payload[:_NONCE], payload[_NONCE:]
    size = _CHUNK + _TAG
    chunks = [sealed[place : place + size] for place in range(0, len(sealed), size)]
    cipher = ChaCha20Poly1305(_derived(file_key, nonce, b"payload"))
    try:
        opened = [cipher.decrypt(at, chunk, None) for at, chunk in zip(_nonces(len(chunks)), chunks, strict=True)]
    except InvalidTag as error:
        raise BrokenError from error
    if not opened or (len(opened) > 1 and not opened[-1]):
        raise BrokenError
    return b"".join(opened)


def _nonces(count: int) -> Iterator[bytes]:
    """A counter for each chunk, and the mark of the last one."""
    for number in range(count):
        yield number.to_bytes(_COUNTER, "big") + bytes([number == count - 1])


def _wrapping(words: str, salt: bytes, work: int) -> bytes:
    return Scrypt(salt=_SALT_LABEL + salt, length=_KEY, n=2**work, r=_BLOCK, p=_LANES).derive(words.encode())


def _derived(key: bytes, salt: bytes, info: bytes) -> bytes:
    return HKDF(algorithm=hashes.SHA256(), length=_KEY, salt=salt, info=info).derive(key)


def _mac(file_key: bytes, header: bytes) -> bytes:
    return hmac.digest(_derived(file_key, b"", b"header"), header, "sha256")


def _text(given: bytes) -> bytes:
    return base64.b64encode(given).rstrip(b"=")


def _bytes(given: bytes) -> bytes:
    return base64.b64decode(given + b"=" * (-len(given) % 4))
