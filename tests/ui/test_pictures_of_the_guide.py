"""The pictures of the user guide can be drawn at any time, and are the ones that lie there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageChops

from tests import pictures_of_the_guide as guide

SEEN_AT = (192, 108)
"""Pixels a picture is compared in: a letter drawn otherwise on another machine is lost, a field or a button is not."""

NOTICED = 30
"""Of 255: how much a pixel of that size differs when something else stands there."""

MOST_OTHER = 0.01
"""The part of such pixels that may differ, as a path or a day does."""


@pytest.mark.parametrize("name", guide.PICTURES)
def test_a_picture_of_the_guide_shows_the_program_as_it_is(name: str, tmp_path: Path) -> None:
    (drawn,) = guide.draw([name], tmp_path)

    assert 0 < drawn.stat().st_size <= guide.MOST_BYTES
    other = part_that_differs(drawn, guide.FOLDER / drawn.name)
    assert other <= MOST_OTHER, f"{name} is old: run python -m tests.pictures_of_the_guide {name}, and look at it"


def test_a_picture_of_another_place_is_noticed() -> None:
    assert part_that_differs(guide.FOLDER / "oversikt.png", guide.FOLDER / "vurdering.png") > MOST_OTHER


def part_that_differs(one: Path, other: Path) -> float:
    """How much of two pictures differs so that somebody would notice, from 0 to 1."""
    with Image.open(one) as here, Image.open(other) as there:
        small = [picture.convert("L").resize(SEEN_AT, Image.Resampling.BOX) for picture in (here, there)]
    differs = ImageChops.difference(*small).point(lambda value: 255 * (value > NOTICED))
    return differs.histogram()[255] / (SEEN_AT[0] * SEEN_AT[1])


def test_the_pictures_that_lie_there_are_those_drawn() -> None:
    lying = {path.stem: path.stat().st_size for path in guide.FOLDER.glob("*.png")}

    assert lying.keys() == guide.PICTURES.keys()
    assert max(lying.values()) <= guide.MOST_BYTES
