"""A document behind a password, for sending. The archive keeps the open one, for PDF/A forbids encryption."""

from __future__ import annotations

import re
from io import BytesIO

import pikepdf

from ioplab.errors import UserError
from ioplab.i18n import tr

LEAST_LETTERS = 8
"""Characters of a password. A sheet that goes astray can be tried for as long as somebody likes."""
_MOST_BYTES = 127
"""What AES-256 in PDF reads of a password (ISO 32000-2, 7.6.4.3.2); a longer one would be cut without a word."""
_CLAIMS = re.compile(rb"<rdf:Description[^>]*xmlns:pdfaid=.*?</rdf:Description>\n?", re.DOTALL)


def with_password(pdf: bytes, password: str) -> bytes:
    """A copy that opens with the password only, by AES-256. Screen readers may read it like the original.

    Two copies never have the same bytes: encryption starts from chance.

    Args:
        pdf: the document, as `pdf.render` made it.
        password: at least `LEAST_LETTERS` characters. It is not kept anywhere.

    Raises:
        UserError: the password is empty, too short or too long.
    """
    check_password(password)
    permissions = pikepdf.Permissions(
        accessibility=True,
        extract=True,
        modify_annotation=False,
        modify_assembly=False,
        modify_form=False,
        modify_other=False,
        print_lowres=True,
        print_highres=True,
    )
    locked = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as document:
        _withdraw_claim(document)
        # One password for both: a second one would have to be kept by somebody.
        encryption = pikepdf.Encryption(owner=password, user=password, R=6, aes=True, metadata=True, allow=permissions)
        document.save(locked, encryption=encryption, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return locked.getvalue()


def check_password(password: str) -> None:
    """Whether the password will do, for those who ask for one before there is a document.

    Raises:
        UserError: it is empty, too short or too long.
    """
    if len(password.strip()) < LEAST_LETTERS:
        raise UserError(
            tr("Passordet er for kort."), advice=tr("Bruk minst {count} tegn, gjerne flere ord.").format(count=LEAST_LETTERS)
        )
    if len(password.encode()) > _MOST_BYTES:
        raise UserError(tr("Passordet er for langt."), advice=tr("Bruk høyst 60 tegn."))


def _withdraw_claim(document: pikepdf.Pdf) -> None:
    """Let the copy no longer say that it is PDF/A."""
    metadata = document.Root.get(pikepdf.Name.Metadata)
    if metadata is not None:
        metadata.write(_CLAIMS.sub(b"", metadata.read_bytes()))
