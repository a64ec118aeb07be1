"""What a user may choose among or type: subjects, organisations, hours; and how what was typed is read."""

from __future__ import annotations

import re
from typing import Any

from ioplab import catalogues
from ioplab.domain.ids import SubjectCode
from ioplab.domain.vocabulary import Organisation
from ioplab.labels import label

_RECOMMENDATION = re.compile(r"\s*(?P<subject>[^:]{2,30}):\s*(?P<text>.+)")


def parse_hours(text: str) -> float | None:
    """A number of hours as people write it; nothing is none; None when it is no number."""
    plain = text.strip().replace(",", ".")
    if not plain:
        return 0.0
    try:
        hours = float(plain)
    except ValueError:
        return None
    return hours if 0 <= hours < 10_000 else None  # noqa: PLR2004 - more hours than a year has


def subject_choices() -> list[tuple[SubjectCode, str]]:
    """The subject catalogue as choices."""
    return [(code, catalogues.subject_name(code)) for code in catalogues.subjects()]


def subject_code(data: Any, text: str) -> SubjectCode:
    """The code for what was chosen or typed: a catalogue subject by its name, in bokmål too, else the school's own."""
    typed = text.strip()
    by_name = {subject.name.casefold(): code for code, subject in catalogues.subjects().items()}
    by_name |= {catalogues.subject_name(code).casefold(): code for code in catalogues.subjects()}
    known = by_name.get(typed.casefold())
    if known:
        return known
    return SubjectCode(typed or data or "")


def organisation_choices() -> list[tuple[Organisation, str]]:
    """The organisations as choices."""
    return [(one, label(one)) for one in Organisation]


def recommendation(line: str) -> tuple[SubjectCode | None, str]:
    """A line as subject and words; a beginning that is no subject belongs to the words."""
    match = _RECOMMENDATION.fullmatch(line)
    if match:
        code = subject_code(None, match["subject"])
        if code in catalogues.subjects():
            return code, match["text"].strip()
    return None, line.strip()
