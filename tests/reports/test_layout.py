"""The building blocks, where a page seldom takes them."""

import pytest
from reportlab.platypus import Flowable

from ioplab.reports import style
from ioplab.reports.layout import Stack
from ioplab.reports.lines import Words, one_line, paragraph, paragraphs
from ioplab.reports.style import Kind

ARABIC = "أريد أن أقرأ كتبا عن القطارات لأنها سريعة " * 12
SHEET = style.sheet()


def lines(made: Flowable, width: float = 300) -> list[tuple[str, str]]:
    """The lines of a paragraph, and what stands between each and the next."""
    assert isinstance(made, Words)
    made.wrap(width, 1000)
    return [(line.words, line.glue) for line in made._lines]


def test_a_text_from_the_right_breaks_its_lines_in_reading_order() -> None:
    (made,) = paragraphs(SHEET, ARABIC, Kind.BODY)

    height = made.wrap(300, 1000)[1]
    above, below = made.split(300, height / 2)
    assert above.wrap(300, 1000)[1] + below.wrap(300, 1000)[1] == height
    assert lines(above) + lines(below) == lines(made)
    assert " ".join(words for words, _ in lines(made)) == ARABIC.strip()


def test_a_text_that_does_not_fit_at_all_moves_on() -> None:
    (made,) = paragraphs(SHEET, ARABIC, Kind.BODY)

    assert made.split(300, 5) == []
    assert made.split(300, 1000) == [made]


@pytest.mark.parametrize("count", range(1, 9))
@pytest.mark.parametrize("room", range(9))
def test_a_fold_leaves_no_line_alone(count: int, room: int) -> None:
    made = paragraph(SHEET, "\n".join(f"linje {place}" for place in range(count)), Kind.BODY)

    parts = [len(lines(part)) for part in made.split(300, room * SHEET.type(Kind.BODY).leading)]
    assert sum(parts) in (0, count)
    assert len(parts) < 2 or min(parts) >= 2


def test_a_space_stands_between_lines_but_not_inside_a_word() -> None:
    made = paragraph(SHEET, "et " + "x" * 120 + " til\nny linje", Kind.BODY)

    glues = [glue for _, glue in lines(made, 200)]
    assert "".join(words + glue for words, glue in lines(made, 200)) == "et " + "x" * 120 + " til\nny linje"
    assert set(glues) == {" ", "", "\n"}


def test_no_line_is_wider_than_its_column() -> None:
    made = paragraph(SHEET, "Vi øver på lesing hver dag. " * 20 + "y" * 300, Kind.BODY)
    kind = SHEET.type(Kind.BODY)

    assert all(style_width(words, kind.font) * kind.size / 1000 <= 180.01 for words, _ in lines(made, 180))


def style_width(words: str, font: str) -> float:
    return sum(style.widths(font)[letter] for letter in words)


def test_a_heading_begins_at_the_left_whatever_its_letters() -> None:
    assert not paragraph(SHEET, "علي محمد", Kind.WHO)._from_right


@pytest.mark.parametrize("words", ["kort", "langt " * 100, "x" * 1000, ""])
def test_one_line_is_one_line(words: str) -> None:
    made = one_line(SHEET, words, Kind.RUNNING, 120)

    assert made.wrap(120, 1000)[1] <= SHEET.type(Kind.RUNNING).leading


def test_an_empty_stack_takes_no_room() -> None:
    assert Stack([]).wrap(100, 100) == (100, 0)
