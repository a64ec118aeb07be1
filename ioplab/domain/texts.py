"""What a text may hold: letters and signs of any language, tabs and line breaks, and nothing else that cannot be seen."""

from __future__ import annotations

import re

CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
"""Characters that some programs leave in what is copied from them. A plan file with one of them could not be read in anywhere."""

_BREAKS = re.compile(r"\r\n|[\n\r\t\u2028\u2029]")


def visible(text: str) -> str:
    r"""A text without what cannot be seen.

    >>> visible("a\x00b\nc")
    'ab\nc'
    """
    return CONTROL.sub("", text)


def on_one_line(text: str) -> str:
    r"""A text for a field of one line: a line break or a tab is a blank there, so that no words run together.

    >>> on_one_line("leser\r\nhøyt\x07")
    'leser høyt'
    """
    return _BREAKS.sub(" ", visible(text))
