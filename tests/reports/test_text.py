"""What people type, made ready for the page."""

import pytest

from ioplab.reports import style, text


def test_letters_and_their_marks_become_one_letter() -> None:
    assert text.clean("A\u030ase O\u0308rn") == "Åse Örn"


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r", "\u2028", "\u2029", "\x85", "\v", "\f"])
def test_every_kind_of_line_break_is_one(line_break: str) -> None:
    assert text.clean(f"a{line_break}b") == "a\nb"


def test_invisible_characters_go_and_control_characters_leave_a_space() -> None:
    assert text.clean("a\u200bb\ufeffc\u202ed\te\x00f") == "abcd e f"


def test_narrow_spaces_become_ordinary_ones_that_the_font_has() -> None:
    assert text.clean("1\u2009000\u202fkr") == "1 000\u00a0kr"


def test_half_a_character_becomes_a_square() -> None:
    assert text.clean("a\ud800b") == "a□b"


def test_what_is_no_character_becomes_a_square() -> None:
    assert text.clean("a\ufffeb\U0001ffffc") == "a□b□c"


def test_blank_lines_separate_paragraphs_and_line_breaks_do_not() -> None:
    assert text.paragraphs("\n\nén\nto\n \n\ntre\n\n") == ["én\nto", "tre"]


def test_what_looks_like_markup_is_text() -> None:
    assert text.runs("<b> & 'x'", style.REGULAR) == [(style.REGULAR, "<b> & 'x'")]


def test_only_what_the_font_lacks_changes_font() -> None:
    assert text.runs("Hei 😀 du", style.REGULAR) == [(style.REGULAR, "Hei "), ("DejaVuSans", "😀"), (style.REGULAR, " du")]


def test_a_text_is_as_wide_as_its_letters_whichever_font_they_come_from() -> None:
    whole = text.measure("Hei 😀 du", style.REGULAR)

    assert whole == pytest.approx(sum(text.measure(letter, style.REGULAR) for letter in "Hei 😀 du"))
    assert text.measure("Hei", style.REGULAR) == sum(style.widths(style.REGULAR)[letter] for letter in "Hei")


@pytest.mark.parametrize(
    ("typed", "held"),
    [
        ("etter § 11-9 og §10", "etter §~11-9 og §10"),
        ("1. september og 12. oktober 2026", "1.~september og 12.~oktober 2026"),
        ("1 September 2026", "1~September 2026"),
        ("Kari er 9. Hun leser 3 bøker.", "Kari er 9. Hun leser 3 bøker."),
        ("den 3. og 4. i rekka", "den 3. og 4. i rekka"),
    ],
)
def test_what_belongs_together_stays_on_one_line(typed: str, held: str) -> None:
    assert text.held_together(typed).replace("\u00a0", "~") == held


def test_what_no_font_has_becomes_a_square() -> None:
    assert text.visible("a漢b") == "a□b"


def test_without_a_fallback_font_foreign_letters_become_squares(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(style, "fallback_font", lambda _: None)

    assert text.visible("Hei 😀") == "Hei □"


def test_skin_tones_and_variation_selectors_leave_no_square_of_their_own() -> None:
    assert text.visible("☺\ufe0f") == "☺"
    assert text.clean("👍🏽") == "👍"
