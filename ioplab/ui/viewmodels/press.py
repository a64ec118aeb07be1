"""Setting documents as files beside the screen, one at a time whoever asks: what sets them keeps fonts for all of them."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from ioplab.errors import UserError
from ioplab.operations.documents import DocumentFormat, rendered

if TYPE_CHECKING:
    from ioplab.reports.content import Document, Look

_PRESS = Lock()


def set_document(document: Document, look: Look, form: DocumentFormat = DocumentFormat.PDF, password: str = "") -> bytes:
    """The document as a file; as a PDF that only opens with a password if there is one.

    Raises:
        UserError: the password is too short or too long.
    """
    with _PRESS:
        content = rendered(document, form, look=look)
    if not password:
        return content
    from ioplab.reports.locked import with_password  # nobody waits for what it needs before they want a password

    return with_password(content, password)


def password_trouble(password: str) -> str:
    """What is wrong with a password for a file that is to be sent; nothing when it will do."""
    from ioplab.reports.locked import check_password

    try:
        check_password(password)
    except UserError as error:
        return str(error)
    return ""
