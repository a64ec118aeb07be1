"""The building blocks, where a page seldom takes them."""

import pytest

from ioplab.reports import style
from ioplab.reports.layout import RtlParagraph, Stack, one_line, paragraph, paragraphs
from ioplab.reports.style import Kind

ARABIC = "أريد أن أقرأ كتبا عن القطارات لأنها سريعة " * 12


def test_a_text_from_the_right_breaks_its_lines_in_reading_order() -> None:
    (made,) = paragraphs(ARABIC, Kind.BODY)

    assert isinstance(made, RtlParagraph)
    height = made.wrap(300, 1000)[1]
    above, below = made.split(300, height / 2)
    assert above.wrap(300, 1000)[1] + below.wrap(300, 1000)[1] == height


def test_a_text_from_the_right_that_does_not_fit_at_all_moves_on() -> None:
    (made,) = paragraphs(ARABIC, Kind.BODY)

    assert made.split(300, 5) == []
    assert made.split(300, 1000) == [made]


def test_a_heading_begins_at_the_left_whatever_its_letters() -> None:
    assert not isinstance(paragraph("علي محمد", Kind.WHO), RtlParagraph)


@pytest.mark.parametrize("words", ["kort", "langt " * 100, "x" * 1000, ""])
def test_one_line_is_one_line(words: str) -> None:
    made = one_line(words, Kind.RUNNING, 120)

    assert made.wrap(120, 1000)[1] <= style.paragraph_style(Kind.RUNNING).leading


def test_an_empty_stack_takes_no_room() -> None:
    assert Stack([]).wrap(100, 100) == (100, 0)
