"""Encrypting what travels, with age: under five spoken words, or to a key. What cannot be opened is refused in words.

age is an open format (age-encryption.org/v1): whoever has the words can open a request with any age program.
"""

from __future__ import annotations

import pyrage

from ioplab.errors import UserError
from ioplab.exchange import age_words
from ioplab.i18n import tr

LARGEST_FILE = 20 * 2**20
"""Bytes. A contribution is text about one plan; what is larger is not looked into."""

MOST_WORK = 20
"""Scrypt's work factor, the exponent of two, that we take on: 1 GiB of memory and some seconds. New files take 18.

The file decides how much work opening it is, so what asks for more is refused before any of it is done.
"""

_MAGIC = age_words.MAGIC


class DamagedError(UserError):
    """Something that came from elsewhere is altered or cut short."""


def seal_with_words(plaintext: bytes, words: str) -> bytes:
    """Encrypt under spoken words. Takes about a second, so that guessing takes long."""
    return age_words.seal(plaintext, words)


def open_with_words(content: bytes, words: str) -> bytes:
    """Decrypt what was sealed with words.

    Raises:
        UserError: the words are wrong; or the content is no such file, damaged, or asks for absurd work.
    """
    _refuse_unfit(content)
    stanza = age_words.STANZA.match(content, len(_MAGIC))
    if stanza is None:
        raise _damaged()
    if int(stanza["work"]) > MOST_WORK:
        raise UserError(
            tr("Filen ber om urimelig mye arbeid for å bli åpnet, så den er ikke laget av ioplab."),
            advice=tr("Ikke åpne den. Spør den som sendte den."),
        )
    try:
        return age_words.open_sealed(content, words)
    except age_words.WrongWordsError as error:
        raise UserError(
            tr("De fem ordene passer ikke til filen."),
            advice=tr("Se etter skrivefeil, og at det er ordene til akkurat denne filen."),
        ) from error
    except age_words.BrokenError as error:
        raise _damaged() from error
    except MemoryError as error:
        raise UserError(
            tr("Det er for lite ledig minne til å prøve ordene."), advice=tr("Lukk andre programmer, og prøv igjen.")
        ) from error


def new_identity() -> str:
    """A new private key that opens what is sealed to its recipient."""
    return str(pyrage.x25519.Identity.generate())


def recipient_of(identity: str) -> str:
    """What one seals to, so that the identity opens it."""
    return str(pyrage.x25519.Identity.from_str(identity).to_public())


def is_recipient(text: str) -> bool:
    """Whether something can be sealed to this."""
    try:
        pyrage.x25519.Recipient.from_str(text)
    except pyrage.RecipientError:
        return False
    return True


def seal_to(plaintext: bytes, recipient: str) -> bytes:
    """Encrypt so that only the recipient's identity opens it."""
    sealed: bytes = pyrage.encrypt(plaintext, [pyrage.x25519.Recipient.from_str(recipient)])
    return sealed


def open_with_identity(content: bytes, identity: str) -> bytes:
    """Decrypt what was sealed to the identity's recipient.

    Raises:
        UserError: the content is not sealed to it, or is damaged.
    """
    _refuse_unfit(content)
    try:
        opened: bytes = pyrage.decrypt(content, [pyrage.x25519.Identity.from_str(identity)])
    except pyrage.DecryptError as error:
        raise _damaged() from error
    return opened


def _refuse_unfit(content: bytes) -> None:
    """Refuse what is too large, or no age file at all."""
    if len(content) > LARGEST_FILE:
        raise UserError(tr("Filen er for stor."), advice=tr("Den kan høyst være {size} MB.").format(size=LARGEST_FILE // 2**20))
    if content.startswith(_MAGIC):
        return
    if content.startswith(b"age-encryption.org/v") and b"\n" in content[:40]:
        raise UserError(tr("Filen er laget med en nyere versjon av ioplab."), advice=tr("Oppdater ioplab, og prøv igjen."))
    raise _damaged()


def _damaged() -> DamagedError:
    return DamagedError(tr("Filen er skadet eller kuttet av."), advice=tr("Be om den på nytt. Ingenting er endret."))
