"""Documents at their limits: nothing on top of anything else, nothing outside the paper, nothing lost."""

import io
from itertools import pairwise

import pypdfium2
import pytest

from ioplab.domain.ids import GoalId
from ioplab.domain.plan import Goal
from ioplab.domain.vocabulary import Face
from ioplab.reports import style
from ioplab.reports.content import (
    Block,
    Bullets,
    Card,
    Choices,
    Column,
    Document,
    FaceRow,
    FaceWord,
    Fact,
    Facts,
    GroupRow,
    Heading,
    LevelBar,
    LevelMark,
    LevelWord,
    Look,
    Quote,
    Size,
    Table,
    Text,
    Tone,
)
from ioplab.reports.pdf import render
from ioplab.reports.plan_document import plan_content
from tests.reports.sample import case, many_goals, plan_with_goals
from tests.reports.test_tags import BAR, EVERYTHING, FACES, SCALE, document

SPACE = 3.5
"""Points. How wide the space is that ends a line; it is painted so that it is read."""

Box = tuple[float, float, float, float]
TEXTS = {
    "long": "Dette er en lang tekst om hvordan vi arbeider med lesing. " * 87,
    "unbroken": "x" * 300,
    "endless": "y" * 5000,
    "lines": "\n".join(f"linje {place}" for place in range(300)),
    "paragraphs": "\n\n".join(["Kort avsnitt."] * 300),
    "emoji": "😀🎉👍🏽🇳🇴 " * 60,
    "arabic": "علي محمد الحسن " * 60,
    "mixed": "Ali علي bor i Havnes (ved sjøen) 9 år " * 40,
    "empty": "",
    "blank": " \n\n \t ",
}


def lines(made: Document, look: Look = Look.COLOUR) -> list[list[tuple[Box, str]]]:
    """The pieces of text of each page, with where they stand, as another program finds them."""
    pdf = pypdfium2.PdfDocument(io.BytesIO(render(made, look=look)))
    pages = []
    for page in pdf:
        found = page.get_textpage()
        boxes = (found.get_rect(place) for place in range(found.count_rects()))
        pages.append([(box, found.get_text_bounded(*box).strip()) for box in boxes])
    return pages


def check_places(pages: list[list[tuple[Box, str]]]) -> None:
    """Nothing stands outside the margins, and no line on another."""
    for page in pages:
        shown = [box for box, words in page if words]
        for left, bottom, right, top in shown:
            assert left >= style.MARGIN - 2, "nothing sticks out to the left"
            assert right <= 595.3 - style.MARGIN + SPACE, "nothing sticks out to the right"
            assert bottom >= 20
            assert top <= 842 - 20
        for place, one in enumerate(shown):
            for other in shown[place + 1 :]:
                across = min(one[2], other[2]) - max(one[0], other[0])
                down = min(one[3], other[3]) - max(one[1], other[1])
                smaller = min(one[3] - one[1], other[3] - other[1])
                assert across <= 1 or down <= 0.45 * smaller, (one, other)


def everywhere(text: str) -> tuple[Block, ...]:
    """The text in every place there is for one."""
    return (
        Heading(text or "Tittel"),
        Text(text),
        Text(text, Tone.WARNING),
        Quote(text),
        Bullets((text, "kort")),
        Facts((Fact("Kort", (Text(text), FaceWord(Face.OKAY, "Litt", text))), Fact(text[:200], (Text("kort"),)))),
        Card("Mål 1", text[:700], (Facts((Fact("Kort", (Quote(text), BAR)),)),)),
        Table(
            (Column("A"), Column("B", 3), Column("C", numeric=True)),
            ((Text("kort"), Text(text), Text("1")), GroupRow(text[:300])),
        ),
        Choices((text,)),
        FaceRow(tuple((face, text[:40] or word) for face, word in FACES)),
        Text("Helt til slutt"),
    )


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("size", Size)
def test_texts_of_all_kinds_have_room_everywhere(name: str, size: Size) -> None:
    pages = lines(document(*everywhere(TEXTS[name]), who=TEXTS[name][:80], size=size))

    check_places(pages)
    assert "Helt til slutt" in [words for _, words in pages[-1]]


@pytest.mark.parametrize("look", Look)
@pytest.mark.parametrize("size", Size)
def test_everything_there_is_has_room(look: Look, size: Size) -> None:
    check_places(lines(document(*EVERYTHING, size=size), look))


@pytest.mark.parametrize("count", [1, 60])
def test_a_plan_of_few_and_of_many_goals(count: int) -> None:
    pages = lines(plan_content(case(plan=plan_with_goals(*many_goals(count)))))
    words = [words for page in pages for _, words in page]

    check_places(pages)
    assert [f"Målet som har nummer {place}" for place in range(1, count + 1)] == [
        one for one in words if one.startswith("Målet som har")
    ]


