"""Arabic and Hebrew in visual order. Expected strings are written as a reader meets them, from the left edge."""

import unicodedata

import pytest

from ioplab.reports import bidi


def letters(shaped: str) -> str:
    """The plain letters behind the forms."""
    return unicodedata.normalize("NFKC", shaped)


@pytest.mark.parametrize("plain", ["", "Hei på deg (9 år)", "ελληνικά", "Привет 50 %"])
def test_text_written_from_the_left_is_left_alone(plain: str) -> None:
    assert bidi.inside_norwegian(plain) == plain
    assert not bidi.has_rtl(plain)
    assert not bidi.runs_from_right(plain)


def test_hebrew_letters_are_turned() -> None:
    assert bidi.inside_norwegian("Snakker עברית hjemme") == "Snakker תירבע hjemme"


def test_a_foreign_piece_of_several_words_is_turned_as_one() -> None:
    assert bidi.inside_norwegian("sa שלום רב til") == "sa בר םולש til"


def test_digits_inside_keep_their_order() -> None:
    assert bidi.whole_line("בן 12 שנים") == "םינש 12 ןב"


def test_brackets_inside_are_mirrored_and_outside_are_not() -> None:
    assert bidi.whole_line("שלום (רב)") == "(בר) םולש"
    assert bidi.inside_norwegian("hei (שלום) du") == "hei (םולש) du"


def test_norwegian_inside_a_line_from_the_right_keeps_its_order() -> None:
    assert bidi.whole_line("שלום Emil Eksempel שלום") == "םולש Emil Eksempel םולש"


def test_arabic_letters_take_the_form_their_neighbours_ask_for() -> None:
    shaped = bidi.whole_line("علي")

    assert [unicodedata.name(letter).split()[-2:] for letter in reversed(shaped)] == [
        ["INITIAL", "FORM"],
        ["MEDIAL", "FORM"],
        ["FINAL", "FORM"],
    ]


def test_a_letter_that_does_not_join_onwards_leaves_the_next_alone() -> None:
    shaped = bidi.whole_line("دار")

    assert all(unicodedata.name(letter).endswith("ISOLATED FORM") for letter in shaped)


def test_lam_and_alef_are_written_as_one_sign() -> None:
    shaped = bidi.whole_line("سلام")

    assert len(shaped) == 3
    assert "LAM WITH ALEF" in unicodedata.name(shaped[1])
    assert letters(shaped[1]) == "لا"


def test_marks_stay_with_their_letter_and_do_not_break_joining() -> None:
    shaped = bidi.whole_line("كَت")

    assert letters(shaped) == "تكَ"
    assert unicodedata.name(shaped[0]).endswith("FINAL FORM")


def test_a_non_joiner_keeps_letters_apart() -> None:
    together, apart = bidi.whole_line("میخ"), bidi.whole_line("می\u200cخ")

    assert together != apart.replace("\u200c", "")


@pytest.mark.parametrize(
    ("words", "from_right"),
    [("علي محمد", True), ("علي, assistent i 4A", False), ("Ali علي", False), ("123", False), ("9 سنوات", True)],
)
def test_direction_is_that_of_the_text_as_a_whole(words: str, from_right: bool) -> None:
    assert bidi.runs_from_right(words) is from_right
