"""Writing files so that they appear whole under their name or not at all."""

from __future__ import annotations

import errno
import os
import tempfile
from contextlib import suppress
from pathlib import Path

from ioplab.errors import UserError
from ioplab.i18n import mark, tr

PRIVATE = 0o600
SHARED = 0o644


_REASONS = mark(
    {
        errno.ENOENT: "filen eller mappen finnes ikke",
        errno.EACCES: "du har ikke lov",
        errno.EPERM: "du har ikke lov",
        errno.ENOSPC: "disken er full",
        errno.EROFS: "disken er skrivebeskyttet",
        errno.EISDIR: "det er en mappe",
        errno.ENOTDIR: "en del av stien er ikke en mappe",
        errno.ENAMETOOLONG: "navnet er for langt",
        errno.EIO: "disken svarer ikke",
    }
)


def reason(error: OSError) -> str:
    """Why the system refused, in Norwegian where the reason is a common one."""
    return tr(_REASONS[error.errno]) if error.errno in _REASONS else str(error.strerror or error)


def write_whole(path: Path, content: bytes, *, private: bool = False) -> None:
    """Write `content` to a temporary file beside `path`, bring it to the disk, and give it its name.

    Args:
        path: where the file shall appear; what was there before is replaced.
        content: all of it.
        private: only the owner may read it.

    Raises:
        UserError: the place cannot be written; nothing under `path` has changed.
    """
    temporary = None
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".ioplab-", suffix=".tmp")
        temporary = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(PRIVATE if private else SHARED)
        temporary.replace(path)
        temporary = None
        sync_folder(path.parent)
    except OSError as error:
        raise UserError(
            tr("Filen «{name}» kan ikke skrives: {why}.").format(name=path.name, why=reason(error)),
            advice=tr("Velg en annen mappe, eller frigjør plass, og prøv igjen."),
            may_pass=True,
        ) from error
    finally:
        if temporary is not None:
            with suppress(OSError):
                temporary.unlink()


def sync_folder(folder: Path) -> None:
    """Bring to the disk which files a folder holds, so that a new name is there after a power cut. What cannot be is let be."""
    if os.name == "nt":
        return  # folders cannot be opened there; the system sees to it by itself
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def read_bytes(path: Path, *, at_most: int) -> bytes:
    """Read a file that came from outside.

    Args:
        path: the file.
        at_most: bytes; a larger file is not what it says it is.

    Raises:
        UserError: it is missing, too large, or cannot be read.
    """
    try:
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            is_larger = size > at_most  # then there is no need for it in memory
            content = b"" if is_larger else file.read(size + 1)  # making room for `at_most` takes longer than reading
            if len(content) > size:  # it has grown, or is no plain file and has no size
                content += file.read(at_most + 1 - len(content))
    except OSError as error:
        raise UserError(
            tr("Filen «{name}» kan ikke leses: {why}.").format(name=path.name, why=reason(error)),
            advice=tr("Se etter at filen finnes, og at du har lov til å lese den."),
        ) from error
    if is_larger or len(content) > at_most:
        raise UserError(
            tr("Filen «{name}» er for stor.").format(name=path.name),
            advice=tr("Den kan høyst være {size} MB.").format(size=at_most // 2**20),
        )
    return content