def test_goals_of_five_thousand_characters() -> None:
    goals = tuple(
        Goal(id=GoalId(f"g{place}"), text=text, criterion=text) for place, text in enumerate(TEXTS.values()) if text.strip()
    )

    check_places(lines(plan_content(case(plan=plan_with_goals(*goals)))))


@pytest.mark.parametrize("count", range(2, 10))
def test_scales_of_any_size_have_room(count: int) -> None:
    from tests.reports.test_mastery import scale_of

    scale = scale_of(count)
    marks = tuple(LevelMark("Halvår", level.level, now=False) for level in scale.levels)
    facts = Facts((Fact("Utvikling", (LevelBar(scale, marks),)), Fact("Nå", (LevelWord(scale.levels[-1], scale),))))

    for size in Size:
        check_places(lines(document(facts, Card("Mål", "Leser", (facts,)), size=size)))


@pytest.mark.parametrize("height", range(20, 56))
def test_a_heading_with_a_line_of_facts_is_never_parted_from_its_first_card(height: int) -> None:
    filler = Text("\n".join(f"linje {place}" for place in range(height)))
    facts = Facts((Fact("Resultat", (Text("1 av 2 mål er nådd"),)), Fact("Ansvarlig", (Text("Mona Oppdikt"),))))
    card = Card("Mål 1", "Leser høyt", (Facts(tuple(Fact(f"Merke {place}", (Text("verdi"),)) for place in range(6))),))
    pages = [" ".join(words for _, words in page) for page in lines(document(filler, Heading("Norsk"), facts, card))]

    (page,) = [page for page in pages if "Norsk" in page]
    assert "1 av 2 mål er nådd" in page
    assert "Mål 1" in page


@pytest.mark.parametrize("height", range(20, 56))
def test_several_lines_of_facts_leave_no_great_hole_before_them(height: int) -> None:
    filler = Text("\n".join(f"linje {place}" for place in range(height)))
    facts = Facts(tuple(Fact(f"Forhold {place}", (Text("verdi"),)) for place in range(5)))
    card = Card("Mål 1", "Leser høyt", (Facts(tuple(Fact(f"Merke {place}", (Text("verdi"),)) for place in range(9))),))
    pages = lines(document(filler, Heading("Norsk"), facts, card))

    (before,) = [page for page in pages if any(words == f"linje {height - 1}" for _, words in page)]
    lowest = min(box[1] for box, words in before if words and not words.startswith(("Dokument", "Side")))
    has_facts = any("Forhold" in words for _, words in before)
    assert has_facts or lowest < style.BOTTOM_MARGIN + style.sheet().facts_hole + 20


def test_no_page_is_left_half_empty_for_the_sake_of_what_follows() -> None:
    facts = Facts((Fact("Resultat", (Text("1 av 2"),)),))
    long = "Vi øver hver dag med korte tekster. " * 30
    parts = [part for place in range(12) for part in (Heading(f"Fag {place}", 2), facts, Card("Mål", "Leser", (Text(long),)))]
    pages = lines(document(Heading("Fag"), *parts))

    for page in pages[:-1]:
        lowest = min(box[1] for box, words in page if words and not words.startswith(("Dokument", "Side")))
        assert lowest < style.BOTTOM_MARGIN + style.sheet().keep_together + 20


@pytest.mark.parametrize("height", range(20, 56, 2))
def test_a_short_table_is_not_divided_and_a_long_one_leaves_no_row_alone(height: int) -> None:
    filler = Text("\n".join(f"linje {place}" for place in range(height)))
    short = Table((Column("Kort"),), tuple((Text(f"kort {place}"),) for place in range(5)))
    long = Table((Column("Lang"),), tuple((Text(f"lang {place}"),) for place in range(30)))
    pages = [" ".join(words for _, words in page) for page in lines(document(filler, Heading("Tabeller"), short, long))]

    assert len([page for page in pages if "kort" in page]) == 1
    assert all(page.count("lang") != 1 for page in pages)


def test_pages_are_numbered_to_the_last() -> None:
    pages = lines(document(Text(TEXTS["long"] * 4)))
    numbers = [words for page in pages for _, words in page if words.startswith("Side")]

    assert numbers == [f"Side {place} av {len(pages)}" for place in range(1, len(pages) + 1)]
    assert all(first != second for first, second in pairwise(numbers))


def test_what_a_level_is_called_fits_where_it_stands() -> None:
    rows = tuple((Text(f"Mål {level.level}"), LevelWord(level, SCALE)) for level in SCALE.levels)

    check_places(lines(document(Table((Column("Mål"), Column("Nivå")), rows), size=Size.LARGE)))
