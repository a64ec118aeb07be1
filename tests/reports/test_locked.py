"""A copy behind a password."""

import io

import pikepdf
import pytest

from ioplab.errors import UserError
from ioplab.reports.content import Text
from ioplab.reports.locked import check_password, with_password
from ioplab.reports.pdf import render
from tests.reports.sample import words
from tests.reports.tagged import Tagged
from tests.reports.test_tags import document

PASSWORD = "blå båt på fjorden"
OPEN = render(document(Text("Hemmelig innhold")))


@pytest.fixture(scope="module")
def locked() -> bytes:
    return with_password(OPEN, PASSWORD)


def test_it_opens_with_the_password_alone(locked: bytes) -> None:
    for wrong in ("", "blå båt på fjorde", PASSWORD.upper()):
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(io.BytesIO(locked), password=wrong)

    assert len(pikepdf.open(io.BytesIO(locked), password=PASSWORD).pages) == 1


def test_it_is_aes_256(locked: bytes) -> None:
    how = pikepdf.open(io.BytesIO(locked), password=PASSWORD).encryption

    assert (how.R, how.V, how.bits) == (6, 5, 256)
    assert {one.name for one in (how.stream_method, how.string_method, how.file_method)} == {"aesv3"}


def test_nothing_of_it_can_be_read_without(locked: bytes) -> None:
    for told in (b"Hemmelig", b"Storeneset", b"dokument", "Storeneset".encode("utf-16-be"), b"xpacket"):
        assert told not in locked


def test_a_screen_reader_may_read_it(locked: bytes) -> None:
    opened = pikepdf.open(io.BytesIO(locked), password=PASSWORD)
    unlocked = io.BytesIO()
    allowed = opened.allow
    opened.save(unlocked)

    assert allowed.accessibility
    assert allowed.print_highres
    assert not allowed.modify_other
    assert Tagged(unlocked.getvalue()).aloud == Tagged(OPEN).aloud
    assert "Hemmelig innhold" in words(unlocked.getvalue())


def test_it_no_longer_says_that_an_archive_may_keep_it(locked: bytes) -> None:
    opened, original = pikepdf.open(io.BytesIO(locked), password=PASSWORD), pikepdf.open(io.BytesIO(OPEN))
    packet = opened.Root.Metadata.read_bytes()

    assert b"pdfaid:part" in original.Root.Metadata.read_bytes()
    assert b"pdfaid" not in packet
    assert b"<pdfuaid:part>1" in packet
    assert b"Pr\xc3\xb8vedokument" in packet


@pytest.mark.parametrize("password", ["", "kort", "1234567", " " * 20, "   a   b   "[:7]])
def test_a_short_password_is_refused(password: str) -> None:
    with pytest.raises(UserError, match="for kort"):
        with_password(OPEN, password)


def test_a_password_longer_than_the_format_reads_is_refused() -> None:
    check_password("a" * 127)
    with pytest.raises(UserError, match="for langt"):
        check_password("å" * 64)


@pytest.mark.parametrize("password", ["åååååååå", "пароль-дня", "🔑🔑🔑🔑🔑🔑🔑🔑"])
def test_letters_of_all_kinds_make_a_password(password: str) -> None:
    assert pikepdf.open(io.BytesIO(with_password(OPEN, password)), password=password).pages
