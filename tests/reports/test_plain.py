"""What people type, in files that others open."""

from __future__ import annotations

import json
import unicodedata

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from ioplab.reports.plain import by_direction, paragraphs, plain
from tests.reports.blocks import HOSTILE

ANYTHING = st.one_of(st.sampled_from(HOSTILE), st.text(st.characters(codec=None)))


@given(ANYTHING)
def test_any_text_may_stand_in_xml_and_json(text: str) -> None:
    told = plain(text)

    element = etree.Element("t")
    element.text = told
    assert etree.fromstring(etree.tostring(element, encoding="utf-8")).text == (told or None)
    assert json.loads(json.dumps(told, ensure_ascii=False).encode()) == told


@given(st.text(st.characters(categories=("L", "N", "P", "S", "Zs"))))
def test_what_can_be_read_is_kept(text: str) -> None:
    assert plain(text) == unicodedata.normalize("NFC", text)


def test_emoji_keep_what_joins_them() -> None:
    assert plain("👨‍👩‍👧 👍🏽") == "👨‍👩‍👧 👍🏽"


def test_nothing_turns_the_rest_around() -> None:
    assert plain("a\u202eb\u2066c\u2069") == "abc"


def test_half_a_character_is_seen_to_have_been_there() -> None:
    assert plain("a\ud83db") == "a□b"


def test_blank_lines_separate_paragraphs_and_breaks_are_kept() -> None:
    assert paragraphs("en\r\nto\n \n\ntre\u2028fire\n\n") == ["en\nto", "tre\nfire"]


@given(ANYTHING)
def test_the_pieces_are_the_line(line: str) -> None:
    assert "".join(piece for _, piece in by_direction(line)) == line


def test_letters_from_the_right_stand_apart_with_the_blanks_among_them() -> None:
    assert list(by_direction("Navn: محمد علي 12, ok")) == [(False, "Navn: "), (True, "محمد علي"), (False, " 12, ok")]
