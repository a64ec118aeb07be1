"""The signature of an aggregate file: Ed25519 over the canonical form."""

from __future__ import annotations

import base64
from typing import NamedTuple

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey


class Signature(NamedTuple):
    """A public key and what it has signed, both as base64 in its one spelling."""

    public_key: str
    value: str

    def verify(self, canonical: bytes) -> bytes:
        """Hold the signature against what is to be signed, and give its 64 bytes.

        Raises:
            InvalidSignature: somebody else signed it, or something else was signed.
            ValueError: it is not base64, or no key.
        """
        value = one_spelling(self.value)
        Ed25519PublicKey.from_public_bytes(one_spelling(self.public_key)).verify(value, canonical)
        return value


def one_spelling(text: str) -> bytes:
    """Base64 in its one spelling: spare bits that are set would make another file of the same signature.

    Raises:
        ValueError: it is not.
    """
    value = base64.b64decode(text, validate=True)
    if base64.b64encode(value).decode() != text:
        raise ValueError(text)
    return value
