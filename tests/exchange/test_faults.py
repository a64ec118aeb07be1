from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ioplab.domain.vocabulary import Organisation
from ioplab.errors import UserError
from ioplab.exchange.faults import FormError, fault_of, one_line, refuse_newer, without_bom


@dataclass
class Inner:
    number: int = 0
    share: float = 0.0
    text: str | None = None
    on: date | None = None
    how: Organisation | None = None
    both: tuple[int, int] = (0, 0)
    truth: bool = False


@dataclass
class Outer:
    name: str
    inner: tuple[Inner, ...] = ()


def fault(text: str) -> FormError:
    with pytest.raises((msgspec.MsgspecError, RecursionError, UnicodeDecodeError)) as error:
        msgspec.json.decode(text.encode("utf-8", "surrogatepass"), type=Outer)
    return fault_of(error.value)


@pytest.mark.parametrize(
    ("text", "path", "what"),
    [
        ("{}", "name", "mangler"),
        ('{"name": null}', "name", "her skal det stå tekst, ikke null"),
        ('{"name": "a", "inner": [{}, {"number": "1"}]}', "inner[1].number", "her skal det stå heltall, ikke tekst"),
        ('{"name": "a", "inner": [{"number": 1.5}]}', "inner[0].number", "her skal det stå heltall, ikke tall"),
        ('{"name": "a", "inner": [{"share": "1"}]}', "inner[0].share", "her skal det stå tall, ikke tekst"),
        ('{"name": "a", "inner": [{"text": true}]}', "inner[0].text", "her skal det stå tekst eller null, ikke true eller false"),
        ('{"name": "a", "inner": [{"truth": 1}]}', "inner[0].truth", "her skal det stå true eller false, ikke heltall"),
        ('{"name": "a", "inner": {}}', "inner", "her skal det stå en liste, ikke et objekt"),
        ('{"name": "a", "inner": [[]]}', "inner[0]", "her skal det stå et objekt, ikke en liste"),
        ('{"name": "a", "inner": [{"both": [1]}]}', "inner[0].both", "listen skal ha 2 ledd"),
        ('{"name": "a", "inner": [{"how": "outside"}]}', "inner[0].how", "'outside' er ikke blant de lovlige verdiene"),
        ('{"name": "a", "inner": [{"number": 1e400}]}', "inner[0].number", "tallet er for stort"),
        ("[]", "", "her skal det stå et objekt, ikke en liste"),
        ('{"name": "a"', "", "Innholdet er ikke JSON, eller det er kuttet av"),
    ],
)
def test_a_decoders_complaint_is_told_in_norwegian_with_its_path(text: str, path: str, what: str) -> None:
    found = fault(text)

    assert (found.path, found.what) == (path, what)


@pytest.mark.parametrize("written", ["2027-02-30", "15.01.2027", "2027-01-15T12:00:00Z", "i går", ""])
def test_a_date_that_is_none_shows_how_one_is_written(written: str) -> None:
    found = fault(f'{{"name": "a", "inner": [{{"on": "{written}"}}]}}')

    assert found.path == "inner[0].on"
    assert found.what.endswith("2027-01-15")


def test_no_english_reaches_the_reader() -> None:
    english = ("Expected", "got", "Invalid", "missing", "required", "field", "out of range")

    for broken in (
        "{}",
        "[]",
        '{"name": 1}',
        '{"name": "a", "inner": [{"both": [1, 2, 3]}]}',
        '{"name": "a", "inner": [{"on": "x"}]}',
    ):
        assert not any(word in str(fault(broken)) for word in english), broken


def test_a_form_error_says_where_what_and_what_to_do() -> None:
    error = FormError("pupils[2].grade", "14 er utenfor 1–13")

    assert isinstance(error, UserError)
    assert error.problem == "Filen følger ikke formatet. pupils[2].grade: 14 er utenfor 1–13."
    assert "Ingenting er lest inn" in error.advice


def test_a_fault_of_the_whole_file_has_no_path() -> None:
    assert FormError("", "Innholdet er ikke JSON").problem == "Filen følger ikke formatet. Innholdet er ikke JSON."


def test_a_form_error_can_be_told_with_its_files_name() -> None:
    error = FormError("format", "mangler").in_file("ola.json")

    assert error.problem == "«ola.json» følger ikke formatet. format: mangler."
    assert (error.path, error.what) == ("format", "mangler")


@pytest.mark.parametrize("text", ["{count}", "{0}", "{", "100 %", "%s"])
def test_what_a_file_holds_is_never_taken_for_a_pattern(text: str) -> None:
    found = fault(msgspec.json.encode({"name": "a", "inner": [{"how": text}]}).decode())

    assert text in str(found)
    assert text in FormError(text, text).in_file(text).problem


@given(st.text())
def test_whatever_a_file_holds_a_message_is_one_short_line(held: str) -> None:
    shown = one_line(held)

    assert shown.isprintable()
    assert len(shown) <= 41
    assert len(str(FormError(held * 100, one_line(held)))) < 500


def test_a_message_repeats_no_more_of_a_file_than_a_few_words() -> None:
    """A whole text about a pupil in the wrong place must not end up on a screen or in a log."""
    found = fault(msgspec.json.encode({"name": "a", "inner": [{"how": "Emil\nstrever med " + "mye " * 100}]}).decode())

    assert "\n" not in str(found)
    assert len(found.what) < 100


@pytest.mark.parametrize(
    ("content", "without"),
    [(b"\xef\xbb\xbf{}", b"{}"), (b"{}", b"{}"), (b"\xef\xbb\xbf\xef\xbb\xbf{}", b"\xef\xbb\xbf{}"), (b"\xef\xbb", b"\xef\xbb")],
)
def test_one_mark_of_windows_editors_is_taken_away(content: bytes, without: bytes) -> None:
    assert without_bom(content) == without


@pytest.mark.parametrize(
    ("content", "trouble"),
    [
        (b'{"format": "ioplab-plan/2"}', lambda error: "nyere versjon" in error.problem),
        (b'{"format": "ioplab-plan/0"}', lambda error: error.path == "format"),
        (b'{"format": "ioplab-other/2"}', lambda error: error.path == "format"),
        (b'{"format": 2}', lambda error: error.path == "format"),
        (b"{}", lambda error: (error.path, error.what) == ("format", "mangler")),
        (b"{", lambda error: "ikke JSON" in error.problem),
        (b"", lambda error: "ikke JSON" in error.problem),
    ],
)
def test_a_file_of_another_kind_or_time_is_known_by_its_format(content: bytes, trouble: Callable[[UserError], bool]) -> None:
    with pytest.raises(UserError) as error:
        refuse_newer(content, "ioplab-plan")

    assert trouble(error.value)


def test_this_version_passes() -> None:
    refuse_newer(b'{"pupils": 7, "format": "ioplab-plan/1"}', "ioplab-plan")
