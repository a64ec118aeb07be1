"""A vault's files as somebody with the key sees them: every page and every byte, also what no table holds any more."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

PAGE, SALT, RESERVED, VECTOR = 4096, 16, 80, 16


def pages(content: bytes, key: bytes) -> Iterator[bytes]:
    """The pages of an SQLCipher 4 database with a raw key, decrypted. The first one begins with the salt."""
    for start in range(0, len(content) - PAGE + 1, PAGE):
        page = content[start : start + PAGE]
        yield decrypted(page[SALT if start == 0 else 0 :], key)


def journalled(content: bytes, key: bytes) -> Iterator[bytes]:
    """Whatever in a rollback journal decrypts as a page, wherever a page may begin: its head may have been emptied."""
    for start in range(512, len(content) - PAGE, PAGE + 8):
        page = content[start + 4 : start + 4 + PAGE]
        yield decrypted(page, key)
        yield decrypted(page[SALT:], key)


def decrypted(page: bytes, key: bytes) -> bytes:
    """What one page holds."""
    body, vector = page[:-RESERVED], page[-RESERVED : -RESERVED + VECTOR]
    decryptor = Cipher(AES(key), CBC(vector)).decryptor()
    return decryptor.update(body) + decryptor.finalize()


def everything_in(folder: Path, key: bytes) -> Iterator[tuple[Path, bytes]]:
    """Every file below the folder as it lies there, and the database and its journal decrypted, too."""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            content = path.read_bytes()
            yield path, content
            if path.name == "vault.db":
                yield path, b"".join(pages(content, key))
            elif path.name == "vault.db-journal":
                yield path, b"".join(journalled(content, key))
