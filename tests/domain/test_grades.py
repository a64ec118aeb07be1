from itertools import pairwise

import pytest

from ioplab.domain.grades import GRADE_BANDS, grade_band


@pytest.mark.parametrize(
    ("grade", "band"),
    [(1, "1-4"), (4, "1-4"), (5, "5-7"), (7, "5-7"), (8, "8-10"), (10, "8-10"), (11, "11-13"), (13, "11-13")],
)
def test_every_grade_of_school_lies_in_one_band(grade: int, band: str) -> None:
    assert grade_band(grade) == band


@pytest.mark.parametrize("grade", [None, 0, -1, 14])
def test_a_pupil_without_a_grade_of_school_is_in_no_band(grade: int | None) -> None:
    assert grade_band(grade) is None


def test_the_bands_follow_each_other_without_holes() -> None:
    assert next(iter(GRADE_BANDS.values()))[0] == 1
    assert all(high + 1 == low for (_, high), (low, _) in pairwise(GRADE_BANDS.values()))
