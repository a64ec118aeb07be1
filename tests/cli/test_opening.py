"""Where the passphrase comes from: the file, else the environment, else the keyboard."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from ioplab.cli import opening
from ioplab.errors import UserError
from tests.cli.conftest import Ioplab
from tests.support.vaults import PASSPHRASE

AtKeyboard = Callable[..., list[str]]


@pytest.fixture
def at_keyboard(monkeypatch: pytest.MonkeyPatch) -> AtKeyboard:
    """Somebody at the keyboard who answers so; what was asked comes back."""

    def sit(*answers: str) -> list[str]:
        asked: list[str] = []
        left = iter(answers)

        def ask(prompt: str = "") -> str:
            asked.append(prompt)
            return next(left)

        monkeypatch.delenv(opening.VARIABLE, raising=False)
        monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
        monkeypatch.setattr(getpass, "getpass", ask)
        return asked

    return sit


@pytest.fixture
def phrase_file(tmp_path: Path) -> Callable[[bytes], Path]:
    """A file with a passphrase in it."""

    def write(content: bytes) -> Path:
        path = tmp_path / "frase.txt"
        path.write_bytes(content)
        return path

    return write


def test_the_file_comes_first(
    phrase_file: Callable[[bytes], Path], at_keyboard: AtKeyboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_keyboard()
    monkeypatch.setenv(opening.VARIABLE, "fra miljøet")

    assert opening.passphrase(phrase_file(b"fra filen\n")) == "fra filen"


def test_the_environment_comes_before_the_keyboard(at_keyboard: AtKeyboard, monkeypatch: pytest.MonkeyPatch) -> None:
    at_keyboard("fra tastaturet")
    monkeypatch.setenv(opening.VARIABLE, "fra miljøet")

    assert opening.passphrase(None) == "fra miljøet"


def test_else_it_is_asked_for_without_being_shown(at_keyboard: AtKeyboard) -> None:
    asked = at_keyboard("fra tastaturet")

    assert opening.passphrase(None) == "fra tastaturet"
    assert asked == ["Passordfrase: "]


def test_a_new_one_is_asked_for_twice(at_keyboard: AtKeyboard) -> None:
    asked = at_keyboard("seks rolige elger", "seks rolige elger")

    assert opening.passphrase(None, twice=True) == "seks rolige elger"
    assert asked == ["Passordfrase: ", "En gang til: "]


def test_two_that_differ_are_refused(at_keyboard: AtKeyboard) -> None:
    at_keyboard("seks rolige elger", "seks urolige elger")

    with pytest.raises(UserError, match="ulike"):
        opening.passphrase(None, twice=True)


@pytest.mark.parametrize(
    ("content", "phrase"),
    [
        (b"seks rolige elger", "seks rolige elger"),
        (b"seks rolige elger\r\n", "seks rolige elger"),
        (b"\xef\xbb\xbfseks rolige elger\n", "seks rolige elger"),
        (b" med blanke  \nlinje to\n", " med blanke  "),
        ("blåbærsyltetøy\n".encode(), "blåbærsyltetøy"),
        (b"", ""),
    ],
)
def test_the_files_first_line_is_it_as_it_stands(phrase_file: Callable[[bytes], Path], content: bytes, phrase: str) -> None:
    assert opening.passphrase(phrase_file(content)) == phrase


def test_a_file_that_is_no_text_is_refused_with_what_to_do(phrase_file: Callable[[bytes], Path]) -> None:
    with pytest.raises(UserError, match="UTF-8"):
        opening.passphrase(phrase_file("blåbær".encode("utf-16")))


def test_a_file_that_is_missing_or_far_too_large_is_refused(tmp_path: Path, phrase_file: Callable[[bytes], Path]) -> None:
    with pytest.raises(UserError, match="kan ikke leses"):
        opening.passphrase(tmp_path / "borte.txt")
    with pytest.raises(UserError, match="for stor"):
        opening.passphrase(phrase_file(b"x" * (opening._LONGEST_FILE + 1)))


def test_without_any_of_them_the_verb_says_how_to_give_it(ioplab: Ioplab, closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(opening.VARIABLE)
    monkeypatch.setattr(sys.stdin, "isatty", lambda: False, raising=False)

    said = ioplab("plan", "list", "--vault", closed)

    assert said.status == 1
    assert said.complaint == "ioplab: Passordfrasen mangler. Oppgi den med --passphrase-file eller IOPLAB_PASSPHRASE."


def test_a_wrong_passphrase_is_told_and_never_shown(ioplab: Ioplab, closed: Path, phrase_file: Callable[[bytes], Path]) -> None:
    said = ioplab("plan", "list", "--vault", closed, "--passphrase-file", phrase_file(b"hemmelig forsok\n"))

    assert said.status == 1
    assert said.complaint.startswith("ioplab: Feil passordfrase.")
    assert "hemmelig" not in said.err


def test_the_files_passphrase_opens_the_vault(
    ioplab: Ioplab, closed: Path, phrase_file: Callable[[bytes], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(opening.VARIABLE, "en annen frase")

    assert ioplab("plan", "list", "--vault", closed, "--passphrase-file", phrase_file(PASSPHRASE.encode())).status == 0
