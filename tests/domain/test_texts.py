"""What a text may hold."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ioplab.domain.texts import CONTROL, on_one_line, visible


@given(st.text())
def test_nothing_but_what_cannot_be_seen_is_taken_away(text: str) -> None:
    kept = visible(text)

    assert not CONTROL.search(kept)
    assert kept == "".join(sign for sign in text if sign in "\t\n\r" or (sign >= " " and sign != "\x7f"))


@given(st.text())
def test_a_text_on_one_line_has_no_line_breaks_and_no_fewer_words(text: str) -> None:
    line = on_one_line(text)

    assert not set(line) & set("\n\r\t\u2028\u2029")
    assert len(line.split()) == len(visible(text).split())


def test_a_line_break_of_two_characters_is_one_blank() -> None:
    assert on_one_line("leser\r\nhøyt") == "leser høyt"
