"""The pictures of the user guide can be drawn at any time, and are the ones that lie there."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import pictures_of_the_guide as guide


@pytest.mark.parametrize("name", guide.PICTURES)
def test_a_picture_of_the_guide_can_be_drawn(name: str, tmp_path: Path) -> None:
    (drawn,) = guide.draw([name], tmp_path)

    assert 0 < drawn.stat().st_size <= guide.MOST_BYTES


def test_the_pictures_that_lie_there_are_those_drawn() -> None:
    lying = {path.stem: path.stat().st_size for path in guide.FOLDER.glob("*.png")}

    assert lying.keys() == guide.PICTURES.keys()
    assert max(lying.values()) <= guide.MOST_BYTES
