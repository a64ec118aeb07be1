"""Fetching the curricula from Udir: the only place in the program that speaks to the network, and only when somebody asks for it.

Nothing is sent but the request itself: no pupil, no vault, no name, no identity of machine or person. The system's proxy settings
hold, for they are what urllib goes by. Only HTTPS to one host is used, with the system's trusted certificates, and no redirect
leads elsewhere.
"""

from __future__ import annotations

import http.client
import ssl
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from email.message import Message
from pathlib import Path
from threading import Event
from typing import IO, Any
from urllib.parse import urlsplit

from ioplab import __version__
from ioplab.errors import UserError
from ioplab.i18n import tr

HOST = "data.udir.no"
ADDRESS = f"https://{HOST}/kl06/v201906/dump/json"
"""What is fetched: Grep's whole dump, a zip of JSON files, drawn by Udir each night."""

LARGEST = 600 * 2**20
"""Bytes that are taken."""

SILENCE = 15.0
"""Seconds that the other end may be silent."""

LONGEST = 30 * 60.0
"""Seconds that the whole may take."""

_CHUNK = 256 * 1024
_MOST_REDIRECTS = 3

Told = Callable[[int, int | None], object]
"""Hears how many bytes have come, and of how many where the other end says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where the dump is fetched from. The program has one; tests have one of their own.

    Attributes:
        address: an https address.
        trust: the certificates that are trusted; None for the system's.
        largest: bytes that are taken at most.
        silence: seconds without anything coming.
        longest: seconds for the whole.
    """

    address: str = ADDRESS
    trust: ssl.SSLContext | None = None
    largest: int = LARGEST
    silence: float = SILENCE
    longest: float = LONGEST


UDIR = Source()


class _SameHost(urllib.request.HTTPRedirectHandler):
    """Follows only to the same host, by HTTPS."""

    max_redirections = _MOST_REDIRECTS

    def __init__(self, address: str) -> None:
        self._address = address

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: Message, newurl: str
    ) -> urllib.request.Request | None:
        if not _is_same_place(newurl, self._address):
            raise _refused(tr("Svaret peker til et annet sted enn Udir"))
        return super().redirect_request(req, fp, code, msg, headers, newurl)  # type: ignore[arg-type]


def fetch(folder: Path, *, told: Told, stop: Event, source: Source = UDIR) -> Path:
    """Fetch the dump into a temporary file, which is whoever asked's to remove.

    Args:
        folder: where the file is put; it must be there.
        told: hears how far it has come.
        stop: when set, fetching ends.
        source: where from.

    Raises:
        UserError: it cannot be reached, answers otherwise than expected, gives more than any dump, is too slow, or was stopped.
            Then no file is left.
    """
    if urlsplit(source.address).scheme != "https":
        raise _refused(tr("Adressen er ikke en https-adresse"))
    handle = tempfile.NamedTemporaryFile(dir=folder, prefix=".ioplab-grep-", suffix=".zip", delete=False)  # noqa: SIM115
    path = Path(handle.name)
    try:
        with handle:
            _take(source, handle, told, stop)
    except BaseException as error:
        path.unlink(missing_ok=True)
        if isinstance(error, urllib.error.HTTPError):
            raise _refused(tr("Udir svarer med feil {status}").format(status=error.code)) from error
        if isinstance(error, TimeoutError) or "timed out" in str(error):
            raise _refused(tr("Udir svarer ikke")) from error
        if isinstance(error, OSError | http.client.HTTPException | ValueError):
            raise _refused(tr("Får ikke kontakt med {host}").format(host=urlsplit(source.address).hostname)) from error
        raise
    return path


def _take(source: Source, file: Any, told: Told, stop: Event) -> None:
    https = urllib.request.HTTPSHandler(context=source.trust or ssl.create_default_context())
    opener = urllib.request.build_opener(https, _SameHost(source.address))
    opener.addheaders = [
        ("User-Agent", f"ioplab/{__version__.split('.', maxsplit=1)[0]}"),
        ("Accept", "application/zip, application/json"),
    ]
    until, taken = time.monotonic() + source.longest, 0
    with opener.open(source.address, timeout=source.silence) as answer:
        length = answer.headers.get("Content-Length", "")
        of = int(length) if length.isdigit() else None
        if of is not None and of > source.largest:
            raise _refused(tr("Svaret er større enn noen dump"))
        while chunk := answer.read1(_CHUNK):
            if stop.is_set():
                raise UserError(tr("Hentingen er stoppet. Ingenting er endret."))
            taken += len(chunk)
            if taken > source.largest:
                raise _refused(tr("Svaret er større enn noen dump"))
            if time.monotonic() > until:
                raise _refused(tr("Det går for sakte"))
            file.write(chunk)
            told(taken, of)
    if of is not None and taken != of:
        raise _refused(tr("Forbindelsen ble brutt før alt var kommet"))


def _is_same_place(address: str, wanted: str) -> bool:
    one, other = urlsplit(address), urlsplit(wanted)
    return (one.scheme, one.hostname, one.port) == ("https", other.hostname, other.port)


def _refused(what: str) -> UserError:
    return UserError(
        what + ".",
        advice=tr("Prøv igjen senere, eller hent dumpen i nettleseren fra {address} og les den inn fra fil.").format(
            address=ADDRESS
        ),
        may_pass=True,
    )
