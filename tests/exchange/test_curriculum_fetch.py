"""The dump is fetched from one place, over HTTPS, only when asked; whatever the other end does, it ends in a file or in words."""

from __future__ import annotations

import datetime as dt
import http.server
import ipaddress
import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

import ioplab
from ioplab.errors import UserError
from ioplab.exchange import curriculum_fetch, curriculum_file
from ioplab.exchange.curriculum_fetch import Source, fetch
from ioplab.operations import curriculum
from tests.support import grep

Answer = Callable[[http.server.BaseHTTPRequestHandler], None]


@dataclass
class Server:
    """A server on this machine that answers as a test wants, and remembers what it was asked."""

    address: str
    trust: ssl.SSLContext
    answer: Answer
    asked: list[tuple[str, dict[str, str]]]

    @property
    def source(self) -> Source:
        return Source(address=self.address, trust=self.trust, silence=5.0)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path_factory.mktemp("tls") / "server.pem"
    private = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    path.write_bytes(private + made.public_bytes(serialization.Encoding.PEM))
    return path


@pytest.fixture
def server(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    held: list[Server] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            held[0].asked.append((self.path, dict(self.headers)))
            held[0].answer(self)

        def log_message(self, *_: object) -> None:
            pass

    listening = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    listening.socket = context.wrap_socket(listening.socket, server_side=True)
    listening.handle_error = lambda *_: None  # type: ignore[method-assign]
    trust = ssl.create_default_context(cafile=str(certificate))
    held.append(Server(f"https://127.0.0.1:{listening.server_port}/dump", trust, giving(b""), []))
    thread = threading.Thread(target=listening.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield held[0]
    listening.shutdown()
    thread.join()
    listening.server_close()


def giving(content: bytes, *, says: int | None = None, status: int = 200) -> Answer:
    def answer(request: http.server.BaseHTTPRequestHandler) -> None:
        request.send_response(status)
        request.send_header("Content-Length", str(len(content) if says is None else says))
        request.end_headers()
        request.wfile.write(content)

    return answer


def led_to(address: str) -> Answer:
    def answer(request: http.server.BaseHTTPRequestHandler) -> None:
        request.send_response(302)
        request.send_header("Location", address)
        request.send_header("Content-Length", "0")
        request.end_headers()

    return answer


def refused(server: Server, folder: Path, match: str, **more: Any) -> None:
    with pytest.raises(UserError, match=match):
        fetch(folder, told=lambda *_: None, stop=Event(), source=replace(server.source, **more))
    assert list(folder.iterdir()) == []


def test_the_dump_is_fetched_whole_and_told(server: Server, tmp_path: Path) -> None:
    heard: list[tuple[int, int | None]] = []
    content = bytes(range(256)) * 4000
    server.answer = giving(content)

    path = fetch(tmp_path, told=lambda taken, of: heard.append((taken, of)), stop=Event(), source=server.source)

    assert path.read_bytes() == content
    assert heard[-1] == (len(content), len(content))


def test_nothing_is_sent_that_tells_on_anybody(server: Server, tmp_path: Path) -> None:
    fetch(tmp_path, told=lambda *_: None, stop=Event(), source=server.source)

    ((path, headers),) = server.asked
    assert path == "/dump"
    assert set(headers) == {"Host", "User-Agent", "Accept", "Connection", "Accept-Encoding"}
    assert headers["User-Agent"] == f"ioplab/{ioplab.__version__.split('.')[0]}"


def test_what_is_fetched_is_taken_in_and_nothing_else_is_left(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = tmp_path / "mine" / "curriculum.json"
    monkeypatch.setattr(curriculum_file, "place", lambda: kept)
    server.answer = giving(grep.write_zip(tmp_path / "d.zip").read_bytes())

    drawn = curriculum.fetch_curricula(today=dt.date(2026, 11, 22), told=lambda *_: None, stop=Event(), source=server.source)

    assert curriculum.library() == drawn.library
    assert drawn.library.drawn_on == dt.date(2026, 11, 22)
    assert list(kept.parent.iterdir()) == [kept]


def test_what_is_no_dump_leaves_the_one_from_before(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = tmp_path / "mine" / "curriculum.json"
    monkeypatch.setattr(curriculum_file, "place", lambda: kept)
    curriculum.take_curricula(grep.write_zip(tmp_path / "d.zip"))
    before = kept.read_bytes()
    server.answer = giving(b"<html>Feil</html>")

    with pytest.raises(UserError):
        curriculum.fetch_curricula(today=dt.date(2026, 11, 22), told=lambda *_: None, stop=Event(), source=server.source)

    assert kept.read_bytes() == before
    assert list(kept.parent.iterdir()) == [kept]


def test_the_connection_that_breaks_leaves_nothing(server: Server, tmp_path: Path) -> None:
    server.answer = giving(b"x" * 1000, says=5000)
    refused(server, tmp_path, "brutt|kontakt")


def test_more_than_any_dump_is_not_taken_whatever_the_server_says(server: Server, tmp_path: Path) -> None:
    server.answer = giving(b"x" * 9000)
    refused(server, tmp_path, "større", largest=8000)

    def endless(request: http.server.BaseHTTPRequestHandler) -> None:
        request.send_response(200)
        request.end_headers()
        request.wfile.write(b"x" * 9000)

    server.answer = endless
    refused(server, tmp_path, "større", largest=8000)


def test_an_error_of_the_server_is_told(server: Server, tmp_path: Path) -> None:
    server.answer = giving(b"", status=503)
    refused(server, tmp_path, "503")


def test_a_server_that_is_silent_is_given_up(server: Server, tmp_path: Path) -> None:
    over = Event()

    def silent(_: http.server.BaseHTTPRequestHandler) -> None:
        over.wait(5)

    server.answer = silent
    refused(server, tmp_path, "svarer ikke", silence=0.2)
    over.set()


def test_a_server_that_drips_is_given_up(server: Server, tmp_path: Path) -> None:
    server.answer = giving(b"x" * 10)
    refused(server, tmp_path, "sakte", longest=-1.0)


@pytest.mark.parametrize(
    "place", ["http://127.0.0.1:9/x", "https://example.org/x", "file:///etc/hostname", "https://127.0.0.1:1/x"]
)
def test_no_redirect_leads_elsewhere(server: Server, tmp_path: Path, place: str) -> None:
    server.answer = led_to(place)
    refused(server, tmp_path, "et annet sted|kontakt|302")
    assert len(server.asked) == 1


def test_a_redirect_within_the_same_place_is_followed_but_not_for_ever(server: Server, tmp_path: Path) -> None:
    server.answer = led_to(f"{server.address}/on")
    refused(server, tmp_path, "302|kontakt")
    assert len(server.asked) <= 10


def test_a_certificate_nobody_trusts_is_refused(server: Server, tmp_path: Path) -> None:
    refused(server, tmp_path, "kontakt", trust=None)
    assert server.asked == []


def test_only_https_is_used(server: Server, tmp_path: Path) -> None:
    refused(server, tmp_path, "https", address=server.address.replace("https", "http"))


def test_one_may_stop_it(server: Server, tmp_path: Path) -> None:
    server.answer = giving(b"x" * 1_000_000)
    stop = Event()
    stop.set()

    with pytest.raises(UserError, match="stoppet"):
        fetch(tmp_path, told=lambda *_: None, stop=stop, source=server.source)

    assert list(tmp_path.iterdir()) == []


def test_the_systems_proxy_is_gone_by(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy is asked to connect to the host; this one, which speaks TLS itself, cannot, but the host is never met directly."""
    monkeypatch.setenv("https_proxy", server.address)

    refused(server, tmp_path, "kontakt", address="https://nowhere.invalid/dump")


def test_the_program_fetches_from_udir_alone() -> None:
    assert curriculum_fetch.UDIR.address.startswith("https://data.udir.no/")
    assert curriculum_fetch.UDIR.trust is None  # the system's
