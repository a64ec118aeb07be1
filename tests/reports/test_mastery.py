"""Mastery on paper."""

from dataclasses import replace
from datetime import date

import pytest
from reportlab.platypus import Flowable

from ioplab import catalogues
from ioplab.domain.ids import Level
from ioplab.domain.scale import MasteryLevel, MasteryScale
from ioplab.domain.vocabulary import Face
from ioplab.reports import style
from ioplab.reports.content import Document, FaceWord, Fact, Facts, LevelBar, LevelMark, LevelWord
from ioplab.reports.mastery import FaceSign, MasteryBar, Symbol, filling
from ioplab.reports.pdf import render
from ioplab.reports.tags import TaggedCanvas
from tests.reports.sample import words

SCALE = catalogues.default_scale()


def scale_of(count: int) -> MasteryScale:
    levels = tuple(
        MasteryLevel(level=Level(number), name=f"Trinn {number}", short=f"T{number}", descriptor="", symbol="?")
        for number in range(1, count + 1)
    )
    return replace(SCALE, id="skolens/1", levels=levels, attained_from=Level(count))


def shown(*marks: LevelMark, scale: MasteryScale = SCALE) -> str:
    facts = Facts((Fact("Vurdering", (LevelBar(scale, marks),)),))
    return words(render(replace(BLANK, parts=(facts,))))


BLANK = Document(
    title="T",
    subject="S",
    who="W",
    facts="F",
    school="S",
    number="1",
    made_on=date(2027, 1, 1),
    is_draft=False,
    parts=(),
)


SHEET = style.sheet()


def code(flowable: Flowable) -> str:
    """What is drawn, as page instructions."""
    canvas = TaggedCanvas("unused.pdf", pageCompression=0, initialFontName=style.REGULAR)
    flowable.wrap(300, 300)
    flowable.drawOn(canvas, 0, 0)
    return "\n".join(canvas._code)


def test_the_circle_fills_with_the_level() -> None:
    assert [filling(category, SCALE) for category in SCALE.levels] == [0, 0.25, 0.75, 1]


def test_not_worked_on_has_no_circle() -> None:
    assert filling(SCALE.not_worked_on, SCALE) is None


def test_a_scale_with_signs_of_its_own_fills_evenly() -> None:
    scale = scale_of(5)

    assert [filling(category, scale) for category in scale.levels] == [0, 0.25, 0.5, 0.75, 1]


def test_all_five_symbols_differ_in_shape() -> None:
    assert len({code(Symbol(SHEET, filled)) for filled in (None, 0, 0.25, 0.75, 1)}) == 5


def test_all_three_faces_differ_in_shape() -> None:
    assert len({code(FaceSign(SHEET, face)) for face in Face}) == 3


def test_the_bar_names_every_level_in_order() -> None:
    text = shown(LevelMark("", Level(2)))

    places = [text.index(category.name) for category in SCALE.levels]
    assert places == sorted(places)


def test_tags_say_when_each_level_was_seen() -> None:
    text = shown(LevelMark("Halvår", Level(2), now=False), LevelMark("Årsslutt", Level(3)))

    assert "Halvår" in text
    assert "Årsslutt" in text


def test_the_same_level_twice_carries_both_tags() -> None:
    text = shown(LevelMark("Halvår", Level(3), now=False), LevelMark("Årsslutt", Level(3)))

    assert "Halvår · Årsslutt" in text


def test_the_level_that_holds_now_stands_out_without_colour() -> None:
    drawn = code(MasteryBar(SHEET, LevelBar(SCALE, (LevelMark("Halvår", Level(1), now=False), LevelMark("Nå", Level(4))))))

    assert "[2.5 2] 0 d" in drawn, "an earlier level has a dotted frame"
    assert "1.6 w" in drawn, "marked levels have a thick frame"


def test_a_bar_without_marks_is_quiet() -> None:
    drawn = code(MasteryBar(SHEET, LevelBar(SCALE, ())))

    assert "1.6 w" not in drawn


@pytest.mark.parametrize("count", range(2, 10))
def test_scales_of_any_size_name_the_marked_level(count: int) -> None:
    assert f"Trinn {count}" in shown(LevelMark("Nå", Level(count)), scale=scale_of(count))


def test_a_level_is_told_by_symbol_and_word() -> None:
    facts = Facts((Fact("Nivå", (LevelWord(SCALE.category(Level(2)), SCALE), LevelWord(SCALE.not_worked_on, SCALE))),))

    text = words(render(replace(BLANK, parts=(facts,))))
    assert "Mestrer med mye støtte" in text
    assert "Ikke arbeidet med" in text


def test_a_face_is_told_by_shape_and_word() -> None:
    facts = Facts((Fact("Eleven", (FaceWord(Face.WELL, "Går bra", "Jeg klarer det"),)),))

    assert "Går bra Jeg klarer det" in words(render(replace(BLANK, parts=(facts,))))
