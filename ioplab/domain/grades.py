"""Grade bands (hovedtrinn): the few groups of grades that figures are cut by and the goal bank is sorted by."""

from __future__ import annotations

GRADE_BANDS = {"1-4": (1, 4), "5-7": (5, 7), "8-10": (8, 10), "11-13": (11, 13)}
"""First and last grade of each band by its name, youngest first. The names are those of the file of figures."""


def grade_band(grade: int | None) -> str | None:
    """The band a grade (trinn) lies in; None when the grade is not written in or lies outside school.

    >>> grade_band(9)
    '8-10'
    """
    if grade is None:
        return None
    return next((name for name, (low, high) in GRADE_BANDS.items() if low <= grade <= high), None)
